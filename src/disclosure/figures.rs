//! The printed figures of every group, the only place where answers become figures.
//!
//! Every higher figure is a sum of these (rule D07); nothing else is computed from answers.

use std::collections::BTreeMap;

use super::censor::{cap, censor, censor_options};
use super::group::{Group, groups};
use super::measure::Measure;
use super::options::Options;
use super::plan::Plan;
use super::rounding::{MICRO, Rounding, Subject};
use crate::tabulate::{Counts, Histogram};
use crate::unit::UnitTree;

/// Figures that add up: one list a scale or item.
pub(super) type Table = Vec<Vec<u32>>;

/// One layer: its groups and their figures, in the same order.
pub(super) struct Layer {
    /// The groups with respondents.
    pub(super) groups: Vec<Group>,
    /// The figures of each group.
    pub(super) tables: Vec<Table>,
}

/// The figures of all layers.
pub(super) struct Figures {
    /// Counts by scale and cut, layer 10.
    pub(super) cuts: Layer,
    /// Counts by scale and deeper cut, layer 30.
    pub(super) deeper: Layer,
    /// Severity sums in whole ranges, one a scale, layer 30; an empty list is no mean.
    pub(super) sums: Layer,
    /// Counts by item and option, layer 100.
    pub(super) items: Layer,
}

/// Everything figures are made of.
pub(super) struct Source<'a> {
    /// The units.
    pub(super) tree: &'a UnitTree,
    /// The counts.
    pub(super) counts: &'a Counts,
    /// Respondents by unit; units that are withheld whole have none.
    pub(super) respondents: &'a [u32],
    /// The scales.
    pub(super) measures: &'a [Measure<'a>],
    /// The items.
    pub(super) options: &'a [Options<'a>],
    /// The coins.
    pub(super) rounding: Rounding<'a>,
    /// b.
    pub(super) base: u32,
    /// Whether this release shows means.
    pub(super) means: bool,
}

impl Source<'_> {
    /// The figures of a plan.
    pub(super) fn figures(&self, plan: &Plan) -> Figures {
        let shown = groups(self.tree, self.respondents, &plan.shown);
        let large = groups(self.tree, self.respondents, &plan.means);
        let largest = groups(self.tree, self.respondents, &plan.items);
        let censored: Vec<Vec<Histogram>> = shown.iter().map(|g| self.censored(g)).collect();
        let cuts = shown.iter().zip(&censored);
        let cuts: Vec<Table> = cuts.map(|(g, scores)| self.cuts(g, scores)).collect();
        let within = Within::new(self, &shown, &censored, &cuts);
        let deeper = large.iter().map(|g| self.deeper(g, &within)).collect();
        let sums = large.iter().map(|g| self.sums(g, &within)).collect();
        let items = largest.iter().map(|g| self.items(g)).collect();
        Figures {
            cuts: Layer {
                groups: shown,
                tables: cuts,
            },
            deeper: Layer {
                groups: large.clone(),
                tables: deeper,
            },
            sums: Layer {
                groups: large,
                tables: sums,
            },
            items: Layer {
                groups: largest,
                tables: items,
            },
        }
    }

    /// The censored scores of a group of layer 10. A union of censored groups is within its
    /// own cap, so larger layers need no censoring of their own.
    fn censored(&self, group: &Group) -> Vec<Histogram> {
        let cap = cap(group.n, self.base);
        let measures = self.measures.iter().enumerate();
        measures
            .map(|(at, measure)| {
                let mut scores = Histogram::default();
                for unit in self.answered(group) {
                    if let Some(more) = self.counts.unit(unit).and_then(|u| u.scores.get(at)) {
                        scores.merge(more);
                    }
                }
                censor(measure, &scores, cap)
            })
            .collect()
    }

    fn cuts(&self, group: &Group, scores: &[Histogram]) -> Table {
        let scales = self.measures.iter().zip(scores);
        scales
            .map(|(measure, scores)| {
                let coin = self.coin(group, "cuts", (&measure.scale.id, 10));
                let cuts = measure.cuts.iter();
                cuts.map(|cut| coin.count(affected(measure, scores, *cut), self.base))
                    .collect()
            })
            .collect()
    }

    /// Deeper cuts have a coin of their own; the printed count of the last cut before them
    /// holds them down, so that printed counts never rise towards the severe end.
    fn deeper(&self, group: &Group, within: &Within) -> Table {
        let scales = self.measures.iter().enumerate();
        scales
            .map(|(at, measure)| {
                let coin = self.coin(group, "cuts", (&measure.scale.id, 30));
                let scores = within.scores(group, at);
                let most = within.last_cut(group, at).unwrap_or(u32::MAX);
                let cuts = measure.deeper.iter();
                cuts.map(|cut| {
                    coin.count(affected(measure, &scores, *cut), self.base)
                        .min(most)
                })
                .collect()
            })
            .collect()
    }

    fn sums(&self, group: &Group, within: &Within) -> Table {
        let scales = self.measures.iter().enumerate();
        scales
            .map(|(at, measure)| {
                if !self.means || !measure.has_mean(self.base) {
                    return Vec::new();
                }
                let coin = self.coin(group, "sum", (&measure.scale.id, 30));
                let sum = severity_sum(measure, &within.scores(group, at));
                let ranges = coin.round(sum, MICRO) / MICRO;
                vec![u32::try_from(ranges).unwrap_or(u32::MAX)]
            })
            .collect()
    }

    fn items(&self, group: &Group) -> Table {
        self.options
            .iter()
            .map(|options| self.item(group, options).unwrap_or_default())
            .collect()
    }

    /// Rounds how many chose each option or a more severe one, all with one coin, and prints
    /// the differences. How many withheld an answer is not printed, nor can it be derived:
    /// the greatest number stays at or below the last multiple of the base in n.
    fn item(&self, group: &Group, options: &Options<'_>) -> Option<Vec<u32>> {
        let mut people = vec![0; options.order.len()];
        for unit in self.answered(group) {
            let levels = self.counts.unit(unit)?.options.get(options.at)?;
            people
                .iter_mut()
                .zip(levels)
                .for_each(|(sum, more)| *sum += more);
        }
        let most = cap(group.n, self.base);
        let censored = censor_options(&people, &options.order, options.unaffected, most)?;
        let coin = self.coin(group, "item", (&options.item.id, 100));
        let whole = group.n / self.base * self.base;
        let mut printed = vec![0; people.len()];
        let (mut at_least, mut before) = (0, 0);
        for (option, people) in options.order.iter().zip(censored).rev() {
            at_least += people;
            let rounded = coin.count(at_least, self.base).min(whole);
            *printed.get_mut(*option)? = rounded - before;
            before = rounded;
        }
        Some(printed)
    }

    /// Members of a group whose answers count.
    fn answered(&self, group: &Group) -> impl Iterator<Item = usize> {
        let members = group.members.iter().copied();
        members.filter(|unit| self.respondents.get(*unit).is_some_and(|n| *n > 0))
    }

    fn coin(
        &self,
        group: &Group,
        kind: &'static str,
        (id, layer): (&str, u32),
    ) -> super::rounding::Coin {
        let members: Vec<&str> = group
            .members
            .iter()
            .filter_map(|unit| Some(self.tree.unit(*unit)?.id.as_str()))
            .collect();
        self.rounding.coin(&Subject { kind, id, layer }, &members)
    }
}

