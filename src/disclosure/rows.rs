//! Rows: sums of the printed figures of groups, from the top of the tree down, the rest of a
//! unit right after the unit.

use std::collections::{BTreeMap, BTreeSet};

use super::figures::{Facts, Figures, Layer, Table};
use super::group::{Group, lineage};
use super::output::{CutFigure, ItemFigure, MeanFigure, Row, RowKind, SensitiveFigure};
use super::plan::Plan;
use super::printed::{self, Sum};
use super::sensitive::FEW;
use crate::unit::UnitTree;

/// All rows of a plan.
pub(super) fn rows(facts: &Facts<'_>, plan: &Plan, figures: &Figures) -> Vec<Row> {
    let tree = facts.tree;
    let wholes = Sums::of_units(tree, figures, plan);
    let rests = Sums::of_groups(figures);
    let groups = figures.cuts.groups.iter();
    let groups: BTreeMap<usize, &Group> = groups.map(|group| (group.unit, group)).collect();
    let split: BTreeSet<usize> = plan
        .shown
        .iter()
        .flat_map(|unit| lineage(tree, *unit).skip(1))
        .collect();
    let ranks = ranks(tree);
    let by_id = |mut units: Vec<usize>| {
        units.sort_unstable_by_key(|unit| ranks.get(unit));
        units
    };
    let mut rows = Vec::new();
    for unit in &plan.shown {
        let members = by_id(answering(tree, *unit));
        rows.extend(row(facts, *unit, RowKind::Unit, (&members, &wholes)));
        if let Some(group) = groups.get(unit).filter(|_| split.contains(unit)) {
            let members = by_id(group.members.clone());
            rows.extend(row(facts, *unit, RowKind::Rest, (&members, &rests)));
        }
    }
    rows
}

/// The place of each answering unit when ids are sorted.
fn ranks(tree: &UnitTree) -> BTreeMap<usize, usize> {
    let mut sorted = tree.answering();
    sorted.sort_by_key(|unit| tree.unit(*unit).map(|unit| unit.id.as_str()));
    (0..).zip(sorted).map(|(rank, unit)| (unit, rank)).collect()
}

/// The figures of all layers by unit, each with the number of groups in it.
struct Sums {
    cuts: BTreeMap<usize, Table>,
    large: BTreeMap<usize, Large>,
    items: BTreeMap<usize, Table>,
    sensitive: BTreeMap<usize, Table>,
}

/// The figures of layer 30.
struct Large {
    deeper: Table,
    ranges: Table,
    groups: usize,
}

impl Sums {
    /// The figures of whole units.
    fn of_units(tree: &UnitTree, figures: &Figures, plan: &Plan) -> Self {
        let groups = count_groups(tree, &figures.sums, &plan.means);
        let mut ranges = totals(tree, &figures.sums, &plan.means);
        Self {
            cuts: totals(tree, &figures.cuts, &plan.shown),
            large: totals(tree, &figures.deeper, &plan.means)
                .into_iter()
                .map(|(unit, deeper)| {
                    let large = Large {
                        deeper,
                        ranges: ranges.remove(&unit).unwrap_or_default(),
                        groups: groups.get(&unit).copied().unwrap_or(0),
                    };
                    (unit, large)
                })
                .collect(),
            items: totals(tree, &figures.items, &plan.items),
            sensitive: totals(tree, &figures.sensitive, &plan.sensitive),
        }
    }

    /// The figures of single groups. A larger layer's figures stand in the row of a rest
    /// only if its group has the same members; else they are of other people.
    fn of_groups(figures: &Figures) -> Self {
        let small = figures.cuts.groups.iter();
        let small: BTreeMap<usize, &Group> = small.map(|group| (group.unit, group)).collect();
        let is_same = |group: &Group| {
            let other = small.get(&group.unit);
            other.is_some_and(|other| other.members == group.members)
        };
        let by_unit = |layer: &Layer| -> BTreeMap<usize, Table> {
            let groups = layer.groups.iter().zip(&layer.tables);
            groups
                .filter(|(group, _)| is_same(group))
                .map(|(group, table)| (group.unit, table.clone()))
                .collect()
        };
        let mut ranges = by_unit(&figures.sums);
        Self {
            cuts: by_unit(&figures.cuts),
            large: by_unit(&figures.deeper)
                .into_iter()
                .map(|(unit, deeper)| {
                    let large = Large {
                        deeper,
                        ranges: ranges.remove(&unit).unwrap_or_default(),
                        groups: 1,
                    };
                    (unit, large)
                })
                .collect(),
            items: by_unit(&figures.items),
            sensitive: by_unit(&figures.sensitive),
        }
    }
}

