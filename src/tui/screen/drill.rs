//! The drill: what a sceptic can try on the practice laptop, and what came of each.

use crate::demo::Told;
use crate::demo::drill::{Trick, Tried};
use crate::demo::telling;
use crate::say;

use super::parts::{Choice, hit, label};
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};
use crate::tui::work::Refusal;

#[derive(Default)]
pub(super) struct Drill {
    choice: Choice,
    /// Whether one trick is looked at; else the list of all.
    is_open: bool,
    trouble: Option<Refusal>,
}

impl Screen for Drill {
    fn door(&self) -> Door {
        Door::Drill
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let key = match msg {
            Msg::Key(key) => *key,
            Msg::Played(played) => {
                self.trouble = played.clone().err();
                return Step::Stay;
            }
            _ => return Step::Stay,
        };
        if self.is_open {
            self.one(key, context)
        } else {
            self.list(key)
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        if self.is_open {
            parts::mark(context, &telling::name(self.trick(), words), "", page);
            self.view_one(context, page);
        } else {
            parts::mark(context, &say!(words, "tour-drill"), "", page);
            self.view_list(context, page);
        }
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    }
}

impl Drill {
    fn trick(&self) -> Trick {
        let trick = Trick::ALL.get(self.choice.at).copied();
        trick.unwrap_or(Trick::Answer)
    }

    fn list(&mut self, key: Key) -> Step {
        if self.choice.update(key, Trick::ALL.len()) {
            return Step::Stay;
        }
        match key {
            Key::Enter | Key::Forward => {
                self.is_open = true;
                self.trouble = None;
                Step::Stay
            }
            Key::Escape | Key::Back => Step::Back,
            _ => Step::Stay,
        }
    }

    fn one(&mut self, key: Key, context: &Context<'_>) -> Step {
        match key {
            Key::Enter | Key::Forward if tried(self.trick(), context).is_none() => {
                Step::Later(Effect::Attempt(self.trick()))
            }
            Key::Enter | Key::Forward => {
                self.choice.at = (self.choice.at + 1) % Trick::ALL.len();
                self.is_open = false;
                Step::Stay
            }
            Key::Char('a') => Step::Later(Effect::Attempt(self.trick())),
            Key::Escape | Key::Back => {
                self.is_open = false;
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn view_list(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        for (index, trick) in Trick::ALL.into_iter().enumerate() {
            let name = telling::name(trick, words);
            let state = tried(trick, context).map(|tried| match tried.found.is_sound() {
                true => say!(words, "drill-held"),
                false => say!(words, "drill-fell"),
            });
            let text = state.map_or(name.clone(), |state| format!("{name} · {state}"));
            page.option(&label(index), &text, self.choice.at == index, hit(index));
        }
        parts::bar(context, page, &[Key::Down]);
        page.key("Enter", say!(words, "tour-key-try"), Key::Enter);
    }

    fn view_one(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        page.text(&telling::way(self.trick(), words), Look::Plain);
        page.gap();
        let tried = tried(self.trick(), context);
        if context.is_busy {
            page.text(&say!(words, "desk-busy"), Look::Quiet);
        } else if let Some(refusal) = &self.trouble {
            parts::refused(refusal, context, page);
        } else if let Some(tried) = &tried {
            parts::lines(&telling::found(tried, words), page);
        }
        if tried.is_some() {
            parts::bar(context, page, &[Key::Enter]);
            page.key("A", say!(words, "try-again"), Key::Char('a'));
        } else {
            page.key("Enter", say!(words, "tour-key-try"), Key::Enter);
        }
    }
}

/// What came of a trick, once it was tried.
fn tried(trick: Trick, context: &Context<'_>) -> Option<Tried> {
    let told: &Told = &context.tour.told?.borrow();
    let mut tried = told.tried.iter();
    tried.find(|tried| tried.trick == trick).copied()
}
