//! The passphrase of the officer's desk, as dots.

use crate::secret::Secret;
use crate::{locale, say};

use super::Screen;
use super::parts::{self, Choice};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::key::{Key, Typing};
use crate::tui::page::{Look, Page};
use crate::tui::work::Refusal;

/// The longest passphrase that is taken, in bytes; it fits on one page, so nothing is copied.
const MOST_BYTES: usize = 1024;

/// The first line is the passphrase, those below are languages.
#[derive(Default)]
pub(super) struct Unlock {
    choice: Choice,
    trouble: Option<Refusal>,
}

impl Screen for Unlock {
    fn door(&self) -> Door {
        Door::Unlock
    }

    fn typing(&self) -> Typing {
        Typing::Everything
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Desk(Ok(())) => {
                self.trouble = None;
                Step::Open(Door::Desk)
            }
            Msg::Desk(Err(refusal)) => {
                self.trouble = Some(refusal.clone());
                Step::Stay
            }
            Msg::Key(key) => self.key(*key, context),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, &say!(words, "desk-title"), context.mission(), page);
        page.text(&say!(words, "desk-title"), Look::Strong);
        page.gap();
        page.text(&say!(words, "desk-passphrase"), Look::Plain);
        let typed = context.work.typed.as_ref().and_then(Secret::expose_text);
        let dots = "•".repeat(typed.map_or(0, |typed| typed.chars().count()).min(48));
        page.option("", &dots, self.choice.at == 0, Key::Pick(0));
        page.gap();
        if context.is_busy {
            page.text(&say!(words, "desk-busy"), Look::Quiet);
        } else if let Some(refusal) = &self.trouble {
            parts::refused(refusal, context, page);
        } else {
            page.text(&say!(words, "desk-passphrase-hint"), Look::Quiet);
        }
        page.gap();
        let languages = context.languages();
        let choices: Vec<(&str, bool, Key)> = (languages.iter().enumerate())
            .map(|(index, language)| {
                let at = index + 1;
                (
                    locale::own_name(language),
                    self.choice.at == at,
                    Key::Pick(at),
                )
            })
            .collect();
        page.choices(&choices);
        parts::bar(context, page, &[Key::Down]);
        page.key("Enter", say!(words, "desk-key-open"), Key::Enter);
        page.key("Esc", say!(words, "desk-key-close"), Key::Escape);
    }
}

impl Unlock {
    fn key(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        let languages = context.languages();
        match key {
            Key::Up | Key::Down => {
                self.choice.update(key, languages.len() + 1);
            }
            Key::Pick(at) => {
                self.choice.at = at;
                if at > 0 {
                    return self.speak(context);
                }
            }
            Key::Char(c) => {
                self.choice.at = 0;
                let typed = &mut context.work.typed;
                let typed = typed.get_or_insert_with(Secret::locked);
                if typed.len() + c.len_utf8() <= MOST_BYTES {
                    typed.push(c);
                }
            }
            Key::Erase => {
                if let Some(typed) = &mut context.work.typed {
                    typed.pop();
                }
            }
            Key::Enter if self.choice.at > 0 => return self.speak(context),
            Key::Enter => {
                self.trouble = None;
                return Step::Later(Effect::Unlock);
            }
            Key::Escape => return Step::Open(Door::Close),
            _ => {}
        }
        Step::Stay
    }

    /// Speaks the chosen language, and stands on the passphrase again.
    fn speak(&mut self, context: &mut Context<'_>) -> Step {
        let languages = context.languages();
        if let Some(language) = languages.get(self.choice.at.saturating_sub(1)) {
            context.speak(language);
        }
        self.choice.at = 0;
        Step::Stay
    }
}
