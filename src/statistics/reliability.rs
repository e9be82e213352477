//! How well the items of a scale hang together.
//!
//! It takes every person's answers, which no release holds: the printed distributions of items
//! say how each item varies and nothing of how they vary together. So reliability is a figure
//! of a pilot study, made elsewhere from data that are not sealed, and never of a release.

use statrs::distribution::{ContinuousCDF, FisherSnedecor};

use super::{Estimate, Interval, StatisticsError, finite, outside};

/// Cronbach's alpha of the items of a scale, with Feldt's interval.
///
/// `items` holds for each item the answers of all people, in the same order, already turned
/// where an item is reversed. With k items of variances v (n - 1) and V the variance of
/// people's sums: α = k/(k-1)·(1 - Σv/V). The interval goes from 1 - (1-α)·F(1-a/2) to
/// 1 - (1-α)·F(a/2), with the quantiles of F with n-1 and (n-1)(k-1) degrees of freedom and
/// a = 1 - confidence. No unit; at most 1, and below 0 where items work against each other.
/// Errors: fewer than two items or people, lists of different lengths, a number that is not
/// finite, sums that are all alike, a confidence that is none.
///
/// Sources: L. J. Cronbach, Coefficient alpha and the internal structure of tests (1951); L. S.
/// Feldt, The approximate sampling distribution of Kuder-Richardson reliability coefficient
/// twenty (1965).
pub fn cronbach_alpha(items: &[&[f64]], confidence: f64) -> Result<Estimate, StatisticsError> {
    let outside = outside(confidence)?;
    let people = people(items)?;
    let sums: Vec<f64> = (0..people)
        .map(|person| items.iter().filter_map(|item| item.get(person)).sum())
        .collect();
    let total = variance(&sums)?;
    if total <= 0.0 {
        return Err(StatisticsError::Alike);
    }
    let of_items: f64 = items
        .iter()
        .map(|item| variance(item))
        .sum::<Result<_, _>>()?;
    let k = items.len() as f64;
    let value = finite(k / (k - 1.0) * (1.0 - of_items / total))?.min(1.0);
    let freedom = people as f64 - 1.0;
    let ratio = FisherSnedecor::new(freedom, freedom * (k - 1.0))
        .map_err(|_| StatisticsError::Number(freedom))?;
    let end = |tail: f64| finite(1.0 - (1.0 - value) * ratio.inverse_cdf(tail));
    Ok(Estimate {
        value,
        interval: Interval {
            low: end(1.0 - outside / 2.0)?,
            high: end(outside / 2.0)?,
        },
    })
}

/// How many answered, the same for all items.
fn people(items: &[&[f64]]) -> Result<usize, StatisticsError> {
    let few = |given| StatisticsError::TooFew { given, needed: 2 };
    let [first, _, ..] = items else {
        return Err(few(items.len()));
    };
    let needed = first.len();
    if needed < 2 {
        return Err(few(needed));
    }
    for item in items {
        if item.len() != needed {
            let given = item.len();
            return Err(StatisticsError::Unequal { given, needed });
        }
        item.iter()
            .try_for_each(|answer| finite(*answer).map(drop))?;
    }
    Ok(needed)
}

/// The variance of a sample, with n - 1; 0 exactly where all values are alike.
fn variance(values: &[f64]) -> Result<f64, StatisticsError> {
    let first = values.first().copied().unwrap_or_default();
    if values.iter().all(|value| value.total_cmp(&first).is_eq()) {
        return Ok(0.0);
    }
    let n = values.len() as f64;
    let mean = values.iter().map(|value| value / n).sum::<f64>();
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    finite(squares / (n - 1.0))
}
