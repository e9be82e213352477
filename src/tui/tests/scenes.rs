//! Every scene in every language and size, in each order of letters: no word is cut, nothing
//! stands outside its row; the Arabic screens are kept, as they stand and as they are read.
//!
//! `STANDEASY_BLESS=1 cargo test --lib scenes` writes the kept screens anew.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::desk::officer::bureau::fake::FakeDesk;
use crate::desk::terminals::Terminals;
use crate::locale::grid::{self, Order};

const ORDERS: [Order; 3] = [Order::Visual, Order::WordLogical, Order::Logical];

/// Walks every screen of a check-in on a terminal with an order of letters.
fn scenes(language: &str, size: (u16, u16), order: Order, check: &mut dyn FnMut(&str, &Stage<'_>)) {
    let mut post = FakePost::new();
    let mut stage = on_terminal(&mut post, language, size, (order, false));
    walk(&mut stage, check);
}

fn on_terminal<'a>(
    post: &'a mut FakePost,
    language: &str,
    size: (u16, u16),
    (order, is_open): (Order, bool),
) -> Stage<'a> {
    let letters = Letters {
        order,
        is_open,
        terminal: "test 1.0".to_owned(),
        terminals: Terminals::default(),
    };
    Stage::with_letters(
        post,
        in_language(language),
        size,
        (Tour::default(), letters),
    )
}

#[test]
fn no_word_is_cut_on_any_screen() {
    let mut seen = 0;
    for language in LANGUAGES {
        for size in SIZES {
            for order in ORDERS {
                scenes(language, size, order, &mut |name, stage| {
                    seen += 1;
                    let cuts = stage.app.cuts();
                    let rows = stage.rows().join("\n");
                    assert_eq!(cuts, 0, "{language} {size:?} {order:?} {name}\n{rows}");
                });
            }
        }
    }
    assert!(seen > 6 * 2 * 3 * 13, "{seen}");
}

#[test]
fn rows_are_as_wide_as_the_terminal_in_every_order() {
    for order in ORDERS {
        for size in SIZES {
            scenes("ar", size, order, &mut |name, stage| {
                let width = |row: &String| grid::verbatim(row).width();
                for row in stage.rows() {
                    assert_eq!(width(&row), usize::from(size.0), "{order:?} {name}: {row}");
                }
            });
        }
    }
}

#[test]
fn a_terminal_that_turns_words_round_finds_no_plain_blank_beside_arabic() {
    scenes("ar", (80, 24), Order::WordLogical, &mut |name, stage| {
        for row in stage.rows() {
            let has_letters = row.chars().any(grid::is_right_to_left);
            let ok = !has_letters || !row.contains(' ');
            assert!(ok, "{name}: {row:?}");
        }
    });
}

#[test]
fn the_arabic_screens_are_those_that_were_looked_at() {
    let mut kept = Vec::new();
    for (end, order) in [("raw", Order::Visual), ("txt", Order::Logical)] {
        let mut number = 0;
        let mut keep = |name: &str, stage: &Stage<'_>| {
            number += 1;
            let file = folder().join(format!("{number:02}-{name}.{end}"));
            let rows: Vec<String> = stage
                .rows()
                .iter()
                .map(|r| r.trim_end().to_owned())
                .collect();
            kept.push((file, rows.join("\n") + "\n"));
        };
        scenes("ar", (80, 24), order, &mut keep);
        let mut desk = FakeDesk::new();
        desk::walk_desk(
            &mut desk::stage(&mut desk, "ar", (80, 24), order),
            &mut keep,
        );
    }
    // What is asked only where there are groups across units, after all the others.
    for (end, order) in [("raw", Order::Visual), ("txt", Order::Logical)] {
        let mut post = FakePost::with_groups(1);
        let mut stage = on_terminal(&mut post, "ar", (80, 24), (order, false));
        stage.press(&[Key::Enter]);
        while stage.app.has_more_to_read() {
            stage.press(&[Key::Enter]);
        }
        stage.press(&[Key::Enter, Key::Enter]);
        let rows = stage.rows().into_iter();
        let rows: Vec<String> = rows.map(|row| row.trim_end().to_owned()).collect();
        let file = folder().join(format!("across.{end}"));
        kept.push((file, rows.join("\n") + "\n"));
    }
    if std::env::var_os("STANDEASY_BLESS").is_some() {
        fs::create_dir_all(folder()).unwrap();
        for (file, text) in &kept {
            fs::write(file, text).unwrap();
        }
    }
    for (file, text) in &kept {
        let known = fs::read_to_string(file).unwrap_or_default();
        assert!(known == *text, "{} shows now\n{text}", file.display());
    }
    assert_eq!(fs::read_dir(folder()).unwrap().count(), kept.len());
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens/ar")
}

#[test]
fn which_letters_read_right_is_asked_before_the_first_arabic_screen_and_not_again() {
    let mut post = FakePost::new();
    let mut stage = on_terminal(&mut post, "en", (80, 24), (Order::Visual, true));
    stage.must_show("Stand easy.");
    stage.press(&[Key::Language, Key::Digit(2), Key::Enter]);
    assert_eq!(
        stage.app.door(),
        Some(Door::Letters),
        "{}",
        stage.rows().join("\n")
    );
    assert_eq!(stage.app.cuts(), 0);
    stage.press(&[Key::Digit(3), Key::Enter]);
    assert_eq!(stage.app.door(), Some(Door::Start));
    stage.must_show("العربية");
    stage.press(&[Key::Language, Key::Digit(1), Key::Enter]);
    stage.press(&[Key::Language, Key::Digit(2), Key::Enter]);
    assert_eq!(stage.app.door(), Some(Door::Start));
}

#[test]
fn which_letters_read_right_is_asked_first_where_arabic_comes_first() {
    let mut post = FakePost::new();
    let mut stage = on_terminal(&mut post, "ar", (60, 18), (Order::Visual, true));
    assert_eq!(stage.app.door(), Some(Door::Letters));
    stage.press(&[Key::Escape]);
    assert_eq!(stage.app.door(), Some(Door::Start));
    stage.press(&[Key::Language, Key::Details]);
    assert_eq!(stage.app.door(), Some(Door::Letters));
}

#[test]
fn nobody_who_reads_no_arabic_is_asked() {
    let mut post = FakePost::new();
    let mut stage = on_terminal(&mut post, "en", (80, 24), (Order::Visual, true));
    walk(&mut stage, &mut |name, stage| {
        assert_ne!(stage.app.door(), Some(Door::Letters), "{name}");
    });
}
