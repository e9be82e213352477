//! The attack against brute force: every answer a small group can have given is tried, in every
//! class of coins, and what is left must be exactly what the attack says.

use std::collections::BTreeSet;

use super::*;
use crate::disclosure::audit::structure::Sheet;
use crate::disclosure::censor::cap;
use crate::disclosure::printed::sums_of_counts;
use crate::disclosure::trees::Dice;
use crate::questionnaire::{Direction, Item, Method, Scale};

const BASE: u32 = 3;
const RANGE: u32 = 6;
const CUTS: [u32; 2] = [2, 4];
const DEEPER: u32 = 5;

/// A sum of two items from 0 to 3.
fn scale() -> Scale {
    Scale {
        id: "total".to_owned(),
        items: vec![0, 1],
        method: Method::Sum,
        multiply: 1.0,
        direction: Direction::HighIsBad,
        min_answered: 0.8,
        cuts: CUTS.map(f64::from).to_vec(),
        deeper_cuts: vec![f64::from(DEEPER)],
        min: 0.0,
        max: f64::from(RANGE),
        bands: Vec::new(),
        source: None,
    }
}

fn items() -> Vec<Item> {
    let item = Item {
        id: "a".to_owned(),
        options: "often".to_owned(),
        values: vec![0, 1, 2, 3],
        reverse: false,
        not_applicable: None,
        gate: false,
        show_if: None,
        safety: false,
        sensitive: false,
    };
    vec![item; 2]
}

/// What matters of a group's answers: how many reach each cut, and the sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct World {
    n: u32,
    cuts: [u32; 2],
    deeper: u32,
    sum: u32,
}

/// Every world of n people in which no cut is above the cap.
fn worlds(n: u32) -> Vec<World> {
    let mut found = BTreeSet::new();
    fill(
        n,
        0,
        World {
            n,
            cuts: [0; 2],
            deeper: 0,
            sum: 0,
        },
        &mut found,
    );
    let fits = found
        .into_iter()
        .filter(|world| world.cuts[0] <= cap(n, BASE));
    fits.collect()
}

fn fill(people: u32, score: u32, world: World, found: &mut BTreeSet<World>) {
    let with = |count: u32| World {
        n: world.n,
        cuts: [0, 1].map(|at| world.cuts[at] + if score >= CUTS[at] { count } else { 0 }),
        deeper: world.deeper + if score >= DEEPER { count } else { 0 },
        sum: world.sum + score * count,
    };
    if score == RANGE {
        found.insert(with(people));
        return;
    }
    (0..=people).for_each(|count| fill(people - count, score + 1, with(count), found));
}

fn rounded(count: u32, class: u32) -> u32 {
    let up = count % BASE > class;
    count / BASE * BASE + if up { BASE } else { 0 }
}

/// What is printed of some groups and the large one they make.
#[derive(Clone, Debug, PartialEq)]
struct Print {
    cuts: Vec<[u32; 2]>,
    deeper: u32,
    ranges: u32,
}

impl Print {
    /// The counts of all groups together, one a cut, deeper ones last.
    fn counts(&self) -> Vec<u32> {
        let sum = |at: usize| self.cuts.iter().map(|cuts| cuts[at]).sum();
        vec![sum(0), sum(1), self.deeper]
    }
}

/// One way it can be: a world and a class a group, and the class of the deeper cut.
struct Truth {
    worlds: Vec<World>,
    classes: Vec<u32>,
    deeper: u32,
}

impl Truth {
    fn total(&self, of: impl Fn(&World) -> u32) -> u32 {
        self.worlds.iter().map(of).sum()
    }

    fn cuts(&self) -> Vec<[u32; 2]> {
        let worlds = self.worlds.iter().zip(&self.classes);
        worlds
            .map(|(world, class)| world.cuts.map(|count| rounded(count, *class)))
            .collect()
    }

    fn deeper(&self) -> u32 {
        let most: u32 = self.cuts().iter().map(|cuts| cuts[1]).sum();
        rounded(self.total(|world| world.deeper), self.deeper).min(most)
    }

    /// The sum in whole ranges, rounded down or up, and held within what the counts allow.
    fn ranges(&self, up: bool) -> u32 {
        let print = Print {
            cuts: self.cuts(),
            deeper: self.deeper(),
            ranges: 0,
        };
        let (scale, items) = (scale(), items());
        let measure = Measure::of(&scale, &items);
        let people = self.worlds.iter().map(|world| world.n).sum();
        let (least, most) = sums_of_counts(&measure, people, &print.counts());
        let sum = self.total(|world| world.sum);
        let rounded = sum / RANGE + u32::from(up && !sum.is_multiple_of(RANGE));
        rounded.clamp(least, most)
    }

    /// Whether this truth gives the print, with the sum's coin either way.
    fn prints(&self, print: &Print, with_large: bool) -> bool {
        let is_near = || {
            [false, true]
                .map(|up| self.ranges(up))
                .contains(&print.ranges)
        };
        self.cuts() == print.cuts && (!with_large || self.deeper() == print.deeper && is_near())
    }
}

