//! The report of an import that a file carries: texts like others, for people read them too.

use super::{LONGEST_NAME, LONGEST_TEXT, wording};
use crate::finding::Finding;
use crate::path;
use crate::questionnaire::Document;
use crate::questionnaire::import::report::MOST_NOTES;

pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) {
    let Some(report) = &document.import else {
        return;
    };
    for (key, name) in [
        ("recognised", &report.recognised),
        ("scored_as", &report.scored_as),
    ] {
        if let Some(name) = name {
            wording(path!["import", key], name, LONGEST_NAME, findings);
        }
    }
    for (key, notes) in [("dropped", &report.dropped), ("changed", &report.changed)] {
        too_many(key, notes.len(), findings);
        for (at, note) in notes.iter().enumerate() {
            wording(
                path!["import", key, at, "id"],
                &note.id,
                LONGEST_NAME,
                findings,
            );
            wording(
                path!["import", key, at, "reason"],
                &note.reason,
                LONGEST_TEXT,
                findings,
            );
        }
    }
    too_many("warnings", report.warnings.len(), findings);
    for (at, warning) in report.warnings.iter().enumerate() {
        wording(
            path!["import", "warnings", at],
            warning,
            LONGEST_TEXT,
            findings,
        );
    }
}

fn too_many(key: &str, count: usize, findings: &mut Vec<Finding>) {
    if count > MOST_NOTES {
        findings.push(Finding::error(
            "too-many",
            path!["import", key, MOST_NOTES],
            format!("There are {count} notes here, but at most {MOST_NOTES} are allowed."),
            "Leave some out; they are there to be read.",
        ));
    }
}
