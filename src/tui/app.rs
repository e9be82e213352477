//! The screens one stands on, and what a key or an outcome does to them.

use std::time::Duration;

use ratatui::Frame;
use zeroize::Zeroize;

use crate::demo::Circle;
use crate::desk::officer::bureau::Bureau;
use crate::desk::post::Post;
use crate::locale::grid::Layout;
use crate::say;

use super::Leave;
use super::context::{Context, Tour};
use super::effect::{Door, Effect, Msg, Step};
use super::idle::{Idle, Presence};
use super::key::Typing;
use super::page::{Drawn, Look, Page, SMALLEST, Style};
use super::screen::{self, Screen};

mod errands;
mod keys;

/// Who is asked for what the screens want done.
#[derive(Default)]
pub(super) struct Parties<'a> {
    /// The laptop.
    pub(super) post: Option<&'a mut dyn Post>,
    /// The officer's desk.
    pub(super) bureau: Option<&'a mut dyn Bureau>,
    /// The practice mission, which is both and the story around them.
    pub(super) circle: Option<&'a mut Circle>,
}

impl<'a> Parties<'a> {
    /// The practice mission.
    pub(super) fn of_circle(circle: &'a mut Circle) -> Self {
        Self {
            circle: Some(circle),
            ..Self::default()
        }
    }

    /// The laptop.
    pub(super) fn post(&mut self) -> Option<&mut dyn Post> {
        match (&mut self.circle, &mut self.post) {
            (Some(circle), _) => Some(&mut **circle),
            (None, Some(post)) => Some(&mut **post),
            (None, None) => None,
        }
    }

    /// The officer's desk.
    pub(super) fn bureau(&mut self) -> Option<&mut dyn Bureau> {
        match (&mut self.circle, &mut self.bureau) {
            (Some(circle), _) => Some(circle.bureau()),
            (None, Some(bureau)) => Some(&mut **bureau),
            (None, None) => None,
        }
    }
}

/// The whole face: a pile of screens over one desk.
pub(super) struct App<'a> {
    parties: Parties<'a>,
    context: Context<'a>,
    screens: Vec<Box<dyn Screen>>,
    pending: Option<Effect>,
    idle: Idle,
    presence: Presence,
    is_hidden: bool,
    needs_blank: bool,
    wiped_at: Option<Duration>,
    wants_lines: bool,
    drawn: Drawn,
    layout: Layout,
}

impl<'a> App<'a> {
    pub(super) fn new(mut parties: Parties<'a>, context: Context<'a>, now: Duration) -> Self {
        let first = match context.tour {
            Tour { is_desk: true, .. } => Door::Unlock,
            Tour { is_demo: true, .. } => Door::Guide,
            Tour {
                is_preview: true, ..
            } => Door::Preview(false),
            _ => Door::Start,
        };
        let mut screens = vec![screen::open(first, &context)];
        let is_open = parties.bureau().is_some_and(|bureau| bureau.is_open());
        if first == Door::Unlock && is_open {
            screens.push(screen::open(Door::Desk, &context));
        }
        if context.asks_for_order() {
            screens.push(screen::open(Door::Letters, &context));
        }
        let layout = Layout::new(context.letters.order);
        let idle = Idle::new(now, context.lock_after);
        Self {
            parties,
            context,
            screens,
            pending: None,
            idle,
            presence: Presence::Here,
            is_hidden: false,
            needs_blank: false,
            wiped_at: None,
            wants_lines: false,
            drawn: Drawn::default(),
            layout,
        }
    }

    /// The reading direction, for the keys.
    pub(super) fn direction(&self) -> crate::locale::Direction {
        self.context.direction()
    }

    /// What letters are on the screen one stands on.
    pub(super) fn typing(&self) -> Typing {
        let shown = self.screens.last().filter(|_| !self.is_hidden);
        shown.map_or(Typing::Commands, |screen| screen.typing())
    }

    /// Whether something that takes time is to be done once the frame is drawn.
    pub(super) fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    /// Does it; returns `false` when the program should end.
    pub(super) fn carry_on(&mut self) -> bool {
        let Some(effect) = self.pending.take() else {
            return true;
        };
        self.context.is_busy = false;
        let outcome = self.carry_out(effect);
        self.tell(&outcome)
    }

    /// Somebody is there: what takes time must not count as absence.
    pub(super) fn stay(&mut self, now: Duration) {
        self.idle.touch(now);
    }

    /// How the program ends, once a key ended it.
    pub(super) fn leave(&self) -> Leave {
        if self.wants_lines {
            Leave::Plain(self.context.language().to_owned())
        } else {
            Leave::Quit
        }
    }

