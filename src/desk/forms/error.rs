//! What is wrong in a file of paper forms. Never holds the content of an answer's cell.

use std::fmt;

use chrono::NaiveDate;

use super::MOST_BYTES;
use crate::period::PeriodError;
use crate::trouble::Trouble;

/// How many errors of one file are named.
pub const MOST_ERRORS: usize = 1000;

/// Everything that is wrong in one file; nothing was taken from it.
#[derive(Debug, PartialEq, Eq)]
pub struct FormErrors {
    /// The file's name as the person gave it.
    pub file: String,
    /// The errors in the order of the file, at least one and at most [`MOST_ERRORS`].
    pub list: Vec<FormError>,
}

/// One error and its place.
#[derive(Debug, PartialEq, Eq)]
pub struct FormError {
    /// The line, from 1; `None` where it is about the whole file.
    pub line: Option<u64>,
    /// The column's name in the header, where it is about one cell.
    pub column: Option<String>,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong with a file of forms, one of its rows, or one of its cells.
///
/// Names that were given are cut to 32 characters, and forbidden characters are written as
/// numbers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// Larger than [`MOST_BYTES`].
    #[error("the file is larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// The CSV reader stopped.
    #[error("the file cannot be read as CSV")]
    Unreadable,
    /// No row below the header.
    #[error("there is no form in the file")]
    NoForm,
    /// Not UTF-8.
    #[error("this is not UTF-8 text")]
    NotUtf8,
    /// Separated by something else than commas.
    #[error("the cells are separated by {0}, not by commas")]
    Separator(&'static str),
    /// The first columns are not the three fixed ones.
    #[error("the header does not begin with unit,date,questionnaire")]
    Header,
    /// A column that is no item.
    #[error("the column `{name}` is no item of `{questionnaire}`")]
    UnknownColumn {
        /// The column.
        name: String,
        /// The questionnaire that fits the header best.
        questionnaire: String,
    },
    /// An item without a column.
    #[error("the item `{item}` of `{questionnaire}` has no column")]
    MissingColumn {
        /// The item.
        item: String,
        /// The questionnaire that fits the header best.
        questionnaire: String,
    },
    /// Two columns of one name.
    #[error("the column `{0}` is there twice")]
    DoubledColumn(String),
    /// A row longer or shorter than the header.
    #[error("the row has {found} cells, and the header has {expected}")]
    Cells {
        /// Cells of the header.
        expected: usize,
        /// Cells of the row.
        found: usize,
    },
    /// A cell that must not be blank.
    #[error("the cell is blank")]
    Blank,
    /// A unit the kit does not know.
    #[error("there is no unit `{0}`")]
    UnknownUnit(String),
    /// A unit as which nobody answers.
    #[error("nobody answers as the unit `{0}` itself")]
    SilentUnit(String),
    /// Not a date.
    #[error("`{0}` is not a date")]
    NotADate(String),
    /// A date after today.
    #[error("{0} is still to come")]
    Future(NaiveDate),
    /// A date in no period.
    #[error(transparent)]
    Period(PeriodError),
    /// A questionnaire the kit does not hold.
    #[error("there is no questionnaire `{0}` in the kit")]
    UnknownQuestionnaire(String),
    /// A questionnaire with other items than the header's.
    #[error("`{0}` has other items than the header names")]
    OtherItems(String),
    /// Not a value of the item's options.
    #[error("the value is none of {}", listed(.0))]
    NotAValue(Vec<i32>),
    /// An answer to an item that is not asked after the answers before it.
    #[error("there is an answer, but the item is asked only where `{item}` is {}", listed(.values))]
    NotAsked {
        /// The item it depends on.
        item: String,
        /// The values there that make it asked.
        values: Vec<i32>,
    },
}

impl Wrong {
    /// What to do now, in one sentence.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::TooLarge => "Split the file.",
            Self::Unreadable | Self::NotUtf8 | Self::Separator(_) => {
                "Save the sheet again as \"CSV UTF-8 (comma delimited)\"."
            }
            Self::NoForm => "Add a row for each paper form below the header.",
            Self::Header => "Write unit,date,questionnaire and then the item ids.",
            Self::UnknownColumn { .. } => "Remove the column, or correct its name.",
            Self::MissingColumn { .. } => {
                "Add the column; leave its cells blank where nothing was answered."
            }
            Self::DoubledColumn(_) => "Remove one of the two.",
            Self::Cells { .. } => {
                "Give the row as many cells as the header; a blank one is no answer."
            }
            Self::Blank => "Fill it in from the paper form.",
            Self::UnknownUnit(_) => "Write the unit's id as `standeasy kit show` lists it.",
            Self::SilentUnit(_) => "Write the id of a unit with a strength.",
            Self::NotADate(_) => {
                "Write year-month-day, such as 2026-09-28, and format the column as text."
            }
            Self::Future(_) => "Correct the date, or this computer's clock.",
            Self::Period(_) => "Write the day on which the form was filled in.",
            Self::UnknownQuestionnaire(_) => {
                "Write the questionnaire's id as `standeasy kit show` lists it."
            }
            Self::OtherItems(_) => "Put the forms of each questionnaire in a file of their own.",
            Self::NotAValue(_) => {
                "Look at the paper form again; leave the cell blank if nothing is ticked."
            }
            Self::NotAsked { .. } => "Look at both answers on the paper form again.",
        }
    }
}

impl FormErrors {
    /// Each error with its place, one a line.
    pub fn places(&self) -> String {
        let mut lines: Vec<String> = self.list.iter().map(|e| format!("  {e}")).collect();
        if self.list.len() >= MOST_ERRORS {
            lines.push("  and perhaps more".to_owned());
        }
        lines.join("\n")
    }
}

impl FormError {
    pub(super) fn whole(wrong: Wrong) -> Self {
        Self {
            line: None,
            column: None,
            wrong,
        }
    }

    pub(super) fn at(line: u64, column: Option<String>, wrong: Wrong) -> Self {
        Self {
            line: Some(line),
            column,
            wrong,
        }
    }
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}")?;
            if let Some(column) = &self.column {
                write!(f, ", column `{column}`")?;
            }
            f.write_str(": ")?;
        }
        write!(f, "{}. {}", self.wrong, self.wrong.hint())
    }
}

impl fmt::Display for FormErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no form of {} was taken:\n{}", self.file, self.places())
    }
}

impl std::error::Error for FormErrors {}

impl Trouble for FormErrors {
    fn code(&self) -> &'static str {
        "forms-refused"
    }

    fn hint(&self) -> String {
        "Correct each place named and run the command again; then all forms are taken at once."
            .to_owned()
    }
}

fn listed(values: &[i32]) -> String {
    let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
    texts.join(", ")
}
