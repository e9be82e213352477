//! What a questionnaire is: items, options, scales, cuts, texts. Valid once it exists.
//!
//! A [`Questionnaire`] comes only from [`Questionnaire::check`], which turns a [`Document`]
//! (the shape of a file) into a value nothing else needs to check again.

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};

pub mod describe;
pub mod document;
pub mod fhir;
pub mod import;
pub mod library;
pub mod published;
pub mod toml;
mod validity;
pub mod xlsform;

pub use document::Document;
use validity::Checked;

/// The most items a questionnaire can have, so that a response fits in its sealed size.
pub const MOST_ITEMS: usize = 200;

/// How far a questionnaire has been studied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Own wording, no clinical bands: distributions and change only.
    Pilot,
    /// A published instrument, scored by its published rules.
    Published,
}

/// How a scale is made of its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// The sum of the item values; missing ones are prorated by the mean.
    Sum,
    /// The mean of the answered item values.
    Mean,
    /// The number of items answered with a value above 0; missing ones are prorated.
    Count,
}

/// Which end of a scale is the affected one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// High values are good; affected people score below a cut.
    HighIsGood,
    /// High values are bad; affected people score at or above a cut.
    HighIsBad,
}

/// A condition on the answer to an earlier item.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// Position of the earlier item.
    pub item: usize,
    /// Raw values of the option (before reversal) that make the condition true.
    pub values: Vec<i32>,
}

/// One question or statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The id, `[a-z0-9_-]{1,64}`, unique in the questionnaire.
    pub id: String,
    /// The id of its answer list.
    pub options: String,
    /// The raw value of each option, in the order shown; 2 to 12 options, all different.
    pub values: Vec<i32>,
    /// The position of the option that says "does not apply", where there is one. Its value is
    /// a mark and no amount: it scores as the least of the others.
    pub not_applicable: Option<usize>,
    /// Whether the value is turned round within its range before scoring.
    pub reverse: bool,
    /// Asked only if this holds; else it is "not asked".
    pub show_if: Option<Condition>,
    /// Whether the least answer here makes every scale that holds it its least score.
    pub gate: bool,
    /// Whether it asks about danger to oneself; never shown at item level.
    pub safety: bool,
    /// Whether it may be shown only by the rules of sensitive items.
    pub sensitive: bool,
}

impl Item {
    /// The value that scoring uses for an option: reversed as `min + max - value` if so marked.
    ///
    /// What does not apply adds nothing, so it scores as the least value, reversed or not.
    pub fn scored(&self, option: usize) -> Option<i32> {
        let value = *self.values.get(option)?;
        let (low, high) = self.range()?;
        Some(match (self.not_applicable, self.reverse) {
            (Some(mark), _) if mark == option => low,
            (_, true) => low + high - value,
            (_, false) => value,
        })
    }

    /// The least and the greatest value that an answer can score.
    pub fn range(&self) -> Option<(i32, i32)> {
        let values = || {
            let applicable = |(at, _): &(usize, &i32)| Some(*at) != self.not_applicable;
            let all = self.values.iter().enumerate();
            all.filter(applicable).map(|(_, value)| *value)
        };
        Some((values().min()?, values().max()?))
    }
}

/// A band of a published scale, with its source.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Its id, for texts.
    pub id: String,
    /// The least score of the band, in the scale's own values.
    pub from: f64,
}

/// A score over some items.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    /// The id, unique in the questionnaire.
    pub id: String,
    /// Positions of its items.
    pub items: Vec<usize>,
    /// How the items make a score.
    pub method: Method,
    /// The factor applied last, above 0.
    pub multiply: f64,
    /// Which end is affected.
    pub direction: Direction,
    /// Least share of the asked items that must be answered, 0 to 1.
    pub min_answered: f64,
    /// The cuts shown from ten people on, ascending; at most two.
    pub cuts: Vec<f64>,
    /// Further cuts shown only in large groups, ascending.
    pub deeper_cuts: Vec<f64>,
    /// The least possible score.
    pub min: f64,
    /// The greatest possible score.
    pub max: f64,
    /// Published bands, ascending; empty for pilots.
    pub bands: Vec<Band>,
    /// Where cuts and bands come from.
    pub source: Option<String>,
}

impl Scale {
    /// Whether a score lies on the affected side of a cut: at or above it where high is bad,
    /// below it where high is good.
    pub fn affected(&self, score: f64, cut: f64) -> bool {
        match self.direction {
            Direction::HighIsBad => score >= cut,
            Direction::HighIsGood => score < cut,
        }
    }
}

