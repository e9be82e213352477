//! The officer's desk in a real pseudo-terminal: from four bundles to written files by keys
//! alone, and line by line in English and Arabic.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "desk/failing.rs"]
mod failing;
#[path = "desk/leaving.rs"]
mod leaving;
#[path = "desk/mouse.rs"]
mod mouse;
#[path = "support/pty.rs"]
mod pty;
mod support;

use std::fs;

use pty::Terminal;
use support::{Field, PASSPHRASE, forms, mission};

const ENTER: &str = "\r";
const ESCAPE: &str = "\x1b";
const DOWN: &str = "\x1b[B";

/// A Wednesday whose week is over, and that week.
const DAY: &str = "2026-11-11";
const WEEK: &str = "2026-W46";

/// A desk with a kit, and a bundle of each of some laptops in the folder one works in.
fn bundles(laptops: &[(&str, usize)]) -> Field {
    let field = Field::new();
    field.officer_with_kit(&mission(3, false));
    for (number, (unit, count)) in laptops.iter().enumerate() {
        let laptop = format!("laptop{number}");
        let bundle = format!("stick{number}.bundle");
        field.ok(&laptop, &["laptop", "install", "mission.kit"]);
        field.write("forms.csv", &forms(&field, DAY, &[(unit, *count)]));
        field.ok(&laptop, &["laptop", "transcribe", "forms.csv"]);
        field.ok(&laptop, &["laptop", "pack", "--to", &bundle]);
    }
    field
}

fn start(field: &Field, arguments: &[&str]) -> Terminal {
    let arguments: Vec<&str> = ["officer", "desk"]
        .iter()
        .chain(arguments)
        .copied()
        .collect();
    Terminal::start(&field.path("desk"), &arguments, 24, 80)
}

/// A desk with a release of three platoons, as a command made it.
fn released() -> Field {
    let field = bundles(&[("A1", 14), ("A2", 13), ("A3", 12)]);
    for number in 0..3 {
        field.take_in(&format!("stick{number}.bundle"));
    }
    field.release(WEEK, "out");
    field
}

/// The desk unlocked, with the page of the company on the screen.
fn on_a_page(field: &Field) -> Terminal {
    let mut terminal = start(field, &["--lang", "en"]);
    terminal.until("Only dots are shown");
    terminal.keys(PASSPHRASE);
    terminal.until("••••");
    terminal.keys(ENTER);
    terminal.until("You are reading: Weekly pulse, week 46");
    terminal.keys(ENTER);
    terminal.until(FIGURE);
    terminal
}

/// What stands on the page of a unit beside its figures, and on no screen without any.
const FIGURE: &str = "in the whole unit most likely";

