//! What makes a draft a mission, whichever file it came from.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::texts::{TextRule, unknown_language};
use super::{Mission, entries, units};
use crate::finding::{Finding, quote};
use crate::path;
use crate::period::Calendar;

/// The mission, if nothing of it is missing, and everything that is wrong with it.
///
/// It may be used only if no finding stops the file from being used.
pub(crate) fn check(draft: Draft) -> (Option<Mission>, Vec<Finding>) {
    let mut findings = head(&draft);
    let languages = draft.languages.as_deref();
    let (rounds, wrong_rounds) = entries::rounds(&draft.rounds, draft.grain, draft.start);
    let (policy, wrong_policy) = entries::policy(&draft.policy);
    let (help, wrong_help) = entries::help(draft.help, languages);
    let (units, wrong_units) = units::check(draft.units, languages);
    findings.extend(wrong_rounds);
    findings.extend(wrong_policy);
    findings.extend(wrong_help);
    findings.extend(wrong_units);
    findings.extend(entries::questionnaires(&draft.questionnaires));
    let calendar = draft.grain.zip(draft.start).map(|(grain, start)| Calendar {
        grain,
        start,
        rounds,
    });
    let questionnaires = draft.questionnaires.into_iter().map(|(_, entry)| entry);
    let mission = (draft.id.zip(draft.name))
        .zip(draft.languages.zip(calendar))
        .map(|((id, name), (languages, calendar))| Mission {
            id,
            name,
            languages,
            practice: draft.practice,
            calendar,
            policy,
            help,
            units,
            questionnaires: questionnaires.collect(),
        });
    (mission, findings)
}

fn head(draft: &Draft) -> Vec<Finding> {
    let mut findings = Vec::new();
    if draft
        .id
        .as_deref()
        .is_some_and(|id| !entries::is_lower_id(id))
    {
        findings.push(entries::bad_lower_id(path!["mission", "id"]));
    }
    if let Some(name) = &draft.name {
        let rule = TextRule::name(draft.languages.as_deref());
        findings.extend(rule.errors(name, &path!["mission", "name"]));
        findings.extend(rule.warning(name, &path!["mission", "name"]));
    }
    if let Some(languages) = &draft.languages {
        findings.extend(offered(languages));
    }
    findings
}

fn offered(languages: &[String]) -> Vec<Finding> {
    if languages.is_empty() {
        return vec![Finding::error(
            "no-language",
            path!["mission", "languages"],
            "The mission offers no language.",
            "Name at least one, such as [\"en\"].",
        )];
    }
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for (at, code) in languages.iter().enumerate() {
        let path = path!["mission", "languages", at];
        findings.extend(unknown_language(code, &path));
        if !seen.insert(code) {
            findings.push(Finding::error(
                "doubled-language",
                path,
                format!("The language `{}` is offered twice.", quote(code, 12)),
                "Remove one of the two.",
            ));
        }
    }
    findings
}
