//! The facts about published instruments: whole, resting on what is verified, and scoring as
//! worked out by hand in `corpus/scoring-published`.

use std::collections::BTreeSet;

use super::*;
use serde::Deserialize;
use standeasy::questionnaire::import::foreign::{
    Foreign, ForeignItem, ForeignOption, Format, Kind,
};
use standeasy::questionnaire::published::{self, Instrument};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    instrument: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    answers: String,
    scores: Option<Vec<f64>>,
    #[serde(default)]
    bands: Vec<String>,
}

fn table(path: &Path) -> Table {
    ::toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// An instrument as a file would hold it, with stand-ins for its wording and no scores.
fn stand_in(instrument: &Instrument) -> Foreign {
    let scoring = instrument.scoring.as_ref().unwrap();
    let mut foreign = Foreign::new(Format::Fhir, "en");
    foreign
        .title
        .insert("en".to_owned(), instrument.title.clone());
    for number in 1..=scoring.items {
        let mut item = ForeignItem::new(format!("item-{number}"), Vec::new(), Kind::Choice);
        item.text.insert(
            "en".to_owned(),
            format!("A stand-in for question {number}."),
        );
        let list = scoring.list(number).unwrap();
        item.options = (0..list.values.len())
            .map(|at| {
                let names = list.anchors.get(at);
                let label = names.and_then(|names| names.last()).cloned();
                let label = label.unwrap_or_else(|| format!("step {at}"));
                ForeignOption {
                    code: format!("option {at}"),
                    label: [("en".to_owned(), label)].into(),
                    ..ForeignOption::default()
                }
            })
            .collect();
        foreign.items.push(item);
    }
    foreign
}

/// The option of each item whose points are those of the case.
fn options(questionnaire: &Questionnaire, case: &Case) -> Vec<Option<usize>> {
    let words: Vec<&str> = case.answers.split_whitespace().collect();
    assert_eq!(words.len(), questionnaire.items().len(), "{}", case.name);
    let items = questionnaire.items().iter().zip(words);
    items
        .map(|(item, word)| {
            let points = (word != "-").then(|| word.parse::<i32>().unwrap());
            points.map(|points| {
                item.values
                    .iter()
                    .position(|value| *value == points)
                    .unwrap()
            })
        })
        .collect()
}

#[test]
fn published_instruments_score_as_worked_by_hand() {
    for path in paths(&folder("tests/corpus/scoring-published"), "toml") {
        let table = table(&path);
        let key = &table.instrument;
        let instrument = published::find(key).unwrap();
        let import = import("file", stand_in(instrument), &choosing(key)).unwrap();
        let questionnaire = &import.questionnaire;
        assert_eq!(import.report.recognised.as_ref(), Some(key));
        for case in &table.case {
            let scores = scores(questionnaire, &options(questionnaire, case));
            assert_eq!(scores, case.scores, "{key}: {}", case.name);
            let found = scores.map(|scores| bands(questionnaire, &scores));
            let found = found.unwrap_or_default();
            if found.iter().any(|band| !band.is_empty()) {
                assert_eq!(found, case.bands, "{key}: {}", case.name);
            } else {
                assert!(case.bands.is_empty(), "{key}: {}", case.name);
            }
        }
    }
}

#[test]
fn every_scored_instrument_has_cases_worked_by_hand() {
    let tables = paths(&folder("tests/corpus/scoring-published"), "toml");
    let worked: BTreeSet<String> = tables.iter().map(|path| table(path).instrument).collect();
    let scored: BTreeSet<String> = published::all()
        .filter(|instrument| instrument.scoring.is_some())
        .map(|instrument| instrument.key.clone())
        .collect();
    assert_eq!(worked, scored);
}

#[test]
fn every_file_of_facts_is_read() {
    let files = paths(&folder("src/questionnaire/published"), "toml");
    assert_eq!(published::all().count(), files.len());
    for instrument in published::all() {
        assert!(!instrument.facts.is_empty(), "{}", instrument.key);
        assert!(
            instrument.scoring.is_some() != instrument.unscored.is_some(),
            "{} is scored, or says why it is not",
            instrument.key
        );
    }
}

#[test]
fn only_verified_facts_decide_a_score() {
    for instrument in published::all() {
        let Some(scoring) = &instrument.scoring else {
            continue;
        };
        let scales = scoring.scales.iter().flat_map(|scale| &scale.rests_on);
        for name in scoring.rests_on.iter().chain(scales) {
            let fact = instrument.facts.iter().find(|fact| fact.name == *name);
            assert!(
                fact.is_some_and(|fact| fact.verified),
                "{}: {name}",
                instrument.key
            );
        }
        for scale in &scoring.scales {
            let has_claims = !(scale.cuts.is_empty() && scale.bands.is_empty());
            assert_eq!(has_claims, !scale.rests_on.is_empty(), "{}", instrument.key);
            assert_eq!(has_claims, scale.source.is_some(), "{}", instrument.key);
        }
    }
}

#[test]
fn instruments_fit_together() {
    for instrument in published::all() {
        let Some(scoring) = &instrument.scoring else {
            continue;
        };
        let key = &instrument.key;
        assert!(
            scoring.codes.is_empty() || scoring.codes.len() == scoring.items,
            "{key}"
        );
        for number in 1..=scoring.items {
            let list = scoring.list(number).unwrap();
            assert!(list.values.is_sorted(), "{key}");
            let anchors = list.anchors.len();
            assert!(anchors == 0 || anchors == list.values.len(), "{key}");
        }
        let numbers = scoring.scales.iter().flat_map(|scale| &scale.items);
        let numbers = numbers
            .chain(&scoring.reverse)
            .chain(&scoring.gate)
            .chain(&instrument.safety);
        assert!(
            numbers
                .copied()
                .all(|number| (1..=scoring.items).contains(&number)),
            "{key}"
        );
        let offered = instrument
            .offer
            .as_deref()
            .map(|offer| published::find(offer).unwrap());
        if let Some(shorter) = offered.and_then(|shorter| shorter.scoring.as_ref()) {
            assert_eq!(
                shorter.items + instrument.safety.len(),
                scoring.items,
                "{key}"
            );
        }
    }
}

#[test]
fn no_bands_stand_where_none_were_published_and_no_cut_hangs_on_sex() {
    for key in ["PCL-5", "PSS-10", "PSS-4", "AUDIT-C", "SRQ-20"] {
        let scoring = published::find(key).unwrap().scoring.as_ref().unwrap();
        assert!(
            scoring.scales.iter().all(|scale| scale.bands.is_empty()),
            "{key}"
        );
    }
    for key in ["PSS-10", "PSS-4", "AUDIT-C", "SRQ-20"] {
        let scoring = published::find(key).unwrap().scoring.as_ref().unwrap();
        assert!(
            scoring.scales.iter().all(|scale| scale.cuts.is_empty()),
            "{key}"
        );
    }
}

#[test]
fn the_unverified_is_shown_as_such() {
    let text = published::find("phq-9").unwrap().describe();
    assert!(text.contains("UNVERIFIED, decides nothing"));
    assert!(text.contains("loinc panel: 44249-1\n   [verified: "));
    assert!(
        published::find("GHQ-12")
            .unwrap()
            .describe()
            .contains("no published rules score it")
    );
}
