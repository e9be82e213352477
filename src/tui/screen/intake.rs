//! Bundles in: those that were found, or a path that is typed; then what became of each.

use std::path::{Path, PathBuf};

use crate::desk::officer::bureau::Found;
use crate::desk::officer::intake::{Outcome, State};
use crate::say;

use super::Screen;
use super::parts::{self, Choice, Scroll, hit};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::key::{Key, Typing};
use crate::tui::page::{Look, Page};
use crate::tui::work::Refusal;

/// Cells of the bar of progress.
const BAR: u16 = 24;

/// The longest path that is typed, in bytes.
const MOST_BYTES: usize = 4096;

#[derive(Default)]
pub(super) struct Intake {
    choice: Choice,
    scroll: Scroll,
    /// The path that is being typed.
    path: Option<String>,
    /// How many bundles this screen takes in; none before it began.
    total: usize,
    trouble: Option<Refusal>,
}

impl Screen for Intake {
    fn door(&self) -> Door {
        Door::Intake
    }

    fn typing(&self) -> Typing {
        match self.path {
            Some(_) => Typing::Everything,
            None => Typing::Commands,
        }
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Desk(Ok(())) if !context.work.queue.is_empty() => Step::Later(Effect::TakeIn),
            Msg::Desk(Err(refusal)) => {
                self.trouble = Some(refusal.clone());
                context.work.queue.clear();
                Step::Stay
            }
            Msg::Key(key) if self.path.is_some() => self.typed(*key, context),
            Msg::Key(key) if self.total > 0 => self.read(*key, context),
            Msg::Key(key) => self.choose(*key, context),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(
            context,
            &say!(words, "desk-intake-title"),
            context.mission(),
            page,
        );
        page.high();
        if self.total > 0 {
            self.view_outcomes(context, page);
        } else if let Some(path) = &self.path {
            page.text(&say!(words, "desk-path"), Look::Strong);
            page.gap();
            parts::field(path, true, 0, page);
            page.key("Enter", say!(words, "desk-key-take-in"), Key::Enter);
            page.key("Esc", say!(words, "key-back"), Key::Escape);
        } else {
            self.view_found(context, page);
        }
    }
}

impl Intake {
    fn choose(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        let waiting: Vec<PathBuf> = context.work.survey.waiting().map(path_of).collect();
        let entries = 2 + usize::from(!waiting.is_empty());
        if self.choice.update(key, entries) {
            return Step::Stay;
        }
        let entry = self.choice.at + usize::from(waiting.is_empty());
        match (key, entry) {
            (Key::Enter, 0) => self.begin(waiting, context),
            (Key::Enter, 1) => {
                self.path = Some(String::new());
                Step::Stay
            }
            (Key::Enter, _) => {
                self.choice = Choice::default();
                Step::Later(Effect::Survey)
            }
            (Key::Escape | Key::Back, _) => Step::Back,
            _ => Step::Stay,
        }
    }

    fn typed(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        let path = self.path.get_or_insert_default();
        match key {
            Key::Char(c) if path.len() < MOST_BYTES => path.push(c),
            Key::Erase => {
                path.pop();
            }
            Key::Enter if !path.trim().is_empty() => {
                let file = PathBuf::from(path.trim());
                self.path = None;
                return self.begin(vec![file], context);
            }
            Key::Escape => self.path = None,
            _ => {}
        }
        Step::Stay
    }

    fn begin(&mut self, files: Vec<PathBuf>, context: &mut Context<'_>) -> Step {
        self.total = files.len();
        self.trouble = None;
        context.work.outcomes.clear();
        context.work.queue = files.into();
        Step::Later(Effect::TakeIn)
    }

