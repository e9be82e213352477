//! Rows of cells onto the buffer, from the side where a line begins.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};

use super::Look;
use crate::locale::Direction;
use crate::locale::grid::{self, Row};

/// Puts rows on the buffer from the side where a line begins.
pub(super) struct Pen {
    pub(super) direction: Direction,
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
        let style = self.style(look);
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

    /// The place where a line begins, for the cursor.
    pub(super) fn beginning(&self, line: Rect) -> Position {
        let x = match self.direction {
            Direction::LeftToRight => line.x,
            Direction::RightToLeft => line.x + line.width.saturating_sub(1),
        };
        Position { x, y: line.y }
    }

    fn style(&self, look: Look) -> Style {
        match look {
            Look::Plain | Look::Quiet => Style::new(),
            Look::Strong => Style::new().add_modifier(Modifier::BOLD),
            Look::Focus => Style::new().add_modifier(Modifier::REVERSED),
        }
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
