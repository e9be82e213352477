//! The printed figures of every group, the only place where answers become figures.
//!
//! Every higher figure is a sum of these (rule D07); nothing else is computed from answers.

use std::collections::{BTreeMap, BTreeSet};

use super::censor::{Censor, ItemLayer};
use super::group::{Group, groups};
use super::measure::Measure;
use super::options::Options;
use super::plan::Plan;
use super::printed::sums_of_counts;
use super::rounding::{Coin, MICRO, Rounding, Subject};
use super::sensitive::{FEW, SENSITIVE_BASE, SMALL};
use crate::questionnaire::Questionnaire;
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
    /// Counts by sensitive item and option, layer 200; a small one stands for all small ones.
    pub(super) sensitive: Layer,
}

/// The groups of every layer.
pub(super) struct Groups {
    shown: Vec<Group>,
    means: Vec<Group>,
    items: Vec<Group>,
    sensitive: Vec<Group>,
}

impl Groups {
    fn of(facts: &Facts<'_>, plan: &Plan) -> Self {
        let of = |shown: &[usize]| groups(facts.tree, facts.respondents, shown);
        Self {
            shown: of(&plan.shown),
            means: of(&plan.means),
            items: of(&plan.items),
            sensitive: of(&plan.sensitive),
        }
    }
}

/// Everything figures are made of but the counts.
pub(super) struct Facts<'a> {
    /// The units.
    pub(super) tree: &'a UnitTree,
    /// Respondents by unit; units that are withheld whole have none.
    pub(super) respondents: &'a [u32],
    /// The scales.
    pub(super) measures: &'a [Measure<'a>],
    /// The items.
    pub(super) options: &'a [Options<'a>],
    /// The sensitive items.
    pub(super) sensitive: &'a [Options<'a>],
    /// The coins.
    pub(super) rounding: Rounding<'a>,
    /// b.
    pub(super) base: u32,
    /// Whether this release shows means.
    pub(super) means: bool,
}

impl Facts<'_> {
    /// The counts of the censored world, in which no group of any layer is above its caps.
    pub(super) fn censored(
        &self,
        questionnaire: &Questionnaire,
        plan: &Plan,
        counts: &Counts,
    ) -> Counts {
        let groups = Groups::of(self, plan);
        let censor = Censor::new(questionnaire, self.measures, self.respondents);
        let counts = censor.scales(counts, &groups.shown, self.base);
        let items = ItemLayer {
            groups: &groups.items,
            items: self.options,
            base: self.base,
        };
        let counts = censor.items(&counts, &items);
        let sensitive = ItemLayer {
            groups: &groups.sensitive,
            items: self.sensitive,
            base: SENSITIVE_BASE,
        };
        censor.items(&counts, &sensitive)
    }

    /// The figures of a plan, from censored counts.
    pub(super) fn figures(&self, plan: &Plan, counts: &Counts) -> Figures {
        let groups = Groups::of(self, plan);
        let source = Source {
            facts: self,
            counts,
        };
        let layer = |groups: &[Group], table: &dyn Fn(&Group) -> Table| Layer {
            tables: groups.iter().map(table).collect(),
            groups: groups.to_vec(),
        };
        let cuts = layer(&groups.shown, &|group| source.cuts(group));
        let within = Within::new(&source, &cuts);
        Figures {
            deeper: layer(&groups.means, &|group| source.deeper(group, &within)),
            sums: layer(&groups.means, &|group| source.sums(group, &within)),
            items: layer(&groups.items, &|group| source.items(group)),
            sensitive: layer(&groups.sensitive, &|group| source.sensitive_items(group)),
            cuts,
        }
    }
}

/// Facts and the counts that figures are made of.
struct Source<'a> {
    facts: &'a Facts<'a>,
    counts: &'a Counts,
}

