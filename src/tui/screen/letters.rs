//! Which order of letters reads right here: one Arabic line in three ways. Asked once on a
//! terminal that does not say what it does itself, and from the choice of a language.

use crate::advice::unsaved;
use crate::desk::post::SaveTrouble;
use crate::locale::grid::Order;
use crate::say;

use super::Screen;
use super::parts::{self, Choice, hit, label};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

/// A line that everybody who reads Arabic knows; it has two words, lam-alef and a bracket.
const SAMPLE: &str = "السلام عليكم (أهلا)";

const ORDERS: [Order; 3] = [Order::Visual, Order::WordLogical, Order::Logical];

#[derive(Default)]
pub(super) struct Letters {
    choice: Choice,
    /// Why the choice could not be remembered; it holds until the program ends.
    trouble: Option<SaveTrouble>,
}

impl Screen for Letters {
    fn door(&self) -> Door {
        Door::Letters
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let key = match msg {
            Msg::Key(key) => *key,
            Msg::Ordered(Ok(())) => return Step::Back,
            Msg::Ordered(Err(trouble)) => {
                self.trouble = Some(trouble.clone());
                return Step::Stay;
            }
            _ => return Step::Stay,
        };
        if self.choice.update(key, ORDERS.len()) {
            return Step::Stay;
        }
        match (key, ORDERS.get(self.choice.at)) {
            (Key::Enter, Some(order)) => Step::Do(Effect::KeepOrder(*order)),
            (Key::Escape | Key::Back, _) => {
                context.letters.is_open = false;
                Step::Back
            }
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", &say!(words, "language"), page);
        page.text(&say!(words, "letters-title"), Look::Strong);
        page.gap();
        for (index, order) in ORDERS.into_iter().enumerate() {
            let is_focused = self.choice.at == index;
            page.sample(&label(index), SAMPLE, order, (is_focused, hit(index)));
            page.gap();
        }
        page.text(&say!(words, "letters-line"), Look::Quiet);
        if let Some(trouble) = &self.trouble {
            page.gap();
            let full = say!(words, "no-space");
            page.text(&unsaved(trouble, &full, &context.words), Look::Strong);
        }
        parts::bar(context, page, &[Key::Down, Key::Enter]);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
    }
}
