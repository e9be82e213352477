//! The medical copy: every figure of the release, in the order of the units.

use maud::{Markup, html};

use super::Sheet;
use super::parts::{depth, section, sentences};
use crate::report::brief::{Row, Shares};
use crate::report::chart::run::Size;
use crate::say;

/// How many of the last periods are in the table of a unit.
const MOMENTS: usize = 13;

/// What stands between head and foot.
pub(super) fn body(sheet: &Sheet<'_>) -> Markup {
    let brief = sheet.brief;
    let words = sheet.words;
    html! {
        @if let Some(intro) = &brief.intro {
            (section("asked", &say!(words, "page-asked"), &html! { p { (intro) } }))
        }
        @for scale in 0..brief.scales.len() { (units(sheet, scale)) }
        (averages(sheet))
        (changes(sheet))
        @for scale in 0..brief.scales.len() { (time(sheet, scale)) }
        (burdens(sheet))
        (questions(sheet))
        (sensitive(sheet))
        (section("reading", &say!(words, "page-read"), &sentences(&brief.reading)))
        (section("limits", &say!(words, "page-limits"), &sentences(&brief.limits)))
        (section("explained", &say!(words, "explain-title"), &sentences(&brief.explained)))
        (section("help", &say!(words, "help-title"), &sheet.helpers(&brief.help)))
    }
}

/// One scale, unit by unit.
fn units(sheet: &Sheet<'_>, scale: usize) -> Markup {
    let words = sheet.words;
    let brief = sheet.brief;
    let name = brief
        .scales
        .get(scale)
        .map_or("", |scale| scale.name.as_str());
    let with_scale = brief
        .rows
        .iter()
        .filter_map(|row| Some((row, row.scales.get(scale)?)));
    let rows: Vec<(&Row, &Shares)> = with_scale.collect();
    let widest = rows
        .iter()
        .map(|(_, shares)| *shares)
        .max_by_key(|shares| shares.cuts.len());
    let labels: Vec<&str> = widest.map_or_else(Vec::new, |shares| {
        shares.cuts.iter().map(|cut| cut.label.as_str()).collect()
    });
    if labels.is_empty() {
        return html! {};
    }
    let body = html! {
        p.note {
            (say!(words, "page-units-line", scale = name)) " "
            (sheet.range_line())
        }
        (sheet.legend(scale, true))
        table.bars {
            thead { tr {
                th scope="col" { (say!(words, "release-unit")) }
                th.figure scope="col" { (say!(words, "page-n")) }
                th.chart scope="col" { (say!(words, "page-share")) }
                @for label in &labels { th.figure.shared scope="col" { (label) } }
            } }
            tbody {
                @for (at, (row, shares)) in rows.iter().enumerate() {
                    tr {
                        th scope="row" class=(depth(row)) {
                            (row.name)
                            @if let Some(members) = &row.members { " " small { (members) } }
                        }
                        td.figure { (words.number(f64::from(row.n))) }
                        td.chart {
                            (sheet.bar(&format!("s{scale}u{at}"), &row.full_name, &shares.bands))
                        }
                        @for cut in 0..labels.len() { (sheet.share(shares.cuts.get(cut))) }
                    }
                }
            }
        }
        @if scale == 0 {
            @if let Some(others) = &brief.others { p.note { (others) } }
            p.note {
                (brief.withheld) " "
                @if let Some(unnamed) = &brief.unnamed { (unnamed) }
            }
        }
    };
    section("units", &heading(&say!(words, "page-units"), name), &body)
}

/// A title with what it is about.
fn heading(title: &str, about: &str) -> String {
    format!("{title} · {about}")
}

