//! How many people: who are with a unit, who can answer as it, and of whom a row tells. Whoever
//! can answer as several units is counted once wherever numbers are added up.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::UnitTree;
use crate::unit::Unit;

impl UnitTree {
    /// The same where people may have their answers count for the unit above theirs, if at least
    /// so many can answer as that one and they are more than can answer as their own; with `None`
    /// nobody may.
    pub fn with_coarser(mut self, least: Option<u32>) -> Self {
        let Some(least) = least else {
            return self;
        };
        self.coarser = vec![None; self.units.len()];
        let mut from_below: Vec<usize> = (0..self.units.len()).collect();
        from_below.sort_by_key(|unit| Reverse(self.depth(*unit)));
        for above in from_below {
            let people = self.own_and_below(above);
            if let Some(place) = self.coarser.get_mut(above) {
                *place = people.filter(|people| *people >= least);
            }
        }
        self
    }

    /// The people of a unit and of those directly below it who gain by choosing it, because they
    /// are fewer; `None` if nobody below it does. The units below have to be known already.
    fn own_and_below(&self, above: usize) -> Option<u32> {
        let strength = |unit: usize| {
            let strength = self.unit(unit).and_then(|unit| unit.strength);
            u64::from(strength.unwrap_or(0))
        };
        let people = |unit: usize| u64::from(self.people(unit).unwrap_or(0));
        let below = self.children(above).iter().copied();
        let mut below: Vec<usize> = below.filter(|unit| self.has_people(*unit)).collect();
        // Who has the most people gains the least.
        below.sort_by_key(|unit| Reverse(people(*unit)));
        let mut sum = below.iter().map(|unit| strength(*unit)).sum::<u64>() + strength(above);
        for unit in below {
            if people(unit) < sum {
                return Some(u32::try_from(sum).unwrap_or(u32::MAX));
            }
            sum -= strength(unit);
        }
        None
    }

    /// The unit above, if people who are with this one may have their answers count for it.
    pub fn coarser_of(&self, index: usize) -> Option<usize> {
        let above = self.parent(index).filter(|_| self.has_people(index))?;
        let more = self.coarser(above)?;
        let people = self.people(index)?;
        (people < more).then_some(above)
    }

    /// Whether anybody may have their answers count for the unit above theirs.
    pub fn has_coarser(&self) -> bool {
        self.coarser.iter().any(Option::is_some)
    }

    fn coarser(&self, index: usize) -> Option<u32> {
        self.coarser.get(index).copied().flatten()
    }

    /// Whether people are with the unit at a position itself, and not only with one below it.
    /// Nobody is with a group across units.
    pub fn has_people(&self, index: usize) -> bool {
        let unit = self.unit(index).filter(|unit| !unit.is_across());
        unit.is_some_and(|unit| unit.strength.is_some())
    }

    /// Positions of the units that people are with, in declared order.
    pub fn peopled(&self) -> Vec<usize> {
        self.positions(|index| self.has_people(index))
    }

    /// Whether people can answer as the unit at a position.
    pub fn answers(&self, index: usize) -> bool {
        self.people(index).is_some()
    }

    /// How many people can answer as the unit at a position, though some of them can answer as
    /// another one as well; `None` if nobody can.
    pub fn people(&self, index: usize) -> Option<u32> {
        let alone = || self.unit(index).and_then(Unit::people);
        self.coarser(index).or_else(alone)
    }

    /// People of whom each is counted once: those who are with a unit and belong to no group
    /// across units, and those of a group.
    pub fn people_apart(&self, index: usize) -> u32 {
        let shared = self.shares(index).iter().map(|share| share.people);
        let shared = shared.fold(0, u32::saturating_add);
        let people = self.unit(index).and_then(Unit::people);
        people.unwrap_or(0).saturating_sub(shared)
    }

    /// People who are with this unit or with one below it; of a group across units its people.
    pub fn total_strength(&self, index: usize) -> u32 {
        if self.is_across(index) {
            return self.people(index).unwrap_or(0);
        }
        self.within(index)
            .into_iter()
            .filter_map(|inner| self.unit(inner)?.strength)
            .sum()
    }

    /// The people of whom some answered as one of these units, each counted once; `None` where
    /// nobody answers as one of them.
    ///
    /// Whoever belongs to a group across units could also have answered as their own unit, and
    /// whoever may choose the unit above could have answered as that one.
    pub fn strength_of(&self, units: &[usize]) -> Option<u32> {
        let mut own = BTreeSet::new();
        let mut groups = Vec::new();
        for unit in units {
            self.people(*unit)?;
            match self.is_across(*unit) {
                true => groups.push(*unit),
                false => own.extend(self.counting_as(*unit)),
            }
        }
        let strengths = own.iter().filter_map(|unit| self.unit(*unit)?.strength);
        let beyond = groups.iter().map(|group| self.people_beyond(*group, &own));
        Some(strengths.chain(beyond).fold(0, u32::saturating_add))
    }

    /// The units whose people can answer as this one: itself, and those below that may choose it.
    fn counting_as(&self, index: usize) -> impl Iterator<Item = usize> {
        let below = self.children(index).iter().copied();
        let below = below.filter(move |unit| self.coarser_of(*unit) == Some(index));
        let itself = Some(index).filter(|unit| self.has_people(*unit));
        itself.into_iter().chain(below)
    }

    /// The people of a group whose own units are not among these.
    fn people_beyond(&self, group: usize, units: &BTreeSet<usize>) -> u32 {
        let all = self.people(group).unwrap_or(0);
        let here = units.iter().flat_map(|unit| self.shares(*unit));
        let here = here.filter(|share| share.group == group);
        let here = here.map(|share| share.people);
        all.saturating_sub(here.fold(0, u32::saturating_add))
    }
}
