//! Which units have a row of their own (rules D01, D02). Blind to answers (D03): a plan takes
//! the tree, the respondents of each unit and the policy, and nothing else.

use super::policy::Policy;
use super::sensitive;
use crate::unit::UnitTree;

mod best;

pub use best::best;

/// The units shown in each layer, by position in the tree, parents before children.
///
/// Layers nest: every unit of a layer is in the layer before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Units with a row: a number of people and the first cuts.
    pub shown: Vec<usize>,
    /// Units with means and deeper cuts as well.
    pub means: Vec<usize>,
    /// Units with distributions of items as well.
    pub items: Vec<usize>,
    /// Units with distributions of sensitive items as well.
    pub sensitive: Vec<usize>,
}

/// The plan for some numbers of respondents, one a unit of the tree in declared order.
///
/// A unit's number is of the people who answered as this unit itself.
pub fn plan(tree: &UnitTree, respondents: &[u32], policy: &Policy) -> Plan {
    let all: Vec<usize> = (0..tree.units().len()).collect();
    let shown = best(tree, respondents, policy.minimum_group, &all);
    let means = best(tree, respondents, policy.mean_from, &shown);
    let items = match policy.analyses.items {
        true => best(tree, respondents, policy.items_from, &means),
        false => Vec::new(),
    };
    let high = items.iter().copied();
    let high: Vec<usize> = high
        .filter(|unit| sensitive::is_high_enough(tree, *unit))
        .collect();
    let sensitive = best(tree, respondents, sensitive::least_group(policy), &high);
    Plan {
        shown,
        means,
        items,
        sensitive,
    }
}

/// The units of a tree, parents before children.
pub(super) fn from_the_top(tree: &UnitTree) -> Vec<usize> {
    tree.roots()
        .into_iter()
        .flat_map(|root| tree.within(root))
        .collect()
}

#[cfg(test)]
mod tests;
