//! A1, figures: every row is the sum of disjoint groups, and every group keeps the rules.

use std::collections::BTreeMap;

use super::parts::{Part, cuts_only, items_only, large_only, parts, sensitive_only};
use super::places::{ByFirst, ByUnit, LayerIds, rows_of};
use super::structure::{Layers, Sheet, at, fault};
use super::{Fault, Known};
use crate::disclosure::censor::cap;
use crate::disclosure::options::Options;
use crate::disclosure::output::{Row, RowKind};
use crate::disclosure::printed::{self, sums_of_counts};
use crate::disclosure::sensitive::{SENSITIVE_BASE, SMALL};

/// The groups of all layers that have respondents.
pub(super) struct Groups<'a> {
    pub(super) shown: Vec<Part<'a>>,
    pub(super) means: Vec<Part<'a>>,
    pub(super) items: Vec<Part<'a>>,
    pub(super) sensitive: Vec<Part<'a>>,
    first_shown: ByFirst<'a>,
    first_means: ByFirst<'a>,
    // For each group of layer 10 the rows that hold it.
    rows: Vec<Vec<usize>>,
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
        let shown = parts(known, &layers.shown, &by_id, cuts_only)?;
        let means = parts(known, &layers.means, &by_id, large_only)?;
        let first_shown = ByFirst::of(&shown);
        let groups = Self {
            items: parts(known, &layers.items, &by_id, items_only)?,
            sensitive: parts(known, &layers.sensitive, &by_id, sensitive_only)?,
            rows: rows_of(shown.len(), &first_shown, known.evidence.rows),
            first_means: ByFirst::of(&means),
            first_shown,
            shown,
            means,
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
        let ids = LayerIds::of(known.evidence.tree, layers);
        let finder = Finder::of(self);
        for (row, sheet) in rows {
            let expected = match row.kind {
                RowKind::Unit => Layered::of_unit(&ids, &row.unit),
                RowKind::Rest => finder.check_rest(row, sheet)?,
            };
            expected.check(known, row, sheet)?;
            self.check_means(known, row)?;
        }
        Ok(())
    }

    /// Means and their margins follow from printed figures.
    fn check_means(&self, known: &Known<'_>, row: &Row) -> Result<(), Fault> {
        if row.means.is_empty() {
            return Ok(());
        }
        let members = row.of.iter().map(String::as_str);
        let groups = self.first_means.among(members).len();
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
            self.check_sums(known, part)?;
        }
        let base = known.evidence.policy.base;
        for part in &self.items {
            check_items(part, &part.sheet.items, (known.options, base))?;
        }
        for part in &self.sensitive {
            let counts: Vec<Vec<u32>> = part.sheet.sensitive.iter().map(|c| at_least(c)).collect();
            check_items(part, &counts, (known.sensitive, SENSITIVE_BASE))?;
        }
        Ok(())
    }

    /// A sum is held within what the printed counts of the same people can add up to.
    fn check_sums(&self, known: &Known<'a>, part: &Part<'_>) -> Result<(), Fault> {
        for (scale, (measure, ranges)) in known.measures.iter().zip(&part.sheet.ranges).enumerate()
        {
            let (least, most) = sums_of_counts(measure, part.n, &self.counts(part, scale));
            if ranges.iter().any(|ranges| !(least..=most).contains(ranges)) {
                return Err(part.fault("a sum is not one that its counts allow"));
            }
        }
        Ok(())
    }

    /// The printed counts of a larger group on one scale, one a cut, deeper ones last.
    pub(super) fn counts(&self, large: &Part<'_>, scale: usize) -> Vec<u32> {
        let mut sums: Vec<u32> = Vec::new();
        for counts in self
            .within(large)
            .filter_map(|part| part.sheet.cuts.get(scale))
        {
            sums.resize(counts.len(), 0);
            sums.iter_mut()
                .zip(counts)
                .for_each(|(sum, more)| *sum += more);
        }
        let deeper = large.sheet.deeper.get(scale).into_iter().flatten();
        sums.into_iter().chain(deeper.copied()).collect()
    }

    /// The groups of layer 10 that a larger group is made of.
    pub(super) fn within(&self, large: &Part<'_>) -> impl Iterator<Item = &Part<'a>> {
        let places = self.first_shown.among(large.members.iter().copied());
        places.into_iter().filter_map(|at| self.shown.get(at))
    }

    /// The positions of the rows that hold a group of layer 10.
    pub(super) fn rows_with(&self, part: &Part<'_>) -> &[usize] {
        let first = part.members.first().copied();
        let place = self.first_shown.among(first).pop();
        let rows = place.and_then(|at| self.rows.get(at));
        rows.map_or(&[], Vec::as_slice)
    }

    /// The printed count of the last cut before the deeper ones.
    pub(super) fn last_cut(&self, large: &Part<'_>, scale: usize) -> Option<u32> {
        self.within(large)
            .map(|part| part.sheet.cuts.get(scale)?.last().copied())
            .sum()
    }
}

