//! The whole way by command: a workbook imported, checked, previewed, put in a mission, scored.

use std::fs;
use std::path::Path;

use super::{support, workbook};

fn form(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus/xlsform")
        .join(name);
    workbook::of(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn a_form_is_imported_checked_previewed_and_scored_in_a_mission() {
    let field = support::Field::new();
    fs::write(field.path("form.xlsx"), form("good/own-sums.form")).unwrap();
    let said = field.ok(
        "any",
        &[
            "questionnaire",
            "import",
            "form.xlsx",
            "--to",
            "form.toml",
            "--json",
        ],
    );
    let report: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(report["ok"], true);
    assert_eq!(report["items"], 4);
    assert_eq!(report["recognised"], serde_json::Value::Null);
    let said = field.ok("any", &["questionnaire", "check", "form.toml", "--json"]);
    let head: serde_json::Value = serde_json::from_str(&said).unwrap();
    let id = head["questionnaire"]["id"].as_str().unwrap().to_owned();
    assert_eq!(head["questionnaire"]["scales"][0]["max"], 8);
    let preview = field.ok("any", &["questionnaire", "preview", "form.toml"]);
    assert!(preview.contains("I fell asleep easily."), "{preview}");
    let written = std::fs::read_to_string(field.path("form.toml")).unwrap();
    assert!(written.contains("reverse = true"), "{written}");

    let mission = support::mission(2, true)
        .replace(
            "languages = [\"en\", \"ar\", \"fr\"]",
            "languages = [\"en\"]",
        )
        .replace("id = \"pulse-6\"", "file = \"form.toml\"");
    field.officer_with_kit(&mission);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let mut forms = "unit,date,questionnaire,s1,s2,m1,m2\n".to_owned();
    for number in 0..60 {
        let unit = if number % 2 == 0 { "A1" } else { "A2" };
        // Whoever falls asleep easily does not wake up tired: 4 and 0 make 8 of 8.
        let (s1, s2) = if number < 20 { (4, 0) } else { (0, 4) };
        forms.push_str(&format!("{unit},2026-10-06,{id},{s1},{s2},1,3\n"));
    }
    field.write("forms.csv", &forms);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "week.bundle"]);
    let taken = field.take_in("week.bundle");
    assert_eq!(taken["bundles"][0]["state"], "taken");
    let mut arguments = support::release_arguments("2026-W41", "out");
    let at = arguments
        .iter()
        .position(|argument| *argument == "pulse-6")
        .unwrap();
    arguments[at] = &id;
    field.ok("desk", &arguments);
    let release = fs::read_to_string(field.path("out").join("release.json")).unwrap();
    let release: serde_json::Value = serde_json::from_str(&release).unwrap();
    let means = &release["rows"][0]["means"];
    let sleep = means
        .as_array()
        .unwrap()
        .iter()
        .find(|mean| mean["scale"] == "sleep")
        .unwrap();
    let mean = sleep["mean"].as_f64().unwrap();
    assert!(
        (2.0..3.4).contains(&mean),
        "a third of 8, rounded: {release}"
    );
}

#[test]
fn a_file_is_read_by_what_it_holds_and_not_by_its_name() {
    let field = support::Field::new();
    fs::write(field.path("form.json"), form("good/score-column.form")).unwrap();
    field.ok(
        "any",
        &["questionnaire", "import", "form.json", "--to", "form.toml"],
    );
    field.write("words.xlsx", "these are words");
    let said = field.exits(
        "any",
        &["questionnaire", "import", "words.xlsx", "--to", "no.toml"],
        1,
    );
    assert!(said.contains("no-workbook"), "{said}");
    let said = field.exits(
        "any",
        &[
            "questionnaire",
            "import",
            "form.json",
            "--to",
            "no.toml",
            "--choose",
            "1",
        ],
        1,
    );
    assert!(said.contains("one-form"), "{said}");
    assert!(!field.path("no.toml").exists());
}

#[test]
fn a_refused_form_tells_what_the_reader_wondered_at() {
    let field = support::Field::new();
    fs::write(field.path("form.xlsx"), form("bad/nothing-left.form")).unwrap();
    let said = field.exits(
        "any",
        &["questionnaire", "import", "form.xlsx", "--to", "no.toml"],
        1,
    );
    assert!(
        said.contains("nothing-to-ask") && said.contains("stettings"),
        "{said}"
    );
}

#[test]
fn an_item_is_left_out_by_name() {
    let field = support::Field::new();
    fs::write(field.path("form.xlsx"), form("bad/options.form")).unwrap();
    let import = ["questionnaire", "import", "form.xlsx", "--to", "form.toml"];
    field.exits("any", &import, 1);
    let dropped = [&import[..], &["--drop-item", "q1", "--drop-item", "q2"]].concat();
    let said = field.exits("any", &dropped, 1);
    assert!(said.contains("nothing-to-ask"), "{said}");
}
