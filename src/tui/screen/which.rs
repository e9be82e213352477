//! The choice among several questionnaires of a kit.

use crate::say;

use super::Screen;
use super::parts::{self, Choice, hit, label};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step, Way};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

#[derive(Default)]
pub(super) struct Which {
    choice: Choice,
}

impl Screen for Which {
    fn door(&self) -> Door {
        Door::Which
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let Msg::Key(key) = msg else {
            return Step::Stay;
        };
        if self.choice.update(*key, context.kit.questionnaires().len()) {
            return Step::Stay;
        }
        match key {
            Key::Enter => {
                let chosen = context.kit.questionnaires().get(self.choice.at).cloned();
                let Some(chosen) = chosen else {
                    return Step::Stay;
                };
                context.sitting.begin(&chosen);
                Step::Switch(Door::Question(0, Way::On))
            }
            Key::Back => Step::Switch(Door::Unit),
            Key::Escape => Step::Open(Door::Leave),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", context.mission(), page);
        page.text(&say!(words, "which-title"), Look::Strong);
        page.gap();
        for (index, questionnaire) in context.kit.questionnaires().iter().enumerate() {
            let title = questionnaire.title(context.language());
            page.option(&label(index), title, self.choice.at == index, hit(index));
        }
        parts::bar(context, page, parts::SITTING);
    }
}
