//! What `kit show` says: everything a soldier may want to see before answering.
//!
//! Text for people and a shape for programs; printing is the command line's.

use std::collections::BTreeMap;

use serde::Serialize;

use super::mission::{Help, Localized, PolicyEntry};
use super::{Kit, Mission};
use crate::period::Calendar;
use crate::questionnaire::document::Review;
use crate::questionnaire::{Questionnaire, Status};
use crate::unit::Unit;

mod text;

pub use text::text;

/// A kit as `kit show --json` prints it. Keys are stable.
#[derive(Debug, Serialize)]
pub struct Shown<'a> {
    /// Always true; errors have another shape.
    pub ok: bool,
    /// SHA-256 of the kit file in hex.
    pub fingerprint: String,
    /// The fingerprint in words.
    pub words: [&'static str; 6],
    /// The mission.
    pub mission: MissionHead<'a>,
    /// The languages in the order offered.
    pub languages: Vec<Language<'a>>,
    /// Who can help.
    pub help: &'a [Help],
    /// What may be shown.
    pub policy: &'a PolicyEntry,
    /// The questionnaires, without their wording.
    pub questionnaires: Vec<QuestionnaireHead<'a>>,
    /// The units in declared order.
    pub units: &'a [Unit],
    /// The keys that can open the answers.
    pub recipients: Vec<String>,
}

/// The mission's own entries.
#[derive(Debug, Serialize)]
pub struct MissionHead<'a> {
    /// The id.
    pub id: &'a str,
    /// The name by language.
    pub name: &'a Localized,
    /// Whether its data are invented.
    pub practice: bool,
    /// `period`, `start` and, where the mission goes by them, `rounds`.
    #[serde(flatten)]
    pub calendar: &'a Calendar,
}

/// One language, and what the wording in it is worth.
#[derive(Debug, Serialize)]
pub struct Language<'a> {
    /// Its code.
    pub code: &'a str,
    /// `draft` or `reviewed`, by questionnaire.
    pub review: BTreeMap<&'a str, Review>,
}

/// A questionnaire without its wording.
#[derive(Debug, Serialize)]
pub struct QuestionnaireHead<'a> {
    /// The id.
    pub id: &'a str,
    /// The version.
    pub version: &'a str,
    /// How far it has been studied.
    pub status: Status,
    /// Whether all of it needs larger groups.
    pub sensitive: bool,
    /// The title by language of the mission.
    pub title: BTreeMap<&'a str, &'a str>,
    /// The ids of its items, in the order asked.
    pub items: Vec<&'a str>,
    /// The ids of its scales.
    pub scales: Vec<&'a str>,
}

/// The kit for programs.
pub fn shown(kit: &Kit) -> Shown<'_> {
    let mission = kit.mission();
    let fingerprint = kit.fingerprint();
    Shown {
        ok: true,
        fingerprint: fingerprint.hex(),
        words: fingerprint.words(),
        mission: MissionHead {
            id: &mission.id,
            name: &mission.name,
            practice: mission.practice,
            calendar: &mission.calendar,
        },
        languages: languages(kit),
        help: &mission.help,
        policy: &mission.policy,
        questionnaires: kit
            .questionnaires()
            .iter()
            .map(|q| head(q, mission))
            .collect(),
        units: kit.tree().units(),
        recipients: kit.recipients().iter().map(ToString::to_string).collect(),
    }
}

fn languages(kit: &Kit) -> Vec<Language<'_>> {
    let review = |code: &str| {
        kit.questionnaires()
            .iter()
            .filter_map(|q| Some((q.id(), *q.review_states().get(code)?)))
            .collect()
    };
    let codes = kit.mission().languages.iter();
    codes
        .map(|code| Language {
            code,
            review: review(code),
        })
        .collect()
}

fn head<'a>(questionnaire: &'a Questionnaire, mission: &'a Mission) -> QuestionnaireHead<'a> {
    let codes = mission.languages.iter().map(String::as_str);
    QuestionnaireHead {
        id: questionnaire.id(),
        version: questionnaire.version(),
        status: questionnaire.status(),
        sensitive: questionnaire.is_sensitive(),
        title: codes
            .map(|code| (code, questionnaire.title(code)))
            .collect(),
        items: questionnaire
            .items()
            .iter()
            .map(|item| item.id.as_str())
            .collect(),
        scales: questionnaire
            .scales()
            .iter()
            .map(|scale| scale.id.as_str())
            .collect(),
    }
}
