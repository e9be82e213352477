//! The choice of a language; the answers stay.

use crate::locale::Direction;
use crate::{locale, say};

use super::Screen;
use super::parts::{self, Choice, hit, label};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

pub(super) struct Language {
    choice: Choice,
}

impl Language {
    pub(super) fn new(context: &Context<'_>) -> Self {
        let at = context
            .languages()
            .iter()
            .position(|language| language == context.language())
            .unwrap_or(0);
        Self {
            choice: Choice { at },
        }
    }
}

impl Screen for Language {
    fn door(&self) -> Door {
        Door::Language
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let Msg::Key(key) = msg else {
            return Step::Stay;
        };
        let languages = context.languages();
        if self.choice.update(*key, languages.len()) {
            return Step::Stay;
        }
        match key {
            Key::Enter => {
                if let Some(language) = languages.get(self.choice.at) {
                    context.speak(language);
                }
                Step::Back
            }
            Key::Details if has_arabic(context) => Step::Open(Door::Letters),
            Key::Escape | Key::Back => Step::Back,
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", &say!(words, "language"), page);
        page.text(&say!(words, "language"), Look::Strong);
        page.gap();
        for (index, language) in context.languages().iter().enumerate() {
            let name = locale::own_name(language);
            page.option(&label(index), name, self.choice.at == index, hit(index));
        }
        parts::bar(context, page, &[Key::Down, Key::Enter]);
        if has_arabic(context) {
            page.key("D", say!(words, "key-letters"), Key::Details);
        }
        page.key("Esc", say!(words, "key-back"), Key::Escape);
    }
}

/// Whether there are letters whose order may be wrong.
fn has_arabic(context: &Context<'_>) -> bool {
    let languages = context.languages();
    let is_arabic = |language: &String| Direction::of(language) == Direction::RightToLeft;
    languages.iter().any(is_arabic)
}
