//! A trend on paper: eighty columns, a line a share, the newest releases.

use crate::desk::officer::trend::Trend;
use crate::disclosure::trend::{Change, Line};
use crate::disclosure::{Head, RowKind};
use crate::questionnaire::Direction;

/// The columns of what a line is about, and of one release.
const LABEL: usize = 28;
const CELL: usize = 13;
/// How many releases stand in a line; JSON has all of them.
const MOST_SHOWN: usize = 4;

const LEGEND: &str = "\
Shares of answers on the affected side of a cut, not diagnoses. MORE and FEWER:
a change since the release before, which is mere chance or rounding in about
one case of ten. \"=\": no clear change. A dot: no row, which is about head-count.
";

/// The newest releases as a table.
pub(super) fn text(found: &Trend) -> String {
    let Some(head) = found.releases.last().map(|release| release.head()) else {
        return String::new();
    };
    let first = found.releases.len().saturating_sub(MOST_SHOWN);
    let practice = if head.practice {
        "PRACTICE, invented data. "
    } else {
        ""
    };
    let mut text = format!(
        "{practice}Trend of {} {}, {}\n",
        head.questionnaire, head.version, head.mission
    );
    if first > 0 {
        text.push_str(&format!(
            "The last {MOST_SHOWN} of {} releases; --json has all.\n",
            found.releases.len()
        ));
    }
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
            text.push_str(&row_name(one));
        }
        last = Some(one);
        let cells: Vec<String> = (first..one.points.len()).map(|at| cell(one, at)).collect();
        text.push_str(&line(&label(head, one), &cells));
    }
    text + "\n" + LEGEND
}

/// The row, and in how many groups its newest counts were rounded.
fn row_name(line: &Line) -> String {
    let newest = line.points.iter().rev().flatten().next();
    let groups = newest.map_or(1, |point| point.groups);
    match line.kind {
        RowKind::Unit if groups > 1 => format!("{}, a sum of {groups} groups\n", line.unit),
        RowKind::Unit => format!("{}\n", line.unit),
        RowKind::Rest => format!("rest of {}: {}\n", line.unit, line.of.join(" ")),
    }
}

fn label(head: &Head, line: &Line) -> String {
    let mut scales = head.scales.iter();
    let is_good =
        scales.any(|scale| scale.id == line.scale && scale.direction == Direction::HighIsGood);
    let side = if is_good { "below" } else { "from" };
    format!("  {} {side} {}", line.scale, line.cut)
}

fn cell(line: &Line, at: usize) -> String {
    let Some(point) = line.points.get(at).and_then(Option::as_ref) else {
        return ".      ".to_owned();
    };
    let change = match line.change(at) {
        Some(Change::More) => "MORE",
        Some(Change::Fewer) => "FEWER",
        Some(Change::NotClear) => "=",
        None => "",
    };
    format!("{:.0} % {change:<5}", 100.0 * point.share())
}

fn line(label: &str, cells: &[String]) -> String {
    let mut line: String = format!("{label:<LABEL$}");
    for cell in cells {
        line.push_str(&format!("{cell:>CELL$}"));
    }
    line.trim_end().to_owned() + "\n"
}
