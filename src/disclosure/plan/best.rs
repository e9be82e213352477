//! The best set of units to show under one threshold: an exact dynamic programme (rule D02).
//!
//! Its state is the number of respondents not yet under a shown unit, capped at the threshold.
//! Sets of units are never built on the way; the best one is traced at the end.

use std::collections::BTreeSet;

use super::from_the_top;
use crate::unit::UnitTree;

mod table;

use table::{Made, Table, Worth};

/// The candidates to show so that every residual has 0 or at least `k` respondents.
///
/// Among all such sets the one with the most rows at the top level, then at each level below,
/// then with the most respondents who have a row of their own unit, then with the first
/// unit ids. Time: units times k squared. Positions come out parents before children.
pub fn best(tree: &UnitTree, respondents: &[u32], k: u32, candidates: &[usize]) -> Vec<usize> {
    let mut search = Search::new(tree, respondents, k, candidates);
    let order = from_the_top(tree);
    for unit in order.iter().rev() {
        search.finish(*unit);
    }
    let chosen = search.chosen();
    order
        .into_iter()
        .filter(|unit| chosen.contains(unit))
        .collect()
}

struct Search<'a> {
    tree: &'a UnitTree,
    respondents: &'a [u32],
    k: u32,
    is_candidate: Vec<bool>,
    ranks: Vec<u32>,
    levels: usize,
    // Tables and totals of units whose subtrees are not finished yet.
    tables: Vec<Option<Table>>,
    totals: Vec<u64>,
    // How each set was made; the sets that the roots settled on.
    made: Vec<Made>,
    settled: Vec<usize>,
}

impl<'a> Search<'a> {
    fn new(tree: &'a UnitTree, respondents: &'a [u32], k: u32, candidates: &[usize]) -> Self {
        let units = tree.units().len();
        let levels = (0..units).map(|unit| tree.depth(unit) + 1).max();
        let mut is_candidate = vec![false; units];
        for unit in candidates {
            if let Some(flag) = is_candidate.get_mut(*unit) {
                *flag = true;
            }
        }
        Self {
            tree,
            respondents,
            k,
            is_candidate,
            ranks: ranks(tree),
            levels: levels.unwrap_or(0),
            tables: vec![None; units],
            totals: vec![0; units],
            made: vec![Made::Nothing],
            settled: Vec::new(),
        }
    }

    /// Closes a unit whose children are all closed, and hands its table up.
    fn finish(&mut self, unit: usize) {
        let own = self.respondents.get(unit).copied().unwrap_or(0);
        let total = self.totals.get(unit).copied().unwrap_or(0) + u64::from(own);
        let mut table = Table::of_hidden(own.min(self.k), Worth::nothing(self.levels));
        if let Some(below) = self.take_table(unit) {
            table = below.merged(&table, self.k, &mut self.made);
        }
        let is_candidate = self.is_candidate.get(unit).is_some_and(|flag| *flag);
        if is_candidate && total >= u64::from(self.k) {
            let row = Worth::of_row(self.levels, self.tree.depth(unit), own);
            let rank = self.ranks.get(unit).copied().unwrap_or(u32::MAX);
            table.show((unit, rank), &row, self.k, &mut self.made);
        }
        match self.tree.parent(unit) {
            Some(parent) => self.hand_up(parent, table, total),
            // What lies under no shown unit of a root is never shown.
            None => self.settled.extend(table.best()),
        }
    }

    fn take_table(&mut self, unit: usize) -> Option<Table> {
        self.tables.get_mut(unit)?.take()
    }

    fn hand_up(&mut self, parent: usize, table: Table, total: u64) {
        if let Some(sum) = self.totals.get_mut(parent) {
            *sum += total;
        }
        let merged = match self.take_table(parent) {
            Some(sibling) => sibling.merged(&table, self.k, &mut self.made),
            None => table,
        };
        if let Some(place) = self.tables.get_mut(parent) {
            *place = Some(merged);
        }
    }

    /// The units of the sets that were settled on.
    fn chosen(&self) -> BTreeSet<usize> {
        let mut chosen = BTreeSet::new();
        let mut open = self.settled.clone();
        while let Some(at) = open.pop() {
            match self.made.get(at) {
                Some(Made::Union(left, right)) => open.extend([*left, *right]),
                Some(Made::Shown(unit, others)) => {
                    chosen.insert(*unit);
                    open.push(*others);
                }
                Some(Made::Nothing) | None => {}
            }
        }
        chosen
    }
}

/// The place of each unit when ids are sorted.
fn ranks(tree: &UnitTree) -> Vec<u32> {
    let mut sorted: Vec<usize> = (0..tree.units().len()).collect();
    sorted.sort_by_key(|unit| tree.unit(*unit).map(|unit| &unit.id));
    let mut ranks = vec![0; sorted.len()];
    for (rank, unit) in (0..).zip(sorted) {
        if let Some(place) = ranks.get_mut(unit) {
            *place = rank;
        }
    }
    ranks
}
