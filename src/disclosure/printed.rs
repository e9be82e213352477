//! How printed figures follow from rounded ones. Nothing here has seen an answer (rule D13).

use super::measure::Measure;
use super::output::Row;

/// Slack for sums of decimal fractions.
const SLACK: f64 = 1e-9;

/// n to the nearest five.
pub(super) fn nearest_five(n: u32) -> u32 {
    (n + 2) / 5 * 5
}

/// A count over the printed n, to two decimals.
pub(super) fn share(count: u32, n: u32) -> f64 {
    (100.0 * f64::from(count) / f64::from(n)).round() / 100.0
}

/// What the figures of a mean are: the row's rounded sum, its printed n, and in how many
/// groups the sum was rounded.
pub(super) struct Sum {
    /// Severities in whole ranges of the scale.
    pub(super) ranges: u32,
    /// The printed n.
    pub(super) n: u32,
    /// The groups.
    pub(super) groups: usize,
}

/// The mean score to 0.1: the rounded sum over the printed n, within the scale.
pub(super) fn mean(measure: &Measure<'_>, sum: &Sum) -> f64 {
    tenths((10.0 * measure.score(mean_severity(measure, sum))).round())
}

/// Half the width of the mean's 95 % interval, up to the next 0.1.
///
/// 1.96 times the root of three variances, all from printed figures: that of the mean of n
/// people spread as the printed `bands` are (each band flat: its midpoint, and a twelfth of
/// its width squared); that of rounding a sum to whole ranges (a sixth of the range squared a
/// group, the mean of f(1-f) over all remainders f); and that of printing n in fives (2, as
/// n is off by -2 to 2 with equal chance).
pub(super) fn margin(measure: &Measure<'_>, sum: &Sum, bands: &[(f64, u32)]) -> f64 {
    let n = f64::from(sum.n);
    let sampling = spread(measure, sum.n, bands) / n;
    let rounding = measure.range().powi(2) / 6.0 * sum.groups as f64 / n.powi(2);
    let counting = 2.0 * (mean_severity(measure, sum) / n).powi(2);
    tenths((19.6 * (sampling + rounding + counting).sqrt()).ceil())
}

fn mean_severity(measure: &Measure<'_>, sum: &Sum) -> f64 {
    let part = f64::from(sum.ranges) / f64::from(sum.n);
    part.min(1.0) * measure.range()
}

/// The least and the greatest sum that may be printed of a group, in whole ranges, by its own
/// printed counts, one a cut, least severe first.
///
/// A sum is held within what these counts, taken as exact, can add up to. So the world in which
/// every true count is the printed one fits the printed sum, whatever the coins; and no sum
/// ever tells anything of a coin, in one release or in many.
pub(super) fn sums_of_counts(measure: &Measure<'_>, n: u32, counts: &[u32]) -> (u32, u32) {
    let range = measure.range();
    let exact = counts.iter().map(|count| (*count, *count));
    let (least, most) = measure.reach(n, exact, &measure.grid_edges());
    let whole = |ranges: f64| ranges.max(0.0) as u32;
    (
        whole((least / range + SLACK).floor()),
        whole((most / range - SLACK).ceil()),
    )
}

/// Where each cut of a scale stands in a row and how many are affected, least severe first.
pub(super) fn bands(measure: &Measure<'_>, row: &Row) -> Vec<(f64, u32)> {
    let cuts = row.cuts.iter();
    cuts.filter(|figure| figure.scale == measure.scale.id)
        .map(|figure| (measure.severity(figure.cut), figure.count))
        .collect()
}

/// The variance of severities by their printed counts; `bands` holds for each cut, least
/// severe first, where it stands and how many are affected.
fn spread(measure: &Measure<'_>, n: u32, bands: &[(f64, u32)]) -> f64 {
    let starts = std::iter::once((0.0, n)).chain(bands.iter().copied());
    let ends = bands.iter().copied().chain([(measure.range(), 0)]);
    let bands: Vec<(f64, f64, f64)> = starts
        .zip(ends)
        .map(|((from, people), (to, beyond))| {
            let part = f64::from(people.saturating_sub(beyond)) / f64::from(n);
            (part, f64::midpoint(from, to), (to - from).powi(2) / 12.0)
        })
        .collect();
    let mean: f64 = bands.iter().map(|(part, middle, _)| part * middle).sum();
    bands
        .iter()
        .map(|(part, middle, flat)| part * ((middle - mean).powi(2) + flat))
        .sum()
}

fn tenths(whole: f64) -> f64 {
    // Adding a positive zero turns -0.0 into 0.0.
    whole / 10.0 + 0.0
}
