//! The memory of all releases, the newest first.

use crate::desk::officer::bureau::digest_words;
use crate::say;

use super::Screen;
use super::parts::{self, Scroll};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::figures;
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

/// Where the texts begin, in cells.
const TEXT: u16 = 6;

#[derive(Default)]
pub(super) struct Ledger {
    scroll: Scroll,
}

impl Screen for Ledger {
    fn door(&self) -> Door {
        Door::Ledger
    }

    fn update(&mut self, msg: &Msg, _context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) if self.scroll.update(*key) => Step::Stay,
            Msg::Key(Key::Enter | Key::Escape | Key::Back) => Step::Back,
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let ledger = &context.work.survey.ledger;
        parts::mark(
            context,
            &say!(words, "desk-ledger-title"),
            context.mission(),
            page,
        );
        page.high();
        page.scroll(self.scroll.at);
        page.text(&say!(words, "desk-ledger-title"), Look::Strong);
        if context.work.trouble.is_none() {
            let whole = say!(words, "desk-ledger-whole", n = ledger.len());
            page.text(&whole, Look::Plain);
        }
        for entry in ledger.iter().rev() {
            page.gap();
            let what = say!(
                words,
                "desk-wish",
                questionnaire = figures::title(&entry.questionnaire, context),
                period = context.period_named(&entry.period)
            );
            page.pair(&words.number(entry.number as f64), &what, TEXT);
            page.indented(TEXT, &digest_words(entry), Look::Quiet);
        }
        parts::bar(context, page, &[Key::PageDown]);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Hide]);
    }
}
