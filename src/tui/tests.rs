//! The face driven by keys, without a terminal: what a person meets, as facts.

use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

use super::app::{App, Parties};
use super::context::{Context, Tour};
use super::effect::Door;
use super::key::Key;
use super::letters::Letters;
use super::{Leave, Options, Theme};
use crate::desk::post::fake::FakePost;
use crate::desk::post::{Post, SaveTrouble};
use crate::locale::number::Digits;
use crate::period::PeriodError;

mod alike;
mod desk;
mod scenes;

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
const SIZES: [(u16, u16); 2] = [(80, 24), (60, 18)];

fn in_language(language: &str) -> Options {
    Options {
        language: Some(language.to_owned()),
        ..Options::default()
    }
}

/// A face on a stage: keys in, the screen out, time as told.
struct Stage<'a> {
    app: App<'a>,
    terminal: Terminal<TestBackend>,
    now: Duration,
}

impl<'a> Stage<'a> {
    fn new(post: &'a mut FakePost, language: &str, size: (u16, u16)) -> Self {
        Self::of(post, in_language(language), size, Tour::default())
    }

    fn of(post: &'a mut dyn Post, options: Options, size: (u16, u16), tour: Tour<'a>) -> Self {
        Self::with_letters(post, options, size, (tour, Letters::default()))
    }

