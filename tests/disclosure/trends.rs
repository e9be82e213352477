//! Change between releases: rule D14.

use standeasy::disclosure::ledger::Ledger;
use standeasy::disclosure::trend::{Change, Line, Point, TrendError, lines};
use standeasy::disclosure::{Release, Row, RowKind};
use standeasy::questionnaire::Questionnaire;

use crate::mission::{Mission, battalion, mixed};

const UNITS: [&str; 9] = [
    "M", "A<M", "A1<A:80", "A2<A:80", "A3<A:30", "B<M:40", "B1<B:60", "B2<B:30", "B3<B:30",
];

/// Two weeks of a mission of 80 and 60 people, each person with a chance in a hundred to
/// answer as somebody affected.
fn two_weeks(seed: u32, chances: [u32; 2]) -> [Release; 2] {
    let of = |week: u32, chance: u32| {
        let affected = move |unit: u32, person: u32| {
            let number = mixed(seed * 100_000 + week * 10_000 + unit * 1_000 + person);
            if number % 100 < chance { 0 } else { 4 }
        };
        Mission::new(&["M", "A<M:90", "B<M:90"])
            .answered("A", 80, move |person| affected(0, person))
            .answered("B", 60, move |person| affected(1, person))
    };
    let first = of(0, chances[0]);
    let mut next = of(1, chances[1]);
    next.week = "2026-W48";
    next.released_before = first.responses.clone();
    for (at, id) in next.responses.iter_mut().enumerate() {
        id[8] = 0xff;
        id[9] = at as u8;
    }
    in_order(&first, &next)
}

fn in_order(first: &Mission, next: &Mission) -> [Release; 2] {
    let mut ledger = Ledger::default();
    let one = first.release(&ledger).unwrap();
    ledger.append(one.entry()).unwrap();
    let two = next.release(&ledger).unwrap();
    [one, two]
}

fn trend(releases: &[Release; 2]) -> Vec<Line> {
    lines(&[&releases[0], &releases[1]]).unwrap()
}

#[test]
fn d14_for_equal_n_it_is_the_rule_to_the_letter() {
    for n in [10, 15, 45, 100, 400] {
        for groups in [1, 2, 7, 30] {
            for one in (0..=n).step_by(3) {
                for two in (0..=n).step_by(3) {
                    let point = |count| Point {
                        count,
                        n,
                        groups,
                        base: 3,
                    };
                    let (n, m) = (f64::from(n), f64::from(groups));
                    let p = f64::from(one + two) / (2.0 * n);
                    let least = 1.645 * (2.0 * n * p * (1.0 - p) + 2.0 * m * 4.0 / 3.0).sqrt();
                    let change = f64::from(two) - f64::from(one);
                    let expected = match change {
                        change if change.abs() <= least => Change::NotClear,
                        change if change > 0.0 => Change::More,
                        _ => Change::Fewer,
                    };
                    assert_eq!(
                        point(two).since(&point(one)),
                        expected,
                        "{one} {two} of {n}, {m}"
                    );
                }
            }
        }
    }
}

#[test]
fn d14_more_groups_a_coarser_base_and_fewer_people_make_a_change_less_clear() {
    let usual = Point {
        count: 30,
        n: 100,
        groups: 4,
        base: 3,
    };
    let earlier = Point { count: 21, ..usual };
    let least = usual.clear_from(&earlier);
    for blunter in [
        Point { groups: 9, ..usual },
        Point { base: 5, ..usual },
        Point {
            count: 15,
            n: 50,
            ..usual
        },
    ] {
        assert!(blunter.clear_from(&earlier) > least, "{blunter:?}");
    }
}

/// In how many groups the first cuts of a row were rounded, by trying every pair of rows.
fn groups_by_hand(release: &Release, row: &Row) -> usize {
    let holds = |large: &Row, small: &Row| small.of.iter().all(|id| large.of.contains(id));
    let rows = release.rows();
    let is_group = |one: &&Row| {
        let mut units = rows.iter().filter(|other| other.kind == RowKind::Unit);
        one.kind == RowKind::Rest || units.all(|other| other.unit == one.unit || !holds(one, other))
    };
    match row.kind {
        RowKind::Rest => 1,
        RowKind::Unit => rows
            .iter()
            .filter(is_group)
            .filter(|one| holds(row, one))
            .count(),
    }
}

#[test]
fn d14_the_number_of_groups_follows_from_the_rows_of_the_release() {
    let release = battalion().first();
    let found = lines(&[&release]).unwrap();
    let deeper = &release.head().scales[0].deeper_cuts;
    let mut seen = Vec::new();
    for row in release.rows() {
        let of_row = |line: &&Line| line.unit == row.unit && line.kind == row.kind;
        for line in found.iter().filter(of_row) {
            let groups = line.points[0].unwrap().groups;
            if deeper.contains(&line.cut) {
                assert!(groups as usize <= groups_by_hand(&release, row));
            } else {
                assert_eq!(groups as usize, groups_by_hand(&release, row), "{line:?}");
                seen.push(groups);
            }
        }
    }
    assert!(
        seen.contains(&1) && seen.iter().any(|groups| *groups > 2),
        "{seen:?}"
    );
}

