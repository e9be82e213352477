//! The best sets of shown units of one subtree, one for each number of respondents not yet
//! under a shown unit.
//!
//! A set is known by its worth and by the first unit in which it differs from each other set
//! of its table. That is all a union needs: two unions differ first where the earlier of
//! their parts does.

use std::cmp::Ordering;

/// What a set of shown units is worth, but for ties. Worths of separate subtrees add up, and
/// their order is kept under addition; so the best of a tree is made of the best of its
/// subtrees.
#[derive(Clone)]
pub(super) struct Worth {
    rows_by_level: Vec<u32>,
    own_respondents: u64,
}

impl Worth {
    pub(super) fn nothing(levels: usize) -> Self {
        Self {
            rows_by_level: vec![0; levels],
            own_respondents: 0,
        }
    }

    pub(super) fn of_row(levels: usize, level: usize, own: u32) -> Self {
        let mut row = Self::nothing(levels);
        if let Some(rows) = row.rows_by_level.get_mut(level) {
            *rows = 1;
        }
        row.own_respondents = own.into();
        row
    }

    fn cmp(&self, other: &Self) -> Ordering {
        self.rows_by_level
            .cmp(&other.rows_by_level)
            .then(self.own_respondents.cmp(&other.own_respondents))
    }
}

/// Two worths about to be added; compared without being built.
#[derive(Clone, Copy)]
struct Sum<'a>(&'a Worth, &'a Worth);

impl Sum<'_> {
    fn cmp(self, other: Self) -> Ordering {
        self.rows()
            .cmp(other.rows())
            .then_with(|| self.own().cmp(&other.own()))
    }

    fn rows(&self) -> impl Iterator<Item = u32> {
        let pairs = self.0.rows_by_level.iter().zip(&self.1.rows_by_level);
        pairs.map(|(a, b)| a + b)
    }

    fn own(&self) -> u64 {
        self.0.own_respondents + self.1.own_respondents
    }

    fn build(self) -> Worth {
        Worth {
            rows_by_level: self.rows().collect(),
            own_respondents: self.own(),
        }
    }
}

/// How a set was made, as places in the list of all that were made.
#[derive(Clone, Copy)]
pub(super) enum Made {
    /// It is empty.
    Nothing,
    /// Of two sets of separate subtrees.
    Union(usize, usize),
    /// Of a unit and a set below it.
    Shown(usize, usize),
}

/// The place of the empty set in that list.
const NOTHING: usize = 0;

/// The first unit, by the order of ids, that is in one of two sets and not in the other.
#[derive(Clone, Copy)]
struct Difference {
    rank: u32,
    is_in_first: bool,
}

impl Difference {
    const NONE: Self = Self {
        rank: u32::MAX,
        is_in_first: false,
    };

    fn or_earlier(self, other: Self) -> Self {
        if other.rank < self.rank { other } else { self }
    }

    /// Of sets that are worth the same, the one with the first unit is better.
    fn order(self) -> Ordering {
        match self {
            Self { rank: u32::MAX, .. } => Ordering::Equal,
            Self { is_in_first, .. } => is_in_first.cmp(&!is_in_first),
        }
    }
}

#[derive(Clone)]
struct Set {
    // Respondents not under a shown unit, capped at the threshold.
    open: u32,
    worth: Worth,
    made: usize,
}

/// The best sets of one subtree, by `open` ascending.
#[derive(Clone)]
pub(super) struct Table {
    sets: Vec<Set>,
    // Of each set to each other, row by row.
    differences: Vec<Difference>,
}

impl Table {
    /// The table of some respondents under no shown unit.
    pub(super) fn of_hidden(open: u32, nothing: Worth) -> Self {
        let set = Set {
            open,
            worth: nothing,
            made: NOTHING,
        };
        Self {
            sets: vec![set],
            differences: vec![Difference::NONE],
        }
    }

    /// The table of two separate subtrees together.
    pub(super) fn merged(&self, other: &Self, k: u32, made: &mut Vec<Made>) -> Self {
        let unions = self.best_unions(other, k);
        let mut differences = Vec::with_capacity(unions.len().pow(2));
        for (_, left, right) in &unions {
            let with = |union: &(u32, usize, usize)| {
                let left = self.difference(*left, union.1);
                left.or_earlier(other.difference(*right, union.2))
            };
            differences.extend(unions.iter().map(with));
        }
        let sets = unions.into_iter().filter_map(|(open, left, right)| {
            let (left, right) = (self.sets.get(left)?, other.sets.get(right)?);
            Some(Set {
                open,
                worth: Sum(&left.worth, &right.worth).build(),
                made: union(left.made, right.made, made),
            })
        });
        Self {
            sets: sets.collect(),
            differences,
        }
    }