/// The groups of layer 10 by the answering units in them, to make larger layers of.
struct Within<'a> {
    by_unit: BTreeMap<usize, usize>,
    censored: &'a [Vec<Histogram>],
    cuts: &'a [Table],
}

impl<'a> Within<'a> {
    fn new(
        source: &Source<'_>,
        shown: &[Group],
        censored: &'a [Vec<Histogram>],
        cuts: &'a [Table],
    ) -> Self {
        let by_unit = shown
            .iter()
            .enumerate()
            .flat_map(|(at, group)| source.answered(group).map(move |unit| (unit, at)))
            .collect();
        Self {
            by_unit,
            censored,
            cuts,
        }
    }

    fn parts(&self, group: &Group) -> std::collections::BTreeSet<usize> {
        let members = group.members.iter();
        members
            .filter_map(|unit| self.by_unit.get(unit).copied())
            .collect()
    }

    fn scores(&self, group: &Group, scale: usize) -> Histogram {
        let mut scores = Histogram::default();
        for part in self.parts(group) {
            if let Some(more) = self.censored.get(part).and_then(|scales| scales.get(scale)) {
                scores.merge(more);
            }
        }
        scores
    }

    fn last_cut(&self, group: &Group, scale: usize) -> Option<u32> {
        let parts = self.parts(group);
        let counts = parts
            .iter()
            .map(|part| self.cuts.get(*part)?.get(scale)?.last().copied());
        counts.sum()
    }
}

fn affected(measure: &Measure<'_>, scores: &Histogram, cut: f64) -> u32 {
    scores.count(|score| measure.scale.affected(score, cut))
}

/// The sum of severities in millionths of the scale's range.
fn severity_sum(measure: &Measure<'_>, scores: &Histogram) -> u64 {
    scores
        .iter()
        .map(|(score, people)| {
            let part = measure.severity(score) / measure.range();
            (part.clamp(0.0, 1.0) * MICRO as f64).round() as u64 * u64::from(people)
        })
        .sum()
}
