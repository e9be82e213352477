//! One sitting at the laptop, by keys: what is kept, what is thrown away, what is asked.

use super::*;

#[test]
fn digits_pick_and_do_not_advance() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    stage.must_show("1 of 6");
    stage.press(&[Key::Digit(4), Key::Digit(2)]);
    stage.must_show("1 of 6");
    stage.must_show("▸ 2   Rarely");
}

#[test]
fn going_on_without_a_choice_asks_for_one() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    stage.press(&[Key::Enter]);
    stage.must_show("1 of 6");
    stage.must_show("Choose an answer");
}

#[test]
fn sealed_is_shown_only_after_the_save_and_what_was_answered_was_saved() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.answer_all();
    stage.must_show("50 of 100");
    assert!(!stage.shows("Sealed."));
    stage.press(&[Key::Enter]);
    stage.must_show("Sealed.");
    drop(stage);
    let (unit, finished) = post.saved.first().unwrap();
    assert_eq!(unit.as_str(), "A");
    assert!(
        finished
            .answers()
            .iter()
            .all(|a| *a == crate::checkin::Answer::Option(2))
    );
}

#[test]
fn a_failed_save_keeps_the_answers() {
    let mut post = FakePost::new();
    post.save = Err(SaveTrouble::Full);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.answer_all();
    stage.press(&[Key::Enter]);
    stage.must_show("Not saved. Your answers are still here.");
    stage.press(&[Key::Digit(1), Key::Enter]);
    stage.must_show("Not saved.");
    stage.press(&[Key::Digit(2), Key::Enter]);
    stage.must_show("Sometimes");
}

#[test]
fn a_full_disk_is_said_before_the_first_question() {
    let mut post = FakePost::new();
    post.room = Err(SaveTrouble::Full);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.press(&[Key::Enter]);
    stage.must_show("The disk of this laptop is full");
    stage.must_show("Begin");
}

#[test]
fn the_language_can_be_changed_without_losing_answers() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    stage.press(&[Key::Digit(4), Key::Language, Key::Digit(4), Key::Enter]);
    stage.must_show("1 sur 6");
    stage.must_show("▸ 4");
}

#[test]
fn escape_asks_and_names_what_it_would_do() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    stage.press(&[Key::Digit(4), Key::Escape]);
    stage.must_show("Go on with the questions");
    stage.must_show("Stop and keep nothing");
    stage.press(&[Key::Enter]);
    stage.must_show("▸ 4");
    stage.press(&[Key::Escape, Key::Digit(2), Key::Enter]);
    stage.must_show("Stand easy.");
    drop(stage);
    assert!(post.saved.is_empty());
}

#[test]
fn an_idle_laptop_asks_and_then_throws_everything_away() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    stage.press(&[Key::Digit(4)]);
    stage.wait(89);
    stage.must_show("▸ 4");
    stage.wait(1);
    stage.must_show("Are you still there?");
    assert!(!stage.shows("Often"));
    stage.wait(30);
    stage.must_show("Stand easy.");
    stage.wait(1);
    stage.begin();
    stage.must_show("1 of 6");
    assert!(!stage.shows("▸"), "{}", stage.rows().join("\n"));
}

#[test]
fn the_key_that_wakes_is_not_an_answer() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    stage.wait(100);
    stage.press(&[Key::Digit(4)]);
    stage.must_show("1 of 6");
    assert!(!stage.shows("▸ 4"));
    stage.press(&[Key::Digit(5)]);
    stage.must_show("▸ 5");
    stage.now += Duration::from_secs(7200);
    stage.press(&[Key::Enter]);
    stage.must_show("Stand easy.");
    stage.now += Duration::from_secs(1);
    stage.press(&[Key::Enter]);
    stage.must_show("Before you begin");
}

#[test]
fn the_notice_is_read_to_its_end_before_it_leads_on() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "fr", (60, 18));
    stage.press(&[Key::Enter]);
    stage.must_show("Avant de commencer");
    assert!(!stage.shows("Il n'y a rien à écrire"));
    let mut seen = Vec::new();
    while !stage.shows("Dans quelle unité") {
        seen.push(stage.rows().join(" "));
        assert!(seen.len() < 8, "{seen:?}");
        stage.press(&[Key::Enter]);
    }
    let seen = seen.join(" ");
    let seen: Vec<&str> = seen.split_whitespace().collect();
    let seen = seen.join(" ");
    for paragraph in ["Il n'y a rien à écrire", "rien ne montre qui a répondu"] {
        assert!(seen.contains(paragraph), "{seen}");
    }
}

#[test]
fn a_hidden_screen_is_empty_and_takes_no_answers() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    stage.press(&[Key::Hide]);
    assert!(stage.rows().iter().all(|row| row.trim().is_empty()));
    stage.press(&[Key::Digit(4), Key::Enter, Key::Hide]);
    stage.must_show("1 of 6");
    assert!(!stage.shows("▸"));
}

#[test]
fn a_click_on_an_option_picks_it() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    let y = stage
        .rows()
        .iter()
        .position(|row| row.contains("Often"))
        .unwrap();
    stage
        .app
        .click(Position::new(14, u16::try_from(y).unwrap()), stage.now);
    stage.draw();
    stage.must_show("▸ 4   Often");
}

#[test]
fn every_answer_can_be_reached_from_the_review() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    for _ in 0..6 {
        stage.press(&[Key::Digit(0), Key::Enter]);
    }
    stage.must_show("I would rather not answer");
    stage.press(&[Key::Digit(2), Key::Enter]);
    stage.must_show("2 of 6");
    stage.press(&[Key::Digit(5), Key::Enter]);
    stage.must_show("Almost all the time");
}

#[test]
fn time_alone_draws_nothing_until_the_idle_lock_speaks() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.begin();
    let told: Vec<u64> = (1..=125)
        .filter(|second| stage.app.tick(Duration::from_secs(*second)))
        .collect();
    assert_eq!(told, [90, 120], "asked, then wiped");
}

#[test]
fn the_day_on_which_answers_begin_is_said_in_every_language() {
    for (language, day) in [
        ("en", "28 September 2026"),
        ("fr", "28 septembre 2026"),
        ("ru", "28 сентября 2026 г."),
        ("es", "28 de septiembre de 2026"),
        ("zh", "2026年9月28日"),
    ] {
        let mut post = FakePost::new();
        let start = "2026-09-28".parse().unwrap();
        post.room = Err(PeriodError::BeforeStart { start }.into());
        let mut stage = Stage::new(&mut post, language, (80, 24));
        stage.press(&[Key::Enter]);
        let flat = stage.rows().join(" ");
        let flat = flat.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(day), "{flat}");
    }
}

#[test]
fn a_fault_of_the_laptop_is_told_in_every_language_with_one_word_for_the_officer() {
    for language in LANGUAGES {
        let mut post = FakePost::new();
        post.save = Err(SaveTrouble::Fault("store-damaged"));
        let mut stage = Stage::new(&mut post, language, (80, 24));
        stage.answer_all();
        stage.press(&[Key::Enter]);
        stage.must_show("store-damaged");
        check_no_english(language, "failed", &stage);
    }
}
