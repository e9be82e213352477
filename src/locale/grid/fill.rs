//! Lines of a text: greedy, at the places that UAX #14 allows, in logical order.

use std::ops::Range;

use unicode_linebreak::BreakOpportunity;
use unicode_segmentation::UnicodeSegmentation;

use super::row::{cells_of, parts};

/// A line as a byte range without its trailing blanks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Filled {
    pub(super) range: Range<usize>,
    /// Whether a word was wider than the line and goes on in the next one.
    pub(super) is_cut: bool,
}

/// The places where a line of a text may end, in bytes, and whether it must.
///
/// The end of the text is always the last of them.
pub fn breaks(text: &str) -> impl Iterator<Item = (usize, bool)> + '_ {
    unicode_linebreak::linebreaks(text).map(|(at, kind)| (at, kind == BreakOpportunity::Mandatory))
}

/// Breaks a text into lines of at most `width` cells; within a word only where the word is
/// wider than the line.
pub(super) fn fill(text: &str, width: usize) -> Vec<Filled> {
    let mut lines = Lines {
        text,
        width,
        done: Vec::new(),
        start: 0,
        end: 0,
    };
    let mut last = 0;
    for (at, is_end) in breaks(text) {
        lines.take(last..at);
        if is_end {
            lines.close(at, false);
        }
        last = at;
    }
    lines.done
}

struct Lines<'a> {
    text: &'a str,
    width: usize,
    done: Vec<Filled>,
    start: usize,
    end: usize,
}

impl Lines<'_> {
    /// Puts a piece that must not be broken on this line, or on a new one.
    fn take(&mut self, piece: Range<usize>) {
        let fits = self.cells(self.start..piece.end) <= self.width;
        if !fits && self.end > self.start {
            self.close(piece.start, false);
        }
        if self.cells(piece.clone()) > self.width {
            self.cut(piece.clone());
        }
        self.end = piece.end;
    }

    fn cut(&mut self, piece: Range<usize>) {
        let text = self.text.get(piece.clone()).unwrap_or_default();
        for (at, part) in parts(text) {
            let end = piece.start + at + part.len();
            if self.cells(self.start..end) > self.width && piece.start + at > self.start {
                self.close(piece.start + at, true);
            }
        }
    }

    fn close(&mut self, next: usize, is_cut: bool) {
        let line = self.text.get(self.start..next).unwrap_or_default();
        self.done.push(Filled {
            range: self.start..self.start + line.trim_end().len(),
            is_cut,
        });
        self.start = next;
        self.end = next;
    }

    fn cells(&self, range: Range<usize>) -> usize {
        let text = self.text.get(range).unwrap_or_default();
        text.trim_end().graphemes(true).map(cells_of).sum()
    }
}
