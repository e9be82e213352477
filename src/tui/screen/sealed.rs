//! The record is on the disk.

use crate::report::notice;
use crate::say;

use super::Screen;
use super::parts::{self, Choice, hit};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

#[derive(Default)]
pub(super) struct Sealed {
    choice: Choice,
}

impl Screen for Sealed {
    fn door(&self) -> Door {
        Door::Sealed
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) if self.choice.update(*key, 2) => Step::Stay,
            Msg::Key(Key::Enter) if self.choice.at == 1 => Step::Do(Effect::TryToOpen),
            Msg::Key(Key::Enter | Key::Escape) => Step::Home,
            Msg::Tried(attempt) => {
                context.sitting.attempt = Some(attempt.clone());
                Step::Open(Door::Record)
            }
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", context.mission(), page);
        page.text(&say!(words, "sealed-title"), Look::Strong);
        page.gap();
        page.text(&notice::sealed(&context.kit, words), Look::Plain);
        page.gap();
        let entries = [say!(words, "done"), say!(words, "show-me")];
        for (index, entry) in entries.iter().enumerate() {
            page.option("", entry, self.choice.at == index, hit(index));
        }
        parts::bar(
            context,
            page,
            &[Key::Down, Key::Enter, Key::Help, Key::Hide],
        );
    }
}
