//! Commands as data: each file of `tests/commands` holds arguments, output and exit code;
//! the folder of the same name with `.in` holds the files the commands are given. The one with
//! `.out` makes them run on a copy, and holds a file that must be unchanged afterwards.
//!
//! `TRYCMD=overwrite cargo test --test commands` writes what the program says now.

#[test]
fn commands_answer_as_written() {
    trycmd::TestCases::new()
        .env("COLUMNS", "100")
        .env("NO_COLOR", "1")
        // Cases in other languages set `language` in the settings of their home.
        .env("LC_ALL", "C")
        .case("tests/commands/*.trycmd");
}
