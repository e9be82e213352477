//! Nobody can prove that almost all of a group are affected (rule D05).
//!
//! Censoring changes answer sheets, not numbers: in a group with too many people beyond a cut,
//! the least affected of them get milder answers until they are just below it. What comes out
//! is a set of sheets that people could have filled in. It only ever lowers, and doing it twice
//! is doing it once; so the censored world prints the same figures as the real one, all of them
//! together, and in it at least d people of every group are unaffected.

use std::collections::BTreeMap;

use super::group::Group;
use super::measure::Measure;
use super::options::Options;
use crate::checkin::sheets::{self, Sheets};
use crate::questionnaire::Questionnaire;
use crate::tabulate::Counts;

mod sheet;

use sheet::{Rules, Sheet};

/// d(n): the least people of n who must be able to claim that they are unaffected.
pub(super) fn least_unaffected(n: u32) -> u32 {
    n.div_ceil(10).max(3)
}

/// The most people of n who may stay on the affected side of any cut: a multiple of the base.
pub(super) fn cap(n: u32, base: u32) -> u32 {
    n.saturating_sub(least_unaffected(n)) / base * base
}

/// The groups of a layer whose items are shown, with those items.
pub(super) struct ItemLayer<'a> {
    /// The groups.
    pub(super) groups: &'a [Group],
    /// The items.
    pub(super) items: &'a [Options<'a>],
    /// The rounding base of their counts.
    pub(super) base: u32,
}

/// What censoring needs to know of a questionnaire, and who answered.
pub(super) struct Censor<'a> {
    rules: Rules<'a>,
    respondents: &'a [u32],
}

