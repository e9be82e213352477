//! The shape of a kit file: canonical JSON on one line.
//!
//! Fields stand in the order declared here, maps are sorted by key, nothing is indented and a
//! line feed ends the file: each kit has exactly one form, so its fingerprint has one value.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::mission::draft::{Draft, Head, HelpDraft, People, PolicyDraft, RoundDraft, UnitDraft};
use super::mission::{
    Admission, Help, Laptops, Localized, Mission, Opening, PolicyEntry, QuestionnaireRef,
    Withdrawal,
};
use super::{KitError, MOST_BYTES, second};
use crate::period::{Grain, Round};
use crate::questionnaire::Document;
use crate::slip;
use crate::unit::Unit;

const FORMAT: &str = "standeasy.kit/";
const VERSION: u32 = 1;

/// The most commas of a kit. One of as many units as there may be has half of them.
const MOST_PARTS: usize = 500_000;

/// A kit file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KitFile {
    format: String,
    mission: MissionEntry,
    units: Vec<Unit>,
    pub(super) questionnaires: Vec<Document>,
    pub(super) recipients: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) second: Option<second::Written>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) slips: Option<slip::Written>,
}

/// The mission in a kit; its units and questionnaires stand beside it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MissionEntry {
    id: String,
    name: Localized,
    languages: Vec<String>,
    period: Grain,
    start: NaiveDate,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rounds: Vec<Round>,
    practice: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    withdrawal: Option<Withdrawal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    laptops: Option<Laptops>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opening: Option<Opening>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    admission: Option<Admission>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    slips: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key_end: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    coarser: bool,
    policy: PolicyEntry,
    help: Vec<Help>,
}

#[derive(Deserialize)]
struct Format {
    format: String,
}

impl KitFile {
    /// The file of a mission, its questionnaires and its recipients.
    pub(super) fn new(
        mission: Mission,
        documents: Vec<Document>,
        recipients: Vec<String>,
        second: Option<second::Written>,
        slips: Option<slip::Written>,
    ) -> Self {
        Self {
            format: format!("{FORMAT}{VERSION}"),
            units: mission.units,
            questionnaires: documents,
            recipients,
            second,
            slips,
            mission: MissionEntry {
                id: mission.id,
                name: mission.name,
                languages: mission.languages,
                period: mission.calendar.grain,
                start: mission.calendar.start,
                rounds: mission.calendar.rounds,
                practice: mission.practice,
                withdrawal: mission.withdrawal,
                laptops: mission.laptops,
                opening: mission.opening,
                admission: mission.admission,
                slips: mission.slips,
                key_end: mission.calendar.key_end,
                coarser: mission.coarser,
                policy: mission.policy,
                help: mission.help,
            },
        }
    }

    /// Reads the shape, without judging what it says.
    ///
    /// A list of nothing but separators would take many times the memory of its text, so they
    /// are counted before anything is made of them.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, KitError> {
        if bytes.len() > MOST_BYTES {
            return Err(KitError::TooLarge { most: MOST_BYTES });
        }
        let head: Format = serde_json::from_slice(bytes).map_err(|_| KitError::NotAKit)?;
        let version = head
            .format
            .strip_prefix(FORMAT)
            .and_then(|v| v.parse().ok());
        match version {
            None => return Err(KitError::NotAKit),
            Some(VERSION) => {}
            Some(other) => return Err(KitError::Version(other)),
        }
        if bytes.iter().filter(|byte| **byte == b',').count() > MOST_PARTS {
            return Err(KitError::NotCanonical);
        }
        let file: Self = serde_json::from_slice(bytes).map_err(|_| KitError::NotCanonical)?;
        if file.format == format!("{FORMAT}{VERSION}") && file.to_bytes() == bytes {
            Ok(file)
        } else {
            Err(KitError::NotCanonical)
        }
    }

    /// The canonical bytes.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes =
            serde_json::to_vec(self).expect("texts, numbers and maps with text keys are JSON");
        bytes.push(b'\n');
        bytes
    }

    /// The mission as a draft for the rules, which do not care where it came from.
    pub(super) fn draft(&self) -> Draft {
        let mission = &self.mission;
        Draft {
            head: Some(Head {
                id: Some(mission.id.clone()),
                name: Some(mission.name.clone()),
                languages: Some(mission.languages.clone()),
                grain: Some(mission.period),
                start: Some(mission.start),
                practice: Some(mission.practice),
                withdrawal: mission.withdrawal,
                laptops: mission.laptops,
                opening: mission.opening,
                admission: mission.admission,
                slips: mission.slips.map(i64::from),
                key_end: mission.key_end,
                coarser: Some(mission.coarser),
            }),
            rounds: numbered(&mission.rounds, round),
            policy: policy(&mission.policy),
            help: numbered(&mission.help, help),
            units: numbered(&self.units, unit),
            questionnaires: numbered(&self.questionnaires, reference),
            broken: Vec::new(),
        }
    }
}

fn numbered<T, U>(entries: &[T], convert: fn(&T) -> U) -> Vec<(usize, U)> {
    entries.iter().map(convert).enumerate().collect()
}

fn round(round: &Round) -> RoundDraft {
    RoundDraft {
        id: Some(round.id.clone()),
        from: Some(round.from),
        to: Some(round.to),
    }
}

fn policy(policy: &PolicyEntry) -> PolicyDraft {
    PolicyDraft {
        minimum_group: Some(policy.minimum_group.into()),
        base: Some(policy.base.into()),
        mean_from: Some(policy.mean_from.into()),
        items_from: Some(policy.items_from.into()),
        response_pathway: policy.response_pathway.clone(),
        analyses: policy.analyses.clone(),
    }
}

fn help(help: &Help) -> HelpDraft {
    HelpDraft {
        name: Some(help.name.clone()),
        reach: Some(help.reach.clone()),
    }
}

fn unit(unit: &Unit) -> UnitDraft {
    UnitDraft {
        id: Some(unit.id.to_string()),
        parent: unit.parent.as_ref().map(ToString::to_string),
        name: Some(unit.name.clone()),
        strength: unit.strength.map(i64::from),
        across: unit.is_across().then(|| {
            let across = unit.across.iter();
            across
                .map(|(id, people)| (id.to_string(), People((*people).into())))
                .collect()
        }),
    }
}

fn reference(document: &Document) -> QuestionnaireRef {
    QuestionnaireRef {
        id: Some(document.id.clone()),
        file: None,
    }
}
