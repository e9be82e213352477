//! The free walk: what one looks at by oneself, and the real desk that one sits down at.

use super::*;

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
