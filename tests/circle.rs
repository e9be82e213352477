//! The whole circle by its commands, on real homes: kit, laptop, bundle, intake, release.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod support;

use std::fs;
use std::path::Path;

use serde_json::Value;
use support::{Field, files_below, forms, mission, release_arguments};

/// A day of a week that is over, and the week's label.
const DAY: &str = "2026-11-18";
const WEEK: &str = "2026-W47";

/// An officer, one laptop, forms of some units sealed, packed and taken in.
fn circle(units: &[(&str, usize)]) -> Field {
    let field = Field::new();
    field.officer_with_kit(&mission(units.len(), false));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let csv = forms(&field, DAY, units);
    field.write("forms.csv", &csv);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    let taken = field.take_in("stick.bundle");
    assert_eq!(taken["bundles"][0]["state"], "taken");
    field
}

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
fn a_laptop_with_records_refuses_another_kit() {
    let field = circle(&[("A1", 12)]);
    field.write("second.toml", &mission(2, false));
    field.ok(
        "desk",
        &["kit", "build", "second.toml", "--to", "second.kit"],
    );
    let said = field.exits("laptop", &["laptop", "install", "second.kit"], 1);
    assert!(said.contains("still on this laptop"), "{said}");
}

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

#[test]
fn the_record_of_a_destruction_has_the_last_entry_of_its_campaign() {
    let field = circle(&[("A1", 10), ("A2", 10), ("A3", 10), ("A4", 10)]);
    let certificate = |to: &str| {
        let said = field.ok(
            "desk",
            &[
                "officer",
                "certificate",
                "mission.kit",
                "--to",
                to,
                "--json",
            ],
        );
        let said: Value = serde_json::from_str(&said).unwrap();
        assert_eq!(said["files"].as_array().unwrap().len(), 1);
        fs::read_to_string(field.path(to).join("certificate.en.html")).unwrap()
    };
    assert!(certificate("before").contains("has no release of this campaign"));
    let release: Value = serde_json::from_str(&field.release(WEEK, "out")).unwrap();
    let digest = release["ledger"]["digest"].as_str().unwrap();
    let page = certificate("after");
    assert!(page.contains(digest) && page.contains(WEEK), "{page}");
    // The identity is what it was: nothing was destroyed.
    assert!(field.path("desk/officer/identity.age").is_file());
    // Another desk knows nothing of this campaign, and says so.
    field.ok(
        "other",
        &["officer", "init", "--passphrase-file", "passphrase"],
    );
    let foreign = ["officer", "certificate", "mission.kit", "--to", "foreign"];
    field.exits("other", &foreign, 1);
    assert!(!field.path("foreign").exists());
}

#[test]
fn printed_matter_is_written_whole_in_the_languages_asked_for_and_never_over_another() {
    let field = Field::new();
    field.officer_with_kit(&mission(4, true));
    let print = ["kit", "print", "mission.kit", "--to", "paper", "--lang"];
    let both = [&print[..], &["ar,fr"]].concat();
    field.ok("anywhere", &both);
    let names = |folder: &str| -> Vec<String> {
        let files = files_below(&field.path(folder)).into_iter();
        let mut names: Vec<String> = files
            .map(|file| file.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names("paper").len(), 10);
    assert!(names("paper").contains(&"notice.ar.html".to_owned()));
    // Again, and it is the same; changed by a hand, and it stays with all others as they are.
    field.ok("anywhere", &both);
    field.write("paper/cards.ar.html", "mine");
    field.exits("anywhere", &[&print[..], &["ar,es"]].concat(), 1);
    assert_eq!(names("paper").len(), 10);
    assert_eq!(
        fs::read_to_string(field.path("paper/cards.ar.html")).unwrap(),
        "mine"
    );
    // Without a language: all of the mission.
    field.ok("anywhere", &["kit", "print", "mission.kit", "--to", "all"]);
    let languages = mission(4, true).matches("languages").count();
    assert!(languages == 1 && names("all").len() % 5 == 0 && !names("all").is_empty());
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

#[test]
fn no_kit_goes_out_that_its_desk_does_not_know() {
    let field = Field::new();
    field.officer_with_kit(&mission(2, false));
    let kits = field.path("desk/officer/kits");
    fs::rename(&kits, field.path("elsewhere")).unwrap();
    fs::write(&kits, "in the way").unwrap();
    let build = ["kit", "build", "mission.toml", "--to", "other.kit"];
    field.exits("desk", &build, 1);
    assert!(!field.path("other.kit").exists());
    fs::remove_file(&kits).unwrap();
    // And where it cannot go out, the desk knows of none that nobody has.
    let text = mission(2, false).replace("id = \"field\"", "id = \"else\"");
    field.write("mission.toml", &text);
    fs::write(field.path("other.kit"), "in the way").unwrap();
    field.exits("desk", &build, 1);
    assert_eq!(files_below(&kits).len(), 0);
}

#[test]
fn a_questionnaire_is_not_called_what_a_record_is_that_does_not_count() {
    let field = Field::new();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/pulse-6.toml");
    let text = fs::read_to_string(shipped).unwrap();
    let named = text.replacen("id = \"pulse-6\"", "id = \"-\"", 1);
    assert_ne!(text, named);
    field.write("named.toml", &named);
    let said = field.exits("any", &["questionnaire", "check", "named.toml"], 1);
    assert!(said.contains("and not `-` alone"), "{said}");
}
