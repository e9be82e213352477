//! The program in a real pseudo-terminal: the whole circle by keys, kills, and small windows.

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

use serde_json::Value;

use pty::Terminal;
use support::{Field, files_below, mission};

const ENTER: &str = "\r";
const ESCAPE: &str = "\x1b";
const NOTICE_END: &str = "There is nothing to write.";
const DOWN: &str = "\x1b[B";

/// Arabic as it stands on the grid: joined letters from right to left.
const BEGIN_IN_ARABIC: &str = "ﺃﺪﺑﺍ";
const SEALED_IN_ARABIC: &str = "ﻢﺘﺨﻟﺍ";

fn laptop(platoons: usize) -> Field {
    let field = Field::new();
    field.officer_with_kit(&mission(platoons, true));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field
}

/// From the start screen to the first question of somebody of the first platoon.
fn to_first_question(terminal: &mut Terminal) {
    terminal.until("Stand easy.");
    terminal.keys(ENTER);
    terminal.until("Before you begin");
    // The keys at the bottom are drawn last: now the whole page is there. A small window shows
    // the notice in two pages; it is read to its end.
    if !terminal.until("scroll").contains(NOTICE_END) {
        terminal.keys(ENTER);
        terminal.until(NOTICE_END);
    }
    terminal.keys(ENTER);
    terminal.until("Which unit");
    terminal.keys(ENTER);
    terminal.until("1 of 6");
}

/// One whole sitting in English with an answer for every item.
fn sit(terminal: &mut Terminal, answers: &str) {
    to_first_question(terminal);
    for (at, digit) in answers.chars().enumerate() {
        terminal.until(&format!("{} of 6", at + 1));
        terminal.keys(&digit.to_string());
        terminal.until(&format!("▸ {digit}"));
        terminal.keys(ENTER);
    }
    terminal.until("You can change any of them");
    terminal.keys(ENTER);
    terminal.until("Only you see this");
    terminal.keys(ENTER);
    terminal.until("Sealed.");
}

#[test]
fn a_circle_by_keys_in_english_and_arabic_ends_in_a_release_of_what_was_answered() {
    let field = laptop(1);
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
    for _ in 0..8 {
        // The third and fifth items are turned round: these are the worst answers.
        sit(&mut terminal, "115151");
        terminal.keys(ENTER);
    }
    terminal.until("Stand easy.");
    terminal.keys(ESCAPE);
    terminal.until("Close the program?");
    terminal.keys(DOWN);
    terminal.keys(ENTER);
    assert_eq!(terminal.end(), 0);

    let arabic = ["checkin", "--lang", "ar"];
    let mut terminal = Terminal::start(&field.path("laptop"), &arabic, 24, 80);
    for _ in 0..4 {
        sit_in_arabic(&mut terminal, "٥٥١٥١٥");
    }
    terminal.kill();

    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    field.take_in("stick.bundle");
    let week = chrono::Local::now()
        .date_naive()
        .format("%G-W%V")
        .to_string();
    let release: Value = serde_json::from_str(&field.release(&week, "out")).unwrap();
    let row = &release["rows"][0];
    assert_eq!(row["n"], 10, "twelve people, to the nearest five");
    let count = row["cuts"][0]["count"].as_u64().unwrap();
    assert!(
        (6..=9).contains(&count),
        "eight of twelve are affected: {count}"
    );
}

fn sit_in_arabic(terminal: &mut Terminal, answers: &str) {
    terminal.until(BEGIN_IN_ARABIC);
    terminal.keys(ENTER);
    terminal.until("Esc");
    terminal.keys(ENTER);
    terminal.until("1 ◂");
    terminal.keys(ENTER);
    for (at, digit) in answers.chars().enumerate() {
        terminal.until(&format!("6 ﻦﻣ {}", at + 1));
        terminal.keys(&digit.to_string());
        terminal.until("◂");
        terminal.keys(ENTER);
    }
    terminal.until("ﻚﺗﺎﺑﺎﺟﺇ");
    terminal.keys(ENTER);
    terminal.until("100");
    terminal.keys(ENTER);
    terminal.until(SEALED_IN_ARABIC);
    terminal.keys(ENTER);
}

