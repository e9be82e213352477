//! Groups: the people of each shown unit under none of its shown descendants (rule D01).

use std::collections::{BTreeMap, BTreeSet};

use super::plan::from_the_top;
use crate::unit::UnitTree;

/// The respondents of one residual, from whom figures are made. Groups of a layer are disjoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// The shown unit it belongs to.
    pub(super) unit: usize,
    /// Its answering units, by position; those without respondents too (rule D12).
    pub(super) members: Vec<usize>,
    /// Its respondents; at least one.
    pub(super) n: u32,
}

/// The groups that have respondents, from the top of the tree down.
pub(super) fn groups(tree: &UnitTree, respondents: &[u32], shown: &[usize]) -> Vec<Group> {
    let shown: BTreeSet<usize> = shown.iter().copied().collect();
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for unit in tree.answering() {
        if let Some(holder) = lineage(tree, unit).find(|above| shown.contains(above)) {
            members.entry(holder).or_default().push(unit);
        }
    }
    from_the_top(tree)
        .into_iter()
        .filter_map(|unit| {
            let members = members.remove(&unit)?;
            let n = members.iter().filter_map(|m| respondents.get(*m)).sum();
            (n > 0).then_some(Group { unit, members, n })
        })
        .collect()
}

/// A unit, its parent, and so on to the root.
pub(super) fn lineage(tree: &UnitTree, unit: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(unit), |above| tree.parent(*above))
}
