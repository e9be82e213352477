//! The rules of slips, policy, help and questionnaires.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::draft::{Head, HelpDraft, PolicyDraft};
use super::rules::bad_id;
use super::texts::{TextRule, unprintable};
use super::{Admission, Localized, QuestionnaireRef};
use crate::finding::text::is_id;
use crate::finding::{Finding, Step};
use crate::path;
use crate::slip;

/// The most rounds, helpers or questionnaires.
const MOST_ENTRIES: usize = 100;

/// Whether slips are asked for and counted together.
pub(super) fn slips(head: &Head) -> Option<Finding> {
    let fits = match (head.admission, head.slips) {
        (None, None) => true,
        (Some(Admission::Slips), Some(count)) => (1..=i64::from(slip::MOST)).contains(&count),
        (Some(Admission::Slips), None) | (None, Some(_)) => false,
    };
    (!fits).then(|| {
        Finding::error(
            "wrong-slips",
            path!["mission", "slips"],
            format!(
                "There are 1 to {} slips, and their number stands beside admission = \"slips\".",
                slip::MOST
            ),
            "Write both, such as admission = \"slips\" and slips = 400, or neither.",
        )
        .with("most", slip::MOST)
    })
}

/// Everything that is wrong with the policy.
pub(super) fn policy(draft: &PolicyDraft, languages: Option<&[String]>) -> Vec<Finding> {
    let within = |value: Option<i64>, range: RangeInclusive<i64>| {
        value.is_none_or(|value| range.contains(&value))
    };
    let base_fits = draft.base.is_none_or(|base| base == 3 || base == 5);
    let numbers = [
        (
            "minimum_group",
            (8, 30),
            within(draft.minimum_group, 8..=30),
        ),
        ("base", (3, 5), base_fits),
        ("mean_from", (30, 100), within(draft.mean_from, 30..=100)),
        (
            "items_from",
            (100, 300),
            within(draft.items_from, 100..=300),
        ),
    ];
    let wrong = numbers.into_iter().filter(|(_, _, fits)| !fits);
    let pathway = pathway(draft.response_pathway.as_ref(), languages);
    wrong
        .map(|(key, (least, most), _)| {
            let (kind, word) = match key {
                "base" => ("wrong-base", "or"),
                _ => ("wrong-policy", "to"),
            };
            Finding::error(
            "wrong-policy",
            path!["policy", key],
            format!("`{key}` must be {least} {word} {most}."),
            "These limits are part of the promise to those who answer; no mission can lower them.",
        )
        .of_kind(kind)
        .with("key", key)
        .with("least", least)
        .with("most", most)
        })
        .chain(pathway)
        .collect()
}

/// Everything that is wrong with the response pathway. It is part of what people agree to, so
/// each of the mission's languages has to say it.
fn pathway(texts: Option<&Localized>, languages: Option<&[String]>) -> Vec<Finding> {
    let Some(texts) = texts else {
        return Vec::new();
    };
    let path = path!["policy", "response_pathway"];
    let rule = TextRule::pathway(languages);
    let mut findings = rule.errors(Some(texts), &path);
    let missing = rule.missing(texts);
    if findings.is_empty() && !missing.is_empty() {
        findings.push(
            Finding::error(
                "untranslated",
                path,
                format!("The text is missing in {}.", missing.join(", ")),
                "Add it: people have to read it before they agree to answer.",
            )
            .of_kind("untranslated-pathway")
            .with("languages", missing.join(", ")),
        );
    }
    findings
}

/// Everything that is wrong with who can help.
pub(super) fn help(drafts: &[(usize, HelpDraft)], languages: Option<&[String]>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = too_many("help", drafts.len()).into_iter().collect();
    if drafts.is_empty() {
        findings.push(Finding::error(
            "no-help",
            path!["help"],
            "Nobody is named who can help.",
            "Add at least one [[help]] with name and reach: nobody is asked before that.",
        ));
    }
    for (at, draft) in drafts {
        let name = path!["help", *at, "name"];
        let reach = path!["help", *at, "reach"];
        findings.extend(TextRule::name(languages).check(draft.name.as_ref(), name));
        findings.extend(TextRule::reach(languages).check(draft.reach.as_ref(), reach));
    }
    findings
}

/// Everything that is wrong with the questionnaires named.
pub(super) fn questionnaires(refs: &[(usize, QuestionnaireRef)]) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(too_many("questionnaire", refs.len()));
    if refs.is_empty() {
        findings.push(Finding::error(
            "no-questionnaire",
            path!["questionnaire"],
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
        (Some(id), None) => (!is_id(id)).then(|| bad_id(path!["questionnaire", at, "id"])),
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

/// Entries of a kind that have the name of one before them.
pub(super) fn doubled<'a>(
    kind: &str,
    named: impl Iterator<Item = (Vec<Step>, &'a str)>,
) -> Vec<Finding> {
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
            .of_kind("doubled-entry")
            .with("kind", kind)
        })
        .collect()
}

/// More entries of a kind than there may be.
pub(super) fn too_many(kind: &str, count: usize) -> Option<Finding> {
    (count > MOST_ENTRIES).then(|| {
        Finding::error(
            "too-many",
            path![kind],
            format!("There are {count} [[{kind}]], more than {MOST_ENTRIES}."),
            "Leave some out.",
        )
        .of_kind("too-many-entries")
        .with("count", count)
        .with("kind", kind)
        .with("most", MOST_ENTRIES)
    })
}
