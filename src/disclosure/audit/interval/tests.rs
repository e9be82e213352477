//! The attack against brute force: every answer a small group can have given is tried, in every
//! class of coins, and what is left must be exactly what the attack says.

use std::collections::BTreeSet;

use super::coins::{CoinName, Span};
use super::*;
use crate::disclosure::audit::structure::Sheet;
use crate::disclosure::censor::cap;
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

    /// Whether this truth gives the print, with some coin of the sum within a span.
    fn prints(&self, print: &Print, sum_coin: Option<Span>) -> bool {
        let Some(span) = sum_coin else {
            return self.cuts() == print.cuts;
        };
        let sum = self.total(|world| world.sum);
        let remainder = u64::from(sum % RANGE) * u64::from(COIN_UNIT) / u64::from(RANGE);
        let goes_down = print.ranges == sum / RANGE && u64::from(span.to) > remainder;
        let goes_up = print.ranges == sum / RANGE + 1 && u64::from(span.from) < remainder;
        let is_near = goes_down || goes_up;
        self.cuts() == print.cuts && is_near && self.deeper() == print.deeper
    }
}

/// Every truth of groups of these sizes that a print allows.
fn all_truths(sizes: &[u32], print: &Print, sum_coin: Option<Span>) -> Vec<Truth> {
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
        .filter(|truth| truth.prints(print, sum_coin))
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

/// The secret coins of a campaign.
struct Secret {
    classes: Vec<u32>,
    deeper: u32,
    sum: u32,
}

impl Secret {
    fn draw(groups: usize, dice: &mut Dice) -> Self {
        Self {
            classes: (0..groups).map(|_| dice.below(BASE)).collect(),
            deeper: dice.below(BASE),
            sum: dice.below(COIN_UNIT),
        }
    }
}

/// One release: worlds drawn at random, printed with the coins, attacked in both ways.
struct Case {
    sizes: Vec<u32>,
    print: Print,
    with_large: bool,
}

impl Case {
    fn draw(sizes: &[u32], (with_large, secret): (bool, &Secret), dice: &mut Dice) -> Self {
        // Groups where few or almost all are affected come as often as others.
        let mood = dice.below(3);
        let mut draw = |n: &u32| {
            let mut all = worlds(*n);
            all.sort_by_key(|world| world.sum);
            let third = all.len() as u32 / 3;
            all[(mood * third + dice.below(third)) as usize]
        };
        let truth = Truth {
            worlds: sizes.iter().map(&mut draw).collect(),
            classes: secret.classes.clone(),
            deeper: secret.deeper,
        };
        let sum = truth.total(|world| world.sum);
        let up = u64::from(secret.sum) * u64::from(RANGE)
            < u64::from(sum % RANGE) * u64::from(COIN_UNIT);
        let print = Print {
            cuts: truth.cuts(),
            deeper: truth.deeper(),
            ranges: sum / RANGE + u32::from(up),
        };
        Self {
            sizes: sizes.to_vec(),
            print,
            with_large,
        }
    }

    /// Attacks with what is known of the coins, and adds to it what this release tells.
    fn check(&self, coins: &mut Coins) {
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
            base: BASE,
        };
        let scene = setting.scene(coins).unwrap();
        let attack = Attack::on(&scene).unwrap();
        let truths = self.truths(&scene, coins);
        attack.learn(coins);
        self.compare(&scene, &attack, (&truths, coins));
    }

    /// Every truth that the print and the known coins allow.
    fn truths(&self, scene: &Scene<'_>, coins: &Coins) -> Vec<Truth> {
        let large = scene.large.as_ref();
        let sum = large.and_then(|large| large.sum.as_ref());
        let span = sum.map(|sum| coins.span(&sum.coin));
        let may_be = |name: &CoinName, class: u32| coins.classes(name, BASE).contains(&class);
        let mut truths = all_truths(&self.sizes, &self.print, span);
        truths.retain(|truth| {
            let mut pieces = scene.pieces.iter().zip(&truth.classes);
            pieces.all(|(piece, class)| may_be(&piece.coin, *class))
                && large.is_none_or(|large| may_be(&large.coin, truth.deeper))
        });
        truths
    }

    fn compare(
        &self,
        scene: &Scene<'_>,
        attack: &Attack<'_, '_>,
        (truths, coins): (&[Truth], &Coins),
    ) {
        for (at, piece) in scene.pieces.iter().enumerate() {
            for cut in 0..2 {
                let expected = ends(truths.iter().map(|truth| truth.worlds[at].cuts[cut]));
                assert_eq!(attack.piece(piece, cut), Some(expected), "{:?}", self.print);
            }
            let classes: BTreeSet<u32> = truths.iter().map(|truth| truth.classes[at]).collect();
            self.compare_coin(coins, &piece.coin, &classes);
        }
        if let Some(large) = &scene.large {
            let expected = ends(truths.iter().map(|truth| truth.total(|world| world.deeper)));
            assert_eq!(attack.deeper(0), Some(expected), "{:?}", self.print);
            let classes: BTreeSet<u32> = truths.iter().map(|truth| truth.deeper).collect();
            self.compare_coin(coins, &large.coin, &classes);
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

    fn compare_coin(&self, coins: &Coins, name: &CoinName, classes: &BTreeSet<u32>) {
        let spans = classes.iter().map(|class| Span::of_class(*class, BASE));
        let expected = spans.reduce(Span::or).unwrap();
        assert_eq!(coins.span(name), expected, "{:?}", self.print);
    }
}

/// Each case is of three releases of a campaign with the same coins; what one tells of them is
/// known to the next attack.
#[test]
fn a3_the_attack_proves_exactly_what_trying_all_answers_proves() {
    let mut dice = Dice::new(3);
    let mut told = 0;
    for (sizes, with_large, cases) in [
        (&[10][..], false, 20),
        (&[12], true, 100),
        (&[16], true, 20),
        (&[8, 9], true, 20),
        (&[5, 6, 5], true, 3),
    ] {
        for _ in 0..cases {
            let secret = Secret::draw(sizes.len(), &mut dice);
            let mut coins = Coins::default();
            for _ in 0..3 {
                Case::draw(sizes, (with_large, &secret), &mut dice).check(&mut coins);
            }
            told += coins.told().len();
        }
    }
    assert!(told > 20, "{told} coins were told of");
}
