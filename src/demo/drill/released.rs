//! What adding and subtracting gives: of one's own rows, and of all rows of two releases.

use std::collections::{BTreeMap, BTreeSet};

use super::{Found, LEAST};
use crate::demo::circle::Circle;
use crate::desk::DeskError;
use crate::disclosure::audit::{CutReach, Reach};

/// The rows that hold one's own answer, and what the smallest of them leaves possible.
pub(super) fn myself(circle: &mut Circle) -> Result<Found, DeskError> {
    let release = circle.published()?.release;
    let unit = circle.unit().ok_or(DeskError::NoRecord)?;
    let reach = circle.reach(&release)?;
    let mine = reach.rows.iter().filter(|row| row.of.contains(&unit));
    let smallest = mine.clone().min_by_key(|row| row.people);
    let smallest = smallest.ok_or(DeskError::NoRecord)?;
    let cut = smallest.cuts.first();
    Ok(Found::Myself {
        rows: mine.clone().count(),
        people: smallest.people,
        least: cut.map_or(0, |cut| cut.least),
        most: cut.map_or(0, |cut| cut.most),
        pinned: mine
            .filter(|row| row.cuts.iter().any(CutReach::is_pinned))
            .count(),
    })
}

/// Every row less every row within it, in each of two releases, and every row of one release
/// less the same row of the other.
pub(super) fn difference(circle: &mut Circle) -> Result<Found, DeskError> {
    let published = circle.published()?;
    let later = circle.reach(&published.release)?;
    let earlier = circle.reach(&published.earlier)?;
    let mut left = Left::default();
    for reach in [&later, &earlier] {
        left.subtract_all(&sets(reach), &reach.people);
    }
    let again = sets(&earlier);
    for set in sets(&later).intersection(&again) {
        left.add(set, &later.people);
        left.add(set, &earlier.people);
    }
    let mut planted = Left::default();
    let mut with_small = sets(&later);
    let small = later
        .hidden
        .iter()
        .find(|unit| (1..LEAST).contains(&unit.people));
    with_small.extend(small.map(|unit| BTreeSet::from([unit.unit.clone()])));
    planted.subtract_all(&with_small, &later.people);
    Ok(Found::Difference {
        pairs: left.pairs,
        smallest: left.smallest.unwrap_or(0),
        below: left.below,
        planted: planted.below,
    })
}

/// The answering units of one row.
type Set = BTreeSet<String>;

fn sets(reach: &Reach) -> BTreeSet<Set> {
    let rows = reach.rows.iter();
    rows.map(|row| row.of.iter().cloned().collect()).collect()
}

/// What subtractions left.
#[derive(Default)]
struct Left {
    pairs: usize,
    smallest: Option<u32>,
    below: usize,
}

impl Left {
    /// Each row alone, and each less every one within it.
    fn subtract_all(&mut self, sets: &BTreeSet<Set>, people: &BTreeMap<String, u32>) {
        for whole in sets {
            self.add(whole, people);
            for part in sets.iter().filter(|part| part.is_subset(whole)) {
                let rest: Set = whole.difference(part).cloned().collect();
                self.add(&rest, people);
            }
        }
    }

    /// A group of nobody tells of nobody.
    fn add(&mut self, units: &Set, people: &BTreeMap<String, u32>) {
        self.pairs += 1;
        let people: u32 = units.iter().filter_map(|unit| people.get(unit)).sum();
        if people == 0 {
            return;
        }
        self.smallest = Some(self.smallest.map_or(people, |least| least.min(people)));
        self.below += usize::from(people < LEAST);
    }
}
