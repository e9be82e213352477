use super::*;
use crate::questionnaire::toml;

/// Three items: the second is asked after a yes to the first, the third after a yes to that.
fn chain() -> Arc<Questionnaire> {
    let text = r#"
id = "chain"
version = "1.2.3"
status = "pilot"
[[options]]
id = "yesno"
values = [5, 7]
[[item]]
id = "a"
options = "yesno"
[[item]]
id = "b"
options = "yesno"
show_if = { item = "a", values = [7] }
[[item]]
id = "c"
options = "yesno"
show_if = { item = "b", values = [7] }
[[scale]]
id = "total"
items = ["a", "b", "c"]
method = "sum"
direction = "high_is_bad"
[text.en]
title = "Chain"
"option.yesno" = ["No", "Yes"]
"item.a" = "A?"
"item.b" = "B?"
"item.c" = "C?"
"#;
    Arc::new(toml::read("chain.toml", text).unwrap().0)
}

const NO: Answer = Answer::Option(0);
const YES: Answer = Answer::Option(1);

fn answered(answers: &[Answer]) -> Checkin {
    let mut checkin = Checkin::begin(chain());
    for (item, answer) in answers.iter().enumerate() {
        checkin.choose(item, *answer).unwrap();
    }
    checkin
}

#[test]
fn a_sitting_begins_with_nothing_answered() {
    let checkin = Checkin::begin(chain());
    assert!((0..3).all(|item| checkin.answer(item).is_none()));
    assert_eq!(checkin.asked(), [0]);
}

#[test]
fn an_answer_leads_to_the_items_that_depend_on_it() {
    assert_eq!(answered(&[NO]).asked(), [0]);
    assert_eq!(answered(&[Answer::Withheld]).asked(), [0]);
    assert_eq!(answered(&[YES]).asked(), [0, 1]);
    assert_eq!(answered(&[YES, YES]).asked(), [0, 1, 2]);
}

#[test]
fn going_back_on_an_answer_takes_the_later_items_away() {
    let mut checkin = answered(&[YES, YES, YES]);
    checkin.choose(0, NO).unwrap();
    assert_eq!(checkin.asked(), [0]);
    let answers = checkin.finish().unwrap().answers();
    assert_eq!(*answers, [NO, Answer::NotAsked, Answer::NotAsked]);
}

#[test]
fn an_answer_can_be_changed_and_changed_back() {
    let mut checkin = answered(&[YES, NO]);
    checkin.choose(0, Answer::Withheld).unwrap();
    checkin.choose(0, YES).unwrap();
    assert_eq!(checkin.answer(1), Some(NO), "what was said later is kept");
    assert_eq!(
        *checkin.finish().unwrap().answers(),
        [YES, NO, Answer::NotAsked]
    );
}

#[test]
fn a_sitting_ends_only_when_every_asked_item_has_an_answer() {
    assert_eq!(
        Checkin::begin(chain()).finish().err(),
        Some(AnswerError::Open(1))
    );
    assert_eq!(answered(&[YES]).finish().err(), Some(AnswerError::Open(1)));
    assert!(answered(&[YES, Answer::Withheld]).finish().is_ok());
    assert!(answered(&[NO]).finish().is_ok());
}

#[test]
fn an_answer_must_fit_its_item() {
    let mut checkin = Checkin::begin(chain());
    assert_eq!(checkin.choose(3, YES), Err(AnswerError::NoItem(3)));
    assert_eq!(
        checkin.choose(0, Answer::Option(2)),
        Err(AnswerError::NoOption(0))
    );
    assert_eq!(
        checkin.choose(0, Answer::Option(255)),
        Err(AnswerError::NoOption(0))
    );
    assert!(checkin.answer(0).is_none());
    assert!(!checkin.is_asked(3));
}

#[test]
fn a_finished_sitting_names_its_questionnaire() {
    let finished = answered(&[NO]).finish().unwrap();
    assert_eq!(
        (finished.questionnaire(), finished.version()),
        ("chain", "1.2.3")
    );
}

#[test]
fn answers_do_not_show_in_debug() {
    for answer in [Answer::NotAsked, Answer::Withheld, NO, YES] {
        assert_eq!(format!("{answer:?}"), "***");
    }
}

#[test]
fn answers_that_do_not_fit_the_questionnaire_have_no_score() {
    let questionnaire = chain();
    for answers in [
        vec![],
        vec![NO, NO],
        vec![NO; 4],
        vec![Answer::Option(2), NO, NO],
    ] {
        assert_eq!(score::scores(&questionnaire, &answers), None);
    }
}
