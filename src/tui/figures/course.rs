//! The course of a unit's share over all releases, and what changed for certain.

use crate::desk::officer::bureau::Series;
use crate::disclosure::trend::Line;
use crate::disclosure::{Row, ScaleHead};
use crate::report::change;
use crate::say;
use crate::tui::context::Context;
use crate::tui::page::{Look, Page};

use super::{Extent, cut_name};

/// Rows of a run chart, which goes from 0 to 100 on every page.
const CHART_ROWS: u16 = 4;
const FEW_CHART_ROWS: u16 = 2;

/// Cells of a chart's axis.
const AXIS: u16 = 6;

/// The share beyond the first cut over all releases, and what changed since the last one.
pub(super) fn course(
    row: &Row,
    scale: &ScaleHead,
    extent: Extent,
    context: &Context<'_>,
    page: &mut Page,
) {
    let words = &context.words;
    let first = row.cuts.iter().find(|figure| figure.scale == scale.id);
    let (Some(series), Some(cut)) = (context.work.series(), first.map(|figure| figure.cut)) else {
        return;
    };
    let is_meant = |line: &&Line| {
        line.unit == row.unit
            && line.kind == row.kind
            && line.of == row.of
            && line.scale == scale.id
            && line.cut.total_cmp(&cut).is_eq()
    };
    let Some(line) = series.lines.iter().find(is_meant) else {
        return;
    };
    let at = context.work.view.as_ref().and_then(|view| {
        let mut releases = series.releases.iter();
        releases.position(|release| release.head().period == view.period)
    });
    let shares: Vec<Option<f64>> = (line.points.iter())
        .map(|point| point.as_ref().map(|point| point.share()))
        .collect();
    if series.releases.len() < 2 {
        page.text(&say!(words, "desk-change-none"), Look::Quiet);
        return;
    }
    let rows = if extent == Extent::All {
        CHART_ROWS
    } else {
        FEW_CHART_ROWS
    };
    let (first, last) = (series.releases.first(), series.releases.last());
    if let (Some(first), Some(last), Extent::All) = (first, last, extent) {
        let title = say!(
            words,
            "desk-course",
            cut = cut_name(scale, cut, context),
            first = context.period_named(&first.head().period),
            last = context.period_named(&last.head().period)
        );
        page.text(&title, Look::Plain);
    }
    chart(&shares, rows, context, page);
    if let Some(at) = at {
        change(line, series, at, context, page);
    }
}

/// A bar a release from 0 to 100; a dot where the share is withheld.
fn chart(shares: &[Option<f64>], rows: u16, context: &Context<'_>, page: &mut Page) {
    const LEVELS: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
    let words = &context.words;
    for row in (0..rows).rev() {
        let mut cells = String::from("│");
        for share in shares {
            let eighths = share.map(|share| {
                let level = share * f64::from(rows) - f64::from(row);
                (8.0 * level).round().clamp(0.0, 8.0) as usize
            });
            let cell = match eighths {
                Some(eighths) => LEVELS.get(eighths).copied().unwrap_or(" "),
                None if row == 0 => "·",
                None => " ",
            };
            cells.push_str(&format!("{cell}{cell} "));
        }
        let label = match row {
            0 => words.percent(0.0),
            row if row + 1 == rows => words.percent(1.0),
            _ => String::new(),
        };
        page.plot(&label, AXIS, cells.trim_end());
    }
}

/// How the share changed since the release before, and how sure that is.
fn change(line: &Line, series: &Series, at: usize, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    let earlier = at.checked_sub(1);
    let point = |at: usize| line.points.get(at)?.as_ref();
    let shift = earlier.and_then(|earlier| change::between(point(earlier)?, point(at)?));
    let before = earlier.and_then(|earlier| series.releases.get(earlier));
    let (Some(shift), Some(before)) = (shift, before) else {
        page.text(&say!(words, "desk-change-none"), Look::Quiet);
        return;
    };
    let period = context.period_named(&before.head().period);
    page.text(
        &say!(words, "desk-change-since", period = period),
        Look::Quiet,
    );
    page.text(&shift.said(words), Look::Plain);
}
