//! Text to visual lines for a terminal grid: breaks, order, joined letters, one grapheme a cell.
//!
//! Screens never hand translated text to a widget that wraps or measures by itself.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level, ParagraphInfo};
use unicode_linebreak::BreakOpportunity;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;
use zeroize::Zeroizing;

use super::Direction;

mod shape;

/// One line as it stands on the screen, from left to right. Wiped when it is dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    text: Zeroizing<String>,
    width: usize,
}

impl Row {
    /// The visual text: no direction marks, no control characters.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The number of cells it takes.
    pub fn width(&self) -> usize {
        self.width
    }

    /// What stands in each cell, and how many cells it takes (1 or 2).
    pub fn cells(&self) -> impl Iterator<Item = (&str, usize)> {
        self.text.graphemes(true).map(|g| (g, cells_of(g)))
    }

    fn new(graphemes: impl Iterator<Item = String>) -> Self {
        let mut text = Zeroizing::new(String::new());
        for grapheme in graphemes.filter(|g| cells_of(g) > 0) {
            text.push_str(&grapheme);
        }
        let width = text.graphemes(true).map(cells_of).sum();
        Self { text, width }
    }
}

/// Lays a text out in lines of at most `width` cells (at least one cell is used).
///
/// `direction` is that of the whole screen; the caller aligns the rows. An empty text gives
/// one empty row, so that a line break always takes its line.
pub fn lay_out(text: &str, width: usize, direction: Direction) -> Vec<Row> {
    let width = width.max(1);
    if text.is_empty() {
        return vec![Row::new(std::iter::empty())];
    }
    if !text.chars().any(is_right_to_left) {
        return fill(text, width)
            .into_iter()
            .map(|line| Row::new(visible(text.get(line).unwrap_or_default())))
            .collect();
    }
    let shaped = Zeroizing::new(shape::join(text));
    let level = match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let info = BidiInfo::new(&shaped, Some(level));
    info.paragraphs
        .iter()
        .flat_map(|paragraph| lines_of(&info, paragraph, width))
        .collect()
}

/// A text as one row that is never reordered: bars, gauges, bytes in hex.
pub fn verbatim(text: &str) -> Row {
    Row::new(visible(text))
}

/// The cells a text takes on one line, without wrapping.
pub fn width(text: &str) -> usize {
    let joined = Zeroizing::new(shape::join(text));
    joined.graphemes(true).map(cells_of).sum()
}

/// Whether a character is never drawn: controls, direction marks, joiners.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{FEFF}' | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

fn cells_of(grapheme: &str) -> usize {
    if grapheme.chars().all(is_invisible) {
        return 0;
    }
    grapheme.width().min(2)
}

fn visible(text: &str) -> impl DoubleEndedIterator<Item = String> {
    text.graphemes(true)
        .map(|g| g.chars().filter(|c| !is_invisible(*c)).collect())
}

fn lines_of(info: &BidiInfo<'_>, paragraph: &ParagraphInfo, width: usize) -> Vec<Row> {
    let start = paragraph.range.start;
    let text = info.text.get(paragraph.range.clone()).unwrap_or_default();
    fill(text, width)
        .into_iter()
        .map(|line| visual_row(info, paragraph, start + line.start..start + line.end))
        .collect()
}

/// One line in visual order (UAX #9, L2 to L4): marks stay on their base, brackets turn round.
fn visual_row(info: &BidiInfo<'_>, paragraph: &ParagraphInfo, line: Range<usize>) -> Row {
    if line.is_empty() {
        return Row::new(std::iter::empty());
    }
    let (levels, runs) = info.visual_runs(paragraph, line);
    let mut graphemes = Vec::new();
    for run in runs {
        let is_rtl = levels.get(run.start).is_some_and(Level::is_rtl);
        let text = info.text.get(run).unwrap_or_default();
        if is_rtl {
            graphemes.extend(visible(text).rev().map(mirrored));
        } else {
            graphemes.extend(visible(text));
        }
    }
    Row::new(graphemes.into_iter())
}

fn mirrored(grapheme: String) -> String {
    grapheme
        .chars()
        .map(|c| match c {
            '(' => ')',
            ')' => '(',
            '[' => ']',
            ']' => '[',
            '{' => '}',
            '}' => '{',
            '<' => '>',
            '>' => '<',
            '«' => '»',
            '»' => '«',
            '‹' => '›',
            '›' => '‹',
            '≤' => '≥',
            '≥' => '≤',
            other => other,
        })
        .collect()
}

