//! Scoring as data: `corpus/scoring/*.toml` hold a questionnaire and its cases.
//!
//! A case gives what is answered to each item: a raw value, `-` for an answer withheld, `.` for
//! an item that is not asked; and the scores, with no `scores` where there are none.

use std::sync::Arc;

use serde::Deserialize;
use standeasy::checkin::{Answer, Checkin, score};
use standeasy::questionnaire::{Questionnaire, toml};

use super::files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    questionnaire: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    answers: String,
    scores: Option<Vec<f64>>,
}

/// Sits through the questionnaire and gives the finished answers.
fn sit(questionnaire: &Arc<Questionnaire>, case: &Case) -> Vec<Answer> {
    let mut checkin = Checkin::begin(Arc::clone(questionnaire));
    let words: Vec<&str> = case.answers.split_whitespace().collect();
    assert_eq!(words.len(), questionnaire.items().len(), "{}", case.name);
    for (at, word) in words.iter().enumerate() {
        assert_eq!(
            checkin.is_asked(at),
            *word != ".",
            "{}, item {at}",
            case.name
        );
        if checkin.is_asked(at) {
            checkin.choose(at, answer(questionnaire, at, word)).unwrap();
        }
    }
    checkin.finish().unwrap().answers().to_vec()
}

fn answer(questionnaire: &Questionnaire, at: usize, word: &str) -> Answer {
    if word == "-" {
        return Answer::Withheld;
    }
    let value: i32 = word.parse().unwrap();
    let values = &questionnaire.items().get(at).unwrap().values;
    let option = values.iter().position(|v| *v == value).unwrap();
    Answer::Option(option.try_into().unwrap())
}

#[test]
fn answers_score_as_the_tables_say() {
    for (path, text) in files("tests/corpus/scoring") {
        let table: Table = ::toml::from_str(&text).unwrap();
        let file = super::name(&path);
        let questionnaire = match toml::read(&file, &table.questionnaire) {
            Ok((questionnaire, _)) => Arc::new(questionnaire),
            Err(findings) => panic!("{findings}"),
        };
        for case in &table.case {
            let scores = score::scores(&questionnaire, &sit(&questionnaire, case));
            assert_eq!(scores, case.scores, "{file}: {}", case.name);
        }
    }
}
