//! The screens without a terminal: what `benches/screen.rs` measures.

use std::convert::Infallible;
use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::Options;
use super::app::{App, Parties};
use super::context::{Context, Tour};
use super::key::Key;
use crate::desk::post::Post;

/// A check-in on a screen that nobody sees. No time passes in it.
pub struct Rehearsal<'a> {
    app: App<'a>,
    terminal: Terminal<TestBackend>,
}

impl<'a> Rehearsal<'a> {
    /// A check-in on its first screen, on so many columns and rows.
    pub fn new(post: &'a mut dyn Post, options: Options, columns: u16, rows: u16) -> Self {
        let context = Context::new(post.kit().clone(), None, options, Tour::default());
        let parties = Parties {
            post: Some(post),
            ..Parties::default()
        };
        let Ok(terminal) = Terminal::new(TestBackend::new(columns, rows));
        Self {
            app: App::new(parties, context, Duration::ZERO),
            terminal,
        }
    }

    /// Presses Enter, and wipes what the screen before had laid out.
    pub fn enter(&mut self) {
        self.app.key(Key::Enter, Duration::ZERO);
        self.forget();
    }

    /// Wipes everything laid out, as whenever a screen is left.
    pub fn forget(&mut self) {
        self.app.forget();
    }

    /// Lays the screen out and draws it, cell by cell.
    pub fn draw(&mut self) {
        let drawn: Result<_, Infallible> = self.terminal.draw(|frame| self.app.draw(frame));
        let Ok(_) = drawn;
    }

    /// The rows of the screen.
    pub fn rows(&self) -> Vec<String> {
        let buffer = self.terminal.backend().buffer();
        let columns = usize::from(buffer.area.width.max(1));
        buffer
            .content()
            .chunks(columns)
            .map(|row| row.iter().map(|cell| cell.symbol()).collect())
            .collect()
    }
}
