//! Bundles and receipts as they come: twice, damaged, called alike, or with no way back.

use std::fs;

use serde_json::Value;

use crate::support::{Field, files_below, forms, mission};
use crate::{DAY, circle};

/// T35.
#[test]
fn a_bundle_taken_twice_counts_once_and_its_receipt_clears_the_laptop() {
    let field = circle(&[("A1", 12)]);
    let again = field.take_in("stick.bundle");
    assert_eq!(again["bundles"][0]["state"], "known");
    let about = field.ok("laptop", &["laptop", "status", "--json"]);
    assert!(about.contains("\"records_about\": 65"), "{about}");
    field.exits("laptop", &["laptop", "install", "mission.kit"], 0);
    let cleared = field.ok("laptop", &["laptop", "clear", "stick.receipt"]);
    assert!(cleared.contains("64 records"), "{cleared}");
    let about = field.ok("laptop", &["laptop", "status", "--json"]);
    assert!(about.contains("\"records_about\": 0"), "{about}");
}

/// T35.
#[test]
fn packing_again_before_the_receipt_gives_the_same_records() {
    let field = circle(&[("A1", 12)]);
    field.ok("laptop", &["laptop", "pack", "--to", "again.bundle"]);
    assert_eq!(
        fs::read(field.path("stick.bundle")).unwrap(),
        fs::read(field.path("again.bundle")).unwrap()
    );
}

/// T16.
#[test]
fn one_damaged_record_is_set_aside_and_never_stops_the_rest() {
    let field = Field::new();
    field.officer_with_kit(&mission(1, false));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let csv = forms(&field, DAY, &[("A1", 64)]);
    field.write("forms.csv", &csv);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    let mut bytes = fs::read(field.path("stick.bundle")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x40;
    fs::write(field.path("stick.bundle"), bytes).unwrap();
    let taken = field.take_in("stick.bundle");
    assert_eq!(taken["bundles"][0]["state"], "taken");
    assert_eq!(taken["quarantined"], 1);
    field.ok("laptop", &["laptop", "clear", "stick.receipt"]);
    let about = field.ok("laptop", &["laptop", "status", "--json"]);
    assert!(about.contains("\"records_about\": 0"), "{about}");
}

#[test]
fn a_receipt_that_cannot_be_written_is_told_and_the_answers_count() {
    let field = circle(&[("A1", 30)]);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "more.bundle"]);
    fs::create_dir(field.path("more.receipt")).unwrap();
    let intake = [
        "officer",
        "intake",
        "more.bundle",
        "--passphrase-file",
        "passphrase",
    ];
    let said = field.exits("desk", &[&intake[..], &["--json"]].concat(), 1);
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["bundles"][0]["state"], "taken", "{said}");
    assert_eq!(said["bundles"][0]["receipt"], Value::Null, "{said}");
    let reason = said["bundles"][0]["reason"].as_str().unwrap();
    assert!(reason.starts_with("cannot-write"), "{said}");
    assert_eq!(said["campaign_about"], 60);
    let said = field.exits("desk", &intake, 1);
    assert!(
        said.contains("It was taken in.") && said.contains("--receipt-to"),
        "{said}"
    );
    fs::create_dir(field.path("here")).unwrap();
    field.ok("desk", &[&intake[..], &["--receipt-to", "here"]].concat());
    assert!(field.path("here/more.receipt").is_file());
}

#[test]
fn bundles_that_are_called_alike_have_a_receipt_each() {
    let field = Field::new();
    field.officer_with_kit(&mission(1, false));
    let csv = forms(&field, DAY, &[("A1", 12)]);
    field.write("forms.csv", &csv);
    // A folder that is not there is a stick that is not in.
    field.ok("four", &["laptop", "install", "mission.kit"]);
    field.ok("four", &["laptop", "transcribe", "forms.csv"]);
    let said = field.exits("four", &["laptop", "pack", "--to", "x/stick.1"], 1);
    assert!(said.contains("Is the stick in?"), "{said}");
    assert!(!field.path("x").exists());
    fs::create_dir(field.path("x")).unwrap();
    for (laptop, bundle) in [
        ("one", "stick.1"),
        ("two", "stick.2"),
        ("three", "x/stick.1"),
    ] {
        field.ok(laptop, &["laptop", "install", "mission.kit"]);
        field.ok(laptop, &["laptop", "transcribe", "forms.csv"]);
        field.ok(laptop, &["laptop", "pack", "--to", bundle]);
    }
    let intake = [
        "officer",
        "intake",
        "stick.1",
        "stick.2",
        "x/stick.1",
        "--receipt-to",
        ".",
    ];
    field.ok(
        "desk",
        &[&intake[..], &["--passphrase-file", "passphrase"]].concat(),
    );
    let mut receipts: Vec<String> = files_below(&field.path(""))
        .iter()
        .filter_map(|path| path.file_name()?.to_str().map(str::to_owned))
        .filter(|name| name.ends_with(".receipt"))
        .collect();
    receipts.sort();
    assert_eq!(receipts.len(), 3, "{receipts:?}");
    let third = receipts
        .iter()
        .find(|name| name.len() > "stick.1.receipt".len());
    for (laptop, receipt) in [
        ("one", "stick.1.receipt"),
        ("two", "stick.2.receipt"),
        ("three", third.unwrap()),
    ] {
        field.ok(laptop, &["laptop", "clear", receipt]);
        let status = field.ok(laptop, &["laptop", "status", "--json"]);
        let status: Value = serde_json::from_str(&status).unwrap();
        assert_eq!(status["records_about"], 0, "{laptop}");
    }
}