    /// Draws a frame.
    pub(super) fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        self.drawn = Drawn::default();
        if self.is_hidden || area.width < 2 || area.height < 1 {
            return;
        }
        let style = Style {
            direction: self.context.direction(),
            theme: self.context.theme,
            digits: self.context.digits.of(self.context.language()),
        };
        let layout = std::mem::take(&mut self.layout);
        let mut page = Page::new(style, area, layout);
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            page.high();
            page.text(&say!(self.context.words, "too-small"), Look::Plain);
        } else if self.presence == Presence::Asked {
            page.text(&say!(self.context.words, "idle-title"), Look::Strong);
            page.gap();
            let seconds = self.idle.warning().as_secs();
            let line = if self.context.is_at_desk() {
                say!(self.context.words, "desk-idle", seconds = seconds)
            } else {
                say!(self.context.words, "idle-line", seconds = seconds)
            };
            page.text(&line, Look::Plain);
        } else if let Some(screen) = self.screens.last() {
            screen.view(&self.context, &mut page);
        }
        (self.drawn, self.layout) = page.draw(area, frame.buffer_mut());
        if let Some(cursor) = self.drawn.cursor {
            frame.set_cursor_position(cursor);
        }
    }

    /// Whether a blank frame has to be drawn first, because something secret left the screen.
    pub(super) fn take_blank(&mut self) -> bool {
        if self.needs_blank {
            self.forget();
        }
        std::mem::take(&mut self.needs_blank)
    }

    /// Wipes everything that is laid out.
    pub(super) fn forget(&mut self) {
        self.layout.forget();
    }

    /// The screen one stands on.
    #[cfg(test)]
    pub(super) fn door(&self) -> Option<Door> {
        self.screens.last().map(|screen| screen.door())
    }

    /// Where the cursor stands in the last frame.
    #[cfg(test)]
    pub(super) fn cursor(&self) -> Option<ratatui::layout::Position> {
        self.drawn.cursor
    }

    /// Rows of the last frame that end within a word or are cut off.
    #[cfg(test)]
    pub(super) fn cuts(&self) -> u16 {
        self.drawn.cuts
    }

    /// Lines of the last frame that did not fit and can only be scrolled to.
    #[cfg(test)]
    pub(super) fn overflow(&self) -> u16 {
        self.drawn.overflow
    }

    fn holds_something(&self) -> bool {
        self.screens.len() > 1 || self.is_hidden || self.context.work.typed.is_some()
    }

    /// Whether this screen must be read to its end and lines of it are still below.
    pub(super) fn has_more_to_read(&self) -> bool {
        self.drawn.has_more
            && self
                .screens
                .last()
                .is_some_and(|screen| screen.must_be_read())
    }

    pub(in crate::tui) fn stands_on(&self, door: Door) -> bool {
        self.screens
            .last()
            .is_some_and(|screen| screen.door() == door)
    }

    fn open(&mut self, door: Door) {
        self.needs_blank = true;
        self.screens.push(screen::open(door, &self.context));
    }

    /// The trainer's language stays where nobody but the trainer chose another.
    fn turn_to_trainer(&mut self, left: Option<Door>) {
        if self.stands_on(Door::Guide) {
            match left {
                Some(Door::Language) => self.context.settle(),
                _ => self.context.speak_first(),
            }
        }
    }

    fn go_home(&mut self) {
        self.needs_blank = true;
        self.is_hidden = false;
        self.screens.truncate(1);
        self.pending = None;
        self.context.is_busy = false;
        wipe(&mut self.context);
        if let Some(bureau) = self.parties.bureau() {
            bureau.lock();
        }
        if let Some(first) = self.screens.first_mut() {
            *first = screen::open(first.door(), &self.context);
        }
    }

    fn tell(&mut self, msg: &Msg) -> bool {
        let Some(screen) = self.screens.last_mut() else {
            return false;
        };
        match screen.update(msg, &mut self.context) {
            Step::Stay => {}
            Step::Do(effect) => {
                let outcome = self.carry_out(effect);
                return self.tell(&outcome);
            }
            Step::Later(effect) => {
                self.pending = Some(effect);
                self.context.is_busy = true;
            }
            Step::Open(door) => self.open(door),
            Step::Switch(door) => {
                self.screens.pop();
                self.open(door);
            }
            Step::HelpThen(door) => {
                self.screens.pop();
                self.open(door);
                self.open(Door::Help);
            }
            Step::Back => {
                self.needs_blank = true;
                let left = self.screens.pop().map(|screen| screen.door());
                self.turn_to_trainer(left);
                if self.context.asks_for_order() && !self.screens.is_empty() {
                    self.open(Door::Letters);
                }
            }
            Step::Home => self.go_home(),
            Step::Lines => {
                self.wants_lines = true;
                return false;
            }
            Step::Quit => {
                wipe(&mut self.context);
                return false;
            }
        }
        !self.screens.is_empty()
    }
}

fn wipe(context: &mut Context<'_>) {
    if let Some(sealed) = &mut context.sitting.sealed {
        sealed.bytes.zeroize();
    }
    context.forget();
}
