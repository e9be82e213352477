//! A trend on paper: eighty columns, a line a share, the newest releases.

use super::super::percent;
use crate::cli::columns::{left, right, widest};
use crate::desk::officer::trend::Trend;
use crate::disclosure::trend::{Change, Line};
use crate::disclosure::{Head, RowKind};
use crate::locale::Words;
use crate::questionnaire::Direction;
use crate::tell;

/// The columns of what a line is about, and of one release.
const LABEL: usize = 28;
const CELL: usize = 13;
/// How many releases stand in a line; JSON has all of them.
const MOST_SHOWN: usize = 4;

/// The newest releases as a table.
pub(super) fn text(found: &Trend, words: &Words) -> String {
    let Some(head) = found.releases.last().map(|release| release.head()) else {
        return String::new();
    };
    let first = found.releases.len().saturating_sub(MOST_SHOWN);
    let mut text = title(found, head, words);
    let periods = found.releases.iter().skip(first);
    let periods: Vec<String> = periods
        .map(|release| release.head().period.clone())
        .collect();
    text.push_str(&line("", &periods));
    let mut last: Option<&Line> = None;
    for one in &found.lines {
        let is_same_row = last.is_some_and(|last| {
            (&last.unit, last.kind, &last.of) == (&one.unit, one.kind, &one.of)
        });
        if !is_same_row {
            text.push_str(&row_name(one, words));
        }
        last = Some(one);
        let cells = (first..one.points.len()).map(|at| cell(one, at, words));
        text.push_str(&line(&label(head, one, words), &cells.collect::<Vec<_>>()));
    }
    text + "\n" + &tell!(words, "trend-legend") + "\n"
}

/// What the trend is of, and how much of it stands here.
fn title(found: &Trend, head: &Head, words: &Words) -> String {
    let mut text = tell!(
        words,
        "trend-title",
        questionnaire = head.questionnaire.as_str(),
        version = head.version.as_str(),
        mission = head.mission.as_str()
    ) + "\n";
    if head.practice {
        text = tell!(words, "invented-data") + " " + &text;
    }
    if found.releases.len() > MOST_SHOWN {
        let last = tell!(
            words,
            "trend-last",
            shown = words.ungrouped(MOST_SHOWN),
            n = words.ungrouped(found.releases.len()),
            option = "--json"
        );
        text.push_str(&(last + "\n"));
    }
    text
}

/// The row, and in how many groups its newest counts were rounded.
fn row_name(line: &Line, words: &Words) -> String {
    let newest = line.points.iter().rev().flatten().next();
    let groups = newest.map_or(1, |point| point.groups);
    let unit = line.unit.as_str();
    let name = match line.kind {
        RowKind::Unit if groups > 1 => {
            let groups = words.ungrouped(groups);
            tell!(words, "trend-sum", unit = unit, groups = groups)
        }
        RowKind::Unit => unit.to_owned(),
        RowKind::Rest => {
            let rest = tell!(words, "release-rest", unit = unit);
            format!("{rest}: {}", line.of.join(" "))
        }
    };
    name + "\n"
}

fn label(head: &Head, line: &Line, words: &Words) -> String {
    let mut scales = head.scales.iter();
    let is_good =
        scales.any(|scale| scale.id == line.scale && scale.direction == Direction::HighIsGood);
    let (scale, cut) = (line.scale.as_str(), words.ungrouped(line.cut));
    let label = match is_good {
        true => tell!(words, "trend-below", scale = scale, cut = cut),
        false => tell!(words, "trend-from", scale = scale, cut = cut),
    };
    format!("  {label}")
}

fn cell(line: &Line, at: usize, words: &Words) -> String {
    let (more, fewer) = (tell!(words, "trend-more"), tell!(words, "trend-fewer"));
    let width = widest([more.as_str(), fewer.as_str()]);
    let Some(point) = line.points.get(at).and_then(Option::as_ref) else {
        return left(".", width + 2);
    };
    let change = match line.change(at) {
        Some(Change::More) => more,
        Some(Change::Fewer) => fewer,
        Some(Change::NotClear) => "=".to_owned(),
        None => String::new(),
    };
    percent(point.share(), words) + " " + &left(&change, width)
}

fn line(label: &str, cells: &[String]) -> String {
    let cells = cells.iter().map(|cell| right(cell, CELL));
    let line = left(label, LABEL) + &cells.collect::<String>();
    line.trim_end().to_owned() + "\n"
}
