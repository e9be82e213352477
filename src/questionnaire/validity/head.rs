//! The questionnaire as a whole: id, version, recall period, licence, codes.

use super::{LONGEST_TEXT, bad_id, is_id, wording};
use crate::finding::{Finding, Step};
use crate::path;
use crate::questionnaire::Document;

/// The longest version, in characters, so that a sealed response keeps its size.
const LONGEST_VERSION: usize = 16;

pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) {
    if !is_id(&document.id) {
        findings.push(bad_id(path!["id"], &document.id));
    }
    if !is_version(&document.version) {
        findings.push(
            Finding::error(
                "bad-version",
                path!["version"],
                format!("`{}` is not a version.", document.version),
                format!(
                    "Write three numbers, such as 1.0.0, in at most {LONGEST_VERSION} characters."
                ),
            )
            .with("version", &document.version)
            .with("example", "1.0.0")
            .with("most", LONGEST_VERSION),
        );
    }
    if document.recall_days == Some(0) {
        findings.push(Finding::error(
            "no-recall",
            path!["recall_days"],
            "A recall period has at least one day.",
            "Remove `recall_days` if the questions are about now.",
        ));
    }
    if let Some(licence) = &document.licence {
        wording(path!["licence"], licence, LONGEST_TEXT, findings);
    }
    loinc(path!["loinc"], document.loinc.as_deref(), findings);
}

/// Whether a text is `major.minor.patch`, each a number without leading zeros.
fn is_version(text: &str) -> bool {
    let is_number = |part: &str| {
        let plain = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        plain && (part == "0" || !part.starts_with('0'))
    };
    text.len() <= LONGEST_VERSION && text.split('.').count() == 3 && text.split('.').all(is_number)
}

/// Checks a LOINC code.
pub(super) fn loinc(path: Vec<Step>, code: Option<&str>, findings: &mut Vec<Finding>) {
    let Some(code) = code else { return };
    if !is_loinc(code) {
        findings.push(
            Finding::error(
                "bad-loinc",
                path,
                format!("`{code}` is not a LOINC code."),
                "Write it as LOINC prints it, such as 44249-1, or remove it.",
            )
            .with("code", code)
            .with("example", "44249-1"),
        );
    }
}

/// Whether a code has the form of LOINC's: up to seven digits, a hyphen, a digit.
pub(in crate::questionnaire) fn is_loinc(code: &str) -> bool {
    code.split_once('-').is_some_and(|(number, check)| {
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        (1..=7).contains(&number.len()) && digits(number) && check.len() == 1 && digits(check)
    })
}
