//! What is released: rows and what is withheld, the same bytes again, and late answers.

use std::fs;

use serde_json::Value;

use crate::support::{Field, forms, mission, release_arguments};
use crate::{DAY, WEEK, circle};

/// `(unit, kind)` of every row.
fn rows(release: &str) -> Vec<(String, String)> {
    let release: Value = serde_json::from_str(release).unwrap();
    release["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["unit"].as_str().unwrap().to_owned(),
                row["kind"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
}

fn pair(unit: &str, kind: &str) -> (String, String) {
    (unit.to_owned(), kind.to_owned())
}

#[test]
fn forty_forms_in_four_units_of_ten_make_four_rows_and_their_company() {
    let field = circle(&[("A1", 10), ("A2", 10), ("A3", 10), ("A4", 10)]);
    let text = field.release(WEEK, "out");
    let mut found = rows(&text);
    found.sort();
    let expected = ["A", "A1", "A2", "A3", "A4"].map(|unit| pair(unit, "unit"));
    assert_eq!(found, expected);
    let release: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(release["schema"], "standeasy.release/1");
    assert_eq!(release["audit"]["passed"], true);
    assert_eq!(release["withheld"], serde_json::json!([]));
}

#[test]
fn a_unit_of_nine_has_no_row_and_is_pooled() {
    let field = circle(&[("A1", 10), ("A2", 10), ("A3", 9), ("A4", 1)]);
    let text = field.release(WEEK, "out");
    let mut found = rows(&text);
    found.sort();
    let expected = [
        pair("A", "rest"),
        pair("A", "unit"),
        pair("A1", "unit"),
        pair("A2", "unit"),
    ];
    assert_eq!(found, expected);
    let release: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(release["withheld"], serde_json::json!(["A3", "A4"]));
}

#[test]
fn a_release_contains_what_was_answered() {
    let field = circle(&[("A1", 12)]);
    let release: Value = serde_json::from_str(&field.release(WEEK, "out")).unwrap();
    let row = release["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["unit"] == "A1")
        .unwrap();
    assert_eq!(row["n"], 10);
    let affected = affected_below(&field, 60.0, 12);
    let count = row["cuts"][0]["count"].as_u64().unwrap();
    assert_eq!(row["cuts"][0]["cut"], 60);
    assert!(
        count.abs_diff(affected.min(9)) < 3,
        "{count} for {affected}"
    );
}

/// How many of the first `n` invented forms score below a cut, by the rule in `pulse-6`.
fn affected_below(field: &Field, cut: f64, n: usize) -> u64 {
    let head: Value =
        serde_json::from_str(&field.ok("x", &["questionnaire", "show", "pulse-6", "--json"]))
            .unwrap();
    let items = head["items"].as_array().unwrap();
    let mut affected = 0;
    for form in 0..n {
        let sum: usize = items
            .iter()
            .enumerate()
            .map(|(at, item)| {
                let value = (form * 3 + at * 2) % 5;
                if item["reverse"] == true {
                    4 - value
                } else {
                    value
                }
            })
            .sum();
        affected += u64::from(sum as f64 * 25.0 / items.len() as f64 <= cut - 1e-9);
    }
    affected
}

#[test]
fn asking_again_gives_the_same_bytes() {
    let field = circle(&[("A1", 14), ("A2", 11)]);
    let first = field.release(WEEK, "one");
    let second = field.release(WEEK, "two");
    assert_eq!(first, second);
    let csv = |folder: &str| fs::read(field.path(folder).join("release.csv")).unwrap();
    assert_eq!(csv("one"), csv("two"));
    let ledger = field.ok("desk", &["officer", "ledger", "--verify", "--json"]);
    let ledger: Value = serde_json::from_str(&ledger).unwrap();
    assert_eq!(ledger["length"], 1);
}

#[test]
fn a_late_answer_changes_nothing_that_was_released() {
    let field = circle(&[("A1", 12)]);
    let first = field.release(WEEK, "one");
    field.write("late.csv", &forms(&field, DAY, &[("A1", 10)]));
    field.ok("laptop2", &["laptop", "install", "mission.kit"]);
    field.ok("laptop2", &["laptop", "transcribe", "late.csv"]);
    field.ok("laptop2", &["laptop", "pack", "--to", "late.bundle"]);
    field.take_in("late.bundle");
    assert_eq!(field.release(WEEK, "two"), first);
}

#[test]
fn a_late_answer_goes_into_the_next_release() {
    let field = Field::new();
    field.officer_with_kit(&mission(1, false));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let carry = |name: &str, day: &str, count: usize| {
        field.write("forms.csv", &forms(&field, day, &[("A1", count)]));
        field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
        field.ok("laptop", &["laptop", "pack", "--to", name]);
        field.take_in(name);
        let receipt = name.replace("bundle", "receipt");
        field.ok("laptop", &["laptop", "clear", &receipt]);
    };
    carry("one.bundle", "2026-11-11", 12);
    field.release("2026-W46", "w46");
    carry("late.bundle", "2026-11-11", 8);
    carry("next.bundle", DAY, 7);
    let release: Value = serde_json::from_str(&field.release(WEEK, "w47")).unwrap();
    let company = &release["rows"][0];
    assert_eq!(company["n"], 15, "eight late answers and seven of the week");
}

#[test]
fn nine_answers_in_all_are_withheld_with_exit_code_3() {
    let field = circle(&[("A1", 9)]);
    let said = field.exits("desk", &release_arguments(WEEK, "out"), 3);
    assert!(said.contains("What to do now"), "{said}");
    assert!(!field.path("out").exists());
}

#[test]
fn an_open_week_is_withheld_with_exit_code_3() {
    let field = Field::new();
    field.officer_with_kit(&mission(1, false));
    let today = chrono::Local::now().date_naive();
    let week = today.format("%G-W%V").to_string();
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let csv = forms(&field, &today.to_string(), &[("A1", 12)]);
    field.write("forms.csv", &csv);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    field.take_in("stick.bundle");
    field.exits("desk", &release_arguments(&week, "out"), 3);
}
