//! What makes a draft a mission, whichever file it came from.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, Head, HelpDraft, People, RoundDraft, UnitDraft};
use super::texts::{TextRule, unknown_language};
use super::{Help, Mission, PolicyEntry, calendar, entries, units};
use crate::finding::text::{excerpt, is_id};
use crate::finding::{Finding, Step};
use crate::path;
use crate::period::{Calendar, Round};
use crate::unit::{Unit, UnitId};

/// The mission, if nothing of it is missing, and everything that is wrong with it.
///
/// It may be used only if no finding stops the file from being used.
pub(crate) fn check(draft: Draft) -> (Option<Mission>, Vec<Finding>) {
    let head = draft.head.as_ref();
    let languages = head.and_then(|head| head.languages.clone());
    let languages = languages.as_deref();
    let mut findings = head.map_or_else(|| vec![no_head()], check_head);
    findings.extend(calendar::rounds(&draft.rounds, head));
    findings.extend(entries::policy(&draft.policy, languages));
    findings.extend(entries::help(&draft.help, languages));
    let least = draft.policy.minimum_group;
    let least = least.unwrap_or_else(|| PolicyEntry::default().minimum_group.into());
    findings.extend(units::check(&draft.units, languages, least, &draft.broken));
    findings.extend(entries::questionnaires(&draft.questionnaires));
    (mission(draft), findings)
}
/// A key that must be there; `form` says what it holds.
pub(super) fn missing(path: Vec<Step>, form: &str) -> Finding {
    let key = match path.last() {
        Some(Step::Key(key)) => key.clone(),
        Some(Step::Index(_)) | None => String::new(),
    };
    Finding::error(
        "missing-key",
        path,
        format!("The key `{key}` is missing here."),
        format!("Add `{key}`, {form}."),
    )
    .of_kind("missing-key-of")
    .with("key", key)
    .with("form", form)
}

/// An id of a mission or a questionnaire that has another form than it must.
pub(super) fn bad_id(path: Vec<Step>) -> Finding {
    Finding::error(
        "bad-id",
        path,
        "This id must be 1 to 64 of the characters a-z 0-9 _ -.",
        "Use small letters, digits, _ and - only, and not - alone.",
    )
    .of_kind("bad-id-here")
}

fn no_head() -> Finding {
    Finding::error(
        "missing-table",
        path!["mission"],
        "The table [mission] is missing.",
        "Add [mission] with id, name, languages, period and start.",
    )
    .of_kind("no-head")
}

fn check_head(head: &Head) -> Vec<Finding> {
    let at = |key: &str| path!["mission", key];
    let mut findings = Vec::new();
    match &head.id {
        Some(id) if !is_id(id) => findings.push(bad_id(at("id"))),
        Some(_) => {}
        None => findings.push(missing(at("id"), "a short name of small letters")),
    }
    let rule = TextRule::name(head.languages.as_deref());
    findings.extend(rule.check(head.name.as_ref(), at("name")));
    match &head.languages {
        Some(languages) => findings.extend(offered(languages)),
        None => findings.push(missing(at("languages"), "a list such as [\"en\", \"fr\"]")),
    }
    if head.grain.is_none() {
        let form = "which is \"week\", \"month\" or \"round\"";
        findings.push(missing(at("period"), form));
    }
    findings.extend(entries::slips(head));
    if head.start.is_none() {
        findings.push(missing(at("start"), "the first day, such as 2026-09-28"));
    }
    findings.extend(calendar::key_end(head));
    findings
}

fn offered(languages: &[String]) -> Vec<Finding> {
    if languages.is_empty() {
        return vec![
            Finding::error(
                "no-language",
                path!["mission", "languages"],
                "The mission offers no language.",
                "Name at least one, such as [\"en\"].",
            )
            .of_kind("no-language-offered"),
        ];
    }
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for (at, code) in languages.iter().enumerate() {
        let path = path!["mission", "languages", at];
        findings.extend(unknown_language(code, &path));
        if !seen.insert(code) {
            findings.push(
                Finding::error(
                    "doubled-language",
                    path,
                    format!("The language `{}` is offered twice.", excerpt(code, 12)),
                    "Remove one of the two.",
                )
                .with("code", excerpt(code, 12)),
            );
        }
    }
    findings
}

fn mission(draft: Draft) -> Option<Mission> {
    let head = draft.head?;
    Some(Mission {
        id: head.id?,
        name: head.name?,
        languages: head.languages?,
        practice: head.practice.unwrap_or_default(),
        withdrawal: head.withdrawal,
        laptops: head.laptops,
        opening: head.opening,
        admission: head.admission,
        slips: head.slips.map(u32::try_from).transpose().ok()?,
        coarser: head.coarser.unwrap_or_default(),
        calendar: Calendar {
            grain: head.grain?,
            start: head.start?,
            rounds: all(draft.rounds, round)?,
            key_end: head.key_end,
        },
        policy: PolicyEntry::of(&draft.policy)?,
        help: all(draft.help, help)?,
        units: all(draft.units, unit)?,
        questionnaires: all(draft.questionnaires, Some)?,
    })
}

fn all<T, U>(entries: Vec<(usize, T)>, convert: fn(T) -> Option<U>) -> Option<Vec<U>> {
    entries
        .into_iter()
        .map(|(_, entry)| convert(entry))
        .collect()
}

fn round(draft: RoundDraft) -> Option<Round> {
    Some(Round {
        id: draft.id?,
        from: draft.from?,
        to: draft.to?,
    })
}

fn help(draft: HelpDraft) -> Option<Help> {
    Some(Help {
        name: draft.name?,
        reach: draft.reach?,
    })
}

fn unit(draft: UnitDraft) -> Option<Unit> {
    Some(Unit {
        id: UnitId::try_from(draft.id?).ok()?,
        parent: draft.parent.map(UnitId::try_from).transpose().ok()?,
        name: draft.name?,
        strength: draft.strength.map(u32::try_from).transpose().ok()?,
        across: across(draft.across.unwrap_or_default())?,
    })
}

fn across(draft: BTreeMap<String, People>) -> Option<BTreeMap<UnitId, u32>> {
    let across = draft.into_iter();
    across
        .map(|(id, People(people))| Some((UnitId::try_from(id).ok()?, people.try_into().ok()?)))
        .collect()
}
