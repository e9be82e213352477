//! Releases and units that were asked for and are not there.

use crate::trouble::Trouble;

/// What of this desk was asked for and is not there, or is there more than once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotThere {
    /// No unit of the mission has this id.
    #[error("no unit of this mission has the id `{unit}`")]
    NoUnit {
        /// The id.
        unit: String,
    },
    /// There is no release of this questionnaire yet.
    #[error("`{questionnaire}` was not released yet")]
    NeverReleased {
        /// The questionnaire's id.
        questionnaire: String,
    },
    /// Releases of several kits fit.
    #[error("`{questionnaire}` was released for several kits of this desk")]
    SeveralReleased {
        /// The questionnaire's id.
        questionnaire: String,
    },
    /// There is no release of this period yet.
    #[error("`{questionnaire}` was not released for the period `{period}`")]
    NotReleased {
        /// The questionnaire's id.
        questionnaire: String,
        /// The period's label.
        period: String,
    },
}

impl Trouble for NotThere {
    fn code(&self) -> &'static str {
        match self {
            Self::NoUnit { .. } => "no-unit",
            Self::NotReleased { .. } => "not-released",
            Self::NeverReleased { .. } => "never-released",
            Self::SeveralReleased { .. } => "many-campaigns",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::NoUnit { .. } => "`standeasy kit show` lists the units; check --unit.",
            Self::NeverReleased { .. } => {
                "Check --questionnaire; `standeasy officer ledger` shows what was released."
            }
            Self::SeveralReleased { .. } => {
                "Say which with --kit and the first digits of its fingerprint."
            }
            Self::NotReleased { .. } => {
                "`standeasy officer ledger` shows what was released. Release the period first."
            }
        }
        .to_owned()
    }
}
