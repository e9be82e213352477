//! How many people the censor (rule D05) may have taken out of a printed count, by what the
//! release itself prints.
//!
//! A scale is censored at its mildest cut, in groups that are all printed, until no more are
//! beyond it than the group's cap; the least affected go first. So nobody was taken out of a
//! count that is printed below its group's cap. And whoever was taken out beyond a deeper cut
//! left as many as the cap behind there, all at least as affected: the deeper count bounds in how
//! many groups that can have been. Groups of a larger layer are unions of these and within their
//! caps, so nobody is lowered for them.
//!
//! Questions that two scales share let the censor of one lower the other too; that is not in
//! these numbers, as nothing printed bounds it.

use super::groups::{Groups, groups};
use crate::disclosure::censor::cap;
use crate::disclosure::output::{CutFigure, Row};
use crate::disclosure::{Release, RowKind};

/// How far a printed n, which is to the nearest five, may be from the true one.
const N_OFF: u32 = 2;

/// A group that is printed at its cap.
#[derive(Clone, Copy)]
struct Full {
    /// Who stays beyond the cut, at least.
    left: u32,
    /// How many may have been taken out.
    out: u32,
}

impl Release {
    /// The most people that may be missing in each printed count, by row and by cut in their
    /// order; 0 where no group of the row is printed at its cap.
    pub fn lowered(&self) -> Vec<Vec<u32>> {
        let (all, counts) = (groups(self), Groups::of(self));
        let rows = self.rows().iter().enumerate();
        rows.map(|(at, row)| {
            // Groups are inside a row whole or not at all, and ids stand sorted.
            let inside = |group: &&&Row| match row.kind {
                RowKind::Rest => group.of == row.of,
                RowKind::Unit => group
                    .of
                    .first()
                    .is_some_and(|id| row.of.binary_search(id).is_ok()),
            };
            let inside: Vec<&Row> = all.iter().filter(inside).copied().collect();
            let figures = row.cuts.iter();
            figures
                .map(|figure| self.missing(&inside, figure, counts.of_figure(at, figure)))
                .collect()
        })
        .collect()
    }

    /// The most people that may be missing in a figure, of the groups it is made of; it was
    /// rounded in so many.
    fn missing(&self, groups: &[&Row], figure: &CutFigure, rounded: u32) -> u32 {
        let full = groups.iter().filter_map(|group| self.full(group, figure));
        let mut full: Vec<Full> = full.collect();
        let step = self.head().policy.base.saturating_sub(1);
        let mut left = figure.count.saturating_add(rounded.saturating_mul(step));
        // Those first of whom most are taken out for each that stays; of the last a part.
        full.sort_by_key(|one| std::cmp::Reverse(one.out * 1000 / one.left.max(1)));
        let mut missing = 0;
        for one in full {
            if left < one.left {
                missing += (one.out * left).div_ceil(one.left.max(1));
                break;
            }
            left -= one.left;
            missing += one.out;
        }
        missing
    }

    /// Whether a group is printed at its cap in a figure, or at the mildest cut of its scale
    /// where the figure itself is not printed of it.
    fn full(&self, group: &Row, figure: &CutFigure) -> Option<Full> {
        let own = || group.cuts.iter().filter(|cut| cut.scale == figure.scale);
        let is_same = |cut: &&CutFigure| cut.cut.total_cmp(&figure.cut).is_eq();
        let cut = own().find(is_same).or(own().next())?;
        let out = self.excess(cut.count, group.n);
        (out > 0).then_some(Full {
            left: cut.count,
            out,
        })
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
