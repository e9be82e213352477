//! A part of a release for a subordinate officer, which verifies against its ledger entry.
//!
//! It shows the head, the audit's line and the rows of one unit and of all units below it;
//! of every other line it holds the salted hash alone, which nobody can guess a figure from.
//! It tells that its lines belong to its entry, never who wrote it: for that the entry's
//! number and digest are compared with the ledger of the desk that released.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Release;
use super::ledger::Entry;
use super::output::json;
use crate::secret::Secret;
use crate::trouble::Trouble;

mod covered;
mod leaves;

pub use covered::{Covered, CoveredCut, CoveredRow};
pub(super) use leaves::{Salts, leaf};

/// The most bytes of a slice's file.
pub const MOST_BYTES: u64 = 16 << 20;

/// The start of the first line of every slice's file.
const SCHEMA: &str = "standeasy.slice/1";

/// The line of a release before its first row, and the one after its last.
const ROWS_BEGIN: &str = "\"rows\":[";
const ROWS_END: &str = "],";
/// The start of the line that names the units of the whole mission without a row.
const WITHHELD: &str = "\"withheld\":";

/// A part of a release. What was read is known to belong to its entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    entry: Entry,
    lines: Vec<Line>,
}

/// A line of the release: shown with its salt, or left out and only its hash here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Line {
    Shown(Shown),
    LeftOut(LeftOut),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shown {
    salt: String,
    line: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOut {
    leaf: String,
}

/// The file as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: String,
    entry: Entry,
    lines: Vec<Line>,
}

/// Why a file is no slice that can be relied on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SliceError {
    /// Not a slice, or one of a later version.
    #[error("this is not a slice of a release")]
    NotASlice,
    /// Its bytes are not those that were written, or its lines do not belong to its entry.
    #[error("this slice was changed or damaged: {what}")]
    Changed {
        /// What does not fit.
        what: &'static str,
    },
}

impl Trouble for SliceError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotASlice => "not-a-slice",
            Self::Changed { .. } => "slice-changed",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::NotASlice => "Give the file that `standeasy officer slice` wrote.",
            Self::Changed { .. } => {
                "Do not use its figures. Ask the desk that released for the file again."
            }
        }
        .to_owned()
    }
}

/// Where a line of a release stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Up to the line before the first row.
    Head,
    Rows,
    /// From the line after the last row on.
    Tail,
}

impl Part {
    /// The part of a line, by the part of the line before it and its text.
    fn next(self, line: &str, before: &str) -> Self {
        match self {
            Self::Head if before == ROWS_BEGIN => Self::Rows.next(line, ""),
            Self::Rows if line == ROWS_END => Self::Tail,
            same => same,
        }
    }
}

impl Release {
    /// The part of a release with the rows of some units; `None` if none of them has a row.
    ///
    /// `key` is the rounding key that the release was made with.
    pub fn slice(&self, key: &Secret, units: &BTreeSet<&str>) -> Option<Slice> {
        let body = self.body();
        let mut rows = self.rows.iter();
        let has_rows = rows.clone().any(|row| units.contains(row.unit.as_str()));
        let (mut part, mut before) = (Part::Head, "");
        let salts = Salts::of(key.expose(), &self.head, &self.entry.output);
        let lines = salts.lines(&body).map(|(salt, line)| {
            part = part.next(line, before);
            before = line;
            let is_shown = match part {
                Part::Head => true,
                Part::Rows => rows
                    .next()
                    .is_some_and(|row| units.contains(row.unit.as_str())),
                Part::Tail => !line.starts_with(WITHHELD),
            };
            Line::of(salt, line, is_shown)
        });
        let lines = lines.collect();
        let entry = self.entry.blinded();
        has_rows.then_some(Slice { entry, lines })
    }
}

impl Slice {
    /// Reads a slice's file and checks that every line belongs to its entry.
    ///
    /// The bytes must be exactly those that [`Slice::to_text`] gives, so that no changed one
    /// goes unseen.
    pub fn read(text: &str) -> Result<Self, SliceError> {
        let file: File = serde_json::from_str(text).map_err(|_| SliceError::NotASlice)?;
        if file.schema != SCHEMA {
            return Err(SliceError::NotASlice);
        }
        let slice = Self {
            entry: file.entry,
            lines: file.lines,
        };
        let faults = [
            (slice.to_text() != text, "its form is another"),
            (
                !slice.entry.is_blinded(),
                "the entry does not have its digest",
            ),
            (
                slice.root() != slice.entry.lines,
                "a line is not of this entry",
            ),
        ];
        match faults.into_iter().find(|(is_there, _)| *is_there) {
            Some((_, what)) => Err(SliceError::Changed { what }),
            None => covered::read(&slice).map(|_| slice),
        }
    }

    /// The file's text: one line of the release a line.
    pub fn to_text(&self) -> String {
        let lines: Vec<String> = self.lines.iter().map(json).collect();
        format!(
            "{{\"schema\":\"{SCHEMA}\",\n\"entry\":{},\n\"lines\":[\n{}\n]}}\n",
            json(&self.entry),
            lines.join(",\n"),
        )
    }

    /// The ledger's entry; its `output` is hidden.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// What it shows, and of what.
    pub fn covered(&self) -> Result<Covered, SliceError> {
        covered::read(self)
    }

    fn root(&self) -> String {
        leaves::root(self.lines.iter().map(|line| match line {
            Line::Shown(shown) => leaf(&shown.salt, &shown.line),
            Line::LeftOut(left_out) => left_out.leaf.clone(),
        }))
    }
}

impl Line {
    fn of(salt: String, line: &str, is_shown: bool) -> Self {
        if is_shown {
            let line = line.to_owned();
            Self::Shown(Shown { salt, line })
        } else {
            let leaf = leaf(&salt, line);
            Self::LeftOut(LeftOut { leaf })
        }
    }
}
