//! A period to a release, or a release to its files again: which, what will be shown, where to.

use crate::desk::officer::bureau::Wish;
use crate::say;

use super::Screen;
use super::parts::{self, Choice, Scroll};
use crate::tui::context::Context;
use crate::tui::effect::{Aim, Door, Effect, Msg, Step};
use crate::tui::figures;
use crate::tui::key::{Key, Typing};
use crate::tui::page::{Look, Page};
use crate::tui::work::Refusal;

mod steps;

/// Lines of the last step: the folder, the language, the deed.
const FOLDER: usize = 0;
const LANGUAGE: usize = 1;
const DEED: usize = 2;

/// The longest path that is typed, in bytes.
const MOST_BYTES: usize = 4096;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Which,
    Outlook,
    Where,
    Done,
}

pub(super) struct Wizard {
    aim: Aim,
    stage: Stage,
    choice: Choice,
    scroll: Scroll,
    trouble: Option<Refusal>,
}

impl Wizard {
    pub(super) fn new(aim: Aim, context: &Context<'_>) -> Self {
        let mut wizard = Self {
            aim,
            stage: Stage::Which,
            choice: Choice::default(),
            scroll: Scroll::default(),
            trouble: None,
        };
        // What waits to be written comes first; else what is read.
        let unwritten = context.work.survey.unwritten();
        let first = unwritten.first().or(context.work.view.as_ref());
        if aim == Aim::Print {
            let wishes = wizard.wishes(context);
            let at = wishes.iter().position(|wish| Some(wish) == first);
            wizard.choice.at = at.unwrap_or(0);
        }
        wizard
    }

    fn wishes(&self, context: &Context<'_>) -> Vec<Wish> {
        let survey = &context.work.survey;
        match self.aim {
            Aim::Release => survey.ready(),
            Aim::Print => survey.newest_first().into_iter().map(Wish::of).collect(),
        }
    }
}

impl Screen for Wizard {
    fn door(&self) -> Door {
        Door::Wizard(self.aim)
    }

    fn typing(&self) -> Typing {
        if self.stage == Stage::Where && self.choice.at == FOLDER {
            Typing::Everything
        } else {
            Typing::Commands
        }
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Desk(outcome) => {
                self.trouble = outcome.as_ref().err().cloned();
                match (self.stage, &self.trouble) {
                    (Stage::Which, None) => self.stage = Stage::Outlook,
                    (Stage::Where, None) => self.stage = Stage::Done,
                    _ => {}
                }
                Step::Stay
            }
            Msg::Key(_) if context.is_busy => Step::Stay,
            Msg::Key(key) => match self.stage {
                Stage::Which => self.which(*key, context),
                Stage::Outlook => self.outlook(*key),
                Stage::Where => self.place(*key, context),
                Stage::Done => self.done(*key),
            },
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let what = match self.aim {
            Aim::Release => say!(words, "desk-release-title"),
            Aim::Print => say!(words, "desk-print-title"),
        };
        let wish = context
            .work
            .wish
            .as_ref()
            .filter(|_| self.stage != Stage::Which);
        let place = wish.map(|wish| figures::wish_text(wish, context));
        parts::mark(context, &what, &place.unwrap_or_default(), page);
        page.high();
        match self.stage {
            Stage::Which => self.view_which(context, page),
            Stage::Outlook => self.view_outlook(context, page),
            Stage::Where => self.view_where(context, page),
            Stage::Done => self.view_done(context, page),
        }
        if context.is_busy {
            page.gap();
            page.text(&say!(words, "desk-busy"), Look::Quiet);
        } else if let Some(refusal) = &self.trouble {
            page.gap();
            parts::refused(refusal, context, page);
        }
        if self.stage != Stage::Done {
            page.key("Esc", say!(words, "key-back"), Key::Escape);
        }
        if self.typing() == Typing::Commands {
            parts::bar(context, page, &[Key::Language, Key::Hide]);
        }
    }
}