#[test]
fn four_bundles_become_written_files_by_keys_alone() {
    let field = bundles(&[("A1", 14), ("A2", 13), ("A3", 12), ("A1", 6)]);
    fs::write(field.path("broken.bundle"), "no bundle").unwrap();
    let mut terminal = start(&field, &["--lang", "en"]);
    terminal.until("Only dots are shown");
    terminal.keys("wrong passphrase");
    terminal.keys(ENTER);
    terminal.until("The passphrase does not open this identity.");
    terminal.keys(PASSPHRASE);
    terminal.until("••••");
    terminal.keys(ENTER);
    terminal.until("bundles that were found: 5 (I)");
    terminal.keys("i");
    terminal.until("new: stick3.bundle");
    terminal.keys(ENTER);
    let screen = terminal.until("Carry each stick");
    assert!(screen.contains("Not taken in: broken.bundle"), "{screen}");
    assert!(
        screen.contains("This is not a standeasy bundle."),
        "{screen}"
    );
    assert!(screen.contains("5 of 5"), "{screen}");
    terminal.keys(ENTER);
    terminal.until("week 46 of 2026 (R)");
    terminal.keys("r");
    terminal.until("Which closed period");
    terminal.keys(ENTER);
    terminal.until("a row of its own");
    terminal.keys(ENTER);
    terminal.until("release-2026-W46");
    terminal.keys(ENTER);
    let screen = terminal.until("This is entry 1 of the ledger.");
    let page = "commander.en.html: the page for the commander";
    assert!(screen.contains(page), "{screen}");
    let printed = field.path("release-2026-W46/commander.en.html");
    assert!(printed.is_file(), "the printed page lies there");
    terminal.keys(ENTER);
    terminal.until("You are reading: Weekly pulse, week 46");
    terminal.keys("p");
    terminal.until("Which release");
    terminal.keys(ENTER);
    terminal.until("Language of the files");
    terminal.keys(DOWN);
    terminal.keys(ENTER);
    terminal.keys(ENTER);
    terminal.keys(DOWN);
    terminal.keys("\x1b[A");
    terminal.keys(ESCAPE);
    terminal.until("Which release");
    terminal.keys(ESCAPE);
    terminal.until("You are reading");
    terminal.keys(ESCAPE);
    terminal.until("Close the program?");
    terminal.keys(DOWN);
    terminal.until("▸ 2");
    terminal.keys(ENTER);
    assert_eq!(terminal.end(), 0);

    let written = fs::read_to_string(field.path("release-2026-W46/release.json")).unwrap();
    assert_eq!(written, field.release(WEEK, "again"), "the same by command");
    for number in 0..4 {
        assert!(field.path(&format!("stick{number}.receipt")).is_file());
        let (laptop, receipt) = (format!("laptop{number}"), format!("stick{number}.receipt"));
        field.ok(&laptop, &["laptop", "clear", &receipt]);
    }
    assert!(
        !terminal.said().contains("marker"),
        "the passphrase was never drawn"
    );
}

#[test]
fn a_desk_without_a_kit_says_what_to_do() {
    let field = Field::new();
    field.exits("desk", &["officer", "desk"], 1);
    let init = ["officer", "init", "--passphrase-file", "passphrase"];
    field.ok("desk", &init);
    let said = field.exits("desk", &["officer", "desk"], 1);
    assert!(said.contains("standeasy kit build"), "{said}");
}

#[test]
fn a_folder_that_holds_another_release_is_refused_and_nothing_is_lost() {
    let field = bundles(&[("A1", 14), ("A2", 13)]);
    fs::create_dir(field.path("release-2026-W46")).unwrap();
    field.write("release-2026-W46/release.json", "another");
    let arguments = ["--lang", "en", "--passphrase-file", "passphrase"];
    let mut terminal = start(&field, &arguments);
    terminal.until("(I)");
    terminal.keys("i");
    terminal.until("new: stick1.bundle");
    terminal.keys(ENTER);
    terminal.until("Carry each stick");
    terminal.keys(ENTER);
    terminal.until("(R)");
    terminal.keys("r");
    terminal.until("Which closed period");
    terminal.keys(ENTER);
    terminal.until("a row of its own");
    terminal.keys(ENTER);
    terminal.until("release-2026-W46");
    terminal.keys(ENTER);
    terminal.until("Choose another name");
    terminal.keys(DOWN);
    terminal.keys("-b");
    terminal.until("release-2026-W46-b");
    terminal.keys(ENTER);
    terminal.keys(ENTER);
    terminal.keys(DOWN);
    terminal.until("▸ Release and write");
    terminal.keys(ENTER);
    terminal.until("This is entry 1 of the ledger.");
    assert!(field.path("release-2026-W46-b/release.json").is_file());
    terminal.keys("\x03");
    assert_eq!(terminal.end(), 130);
}

#[test]
fn a_stick_that_takes_no_receipt_is_taken_in_and_its_receipt_lies_in_the_working_folder() {
    let field = bundles(&[("A1", 14)]);
    // A folder of the receipt's name is in its way, as a locked stick would be.
    fs::create_dir_all(field.path("stick/stick0.receipt")).unwrap();
    fs::rename(
        field.path("stick0.bundle"),
        field.path("stick/stick0.bundle"),
    )
    .unwrap();
    let arguments = ["--plain", "--lang", "en", "--passphrase-file", "passphrase"];
    let mut terminal = start(&field, &arguments);
    for keys in ["1", "1"] {
        terminal.hear("Number and Enter:");
        terminal.keys(&format!("{keys}{ENTER}"));
    }
    terminal.hear("Path of the bundle");
    terminal.keys(&format!("stick/stick0.bundle{ENTER}"));
    terminal.hear("Taken in: stick/stick0.bundle");
    terminal.hear("Receipt: ./stick0.receipt");
    terminal.hear("Number and Enter:");
    terminal.keys(&format!("q{ENTER}"));
    assert_eq!(terminal.end(), 0);
    field.ok("laptop0", &["laptop", "clear", "stick0.receipt"]);
}

