//! What a slice shows: its lines put together again as the release they are of.

use serde::Deserialize;

use super::{Line, Part, Slice, SliceError};
use crate::disclosure::RowKind;

/// What a slice shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Covered {
    /// Whether the data are invented.
    pub practice: bool,
    /// The mission's id.
    pub mission: String,
    /// The rows, from the top down.
    pub rows: Vec<CoveredRow>,
    /// Lines of the release that are left out.
    pub left_out: usize,
}

/// A row that a slice shows; means and items stand in the file alone.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct CoveredRow {
    /// The unit's id.
    pub unit: String,
    /// Whether it is the whole of it.
    pub kind: RowKind,
    /// Ids of the answering units it covers, sorted.
    pub of: Vec<String>,
    /// Respondents, to the nearest five.
    pub n: u32,
    /// Shares on the affected side of each cut.
    pub cuts: Vec<CoveredCut>,
}

/// A share that a slice shows.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoveredCut {
    /// The scale's id.
    pub scale: String,
    /// The cut, in the scale's own values.
    pub cut: f64,
    /// People, in multiples of the base.
    pub count: u32,
    /// The count over the printed n.
    pub share: f64,
}

/// The release as far as it is shown and read here.
#[derive(Deserialize)]
struct Known {
    schema: String,
    practice: bool,
    mission: String,
    kit: String,
    questionnaire: Named,
    period: String,
    rows: Vec<CoveredRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    id: String,
    version: String,
}

/// Reads what a slice shows; its head must be there and name what its entry names.
pub(super) fn read(slice: &Slice) -> Result<Covered, SliceError> {
    let changed = |what| SliceError::Changed { what };
    let part: Known = text(slice)
        .and_then(|text| serde_json::from_str(&text).ok())
        .ok_or(changed("its head is not that of a release"))?;
    let entry = slice.entry();
    let is_of_entry = part.schema == "standeasy.release/1"
        && part.mission == entry.mission
        && part.kit == entry.campaign
        && part.questionnaire.id == entry.questionnaire
        && part.questionnaire.version == entry.version
        && part.period == entry.period;
    if !is_of_entry {
        return Err(changed("its head is not that of its entry"));
    }
    let left_out = slice.lines.iter().filter(|line| line.shown().is_none());
    Ok(Covered {
        practice: part.practice,
        mission: part.mission,
        rows: part.rows,
        left_out: left_out.count(),
    })
}

/// The shown lines as one JSON object; `None` where a line of the head is left out.
fn text(slice: &Slice) -> Option<String> {
    let (mut head, mut rows, mut tail) = (String::new(), Vec::new(), String::new());
    let (mut part, mut before) = (Part::Head, "");
    for line in &slice.lines {
        let shown = line.shown();
        part = part.next(shown.unwrap_or_default(), before);
        before = shown.unwrap_or_default();
        match part {
            Part::Head => head.push_str(shown?),
            Part::Rows => rows.extend(shown.map(|row| row.trim_end_matches(','))),
            Part::Tail => tail.push_str(before),
        }
    }
    let tail = tail.trim_end_matches(',');
    Some(format!("{head}{}{tail}}}", rows.join(",")))
}

impl Line {
    fn shown(&self) -> Option<&str> {
        match self {
            Self::Shown(shown) => Some(&shown.line),
            Self::LeftOut(_) => None,
        }
    }
}