    fn with_letters(
        post: &'a mut dyn Post,
        options: Options,
        size: (u16, u16),
        (tour, letters): (Tour<'a>, Letters),
    ) -> Self {
        let period = Some("2026-W47".to_owned());
        let context = Context::new(post.kit().clone(), period, options, tour).with_letters(letters);
        let parties = Parties {
            post: Some(post),
            bureau: None,
        };
        let mut stage = Self {
            app: App::new(parties, context, Duration::ZERO),
            terminal: Terminal::new(TestBackend::new(size.0, size.1)).unwrap(),
            now: Duration::ZERO,
        };
        stage.draw();
        stage
    }

    fn draw(&mut self) {
        if self.app.take_blank() {
            self.terminal.draw(|_| {}).unwrap();
        }
        self.terminal.draw(|frame| self.app.draw(frame)).unwrap();
    }

    fn press(&mut self, keys: &[Key]) -> bool {
        let mut goes_on = true;
        for key in keys {
            self.app.tick(self.now);
            goes_on = self.app.key(*key, self.now);
            self.draw();
            while self.app.is_pending() {
                goes_on = self.app.carry_on();
                self.draw();
            }
        }
        goes_on
    }

    fn wait(&mut self, seconds: u64) {
        self.now += Duration::from_secs(seconds);
        self.app.tick(self.now);
        self.draw();
    }

    /// The rows of the screen as they stand.
    fn rows(&self) -> Vec<String> {
        let buffer = self.terminal.backend().buffer();
        (0..buffer.area.height)
            .map(|y| {
                let mut row = String::new();
                let mut x = 0;
                while x < buffer.area.width {
                    let symbol = buffer[(x, y)].symbol();
                    row.push_str(symbol);
                    x += u16::try_from(symbol.width().max(1)).unwrap();
                }
                row
            })
            .collect()
    }

    fn shows(&self, text: &str) -> bool {
        self.rows().iter().any(|row| row.contains(text))
    }

    #[track_caller]
    fn must_show(&self, text: &str) {
        assert!(
            self.shows(text),
            "no {text:?} in\n{}",
            self.rows().join("\n")
        );
    }

    /// From the start to the first question.
    fn begin(&mut self) {
        self.press(&[Key::Enter]);
        while self.app.has_more_to_read() {
            self.press(&[Key::Enter]);
        }
        self.press(&[Key::Enter, Key::Enter]);
    }

    /// Answers all questions and stands on the result.
    fn answer_all(&mut self) {
        self.begin();
        for _ in 0..6 {
            self.press(&[Key::Digit(3), Key::Enter]);
        }
        self.press(&[Key::Enter]);
    }
}

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
    stage.press(&[Key::Enter]);
    stage.must_show("Il n'y a rien à écrire");
    stage.press(&[Key::Enter]);
    stage.must_show("Dans quelle unité");
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

/// The way over every screen of a check-in, with the keys that lead to each.
const WALK: &[(&str, &[Key])] = &[
    ("start", &[]),
    ("help", &[Key::Help]),
    ("language", &[Key::Escape, Key::Language]),
    ("close", &[Key::Escape, Key::Escape]),
    ("notice", &[Key::Escape, Key::Enter]),
    ("unit", &[Key::Enter]),
    ("question", &[Key::Enter]),
    ("chosen", &[Key::Digit(4)]),
    ("leave", &[Key::Escape]),
    ("second", &[Key::Escape, Key::Enter]),
    (
        "review",
        &[
            Key::Digit(1),
            Key::Enter,
            Key::Digit(2),
            Key::Enter,
            Key::Digit(3),
            Key::Enter,
            Key::Digit(4),
            Key::Enter,
            Key::Digit(0),
            Key::Enter,
        ],
    ),
    ("result", &[Key::Enter]),
    ("sealed", &[Key::Enter]),
    ("record", &[Key::Down, Key::Enter]),
];

/// Walks every screen of a check-in and hands each to a check.
fn every_screen(language: &str, size: (u16, u16), check: &mut dyn FnMut(&str, &Stage<'_>)) {
    let mut post = FakePost::new();
    walk(&mut Stage::new(&mut post, language, size), check);
}

fn walk(stage: &mut Stage<'_>, check: &mut dyn FnMut(&str, &Stage<'_>)) {
    for (name, keys) in WALK {
        while stage.app.has_more_to_read() && keys.first() == Some(&Key::Enter) {
            stage.press(&[Key::Enter]);
            check("notice", stage);
        }
        stage.press(keys);
        check(name, stage);
    }
}

#[test]
fn the_language_can_be_changed_on_every_screen_and_every_answer_stays() {
    let unchanged = saved_after_a_walk(&mut |_, _| {});
    assert_eq!(unchanged.len(), 1);
    let mut screens = 0;
    let changed = saved_after_a_walk(&mut |stage, name| {
        let (door, at) = (stage.app.door(), screens % LANGUAGES.len());
        let language = u8::try_from(at + 1).unwrap();
        stage.press(&[Key::Language]);
        if door != Some(Door::Language) {
            assert_eq!(stage.app.door(), Some(Door::Language), "{name}");
            stage.press(&[Key::Digit(language), Key::Enter]);
            assert_eq!(stage.app.door(), door, "{name}");
        }
        screens += 1;
    });
    assert!(screens > 12);
    assert!(changed == unchanged);
}

/// What a walk over every screen saves, with something done on each of them.
fn saved_after_a_walk(
    on_each: &mut dyn FnMut(&mut Stage<'_>, &str),
) -> Vec<Vec<crate::checkin::Answer>> {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    for (name, keys) in WALK {
        while stage.app.has_more_to_read() && keys.first() == Some(&Key::Enter) {
            stage.press(&[Key::Enter]);
        }
        stage.press(keys);
        on_each(&mut stage, name);
    }
    drop(stage);
    post.saved
        .iter()
        .map(|(_, finished)| finished.answers().to_vec())
        .collect()
}

#[test]
fn the_cursor_stands_on_the_focused_option_of_every_list() {
    let mut lists = 0;
    for language in LANGUAGES {
        every_screen(language, (80, 24), &mut |name, stage| {
            let buffer = stage.terminal.backend().buffer();
            let reversed: Vec<u16> = (0..buffer.area.height)
                .filter(|y| {
                    let mut row = (0..buffer.area.width).map(|x| &buffer[(x, *y)]);
                    row.any(|cell| cell.modifier.contains(Modifier::REVERSED))
                })
                .collect();
            if reversed.is_empty() {
                return;
            }
            lists += 1;
            let cursor = stage.app.cursor();
            let y = cursor.map(|at| at.y);
            assert_eq!(y, reversed.first().copied(), "{language} {name}");
        });
    }
    assert!(lists > 40, "{lists}");
}

#[test]
fn the_cursor_stands_on_a_language_of_the_first_screen_too() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    stage.press(&[Key::Digit(6)]);
    let cursor = stage.app.cursor().unwrap();
    let cell = &stage.terminal.backend().buffer()[cursor];
    assert!(cell.modifier.contains(Modifier::REVERSED), "{cell:?}");
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
fn line_by_line_is_chosen_on_the_first_screen_in_the_language_in_use() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "fr", (80, 24));
    stage.must_show("Ligne par ligne");
    assert!(!stage.press(&[Key::Digit(4), Key::Enter]));
    assert_eq!(stage.app.leave(), Leave::Plain("fr".to_owned()));
}

