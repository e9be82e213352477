//! The mission file: who is asked, in which languages, about what, and who can help.
//!
//! [`Mission::read`] and the kit reader fill the same `draft::Draft`, and one set of rules
//! makes a mission of it: what a TOML file may not say, a kit may not say either.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::finding::toml::TomlReader;
use crate::finding::{Finding, Findings};
use crate::period::Calendar;
use crate::unit::Unit;

mod across;
mod calendar;
pub(super) mod draft;
mod entries;
mod reader;
mod rules;
mod texts;
mod units;

use draft::PolicyDraft;
pub(super) use rules::check;

/// The languages a mission can be held in, sorted by code.
pub const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// The largest mission file, in bytes.
pub const MOST_BYTES: usize = 1024 * 1024;

/// A text by language code.
pub type Localized = BTreeMap<String, String>;

/// The mission's rules for what may be shown; see the disclosure room for their meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyEntry {
    /// Least people in any group, 8 to 30; 10 unless said otherwise.
    pub minimum_group: u32,
    /// Rounding base of counts, 3 or 5; 3 unless said otherwise.
    pub base: u32,
    /// Least people for means and deeper cuts, 30 to 100; 30 unless said otherwise.
    pub mean_from: u32,
    /// Least people for distributions of items, 100 to 300; 100 unless said otherwise.
    pub items_from: u32,
    /// What people are told they can do if a question about danger to oneself troubles them:
    /// one line of at most 200 characters. No such question is asked without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_pathway: Option<Localized>,
    /// What may be worked out of the answers beside the shares beyond cuts; `None` is all that
    /// the limits allow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub analyses: Option<BTreeSet<Analysis>>,
}

/// What a mission can have worked out of its answers. The shares of people beyond each cut
/// always are: without them nothing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Analysis {
    /// The mean of each scale.
    Means,
    /// How many people chose each answer of a question.
    Items,
    /// What changed since earlier periods.
    Trends,
}

impl Analysis {
    /// All of them, in the order they are told.
    pub const ALL: [Self; 3] = [Self::Means, Self::Items, Self::Trends];
}

impl PolicyEntry {
    /// Whether something may be worked out.
    pub fn allows(&self, analysis: Analysis) -> bool {
        let chosen = self.analyses.as_ref();
        chosen.is_none_or(|chosen| chosen.contains(&analysis))
    }

    /// The most people behind a printed count that equals the base: it was rounded down to it.
    pub fn most_behind_base(&self) -> u32 {
        (2 * self.base).saturating_sub(1)
    }

    fn of(draft: &PolicyDraft) -> Option<Self> {
        let usual = Self::default();
        let number = |value: Option<i64>, usual: u32| {
            value.map_or(Some(usual), |value| u32::try_from(value).ok())
        };
        Some(Self {
            minimum_group: number(draft.minimum_group, usual.minimum_group)?,
            base: number(draft.base, usual.base)?,
            mean_from: number(draft.mean_from, usual.mean_from)?,
            items_from: number(draft.items_from, usual.items_from)?,
            response_pathway: draft.response_pathway.clone(),
            analyses: draft.analyses.clone(),
        })
    }
}

impl Default for PolicyEntry {
    fn default() -> Self {
        Self {
            minimum_group: 10,
            base: 3,
            mean_from: 30,
            items_from: 100,
            response_pathway: None,
            analyses: None,
        }
    }
}

/// Someone who can help, and how to reach them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Help {
    /// Who: one line of at most 80 characters.
    pub name: Localized,
    /// Where and when: at most 200 characters, line breaks allowed.
    pub reach: Localized,
}

/// A questionnaire the mission asks: shipped by `id`, or in a `file` beside the mission file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub struct QuestionnaireRef {
    /// The id of a shipped one; in a kit, of each one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A path relative to the mission file; it never stands in a kit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// Whether somebody who is made to answer can have it not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Withdrawal {
    /// By a key at the end that nobody can see was another one.
    Discreet,
}

/// Whose bundles are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Laptops {
    /// Only those that a laptop signed which the officer enrolled.
    Enrolled,
}

/// Whose keys open a record, where the officer's alone does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Opening {
    /// A second person's, and then the officer's.
    #[serde(rename = "two-person")]
    TwoPerson,
}

/// Who may answer, where not everybody may as often as they like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Admission {
    /// Whoever drew a slip with a code: once a questionnaire and period.
    Slips,
}

/// A valid mission: languages known, help given, units a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mission {
    /// The id, `[a-z0-9_-]{1,64}`.
    pub id: String,
    /// The name.
    pub name: Localized,
    /// Language codes in the order offered; at least one.
    pub languages: Vec<String>,
    /// Whether its data are invented; marks every screen and file.
    pub practice: bool,
    /// How somebody under pressure can have an answer not counted; `None` where nobody can.
    pub withdrawal: Option<Withdrawal>,
    /// Whose bundles are counted; `None` where any laptop with the kit may bring some.
    pub laptops: Option<Laptops>,
    /// Who has to open a record before it is read; `None` where the officer's key alone does.
    pub opening: Option<Opening>,
    /// What is asked for before the questions; `None` where nothing is.
    pub admission: Option<Admission>,
    /// How many slips there are, where there are any.
    pub slips: Option<u32>,
    /// Whether people may have their answers count for the unit above theirs.
    pub coarser: bool,
    /// The campaign's calendar.
    pub calendar: Calendar,
    /// What may be shown.
    pub policy: PolicyEntry,
    /// Who can help; at least one.
    pub help: Vec<Help>,
    /// The units as declared.
    pub units: Vec<Unit>,
    /// The questionnaires asked; at least one.
    pub questionnaires: Vec<QuestionnaireRef>,
}

impl Mission {
    /// Reads a mission file; on success the findings hold warnings only.
    ///
    /// `name` is the file's name for messages. While the TOML itself is broken nothing else is
    /// reported, since what could not be read cannot be judged.
    pub fn read(name: &str, text: &str) -> Result<(Self, Findings), Findings> {
        if text.len() > MOST_BYTES {
            return Err(Findings::new(name, "", vec![too_large()]));
        }
        let mut reader = TomlReader::new(name, text);
        if !reader.is_clean() {
            return Err(reader.into_findings());
        }
        match reader::read(&mut reader) {
            Some(mission) => Ok((mission, reader.into_findings())),
            None => Err(reader.into_findings()),
        }
    }

    /// The least people of a unit that people below it may choose instead of their own; `None`
    /// where they may choose none.
    pub fn least_coarser(&self) -> Option<u32> {
        self.coarser.then_some(self.policy.minimum_group)
    }

    /// A localized text in a language, else in English, else in any.
    pub fn text<'a>(texts: &'a Localized, language: &str) -> &'a str {
        texts
            .get(language)
            .or_else(|| texts.get("en"))
            .or_else(|| texts.values().next())
            .map_or("", String::as_str)
    }
}

fn too_large() -> Finding {
    Finding::error(
        "too-large",
        Vec::new(),
        format!("The file is larger than {MOST_BYTES} bytes."),
        "A mission file holds units and texts only; check that this is the right file.",
    )
}
