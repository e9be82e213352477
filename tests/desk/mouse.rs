//! The officer's desk with the mouse alone, but for the passphrase.

use super::pty::Terminal;
use super::support::PASSPHRASE;
use super::{FIGURE, released, start};

/// Presses and lets go of the left button on a text, as a terminal tells it (SGR 1006).
#[track_caller]
fn click(terminal: &mut Terminal, text: &str) {
    let screen = terminal.until(text);
    let lines: Vec<&str> = screen.lines().collect();
    let row = lines.iter().rposition(|line| line.contains(text)).unwrap();
    let (before, _) = lines[row].split_once(text).unwrap();
    let column = before.chars().count() + 1 + text.chars().count() / 2;
    let row = row + 1;
    terminal.keys(&format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"));
}

#[test]
fn every_screen_of_the_desk_can_be_reached_and_left_with_the_mouse() {
    let field = released();
    let mut terminal = start(&field, &["--lang", "en"]);
    click(&mut terminal, "français");
    terminal.until("Poste");
    click(&mut terminal, "English");
    terminal.until("Your passphrase");
    terminal.keys(PASSPHRASE);
    terminal.until("••••");
    click(&mut terminal, "Enter open");
    let go = |terminal: &mut Terminal, steps: &[(&str, &str)]| {
        for (clicked, then) in steps {
            click(terminal, clicked);
            terminal.until(then);
        }
    };
    let from_the_desk: &[(&str, &str)] = &[
        ("Platoon 2", "▸ \u{A0}\u{A0}\u{A0}Platoon 2"),
        ("Enter its page", FIGURE),
        ("Esc back", "You are reading"),
        ("C compare", "no two releases"),
        ("Esc back", "You are reading"),
        ("G ledger", "The chain is whole"),
        ("Esc back", "You are reading"),
        ("D details", "Why a row is missing"),
        ("Esc back", "You are reading"),
        ("? help", "Who can help"),
        ("Esc back", "You are reading"),
        ("V other release", "Which release"),
        ("Weekly pulse", "▸ 1"),
        ("Enter next", "You are reading"),
        ("I take in", "Look again"),
        ("Type the path", "▸ 1"),
        ("Enter next", "Path of the bundle, then"),
        ("Esc back", "Look again"),
        ("Esc back", "You are reading"),
        ("R release", "There is no closed period"),
        ("Esc back", "You are reading"),
        ("P print", "Which release"),
        ("Enter next", "Language of the files"),
        ("English", "←→ language"),
        ("←→ language", "español"),
        ("Write the files", "▸ Write the files"),
        ("Enter next", "commander.es.html"),
        ("Enter read it", "You are reading"),
        ("H hide", ""),
    ];
    go(&mut terminal, from_the_desk);
    terminal.until_gone("You are reading");
    terminal.keys("h");
    terminal.until("You are reading");
    go(
        &mut terminal,
        &[("Esc close", "Close the program?"), ("Close it", "▸ 2")],
    );
    click(&mut terminal, "Enter");
    assert_eq!(terminal.end(), 0);
    assert!(
        field
            .path("release-2026-W46-es/commander.es.html")
            .is_file()
    );
}
