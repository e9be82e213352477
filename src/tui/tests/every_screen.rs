//! What holds on every screen of a check-in: language, width, cursor, colours, direction.

use super::*;

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
fn no_screen_of_a_check_in_shows_english_in_another_language() {
    for language in LANGUAGES {
        every_screen(language, (80, 24), &mut |name, stage| {
            check_no_english(language, name, stage);
        });
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
