//! `release.csv` with its data package.

use std::collections::BTreeSet;

use serde_json::Value;
use standeasy::report::Format;

use super::{cases, python};

/// Prints each fault frictionless finds; under version 1 of the standard and under version 2.
const VALIDATE: &str = "
import sys
from frictionless import Package, system
wrong = False
for standards in ('v1', 'v2'):
    with system.use_context(standards=standards, trusted=True):
        report = Package(sys.argv[1]).validate()
        for fault in report.flatten(['type', 'message']): print(standards, fault)
        wrong = wrong or not report.valid
sys.exit(wrong)
";

#[test]
fn frictionless_takes_the_data_package_and_sees_a_changed_figure() {
    if !python::has(&["frictionless"]) {
        return;
    }
    for case in cases() {
        for language in ["en", "ar"] {
            let folder = tempfile::tempdir().unwrap();
            for file in case.files(Format::Csv, language).unwrap() {
                std::fs::write(folder.path().join(&file.name), &file.bytes).unwrap();
            }
            let package = folder.path().join("datapackage.json");
            let (is_taken, said) = python::run(VALIDATE, &[&package]);
            assert!(is_taken, "{}: {said}", case.name);

            let csv = folder.path().join("release.csv");
            let text = std::fs::read_to_string(&csv).unwrap();
            let changed = text.replacen(",count,", ",sum,", 1);
            assert_ne!(changed, text);
            std::fs::write(&csv, changed).unwrap();
            let (is_taken, said) = python::run(VALIDATE, &[&package]);
            assert!(!is_taken, "{}: a changed file was taken", case.name);
            assert!(said.contains("hash") && said.contains("measure"), "{said}");
        }
    }
}

#[test]
fn the_package_says_what_the_release_is_and_what_its_ids_mean() {
    for case in cases() {
        let package = case.json(Format::Csv, "datapackage.json");
        let about = &package["standeasy"];
        let head = case.release.head();
        assert_eq!(about["practice"], head.practice);
        let title = package["title"].as_str().unwrap();
        assert_eq!(title.starts_with("PRACTICE"), head.practice);
        assert_eq!(about["withheld_units"], case.release.withheld().len());
        assert_eq!(about["policy"]["minimum_group"], head.policy.minimum_group);
        assert_eq!(about["questionnaire"]["version"], head.version);
        assert_eq!(about["note"], "shares of answers, not diagnoses");
        assert_eq!(package.get("licenses"), None);
        let csv = case.text(Format::Csv, "release.csv");
        for column in ["unit", "scale", "item"] {
            let known = categories(&package, column);
            let named: BTreeSet<String> = cells(&csv, column).into_iter().collect();
            let named: Vec<_> = named.iter().filter(|cell| !cell.is_empty()).collect();
            assert!(!named.is_empty() || column == "item", "{column}");
            for cell in named {
                assert!(known.contains(cell), "{}: {cell}", case.name);
            }
        }
    }
}

fn categories(package: &Value, column: &str) -> Vec<String> {
    let fields = package["resources"][0]["schema"]["fields"].as_array();
    let mut fields = fields.unwrap().iter();
    let field = fields.find(|field| field["name"] == column).unwrap();
    let values = field["categories"].as_array().unwrap().iter();
    values
        .map(|one| one["value"].as_str().unwrap().to_owned())
        .collect()
}

fn cells(csv: &str, column: &str) -> Vec<String> {
    let mut lines = csv::Reader::from_reader(csv.as_bytes());
    let at = lines
        .headers()
        .unwrap()
        .iter()
        .position(|one| one == column);
    let lines = lines.records().map(|line| line.unwrap());
    lines.map(|line| line[at.unwrap()].to_owned()).collect()
}
