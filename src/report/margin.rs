//! How far a printed share may be from the truth of its unit, by printed figures and the
//! unit's strength alone (rule D13).
//!
//! # What is in a margin
//!
//! - **Who answered.** Where the strength is known, the exact interval of a finite unit; else
//!   Wilson's, which takes the unit for endless.
//! - **Rounding of the count.** A count was rounded to base b in m groups, each by less than b
//!   either way and by a coin of its own. All numbers within m(b-1) of the printed one, or
//!   within the 97.5 % bound of a sum of m such roundings where that is narrower, are taken as
//!   possible; where the bound is used the interval is one of 97.5 % too, so that both hold
//!   together in 95 of 100 cases (Bonferroni, 1936).
//! - **Rounding of n.** All numbers that round to the printed one are taken as possible.
//!
//! The margin goes from the lowest end to the highest end over all possible numbers. So it is
//! wider than an interval from exact figures would be.
//!
//! - **The censor** (rule D05). Where a group is printed at its cap, more may have been affected
//!   than its count says; as many as it may have had too many are added at the upper end.
//!
//! # What is not in it
//!
//! It takes those who answered for a random part of the unit. Nobody knows whether they are,
//! so [`Margin::if_others`] stands beside it. In groups of a hundred and more the censor also
//! makes an answer to a single question one step milder, where more than nine in ten chose its
//! heavy end, and lowering one scale lowers others that share questions with it. What either does
//! to a share is not in it, as nothing printed bounds it; in `tests/margins.rs`, where both
//! happen, no margin misses the truth for it.

use crate::disclosure::trend::Point;
use crate::disclosure::{CutFigure, Release, Row};
use crate::statistics::{Interval, StatisticsError, finite_unit, non_response, wilson};
use crate::unit::UnitTree;

/// The confidence of a margin.
const CONFIDENCE: f64 = 0.95;

/// The confidence of each of two parts that must hold together.
const EACH_OF_TWO: f64 = 0.975;

/// The normal quantile of [`EACH_OF_TWO`], both sides.
const Z_EACH: f64 = 2.241_402_727_604_947;

/// What a margin is computed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A unit of this many people, of whom some answered.
    FiniteUnit {
        /// Its strength.
        strength: u32,
    },
    /// The strength is not known, or smaller than the number who answered.
    Endless,
}

/// How far a printed share may be from the truth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Margin {
    /// The lower end of the 95 % margin, a share of 0 to 1.
    pub low: f64,
    /// The upper end of the 95 % margin, a share of 0 to 1.
    pub high: f64,
    /// What it is computed from.
    pub basis: Basis,
    /// The least and the greatest share of the whole unit, whatever is true of those who did
    /// not answer; `None` where the strength is not known. Of a count that was rounded in one
    /// group this is certain; of several it holds in 97.5 of 100 cases at least, as their
    /// roundings seldom all go one way.
    pub if_others: Option<Interval>,
    /// The base to which the count is rounded.
    pub base: u32,
    /// In how many groups it was rounded.
    pub groups: u32,
}

/// The margins of all printed shares of a release, by row and by cut in their order.
pub fn all(release: &Release, tree: &UnitTree) -> Vec<Vec<Margin>> {
    let rows = release.rows().iter().zip(release.points());
    let rows = rows.zip(release.lowered());
    rows.map(|((row, points), lowered)| {
        let strength = strength(tree, row);
        let points = points.iter().zip(lowered);
        points
            .filter_map(|(point, lowered)| of_point(point, lowered, strength))
            .collect()
    })
    .collect()
}

/// The margin of one printed share; `None` where the figure does not stand in the release.
/// For many at once see [`all`].
pub fn of(
    release: &Release,
    row: &Row,
    figure: &CutFigure,
    strength: Option<u32>,
) -> Option<Margin> {
    let at = release.rows().iter().position(|other| other == row)?;
    let cut = row.cuts.iter().position(|other| other == figure)?;
    let lowered = *release.lowered().get(at)?.get(cut)?;
    of_point(release.points().get(at)?.get(cut)?, lowered, strength)
}

/// How many people a row is about, whether they answered or not; `None` where the tree does
/// not know it of every unit the row covers.
pub fn strength(tree: &UnitTree, row: &Row) -> Option<u32> {
    let units: Option<Vec<usize>> = row.of.iter().map(|id| tree.find(id)).collect();
    tree.strength_of(&units?)
}

/// The margin of a printed share from which at most so many people were taken out; `None` where
/// nobody answered.
pub fn of_point(point: &Point, lowered: u32, strength: Option<u32>) -> Option<Margin> {
    let possible = Possible::of(point, lowered, strength);
    possible.margin(point).ok()
}

/// The numbers that a printed share may stand for.
struct Possible {
    /// Affected people.
    affected: (u32, u32),
    /// Respondents.
    n: (u32, u32),
    /// The strength, if it can be the unit's.
    strength: Option<u32>,
    /// The confidence that the rest of the margin needs.
    confidence: f64,
}

impl Possible {
    fn of(point: &Point, lowered: u32, strength: Option<u32>) -> Self {
        let (least, most) = (point.n.saturating_sub(2), point.n.saturating_add(2));
        let strength = strength.filter(|strength| *strength >= least);
        let (rounding, confidence) = rounding(point);
        let most = most.min(strength.unwrap_or(u32::MAX));
        Self {
            affected: (
                point.count.saturating_sub(rounding),
                point.count.saturating_add(rounding).saturating_add(lowered),
            ),
            n: (least.max(1), most),
            strength,
            confidence,
        }
    }

    /// The share rises with the affected and falls with n, so the ends are at the corners.
    fn margin(&self, point: &Point) -> Result<Margin, StatisticsError> {
        let few = (self.n.1, self.affected.0.min(self.n.1));
        let many = (self.n.0, self.affected.1.min(self.n.0));
        let confidence = self.confidence;
        let interval = |(n, x): (u32, u32)| match self.strength {
            Some(strength) => finite_unit(strength, n, x, confidence),
            None => wilson(n, x, confidence),
        };
        let worst = |(n, x): (u32, u32)| {
            let bounds = self.strength.map(|strength| non_response(strength, n, x));
            bounds.transpose()
        };
        let (low, high) = (interval(few)?.low, interval(many)?.high);
        let if_others = worst(few)?.zip(worst(many)?);
        Ok(Margin {
            low,
            high,
            basis: self
                .strength
                .map_or(Basis::Endless, |strength| Basis::FiniteUnit { strength }),
            if_others: if_others.map(|(few, many)| Interval {
                low: few.low,
                high: many.high,
            }),
            base: point.base,
            groups: point.groups,
        })
    }
}

/// By how much a count may be off, and the confidence that is left for the rest.
///
/// The variance of one rounding is r(b-r) for a remainder r, at most b²/4.
fn rounding(point: &Point) -> (u32, f64) {
    let certain = point.groups.saturating_mul(point.base.saturating_sub(1));
    let of_a_group = f64::from(point.base.pow(2) / 4);
    let usual = Z_EACH * (f64::from(point.groups) * of_a_group).sqrt();
    let usual = usual.ceil() as u32;
    if certain <= usual {
        (certain, CONFIDENCE)
    } else {
        (usual, EACH_OF_TWO)
    }
}