/// What is heard in a language, in the order it comes.
struct Heard {
    language: &'static str,
    asked: &'static str,
    wrong: &'static str,
    number: &'static str,
    found: &'static str,
    carry: &'static str,
    which: &'static str,
    once: &'static str,
    files: &'static str,
    written: &'static str,
    row: &'static str,
    two: &'static str,
    whole: &'static str,
}

const ENGLISH: Heard = Heard {
    language: "en",
    asked: "assphrase",
    wrong: "The passphrase does not open this identity.",
    number: "Number and Enter:",
    found: "New bundles were found: 2",
    carry: "Carry each stick",
    which: "Which closed period",
    once: "A period is released once.",
    files: "Folder for the files",
    written: "Written.",
    row: "A Company. Answers: about 25.",
    two: "There are no two releases",
    whole: "The chain is whole. Releases in it: 1",
};

const ARABIC: Heard = Heard {
    language: "ar",
    asked: "عبارة المرور",
    wrong: "عبارة المرور لا تفتح هذه الهوية.",
    number: "الرقم ثم Enter",
    found: "عُثر على رزم جديدة: 2",
    carry: "أعد كل ذاكرة",
    which: "أي فترة مغلقة",
    once: "تُنشر الفترة مرة واحدة.",
    files: "مجلد الملفات",
    written: "كُتبت الملفات.",
    row: "السرية أ. الإجابات: نحو 25.",
    two: "لا يوجد بعد منشوران",
    whole: "السلسلة سليمة. المنشورات فيها: 1",
};

#[test]
fn the_desk_line_by_line_takes_in_releases_and_reads_in_english_and_arabic() {
    for heard in [ENGLISH, ARABIC] {
        let field = bundles(&[("A1", 14), ("A2", 13)]);
        let mut terminal = start(&field, &["--plain", "--lang", heard.language]);
        let type_in = |terminal: &mut Terminal, typed: &str| {
            terminal.hear(heard.asked);
            terminal.quiet();
            terminal.keys(&format!("{typed}{ENTER}"));
        };
        type_in(&mut terminal, "not it");
        terminal.hear(heard.wrong);
        type_in(&mut terminal, PASSPHRASE);
        terminal.hear(heard.found);
        let answer = |terminal: &mut Terminal, keys: &str, then: &str| {
            terminal.hear(heard.number);
            terminal.keys(&format!("{keys}{ENTER}"));
            terminal.hear(then);
        };
        answer(&mut terminal, "1", heard.number);
        terminal.keys(&format!("1{ENTER}"));
        terminal.hear(heard.carry);
        answer(&mut terminal, "2", heard.which);
        answer(&mut terminal, "1", heard.once);
        answer(&mut terminal, "2", heard.files);
        terminal.keys(ENTER);
        terminal.hear(heard.written);
        answer(&mut terminal, "3", heard.number);
        terminal.keys(&format!("1{ENTER}"));
        terminal.hear(heard.row);
        answer(&mut terminal, "4", heard.two);
        answer(&mut terminal, "6", heard.whole);
        terminal.hear(heard.number);
        terminal.keys(&format!("7{ENTER}"));
        assert_eq!(terminal.end(), 0);
        let said = terminal.said();
        assert!(!said.contains('\x1b'), "no escape sequences");
        assert!(!said.contains("marker"), "the passphrase is not echoed");
        let folder = field.path("release-2026-W46-pulse-6");
        assert!(folder.join("release.json").is_file());
        assert!(folder.join("release.csv").is_file());
    }
}
