//! Text to rows of a terminal grid: breaks, order, joined letters, one grapheme a cell.
//!
//! Logical text with isolates goes in; [`fill`] breaks it in logical order by the widths of
//! its joined letters, [`order`] puts each line in order, [`row`] keeps marks on their letters,
//! turns brackets round and drops what is never drawn. Screens never hand translated text to a
//! widget that wraps, measures or orders by itself.

use std::rc::Rc;

use zeroize::Zeroizing;

use super::Direction;
use crate::finding::text;

pub mod fill;
pub mod order;
pub mod row;
mod shape;

use order::Ordered;
pub use row::{FIRM_BLANK, Row};

/// Below this character, U+0590, nothing runs from right to left and nothing directs text.
const FIRST_OTHER: char = '\u{590}';

/// Who puts right-to-left letters in order and joins them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// The program: what stands in the cells is what is seen.
    #[default]
    Visual,
    /// The program orders the words, the terminal the letters of each.
    WordLogical,
    /// Nobody, or a terminal that orders whole lines: letters stand as they are read.
    Logical,
}

/// Lays texts out for one kind of terminal, and remembers what it laid out until it is told
/// to forget.
#[derive(Debug, Default)]
pub struct Layout {
    order: Order,
    kept: Vec<Kept>,
}

#[derive(Debug)]
struct Kept {
    text: Zeroizing<String>,
    width: usize,
    direction: Direction,
    rows: Rc<[Row]>,
}

impl Layout {
    /// A layout that has nothing laid out yet.
    pub fn new(order: Order) -> Self {
        Self {
            order,
            kept: Vec::new(),
        }
    }

    /// Who puts right-to-left letters in order here.
    pub fn order(&self) -> Order {
        self.order
    }

    /// The rows of a text; see [`lay_out`].
    pub fn rows(&mut self, text: &str, width: usize, direction: Direction) -> Rc<[Row]> {
        let known = self
            .kept
            .iter()
            .find(|kept| kept.width == width && kept.direction == direction && *kept.text == text);
        if let Some(kept) = known {
            return Rc::clone(&kept.rows);
        }
        let rows: Rc<[Row]> = lay_out_for(self.order, text, width, direction).into();
        self.kept.push(Kept {
            text: Zeroizing::new(text.to_owned()),
            width,
            direction,
            rows: Rc::clone(&rows),
        });
        rows
    }

    /// Wipes everything it remembers: when something secret leaves the screen.
    pub fn forget(&mut self) {
        self.kept.clear();
    }
}

/// Lays a text out, in the order it is seen, in lines of at most `width` cells (at least one
/// cell is used).
///
/// `direction` is that of the whole screen; the caller aligns the rows. An empty text gives
/// one empty row, so that a line break always takes its line.
pub fn lay_out(text: &str, width: usize, direction: Direction) -> Vec<Row> {
    lay_out_for(Order::Visual, text, width, direction)
}

/// Lays a text out for a terminal where somebody else may put the letters in order.
pub fn lay_out_for(order: Order, text: &str, width: usize, direction: Direction) -> Vec<Row> {
    let width = width.max(1);
    if text.is_empty() {
        return vec![Row::new(std::iter::empty(), false)];
    }
    if order == Order::Logical || text.chars().all(|c| c < FIRST_OTHER) {
        return unordered(text, width);
    }
    let joined = Zeroizing::new(match order {
        Order::Visual => shape::join(text),
        Order::WordLogical | Order::Logical => text.to_owned(),
    });
    let ordered = Ordered::new(&joined, Some(direction_of(text, direction)));
    ordered
        .paragraphs()
        .flat_map(|paragraph| rows_of(order, &joined, &ordered, paragraph, width))
        .collect()
}

/// A text as one row that is never reordered: bars, gauges, bytes in hex.
pub fn verbatim(text: &str) -> Row {
    Row::new(row::visible(text), false)
}

/// Whether a character is never drawn: joiners, and what no text from outside may hold.
pub fn is_invisible(c: char) -> bool {
    text::is_forbidden(c) || matches!(c, '\u{200C}' | '\u{200D}')
}

/// Whether a character is a letter that runs from right to left.
pub fn is_right_to_left(c: char) -> bool {
    use unicode_bidi::BidiClass::{AL, R};
    matches!(unicode_bidi::bidi_class(c), R | AL)
}

/// The direction of a text on a screen: the screen's, but a text that has letters and all of
/// them run the other way keeps its own. So a Latin sentence on an Arabic screen keeps its
/// full stop at its end.
fn direction_of(text: &str, screen: Direction) -> Direction {
    let is_latin = |c| unicode_bidi::bidi_class(c) == unicode_bidi::BidiClass::L;
    let keeps_its_own = text.chars().any(is_latin) && !text.chars().any(is_right_to_left);
    match screen {
        Direction::RightToLeft if keeps_its_own => Direction::LeftToRight,
        other => other,
    }
}

fn unordered(text: &str, width: usize) -> Vec<Row> {
    fill::fill(text, width)
        .into_iter()
        .map(|line| {
            let part = text.get(line.range).unwrap_or_default();
            Row::new(row::visible(part), line.is_cut)
        })
        .collect()
}

fn rows_of(
    order: Order,
    text: &str,
    ordered: &Ordered<'_>,
    paragraph: std::ops::Range<usize>,
    width: usize,
) -> Vec<Row> {
    let part = text.get(paragraph.clone()).unwrap_or_default();
    let seen = match order {
        Order::WordLogical => row::word_logical,
        Order::Visual | Order::Logical => row::visual,
    };
    fill::fill(part, width)
        .into_iter()
        .map(|line| {
            let range = paragraph.start + line.range.start..paragraph.start + line.range.end;
            let runs = ordered.runs(range);
            Row::new(runs.iter().flat_map(|run| seen(text, run)), line.is_cut)
        })
        .collect()
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

    /// A joiner between two pictures is not drawn, and they take the cells of both.
    #[test]
    fn what_a_joiner_would_hold_together_is_no_wider_than_asked_either() {
        let text = "一 👩\u{200D}🚀 👨\u{200D}👩\u{200D}👧\u{200D}👦 क\u{94D}\u{200D}ष";
        for order in [Order::Visual, Order::WordLogical, Order::Logical] {
            for width in 2..20 {
                for row in lay_out_for(order, text, width, Direction::LeftToRight) {
                    assert!(row.width() <= width, "{width}: {row:?}");
                }
            }
        }
    }
}