/// The nearest number of nine decimals, as a file would write it.
///
/// A factor such as 33.3 has no exact binary form; so rounded, a score that equals a cut on
/// paper equals it here.
pub(crate) fn decimal(value: f64) -> f64 {
    const PLACES: f64 = 1e9;
    (value * PLACES).round() / PLACES
}

/// A valid questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    document: Document,
    items: Vec<Item>,
    scales: Vec<Scale>,
}

impl Questionnaire {
    /// Makes a questionnaire of a document, or tells everything that is wrong with it.
    ///
    /// Warnings are told only along with errors; readers of files show them always.
    pub fn check(document: Document) -> Result<Self, Vec<Finding>> {
        let (questionnaire, findings) = Self::examine(document);
        questionnaire.ok_or(findings)
    }

    /// A questionnaire if there are no errors, and everything found in any case.
    fn examine(document: Document) -> (Option<Self>, Vec<Finding>) {
        let Checked {
            items,
            scales,
            findings,
        } = validity::check(&document);
        let is_valid = findings.iter().all(|f| f.severity != Severity::Error);
        let questionnaire = is_valid.then_some(Self {
            document,
            items,
            scales,
        });
        (questionnaire, findings)
    }

    /// The document it was made of.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.document.id
    }

    /// The version, as the file writes it.
    pub fn version(&self) -> &str {
        &self.document.version
    }

    /// How far it has been studied.
    pub fn status(&self) -> Status {
        self.document.status
    }

    /// The days the questions look back on; `None` for "now".
    pub fn recall_days(&self) -> Option<u16> {
        self.document.recall_days
    }

    /// Whether all of it needs larger groups.
    pub fn is_sensitive(&self) -> bool {
        self.document.sensitive
    }

    /// The items in the order they are asked; at least one, at most 200.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Whether an item's being asked hangs on the answer to an earlier one, directly or through
    /// items between them.
    pub fn hangs_on(&self, item: usize, earlier: usize) -> bool {
        let condition = |at: &usize| Some(self.items.get(*at)?.show_if.as_ref()?.item);
        std::iter::successors(condition(&item), condition).any(|at| at == earlier)
    }

    /// The scales; at least one.
    pub fn scales(&self) -> &[Scale] {
        &self.scales
    }

    /// The languages it has complete texts in, sorted.
    pub fn languages(&self) -> Vec<&str> {
        self.document.text.keys().map(String::as_str).collect()
    }

    /// The title in a language, else in English, else in any.
    pub fn title(&self, language: &str) -> &str {
        self.text(language, |text| Some(text.title.as_str()))
    }

    /// The sentence before the first item, where there is one.
    pub fn intro(&self, language: &str) -> Option<&str> {
        let intro = self.text(language, |text| text.intro.as_deref());
        (!intro.is_empty()).then_some(intro)
    }

    /// The wording of an item.
    pub fn item_text(&self, item: usize, language: &str) -> &str {
        let Some(id) = self.items.get(item).map(|item| item.id.as_str()) else {
            return "";
        };
        self.text(language, |text| text.item(id))
    }

    /// The wordings of an item's options, in the order of its values.
    pub fn option_texts(&self, item: usize, language: &str) -> Vec<&str> {
        let Some(item) = self.items.get(item) else {
            return Vec::new();
        };
        (0..item.values.len())
            .map(|at| {
                self.text(language, |text| {
                    text.option(&item.options)?.get(at).map(String::as_str)
                })
            })
            .collect()
    }

    /// The name of a scale, or its id where the file gives none.
    pub fn scale_text(&self, scale: usize, language: &str) -> &str {
        let Some(id) = self.scales.get(scale).map(|scale| scale.id.as_str()) else {
            return "";
        };
        match self.text(language, |text| text.scale(id)) {
            "" => id,
            name => name,
        }
    }

    /// What each language's wording is worth: `draft` or `reviewed`, by language.
    pub fn review_states(&self) -> BTreeMap<&str, document::Review> {
        self.document
            .text
            .iter()
            .map(|(language, text)| (language.as_str(), text.review))
            .collect()
    }

    fn text<'a>(
        &'a self,
        language: &str,
        pick: impl Fn(&'a document::Texts) -> Option<&'a str>,
    ) -> &'a str {
        let texts = &self.document.text;
        texts
            .get(language)
            .or_else(|| texts.get("en"))
            .or_else(|| texts.values().next())
            .and_then(pick)
            .unwrap_or("")
    }
}
