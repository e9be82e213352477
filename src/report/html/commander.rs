//! One A4 page for the commander: units, time, what changed, what weighs, how to read it.

use maud::{Markup, html};

use super::parts::{depth, section, sentences, without_deeper};
use super::{Sheet, fit};
use crate::report::brief::Row;
use crate::report::chart::run::Size;
use crate::say;

/// Lines that the rows of units have room for, and the letters in a line of a unit's name.
const UNITS: (usize, usize) = (9, 28);

/// Lines that units and what stands below them have room for together.
const LINES: usize = 11;

/// The letters in a line of a burden and of a question.
const BURDEN: usize = 44;
const QUESTION: usize = 30;

/// Lines and the letters in them of changes, and of those who can help.
const CHANGES: (usize, usize) = (8, 42);
const HELP: (usize, usize) = (10, 32);

/// How many of the last periods are in the table beside the chart.
const MOMENTS: usize = 4;

/// What stands between head and foot.
pub(super) fn body(sheet: &Sheet<'_>) -> Markup {
    let brief = sheet.brief;
    html! {
        @let shown = rows(&brief.rows);
        (units(sheet, &shown))
        @let used = shown.iter().map(|row| fit::lines(&row.name, UNITS.1)).sum();
        (detail(sheet, LINES.saturating_sub(used)))
        div.columns {
            (time(sheet))
            (changes(sheet))
        }
        div.columns.three {
            (section("reading", &say!(sheet.words, "page-read"), &sentences(&brief.reading)))
            (section("limits", &say!(sheet.words, "page-limits"), &sentences(&brief.limits)))
            (section("help", &say!(sheet.words, "help-title"), &help(sheet)))
        }
    }
}

/// Rows from the top down to the deepest level that has room as a whole.
fn rows(all: &[Row]) -> Vec<&Row> {
    let deepest = all.iter().map(|row| row.depth).max().unwrap_or(0);
    let to = |depth: usize| all.iter().filter(move |row| row.depth <= depth);
    let has_room = |depth: &usize| {
        let entries = to(*depth).map(|row| fit::lines(&row.name, UNITS.1));
        fit::first(entries, UNITS.0) == to(*depth).count()
    };
    let depth = (0..=deepest).take_while(has_room).last();
    match depth {
        Some(depth) => to(depth).collect(),
        None => all.iter().take(1).collect(),
    }
}

fn units(sheet: &Sheet<'_>, shown: &[&Row]) -> Markup {
    let words = sheet.words;
    let brief = sheet.brief;
    let scale = brief.scales.first().map_or("", |scale| scale.name.as_str());
    let left = brief.rows.len().saturating_sub(shown.len());
    let body = html! {
        p.note {
            (say!(words, "page-units-line", scale = scale)) " "
            (sheet.range_line())
        }
        (sheet.legend(0, false))
        (table(sheet, "u", shown.iter().map(|row| (*row, 0, row.name.as_str())).collect()))
        p.note {
            (brief.withheld)
            @if left > 0 { " " (say!(words, "page-elsewhere", n = left)) }
        }
    };
    section("units", &say!(words, "page-units"), &body)
}

/// A bar a line: the row, which of its scales, and what it is called.
fn table(sheet: &Sheet<'_>, id: &str, lines: Vec<(&Row, usize, &str)>) -> Markup {
    let words = sheet.words;
    let shares = |(row, scale, _): &(&Row, usize, &str)| {
        row.scales.get(*scale).map(|shares| {
            (
                shares.cuts.iter().filter(|cut| !cut.is_deeper).count(),
                *scale,
            )
        })
    };
    let widest = lines.iter().filter_map(shares).max();
    let (columns, scale) = widest.unwrap_or((0, 0));
    let labels = lines
        .iter()
        .filter_map(|(row, _, _)| row.scales.get(scale))
        .next();
    let labels: Vec<&str> = labels.map_or_else(Vec::new, |shares| {
        let cuts = shares.cuts.iter().filter(|cut| !cut.is_deeper);
        cuts.map(|cut| cut.label.as_str()).collect()
    });
    html! {
        table.bars {
            thead { tr {
                th scope="col" { (say!(words, "release-unit")) }
                th.figure scope="col" { (say!(words, "page-n")) }
                th.chart scope="col" { (say!(words, "page-share")) }
                @for label in labels { th.figure.shared scope="col" { (label) } }
            } }
            tbody {
                @for (at, (row, scale, name)) in lines.iter().enumerate() {
                    @let shares = row.scales.get(*scale);
                    tr {
                        th scope="row" class=(depth(row)) {
                            (name)
                        }
                        td.figure { (words.number(f64::from(row.n))) }
                        td.chart {
                            @if let Some(shares) = shares {
                                (sheet.bar(&format!("{id}{at}"), name, &without_deeper(shares)))
                            }
                        }
                        @for cut in 0..columns {
                            (sheet.share(shares.and_then(|shares| shares.cuts.get(cut))))
                        }
                    }
                }
            }
        }
    }
}

