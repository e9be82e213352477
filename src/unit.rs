//! The tree of units: who answers as what, and how many people each has.
//!
//! A unit answers when it has a strength. The strength of an inner unit counts only the
//! people who answer as that unit itself (its headquarters); the strength below it is added.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The most units a mission may have.
pub const MOST_UNITS: usize = 20_000;

/// A unit's id as the mission file writes it: 1 to 64 of `[A-Za-z0-9_-]`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UnitId(String);

impl UnitId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An id has a character that is not allowed, or is empty or too long.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id is 1 to 64 of the characters A-Z a-z 0-9 _ -")]
pub struct IdError;

impl TryFrom<String> for UnitId {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        let fits = (1..=64).contains(&text.len())
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        if fits { Ok(Self(text)) } else { Err(IdError) }
    }
}

impl From<UnitId> for String {
    fn from(id: UnitId) -> Self {
        id.0
    }
}

/// One unit as it is declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// The id, unique in the mission without regard to case.
    pub id: UnitId,
    /// The unit above, or `None` for a root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<UnitId>,
    /// The name by language code.
    pub name: BTreeMap<String, String>,
    /// People who answer as this unit; `None` if nobody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<u32>,
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
            if is_leaf && unit.strength.is_none() {
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
            units,
            parents,
            children,
            depths,
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

    /// Positions of the units that answer, in declared order.
    pub fn answering(&self) -> Vec<usize> {
        self.positions(|index| self.unit(index).is_some_and(|u| u.strength.is_some()))
    }

    /// People who answer as this unit or as one below it.
    pub fn total_strength(&self, index: usize) -> u32 {
        self.within(index)
            .into_iter()
            .filter_map(|inner| self.unit(inner)?.strength)
            .sum()
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

fn index_ids(units: &[Unit], errors: &mut Vec<TreeError>) -> BTreeMap<String, usize> {
    let mut by_id = BTreeMap::new();
    for (index, unit) in units.iter().enumerate() {
        let folded = unit.id.as_str().to_ascii_lowercase();
        match by_id.entry(folded) {
            Entry::Vacant(free) => {
                free.insert(index);
            }
            Entry::Occupied(_) => errors.push(TreeError::DoubledId {
                index,
                id: unit.id.clone(),
            }),
        }
    }
    by_id
}

fn link_parents(
    units: &[Unit],
    by_id: &BTreeMap<String, usize>,
    errors: &mut Vec<TreeError>,
) -> Vec<Option<usize>> {
    let mut parents = Vec::with_capacity(units.len());
    for (index, unit) in units.iter().enumerate() {
        let found = unit
            .parent
            .as_ref()
            .map(|parent| by_id.get(&parent.as_str().to_ascii_lowercase()).copied());
        if let (Some(None), Some(parent)) = (found, &unit.parent) {
            errors.push(TreeError::UnknownParent {
                index,
                id: unit.id.clone(),
                parent: parent.clone(),
            });
        }
        parents.push(found.flatten());
    }
    parents
}

fn measure_depths(
    units: &[Unit],
    parents: &[Option<usize>],
    errors: &mut Vec<TreeError>,
) -> Vec<usize> {
    let mut depths = Vec::with_capacity(units.len());
    for (index, unit) in units.iter().enumerate() {
        let mut depth = 0;
        let mut above = parents.get(index).copied().flatten();
        while let Some(next) = above {
            depth += 1;
            if next == index || depth > units.len() {
                break;
            }
            above = parents.get(next).copied().flatten();
        }
        if above == Some(index) {
            errors.push(TreeError::Cycle {
                index,
                id: unit.id.clone(),
            });
        }
        depths.push(depth);
    }
    depths
}
