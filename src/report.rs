//! A release to files. Takes a [`Release`] and nothing else that has figures; names, texts and
//! help come from the kit, words from the reader's language. What is printed before anybody is
//! asked, in [`paper`], comes from a kit alone.

use crate::disclosure::Release;
use crate::kit::Kit;
use crate::locale::Words;
use crate::period::Period;

mod about;
pub mod across;
pub mod analyses;
pub mod brief;
pub mod change;
pub mod chart;
pub mod csv;
mod dhis2;
mod error;
mod fhir;
pub(crate) mod figure;
mod frame;
pub mod guide;
pub mod html;
pub mod json;
pub mod margin;
mod names;
pub mod notice;
mod package;
pub mod paper;
mod xlsx;

pub use error::ReportError;

/// What every file says of its figures.
const NOTE: &str = "shares of answers, not diagnoses";

/// What files are made from.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The release.
    pub release: &'a Release,
    /// Earlier releases of the same campaign and questionnaire, oldest first; for what changed.
    pub earlier: &'a [Release],
    /// The kit it belongs to: names of units, texts of the questionnaire, who can help.
    pub kit: &'a Kit,
    /// The reader's language.
    pub words: &'a Words,
}

/// What a release can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// `release.json` and its schema, for programs.
    Json,
    /// `release.csv` and its data package, for R and Python.
    Csv,
    /// Metadata and values for DHIS2.
    Dhis2,
    /// FHIR MeasureReports.
    Fhir,
    /// A workbook for Excel and its kin.
    Xlsx,
    /// `report.<lang>.html` and `commander.<lang>.html`, to print.
    Html,
}

/// One file of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path in the release's folder, with `/` between folders.
    pub name: String,
    /// What stands in it: the same bytes for the same subject, always.
    pub bytes: Vec<u8>,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Html,
        Self::Xlsx,
        Self::Dhis2,
        Self::Csv,
        Self::Json,
        Self::Fhir,
    ];

    /// The files of this format; an error if the release has no form in it.
    pub fn files(self, subject: &Subject<'_>) -> Result<Vec<File>, ReportError> {
        Ok(match self {
            Self::Json => vec![
                File::of("release.json", json::render(subject.release)),
                File::of("release.schema.json", json::SCHEMA.to_owned()),
            ],
            Self::Csv => {
                let csv = csv::render(subject.release);
                let package = package::render(subject, &csv)?;
                vec![
                    File::of("release.csv", csv),
                    File::of("datapackage.json", package),
                ]
            }
            Self::Dhis2 => dhis2::files(subject)?,
            Self::Fhir => vec![File::of("measurereport.json", fhir::render(subject)?)],
            Self::Xlsx => vec![File {
                name: "report.xlsx".to_owned(),
                bytes: xlsx::render(subject)?,
            }],
            Self::Html => html::files(subject),
        })
    }

    /// Whether a release of a period has a form in this format; to be asked before it is made.
    pub fn check(self, period: &Period) -> Result<(), ReportError> {
        match self {
            Self::Json | Self::Csv | Self::Fhir | Self::Xlsx | Self::Html => Ok(()),
            Self::Dhis2 => dhis2::period::of(period).map(drop),
        }
    }
}

impl File {
    /// A text as a file.
    fn of(name: &str, text: String) -> Self {
        Self {
            name: name.to_owned(),
            bytes: text.into_bytes(),
        }
    }
}
