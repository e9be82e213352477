//! The rules of rounds, policy, help and questionnaires.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::draft::{HelpDraft, PolicyDraft, RoundDraft};
use super::texts::{TextRule, unprintable};
use super::{Help, PolicyEntry, QuestionnaireRef};
use crate::finding::{Finding, Step};
use crate::path;
use crate::period::{Grain, Round};

/// The most rounds, helpers or questionnaires.
const MOST_ENTRIES: usize = 100;

/// The rounds, in the order of the file, and everything that is wrong with them.
pub(super) fn rounds(
    drafts: &[(usize, RoundDraft)],
    grain: Option<Grain>,
    start: Option<NaiveDate>,
) -> (Vec<Round>, Vec<Finding>) {
    let mut findings = Vec::new();
    findings.extend(too_many("round", drafts.len()));
    findings.extend(needless_or_missing(drafts, grain));
    let ids = drafts
        .iter()
        .filter_map(|(at, draft)| Some((path!["round", *at, "id"], draft.id.as_deref()?)));
    findings.extend(round_ids(ids.clone()));
    findings.extend(doubled("round", ids));
    let mut before: Option<NaiveDate> = None;
    for (at, draft) in drafts {
        findings.extend(round_days(*at, draft, before, start));
        before = before.max(draft.to);
    }
    let rounds = drafts.iter().filter_map(|(_, draft)| {
        Some(Round {
            id: draft.id.clone()?,
            from: draft.from?,
            to: draft.to?,
        })
    });
    (rounds.collect(), findings)
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

fn round_ids<'a>(ids: impl Iterator<Item = (Vec<Step>, &'a str)>) -> Vec<Finding> {
    ids.filter(|(_, id)| !is_id(id, 32))
        .map(|(path, _)| {
            Finding::error(
                "bad-id",
                path,
                "A round's id is 1 to 32 of the characters A-Z a-z 0-9 _ -.",
                "Use a short id such as \"round-1\".",
            )
        })
        .collect()
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
    let mut wrong = |code, key: &str, what: String, hint: &str| {
        findings.push(Finding::error(code, path!["round", at, key], what, hint));
    };
    if to < from {
        let what = format!("The round ends on {to}, before it begins on {from}.");
        wrong(
            "round-backwards",
            "to",
            what,
            "Correct one of the two days.",
        );
    }
    if let Some(before) = before.filter(|before| from <= *before) {
        let what = format!("The round begins on {from}, but one before it lasts until {before}.");
        wrong(
            "round-overlaps",
            "from",
            what,
            "Put the rounds in order, and let no day belong to two.",
        );
    }
    if let Some(start) = start.filter(|start| from < *start) {
        let what = format!("The round begins on {from}, before the mission starts on {start}.");
        wrong(
            "round-too-early",
            "from",
            what,
            "Move the round, or the mission's start.",
        );
    }
    findings
}

/// The policy, and everything that is wrong with it.
pub(super) fn policy(draft: &PolicyDraft) -> (PolicyEntry, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut number = |key: &str, value: Option<i64>, default: u32, allowed: &[u32], form: &str| {
        let Some(value) = value else { return default };
        let fits = u32::try_from(value).ok().filter(|v| allowed.contains(v));
        if fits.is_none() {
            findings.push(wrong_policy(key, form));
        }
        fits.unwrap_or(default)
    };
    let usual = PolicyEntry::default();
    let [groups, means, items] = [8..=30, 30..=100, 100..=300].map(Vec::from_iter);
    let policy = PolicyEntry {
        minimum_group: number(
            "minimum_group",
            draft.minimum_group,
            usual.minimum_group,
            &groups,
            "8 to 30",
        ),
        base: number("base", draft.base, usual.base, &[3, 5], "3 or 5"),
        mean_from: number(
            "mean_from",
            draft.mean_from,
            usual.mean_from,
            &means,
            "30 to 100",
        ),
        items_from: number(
            "items_from",
            draft.items_from,
            usual.items_from,
            &items,
            "100 to 300",
        ),
    };
    (policy, findings)
}

fn wrong_policy(key: &str, form: &str) -> Finding {
    Finding::error(
        "wrong-policy",
        path!["policy", key],
        format!("`{key}` must be {form}."),
        "These limits are part of the promise to those who answer; no mission can lower them.",
    )
}

