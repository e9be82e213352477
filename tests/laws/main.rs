//! The laws that `fuzz/run` holds on inputs without end, held once on the inputs it begins with,
//! and on each one that broke a law before it was mended.
//!
//! `fuzz/folders` tells for each kind of file where they lie. `STANDEASY_BLESS=1` has the program
//! make those of `fuzz/seeds` anew that nobody writes by hand.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

mod laws;
#[path = "../support/mod.rs"]
mod support;

use standeasy::bundle::enrolment::Enrolment;
use standeasy::bundle::signature::SigningKey;
use support::{Field, files_below, mission};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Each kind of file with the folders of what it begins with; none where fuzzing was left out.
fn folders() -> Vec<(String, Vec<PathBuf>)> {
    let text = fs::read_to_string(root().join("fuzz/folders")).unwrap_or_default();
    let line = |line: &str| {
        let mut words = line.split_whitespace();
        let name = words.next()?.to_owned();
        Some((name, words.map(|folder| root().join(folder)).collect()))
    };
    text.lines().filter_map(line).collect()
}

#[test]
fn every_law_holds_on_all_it_begins_with() {
    let folders = folders();
    if folders.is_empty() {
        return support::skip("the folder fuzz is not here");
    }
    if std::env::var_os("STANDEASY_BLESS").is_some() {
        make_seeds();
    }
    let names: Vec<&str> = folders.iter().map(|(name, _)| name.as_str()).collect();
    let known: Vec<&str> = laws::ALL.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, known, "fuzz/folders names every law, in their order");
    for (name, folders) in &folders {
        let program = root().join(format!("fuzz/targets/{name}.rs"));
        let program = fs::read_to_string(program).unwrap();
        assert!(program.contains(&format!("hold(\"{name}\", ")), "{name}");
        let files: Vec<PathBuf> = folders.iter().flat_map(|f| files_below(f)).collect();
        assert!(!files.is_empty(), "{name} begins with nothing");
        for file in files {
            println!("{}", file.display());
            laws::law(name)(&fs::read(&file).unwrap());
        }
    }
}

/// What a mission leaves on its way from the officer to a slice and back, cut to what is new in it.
fn make_seeds() {
    let field = Field::new();
    field.officer_with_kit(&mission(2, true));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let forms = support::forms(&field, "2026-10-05", &[("A1", 12), ("A2", 14)]);
    field.write("forms.csv", &forms);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    fs::create_dir(field.path("stick")).unwrap();
    field.ok("laptop", &["laptop", "pack", "--to", "stick"]);
    let on_stick = |end: &str| {
        let mut files = files_below(&field.path("stick")).into_iter();
        files
            .find(|file| file.extension().is_some_and(|found| found == end))
            .unwrap()
    };
    field.take_in(on_stick("bundle").to_str().unwrap());
    let week = "2026-W41";
    let release = field.release(week, "out");
    let arguments = [
        "officer",
        "slice",
        "--period",
        week,
        "--questionnaire",
        "pulse-6",
        "--unit",
        "A1",
        "--to",
        "A1.slice",
        "--passphrase-file",
        "passphrase",
    ];
    field.ok("desk", &arguments);
    let ledger = field.ok("desk", &["officer", "ledger", "--json"]);
    let ledger: serde_json::Value = serde_json::from_str(&ledger).unwrap();
    let entries = ledger.get("entries").and_then(|all| all.as_array());
    let ledger: Vec<String> = entries
        .unwrap()
        .iter()
        .map(|one| format!("{one}\n"))
        .collect();
    let pulse = standeasy::questionnaire::library::find("pulse-6").unwrap();
    let survey = fs::read_to_string(root().join("tests/corpus/xlsform/good/known-instrument.form"));
    let bundle = fs::read(on_stick("bundle")).unwrap();
    // The head, and two records with their keys; and the first of them alone.
    let part = |from: usize, to: usize| bundle.get(from..to).unwrap();
    keep("bundle/two-records", part(0, 53 + 2 * 1040));
    let mut signed = part(0, 53 + 2 * 1040).to_vec();
    signed.splice(16..17, [2]);
    keep("bundle/signed", &signed);
    let enrolment = Enrolment {
        kit: [7; 32],
        key: SigningKey::of(&[7; 32]).public(),
    };
    keep("laptop/file", enrolment.to_json().as_bytes());
    keep("laptop/line", enrolment.to_line().as_bytes());
    keep("record/sealed", part(53 + 16, 53 + 1040));
    keep("record/response", &response());
    keep("receipt/one", &fs::read(on_stick("receipt")).unwrap());
    keep("kit/field", &fs::read(field.path("mission.kit")).unwrap());
    keep("release/release.json", release.as_bytes());
    keep("release/slice", &fs::read(field.path("A1.slice")).unwrap());
    keep("release/ledger", ledger.concat().as_bytes());
    keep(
        "fhir/pulse-6",
        standeasy::questionnaire::fhir::write(&pulse).as_bytes(),
    );
    keep(
        "workbook/known-instrument",
        &laws::workbook::of(&survey.unwrap()).unwrap(),
    );
    keep("csv/few", forms.replace("A2", "A1").as_bytes());
}

/// The bytes that are sealed for one answer.
fn response() -> Vec<u8> {
    use standeasy::checkin::response::{Place, Response};
    use standeasy::checkin::{Answer, Checkin};
    let pulse = standeasy::questionnaire::library::find("pulse-6").unwrap();
    let mut checkin = Checkin::begin(pulse.into());
    for item in checkin.asked() {
        checkin.choose(item, Answer::Option(1)).unwrap();
    }
    let place = Place {
        kit: laws::forms::kit().fingerprint().0,
        id: [7; 16],
        unit: "A1",
        period: "2026-W41",
    };
    let response = Response::new(&checkin.finish().unwrap(), place);
    response.to_bytes().unwrap().expose().to_vec()
}

fn keep(name: &str, bytes: &[u8]) {
    let path = root().join("fuzz/seeds").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}
