//! The screens of the practice mission, the officer's desk among them.

use super::*;

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
            let parties = Parties {
                post: Some(&mut practice.laptop),
                bureau: Some(&mut practice.desk),
            };
            let mut stage = Stage::between(parties, options, size, tour);
            let walk: [(&str, &[Key]); 9] = [
                ("menu", &[]),
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
                ("close", &[Key::Escape, Key::Escape, Key::Escape]),
            ];
            for (name, keys) in walk {
                stage.press(keys);
                check_no_english(language, name, &stage);
                assert!(!stage.shows(".."), "{language} {name}: two full stops");
                // The story shows the officer's key, one word of 62 characters.
                let key = u16::from(size.0 < 66 && matches!(name, "story" | "further"));
                assert!(stage.app.cuts() <= key, "{language} {size:?} {name}");
                check_widths(language, name, &stage);
                let scrolls = !matches!(name, "menu" | "close");
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
fn practice_sits_down_at_the_real_desk_writes_the_page_and_comes_back() {
    let place = crate::demo::Place::new().unwrap();
    let today = "2026-11-25".parse().unwrap();
    let mut practice = crate::demo::walk(&place, 7, today, &mut |_| true).unwrap();
    let tour = Tour {
        is_demo: true,
        release: Some(&practice.release),
        ..Tour::default()
    };
    let parties = Parties {
        post: Some(&mut practice.laptop),
        bureau: Some(&mut practice.desk),
    };
    let mut stage = Stage::between(parties, in_language("en"), (80, 24), tour);
    stage.press(&[Key::Digit(3), Key::Enter]);
    assert_eq!(stage.app.door(), Some(Door::Desk));
    stage.must_show("print Weekly pulse");
    let marked = |stage: &Stage<'_>| assert!(stage.rows()[0].contains("PRACTICE"));
    marked(&stage);
    stage.press(&[Key::Char('p'), Key::Enter, Key::Enter]);
    stage.must_show("commander.en.html: the page for the commander");
    stage.must_show("This is practice: the folder is removed");
    marked(&stage);
    let folders = std::fs::read_dir(place.out()).unwrap();
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
    assert_eq!(stage.app.door(), Some(Door::Demo));
    // A key of the very moment would be one that only wakes.
    stage.wait(1);
    stage.press(&[Key::Digit(3), Key::Enter]);
    assert_eq!(stage.app.door(), Some(Door::Desk));
}