/// Burdens where they were asked; else the parts of the questionnaire; else its questions.
fn detail(sheet: &Sheet<'_>, room: usize) -> Markup {
    let Some(row) = sheet.brief.rows.first() else {
        return html! {};
    };
    let has_parts = row
        .scales
        .iter()
        .filter(|shares| !shares.cuts.is_empty())
        .count()
        > 1;
    match &sheet.brief.burdens {
        Some(_) => burdens(sheet, room),
        None if has_parts => parts(sheet, row, room),
        None if !row.answers.is_empty() => questions(sheet, row, room),
        None => html! {},
    }
}

fn burdens(sheet: &Sheet<'_>, room: usize) -> Markup {
    let words = sheet.words;
    let Some(burdens) = &sheet.brief.burdens else {
        return html! {};
    };
    let entries = burdens.list.iter();
    let shown = fit::first(entries.map(|(name, _, _)| fit::lines(name, BURDEN)), room);
    let left = burdens.list.len() - shown;
    let body = html! {
        p.note { (burdens.line) }
        (sheet.burdens_table(burdens, shown))
        @if left > 0 { p.note { (say!(words, "page-elsewhere", n = left)) } }
    };
    section("burdens", &say!(words, "page-burdens"), &body)
}

fn parts(sheet: &Sheet<'_>, row: &Row, room: usize) -> Markup {
    let words = sheet.words;
    let of_parts: Vec<_> = row
        .scales
        .iter()
        .filter(|shares| !shares.cuts.is_empty())
        .collect();
    let entries = of_parts
        .iter()
        .map(|shares| fit::lines(&shares.scale, UNITS.1));
    let shown = fit::first(entries, room);
    let left = of_parts.len() - shown;
    let body = html! {
        p.note { (say!(words, "page-scales-line", unit = row.name.as_str())) }
        (sheet.parts_table("p", of_parts.get(..shown).unwrap_or_default(), false))
        @if left > 0 { p.note { (say!(words, "page-elsewhere", n = left)) } }
    };
    section("parts", &say!(words, "page-scales"), &body)
}

fn questions(sheet: &Sheet<'_>, row: &Row, room: usize) -> Markup {
    let words = sheet.words;
    let entries = row.answers.iter();
    let shown = fit::first(entries.map(|one| fit::lines(&one.question, QUESTION)), room);
    let left = row.answers.len() - shown;
    let body = html! {
        p.note { (say!(words, "page-items-line", unit = row.name.as_str())) }
        (sheet.answers_tables("q", row.answers.get(..shown).unwrap_or_default()))
        @if left > 0 { p.note { (say!(words, "page-elsewhere", n = left)) } }
    };
    section("questions", &say!(words, "page-items"), &body)
}

fn time(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let first = sheet.brief.rows.first();
    let found = first.and_then(|row| Some((row, row.scales.first()?)));
    let body = match found {
        Some((row, shares)) if sheet.brief.moments.len() > 1 => html! {
            p.note {
                (say!(
                    words,
                    "page-time-line",
                    unit = row.name.as_str(),
                    scale = shares.scale.as_str()
                ))
            }
            (sheet.run("t", (row, shares), Size::Large))
            (sheet.run_table(shares, MOMENTS))
        },
        _ => html! { p.note { (say!(words, "page-time-first")) } },
    };
    section("time", &say!(words, "page-time"), &body)
}

fn changes(sheet: &Sheet<'_>) -> Markup {
    let changes = &sheet.brief.changes;
    let Some(since) = &changes.since else {
        return html! {};
    };
    let words = sheet.words;
    let entries = changes.clear.iter();
    let shown = fit::first(entries.map(|line| fit::lines(line, CHANGES.1)), CHANGES.0);
    let left = changes.clear.len() - shown;
    let body = html! {
        @if changes.clear.is_empty() {
            p { (say!(words, "page-no-change")) }
        } @else {
            (sentences(changes.clear.get(..shown).unwrap_or_default()))
        }
        @if left > 0 { p.note { (say!(words, "page-elsewhere", n = left)) } }
        p.note { (say!(words, "page-chance", n = changes.compared)) }
    };
    section(
        "changes",
        &say!(words, "page-changed", period = since.as_str()),
        &body,
    )
}

fn help(sheet: &Sheet<'_>) -> Markup {
    let help = &sheet.brief.help;
    let lines = help
        .iter()
        .map(|one| fit::lines(&one.name, HELP.1) + fit::lines(&one.reach, HELP.1));
    // Somebody who can help stands on every page.
    let shown = fit::first(lines, HELP.0).max(1).min(help.len());
    let left = help.len() - shown;
    html! {
        (sheet.helpers(help.get(..shown).unwrap_or_default()))
        @if left > 0 { p.note { (say!(sheet.words, "page-elsewhere", n = left)) } }
    }
}
