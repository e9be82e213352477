//! What a release shows of a group, and that nobody can be worked out by it.

use std::fs;

use crate::field;
use crate::reading::{WEEK, derivable, released, rows};

const PASS: [&str; 2] = ["--passphrase-file", "passphrase"];

#[test]
fn a_release_has_a_row_of_the_group_and_nobody_can_be_worked_out_by_it() {
    let people = [
        ("A1", 14),
        ("A2", 12),
        ("A3", 11),
        ("A4", 20),
        ("women", 13),
    ];
    let release = released(&field(), &people);
    let rows = rows(&release);
    assert_eq!(rows["unit women"], ["women"]);
    assert_eq!(rows["unit A"], ["A1", "A2", "A3", "A4", "women"]);
    assert_eq!(release["audit"]["passed"], true);
    let row = release["rows"].as_array().unwrap().iter();
    let row = row.clone().find(|row| row["unit"] == "women").unwrap();
    assert_eq!(row["n"], 15, "13, to the nearest five");
    for (sum, units) in derivable(&release, &people) {
        assert!(sum >= 10, "{sum} people of {units:?}");
    }
}

#[test]
fn a_group_below_ten_has_no_row_and_cannot_be_worked_out() {
    let people = [("A1", 14), ("A2", 12), ("A3", 11), ("A4", 20), ("women", 9)];
    let release = released(&field(), &people);
    let rows = rows(&release);
    assert!(!rows.contains_key("unit women"), "{rows:?}");
    let withheld = release["withheld"].as_array().unwrap();
    assert!(withheld.contains(&"women".into()), "{withheld:?}");
    for (sum, units) in derivable(&release, &people) {
        assert!(sum >= 10, "{sum} people of {units:?}");
        assert!(units != ["women"]);
    }
}

/// Rule D04: by the group's own strength, not by that of its units.
#[test]
fn a_group_with_more_answers_than_people_is_withheld() {
    for (women, is_flooded) in [(24, false), (25, true)] {
        let people = [
            ("A1", 14),
            ("A2", 12),
            ("A3", 11),
            ("A4", 20),
            ("women", women),
        ];
        let release = released(&field(), &people);
        assert_eq!(rows(&release).contains_key("unit women"), !is_flooded);
        let all = release["rows"][0]["n"].as_u64().unwrap();
        assert_eq!(all, if is_flooded { 55 } else { 80 });
    }
}

#[test]
fn the_ledger_and_a_slice_know_the_group_as_any_unit() {
    let people = [
        ("A1", 14),
        ("A2", 12),
        ("A3", 11),
        ("A4", 20),
        ("women", 13),
    ];
    let field = field();
    released(&field, &people);
    field.ok("desk", &["officer", "ledger", "--verify"]);
    let slice = [
        &[
            "officer",
            "slice",
            "--period",
            WEEK,
            "--questionnaire",
            "pulse-6",
        ][..],
        &["--unit", "women", "--to", "women.json"],
        &PASS,
    ];
    field.ok("desk", &slice.concat());
    let slice = fs::read_to_string(field.path("women.json")).unwrap();
    assert!(
        slice.contains("\"women\"") && !slice.contains("A1\",\"kind"),
        "{slice}"
    );
}
