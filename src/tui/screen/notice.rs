//! What happens to answers, said before the first question.

use crate::kit::mission::Admission;
use crate::report::notice;
use crate::say;

use super::parts::Scroll;
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

pub(super) struct Notice {
    leads_on: bool,
    scroll: Scroll,
}

impl Notice {
    pub(super) fn new(leads_on: bool) -> Self {
        Self {
            leads_on,
            scroll: Scroll::default(),
        }
    }
}

impl Screen for Notice {
    fn door(&self) -> Door {
        Door::Notice(self.leads_on)
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let Msg::Key(key) = msg else {
            return Step::Stay;
        };
        match key {
            Key::Enter | Key::Forward if self.leads_on => Step::Switch(door(context)),
            Key::Enter | Key::Escape | Key::Back => Step::Back,
            key if self.scroll.update(*key) => Step::Stay,
            _ => Step::Stay,
        }
    }

    fn must_be_read(&self) -> bool {
        self.leads_on
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", context.mission(), page);
        page.high();
        page.scroll(self.scroll.at);
        page.text(&say!(words, "notice-title"), Look::Strong);
        for paragraph in paragraphs(context) {
            page.text(&paragraph, Look::Plain);
        }
        parts::bar(context, page, &[Key::PageDown]);
        if self.leads_on {
            page.key("Enter", say!(words, "go-on"), Key::Enter);
        }
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    }
}

/// What comes after the notice.
fn door(context: &Context<'_>) -> Door {
    match context.kit.mission().admission {
        Some(Admission::Slips) if context.sitting.slip.is_none() => Door::Slip,
        Some(Admission::Slips) | None => Door::Unit,
    }
}

/// The notice, a text a paragraph.
fn paragraphs(context: &Context<'_>) -> Vec<String> {
    let (kit, words) = (&context.kit, &context.words);
    let mut paragraphs = notice::always(kit, words);
    paragraphs.push(notice::minutes(kit, words));
    paragraphs.extend(notice::chosen(kit, words, notice::Place::Screens));
    paragraphs
}
