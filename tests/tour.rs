//! The trainer's ten minutes in a real pseudo-terminal: played through in six languages, killed
//! half way, and the drill unattended. Nothing is left behind.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "support/pty.rs"]
mod pty;
mod support;

use std::path::{Path, PathBuf};
use std::time::Duration;

use pty::Terminal;
use support::{Field, files_below};

const ENTER: &str = "\r";

/// How long a chapter may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Each language with its way to say where one stands; in Arabic joined, from right to left.
const LANGUAGES: [(&str, &str, &str); 6] = [
    ("en", "", " of 10"),
    ("es", "", " de 10"),
    ("fr", "", " sur 10"),
    ("ru", "", " из 10"),
    ("zh", "第 ", " 章，共 10 章"),
    ("ar", "10 ﻦﻣ ", ""),
];

/// What a chapter shows once it was played, in every language, and in Arabic too.
const PLAYED: [(usize, &str); 7] = [
    (3, "0"),
    (4, ".bundle"),
    (5, ".receipt"),
    (6, "%"),
    (7, "0"),
    (8, "commander."),
    (9, "certificate."),
];

/// Every file and folder below one, the test's own among them.
fn listing(folder: &Path) -> Vec<PathBuf> {
    let mut files = files_below(folder);
    let entries = std::fs::read_dir(folder).unwrap();
    files.extend(entries.map(|entry| entry.unwrap().path()));
    files.sort();
    files
}

/// The program in a terminal; temporary folder and HOME are in the field.
fn start(field: &Field, arguments: &[&str], size: (u16, u16)) -> Terminal {
    let home = field.path("user");
    let home = home.to_str().unwrap();
    let environment = [("HOME", home), ("XDG_DATA_HOME", home)];
    Terminal::start_in(&field.path("home"), arguments, size, &environment)
}

#[test]
fn the_story_is_played_through_in_six_languages_and_leaves_no_file_behind() {
    for (at, (language, before, after)) in LANGUAGES.into_iter().enumerate() {
        let field = Field::new();
        std::fs::create_dir(field.path("user")).unwrap();
        let files = listing(&field.path(""));
        let size = if at % 2 == 0 { (24, 80) } else { (18, 60) };
        let arguments = ["demo", "--seed", "7", "--lang", language, "--bidi", "app"];
        let mut terminal = start(&field, &arguments, size);
        terminal.until_any(&["▸ 1", "1 ◂"]);
        terminal.keys(ENTER);
        for chapter in 1..=10 {
            let place = format!("{before}{chapter}{after}");
            let screen = terminal.until(&place);
            let mark = screen.lines().next().unwrap();
            assert!(
                mark.chars().filter(|c| c.is_alphabetic()).count() > 1,
                "{screen}"
            );
            match PLAYED.iter().find(|(number, _)| *number == chapter) {
                Some((_, shown)) => {
                    terminal.keys(ENTER);
                    assert!(
                        terminal
                            .until_cells(PATIENCE, |cells| below_the_top(cells).contains(shown)),
                        "{}",
                        terminal.screen()
                    );
                    terminal.keys(ENTER);
                }
                None if chapter == 2 => terminal.keys("s"),
                None if chapter == 10 => terminal.keys("\x1b"),
                None => terminal.keys(ENTER),
            }
        }
        leave(&mut terminal);
        assert_eq!(listing(&field.path("")), files, "{language}");
    }
}

/// What stands below the line that numbers the chapters.
fn below_the_top(screen: &vt100::Screen) -> String {
    let text = screen.contents();
    text.lines().skip(1).collect()
}

/// From the question whether to close the program to its end.
fn leave(terminal: &mut Terminal) {
    terminal.until_any(&["▸", "◂"]);
    terminal.keys("2");
    terminal.keys(ENTER);
    assert_eq!(terminal.end(), 0);
}

/// Practice homes in the temporary folder of a field.
fn homes(field: &Field) -> Vec<String> {
    let entries = std::fs::read_dir(field.path("")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut homes: Vec<String> = names
        .filter(|name| name.starts_with("standeasy-practice-"))
        .collect();
    homes.sort();
    homes
}

/// What is heard at the ten points at which the story is killed, and what is typed to go there.
const POINTS: [(&str, &str); 10] = [
    ("It takes 10 minutes", ""),
    ("Prepare: ", ""),
    ("Install: ", ""),
    ("Check in: invented", ""),
    ("2 of 10", ""),
    ("It cannot be opened here", "2\r1\r"),
    (".bundle", "2\r1\r1\r"),
    ("Rows of their own", "2\r2\r2\r2\r1\r"),
    ("commander.en.html", "2\r2\r2\r2\r2\r2\r1\r"),
    ("certificate.en.html", "2\r2\r2\r2\r2\r2\r2\r1\r"),
];

#[test]
fn killed_at_ten_points_it_is_swept_up_at_the_next_start_and_a_living_one_is_left_alone() {
    let field = Field::new();
    let arguments = ["demo", "--seed", "7", "--plain", "--lang", "en"];
    let mut living = start(&field, &arguments, (24, 80));
    living.hear("2 of 10");
    let kept = homes(&field);
    assert_eq!(kept.len(), 1);
    let mut killed: Vec<String> = Vec::new();
    for (heard, keys) in POINTS {
        let mut terminal = start(&field, &arguments, (24, 80));
        terminal.keys(keys);
        terminal.hear(heard);
        let now = homes(&field);
        assert!(now.contains(&kept[0]), "the living one is gone at {heard}");
        assert!(
            !now.iter().any(|home| killed.contains(home)),
            "left at {heard}: {now:?}"
        );
        assert_eq!(now.len(), 2, "{heard}: {now:?}");
        terminal.kill();
        killed = homes(&field);
        killed.retain(|home| *home != kept[0]);
        assert_eq!(killed.len(), 1, "{heard}");
    }
    let ended = field
        .command("home", &["demo", "--drill", "--seed", "7"])
        .env("TMPDIR", field.path(""))
        .output()
        .unwrap();
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(homes(&field), kept);
    living.keys("6\r");
    assert_eq!(living.end(), 0);
    assert_eq!(homes(&field), Vec::<String>::new());
}

#[test]
fn the_drill_unattended_tries_every_way_and_leaves_nothing_behind() {
    let field = Field::new();
    for (language, held) in [("en", "Nobody got in."), ("ar", "لم يدخل أحد.")] {
        let files = listing(&field.path(""));
        let output = field
            .command(
                "home",
                &["demo", "--drill", "--seed", "7", "--lang", language],
            )
            .env("TMPDIR", field.path(""))
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0), "{said}");
        // Once for each way, and once for all of them.
        assert_eq!(said.matches(held).count(), 7, "{said}");
        assert_eq!(listing(&field.path("")), files);
    }
}

#[test]
fn a_pipe_hears_the_whole_story_and_the_drill_in_six_languages() {
    for (language, _, _) in LANGUAGES {
        let field = Field::new();
        let output = field
            .command("home", &["demo", "--seed", "7", "--lang", language])
            .env("TMPDIR", field.path(""))
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        let told = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0), "{told}");
        for heard in [".bundle", ".receipt", "commander."] {
            assert!(told.contains(heard), "{language}: no {heard} in\n{told}");
        }
        let is_shown = |c: char| c == '\n' || !c.is_control();
        assert!(told.chars().all(is_shown), "{language}");
        assert_eq!(homes(&field), Vec::<String>::new());
    }
}
