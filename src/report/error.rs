//! Why a release cannot be written in some format.

use crate::trouble::Trouble;

/// What a release cannot be written as, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The kit is not that of the release.
    #[error("this kit does not ask `{questionnaire}` in the period `{period}`")]
    OtherKit {
        /// The questionnaire's id.
        questionnaire: String,
        /// The period's label.
        period: String,
    },
}

impl Trouble for ReportError {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherKit { .. } => "other-kit",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::OtherKit { .. } => "Use the kit that the release was made with.",
        }
        .to_owned()
    }
}
