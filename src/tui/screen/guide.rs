//! The trainer's ten minutes: the story of the practice mission, chapter by chapter.

use crate::demo::telling;
use crate::demo::{Chapter, Told};
use crate::say;

use super::parts::{Choice, Scroll, hit, label};
use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Effect, Msg, Step};
use crate::tui::guide::Guide;
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};
use crate::tui::work::Refusal;

#[derive(Default)]
pub(super) struct Story {
    choice: Choice,
    scroll: Scroll,
    /// Whether the free walk begins once everything was played.
    walks: bool,
    trouble: Option<Refusal>,
}

impl Screen for Story {
    fn door(&self) -> Door {
        Door::Guide
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) => {
                self.trouble = None;
                match context.guide {
                    Guide { is_list: true, .. } => self.list(*key, context),
                    Guide { at: None, .. } => self.opening(*key, context),
                    Guide { at: Some(at), .. } => self.chapter(at, *key, context),
                }
            }
            Msg::Played(Ok(())) if std::mem::take(&mut self.walks) => Step::Open(Door::Demo),
            Msg::Played(played) => {
                self.walks = false;
                self.trouble = played.clone().err();
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        match context.guide {
            Guide { is_list: true, .. } => self.view_list(context, page),
            Guide { at: None, .. } => self.view_opening(context, page),
            Guide { at: Some(at), .. } => self.view_chapter(at, context, page),
        }
    }
}

impl Story {
    fn opening(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        if self.choice.update(key, 4) {
            return Step::Stay;
        }
        match (key, self.choice.at) {
            (Key::Enter | Key::Forward, 0) => self.go(Some(Chapter::Prepare), context),
            (Key::Enter | Key::Forward, 1) | (Key::Char('c'), _) => self.open_list(context),
            (Key::Enter | Key::Forward, 2) | (Key::Char('w'), _) => self.walk(),
            (Key::Enter, _) => Step::Quit,
            (Key::Escape, _) => Step::Open(Door::Close),
            _ => Step::Stay,
        }
    }

    fn list(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        if self.choice.update(key, Chapter::ALL.len()) {
            return Step::Stay;
        }
        match key {
            Key::Enter | Key::Forward => self.go(Chapter::of_number(self.choice.at + 1), context),
            Key::Escape | Key::Back | Key::Char('c') => self.go(context.guide.at, context),
            _ => Step::Stay,
        }
    }

    fn chapter(&mut self, at: Chapter, key: Key, context: &mut Context<'_>) -> Step {
        match key {
            Key::Char('n') => {
                context.guide.has_notes = !context.guide.has_notes;
                Step::Stay
            }
            _ if context.guide.has_notes && matches!(key, Key::Enter | Key::Escape | Key::Back) => {
                context.guide.has_notes = false;
                Step::Stay
            }
            Key::Enter | Key::Forward => self.go_on(at, context),
            Key::Back => self.go(at.before(), context),
            Key::Char('s') => self.go(Some(at.next().unwrap_or(at)), context),
            Key::Char('c') => self.open_list(context),
            Key::Char('w') => self.walk(),
            Key::Char('a') if at == Chapter::CheckIn => Step::Open(Door::Start),
            Key::Escape => Step::Open(Door::Close),
            key => {
                self.scroll.update(key);
                Step::Stay
            }
        }
    }

    /// Plays the chapter, or goes on to the next where it was played.
    fn go_on(&mut self, at: Chapter, context: &mut Context<'_>) -> Step {
        if at == Chapter::Drill {
            return Step::Open(Door::Drill);
        }
        if has(at, context) {
            return self.go(at.next(), context);
        }
        match at {
            Chapter::CheckIn => Step::Open(Door::Start),
            other => Step::Later(Effect::Play(other)),
        }
    }

    fn go(&mut self, to: Option<Chapter>, context: &mut Context<'_>) -> Step {
        context.guide = Guide::at(to);
        self.scroll = Scroll::default();
        self.choice = Choice::default();
        Step::Stay
    }

    fn open_list(&mut self, context: &mut Context<'_>) -> Step {
        context.guide.is_list = true;
        context.guide.has_notes = false;
        let at = context.guide.at.map_or(0, |chapter| chapter.number() - 1);
        self.choice = Choice { at };
        Step::Stay
    }

