//! A2: what can be had by adding and subtracting published rows.
//!
//! Works on sets of answering units alone: it knows no tree and no plan. In a family where
//! any two sets are nested or apart, every difference is a union of atoms, the people whose
//! smallest published set is the same one.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::structure::Layers;
use super::{Fault, Known};
use crate::disclosure::sensitive::least_group;

/// Two published sets that cross: some of each are in the other, but not all of either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the sets {0} and {1} cross")]
pub struct Crossing(pub usize, pub usize);

/// The atom of each published set: its answering units that are in no smaller set.
///
/// Sets hold ids, sorted; of equal sets the later one counts as smaller.
pub fn atoms<'a, S: AsRef<[&'a str]>>(sets: &[S]) -> Result<Vec<Vec<&'a str>>, Crossing> {
    let numbered = Numbered::of(sets);
    let size = |at: usize| numbered.sets.get(at).map_or(0, Vec::len);
    let mut is_nested: BTreeMap<(usize, usize), bool> = BTreeMap::new();
    let mut atoms = vec![Vec::new(); sets.len()];
    for (id, mut held_by) in numbered.ids.iter().zip(numbered.holders()) {
        held_by.sort_by_key(|at| (size(*at), std::cmp::Reverse(*at)));
        for (small, large) in held_by.iter().zip(held_by.iter().skip(1)) {
            let nested = is_nested
                .entry((*small, *large))
                .or_insert_with(|| numbered.is_part(*small, *large));
            if !*nested {
                return Err(Crossing(*small, *large));
            }
        }
        if let Some(atom) = held_by.first().and_then(|at| atoms.get_mut(*at)) {
            atom.push(*id);
        }
    }
    Ok(atoms)
}

/// Sets with numbers in place of ids, in the same order; numbers compare faster.
struct Numbered<'a> {
    ids: Vec<&'a str>,
    sets: Vec<Vec<usize>>,
}

impl<'a> Numbered<'a> {
    fn of<S: AsRef<[&'a str]>>(sets: &[S]) -> Self {
        let ids: HashSet<&str> = sets.iter().flat_map(AsRef::as_ref).copied().collect();
        let mut ids: Vec<&str> = ids.into_iter().collect();
        ids.sort_unstable();
        let numbers: HashMap<&str, usize> =
            ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let number = |id: &&str| numbers.get(id).copied();
        let sets = sets.iter().map(AsRef::as_ref);
        let sets = sets.map(|set| set.iter().filter_map(number).collect());
        Self {
            sets: sets.collect(),
            ids,
        }
    }

    /// For each id the sets it is in.
    fn holders(&self) -> Vec<Vec<usize>> {
        let mut holders = vec![Vec::new(); self.ids.len()];
        for (at, set) in self.sets.iter().enumerate() {
            for number in set {
                if let Some(holders) = holders.get_mut(*number) {
                    holders.push(at);
                }
            }
        }
        holders
    }

    fn is_part(&self, small: usize, large: usize) -> bool {
        let sets = self.sets.get(small).zip(self.sets.get(large));
        sets.is_some_and(|(small, large)| {
            small
                .iter()
                .all(|number| large.binary_search(number).is_ok())
        })
    }
}

/// Every layer's atoms have nobody or at least the layer's threshold.
pub(super) fn check(known: &Known<'_>, layers: &Layers) -> Result<(), Fault> {
    let policy = known.evidence.policy;
    for (units, least) in [
        (&layers.shown, policy.minimum_group),
        (&layers.means, policy.mean_from),
        (&layers.items, policy.items_from),
        (&layers.sensitive, least_group(&policy)),
    ] {
        let sets: Vec<&[&str]> = units.iter().map(|unit| known.answering.of(*unit)).collect();
        check_atoms(known, &sets, least)?;
    }
    let rows = known.evidence.rows.iter();
    let sets: Vec<Vec<&str>> = rows.map(|row| ids(&row.of)).collect();
    if sets.iter().any(|set| !set.is_sorted_by(|a, b| a < b)) {
        return Err(Fault::new("A1", "the members of a row are not sorted"));
    }
    check_atoms(known, &sets, policy.minimum_group)
}

fn check_atoms<'a>(
    known: &Known<'_>,
    sets: &[impl AsRef<[&'a str]>],
    least: u32,
) -> Result<(), Fault> {
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
