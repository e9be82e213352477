//! Questionnaires of other programs: a file in, a questionnaire file out, and back.

use std::path::Path;

use super::DeskError;
use super::files::{self, Existing};
use super::officer::{read_questionnaire, shipped};
use crate::finding::{Finding, Findings, text};
use crate::questionnaire::import::{self, Choices, Import};
use crate::questionnaire::{Questionnaire, fhir, xlsform};

/// Reads a file of another program and makes a questionnaire of it, by what it holds and not
/// by its name. `choose` names one of several questionnaires in the file.
pub fn import_questionnaire(
    path: &Path,
    choose: Option<&str>,
    choices: &Choices,
) -> Result<Import, DeskError> {
    let name = text::path(path);
    let most = fhir::MOST_BYTES.max(xlsform::MOST_BYTES) as u64;
    let bytes = files::read(path, most)?;
    let foreign = if is_workbook(path, &bytes) {
        xlsform::read(&name, &bytes).and_then(|form| match choose {
            Some(_) => Err(Findings::new(&name, "", vec![one_form()])),
            None => Ok(form),
        })
    } else {
        let text = files::text(path, bytes)?;
        fhir::read(&name, &text, choose)
    };
    let foreign = foreign.map_err(DeskError::Findings)?;
    import::import(&name, foreign, choices).map_err(DeskError::Findings)
}

/// Whether a file is a workbook by its first bytes; where they tell nothing, by its name.
fn is_workbook(path: &Path, bytes: &[u8]) -> bool {
    let is_json = bytes
        .trim_ascii_start()
        .first()
        .is_none_or(|first| *first == b'{');
    let ends_so = |end: &std::ffi::OsStr| {
        ["xlsx", "xlsm", "xls"]
            .iter()
            .any(|known| end.eq_ignore_ascii_case(known))
    };
    bytes.starts_with(b"PK")
        || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
        || (!is_json || bytes.is_empty()) && path.extension().is_some_and(ends_so)
}

fn one_form() -> Finding {
    Finding::error(
        "one-form",
        Vec::new(),
        "A workbook holds one form, so there is none to choose.",
        "Leave out `--choose`.",
    )
}

/// A shipped questionnaire by its id, or one in a file.
pub fn shipped_or_file(name: &Path) -> Result<Questionnaire, DeskError> {
    match name.to_str().and_then(|id| shipped(id).ok()) {
        Some(questionnaire) => Ok(questionnaire),
        None => read_questionnaire(name).map(|(questionnaire, _)| questionnaire),
    }
}

/// Writes a text to a new file; one that is there already is never replaced.
pub fn write_new(path: &Path, text: &str) -> Result<(), DeskError> {
    files::write(path, text.as_bytes(), Existing::Keep)
}
