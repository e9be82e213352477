//! The screens of the practice mission: the story, the drill, the free walk, the officer's desk.

use super::*;
use crate::demo::{Chapter, Circle, Place, Shared};
use crate::disclosure::Row;

/// A mission and what is told of it.
fn circle() -> (Circle, Shared) {
    let today = crate::desk::clock::today();
    let circle = Circle::prepare(Place::new().unwrap(), 7, today, &mut |_| true).unwrap();
    let told = circle.told();
    (circle, told)
}

fn stage<'a>(
    circle: &'a mut Circle,
    told: &'a Shared,
    language: &str,
    size: (u16, u16),
) -> Stage<'a> {
    let tour = Tour {
        is_demo: true,
        told: Some(told),
        ..Tour::default()
    };
    Stage::between(
        Parties::of_circle(circle),
        in_language(language),
        size,
        tour,
    )
}

/// What holds on every screen of the story, which is told to a room: all of it is seen at once.
fn check(language: &str, name: &str, stage: &Stage<'_>) {
    let rows = stage.rows().join("\n");
    check_no_english(language, name, stage);
    check_widths(language, name, stage);
    assert_eq!(stage.app.cuts(), 0, "{language} {name}\n{rows}");
    assert_eq!(stage.app.overflow(), 0, "{language} {name}\n{rows}");
    assert!(
        !stage.shows(".."),
        "{language} {name}: two full stops\n{rows}"
    );
    let practice = crate::say!(crate::locale::Words::new(language), "practice");
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    // Arabic is joined and turned round on the grid.
    let says = language == "ar" || stage.rows()[0].contains(&practice);
    assert!(
        says && letters(&stage.rows()[0]) >= letters(&practice),
        "{language} {name}\n{rows}"
    );
}

#[test]
fn the_story_fits_every_screen_and_says_practice_in_every_language() {
    let (mut circle, told) = circle();
    let all = LANGUAGES
        .into_iter()
        .flat_map(|one| SIZES.map(|size| (one, size)));
    // First what is said before each chapter, then what came of it.
    for is_played in [false, true] {
        for (language, size) in all.clone() {
            let mut stage = stage(&mut circle, &told, language, size);
            let mut seen = 0;
            let mut look = |name: &str, stage: &mut Stage<'_>, keys: &[Key]| {
                stage.press(keys);
                check(language, name, stage);
                seen += 1;
            };
            look("opening", &mut stage, &[]);
            look("list", &mut stage, &[Key::Digit(2), Key::Enter]);
            look("first", &mut stage, &[Key::Enter]);
            for chapter in Chapter::ALL {
                let name = format!("{chapter:?}");
                look(&name, &mut stage, &[]);
                look(&format!("{name} notes"), &mut stage, &[Key::Char('n')]);
                stage.press(&[Key::Char('n')]);
                if is_played && chapter == Chapter::CheckIn {
                    told.borrow_mut().answered = 12;
                    look("answered", &mut stage, &[]);
                }
                let is_acted = !matches!(
                    chapter,
                    Chapter::Prepare | Chapter::CheckIn | Chapter::Drill
                );
                let has = told.borrow().has(chapter);
                if is_played && is_acted && !has {
                    look(&format!("{name} done"), &mut stage, &[Key::Enter]);
                }
                if chapter != Chapter::Drill {
                    stage.press(&[Key::Char('s')]);
                }
            }
            look("drill", &mut stage, &[Key::Enter]);
            for trick in 1..=6 {
                look("trick", &mut stage, &[Key::Digit(trick), Key::Enter]);
                let tried = told.borrow().tried.len();
                if is_played && tried < usize::from(trick) {
                    stage.press(&[Key::Enter]);
                }
                look("tried", &mut stage, &[]);
                stage.press(&[Key::Escape]);
            }
            look("all tried", &mut stage, &[]);
            look("end", &mut stage, &[Key::Escape]);
            assert!(seen > 30, "{seen}");
        }
    }
    assert!(Chapter::ALL.into_iter().all(|one| told.borrow().has(one)));
}

