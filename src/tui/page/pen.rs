//! Rows of cells onto the buffer, from the side where a line begins.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use super::Look;
use crate::locale::Direction;
use crate::locale::grid::{FIRM_BLANK, Order, Row, is_right_to_left};
use crate::tui::theme::Theme;

/// Puts rows on the buffer from the side where a line begins.
pub(super) struct Pen {
    pub(super) direction: Direction,
    pub(super) theme: Theme,
    /// Rows so far that end within a word, or did not fit where they stand.
    pub(super) cuts: Cell<u16>,
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
        if row.is_cut() || row.width() > usize::from(width) {
            self.cuts.set(self.cuts.get().saturating_add(1));
        }
        let mut style = self.theme.style(look);
        if look == Look::Strong && self.direction == Direction::RightToLeft {
            // Bold letters reach below their cells, and xterm and mlterm cut that off: a yeh
            // without its dots is another letter.
            style = style.remove_modifier(Modifier::BOLD);
        }
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

/// Puts firm blanks between what stands beside each other on a line, where a terminal orders
/// letters by itself: it would take two columns of Arabic for one sentence and swap them.
pub(super) fn firm_up(order: Order, area: Rect, buffer: &mut Buffer) {
    for y in area.top()..area.bottom() {
        let line: Vec<&str> = (area.left()..area.right())
            .filter_map(|x| buffer.cell((x, y)).map(|cell| cell.symbol()))
            .collect();
        let has_letters = line.iter().any(|s| s.chars().any(is_right_to_left));
        let is_meant = order == Order::WordLogical || line.contains(&FIRM_BLANK);
        if !has_letters || !is_meant {
            continue;
        }
        for x in area.left()..area.right() {
            if let Some(cell) = buffer.cell_mut((x, y)).filter(|cell| cell.symbol() == " ") {
                cell.set_symbol(FIRM_BLANK);
            }
        }
    }
}

/// Fills an area with blanks that a terminal takes for letters, so that it paints every cell.
pub(in crate::tui) fn wash(area: Rect, buffer: &mut Buffer) {
    for position in area.positions() {
        if let Some(cell) = buffer.cell_mut(position) {
            cell.set_symbol("\u{A0}");
        }
    }
}

/// Writes over every letter of a buffer, those of the frame before included.
pub(in crate::tui) fn blot(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        cell.set_symbol(" ");
    }
    buffer.reset();
}