/// Lines of a text as byte ranges without their trailing blanks: greedy, at the places that
/// UAX #14 allows, within a word only where the word is wider than the line.
fn fill(text: &str, width: usize) -> Vec<Range<usize>> {
    let mut lines = Lines {
        text,
        width,
        done: Vec::new(),
        start: 0,
        end: 0,
    };
    let mut last = 0;
    for (at, kind) in unicode_linebreak::linebreaks(text) {
        lines.take(last..at);
        if kind == BreakOpportunity::Mandatory {
            lines.close(at);
        }
        last = at;
    }
    lines.done
}

struct Lines<'a> {
    text: &'a str,
    width: usize,
    done: Vec<Range<usize>>,
    start: usize,
    end: usize,
}

impl Lines<'_> {
    /// Puts a piece that must not be broken on this line, or on a new one.
    fn take(&mut self, piece: Range<usize>) {
        let fits = self.cells(self.start..piece.end) <= self.width;
        if !fits && self.end > self.start {
            self.close(piece.start);
        }
        if self.cells(piece.clone()) > self.width {
            self.cut(piece.clone());
        }
        self.end = piece.end;
    }

    fn cut(&mut self, piece: Range<usize>) {
        let text = self.text.get(piece.clone()).unwrap_or_default();
        for (at, grapheme) in text.grapheme_indices(true) {
            let end = piece.start + at + grapheme.len();
            if self.cells(self.start..end) > self.width && piece.start + at > self.start {
                self.close(piece.start + at);
            }
        }
    }

    fn close(&mut self, next: usize) {
        let line = self.text.get(self.start..next).unwrap_or_default();
        self.done
            .push(self.start..self.start + line.trim_end().len());
        self.start = next;
        self.end = next;
    }

    fn cells(&self, range: Range<usize>) -> usize {
        let text = self.text.get(range).unwrap_or_default();
        text.trim_end().graphemes(true).map(cells_of).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, width: usize, direction: Direction) -> Vec<String> {
        lay_out(text, width, direction)
            .iter()
            .map(|row| row.text().to_owned())
            .collect()
    }

    #[test]
    fn latin_text_breaks_between_words() {
        assert_eq!(
            rows("one two  three\nfour", 8, Direction::LeftToRight),
            ["one two", "three", "four"]
        );
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut() {
        assert_eq!(
            rows("ab abcdefgh", 3, Direction::LeftToRight),
            ["ab", "abc", "def", "gh"]
        );
    }

    #[test]
    fn chinese_breaks_between_signs_and_counts_two_cells_each() {
        let laid = lay_out("你好世界。", 6, Direction::LeftToRight);
        assert!(laid.iter().all(|row| row.width() <= 6));
        assert_eq!(laid.len(), 2);
    }

    #[test]
    fn arabic_letters_join_and_stand_from_right_to_left() {
        assert_eq!(rows("سلام", 20, Direction::RightToLeft), ["ﻡﻼﺳ"]);
        assert_eq!(lay_out("سلام", 20, Direction::RightToLeft)[0].width(), 3);
        assert_eq!(rows("لا", 20, Direction::RightToLeft), ["\u{FEFB}"]);
    }

    #[test]
    fn marks_stay_on_their_letter() {
        assert_eq!(
            rows("بَب", 20, Direction::RightToLeft),
            ["\u{FE90}\u{FE91}\u{64E}"]
        );
    }

    #[test]
    fn numbers_and_latin_words_keep_their_order_inside_arabic() {
        let row = &rows(
            "من \u{2068}6-15\u{2069} (Enter)",
            30,
            Direction::RightToLeft,
        )[0];
        assert!(row.contains("6-15"), "{row}");
        assert!(row.starts_with("(Enter)"), "{row}");
    }

    #[test]
    fn control_characters_never_reach_the_screen() {
        let laid = rows("a\u{1b}[2J\u{202E}b\u{7}", 20, Direction::LeftToRight);
        assert_eq!(laid, ["a[2Jb"]);
    }

    #[test]
    fn an_empty_text_is_one_empty_line() {
        assert_eq!(rows("", 5, Direction::RightToLeft), [""]);
        assert_eq!(rows("ا\n\nب", 5, Direction::RightToLeft).len(), 3);
    }

    #[test]
    fn no_row_is_wider_than_asked() {
        let text = "لا أحد يستطيع أن يعرف من أجاب (حتى 10) Level 1 clinic, 24/7.\nوالسلام";
        for width in 1..70 {
            for row in lay_out(text, width, Direction::RightToLeft) {
                assert!(row.width() <= width, "{width}: {row:?}");
                assert_eq!(
                    row.cells().map(|(_, cells)| cells).sum::<usize>(),
                    row.width()
                );
            }
        }
    }
}
