//! What stands in a row: rules D05 to D07, D13, and the audit over many missions.

use standeasy::checkin::Answer;
use standeasy::disclosure::ledger::Ledger;
use standeasy::disclosure::{Row, RowKind};
use standeasy::questionnaire::{Questionnaire, Status};

use crate::mission::{Mission, battalion, mixed, row};

fn counts(row: &Row) -> Vec<u32> {
    row.cuts.iter().map(|figure| figure.count).collect()
}

#[test]
fn d05_no_group_is_ever_shown_as_almost_all_affected() {
    for people in [10, 11, 12, 19, 30, 45, 100] {
        let mission = Mission::new(&["M", "A<M:120"]).answered("A", people, |_| 0);
        let row = row(&mission.first(), "A", RowKind::Unit).clone();
        let least_unaffected = people.div_ceil(10).max(3);
        assert!(
            counts(&row)
                .iter()
                .all(|count| *count <= people - least_unaffected)
        );
        assert!(row.cuts.iter().all(|figure| figure.share < 1.0));
    }
}

#[test]
fn d06_counts_go_in_threes_and_never_rise_towards_the_severe_end() {
    for row in battalion().first().rows() {
        let counts = counts(row);
        assert!(counts.iter().all(|count| count % 3 == 0));
        assert!(counts.is_sorted_by(|milder, severer| milder >= severer));
        assert!(
            row.items
                .iter()
                .flat_map(|item| &item.counts)
                .all(|count| count % 3 == 0)
        );
    }
}

#[test]
fn d06_the_same_answers_in_another_week_give_the_same_figures() {
    let mission = battalion();
    assert_eq!(mission.first().rows(), mission.next_week().first().rows());
}

#[test]
fn d06_another_key_rounds_otherwise() {
    let mut mission = battalion();
    let before = mission.first();
    mission.key = vec![4; 32];
    let after = mission.first();
    assert_ne!(before.rows(), after.rows());
    for (before, after) in before.rows().iter().zip(after.rows()) {
        assert_eq!((&before.of, before.n), (&after.of, after.n));
    }
}

#[test]
fn d07_a_row_is_the_sum_of_its_parts() {
    let release = battalion().first();
    let unit = |id| row(&release, id, RowKind::Unit);
    let sum = |parts: &[&Row], figure: usize| -> u32 {
        parts.iter().map(|part| part.cuts[figure].count).sum()
    };
    let rest = row(&release, "B", RowKind::Rest);
    for figure in 0..2 {
        let parts = [unit("A1"), unit("A2"), unit("A3")];
        assert_eq!(unit("A").cuts[figure].count, sum(&parts, figure));
        assert_eq!(
            unit("B").cuts[figure].count,
            sum(&[unit("B1"), rest], figure)
        );
        assert_eq!(
            unit("M").cuts[figure].count,
            sum(&[unit("A"), unit("B")], figure)
        );
    }
    assert_eq!(rest.of, ["B", "B2", "B3"]);
}

#[test]
fn figures_stand_in_the_layers_that_are_large_enough_for_them() {
    let release = battalion().first();
    let layers: Vec<(String, usize, usize, usize)> = release
        .rows()
        .iter()
        .map(|row| {
            let kind = if row.kind == RowKind::Rest {
                "'s rest"
            } else {
                ""
            };
            let name = format!("{}{kind}", row.unit);
            (name, row.cuts.len(), row.means.len(), row.items.len())
        })
        .collect();
    let expected = [
        ("M", 3, 1, 6),
        ("A", 3, 1, 0),
        ("A1", 3, 1, 0),
        // A3 is too small for a mean, so A2 has none either: A less A1 and A2 would be A3.
        ("A2", 2, 0, 0),
        ("A3", 2, 0, 0),
        ("B", 3, 1, 0),
        ("B's rest", 2, 0, 0),
        ("B1", 2, 0, 0),
    ];
    let expected = expected.map(|(name, cuts, means, items)| (name.to_owned(), cuts, means, items));
    assert_eq!(layers, expected);
}

#[test]
fn d13_means_are_near_the_true_ones_and_within_the_scale() {
    let units = ["M", "A<M:400"];
    for people in [30, 47, 200, 400] {
        let mission = Mission::new(&units).answered("A", people, |p| (mixed(p) % 5) as u8);
        let sum: u32 = (0..people).map(|p| mixed(p) % 5).sum();
        let truth = 25.0 * f64::from(sum) / f64::from(people);
        let release = mission.first();
        let figure = &row(&release, "A", RowKind::Unit).means[0];
        assert!(
            (figure.mean - truth).abs() <= figure.margin,
            "{figure:?} {truth}"
        );
        assert!((0.0..=100.0).contains(&figure.mean));
    }
}

