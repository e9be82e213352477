//! The best set of units to show under one threshold: an exact dynamic programme (rule D02).
//!
//! Its state is the number of respondents not yet under a shown unit, capped at the threshold.

use std::cmp::Ordering;

use super::from_the_top;
use crate::unit::UnitTree;

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
    order
        .into_iter()
        .filter(|unit| search.is_chosen(*unit))
        .collect()
}

/// What a set of shown units is worth. Values of separate subtrees add up, and their order
/// is kept under addition; so the best of a tree is made of the best of its subtrees.
#[derive(Clone)]
struct Value {
    rows_by_level: Vec<u32>,
    own_respondents: u64,
    // One bit a unit, smaller ids first, from the highest bit of the first word down.
    chosen: Vec<u64>,
}

/// The best value for each number of respondents not yet under a shown unit.
type Table = Vec<Option<Value>>;

/// Two values about to be added; compared without being built.
#[derive(Clone, Copy)]
struct Sum<'a>(&'a Value, &'a Value);

impl Sum<'_> {
    fn cmp(self, other: Self) -> Ordering {
        self.rows()
            .cmp(other.rows())
            .then_with(|| self.own().cmp(&other.own()))
            .then_with(|| self.chosen().cmp(other.chosen()))
    }

    fn rows(&self) -> impl Iterator<Item = u32> {
        let pairs = self.0.rows_by_level.iter().zip(&self.1.rows_by_level);
        pairs.map(|(a, b)| a + b)
    }

    fn own(&self) -> u64 {
        self.0.own_respondents + self.1.own_respondents
    }

    fn chosen(&self) -> impl Iterator<Item = u64> {
        self.0.chosen.iter().zip(&self.1.chosen).map(|(a, b)| a | b)
    }

    fn build(self) -> Value {
        Value {
            rows_by_level: self.rows().collect(),
            own_respondents: self.own(),
            chosen: self.chosen().collect(),
        }
    }
}

struct Search<'a> {
    tree: &'a UnitTree,
    respondents: &'a [u32],
    k: u32,
    is_candidate: Vec<bool>,
    ranks: Vec<usize>,
    nothing: Value,
    // Tables and totals of units whose subtrees are not finished yet.
    tables: Vec<Option<Table>>,
    totals: Vec<u64>,
    chosen: Vec<u64>,
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
        let words = units.div_ceil(64);
        Self {
            tree,
            respondents,
            k,
            is_candidate,
            ranks: ranks(tree),
            nothing: Value {
                rows_by_level: vec![0; levels.unwrap_or(0)],
                own_respondents: 0,
                chosen: vec![0; words],
            },
            tables: vec![None; units],
            totals: vec![0; units],
            chosen: vec![0; words],
        }
    }

    /// Closes a unit whose children are all closed, and hands its table up.
    fn finish(&mut self, unit: usize) {
        let own = self.respondents.get(unit).copied().unwrap_or(0);
        let total = self.totals.get(unit).copied().unwrap_or(0) + u64::from(own);
        let below = self.take_table(unit);
        let mut table = self.table_with(below, own);
        let is_candidate = self.is_candidate.get(unit).is_some_and(|flag| *flag);
        if is_candidate && total >= u64::from(self.k) {
            self.show(unit, own, &mut table);
        }
        match self.tree.parent(unit) {
            Some(parent) => self.hand_up(parent, table, total),
            None => self.settle(&table),
        }
    }

    fn take_table(&mut self, unit: usize) -> Option<Table> {
        self.tables.get_mut(unit)?.take()
    }

    fn table_with(&self, below: Option<Table>, own: u32) -> Table {
        let own = self.table_of(own);
        match below {
            Some(below) => self.merge(&below, &own),
            None => own,
        }
    }

    fn table_of(&self, own: u32) -> Table {
        let at = own.min(self.k);
        (0..=self.k)
            .map(|state| (state == at).then(|| self.nothing.clone()))
            .collect()
    }

    fn merge(&self, left: &Table, right: &Table) -> Table {
        let last = left.len().saturating_sub(1);
        let mut sums: Vec<Option<Sum<'_>>> = vec![None; left.len()];
        for (i, a) in present(left) {
            for (j, b) in present(right) {
                let sum = Sum(a, b);
                if let Some(place) = sums.get_mut((i + j).min(last))
                    && place.is_none_or(|held| sum.cmp(held).is_gt())
                {
                    *place = Some(sum);
                }
            }
        }
        sums.into_iter().map(|sum| sum.map(Sum::build)).collect()
    }

    /// Adds the choice to show a unit: allowed where its residual is 0 or at least k.
    fn show(&self, unit: usize, own: u32, table: &mut Table) {
        let row = self.row_of(unit, own);
        let whole = table.last().and_then(Option::as_ref);
        let empty = table.first().and_then(Option::as_ref);
        let shown = [whole, empty]
            .into_iter()
            .flatten()
            .map(|value| Sum(value, &row))
            .max_by(|a, b| a.cmp(*b));
        let hidden = empty.map(|value| Sum(value, &self.nothing));
        let better = [hidden, shown]
            .into_iter()
            .flatten()
            .max_by(|a, b| a.cmp(*b))
            .map(Sum::build);
        if let Some(first) = table.first_mut() {
            *first = better;
        }
    }

    fn row_of(&self, unit: usize, own: u32) -> Value {
        let mut row = self.nothing.clone();
        if let Some(level) = row.rows_by_level.get_mut(self.tree.depth(unit)) {
            *level = 1;
        }
        row.own_respondents = u64::from(own);
        let rank = self.ranks.get(unit).copied().unwrap_or(0);
        if let Some(word) = row.chosen.get_mut(rank / 64) {
            *word = bit(rank);
        }
        row
    }

    fn hand_up(&mut self, parent: usize, table: Table, total: u64) {
        if let Some(sum) = self.totals.get_mut(parent) {
            *sum += total;
        }
        let merged = match self.take_table(parent) {
            Some(sibling) => self.merge(&sibling, &table),
            None => table,
        };
        if let Some(place) = self.tables.get_mut(parent) {
            *place = Some(merged);
        }
    }

    /// Takes the best of a root: what lies under no shown unit is never shown.
    fn settle(&mut self, table: &Table) {
        let best = table
            .iter()
            .flatten()
            .max_by(|a, b| Sum(a, &self.nothing).cmp(Sum(b, &self.nothing)));
        for (word, more) in self
            .chosen
            .iter_mut()
            .zip(best.iter().flat_map(|value| &value.chosen))
        {
            *word |= more;
        }
    }

    fn is_chosen(&self, unit: usize) -> bool {
        self.ranks.get(unit).is_some_and(|rank| {
            self.chosen
                .get(rank / 64)
                .is_some_and(|word| word & bit(*rank) != 0)
        })
    }
}

fn present(table: &Table) -> impl Iterator<Item = (usize, &Value)> {
    let states = table.iter().enumerate();
    states.filter_map(|(state, value)| Some((state, value.as_ref()?)))
}

fn bit(rank: usize) -> u64 {
    1 << (63 - rank % 64)
}

/// The place of each unit when ids are sorted.
fn ranks(tree: &UnitTree) -> Vec<usize> {
    let mut sorted: Vec<usize> = (0..tree.units().len()).collect();
    sorted.sort_by_key(|unit| tree.unit(*unit).map(|unit| &unit.id));
    let mut ranks = vec![0; sorted.len()];
    for (rank, unit) in sorted.into_iter().enumerate() {
        if let Some(place) = ranks.get_mut(unit) {
            *place = rank;
        }
    }
    ranks
}
