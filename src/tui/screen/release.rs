//! A release as a table. Takes a `Release` and nothing else.

use crate::disclosure::{Release, Row, RowKind, ScaleHead};
use crate::questionnaire::Direction as Good;
use crate::report::figure;
use crate::say;

use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

/// Lines moved at once by the page keys.
const PAGE: u16 = 10;

#[derive(Default)]
pub(super) struct Table {
    scroll: u16,
}

impl Screen for Table {
    fn door(&self) -> Door {
        Door::Release
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        let rows = context.told_release();
        let most = rows.map_or(0, |release| release.rows().len()) as u16;
        match msg {
            Msg::Key(Key::Down) => self.scroll = (self.scroll + 1).min(most),
            Msg::Key(Key::PageDown) => self.scroll = (self.scroll + PAGE).min(most),
            Msg::Key(Key::Up) => self.scroll = self.scroll.saturating_sub(1),
            Msg::Key(Key::PageUp) => self.scroll = self.scroll.saturating_sub(PAGE),
            Msg::Key(Key::Details) => return Step::Open(Door::Exactness),
            Msg::Key(Key::Enter | Key::Escape | Key::Back) => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let Some(release) = context.told_release() else {
            return;
        };
        let release = &*release;
        let head = release.head();
        parts::mark(context, "standeasy", context.mission(), page);
        page.high();
        let title = say!(
            words,
            "release-title",
            questionnaire = title(release, context),
            period = context.period_named(&head.period)
        );
        page.text(&title, Look::Strong);
        page.gap();
        page.pair(
            &say!(words, "release-unit"),
            &headings(release, context),
            NAME,
        );
        for row in release.rows().iter().skip(usize::from(self.scroll)) {
            page.pair(&name(row, context), &figures(row, release, context), NAME);
        }
        page.gap();
        let hidden = release.withheld().len();
        page.text(&say!(words, "release-withheld", n = hidden), Look::Plain);
        for line in figure::beside(release, words) {
            page.text(&line, Look::Plain);
        }
        parts::bar(context, page, &[Key::PageDown, Key::Details]);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Hide]);
    }
}

/// Cells of the first column.
const NAME: u16 = 34;

fn title(release: &Release, context: &Context<'_>) -> String {
    let id = release.head().questionnaire.as_str();
    let known = context.kit.questionnaire(id);
    known
        .map_or(id, |questionnaire| questionnaire.title(context.language()))
        .to_owned()
}

fn name(row: &Row, context: &Context<'_>) -> String {
    let tree = context.kit.tree();
    let unit = tree.find(&row.unit);
    let depth = unit.map_or(0, |unit| tree.depth(unit)).min(4);
    let name = unit.map_or(row.unit.as_str(), |unit| {
        tree.name(unit, context.language())
    });
    let indent = "\u{A0}".repeat(depth * 2);
    match row.kind {
        RowKind::Unit => format!("{indent}{name}"),
        RowKind::Rest => {
            let rest = say!(context.words, "release-rest", unit = name);
            format!("{indent}\u{A0}\u{A0}{rest}")
        }
    }
}

fn headings(release: &Release, context: &Context<'_>) -> String {
    let mut text = format!("{:>6}", say!(context.words, "release-about"));
    for scale in &release.head().scales {
        for cut in &scale.cuts {
            text.push_str(&format!("   {}", cut_name(scale, *cut, context)));
        }
    }
    text
}

fn cut_name(scale: &ScaleHead, cut: f64, context: &Context<'_>) -> String {
    match scale.direction {
        Good::HighIsGood => say!(context.words, "release-below", cut = cut),
        Good::HighIsBad => say!(context.words, "release-above", cut = cut),
    }
}

/// The row's figures under the headings of the cuts that every row has.
fn figures(row: &Row, release: &Release, context: &Context<'_>) -> String {
    let words = &context.words;
    let mut text = format!("{:>6}", words.number(f64::from(row.n)));
    for scale in &release.head().scales {
        for cut in &scale.cuts {
            let figure = row
                .cuts
                .iter()
                .find(|figure| figure.scale == scale.id && figure.cut == *cut);
            let share = figure.map_or_else(|| "·".to_owned(), |figure| words.percent(figure.share));
            text.push_str(&format!("   {share:>8}"));
        }
    }
    text
}