/// The battalion with an item of danger to oneself and one about harassment.
fn with_sensitive_items(mut mission: Mission) -> Mission {
    let mut document = mission.questionnaire.document().clone();
    document.status = Status::Published;
    document.scale[0].source = Some("a test".to_owned());
    document.item[0].safety = true;
    document.item[2].sensitive = true;
    mission.questionnaire = Questionnaire::check(document).unwrap();
    mission
}

#[test]
fn sensitive_and_safety_items_are_never_shown_among_the_others() {
    let release = with_sensitive_items(battalion()).first();
    let row = row(&release, "M", RowKind::Unit);
    let shown: Vec<&str> = row
        .items
        .iter()
        .map(|figure| figure.item.as_str())
        .collect();
    assert_eq!(shown, ["rest", "talk", "worry", "team"]);
    assert!(row.sensitive.is_empty(), "186 people are too few");
}

/// Two contingents of 250 and one of 150.
fn contingents() -> Mission {
    let units = [
        "M", "N<M", "N1<N:300", "S<M", "S1<S:300", "E<M", "E1<E:300", "E2<E:300",
    ];
    with_sensitive_items(Mission::new(&units))
        .answered("N1", 250, |person| if person < 3 { 0 } else { 4 })
        .answered("S1", 250, |person| (mixed(person) % 5) as u8)
        .answered("E1", 110, |person| (mixed(person + 50) % 5) as u8)
        .answered("E2", 110, |person| (mixed(person + 90) % 5) as u8)
}

#[test]
fn a_sensitive_item_stands_at_contingents_of_two_hundred_in_fives_and_below_ten_it_is_blank() {
    let release = contingents().first();
    let shown: Vec<&str> = release
        .rows()
        .iter()
        .filter(|row| !row.sensitive.is_empty())
        .map(|row| row.unit.as_str())
        .collect();
    assert_eq!(shown, ["M", "N", "S", "E"]);
    let counts = |unit| &row(&release, unit, RowKind::Unit).sensitive[0].counts;
    // Nearly all chose option 0; three chose 4, and nobody 1, 2 or 3.
    assert_eq!(counts("N")[1..], [None; 4]);
    let all = ["M", "N", "S", "E"].map(counts);
    let printed = all.iter().flat_map(|counts| counts.iter().flatten());
    assert!(printed.clone().count() > 10);
    assert!(printed.clone().all(|count| *count >= 10 && count % 5 == 0));
    for option in 0..5 {
        let parts = ["N", "S", "E"].map(|unit| counts(unit)[option].unwrap_or(5));
        assert_eq!(counts("M")[option].unwrap_or(5), parts.iter().sum::<u32>());
    }
}

#[test]
fn d10_sensitive_items_have_a_witness_too() {
    let units = ["M", "N<M", "N1<N:300", "S<M", "S1<S:300"];
    for (key, low) in [(1, 0), (2, 1), (3, 2), (4, 3), (5, 4)] {
        let mut mission = with_sensitive_items(Mission::new(&units))
            .answered("N1", 250, |person| u8::from(person < 3) * 4)
            .answered("S1", 250, |person| (mixed(person) % 5).min(low) as u8);
        mission.key = vec![key; 32];
        let release = mission.prove(&Ledger::default()).unwrap();
        assert!(!row(&release, "N", RowKind::Unit).sensitive.is_empty());
    }
}

#[test]
fn a_contingent_too_small_for_a_sensitive_item_takes_a_sibling_along() {
    let mut mission = contingents();
    let east = ["E1", "E2"].map(|id| mission.tree.find(id).unwrap());
    let mut left = 0;
    mission.people.retain(|(unit, _)| {
        left += u32::from(east.contains(unit));
        !east.contains(unit) || left <= 150
    });
    mission.responses.truncate(mission.people.len());
    let release = mission.first();
    let shown: Vec<&str> = release
        .rows()
        .iter()
        .filter(|row| !row.sensitive.is_empty())
        .map(|row| row.unit.as_str())
        .collect();
    // The mission less N and S would be 150 people.
    assert_eq!(shown, ["M", "N"]);
}