fn row(
    facts: &Facts<'_>,
    unit: usize,
    kind: RowKind,
    (members, sums): (&[usize], &Sums),
) -> Option<Row> {
    let respondents = members.iter().filter_map(|m| facts.respondents.get(*m));
    let large = sums.large.get(&unit);
    let mut row = Row {
        unit: id(facts.tree, unit),
        kind,
        of: members.iter().map(|unit| id(facts.tree, *unit)).collect(),
        n: printed::nearest_five(respondents.sum()),
        cuts: Vec::new(),
        means: Vec::new(),
        items: Vec::new(),
        sensitive: Vec::new(),
    };
    row.cuts = cut_figures(facts, row.n, (sums.cuts.get(&unit)?, large));
    row.means = large.map_or_else(Vec::new, |large| mean_figures(facts, &row, large));
    row.items = sums
        .items
        .get(&unit)
        .map_or_else(Vec::new, |table| item_figures(facts, table));
    row.sensitive = sums
        .sensitive
        .get(&unit)
        .map_or_else(Vec::new, |table| sensitive_figures(facts, table));
    Some(row)
}

fn cut_figures(
    facts: &Facts<'_>,
    n: u32,
    (cuts, large): (&Table, Option<&Large>),
) -> Vec<CutFigure> {
    let mut figures = Vec::new();
    for (at, measure) in facts.measures.iter().enumerate() {
        let first = measure.cuts.iter().zip(cuts.get(at).into_iter().flatten());
        let deeper = large.and_then(|large| large.deeper.get(at));
        let deeper = measure.deeper.iter().zip(deeper.into_iter().flatten());
        figures.extend(first.chain(deeper).map(|(cut, count)| CutFigure {
            scale: measure.scale.id.clone(),
            cut: *cut,
            count: *count,
            share: printed::share(*count, n),
        }));
    }
    figures
}

fn mean_figures(facts: &Facts<'_>, row: &Row, large: &Large) -> Vec<MeanFigure> {
    let scales = facts.measures.iter().zip(&large.ranges);
    scales
        .filter_map(|(measure, ranges)| {
            let sum = Sum {
                ranges: *ranges.first()?,
                n: row.n,
                groups: large.groups,
            };
            Some(MeanFigure {
                scale: measure.scale.id.clone(),
                mean: printed::mean(measure, &sum),
                margin: printed::margin(measure, &sum, &printed::bands(measure, row)),
                ranges: sum.ranges,
            })
        })
        .collect()
}

fn item_figures(facts: &Facts<'_>, table: &Table) -> Vec<ItemFigure> {
    let items = facts.options.iter().zip(table);
    items
        .map(|(options, counts)| ItemFigure {
            item: options.item.id.clone(),
            counts: counts.clone(),
        })
        .collect()
}

fn sensitive_figures(facts: &Facts<'_>, table: &Table) -> Vec<SensitiveFigure> {
    let items = facts.sensitive.iter().zip(table);
    items
        .map(|(options, counts)| SensitiveFigure {
            item: options.item.id.clone(),
            counts: counts
                .iter()
                .map(|count| (*count >= FEW).then_some(*count))
                .collect(),
        })
        .collect()
}

/// For each shown unit the sum over all groups within it.
fn totals(tree: &UnitTree, layer: &Layer, shown: &[usize]) -> BTreeMap<usize, Table> {
    let mut totals: BTreeMap<usize, Table> = BTreeMap::new();
    let shown: BTreeSet<usize> = shown.iter().copied().collect();
    for (group, table) in layer.groups.iter().zip(&layer.tables) {
        for unit in lineage(tree, group.unit).filter(|unit| shown.contains(unit)) {
            match totals.get_mut(&unit) {
                Some(sum) => add(sum, table),
                None => drop(totals.insert(unit, table.clone())),
            }
        }
    }
    totals
}

fn add(sum: &mut Table, more: &Table) {
    let pairs = sum.iter_mut().flatten().zip(more.iter().flatten());
    pairs.for_each(|(sum, more)| *sum += more);
}

fn count_groups(tree: &UnitTree, layer: &Layer, shown: &[usize]) -> BTreeMap<usize, usize> {
    let mut counts = BTreeMap::new();
    let shown: BTreeSet<usize> = shown.iter().copied().collect();
    for group in &layer.groups {
        for unit in lineage(tree, group.unit).filter(|unit| shown.contains(unit)) {
            *counts.entry(unit).or_insert(0) += 1;
        }
    }
    counts
}

/// The answering units of a unit, by position.
fn answering(tree: &UnitTree, unit: usize) -> Vec<usize> {
    let within = tree.within(unit).into_iter();
    within.filter(|inner| tree.answers(*inner)).collect()
}

fn id(tree: &UnitTree, unit: usize) -> String {
    tree.unit(unit)
        .map_or_else(String::new, |unit| unit.id.to_string())
}
