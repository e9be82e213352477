//! The rules of the campaign's days: its rounds, and the day its key ends.

use chrono::NaiveDate;

use super::draft::{Head, RoundDraft};
use super::entries::{doubled, too_many};
use super::rules::missing;
use crate::finding::Finding;
use crate::finding::text::is_id;
use crate::path;
use crate::period::{Calendar, Grain};

/// Everything that is wrong with the rounds.
pub(super) fn rounds(drafts: &[(usize, RoundDraft)], head: Option<&Head>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = too_many("round", drafts.len()).into_iter().collect();
    findings.extend(head.and_then(|head| needless_or_missing(drafts, head.grain)));
    let ids = drafts
        .iter()
        .filter_map(|(at, draft)| Some((path!["round", *at, "id"], draft.id.as_deref()?)));
    findings.extend(doubled("round", ids));
    let start = head.and_then(|head| head.start);
    let mut before: Option<NaiveDate> = None;
    for (at, draft) in drafts {
        findings.extend(round_keys(*at, draft));
        findings.extend(round_days(*at, draft, before, start));
        findings.extend(outlives_key(*at, draft, head.and_then(|head| head.key_end)));
        before = before.max(draft.to);
    }
    findings
}

fn needless_or_missing(drafts: &[(usize, RoundDraft)], grain: Option<Grain>) -> Option<Finding> {
    match grain? {
        Grain::Round if drafts.is_empty() => Some(Finding::error(
            "no-round",
            path!["mission", "period"],
            "The mission goes by rounds, but none is declared.",
            "Add [[round]] with id, from and to for each, or use \"week\" or \"month\".",
        )),
        Grain::Week | Grain::Month if !drafts.is_empty() => Some(Finding::error(
            "needless-round",
            path!["round"],
            "Rounds are declared, but the mission does not go by rounds.",
            "Write period = \"round\", or remove every [[round]].",
        )),
        Grain::Week | Grain::Month | Grain::Round => None,
    }
}

fn round_keys(at: usize, draft: &RoundDraft) -> Vec<Finding> {
    let mut findings = Vec::new();
    match &draft.id {
        None => findings.push(missing(path!["round", at, "id"], "such as \"round-1\"")),
        Some(id) if !is_round_id(id) => findings.push(
            Finding::error(
                "bad-id",
                path!["round", at, "id"],
                "A round's id is 1 to 32 of the characters A-Z a-z 0-9 _ -.",
                "Use a short id such as \"round-1\".",
            )
            .of_kind("bad-round-id"),
        ),
        Some(_) => {}
    }
    for (key, day) in [("from", draft.from), ("to", draft.to)] {
        if day.is_none() {
            findings.push(missing(path!["round", at, key], "a day such as 2026-09-28"));
        }
    }
    findings
}

fn round_days(
    at: usize,
    draft: &RoundDraft,
    before: Option<NaiveDate>,
    start: Option<NaiveDate>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (Some(from), Some(to)) = (draft.from, draft.to) else {
        return findings;
    };
    let wrong = |code, key: &str, what: String, hint: &str| {
        Finding::error(code, path!["round", at, key], what, hint)
    };
    if to < from {
        let what = format!("The round ends on {to}, before it begins on {from}.");
        let hint = "Correct one of the two days.";
        let found = wrong("round-backwards", "to", what, hint);
        findings.push(found.with("from", from).with("to", to));
    }
    if let Some(before) = before.filter(|before| from <= *before) {
        let what = format!("The round begins on {from}, but one before it lasts until {before}.");
        let hint = "Put the rounds in order, and let no day belong to two.";
        let found = wrong("round-overlaps", "from", what, hint);
        findings.push(found.with("from", from).with("before", before));
    }
    if let Some(start) = start.filter(|start| from < *start) {
        let what = format!("The round begins on {from}, before the mission starts on {start}.");
        let hint = "Move the round, or the mission's start.";
        let found = wrong("round-too-early", "from", what, hint);
        findings.push(found.with("from", from).with("start", start));
    }
    findings
}

/// A round that is not over when the key ends.
fn outlives_key(at: usize, draft: &RoundDraft, key_end: Option<NaiveDate>) -> Option<Finding> {
    let (to, end) = (draft.to?, key_end?);
    (to >= end).then(|| {
        Finding::error(
            "round-too-late",
            path!["round", at, "to"],
            format!("The round lasts until {to}, and the key ends on {end}."),
            "Let the key end after the last round, with time for its release.",
        )
        .with("to", to)
        .with("end", end)
    })
}

/// Whether a period is over before the key ends. Rounds are looked at one by one.
pub(super) fn key_end(head: &Head) -> Option<Finding> {
    let (grain, start, end) = (head.grain?, head.start?, head.key_end?);
    let calendar = Calendar {
        grain,
        start,
        rounds: Vec::new(),
        key_end: Some(end),
    };
    let is_late_enough = match grain {
        Grain::Week | Grain::Month => calendar.on(start).is_ok(),
        Grain::Round => end > start,
    };
    (!is_late_enough).then(|| {
        Finding::error(
            "key-end-too-early",
            path!["mission", "key_end"],
            format!("The key ends on {end}, before the first period of the mission is over."),
            "Nothing could ever be released. Give a day after the last period that is to be released.",
        )
        .with("end", end)
    })
}

fn is_round_id(text: &str) -> bool {
    text.len() <= 32 && is_id(&text.to_ascii_lowercase())
}
