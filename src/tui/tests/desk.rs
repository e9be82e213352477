//! The officer's desk driven by keys: what comes next, what is shown, what is never shown.

use super::*;
use crate::desk::officer::bureau::Bureau;
use crate::desk::officer::bureau::fake::{FakeDesk, PASSPHRASE};
use crate::desk::terminals::Terminals;
use crate::locale::grid::{self, Order};

/// A stage with the desk on it, as locked as the desk is.
pub(super) fn stage<'a>(
    desk: &'a mut FakeDesk,
    language: &str,
    size: (u16, u16),
    order: Order,
) -> Stage<'a> {
    stage_with(desk, in_language(language), size, order)
}

fn stage_with<'a>(
    desk: &'a mut FakeDesk,
    options: Options,
    size: (u16, u16),
    order: Order,
) -> Stage<'a> {
    let letters = Letters {
        order,
        is_open: false,
        terminal: "test 1.0".to_owned(),
        terminals: Terminals::default(),
    };
    let tour = Tour {
        is_desk: true,
        ..Tour::default()
    };
    let kit = desk.kits().last().unwrap().clone();
    let context = Context::new(kit, None, options, tour).with_letters(letters);
    let parties = Parties {
        bureau: Some(desk),
        ..Parties::default()
    };
    let mut stage = Stage {
        app: App::new(parties, context, Duration::ZERO),
        terminal: Terminal::new(TestBackend::new(size.0, size.1)).unwrap(),
        now: Duration::ZERO,
    };
    stage.draw();
    stage
}

fn english(desk: &mut FakeDesk) -> Stage<'_> {
    stage(desk, "en", (80, 24), Order::Visual)
}

fn type_in(stage: &mut Stage<'_>, text: &str) {
    for c in text.chars() {
        stage.press(&[Key::Char(c)]);
    }
}

pub(super) fn unlock(stage: &mut Stage<'_>) {
    type_in(stage, PASSPHRASE);
    stage.press(&[Key::Enter]);
}

/// Every screen of the desk, in the order of the work.
pub(super) fn walk_desk(stage: &mut Stage<'_>, check: &mut dyn FnMut(&str, &Stage<'_>)) {
    check("desk-locked", stage);
    type_in(stage, "wrong");
    stage.press(&[Key::Enter]);
    check("desk-refused", stage);
    unlock(stage);
    check("desk", stage);
    stage.press(&[Key::Down, Key::Down]);
    check("desk-unit", stage);
    for (name, key) in [
        ("desk-view", Key::Char('v')),
        ("desk-compare", Key::Char('c')),
        ("desk-ledger", Key::Char('g')),
        ("desk-details", Key::Details),
        ("desk-help", Key::Help),
        ("desk-page", Key::Enter),
    ] {
        stage.press(&[key]);
        check(name, stage);
        stage.press(&[Key::Escape]);
    }
    stage.press(&[Key::Char('i')]);
    check("desk-intake", stage);
    stage.press(&[Key::Digit(2), Key::Enter]);
    type_in(stage, "elsewhere.bundle");
    check("desk-path", stage);
    stage.press(&[Key::Enter]);
    check("desk-not-taken", stage);
    stage.press(&[Key::Enter, Key::Char('i'), Key::Digit(2), Key::Enter]);
    type_in(stage, "strange-1.bundle");
    stage.press(&[Key::Enter]);
    check("desk-apart", stage);
    stage.press(&[Key::Enter, Key::Char('i'), Key::Enter]);
    check("desk-taken", stage);
    stage.press(&[Key::Enter, Key::Char('r')]);
    check("desk-which", stage);
    stage.press(&[Key::Enter]);
    check("desk-outlook", stage);
    stage.press(&[Key::Enter]);
    check("desk-where", stage);
    stage.press(&[Key::Enter]);
    check("desk-released", stage);
    stage.press(&[Key::Enter, Key::Char('p')]);
    check("desk-print", stage);
    stage.press(&[Key::Escape, Key::Escape]);
    check("desk-close", stage);
}

#[test]
fn no_word_is_cut_at_the_desk() {
    let mut seen = 0;
    for language in LANGUAGES {
        for size in SIZES {
            for order in [Order::Visual, Order::WordLogical, Order::Logical] {
                let mut desk = FakeDesk::new();
                let mut stage = stage(&mut desk, language, size, order);
                walk_desk(&mut stage, &mut |name, stage| {
                    seen += 1;
                    let rows = stage.rows();
                    let text = rows.join("\n");
                    assert_eq!(stage.app.cuts(), 0, "{language} {size:?} {name}\n{text}");
                    for row in &rows {
                        let width = grid::verbatim(row).width();
                        assert_eq!(width, usize::from(size.0), "{language} {name}: {row}");
                    }
                });
            }
        }
    }
    assert!(seen > 6 * 2 * 3 * 15, "{seen}");
}