impl<'a> Censor<'a> {
    /// `respondents` has one number a unit; units withheld whole have none, and are left alone.
    pub(super) fn new(
        questionnaire: &'a Questionnaire,
        measures: &'a [Measure<'a>],
        respondents: &'a [u32],
    ) -> Self {
        Self {
            rules: Rules {
                questionnaire,
                measures,
            },
            respondents,
        }
    }

    /// Censors every scale in every group, at its mildest cut. Deeper cuts have fewer people,
    /// so all of them are within the cap then; and a union of such groups is within its own.
    pub(super) fn scales(&self, counts: &Counts, groups: &[Group], base: u32) -> Counts {
        let is_over = |group: &Group| {
            let mut scales = (0..self.rules.measures.len())
                .filter(|scale| self.affected(counts, group, *scale) > cap(group.n, base));
            scales.next().is_some()
        };
        self.pass(
            counts,
            groups.iter().filter(|g| is_over(g)),
            |people, group| {
                for (scale, measure) in self.rules.measures.iter().enumerate() {
                    if let Some(cut) = measure.mildest_cut() {
                        self.lower_scale(people, (scale, cut), cap(group.n, base));
                    }
                }
            },
        )
    }

    /// Censors every item of a layer in every group of it.
    pub(super) fn items(&self, counts: &Counts, layer: &ItemLayer<'_>) -> Counts {
        let is_over = |group: &Group| {
            layer.items.iter().any(|options| {
                self.affected_by_item(counts, group, options) > cap(group.n, layer.base)
            })
        };
        let groups = layer.groups.iter().filter(|group| is_over(group));
        self.pass(counts, groups, |people, group| {
            for options in layer.items {
                self.lower_item(people, options, cap(group.n, layer.base));
            }
        })
    }

    /// Changes the sheets of some groups and counts them anew.
    fn pass<'g>(
        &self,
        counts: &Counts,
        groups: impl Iterator<Item = &'g Group>,
        change: impl Fn(&mut Vec<Person>, &Group),
    ) -> Counts {
        let items = self.rules.questionnaire.items().len();
        let mut changed: BTreeMap<usize, Sheets> = BTreeMap::new();
        for group in groups {
            let mut people = self.people(counts, group);
            change(&mut people, group);
            for person in people {
                let sheets = changed.entry(person.unit);
                let sheets = sheets.or_insert_with(|| Sheets::new(items));
                sheets.push(&person.sheet.answers);
            }
        }
        counts.with_sheets(self.rules.questionnaire, &changed)
    }

    fn people(&self, counts: &Counts, group: &Group) -> Vec<Person> {
        let mut people = Vec::new();
        for unit in self.answered(group) {
            let sheets = counts.unit(unit).into_iter().flat_map(|unit| unit.sheets());
            people.extend(sheets.filter_map(|sheet| {
                let sheet = self.rules.scored(sheets::unpack(sheet).collect())?;
                Some(Person { unit, sheet })
            }));
        }
        people
    }

    /// Members of a group whose answers count.
    fn answered(&self, group: &Group) -> impl Iterator<Item = usize> {
        let members = group.members.iter().copied();
        members.filter(|unit| self.respondents.get(*unit).is_some_and(|n| *n > 0))
    }

    fn affected(&self, counts: &Counts, group: &Group, scale: usize) -> u32 {
        let Some((measure, cut)) = self.rules.mildest(scale) else {
            return 0;
        };
        let units = self.answered(group).filter_map(|unit| counts.unit(unit));
        let scores = units.filter_map(|unit| unit.scores.get(scale));
        scores
            .map(|scores| scores.count(|score| measure.scale.affected(score, cut)))
            .sum()
    }

    fn affected_by_item(&self, counts: &Counts, group: &Group, options: &Options<'_>) -> u32 {
        let units = self.answered(group).filter_map(|unit| counts.unit(unit));
        let levels = units.filter_map(|unit| unit.options.get(options.at));
        levels
            .flat_map(|levels| {
                let affected = options.affected().iter();
                affected.filter_map(|option| levels.get(*option))
            })
            .sum()
    }

    /// Lowers the least affected beyond a cut until no more than `most` are beyond it.
    fn lower_scale(&self, people: &mut [Person], (scale, cut): (usize, f64), most: u32) {
        let beyond = |person: &Person| self.rules.is_affected(&person.sheet, scale, cut);
        let severity = |person: &Person| self.rules.severity(&person.sheet, scale);
        lower(people, most, beyond, severity, |sheet| {
            self.rules.below(sheet, scale, cut)
        });
    }

    /// Gives the mildest affected answers to an item its last unaffected option instead.
    fn lower_item(&self, people: &mut [Person], options: &Options<'_>, most: u32) {
        let rank = |person: &Person| options.rank(person.sheet.answers.get(options.at).copied());
        let beyond = |person: &Person| rank(person).is_some_and(|rank| rank >= options.unaffected);
        let severity = |person: &Person| rank(person).map_or(0.0, |rank| rank as f64);
        let Some(haven) = options.haven() else {
            return;
        };
        lower(people, most, beyond, severity, |sheet| {
            self.rules.with(sheet, options.at, haven)
        });
    }
}

/// One answer sheet and the unit it counts for.
struct Person {
    unit: usize,
    sheet: Sheet,
}

/// Gives the least severe people beyond something another sheet, until no more than `most`
/// are beyond it. Of equal severity the lower sheet comes first, then the earlier unit, so
/// that the order of responses makes no difference.
fn lower(
    people: &mut [Person],
    most: u32,
    beyond: impl Fn(&Person) -> bool,
    severity: impl Fn(&Person) -> f64,
    milder: impl Fn(&Sheet) -> Option<Sheet>,
) {
    let mut held: Vec<&mut Person> = people.iter_mut().filter(|person| beyond(person)).collect();
    let excess = held.len().saturating_sub(most as usize);
    held.sort_by(|a, b| {
        let by_severity = severity(a).total_cmp(&severity(b));
        let by_sheet = a.sheet.answers.cmp(&b.sheet.answers);
        by_severity.then(by_sheet).then(a.unit.cmp(&b.unit))
    });
    let lowered = held.into_iter().filter_map(|person| {
        let sheet = milder(&person.sheet)?;
        person.sheet = sheet;
        Some(())
    });
    // Lazily: only as many as are too many are changed.
    lowered.take(excess).for_each(drop);
}

#[cfg(test)]
mod tests;
