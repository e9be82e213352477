//! The first screen: what this is, and how to begin.

use crate::advice::unsaved;
use crate::desk::post::SaveTrouble;
use crate::{locale, say};

use super::Screen;
use super::parts::{self, Choice, hit};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

const ENTRIES: usize = 4;

#[derive(Default)]
pub(super) struct Start {
    choice: Choice,
    trouble: Option<SaveTrouble>,
}

impl Screen for Start {
    fn door(&self) -> Door {
        Door::Start
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Room(Ok(())) => {
                self.trouble = None;
                Step::Open(Door::Notice(true))
            }
            Msg::Room(Err(trouble)) => {
                self.trouble = Some(trouble.clone());
                Step::Stay
            }
            Msg::Key(key) => self.key(*key, context),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", context.mission(), page);
        page.text(&say!(words, "start-title"), Look::Strong);
        page.gap();
        page.text(&say!(words, "start-line"), Look::Plain);
        page.gap();
        let entries = [
            say!(words, "begin"),
            say!(words, "about-answers"),
            say!(words, "who-can-help"),
            say!(words, "start-plain"),
        ];
        for (index, entry) in entries.iter().enumerate() {
            page.option("", entry, self.choice.at == index, hit(index));
        }
        if let Some(trouble) = &self.trouble {
            page.gap();
            page.text(
                &unsaved(trouble, &say!(words, "no-space"), words),
                Look::Strong,
            );
        }
        page.gap();
        let languages = context.languages();
        let choices: Vec<(&str, bool, Key)> = languages
            .iter()
            .enumerate()
            .map(|(index, language)| {
                let at = ENTRIES + index;
                (locale::own_name(language), self.choice.at == at, hit(at))
            })
            .collect();
        page.choices(&choices);
        page.gap();
        let fingerprint = context.kit.fingerprint().words().join(" ");
        page.pair(&say!(words, "kit"), &fingerprint, 10);
        if let Some(period) = &context.period {
            let period = context.period_named(period);
            page.pair(&say!(words, "period-now"), &period, 10);
        }
        let network = match context.is_network_closed {
            true => say!(words, "network-closed"),
            false => say!(words, "network-open"),
        };
        page.pair(&say!(words, "network"), &network, 10);
        if context.is_swap_open {
            page.pair(&say!(words, "swap"), &say!(words, "swap-open"), 10);
        }
        parts::bar(context, page, &[Key::Down]);
        page.key("Enter", say!(words, "key-begin"), Key::Enter);
        parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    }
}

impl Start {
    fn key(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        let languages = context.languages();
        if self.choice.update(key, ENTRIES + languages.len()) {
            return Step::Stay;
        }
        match key {
            Key::Enter => match self.choice.at {
                0 => Step::Do(Effect::CheckRoom),
                1 => Step::Open(Door::Notice(false)),
                2 => Step::Open(Door::Help),
                3 => Step::Lines,
                other => {
                    if let Some(language) = languages.get(other - ENTRIES) {
                        context.speak(language);
                    }
                    Step::Stay
                }
            },
            Key::Escape if context.tour.is_demo => Step::Back,
            Key::Escape => Step::Open(Door::Close),
            _ => Step::Stay,
        }
    }
}
