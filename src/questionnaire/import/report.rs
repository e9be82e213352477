//! What an import recognised, changed and dropped, and why: printed, and kept in the result.

use serde::{Deserialize, Serialize};

/// The report of an import, as it stands in the `[import]` table of the resulting file.
///
/// Its sentences are English and end with a full stop; nothing in them comes from the file but
/// ids and short excerpts, with every character that may not be shown written as a number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The format of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<super::foreign::Format>,
    /// The instrument that was recognised, by its key such as `PHQ-9`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recognised: Option<String>,
    /// The instrument whose rules score the result, where it is not the one recognised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scored_as: Option<String>,
    /// What stands in the file but not in the result.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dropped: Vec<Note>,
    /// What stands in the result otherwise than in the file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<Note>,
    /// What the person who imports should look at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
}

/// Something that was dropped or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The id in the file of the item it is about, or a place such as `title`.
    pub id: String,
    /// What was done and why, in one sentence.
    pub reason: String,
}

impl Report {
    /// Notes that something is left out.
    pub fn drop(&mut self, id: impl AsRef<str>, reason: impl AsRef<str>) {
        push(&mut self.dropped, Note::new(id, reason));
    }

    /// Notes that something is changed.
    pub fn change(&mut self, id: impl AsRef<str>, reason: impl AsRef<str>) {
        push(&mut self.changed, Note::new(id, reason));
    }

    /// Notes something to look at, once.
    pub fn warn(&mut self, sentence: impl AsRef<str>) {
        let sentence = fit(sentence.as_ref(), LONGEST_SENTENCE);
        if self.warnings.len() < MOST_NOTES && !self.warnings.contains(&sentence) {
            self.warnings.push(sentence);
        }
    }
}

/// The most notes of a kind; nobody reads more.
pub const MOST_NOTES: usize = 300;

/// The longest sentence of a report, in characters.
pub const LONGEST_SENTENCE: usize = 400;

/// The longest id in a report, in characters.
pub const LONGEST_PLACE: usize = 80;

/// Adds a note once; the last one that fits says that there are more.
fn push(notes: &mut Vec<Note>, note: Note) {
    match notes.len() {
        MOST_NOTES => {}
        _ if notes.contains(&note) => {}
        length if length + 1 == MOST_NOTES => {
            notes.push(Note::new("more", "There is more of this kind."));
        }
        _ => notes.push(note),
    }
}

impl Note {
    fn new(id: impl AsRef<str>, reason: impl AsRef<str>) -> Self {
        Self {
            id: fit(id.as_ref(), LONGEST_PLACE),
            reason: fit(reason.as_ref(), LONGEST_SENTENCE),
        }
    }
}

/// A text fit for a report: short, on one line, with nothing in it that may not be shown.
fn fit(text: &str, longest: usize) -> String {
    // Escapes make a text longer, so the cut comes last.
    let text = text.trim();
    let shown = crate::finding::text::shown(if text.is_empty() { "?" } else { text });
    match shown.char_indices().nth(longest) {
        None => shown,
        Some(_) => shown.chars().take(longest - 1).chain(['…']).collect(),
    }
}
