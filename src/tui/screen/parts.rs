//! What several screens draw or do alike: lists, the top line, the contacts.

use crate::advice;
use crate::demo::telling::Line;
use crate::desk::DeskError;
use crate::desk::post::Attempt;
use crate::locale::Direction;
use crate::say;
use crate::tui::context::Context;
use crate::tui::effect::{Aim, Door, Step, Way};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

/// Where the ways to reach somebody begin, in cells.
const REACH: u16 = 22;

/// Where the figures of a table begin, in cells.
const FIGURE: u16 = 22;

/// A list with one focused line: arrows move, digits pick.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) at: usize,
}

impl Choice {
    /// Moves the focus; says whether the key was one that does.
    pub(super) fn update(&mut self, key: Key, count: usize) -> bool {
        let last = count.saturating_sub(1);
        self.at = match key {
            Key::Up => self.at.checked_sub(1).unwrap_or(last),
            Key::Down if self.at >= last => 0,
            Key::Down => self.at + 1,
            Key::PageUp => self.at.saturating_sub(8),
            Key::PageDown => (self.at + 8).min(last),
            Key::Digit(digit) if (1..=count).contains(&usize::from(digit)) => {
                usize::from(digit) - 1
            }
            _ => return false,
        };
        true
    }
}

/// Lines that a long page was moved on.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scroll {
    pub(super) at: u16,
}

impl Scroll {
    /// Moves the page; says whether the key was one that does.
    pub(super) fn update(&mut self, key: Key) -> bool {
        self.at = match key {
            Key::Up => self.at.saturating_sub(1),
            Key::Down => self.at.saturating_add(1),
            Key::PageUp => self.at.saturating_sub(8),
            Key::PageDown => self.at.saturating_add(8),
            _ => return false,
        };
        true
    }
}

/// From the unit on to what is asked: the first question, or the choice of a questionnaire.
pub(super) fn ask(context: &mut Context<'_>) -> Step {
    match context.kit.questionnaires() {
        [only] => {
            let only = only.clone();
            context.sitting.begin(&only);
            Step::Switch(Door::Question(0, Way::On))
        }
        _ => Step::Switch(Door::Which),
    }
}

/// The label of a line that a digit picks; none from the tenth on.
pub(super) fn label(index: usize) -> String {
    if index < 9 {
        (index + 1).to_string()
    } else {
        String::new()
    }
}

/// The key a click on a line stands for.
pub(super) fn hit(index: usize) -> Key {
    u8::try_from(index + 1).map_or(Key::Enter, Key::Digit)
}

/// The top line; PRACTICE stands in it wherever the data are invented, and PREVIEW where
/// nothing is kept.
pub(super) fn mark(context: &Context<'_>, what: &str, place: &str, page: &mut Page) {
    if context.tour.is_preview {
        let preview = say!(context.words, "preview");
        page.top(&format!("{preview}  {what}"), place);
    } else if context.kit.mission().practice {
        let practice = say!(context.words, "practice");
        page.top(&format!("{practice}  {what}"), place);
    } else {
        page.top(what, place);
    }
}

/// The people who can help, with how to reach them.
pub(super) fn contacts(context: &Context<'_>, page: &mut Page) {
    for (name, reach) in context.helpers() {
        page.pair(&name, &reach, REACH);
    }
}

/// The arrow that goes back, in the direction one reads.
pub(super) fn back_arrow(context: &Context<'_>) -> &'static str {
    match context.direction() {
        Direction::LeftToRight => "←",
        Direction::RightToLeft => "→",
    }
}

/// The keys of a screen within a sitting.
pub(super) const SITTING: &[Key] = &[
    Key::Down,
    Key::Enter,
    Key::Back,
    Key::Language,
    Key::Help,
    Key::Hide,
    Key::Escape,
];

/// The keys that mean the same on most screens, at the bottom.
pub(super) fn bar(context: &Context<'_>, page: &mut Page, keys: &[Key]) {
    let words = &context.words;
    for key in keys {
        let (name, does) = match key {
            Key::Down => ("↑↓", say!(words, "key-choose")),
            Key::PageDown => ("↑↓", say!(words, "key-scroll")),
            Key::Enter => ("Enter", say!(words, "key-next")),
            Key::Back => (back_arrow(context), say!(words, "key-back")),
            Key::Language => ("L", say!(words, "key-language")),
            Key::Help => ("?", say!(words, "key-help")),
            Key::Details => ("D", say!(words, "key-details")),
            Key::Hide => ("H", say!(words, "key-hide")),
            Key::Escape => ("Esc", say!(words, "key-stop")),
            _ => continue,
        };
        page.key(name, does, *key);
    }
}

/// Lines of the story, with air between those that are no table.
pub(super) fn lines(lines: &[Line], page: &mut Page) {
    let mut last: Option<&Line> = None;
    for line in lines {
        let is_alike = last.is_some_and(|last| {
            std::mem::discriminant(last) == std::mem::discriminant(line)
                && matches!(line, Line::Row(..) | Line::Raw(_))
        });
        let is_first = last.is_none();
        if !is_first && !is_alike {
            page.gap();
        }
        match line {
            Line::Text(text) => page.text(text, Look::Plain),
            Line::Strong(text) => page.text(text, Look::Strong),
            Line::Quiet(text) => page.text(text, Look::Quiet),
            Line::Raw(text) => page.verbatim(text, Look::Quiet),
            Line::Row(name, figure) => page.pair(name, figure, FIGURE),
        }
        last = Some(line);
    }
}

/// Why the officer's desk could not, and what to do now.
pub(super) fn refused(error: &DeskError, context: &Context<'_>, page: &mut Page) {
    let advice = advice::of(error, &context.words);
    page.text(&advice.what, Look::Strong);
    page.text(&advice.now, Look::Plain);
}

/// Where a letter leads from the officer's desk.
pub(super) fn desk_key(key: Key) -> Option<Step> {
    let door = match key {
        Key::Char('i') => Door::Intake,
        Key::Char('r') => Door::Wizard(Aim::Release),
        Key::Char('p') => Door::Wizard(Aim::Print),
        Key::Char('v') => Door::View,
        Key::Char('c') => Door::Compare,
        Key::Char('g') => Door::Ledger,
        Key::Details => Door::Exactness,
        _ => return None,
    };
    Some(Step::Open(door))
}

/// These letters at the bottom.
pub(super) fn desk_keys(context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    page.key("I", say!(words, "desk-key-take-in"), Key::Char('i'));
    page.key("R", say!(words, "desk-key-release"), Key::Char('r'));
    page.key("P", say!(words, "desk-key-print"), Key::Char('p'));
    page.key("V", say!(words, "desk-key-view"), Key::Char('v'));
    page.key("C", say!(words, "desk-key-compare"), Key::Char('c'));
    page.key("G", say!(words, "desk-key-ledger"), Key::Char('g'));
    bar(context, page, &[Key::Details]);
}

/// A line that is typed in.
pub(super) fn field(text: &str, is_focused: bool, at: usize, page: &mut Page) {
    let shown = if text.is_empty() { "\u{A0}" } else { text };
    page.option("", shown, is_focused, Key::Pick(at));
}

/// What the age library answered where a record could not be opened.
pub(super) fn refusal(attempt: &Attempt, context: &Context<'_>) -> String {
    match attempt.refusal {
        Some("wrong-key") | None => say!(context.words, "record-answer"),
        Some(code) => say!(context.words, "record-other", code = code),
    }
}