#[test]
fn somebody_of_the_audience_answers_and_is_in_what_is_told() {
    let (mut circle, told) = circle();
    let mut stage = stage(&mut circle, &told, "en", (80, 24));
    stage.must_show("It takes 10 minutes");
    stage.press(&[Key::Enter]);
    stage.must_show("The officer made a key");
    stage.press(&[Key::Enter]);
    stage.must_show("Somebody of you answers now");
    // A trainer speaks for long; nobody is asked whether they are there.
    stage.wait(100);
    stage.must_show("Somebody of you answers now");
    stage.wait(600);
    stage.must_show("Somebody of you answers now");
    stage.wait(1);
    sit(&mut stage, Key::Enter);
    assert_eq!(stage.app.door(), Some(Door::Guide));
    stage.must_show("Answers from you: 1.");
    stage.press(&[Key::Enter, Key::Enter]);
    stage.must_show("Your answers, as they lie on the disk.");
    stage.must_show("It cannot be opened here.");
    stage.press(&[Key::Enter, Key::Enter]);
    stage.must_show(".bundle");
    stage.press(&[Key::Enter, Key::Enter]);
    stage.must_show(".receipt");
    stage.press(&[Key::Enter, Key::Enter]);
    stage.must_show("Rows of their own");
    stage.press(&[Key::Enter, Key::Enter]);
    stage.must_show("Left with a single true number: 0");
    stage.press(&[Key::Enter, Key::Enter]);
    stage.must_show("commander.en.html");
    drop(stage);
    let told = told.borrow();
    assert_eq!(told.answered, 1);
    assert!(told.looked.as_ref().unwrap().is_yours);
    assert!(told.briefed.as_ref().unwrap().page.is_file());
}

/// From the chapter before it through a whole sitting, whose last page is left with a key.
fn sit(stage: &mut Stage<'_>, last: Key) {
    stage.press(&[Key::Enter]);
    stage.must_show("Stand easy.");
    // Notice, contingent, battalion, company, platoon, questionnaire.
    stage.press(&[Key::Enter]);
    while stage.app.door() != Some(Door::Which)
        && stage.app.door() != Some(Door::Question(0, crate::tui::effect::Way::On))
    {
        stage.press(&[Key::Enter]);
    }
    if stage.app.door() == Some(Door::Which) {
        stage.press(&[Key::Enter]);
    }
    for _ in 0..6 {
        stage.press(&[Key::Digit(3), Key::Enter]);
    }
    stage.press(&[Key::Enter, last]);
    stage.must_show("Sealed.");
    // The practice mission takes two people to open.
    stage.must_show("It takes the second person");
    stage.press(&[Key::Enter]);
}

/// Before a room, too, nobody sees who had it not counted: neither on the page that comes back nor
/// in what the next keys do.
#[test]
fn the_story_goes_on_alike_whether_it_counted_or_not() {
    let [counted, withdrawn] = [Key::Enter, Key::Digit(0)].map(|last| {
        let (mut circle, told) = circle();
        let mut stage = stage(&mut circle, &told, "en", (80, 24));
        stage.press(&[Key::Enter, Key::Enter]);
        stage.must_show("Somebody of you answers now");
        sit(&mut stage, last);
        let mut frames = vec![stage.rows()];
        for _ in 0..3 {
            stage.press(&[Key::Enter]);
            frames.push(stage.rows());
        }
        // Sealed bytes are others each time.
        let is_byte = |part: &str| part.len() == 2 && u8::from_str_radix(part, 16).is_ok();
        let is_sealed = |row: &String| row.split_whitespace().filter(|p| is_byte(p)).count() > 8;
        for frame in &mut frames {
            frame.retain(|row| !is_sealed(row));
        }
        frames
    });
    assert_eq!(counted, withdrawn);
}

#[test]
fn skipped_chapters_are_made_up_for_and_nothing_is_done_twice() {
    let (mut circle, told) = circle();
    let mut stage = stage(&mut circle, &told, "en", (80, 24));
    stage.press(&[Key::Char('c'), Key::Digit(7), Key::Enter, Key::Enter]);
    stage.must_show("Left with a single true number: 0");
    stage.press(&[Key::Back]);
    stage.must_show("Rows of their own");
    stage.press(&[Key::Back]);
    stage.must_show("it emptied the laptop");
    let steps = told.borrow().story.len();
    stage.press(&[Key::Enter, Key::Enter]);
    assert_eq!(told.borrow().story.len(), steps);
    stage.must_show("Left with a single true number: 0");
    stage.press(&[
        Key::Back,
        Key::Back,
        Key::Back,
        Key::Back,
        Key::Back,
        Key::Back,
        Key::Back,
    ]);
    stage.must_show("It takes 10 minutes");
}

#[test]
fn the_trainers_language_comes_back_after_somebody_answered_in_another() {
    let (mut circle, told) = circle();
    let mut stage = stage(&mut circle, &told, "en", (80, 24));
    // The mission offers en, ar, zh, fr, ru, es.
    stage.press(&[Key::Language, Key::Digit(4), Key::Enter]);
    stage.must_show("Cela prend 10 minutes");
    stage.press(&[Key::Enter, Key::Enter, Key::Enter]);
    stage.press(&[Key::Language, Key::Digit(6), Key::Enter]);
    stage.press(&[Key::Escape]);
    assert_eq!(stage.app.door(), Some(Door::Guide));
    stage.must_show("Répondre");
}

