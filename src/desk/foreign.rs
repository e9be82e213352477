//! Questionnaires of other programs: a file in, a questionnaire file out, and back.

use std::path::Path;

use super::DeskError;
use super::files::{self, Existing};
use super::officer::{read_questionnaire, shipped};
use crate::questionnaire::import::{self, Choices, Import};
use crate::questionnaire::{Questionnaire, fhir};

/// Reads a file of another program and makes a questionnaire of it, by what it holds and not
/// by its name. `choose` names one of several questionnaires in the file.
pub fn import_questionnaire(
    path: &Path,
    choose: Option<&str>,
    choices: &Choices,
) -> Result<Import, DeskError> {
    let name = path.display().to_string();
    let text = files::read_text(path, fhir::MOST_BYTES as u64)?;
    let foreign = fhir::read(&name, &text, choose).map_err(DeskError::Findings)?;
    import::import(&name, foreign, choices).map_err(DeskError::Findings)
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
