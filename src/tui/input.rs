//! What is typed and clicked, one event after the other, and nothing of it kept.
//!
//! crossterm's own reader keeps the last 128 events in rings that cannot be wiped: a whole
//! sitting. On Unix the bytes are read here instead.

#[cfg(not(unix))]
use std::io;
#[cfg(not(unix))]
use std::time::Duration;

#[cfg(not(unix))]
use crossterm::event::Event;

#[cfg(not(unix))]
use super::key::Typing;

#[cfg(unix)]
mod bytes;

#[cfg(unix)]
pub(super) use bytes::Input;

/// Windows gives events, not bytes, and crossterm's reader is the way to them.
#[cfg(not(unix))]
pub(super) struct Input;

#[cfg(not(unix))]
impl Input {
    /// Begins to listen.
    pub(super) fn begin() -> io::Result<Self> {
        Ok(Self)
    }

    /// The next event, or none within the limit.
    pub(super) fn wait(&mut self, limit: Duration, _typing: Typing) -> io::Result<Option<Event>> {
        use crossterm::event::{poll, read};
        poll(limit)?.then(read).transpose()
    }
}