#[test]
fn the_free_walk_sits_down_at_the_real_desk_writes_the_page_and_comes_back() {
    let (mut circle, told) = circle();
    let out = circle.out();
    let mut stage = stage(&mut circle, &told, "en", (80, 24));
    stage.press(&[Key::Char('w')]);
    assert_eq!(stage.app.door(), Some(Door::Demo));
    stage.press(&[Key::Digit(3), Key::Enter]);
    assert_eq!(stage.app.door(), Some(Door::Desk));
    stage.must_show("print Weekly pulse");
    let marked = |stage: &Stage<'_>| assert!(stage.rows()[0].contains("PRACTICE"));
    marked(&stage);
    stage.press(&[Key::Char('p'), Key::Enter, Key::Enter]);
    stage.must_show("commander.en.html: the page for the commander");
    stage.must_show("This is practice: the folder is removed");
    marked(&stage);
    let folders = std::fs::read_dir(out).unwrap();
    let pages = folders.map(|folder| folder.unwrap().path().join("commander.en.html"));
    assert!(pages.into_iter().all(|page| page.is_file()));
    stage.press(&[Key::Enter, Key::Char('c')]);
    stage.must_show("Points: ");
    stage.press(&[Key::Escape, Key::Escape]);
    assert_eq!(stage.app.door(), Some(Door::Demo));
    // Nobody is there: the desk is locked, and opens again without a passphrase to type.
    stage.press(&[Key::Digit(3), Key::Enter]);
    stage.wait(90);
    stage.must_show("the desk is locked");
    stage.wait(30);
    assert_eq!(stage.app.door(), Some(Door::Guide));
    // A key of the very moment would be one that only wakes.
    stage.wait(1);
    stage.press(&[Key::Char('w'), Key::Digit(3), Key::Enter]);
    assert_eq!(stage.app.door(), Some(Door::Desk));
}

#[test]
fn the_free_walk_speaks_every_language_and_fits() {
    let (mut circle, told) = circle();
    for language in LANGUAGES {
        for size in SIZES {
            let mut stage = stage(&mut circle, &told, language, size);
            let walk: [(&str, &[Key]); 9] = [
                ("menu", &[Key::Char('w')]),
                ("release", &[Key::Digit(2), Key::Enter]),
                ("exactness", &[Key::Details]),
                (
                    "story",
                    &[Key::Escape, Key::Escape, Key::Digit(4), Key::Enter],
                ),
                ("further", &[Key::PageDown]),
                ("desk", &[Key::Escape, Key::Digit(3), Key::Enter]),
                ("print", &[Key::Char('p'), Key::Enter]),
                ("page", &[Key::Escape, Key::Escape, Key::Enter]),
                (
                    "close",
                    &[Key::Escape, Key::Escape, Key::Escape, Key::Escape],
                ),
            ];
            for (name, keys) in walk {
                stage.press(keys);
                check_no_english(language, name, &stage);
                assert!(!stage.shows(".."), "{language} {name}: two full stops");
                // What happened shows the officer's key, one word of 62 characters.
                let key = u16::from(size.0 < 66 && matches!(name, "story" | "further"));
                assert!(stage.app.cuts() <= key, "{language} {size:?} {name}");
                check_widths(language, name, &stage);
                let scrolls = !matches!(name, "menu" | "close");
                assert!(stage.app.overflow() == 0 || scrolls, "{language} {name}");
                stage.press(&[Key::Language]);
                stage.press(&[Key::Escape]);
            }
            stage.press(&[Key::Escape]);
            assert_eq!(stage.app.door(), Some(Door::Guide), "{language}");
        }
    }
}

/// The digits of a text.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The digits in each of the last columns of a row of the screen, the first of them first.
fn columns(stage: &Stage<'_>, y: u16, count: u16, is_rtl: bool) -> Vec<String> {
    const COLUMN: u16 = 11;
    let buffer = stage.terminal.backend().buffer();
    let width = buffer.area.width;
    let page = (width - 4).min(68);
    let end = (width - page) / 2 + page;
    let column = |back: u16| {
        let at = end - COLUMN * back;
        let at = if is_rtl { width - at - COLUMN } else { at };
        let cells = (at..at + COLUMN).map(|x| buffer[(x, y)].symbol());
        digits(&cells.collect::<String>())
    };
    (1..=count).rev().map(column).collect()
}

