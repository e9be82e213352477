//! Files of other programs: FHIR, and workbooks of XLSForm.

use standeasy::finding::Findings;
use standeasy::questionnaire::import::{Choices, Foreign, import};
use standeasy::questionnaire::{fhir as reader, toml, xlsform};

use super::written::sound;
use super::{assert_fit, assert_found, text_of, workbook as sheets};

pub(super) fn fhir(bytes: &[u8]) {
    let Some(text) = text_of(bytes) else {
        return;
    };
    taken("file.json", reader::read("file.json", text, None));
}

/// A workbook as it lies on a disk.
pub(super) fn workbook(bytes: &[u8]) {
    taken("form.xlsx", xlsform::read("form.xlsx", bytes));
}

/// A workbook of plain lines, so that what lies behind the packing is reached.
pub(super) fn form(bytes: &[u8]) {
    let text = text_of(bytes).filter(|text| text.len() < 64 << 10);
    if let Some(made) = text.and_then(sheets::of) {
        workbook(&made);
    }
}

/// What a reader found becomes a questionnaire, or is refused with its findings.
fn taken(name: &str, foreign: Result<Foreign, Findings>) {
    let imported = foreign.and_then(|foreign| import(name, foreign, &Choices::default()));
    match imported {
        Ok(import) => {
            assert_fit(&import.toml);
            assert_fit(&serde_json::to_string_pretty(&import.json()).expect("it can be written"));
            let again = toml::read(name, &import.toml);
            assert!(again.is_ok_and(|(again, _)| again == import.questionnaire));
            let report = &import.report;
            for note in report.dropped.iter().chain(&report.changed) {
                assert!(!note.id.is_empty() && !note.reason.is_empty());
            }
            sound(&import.questionnaire);
        }
        Err(findings) => {
            assert!(findings.stop());
            assert_found(&findings, None);
        }
    }
}