#[test]
fn a_sitting_that_is_stopped_leaves_nothing_behind() {
    let field = laptop(1);
    let count = || {
        let status = field.ok("laptop", &["laptop", "status", "--json"]);
        serde_json::from_str::<Value>(&status).unwrap()["records_about"].clone()
    };
    let before = files_below(&field.path("laptop")).len();
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
    to_first_question(&mut terminal);
    terminal.keys("3\r");
    terminal.until("2 of 6");
    terminal.keys(ESCAPE);
    terminal.until("Stop here?");
    terminal.keys("2\r");
    terminal.until("Stand easy.");
    terminal.kill();
    assert_eq!(count(), 0);
    assert_eq!(files_below(&field.path("laptop")).len(), before);
}

#[test]
fn hiding_takes_everything_off_the_screen_at_once() {
    let field = laptop(1);
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
    to_first_question(&mut terminal);
    terminal.keys("H");
    terminal.until_gone("This week");
    assert_eq!(terminal.screen().trim(), "");
    terminal.keys("3");
    terminal.keys("H");
    let back = terminal.until("1 of 6");
    assert!(!back.contains("▸ 3"), "a key while hidden is not an answer");
    terminal.kill();
}

#[test]
fn show_me_displays_the_stored_bytes_and_the_failure_to_open_them() {
    let field = laptop(1);
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
    sit(&mut terminal, "333333");
    terminal.keys(DOWN);
    terminal.keys(ENTER);
    let screen = terminal.until("It cannot be opened here.");
    let shown = screen
        .lines()
        .find(|line| line.contains("73 74 64"))
        .unwrap_or_else(|| panic!("no bytes in {screen}"));
    let bytes: Vec<u8> = shown
        .split_whitespace()
        .take(12)
        .map(|pair| u8::from_str_radix(pair, 16).unwrap())
        .collect();
    terminal.kill();
    let is_on_disk = files_below(&field.path("laptop")).iter().any(|file| {
        let content = std::fs::read(file).unwrap();
        content.windows(bytes.len()).any(|window| window == bytes)
    });
    assert!(is_on_disk, "{shown}");
}

#[test]
fn a_window_that_is_too_small_says_so_and_sixty_by_eighteen_is_enough() {
    let field = laptop(1);
    let mut small = Terminal::start(&field.path("laptop"), &["checkin"], 10, 38);
    small.until("too small");
    small.kill();
    let mut enough = Terminal::start(&field.path("laptop"), &["checkin"], 18, 60);
    to_first_question(&mut enough);
    let screen = enough.until("I would rather not answer");
    assert!(screen.contains("Almost all the time"));
    enough.kill();
}

#[test]
fn ctrl_c_ends_with_130_and_leaves_a_clean_terminal() {
    let field = laptop(1);
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
    to_first_question(&mut terminal);
    terminal.keys("\x03");
    assert_eq!(terminal.end(), 130);
    assert!(!terminal.screen().contains("This week"));
    let written = String::from_utf8_lossy(&terminal.written).into_owned();
    assert!(
        written.contains("\x1b[?1049l"),
        "the alternate screen was left"
    );
    assert!(written.contains("\x1b[3J"), "the scrollback was wiped");
}

/// A check-in in which an answer can be seen, and the answer.
#[cfg(target_os = "linux")]
fn with_an_answer(field: &Field) -> (Terminal, &'static str) {
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
    to_first_question(&mut terminal);
    terminal.keys("3");
    terminal.until("▸ 3   Sometimes");
    (terminal, "Sometimes")
}

