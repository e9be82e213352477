//! Why a release cannot be written in some format.

use chrono::NaiveDate;

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
    /// A declared round that is no period of DHIS2.
    #[error("the round `{label}`, {first} to {last}, is no period that DHIS2 knows")]
    NoDhis2Period {
        /// The round's id.
        label: String,
        /// Its first day.
        first: NaiveDate,
        /// Its last day.
        last: NaiveDate,
    },
    /// The workbook could not be made, for instance because a sheet would be too long.
    #[error("the spreadsheet could not be made: {0}")]
    Spreadsheet(String),
}

impl Trouble for ReportError {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherKit { .. } => "other-kit",
            Self::NoDhis2Period { .. } => "no-dhis2-period",
            Self::Spreadsheet(_) => "spreadsheet",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::OtherKit { .. } => "Use the kit that the release was made with.",
            Self::NoDhis2Period { .. } => {
                "Nothing was released or written. Leave `dhis2` out of --format; for DHIS2, \
                 declare rounds that are whole weeks from Monday to Sunday, or whole months."
            }
            Self::Spreadsheet(_) => "Leave `xlsx` out of --format; `csv` holds the same figures.",
        }
        .to_owned()
    }
}
