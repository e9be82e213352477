//! The mission file: who is asked, in which languages, about what, and who can help.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::finding::Findings;
use crate::period::Calendar;
use crate::unit::Unit;

/// A text by language code.
pub type Localized = BTreeMap<String, String>;

/// The mission's rules for what may be shown; see the disclosure room for their meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyEntry {
    /// Least people in any group, 8 to 30; 10 unless said otherwise.
    pub minimum_group: u32,
    /// Rounding base of counts, 3 or 5; 3 unless said otherwise.
    pub base: u32,
    /// Least people for means and deeper cuts, 30 to 100; 30 unless said otherwise.
    pub mean_from: u32,
    /// Least people for distributions of items, 100 to 300; 100 unless said otherwise.
    pub items_from: u32,
}

/// Someone who can help, and how to reach them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Help {
    /// Who.
    pub name: Localized,
    /// Where and when.
    pub reach: Localized,
}

/// A questionnaire the mission asks: shipped by `id`, or in a `file` beside the mission file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionnaireRef {
    /// The id of a shipped one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A path relative to the mission file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
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
    /// The campaign's calendar.
    pub calendar: Calendar,
    /// What may be shown.
    pub policy: PolicyEntry,
    /// Who can help; at least one.
    pub help: Vec<Help>,
    /// The units as declared.
    pub units: Vec<Unit>,
    /// The questionnaires asked.
    pub questionnaires: Vec<QuestionnaireRef>,
}

impl Mission {
    /// Reads a mission file; on success the findings hold warnings only.
    pub fn read(name: &str, text: &str) -> Result<(Self, Findings), Findings> {
        let _ = (name, text);
        todo!()
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