/// Every truth of groups of these sizes that a print allows.
fn all_truths(sizes: &[u32], print: &Print, with_large: bool) -> Vec<Truth> {
    let mut partial: Vec<(Vec<World>, Vec<u32>)> = vec![(Vec::new(), Vec::new())];
    for (n, cuts) in sizes.iter().zip(&print.cuts) {
        let mut next = Vec::new();
        for world in worlds(*n) {
            for class in 0..BASE {
                if world.cuts.map(|count| rounded(count, class)) == *cuts {
                    next.extend(partial.iter().map(|(worlds, classes)| {
                        let worlds = worlds.iter().copied().chain([world]).collect();
                        (worlds, classes.iter().copied().chain([class]).collect())
                    }));
                }
            }
        }
        partial = next;
    }
    let truths = partial.into_iter().flat_map(|(worlds, classes)| {
        (0..BASE).map(move |deeper| Truth {
            worlds: worlds.clone(),
            classes: classes.clone(),
            deeper,
        })
    });
    truths
        .filter(|truth| truth.prints(print, with_large))
        .collect()
}

fn ends(counts: impl Iterator<Item = u32>) -> Proved {
    let counts: BTreeSet<u32> = counts.collect();
    Proved {
        least: *counts.first().unwrap(),
        most: *counts.last().unwrap(),
    }
}

fn part(name: &'static str, n: u32, sheet: Sheet) -> Part<'static> {
    Part {
        unit: name,
        members: vec![name],
        n,
        sheet,
        is_split: false,
    }
}

fn cuts_sheet(cuts: [u32; 2]) -> Sheet {
    Sheet {
        cuts: vec![cuts.to_vec()],
        ..Sheet::default()
    }
}

/// One release: worlds and coins drawn at random, printed, attacked in both ways.
struct Case {
    sizes: Vec<u32>,
    print: Print,
    with_large: bool,
}

impl Case {
    fn draw(sizes: &[u32], with_large: bool, dice: &mut Dice) -> Self {
        // Groups where few or almost all are affected come as often as others.
        let mood = dice.below(3);
        let mut draw = |n: &u32| {
            let mut all = worlds(*n);
            all.sort_by_key(|world| world.sum);
            let third = all.len() as u32 / 3;
            all[(mood * third + dice.below(third)) as usize]
        };
        let worlds: Vec<World> = sizes.iter().map(&mut draw).collect();
        let truth = Truth {
            classes: worlds.iter().map(|_| dice.below(BASE)).collect(),
            deeper: dice.below(BASE),
            worlds,
        };
        let print = Print {
            cuts: truth.cuts(),
            deeper: truth.deeper(),
            ranges: truth.ranges(dice.below(2) == 0),
        };
        Self {
            sizes: sizes.to_vec(),
            print,
            with_large,
        }
    }

    fn check(&self) {
        let scale = scale();
        let measure = Measure::of(&scale, &items());
        let names = ["A", "B", "C"];
        let parts: Vec<Part<'_>> = names
            .iter()
            .zip(&self.sizes)
            .zip(&self.print.cuts)
            .map(|((name, n), cuts)| part(name, *n, cuts_sheet(*cuts)))
            .collect();
        let sheet = Sheet {
            deeper: vec![vec![self.print.deeper]],
            ranges: vec![vec![self.print.ranges]],
            ..Sheet::default()
        };
        let large = part("L", self.sizes.iter().sum(), sheet);
        let setting = Setting {
            scale: 0,
            measure: &measure,
            parts: parts.iter().collect(),
            large: self.with_large.then_some(&large),
            counts: self.print.counts(),
            base: BASE,
        };
        let scene = setting.scene().unwrap();
        let attack = Attack::on(&scene).unwrap();
        let truths = all_truths(&self.sizes, &self.print, self.with_large);
        self.compare(&scene, &attack, &truths);
    }

    fn compare(&self, scene: &Scene<'_>, attack: &Attack<'_, '_>, truths: &[Truth]) {
        assert!(attack.tells_no_coin(), "{:?}", self.print);
        for (at, piece) in scene.pieces.iter().enumerate() {
            for cut in 0..2 {
                let expected = ends(truths.iter().map(|truth| truth.worlds[at].cuts[cut]));
                assert_eq!(attack.piece(piece, cut), Some(expected), "{:?}", self.print);
            }
            let classes: BTreeSet<u32> = truths.iter().map(|truth| truth.classes[at]).collect();
            assert_eq!(classes.len() as u32, BASE, "{:?}", self.print);
        }
        if scene.large.is_some() {
            let expected = ends(truths.iter().map(|truth| truth.total(|world| world.deeper)));
            assert_eq!(attack.deeper(0), Some(expected), "{:?}", self.print);
            let classes: BTreeSet<u32> = truths.iter().map(|truth| truth.deeper).collect();
            assert_eq!(classes.len() as u32, BASE, "{:?}", self.print);
        }
        let pieces: Vec<&Piece<'_>> = scene.pieces.iter().collect();
        for cut in 0..2 {
            let totals = truths
                .iter()
                .map(|truth| truth.total(|world| world.cuts[cut]));
            assert_eq!(
                attack.union(&pieces, cut),
                Some(ends(totals)),
                "{:?}",
                self.print
            );
        }
    }
}

/// What is printed tells of no coin, so this is so for all releases of a campaign together.
#[test]
fn a3_the_attack_proves_exactly_what_trying_all_answers_proves() {
    let mut dice = Dice::new(3);
    for (sizes, with_large, cases) in [
        (&[10][..], false, 60),
        (&[12], true, 300),
        (&[16], true, 60),
        (&[8, 9], true, 60),
        (&[5, 6, 5], true, 9),
    ] {
        for _ in 0..cases {
            Case::draw(sizes, with_large, &mut dice).check();
        }
    }
}
