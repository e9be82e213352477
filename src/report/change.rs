//! How a share changed from one release to another: by how many points, how far that may be
//! from the truth, and whether it may be called clear. By printed figures alone (rule D13).
//!
//! # What is in the range
//!
//! - **Who answered.** Newcombe's interval of a difference of two shares, 90 %: as much chance
//!   as rule D14 allows for. It takes the two for groups of other people; mostly the same people
//!   answer twice, so that it is rather too wide than too narrow.
//! - **Rounding of the counts.** Each count was rounded to base b in m groups, by a coin of its
//!   own. A share's variance by that, m(b² - 1)/6n², is added under the root of Newcombe's ends
//!   to that of his intervals, times the square of the same quantile.
//! - **Rounding of n.** All numbers that round to the printed ones are taken as possible, and
//!   the range goes from the lowest end to the highest.
//!
//! What the censor (rule D05) took from a count that is close to its n is not in it.

use crate::disclosure::trend::{Change, Point};
use crate::locale::Words;
use crate::say;
use crate::statistics::{Estimate, Interval, Share, StatisticsError, newcombe};

/// The confidence of a range: with this one an end is at [`Z`] standard errors.
const CONFIDENCE: f64 = 0.9;

/// The normal quantile of [`CONFIDENCE`], both sides.
const Z: f64 = 1.644_853_626_951_472_7;

/// An n is printed to the nearest five: by so much it may be off.
const OFF: u32 = 2;

/// A change between two printed shares, in whole points of a hundred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// The later share minus the earlier one.
    pub points: i32,
    /// The least that the true change most likely is.
    pub low: i32,
    /// The most that it most likely is.
    pub high: i32,
    /// What may be said of it: it is clear where rule D14 says so and zero is not between the
    /// two.
    pub verdict: Change,
}

/// The change from an earlier printed share to a later one; `None` where nobody answered.
pub fn between(earlier: &Point, later: &Point) -> Option<Shift> {
    let range = range(earlier, later).ok()?;
    // Of the shares as they are printed: who subtracts them finds the same.
    let percent = |point: &Point| (100.0 * point.share()).round() as i32;
    let points = percent(later) - percent(earlier);
    // Outwards, but never less than what is shown for the change itself.
    let low = ((100.0 * range.low).floor() as i32).min(points);
    let high = ((100.0 * range.high).ceil() as i32).max(points);
    let is_one_sided = low > 0 || high < 0;
    Some(Shift {
        points,
        low,
        high,
        verdict: if is_one_sided {
            later.since(earlier)
        } else {
            Change::NotClear
        },
    })
}

impl Shift {
    /// The change in a sentence.
    pub fn said(&self, words: &Words) -> String {
        let [points, low, high] = [self.points, self.low, self.high].map(|n| signed(n, words));
        match self.verdict {
            Change::More => {
                say!(
                    words,
                    "desk-change-more",
                    points = points,
                    low = low,
                    high = high
                )
            }
            Change::Fewer => {
                say!(
                    words,
                    "desk-change-fewer",
                    points = points,
                    low = low,
                    high = high
                )
            }
            Change::NotClear => {
                say!(
                    words,
                    "desk-change-unclear",
                    points = points,
                    low = low,
                    high = high
                )
            }
        }
    }
}

/// A number with its sign before it; zero has none.
fn signed(number: i32, words: &Words) -> String {
    let sign = match number {
        0 => "",
        1.. => "+",
        _ => "\u{2212}",
    };
    sign.to_owned() + &words.number(f64::from(number.abs()))
}

fn range(earlier: &Point, later: &Point) -> Result<Interval, StatisticsError> {
    let mut range: Option<Interval> = None;
    for before in possible(earlier) {
        for now in possible(later) {
            let one = widened(newcombe(now, before, CONFIDENCE)?, earlier, later);
            let so_far = range.unwrap_or(one);
            range = Some(Interval {
                low: so_far.low.min(one.low),
                high: so_far.high.max(one.high),
            });
        }
    }
    range.ok_or(StatisticsError::TooFew {
        given: 0,
        needed: 1,
    })
}

/// The shares of all numbers of people that round to the printed one.
fn possible(point: &Point) -> impl Iterator<Item = Share> + use<> {
    let Point { n, count, .. } = *point;
    let least = n.saturating_sub(OFF).max(1);
    let all = if n == 0 { 0..0 } else { least..n + OFF + 1 };
    all.map(move |n| Share { n, x: count.min(n) })
}

/// Newcombe's range with the rounding of both counts under its roots.
fn widened(estimate: Estimate, earlier: &Point, later: &Point) -> Interval {
    let rounding = Z * Z * (variance(earlier) + variance(later));
    let below = (estimate.value - estimate.interval.low).powi(2) + rounding;
    let above = (estimate.interval.high - estimate.value).powi(2) + rounding;
    Interval {
        low: (estimate.value - below.sqrt()).max(-1.0),
        high: (estimate.value + above.sqrt()).min(1.0),
    }
}

/// The variance of a share by the rounding of its count.
fn variance(point: &Point) -> f64 {
    let of_a_group = (f64::from(point.base).powi(2) - 1.0) / 6.0;
    f64::from(point.groups) * of_a_group / f64::from(point.n).powi(2)
}

#[cfg(test)]
mod tests;
