//! Answers to scores, by the questionnaire's own rules.

use super::Answer;
use crate::questionnaire::{Questionnaire, Scale};

/// The score of one scale, or `None` where too few of its asked items were answered.
///
/// `answers` has one entry an item of the questionnaire.
pub fn score(questionnaire: &Questionnaire, scale: &Scale, answers: &[Answer]) -> Option<f64> {
    let _ = (questionnaire, scale, answers);
    todo!()
}

/// The scores of all scales, or `None` if any scale has none (rule D17: one n for all figures).
pub fn scores(questionnaire: &Questionnaire, answers: &[Answer]) -> Option<Vec<f64>> {
    questionnaire
        .scales()
        .iter()
        .map(|scale| score(questionnaire, scale, answers))
        .collect()
}
