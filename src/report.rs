//! A release to files. Takes a [`Release`] and nothing else that has figures; names, texts and
//! help come from the kit, words from the reader's language.

use crate::disclosure::Release;
use crate::kit::Kit;
use crate::locale::Words;

pub mod brief;
pub mod chart;
pub mod csv;
pub mod html;
pub mod json;

/// What files are made from.
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
    /// `release.json`, for programs.
    Json,
    /// `release.csv`, for R and Python.
    Csv,
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
    /// The files of this format.
    pub fn files(self, subject: &Subject<'_>) -> Vec<File> {
        let file = |name: &str, text: String| File {
            name: name.to_owned(),
            bytes: text.into_bytes(),
        };
        match self {
            Self::Json => vec![file("release.json", json::render(subject.release))],
            Self::Csv => vec![file("release.csv", csv::render(subject.release))],
            Self::Html => html::files(subject),
        }
    }
}
