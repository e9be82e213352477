//! The free walk through the practice mission: a menu of all there is to do.

use crate::say;

use super::parts::{Choice, hit, label};
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};
use crate::tui::work::Refusal;

#[derive(Default)]
pub(super) struct Demo {
    choice: Choice,
    trouble: Option<Refusal>,
}

impl Screen for Demo {
    fn door(&self) -> Door {
        Door::Demo
    }

    fn update(&mut self, msg: &Msg, _context: &mut Context<'_>) -> Step {
        let key = match msg {
            Msg::Key(key) => key,
            Msg::Desk(Ok(())) => {
                self.trouble = None;
                return Step::Open(Door::Desk);
            }
            Msg::Desk(Err(refusal)) => {
                self.trouble = Some(refusal.clone());
                return Step::Stay;
            }
            _ => return Step::Stay,
        };
        if self.choice.update(*key, 6) {
            return Step::Stay;
        }
        match (key, self.choice.at) {
            (Key::Enter, 0) => Step::Open(Door::Start),
            (Key::Enter, 1) => Step::Open(Door::Release),
            (Key::Enter, 2) => Step::Later(Effect::Survey),
            (Key::Enter, 3) => Step::Open(Door::Story),
            (Key::Enter, 4) => Step::Open(Door::Drill),
            (Key::Enter, _) => Step::Quit,
            (Key::Escape | Key::Back, _) => Step::Back,
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
            say!(words, "demo-desk"),
            say!(words, "demo-story"),
            say!(words, "tour-drill"),
            say!(words, "demo-leave"),
        ];
        for (index, entry) in entries.iter().enumerate() {
            page.option(&label(index), entry, self.choice.at == index, hit(index));
        }
        if context.is_busy {
            page.gap();
            page.text(&say!(words, "desk-busy"), Look::Quiet);
        } else if let Some(refusal) = &self.trouble {
            page.gap();
            parts::refused(refusal, context, page);
        }
        page.key("1-6", say!(words, "key-choose"), Key::Down);
        page.key("Enter", say!(words, "key-begin"), Key::Enter);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    }
}
