//! The circle, checked against what only the one who invented the people knows.

use std::collections::BTreeMap;

use super::*;
use crate::checkin::score::scores;
use crate::demo::Chapter;
use crate::desk::clock;
use crate::disclosure::audit::Reach;
use crate::locale::Words;

fn circle(seed: u64) -> Circle {
    Circle::prepare(Place::new().unwrap(), seed, clock::today(), &mut |_| true).unwrap()
}

/// People below the first cut of the running week, by unit.
fn affected(circle: &Circle) -> BTreeMap<String, u32> {
    let kit = circle.kit();
    let week = circle.weeks.last().unwrap();
    let questionnaire = kit.questionnaire(QUESTIONNAIRE).unwrap();
    let scale = &questionnaire.scales()[0];
    let cut = scale.cuts.iter().copied().fold(f64::MIN, f64::max);
    let mut affected = BTreeMap::new();
    let per_week = RESPONSES / circle.weeks.len();
    for (unit, period, finished) in people::invent(kit, &circle.weeks, per_week, circle.seed) {
        let scores = scores(questionnaire, &finished.answers());
        if period == *week && scores.is_some_and(|scores| scale.affected(scores[0], cut)) {
            *affected.entry(unit.to_string()).or_insert(0) += 1;
        }
    }
    affected
}

#[test]
fn the_true_counts_of_the_invented_people_are_among_those_the_colonel_must_think_possible() {
    let mut circle = circle(7);
    circle.play(Chapter::Attack, &Words::new("en")).unwrap();
    let affected = affected(&circle);
    let told = circle.told();
    let told = told.borrow();
    let reach: &Reach = told.reach.as_ref().unwrap();
    assert!(reach.rows.len() > 30, "{}", reach.rows.len());
    for row in &reach.rows {
        let true_count: u32 = row.of.iter().filter_map(|unit| affected.get(unit)).sum();
        let cut = &row.cuts[0];
        assert!(
            cut.least <= true_count && true_count <= cut.most,
            "{true_count} {row:?}"
        );
        assert!(cut.least < cut.most, "{row:?}");
    }
    for unit in &reach.hidden {
        let true_count = affected.get(&unit.unit).copied().unwrap_or(0);
        assert!(
            unit.least <= true_count && true_count <= unit.most,
            "{unit:?}"
        );
    }
    assert_eq!(reach.pinned(), 0);
    assert!(reach.smallest >= 10, "{}", reach.smallest);
}

#[test]
fn the_audience_is_carried_taken_in_and_released_with_the_invented_people() {
    let mut circle = circle(7);
    let kit = circle.kit().clone();
    let week = circle.period().unwrap();
    let (unit, _, finished) = people::invent(&kit, &[week], 1, 5).pop().unwrap();
    let code = Code::read(&circle.ready_slip().unwrap()).unwrap();
    let slip = kit.slips().unwrap().admit(&code);
    Post::seal(
        &mut circle,
        &unit,
        &finished,
        Counting::Counts,
        slip.as_ref(),
    )
    .unwrap();
    assert_ne!(
        Code::read(&circle.ready_slip().unwrap()).unwrap().expose(),
        code.expose(),
        "the next person gets another one"
    );
    circle.play(Chapter::Release, &Words::new("en")).unwrap();
    let release = circle.published().unwrap().release;
    let reach = circle.reach(&release).unwrap();
    let people: u32 = reach.people.values().sum();
    let per_week = RESPONSES / circle.weeks.len();
    let crowd = people::invent(&kit, &circle.weeks, per_week, 7);
    let questionnaire = kit.questionnaire(QUESTIONNAIRE).unwrap();
    let of_week = crowd.iter().filter(|(_, period, finished)| {
        *period == circle.period().unwrap() && scores(questionnaire, &finished.answers()).is_some()
    });
    let own = u32::from(scores(questionnaire, &finished.answers()).is_some());
    assert_eq!(people, of_week.count() as u32 + own);
    assert_eq!(circle.laptop.status().records_about, 0);
}

#[test]
fn the_same_seed_invents_the_same_people_and_never_the_same_records() {
    let (one, other) = (circle(7), circle(7));
    assert_eq!(affected(&one), affected(&other));
    assert_ne!(affected(&one), affected(&circle(8)));
    assert_ne!(one.kit().fingerprint(), other.kit().fingerprint());
}
