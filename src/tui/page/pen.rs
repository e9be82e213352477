//! Rows of cells onto the buffer, from the side where a line begins.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Look;
use crate::locale::Direction;
use crate::locale::grid::{self, Row};
use crate::tui::theme::Theme;

/// Puts rows on the buffer from the side where a line begins.
pub(super) struct Pen {
    pub(super) direction: Direction,
    pub(super) theme: Theme,
}

impl Pen {
    /// Draws a row `indent` cells into a line, and gives the cells it took.
    pub(super) fn put(
        &self,
        row: &Row,
        indent: u16,
        line: Rect,
        look: Look,
        buffer: &mut Buffer,
    ) -> Rect {
        let width = (row.width() as u16).min(line.width.saturating_sub(indent));
        let x = match self.direction {
            Direction::LeftToRight => line.x + indent,
            Direction::RightToLeft => line.x + line.width.saturating_sub(indent + width),
        };
        let style = self.theme.style(look);
        let mut at = x;
        for (symbol, cells) in row.cells() {
            if at + cells as u16 > x + width {
                break;
            }
            if let Some(cell) = buffer.cell_mut((at, line.y)) {
                cell.set_symbol(symbol).set_style(style);
            }
            at += cells as u16;
        }
        Rect {
            x,
            width,
            height: 1,
            ..line
        }
    }

    /// The place some cells into a line, for the cursor.
    pub(super) fn place(&self, indent: u16, line: Rect) -> Position {
        let indent = indent.min(line.width.saturating_sub(1));
        let x = match self.direction {
            Direction::LeftToRight => line.x + indent,
            Direction::RightToLeft => line.x + line.width.saturating_sub(1 + indent),
        };
        Position { x, y: line.y }
    }
}

/// A line of an area, counted from its top; the last one if there are fewer.
pub(super) fn line_of(area: Rect, y: u16) -> Rect {
    Rect {
        y: area.y + y.min(area.height.saturating_sub(1)),
        height: 1,
        ..area
    }
}

/// A text on one line, in the order it is read.
pub(super) fn one_row(text: &str, direction: Direction) -> Row {
    grid::lay_out(text, usize::from(u16::MAX), direction)
        .into_iter()
        .next()
        .unwrap_or_else(|| grid::verbatim(""))
}
