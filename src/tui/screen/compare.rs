//! Two periods beside each other: what is more, what is fewer, and where no change is clear.

use crate::desk::officer::bureau::Series;
use crate::disclosure::RowKind;
use crate::disclosure::trend::{Change, Line};
use crate::report::change::{self, Shift};
use crate::say;

use super::Screen;
use super::parts::{self, Scroll};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::figures;
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};
use crate::tui::work::Item;

/// Where the columns begin, and how wide they are: what, before, now.
const COLUMNS: [(u16, u16); 3] = [(2, 33), (36, 8), (46, 8)];

/// Where the change under them begins.
const CHANGE: u16 = 4;

pub(super) struct Compare {
    /// The release that the one read is compared with, by its position.
    earlier: Option<usize>,
    scroll: Scroll,
}

impl Compare {
    pub(super) fn new(context: &Context<'_>) -> Self {
        let at = context
            .work
            .series()
            .and_then(|series| place(series, context));
        let count = context.work.series().map_or(0, |one| one.releases.len());
        let earlier = at.and_then(|at| at.checked_sub(1).or((count > 1).then_some(at + 1)));
        Self {
            earlier,
            scroll: Scroll::default(),
        }
    }

    /// Another period to compare with, past the one that is read.
    fn turn(&mut self, by: isize, context: &Context<'_>) {
        let Some(series) = context.work.series() else {
            return;
        };
        let (Some(at), Some(earlier)) = (place(series, context), self.earlier) else {
            return;
        };
        let count = series.releases.len();
        if count < 2 {
            return;
        }
        // Round and round, so that a click on one key reaches every period.
        let step = |from: usize| (from + count).saturating_add_signed(by) % count;
        let next = step(earlier);
        self.earlier = Some(if next == at { step(next) } else { next });
    }
}

/// The position of the release that is read.
fn place(series: &Series, context: &Context<'_>) -> Option<usize> {
    let view = context.work.view.as_ref()?;
    let mut releases = series.releases.iter();
    releases.position(|release| release.head().period == view.period)
}

impl Screen for Compare {
    fn door(&self) -> Door {
        Door::Compare
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) if self.scroll.update(*key) => {}
            Msg::Key(Key::Back) => self.turn(-1, context),
            Msg::Key(Key::Forward) => self.turn(1, context),
            Msg::Key(Key::Enter | Key::Escape) => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        parts::mark(
            context,
            &say!(words, "desk-compare-title"),
            context.mission(),
            page,
        );
        page.high();
        page.scroll(self.scroll.at);
        let series = context.work.series();
        let at = series.and_then(|series| place(series, context));
        let read = series.zip(at).and_then(|(one, at)| one.releases.get(at));
        let is_asked = read.is_none_or(|read| read.head().policy.analyses.trends);
        match (series, at, self.earlier) {
            _ if !is_asked => {
                page.text(&say!(words, "trouble-trend-not-asked-for"), Look::Plain);
            }
            (Some(series), Some(at), Some(earlier)) => {
                view_lines(series, (earlier, at), context, page);
            }
            _ => page.text(&say!(words, "desk-compare-two"), Look::Plain),
        }
        parts::bar(context, page, &[Key::PageDown]);
        page.key("←→", say!(words, "desk-key-period"), Key::Back);
        page.key("Esc", say!(words, "key-back"), Key::Escape);
        parts::bar(context, page, &[Key::Language, Key::Hide]);
    }
}

fn view_lines(
    series: &Series,
    (earlier, at): (usize, usize),
    context: &Context<'_>,
    page: &mut Page,
) {
    let words = &context.words;
    let name = |at: usize| {
        let release = series.releases.get(at);
        release.map_or(String::new(), |r| context.period_named(&r.head().period))
    };
    let title = figures::title(&series.questionnaire, context);
    page.text(&title, Look::Strong);
    let line = say!(
        words,
        "desk-compare-line",
        later = name(at),
        earlier = name(earlier)
    );
    page.text(&line, Look::Plain);
    page.text(&say!(words, "desk-compare-how"), Look::Quiet);
    let mut last: Option<&Line> = None;
    for one in &series.lines {
        let is_same = last.is_some_and(|last| (&last.unit, last.kind) == (&one.unit, one.kind));
        if !is_same {
            page.gap();
            page.text(&row_name(one, context), Look::Strong);
        }
        last = Some(one);
        view_line(series, one, (earlier, at), context, page);
    }
}

fn row_name(line: &Line, context: &Context<'_>) -> String {
    let unit = context.kit.tree().find(&line.unit);
    let is_rest = line.kind == RowKind::Rest;
    unit.map_or_else(
        || line.unit.clone(),
        |unit| figures::name_of(Item { unit, is_rest }, context),
    )
}

fn view_line(
    series: &Series,
    line: &Line,
    (earlier, at): (usize, usize),
    context: &Context<'_>,
    page: &mut Page,
) {
    let words = &context.words;
    let point = |at: usize| line.points.get(at).and_then(Option::as_ref);
    let share = |at: usize| point(at).map_or("·".to_owned(), |one| words.percent(one.share()));
    let what = series.releases.last().and_then(|release| {
        let mut scales = release.head().scales.iter();
        let scale = scales.find(|scale| scale.id == line.scale)?;
        let cut = figures::cut_name(scale, line.cut, context);
        let has_several = release.head().scales.len() > 1;
        let name = figures::scale_name(release, scale, context);
        Some(if has_several {
            [name, cut].join(context.words.comma())
        } else {
            cut
        })
    });
    let texts = [what.unwrap_or_default(), share(earlier), share(at)];
    let columns: Vec<(u16, u16, &str, Look)> = (COLUMNS.iter().zip(&texts))
        .map(|((at, width), text)| (*at, *width, text.as_str(), Look::Plain))
        .collect();
    page.columns(&columns, None);
    let shift = point(earlier)
        .zip(point(at))
        .and_then(|(before, now)| change::between(before, now));
    let (line, look) = match shift {
        Some(shift) => (shift.said(words), look_of(shift)),
        None => (say!(words, "desk-not-both"), Look::Quiet),
    };
    page.indented(CHANGE, &line, look);
}

/// What is clear stands out.
fn look_of(shift: Shift) -> Look {
    match shift.verdict {
        Change::More | Change::Fewer => Look::Strong,
        Change::NotClear => Look::Plain,
    }
}
