//! Releases of invented missions under attack, and the common rules of other tools on the
//! same answers, so that the attacker is seen to work.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod harness;
mod plants;

use std::collections::BTreeMap;

use harness::campaign::Outcome;
use harness::colluders::Trio;
use harness::simulator::World;
use standeasy::disclosure::RowKind;
use standeasy::unit::{Unit, UnitId, UnitTree};

/// Weeks of a campaign; with two questionnaires twice as many releases.
const WEEKS: usize = 4;

fn attacked(worlds: impl Iterator<Item = World>) -> Outcome {
    let mut sum = Outcome::default();
    for world in worlds {
        for rate in [0.25, 0.45, 0.7] {
            sum.add(&Outcome::of(&world, WEEKS, rate, |_| ()));
        }
    }
    sum
}

/// The rules hold against everybody, with the answers of three people or without.
fn check(outcome: &Outcome) {
    assert_eq!(outcome.below_threshold, 0, "groups below their threshold");
    assert_eq!(outcome.oddities, 0, "rows that contradict one another");
    for (trio, proofs) in Trio::ALL.into_iter().zip(outcome.proofs) {
        assert_eq!(proofs.presence, 0, "presence with {trio:?}");
        assert_eq!(proofs.mistaken, 0, "the truth was left out with {trio:?}");
    }
    let nobody = outcome.proofs[0];
    assert_eq!((nobody.everybody, nobody.absence, nobody.pinned), (0, 0, 0));
}

/// 100,000 printed figures; the benchmark attacks a million.
#[test]
fn d10_nothing_can_be_proved_of_ordinary_missions() {
    let outcome = attacked((0..8).map(World::mission));
    assert!(outcome.figures > 100_000, "{} figures", outcome.figures);
    check(&outcome);
    assert_eq!(outcome.below_threshold + outcome.ours.below_10, 0);
}

/// Most units are well or unwell to the last man, or but for one or two.
#[test]
fn d10_nothing_can_be_proved_of_missions_of_extremes() {
    let policies = [(0.6, 10, 3), (0.95, 10, 3), (0.9, 8, 3), (0.9, 12, 5)];
    let worlds = policies.into_iter().zip(4..);
    let outcome = attacked(worlds.map(|((extremes, minimum_group, base), seed)| {
        let mut world = World::mission(seed);
        world.extremes = extremes;
        world.policy.minimum_group = minimum_group;
        world.policy.base = base;
        world
    }));
    assert!(outcome.figures > 40_000, "{} figures", outcome.figures);
    check(&outcome);
}

/// A tree with a group across units, whose people all answer as it: of a hundred people of each
/// unit so many.
fn with_group(tree: &UnitTree, of_hundred: u32) -> UnitTree {
    let mut units = tree.units().to_vec();
    let answering = units.iter().filter_map(|unit| {
        let people = (unit.strength? * of_hundred).div_ceil(100);
        Some((unit.id.clone(), people))
    });
    let across = answering.collect();
    let id = |text: &str| UnitId::try_from(text.to_owned()).unwrap();
    units.push(Unit {
        id: id("W"),
        parent: Some(id("M")),
        name: BTreeMap::new(),
        strength: None,
        across,
    });
    UnitTree::new(units).unwrap()
}

/// A group across units is small or large, and ordinary or unwell to the last.
#[test]
fn d15_nothing_can_be_proved_where_people_choose_a_group_across_units() {
    let mut rows = 0;
    for (seed, of_hundred, extremes) in [(20, 9, 0.05), (21, 1, 0.3), (22, 40, 0.9)] {
        let mut world = World::mission(seed);
        world.tree = with_group(&world.tree, of_hundred);
        world.extremes = extremes;
        for rate in [0.25, 0.45, 0.7] {
            let outcome = Outcome::of(&world, 2, rate, |made| {
                let mut all = made.release.rows().iter();
                rows += usize::from(all.any(|row| row.unit == "W"));
            });
            check(&outcome);
            assert_eq!(outcome.ours.below_10, 0);
        }
    }
    assert!(rows > 20, "{rows} releases with a row of the group");
}

/// Those who choose the unit above are few or many, and ordinary or unwell to the last.
#[test]
fn d15_nothing_can_be_proved_where_people_answer_for_the_unit_above() {
    let (mut few, mut pooled) = (0, 0);
    for (seed, share, extremes) in [(23, 0.01, 0.05), (24, 0.05, 0.9), (25, 0.3, 0.3)] {
        let mut world = World::mission(seed);
        let least = world.policy.minimum_group;
        world.tree = world.tree.with_coarser(Some(least));
        world.coarser = share;
        world.extremes = extremes;
        for rate in [0.25, 0.45, 0.7] {
            let outcome = Outcome::of(&world, 2, rate, |made| {
                let people = made.truth.people();
                // Nobody is with a company or a contingent itself.
                let all = 0..people.len();
                let above = all.filter(|unit| !world.tree.has_people(*unit) && people[*unit] > 0);
                let above: Vec<usize> = above.collect();
                few += above.iter().filter(|unit| people[**unit] < 10).count();
                let rests = made.release.rows().iter();
                let rests = rests.filter(|row| row.kind == RowKind::Rest);
                let of = rests.map(|row| world.tree.find(&row.unit).unwrap());
                pooled += of.filter(|unit| above.contains(unit)).count();
            });
            check(&outcome);
            assert_eq!(outcome.ours.below_10, 0);
        }
    }
    assert!(few > 200, "{few} units that one to nine people chose");
    assert!(pooled > 50, "{pooled} rows with people who chose the unit");
}

#[test]
fn common_rules_of_other_tools_give_people_away_on_the_same_answers() {
    let outcome = attacked((0..1).map(World::mission));
    let [five, remainder_2, remainder_5, rounded] = outcome.others;
    for exact in [five, remainder_2, remainder_5] {
        assert!(exact.below_10 > 0 && exact.small_pinned > 0, "{exact:?}");
        assert!(exact.presence > 0 && exact.absence > 0, "{exact:?}");
    }
    assert!(five.below_5 > remainder_2.below_5 && remainder_2.below_5 > remainder_5.below_5);
    assert!(remainder_2.below_5 > 0);
    assert!(rounded.below_5 > 0 && rounded.small_pinned > 0 && rounded.presence > 0);
}

/// The printed count of a row is above the truth by less than the base a group; it may be
/// lower by any number, where almost all are affected.
#[test]
fn d06_printed_counts_are_near_the_truth() {
    let mut rows = 0;
    Outcome::of(&World::mission(3), 2, 0.45, |made| {
        for row in made.release.rows() {
            let units = row.of.iter().map(|id| made.world.tree.find(id).unwrap());
            let units: Vec<usize> = units.collect();
            for (figure, edge) in row.cuts.iter().zip(made.grid.edges) {
                let truth = made.truth.beyond(units.iter().copied(), edge.1);
                assert!(figure.count <= truth + 2 * units.len() as u32);
            }
            rows += 1;
        }
    });
    assert!(rows > 300);
}
