//! The page of one unit alone: all scales, the course of their shares, burdens.

use crate::say;

use super::Screen;
use super::parts::{self, Scroll};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::figures::{self, Extent};
use crate::tui::key::Key;
use crate::tui::page::Page;

#[derive(Default)]
pub(super) struct UnitPage {
    scroll: Scroll,
}

impl Screen for UnitPage {
    fn door(&self) -> Door {
        Door::UnitPage
    }

    fn update(&mut self, msg: &Msg, _context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) if self.scroll.update(*key) => {}
            Msg::Key(Key::Enter | Key::Escape | Key::Back) => return Step::Back,
            Msg::Key(key) => return parts::desk_key(*key).unwrap_or(Step::Stay),
            _ => {}
        }
        Step::Stay
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let view = context.work.view.as_ref();
        let title = view.map(|view| figures::title(&view.questionnaire, context));
        let period = view.map(|view| context.period_named(&view.period));
        let title = title.unwrap_or_else(|| say!(words, "desk-title"));
        let period = period.unwrap_or_else(|| context.mission().to_owned());
        parts::mark(context, &title, &period, page);
        page.high();
        page.scroll(self.scroll.at);
        figures::draw(context.work.focus, Extent::All, context, page);
        parts::bar(context, page, &[Key::PageDown]);
        page.key("C", say!(words, "desk-key-compare"), Key::Char('c'));
        parts::bar(context, page, &[Key::Details]);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Hide]);
    }
}
