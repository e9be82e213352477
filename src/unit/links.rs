//! A list of units, tied together: ids, parents, depths, and who belongs to a group.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::Unit;
use super::tree::{Share, TreeError};

/// By unit, the groups across units that its people belong to. Ids are compared without regard
/// to case, as those of parents are.
pub(super) fn share_people(
    units: &[Unit],
    by_id: &BTreeMap<String, usize>,
) -> BTreeMap<usize, Vec<Share>> {
    let mut shares: BTreeMap<usize, Vec<Share>> = BTreeMap::new();
    for (group, unit) in units.iter().enumerate() {
        for (id, people) in &unit.across {
            let Some(at) = by_id.get(&id.as_str().to_ascii_lowercase()) else {
                continue;
            };
            let of_unit = shares.entry(*at).or_default();
            match of_unit.last_mut().filter(|last| last.group == group) {
                Some(last) => last.people = last.people.saturating_add(*people),
                None => of_unit.push(Share {
                    group,
                    people: *people,
                }),
            }
        }
    }
    shares
}

/// Positions by id in lower case; an id that is used twice is told.
pub(super) fn index_ids(units: &[Unit], errors: &mut Vec<TreeError>) -> BTreeMap<String, usize> {
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

/// The position of each unit's parent; a parent that does not exist is told.
pub(super) fn link_parents(
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

/// How many units are above each; a unit that is below itself is told.
pub(super) fn measure_depths(
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