#[test]
fn d14_a_deeper_cut_is_a_sum_of_the_groups_of_its_own_layer() {
    let release = battalion().first();
    assert_eq!(release.entry().plan.means, ["M", "A", "A1", "B"]);
    let found = lines(&[&release]).unwrap();
    let deeper = release.head().scales[0].deeper_cuts[0];
    let groups = |unit: &str| {
        let mut of_unit = found
            .iter()
            .filter(|line| line.unit == unit && line.kind == RowKind::Unit);
        of_unit
            .find(|line| line.cut.total_cmp(&deeper).is_eq())
            .unwrap()
            .points[0]
            .unwrap()
            .groups
    };
    // In this layer A2 and A3 are one group of A, and all of B is another.
    let found = ["A1", "A", "B", "M"].map(groups);
    assert_eq!(found, [1, 2, 1, 3]);
}

#[test]
fn d14_a_great_change_is_told_and_a_small_one_is_not() {
    let told = |chances: [u32; 2]| {
        let releases = two_weeks(1, chances);
        let lines = trend(&releases);
        let mission = lines.iter().find(|line| line.unit == "M").unwrap();
        assert_eq!(mission.change(0), None, "nothing comes before the first");
        mission.change(1).unwrap()
    };
    assert_eq!(told([20, 60]), Change::More);
    assert_eq!(told([60, 20]), Change::Fewer);
    assert_eq!(told([40, 42]), Change::NotClear);
}

#[test]
fn d14_where_nothing_changed_about_one_line_in_ten_is_called_clear() {
    let (mut clear, mut all) = (0, 0);
    for seed in 0..150 {
        for line in trend(&two_weeks(seed, [40, 40])) {
            // A unit and the mission share people, so each is counted.
            let change = line.change(1).unwrap();
            clear += usize::from(change != Change::NotClear);
            all += 1;
        }
    }
    let share = f64::from(clear as u32) / f64::from(all as u32);
    assert!(all > 400, "{all}");
    assert!((0.03..=0.13).contains(&share), "{share} of {all}");
}

#[test]
fn d14_a_missing_row_is_a_gap_and_no_change_is_told_across_it() {
    let first = battalion();
    let mut next = Mission::new(&UNITS)
        .answered("A1", 62, |person| (mixed(person) % 5) as u8)
        .answered("A2", 58, |person| (mixed(person + 100) % 4) as u8)
        .answered("B1", 41, |person| (mixed(person + 300) % 5) as u8);
    next.week = "2026-W48";
    next.released_before = first.responses.clone();
    for (at, id) in next.responses.iter_mut().enumerate() {
        id[8] = 0xff;
        id[9] = at as u8;
    }
    let releases = in_order(&first, &next);
    let lines = trend(&releases);
    let of = |unit: &str| lines.iter().find(|line| line.unit == unit).unwrap();
    assert!(of("A3").points[0].is_some() && of("A3").points[1].is_none());
    assert_eq!(of("A3").change(1), None);
    assert!(of("A1").change(1).is_some());
}

#[test]
fn d14_only_shares_beyond_cuts_have_a_trend() {
    let release = battalion().first();
    assert!(
        release
            .rows()
            .iter()
            .any(|row| !row.items.is_empty() && !row.means.is_empty())
    );
    let cuts: usize = release.rows().iter().map(|row| row.cuts.len()).sum();
    assert_eq!(lines(&[&release]).unwrap().len(), cuts);
}

#[test]
fn d14_releases_of_two_campaigns_versions_or_of_one_period_are_not_compared() {
    let first = battalion().first();
    let refused = |other: Mission| lines(&[&first, &other.first()]).unwrap_err();
    assert_eq!(refused(battalion()), TrendError::SamePeriod);
    let mut other = battalion().next_week();
    other.released_before.clear();
    other.kit = [0xcd; 32];
    assert_eq!(refused(other), TrendError::OtherCampaign);
    let mut other = battalion().next_week();
    other.released_before.clear();
    let mut document = other.questionnaire.document().clone();
    document.version = "2.0.0".to_owned();
    other.questionnaire = Questionnaire::check(document).unwrap();
    assert_eq!(refused(other), TrendError::OtherQuestionnaire);
}

#[test]
fn d06_the_usual_error_of_a_share_grows_with_groups_and_falls_with_people() {
    let release = battalion().first();
    let errors = release.share_errors();
    assert_eq!(errors.len(), release.rows().len());
    // One group of 10 answers in threes: the root of 4/3, over 10.
    let small = release.rows().iter().position(|row| row.unit == "A3");
    let expected = (4.0_f64 / 3.0).sqrt() / 10.0;
    assert!((errors[small.unwrap()] - expected).abs() < 1e-12);
    // The mission is five groups: A1, A2, A3, B1 and the rest of B; its n is 185.
    let expected = (5.0 * 4.0_f64 / 3.0).sqrt() / 185.0;
    assert!((errors[0] - expected).abs() < 1e-12);
}
