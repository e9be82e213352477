//! The order in which characters stand on the screen: the Unicode bidirectional algorithm
//! (UAX #9) up to rule L2, on text whose lines are already known.
//!
//! It never touches the characters themselves; marks, brackets and controls are the row's.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level, ParagraphInfo};

use crate::locale::Direction;

/// A text with its paragraphs and the embedding level of each character.
pub struct Ordered<'t> {
    info: BidiInfo<'t>,
}

/// A stretch of one line whose characters all run the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// Whether its characters run from right to left.
    pub is_rtl: bool,
}

impl<'t> Ordered<'t> {
    /// Resolves a text whose paragraphs all have a direction; without one, each takes that of
    /// its first letter.
    pub fn new(text: &'t str, direction: Option<Direction>) -> Self {
        let level = direction.map(|direction| match direction {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        });
        Self {
            info: BidiInfo::new(text, level),
        }
    }

    /// The paragraphs as byte ranges, each with the line break that ends it.
    pub fn paragraphs(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.info
            .paragraphs
            .iter()
            .map(|paragraph| paragraph.range.clone())
    }

    /// The level of each byte of the text once a line is known (rule L1).
    pub fn levels(&self, line: Range<usize>) -> Vec<u8> {
        self.paragraph_at(line.start)
            .map(|paragraph| self.info.reordered_levels(paragraph, line))
            .unwrap_or_default()
            .iter()
            .map(Level::number)
            .collect()
    }

    /// The runs of a line from left to right (rule L2).
    pub fn runs(&self, line: Range<usize>) -> Vec<Run> {
        let paragraph = self.paragraph_at(line.start);
        let Some(paragraph) = paragraph.filter(|_| !line.is_empty()) else {
            return Vec::new();
        };
        let (levels, runs) = self.info.visual_runs(paragraph, line);
        runs.into_iter()
            .map(|range| Run {
                is_rtl: levels.get(range.start).is_some_and(Level::is_rtl),
                range,
            })
            .collect()
    }

    fn paragraph_at(&self, at: usize) -> Option<&ParagraphInfo> {
        self.info
            .paragraphs
            .iter()
            .find(|paragraph| paragraph.range.contains(&at))
    }
}
