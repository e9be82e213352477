//! Somebody who is made to answer and wants it not counted: nobody beside them can see it.

use super::*;
use crate::checkin::response::Counting;
use crate::locale::Words;
use crate::say;

const ITEMS: u8 = 6;

/// Whether the last page before the seal is shown.
fn is_at_the_end(stage: &Stage<'_>) -> bool {
    stage.app.stands_on(Door::Result)
}

/// Answers every question and goes on to the last page; every frame on the way.
fn answer(stage: &mut Stage<'_>) -> Vec<Vec<String>> {
    let mut frames = Vec::new();
    stage.begin();
    for digit in 1..=ITEMS {
        stage.press(&[Key::Digit(digit % 5), Key::Enter]);
        frames.push(stage.rows());
    }
    frames.extend(go_to_the_end(stage));
    frames
}

fn go_to_the_end(stage: &mut Stage<'_>) -> Vec<Vec<String>> {
    let mut frames = Vec::new();
    while !is_at_the_end(stage) {
        stage.press(&[Key::Enter]);
        frames.push(stage.rows());
        assert!(frames.len() < 20, "{:?}", stage.rows());
    }
    frames
}

/// Presses a key until the last page is left; every frame on the way.
fn end(stage: &mut Stage<'_>, key: Key) -> Vec<Vec<String>> {
    let mut frames = Vec::new();
    while is_at_the_end(stage) {
        stage.press(&[key]);
        frames.push(stage.rows());
        assert!(frames.len() < 20, "{:?}", stage.rows());
    }
    frames
}

#[test]
fn a_sitting_that_does_not_count_has_the_same_keys_and_frames_in_every_language() {
    for language in LANGUAGES {
        for size in SIZES {
            let mut post = FakePost::new();
            let [counted, withdrawn] = [Key::Enter, Key::Digit(0)].map(|key| {
                let mut stage = Stage::new(&mut post, language, size);
                let mut frames = answer(&mut stage);
                frames.extend(end(&mut stage, key));
                frames
            });
            assert_eq!(counted, withdrawn, "{language} {size:?}");
            let wishes = [Counting::Counts, Counting::DoesNotCount];
            assert!(post.wishes == wishes, "{language} {size:?}");
        }
    }
}

#[test]
fn the_key_does_nothing_where_the_mission_does_not_offer_it() {
    let mut mission = FakePost::new().kit.mission().clone();
    mission.withdrawal = None;
    let asked = crate::questionnaire::library::find("pulse-6").unwrap();
    let mut post = FakePost::asking(mission, asked);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    answer(&mut stage);
    stage.press(&[Key::Digit(0), Key::Digit(0)]);
    assert!(is_at_the_end(&stage));
    drop(stage);
    assert!(post.wishes.is_empty());
}

#[test]
fn who_wanted_it_not_counted_still_does_when_the_disk_was_full() {
    let mut post = FakePost::new();
    post.save = Err(SaveTrouble::Full);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    answer(&mut stage);
    end(&mut stage, Key::Digit(0));
    // Once more as it is offered there, and once from the review.
    stage.press(&[Key::Digit(1)]);
    stage.press(&[Key::Digit(2)]);
    go_to_the_end(&mut stage);
    end(&mut stage, Key::Enter);
    drop(stage);
    assert!(post.wishes.len() >= 2);
    assert!(
        post.wishes
            .iter()
            .all(|wish| *wish == Counting::DoesNotCount)
    );
}

#[test]
fn the_next_person_counts_again() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    answer(&mut stage);
    end(&mut stage, Key::Digit(0));
    // Past the record and the help page, to the first screen.
    for _ in 0..6 {
        if stage.app.stands_on(Door::Start) {
            break;
        }
        stage.press(&[Key::Enter]);
    }
    answer(&mut stage);
    end(&mut stage, Key::Enter);
    drop(stage);
    assert!(post.wishes == [Counting::DoesNotCount, Counting::Counts]);
}

#[test]
fn the_notice_names_the_key_in_every_language() {
    for language in LANGUAGES {
        let words = Words::new(language);
        let told = say!(words, "notice-withdraw");
        assert!(told.contains('0'), "{language}: {told}");
        assert!(
            !say!(words, "notice-withdraw-lines").contains('0'),
            "{language}"
        );
    }
}
