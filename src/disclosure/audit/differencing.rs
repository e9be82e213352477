//! A2: what can be had by adding and subtracting published rows.
//!
//! Works on sets of answering units alone: it knows no tree and no plan. In a family where
//! any two sets are nested or apart, every difference is a union of atoms, the people whose
//! smallest published set is the same one.

use std::collections::BTreeMap;

use super::structure::Layers;
use super::{Fault, Known, answering_ids};
use crate::disclosure::sensitive::least_group;

/// Two published sets that cross: some of each are in the other, but not all of either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the sets {0} and {1} cross")]
pub struct Crossing(pub usize, pub usize);

/// The atom of each published set: its answering units that are in no smaller set.
///
/// Sets hold ids, sorted; of equal sets the later one counts as smaller.
pub fn atoms<'a>(sets: &[Vec<&'a str>]) -> Result<Vec<Vec<&'a str>>, Crossing> {
    let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, set) in sets.iter().enumerate() {
        for id in set {
            holders.entry(id).or_default().push(at);
        }
    }
    let size = |at: usize| sets.get(at).map_or(0, Vec::len);
    let mut is_nested: BTreeMap<(usize, usize), bool> = BTreeMap::new();
    let mut atoms = vec![Vec::new(); sets.len()];
    for (id, mut held_by) in holders {
        held_by.sort_by_key(|at| (size(*at), std::cmp::Reverse(*at)));
        for (small, large) in held_by.iter().zip(held_by.iter().skip(1)) {
            let nested = is_nested
                .entry((*small, *large))
                .or_insert_with(|| is_part(sets.get(*small), sets.get(*large)));
            if !*nested {
                return Err(Crossing(*small, *large));
            }
        }
        if let Some(atom) = held_by.first().and_then(|at| atoms.get_mut(*at)) {
            atom.push(id);
        }
    }
    Ok(atoms)
}

fn is_part(small: Option<&Vec<&str>>, large: Option<&Vec<&str>>) -> bool {
    small
        .zip(large)
        .is_some_and(|(small, large)| small.iter().all(|id| large.binary_search(id).is_ok()))
}

/// Every layer's atoms have nobody or at least the layer's threshold.
pub(super) fn check(known: &Known<'_>, layers: &Layers) -> Result<(), Fault> {
    let tree = known.evidence.tree;
    let policy = known.evidence.policy;
    for (units, least) in [
        (&layers.shown, policy.minimum_group),
        (&layers.means, policy.mean_from),
        (&layers.items, policy.items_from),
        (&layers.sensitive, least_group(&policy)),
    ] {
        let sets: Vec<Vec<&str>> = units
            .iter()
            .map(|unit| answering_ids(tree, *unit))
            .collect();
        check_atoms(known, &sets, least)?;
    }
    let rows = known.evidence.rows.iter();
    let sets: Vec<Vec<&str>> = rows.map(|row| ids(&row.of)).collect();
    if sets.iter().any(|set| !set.is_sorted_by(|a, b| a < b)) {
        return Err(Fault::new("A1", "the members of a row are not sorted"));
    }
    check_atoms(known, &sets, policy.minimum_group)
}

fn check_atoms(known: &Known<'_>, sets: &[Vec<&str>], least: u32) -> Result<(), Fault> {
    let atoms = atoms(sets).map_err(|crossing| Fault::new("A2", crossing.to_string()))?;
    for atom in &atoms {
        let people = known.people(atom.iter().copied());
        if people > 0 && people < least {
            let names = atom.join(" ");
            let detail = format!("subtracting rows leaves fewer than {least} people: {names}");
            return Err(Fault::new("A2", detail));
        }
    }
    Ok(())
}

fn ids(ids: &[String]) -> Vec<&str> {
    ids.iter().map(String::as_str).collect()
}

#[cfg(test)]
mod tests;