/// The digits of what a row of a release says: about how many, and a share for each cut.
fn figures(row: &Row, cuts: &[f64]) -> Vec<String> {
    let share = |cut: &f64| {
        let figure = row.cuts.iter().find(|figure| figure.cut == *cut);
        figure.map_or(String::new(), |one| format!("{:.0}", one.share * 100.0))
    };
    let shares = cuts.iter().map(share);
    std::iter::once(row.n.to_string()).chain(shares).collect()
}

/// The rows of the screen on which a share stands.
fn with_shares(stage: &Stage<'_>) -> Vec<u16> {
    let rows = stage.rows().into_iter().zip(0..);
    rows.filter(|(row, _)| row.contains('%'))
        .map(|(_, y)| y)
        .collect()
}

#[test]
fn every_figure_of_a_release_stands_under_its_heading_in_every_language() {
    let (mut circle, told) = circle();
    for language in LANGUAGES {
        for size in [(80, 24), (60, 20)] {
            let mut stage = stage(&mut circle, &told, language, size);
            stage.press(&[Key::Char('w'), Key::Digit(2), Key::Enter]);
            assert_eq!(stage.app.door(), Some(Door::Release));
            let screen = stage.rows().join("\n");
            let told = told.borrow();
            let release = told.release().unwrap();
            let cuts = &release.head().scales[0].cuts;
            let count = u16::try_from(cuts.len() + 1).unwrap();
            let shown = |y: u16| columns(&stage, y, count, language == "ar");
            let lines = with_shares(&stage);
            let headings: Vec<String> = std::iter::once(String::new())
                .chain(cuts.iter().map(f64::to_string))
                .collect();
            assert_eq!(shown(lines[0] - 1), headings, "{language}\n{screen}");
            let mut seen = 0;
            for (row, y) in release.rows().iter().zip(lines) {
                assert_eq!(shown(y), figures(row, cuts), "{language}\n{screen}");
                seen += 1;
            }
            assert!(seen > 3, "{language}: {seen}\n{screen}");
            assert_eq!(stage.app.cuts(), 0, "{language}\n{screen}");
        }
    }
}

#[test]
fn where_columns_have_no_room_every_figure_stands_beside_its_heading() {
    let (mut circle, told) = circle();
    for language in LANGUAGES {
        let mut stage = stage(&mut circle, &told, language, (40, 24));
        stage.press(&[Key::Char('w'), Key::Digit(2), Key::Enter]);
        // This backend keeps what lay under the second half of a wide letter; a terminal does not.
        stage.terminal.clear().unwrap();
        stage.draw();
        let rows = stage.rows();
        let screen = rows.join("\n");
        let told = told.borrow();
        let release = told.release().unwrap();
        let cuts = &release.head().scales[0].cuts;
        let expected = release.rows().iter().flat_map(|row| {
            let shares = figures(row, cuts).into_iter().skip(1);
            let both = cuts.iter().map(f64::to_string).zip(shares);
            both.filter(|(_, share)| !share.is_empty())
        });
        let mut seen = 0;
        for ((cut, share), y) in expected.zip(with_shares(&stage)) {
            let line = &rows[usize::from(y)];
            let numbers: Vec<&str> = line
                .split(|c: char| !c.is_ascii_digit())
                .filter(|number| !number.is_empty())
                .collect();
            let numbers: Vec<&str> = match language {
                "ar" => numbers.into_iter().rev().collect(),
                _ => numbers,
            };
            assert_eq!(numbers, [cut, share], "{language}\n{screen}");
            seen += 1;
        }
        assert!(seen > 3, "{language}: {seen}\n{screen}");
    }
}

#[test]
fn the_two_texts_of_the_top_line_never_stand_over_each_other() {
    let (mut circle, told) = circle();
    let mut stage = stage(&mut circle, &told, "es", (60, 20));
    stage.press(&[Key::Char('w'), Key::Digit(3), Key::Enter]);
    assert_eq!(stage.app.door(), Some(Door::Desk));
    let top = stage.rows()[0].clone();
    let (left, right) = top.split_once('…').unwrap();
    assert!(left.contains("PRÁCTICA"), "{top}");
    assert!(right.starts_with("  "), "{top}");
    assert!(right.trim().starts_with("Respuestas: cerca de"), "{top}");
}

#[test]
fn the_keys_beside_the_notes_are_those_that_work_and_the_end_says_how_to_leave() {
    let (mut circle, told) = circle();
    let mut stage = stage(&mut circle, &told, "en", (60, 20));
    stage.press(&[Key::Char('c'), Key::Digit(9), Key::Enter]);
    stage.must_show("Esc stop");
    stage.press(&[Key::Char('n')]);
    stage.must_show("Enter back");
    assert!(!stage.shows("Enter try") && !stage.shows("Esc stop"));
    stage.press(&[Key::Enter]);
    stage.must_show("Enter try");
}
