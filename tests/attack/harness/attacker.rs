//! The attack on one release: every group that rows can be made to tell of, and what its
//! figures allow.

use std::collections::{BTreeMap, BTreeSet};

use standeasy::disclosure::{Policy, Release, Row};
use standeasy::questionnaire::Questionnaire;
use standeasy::unit::UnitTree;

use super::algebra::{Derived, Sum, derive};
use super::colluders::{Trio, Truth};
use super::grid::{self, Grid, Scores};
use super::items::Item;
use super::proofs::{Memory, Target};
use super::scene::{ByClass, Large, Part, Scene, cap};

/// What the attacker has of one release, with everybody's attendance.
pub struct Seen<'a> {
    pub tree: &'a UnitTree,
    pub questionnaire: (usize, &'a Questionnaire),
    pub policy: Policy,
    /// People who are counted, by unit.
    pub people: &'a [u32],
    pub rows: &'a [Row],
}

impl<'a> Seen<'a> {
    pub fn of(
        tree: &'a UnitTree,
        questionnaire: (usize, &'a Questionnaire),
        (release, people): (&'a Release, &'a [u32]),
    ) -> Self {
        Self {
            tree,
            questionnaire,
            policy: release.head().policy,
            people,
            rows: release.rows(),
        }
    }

    pub fn n(&self, units: &[usize]) -> u32 {
        units.iter().map(|unit| self.people[*unit]).sum()
    }

    fn below(&self, derived: &Derived, most: u32) -> usize {
        let sizes = derived.groups.iter().map(|group| self.n(&group.units));
        sizes.filter(|n| (1..most).contains(n)).count()
    }

    /// The groups that follow from all rows for which there are values.
    fn derive(&self, values: impl Fn(&Row) -> Option<Vec<u32>>) -> Derived {
        let places = self.tree.units().iter().enumerate();
        let places: BTreeMap<&str, usize> =
            places.map(|(at, unit)| (unit.id.as_str(), at)).collect();
        let rows = self.rows.iter();
        let sums = rows.filter_map(|row| {
            let mut units: Vec<usize> = row.of.iter().map(|id| places[id.as_str()]).collect();
            units.sort_unstable();
            let values = values(row)?.into_iter().map(i64::from).collect();
            Some(Sum { units, values })
        });
        derive(&sums.collect::<Vec<Sum>>())
    }
}

/// All groups that a release tells of, by layer.
pub struct Groups {
    /// With two counts.
    pub all: Derived,
    /// With the deeper count and, if there are means, the sum.
    pub large: Derived,
    /// With all counts of all items, one after the other.
    pub largest: Derived,
}

impl Groups {
    pub fn of(seen: &Seen<'_>) -> Self {
        let count = |row: &Row, cut: usize| row.cuts.get(cut).map(|figure| figure.count);
        Self {
            all: seen.derive(|row| Some(vec![count(row, 0)?, count(row, 1)?])),
            large: seen.derive(|row| {
                let deeper = [count(row, 2)?].into_iter();
                Some(
                    deeper
                        .chain(row.means.iter().map(|mean| mean.ranges))
                        .collect(),
                )
            }),
            largest: seen.derive(|row| {
                let counts = row
                    .items
                    .iter()
                    .flat_map(|item| item.counts.iter().copied());
                (!row.items.is_empty()).then(|| counts.collect())
            }),
        }
    }

    /// Derivable groups of fewer people than `most`.
    pub fn below(&self, most: u32, seen: &Seen<'_>) -> usize {
        let layers = [&self.all, &self.large, &self.largest];
        layers.map(|derived| seen.below(derived, most)).iter().sum()
    }

    /// Derivable groups of fewer people than their layer asks for.
    pub fn below_threshold(&self, seen: &Seen<'_>) -> usize {
        seen.below(&self.all, seen.policy.minimum_group)
            + seen.below(&self.large, seen.policy.mean_from)
            + seen.below(&self.largest, seen.policy.items_from)
    }

