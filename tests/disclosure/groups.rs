//! Who gets a row: rules D01 to D04, D12, D17.

use standeasy::checkin::Answer;
use standeasy::disclosure::ledger::Ledger;
use standeasy::disclosure::{RowKind, Withheld};

use crate::mission::{Mission, battalion, mixed, names, row};

fn four_of(people: [u32; 4]) -> Mission {
    let units = [
        "M", "A<M", "A1<A:20", "A2<A:20", "B<M", "B1<B:20", "B2<B:20",
    ];
    ["A1", "A2", "B1", "B2"].into_iter().zip(people).fold(
        Mission::new(&units),
        |mission, (unit, people)| {
            mission.answered(unit, people, |person| (mixed(person) % 5) as u8)
        },
    )
}

#[test]
fn d01_four_units_of_ten_all_have_a_row() {
    let release = four_of([10; 4]).first();
    assert_eq!(
        names(&release),
        ["M 40", "A 20", "A1 10", "A2 10", "B 20", "B1 10", "B2 10"]
    );
    assert!(release.withheld().is_empty());
}

/// T26.
#[test]
fn d01_a_unit_of_nine_is_pooled_and_takes_its_sibling_along() {
    let release = four_of([10, 9, 10, 10]).first();
    assert_eq!(names(&release), ["M 40", "A 20", "B 20", "B1 10", "B2 10"]);
    assert_eq!(release.withheld(), ["A1", "A2"]);
}

#[test]
fn d01_hidden_siblings_become_a_rest_with_their_names() {
    let units = ["M", "A<M:20", "B<M:20", "C<M:20", "D<M:20"];
    let release = Mission::new(&units)
        .answered("A", 14, |_| 1)
        .answered("B", 7, |_| 2)
        .answered("D", 5, |_| 3)
        .first();
    assert_eq!(names(&release), ["M 25", "rest of M 10", "A 15"]);
    assert_eq!(row(&release, "M", RowKind::Rest).of, ["B", "C", "D"]);
    assert_eq!(release.withheld(), ["B", "C", "D"]);
}

/// T26.
#[test]
fn d02_nothing_is_shown_of_fewer_than_ten() {
    let refused = four_of([3, 2, 2, 2]).release(&Ledger::default());
    assert_eq!(refused, Err(Withheld::TooFew));
}

#[test]
fn d03_the_plan_is_the_same_whatever_was_answered() {
    let one = battalion();
    let plan = one.first().entry().plan.clone();
    for change in 0..5 {
        let mut other = battalion();
        for (_, answers) in &mut other.people {
            answers.fill(Answer::Option(change));
        }
        assert_eq!(other.first().entry().plan, plan);
    }
}

#[test]
fn d04_a_unit_with_more_responses_than_people_counts_as_empty() {
    let honest = four_of([10, 10, 10, 10]);
    let flooded = four_of([10, 10, 10, 21]).first();
    assert_eq!(flooded.flooded(), ["B2"]);
    assert_eq!(
        names(&flooded),
        ["M 30", "A 20", "A1 10", "A2 10", "B 10", "B1 10"]
    );
    assert_eq!(honest.first().flooded(), [""; 0]);
    assert!(!flooded.body().contains("flood"));
}

#[test]
fn d12_a_unit_where_nobody_answered_looks_like_one_that_is_hidden() {
    let units = ["M", "A<M:20", "B<M:20", "C<M:20"];
    let with = |people| {
        let mission = Mission::new(&units)
            .answered("A", 12, |_| 1)
            .answered("B", 12, |_| 1);
        mission.answered("C", people, |_| 1).first()
    };
    let (none, hidden) = (with(0), with(12));
    assert_eq!(none.withheld(), ["C"]);
    assert!(hidden.withheld().is_empty());
    let few = Mission::new(&units)
        .answered("A", 14, |_| 1)
        .answered("B", 11, |_| 1);
    let few = few.answered("C", 0, |_| 1).first();
    assert_eq!(row(&few, "M", RowKind::Unit).of, ["A", "B", "C"]);
}

#[test]
fn d17_a_response_without_a_score_on_every_scale_is_not_counted() {
    let mut mission = four_of([10, 10, 10, 9]);
    let unit = mission.tree.find("B2").unwrap();
    mission.add(unit, vec![Answer::Withheld; 6]);
    assert_eq!(mission.first().withheld(), ["B1", "B2"]);
    let mut mission = four_of([10, 10, 10, 9]);
    let mut answers = vec![Answer::Option(2); 6];
    answers[0] = Answer::Withheld;
    mission.add(unit, answers);
    assert!(mission.first().withheld().is_empty());
}

#[test]
fn a_sensitive_questionnaire_needs_groups_of_twenty() {
    let mut mission = four_of([19, 19, 19, 19]);
    let mut document = mission.questionnaire.document().clone();
    document.sensitive = true;
    mission.questionnaire = standeasy::questionnaire::Questionnaire::check(document).unwrap();
    let release = mission.first();
    assert_eq!(names(&release), ["M 75", "A 40", "B 40"]);
    assert_eq!(release.head().policy.minimum_group, 20);
}
