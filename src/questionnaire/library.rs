//! The questionnaires that ship with the program, embedded from `/questionnaires`.

use super::Questionnaire;

/// The ids that ship, sorted.
pub fn ids() -> Vec<&'static str> {
    todo!()
}

/// The shipped questionnaire of an id.
pub fn find(id: &str) -> Option<Questionnaire> {
    let _ = id;
    todo!()
}