/// The groups with their places by unit.
struct Finder<'g, 'a> {
    groups: &'g Groups<'a>,
    shown: ByUnit<'a>,
    means: ByUnit<'a>,
    items: ByUnit<'a>,
    sensitive: ByUnit<'a>,
}

impl<'g, 'a> Finder<'g, 'a> {
    fn of(groups: &'g Groups<'a>) -> Self {
        Self {
            shown: ByUnit::of(&groups.shown),
            means: ByUnit::of(&groups.means),
            items: ByUnit::of(&groups.items),
            sensitive: ByUnit::of(&groups.sensitive),
            groups,
        }
    }

    /// A rest has the figures of its group, and of a larger layer only if that is its group.
    fn check_rest(&self, row: &Row, sheet: &Sheet) -> Result<Layered, Fault> {
        let small = self
            .shown
            .find(&self.groups.shown, row)
            .filter(|part| part.is_split);
        let small = small.ok_or_else(|| at(row, "the rest covers something else"))?;
        let large = self.means.find(&self.groups.means, row);
        let largest = self.items.find(&self.groups.items, row);
        let sensitive = self.sensitive.find(&self.groups.sensitive, row);
        let fits = small.sheet.cuts == sheet.cuts
            && large.is_none_or(|part| large_only(&part.sheet) == large_only(sheet))
            && largest.is_none_or(|part| part.sheet.items == sheet.items)
            && sensitive.is_none_or(|part| part.sheet.sensitive == sheet.sensitive);
        if !fits {
            return Err(at(row, "the rest is not what the parts leave of the unit"));
        }
        Ok(Layered {
            means: large.is_some(),
            items: largest.is_some(),
            sensitive: sensitive.is_some(),
        })
    }
}

/// The layers that a row's figures must be of.
struct Layered {
    means: bool,
    items: bool,
    sensitive: bool,
}

impl Layered {
    fn of_unit(ids: &LayerIds<'_>, unit: &str) -> Self {
        Self {
            means: ids.means.contains(unit),
            items: ids.items.contains(unit),
            sensitive: ids.sensitive.contains(unit),
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
        if row.sensitive.is_empty() == (self.sensitive && !known.sensitive.is_empty()) {
            return Err(at(
                row,
                "sensitive items stand where they may not, or are missing",
            ));
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

fn check_items(
    part: &Part<'_>,
    items: &[Vec<u32>],
    (options, base): (&[Options<'_>], u32),
) -> Result<(), Fault> {
    for (counts, options) in items.iter().zip(options) {
        let affected = options.affected().iter();
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

/// The least that counts of a sensitive item stand for.
fn at_least(counts: &[u32]) -> Vec<u32> {
    let counts = counts.iter();
    counts
        .map(|count| if *count == SMALL { 0 } else { *count })
        .collect()
}
