//! How exact a share is at each level of the tree, and where people could be split further.

use std::collections::BTreeMap;

use super::{Expectation, Outlook, Place};
use crate::disclosure::group::{Group, lineage};
use crate::disclosure::policy::Policy;
use crate::unit::UnitTree;

/// The variance of printing n in fives: it is off by -2 to 2 with equal chance.
const VARIANCE_OF_FIVES: f64 = 2.0;

/// The rows of one level.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    /// How many units stand above; 0 at the top.
    pub depth: usize,
    /// Units of this level.
    pub units: usize,
    /// Units of this level with a row of their own.
    pub rows: usize,
    /// The expected answers of the middle one of these rows.
    pub answers: u32,
    /// How many groups' rounded counts the middle row is the sum of.
    pub groups: u32,
    /// The standard deviation that rounding gives a share of such a row, in points.
    ///
    /// Rounding a count to multiples of b is off with a variance of (b² - 1)/6 a group: r(b - r)
    /// for a remainder r, averaged over all remainders. Over the rows it is the root of the
    /// mean square. Sampling is not in it.
    pub rounding_points: f64,
    /// The same with what printing n in fives adds to a share of one half.
    pub printed_points: f64,
    /// Rows in which the smallest class of a background question is expected to reach the
    /// least group.
    pub can_split: usize,
}

/// All levels, from the top. A group across units is of no level: it is the split itself.
pub(super) fn levels(
    tree: &UnitTree,
    units: &[Outlook],
    groups: &[Group],
    (policy, expectation): (&Policy, &Expectation),
) -> Vec<Level> {
    let groups = groups_within(tree, groups);
    let of_levels = || units.iter().filter(|unit| !unit.is_across);
    let deepest = of_levels().map(|unit| tree.depth(unit.unit)).max();
    let depths = 0..=deepest.unwrap_or(0);
    depths
        .map(|depth| {
            let here = of_levels().filter(|unit| tree.depth(unit.unit) == depth);
            let mut rows: Vec<Row> = here
                .clone()
                .filter(|unit| unit.place == Place::Own)
                .map(|unit| Row {
                    answers: unit.answers,
                    groups: groups.get(&unit.unit).copied().unwrap_or(0),
                })
                .collect();
            rows.sort_unstable();
            level((depth, here.count()), &rows, policy, expectation)
        })
        .collect()
}

/// One row as far as its exactness goes; sorted by its answers.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    answers: u32,
    groups: u32,
}

fn level(
    (depth, units): (usize, usize),
    rows: &[Row],
    policy: &Policy,
    expectation: &Expectation,
) -> Level {
    let rounding = (f64::from(policy.base).powi(2) - 1.0) / 6.0;
    let points = |of_n: f64| {
        let squares = rows.iter().map(|row| {
            let variance = rounding * f64::from(row.groups) + of_n * 0.5_f64.powi(2);
            variance / f64::from(row.answers.max(1)).powi(2)
        });
        let sum = squares.fold(0.0, |sum, square| sum + square);
        100.0 * (sum / rows.len().max(1) as f64).sqrt()
    };
    let least = f64::from(policy.minimum_group);
    let can_split = rows
        .iter()
        .filter(|row| f64::from(row.answers) * expectation.smallest_class >= least);
    let middle = rows.get(rows.len().saturating_sub(1) / 2);
    Level {
        depth,
        units,
        rows: rows.len(),
        answers: middle.map_or(0, |row| row.answers),
        groups: middle.map_or(0, |row| row.groups),
        rounding_points: points(0.0),
        printed_points: points(VARIANCE_OF_FIVES),
        can_split: can_split.count(),
    }
}

/// How many groups lie within each unit.
fn groups_within(tree: &UnitTree, groups: &[Group]) -> BTreeMap<usize, u32> {
    let mut within = BTreeMap::new();
    for unit in groups.iter().flat_map(|group| lineage(tree, group.unit)) {
        *within.entry(unit).or_insert(0) += 1;
    }
    within
}
