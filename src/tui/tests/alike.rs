//! From the next chair every sitting looks alike: skipped questions, questions about safety,
//! scores that cannot be given. And a preview keeps nothing.

use super::*;
use crate::checkin::Answer;
use crate::checkin::Finished;
use crate::checkin::response::{Place, Response};
use crate::kit::Mission;
use crate::questionnaire::{library, toml};
use crate::unit::UnitId;

/// Six items: the second and third hang on the first, the fourth on the third, the fifth is
/// about safety and hangs on the first; and a scale that is not asked at all without a yes.
const SKIPS: &str = include_str!("../../../tests/corpus/alike/skips.toml");

const MISSION: &str = r#"
[mission]
id = "alike"
name = { en = "Alike" }
languages = ["en", "ar", "es", "fr", "ru", "zh"]
period = "week"
start = 2026-09-28
[policy.response_pathway]
en = "The clinic sees you at once."
ar = "تستقبلك العيادة فورا."
es = "La clínica le atiende enseguida."
fr = "La clinique vous reçoit aussitôt."
ru = "Медпункт примет вас сразу."
zh = "医务室会立刻接待您。"
[[help]]
name = { en = "Chaplain" }
reach = { en = "Tent 4" }
[[unit]]
id = "M"
name = { en = "Mission" }
[[unit]]
id = "A"
parent = "M"
name = { en = "A Company" }
strength = 30
[[questionnaire]]
id = "skips"
"#;

const ITEMS: usize = 6;

fn post() -> FakePost {
    let (mission, _) = Mission::read("mission.toml", MISSION).unwrap();
    let (questionnaire, _) = toml::read("skips.toml", SKIPS).unwrap();
    FakePost::asking(mission, questionnaire)
}

/// Every way to answer six questions with one of these digits each.
fn ways() -> Vec<[u8; ITEMS]> {
    let digits = [0, 1, 2];
    let count = digits.len().pow(ITEMS as u32);
    (0..count)
        .map(|mut number| {
            std::array::from_fn(|_| {
                let digit = digits[number % digits.len()];
                number /= digits.len();
                digit
            })
        })
        .collect()
}

/// What somebody beside the person can count: keys, progress, and whether it is the help page.
fn walk(stage: &mut Stage<'_>, way: [u8; ITEMS]) -> Vec<String> {
    let mut seen = Vec::new();
    stage.begin();
    for (at, digit) in way.iter().enumerate() {
        stage.must_show(&format!("{} of {ITEMS}", at + 1));
        stage.press(&[Key::Digit(*digit), Key::Enter]);
        if stage.shows("Who can help") {
            seen.push(format!("help after {}", at + 1));
            stage.press(&[Key::Enter]);
        }
    }
    stage.must_show("Go on to my result");
    let mut enters = 0;
    while !stage.shows("Sealed.") {
        stage.press(&[Key::Enter]);
        enters += 1;
    }
    seen.push(format!("{enters} to the seal"));
    seen
}

#[test]
fn every_way_through_skipped_questions_needs_the_same_keys_and_gives_the_same_size() {
    for size in SIZES {
        let mut post = post();
        let mut seen: Vec<Vec<String>> = Vec::new();
        for way in ways() {
            let mut stage = Stage::new(&mut post, "en", size);
            seen.push(walk(&mut stage, way));
        }
        seen.dedup();
        assert_eq!(seen.len(), 1, "{size:?}: {seen:?}");
        assert_eq!(seen[0][0], "help after 5");

        let mut sizes: Vec<usize> = (post.saved.iter())
            .map(|(unit, finished)| record(unit, finished))
            .collect();
        assert_eq!(sizes.len(), ways().len());
        sizes.dedup();
        assert_eq!(sizes.len(), 1, "{sizes:?}");
        let asked = |finished: &Finished| {
            let answers = finished.answers();
            answers.iter().filter(|a| **a != Answer::NotAsked).count()
        };
        let fewest = post.saved.iter().map(|(_, finished)| asked(finished)).min();
        let most = post.saved.iter().map(|(_, finished)| asked(finished)).max();
        assert_eq!(
            (fewest, most),
            (Some(2), Some(6)),
            "some ways skip and some do not"
        );
    }
}

fn record(unit: &UnitId, finished: &Finished) -> usize {
    let place = Place {
        kit: [7; 32],
        id: [7; 16],
        unit: unit.as_str(),
        period: "2026-W47",
    };
    Response::new(finished, place)
        .to_bytes()
        .unwrap()
        .expose()
        .len()
}

#[test]
fn a_question_that_is_not_asked_is_as_high_as_one_that_is() {
    let rows_with_options = |stage: &Stage<'_>| {
        let rows = stage.rows();
        let labels = ["1   ", "2   ", "0   "];
        labels.map(|label| {
            rows.iter()
                .position(|row| row.trim_start_matches([' ', '▸']).starts_with(label))
        })
    };
    let mut post = post();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    stage.press(&[Key::Digit(1), Key::Enter]);
    stage.must_show("Nothing to answer here.");
    let hidden = rows_with_options(&stage);
    assert!(hidden.iter().all(Option::is_some), "{hidden:?}");
    stage.press(&[Key::Back, Key::Digit(2), Key::Enter]);
    stage.must_show("Did it come back?");
    let asked = rows_with_options(&stage);
    let distance = |rows: [Option<usize>; 3]| rows[2].unwrap() - rows[0].unwrap();
    assert_eq!(distance(hidden), distance(asked));
}

