//! Questions with named actions: stop here, close the program, try saving again.

use crate::advice::unsaved;
use crate::say;

use super::Screen;
use super::parts::{self, Choice, hit, label};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

pub(super) struct Dialog {
    door: Door,
    choice: Choice,
}

impl Dialog {
    pub(super) fn new(door: Door) -> Self {
        Self {
            door,
            choice: Choice::default(),
        }
    }

    fn chosen(&self) -> Step {
        match (self.door, self.choice.at) {
            (Door::Failed, 0) => Step::Do(Effect::Seal),
            (Door::Failed, 1) => Step::Switch(Door::Review),
            (Door::Leave, 0) | (Door::Close, 0) => Step::Back,
            (Door::Close, _) => Step::Quit,
            _ => Step::Home,
        }
    }

    fn words(&self, context: &Context<'_>) -> (String, Option<String>, Vec<String>) {
        let words = &context.words;
        match self.door {
            Door::Failed => (
                say!(words, "failed-title"),
                context
                    .sitting
                    .trouble
                    .as_ref()
                    .map(|trouble| unsaved(trouble, &say!(words, "failed-full"), words)),
                vec![
                    say!(words, "try-again"),
                    say!(words, "change-answer"),
                    say!(words, "throw-away"),
                ],
            ),
            Door::Close => (
                say!(words, "quit-title"),
                None,
                vec![say!(words, "quit-stay"), say!(words, "quit-go")],
            ),
            _ => (
                say!(words, "leave-title"),
                None,
                vec![say!(words, "leave-stay"), say!(words, "leave-go")],
            ),
        }
    }
}

impl Screen for Dialog {
    fn door(&self) -> Door {
        self.door
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let count = self.words(context).2.len();
        match msg {
            Msg::Key(key) if self.choice.update(*key, count) => Step::Stay,
            Msg::Key(Key::Enter) => self.chosen(),
            Msg::Key(Key::Escape | Key::Back) if self.door != Door::Failed => Step::Back,
            Msg::Saved(Ok(sealed)) => {
                context.sitting.sealed = Some(sealed.clone());
                context.sitting.checkin = None;
                Step::Switch(Door::Sealed)
            }
            Msg::Saved(Err(trouble)) => {
                context.sitting.trouble = Some(trouble.clone());
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let (title, line, actions) = self.words(context);
        parts::mark(context, "standeasy", context.mission(), page);
        page.text(&title, Look::Strong);
        if let Some(line) = line {
            page.gap();
            page.text(&line, Look::Plain);
        }
        page.gap();
        for (index, action) in actions.iter().enumerate() {
            page.option(&label(index), action, self.choice.at == index, hit(index));
        }
        parts::bar(context, page, &[Key::Down, Key::Enter, Key::Hide]);
    }
}
