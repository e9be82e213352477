//! How many people will answer: as expected, and in invented periods.

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use super::Expectation;
use crate::disclosure::plan::{best, from_the_top};
use crate::unit::UnitTree;

/// Periods to simulate: enough that a share of them is off by 3.5 points or less (one
/// standard deviation at one half), fewer for trees so large that it would take long.
const DRAWS: u32 = 200;
const FEWEST_DRAWS: u32 = 20;
const UNITS_OF_ALL_DRAWS: u32 = 1_000_000;

/// The number of periods that are simulated for a tree.
pub(super) fn draws(tree: &UnitTree) -> u32 {
    let units = u32::try_from(tree.units().len()).unwrap_or(u32::MAX);
    (UNITS_OF_ALL_DRAWS / units.max(1)).clamp(FEWEST_DRAWS, DRAWS)
}

/// The expected respondents of each unit, by position.
///
/// What rounding one unit takes away or adds is carried to the next from the top down, so
/// that the number of every whole unit is within one of its strength times the response.
/// Whoever belongs to a group across units is expected in the group and not in their own unit,
/// so that nobody is counted twice.
pub(super) fn expected(tree: &UnitTree, response: f64) -> Vec<u32> {
    let mut expected = vec![0; tree.units().len()];
    let (mut people, mut counted) = (0.0, 0.0);
    for unit in from_the_top(tree) {
        people += response * f64::from(tree.people_apart(unit));
        let up_to_here = f64::round(people);
        if let Some(place) = expected.get_mut(unit) {
            *place = (up_to_here - counted) as u32;
        }
        counted = up_to_here;
    }
    expected
}

/// For each unit the share of periods in which it has a row, if everybody answers or not by
/// the same chance, each on their own.
pub(super) fn own_rows(
    tree: &UnitTree,
    least: u32,
    expectation: &Expectation,
    draws: u32,
) -> Vec<f64> {
    let mut random = ChaCha8Rng::seed_from_u64(expectation.seed);
    let units = tree.units().len();
    let all: Vec<usize> = (0..units).collect();
    let mut rows = vec![0_u32; units];
    for _ in 0..draws {
        let mut binomial = |people: u32| {
            let people = 0..people;
            people
                .filter(|_| random.random_bool(expectation.response))
                .count() as u32
        };
        let respondents: Vec<u32> = all
            .iter()
            .map(|unit| binomial(tree.people_apart(*unit)))
            .collect();
        for unit in best(tree, &respondents, least, &all) {
            if let Some(rows) = rows.get_mut(unit) {
                *rows += 1;
            }
        }
    }
    let shares = rows
        .into_iter()
        .map(|rows| f64::from(rows) / f64::from(draws.max(1)));
    shares.collect()
}
