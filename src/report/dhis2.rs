//! `dhis2/`: metadata and values that DHIS2 imports without a hand's help.
//!
//! First `metadata.json` (`POST /api/metadata`, with `importMode=VALIDATE` to try it), then
//! `values.json` or `values.csv` (`POST /api/dataValueSets`, with `dataSet=` for the second).
//! Every object has a code of ours, and its UID is made of that code, so that two desks make
//! the same objects. A cell that is withheld is left out: in DHIS2 a zero is an answer.

use super::error::ReportError;
use super::names::Names;
use super::{File, Subject, about};

mod code;
mod elements;
mod metadata;
pub(super) mod period;
mod units;
mod values;

use code::Codes;

/// The three files.
pub(super) fn files(subject: &Subject<'_>) -> Result<Vec<File>, ReportError> {
    let facts = Facts {
        subject: *subject,
        names: Names::of(subject)?,
        codes: Codes {
            is_practice: subject.release.head().practice,
        },
        period: period::of(&about::period(subject)?)?,
        about: about::about(subject)?,
    };
    let values = values::values(&facts);
    Ok(vec![
        File::of("dhis2/metadata.json", metadata::render(&facts)),
        File::of("dhis2/values.json", values::json(&facts, &values)),
        File::of("dhis2/values.csv", values::csv(&facts, &values)),
    ])
}

/// What the three files are made of.
struct Facts<'a> {
    subject: Subject<'a>,
    names: Names<'a>,
    codes: Codes,
    period: period::Dhis2Period,
    about: about::About<'a>,
}

impl Facts<'_> {
    /// A name that says so where the answers are invented, of at most so many characters.
    fn named(&self, name: &str, most: usize) -> String {
        let practice = if self.codes.is_practice {
            "PRACTICE: "
        } else {
            ""
        };
        practice.chars().chain(name.chars()).take(most).collect()
    }

    /// The code of the data set: one a questionnaire and kind of period.
    fn data_set(&self) -> String {
        let kind = self.period.kind.to_ascii_lowercase();
        let id = self.names.questionnaire.id();
        self.codes.code(&format!("{id}.{kind}"))
    }
}