#[test]
fn arabic_is_written_with_arabic_indic_digits_where_they_are_set() {
    let options = Options {
        language: Some("ar".to_owned()),
        digits: Digits::ArabicIndic,
        ..Options::default()
    };
    let mut post = FakePost::new();
    let mut stage = Stage::of(&mut post, options, (80, 24), Tour::default());
    stage.begin();
    for at in 0..6 {
        stage.press(&[Key::Digit(3)]);
        let text = stage.rows().concat();
        assert!(!text.contains(|c: char| c.is_ascii_digit()), "{at}: {text}");
        stage.press(&[Key::Enter]);
    }
    stage.press(&[Key::Enter]);
    stage.must_show("٥٠");
    stage.press(&[Key::Language, Key::Digit(4), Key::Enter]);
    stage.must_show("50 sur 100");
}

#[test]
fn a_theme_colours_every_cell_and_mono_none() {
    for theme in [
        Theme::Terminal,
        Theme::Dark,
        Theme::Light,
        Theme::Contrast,
        Theme::Mono,
    ] {
        let options = Options {
            language: Some("en".to_owned()),
            theme,
            ..Options::default()
        };
        let mut post = FakePost::new();
        let mut stage = Stage::of(&mut post, options, (80, 24), Tour::default());
        stage.begin();
        stage.press(&[Key::Digit(2)]);
        let cells = &stage.terminal.backend().buffer().content;
        let ground = cells[0].bg;
        assert!(cells.iter().all(|cell| cell.bg == ground), "{theme:?}");
        let coloured = cells.iter().filter(|cell| cell.fg != Color::Reset).count();
        match theme {
            Theme::Mono => assert_eq!(coloured, 0),
            Theme::Terminal => assert!((1..200).contains(&coloured), "{coloured}"),
            _ => assert_eq!(coloured, cells.len(), "{theme:?}"),
        }
        let focused = cells
            .iter()
            .any(|c| c.modifier.contains(Modifier::REVERSED));
        assert!(focused, "{theme:?}");
    }
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

/// Nothing but ids and names of keys is English on a screen in another language.
fn check_no_english(language: &str, name: &str, stage: &Stage<'_>) {
    let rows: Vec<String> = stage
        .rows()
        .iter()
        .map(|row| row.trim().to_owned())
        .collect();
    let found = crate::locale::english_in(&rows.join(" "));
    assert!(
        language == "en" || found.is_empty(),
        "{language} {name}: {found:?} in\n{}",
        rows.join("\n")
    );
}

#[test]
fn no_screen_of_a_check_in_shows_english_in_another_language() {
    for language in LANGUAGES {
        every_screen(language, (80, 24), &mut |name, stage| {
            check_no_english(language, name, stage);
        });
    }
}

#[test]
fn the_screens_of_the_practice_mission_speak_every_language_and_fit() {
    let place = crate::demo::Place::new().unwrap();
    let mut story = Vec::new();
    let today = "2026-11-25".parse().unwrap();
    let mut practice = crate::demo::walk(&place, 7, today, &mut |step| {
        story.push(step.clone());
        true
    })
    .unwrap();
    for language in LANGUAGES {
        for size in SIZES {
            let tour = Tour {
                is_demo: true,
                release: Some(&practice.release),
                story: &story,
                ..Tour::default()
            };
            let options = Options {
                language: Some(language.to_owned()),
                ..Options::default()
            };
            let mut stage = Stage::of(&mut practice.laptop, options, size, tour);
            let walk: [(&str, &[Key]); 6] = [
                ("menu", &[]),
                ("release", &[Key::Digit(2), Key::Enter]),
                ("exactness", &[Key::Details]),
                (
                    "story",
                    &[Key::Escape, Key::Escape, Key::Digit(3), Key::Enter],
                ),
                ("further", &[Key::PageDown]),
                ("close", &[Key::Escape, Key::Escape]),
            ];
            for (name, keys) in walk {
                stage.press(keys);
                check_no_english(language, name, &stage);
                assert!(!stage.shows(".."), "{language} {name}: two full stops");
                // The story shows the officer's key, one word of 62 characters.
                let key = u16::from(size.0 < 66 && matches!(name, "story" | "further"));
                assert!(stage.app.cuts() <= key, "{language} {size:?} {name}");
                check_widths(language, name, &stage);
                let scrolls = matches!(name, "release" | "exactness" | "story" | "further");
                assert!(stage.app.overflow() == 0 || scrolls, "{language} {name}");
                assert!(
                    stage
                        .rows()
                        .iter()
                        .any(|row| row.contains(|c: char| c.is_alphabetic()))
                );
                stage.press(&[Key::Language]);
                stage.press(&[Key::Escape]);
            }
            stage.press(&[Key::Escape, Key::Digit(1), Key::Enter]);
            check_no_english(language, "start", &stage);
        }
    }
}

#[test]
fn no_screen_overflows_in_any_language_at_either_size() {
    for language in LANGUAGES {
        for size in SIZES {
            every_screen(language, size, &mut |name, stage| {
                let drawn = stage.app.overflow();
                let scrolls = matches!(name, "help" | "notice" | "review" | "record" | "result");
                assert!(
                    drawn == 0 || scrolls,
                    "{language} {size:?} {name}: {drawn} lines too many\n{}",
                    stage.rows().join("\n")
                );
            });
        }
    }
}

/// Every row fills the terminal's width, and no cell holds more than one or two cells.
fn check_widths(language: &str, name: &str, stage: &Stage<'_>) {
    let buffer = stage.terminal.backend().buffer();
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            let cells = u16::try_from(symbol.width()).unwrap();
            assert!((1..=2).contains(&cells), "{language} {name}: {symbol:?}");
            x += cells;
        }
        assert_eq!(x, buffer.area.width, "{language} {name}: row {y}");
    }
}

#[test]
fn every_row_is_exactly_as_wide_as_the_terminal() {
    for language in LANGUAGES {
        for size in SIZES {
            every_screen(language, size, &mut |name, stage| {
                check_widths(language, name, stage);
            });
        }
    }
}

#[test]
fn arabic_is_mirrored() {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "ar", (80, 24));
    stage.begin();
    stage.press(&[Key::Digit(4)]);
    let row = stage
        .rows()
        .into_iter()
        .find(|row| row.contains('◂'))
        .unwrap();
    assert!(row.trim_end().ends_with("4 ◂"), "{row}");
    let gauge = stage
        .rows()
        .into_iter()
        .find(|row| row.contains('━'))
        .unwrap();
    assert!(
        gauge.trim().ends_with('━') && gauge.trim().starts_with('─'),
        "{gauge}"
    );
}

#[test]
fn practice_stands_on_every_screen() {
    for (language, mark) in [("en", "PRACTICE"), ("fr", "EXERCICE")] {
        every_screen(language, (80, 24), &mut |name, stage| {
            assert!(stage.rows()[0].contains(mark), "{language} {name}");
        });
    }
}
