//! Slices of a release for subordinate officers.

use std::fs;

use crate::{PLATOONS, WEEKS, campaign, carry, json, two_weeks};

/// Arguments that write a slice.
fn slice_arguments<'a>(week: &'a str, unit: &'a str, to: &'a str) -> Vec<&'a str> {
    let start = [
        "officer",
        "slice",
        "--questionnaire",
        "pulse-6",
        "--period",
        week,
    ];
    let end = [
        "--unit",
        unit,
        "--to",
        to,
        "--passphrase-file",
        "passphrase",
    ];
    [start.as_slice(), &end].concat()
}

#[test]
fn d09_a_slice_is_checked_on_any_machine_and_names_the_entry_of_its_release() {
    let field = two_weeks();
    let week = WEEKS[1].1;
    field.ok("desk", &slice_arguments(week, "a2", "a2.slice"));
    let checked = json(&field.ok(
        "nowhere",
        &["officer", "slice", "--check", "a2.slice", "--json"],
    ));
    assert_eq!(checked["rows"].as_array().unwrap().len(), 1);
    assert_eq!(checked["rows"][0]["unit"], "A2");
    let release = json(&fs::read_to_string(field.path(week).join("release.json")).unwrap());
    assert_eq!(checked["ledger"], release["ledger"]);
    assert!(!field.path("nowhere").exists(), "a check makes no home");
    field.ok(
        "desk",
        &["officer", "ledger", "--verify", "--against", "a2.slice"],
    );

    field.ok("desk", &slice_arguments(week, "a2", "again.slice"));
    let read = |name: &str| fs::read_to_string(field.path(name)).unwrap();
    assert_eq!(read("a2.slice"), read("again.slice"));
    let changed = read("a2.slice").replacen("\\\"count\\\":", "\\\"count\\\":3", 1);
    assert_ne!(changed, read("a2.slice"));
    field.write("changed.slice", &changed);
    let said = field.exits(
        "nowhere",
        &["officer", "slice", "--check", "changed.slice"],
        1,
    );
    assert!(said.contains("changed or damaged"), "{said}");
}

#[test]
fn d09_a_slice_never_makes_a_release() {
    let field = two_weeks();
    carry(&field, "third", WEEKS[2].0, &PLATOONS);
    let said = field.exits("desk", &slice_arguments(WEEKS[2].1, "A1", "a1.slice"), 1);
    assert!(said.contains("was not released"), "{said}");
    let ledger = json(&field.ok("desk", &["officer", "ledger", "--verify", "--json"]));
    assert_eq!(ledger["length"], 2);
    field.exits("desk", &slice_arguments(WEEKS[1].1, "nosuch", "x.slice"), 1);
    assert!(!field.path("a1.slice").exists() && !field.path("x.slice").exists());
}

#[test]
fn d09_a_unit_without_a_row_has_no_slice_and_that_is_withheld() {
    let field = campaign();
    carry(
        &field,
        "one",
        WEEKS[0].0,
        &[("A1", 12), ("A2", 11), ("A3", 4)],
    );
    field.release(WEEKS[0].1, "out");
    let said = field.exits("desk", &slice_arguments(WEEKS[0].1, "A3", "a3.slice"), 3);
    assert!(
        said.contains("A3 and the units below it have no row"),
        "{said}"
    );
}