impl Source<'_> {
    fn cuts(&self, group: &Group) -> Table {
        let scales = self.facts.measures.iter().enumerate();
        scales
            .map(|(at, measure)| {
                let coin = self.coin(group, "cuts", (&measure.scale.id, 10));
                let scores = self.scores(group, at);
                let cuts = measure.cuts.iter();
                cuts.map(|cut| coin.count(affected(measure, &scores, *cut), self.facts.base))
                    .collect()
            })
            .collect()
    }

    /// Deeper cuts have a coin of their own; the printed count of the last cut before them
    /// holds them down, so that printed counts never rise towards the severe end.
    fn deeper(&self, group: &Group, within: &Within<'_>) -> Table {
        let scales = self.facts.measures.iter().enumerate();
        scales
            .map(|(at, measure)| {
                let coin = self.coin(group, "cuts", (&measure.scale.id, 30));
                let scores = self.scores(group, at);
                let most = within.cuts(group, at).last().copied().unwrap_or(u32::MAX);
                let cuts = measure.deeper.iter();
                cuts.map(|cut| {
                    coin.count(affected(measure, &scores, *cut), self.facts.base)
                        .min(most)
                })
                .collect()
            })
            .collect()
    }

    /// Sums are held within what the printed counts of the same people can add up to.
    fn sums(&self, group: &Group, within: &Within<'_>) -> Table {
        let deeper = self.deeper(group, within);
        let scales = self.facts.measures.iter().zip(deeper).enumerate();
        scales
            .map(|(at, (measure, deeper))| {
                if !self.facts.means || !measure.has_mean(self.facts.base) {
                    return Vec::new();
                }
                let coin = self.coin(group, "sum", (&measure.scale.id, 30));
                let sum = severity_sum(measure, &self.scores(group, at));
                let ranges = coin.round(sum, MICRO) / MICRO;
                let counts = [within.cuts(group, at), deeper].concat();
                let (least, most) = sums_of_counts(measure, group.n, &counts);
                vec![u32::try_from(ranges).unwrap_or(u32::MAX).clamp(least, most)]
            })
            .collect()
    }

    fn items(&self, group: &Group) -> Table {
        let items = self.facts.options.iter();
        items
            .map(|options| {
                let coin = self.coin(group, "item", (&options.item.id, 100));
                self.item(group, options, (coin, self.facts.base))
            })
            .collect()
    }

    /// Counts below ten look alike: each stands for all of them.
    fn sensitive_items(&self, group: &Group) -> Table {
        let items = self.facts.sensitive.iter();
        items
            .map(|options| {
                let coin = self.coin(group, "item", (&options.item.id, 200));
                let counts = self.item(group, options, (coin, SENSITIVE_BASE));
                counts
                    .into_iter()
                    .map(|count| if count < FEW { SMALL } else { count })
                    .collect()
            })
            .collect()
    }

    /// Rounds how many chose each option or a more severe one, all with one coin, and gives
    /// the differences. How many withheld an answer is not printed, nor can it be derived:
    /// the greatest number stays at or below the last multiple of the base in n.
    fn item(&self, group: &Group, options: &Options<'_>, (coin, base): (Coin, u32)) -> Vec<u32> {
        let mut people = vec![0; options.order.len()];
        for unit in self.answered(group) {
            let levels = self
                .counts
                .unit(unit)
                .and_then(|u| u.options.get(options.at));
            let levels = levels.into_iter().flatten();
            people
                .iter_mut()
                .zip(levels)
                .for_each(|(sum, more)| *sum += more);
        }
        let whole = group.n / base * base;
        let mut printed = vec![0; people.len()];
        let (mut at_least, mut before) = (0, 0);
        for option in options.order.iter().rev() {
            at_least += people.get(*option).copied().unwrap_or(0);
            let rounded = coin.count(at_least, base).min(whole);
            if let Some(place) = printed.get_mut(*option) {
                *place = rounded - before;
            }
            before = rounded;
        }
        printed
    }

    /// The scores of a group on one scale.
    fn scores(&self, group: &Group, scale: usize) -> Histogram {
        let mut scores = Histogram::default();
        for unit in self.answered(group) {
            if let Some(more) = self.counts.unit(unit).and_then(|u| u.scores.get(scale)) {
                scores.merge(more);
            }
        }
        scores
    }

    /// Members of a group whose answers count.
    fn answered(&self, group: &Group) -> impl Iterator<Item = usize> {
        let members = group.members.iter().copied();
        members.filter(|unit| self.facts.respondents.get(*unit).is_some_and(|n| *n > 0))
    }

    fn coin(&self, group: &Group, kind: &'static str, (id, layer): (&str, u32)) -> Coin {
        let members: Vec<&str> = group
            .members
            .iter()
            .filter_map(|unit| Some(self.facts.tree.unit(*unit)?.id.as_str()))
            .collect();
        let subject = Subject { kind, id, layer };
        self.facts.rounding.coin(&subject, &members)
    }
}

/// The printed counts of layer 10, by the answering units of each group.
struct Within<'a> {
    by_unit: BTreeMap<usize, usize>,
    cuts: &'a [Table],
}

impl<'a> Within<'a> {
    fn new(source: &Source<'_>, cuts: &'a Layer) -> Self {
        let groups = cuts.groups.iter().enumerate();
        let by_unit = groups
            .flat_map(|(at, group)| source.answered(group).map(move |unit| (unit, at)))
            .collect();
        Self {
            by_unit,
            cuts: &cuts.tables,
        }
    }

    /// The counts of a larger group on one scale, one a cut.
    fn cuts(&self, group: &Group, scale: usize) -> Vec<u32> {
        let members = group.members.iter();
        let parts: BTreeSet<usize> = members
            .filter_map(|unit| self.by_unit.get(unit).copied())
            .collect();
        let counts = parts
            .iter()
            .filter_map(|part| self.cuts.get(*part)?.get(scale));
        counts.fold(Vec::new(), |mut sums: Vec<u32>, counts| {
            sums.resize(counts.len(), 0);
            sums.iter_mut()
                .zip(counts)
                .for_each(|(sum, more)| *sum += more);
            sums
        })
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
