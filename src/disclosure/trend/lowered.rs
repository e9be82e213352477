//! How many people the censor (rule D05) may have taken out of a printed count, by what the
//! release itself prints.
//!
//! Scales are censored at their mildest cut, in groups that are all printed. Who is lowered is
//! the least affected, so a count below its cap lost nobody by its own scale; by another scale
//! it may have lost as many as that one had too many. Groups of a larger layer are unions of
//! these and within their caps, so nobody is lowered for them.

use super::groups::groups;
use crate::disclosure::censor::cap;
use crate::disclosure::output::{CutFigure, Row};
use crate::disclosure::{Release, RowKind};

/// How far a printed n, which is to the nearest five, may be from the true one.
const N_OFF: u32 = 2;

impl Release {
    /// The most people that may be missing in each printed count, by row and by cut in their
    /// order; 0 where no group of the row is printed at its cap.
    pub fn lowered(&self) -> Vec<Vec<u32>> {
        let groups: Vec<&Row> = groups(self);
        let rows = self.rows().iter();
        rows.map(|row| {
            // Groups are inside a row whole or not at all, and ids stand sorted.
            let inside = |group: &&&Row| match row.kind {
                RowKind::Rest => group.of == row.of,
                RowKind::Unit => {
                    (group.of.first()).is_some_and(|id| row.of.binary_search(id).is_ok())
                }
            };
            let inside: Vec<&&Row> = groups.iter().filter(inside).collect();
            let figures = row.cuts.iter();
            figures
                .map(|figure| inside.iter().map(|group| self.missing(group, figure)).sum())
                .collect()
        })
        .collect()
    }

    /// The most people that may be missing of one group in a figure.
    fn missing(&self, group: &Row, figure: &CutFigure) -> u32 {
        let scales = self.head().scales.iter();
        let by_scale = scales.map(|scale| {
            let mut own = group.cuts.iter().filter(|cut| cut.scale == scale.id);
            let is_same = |cut: &&CutFigure| cut.cut.total_cmp(&figure.cut).is_eq();
            let mildest = own.clone().next();
            let asked = if scale.id == figure.scale {
                own.find(is_same).or(mildest)
            } else {
                mildest
            };
            asked.map_or(0, |cut| self.excess(cut.count, group.n))
        });
        by_scale.sum::<u32>().min(group.n + N_OFF)
    }

    /// How many too many a group may have had that is printed with so many people of about n;
    /// 0 where no n that is printed so has its cap there.
    fn excess(&self, count: u32, n: u32) -> u32 {
        let policy = &self.head().policy;
        let least = n.saturating_sub(N_OFF).max(policy.minimum_group);
        (least..=n + N_OFF)
            .filter(|n| cap(*n, policy.base) == count)
            .map(|n| n.saturating_sub(count))
            .max()
            .unwrap_or(0)
    }
}
