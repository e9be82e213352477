//! Everything that was printed of one item in one group: people by option.
//!
//! Counts of an option or a more severe one share a coin. How many withheld an answer is not
//! known, so the count of all options together is one more unknown.

use super::scene::{ByClass, Range, cap, print, widen};

/// One item in one group.
pub struct Item {
    pub n: u32,
    /// From the most severe option to the least: the printed count, and whether it is an
    /// affected one.
    pub printed: Vec<(u32, bool)>,
}

impl Item {
    /// For each option, how many can have chosen it or a more severe one.
    pub fn attack(&self, base: u32) -> Vec<ByClass> {
        let mut found = vec![vec![None; base as usize]; self.printed.len()];
        for class in 0..base {
            for (by_class, range) in found.iter_mut().zip(self.ranges(class, base)) {
                by_class[class as usize] = range;
            }
        }
        found
    }

    /// The last affected option: so many are affected at least.
    pub fn affected(&self) -> usize {
        self.printed
            .iter()
            .filter(|(_, affected)| *affected)
            .count()
    }

    fn ranges(&self, class: u32, base: u32) -> Vec<Option<Range>> {
        let cap = cap(self.n, base);
        let whole = self.n / base * base;
        let mut printed = 0;
        let mut fitting: Vec<Vec<u32>> = Vec::new();
        for (count, affected) in &self.printed {
            printed += count;
            let prints = |people: &u32| {
                let counted = if *affected {
                    (*people).min(cap)
                } else {
                    *people
                };
                print(counted, class, base).min(whole) == printed
            };
            fitting.push((0..=self.n).filter(prints).collect());
        }
        chain(&mut fitting);
        let range = |people: &Vec<u32>| {
            let mut range = None;
            people.iter().for_each(|people| widen(&mut range, *people));
            range
        };
        fitting.iter().map(range).collect()
    }
}

/// Keeps what has a partner on both sides: counts grow from the severe end on.
fn chain(fitting: &mut [Vec<u32>]) {
    let mut least = 0;
    for people in fitting.iter_mut() {
        people.retain(|people| *people >= least);
        least = people.first().copied().unwrap_or(u32::MAX);
    }
    let mut most = u32::MAX;
    for people in fitting.iter_mut().rev() {
        people.retain(|people| *people <= most);
        most = people.last().copied().unwrap_or(0);
    }
    if fitting.iter().any(Vec::is_empty) {
        fitting.iter_mut().for_each(Vec::clear);
    }
}