/// Who can help, and everything that is wrong with it.
pub(super) fn help(
    drafts: Vec<(usize, HelpDraft)>,
    languages: Option<&[String]>,
) -> (Vec<Help>, Vec<Finding>) {
    let mut findings = Vec::new();
    findings.extend(too_many("help", drafts.len()));
    if drafts.is_empty() {
        findings.push(Finding::error(
            "no-help",
            Vec::new(),
            "Nobody is named who can help.",
            "Add at least one [[help]] with name and reach: nobody is asked before that.",
        ));
    }
    for (at, draft) in &drafts {
        let texts = [
            ("name", &draft.name, TextRule::name(languages)),
            ("reach", &draft.reach, TextRule::reach(languages)),
        ];
        for (key, text, rule) in texts {
            let Some(text) = text else { continue };
            let path = path!["help", *at, key];
            findings.extend(rule.errors(text, &path));
            findings.extend(rule.warning(text, &path));
        }
    }
    let help = drafts.into_iter().filter_map(|(_, draft)| {
        Some(Help {
            name: draft.name?,
            reach: draft.reach?,
        })
    });
    (help.collect(), findings)
}

/// Everything that is wrong with the questionnaires named.
pub(super) fn questionnaires(refs: &[(usize, QuestionnaireRef)]) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(too_many("questionnaire", refs.len()));
    if refs.is_empty() {
        findings.push(Finding::error(
            "no-questionnaire",
            Vec::new(),
            "No questionnaire is named.",
            "Add at least one [[questionnaire]] with the id of a shipped one, or a file.",
        ));
    }
    findings.extend(refs.iter().filter_map(|(at, entry)| one_of_two(*at, entry)));
    for key in ["id", "file"] {
        let named = refs.iter().filter_map(|(at, entry)| {
            let text = if key == "id" { &entry.id } else { &entry.file };
            Some((path!["questionnaire", *at, key], text.as_deref()?))
        });
        findings.extend(doubled("questionnaire", named));
    }
    findings
}

fn one_of_two(at: usize, entry: &QuestionnaireRef) -> Option<Finding> {
    match (&entry.id, &entry.file) {
        (Some(id), None) => {
            (!is_lower_id(id)).then(|| bad_lower_id(path!["questionnaire", at, "id"]))
        }
        (None, Some(file)) => bad_file(file, path!["questionnaire", at, "file"]),
        (Some(_), Some(_)) | (None, None) => Some(Finding::error(
            "id-or-file",
            path!["questionnaire", at],
            "A questionnaire is named by either `id` or `file`.",
            "Use `id` for a shipped one and `file` for one of your own, never both.",
        )),
    }
}

fn bad_file(file: &str, path: Vec<Step>) -> Option<Finding> {
    let leads_away = file.starts_with('/')
        || file.contains(['\\', ':', '\n'])
        || file.split('/').any(|part| part == ".." || part.is_empty());
    let found = unprintable(file, &path);
    if found.is_some() || !(leads_away || file.len() > 255) {
        return found;
    }
    Some(Finding::error(
        "bad-file",
        path,
        "The file must lie in the mission file's folder or below it.",
        "Write its name relative to the mission file, with `/` between folders.",
    ))
}

fn doubled<'a>(kind: &str, named: impl Iterator<Item = (Vec<Step>, &'a str)>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    named
        .filter(|(_, text)| !seen.insert(text.to_lowercase()))
        .map(|(path, _)| {
            Finding::error(
                "doubled-id",
                path,
                format!("This {kind} is named twice."),
                "Remove one, or correct it.",
            )
        })
        .collect()
}

fn too_many(kind: &str, count: usize) -> Option<Finding> {
    (count > MOST_ENTRIES).then(|| {
        Finding::error(
            "too-many",
            path![kind],
            format!("There are {count} [[{kind}]], more than {MOST_ENTRIES}."),
            "Leave some out.",
        )
    })
}

/// An id of a mission or a questionnaire that has another form than it must.
pub(super) fn bad_lower_id(path: Vec<Step>) -> Finding {
    Finding::error(
        "bad-id",
        path,
        "An id here is 1 to 64 of the characters a-z 0-9 _ -.",
        "Use small letters, digits, _ and - only.",
    )
}

/// Whether a text is 1 to 64 of `[a-z0-9_-]`.
pub(super) fn is_lower_id(text: &str) -> bool {
    is_id(text, 64) && !text.bytes().any(|byte| byte.is_ascii_uppercase())
}

fn is_id(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}
