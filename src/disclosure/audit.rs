//! Audit or nothing (rule D10): derives everything anew from what will be printed.
//!
//! It sees rows, exact numbers of respondents, the tree and the ledger, as an attacker may;
//! it never sees [`Counts`](crate::tabulate::Counts). It shares no step with the planner.

use std::collections::BTreeMap;

use super::ledger::Entry;
use super::measure::Measure;
use super::options::Options;
use super::output::Row;
use super::policy::Policy;
use crate::questionnaire::Questionnaire;
use crate::unit::UnitTree;

mod chain;
pub mod differencing;
mod groups;
mod interval;
mod parts;
mod places;
mod structure;

pub use interval::reach::{CutReach, HiddenReach, Reach, RowReach};

use places::Answering;

/// What the audit looks at.
#[derive(Clone, Copy)]
pub struct Evidence<'a> {
    /// The units.
    pub tree: &'a UnitTree,
    /// The questionnaire, which everybody knows.
    pub questionnaire: &'a Questionnaire,
    /// The exact number of respondents of each unit, by position; 0 for units withheld whole.
    pub respondents: &'a [u32],
    /// The rules as applied to the questionnaire.
    pub policy: Policy,
    /// Whether the release is of the profile that shows means.
    pub means: bool,
    /// The rows.
    pub rows: &'a [Row],
    /// The answering units said to have no row of their own.
    pub withheld: &'a [String],
    /// The ledger's entry of the release.
    pub entry: &'a Entry,
    /// The entries before it.
    pub earlier: &'a [Entry],
    /// Ids of all responses.
    pub responses: &'a [[u8; 16]],
    /// Ids of responses that other releases of the questionnaire took in.
    pub released_before: &'a [[u8; 16]],
    /// Whether the period is over.
    pub is_closed: bool,
}

/// A rule that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{rule}: {detail}")]
pub struct Fault {
    /// A1 structure, A2 differencing, A3 interval attack, A4 ledger.
    pub rule: &'static str,
    /// What was found, in terms of units and figures.
    pub detail: String,
}

impl Fault {
    fn new(rule: &'static str, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        Self { rule, detail }
    }
}

/// Checks everything, and that the entry is the one that belongs to it; says how many figures
/// made from answers were checked.
pub fn audit(evidence: &Evidence<'_>) -> Result<usize, Fault> {
    let figures = examine(evidence)?;
    chain::check(evidence)?;
    Ok(figures)
}

/// Checks the figures (A1 to A3). Of the entry it reads the plan and what it is about; the
/// entry's place in the ledger is not looked at.
pub(super) fn examine(evidence: &Evidence<'_>) -> Result<usize, Fault> {
    with_groups(evidence, |known, groups| {
        interval::check(known, groups)?;
        Ok(known.evidence.rows.iter().map(Row::figures).sum())
    })
}

/// What an attacker can work out of figures that passed.
pub(super) fn reach(evidence: &Evidence<'_>) -> Result<Reach, Fault> {
    with_groups(evidence, interval::reach::reach)
}

/// Checks structure and differences (A1, A2) and goes on with the groups that the rows are made of.
fn with_groups<T>(
    evidence: &Evidence<'_>,
    go_on: impl FnOnce(&Known<'_>, &groups::Groups<'_>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let measures = Measure::all(evidence.questionnaire);
    let options = Options::all(evidence.questionnaire, &measures);
    let sensitive = Options::sensitive(evidence.questionnaire, &measures);
    let units = evidence.tree.units().iter();
    let ids = units.map(|unit| unit.id.as_str());
    let layers = structure::Layers::read(evidence)?;
    let known = Known {
        evidence,
        answering: Answering::of_units(evidence.tree, &layers.shown),
        people: ids.zip(evidence.respondents.iter().copied()).collect(),
        measures: &measures,
        options: &options,
        sensitive: &sensitive,
    };
    differencing::check(&known, &layers)?;
    let sheets = structure::check(&known, &layers)?;
    let groups = groups::Groups::derive(&known, &layers, &sheets)?;
    go_on(&known, &groups)
}

/// Checks the entry's place in the ledger (A4).
pub(super) fn check_chain(evidence: &Evidence<'_>) -> Result<(), Fault> {
    chain::check(evidence)
}

/// The evidence with what follows from the questionnaire.
struct Known<'a> {
    evidence: &'a Evidence<'a>,
    answering: Answering<'a>,
    people: BTreeMap<&'a str, u32>,
    measures: &'a [Measure<'a>],
    options: &'a [Options<'a>],
    sensitive: &'a [Options<'a>],
}

impl Known<'_> {
    /// The exact number of respondents of some answering units.
    fn people<'i>(&self, ids: impl IntoIterator<Item = &'i str>) -> u32 {
        ids.into_iter().filter_map(|id| self.people.get(id)).sum()
    }
}
