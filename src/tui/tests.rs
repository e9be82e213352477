//! The face driven by keys, without a terminal: what a person meets, as facts.

use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Position;
use unicode_width::UnicodeWidthStr;

use super::app::App;
use super::context::{Context, Tour};
use super::key::Key;
use crate::checkin::Finished;
use crate::desk::post::{Attempt, Post, SaveTrouble, Sealed};
use crate::kit::mission::QuestionnaireRef;
use crate::kit::{Kit, Mission};
use crate::period::{Period, PeriodError};
use crate::questionnaire::{Questionnaire, library};
use crate::seal::Identity;
use crate::unit::UnitId;

mod alike;

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
const SIZES: [(u16, u16); 2] = [(80, 24), (60, 18)];

/// A laptop in memory that can be told to fail.
struct FakePost {
    kit: Kit,
    room: Result<(), SaveTrouble>,
    save: Result<(), SaveTrouble>,
    saved: Vec<(UnitId, Finished)>,
}

impl FakePost {
    fn new() -> Self {
        let text = include_str!("../demo/mission.toml").to_owned()
            + "\n[[unit]]\nid = \"A\"\nparent = \"M\"\nname = { en = \"A Company\", ar = \"السرية أ\", fr = \"Compagnie A\" }\nstrength = 30\n";
        let (mission, _) = Mission::read("mission.toml", &text).unwrap();
        Self::asking(mission, library::find("pulse-6").unwrap())
    }

    /// A laptop that asks one questionnaire, whichever the mission names.
    fn asking(mut mission: Mission, questionnaire: Questionnaire) -> Self {
        mission.questionnaires = vec![QuestionnaireRef {
            id: Some(questionnaire.id().to_owned()),
            file: None,
        }];
        let recipient = Identity::generate().recipient();
        Self {
            kit: Kit::build(mission, vec![questionnaire], vec![recipient]).unwrap(),
            room: Ok(()),
            save: Ok(()),
            saved: Vec::new(),
        }
    }
}

impl Post for FakePost {
    fn kit(&self) -> &Kit {
        &self.kit
    }

    fn period(&self) -> Result<Period, PeriodError> {
        let day = "2026-11-18".parse().unwrap();
        self.kit.mission().calendar.on(day)
    }

    fn check_space(&self) -> Result<(), SaveTrouble> {
        self.room.clone()
    }

    fn seal(&mut self, unit: &UnitId, finished: &Finished) -> Result<Sealed, SaveTrouble> {
        self.save.clone()?;
        self.saved.push((unit.clone(), finished.clone_for_test()));
        Ok(Sealed {
            key: [1; 16],
            bytes: vec![0xAB; 1024],
        })
    }

    fn try_to_open(&self, _sealed: &Sealed) -> Attempt {
        Attempt {
            files_searched: 3,
            keys_found: 0,
            opened: false,
            answer: "it is not sealed to this key".to_owned(),
        }
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
        Self::touring(post, language, size, Tour::default())
    }

    fn touring(post: &'a mut FakePost, language: &str, size: (u16, u16), tour: Tour<'a>) -> Self {
        let context = Context::new(
            post.kit.clone(),
            Some("2026-W47".to_owned()),
            Some(language.to_owned()),
            tour,
        );
        let mut stage = Self {
            app: App::new(post, context, Duration::ZERO),
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

/// Walks every screen of a check-in and hands each to a check.
fn every_screen(language: &str, size: (u16, u16), check: &mut dyn FnMut(&str, &Stage<'_>)) {
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, language, size);
    let walk: &[(&str, &[Key])] = &[
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
    for (name, keys) in walk {
        while stage.app.has_more_to_read() && keys.first() == Some(&Key::Enter) {
            stage.press(&[Key::Enter]);
            check("notice", &stage);
        }
        stage.press(keys);
        check(name, &stage);
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

#[test]
fn every_row_is_exactly_as_wide_as_the_terminal() {
    for language in LANGUAGES {
        for size in SIZES {
            every_screen(language, size, &mut |name, stage| {
                let buffer = stage.terminal.backend().buffer();
                for y in 0..size.1 {
                    let mut x = 0;
                    while x < size.0 {
                        let symbol = buffer[(x, y)].symbol();
                        let cells = u16::try_from(symbol.width()).unwrap();
                        assert!((1..=2).contains(&cells), "{language} {name}: {symbol:?}");
                        x += cells;
                    }
                    assert_eq!(x, size.0, "{language} {name}: row {y}");
                }
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
