//! How far two groups are apart, in standard deviations.

use statrs::function::gamma::ln_gamma;

use super::{Estimate, Interval, StatisticsError, finite, two_sided};

/// What is known of one group's scores.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Summary {
    /// The people; at least two.
    pub n: u32,
    /// Their mean score.
    pub mean: f64,
    /// The standard deviation of their scores, with n - 1; 0 or more.
    pub deviation: f64,
}

/// Hedges' g of two groups of other people, first minus second, with its interval.
///
/// g = J·(m₁ - m₂)/s, in standard deviations, with s² = ((n₁-1)s₁² + (n₂-1)s₂²)/f the pooled variance,
/// f = n₁ + n₂ - 2, and J = Γ(f/2)/(√(f/2)·Γ((f-1)/2)), which takes away the bias of small groups.
/// The interval is g ± z·√((n₁+n₂)/(n₁n₂) + g²/(2(n₁+n₂))), which is for large groups; in small ones
/// it is about right. Errors: a group of fewer than two, fewer than four people in all,
/// a number that is not finite, a deviation below 0, two deviations of 0, a confidence that
/// is none.
///
/// Sources: L. V. Hedges, Distribution theory for Glass's estimator of effect size and related
/// estimators (1981), for g and the exact J; L. V. Hedges and I. Olkin, Statistical Methods
/// for Meta-Analysis (1985), for the interval.
pub fn hedges_g(
    first: Summary,
    second: Summary,
    confidence: f64,
) -> Result<Estimate, StatisticsError> {
    let z = two_sided(confidence)?;
    let pooled = finite(pooled(first, second)?)?;
    if pooled <= 0.0 {
        return Err(StatisticsError::Alike);
    }
    let (n, m) = (f64::from(first.n), f64::from(second.n));
    let freedom = n + m - 2.0;
    let value = unbiased(freedom) * (first.mean - second.mean) / pooled.sqrt();
    let variance = (n + m) / (n * m) + value.powi(2) / (2.0 * (n + m));
    let half = z * variance.sqrt();
    Ok(Estimate {
        value: finite(value)?,
        interval: Interval {
            low: finite(value - half)?,
            high: finite(value + half)?,
        },
    })
}

/// J: the mean of the estimate is J times too large.
fn unbiased(freedom: f64) -> f64 {
    let half = freedom / 2.0;
    (ln_gamma(half) - ln_gamma(half - 0.5) - half.ln() / 2.0).exp()
}

/// The pooled variance.
fn pooled(first: Summary, second: Summary) -> Result<f64, StatisticsError> {
    let squares = |group: Summary| {
        if group.n < 2 {
            let (given, needed) = (group.n as usize, 2);
            return Err(StatisticsError::TooFew { given, needed });
        }
        finite(group.mean)?;
        if finite(group.deviation)? < 0.0 {
            return Err(StatisticsError::Number(group.deviation));
        }
        Ok((f64::from(group.n) - 1.0) * group.deviation.powi(2))
    };
    let freedom = f64::from(first.n) + f64::from(second.n) - 2.0;
    Ok((squares(first)? + squares(second)?) / freedom)
}
