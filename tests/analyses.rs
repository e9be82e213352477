//! What was asked of the data: a mission names what is worked out of its answers, the soldier
//! reads it before the first question, and the desk works out nothing else.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::io::Write;
use std::process::Stdio;

use serde_json::Value;
use support::{Field, forms, mission, release_arguments};

const WEEKS: [(&str, &str); 2] = [("2026-11-11", "2026-W46"), ("2026-11-18", "2026-W47")];

/// A practice mission of four platoons that answer twice, whose file names some analyses.
fn field(analyses: Option<&str>) -> Field {
    let field = Field::new();
    let policy = analyses.map(|list| format!("[policy]\nanalyses = {list}\n\n[[help]]"));
    let text = mission(4, true);
    let text = match policy {
        Some(policy) => text.replacen("[[help]]", &policy, 1),
        None => text,
    };
    field.officer_with_kit(&text);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let units = [("A1", 30), ("A2", 30), ("A3", 30), ("A4", 30)];
    for (day, _) in WEEKS {
        field.write("forms.csv", &forms(&field, day, &units));
        field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    }
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    field.take_in("stick.bundle");
    field
}

fn released(field: &Field) -> Value {
    let [(_, first), (_, second)] = WEEKS;
    field.release(first, "first");
    serde_json::from_str(&field.release(second, "second")).unwrap()
}

/// How many rows have a list of figures that is not empty.
fn rows_with(release: &Value, key: &str) -> usize {
    let rows = release["rows"].as_array().unwrap().iter();
    let filled = |row: &&Value| row[key].as_array().is_some_and(|list| !list.is_empty());
    rows.filter(filled).count()
}

fn trend(field: &Field, code: i32) -> String {
    let arguments = [
        "officer",
        "trend",
        "--questionnaire",
        "pulse-6",
        "--json",
        "--passphrase-file",
        "passphrase",
    ];
    field.exits("desk", &arguments, code)
}

#[test]
fn where_nothing_is_chosen_all_is_worked_out_and_the_files_are_as_ever() {
    let field = field(None);
    let release = released(&field);
    assert!(rows_with(&release, "means") > 0);
    assert!(rows_with(&release, "items") > 0);
    assert_eq!(release["policy"].get("analyses"), None);
    trend(&field, 0);
    let shown = field.ok("any", &["kit", "show", "mission.kit"]);
    assert!(!shown.contains("can compute nothing else"), "{shown}");
}

#[test]
fn each_analysis_is_there_only_if_the_mission_names_it() {
    let cases = [
        ("[]", [false, false, false]),
        ("[\"means\"]", [true, false, false]),
        ("[\"items\"]", [false, true, false]),
        ("[\"trends\", \"items\"]", [false, true, true]),
    ];
    for (list, [means, items, trends]) in cases {
        let field = field(Some(list));
        let release = released(&field);
        assert_eq!(rows_with(&release, "means") > 0, means, "{list}");
        assert_eq!(rows_with(&release, "items") > 0, items, "{list}");
        assert!(rows_with(&release, "cuts") > 0, "shares always are: {list}");
        assert_eq!(release["audit"]["passed"], true);
        let said = release["policy"]["analyses"].as_array().unwrap();
        let named = |name: &str| said.iter().any(|one| one == name);
        assert_eq!(
            [named("means"), named("items"), named("trends")],
            [means, items, trends],
            "{said:?}"
        );
        let said = trend(&field, if trends { 0 } else { 3 });
        assert_eq!(said.contains("\"trend-not-asked-for\""), !trends, "{said}");
    }
}

#[test]
fn no_option_of_the_desk_works_out_more() {
    let field = field(Some("[]"));
    let (_, week) = WEEKS[1];
    released(&field);
    // Every form of file that can be asked for, the page and the workbook among them.
    let formats = "json,csv,html,xlsx,fhir,dhis2,frictionless";
    let known = field.ok("any", &["officer", "release", "--help"]);
    let formats: Vec<&str> = formats.split(',').filter(|f| known.contains(f)).collect();
    assert!(formats.len() >= 5, "{known}");
    let mut arguments = release_arguments(week, "all");
    let formats = formats.join(",");
    arguments.extend(["--format", &formats, "--prove"]);
    field.ok("desk", &arguments);
    for file in support::files_below(&field.path("all")) {
        let text = std::fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&text);
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        if ["csv", "html", "json"]
            .iter()
            .any(|end| name.ends_with(end))
        {
            assert!(!text.contains("\"ranges\":"), "a mean: {name}");
            assert!(!text.contains("2026-W46"), "the week before: {name}");
        }
    }
}

#[test]
fn a_soldier_reads_it_before_the_first_question_and_in_the_kit() {
    let field = field(Some("[\"means\"]"));
    let mut command = field.command("laptop", &["checkin", "--plain", "--lang", "en"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"1\nq\n").unwrap();
    let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    let sentence = "What is worked out of the answers: how many people are beyond a limit; \
                    averages, from 30 people on. The medical officer's desk can compute nothing else.";
    assert!(said.contains(sentence), "{said}");
    let shown = field.ok("any", &["kit", "show", "mission.kit"]);
    assert!(shown.contains(sentence), "{shown}");
    let shown = field.ok("any", &["kit", "show", "mission.kit", "--json"]);
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["policy"]["analyses"], serde_json::json!(["means"]));
    field.ok(
        "any",
        &[
            "kit",
            "print",
            "mission.kit",
            "--lang",
            "en",
            "--to",
            "paper",
        ],
    );
    let notice = support::files_below(&field.path("paper"));
    let notice = notice.iter().find(|path| path.ends_with("notice.en.html"));
    let notice = std::fs::read_to_string(notice.unwrap()).unwrap();
    assert!(notice.contains("compute nothing else"), "{notice}");
}

#[test]
fn an_analysis_that_does_not_exist_is_found_where_it_stands() {
    let field = Field::new();
    let policy = "[policy]\nanalyses = [\"means\", \"ranks\"]\n\n[[help]]";
    field.write(
        "mission.toml",
        &mission(4, true).replacen("[[help]]", policy, 1),
    );
    support::begun::desk().lay_out(&field);
    let build = ["kit", "build", "mission.toml", "--to", "mission.kit"];
    let said = field.exits("desk", &build, 1);
    assert!(said.contains("ranks") && said.contains("trends"), "{said}");
    assert!(said.contains("mission.toml:"), "{said}");
}
