//! Shares held against each other: a difference of two, a trend over several.

use statrs::distribution::{ContinuousCDF, Normal};

use super::{Estimate, Interval, StatisticsError, finite, part_of, wilson};

/// People of one group, and how many of them are affected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The people; at least one.
    pub n: u32,
    /// The affected among them; at most n.
    pub x: u32,
}

/// The difference of two independent shares, first minus second, with Newcombe's interval
/// (hybrid score, his method 10).
///
/// With p the shares and l, u the ends of their Wilson intervals: from
/// d - √((p₁-l₁)² + (u₂-p₂)²) to d + √((u₁-p₁)² + (p₂-l₂)²), where d = p₁ - p₂. The value and both
/// ends are in -1 to 1. It is for two groups of other people, not for the same people twice.
/// Errors: as of [`wilson`].
///
/// Source: R. G. Newcombe, Interval estimation for the difference between independent
/// proportions: comparison of eleven methods (1998).
pub fn newcombe(first: Share, second: Share, confidence: f64) -> Result<Estimate, StatisticsError> {
    let one = wilson(first.n, first.x, confidence)?;
    let two = wilson(second.n, second.x, confidence)?;
    let (p, q) = (first.part(), second.part());
    let below = (p - one.low).hypot(two.high - q);
    let above = (one.high - p).hypot(q - two.low);
    let value = p - q;
    Ok(Estimate {
        value,
        interval: Interval {
            low: finite((value - below).max(-1.0))?,
            high: finite((value + above).min(1.0))?,
        },
    })
}

impl Share {
    fn part(self) -> f64 {
        f64::from(self.x) / f64::from(self.n)
    }
}

/// What a trend test says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// The statistic, standard normal where there is no trend; above 0 where shares rise with
    /// the scores.
    pub z: f64,
    /// The chance of a statistic as far from 0 or farther, either way, where there is no
    /// trend; 0 to 1.
    pub p_value: f64,
}

/// The Cochran-Armitage test for a linear trend of shares over groups in an order, each with a
/// score such as its place.
///
/// z = Σ s(x - n·p) / √(p(1-p)(Σ n·s² - (Σ n·s)²/N)), with p the share of all N together. Two-sided,
/// without continuity correction; z² is the statistic of R's `prop.trend.test`. Errors: fewer
/// than two groups, lists of two lengths, an `x` above its `n`, an `n` of zero, a score that
/// is not finite, and scores that are all alike, or nobody or everybody affected, for which
/// there is no statistic.
///
/// Sources: W. G. Cochran, Some methods for strengthening the common χ² tests (1954); P.
/// Armitage, Tests for linear trends in proportions and frequencies (1955).
pub fn cochran_armitage(groups: &[Share], scores: &[f64]) -> Result<Trend, StatisticsError> {
    check(groups, scores)?;
    let people: f64 = groups.iter().map(|group| f64::from(group.n)).sum();
    let affected: f64 = groups.iter().map(|group| f64::from(group.x)).sum();
    let share = affected / people;
    let weighed = || groups.iter().zip(scores);
    let middle = weighed()
        .map(|(group, score)| f64::from(group.n) * (score / people))
        .sum::<f64>();
    // Scores from their mean, so that large ones do not swallow small differences.
    let covered: f64 = weighed()
        .map(|(group, score)| (score - middle) * (f64::from(group.x) - f64::from(group.n) * share))
        .sum();
    let spread: f64 = weighed()
        .map(|(group, score)| f64::from(group.n) * (score - middle).powi(2))
        .sum();
    let variance = share * (1.0 - share) * spread;
    if variance <= 0.0 {
        return Err(StatisticsError::Alike);
    }
    let z = finite(covered / variance.sqrt())?;
    Ok(Trend {
        z,
        p_value: finite(2.0 * Normal::standard().sf(z.abs()))?.min(1.0),
    })
}

fn check(groups: &[Share], scores: &[f64]) -> Result<(), StatisticsError> {
    if groups.len() < 2 {
        let (given, needed) = (groups.len(), 2);
        return Err(StatisticsError::TooFew { given, needed });
    }
    if scores.len() != groups.len() {
        let (given, needed) = (scores.len(), groups.len());
        return Err(StatisticsError::Unequal { given, needed });
    }
    groups
        .iter()
        .try_for_each(|group| part_of(group.x, group.n))?;
    scores
        .iter()
        .try_for_each(|score| finite(*score).map(drop))?;
    let mut pairs = scores.iter().zip(scores.iter().skip(1));
    if pairs.all(|(one, next)| one.total_cmp(next).is_eq()) {
        return Err(StatisticsError::Alike);
    }
    Ok(())
}
