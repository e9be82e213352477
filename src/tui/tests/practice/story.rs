//! The story and the drill, as a trainer goes through them before a room.

use super::*;
use crate::demo::Chapter;

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
fn the_keys_beside_the_notes_are_those_that_work_and_the_end_says_how_to_leave() {
    let (mut circle, told) = circle();
    let mut stage = stage(&mut circle, &told, "en", (60, 20));
    stage.press(&[Key::Char('c'), Key::Digit(9), Key::Down, Key::Enter]);
    stage.must_show("Esc stop");
    stage.press(&[Key::Char('n')]);
    stage.must_show("Enter back");
    assert!(!stage.shows("Enter try") && !stage.shows("Esc stop"));
    stage.press(&[Key::Enter]);
    stage.must_show("Enter try");
}
