//! The officer's desk: what comes next, the units, and beside them the page of one.

use crate::disclosure::Release;
use crate::locale::date;
use crate::say;

use super::Screen;
use super::parts;
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::figures::{self, Extent};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};
use crate::tui::work::{Item, Work, row_of};

/// From how many cells on there is a pane beside the units.
const TWO_PANES: u16 = 76;

/// Where the pane begins.
const PANE: u16 = 45;

/// Lines moved at once by the page keys.
const LEAP: usize = 8;

/// Its state is in the work, so that it is as it was when one comes back to it.
pub(super) struct Desk;

impl Screen for Desk {
    fn door(&self) -> Door {
        Door::Desk
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let Msg::Key(key) = msg else {
            return Step::Stay;
        };
        if let Some(step) = parts::desk_key(*key) {
            return step;
        }
        match key {
            Key::Enter => return Step::Open(Door::UnitPage),
            Key::Escape if context.tour.is_demo => {
                context.work = Work::default();
                return Step::Back;
            }
            Key::Escape => return Step::Open(Door::Close),
            Key::Forward => fold(context, false),
            Key::Back => fold(context, true),
            key => walk(*key, context),
        }
        Step::Stay
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let survey = &context.work.survey;
        let place = say!(words, "desk-about-n", n = survey.about);
        let title = say!(words, "desk-at", mission = context.mission());
        parts::mark(context, &title, &place, page);
        page.high();
        let width = page.widen();
        keys(context, page);
        if let Some(refusal) = &context.work.trouble {
            parts::refused(refusal, context, page);
        } else {
            for line in next(context) {
                page.text(&line, Look::Strong);
            }
        }
        if let Some(end) = survey.key_end {
            let date = date::date(words, end);
            page.text(&say!(words, "desk-key-end", date = date), Look::Strong);
        }
        page.text(&reading(context), Look::Quiet);
        page.gap();
        let height = page.room();
        if width < TWO_PANES {
            units(width, height, context, page);
            return;
        }
        let focus = context.work.focus;
        page.beside(
            PANE,
            |page| units(PANE - 3, height, context, page),
            |page| figures::draw(focus, Extent::Pane, context, page),
        );
    }
}

fn keys(context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    page.key("↑↓", say!(words, "key-choose"), Key::Down);
    page.key("Enter", say!(words, "desk-key-page"), Key::Enter);
    let items = context.work.items(context.kit.tree());
    let at = items.iter().position(|item| *item == context.work.focus);
    // A click on the line one stands on folds it, or shows its parts.
    let turns = at.map_or(Key::Forward, Key::Pick);
    page.key("←→", say!(words, "desk-key-fold"), turns);
    parts::desk_keys(context, page);
    parts::bar(context, page, &[Key::Language, Key::Help, Key::Hide]);
    let leaves = if context.tour.is_demo {
        say!(words, "key-back")
    } else {
        say!(words, "desk-key-close")
    };
    page.key("Esc", leaves, Key::Escape);
}

/// What comes next, and what after it, in the order of the work.
fn next(context: &Context<'_>) -> Vec<String> {
    let words = &context.words;
    let survey = &context.work.survey;
    let mut next = Vec::new();
    let waiting = survey.waiting().count();
    if waiting > 0 {
        next.push(say!(words, "desk-next-bundles", n = waiting));
    }
    match survey.ready().as_slice() {
        [] => {}
        [one] => next.push(say!(
            words,
            "desk-next-ready",
            questionnaire = figures::title(&one.questionnaire, context),
            period = context.period_named(&one.period)
        )),
        several => next.push(say!(words, "desk-next-several", n = several.len())),
    }
    if let Some(one) = survey.unwritten().first() {
        next.push(say!(
            words,
            "desk-next-print",
            questionnaire = figures::title(&one.questionnaire, context),
            period = context.period_named(&one.period)
        ));
    }
    let carried =
        |found: &&crate::desk::officer::bureau::Found| found.is_known && found.has_receipt;
    let receipts = survey.bundles.iter().filter(carried).count();
    if receipts > 0 {
        next.push(say!(words, "desk-next-carry", n = receipts));
    }
    if next.is_empty() {
        return vec![say!(words, "desk-next-nothing")];
    }
    let heads = [say!(words, "desk-next"), say!(words, "desk-then")];
    let lines = heads.iter().zip(next);
    lines.map(|(head, line)| format!("{head} {line}")).collect()
}

/// Which release is read.
fn reading(context: &Context<'_>) -> String {
    match &context.work.view {
        Some(view) => say!(
            context.words,
            "desk-reading",
            questionnaire = figures::title(&view.questionnaire, context),
            period = context.period_named(&view.period)
        ),
        None => say!(context.words, "desk-nothing-released"),
    }
}

