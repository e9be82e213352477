//! For what the answers count: the own unit, or in its place the unit above or a group across
//! units. Stands between the unit and the questions where there is something to choose.

use crate::report::across;
use crate::say;

use super::Screen;
use super::parts::{self, Choice, hit, label};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

/// The unit the person is with, and the line in focus: at first the unit itself.
pub(super) struct Across {
    unit: Option<usize>,
    choice: Choice,
}

impl Across {
    pub(super) fn new(context: &Context<'_>) -> Self {
        let unit = context.sitting.unit.as_ref();
        Self {
            unit: unit.and_then(|unit| context.kit.tree().find(unit.as_str())),
            choice: Choice::default(),
        }
    }

    fn choices(&self, context: &Context<'_>) -> Vec<across::Choice> {
        self.unit.map_or_else(Vec::new, |unit| {
            across::choices(&context.kit, unit, &context.words)
        })
    }

    /// Keeps the one that was chosen, and nothing of the others.
    fn enter(&self, context: &mut Context<'_>) -> Step {
        let choices = self.choices(context);
        let Some(chosen) = choices.get(self.choice.at) else {
            return Step::Stay;
        };
        let unit = context.kit.tree().unit(chosen.unit);
        context.sitting.unit = unit.map(|unit| unit.id.clone());
        parts::ask(context)
    }
}

impl Screen for Across {
    fn door(&self) -> Door {
        Door::Across
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let Msg::Key(key) = msg else {
            return Step::Stay;
        };
        let count = self.choices(context).len();
        if self.choice.update(*key, count) {
            return Step::Stay;
        }
        match key {
            Key::Enter | Key::Forward => self.enter(context),
            Key::Back | Key::Erase | Key::Escape => Step::Switch(Door::Unit),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", context.mission(), page);
        page.text(&say!(words, "across-title"), Look::Strong);
        page.gap();
        if let Some(unit) = self.unit {
            page.text(&across::line(&context.kit, unit, words), Look::Plain);
        }
        page.gap();
        for (index, choice) in self.choices(context).iter().enumerate() {
            let is_focused = self.choice.at == index;
            page.option(&label(index), &choice.text, is_focused, hit(index));
        }
        parts::bar(context, page, &[Key::Down, Key::Enter]);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    }
}
