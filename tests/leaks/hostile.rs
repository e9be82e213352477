//! T37: what may come through a terminal that nobody means well with.

use std::path::Path;

use crate::pty::Terminal;
use crate::scene::{ENTER, checkin, laptop, records, to_questions, to_review};
use crate::support::Field;

/// What a program writes to have a screen of its own, and to give the former one back.
const TAKEN: &str = "\x1b[?1049h";
const GIVEN_BACK: &str = "\x1b[?1049l";

/// The program runs, and the screen is its own.
fn stands(terminal: &Terminal) {
    let said = terminal.said();
    assert!(
        said.rfind(TAKEN) > said.rfind(GIVEN_BACK),
        "a shell is seen"
    );
    assert!(!terminal.reads_lines());
    assert!(Path::new(&format!("/proc/{}", terminal.pid())).exists());
}

/// T37: a megabyte that is pasted is no answer, ends nothing, and is over at once.
#[test]
fn t37_a_megabyte_that_is_pasted_answers_nothing() {
    for piece in ["3", "3\r", "\x1b[B\r", "\x1b", "é", "\0"] {
        let field = laptop();
        let mut terminal = checkin(&field);
        to_questions(&mut terminal);
        terminal.keys(&piece.repeat((1 << 20) / piece.len()));
        terminal.resize(40, 100);
        // Some of it may have come alone, before more was seen to follow.
        let screen = terminal.until_any(&["of 24", "Stop here?", "Go on to my result", "Only you"]);
        assert!(!screen.contains("Sealed."), "{piece:?}");
        stands(&terminal);
        terminal.kill();
        assert_eq!(records(&field), 0, "{piece:?}");
    }
}

/// T37: no size of the terminal ends a sitting or loses an answer.
#[test]
fn t37_any_size_of_the_terminal_is_lived_with() {
    let field = laptop();
    let mut terminal = checkin(&field);
    to_questions(&mut terminal);
    terminal.keys("3");
    terminal.until("▸ 3");
    for (rows, columns) in [(1, 1), (200, 500), (1, 500), (200, 1), (2, 2), (24, 80)] {
        terminal.resize(rows, columns);
        if rows > 12 && columns > 40 {
            terminal.until("▸ 3");
        }
    }
    terminal.keys(ENTER);
    terminal.until("2 of 24");
    terminal.kill();
    assert_eq!(records(&field), 0);
}

/// T37: keys that end, stop or kill other programs do nothing here but Ctrl-C, which ends.
#[test]
fn t37_control_keys_show_no_shell_and_answer_nothing() {
    let field = laptop();
    let mut terminal = checkin(&field);
    to_questions(&mut terminal);
    // Z, \, D, S, Q, 4 and 6 with Control, and letters with Alt.
    terminal.keys("\x1a\x1c\x04\x13\x11\x1e\x1b3\x1b4");
    terminal.keys("5");
    let screen = terminal.until("▸ 5");
    assert!(screen.contains("1 of 24"), "{screen}");
    assert!(
        !terminal.said().contains("▸ 4"),
        "Ctrl-\\ was taken for an answer"
    );
    stands(&terminal);
    terminal.keys("\x03");
    assert_eq!(terminal.end(), 130);
    assert_eq!(records(&field), 0);
}

/// T37: a terminal that hangs up ends the check-in, with nothing half saved.
#[test]
fn t37_a_hangup_ends_it_and_stores_nothing() {
    let field = laptop();
    let mut terminal = checkin(&field);
    to_review(&mut terminal);
    Terminal::signal(terminal.pid(), "-HUP");
    assert_eq!(terminal.end(), 130);
    assert_eq!(records(&field), 0);
}

/// T37: input that ends in the middle, line by line, keeps nothing.
#[test]
fn t37_the_end_of_the_input_keeps_nothing() {
    let field = laptop();
    for typed in ["", "1\n", "1\n3\n1\n5", "1\n3\n\x1a\n\x1c\n", "\0\0\0"] {
        let said = lines(&field, typed);
        assert!(said.contains("Nothing was kept."), "{typed:?}: {said}");
        assert_eq!(records(&field), 0, "{typed:?}");
    }
}

fn lines(field: &Field, typed: &str) -> String {
    use std::io::Write;
    use std::process::Stdio;
    let mut child = field
        .command(
            "laptop",
            &["checkin", "--plain", "--strict", "--lang", "en"],
        )
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(typed.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout).unwrap()
}
