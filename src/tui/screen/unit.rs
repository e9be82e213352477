//! The unit a person is with: down the tree, or by typing part of its name.

use crate::report::across;
use crate::say;

use super::Screen;
use super::parts::{self, Choice, hit, label};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::{Key, Typing};
use crate::tui::page::{Look, Page};

/// The most units shown for a search.
const MOST_FOUND: usize = 9;

pub(super) struct Picker {
    inside: Option<usize>,
    choice: Choice,
    typed: String,
}

impl Picker {
    pub(super) fn new(context: &Context<'_>) -> Self {
        let tree = context.kit.tree();
        let roots = tree.roots();
        let inside = match roots.as_slice() {
            [only] if tree.leads_on(*only) => Some(*only),
            _ => None,
        };
        Self {
            inside,
            choice: Choice::default(),
            typed: String::new(),
        }
    }

    /// The units to choose from now.
    fn units(&self, context: &Context<'_>) -> Vec<usize> {
        let tree = context.kit.tree();
        if !self.typed.is_empty() {
            let wanted = self.typed.to_lowercase();
            return tree
                .peopled()
                .into_iter()
                .filter(|unit| full_name(context, *unit).to_lowercase().contains(&wanted))
                .take(MOST_FOUND)
                .collect();
        }
        tree.offered(self.inside)
    }

    fn enter(&mut self, context: &mut Context<'_>) -> Step {
        let Some(unit) = self.units(context).get(self.choice.at).copied() else {
            return Step::Stay;
        };
        let tree = context.kit.tree();
        let goes_down = self.typed.is_empty() && self.inside != Some(unit) && tree.leads_on(unit);
        if goes_down {
            self.inside = Some(unit);
            self.choice = Choice::default();
            return Step::Stay;
        }
        context.sitting.unit = tree.unit(unit).map(|unit| unit.id.clone());
        match across::is_asked(&context.kit, unit) {
            true => Step::Switch(Door::Across),
            false => parts::ask(context),
        }
    }

    fn up(&mut self, context: &Context<'_>) -> Step {
        let tree = context.kit.tree();
        match self.inside {
            Some(inside) if tree.parent(inside).is_some() || tree.roots().len() > 1 => {
                self.inside = tree.parent(inside);
                self.choice = Choice::default();
                Step::Stay
            }
            _ => Step::Open(Door::Leave),
        }
    }
}

impl Screen for Picker {
    fn door(&self) -> Door {
        Door::Unit
    }

    fn typing(&self) -> Typing {
        Typing::Names
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let Msg::Key(key) = msg else {
            return Step::Stay;
        };
        let count = self.units(context).len();
        if self.choice.update(*key, count) {
            return Step::Stay;
        }
        match key {
            Key::Enter | Key::Forward => self.enter(context),
            Key::Char(c) => {
                self.typed.push(*c);
                self.choice = Choice::default();
                Step::Stay
            }
            Key::Erase if !self.typed.is_empty() => {
                self.typed.pop();
                self.choice = Choice::default();
                Step::Stay
            }
            Key::Back | Key::Erase => self.up(context),
            Key::Escape => Step::Open(Door::Leave),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let place = self
            .inside
            .map(|unit| full_name(context, unit))
            .unwrap_or_default();
        parts::mark(context, &say!(words, "unit-title"), &place, page);
        page.text(&say!(words, "unit-title"), Look::Strong);
        if self.typed.is_empty() {
            page.text(&say!(words, "unit-hint"), Look::Quiet);
        } else {
            page.text(&self.typed, Look::Focus);
        }
        page.gap();
        for (index, unit) in self.units(context).into_iter().enumerate() {
            let name = if !self.typed.is_empty() {
                full_name(context, unit)
            } else if self.inside == Some(unit) {
                let name = context.kit.tree().name(unit, context.language());
                say!(words, "unit-this", name = name)
            } else {
                context.kit.tree().name(unit, context.language()).to_owned()
            };
            page.option(&label(index), &name, self.choice.at == index, hit(index));
        }
        parts::bar(context, page, parts::SITTING);
    }
}

/// A unit's name with those above it, from below up, without the root.
fn full_name(context: &Context<'_>, unit: usize) -> String {
    let tree = context.kit.tree();
    let mut names = vec![tree.name(unit, context.language())];
    let mut above = tree.parent(unit);
    while let Some(next) = above {
        above = tree.parent(next);
        if above.is_some() {
            names.push(tree.name(next, context.language()));
        }
    }
    names.join(" · ")
}