    /// While bundles are taken in, Escape stops after the one under way.
    fn read(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        match key {
            Key::Escape if !context.work.queue.is_empty() => {
                context.work.queue.truncate(1);
                self.total = context.work.outcomes.len() + context.work.queue.len();
            }
            key if self.scroll.update(key) => {}
            Key::Enter | Key::Escape | Key::Back if !context.is_busy => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    fn view_found(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let survey = &context.work.survey;
        let waiting = survey.waiting().count();
        page.text(&say!(words, "desk-intake-title"), Look::Strong);
        page.gap();
        let mut entries = Vec::new();
        if waiting > 0 {
            entries.push(say!(words, "desk-intake-all", n = waiting));
        } else {
            page.text(&say!(words, "desk-intake-none"), Look::Plain);
            page.gap();
        }
        entries.push(say!(words, "desk-intake-path"));
        entries.push(say!(words, "desk-intake-again"));
        for (index, entry) in entries.iter().enumerate() {
            let number = parts::label(index);
            page.option(&number, entry, self.choice.at == index, hit(index));
        }
        page.gap();
        for found in &survey.bundles {
            let file = shown(&found.path);
            let line = if found.is_known {
                say!(words, "desk-bundle-known", file = file)
            } else {
                say!(words, "desk-bundle-new", file = file)
            };
            page.text(&line, Look::Quiet);
        }
        if context.is_busy {
            page.text(&say!(words, "desk-busy"), Look::Quiet);
        }
        parts::bar(context, page, &[Key::Down, Key::Enter]);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    }

    fn view_outcomes(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let done = context.work.outcomes.len();
        page.scroll(self.scroll.at);
        let share = done as f64 / self.total.max(1) as f64;
        let progress = say!(words, "desk-progress", n = done, total = self.total);
        page.bar(share, BAR, &progress);
        if context.is_busy {
            page.text(&say!(words, "desk-busy"), Look::Quiet);
        }
        page.gap();
        for outcome in &context.work.outcomes {
            view_outcome(outcome, context, page);
        }
        if let Some(refusal) = &self.trouble {
            parts::refused(refusal, context, page);
        }
        if !context.is_busy {
            if context
                .work
                .outcomes
                .iter()
                .any(|one| one.receipt.is_some())
            {
                page.gap();
                page.text(&say!(words, "desk-carry"), Look::Strong);
            }
            parts::bar(context, page, &[Key::PageDown]);
            page.key("Enter", say!(words, "key-next"), Key::Enter);
        } else {
            page.key("Esc", say!(words, "desk-key-stop"), Key::Escape);
        }
        parts::bar(context, page, &[Key::Hide]);
    }
}

fn path_of(found: &Found) -> PathBuf {
    found.path.clone()
}

fn shown(path: &Path) -> String {
    crate::finding::text::path(path)
}

fn view_outcome(outcome: &Outcome, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    let file = shown(&outcome.file);
    let line = match &outcome.state {
        State::Taken => say!(words, "desk-taken", file = file),
        State::Known => say!(words, "desk-known", file = file),
        State::Apart(_) => say!(words, "desk-apart", file = file),
        State::Refused(_) => say!(words, "desk-refused", file = file),
    };
    page.text(&line, Look::Plain);
    if let State::Apart(laptop) = &outcome.state {
        let name = laptop.words().join(" ");
        page.indented(
            2,
            &say!(words, "desk-apart-name", name = name),
            Look::Strong,
        );
        let now = say!(words, "apart-now", command = "`standeasy officer enrol`");
        page.indented(2, &now, Look::Plain);
    }
    if let State::Refused(error) = &outcome.state {
        parts::refused(error, context, page);
    }
    if let Some(receipt) = &outcome.receipt {
        let receipt = shown(receipt);
        page.indented(2, &say!(words, "desk-receipt", file = receipt), Look::Quiet);
    }
    if let Some(error) = &outcome.no_receipt {
        parts::refused(error, context, page);
    }
    let set_aside = outcome.quarantined.len();
    if set_aside > 0 {
        page.indented(
            2,
            &say!(words, "desk-set-aside", n = set_aside),
            Look::Plain,
        );
    }
}