    /// Rows that contradict one another, or of which no groups are made.
    pub fn oddities(&self) -> usize {
        let all = [&self.all, &self.large, &self.largest];
        let oddities = all.map(|derived| derived.mixtures + derived.contradictions);
        oddities.iter().sum()
    }
}

/// In how many scenes the printed figures tell about coins.
pub fn telling_of_coins(seen: &Seen<'_>, groups: &Groups) -> usize {
    let grid = Grid::of(seen.questionnaire.1, Scores::Whole);
    let scenes = together(seen, groups).into_iter();
    let scenes = scenes.map(|(parts, large)| Scene {
        grid: &grid,
        base: seen.policy.base,
        parts,
        large,
    });
    scenes.filter(|scene| !scene.is_silent_on_coins()).count()
}

/// Attacks every figure of a release and remembers what fits.
pub fn attack(seen: &Seen<'_>, groups: &Groups, truth: &Truth, trio: Trio, memory: &mut Memory) {
    let (_, questionnaire) = seen.questionnaire;
    let whole = Grid::of(questionnaire, Scores::Whole);
    let anything = Grid::of(questionnaire, Scores::Anything);
    let mut targets = Vec::new();
    for (parts, large) in together(seen, groups) {
        let found = attack_scene(seen, &whole, (&parts, &large), (truth, trio));
        // If nothing fits, somebody left out an item.
        let fits = found
            .iter()
            .all(|target| target.fits.iter().any(Option::is_some));
        let found = if fits {
            found
        } else {
            attack_scene(seen, &anything, (&parts, &large), (truth, trio))
        };
        found.into_iter().for_each(|target| targets.push(target));
    }
    if trio == Trio::NOBODY {
        targets.extend(attack_items(seen, groups, truth));
    }
    let censored = censored(seen, groups, (truth, &whole));
    for target in targets {
        memory.add(Target {
            is_censored: target.places.iter().any(|unit| censored.contains(unit)),
            ..target
        });
    }
}

/// Units of groups in which more people were affected than are ever counted.
fn censored(seen: &Seen<'_>, groups: &Groups, (truth, grid): (&Truth, &Grid)) -> BTreeSet<usize> {
    let cap = |group: &Sum| cap(seen.n(&group.units), seen.policy.base);
    let by_scale =
        groups.all.groups.iter().filter(|group| {
            truth.beyond(group.units.iter().copied(), grid.edges[0].1) > cap(group)
        });
    let items = 0..seen.questionnaire.1.items().len();
    let options: Vec<_> = items
        .map(|item| grid::options(seen.questionnaire.1, item))
        .collect();
    let by_item = groups.largest.groups.iter().filter(|group| {
        options.iter().enumerate().any(|(item, options)| {
            let chosen = truth.chosen(&group.units, item);
            let affected = options.iter().filter(|(_, affected)| *affected);
            affected.map(|(option, _)| chosen[*option]).sum::<u32>() > cap(group)
        })
    });
    let units = by_scale.chain(by_item).flat_map(|group| &group.units);
    units.copied().collect()
}

/// Parts by the larger group they are in; those in none stand alone.
fn together(seen: &Seen<'_>, groups: &Groups) -> Vec<(Vec<Part>, Option<Large>)> {
    let count = |value: i64| u32::try_from(value).expect("a group has no fewer than nobody");
    let larges = groups.large.groups.iter().map(|group| Large {
        n: seen.n(&group.units),
        printed: count(group.values[0]),
        ranges: group.values.get(1).map(|ranges| count(*ranges)),
        units: group.units.clone(),
    });
    let larges = larges.filter(|large| large.n > 0);
    let mut together: Vec<(Vec<Part>, Option<Large>)> =
        larges.map(|large| (Vec::new(), Some(large))).collect();
    for group in &groups.all.groups {
        let part = Part {
            n: seen.n(&group.units),
            printed: [count(group.values[0]), count(group.values[1])],
            units: group.units.clone(),
        };
        if part.n == 0 {
            continue;
        }
        let holder = together.iter_mut().find(|(_, large)| {
            let large = large.as_ref();
            large.is_some_and(|large| part.units.iter().all(|unit| large.units.contains(unit)))
        });
        match holder {
            Some((parts, _)) => parts.push(part),
            None => together.push((vec![part], None)),
        }
    }
    for (parts, large) in &together {
        let people: u32 = parts.iter().map(|part| part.n).sum();
        assert!(
            large.as_ref().is_none_or(|large| large.n == people),
            "parts are missing"
        );
    }
    together
}

fn attack_scene(
    seen: &Seen<'_>,
    grid: &Grid,
    (parts, large): (&[Part], &Option<Large>),
    (truth, trio): (&Truth, Trio),
) -> Vec<Target> {
    let scene = Scene {
        grid,
        base: seen.policy.base,
        parts: parts.to_vec(),
        large: large.clone(),
    };
    let mut targets = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let known = truth.known(&part.units, trio);
        for (edge, fits) in grid.edges.iter().zip(scene.attack_part(at, &known)) {
            let all = truth.beyond(part.units.iter().copied(), edge.1);
            targets.push(Target {
                known: known.severities.len() as u32,
                truth: all - known.beyond(edge.1),
                ..target(seen, &part.units, Some("cuts 10"), fits)
            });
        }
    }
    if let (Some(large), Trio::NOBODY) = (large, trio) {
        targets.extend(attack_large(seen, &scene, large, truth));
    }
    targets
}

