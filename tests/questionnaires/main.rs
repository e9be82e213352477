//! Questionnaire files: those that ship, good ones, and what the reader says of bad ones.
//!
//! `corpus/questionnaires/good` read without a finding, `warned` read with the warnings drawn
//! in the `.txt` beside each, `bad` do not read and say what stands in theirs. After a wanted
//! change of wording, `STANDEASY_BLESS=1 cargo test --test questionnaires` writes the texts
//! anew; read the difference before committing it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::{Path, PathBuf};

use standeasy::questionnaire::document::Document;
use standeasy::questionnaire::{Questionnaire, describe, library, toml};

mod damage;
mod schema;
mod scoring;
mod shipped;
#[path = "../support/mod.rs"]
mod support;
mod taplo;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The TOML files of a folder as name and text, sorted; at least one.
fn files(name: &str) -> Vec<(PathBuf, String)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no files in {name}");
    paths
        .into_iter()
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn good(path: &Path, text: &str) -> Questionnaire {
    match toml::read(&name(path), text) {
        Ok((questionnaire, findings)) => {
            assert!(findings.list.is_empty(), "{findings}");
            questionnaire
        }
        Err(findings) => panic!("{findings}"),
    }
}

/// Compares what the reader says with the text beside the file, or writes it when blessing.
fn compare(path: &Path, said: &str) {
    let beside = path.with_extension("txt");
    let said = format!("{said}\n");
    if std::env::var_os("STANDEASY_BLESS").is_some() {
        fs::write(&beside, said).unwrap();
        return;
    }
    let expected = fs::read_to_string(&beside).unwrap_or_default();
    assert!(
        said == expected,
        "{} is not what the reader says:\n{said}",
        beside.display()
    );
}

#[test]
fn good_files_read_without_a_finding() {
    for (path, text) in files("tests/corpus/questionnaires/good") {
        good(&path, &text);
    }
}

#[test]
fn questionable_files_read_with_their_warnings() {
    for (path, text) in files("tests/corpus/questionnaires/warned") {
        let (_, findings) = toml::read(&name(&path), &text).unwrap();
        compare(&path, &findings.to_string());
    }
}

#[test]
fn bad_files_are_refused_with_every_finding_drawn() {
    for (path, text) in files("tests/corpus/questionnaires/bad") {
        let findings = toml::read(&name(&path), &text).unwrap_err();
        compare(&path, &findings.to_string());
    }
}

#[test]
fn a_file_too_large_is_refused_unread() {
    let text = "#".repeat(toml::MOST_BYTES + 1);
    let findings = toml::read("large.toml", &text).unwrap_err();
    let codes: Vec<_> = findings.list.iter().map(|f| f.code).collect();
    assert_eq!(codes, ["too-large"]);
}

#[test]
fn a_head_is_the_documented_json() {
    let pulse = library::find("pulse-6").unwrap();
    let head = serde_json::to_string(&describe::head(&pulse)).unwrap();
    assert!(head.starts_with(
        r#"{"id":"pulse-6","version":"1.0.0","items":[{"id":"strength","values":[0,1,2,3,4],"reverse":false},"#
    ));
    assert!(head.ends_with(
        r#""scales":[{"id":"total","min":0,"max":100,"direction":"high_is_good","cuts":[40,60],"deeper_cuts":[20]}],"languages":["ar","en","es","fr","ru","zh"]}"#
    ));
    let half = serde_json::to_string(&[describe::Number(2.5), describe::Number(-3.0)]).unwrap();
    assert_eq!(half, "[2.5,-3]");
}

#[test]
fn a_preview_shows_words_options_and_scoring() {
    let (path, text) = &files("tests/corpus/questionnaires/good")[0];
    let preview = describe::preview(&good(path, text), "en");
    let expected = "\
Every key there is
[every-key 12.0.305]
Think of the last fourteen days.

1. Did it happen?  [gate]
   1  No
   2  Yes

2. How often?  [reversed; asked only if 1 was answered 2]
   1  Rarely
   2  Sometimes
   3  Often

3. And otherwise?  [sensitive]
   1  Rarely
   2  Sometimes
   3  Often

4. Is there danger?  [safety]
   1  No
   2  Yes

5. Was it hot?
   1  No
   2  Yes

6. How heavy was it?  [3 does not apply]
   1  Light
   2  Heavy
   3  Does not apply

All of it: -0.5 to 4.5, high is bad; cuts from 1 and from 2.5; deeper cuts, in large groups only, from 3 and from 4.5
part: -0.5 to 3.5, high is good; cuts below 2; deeper cuts, in large groups only, below 0 and below 1
";
    assert_eq!(preview, expected);
}

#[test]
fn a_document_survives_the_way_through_json() {
    for (path, text) in files("tests/corpus/questionnaires/good") {
        let questionnaire = good(&path, &text);
        let json = serde_json::to_string(questionnaire.document()).unwrap();
        let back: Document = serde_json::from_str(&json).unwrap();
        assert_eq!(Questionnaire::check(back).unwrap(), questionnaire);
    }
}
