//! What time, keys and the mouse do before a screen hears of them.

use std::time::Duration;

use ratatui::layout::Position;

use super::App;
use crate::tui::effect::{Door, Msg};
use crate::tui::idle::Presence;
use crate::tui::key::Key;

impl App<'_> {
    /// Tells the time. Comes before the key, so that a key that wakes a sleeping laptop is
    /// not an answer. Says whether the screen is another one by it.
    pub(in crate::tui) fn tick(&mut self, now: Duration) -> bool {
        let before = self.presence;
        self.presence = match self.idle.presence(now) {
            Presence::Asked if !self.holds_something() => Presence::Here,
            presence => presence,
        };
        // A trainer may speak for long, and a chapter holds nothing of anybody.
        if self.presence == Presence::Gone && self.stands_on(Door::Guide) && !self.is_hidden {
            self.presence = Presence::Here;
            self.idle.touch(now);
            return self.presence != before;
        }
        if self.presence == Presence::Gone {
            self.presence = Presence::Here;
            self.wiped_at = Some(now);
            self.idle.touch(now);
            self.go_home();
            return true;
        }
        self.presence != before
    }

    /// A key; returns `false` when the program should end.
    pub(in crate::tui) fn key(&mut self, key: Key, now: Duration) -> bool {
        self.idle.touch(now);
        if key == Key::Interrupt {
            return false;
        }
        let wakes = self.wiped_at == Some(now) || self.presence == Presence::Asked;
        if wakes {
            self.presence = Presence::Here;
            return true;
        }
        if self.is_hidden {
            self.is_hidden = key != Key::Hide;
            return true;
        }
        if self.is_pending() && key != Key::Escape {
            return true;
        }
        match key {
            Key::Hide => self.hide(),
            Key::Help if !self.stands_on(Door::Help) => self.open(Door::Help),
            Key::Language if !self.stands_on(Door::Language) => self.open(Door::Language),
            // What ends a sitting unseen shows the rest of the page first, as Enter does.
            Key::Enter | Key::Digit(0)
                if self.has_more_to_read() && (key == Key::Enter || self.may_withdraw()) =>
            {
                return self.tell(&Msg::Key(Key::PageDown));
            }
            key => return self.tell(&Msg::Key(key)),
        }
        true
    }

    /// A click: the key of what was clicked.
    pub(in crate::tui) fn click(&mut self, at: Position, now: Duration) -> bool {
        let hit = self
            .drawn
            .hits
            .iter()
            .find(|(area, _)| area.contains(at))
            .map(|(_, key)| *key);
        hit.is_none_or(|key| self.key(key, now))
    }

    /// The wheel moves what is read at the desk; in a sitting it could change an answer.
    pub(in crate::tui) fn wheel(&mut self, key: Key, now: Duration) -> bool {
        !self.context.is_at_desk() || self.key(key, now)
    }

    fn may_withdraw(&self) -> bool {
        self.stands_on(Door::Result) && self.context.kit.mission().withdrawal.is_some()
    }

    fn hide(&mut self) {
        self.is_hidden = true;
        self.needs_blank = true;
    }
}
