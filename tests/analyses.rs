//! What was asked of the data: a mission names what is worked out of its answers, the soldier
//! reads it before the first question, and the desk works out nothing else.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod support;

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use std::process::Stdio;

use calamine::{Data, Reader, Xlsx};
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

/// Every form of file that a release can be written as.
const FORMATS: &str = "json,csv,html,xlsx,fhir,dhis2";

/// An analysis, a file of a release that holds it, and what it looks like there.
const SIGNS: [(&str, &str, &str); 17] = [
    ("means", "release.json", "\"mean\":"),
    ("items", "release.json", "\"counts\":"),
    ("means", "release.csv", ",mean,"),
    ("items", "release.csv", ",item,,"),
    ("means", "report.xlsx", ",mean,"),
    ("items", "report.xlsx", ",item,,"),
    ("trends", "report.xlsx", "sheet Over time\n"),
    ("means", "report.en.html", " ± "),
    ("items", "report.en.html", "class=\"questions\""),
    ("trends", "report.en.html", "class=\"runs\""),
    ("trends", "report.en.html", "Clear changes since"),
    ("items", "commander.en.html", "class=\"questions\""),
    ("trends", "commander.en.html", "class=\"runs\""),
    ("means", "measurereport.json", ".mean\""),
    ("items", "measurereport.json", "\"stratifier\":"),
    ("means", "dhis2/values.json", ".mean\n"),
    ("items", "dhis2/values.json", ".option-"),
];

/// A file of a release as a text in which a sign can be found.
fn text_of(folder: &Path, file: &str) -> String {
    let bytes = fs::read(folder.join(file)).unwrap();
    match file {
        "report.xlsx" => cells(&bytes),
        "dhis2/values.json" => elements(folder, &bytes),
        _ => String::from_utf8(bytes).unwrap(),
    }
}

/// The sheets of a workbook by their names, with commas between the cells of a row.
fn cells(workbook: &[u8]) -> String {
    let mut book = Xlsx::new(Cursor::new(workbook)).unwrap();
    let mut text = String::new();
    for (name, cells) in book.worksheets() {
        let rows = cells.rows().map(|row| {
            let row: Vec<String> = row.iter().map(Data::to_string).collect();
            row.join(",")
        });
        for line in std::iter::once(format!("sheet {name}")).chain(rows) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

/// The codes of the data elements that have a value, one a line. The metadata name them all,
/// whatever was worked out.
fn elements(folder: &Path, values: &[u8]) -> String {
    let metadata = fs::read(folder.join("dhis2/metadata.json")).unwrap();
    let metadata: Value = serde_json::from_slice(&metadata).unwrap();
    let values: Value = serde_json::from_slice(values).unwrap();
    let values = values["dataValues"].as_array().unwrap();
    let has_value = |id: &Value| values.iter().any(|value| value["dataElement"] == *id);
    let all = metadata["dataElements"].as_array().unwrap().iter();
    let filled = all.filter(|element| has_value(&element["id"]));
    let codes = filled.map(|element| element["code"].as_str().unwrap());
    codes.flat_map(|code| [code, "\n"]).collect()
}

/// The control is a mission that chooses nothing, so that all is worked out and every sign stands
/// where it is looked for.
#[test]
fn no_option_of_the_desk_works_out_more() {
    let cases: [(Option<&str>, &[&str]); 3] = [
        (None, &["means", "items", "trends"]),
        (Some("[\"trends\"]"), &["trends"]),
        (Some("[]"), &[]),
    ];
    for (list, allowed) in cases {
        let field = field(list);
        let (_, week) = WEEKS[1];
        released(&field);
        let mut arguments = release_arguments(week, "all");
        arguments.extend(["--format", FORMATS, "--prove", "--lang", "en"]);
        field.ok("desk", &arguments);
        let folder = field.path("all");
        for (analysis, file, sign) in SIGNS {
            let is_there = text_of(&folder, file).contains(sign);
            assert_eq!(
                is_there,
                allowed.contains(&analysis),
                "{analysis} of {list:?}: {sign:?} in {file}"
            );
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
