//! Whether a mission, its questionnaires and its recipients fit together.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Mission;
use crate::checkin::response::{self, Place};
use crate::finding::Finding;
use crate::path;
use crate::period::Grain;
use crate::questionnaire::Questionnaire;
use crate::seal::{MOST_RECIPIENTS, MOST_TWICE_SEALED, Recipient};
use crate::slip::Mark;

/// Whether the questionnaires are those the mission names, in its order.
pub(super) fn named(mission: &Mission, questionnaires: &[Questionnaire]) -> Vec<Finding> {
    let asked = &mission.questionnaires;
    let mut findings: Vec<Finding> = asked
        .iter()
        .zip(questionnaires)
        .enumerate()
        .filter(|(_, (asked, given))| asked.id.as_deref().is_some_and(|id| id != given.id()))
        .map(|(at, (_, given))| other(at, format!("`{}` was given in its place.", given.id())))
        .collect();
    if asked.len() != questionnaires.len() {
        let what = format!(
            "The mission names {} questionnaires, and {} were given.",
            asked.len(),
            questionnaires.len()
        );
        findings.push(other(asked.len().min(questionnaires.len()), what));
    }
    findings
}

fn other(at: usize, what: String) -> Finding {
    Finding::error(
        "other-questionnaire",
        path!["questionnaire", at],
        what,
        "Give the questionnaires in the order of the mission file.",
    )
}

/// Everything that keeps them from being one kit.
pub(super) fn together(
    mission: &Mission,
    questionnaires: &[Arc<Questionnaire>],
    recipients: &[Recipient],
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    for (at, questionnaire) in questionnaires.iter().enumerate() {
        if !seen.insert(questionnaire.id()) {
            findings.push(doubled(at, questionnaire.id()));
        }
        findings.extend(untranslated(at, questionnaire, &mission.languages));
        findings.extend(unanswered_danger(at, questionnaire, mission));
        findings.extend(too_long(at, questionnaire, mission));
    }
    findings.extend(keys(recipients));
    findings.extend(several_keys(mission, recipients));
    findings
}

fn doubled(at: usize, id: &str) -> Finding {
    Finding::error(
        "doubled-id",
        path!["questionnaire", at],
        format!("There are two questionnaires with the id `{id}`."),
        "Remove one, or give it another id in its own file.",
    )
    .of_kind("doubled-questionnaire")
    .with("id", id)
}

fn untranslated(at: usize, questionnaire: &Questionnaire, languages: &[String]) -> Option<Finding> {
    let known = questionnaire.languages();
    let missing: Vec<&str> = languages
        .iter()
        .map(String::as_str)
        .filter(|language| !known.contains(language))
        .collect();
    if missing.is_empty() {
        return None;
    }
    Some(
        Finding::error(
            "untranslated-questionnaire",
            path!["questionnaire", at],
            format!(
                "`{}` has no texts in {}.",
                questionnaire.id(),
                missing.join(", ")
            ),
            "Add the texts to the questionnaire, or do not offer these languages in this mission.",
        )
        .with("id", questionnaire.id())
        .with("languages", missing.join(", ")),
    )
}

/// Nobody is asked about danger to oneself before it is settled what those can do who are in it.
fn unanswered_danger(
    at: usize,
    questionnaire: &Questionnaire,
    mission: &Mission,
) -> Option<Finding> {
    let item = questionnaire.items().iter().find(|item| item.safety)?;
    if mission.policy.response_pathway.is_some() {
        return None;
    }
    Some(Finding::error(
        "no-response-pathway",
        path!["questionnaire", at],
        format!(
            "`{}` asks about danger to oneself (`{}`), and nothing is said on what happens then.",
            questionnaire.id(),
            item.id
        ),
        "Leave the item out; or settle with those responsible what happens, and write it as `response_pathway` in [policy], such as { en = \"The clinic sees you at once, day and night.\" }.",
    ).with("id", questionnaire.id()).with("item", &item.id))
}

/// What is sealed twice has less room. It is found out before anybody answers.
fn too_long(at: usize, questionnaire: &Questionnaire, mission: &Mission) -> Option<Finding> {
    mission.opening?;
    let units = mission.units.iter().map(|unit| unit.id.as_str());
    let rounds = mission.calendar.rounds.iter();
    let longest_round = rounds
        .map(|round| round.id.as_str())
        .max_by_key(|id| id.len());
    let place = Place {
        kit: [0; 32],
        id: [0; 16],
        unit: units.max_by_key(|id| id.len()).unwrap_or_default(),
        period: match mission.calendar.grain {
            Grain::Week => "2026-W01",
            Grain::Month => "2026-01",
            Grain::Round => longest_round.unwrap_or_default(),
        },
    };
    let name = (questionnaire.id(), questionnaire.version());
    let mark = mission.admission.map(|_| Mark::default());
    let bytes = response::size(place, name, questionnaire.items().len(), mark);
    if bytes.is_some_and(|bytes| bytes <= MOST_TWICE_SEALED) {
        return None;
    }
    let over = bytes.map_or(0, |bytes| bytes.saturating_sub(MOST_TWICE_SEALED));
    Some(
        Finding::error(
            "too-long-for-two",
            path!["questionnaire", at],
            format!(
                "An answer to `{}` is {over} bytes too long to be sealed to two people one after the other.",
                questionnaire.id()
            ),
            "Ask fewer items, shorten the ids of units and rounds, or leave opening = \"two-person\" out.",
        )
        .with("id", questionnaire.id())
        .with("over", over),
    )
}

/// What is sealed twice has room for one key of the officer's.
fn several_keys(mission: &Mission, recipients: &[Recipient]) -> Option<Finding> {
    mission.opening?;
    (recipients.len() > 1).then(|| {
        Finding::error(
            "recipients",
            Vec::new(),
            "With a second person there is room for one key of the officer's in a record.",
            "Keep the officer's key alone; a backup key opens a copy of it.",
        )
    })
}

fn keys(recipients: &[Recipient]) -> Option<Finding> {
    let (what, hint) = match recipients {
        [] => (
            "No key is given that records could be sealed to.",
            "Make one with `standeasy officer init`.",
        ),
        [first, second] if first == second => (
            "Both keys are the same.",
            "Give the officer's key and a different one for the safe, or one key alone.",
        ),
        [_] | [_, _] => return None,
        more => {
            return Some(Finding::error(
                "recipients",
                Vec::new(),
                format!(
                    "There are {} keys, more than the {MOST_RECIPIENTS} a sealed record has room for.",
                    more.len()
                ),
                "Keep the officer's key and one more.",
            ));
        }
    };
    Some(Finding::error("recipients", Vec::new(), what, hint))
}
