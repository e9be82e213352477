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

/// Cells of a column of figures, with those between it and the next.
const FIGURE: u16 = 11;

/// Cells between two columns.
const BETWEEN: u16 = 2;

/// The fewest cells that a name stands in beside its figures.
const NAME: u16 = 8;

/// Cells that a unit stands further in than the one above it, and how often at most.
const STEP: u16 = 2;
const DEEPEST: u16 = 4;

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
        view_table(release, usize::from(self.scroll), context, page);
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

fn title(release: &Release, context: &Context<'_>) -> String {
    let id = release.head().questionnaire.as_str();
    let known = context.kit.questionnaire(id);
    known
        .map_or(id, |questionnaire| questionnaire.title(context.language()))
        .to_owned()
}

/// Every row's figures under their headings; where those have no room, each beside its own.
fn view_table(release: &Release, from: usize, context: &Context<'_>, page: &mut Page) {
    let head = Entry::head(release, context);
    let rows = release.rows().iter();
    let rows: Vec<Entry> = rows.map(|row| Entry::of(row, release, context)).collect();
    let names = room_for_names(&head, &rows, page);
    if let Some(names) = names {
        head.view_beside(names, page);
    }
    for row in rows.iter().skip(from) {
        match names {
            Some(names) => row.view_beside(names, page),
            None => row.view_below(&head, page),
        }
    }
}

/// Cells of the column of names, where every text has room in its column. All rows are asked, not
/// only those that are seen, so that nothing moves sideways while one scrolls.
fn room_for_names(head: &Entry, rows: &[Entry], page: &mut Page) -> Option<u16> {
    let columns = u16::try_from(head.figures.len()).ok()?;
    let names = page.cells().checked_sub(columns.checked_mul(FIGURE)?)?;
    let mut entries = std::iter::once(head).chain(rows);
    entries
        .all(|entry| entry.fits(names, page))
        .then_some(names)
}

/// A line of the table: a name and its figures, or the headings over them.
struct Entry {
    /// How far in the name begins, in cells.
    indent: u16,
    name: String,
    figures: Vec<String>,
}

impl Entry {
    fn head(release: &Release, context: &Context<'_>) -> Self {
        let mut figures = vec![say!(context.words, "release-about")];
        for scale in &release.head().scales {
            let cuts = scale.cuts.iter();
            figures.extend(cuts.map(|cut| cut_name(scale, *cut, context)));
        }
        Self {
            indent: 0,
            name: say!(context.words, "release-unit"),
            figures,
        }
    }

    fn of(row: &Row, release: &Release, context: &Context<'_>) -> Self {
        let tree = context.kit.tree();
        let unit = tree.find(&row.unit);
        let depth = unit.map_or(0, |unit| tree.depth(unit));
        let indent = u16::try_from(depth).unwrap_or(DEEPEST).min(DEEPEST) * STEP;
        let name = unit.map_or(row.unit.as_str(), |unit| {
            tree.name(unit, context.language())
        });
        let (indent, name) = match row.kind {
            RowKind::Unit => (indent, name.to_owned()),
            RowKind::Rest => (
                indent + STEP,
                say!(context.words, "release-rest", unit = name),
            ),
        };
        Self {
            indent,
            name,
            figures: figures(row, release, context),
        }
    }

    /// The cells of the name within the column of names.
    fn room(&self, names: u16) -> u16 {
        names.saturating_sub(self.indent + BETWEEN)
    }

    /// Whether every text stands in its column without a word that is cut.
    fn fits(&self, names: u16, page: &mut Page) -> bool {
        let room = self.room(names);
        let mut figures = self.figures.iter();
        room >= NAME
            && page.fits(&self.name, room)
            && figures.all(|text| page.fits(text, FIGURE - BETWEEN))
    }

    /// The name and the figures beside each other, each in its column.
    fn view_beside(&self, names: u16, page: &mut Page) {
        let name = (
            self.indent,
            self.room(names),
            self.name.as_str(),
            Look::Strong,
        );
        let mut columns = vec![name];
        let mut at = names;
        for figure in &self.figures {
            columns.push((at, FIGURE - BETWEEN, figure.as_str(), Look::Plain));
            at += FIGURE;
        }
        page.columns(&columns, None);
    }

    /// The name, and below it each figure beside its heading.
    fn view_below(&self, head: &Self, page: &mut Page) {
        page.indented(self.indent, &self.name, Look::Strong);
        let at = page.cells().saturating_sub(FIGURE);
        let label = self.indent + STEP;
        let width = at.saturating_sub(label + BETWEEN);
        for (heading, figure) in head.figures.iter().zip(&self.figures) {
            let heading = (label, width, heading.as_str(), Look::Plain);
            let figure = (at, FIGURE, figure.as_str(), Look::Plain);
            page.columns(&[heading, figure], None);
        }
    }
}

fn cut_name(scale: &ScaleHead, cut: f64, context: &Context<'_>) -> String {
    match scale.direction {
        Good::HighIsGood => say!(context.words, "release-below", cut = cut),
        Good::HighIsBad => say!(context.words, "release-above", cut = cut),
    }
}

/// The row's figures in the order of the headings: those of the cuts that every row has.
fn figures(row: &Row, release: &Release, context: &Context<'_>) -> Vec<String> {
    let words = &context.words;
    let mut figures = vec![words.number(f64::from(row.n))];
    for scale in &release.head().scales {
        for cut in &scale.cuts {
            let figure = row
                .cuts
                .iter()
                .find(|figure| figure.scale == scale.id && figure.cut == *cut);
            figures
                .push(figure.map_or_else(|| "·".to_owned(), |figure| words.percent(figure.share)));
        }
    }
    figures
}