#[test]
#[cfg(target_os = "linux")]
fn t29_whatever_ends_a_checkin_the_screen_is_wiped_and_given_back() {
    let field = laptop(1);
    for signal in ["-KILL", "-ABRT", "-SYS", "-QUIT"] {
        let (mut terminal, answer) = with_an_answer(&field);
        Terminal::signal(terminal.pid(), signal);
        assert_eq!(terminal.end(), 1, "{signal}");
        let said = terminal.said();
        let (_, after) = said.rsplit_once(answer).unwrap();
        for end in [
            "\x1b[2J",
            "\x1b[?1000l",
            "\x1b[8h",
            "\x1b[?1049l",
            "\x1b[3J",
            "\x1b[?25h",
        ] {
            assert!(after.contains(end), "{signal} {end:?} {after:?}");
        }
        let screen = terminal.screen();
        assert!(!screen.contains(answer), "{signal} {screen}");
        assert!(
            screen.contains("What was sealed or released is safe"),
            "{signal} {screen}"
        );
        assert!(terminal.reads_lines(), "{signal}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn t29_a_checkin_that_nobody_waits_for_any_more_ends_and_wipes_the_screen_itself() {
    let field = laptop(1);
    let (mut terminal, answer) = with_an_answer(&field);
    Terminal::signal(terminal.own_pid(), "-KILL");
    terminal.hear("\x1b[3J");
    assert!(!terminal.screen().contains(answer));
}

#[test]
#[cfg(target_os = "linux")]
fn a_signal_to_the_one_who_waits_ends_the_checkin_as_one_to_itself() {
    let field = laptop(1);
    let (mut terminal, answer) = with_an_answer(&field);
    Terminal::signal(terminal.own_pid(), "-TERM");
    assert_eq!(terminal.end(), 130);
    assert!(!terminal.screen().contains(answer));
    assert!(terminal.reads_lines());
}

#[test]
#[cfg(target_os = "linux")]
fn t28_no_core_of_a_checkin_is_written_and_its_memory_is_its_own() {
    let field = laptop(1);
    let (mut terminal, _) = with_an_answer(&field);
    let folder = format!("/proc/{}", terminal.pid());
    let limits = std::fs::read_to_string(format!("{folder}/limits")).unwrap();
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    let numbers: Vec<&str> = core.unwrap().split_whitespace().skip(4).take(2).collect();
    assert_eq!(numbers, ["0", "0"]);
    let status = std::fs::read_to_string(format!("{folder}/status")).unwrap();
    assert!(status.contains("Seccomp:\t2"), "{status}");
    assert!(status.contains("NoNewPrivs:\t1"), "{status}");
    terminal.kill();
}

/// What VTE 0.70 answers when a program asks who it is: its mode 8 is on.
const VTE: &[u8] = b"\x1b[8;1$y\x1b[>65;7006;1c\x1b[?65;1;9c";

/// How often some bytes were written, and where they were written last.
fn written(terminal: &Terminal, bytes: &str) -> (usize, Option<usize>) {
    let said = terminal.said();
    (said.matches(bytes).count(), said.rfind(bytes))
}

#[test]
fn a_terminal_that_orders_lines_is_told_to_leave_them_and_gets_its_order_back() {
    let field = laptop(1);
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80).answering(VTE);
    terminal.until("Stand easy.");
    assert_eq!(written(&terminal, "\x1b[8l\x1b[1 k").0, 1);
    terminal.resize(30, 100);
    terminal.hear("\x1b[8l\x1b[1 k");
    terminal.hear("\x1b[8l\x1b[1 k");
    terminal.until("Stand easy.");
    terminal.keys("\x03");
    assert_eq!(terminal.end(), 130);
    let back = written(&terminal, "\x1b[8h\x1b[0 k").1;
    let left = written(&terminal, "\x1b[?1049l").1;
    assert!(back.is_some() && back < left, "{back:?} {left:?}");
}

#[test]
#[cfg(unix)]
fn a_program_that_was_stopped_takes_the_terminal_over_again() {
    let field = laptop(1);
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80).answering(VTE);
    terminal.until("Stand easy.");
    terminal.hear("\x1b[8l");
    for signal in ["-STOP", "-CONT"] {
        Terminal::signal(terminal.pid(), signal);
    }
    terminal.hear("\x1b[?1049h");
    terminal.hear("\x1b[8l");
    terminal.until("Stand easy.");
}

