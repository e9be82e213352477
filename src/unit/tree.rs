//! Units that are known to be a tree, and what is asked of one.

use std::collections::BTreeMap;

use super::links::{index_ids, link_parents, measure_depths, share_people};
use super::{Unit, UnitId};

mod people;

/// The most units a mission may have.
pub const MOST_UNITS: usize = 20_000;

/// A group across units, seen from one of the units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The position of the group.
    pub group: usize,
    /// How many people of the unit belong to it.
    pub people: u32,
}

/// What keeps a list of units from being a tree.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// No unit at all.
    #[error("there is no unit")]
    Empty,
    /// Two units share an id.
    #[error("the id `{id}` is used twice")]
    DoubledId {
        /// Position of the second one in the list.
        index: usize,
        /// The id.
        id: UnitId,
    },
    /// A parent that is not in the list.
    #[error("`{id}` names the parent `{parent}`, which does not exist")]
    UnknownParent {
        /// Position of the unit in the list.
        index: usize,
        /// The unit.
        id: UnitId,
        /// The parent it names.
        parent: UnitId,
    },
    /// A unit that is its own ancestor.
    #[error("`{id}` is below itself")]
    Cycle {
        /// Position of the unit in the list.
        index: usize,
        /// The unit.
        id: UnitId,
    },
    /// A unit with nobody below it and no strength.
    #[error("`{id}` has no unit below it and no strength")]
    MissingStrength {
        /// Position of the unit in the list.
        index: usize,
        /// The unit.
        id: UnitId,
    },
    /// More units than a mission may have.
    #[error("there are more than {MOST_UNITS} units")]
    TooMany,
}

/// A forest of units that is known to be one: parents exist, ids differ, no cycles.
///
/// Units are numbered by their position in the declared list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitTree {
    units: Vec<Unit>,
    parents: Vec<Option<usize>>,
    children: Vec<Vec<usize>>,
    depths: Vec<usize>,
    shares: BTreeMap<usize, Vec<Share>>,
    /// How many people can answer as each unit that those directly below it may choose; empty
    /// where nobody may.
    coarser: Vec<Option<u32>>,
}

impl UnitTree {
    /// Builds the tree, or tells everything that keeps the list from being one.
    pub fn new(units: Vec<Unit>) -> Result<Self, Vec<TreeError>> {
        let mut errors = Vec::new();
        if units.is_empty() {
            return Err(vec![TreeError::Empty]);
        }
        if units.len() > MOST_UNITS {
            return Err(vec![TreeError::TooMany]);
        }
        let by_id = index_ids(&units, &mut errors);
        let parents = link_parents(&units, &by_id, &mut errors);
        let depths = measure_depths(&units, &parents, &mut errors);
        let mut children = vec![Vec::new(); units.len()];
        for (child, parent) in parents.iter().enumerate() {
            if let Some(siblings) = parent.and_then(|parent| children.get_mut(parent)) {
                siblings.push(child);
            }
        }
        for (index, unit) in units.iter().enumerate() {
            let is_leaf = children.get(index).is_some_and(Vec::is_empty);
            if is_leaf && unit.people().is_none() {
                errors.push(TreeError::MissingStrength {
                    index,
                    id: unit.id.clone(),
                });
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Self {
            shares: share_people(&units, &by_id),
            units,
            parents,
            children,
            depths,
            coarser: Vec::new(),
        })
    }

    /// All units in declared order.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The unit at a position.
    pub fn unit(&self, index: usize) -> Option<&Unit> {
        self.units.get(index)
    }

    /// The position of an id, compared without regard to ASCII case.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.units
            .iter()
            .position(|unit| unit.id.as_str().eq_ignore_ascii_case(id))
    }

    /// The position of the unit above.
    pub fn parent(&self, index: usize) -> Option<usize> {
        self.parents.get(index).copied().flatten()
    }

    /// The positions of the units directly below, in declared order.
    pub fn children(&self, index: usize) -> &[usize] {
        self.children.get(index).map_or(&[], Vec::as_slice)
    }

    /// The number of units above; 0 for a root.
    pub fn depth(&self, index: usize) -> usize {
        self.depths.get(index).copied().unwrap_or(0)
    }

    /// Positions without a parent, in declared order.
    pub fn roots(&self) -> Vec<usize> {
        self.positions(|index| self.parent(index).is_none())
    }

    /// Positions of the units that answer, groups across units among them, in declared order.
    pub fn answering(&self) -> Vec<usize> {
        self.positions(|index| self.answers(index))
    }

    /// Whether the unit at a position is a group across units.
    pub fn is_across(&self, index: usize) -> bool {
        self.unit(index).is_some_and(Unit::is_across)
    }

    /// Positions of the groups across units, in declared order.
    pub fn across(&self) -> Vec<usize> {
        self.positions(|index| self.is_across(index))
    }

    /// The groups across units that have people of the unit at a position, in declared order.
    pub fn shares(&self, index: usize) -> &[Share] {
        self.shares.get(&index).map_or(&[], Vec::as_slice)
    }

    /// The units a person finds here who says which one they are with: the unit itself if
    /// people are with it, then those below it; at the top the roots. Groups across units are
    /// not among them: nobody is with one.
    pub fn offered(&self, inside: Option<usize>) -> Vec<usize> {
        let Some(inside) = inside else {
            return self.roots();
        };
        let itself = Some(inside).filter(|unit| self.has_people(*unit));
        let below = self.children(inside).iter().copied();
        let below = below.filter(|unit| !self.is_across(*unit));
        itself.into_iter().chain(below).collect()
    }

    /// Whether a person who is with this unit can say more exactly with which one below it.
    pub fn leads_on(&self, index: usize) -> bool {
        let mut below = self.children(index).iter();
        below.any(|unit| !self.is_across(*unit))
    }

    /// This unit and all below it, parents before children.
    pub fn within(&self, index: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let mut waiting = vec![index];
        while let Some(next) = waiting.pop() {
            found.push(next);
            waiting.extend(self.children(next).iter().rev());
        }
        found
    }

    /// A unit's name in a language, else in English, else in any, else its id.
    pub fn name(&self, index: usize, language: &str) -> &str {
        let Some(unit) = self.unit(index) else {
            return "";
        };
        unit.name
            .get(language)
            .or_else(|| unit.name.get("en"))
            .or_else(|| unit.name.values().next())
            .map_or(unit.id.as_str(), String::as_str)
    }

    fn positions(&self, keep: impl Fn(usize) -> bool) -> Vec<usize> {
        (0..self.units.len()).filter(|index| keep(*index)).collect()
    }
}