#[test]
fn a_passphrase_is_dots_and_any_character_may_stand_in_it() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    type_in(&mut stage, PASSPHRASE);
    stage.must_show(&"•".repeat(PASSPHRASE.chars().count()));
    assert!(!stage.shows("Lantern"));
    stage.press(&[Key::Erase, Key::Char('H'), Key::Enter]);
    assert_eq!(stage.app.door(), Some(Door::Desk));
    assert!(!stage.shows("•"));
}

#[test]
fn a_wrong_passphrase_is_said_and_forgotten() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    type_in(&mut stage, "wrong");
    stage.press(&[Key::Enter]);
    stage.must_show("The passphrase does not open this identity.");
    assert!(!stage.shows("•"));
    unlock(&mut stage);
    assert_eq!(stage.app.door(), Some(Door::Desk));
}

#[test]
fn an_idle_desk_is_locked_and_shows_nothing_any_more() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    unlock(&mut stage);
    stage.press(&[Key::Enter]);
    stage.must_show("Answers: about");
    stage.wait(90);
    stage.must_show("the desk is locked");
    stage.wait(30);
    assert_eq!(stage.app.door(), Some(Door::Unlock));
    assert!(!stage.shows("about"));
    drop(stage);
    assert!(!desk.is_open());
}

#[test]
fn a_passphrase_that_is_left_half_typed_goes_too() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    type_in(&mut stage, "half");
    stage.wait(120);
    assert!(!stage.shows("•"));
    stage.wait(1);
    type_in(&mut stage, PASSPHRASE);
    stage.press(&[Key::Enter]);
    assert_eq!(stage.app.door(), Some(Door::Desk));
}

#[test]
fn the_desk_says_what_comes_next_until_nothing_does() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    unlock(&mut stage);
    stage.must_show("take in the bundles that were found: 2 (I)");
    stage.press(&[Key::Char('i'), Key::Enter]);
    stage.must_show("Taken in: stick-2.bundle");
    stage.must_show("Receipt: stick-1.receipt");
    stage.must_show("set aside: 1");
    stage.press(&[Key::Enter]);
    stage.must_show("release Weekly pulse, week 47 of 2026 (R)");
    stage.press(&[Key::Char('r'), Key::Enter]);
    stage.must_show("What will be shown");
    stage.press(&[Key::Enter]);
    stage.must_show("release-2026-W47");
    stage.press(&[Key::Enter]);
    stage.must_show("Released.");
    stage.must_show("This is entry 3 of the ledger.");
    stage.press(&[Key::Enter]);
    stage.must_show("print Weekly pulse, week 46 of 2026, and brief (P)");
    stage.press(&[Key::Char('p'), Key::Enter, Key::Enter]);
    stage.must_show("Written.");
    stage.press(&[Key::Enter]);
    stage.must_show("carry the receipts back to their laptops: 2");
    drop(stage);
    let folders: Vec<String> = desk
        .folders
        .iter()
        .map(|f| f.display().to_string())
        .collect();
    assert_eq!(folders, ["release-2026-W47", "release-2026-W46"]);
}

#[test]
fn a_unit_that_is_too_small_says_where_it_is_counted() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    unlock(&mut stage);
    stage.must_show("in the rest");
    stage.press(&[Key::PageDown, Key::Up]);
    while !stage.shows("has no row of its own") {
        stage.press(&[Key::Up]);
    }
    stage.must_show("counted here: rest of A Company.");
}

#[test]
fn units_fold_and_unfold_and_can_be_clicked() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    unlock(&mut stage);
    stage.must_show("-\u{A0}A Company");
    stage.press(&[Key::Down, Key::Back]);
    stage.must_show("+\u{A0}A Company");
    stage.press(&[Key::Forward]);
    stage.must_show("-\u{A0}A Company");
    let rows = stage.rows();
    let row = rows
        .iter()
        .position(|row| row.contains("B Company"))
        .unwrap();
    let at = Position::new(6, u16::try_from(row).unwrap());
    stage.app.click(at, stage.now);
    stage.draw();
    stage.must_show("-\u{A0}B Company");
    let rows = stage.rows();
    assert!(rows[row].contains('▸'), "{}", rows.join("\n"));
}