#[test]
fn a_terminal_that_says_nothing_is_asked_about_by_a_line_of_arabic_once() {
    let field = laptop(1);
    let arabic = ["checkin", "--lang", "ar"];
    let silent = |field: &Field, arguments: &[&str]| {
        Terminal::start(&field.path("laptop"), arguments, 24, 80).answering(b"")
    };
    let mut terminal = silent(&field, &arabic);
    terminal.until("السلام");
    terminal.keys("3\r");
    terminal.until("ابدأ");
    terminal.kill();
    let file =
        std::fs::read_to_string(field.path("laptop").join("screens/terminals.toml")).unwrap();
    assert_eq!(file, "xterm-256color = \"off\"\n");
    let mut terminal = silent(&field, &arabic);
    terminal.until("ابدأ");
    terminal.kill();
    let mut terminal = silent(&field, &["checkin", "--lang", "ar", "--bidi", "app"]);
    terminal.until(BEGIN_IN_ARABIC);
}

#[test]
fn a_terminal_is_told_nothing_where_nobody_orders_letters() {
    let field = laptop(1);
    let off = ["checkin", "--lang", "ar", "--bidi", "off"];
    let mut terminal = Terminal::start(&field.path("laptop"), &off, 24, 80);
    terminal.until("ابدأ");
    terminal.keys("\x03");
    assert_eq!(terminal.end(), 130);
    for bytes in ["\x1b[8l", "\x1b[8h", "\x1b[>q", "\x1b[c"] {
        assert_eq!(written(&terminal, bytes).0, 0, "{bytes:?}");
    }
}

#[test]
fn the_practice_home_is_wiped_after_ctrl_c_too() {
    let field = Field::new();
    let mut terminal = Terminal::start(&field.path("home"), &["demo"], 24, 80);
    terminal.until("It takes 10 minutes");
    assert!(!practice_homes(&field).is_empty(), "it was there");
    terminal.keys("\x03");
    assert_eq!(terminal.end(), 130);
    assert_eq!(practice_homes(&field), Vec::<String>::new());
}

/// What the practice mission left in the folder for temporary files.
fn practice_homes(field: &Field) -> Vec<String> {
    std::fs::read_dir(field.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("standeasy-practice-"))
        .collect()
}

#[test]
fn every_acknowledged_sitting_survives_a_kill() {
    let field = laptop(1);
    for round in 1..=6 {
        let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
        sit(&mut terminal, "222222");
        terminal.kill();
        assert_eq!(stored(&field), round);
    }
}

/// Records in the store, counted as the officer sees them: in a bundle, without its decoys.
fn stored(field: &Field) -> usize {
    use standeasy::desk::Home;
    use standeasy::store::Store;
    let home = Home::at(field.path("laptop"));
    Store::open(&home.laptop().join("store")).unwrap().len()
}

#[test]
fn the_check_in_line_by_line_needs_no_screen() {
    let field = laptop(1);
    let mut child = field
        .command("laptop", &["checkin", "--plain", "--lang", "en"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    use std::io::Write;
    let script = "1\n5\n4\nx\nr\n0\n2\nb\n3\n1\n5\n\n";
    child
        .stdin
        .take()
        .unwrap()
        .write_all(script.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains("Question") || said.contains("3 of 6"),
        "{said}"
    );
    assert!(said.contains("That is not one of the choices."), "{said}");
    assert!(said.contains("Sealed."), "{said}");
    assert!(said.contains("Chaplain: Tent 4, any hour"), "{said}");
    assert!(!said.contains('\x1b'), "no escape sequences");
    assert_eq!(stored(&field), 1);
}

#[test]
#[cfg(target_os = "linux")]
fn a_lost_terminal_ends_the_program() {
    let field = laptop(1);
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child_that_loses_its_terminal", "--nocapture"])
        .env("STANDEASY_TEST_HOME", field.path("laptop"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let pid = said
        .split("pid=")
        .nth(1)
        .unwrap()
        .split_whitespace()
        .next()
        .unwrap();
    let folder = std::path::Path::new("/proc").join(pid);
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while folder.exists() {
        assert!(
            std::time::Instant::now() < deadline,
            "process {pid} goes on"
        );
        std::thread::yield_now();
    }
}

/// Not a test by itself: starts the program in a terminal and goes away with the terminal.
#[test]
fn child_that_loses_its_terminal() {
    let Some(home) = std::env::var_os("STANDEASY_TEST_HOME") else {
        return;
    };
    let mut terminal = Terminal::start(std::path::Path::new(&home), &["checkin"], 24, 80);
    to_first_question(&mut terminal);
    println!("pid={} ", terminal.pid());
    std::process::exit(0);
}