    /// For each number of open respondents the best pair, by position in both tables.
    fn best_unions(&self, other: &Self, k: u32) -> Vec<(u32, usize, usize)> {
        let mut best: Vec<Option<(usize, usize, Sum<'_>)>> = vec![None; k as usize + 1];
        for (i, left) in self.sets.iter().enumerate() {
            for (j, right) in other.sets.iter().enumerate() {
                let open = (left.open + right.open).min(k);
                let sum = Sum(&left.worth, &right.worth);
                let is_better = |held: &(usize, usize, Sum<'_>)| {
                    let tie = || {
                        let first = self.difference(i, held.0);
                        first.or_earlier(other.difference(j, held.1)).order()
                    };
                    sum.cmp(held.2).then_with(tie).is_gt()
                };
                if let Some(place) = best.get_mut(open as usize)
                    && place.as_ref().is_none_or(is_better)
                {
                    *place = Some((i, j, sum));
                }
            }
        }
        let best = (0..).zip(best);
        best.filter_map(|(open, pair)| pair.map(|(i, j, _)| (open, i, j)))
            .collect()
    }

    /// Adds the choice to show a unit with all that is below it: allowed where its residual is
    /// 0 or at least k. Where nobody is open, to show it is always better than not to.
    pub(super) fn show(
        &mut self,
        (unit, rank): (usize, u32),
        row: &Worth,
        k: u32,
        made: &mut Vec<Made>,
    ) {
        let with = |open: u32| self.sets.iter().position(|set| set.open == open);
        let Some(base) = with(0)
            .into_iter()
            .chain(with(k))
            .max_by(|a, b| self.order(*a, *b))
        else {
            return;
        };
        let has_empty = with(0).is_some();
        let Some(below) = self.sets.get(base) else {
            return;
        };
        made.push(Made::Shown(unit, below.made));
        let shown = Set {
            open: 0,
            worth: Sum(&below.worth, row).build(),
            made: made.len() - 1,
        };
        self.put_first(shown, (base, rank), has_empty);
    }

    /// Puts a set of `base` and one more unit in the first place, for the set there if it has
    /// one of nobody open.
    fn put_first(&mut self, shown: Set, (base, rank): (usize, u32), has_empty: bool) {
        let kept: Vec<usize> = (usize::from(has_empty)..self.sets.len()).collect();
        let to_kept: Vec<Difference> = kept
            .iter()
            .map(|at| {
                self.difference(base, *at).or_earlier(Difference {
                    rank,
                    is_in_first: true,
                })
            })
            .collect();
        let mut differences = vec![Difference::NONE];
        differences.extend(&to_kept);
        for (at, shown_to) in kept.iter().zip(&to_kept) {
            differences.push(Difference {
                is_in_first: !shown_to.is_in_first,
                ..*shown_to
            });
            differences.extend(kept.iter().map(|other| self.difference(*at, *other)));
        }
        self.differences = differences;
        self.sets.splice(..usize::from(has_empty), [shown]);
    }

    /// The best set of all, as a place in the list of what was made.
    pub(super) fn best(&self) -> Option<usize> {
        let places = 0..self.sets.len();
        let best = places.max_by(|a, b| self.order(*a, *b))?;
        self.sets.get(best).map(|set| set.made)
    }

    fn order(&self, a: usize, b: usize) -> Ordering {
        let worth = |at: usize| self.sets.get(at).map(|set| &set.worth);
        let by_worth = worth(a).zip(worth(b)).map(|(a, b)| a.cmp(b));
        by_worth
            .unwrap_or(Ordering::Equal)
            .then_with(|| self.difference(a, b).order())
    }

    fn difference(&self, a: usize, b: usize) -> Difference {
        let place = a * self.sets.len() + b;
        let found = self.differences.get(place).copied();
        found.unwrap_or(Difference::NONE)
    }
}

fn union(left: usize, right: usize, made: &mut Vec<Made>) -> usize {
    match (left, right) {
        (NOTHING, other) | (other, NOTHING) => other,
        _ => {
            made.push(Made::Union(left, right));
            made.len() - 1
        }
    }
}
