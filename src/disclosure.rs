//! What may be shown. The only room that can make a [`Release`].
//!
//! Protects against someone who has every release, the tree, exact attendance and this
//! program, but neither the officer's keys nor everybody else's answers. Rules D01 to D17
//! stand with the modules that keep them. It is not differential privacy.

use crate::period::Period;
use crate::questionnaire::Questionnaire;
use crate::secret::Secret;
use crate::tabulate::Counts;
use crate::unit::UnitTree;

mod analyses;
mod attendance;
pub mod audit;
mod censor;
mod digest;
mod figures;
pub mod forecast;
mod group;
pub mod ledger;
mod making;
mod measure;
mod options;
pub mod outlook;
mod output;
pub mod plan;
mod policy;
mod printed;
mod rounding;
mod rows;
mod sensitive;
pub mod slice;
mod slips;
#[cfg(test)]
mod trees;
pub mod trend;
mod withdrawn;
mod withheld;
mod witness;

pub use analyses::Analyses;
pub use output::{
    CutFigure, Head, ItemFigure, MeanFigure, Row, RowKind, ScaleHead, SensitiveFigure,
};
pub use policy::Policy;
pub use slips::Slips;
pub use withheld::{Difference, Withheld};
pub use witness::prove;

use ledger::{Entry, Ledger};
use output::{Audited, Body};

/// What is to be released.
#[derive(Clone, Copy)]
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
    /// Ids of responses that earlier releases of this questionnaire took in; at the least those
    /// that stand among the responses.
    pub released_before: &'a [[u8; 16]],
    /// The officer's secret rounding key, 32 bytes.
    pub rounding_key: &'a Secret,
    /// How many responses of the whole campaign do not count because somebody wanted it so;
    /// `None` where nobody can.
    pub withdrawn: Option<u32>,
    /// How many slips there are, where each answer needs one.
    pub slips: Option<u32>,
}

/// Makes the release, or says why nothing may be shown.
///
/// If the ledger already holds this campaign, questionnaire and period, the same bytes come out
/// again and the ledger stays as it is; else the returned release carries a new entry,
/// which the caller appends and saves before writing any file.
pub fn release(order: &Order<'_>, ledger: &Ledger) -> Result<Release, Withheld> {
    making::check(order, ledger)?;
    if !order.policy.analyses.means {
        return making::make(order, ledger, false);
    }
    // A release that was made without means comes out again only without them.
    match making::make(order, ledger, true) {
        Err(Withheld::Audit { rule: "A3", .. } | Withheld::Changed { .. }) => {
            making::make(order, ledger, false)
        }
        other => other,
    }
}

/// What somebody with the release, the tree and exact attendance can work out of it.
///
/// Says how many people answered in a unit, which a release does not: for invented answers.
pub fn reach(order: &Order<'_>, ledger: &Ledger) -> Result<audit::Reach, Withheld> {
    making::reach(order, ledger)
}

/// Figures that may be shown. Only [`release`] makes one.
#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    head: Head,
    rows: Vec<Row>,
    withheld: Vec<String>,
    flooded: Vec<String>,
    audited: Audited,
    entry: Entry,
}

impl Release {
    /// What it is about.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// The rows from the top of the tree down, the rest of a unit right after the unit.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Answering units without a row of their own, sorted.
    pub fn withheld(&self) -> &[String] {
        &self.withheld
    }

    /// Units that sent more responses than they have people, and so are withheld whole
    /// (rule D04). For the officer alone; it stands in no file.
    pub fn flooded(&self) -> &[String] {
        &self.flooded
    }

    /// Whether it shows means; if not, its files say so.
    pub fn has_means(&self) -> bool {
        self.audited.profile.is_none()
    }

    /// Whether means were asked for and had to be left out, because a number of people could be
    /// worked out with them.
    pub fn has_lost_means(&self) -> bool {
        self.head.policy.analyses.means && !self.has_means()
    }

    /// How many printed figures the audit checked.
    pub fn audited_figures(&self) -> usize {
        self.audited.figures
    }

    /// The ledger's entry of this release.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// The text of `release.json` but for its last line; the entry's `output` is its SHA-256.
    pub fn body(&self) -> String {
        let body = Body {
            head: &self.head,
            rows: &self.rows,
            withheld: &self.withheld,
            audit: self.audited,
        };
        body.text()
    }
}
