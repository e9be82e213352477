//! Two panes beside each other, texts in columns, and charts.

use super::{Line, Look, Page};
use crate::locale::Direction;
use crate::locale::grid::{self, Row};
use crate::tui::key::Key;

/// The widest page of two panes, in cells.
const WIDEST_PAIR: u16 = 110;

/// Cells of the line between two panes.
const BETWEEN: u16 = 3;

impl Page {
    /// Uses the width of the terminal, for two panes; gives the cells there are.
    pub(in crate::tui) fn widen(&mut self) -> u16 {
        self.width = WIDEST_PAIR.min(self.area.width.saturating_sub(2));
        self.width
    }

    /// The cells of a line.
    pub(in crate::tui) fn cells(&self) -> u16 {
        self.width
    }

    /// Lines that are left for the middle, under those and above the keys that are there.
    pub(in crate::tui) fn room(&mut self) -> usize {
        let (mut x, mut lines) = (0, 1);
        for at in 0..self.keys.len() {
            let text = self
                .keys
                .get(at)
                .map(|(name, does, _)| format!("{name} {does}"));
            let width = self.one_row(&text.unwrap_or_default()).width() as u16;
            if x > 0 && x + width > self.area.width.saturating_sub(2) {
                (x, lines) = (0, lines + 1);
            }
            x += width + 3;
        }
        let used = 2 + self.lines.len() + lines + 1;
        usize::from(self.area.height).saturating_sub(used)
    }

    /// In how many lines a text stands.
    pub(in crate::tui) fn height_of(&mut self, text: &str, width: u16) -> usize {
        self.rows(text, usize::from(width)).len()
    }

    /// Two panes beside each other: the second begins at `at` cells.
    pub(in crate::tui) fn beside(
        &mut self,
        at: u16,
        first: impl FnOnce(&mut Self),
        second: impl FnOnce(&mut Self),
    ) {
        let whole = self.width;
        let before = std::mem::take(&mut self.lines);
        self.width = at.saturating_sub(BETWEEN);
        first(self);
        let mut lines = std::mem::take(&mut self.lines);
        self.width = whole.saturating_sub(at);
        second(self);
        let others = std::mem::replace(&mut self.lines, before);
        self.width = whole;
        lines.resize_with(lines.len().max(others.len()), Line::default);
        let mut others = others.into_iter();
        for mut line in lines {
            line.parts.push((at - 2, grid::verbatim("│"), Look::Quiet));
            let parts = others.next().into_iter().flat_map(|other| other.parts);
            let moved = parts.map(|(indent, row, look)| (indent + at, row, look));
            line.parts.extend(moved);
            self.lines.push(line);
        }
    }

    /// Texts in columns: where each begins, how wide it is, what it says. With a hit it is a
    /// line that can be chosen, and the first column is a text of the focus.
    pub(in crate::tui) fn columns(
        &mut self,
        columns: &[(u16, u16, &str, Look)],
        hit: Option<(bool, Key)>,
    ) {
        let rows: Vec<(u16, Vec<Row>, Look)> = columns
            .iter()
            .map(|(at, width, text, look)| (*at, self.rows(text, usize::from(*width)), *look))
            .collect();
        let height = rows
            .iter()
            .map(|(_, rows, _)| rows.len())
            .max()
            .unwrap_or(0);
        let is_focused = hit.is_some_and(|(is_focused, _)| is_focused);
        for number in 0..height {
            let mut parts = Vec::new();
            if number == 0 && is_focused {
                parts.push((0, grid::verbatim(self.marker()), Look::Accent));
            }
            for (column, (at, rows, look)) in rows.iter().enumerate() {
                let look = if is_focused && column == 0 {
                    Look::Focus
                } else {
                    *look
                };
                parts.extend(rows.get(number).map(|row| (*at, row.clone(), look)));
            }
            let cursor = (is_focused && number == 0).then_some(0);
            self.line(parts, hit.map(|(_, key)| key), cursor);
        }
    }

    /// A line of a chart: a text before it, and cells that are turned round with the reading.
    pub(in crate::tui) fn plot(&mut self, label: &str, at: u16, cells: &str) {
        let cells: String = match self.direction {
            Direction::LeftToRight => cells.to_owned(),
            Direction::RightToLeft => cells.chars().rev().collect(),
        };
        let label = self.one_row(label);
        let parts = vec![
            (0, label, Look::Quiet),
            (at, grid::verbatim(&cells), Look::Accent),
        ];
        self.line(parts, None, None);
    }
}
