//! A1, figures: every row is the sum of disjoint groups, and every group keeps the rules.

use std::collections::BTreeMap;

use super::differencing::atoms;
use super::structure::{Layers, Sheet, at, fault};
use super::{Fault, Known, answering_ids};
use crate::disclosure::censor::cap;
use crate::disclosure::output::{Row, RowKind};
use crate::disclosure::printed;

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
    is_split: bool,
}

/// The groups of all layers that have respondents.
pub(super) struct Groups<'a> {
    pub(super) shown: Vec<Part<'a>>,
    pub(super) means: Vec<Part<'a>>,
    pub(super) items: Vec<Part<'a>>,
}

impl<'a> Groups<'a> {
    /// Takes the rows apart and checks the parts.
    pub(super) fn derive(
        known: &Known<'a>,
        layers: &Layers,
        sheets: &[Sheet],
    ) -> Result<Self, Fault> {
        let rows = known.evidence.rows.iter().zip(sheets);
        let units = rows.filter(|(row, _)| row.kind == RowKind::Unit);
        let by_id: BTreeMap<&str, &Sheet> = units
            .map(|(row, sheet)| (row.unit.as_str(), sheet))
            .collect();
        let groups = Self {
            shown: parts(known, &layers.shown, &by_id, cuts_only)?,
            means: parts(known, &layers.means, &by_id, large_only)?,
            items: parts(known, &layers.items, &by_id, items_only)?,
        };
        groups.check_rows(known, layers, sheets)?;
        groups.check_parts(known)?;
        Ok(groups)
    }

    fn check_rows(
        &self,
        known: &Known<'a>,
        layers: &Layers,
        sheets: &[Sheet],
    ) -> Result<(), Fault> {
        let rests = self.shown.iter().filter(|part| part.is_split).count();
        let rows = known.evidence.rows.iter().zip(sheets);
        if rows
            .clone()
            .filter(|(row, _)| row.kind == RowKind::Rest)
            .count()
            != rests
        {
            return Err(fault("there is not one row for each rest"));
        }
        for (row, sheet) in rows {
            let expected = match row.kind {
                RowKind::Unit => Layered::of_unit(known, layers, &row.unit),
                RowKind::Rest => self.check_rest(row, sheet)?,
            };
            expected.check(known, row, sheet)?;
            self.check_means(known, row)?;
        }
        Ok(())
    }

    /// A rest has the figures of its group, and of a larger layer only if that is its group.
    fn check_rest(&self, row: &Row, sheet: &Sheet) -> Result<Layered, Fault> {
        let small = find_part(&self.shown, row).filter(|part| part.is_split);
        let small = small.ok_or_else(|| at(row, "the rest covers something else"))?;
        let large = find_part(&self.means, row);
        let largest = find_part(&self.items, row);
        let fits = small.sheet.cuts == sheet.cuts
            && large.is_none_or(|part| large_only(&part.sheet) == large_only(sheet))
            && largest.is_none_or(|part| part.sheet.items == sheet.items);
        if !fits {
            return Err(at(row, "the rest is not what the parts leave of the unit"));
        }
        Ok(Layered {
            means: large.is_some(),
            items: largest.is_some(),
        })
    }

    /// Means and their margins follow from printed figures.
    fn check_means(&self, known: &Known<'_>, row: &Row) -> Result<(), Fault> {
        let groups = self.means.iter().filter(|part| {
            let first = part.members.first();
            first.is_some_and(|id| row.of.binary_search_by(|of| of.as_str().cmp(id)).is_ok())
        });
        let groups = groups.count();
        for figure in &row.means {
            let mut measures = known.measures.iter();
            let measure = measures.find(|measure| measure.scale.id == figure.scale);
            let measure = measure.ok_or_else(|| at(row, "a mean of no scale"))?;
            let sum = printed::Sum {
                ranges: figure.ranges,
                n: row.n,
                groups,
            };
            let margin = printed::margin(measure, &sum, &printed::bands(measure, row));
            let fits = figure.mean.to_bits() == printed::mean(measure, &sum).to_bits()
                && figure.margin.to_bits() == margin.to_bits();
            if !fits {
                return Err(at(row, "a mean does not follow from printed figures"));
            }
        }
        Ok(())
    }

    fn check_parts(&self, known: &Known<'_>) -> Result<(), Fault> {
        let base = known.evidence.policy.base;
        for part in &self.shown {
            let most = cap(part.n, base);
            part.sheet
                .cuts
                .iter()
                .try_for_each(|counts| falling(part, counts, most, base))?;
        }
        for part in &self.means {
            for (scale, counts) in part.sheet.deeper.iter().enumerate() {
                let before = self.last_cut(part, scale).unwrap_or(u32::MAX);
                falling(part, counts, cap(part.n, base).min(before), base)?;
            }
            if part
                .sheet
                .ranges
                .iter()
                .flatten()
                .any(|ranges| *ranges > part.n)
            {
                return Err(part.fault("a sum is greater than the scale allows"));
            }
        }
        self.items
            .iter()
            .try_for_each(|part| check_items(known, part))
    }

