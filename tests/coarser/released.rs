//! What a release shows of those who chose the unit above, and that none of them can be worked out.

use serde_json::{Value, json};

use crate::field;
use crate::reading::{WEEK, derivable, released, rows};
use crate::support::release_arguments;

const PASS: [&str; 2] = ["--passphrase-file", "passphrase"];

/// Who chose their own platoon.
const PLATOONS: [(&str, usize); 4] = [("A1", 14), ("A2", 12), ("A3", 11), ("A4", 20)];

/// Up to nine are pooled with the smallest platoon, which loses its row; from ten on they have one.
#[test]
fn who_chose_the_unit_above_is_in_a_row_of_ten_and_nobody_can_be_worked_out() {
    for (chose, rest) in [
        (0, &[] as &[&str]),
        (1, &["A", "A3"]),
        (9, &["A", "A3"]),
        (10, &["A"]),
        (13, &["A"]),
    ] {
        let people = [&PLATOONS[..], &[("A", chose)]].concat();
        let release = released(&field(), &people);
        assert_eq!(release["audit"]["passed"], true, "{chose}");
        let rows = rows(&release);
        assert_eq!(rows["unit A"], ["A", "A1", "A2", "A3", "A4"], "{chose}");
        let pooled = rows.get("rest A").cloned().unwrap_or_default();
        assert_eq!(pooled, rest, "{chose}");
        assert_eq!(rows.contains_key("unit A3"), !rest.contains(&"A3"));
        for (sum, units) in derivable(&release, &people) {
            assert!(sum == 0 || sum >= 10, "{chose}: {sum} people of {units:?}");
        }
    }
}

/// Rule D04: everybody may answer as a platoon or as the company, but nobody as both. Each platoon
/// has thirty people.
#[test]
fn a_unit_above_and_those_below_it_have_no_more_answers_than_people() {
    for (fourth, chose, is_flooded) in [(18, 12, false), (30, 12, true), (18, 13, true)] {
        let field = field();
        let platoons = [("A1", 30), ("A2", 30), ("A3", 30), ("A4", fourth)];
        let people = [&platoons[..], &[("A", chose)]].concat();
        let release = released(&field, &people);
        assert_eq!(rows(&release).contains_key("rest A"), !is_flooded);
        let counted = 90 + fourth + if is_flooded { 0 } else { chose };
        let about = (counted + 2) / 5 * 5;
        assert_eq!(release["rows"][0]["n"], about, "{fourth} and {chose}");
        let again = field.run("desk", &release_arguments(WEEK, "again"));
        let said = [again.stdout, again.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        let told = "Warning: A has more answers than people";
        assert_eq!(said.contains(told), is_flooded, "{said}");
    }
}

#[test]
fn the_ledger_and_a_slice_know_it_as_any_release() {
    let field = field();
    released(&field, &[&PLATOONS[..], &[("A", 13)]].concat());
    field.ok("desk", &["officer", "ledger", "--verify"]);
    let slice = [
        &["officer", "slice", "--period", WEEK, "--questionnaire"][..],
        &["pulse-6", "--unit", "A", "--to", "slice.json"],
        &PASS,
    ];
    field.ok("desk", &slice.concat());
    let check = ["officer", "slice", "--check", "slice.json", "--json"];
    let said: Value = serde_json::from_str(&field.ok("any", &check)).unwrap();
    let mut rows = said["rows"].as_array().unwrap().iter();
    let is_it = |row: &Value| row["kind"] == "rest" && row["of"] == json!(["A"]);
    assert!(rows.any(is_it), "{said}");
}
