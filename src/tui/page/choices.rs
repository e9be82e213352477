//! What can be chosen on a page: lines with a marker, or words beside each other.

use super::{Line, Look, Page};
use crate::locale::grid::{self, Order, Row};
use crate::locale::number;
use crate::tui::key::Key;

impl Page {
    /// A text with its letters in the order of another terminal, to see which reads right.
    pub(in crate::tui) fn sample(
        &mut self,
        label: &str,
        text: &str,
        order: Order,
        (is_focused, hit): (bool, Key),
    ) {
        let width = usize::from(self.width.saturating_sub(6));
        let rows = grid::lay_out_for(order, text, width, self.direction);
        self.choice_of(label, rows, is_focused, hit);
    }

    /// Something that can be chosen: a marker, a label before it, the text.
    pub(in crate::tui) fn option(&mut self, label: &str, text: &str, is_focused: bool, hit: Key) {
        let indent = if label.is_empty() { 2 } else { 6 };
        let rows = self.rows(text, usize::from(self.width.saturating_sub(indent)));
        self.choice_of(label, rows, is_focused, hit);
    }

    fn choice_of(&mut self, label: &str, rows: Vec<Row>, is_focused: bool, hit: Key) {
        let marker = if is_focused { self.marker() } else { " " };
        let look = if is_focused { Look::Focus } else { Look::Plain };
        let label = number::figures(label, self.digits);
        let indent = if label.is_empty() { 2 } else { 6 };
        for (number, row) in rows.into_iter().enumerate() {
            let mut parts = vec![(indent, row, look)];
            if number == 0 {
                parts.insert(0, (0, grid::verbatim(marker), Look::Accent));
                parts.insert(1, (2, grid::verbatim(&label), Look::Quiet));
            }
            let cursor = (is_focused && number == 0).then_some(0);
            self.line(parts, Some(hit), cursor);
        }
    }

    /// Several things to choose from beside each other, on as many lines as they need.
    pub(in crate::tui) fn choices(&mut self, choices: &[(&str, bool, Key)]) {
        let mut line = Line::default();
        let mut at = 2;
        for (text, is_focused, key) in choices {
            let row = self.one_row(text);
            let width = row.width() as u16;
            if at + width > self.width && !line.parts.is_empty() {
                self.lines.push(std::mem::take(&mut line));
                at = 2;
            }
            let look = if *is_focused {
                Look::Focus
            } else {
                Look::Plain
            };
            if *is_focused {
                line.cursor = Some(at);
            }
            line.parts.push((at, row, look));
            line.part_hits.push(*key);
            at += width + 3;
        }
        self.lines.push(line);
    }
}
