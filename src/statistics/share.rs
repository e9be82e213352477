//! One share: what is known of a unit when some of it answered.

use statrs::distribution::{DiscreteCDF, Hypergeometric};

use super::{Interval, StatisticsError, finite, outside, part_of, two_sided};

/// A tail this close above its limit is at it: sums of many small chances are not exact.
const TIE: f64 = 1.0 + 1e-9;

/// The exact interval for the share of a unit of `strength` people that is affected, when `n`
/// of them answered and `x` of these are affected.
///
/// All numbers M of affected people for which neither tail is improbable: P(X ≥ x | M) > a/2
/// and P(X ≤ x | M) > a/2, with X hypergeometric (`strength`, M, `n`) and a = 1 - confidence;
/// divided by the strength. It takes those who answered for a random sample of the unit, and
/// holds the true share at least as often as the confidence says. Both ends are in 0 to 1,
/// and the same where everybody answered. Errors: `x` above `n`, `n` above the strength, `n`
/// of zero, a confidence that is none.
///
/// Source: H. S. Konijn, Statistical Theory of Sample Survey Design and Analysis (1973); T.
/// Wright, Exact Confidence Bounds when Sampling from Small Finite Universes (1991), both
/// inverting the two tests of size a/2.
pub fn finite_unit(
    strength: u32,
    n: u32,
    x: u32,
    confidence: f64,
) -> Result<Interval, StatisticsError> {
    part_of(x, n)?;
    part_of(n, strength)?;
    let limit = outside(confidence)? / 2.0 * TIE;
    let sampled = |affected: u32| {
        // No more are drawn or affected than there are.
        Hypergeometric::new(strength.into(), affected.into(), n.into())
            .map_err(|_| StatisticsError::Number(affected.into()))
    };
    let (least, most) = (x, strength - n + x);
    let low = first(least, most, |affected| {
        Ok(x == 0 || sampled(affected)?.sf(u64::from(x) - 1) > limit)
    })?;
    let beyond = first(low, most.saturating_add(1), |affected| {
        Ok(affected > most || sampled(affected)?.cdf(x.into()) <= limit)
    })?;
    let share = |people: u32| f64::from(people) / f64::from(strength);
    Ok(Interval {
        low: share(low),
        high: share(beyond.saturating_sub(1).max(low)),
    })
}

/// The first number from `from` to `to` for which a condition holds that, once it holds, holds
/// for all greater numbers; `to` if it holds for none before.
fn first(
    from: u32,
    to: u32,
    holds: impl Fn(u32) -> Result<bool, StatisticsError>,
) -> Result<u32, StatisticsError> {
    let (mut from, mut to) = (from, to);
    while from < to {
        let middle = from.midpoint(to);
        if holds(middle)? {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    Ok(from)
}

/// The least and the greatest share of a unit of `strength` people that can be affected, when
/// `n` answered and `x` of these are affected, whatever is true of those who did not answer.
///
/// x/N and (x + N - n)/N: none of the others, and all of them. Not a matter of chance, so it
/// has no confidence. Both ends are in 0 to 1. Errors: `x` above `n`, `n` above the strength, a
/// strength of zero.
///
/// Source: C. F. Manski, Anatomy of the selection problem (1989).
pub fn non_response(strength: u32, n: u32, x: u32) -> Result<Interval, StatisticsError> {
    part_of(n, strength)?;
    if x > n {
        return Err(StatisticsError::MoreThanAll { part: x, whole: n });
    }
    let whole = f64::from(strength);
    Ok(Interval {
        low: f64::from(x) / whole,
        high: f64::from(strength - n + x) / whole,
    })
}

/// Wilson's score interval for a share, when `x` of `n` are affected.
///
/// (x + z²/2 ± z·√(x(n-x)/n + z²/4)) / (n + z²), with z the normal quantile at half of what
/// the confidence leaves outside; without continuity correction. Both ends are in 0 to 1.
/// Errors: `x` above `n`, `n` of zero, a confidence that is none.
///
/// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference
/// (1927).
pub fn wilson(n: u32, x: u32, confidence: f64) -> Result<Interval, StatisticsError> {
    part_of(x, n)?;
    let z = two_sided(confidence)?;
    let (n, x) = (f64::from(n), f64::from(x));
    let square = z.powi(2);
    let middle = x + square / 2.0;
    let half = z * (x * (n - x) / n + square / 4.0).sqrt();
    let end = |people: f64| finite((people / (n + square)).clamp(0.0, 1.0));
    Ok(Interval {
        low: end(middle - half)?,
        high: end(middle + half)?,
    })
}
