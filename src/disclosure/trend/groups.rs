//! In how many groups the counts of a row were rounded, by what the release itself prints.
//!
//! Groups are apart from each other, and each is printed: as the row of a unit without rows
//! below it, or as a rest. A larger layer's groups are unions of these.

use std::collections::{BTreeMap, BTreeSet};

use crate::disclosure::output::{CutFigure, Row};
use crate::disclosure::{Release, RowKind};

/// The groups of a release by row.
pub(super) struct Groups<'a> {
    release: &'a Release,
    first: Vec<u32>,
    deeper: Vec<u32>,
}

impl<'a> Groups<'a> {
    pub(super) fn of(release: &'a Release) -> Self {
        let chains = chains(release);
        let means = &release.entry().plan.means;
        let means: BTreeSet<&str> = means.iter().map(String::as_str).collect();
        let rows = release.rows();
        let is_large = |row: usize| {
            rows.get(row)
                .is_some_and(|row| means.contains(row.unit.as_str()))
        };
        Self {
            release,
            first: count(rows.len(), &chains, |_| true),
            deeper: count(rows.len(), &chains, is_large),
        }
    }

    /// The groups of a figure of a row.
    pub(super) fn of_figure(&self, row: usize, figure: &CutFigure) -> u32 {
        let scales = &self.release.head().scales;
        let is_deeper = scales.iter().any(|scale| {
            let mut cuts = scale.deeper_cuts.iter();
            scale.id == figure.scale && cuts.any(|cut| cut.total_cmp(&figure.cut).is_eq())
        });
        let is_rest = self
            .release
            .rows()
            .get(row)
            .is_some_and(|row| row.kind == RowKind::Rest);
        let counts = if is_deeper { &self.deeper } else { &self.first };
        match is_rest {
            true => 1,
            false => counts.get(row).copied().unwrap_or(1).max(1),
        }
    }
}

/// The rows that are groups: rests, and units without a row below them.
pub(super) fn groups(release: &Release) -> Vec<&Row> {
    let holders = holders(release.rows());
    let rows = release.rows().iter().enumerate();
    rows.filter(|(at, row)| row.kind == RowKind::Rest || is_lowest((*at, row), &holders))
        .map(|(_, row)| row)
        .collect()
}

/// The rows of units that hold each group, from the top down; the last one is its own unit's.
fn chains(release: &Release) -> Vec<Vec<usize>> {
    let holders = holders(release.rows());
    let groups = groups(release).into_iter();
    let chains = groups.filter_map(|row| holders.get(row.of.first()?.as_str()));
    chains.cloned().collect()
}

/// The rows of units that each answering unit is in, from the top down.
fn holders(rows: &[Row]) -> BTreeMap<&str, Vec<usize>> {
    let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        if row.kind == RowKind::Unit {
            for id in &row.of {
                holders.entry(id).or_default().push(at);
            }
        }
    }
    holders
}

/// Whether no other unit's row holds anybody of a row.
fn is_lowest((at, row): (usize, &Row), holders: &BTreeMap<&str, Vec<usize>>) -> bool {
    let mut last = (row.of.iter()).filter_map(|id| holders.get(id.as_str())?.last());
    last.all(|last| *last == at)
}

/// For each row of a unit in a layer: how many of the layer's groups it is the sum of.
fn count(rows: usize, chains: &[Vec<usize>], is_in_layer: impl Fn(usize) -> bool) -> Vec<u32> {
    let mut groups: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); rows];
    for chain in chains {
        let layer: Vec<usize> = chain
            .iter()
            .copied()
            .filter(|row| is_in_layer(*row))
            .collect();
        let Some(holder) = layer.last() else {
            continue;
        };
        for row in &layer {
            if let Some(groups) = groups.get_mut(*row) {
                groups.insert(*holder);
            }
        }
    }
    groups.iter().map(|groups| groups.len() as u32).collect()
}
