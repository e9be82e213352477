//! How far a release has come: told on a terminal, and nowhere else.

use super::interrupted::{arguments, desk};
use super::pty::Terminal;

#[test]
fn a_terminal_is_told_how_far_it_is_and_nothing_else_gets_a_control_character() {
    let (field, whole) = desk();
    let piped = field.run("desk", &arguments("piped"));
    assert!(piped.status.success());
    for stream in [&piped.stdout, &piped.stderr] {
        let text = String::from_utf8_lossy(stream);
        assert!(!text.contains(['\u{1b}', '\r']), "{text}");
        assert!(!text.contains("Making the files"), "{text}");
    }
    // In a folder of its own, so that paths are the same.
    let passphrase = field.path("passphrase").display().to_string();
    let to = field.path("shown").display().to_string();
    let own = arguments(&to);
    let own: Vec<&str> = own
        .iter()
        .map(|one| {
            if *one == "passphrase" {
                &passphrase
            } else {
                *one
            }
        })
        .collect();
    let mut terminal = Terminal::start(&field.path("desk"), &own, 24, 100);
    terminal.hear("Counting and checking");
    assert_eq!(terminal.end(), 0, "{}", terminal.screen());
    assert!(!terminal.screen().contains("Counting"), "the line stays");
    assert!(terminal.screen().contains("report.xlsx"));
    assert_eq!(
        super::support::files_below(&field.path("shown")).len(),
        whole.len()
    );
    for (arguments, environment) in [
        ([own.clone(), vec!["--plain"]].concat(), vec![]),
        ([own.clone(), vec!["--json"]].concat(), vec![]),
        (own.clone(), vec![("TERM", "dumb")]),
    ] {
        let home = field.path("desk");
        let mut terminal = Terminal::start_in(&home, &arguments, (24, 100), &environment);
        assert_eq!(terminal.end(), 0);
        let said = terminal.said();
        assert!(
            !said.contains("Counting and checking"),
            "{arguments:?} {said}"
        );
        assert!(!said.contains('\u{1b}'), "{arguments:?} {said}");
    }
}
