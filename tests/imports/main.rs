//! Files of other programs: what is made of them, what is refused, and how the result scores.
//!
//! Each file of `corpus/fhir/good` gives what stands in the `.txt` beside it, each of `bad` is
//! refused with the words in its `.txt`. After a wanted change of wording,
//! `STANDEASY_BLESS=1 cargo test --test imports` writes the texts anew; read the difference
//! before committing it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use standeasy::checkin::{Answer, Checkin, score};
use standeasy::questionnaire::import::report::Note;
use standeasy::questionnaire::import::{Choices, Import, import};
use standeasy::questionnaire::{Questionnaire, fhir};

#[path = "../support/mod.rs"]
mod support;

mod elsewhere;
mod export;
mod files;
mod hostile;
mod mutants;
mod published;
mod way;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files of a folder with an ending, sorted; at least one.
fn paths(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == ending))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no files in {}", folder.display());
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// Imports a FHIR text, or gives what stands in the way as it is drawn.
fn import_text(name: &str, text: &str, choices: &Choices) -> Result<Import, String> {
    fhir::read(name, text, None)
        .and_then(|foreign| import(name, foreign, choices))
        .map_err(|findings| findings.to_string())
}

fn choosing(instrument: &str) -> Choices {
    Choices {
        instrument: Some(instrument.to_owned()),
        ..Choices::default()
    }
}

/// Sits through a questionnaire and scores it: for each item the option, or none.
fn scores(questionnaire: &Questionnaire, options: &[Option<usize>]) -> Option<Vec<f64>> {
    let questionnaire = Arc::new(questionnaire.clone());
    let mut checkin = Checkin::begin(Arc::clone(&questionnaire));
    for (at, option) in options.iter().enumerate() {
        let answer = match option {
            Some(option) => Answer::Option((*option).try_into().unwrap()),
            None => Answer::Withheld,
        };
        if checkin.is_asked(at) {
            checkin.choose(at, answer).unwrap();
        }
    }
    score::scores(&questionnaire, &checkin.finish().unwrap().answers())
}

/// The band of each scale that a score lies in; an empty text where a scale has none.
fn bands(questionnaire: &Questionnaire, scores: &[f64]) -> Vec<String> {
    let scales = questionnaire.scales().iter().zip(scores);
    scales
        .map(|(scale, score)| {
            let band = scale.bands.iter().rfind(|band| band.from <= *score);
            band.map(|band| band.id.clone()).unwrap_or_default()
        })
        .collect()
}

/// What an import says of itself, for comparison.
fn said(import: &Import) -> String {
    let report = &import.report;
    let or_none = |name: &Option<String>| name.clone().unwrap_or_else(|| "none".to_owned());
    let mut lines = vec![
        format!("recognised: {}", or_none(&report.recognised)),
        format!("scored as another: {}", or_none(&report.scored_as)),
    ];
    let note = |kind: &str, note: &Note| format!("{kind} {}: {}", note.id, note.reason);
    lines.extend(report.dropped.iter().map(|one| note("dropped", one)));
    lines.extend(report.changed.iter().map(|one| note("changed", one)));
    lines.extend(report.warnings.iter().map(|one| format!("warning: {one}")));
    let document = import.questionnaire.document();
    lines.push(format!("status: {:?}", document.status));
    for (at, item) in import.questionnaire.items().iter().enumerate() {
        lines.push(format!("values of {}: {:?}", at + 1, item.values));
    }
    for language in import.questionnaire.languages() {
        lines.push(format!("\n[{language}]"));
        lines.push(standeasy::questionnaire::describe::preview(
            &import.questionnaire,
            language,
        ));
    }
    lines.join("\n")
}
