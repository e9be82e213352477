//! `SECURITY.md`, held to the repository: every test it names is there, and no case is left out.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The cases of the table, `T1` to this one.
const CASES: usize = 41;

#[test]
fn every_test_that_security_names_is_in_the_repository() {
    let named = named(&security());
    assert!(named.len() > 60, "only {} tests were found", named.len());
    let missing: Vec<&str> = named
        .iter()
        .filter(|name| !is_there(name))
        .map(String::as_str)
        .collect();
    assert!(missing.is_empty(), "not in the repository: {missing:#?}");
}

#[test]
fn every_case_has_one_line_with_its_tests_or_says_that_it_has_none() {
    let text = security();
    let mut lines: BTreeMap<usize, usize> = BTreeMap::new();
    for line in text.lines().filter(|line| line.starts_with("| T")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let number = cells[1].trim_start_matches('T').parse().unwrap();
        *lines.entry(number).or_default() += 1;
        let is_told = !named(cells[3]).is_empty() || cells[3].starts_with("not tested");
        assert!(is_told, "T{number} names no test and does not say so");
        assert!(!cells[2].is_empty(), "T{number} says nothing");
    }
    let expected: BTreeMap<usize, usize> = (1..=CASES).map(|number| (number, 1)).collect();
    assert_eq!(lines, expected);
}

#[test]
fn every_promise_names_what_holds_it() {
    let text = security();
    let (_, after) = text.split_once("| promise | test |").unwrap();
    let promises: Vec<&str> = after
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .collect();
    assert!(promises.len() > 15, "only {} promises", promises.len());
    let bare: Vec<&&str> = promises.iter().filter(|p| named(p).is_empty()).collect();
    assert!(bare.is_empty(), "nothing holds {bare:#?}");
}

#[test]
fn a_test_that_is_not_there_is_found_missing() {
    let text = "`tests/security.rs::nobody_wrote_this` and `tests/nowhere.rs`, `.ci/run::a step`";
    let named = named(text);
    assert_eq!(named.len(), 3);
    assert!(!is_there(&named[0]) && !is_there(&named[1]));
    // A helper of a test is no test.
    assert!(!is_there("tests/security.rs::is_there"));
}

/// What stands in backticks and is a file of tests, one of its tests, or a step of `.ci/run`.
fn named(text: &str) -> Vec<String> {
    let marked = text.split('`').skip(1).step_by(2);
    let is_test = |name: &&str| {
        let file = name.split("::").next().unwrap_or_default();
        let is_path = file.starts_with("tests/") || file.starts_with("src/");
        (is_path && file.ends_with(".rs")) || name.starts_with(".ci/run::")
    };
    marked.filter(is_test).map(str::to_owned).collect()
}

fn is_there(name: &str) -> bool {
    let (file, test) = name.split_once("::").unwrap_or((name, ""));
    let Ok(text) = fs::read_to_string(root().join(file)) else {
        // The steps are not in the package that is published.
        return file == ".ci/run";
    };
    if file == ".ci/run" {
        return text.contains(&format!("step \"{test}"));
    }
    test.is_empty() || has_test(&text, test)
}

/// Whether the attribute of a test stands before a function of this name.
fn has_test(text: &str, name: &str) -> bool {
    text.split("#[test]").skip(1).any(|after| {
        let head = after.split('{').next().unwrap_or_default();
        head.contains(&format!("fn {name}("))
    })
}

fn security() -> String {
    fs::read_to_string(root().join("SECURITY.md")).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
