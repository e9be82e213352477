//! Where groups and rows stand, so that an audit looks through none of them twice.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::Part;
use super::structure::Layers;
use crate::disclosure::output::Row;
use crate::unit::UnitTree;

/// The answering units of every published unit, by id, sorted.
pub(super) struct Answering<'a>(BTreeMap<usize, Vec<&'a str>>);

impl<'a> Answering<'a> {
    pub(super) fn of_units(tree: &'a UnitTree, units: &[usize]) -> Self {
        let all = tree.answering().into_iter();
        let mut sorted: Vec<(&str, usize)> = all
            .filter_map(|at| Some((tree.unit(at)?.id.as_str(), at)))
            .collect();
        sorted.sort_unstable();
        // Sorting by rank spares comparing ids once more for every unit above them.
        let ranks: BTreeMap<usize, usize> = (0..)
            .zip(&sorted)
            .map(|(rank, (_, at))| (*at, rank))
            .collect();
        let ids = |unit: &usize| {
            let within = tree.within(*unit).into_iter();
            let mut within: Vec<usize> = within.filter_map(|at| ranks.get(&at).copied()).collect();
            within.sort_unstable();
            let ids = within.into_iter().filter_map(|rank| sorted.get(rank));
            (*unit, ids.map(|(id, _)| *id).collect())
        };
        Self(units.iter().map(ids).collect())
    }

    /// Those of a published unit; none of any other.
    pub(super) fn of(&self, unit: usize) -> &[&'a str] {
        self.0.get(&unit).map_or(&[], Vec::as_slice)
    }
}

/// The groups of one layer by unit.
pub(super) struct ByUnit<'a>(BTreeMap<&'a str, usize>);

impl<'a> ByUnit<'a> {
    pub(super) fn of(parts: &[Part<'a>]) -> Self {
        let places = parts.iter().enumerate();
        Self(places.map(|(at, part)| (part.unit, at)).collect())
    }

    /// The group that is exactly what a row covers.
    pub(super) fn find<'p>(&self, parts: &'p [Part<'a>], row: &Row) -> Option<&'p Part<'a>> {
        let part = parts.get(*self.0.get(row.unit.as_str())?)?;
        row.of.iter().eq(&part.members).then_some(part)
    }
}

/// Groups of one layer by the first of their members, which is in no other group of it.
pub(super) struct ByFirst<'a>(BTreeMap<&'a str, usize>);

impl<'a> ByFirst<'a> {
    pub(super) fn of(parts: &[Part<'a>]) -> Self {
        let places = parts.iter().enumerate();
        let first = places.filter_map(|(at, part)| Some((*part.members.first()?, at)));
        Self(first.collect())
    }

    /// The places of the groups that begin with one of these units, in order.
    pub(super) fn among<'i>(&self, ids: impl IntoIterator<Item = &'i str>) -> Vec<usize> {
        let mut places: Vec<usize> = ids
            .into_iter()
            .filter_map(|id| self.0.get(id).copied())
            .collect();
        places.sort_unstable();
        places
    }
}

/// For each group of a layer the rows that hold it, by position.
pub(super) fn rows_of(groups: usize, first: &ByFirst<'_>, rows: &[Row]) -> Vec<Vec<usize>> {
    let mut holders = vec![Vec::new(); groups];
    for (at, row) in rows.iter().enumerate() {
        for group in first.among(row.of.iter().map(String::as_str)) {
            if let Some(rows) = holders.get_mut(group) {
                rows.push(at);
            }
        }
    }
    holders
}

/// The ids of the units of each layer.
pub(super) struct LayerIds<'a> {
    pub(super) means: BTreeSet<&'a str>,
    pub(super) items: BTreeSet<&'a str>,
    pub(super) sensitive: BTreeSet<&'a str>,
}

impl<'a> LayerIds<'a> {
    pub(super) fn of(tree: &'a UnitTree, layers: &Layers) -> Self {
        let ids = |units: &[usize]| {
            let units = units.iter().filter_map(|at| tree.unit(*at));
            units.map(|unit| unit.id.as_str()).collect()
        };
        Self {
            means: ids(&layers.means),
            items: ids(&layers.items),
            sensitive: ids(&layers.sensitive),
        }
    }
}
