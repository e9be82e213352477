//! Which release is read: all there are, the newest first.

use crate::desk::officer::bureau::Wish;
use crate::say;

use super::Screen;
use super::parts::{self, Choice, hit, label};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::figures;
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

pub(super) struct View {
    choice: Choice,
}

impl View {
    pub(super) fn new(context: &Context<'_>) -> Self {
        let wishes = wishes(context);
        let at = wishes
            .iter()
            .position(|wish| Some(wish) == context.work.view.as_ref());
        Self {
            choice: Choice {
                at: at.unwrap_or(0),
            },
        }
    }
}

fn wishes(context: &Context<'_>) -> Vec<Wish> {
    let releases = context.work.survey.newest_first();
    releases.into_iter().map(Wish::of).collect()
}

impl Screen for View {
    fn door(&self) -> Door {
        Door::View
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) if self.choice.update(*key, wishes(context).len()) => Step::Stay,
            Msg::Key(Key::Enter) => match wishes(context).get(self.choice.at) {
                Some(wish) => {
                    context.work.view = Some(wish.clone());
                    Step::Do(Effect::Survey)
                }
                None => Step::Back,
            },
            Msg::Key(Key::Escape | Key::Back) | Msg::Desk(_) => Step::Back,
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, &say!(words, "desk-title"), context.mission(), page);
        page.text(&say!(words, "desk-view-title"), Look::Strong);
        page.gap();
        let wishes = wishes(context);
        if wishes.is_empty() {
            page.text(&say!(words, "desk-nothing-released"), Look::Plain);
        }
        for (index, wish) in wishes.iter().enumerate() {
            let text = figures::wish_text(wish, context);
            page.option(&label(index), &text, self.choice.at == index, hit(index));
        }
        parts::bar(context, page, &[Key::Down, Key::Enter]);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Hide]);
    }
}
