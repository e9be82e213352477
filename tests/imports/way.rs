//! The whole way by commands: an official file, a kit, a check-in, a bundle, a release.

use super::support::Field;
use super::*;
use serde_json::Value;
use std::process::Stdio;

const MISSION: &str = r#"[mission]
id = "field"
name = { en = "Field mission" }
languages = ["en"]
period = "week"
start = 2026-09-28
practice = false

[[help]]
name = { en = "Chaplain" }
reach = { en = "Tent 4, any hour" }

[[questionnaire]]
file = "worry.toml"

[[unit]]
id = "A1"
name = { en = "Platoon 1" }
strength = 30
"#;

/// A field with a file of the corpus in it.
fn with(file: &str) -> Field {
    let field = Field::new();
    let text = fs::read_to_string(folder("tests/corpus/fhir").join(file)).unwrap();
    field.write("official.json", &text);
    field
}

#[test]
fn an_imported_instrument_goes_the_whole_way_and_scores_right() {
    let field = with("good/gad7-r5-expansion.json");
    let import = [
        "questionnaire",
        "import",
        "official.json",
        "--to",
        "worry.toml",
        "--json",
    ];
    let report: Value = serde_json::from_str(&field.ok("desk", &import)).unwrap();
    assert_eq!(report["ok"], true);
    assert_eq!(report["recognised"], "GAD-7");
    assert_eq!(report["items"], 7);
    field.ok("desk", &["questionnaire", "check", "worry.toml"]);
    field.officer_with_kit(MISSION);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    check_in(&field);
    // Eleven forms more: seven at the cut of 10, four one below it.
    let items = "g1,g2,g3,g4,g5,g6,g7";
    let mut forms = format!("unit,date,questionnaire,{items}\n");
    forms.push_str(&"A1,2026-11-18,gad-7,2,2,2,1,1,1,1\n".repeat(7));
    forms.push_str(&"A1,2026-11-18,gad-7,2,2,1,1,1,1,1\n".repeat(4));
    field.write("forms.csv", &forms);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    assert_eq!(
        field.take_in("stick.bundle")["bundles"][0]["state"],
        "taken"
    );
    let release = [
        "officer",
        "release",
        "--period",
        "2026-W47",
        "--questionnaire",
        "gad-7",
        "--to",
        "out",
        "--passphrase-file",
        "passphrase",
    ];
    field.ok("desk", &release);
    let text = fs::read_to_string(field.path("out").join("release.json")).unwrap();
    let release: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(release["scales"][0]["max"], 21);
    let cut = &release["rows"][0]["cuts"][0];
    assert_eq!(cut["cut"], 10);
    // Seven of eleven, rounded to the base of three.
    assert!([6, 9].contains(&cut["count"].as_u64().unwrap()), "{text}");
}

/// Answers at the laptop, all with the greatest answer, and reads the own result.
fn check_in(field: &Field) {
    use std::io::Write;
    let mut child = field
        .command("laptop", &["checkin", "--plain", "--lang", "en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let script = format!("1\n{}\n\n\n", "4\n".repeat(7));
    child
        .stdin
        .take()
        .unwrap()
        .write_all(script.as_bytes())
        .unwrap();
    let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert!(said.contains("A stand-in for question seven."), "{said}");
    assert!(said.contains("Nearly every day"), "{said}");
    assert!(said.contains("Sealed."), "{said}");
}

#[test]
fn a_file_that_is_there_is_never_replaced() {
    let field = with("good/gad7-r5-expansion.json");
    field.write("mine.toml", "mine");
    let said = field.exits(
        "x",
        &[
            "questionnaire",
            "import",
            "official.json",
            "--to",
            "mine.toml",
        ],
        1,
    );
    assert!(said.contains("mine.toml exists already"), "{said}");
    let export = [
        "questionnaire",
        "export",
        "pulse-6",
        "--to",
        "mine.toml",
        "--json",
    ];
    let said: Value = serde_json::from_str(field.exits("x", &export, 1).trim()).unwrap();
    assert_eq!(said["error"]["code"], "exists");
    assert_eq!(fs::read_to_string(field.path("mine.toml")).unwrap(), "mine");
}

#[test]
fn refusals_are_json_where_json_is_wanted_and_nothing_is_written() {
    let field = with("bad/list-elsewhere.json");
    let import = [
        "questionnaire",
        "import",
        "official.json",
        "--to",
        "new.toml",
        "--json",
    ];
    let said: Value = serde_json::from_str(field.exits("x", &import, 1).trim()).unwrap();
    assert_eq!(said["ok"], false);
    let message = said["error"]["message"].as_str().unwrap();
    assert!(message.contains("nothing is ever fetched"), "{message}");
    assert!(!field.path("new.toml").exists());
    field.exits("x", &["questionnaire", "import", "official.json"], 2);
    field.exits(
        "x",
        &[
            "questionnaire",
            "import",
            "nowhere.json",
            "--to",
            "new.toml",
        ],
        1,
    );
}

#[test]
fn what_is_exported_and_imported_again_is_the_same_by_command() {
    let field = Field::new();
    field.ok(
        "x",
        &["questionnaire", "export", "pulse-6", "--to", "pulse.json"],
    );
    let said = field.ok(
        "x",
        &[
            "questionnaire",
            "import",
            "pulse.json",
            "--to",
            "pulse.toml",
        ],
    );
    assert!(said.contains("Written by this program"), "{said}");
    field.ok(
        "x",
        &[
            "questionnaire",
            "export",
            "pulse.toml",
            "--to",
            "again.json",
        ],
    );
    let read = |name: &str| fs::read_to_string(field.path(name)).unwrap();
    assert_eq!(read("pulse.json"), read("again.json"));
}

#[test]
fn facts_of_an_instrument_are_shown_with_what_they_are_worth() {
    let field = Field::new();
    let text = field.ok("x", &["questionnaire", "show", "phq-9"]);
    assert!(text.contains("UNVERIFIED"), "{text}");
    let json = field.ok("x", &["questionnaire", "show", "PHQ-9", "--json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["instrument"], "PHQ-9");
    assert!(
        json["facts"]
            .as_array()
            .unwrap()
            .iter()
            .any(|fact| fact["verified"] == false)
    );
}