    /// The walk looks at a release, so everything up to it is played first.
    fn walk(&mut self) -> Step {
        self.walks = true;
        Step::Later(Effect::Play(Chapter::Release))
    }

    fn view_opening(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, "standeasy", context.mission(), page);
        page.text(&say!(words, "tour-title"), Look::Strong);
        page.gap();
        page.text(&telling::line(words), Look::Plain);
        page.gap();
        let entries = [
            say!(words, "tour-begin"),
            say!(words, "tour-chapters"),
            say!(words, "tour-free"),
            say!(words, "demo-leave"),
        ];
        for (index, entry) in entries.iter().enumerate() {
            page.option(&label(index), entry, self.choice.at == index, hit(index));
        }
        self.view_state(context, page);
        page.key("1-4", say!(words, "key-choose"), Key::Down);
        page.key("Enter", say!(words, "key-begin"), Key::Enter);
        parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    }

    fn view_list(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(context, &say!(words, "tour-chapters"), "", page);
        for (index, chapter) in Chapter::ALL.into_iter().enumerate() {
            let title = telling::title(chapter, words);
            page.option(&label(index), &title, self.choice.at == index, hit(index));
        }
        parts::bar(context, page, &[Key::Down]);
        page.key("Enter", say!(words, "key-begin"), Key::Enter);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Hide]);
    }

    fn view_chapter(&self, at: Chapter, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let (n, all) = (at.number(), Chapter::ALL.len());
        let place = say!(words, "tour-place", n = n, all = all);
        parts::mark(context, &telling::title(at, words), &place, page);
        page.gauge(n, all);
        page.scroll(self.scroll.at);
        if context.guide.has_notes {
            page.text(&say!(words, "tour-notes"), Look::Strong);
            page.gap();
            page.text(&telling::notes(at, words), Look::Plain);
        } else {
            view_told(at, context, page);
        }
        self.view_state(context, page);
        view_keys(at, context, page);
    }

    fn view_state(&self, context: &Context<'_>, page: &mut Page) {
        if context.is_busy {
            page.gap();
            page.text(&say!(context.words, "desk-busy"), Look::Quiet);
        } else if let Some(refusal) = &self.trouble {
            page.gap();
            parts::refused(refusal, context, page);
        }
    }
}

fn has(at: Chapter, context: &Context<'_>) -> bool {
    let told = context.tour.told;
    told.is_some_and(|told| told.borrow().has(at))
}

/// What comes next, or what came of it.
fn view_told(at: Chapter, context: &Context<'_>, page: &mut Page) {
    let Some(told) = context.tour.told else {
        return;
    };
    let (told, words): (&Told, _) = (&told.borrow(), &context.words);
    let lines = telling::after(at, told, &context.kit, words);
    if lines.is_empty() {
        let before = telling::before(at, told, &context.kit, words);
        page.text(&before, Look::Plain);
    }
    parts::lines(&lines, page);
    if at == Chapter::Drill && told.has(at) {
        page.gap();
        page.text(&telling::end(words), Look::Quiet);
    }
}

/// The keys that lead on; while the notes are open, those that close them.
fn view_keys(at: Chapter, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    let has_notes = context.guide.has_notes;
    if has_notes {
        page.key("Enter", say!(words, "key-back"), Key::Enter);
        page.key("N", say!(words, "tour-key-notes"), Key::Char('n'));
    } else {
        view_ways(at, context, page);
    }
    parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    if at == Chapter::Drill && !has_notes {
        parts::bar(context, page, &[Key::Escape]);
    }
}

fn view_ways(at: Chapter, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    let enter = match at {
        Chapter::Drill => say!(words, "tour-key-try"),
        _ if has(at, context) => say!(words, "key-next"),
        Chapter::CheckIn => say!(words, "tour-key-answer"),
        _ => say!(words, "tour-key-do"),
    };
    page.key("Enter", enter, Key::Enter);
    parts::bar(context, page, &[Key::Back]);
    if at == Chapter::CheckIn && has(at, context) {
        page.key("A", say!(words, "tour-key-again"), Key::Char('a'));
    } else if at != Chapter::Drill {
        page.key("S", say!(words, "tour-key-skip"), Key::Char('s'));
    }
    page.key("N", say!(words, "tour-key-notes"), Key::Char('n'));
    page.key("C", say!(words, "tour-key-chapters"), Key::Char('c'));
    page.key("W", say!(words, "tour-key-free"), Key::Char('w'));
}