#[test]
fn a_page_passed_by_is_open_again_once_its_question_is_asked() {
    let mut post = post();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    stage.press(&[Key::Digit(1), Key::Enter, Key::Digit(2), Key::Enter]);
    stage.must_show("3 of 6");
    stage.press(&[Key::Back, Key::Enter]);
    stage.must_show("3 of 6");
    stage.press(&[Key::Back, Key::Back, Key::Digit(2), Key::Enter]);
    stage.must_show("Did it come back?");
    assert!(!stage.shows("▸"), "{}", stage.rows().join("\n"));
    stage.press(&[Key::Enter]);
    stage.must_show("Choose an answer");
}

#[test]
fn a_change_in_the_review_leads_past_all_that_hangs_on_it_whatever_was_changed() {
    for change in [0, 1, 2] {
        let mut post = post();
        let mut stage = Stage::new(&mut post, "en", (80, 24));
        stage.begin();
        for _ in 0..ITEMS {
            stage.press(&[Key::Digit(2), Key::Enter]);
            if stage.shows("Who can help") {
                stage.press(&[Key::Enter]);
            }
        }
        stage.press(&[Key::Digit(1), Key::Enter]);
        stage.must_show("1 of 6");
        stage.press(&[Key::Digit(change), Key::Enter]);
        for hanging in ["2 of 6", "3 of 6", "4 of 6", "5 of 6"] {
            stage.must_show(hanging);
            stage.press(&[Key::Enter]);
        }
        stage.must_show("Who can help");
        stage.press(&[Key::Enter]);
        stage.must_show("You can change any of them");
    }
}

#[test]
fn the_help_page_comes_after_a_safety_question_whatever_was_answered_and_stays_until_a_key() {
    for digit in [0, 1, 2] {
        let mut post = post();
        let mut stage = Stage::new(&mut post, "en", (80, 24));
        stage.begin();
        for _ in 0..4 {
            stage.press(&[Key::Digit(2), Key::Enter]);
        }
        stage.must_show("5 of 6");
        stage.press(&[Key::Digit(digit)]);
        stage.must_show("5 of 6");
        stage.press(&[Key::Enter]);
        stage.must_show("Who can help");
        stage.wait(60);
        stage.must_show("Who can help");
        stage.press(&[Key::Enter]);
        stage.must_show("6 of 6");
    }
}

#[test]
fn the_notice_says_that_danger_is_asked_about_and_what_can_be_done_only_where_it_is() {
    let mut post = post();
    let mut stage = Stage::new(&mut post, "en", (80, 40));
    stage.press(&[Key::Enter]);
    stage.must_show("Some questions are about");
    stage.must_show("sees you at once.");
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 40));
    stage.press(&[Key::Enter]);
    stage.must_show("Before you begin");
    assert!(!stage.shows("Some questions are about"));
}

#[test]
fn a_preview_says_before_and_after_that_nothing_is_kept_and_keeps_nothing() {
    for id in library::ids() {
        for size in SIZES {
            let mut post = FakePost::new();
            let mission = post.kit.mission().clone();
            let questionnaire = library::find(id).unwrap();
            let items = questionnaire.items().len();
            post = FakePost::asking(mission, questionnaire);
            let tour = Tour {
                is_preview: true,
                ..Tour::default()
            };
            let mut stage = Stage::of(&mut post, in_language("en"), size, tour);
            stage.must_show("Nothing is kept");
            stage.press(&[Key::Enter]);
            for at in 0..items {
                stage.must_show(&format!("{} of {items}", at + 1));
                assert!(stage.rows()[0].contains("PREVIEW"));
                stage.press(&[Key::Digit(2), Key::Enter]);
            }
            while !stage.shows("Nothing was kept.") {
                assert!(!stage.shows("Seal"));
                stage.press(&[Key::Enter]);
            }
            stage.press(&[Key::Enter]);
            stage.must_show("Nothing is kept");
            assert!(!stage.press(&[Key::Digit(2), Key::Enter]));
            drop(stage);
            assert!(post.saved.is_empty());
        }
    }
}

#[test]
fn every_question_that_ships_fits_its_screen_in_six_languages_at_either_size() {
    for id in library::ids() {
        for language in LANGUAGES {
            for size in SIZES {
                let post = FakePost::new();
                let mission = post.kit.mission().clone();
                let questionnaire = library::find(id).unwrap();
                let items = questionnaire.items().len();
                let mut post = FakePost::asking(mission, questionnaire);
                let tour = Tour {
                    is_preview: true,
                    ..Tour::default()
                };
                let mut stage = Stage::of(&mut post, in_language(language), size, tour);
                stage.press(&[Key::Enter]);
                for at in 0..items {
                    let overflow = stage.app.overflow();
                    let rows = stage.rows().join("\n");
                    assert_eq!(overflow, 0, "{id} {language} {size:?} {at}\n{rows}");
                    stage.press(&[Key::Digit(1), Key::Enter]);
                }
            }
        }
    }
}
