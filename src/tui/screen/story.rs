//! What happened in the practice mission, a line a step.

use crate::{demo, say};

use super::parts::Scroll;
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

#[derive(Default)]
pub(super) struct Story {
    scroll: Scroll,
}

impl Screen for Story {
    fn door(&self) -> Door {
        Door::Story
    }

    fn update(&mut self, msg: &Msg, _context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) if self.scroll.update(*key) => {}
            Msg::Key(Key::Enter | Key::Escape | Key::Back) => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", &say!(words, "demo-story"), page);
        page.high();
        page.scroll(self.scroll.at);
        if let Some(told) = context.tour.told {
            for step in &told.borrow().story {
                page.text(&demo::tell(step, words), Look::Plain);
                page.gap();
            }
        }
        parts::bar(context, page, &[Key::PageDown]);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Hide]);
    }
}
