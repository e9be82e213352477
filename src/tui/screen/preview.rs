//! Before and after a questionnaire is tried out: nothing is kept, and it says so.

use crate::{locale, say};

use super::Screen;
use super::parts::{self, Choice, hit, label};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step, Way};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

/// How many lines come before the languages.
const ENTRIES: usize = 2;

pub(super) struct Preview {
    is_over: bool,
    choice: Choice,
}

impl Preview {
    pub(super) fn new(is_over: bool) -> Self {
        Self {
            is_over,
            choice: Choice::default(),
        }
    }

    fn enter(&self, context: &mut Context<'_>) -> Step {
        let chosen = self.choice.at.checked_sub(ENTRIES);
        match (self.choice.at, self.is_over) {
            (0, true) => Step::Home,
            (0, false) => begin(context),
            (1, _) => Step::Quit,
            _ => {
                let languages = context.languages();
                if let Some(language) = chosen.and_then(|at| languages.get(at)) {
                    context.speak(language);
                }
                Step::Stay
            }
        }
    }
}

fn begin(context: &mut Context<'_>) -> Step {
    let Some(questionnaire) = context.kit.questionnaires().first().cloned() else {
        return Step::Quit;
    };
    context.sitting.begin(&questionnaire);
    Step::Open(Door::Question(0, Way::On))
}

impl Screen for Preview {
    fn door(&self) -> Door {
        Door::Preview(self.is_over)
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let Msg::Key(key) = msg else {
            return Step::Stay;
        };
        let count = ENTRIES + context.languages().len();
        match key {
            key if self.choice.update(*key, count) => Step::Stay,
            Key::Enter => self.enter(context),
            Key::Escape => Step::Open(Door::Close),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let questionnaire = context.kit.questionnaires().first();
        let title = questionnaire.map_or("", |q| q.title(context.language()));
        parts::mark(context, title, "", page);
        page.text(title, Look::Strong);
        page.gap();
        let (line, first) = if self.is_over {
            (say!(words, "preview-end"), say!(words, "preview-again"))
        } else {
            (say!(words, "preview-line"), say!(words, "begin"))
        };
        page.text(&line, Look::Plain);
        page.gap();
        let entries = [first, say!(words, "quit-go")];
        for (index, entry) in entries.iter().enumerate() {
            page.option(&label(index), entry, self.choice.at == index, hit(index));
        }
        page.gap();
        let languages = context.languages();
        let choices: Vec<(&str, bool, Key)> = (languages.iter().enumerate())
            .map(|(index, language)| {
                let at = ENTRIES + index;
                (locale::own_name(language), self.choice.at == at, hit(at))
            })
            .collect();
        page.choices(&choices);
        parts::bar(
            context,
            page,
            &[Key::Down, Key::Enter, Key::Language, Key::Help],
        );
    }
}
