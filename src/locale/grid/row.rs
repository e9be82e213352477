//! One line as it stands on the screen, and what each of its cells holds.

use unicode_bidi::BidiClass;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;
use zeroize::Zeroizing;

use super::is_invisible;
use super::order::Run;

/// A blank that no terminal counts among the letters of a right-to-left word.
pub const FIRM_BLANK: &str = "\u{2800}";

/// One line as it stands on the screen, from left to right. Wiped when it is dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    text: Zeroizing<String>,
    width: usize,
    is_cut: bool,
}

impl Row {
    /// The text in the order of its cells: no direction marks, no control characters.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The number of cells it takes.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Whether it ends within a word that was wider than the line.
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// What stands in each cell, and how many cells it takes (1 or 2).
    pub fn cells(&self) -> impl Iterator<Item = (&str, usize)> {
        self.text.graphemes(true).map(|g| (g, cells_of(g)))
    }

    pub(super) fn new(graphemes: impl Iterator<Item = String>, is_cut: bool) -> Self {
        let mut text = Zeroizing::new(String::new());
        for grapheme in graphemes.filter(|g| cells_of(g) > 0) {
            text.push_str(&grapheme);
        }
        let width = text.graphemes(true).map(cells_of).sum();
        Self {
            text,
            width,
            is_cut,
        }
    }
}

/// The cells of one grapheme; characters of ambiguous width take one.
pub(super) fn cells_of(grapheme: &str) -> usize {
    if grapheme == "\t" {
        return 1;
    }
    if grapheme.chars().all(is_invisible) {
        return 0;
    }
    if grapheme.chars().any(is_invisible) {
        let drawn: String = grapheme.chars().filter(|c| !is_invisible(*c)).collect();
        return drawn.graphemes(true).map(cells_of).sum();
    }
    grapheme.width().min(2)
}

/// The parts of a text, and where each begins, that a line may be cut between where a word is
/// wider than it. A joiner is never drawn, so what it holds together stands apart.
pub(super) fn parts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.grapheme_indices(true).flat_map(|(at, grapheme)| {
        let parts = grapheme.split_inclusive(is_invisible);
        parts.scan(at, |next, part| {
            let start = *next;
            *next += part.len();
            Some((start, part))
        })
    })
}

/// The graphemes of a text without what is never drawn; a tab is one blank.
pub(super) fn visible(text: &str) -> impl DoubleEndedIterator<Item = String> {
    text.graphemes(true).map(|grapheme| match grapheme {
        "\t" => " ".to_owned(),
        other => other.chars().filter(|c| !is_invisible(*c)).collect(),
    })
}

/// A run as it is seen: from the right, marks on their base (L3), brackets turned round (L4).
pub(super) fn visual(text: &str, run: &Run) -> Vec<String> {
    let part = text.get(run.range.clone()).unwrap_or_default();
    if run.is_rtl {
        visible(part).rev().map(mirrored).collect()
    } else {
        visible(part).collect()
    }
}

/// A run for a terminal that turns every right-to-left word round by itself: words from the
/// right, the letters of each as they are read, firm blanks between them.
pub(super) fn word_logical(text: &str, run: &Run) -> Vec<String> {
    if !run.is_rtl {
        return visual(text, run);
    }
    let part: Vec<String> = visible(text.get(run.range.clone()).unwrap_or_default()).collect();
    let mut seen = Vec::new();
    for piece in part.split_inclusive(|g| is_blank(g)).rev() {
        let (word, blank) = match piece.split_last() {
            Some((last, word)) if is_blank(last) => (word, true),
            _ => (piece, false),
        };
        if blank {
            seen.push(FIRM_BLANK.to_owned());
        }
        seen.extend(turned_by_terminal(word));
    }
    seen
}

/// A word without blanks: its letters stay, the signs around them stand where they are seen,
/// because a terminal counts those to the left-to-right line.
fn turned_by_terminal(word: &[String]) -> Vec<String> {
    let first = word.iter().position(|g| is_letter(g));
    let last = word.iter().rposition(|g| is_letter(g));
    let (Some(first), Some(last)) = (first, last) else {
        return word.iter().rev().cloned().map(mirrored).collect();
    };
    let (head, rest) = word.split_at(first);
    let (core, tail) = rest.split_at(last + 1 - first);
    let turned =
        |signs: &[String]| -> Vec<String> { signs.iter().rev().cloned().map(mirrored).collect() };
    let mut seen = turned(tail);
    seen.extend(core.iter().cloned());
    seen.extend(turned(head));
    seen
}

fn is_blank(grapheme: &str) -> bool {
    grapheme.chars().all(char::is_whitespace) && !grapheme.is_empty()
}

fn is_letter(grapheme: &str) -> bool {
    let first = grapheme.chars().next().map(unicode_bidi::bidi_class);
    matches!(first, Some(BidiClass::R | BidiClass::AL))
}

fn mirrored(grapheme: String) -> String {
    grapheme
        .chars()
        .map(|c| unicode_bidi_mirroring::get_mirrored(c).unwrap_or(c))
        .collect()
}
