//! The rules of sensitive items, such as harassment: no mission can lower them.
//!
//! They are shown for the mission and its contingents alone, for 200 people or more, in fives,
//! and a count below ten is "<10" whatever it is. In sums such a count stands for five, so that
//! subtracting the other contingents from the mission does not tell it either.
//! Items about danger to oneself are never shown at all.

use super::policy::Policy;
use crate::unit::UnitTree;

/// The rounding base of counts of sensitive items.
pub(super) const SENSITIVE_BASE: u32 = 5;

/// Counts below this are printed as "fewer than ten".
pub const FEW: u32 = 10;

/// What every count below [`FEW`] stands for in sums.
pub(super) const SMALL: u32 = 5;

/// The least respondents of any group.
const LEAST_GROUP: u32 = 200;

/// The deepest level of the tree: the mission is 0, its contingents are 1.
const DEEPEST_LEVEL: usize = 1;

/// The least respondents of a group under a policy.
pub(super) fn least_group(policy: &Policy) -> u32 {
    policy.items_from.max(LEAST_GROUP)
}

/// Whether a unit stands high enough in the tree.
pub(super) fn is_high_enough(tree: &UnitTree, unit: usize) -> bool {
    tree.depth(unit) <= DEEPEST_LEVEL
}
