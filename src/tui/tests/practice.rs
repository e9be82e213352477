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