impl Wizard {
    fn which(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        let wishes = self.wishes(context);
        if self.choice.update(key, wishes.len()) {
            return Step::Stay;
        }
        match key {
            Key::Enter => {
                let Some(wish) = wishes.get(self.choice.at) else {
                    return Step::Back;
                };
                self.trouble = None;
                context.work.language = context.language().to_owned();
                context.work.folder = folder_for(wish, context);
                context.work.wish = Some(wish.clone());
                if self.aim == Aim::Release {
                    return Step::Later(Effect::Outlook);
                }
                self.go(Stage::Where, DEED);
                Step::Stay
            }
            Key::Escape | Key::Back => Step::Back,
            _ => Step::Stay,
        }
    }

    fn outlook(&mut self, key: Key) -> Step {
        match key {
            key if self.scroll.update(key) => {}
            Key::Enter => self.go(Stage::Where, DEED),
            Key::Escape | Key::Back => self.go(Stage::Which, 0),
            _ => {}
        }
        Step::Stay
    }

    fn place(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        match key {
            Key::Char(c) if self.choice.at == FOLDER && context.work.folder.len() < MOST_BYTES => {
                context.work.folder.push(c);
            }
            Key::Erase if self.choice.at == FOLDER => {
                context.work.folder.pop();
            }
            Key::Pick(at) => self.choice.at = at,
            key if self.choice.update(key, DEED + 1) => {}
            Key::Forward if self.choice.at == LANGUAGE => turn(context, 1),
            Key::Back if self.choice.at == LANGUAGE => turn(context, -1),
            Key::Enter if self.choice.at == DEED => {
                if !context.work.folder.trim().is_empty() {
                    self.trouble = None;
                    return Step::Later(Effect::Release);
                }
                self.choice.at = FOLDER;
            }
            Key::Enter if self.choice.at == LANGUAGE => turn(context, 1),
            Key::Enter => self.choice.at += 1,
            Key::Escape | Key::Back => match self.aim {
                Aim::Release => self.go(Stage::Outlook, 0),
                Aim::Print => self.go(Stage::Which, 0),
            },
            _ => {}
        }
        Step::Stay
    }

    fn done(&mut self, key: Key) -> Step {
        match key {
            key if self.scroll.update(key) => Step::Stay,
            Key::Enter | Key::Escape | Key::Back => Step::Back,
            _ => Step::Stay,
        }
    }

    fn go(&mut self, stage: Stage, at: usize) {
        self.stage = stage;
        self.choice.at = at;
        self.scroll = Scroll::default();
        self.trouble = None;
    }
}

/// A folder of its own for each release and language, so that no file meets another.
fn folder_for(wish: &Wish, context: &Context<'_>) -> String {
    let mut name = if context.kit.questionnaires().len() > 1 {
        format!("release-{}-{}", wish.period, wish.questionnaire)
    } else {
        format!("release-{}", wish.period)
    };
    let language = &context.work.language;
    if context.kit.mission().languages.first() != Some(language) {
        name = format!("{name}-{language}");
    }
    crate::finding::text::path_value(&context.work.out.join(name))
}

/// The next language of the files, or the one before; a folder that nobody typed goes with it.
fn turn(context: &mut Context<'_>, by: isize) {
    let usual = |context: &Context<'_>| {
        let wish = context.work.wish.as_ref();
        wish.map(|wish| folder_for(wish, context))
    };
    let is_usual = usual(context).as_ref() == Some(&context.work.folder);
    let languages = context.languages();
    let count = languages.len() as isize;
    let at = languages
        .iter()
        .position(|one| *one == context.work.language);
    let next = (at.unwrap_or(0) as isize + by).rem_euclid(count.max(1));
    if let Some(language) = languages.get(next as usize) {
        context.work.language = language.clone();
    }
    if is_usual && let Some(folder) = usual(context) {
        context.work.folder = folder;
    }
}
