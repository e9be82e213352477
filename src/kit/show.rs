//! What `kit show --json` says: everything a soldier may want to see before answering, in a
//! shape for programs. The text for people is the command line's.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Kit;
use super::mission::{Admission, Help, Laptops, Localized, Opening, PolicyEntry, Withdrawal};
use crate::period::Calendar;
use crate::questionnaire::document::Review;
use crate::questionnaire::{Questionnaire, Status, describe};
use crate::slip::Slips;
use crate::unit::Unit;

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
    /// The second person's key, without which those open nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<SecondHead>,
}

/// The public half of a second person's key.
#[derive(Debug, Serialize)]
pub struct SecondHead {
    /// What the outer layer is sealed to.
    pub recipient: String,
    /// Its name in words.
    pub words: [&'static str; 6],
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
    /// How somebody under pressure can have an answer not counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawal: Option<Withdrawal>,
    /// Whose bundles are counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub laptops: Option<Laptops>,
    /// Who has to open a record before it is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening: Option<Opening>,
    /// What is asked for before the questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admission: Option<Admission>,
    /// How many slips there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slips: Option<u32>,
    /// The work factor of a guess at a slip's code: scrypt's `N` is two to this power.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slip_factor: Option<u8>,
    /// Whether answers may count for the unit above.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub coarser: bool,
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

/// A questionnaire without its wording: as `questionnaire show --json` prints it, and more.
#[derive(Debug, Serialize)]
pub struct QuestionnaireHead<'a> {
    /// Its id, version, items, scales and languages.
    #[serde(flatten)]
    pub head: describe::Head<'a>,
    /// How far it has been studied.
    pub status: Status,
    /// Whether all of it needs larger groups.
    pub sensitive: bool,
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
            withdrawal: mission.withdrawal,
            laptops: mission.laptops,
            opening: mission.opening,
            admission: mission.admission,
            slips: mission.slips,
            slip_factor: kit.slips().map(Slips::factor),
            coarser: mission.coarser,
            calendar: &mission.calendar,
        },
        languages: languages(kit),
        help: &mission.help,
        policy: &mission.policy,
        questionnaires: kit.questionnaires().iter().map(|q| head(q)).collect(),
        units: kit.tree().units(),
        recipients: kit.recipients().iter().map(ToString::to_string).collect(),
        second: kit.second().map(|second| SecondHead {
            recipient: second.recipient.to_string(),
            words: second.name().words(),
        }),
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

fn head(questionnaire: &Questionnaire) -> QuestionnaireHead<'_> {
    QuestionnaireHead {
        head: describe::head(questionnaire),
        status: questionnaire.status(),
        sensitive: questionnaire.is_sensitive(),
    }
}
