//! `measurereport.json` in the eyes of two validators.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use standeasy::report::Format;

use super::cases;
use super::support::skip;

fn has_validators() -> bool {
    let script =
        "require.resolve('fhir'); require.resolve('@asymmetrik/fhir-json-schema-validator')";
    let found = Command::new("node").args(["-e", script]).output();
    found.is_ok_and(|output| output.status.success())
}

/// What both validators find wrong in files, with those of the questionnaire's export.
fn validate(files: &[PathBuf]) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/imports/validate.js");
    let output = Command::new("node")
        .arg(script)
        .args(files)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn two_validators_take_the_bundle_and_each_report_in_it() {
    if !has_validators() {
        return skip(
            "node with the packages `fhir` and `@asymmetrik/fhir-json-schema-validator` is not there (NODE_PATH)",
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for case in cases() {
        for language in ["en", "ar"] {
            let bundle = &case.files(Format::Fhir, language).unwrap()[0].bytes;
            let path = folder.path().join(format!("{}-{language}.json", case.name));
            fs::write(&path, bundle).unwrap();
            files.push(path);
            let bundle: Value = serde_json::from_slice(bundle).unwrap();
            // A validator of bundles may not look into every entry, so each is shown alone.
            for (at, entry) in bundle["entry"].as_array().unwrap().iter().enumerate() {
                let path = folder
                    .path()
                    .join(format!("{}-{language}-{at}.json", case.name));
                fs::write(&path, entry["resource"].to_string()).unwrap();
                files.push(path);
            }
        }
    }
    assert_eq!(validate(&files), "");
    let wrong = folder.path().join("wrong.json");
    let text = fs::read_to_string(files.last().unwrap()).unwrap();
    fs::write(&wrong, text.replace("\"complete\"", "\"done\"")).unwrap();
    assert_ne!(validate(&[wrong]), "", "the validators see a wrong file");
}

#[test]
fn every_reference_leads_to_an_entry_and_practice_is_labelled() {
    for case in cases() {
        let bundle = case.json(Format::Fhir, "measurereport.json");
        let entries = bundle["entry"].as_array().unwrap();
        let mut urls: Vec<&str> = entries
            .iter()
            .map(|one| one["fullUrl"].as_str().unwrap())
            .collect();
        let all = urls.len();
        urls.sort_unstable();
        urls.dedup();
        assert_eq!(urls.len(), all, "{}", case.name);
        let mut reports = 0;
        for resource in entries.iter().map(|entry| &entry["resource"]) {
            for key in ["subject", "partOf"] {
                let reference = resource[key]["reference"].as_str();
                assert!(
                    reference.is_none_or(|one| urls.contains(&one)),
                    "{resource}"
                );
            }
            let is_labelled = resource["meta"]["security"][0]["code"] == "HTEST";
            assert_eq!(is_labelled, case.release.head().practice);
            reports += usize::from(resource["resourceType"] == "MeasureReport");
        }
        assert_eq!(reports, case.release.rows().len());
    }
}
