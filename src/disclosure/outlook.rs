//! What a release of a closed period will show, before it is made: where each unit will stand.
//!
//! Made of attendance and the ledger alone; no answer and no number of people comes out.

use super::attendance::Attendance;
use super::forecast::{self, Place};
use super::ledger::Ledger;
use super::plan::{from_the_top, plan};
use super::{Order, Withheld, making};

/// Where a unit will stand in a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Its position in the tree.
    pub unit: usize,
    /// The row its figures will be in.
    pub place: Place,
    /// Whether its row will have means and deeper cuts.
    pub means: bool,
    /// Whether its row will have distributions of items.
    pub items: bool,
}

/// All units, parents before children, or why nothing may be shown.
pub fn outlook(order: &Order<'_>, ledger: &Ledger) -> Result<Vec<Standing>, Withheld> {
    making::check(order, ledger)?;
    let policy = order.policy.applied_to(order.questionnaire);
    let attendance = Attendance::of(order);
    let plan = plan(order.tree, &attendance.respondents, &policy);
    if plan.shown.is_empty() {
        return Err(Withheld::TooFew);
    }
    let places = forecast::places(order.tree, &attendance.respondents, &plan);
    let standings = from_the_top(order.tree).into_iter().zip(places);
    Ok(standings
        .map(|(unit, place)| Standing {
            unit,
            place,
            means: policy.analyses.means && plan.means.contains(&unit),
            items: plan.items.contains(&unit),
        })
        .collect())
}