    /// The groups of layer 10 that a larger group is made of.
    pub(super) fn within(&self, large: &Part<'_>) -> impl Iterator<Item = &Part<'a>> {
        self.shown.iter().filter(|part| {
            part.members
                .first()
                .is_some_and(|id| large.members.binary_search(id).is_ok())
        })
    }

    /// The printed count of the last cut before the deeper ones.
    pub(super) fn last_cut(&self, large: &Part<'_>, scale: usize) -> Option<u32> {
        self.within(large)
            .map(|part| part.sheet.cuts.get(scale)?.last().copied())
            .sum()
    }
}

impl Part<'_> {
    pub(super) fn fault(&self, detail: &str) -> Fault {
        fault(format!("group of {}: {detail}", self.unit))
    }
}

fn find_part<'p, 'a>(parts: &'p [Part<'a>], row: &Row) -> Option<&'p Part<'a>> {
    parts
        .iter()
        .find(|part| part.unit == row.unit && row.of.iter().eq(&part.members))
}

fn cuts_only(sheet: &Sheet) -> Sheet {
    Sheet {
        cuts: sheet.cuts.clone(),
        ..Sheet::default()
    }
}

fn large_only(sheet: &Sheet) -> Sheet {
    Sheet {
        deeper: sheet.deeper.clone(),
        ranges: sheet.ranges.clone(),
        ..Sheet::default()
    }
}

fn items_only(sheet: &Sheet) -> Sheet {
    Sheet {
        items: sheet.items.clone(),
        ..Sheet::default()
    }
}

/// Subtracts from every row of a layer the largest published parts of it.
fn parts<'a>(
    known: &Known<'a>,
    units: &[usize],
    sheets: &BTreeMap<&str, &Sheet>,
    of_layer: fn(&Sheet) -> Sheet,
) -> Result<Vec<Part<'a>>, Fault> {
    let tree = known.evidence.tree;
    let sets: Vec<Vec<&'a str>> = units
        .iter()
        .map(|unit| answering_ids(tree, *unit))
        .collect();
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
fn subtract_children(parts: &mut [Part<'_>], sets: &[Vec<&str>]) -> Result<(), Fault> {
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
        [&self.cuts, &self.deeper, &self.ranges, &self.items]
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

/// The layers that a row's figures must be of.
struct Layered {
    means: bool,
    items: bool,
}

impl Layered {
    fn of_unit(known: &Known<'_>, layers: &Layers, unit: &str) -> Self {
        let holds = |units: &[usize]| {
            let mut ids = units.iter().filter_map(|at| known.evidence.tree.unit(*at));
            ids.any(|entry| entry.id.as_str() == unit)
        };
        Self {
            means: holds(&layers.means),
            items: holds(&layers.items),
        }
    }

    fn check(&self, known: &Known<'_>, row: &Row, sheet: &Sheet) -> Result<(), Fault> {
        let base = known.evidence.policy.base;
        let has_deeper = known
            .measures
            .iter()
            .any(|measure| !measure.deeper.is_empty());
        let has_means =
            known.evidence.means && known.measures.iter().any(|measure| measure.has_mean(base));
        if sheet.deeper.is_empty() == (self.means && has_deeper) {
            return Err(at(
                row,
                "deeper cuts stand where they may not, or are missing",
            ));
        }
        if row.means.is_empty() == (self.means && has_means) {
            return Err(at(row, "means stand where they may not, or are missing"));
        }
        if row.items.is_empty() == (self.items && !known.options.is_empty()) {
            return Err(at(row, "items stand where they may not, or are missing"));
        }
        Ok(())
    }
}

/// Counts of one scale: multiples of the base, within the cap, never rising.
fn falling(part: &Part<'_>, counts: &[u32], most: u32, base: u32) -> Result<(), Fault> {
    if counts.iter().any(|count| count % base != 0) {
        return Err(part.fault("a count is not a multiple of the base"));
    }
    if counts.iter().any(|count| *count > most) {
        return Err(part.fault("a count is above its cap"));
    }
    if !counts.is_sorted_by(|milder, severer| milder >= severer) {
        return Err(part.fault("counts rise towards the severe end"));
    }
    Ok(())
}

fn check_items(known: &Known<'_>, part: &Part<'_>) -> Result<(), Fault> {
    let base = known.evidence.policy.base;
    for (counts, options) in part.sheet.items.iter().zip(known.options) {
        let affected = options.order.iter().skip(options.unaffected);
        let affected: u32 = affected.filter_map(|option| counts.get(*option)).sum();
        if counts.iter().any(|count| count % base != 0) {
            return Err(part.fault("a count of an item is not a multiple of the base"));
        }
        if affected > cap(part.n, base) || counts.iter().sum::<u32>() > part.n {
            return Err(part.fault("a count of an item is above its cap"));
        }
    }
    Ok(())
}
