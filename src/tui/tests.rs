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

mod across;
mod alike;
mod desk;
mod every_screen;
mod practice;
mod scenes;
mod sitting;
mod slip;
mod withdrawal;

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
        let parties = Parties {
            post: Some(post),
            ..Parties::default()
        };
        Self::with_parties(parties, options, size, (tour, letters))
    }

    fn between(parties: Parties<'a>, options: Options, size: (u16, u16), tour: Tour<'a>) -> Self {
        Self::with_parties(parties, options, size, (tour, Letters::default()))
    }

    fn with_parties(
        mut parties: Parties<'a>,
        options: Options,
        size: (u16, u16),
        (tour, letters): (Tour<'a>, Letters),
    ) -> Self {
        let period = Some("2026-W47".to_owned());
        let kit = parties.post().unwrap().kit().clone();
        let context = Context::new(kit, period, options, tour).with_letters(letters);
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
