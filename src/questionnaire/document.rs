//! The shape of a questionnaire file, before it is known to be valid.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::import::Report;
use super::{Band, Direction, Method, Status};

/// A questionnaire as a file states it. The same shape stands in TOML files and in kits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The id.
    pub id: String,
    /// The version, `major.minor.patch`.
    pub version: String,
    /// How far it has been studied.
    pub status: Status,
    /// The days the questions look back on; absent for "now".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recall_days: Option<u16>,
    /// Whether all of it needs larger groups.
    #[serde(default)]
    pub sensitive: bool,
    /// The licence of the wording, as an SPDX expression or a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The LOINC panel code, for recognition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loinc: Option<String>,
    /// The named answer lists.
    #[serde(default)]
    pub options: Vec<OptionList>,
    /// The items.
    #[serde(default)]
    pub item: Vec<ItemEntry>,
    /// The scales.
    #[serde(default)]
    pub scale: Vec<ScaleEntry>,
    /// The texts by language code.
    #[serde(default)]
    pub text: BTreeMap<String, Texts>,
    /// What was recognised, changed and left out when it was imported from another format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Report>,
}

/// A named answer list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionList {
    /// The id that items name.
    pub id: String,
    /// The value of each option, in the order shown.
    pub values: Vec<i32>,
    /// The value of the option that says "does not apply", where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_applicable: Option<i32>,
}

impl OptionList {
    /// The position of the option that says "does not apply".
    pub fn mark(&self) -> Option<usize> {
        let value = self.not_applicable?;
        self.values.iter().position(|known| *known == value)
    }
}

/// An item as a file states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemEntry {
    /// The id.
    pub id: String,
    /// The answer list it uses.
    pub options: String,
    /// Values of its own, replacing those of the answer list one by one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<i32>>,
    /// Whether its value is turned round before scoring.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reverse: bool,
    /// Asked only if this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_if: Option<ShowIf>,
    /// Whether a least answer here makes every scale that holds this item its least score.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gate: bool,
    /// Whether it asks about danger to oneself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub safety: bool,
    /// Whether it needs the rules of sensitive items.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
    /// The LOINC code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loinc: Option<String>,
}

/// A condition as a file states it: `show_if = { item = "x", values = [1, 2] }`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShowIf {
    /// The id of an earlier item.
    pub item: String,
    /// The raw values that make it true.
    pub values: Vec<i32>,
}

/// A scale as a file states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaleEntry {
    /// The id.
    pub id: String,
    /// Ids of its items.
    pub items: Vec<String>,
    /// How the items make a score.
    pub method: Method,
    /// The factor applied last.
    #[serde(default = "one")]
    pub multiply: f64,
    /// Which end is affected.
    pub direction: Direction,
    /// Least share of the items that must be answered.
    #[serde(default = "four_fifths")]
    pub min_answered: f64,
    /// The cuts shown from ten people on.
    #[serde(default)]
    pub cuts: Vec<f64>,
    /// The cuts shown only in large groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deeper_cuts: Vec<f64>,
    /// Published bands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<Band>,
    /// Where cuts and bands come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// What a language's wording is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Not yet read by a native clinician.
    #[default]
    Draft,
    /// Read and approved by a native clinician.
    Reviewed,
}

/// The texts of one language. Keys: `option.<list>` (one text an option), `item.<id>`,
/// `scale.<id>`, `band.<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Texts {
    /// The title.
    pub title: String,
    /// What the wording is worth; a draft unless said otherwise.
    #[serde(default)]
    pub review: Review,
    /// One sentence before the first item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intro: Option<String>,
    /// All other texts by key.
    #[serde(flatten)]
    pub entries: BTreeMap<String, Entry>,
}

/// One text, or one text an option.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Entry {
    /// A single text.
    One(String),
    /// One text an option.
    Many(Vec<String>),
}

impl Texts {
    /// The wording of an item.
    pub fn item(&self, id: &str) -> Option<&str> {
        self.one("item", id)
    }

    /// The name of a scale.
    pub fn scale(&self, id: &str) -> Option<&str> {
        self.one("scale", id)
    }

    /// The wordings of an answer list.
    pub fn option(&self, list: &str) -> Option<&[String]> {
        match self.entries.get(&format!("option.{list}"))? {
            Entry::Many(texts) => Some(texts),
            Entry::One(_) => None,
        }
    }

    fn one(&self, kind: &str, id: &str) -> Option<&str> {
        match self.entries.get(&format!("{kind}.{id}"))? {
            Entry::One(text) => Some(text),
            Entry::Many(_) => None,
        }
    }
}

fn one() -> f64 {
    1.0
}

fn four_fifths() -> f64 {
    0.8
}
