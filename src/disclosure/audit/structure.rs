//! A1, rows: each row covers what its name says and holds exactly the figures of its layers.

use std::collections::BTreeSet;

use super::{Evidence, Fault, Known};
use crate::disclosure::measure::Measure;
use crate::disclosure::output::{Row, RowKind};
use crate::disclosure::printed;
use crate::disclosure::sensitive::{FEW, SMALL, is_high_enough};

/// The plan by position in the tree; its layers nest.
pub(super) struct Layers {
    pub(super) shown: Vec<usize>,
    pub(super) means: Vec<usize>,
    pub(super) items: Vec<usize>,
    pub(super) sensitive: Vec<usize>,
}

impl Layers {
    pub(super) fn read(evidence: &Evidence<'_>) -> Result<Self, Fault> {
        let plan = &evidence.entry.plan;
        let layers = Self {
            shown: positions(evidence, &plan.shown)?,
            means: positions(evidence, &plan.means)?,
            items: positions(evidence, &plan.items)?,
            sensitive: positions(evidence, &plan.sensitive)?,
        };
        let nests = is_within(&layers.means, &layers.shown)
            && is_within(&layers.items, &layers.means)
            && is_within(&layers.sensitive, &layers.items);
        if !nests {
            return Err(fault("the layers do not nest"));
        }
        let mut high = layers.sensitive.iter();
        if high.all(|unit| is_high_enough(evidence.tree, *unit)) {
            Ok(layers)
        } else {
            Err(fault("sensitive items stand below the contingents"))
        }
    }
}

fn positions(evidence: &Evidence<'_>, ids: &[String]) -> Result<Vec<usize>, Fault> {
    let units: std::collections::BTreeMap<&str, usize> = evidence
        .tree
        .units()
        .iter()
        .enumerate()
        .map(|(at, unit)| (unit.id.as_str(), at))
        .collect();
    let found: Option<Vec<usize>> = ids
        .iter()
        .map(|id| units.get(id.as_str()).copied())
        .collect();
    let found = found.ok_or_else(|| fault("the plan names a unit that does not exist"))?;
    let distinct: BTreeSet<usize> = found.iter().copied().collect();
    if distinct.len() == found.len() {
        Ok(found)
    } else {
        Err(fault("the plan names a unit twice"))
    }
}

fn is_within(inner: &[usize], outer: &[usize]) -> bool {
    let outer: BTreeSet<&usize> = outer.iter().collect();
    inner.iter().all(|unit| outer.contains(unit))
}

/// The figures of a row, sorted by layer; a list a scale or item.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Sheet {
    pub(super) cuts: Vec<Vec<u32>>,
    pub(super) deeper: Vec<Vec<u32>>,
    pub(super) ranges: Vec<Vec<u32>>,
    pub(super) items: Vec<Vec<u32>>,
    pub(super) sensitive: Vec<Vec<u32>>,
}

/// The sheets of all rows, in their order.
pub(super) fn check(known: &Known<'_>, layers: &Layers) -> Result<Vec<Sheet>, Fault> {
    let evidence = known.evidence;
    check_names(known, layers)?;
    let sheets: Result<Vec<Sheet>, Fault> = evidence
        .rows
        .iter()
        .map(|row| read_sheet(known, row))
        .collect();
    check_withheld(evidence, layers)?;
    sheets
}

/// Unit rows are those of the plan in its order, and cover all that answers in the unit.
fn check_names(known: &Known<'_>, layers: &Layers) -> Result<(), Fault> {
    let evidence = known.evidence;
    let rows = evidence.rows.iter().filter(|row| row.kind == RowKind::Unit);
    if rows.clone().count() != layers.shown.len() {
        return Err(fault("the rows are not those of the plan"));
    }
    for (row, unit) in rows.zip(&layers.shown) {
        let id = evidence
            .tree
            .unit(*unit)
            .map_or("", |unit| unit.id.as_str());
        if row.unit != id {
            return Err(fault(format!("the row of {id} is missing")));
        }
        if !row.of.iter().eq(known.answering.of(*unit)) {
            return Err(fault(format!("the row of {id} does not cover all of it")));
        }
    }
    Ok(())
}

fn check_withheld(evidence: &Evidence<'_>, layers: &Layers) -> Result<(), Fault> {
    let shown: BTreeSet<&usize> = layers.shown.iter().collect();
    let mut hidden: Vec<&str> = evidence
        .tree
        .answering()
        .iter()
        .filter(|unit| !shown.contains(unit))
        .filter_map(|unit| Some(evidence.tree.unit(*unit)?.id.as_str()))
        .collect();
    hidden.sort_unstable();
    if evidence.withheld.iter().eq(hidden) {
        Ok(())
    } else {
        Err(fault("the withheld units are not those without a row"))
    }
}

