//! What is left on the disk: nothing readable in any home, and nothing at all of the demo.

use std::fs;

use crate::support::{self, Field, files_below};
use crate::{WEEK, circle};

#[test]
fn nothing_readable_lies_in_any_home() {
    let field = circle(&[("A1", 12), ("A2", 12)]);
    field.release(WEEK, "out");
    // No marker is so short that sealed bytes could spell it by chance.
    let markers = [
        "Almost all the time",
        "\"A1\"",
        "A1,2026-",
        support::PASSPHRASE,
    ];
    for home in ["laptop", "desk"] {
        for file in files_below(&field.path(home)) {
            if file.extension().is_some_and(|end| end == "kit") {
                continue;
            }
            let bytes = fs::read(&file).unwrap();
            for marker in markers {
                let is_there = bytes
                    .windows(marker.len())
                    .any(|window| window == marker.as_bytes());
                let is_ledger_plan = home == "desk" && marker == "\"A1\"";
                assert!(
                    !is_there || is_ledger_plan,
                    "{marker} in {}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn the_demo_without_a_terminal_walks_the_circle_and_leaves_nothing_behind() {
    let field = Field::new();
    let before = files_below(&field.path("")).len();
    let output = field
        .command("home", &["demo", "--seed", "7"])
        .env("TMPDIR", field.path(""))
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    let told = String::from_utf8(output.stdout).unwrap();
    for step in [
        "Prepare", "Install", "Check in", "Carry", "Take in", "Publish",
    ] {
        let is_told = told
            .lines()
            .any(|line| line.starts_with("PRACTICE") && line.contains(step));
        assert!(is_told, "{step} is missing in\n{told}");
    }
    assert!(told.contains("rest of "), "{told}");
    assert_eq!(files_below(&field.path("")).len(), before);
}