fn averages(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let brief = sheet.brief;
    let rows: Vec<&Row> = brief
        .rows
        .iter()
        .filter(|row| !row.means.is_empty())
        .collect();
    if let Some(no_means) = &brief.no_means {
        return section(
            "averages",
            &say!(words, "page-averages"),
            &html! { p { (no_means) } },
        );
    }
    let Some(first) = rows.first().copied() else {
        return html! {};
    };
    let body = html! {
        p.note { (say!(words, "page-averages-line")) }
        table.plain {
            thead { tr {
                th scope="col" { (say!(words, "release-unit")) }
                @for (scale, _, _) in &first.means { th.figure scope="col" { (scale) } }
            } }
            tbody {
                @for row in rows {
                    tr {
                        th scope="row" class=(depth(row)) {
                            (row.name)
                        }
                        @for (scale, _, _) in &first.means {
                            @let found = row.means.iter().find(|(name, _, _)| name == scale);
                            td.figure {
                                @if let Some((_, mean, margin)) = found {
                                    bdi dir="ltr" {
                                        (words.decimals(*mean, 1)) " ± " (words.decimals(*margin, 1))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    section("averages", &say!(words, "page-averages"), &body)
}

fn changes(sheet: &Sheet<'_>) -> Markup {
    let changes = &sheet.brief.changes;
    let words = sheet.words;
    let Some(since) = &changes.since else {
        let first = html! { p { (say!(words, "page-time-first")) } };
        return section("changes", &say!(words, "page-time"), &first);
    };
    let body = html! {
        @if changes.clear.is_empty() {
            p { (say!(words, "page-no-change")) }
        } @else {
            (sentences(&changes.clear))
        }
        p.note { (say!(words, "page-chance", n = changes.compared)) }
    };
    section(
        "changes",
        &say!(words, "page-changed", period = since.as_str()),
        &body,
    )
}

/// One scale over time: the first row large, with its table, then every other one small.
fn time(sheet: &Sheet<'_>, scale: usize) -> Markup {
    let words = sheet.words;
    let brief = sheet.brief;
    let with_scale = brief
        .rows
        .iter()
        .filter_map(|row| Some((row, row.scales.get(scale)?)));
    let rows: Vec<(&Row, &Shares)> = with_scale
        .filter(|(_, shares)| !shares.cuts.is_empty())
        .collect();
    if brief.moments.len() < 2 {
        return html! {};
    }
    let Some((first, rest)) = rows.split_first() else {
        return html! {};
    };
    let (row, shares) = *first;
    let body = html! {
        p.note {
            (say!(
                words,
                "page-time-line",
                unit = row.name.as_str(),
                scale = shares.scale.as_str()
            ))
        }
        div.columns {
            div { (sheet.run(&format!("t{scale}"), (row, shares), Size::Large)) }
            div { (sheet.run_table(shares, MOMENTS)) }
        }
        div.multiples {
            @for (at, (row, shares)) in rest.iter().enumerate() {
                div.multiple {
                    h3 { (row.full_name) }
                    (sheet.run(&format!("t{scale}r{at}"), (row, shares), Size::Small))
                    (sheet.run_table(shares, 2))
                }
            }
        }
    };
    section(
        "time",
        &heading(&say!(words, "page-time"), &shares.scale),
        &body,
    )
}

fn burdens(sheet: &Sheet<'_>) -> Markup {
    let Some(burdens) = &sheet.brief.burdens else {
        return html! {};
    };
    let body = html! {
        p.note { (burdens.line) }
        (sheet.burdens_table(burdens, burdens.list.len()))
    };
    section("burdens", &say!(sheet.words, "page-burdens"), &body)
}

fn questions(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let rows = sheet.brief.rows.iter().enumerate();
    html! {
        @for (at, row) in rows.filter(|(_, row)| !row.answers.is_empty()) {
            @let title = heading(&say!(words, "page-items"), &row.full_name);
            @let body = html! {
                p.note { (say!(words, "page-items-line", unit = row.full_name.as_str())) }
                (sheet.answers_tables(&format!("q{at}-"), &row.answers))
            };
            (section("questions", &title, &body))
        }
    }
}

fn sensitive(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let rows = sheet.brief.rows.iter();
    html! {
        @for row in rows.filter(|row| !row.sensitive.is_empty()) {
            @let title = heading(&say!(words, "page-sensitive"), &row.full_name);
            @let body = html! {
                p.note { (say!(words, "page-sensitive-line", unit = row.full_name.as_str())) }
                @for one in &row.sensitive {
                    table.plain {
                        thead { tr {
                            th scope="col" { (say!(words, "page-question")) }
                            @for (label, _) in &one.options {
                                th.figure scope="col" { (label) }
                            }
                        } }
                        tbody { tr {
                            th scope="row" { (one.question) }
                            @for (_, count) in &one.options {
                                td.figure { (sheet.count(*count)) }
                            }
                        } }
                    }
                }
            };
            (section("sensitive", &title, &body))
        }
    }
}
