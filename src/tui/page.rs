//! One frame: a top line, a column of text in the middle, the keys at the bottom.
//!
//! Everything is laid out by [`crate::locale::grid`] and mirrored in Arabic; no screen touches
//! the buffer.

use ratatui::layout::{Position, Rect};

use crate::locale::Direction;
use crate::locale::grid::{self, Layout, Row};
use crate::locale::number::{self, Digits};

use super::key::Key;
use super::theme::Theme;

mod choices;
mod draw;
mod panes;
mod pen;

pub(super) use pen::{blot, wash};

/// The smallest terminal that is drawn on, in cells.
pub(super) const SMALLEST: (u16, u16) = (40, 12);

/// The widest column of text, in cells.
const WIDEST: u16 = 68;

/// How a text looks; the theme says how. Nothing is said by colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Plain,
    Strong,
    Quiet,
    /// Marks and gauges that point without being read.
    Accent,
    Focus,
}

/// What a page is drawn with, whatever it shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub(super) direction: Direction,
    pub(super) theme: Theme,
    pub(super) digits: Digits,
}

/// A line of the middle column.
#[derive(Default)]
struct Line {
    /// Rows with their distance from the line's beginning, in cells.
    parts: Vec<(u16, Row, Look)>,
    /// What a click anywhere on the line means.
    hit: Option<Key>,
    /// What a click on a part means, by the part's position.
    part_hits: Vec<Key>,
    /// Where the cursor stands, in cells from the line's beginning; on the focused line alone.
    cursor: Option<u16>,
}

/// A frame in the making.
pub(super) struct Page {
    direction: Direction,
    theme: Theme,
    digits: Digits,
    area: Rect,
    width: u16,
    top: (String, String),
    gauge: Option<(usize, usize)>,
    keys: Vec<(String, String, Key)>,
    lines: Vec<Line>,
    scroll: u16,
    is_high: bool,
    layout: Layout,
}

/// What a finished frame tells: where a click means which key, and where the cursor stands.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Drawn {
    pub(super) hits: Vec<(Rect, Key)>,
    pub(super) cursor: Option<Position>,
    /// Lines of the middle that did not fit.
    pub(super) overflow: u16,
    /// Whether some of those are below what is shown.
    pub(super) has_more: bool,
    /// Rows that end within a word, or do not fit where they stand.
    pub(super) cuts: u16,
}

impl Page {
    /// A page that is laid out by what already knows the texts of the last one.
    pub(super) fn new(style: Style, area: Rect, layout: Layout) -> Self {
        Self {
            direction: style.direction,
            theme: style.theme,
            digits: style.digits,
            area,
            width: WIDEST.min(area.width.saturating_sub(4)),
            top: (String::new(), String::new()),
            gauge: None,
            keys: Vec::new(),
            lines: Vec::new(),
            scroll: 0,
            is_high: false,
            layout,
        }
    }

    /// What this is, and where one stands in it.
    pub(super) fn top(&mut self, what: &str, place: &str) {
        self.top = (what.to_owned(), place.to_owned());
    }

    /// How far along: `done` of `total`, drawn under the top line.
    pub(super) fn gauge(&mut self, done: usize, total: usize) {
        self.gauge = Some((done, total));
    }

    /// A key that works here: its name on the keyboard, what it does, what a click means.
    pub(super) fn key(&mut self, name: &str, does: String, key: Key) {
        let name = number::figures(name, self.digits);
        self.keys.push((name, does, key));
    }

    /// Begins at the top instead of a third down; for long pages.
    pub(super) fn high(&mut self) {
        self.is_high = true;
    }

    fn marker(&self) -> &'static str {
        match self.direction {
            Direction::LeftToRight => "▸",
            Direction::RightToLeft => "◂",
        }
    }

    /// Lines to leave out at the beginning of a long page.
    pub(super) fn scroll(&mut self, lines: u16) {
        self.scroll = lines;
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.line(Vec::new(), None, None);
    }

    /// A text in as many lines as it needs.
    pub(super) fn text(&mut self, text: &str, look: Look) {
        self.indented(0, text, look);
    }

    /// One line that is never reordered, such as bytes in hex.
    pub(super) fn verbatim(&mut self, text: &str, look: Look) {
        self.line(vec![(0, grid::verbatim(text), look)], None, None);
    }

    /// A text that begins some cells in.
    pub(super) fn indented(&mut self, indent: u16, text: &str, look: Look) {
        let width = usize::from(self.width.saturating_sub(indent));
        for row in self.rows(text, width) {
            self.line(vec![(indent, row, look)], None, None);
        }
    }

    /// Two texts beside each other: the second begins at `at` cells.
    pub(super) fn pair(&mut self, first: &str, second: &str, at: u16) {
        let left = self.rows(first, usize::from(at.saturating_sub(2)));
        let right = self.rows(second, usize::from(self.width.saturating_sub(at)));
        let height = left.len().max(right.len());
        let mut left = left.into_iter();
        let mut right = right.into_iter();
        for _ in 0..height {
            let parts = left
                .next()
                .map(|row| (0, row, Look::Strong))
                .into_iter()
                .chain(right.next().map(|row| (at, row, Look::Plain)))
                .collect();
            self.line(parts, None, None);
        }
    }

    /// A bar of `share` (0 to 1), `cells` wide, with a text beside it.
    pub(super) fn bar(&mut self, share: f64, cells: u16, text: &str) {
        let full = (f64::from(cells) * share.clamp(0.0, 1.0)).round() as usize;
        let (filled, open) = ("█".repeat(full), "░".repeat(usize::from(cells) - full));
        let bar = match self.direction {
            Direction::LeftToRight => format!("▕{filled}{open}▏"),
            Direction::RightToLeft => format!("▕{open}{filled}▏"),
        };
        let mut parts = vec![(0, grid::verbatim(&bar), Look::Accent)];
        let beside = cells + 4;
        let width = usize::from(self.width.saturating_sub(beside));
        let mut rows = self.rows(text, width).into_iter();
        parts.extend(rows.next().map(|row| (beside, row, Look::Plain)));
        self.line(parts, None, None);
        for row in rows {
            self.line(vec![(beside, row, Look::Plain)], None, None);
        }
    }

    /// Whether a text stands in lines of so many cells without a word that is cut.
    pub(super) fn fits(&mut self, text: &str, width: u16) -> bool {
        let rows = self.rows(text, usize::from(width));
        rows.iter().all(|row| !row.is_cut())
    }

    fn rows(&mut self, text: &str, width: usize) -> Vec<Row> {
        self.layout.rows(text, width, self.direction).to_vec()
    }

    /// A text on one line.
    fn one_row(&mut self, text: &str) -> Row {
        let rows = self
            .layout
            .rows(text, usize::from(u16::MAX), self.direction);
        rows.first().cloned().unwrap_or_else(|| grid::verbatim(""))
    }

    fn line(&mut self, parts: Vec<(u16, Row, Look)>, hit: Option<Key>, cursor: Option<u16>) {
        self.lines.push(Line {
            parts,
            hit,
            part_hits: Vec::new(),
            cursor,
        });
    }
}
