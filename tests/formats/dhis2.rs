//! The DHIS2 files, held against every rule that an import would fail on, or pass in silence
//! with wrong figures.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use standeasy::disclosure::Release;
use standeasy::locale;
use standeasy::questionnaire::library;
use standeasy::report::{Format, ReportError};

use super::cases::{MONTHS, WEEKS};
use super::support::skip;
use super::{Case, ROUNDS, case, cases};

const HEADER: &str = "dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,\
                      storedby,timestamp,comment,followup,deleted";

/// The lists of objects in the metadata.
const KINDS: [&str; 5] = [
    "organisationUnits",
    "dataElements",
    "indicatorTypes",
    "indicators",
    "dataSets",
];

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key]
        .as_str()
        .unwrap_or_else(|| panic!("no {key} in {value}"))
}

fn is_uid(text: &str) -> bool {
    text.len() == 11
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Everything wrong with the metadata.
fn metadata_faults(metadata: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids = BTreeSet::new();
    for kind in KINDS {
        let mut seen = BTreeSet::new();
        for object in list(metadata, kind) {
            let (id, code, name) = (
                text(object, "id"),
                text(object, "code"),
                text(object, "name"),
            );
            let mut wrong = |is_wrong: bool, what: &str| {
                if is_wrong {
                    faults.push(format!("{kind} {code}: {what}"));
                }
            };
            wrong(!is_uid(id), "not a UID");
            wrong(!ids.insert(id.to_owned()), "UID twice");
            wrong(!code.starts_with("SE_") || code.len() > 50, "code");
            wrong(!seen.insert(code.to_owned()), "code twice");
            let is_unique = kind == "organisationUnits" || seen.insert(name.to_owned());
            wrong(!is_unique, "name twice");
            wrong(name.is_empty() || name.chars().count() > 230, "name");
            if kind != "indicatorTypes" {
                let short = text(object, "shortName").chars().count();
                wrong(short == 0 || short > 50, "short name");
            }
        }
    }
    faults.extend(reference_faults(metadata));
    faults
}

/// References that lead nowhere, and elements that would be added up wrongly.
fn reference_faults(metadata: &Value) -> Vec<String> {
    let known = |kind: &str| -> BTreeSet<&str> {
        list(metadata, kind)
            .iter()
            .map(|one| text(one, "id"))
            .collect()
    };
    let (units, elements) = (known("organisationUnits"), known("dataElements"));
    let mut faults = Vec::new();
    let mut above = BTreeSet::new();
    for unit in list(metadata, "organisationUnits") {
        let parent = unit["parent"]["id"].as_str();
        if parent.is_some_and(|parent| !above.contains(parent)) {
            faults.push(format!("{unit}: its parent does not stand before it"));
        }
        above.insert(text(unit, "id"));
        if text(unit, "openingDate").len() != 10 {
            faults.push(format!("{unit}: opening date"));
        }
    }
    for element in list(metadata, "dataElements") {
        let kind = (text(element, "valueType"), text(element, "aggregationType"));
        let is_mean = ["mean", "margin"]
            .iter()
            .any(|end| text(element, "code").ends_with(end));
        let wanted = match is_mean {
            true => ("NUMBER", "NONE"),
            false => ("INTEGER_ZERO_OR_POSITIVE", "SUM"),
        };
        if kind != wanted
            || text(element, "domainType") != "AGGREGATE"
            || element["zeroIsSignificant"] != true
        {
            faults.push(format!("{element}: kind"));
        }
    }
    for indicator in list(metadata, "indicators") {
        for side in ["numerator", "denominator"] {
            let id = text(indicator, side)
                .trim_start_matches("#{")
                .trim_end_matches('}');
            if !elements.contains(id) {
                faults.push(format!("{indicator}: {side}"));
            }
        }
    }
    let set = &metadata["dataSets"][0];
    let in_set: BTreeSet<&str> = list(set, "dataSetElements")
        .iter()
        .map(|one| text(&one["dataElement"], "id"))
        .collect();
    let at: BTreeSet<&str> = list(set, "organisationUnits")
        .iter()
        .map(|one| text(one, "id"))
        .collect();
    if in_set != elements || at != units {
        faults.push("the data set does not hold every element and unit".to_owned());
    }
    if !["Weekly", "Monthly"].contains(&text(set, "periodType")) {
        faults.push("period type".to_owned());
    }
    faults
}

/// Everything wrong with the values.
fn value_faults(metadata: &Value, values: &Value) -> Vec<String> {
    let types: BTreeMap<&str, &str> = list(metadata, "dataElements")
        .iter()
        .map(|one| (text(one, "id"), text(one, "valueType")))
        .collect();
    let units: BTreeSet<&str> = list(metadata, "organisationUnits")
        .iter()
        .map(|one| text(one, "id"))
        .collect();
    let mut faults = Vec::new();
    let keys: Vec<&String> = values.as_object().unwrap().keys().collect();
    if keys != ["dataSet", "dataValues"] || values["dataSet"] != metadata["dataSets"][0]["id"] {
        faults.push(format!("the group: {keys:?}"));
    }
    let mut cells = BTreeSet::new();
    for one in list(values, "dataValues") {
        let (Some(element), Some(value)) = (one["dataElement"].as_str(), one["value"].as_str())
        else {
            faults.push(format!("{one}: not text"));
            continue;
        };
        let fits = match types.get(element) {
            Some(&"NUMBER") => value.parse::<f64>().is_ok(),
            Some(_) => value.parse::<u32>().is_ok_and(|n| n.to_string() == value),
            None => false,
        };
        let is_new = cells.insert((element, text(one, "orgUnit"), text(one, "period")));
        if !fits || !is_new || !units.contains(text(one, "orgUnit")) {
            faults.push(format!("{one}: value, double or unit"));
        }
        let keys: Vec<&String> = one.as_object().unwrap().keys().collect();
        if keys != ["comment", "dataElement", "orgUnit", "period", "value"] {
            faults.push(format!("{one}: keys"));
        }
    }
    faults
}

/// The cells of `values.csv` in the shape of those of `values.json`.
fn csv_cells(text: &str) -> Vec<[String; 5]> {
    let mut lines = csv::Reader::from_reader(text.as_bytes());
    let lines = lines.records().map(|line| line.unwrap());
    lines
        .map(|line| {
            assert_eq!([&line[3], &line[4], &line[6], &line[7]], [""; 4]);
            assert_eq!([&line[9], &line[10]], ["false"; 2]);
            [0, 1, 2, 5, 8].map(|at| line[at].to_owned())
        })
        .collect()
}

fn json_cells(values: &Value) -> Vec<[String; 5]> {
    let keys = ["dataElement", "period", "orgUnit", "value", "comment"];
    let values = list(values, "dataValues").iter();
    values
        .map(|one| keys.map(|key| text(one, key).to_owned()))
        .collect()
}

/// How many values a release has: n, counts, means with margins; none that is withheld.
fn figures(release: &Release) -> usize {
    let rows = release.rows().iter();
    rows.map(|row| {
        let items = row.items.iter().map(|item| item.counts.len());
        let sensitive = row
            .sensitive
            .iter()
            .map(|item| item.counts.iter().flatten().count());
        1 + row.cuts.len() + 2 * row.means.len() + items.chain(sensitive).sum::<usize>()
    })
    .sum()
}

#[test]
fn the_files_keep_every_rule_of_an_import() {
    for case in cases() {
        let metadata = case.json(Format::Dhis2, "dhis2/metadata.json");
        let values = case.json(Format::Dhis2, "dhis2/values.json");
        let csv = case.text(Format::Dhis2, "dhis2/values.csv");
        assert_eq!(metadata_faults(&metadata), [""; 0], "{}", case.name);
        assert_eq!(value_faults(&metadata, &values), [""; 0], "{}", case.name);
        assert_eq!(csv.lines().next(), Some(HEADER), "{}", case.name);
        assert_eq!(csv_cells(&csv), json_cells(&values), "{}", case.name);
        assert_eq!(json_cells(&values).len(), figures(&case.release));
        let head = case.release.head();
        for [.., comment] in json_cells(&values) {
            assert_eq!(comment.starts_with("PRACTICE"), head.practice);
            assert!(comment.contains(&head.period) && comment.contains("not diagnoses"));
        }
        let codes = list(&metadata, "dataElements")
            .iter()
            .map(|one| text(one, "code"));
        for code in codes {
            assert_eq!(code.starts_with("SE_PRACTICE_"), head.practice, "{code}");
        }
    }
}

#[test]
fn the_checker_sees_what_an_import_would_not_take() {
    let case = &cases()[0];
    let metadata = case.json(Format::Dhis2, "dhis2/metadata.json");
    let values = case.json(Format::Dhis2, "dhis2/values.json");
    let spoilt = |file: &Value, pointer: &str, value: Value| {
        let mut file = file.clone();
        *file.pointer_mut(pointer).unwrap() = value;
        file
    };
    for (pointer, value) in [
        ("/dataElements/0/id", "1bcdefghijk"),
        ("/dataElements/0/code", "PULSE"),
        ("/dataElements/1/aggregationType", "AVERAGE"),
        ("/organisationUnits/1/parent/id", "abcdefghijk"),
        ("/dataSets/0/periodType", "Fortnightly"),
        ("/indicators/0/numerator", "#{abcdefghijk}"),
    ] {
        let wrong = spoilt(&metadata, pointer, value.into());
        assert!(!metadata_faults(&wrong).is_empty(), "{pointer}");
    }
    for (pointer, value) in [
        ("/dataSet", Value::from("abcdefghijk")),
        ("/dataValues/0/value", 5.into()),
        ("/dataValues/0/value", "".into()),
        ("/dataValues/0/value", "-5".into()),
        ("/dataValues/1", values["dataValues"][0].clone()),
        ("/dataValues/0/orgUnit", "abcdefghijk".into()),
    ] {
        let wrong = spoilt(&values, pointer, value);
        assert!(!value_faults(&metadata, &wrong).is_empty(), "{pointer}");
    }
}

#[test]
fn the_metadata_of_every_questionnaire_can_be_imported_in_every_language() {
    for id in library::ids() {
        let case = case("shipped", id, WEEKS, false);
        for language in locale::available() {
            let files = case.files(Format::Dhis2, &language).unwrap();
            let metadata: Value = serde_json::from_slice(&files[0].bytes).unwrap();
            assert_eq!(metadata_faults(&metadata), [""; 0], "{id} {language}");
        }
    }
}

#[test]
fn two_desks_and_two_weeks_have_the_same_objects() {
    let [one, other] = [(), ()].map(|()| case("desk", "pulse-6", WEEKS, false));
    assert_ne!(one.kit.fingerprint().0, other.kit.fingerprint().0);
    let ids = |case: &Case, release: &Release| {
        let words = locale::Words::new("en");
        let files = Format::Dhis2.files(&standeasy::report::Subject {
            release,
            earlier: &[],
            kit: &case.kit,
            words: &words,
        });
        let mut metadata: Value = serde_json::from_slice(&files.unwrap()[0].bytes).unwrap();
        metadata.as_object_mut().unwrap().remove("standeasy");
        metadata
    };
    assert_eq!(ids(&one, &one.release), ids(&other, &other.release));
    assert_eq!(ids(&one, &one.release), ids(&one, &one.earlier[0]));
}

#[test]
fn a_round_that_dhis2_has_no_period_for_is_refused() {
    let case = case("round", "pulse-6", ROUNDS, true);
    let refused = case.files(Format::Dhis2, "en");
    assert!(
        matches!(refused, Err(ReportError::NoDhis2Period { .. })),
        "{refused:?}"
    );
    assert!(case.files(Format::Csv, "en").is_ok());
}

#[test]
fn dhis2_own_calendar_reads_each_period_as_the_same_days() {
    let script = "require.resolve('@dhis2/multi-calendar-dates')";
    let found = Command::new("node").args(["-e", script]).output();
    if !found.is_ok_and(|output| output.status.success()) {
        return skip(
            "node with the package `@dhis2/multi-calendar-dates` is not there (NODE_PATH)",
        );
    }
    let weeks = ["2026-W40", "2026-W53", "2027-W01", "2027-W05", "2028-W52"];
    let months = ["2026-10", "2026-12", "2027-01", "2028-02"];
    let weeks = weeks.map(|label| (WEEKS.0, [label, "2026-W41"], "WEEKLY"));
    let months = months.map(|label| (MONTHS.0, [label, "2026-11"], "MONTHLY"));
    for (grain, labels, kind) in weeks.into_iter().chain(months) {
        let case = case("period", "pulse-6", (grain, labels), true);
        let period = case.kit.mission().calendar.named(labels[0]).unwrap();
        let values = case.json(Format::Dhis2, "dhis2/values.json");
        let id = text(&values["dataValues"][0], "period");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/periods.js");
        let output = Command::new("node").arg(script).arg(id).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        let expected = format!("{id} {kind} {} {}\n", period.first(), period.last());
        assert_eq!(
            said,
            expected,
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// What DHIS2's own descriptions say of files in a folder.
fn described(folder: &Path) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/described.py");
    let output = Command::new("python3").arg(script).arg(folder).output();
    let output = output.unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_files_are_what_dhis2_itself_describes_in_four_of_its_versions() {
    let script =
        "import importlib.util, jsonschema; assert importlib.util.find_spec('dhis2w_client')";
    let found = Command::new("python3").args(["-c", script]).output();
    if !found.is_ok_and(|output| output.status.success()) {
        return skip("python3 with the packages `dhis2w-client` and `jsonschema` is not there");
    }
    for case in cases() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for file in case.files(Format::Dhis2, "ar").unwrap() {
            let name = file.name.strip_prefix("dhis2/").unwrap();
            std::fs::write(at(name), &file.bytes).unwrap();
        }
        assert_eq!(described(folder.path()), "0 faults\n", "{}", case.name);
        if case.name != "practice weeks" {
            continue;
        }
        let spoil = |name: &str, from: &str, to: &str| {
            let whole = std::fs::read_to_string(at(name)).unwrap();
            assert!(whole.contains(from), "{from}");
            std::fs::write(at(name), whole.replacen(from, to, 1)).unwrap();
            let said = described(folder.path());
            assert!(!said.starts_with("0 faults"), "{from} became {to}");
            std::fs::write(at(name), whole).unwrap();
        };
        spoil("metadata.json", "\"AGGREGATE\"", "\"SUM\"");
        spoil("metadata.json", "\"openingDate\"", "\"opened\"");
        spoil(
            "metadata.json",
            "\"shortName\": \"",
            &format!("\"shortName\": \"{}", "x".repeat(50)),
        );
        spoil(
            "metadata.json",
            "\"periodType\": \"Weekly\"",
            "\"periodType\": 7",
        );
        spoil("values.json", "\"dataValues\"", "\"values\"");
    }
}
