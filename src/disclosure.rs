//! What may be shown. The only room that can make a [`Release`].

use crate::period::Period;
use crate::questionnaire::{Direction, Questionnaire};
use crate::secret::Secret;
use crate::tabulate::Counts;
use crate::unit::UnitTree;

pub mod ledger;

use ledger::{Entry, Ledger};

/// The rules of one release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Policy {
    /// k: least respondents of any derivable group.
    pub minimum_group: u32,
    /// b: rounding base of counts.
    pub base: u32,
    /// Least respondents for means and deeper cuts.
    pub mean_from: u32,
    /// Least respondents for distributions of items.
    pub items_from: u32,
}

/// What is to be released.
pub struct Order<'a> {
    /// The mission's id.
    pub mission: &'a str,
    /// Whether the data are invented.
    pub practice: bool,
    /// The fingerprint of the kit.
    pub kit: [u8; 32],
    /// The units.
    pub tree: &'a UnitTree,
    /// The mission's policy; sensitive questionnaires raise it.
    pub policy: Policy,
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The period.
    pub period: &'a Period,
    /// Whether the period may be released: its last day is over.
    pub is_closed: bool,
    /// The counts.
    pub counts: &'a Counts,
    /// The random ids of all responses counted or left out, in any order.
    pub responses: &'a [[u8; 16]],
    /// Ids of responses that earlier releases of this questionnaire took in.
    pub released_before: &'a [[u8; 16]],
    /// The officer's secret rounding key, 32 bytes.
    pub rounding_key: &'a Secret,
}

/// Why nothing is shown. `Display` says it to the officer.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Withheld {
    /// The period is not over.
    #[error("the period is still open")]
    Open,
    /// No group is large enough.
    #[error("no unit has enough answers")]
    TooFew,
    /// More, as the room needs them.
    #[error("{0}")]
    Other(String),
}

/// Makes the release, or says why nothing may be shown.
///
/// If the ledger already holds this campaign, questionnaire and period, the same bytes come out
/// again and the ledger stays as it is; else the returned release carries a new entry,
/// which the caller appends and saves before writing any file.
pub fn release(order: &Order<'_>, ledger: &Ledger) -> Result<Release, Withheld> {
    let _ = (order, ledger);
    todo!()
}

/// Figures that may be shown. Only [`release`] makes one.
#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    head: Head,
    rows: Vec<Row>,
    withheld: Vec<String>,
    figures: usize,
    entry: Entry,
}

/// What a release is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// Whether the data are invented.
    pub practice: bool,
    /// The mission's id.
    pub mission: String,
    /// The fingerprint of the kit, in hex.
    pub kit: String,
    /// The questionnaire's id.
    pub questionnaire: String,
    /// The questionnaire's version.
    pub version: String,
    /// The period's label.
    pub period: String,
    /// The rules applied.
    pub policy: Policy,
    /// The scales.
    pub scales: Vec<ScaleHead>,
}

/// A scale as a release describes it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct ScaleHead {
    /// The id.
    pub id: String,
    /// The least possible score.
    pub min: f64,
    /// The greatest possible score.
    pub max: f64,
    /// Which end is affected.
    pub direction: Direction,
    /// The cuts.
    pub cuts: Vec<f64>,
    /// The deeper cuts.
    pub deeper_cuts: Vec<f64>,
}

/// Whether a row is the whole of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RowKind {
    /// The whole unit.
    Unit,
    /// The part of the unit under no published descendant.
    Rest,
}

/// One row of figures.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Row {
    /// The unit's id.
    pub unit: String,
    /// Whether it is the whole of it.
    pub kind: RowKind,
    /// Ids of the answering units it covers, sorted.
    pub of: Vec<String>,
    /// Respondents, to the nearest five.
    pub n: u32,
    /// Shares on the affected side of each cut.
    pub cuts: Vec<CutFigure>,
    /// Means; empty below their threshold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub means: Vec<MeanFigure>,
    /// Distributions; empty below their threshold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemFigure>,
}

/// How many are on the affected side of a cut.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct CutFigure {
    /// The scale's id.
    pub scale: String,
    /// The cut, in the scale's own values.
    pub cut: f64,
    /// People, in multiples of the base.
    pub count: u32,
    /// The count over the printed n, to two decimals.
    pub share: f64,
}

/// A mean with its margin.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct MeanFigure {
    /// The scale's id.
    pub scale: String,
    /// The mean, to 0.1.
    pub mean: f64,
    /// Half the width of its 95 % interval, to 0.1.
    pub margin: f64,
}

/// The distribution of an item.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct ItemFigure {
    /// The item's id.
    pub item: String,
    /// People by option, in multiples of the base.
    pub counts: Vec<u32>,
}

impl Release {
    /// What it is about.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// The rows, units before their rests, from the top of the tree down.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Answering units without a row of their own, sorted.
    pub fn withheld(&self) -> &[String] {
        &self.withheld
    }

    /// How many printed figures the audit checked.
    pub fn audited_figures(&self) -> usize {
        self.figures
    }

    /// The ledger's entry of this release.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }
}
