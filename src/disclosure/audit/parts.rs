//! A1, figures: what subtracting published rows from one another leaves.

use std::collections::BTreeMap;

use super::differencing::atoms;
use super::structure::{Sheet, fault};
use super::{Fault, Known};

/// What subtracting all published parts of a row leaves of it.
pub(super) struct Part<'a> {
    /// The unit's id.
    pub(super) unit: &'a str,
    /// Its answering units.
    pub(super) members: Vec<&'a str>,
    /// Its respondents, exactly.
    pub(super) n: u32,
    /// Its figures.
    pub(super) sheet: Sheet,
    /// Whether parts of it are published.
    pub(super) is_split: bool,
}

impl Part<'_> {
    pub(super) fn fault(&self, detail: &str) -> Fault {
        fault(format!("group of {}: {detail}", self.unit))
    }
}

/// Subtracts from every row of a layer the largest published parts of it.
pub(super) fn parts<'a>(
    known: &Known<'a>,
    units: &[usize],
    sheets: &BTreeMap<&str, &Sheet>,
    of_layer: fn(&Sheet) -> Sheet,
) -> Result<Vec<Part<'a>>, Fault> {
    let tree = known.evidence.tree;
    let sets: Vec<&[&'a str]> = units.iter().map(|unit| known.answering.of(*unit)).collect();
    let atoms = atoms(&sets).map_err(|crossing| Fault::new("A2", crossing.to_string()))?;
    let mut parts = Vec::new();
    for (unit, members) in units.iter().zip(atoms) {
        let unit = tree.unit(*unit).map_or("", |unit| unit.id.as_str());
        let sheet = sheets
            .get(unit)
            .ok_or_else(|| fault(format!("no row of {unit}")))?;
        parts.push(Part {
            unit,
            n: known.people(members.iter().copied()),
            members,
            sheet: of_layer(sheet),
            is_split: false,
        });
    }
    subtract_children(&mut parts, &sets)?;
    for part in parts.iter().filter(|part| part.n == 0) {
        if part.sheet.has_people() {
            return Err(part.fault("figures of nobody"));
        }
    }
    parts.retain(|part| part.n > 0);
    Ok(parts)
}

/// Parents come before children, so the unit a row belongs to is the last one before it
/// whose set holds its own.
fn subtract_children(parts: &mut [Part<'_>], sets: &[&[&str]]) -> Result<(), Fault> {
    let wholes: Vec<Sheet> = parts.iter().map(|part| part.sheet.clone()).collect();
    let mut open: Vec<usize> = Vec::new();
    for (child, set) in sets.iter().enumerate() {
        let holds = |parent: &usize| {
            sets.get(*parent)
                .zip(set.first())
                .is_some_and(|(all, id)| all.binary_search(id).is_ok())
        };
        while open.last().is_some_and(|parent| !holds(parent)) {
            open.pop();
        }
        if let Some(parent) = open.last().and_then(|parent| parts.get_mut(*parent))
            && let Some(whole) = wholes.get(child)
        {
            parent.is_split = true;
            parent.sheet = parent
                .sheet
                .less(whole)
                .ok_or_else(|| parent.fault("its parts have more than the whole"))?;
        }
        open.push(child);
    }
    Ok(())
}

impl Sheet {
    fn has_people(&self) -> bool {
        [
            &self.cuts,
            &self.deeper,
            &self.ranges,
            &self.items,
            &self.sensitive,
        ]
        .into_iter()
        .flatten()
        .flatten()
        .any(|count| *count > 0)
    }

    fn less(&self, other: &Self) -> Option<Self> {
        Some(Self {
            cuts: less(&self.cuts, &other.cuts)?,
            deeper: less(&self.deeper, &other.deeper)?,
            ranges: less(&self.ranges, &other.ranges)?,
            items: less(&self.items, &other.items)?,
            sensitive: less(&self.sensitive, &other.sensitive)?,
        })
    }
}

fn less(all: &[Vec<u32>], part: &[Vec<u32>]) -> Option<Vec<Vec<u32>>> {
    if all.len() != part.len() {
        return None;
    }
    let lists = all.iter().zip(part);
    lists
        .map(|(all, part)| {
            all.iter()
                .zip(part)
                .map(|(a, b)| a.checked_sub(*b))
                .collect()
        })
        .collect()
}

pub(super) fn cuts_only(sheet: &Sheet) -> Sheet {
    Sheet {
        cuts: sheet.cuts.clone(),
        ..Sheet::default()
    }
}

pub(super) fn large_only(sheet: &Sheet) -> Sheet {
    Sheet {
        deeper: sheet.deeper.clone(),
        ranges: sheet.ranges.clone(),
        ..Sheet::default()
    }
}

pub(super) fn items_only(sheet: &Sheet) -> Sheet {
    Sheet {
        items: sheet.items.clone(),
        ..Sheet::default()
    }
}

pub(super) fn sensitive_only(sheet: &Sheet) -> Sheet {
    Sheet {
        sensitive: sheet.sensitive.clone(),
        ..Sheet::default()
    }
}
