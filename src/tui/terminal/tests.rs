//! The way out when the program itself fails.

use std::io::Read;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use super::*;

/// Set for the process that is to fail.
const FAILING: &str = "STANDEASY_TEST_FAILING";
const SECRET: &str = "an-answer-nobody-may-read";

/// Not a test on its own: the process that the next one starts in a terminal.
#[test]
fn a_program_that_fails_while_the_terminal_is_its_own() {
    if std::env::var_os(FAILING).is_none() {
        return;
    }
    let (mut screen, _) = Screen::enter(Bidi::Off, Terminals::default()).unwrap();
    let draw = |frame: &mut ratatui::Frame<'_>| {
        frame
            .buffer_mut()
            .set_string(0, 0, SECRET, ratatui::style::Style::default());
    };
    screen.terminal.draw(draw).unwrap();
    panic!("{SECRET}");
}

#[test]
fn a_panic_gives_the_terminal_back_wiped_and_tells_nothing_of_what_was_on_it() {
    let (status, output, is_line_mode) = fail_in_a_terminal();
    let at = |what: &str| output.find(what).unwrap_or_else(|| panic!("{output:?}"));
    assert!(!status, "the process ended as if nothing had happened");
    let taken = at("\x1b[?1049h");
    let shown = at(SECRET);
    let wiped = shown + output[shown..].find("\x1b[2J").expect("wiped");
    let back = at("\x1b[?1049l");
    let cleared = at("\x1b[3J");
    let told = at("stopped because of a fault of its own");
    assert!(taken < shown && shown < wiped && wiped < back && back < cleared && cleared < told);
    for end in ["\x1b[?1000l", "\x1b[?1006l", "\x1b[?25h"] {
        at(end);
    }
    assert!(!output[wiped..].contains(SECRET), "{output:?}");
    // That the cursor is shown once more changes nothing.
    let after = output[told..].replace("\x1b[?25h", "");
    assert!(
        !after.contains('\x1b'),
        "drawn over what was told: {after:?}"
    );
    assert!(is_line_mode, "the terminal still gives single keys");
}

/// Runs the failing program in a pseudo-terminal: whether it ended well, all it wrote, and
/// whether the terminal then gives whole lines and echoes them again.
fn fail_in_a_terminal() -> (bool, String, bool) {
    let size = PtySize {
        rows: 24,
        cols: 80,
        ..PtySize::default()
    };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args([
        "--exact",
        "tui::terminal::tests::a_program_that_fails_while_the_terminal_is_its_own",
        "--nocapture",
    ]);
    command.env(FAILING, "1");
    command.env("TERM", "xterm-256color");
    let mut child = pair.slave.spawn_command(command).unwrap();
    let mut reader = pair.master.try_clone_reader().unwrap();
    let reading = std::thread::spawn(move || {
        let mut written = Vec::new();
        let mut buffer = [0; 4096];
        // A terminal whose last program has gone ends with an error.
        while let Ok(read @ 1..) = reader.read(&mut buffer) {
            written.extend_from_slice(&buffer[..read]);
        }
        written
    });
    let deadline = Instant::now() + Duration::from_secs(60);
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        assert!(Instant::now() < deadline, "the failing program hangs");
        std::thread::yield_now();
    };
    let flags = pair.master.get_termios().unwrap().local_flags;
    let names: Vec<&str> = flags.iter_names().map(|(name, _)| name).collect();
    let is_line_mode = names.contains(&"ECHO") && names.contains(&"ICANON");
    drop(pair.slave);
    let written = String::from_utf8_lossy(&reading.join().unwrap()).into_owned();
    (status.success(), written, is_line_mode)
}
