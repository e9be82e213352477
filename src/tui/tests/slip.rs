//! The code of a slip: typed in any language, mistyping told at once, nobody locked out.

use super::*;
use crate::locale::Words;
use crate::say;
use crate::slip::{self, DIGITS};
use crate::tui::key::Typing;

/// From the start to the screen of the slip.
fn to_the_slip(stage: &mut Stage<'_>) {
    stage.press(&[Key::Enter]);
    while stage.app.has_more_to_read() {
        stage.press(&[Key::Enter]);
    }
    stage.press(&[Key::Enter]);
    assert!(stage.app.stands_on(Door::Slip), "{:?}", stage.rows());
}

fn keys(code: &slip::Code) -> Vec<Key> {
    let digits = code.expose().iter();
    digits.map(|digit| Key::Digit(digit - b'0')).collect()
}

/// The words of a message that stand in one row at any width.
fn first_words(text: &str) -> String {
    text.split_whitespace()
        .take(2)
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_good_code_leads_on_in_every_language_and_size_and_no_word_is_cut() {
    for language in LANGUAGES {
        for size in SIZES {
            let (mut post, made) = FakePost::with_slips(2);
            let mut stage = Stage::new(&mut post, language, size);
            to_the_slip(&mut stage);
            let check = |stage: &Stage<'_>| {
                assert_eq!(stage.app.cuts(), 0, "{:?}", stage.rows());
                assert_eq!(
                    stage.app.overflow(),
                    0,
                    "{language} {size:?} {:?}",
                    stage.rows()
                );
            };
            check(&stage);
            for key in keys(&made.codes[1]) {
                stage.press(&[key]);
                check(&stage);
            }
            let grouped = made.codes[1].grouped().to_string();
            stage.must_show(&grouped);
            stage.press(&[Key::Enter]);
            assert!(
                stage.app.stands_on(Door::Unit),
                "{language} {:?}",
                stage.rows()
            );
            assert!(!stage.shows(&grouped[..9]));
        }
    }
}

#[test]
fn the_record_is_made_with_the_slip_that_was_typed() {
    let (mut post, made) = FakePost::with_slips(2);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_slip(&mut stage);
    stage.press(&keys(&made.codes[0]));
    stage.press(&[Key::Enter, Key::Enter]);
    for _ in 0..6 {
        stage.press(&[Key::Digit(3), Key::Enter]);
    }
    stage.press(&[Key::Enter]);
    while stage.app.stands_on(Door::Result) {
        stage.press(&[Key::Enter]);
    }
    drop(stage);
    assert!(post.slips == [Some(made.passes[0].clone())]);
}

#[test]
fn mistyping_is_told_with_the_last_digit_and_can_be_taken_back() {
    let (mut post, made) = FakePost::with_slips(1);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_slip(&mut stage);
    let mut wrong = keys(&made.codes[0]);
    let last = made.codes[0].expose()[DIGITS - 1] - b'0';
    wrong[DIGITS - 1] = Key::Digit((last + 1) % 10);
    stage.press(&wrong[..DIGITS - 1]);
    let told = first_words(&say!(Words::new("en"), "slip-mistyped"));
    assert!(!stage.shows(&told));
    stage.press(&wrong[DIGITS - 1..]);
    stage.must_show(&told);
    stage.press(&[Key::Enter]);
    assert!(stage.app.stands_on(Door::Slip));
    // A fourteenth digit is none; one is taken back and the right one typed.
    stage.press(&[Key::Digit(last), Key::Erase, Key::Digit(last), Key::Enter]);
    assert!(stage.app.stands_on(Door::Unit), "{:?}", stage.rows());
}

#[test]
fn wrong_codes_are_told_calmly_and_a_good_one_still_opens() {
    let (mut post, made) = FakePost::with_slips(1);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_slip(&mut stage);
    for other in slip::make(12, 1, &|| ()).codes {
        stage.press(&keys(&other));
        stage.press(&[Key::Enter]);
        stage.must_show(&first_words(&say!(Words::new("en"), "slip-unknown")));
        stage.press(&[Key::Erase; DIGITS]);
    }
    stage.press(&[Key::Enter]);
    stage.must_show("13 digits");
    stage.press(&keys(&made.codes[0]));
    stage.press(&[Key::Enter]);
    assert!(stage.app.stands_on(Door::Unit));
}

#[test]
fn what_was_typed_goes_with_the_sitting() {
    let (mut post, made) = FakePost::with_slips(1);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_slip(&mut stage);
    stage.press(&keys(&made.codes[0])[..8]);
    let shown = made.codes[0].grouped()[..9].to_owned();
    stage.must_show(&shown);
    stage.press(&[Key::Help]);
    assert!(stage.app.stands_on(Door::Help) && !stage.shows(&shown));
    stage.press(&[Key::Escape]);
    stage.must_show(&shown);
    stage.wait(125);
    assert!(stage.app.stands_on(Door::Start), "{:?}", stage.rows());
    // The key that wakes it is none.
    stage.now += Duration::from_secs(1);
    to_the_slip(&mut stage);
    assert!(!stage.shows(&shown[..4]));
}

#[test]
fn a_blank_between_groups_is_no_enter() {
    let event = |c| {
        crossterm::event::KeyEvent::new(
            crossterm::event::KeyCode::Char(c),
            crossterm::event::KeyModifiers::NONE,
        )
    };
    let direction = crate::locale::Direction::LeftToRight;
    let meaning = |c| crate::tui::key::meaning(event(c), direction, Typing::Digits);
    assert_eq!(meaning(' '), Some(Key::Char(' ')));
    assert_eq!(meaning('٣'), Some(Key::Digit(3)));
    assert_eq!(meaning('३'), Some(Key::Digit(3)));
    assert_eq!(meaning('?'), Some(Key::Help));
    assert_eq!(meaning('h'), Some(Key::Hide));
}