/// The deeper cut is counted after censoring, part by part; so is the sum over all parts.
fn attack_large(seen: &Seen<'_>, scene: &Scene<'_>, large: &Large, truth: &Truth) -> Vec<Target> {
    let base = seen.policy.base;
    let counted = |cut: usize| -> u32 {
        let edge = scene.grid.edges[cut].1;
        let parts = scene.parts.iter();
        parts
            .map(|part| {
                truth
                    .beyond(part.units.iter().copied(), edge)
                    .min(cap(part.n, base))
            })
            .sum()
    };
    let mut targets = vec![Target {
        truth: counted(2),
        ..target(seen, &large.units, Some("cuts 30"), scene.attack_deeper())
    }];
    if scene.parts.len() > 1 {
        for (cut, range) in scene.attack_whole().into_iter().enumerate() {
            let is_capped = scene.parts.iter().any(|part| part.is_capped(cut, base));
            let most = |most: u32| if is_capped { large.n } else { most };
            let range = range.map(|range| (range.0, most(range.1)));
            targets.push(Target {
                truth: counted(cut),
                ..target(seen, &large.units, None, vec![range])
            });
        }
    }
    targets
}

fn attack_items(seen: &Seen<'_>, groups: &Groups, truth: &Truth) -> Vec<Target> {
    let mut targets = Vec::new();
    let (_, questionnaire) = seen.questionnaire;
    // A group of nobody tells of nobody.
    let some = |group: &&Sum| seen.n(&group.units) > 0;
    for group in groups.largest.groups.iter().filter(some) {
        let mut counts = group.values.iter();
        for (at, item) in questionnaire.items().iter().enumerate() {
            let options: Vec<i64> = counts.by_ref().take(item.values.len()).copied().collect();
            let printed = grid::options(questionnaire, at);
            let printed = printed.iter().rev();
            let attacked = Item {
                n: seen.n(&group.units),
                printed: printed
                    .map(|(option, is)| (options[*option] as u32, *is))
                    .collect(),
            };
            let last_affected = attacked.affected().checked_sub(1);
            let chosen = truth.chosen(&group.units, at);
            let severest = grid::options(questionnaire, at).into_iter().rev();
            let mut beyond = 0;
            let found = attacked.attack(seen.policy.base).into_iter().enumerate();
            for ((place, fits), (option, _)) in found.zip(severest) {
                beyond += chosen[option];
                let subject = format!("item {}", item.id);
                targets.push(Target {
                    is_affected: Some(place) == last_affected,
                    truth: beyond,
                    ..target(seen, &group.units, Some(&subject), fits)
                });
            }
        }
    }
    targets
}

fn target(seen: &Seen<'_>, units: &[usize], subject: Option<&str>, fits: ByClass) -> Target {
    let coin = |subject: &str| (seen.questionnaire.0, subject.to_owned(), units.to_vec());
    Target {
        coin: subject.map(coin),
        places: units.to_vec(),
        n: seen.n(units),
        units: units.iter().map(|unit| seen.people[*unit]).collect(),
        known: 0,
        is_affected: true,
        fits,
        truth: 0,
        is_censored: false,
    }
}
