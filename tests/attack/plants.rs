//! Weaknesses planted by hand, each of which the attacker must see.

use standeasy::disclosure::ledger::Ledger;

use crate::harness::algebra::{Sum, derive};
use crate::harness::attacker::{Groups, Seen};
use crate::harness::colluders::Truth;
use crate::harness::grid::{Grid, Scores};
use crate::harness::items::Item;
use crate::harness::proofs::{Memory, Target};
use crate::harness::scene::{ByClass, Known, Large, Part, Scene};
use crate::harness::simulator::World;

fn sum(units: &[usize], value: i64) -> Sum {
    Sum {
        units: units.to_vec(),
        values: vec![value],
    }
}

#[test]
fn subtraction_finds_what_nested_rows_leave() {
    let mut derived = derive(&[sum(&[1, 2, 3, 4], 30), sum(&[1, 2], 12), sum(&[3], 9)]);
    derived.groups.sort_by(|a, b| a.units.cmp(&b.units));
    assert_eq!(
        derived.groups,
        [sum(&[1, 2], 12), sum(&[3], 9), sum(&[4], 9)]
    );
    assert_eq!((derived.mixtures, derived.contradictions), (0, 0));
}

#[test]
fn subtraction_finds_what_crossing_rows_leave() {
    let crossing = [sum(&[1, 2, 3], 30), sum(&[1, 4], 12), sum(&[2, 3, 4], 24)];
    let derived = derive(&crossing);
    // Half of the first and second less the third is unit 1 alone.
    assert!(derived.groups.contains(&sum(&[1], 9)), "{derived:?}");
    assert!(derived.groups.contains(&sum(&[4], 3)), "{derived:?}");
}

#[test]
fn subtraction_finds_rows_that_contradict_one_another() {
    let derived = derive(&[sum(&[1, 2], 9), sum(&[1], 3), sum(&[2], 3)]);
    assert_eq!(derived.contradictions, 1);
}

#[test]
fn one_row_too_many_uncovers_small_groups() {
    let world = World::mission(1);
    let survey = world.survey(0, 0, 0.45);
    let questionnaire = &world.questionnaires[0];
    let grid = Grid::of(questionnaire, Scores::Whole);
    let people = Truth::of(&world, &survey, &grid).people();
    let release = world.release(&survey, &mut Ledger::default());
    let mut uncovered = 0;
    for hidden in release.withheld() {
        let at = world.tree.find(hidden).unwrap();
        let mut row = release.rows()[0].clone();
        row.of = vec![hidden.clone()];
        let rows = [release.rows(), &[row]].concat();
        let seen = Seen {
            rows: &rows,
            ..Seen::of(&world.tree, (0, questionnaire), (&release, &people))
        };
        let below = Groups::of(&seen).below_threshold(&seen);
        assert_eq!(below > 0, people[at] > 0, "{hidden}");
        uncovered += below;
    }
    assert!(uncovered > 20, "{uncovered}");
}

/// A nine-item sum from 0 to 27 with cuts at 10, 15 and 20.
fn grid() -> Grid {
    Grid::of(&World::mission(1).questionnaires[1], Scores::Whole)
}

fn scene<'a>(grid: &'a Grid, parts: &[(u32, [u32; 2])], large: Option<(u32, u32)>) -> Scene<'a> {
    let part = |(n, printed): &(u32, [u32; 2])| Part {
        units: vec![0],
        n: *n,
        printed: *printed,
    };
    Scene {
        grid,
        base: 3,
        parts: parts.iter().map(part).collect(),
        large: large.map(|(printed, ranges)| Large {
            units: vec![0],
            n: parts.iter().map(|(n, _)| n).sum(),
            printed,
            ranges: Some(ranges),
        }),
    }
}

fn all(fits: &ByClass) -> Option<(u32, u32)> {
    let ranges = fits.iter().flatten().copied();
    ranges.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

#[test]
fn a_printed_count_alone_leaves_room_on_both_sides() {
    let grid = grid();
    let [mild, severe] = scene(&grid, &[(12, [6, 0])], None).attack_part(0, &Known::default());
    assert_eq!(mild, [Some((4, 6)), Some((5, 7)), Some((6, 8))]);
    assert_eq!(all(&severe), Some((0, 2)));
    let [capped, _] = scene(&grid, &[(12, [9, 0])], None).attack_part(0, &Known::default());
    assert_eq!(all(&capped), Some((7, 12)));
}

/// A sum of less than 27 points has room for one person of 15 or more, and a printed three is
/// at least one; if it is one, the coin is of the first class.
#[test]
fn a_small_sum_beside_a_printed_three_pins_it() {
    let grid = grid();
    let scene = scene(&grid, &[(30, [3, 3])], Some((0, 0)));
    let [mild, severe] = scene.attack_part(0, &Known::default());
    assert_eq!(severe, [Some((1, 1)), None, None]);
    assert_eq!(mild, [Some((1, 2)), None, None]);
    assert!(!scene.is_silent_on_coins());
}

/// Whoever is beyond 20 leaves no room for the one person, or two, who make a printed three
/// somewhere else: the counts of a part hang together by their coin.
#[test]
fn a_small_sum_beside_three_parts_proves_that_nobody_is_beyond_the_deeper_cut() {
    let grid = grid();
    let scene = scene(
        &grid,
        &[(16, [3, 0]), (16, [0, 0]), (16, [0, 0])],
        Some((0, 0)),
    );
    assert_eq!(all(&scene.attack_deeper()), Some((0, 0)));
}

#[test]
fn three_people_who_know_themselves_leave_less_room() {
    let grid = grid();
    let scene = scene(&grid, &[(12, [0, 0])], None);
    let known = Known {
        severities: vec![27.0, 12.0, 0.0],
    };
    let [mild, _] = scene.attack_part(0, &known);
    assert_eq!(mild, [None, None, Some((0, 0))]);
}

#[test]
fn a_coin_that_one_week_tells_of_is_held_against_the_next() {
    let target = |fits: [Option<(u32, u32)>; 3]| Target {
        coin: Some((0, "cuts 10".to_owned(), vec![1])),
        n: 12,
        places: vec![1],
        units: vec![12],
        known: 0,
        is_affected: true,
        fits: fits.to_vec(),
        truth: 0,
        is_censored: false,
    };
    let mut memory = Memory::default();
    memory.add(target([Some((0, 0)), Some((0, 1)), Some((0, 2))]));
    assert_eq!((memory.proofs().absence, memory.proofs().pinned), (0, 0));
    memory.add(target([Some((1, 2)), None, None]));
    memory.add(target([Some((0, 0)), Some((0, 0)), Some((0, 0))]));
    assert_eq!((memory.proofs().absence, memory.proofs().pinned), (2, 2));
    memory.add(target([Some((10, 12)), Some((10, 12)), Some((10, 12))]));
    assert_eq!(memory.proofs().presence, 1);
}

#[test]
fn items_leave_room_on_both_sides_and_crumbs_do_not() {
    let item = |printed: &[(u32, bool)]| Item {
        n: 100,
        printed: printed.to_vec(),
    };
    let found = item(&[(30, true), (30, true), (30, false), (9, false)]).attack(3);
    let found: Vec<_> = found.iter().map(all).collect();
    let expected = [(28, 32), (58, 62), (88, 92), (97, 100)];
    assert_eq!(found, expected.map(Some));
    let affected = item(&[(30, true), (30, true), (30, false), (9, false)]).affected();
    assert_eq!(affected, 2);
}