fn read_sheet(known: &Known<'_>, row: &Row) -> Result<Sheet, Fault> {
    let exact = known.people(row.of.iter().map(String::as_str));
    if exact == 0 || row.n != printed::nearest_five(exact) {
        return Err(at(
            row,
            "n is not the number of its respondents to the nearest five",
        ));
    }
    let mut sheet = Sheet::default();
    read_cuts(known, row, &mut sheet)?;
    read_means(known, row, &mut sheet)?;
    read_items(known, row, &mut sheet)?;
    read_sensitive(known, row, &mut sheet)?;
    Ok(sheet)
}

/// Either all deeper cuts of all scales stand in a row, or none.
fn read_cuts(known: &Known<'_>, row: &Row, sheet: &mut Sheet) -> Result<(), Fault> {
    let first: usize = known
        .measures
        .iter()
        .map(|measure| measure.cuts.len())
        .sum();
    let has_deeper = row.cuts.len() > first;
    let mut figures = row.cuts.iter();
    let mut read = |measure: &Measure<'_>, cuts: &[f64]| -> Result<Vec<u32>, Fault> {
        let mut counts = Vec::new();
        for cut in cuts {
            let figure = figures.next().ok_or_else(|| at(row, "a cut is missing"))?;
            if figure.scale != measure.scale.id || figure.cut.to_bits() != cut.to_bits() {
                return Err(at(row, "a cut is not in its place"));
            }
            let share = printed::share(figure.count, row.n);
            if figure.share.to_bits() != share.to_bits() || share > 1.0 {
                return Err(at(row, "a share is not its count over n"));
            }
            counts.push(figure.count);
        }
        Ok(counts)
    };
    for measure in known.measures {
        sheet.cuts.push(read(measure, &measure.cuts)?);
        if has_deeper {
            sheet.deeper.push(read(measure, &measure.deeper)?);
        }
    }
    match figures.next() {
        Some(_) => Err(at(row, "a cut is too many")),
        None => Ok(()),
    }
}

fn read_means(known: &Known<'_>, row: &Row, sheet: &mut Sheet) -> Result<(), Fault> {
    if row.means.is_empty() {
        return Ok(());
    }
    let mut figures = row.means.iter();
    for measure in known.measures {
        if !measure.has_mean(known.evidence.policy.base) {
            sheet.ranges.push(Vec::new());
            continue;
        }
        let figure = figures
            .next()
            .filter(|figure| figure.scale == measure.scale.id);
        let figure = figure.ok_or_else(|| at(row, "a mean is missing"))?;
        sheet.ranges.push(vec![figure.ranges]);
    }
    match figures.next() {
        Some(_) => Err(at(row, "a mean is too many")),
        None => Ok(()),
    }
}

fn read_items(known: &Known<'_>, row: &Row, sheet: &mut Sheet) -> Result<(), Fault> {
    if row.items.is_empty() {
        return Ok(());
    }
    let fits = row.items.len() == known.options.len()
        && row
            .items
            .iter()
            .zip(known.options)
            .all(|(figure, options)| {
                figure.item == options.item.id && figure.counts.len() == options.order.len()
            });
    if !fits {
        return Err(at(row, "the items are not those that may be shown"));
    }
    sheet.items = row
        .items
        .iter()
        .map(|figure| figure.counts.clone())
        .collect();
    Ok(())
}

/// A count below ten is not printed, and stands for five.
fn read_sensitive(known: &Known<'_>, row: &Row, sheet: &mut Sheet) -> Result<(), Fault> {
    let fits = row.sensitive.len() == known.sensitive.len()
        && row
            .sensitive
            .iter()
            .zip(known.sensitive)
            .all(|(figure, options)| {
                figure.item == options.item.id
                    && figure.counts.len() == options.order.len()
                    && figure.counts.iter().flatten().all(|count| *count >= FEW)
            });
    if !row.sensitive.is_empty() && !fits {
        return Err(at(row, "a sensitive item is not printed by its rules"));
    }
    let figures = row.sensitive.iter();
    sheet.sensitive = figures
        .map(|figure| figure.counts.iter().map(|c| c.unwrap_or(SMALL)).collect())
        .collect();
    Ok(())
}

pub(super) fn at(row: &Row, detail: &str) -> Fault {
    fault(format!("row {}: {detail}", row.unit))
}

pub(super) fn fault(detail: impl Into<String>) -> Fault {
    Fault::new("A1", detail)
}
