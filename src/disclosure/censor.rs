//! Nobody can prove that almost all of a group are affected (rule D05).
//!
//! Censoring only ever lowers; doing it twice is doing it once. So a censored group is itself
//! an answer sheet that prints the same figures, and in it at least d people are unaffected.

use super::measure::Measure;
use crate::tabulate::Histogram;

/// d(n): the least people of n who must be able to claim that they are unaffected.
pub(super) fn least_unaffected(n: u32) -> u32 {
    n.div_ceil(10).max(3)
}

/// The most people of n who may stay on the affected side of any cut: a multiple of the base.
pub(super) fn cap(n: u32, base: u32) -> u32 {
    n.saturating_sub(least_unaffected(n)) / base * base
}

/// The scores of a group with the least affected of any excess above the mildest cut moved
/// just below it. Deeper cuts have fewer people, so all of them are within the cap then.
pub(super) fn censor(measure: &Measure<'_>, scores: &Histogram, cap: u32) -> Histogram {
    let Some(cut) = measure.mildest_cut() else {
        return scores.clone();
    };
    let is_affected = |score: f64| measure.scale.affected(score, cut);
    let mut excess = scores.count(is_affected).saturating_sub(cap);
    let mut by_severity: Vec<(f64, u32)> = scores.iter().collect();
    by_severity.sort_by(|(a, _), (b, _)| measure.severity(*a).total_cmp(&measure.severity(*b)));
    let mut censored = Histogram::default();
    for (score, people) in by_severity {
        let moved = if is_affected(score) {
            people.min(excess)
        } else {
            0
        };
        excess -= moved;
        censored.add(score, people - moved);
        censored.add(measure.just_unaffected(cut), moved);
    }
    censored
}

/// The same for the people by option of one item. `order` names its options from the least
/// severe to the most; the first `unaffected` of them are on the unaffected side.
///
/// With none on the unaffected side nobody can be moved, and nothing may be shown.
pub(super) fn censor_options(
    people: &[u32],
    order: &[usize],
    unaffected: usize,
    cap: u32,
) -> Option<Vec<u32>> {
    let mut censored: Vec<u32> = order
        .iter()
        .map(|option| people.get(*option).copied().unwrap_or(0))
        .collect();
    let (mild, severe) = censored.split_at_mut_checked(unaffected)?;
    let haven = mild.last_mut()?;
    let mut excess = severe.iter().sum::<u32>().saturating_sub(cap);
    for level in severe {
        let moved = excess.min(*level);
        *level -= moved;
        *haven += moved;
        excess -= moved;
    }
    Some(censored)
}

#[cfg(test)]
mod tests;
