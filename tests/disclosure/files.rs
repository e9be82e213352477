//! `release.json` and `release.csv`.

use serde_json::Value;
use standeasy::report;

use crate::mission::battalion;

/// The keys of an object in the order they are written.
fn keys(object: &str) -> Vec<&str> {
    let mut depth = 0;
    let mut keys = Vec::new();
    for (at, character) in object.char_indices() {
        match character {
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            ':' if depth == 1 => keys.push(object[..at].rsplit('"').nth(1).unwrap()),
            _ => {}
        }
    }
    keys
}

#[test]
fn release_json_has_the_members_of_its_schema_in_order() {
    let text = report::json::render(&battalion().first());
    let expected = "schema practice mission kit questionnaire period policy scales rows \
                    withheld audit ledger";
    assert_eq!(keys(&text), expected.split_whitespace().collect::<Vec<_>>());
    let row = text
        .lines()
        .find(|line| line.starts_with("{\"unit\":\"M\""))
        .unwrap();
    let row = row.trim_end_matches(',');
    assert_eq!(
        keys(row),
        ["unit", "kind", "of", "n", "cuts", "means", "items"]
    );
    let json: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["schema"], "standeasy.release/1");
    assert_eq!(json["policy"]["items_from"], 100);
    assert_eq!(json["audit"]["passed"], true);
    assert_eq!(json["audit"].get("profile"), None);
    assert_eq!(json["ledger"]["entry"], 1);
    assert!(text.ends_with("}\n"));
    assert!(text.contains(
        "{\"id\":\"total\",\"min\":0,\"max\":100,\"direction\":\"high_is_good\",\
         \"cuts\":[40,60],\"deeper_cuts\":[20]}"
    ));
}

#[test]
fn cuts_come_from_the_least_severe_to_the_most() {
    let json = report::json::render(&battalion().first());
    let json: Value = serde_json::from_str(&json).unwrap();
    let cuts = json["rows"][0]["cuts"].as_array().unwrap();
    let cuts: Vec<i64> = cuts
        .iter()
        .map(|cut| cut["cut"].as_i64().unwrap())
        .collect();
    assert_eq!(cuts, [60, 40, 20]);
}

#[test]
fn small_groups_have_no_means_and_no_items() {
    let json = report::json::render(&battalion().first());
    let json: Value = serde_json::from_str(&json).unwrap();
    let rows = json["rows"].as_array().unwrap();
    let small = rows.iter().find(|row| row["unit"] == "A3").unwrap();
    assert_eq!((small.get("means"), small.get("items")), (None, None));
}

#[test]
fn the_ledger_keeps_the_digest_of_all_lines_but_the_last() {
    use sha2::{Digest, Sha256};
    let release = battalion().first();
    let text = report::json::render(&release);
    let last = text.trim_end().rfind('\n').unwrap() + 1;
    let digest: String = Sha256::digest(&text[..last])
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(release.entry().output, digest);
    assert!(text[last..].starts_with("\"ledger\":"));
}

#[test]
fn release_csv_has_one_figure_a_line_and_says_practice_on_each() {
    let release = battalion().first();
    let text = report::csv::render(&release);
    let mut lines = csv::Reader::from_reader(text.as_bytes());
    let columns = lines.headers().unwrap().clone();
    let at = |name: &str| columns.iter().position(|column| column == name).unwrap();
    let mut count = 0;
    for line in lines.records() {
        let line = line.unwrap();
        assert_eq!(&line[at("practice")], "true");
        assert_eq!(&line[at("minimum_group")], "10");
        assert_eq!(&line[at("note")], "shares of answers, not diagnoses");
        assert!(line[at("value")].parse::<f64>().is_ok());
        assert_eq!(
            line[at("measure")] == *"count",
            !line[at("share")].is_empty()
        );
        count += 1;
    }
    assert_eq!(count, release.audited_figures());
}
