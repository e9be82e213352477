//! A sitting in which it is asked for what the answers count.

use std::io::Write;
use std::process::Stdio;

use crate::pty::Terminal;
use crate::support::Field;

/// From the start past the notice to the list of units. The notice is longer than one screen; what
/// it says of the choice stands at its end.
pub fn to_the_units(field: &Field) -> Terminal {
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
    terminal.until("Stand easy.");
    terminal.keys("\r");
    terminal.until("Before you begin");
    terminal.keys(&"\x1b[6~".repeat(4));
    terminal.until("Only the one you choose is kept");
    terminal.keys("\r");
    terminal.until("Which unit");
    terminal.until("Platoon 2");
    terminal
}

/// Takes the second line of a list.
pub fn take_the_second(terminal: &mut Terminal) {
    terminal.keys("2");
    terminal.until("▸ 2");
    terminal.keys("\r");
}

/// Answers all six questions and seals them.
pub fn answer_and_seal(mut terminal: Terminal) {
    for item in 1..=6 {
        terminal.until(&format!("{item} of 6"));
        terminal.keys("3");
        terminal.until("▸ 3");
        terminal.keys("\r");
    }
    terminal.until("You can change any of them");
    terminal.keys("\r");
    terminal.until("Only you see this");
    terminal.keys("\r");
    terminal.until("Sealed.");
    terminal.kill();
}

/// A whole sitting line by line: what is typed before the six answers, and what was said.
pub fn line_by_line(field: &Field, before: &str) -> String {
    let mut command = field.command("laptop", &["checkin", "--plain", "--lang", "en"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    write!(input, "{before}1\n2\n3\n4\n5\n0\n\n1\n").unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("Sealed."), "{said}");
    said
}