/// The unit tree, as many lines of it as there is room for, around the one in focus.
fn units(width: u16, height: usize, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    let (name, strength, state) = (width - 25, width - 22, width - 13);
    page.columns(
        &[
            (2, name - 2, &say!(words, "release-unit"), Look::Quiet),
            (strength, 8, &say!(words, "desk-strength"), Look::Quiet),
            (state, 13, &say!(words, "desk-row"), Look::Quiet),
        ],
        None,
    );
    let tree = context.kit.tree();
    let items = context.work.items(tree);
    let at = items.iter().position(|item| *item == context.work.focus);
    let at = at.unwrap_or(0);
    let lines: Vec<[String; 3]> = items.iter().map(|item| texts(*item, context)).collect();
    let height_of = |page: &mut Page, line: &[String; 3]| {
        let [first, _, last] = line;
        page.height_of(first, name - 2)
            .max(page.height_of(last, 13))
    };
    let heights: Vec<usize> = lines.iter().map(|line| height_of(page, line)).collect();
    let first = first_line(&heights, at, height.saturating_sub(1));
    let mut left = height.saturating_sub(1);
    for (index, line) in lines.iter().enumerate().skip(first) {
        let used = heights.get(index).copied().unwrap_or(1);
        if used > left {
            break;
        }
        left -= used;
        let [first, second, last] = line;
        page.columns(
            &[
                (2, name - 2, first, Look::Plain),
                (strength, 8, second, Look::Plain),
                (state, 13, last, Look::Plain),
            ],
            Some((index == at, Key::Pick(index))),
        );
    }
}

/// The first line to show so that the one in focus has as many above it as fit.
fn first_line(heights: &[usize], at: usize, height: usize) -> usize {
    let total: usize = heights.iter().sum();
    if total <= height {
        return 0;
    }
    let mut first = at;
    let mut used = heights.get(at).copied().unwrap_or(1);
    let below = heights.get(at + 1).copied().unwrap_or(0);
    while let Some(above) = first.checked_sub(1) {
        used += heights.get(above).copied().unwrap_or(1);
        if used + below > height {
            break;
        }
        first = above;
    }
    first
}

/// Name, strength and state of a line of the tree.
fn texts(item: Item, context: &Context<'_>) -> [String; 3] {
    let tree = context.kit.tree();
    let depth = tree.depth(item.unit) + usize::from(item.is_rest);
    let has_parts = !item.is_rest && !tree.children(item.unit).is_empty();
    let fold = match (has_parts, context.work.folded.contains(&item.unit)) {
        (false, _) => "\u{A0}\u{A0}",
        (true, true) => "+\u{A0}",
        (true, false) => "-\u{A0}",
    };
    let indent = "\u{A0}".repeat(depth.min(5));
    let name = if item.is_rest {
        say!(context.words, "desk-the-rest")
    } else {
        figures::name_of(item, context)
    };
    let name = format!("{indent}{fold}{name}");
    let strength = if item.is_rest {
        String::new()
    } else {
        let people = tree.total_strength(item.unit);
        format!("{:>7}", context.words.number(f64::from(people))).replace(' ', "\u{A0}")
    };
    [name, strength, state(context.work.release(), item, context)]
}

fn state(release: Option<&Release>, item: Item, context: &Context<'_>) -> String {
    let words = &context.words;
    let Some(release) = release else {
        return say!(words, "desk-not-yet");
    };
    if row_of(release, context.kit.tree(), item).is_some() {
        return say!(words, "desk-shown");
    }
    match figures::counted_in(release, item.unit, context) {
        Some(place) if place.is_rest => say!(words, "desk-in-rest"),
        Some(_) => say!(words, "desk-counted-above"),
        None => say!(words, "desk-nowhere"),
    }
}

fn walk(key: Key, context: &mut Context<'_>) {
    let items = context.work.items(context.kit.tree());
    let last = items.len().saturating_sub(1);
    let at = items.iter().position(|item| *item == context.work.focus);
    let at = at.unwrap_or(0);
    let to = match key {
        Key::Up => at.saturating_sub(1),
        Key::Down => (at + 1).min(last),
        Key::PageUp => at.saturating_sub(LEAP),
        Key::PageDown => (at + LEAP).min(last),
        Key::Pick(place) => place.min(last),
        _ => at,
    };
    let is_again = key == Key::Pick(at);
    if let Some(item) = items.get(to) {
        context.work.focus = *item;
        if is_again {
            let is_folded = context.work.folded.contains(&item.unit);
            fold(context, !is_folded);
        }
    }
}

/// Folds a unit's parts away or shows them; a unit without parts, or folded already, leads up.
fn fold(context: &mut Context<'_>, closes: bool) {
    let Item { unit, is_rest } = context.work.focus;
    let tree = context.kit.tree();
    let has_parts = !tree.children(unit).is_empty() && !is_rest;
    let is_folded = context.work.folded.contains(&unit);
    let above = if is_rest {
        Some(unit)
    } else {
        tree.parent(unit)
    };
    if !closes {
        context.work.folded.remove(&unit);
    } else if has_parts && !is_folded {
        context.work.folded.insert(unit);
    } else if let Some(above) = above {
        context.work.focus = Item {
            unit: above,
            is_rest: false,
        };
    }
}
