//! Which groups of people can be had by adding and subtracting rows, and what is known of
//! them: exact elimination over the whole numbers. It knows no tree and no plan.

use std::collections::BTreeMap;

/// Some units, ascending, and values that add up over units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    pub units: Vec<usize>,
    pub values: Vec<i64>,
}

/// What follows from some sums.
#[derive(Debug, Default)]
pub struct Derived {
    /// Groups of which everything else is made: with rows that are parts of one another or
    /// apart, every derivable group is one of these or several together.
    pub groups: Vec<Sum>,
    /// Combinations that are no groups, because some units count twice or negatively.
    pub mixtures: usize,
    /// Combinations of no units at all whose values are not 0.
    pub contradictions: usize,
}

/// Brings the sums to the one reduced form their span has, and reads the groups off it.
pub fn derive(sums: &[Sum]) -> Derived {
    let cells = cells(sums);
    let mut lines: Vec<Line> = sums.iter().map(|sum| Line::of(sum, &cells)).collect();
    let mut done = 0;
    for cell in 0..cells.len() {
        let pivot = (done..lines.len()).find(|line| lines[*line].factors[cell] != 0);
        let Some(pivot) = pivot else { continue };
        lines.swap(done, pivot);
        let pivot = lines[done].clone();
        for (at, line) in lines.iter_mut().enumerate() {
            if at != done && line.factors[cell] != 0 {
                line.eliminate(cell, &pivot);
            }
        }
        done += 1;
    }
    let empty = lines.split_off(done);
    let mut derived = Derived {
        contradictions: empty
            .iter()
            .filter(|line| line.values.iter().any(|v| *v != 0))
            .count(),
        ..Derived::default()
    };
    let (groups, mixtures): (Vec<Line>, Vec<Line>) =
        lines.iter().cloned().partition(Line::is_group);
    derived.mixtures = mixtures.len();
    derived.groups = groups.iter().map(|line| line.sum(&cells)).collect();
    // A sum or difference of two lines may still be a group where one alone is not.
    for mixture in &mixtures {
        for line in &lines {
            let pairs = [mixture.plus(line, 1), mixture.plus(line, -1)];
            let found = pairs.iter().filter(|pair| pair.is_group());
            derived.groups.extend(found.map(|pair| pair.sum(&cells)));
        }
    }
    derived
}

/// Units that stand in the same rows are one cell: nothing can take them apart.
fn cells(sums: &[Sum]) -> Vec<Vec<usize>> {
    let mut rows: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (row, sum) in sums.iter().enumerate() {
        for unit in &sum.units {
            rows.entry(*unit).or_default().push(row);
        }
    }
    let mut cells: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
    for (unit, rows) in rows {
        cells.entry(rows).or_default().push(unit);
    }
    cells.into_values().collect()
}

/// One equation: how often each cell counts, and what it adds up to.
#[derive(Clone)]
struct Line {
    factors: Vec<i64>,
    values: Vec<i64>,
}

impl Line {
    fn of(sum: &Sum, cells: &[Vec<usize>]) -> Self {
        let holds = |cell: &Vec<usize>| i64::from(sum.units.binary_search(&cell[0]).is_ok());
        Self {
            factors: cells.iter().map(holds).collect(),
            values: sum.values.clone(),
        }
    }

    /// Takes the pivot off so often that the cell is gone; stays whole by multiplying first.
    fn eliminate(&mut self, cell: usize, pivot: &Self) {
        let (own, other) = (self.factors[cell], pivot.factors[cell]);
        let combine = |list: &mut Vec<i64>, pivot: &[i64]| {
            for (number, taken) in list.iter_mut().zip(pivot) {
                *number = *number * other - taken * own;
            }
        };
        combine(&mut self.factors, &pivot.factors);
        combine(&mut self.values, &pivot.values);
        let all = self.factors.iter().chain(&self.values);
        let divisor = all.fold(0, |a, b| common_divisor(a, b.abs())).max(1);
        let numbers = self.factors.iter_mut().chain(&mut self.values);
        numbers.for_each(|number| *number /= divisor);
    }

    fn plus(&self, other: &Self, times: i64) -> Self {
        let add = |a: &[i64], b: &[i64]| a.iter().zip(b).map(|(a, b)| a + times * b).collect();
        Self {
            factors: add(&self.factors, &other.factors),
            values: add(&self.values, &other.values),
        }
    }

    fn lead(&self) -> i64 {
        self.factors
            .iter()
            .copied()
            .find(|factor| *factor != 0)
            .unwrap_or(0)
    }

    /// Whether every cell counts not at all or once.
    fn is_group(&self) -> bool {
        let lead = self.lead();
        lead != 0
            && self
                .factors
                .iter()
                .all(|factor| *factor == 0 || *factor == lead)
    }

    fn sum(&self, cells: &[Vec<usize>]) -> Sum {
        let held = self
            .factors
            .iter()
            .zip(cells)
            .filter(|(factor, _)| **factor != 0);
        let mut units: Vec<usize> = held.flat_map(|(_, cell)| cell.iter().copied()).collect();
        units.sort_unstable();
        let lead = self.lead();
        Sum {
            units,
            values: self.values.iter().map(|value| value / lead).collect(),
        }
    }
}

fn common_divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { common_divisor(b, a % b) }
}
