//! Who can help, the same for everybody, and the keys.

use crate::say;

use super::parts::Scroll;
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

#[derive(Default)]
pub(super) struct Help {
    scroll: Scroll,
}

impl Screen for Help {
    fn door(&self) -> Door {
        Door::Help
    }

    fn update(&mut self, msg: &Msg, _context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) if self.scroll.update(*key) => {}
            Msg::Key(Key::Enter | Key::Escape | Key::Back | Key::Help) => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", &say!(words, "help-title"), page);
        page.high();
        page.scroll(self.scroll.at);
        page.text(&say!(words, "help-title"), Look::Strong);
        page.gap();
        parts::contacts(context, page);
        page.gap();
        page.text(&say!(words, "help-line"), Look::Plain);
        page.gap();
        page.text(&say!(words, "help-keys"), Look::Strong);
        let back = format!("{} Backspace", parts::back_arrow(context));
        let keys = [
            (say!(words, "keys-choose"), say!(words, "keys-choose-does")),
            ("Enter".to_owned(), say!(words, "keys-enter-does")),
            (back, say!(words, "keys-back-does")),
            ("Esc".to_owned(), say!(words, "keys-escape-does")),
            ("L".to_owned(), say!(words, "keys-language-does")),
            ("H".to_owned(), say!(words, "keys-hide-does")),
        ];
        for (key, does) in keys {
            page.pair(&key, &does, 22);
        }
        if context.tour.is_desk {
            let keys = [
                ("I", say!(words, "desk-key-take-in")),
                ("R", say!(words, "desk-key-release")),
                ("P", say!(words, "desk-key-print")),
                ("V", say!(words, "desk-key-view")),
                ("C", say!(words, "desk-key-compare")),
                ("G", say!(words, "desk-key-ledger")),
                ("D", say!(words, "key-details")),
            ];
            for (key, does) in keys {
                page.pair(key, &does, 22);
            }
        }
        parts::bar(context, page, &[Key::PageDown]);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Hide]);
    }
}
