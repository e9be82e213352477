//! A page onto the buffer: the top line, the keys, the middle between them.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::pen::{self, Pen, line_of};
use super::{Drawn, Look, Page};
use crate::locale::Direction;
use crate::locale::grid::{self, Layout, Row};

/// Cells between the two texts of the top line.
const APART: u16 = 2;

/// Cells that the first of them is left in any case: the word for practice stands in it.
const MARK: u16 = 14;

impl Page {
    /// Draws the frame, and gives back what knows its texts.
    pub(in crate::tui) fn draw(mut self, area: Rect, buffer: &mut Buffer) -> (Drawn, Layout) {
        let mut drawn = Drawn::default();
        let pen = Pen {
            direction: self.direction,
            theme: self.theme,
            cuts: Cell::new(0),
        };
        buffer.set_style(area, self.theme.style(Look::Plain));
        let inner = Rect {
            x: area.x + 1,
            width: area.width.saturating_sub(2),
            ..area
        };
        let head = self.draw_top(&pen, inner, buffer);
        let foot = self.draw_keys(&pen, inner, buffer, &mut drawn);
        let middle = Rect {
            x: area.x + (area.width - self.width) / 2,
            y: area.y + head,
            width: self.width,
            height: area.height.saturating_sub(head + foot),
        };
        self.draw_middle(&pen, middle, buffer, &mut drawn);
        pen::firm_up(self.layout.order(), area, buffer);
        drawn.cuts = pen.cuts.get();
        (drawn, self.layout)
    }

    fn draw_top(&mut self, pen: &Pen, area: Rect, buffer: &mut Buffer) -> u16 {
        let (what, place) = std::mem::take(&mut self.top);
        let least = cells_of(&[self.one_row(&what)]).min(MARK);
        let place = self.shortened(&place, area.width.saturating_sub(least + APART));
        let end = area.width.saturating_sub(cells_of(&place));
        let room = if end == area.width {
            end
        } else {
            end.saturating_sub(APART)
        };
        let what = self.shortened(&what, room);
        for (rows, at) in [(what, 0), (place, end)] {
            put_beside(pen, &rows, at, line_of(area, 0), buffer);
        }
        let Some((done, total)) = self.gauge else {
            return 2;
        };
        let full = usize::from(area.width) * done / total.max(1);
        let (heavy, light) = ("━".repeat(full), "─".repeat(usize::from(area.width) - full));
        let gauge = match self.direction {
            Direction::LeftToRight => heavy + &light,
            Direction::RightToLeft => light + &heavy,
        };
        pen.put(
            &grid::verbatim(&gauge),
            0,
            line_of(area, 1),
            Look::Accent,
            buffer,
        );
        3
    }

    /// A text on one line of so many cells: the words that have room, and `…` for the others.
    fn shortened(&mut self, text: &str, width: u16) -> Vec<Row> {
        let whole = self.one_row(text);
        if whole.width() <= usize::from(width) {
            return vec![whole];
        }
        let rows = self.rows(text, usize::from(width.saturating_sub(1)));
        let first = rows.into_iter().take(1);
        first.chain([grid::verbatim("…")]).collect()
    }

    /// The keys on one or two lines at the bottom; returns how many lines they take.
    fn draw_keys(&mut self, pen: &Pen, area: Rect, buffer: &mut Buffer, drawn: &mut Drawn) -> u16 {
        let mut places = Vec::new();
        let (mut x, mut line) = (0, 0);
        for (name, does, key) in std::mem::take(&mut self.keys) {
            let row = self.one_row(&format!("{name} {does}"));
            let width = row.width() as u16;
            if x > 0 && x + width > area.width {
                (x, line) = (0, line + 1);
            }
            places.push((x, line, row, key));
            x += width + 3;
        }
        let lines = line + 1;
        for (x, line, row, key) in places {
            let place = line_of(area, area.height.saturating_sub(lines - line));
            let hit = pen.put(&row, x, place, Look::Quiet, buffer);
            drawn.hits.push((hit, key));
        }
        lines + 1
    }

    /// Draws the middle: with less air where it is small, with arrows where there is more.
    fn draw_middle(&mut self, pen: &Pen, area: Rect, buffer: &mut Buffer, drawn: &mut Drawn) {
        self.tighten(usize::from(area.height));
        let count = self.lines.len() as u16;
        let room = area.height.saturating_sub(count);
        let top = if self.is_high { 0 } else { (room / 3).min(5) };
        drawn.overflow = count.saturating_sub(area.height);
        let first = self.first_line(area.height).min(drawn.overflow);
        for (number, line) in self.lines.iter().skip(usize::from(first)).enumerate() {
            let y = top + number as u16;
            if y >= area.height {
                break;
            }
            let place = line_of(area, y);
            let mut keys = line.part_hits.iter();
            for (indent, row, look) in &line.parts {
                let hit = pen.put(row, *indent, place, *look, buffer);
                drawn.hits.extend(keys.next().map(|key| (hit, *key)));
            }
            drawn.hits.extend(line.hit.map(|key| (place, key)));
            if let Some(indent) = line.cursor {
                drawn.cursor = Some(pen.place(indent, place));
            }
        }
        let end = area.width.saturating_sub(1);
        if first > 0 {
            pen.put(
                &grid::verbatim("↑"),
                end,
                line_of(area, 0),
                Look::Strong,
                buffer,
            );
        }
        drawn.has_more = first < drawn.overflow;
        if drawn.has_more {
            let last = line_of(area, area.height);
            pen.put(&grid::verbatim("↓"), end, last, Look::Strong, buffer);
        }
    }

    /// Takes empty lines out, from the last up, until the page fits or none is left.
    fn tighten(&mut self, height: usize) {
        for at in (0..self.lines.len()).rev() {
            let is_gap = self.lines.get(at).is_some_and(|line| line.parts.is_empty());
            if self.lines.len() > height && is_gap {
                self.lines.remove(at);
            }
        }
    }

    /// The first line to show: what was scrolled to, moved so that the focus is seen.
    fn first_line(&self, height: u16) -> u16 {
        let focus = self.lines.iter().position(|line| line.cursor.is_some());
        match focus {
            Some(at) if at as u16 + 2 > height => at as u16 + 2 - height,
            Some(_) => 0,
            None => self.scroll,
        }
    }
}

/// Cells of rows that stand one after the other.
fn cells_of(rows: &[Row]) -> u16 {
    let cells: usize = rows.iter().map(Row::width).sum();
    u16::try_from(cells).unwrap_or(u16::MAX)
}

/// Puts rows one after the other on a line.
fn put_beside(pen: &Pen, rows: &[Row], mut at: u16, line: Rect, buffer: &mut Buffer) {
    for row in rows {
        at += pen.put(row, at, line, Look::Quiet, buffer).width;
    }
}
