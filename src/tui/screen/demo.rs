//! The menu of the practice mission.

use crate::say;

use super::parts::{Choice, hit, label};
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

#[derive(Default)]
pub(super) struct Demo {
    choice: Choice,
}

impl Screen for Demo {
    fn door(&self) -> Door {
        Door::Demo
    }

    fn update(&mut self, msg: &Msg, _context: &mut Context<'_>) -> Step {
        let Msg::Key(key) = msg else {
            return Step::Stay;
        };
        if self.choice.update(*key, 4) {
            return Step::Stay;
        }
        match (key, self.choice.at) {
            (Key::Enter, 0) => Step::Open(Door::Start),
            (Key::Enter, 1) => Step::Open(Door::Release),
            (Key::Enter, 2) => Step::Open(Door::Story),
            (Key::Enter, _) => Step::Quit,
            (Key::Escape, _) => Step::Open(Door::Close),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", context.mission(), page);
        page.text(&say!(words, "demo-title"), Look::Strong);
        page.gap();
        page.text(&say!(words, "demo-line"), Look::Plain);
        page.gap();
        let entries = [
            say!(words, "demo-checkin"),
            say!(words, "demo-release"),
            say!(words, "demo-story"),
            say!(words, "demo-leave"),
        ];
        for (index, entry) in entries.iter().enumerate() {
            page.option(&label(index), entry, self.choice.at == index, hit(index));
        }
        page.key("1-4", say!(words, "key-choose"), Key::Down);
        page.key("Enter", say!(words, "key-begin"), Key::Enter);
        parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    }
}