/// Missions at the edges: all well, all unwell, one exception, two camps, and everything between.
#[test]
fn d10_the_audit_passes_whatever_was_answered() {
    let units = [
        "M", "A<M", "A1<A:50", "A2<A:50", "A3<A:50", "B<M", "B1<B:150", "B2<B:20",
    ];
    let moods: [fn(u32) -> u8; 7] = [
        |_| 0,
        |_| 4,
        |person| if person == 0 { 0 } else { 4 },
        |person| if person == 0 { 4 } else { 0 },
        |person| if person % 2 == 0 { 0 } else { 4 },
        |person| (mixed(person) % 3) as u8,
        |person| (mixed(person) % 5) as u8,
    ];
    let mut with_means = 0;
    for case in 0..350_u32 {
        let mut mission = Mission::new(&units);
        mission.key = vec![case as u8; 32];
        mission.policy.base = if case % 5 == 0 { 5 } else { 3 };
        for (at, unit) in ["A1", "A2", "A3", "B1", "B2"].into_iter().enumerate() {
            let turn = mixed(case * 8 + at as u32);
            let most = if unit == "B1" { 140 } else { 20 };
            let mood = if case % 2 == 0 {
                case as usize / 2
            } else {
                turn as usize / 64
            };
            mission = mission.answered(unit, turn % most + most / 10, moods[mood % moods.len()]);
        }
        let release = mission.prove(&Ledger::default()).unwrap();
        assert!(release.audited_figures() > 0);
        with_means += u32::from(release.has_means());
    }
    assert!(with_means > 300, "{with_means} of 350 with means");
}

/// Thirty people, one of them unwell: a printed three below a cut and a printed sum of nothing
/// would say that it is exactly one. The sum is held at what three people add up to.
#[test]
fn d10_a_sum_is_never_less_than_its_printed_counts_add_up_to() {
    let mut held = 0;
    for key in 0..100 {
        let mut mission = Mission::new(&["M", "A<M:60"]).answered("A", 29, |_| 4);
        let unwell = [2, 2, 2, 1, 3, 1].map(Answer::Option);
        mission.add(1, unwell.to_vec());
        mission.key = vec![key; 32];
        let release = mission.first();
        let row = row(&release, "A", RowKind::Unit);
        assert!(release.has_means());
        if row.cuts[1].count == 3 {
            // Three people at or above a severity of 62.5 have one range of 100 between them.
            assert!(row.means[0].ranges >= 1, "{row:?}");
            held += 1;
        }
    }
    assert!(held > 10, "{held} of 100");
}

/// Weeks in which few people of a group are unwell: a sum that told of a coin in one week
/// would help in all the others, and the audit lets none out that does.
#[test]
fn d10_weeks_in_which_few_are_unwell_all_have_means() {
    let weeks = [
        "2026-W40", "2026-W41", "2026-W42", "2026-W43", "2026-W44", "2026-W45", "2026-W46",
        "2026-W47",
    ];
    for key in 0..30 {
        let mut mission = Mission::new(&["M", "A<M:60"]);
        mission.key = vec![key; 32];
        let mut ledger = Ledger::default();
        for (at, week) in weeks.into_iter().enumerate() {
            let turn = mixed(u32::from(key) * 8 + at as u32);
            let mut mission = mission.in_week(week).answered("A", 30, |_| 4);
            for person in 0..turn % 3 {
                let answers = [[2, 2, 2, 2, 2, 3], [2, 2, 2, 1, 3, 1]][person as usize];
                mission.add(1, answers.map(Answer::Option).to_vec());
            }
            let release = mission.prove(&ledger).unwrap();
            assert!(release.has_means());
            ledger.append(release.entry()).unwrap();
        }
    }
}

#[test]
fn d05_nobody_can_tell_a_group_from_one_with_unaffected_people() {
    let all_unwell = Mission::new(&["M", "A<M:40"]).answered("A", 35, |_| 0);
    // 30 of 35 may stay affected; the other five score 62.5, just above the cut of 60.
    let mut some_well = Mission::new(&["M", "A<M:40"]).answered("A", 30, |_| 0);
    for _ in 0..5 {
        some_well.add(1, [3, 3, 1, 2, 2, 2].map(Answer::Option).to_vec());
    }
    assert_eq!(all_unwell.first().body(), some_well.first().body());
}