#[test]
fn a_desk_without_a_release_says_so_everywhere() {
    let mut desk = FakeDesk::empty();
    let mut stage = english(&mut desk);
    unlock(&mut stage);
    stage.must_show("Nothing is released yet.");
    stage.must_show("nothing yet");
    for key in [Key::Enter, Key::Char('v'), Key::Details, Key::Char('p')] {
        stage.press(&[key]);
        stage.must_show("Nothing is released yet.");
        stage.press(&[Key::Escape]);
    }
    stage.press(&[Key::Char('c')]);
    stage.must_show("There are no two releases");
}

#[test]
fn what_is_typed_as_a_path_or_a_folder_is_no_command() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    unlock(&mut stage);
    stage.press(&[Key::Char('i'), Key::Digit(2), Key::Enter]);
    type_in(&mut stage, "/media/HLD?1.bundle");
    stage.must_show("/media/HLD?1.bundle");
    stage.press(&[Key::Escape, Key::Escape]);
    assert_eq!(stage.app.door(), Some(Door::Desk));
}

#[test]
fn a_bundle_of_a_laptop_that_nobody_enrolled_is_named_with_what_to_do() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    unlock(&mut stage);
    stage.press(&[Key::Char('i'), Key::Digit(2), Key::Enter]);
    type_in(&mut stage, "strange-1.bundle");
    stage.press(&[Key::Enter]);
    stage.must_show("Kept apart and not counted: strange-1.bundle");
    let name = crate::kit::Fingerprint([7; 32]).words();
    stage.must_show(&format!("{} {}", name[0], name[1]));
    stage.must_show("standeasy officer enrol");
    let text = stage.rows().join("\n");
    assert!(!text.contains("Receipt"), "{text}");
}

#[test]
fn practice_is_marked_on_every_screen_of_the_desk() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    walk_desk(&mut stage, &mut |name, stage| {
        let rows = stage.rows();
        assert!(rows[0].contains("PRACTICE"), "{name}\n{}", rows.join("\n"));
    });
}

#[test]
fn two_periods_are_compared_with_a_range_and_in_words() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    unlock(&mut stage);
    stage.press(&[Key::Char('c')]);
    stage.must_show("First week 45 of 2026, then week 46 of 2026.");
    stage.must_show("Points: ");
    let text = stage.rows().join(" ");
    assert!(text.contains("most likely \u{2212}"), "{text}");
    assert!(text.contains("No clear change."), "{text}");
    // There are two releases: every other period is the one it is compared with already.
    stage.press(&[Key::Forward, Key::Back]);
    stage.must_show("First week 45 of 2026");
    stage.press(&[Key::Escape, Key::Enter]);
    stage.must_show("Compared with week 45 of 2026:");
}

#[test]
fn what_was_written_says_where_it_lies_and_how_it_is_printed() {
    let mut desk = FakeDesk::new();
    let mut stage = english(&mut desk);
    unlock(&mut stage);
    stage.press(&[Key::Char('p'), Key::Enter, Key::Enter]);
    stage.must_show("The files are in this folder: /home/officer/release-2026-W46");
    stage.must_show("commander.en.html: the page for the commander");
    stage.must_show("Ctrl+P");
    stage.must_show("This is entry 2 of the ledger.");
}

#[test]
fn the_wheel_moves_what_is_read_at_the_desk() {
    let mut desk = FakeDesk::new();
    let mut stage = stage(&mut desk, "en", (60, 18), Order::Visual);
    unlock(&mut stage);
    stage.press(&[Key::Details]);
    let before = stage.rows();
    stage.app.wheel(Key::Down, stage.now);
    stage.draw();
    assert!(stage.app.overflow() > 0, "a page longer than the screen");
    assert_ne!(stage.rows(), before);
    stage.app.wheel(Key::Up, stage.now);
    stage.draw();
    assert_eq!(stage.rows(), before);
}

#[test]
fn a_desk_may_be_left_for_as_long_as_its_settings_say() {
    let mut desk = FakeDesk::new();
    let options = Options {
        lock_after: Duration::from_secs(600),
        ..in_language("en")
    };
    let mut stage = stage_with(&mut desk, options, (80, 24), Order::Visual);
    unlock(&mut stage);
    stage.wait(449);
    assert!(!stage.shows("Press any key"));
    stage.wait(1);
    stage.must_show("In 150 seconds the desk is locked.");
    stage.wait(150);
    assert_eq!(stage.app.door(), Some(Door::Unlock));
}
