//! The last sheet, where there are earlier releases: shares over time, as run charts of the top
//! row and of those right below it, and as a table of all rows. A period without a figure is
//! blank, and a chart has a gap there.

use rust_xlsxwriter::{
    Chart, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType, ChartMarker,
    ChartMarkerType, ChartSolidFill, Worksheet, XlsxError,
};

use super::{Book, style};
use crate::locale::{Direction, plain};
use crate::report::brief::{Brief, Moment, Row, Share, Shares};
use crate::say;

/// The row of the names of periods; figures stand below it.
const HEAD: u32 = 3;
/// The column of the first period, after unit, part and cut.
const FIRST: u16 = 3;
const WIDTH: u32 = 640;
const HEIGHT: u32 = 300;
/// The height of a cell in pixels.
const CELL: u32 = 20;
/// How many of them stand on a page.
const A_PAGE: usize = 3;
/// The height of the names of periods, which may take two lines.
const HEAD_HEIGHT: f64 = 32.0;
/// Deeper rows have no chart of their own; their figures stand in the table.
const DEEPEST: usize = 1;

/// Lines are told apart by their marks and dashes, not by colour alone.
const LINES: [(ChartMarkerType, ChartLineDashType); 3] = [
    (ChartMarkerType::Circle, ChartLineDashType::Solid),
    (ChartMarkerType::Square, ChartLineDashType::Dash),
    (ChartMarkerType::Triangle, ChartLineDashType::RoundDot),
];

/// The sheet; `None` if this release is the first.
pub(super) fn sheet(book: &Book<'_>) -> Result<Option<Worksheet>, XlsxError> {
    let brief = Brief::of(&book.subject);
    if brief.moments.len() < 2 {
        return Ok(None);
    }
    let name = plain(&say!(book.subject.words, "page-time"));
    let mut sheet = book.sheet(&name)?;
    book.head(&mut sheet, &book.title())?;
    let columns = heads(book, &mut sheet, &brief.moments)?;
    let mut line = HEAD;
    let mut charts = Vec::new();
    for row in &brief.rows {
        for shares in &row.scales {
            let from = line + 1;
            for share in shares.cuts.iter().filter(|share| !share.is_deeper) {
                line += 1;
                figures(book, (&mut sheet, line), (row, shares, share), &columns)?;
            }
            if row.depth <= DEEPEST && line >= from {
                charts.push((row, shares, from, line));
            }
        }
    }
    let last = columns.last().copied().unwrap_or(FIRST);
    let mut top = line + 2;
    let mut breaks = Vec::new();
    for (at, (row, shares, from, to)) in charts.into_iter().enumerate() {
        let chart = chart(book, &name, (row, shares), (from, to, last));
        if at % A_PAGE == 0 {
            breaks.push(top);
        }
        sheet.insert_chart(top, 0, &chart)?;
        top += HEIGHT / CELL + 1;
    }
    sheet
        .set_column_width(0, 34)?
        .set_column_width(1, 18)?
        .set_column_width(2, 14)?
        .set_row_height(HEAD, HEAD_HEIGHT)?
        .set_repeat_rows(HEAD, HEAD)?
        // Where a sheet is fitted to the page, no page break counts.
        .set_print_scale(60)
        .set_page_breaks(&breaks)?;
    sheet.set_freeze_panes(HEAD + 1, FIRST)?;
    Ok(Some(sheet))
}

/// The names of periods; gives each period's column. A period without a release leaves a blank
/// column before the next, so that no line crosses it.
fn heads(
    book: &Book<'_>,
    sheet: &mut Worksheet,
    moments: &[Moment],
) -> Result<Vec<u16>, XlsxError> {
    let (words, head) = (book.subject.words, &book.style.head);
    let titles = [
        say!(words, "release-unit"),
        say!(words, "page-scale"),
        say!(words, "page-share"),
    ];
    for (at, title) in (0..).zip(titles) {
        sheet.write_string_with_format(HEAD, at, plain(&title), head)?;
    }
    let mut columns = Vec::new();
    let mut next = FIRST;
    for moment in moments {
        if moment.is_after_gap {
            sheet.write_string_with_format(HEAD, next, "…", head)?;
            next += 1;
        }
        sheet.write_string_with_format(HEAD, next, plain(&moment.name), head)?;
        sheet.set_column_width(next, 13)?;
        columns.push(next);
        next += 1;
    }
    Ok(columns)
}

fn figures(
    book: &Book<'_>,
    (sheet, line): (&mut Worksheet, u32),
    (row, shares, share): (&Row, &Shares, &Share),
    columns: &[u16],
) -> Result<(), XlsxError> {
    let style = &book.style;
    let texts = [&row.full_name, &shares.scale, &share.label];
    for (at, text) in (0..).zip(texts) {
        sheet.write_string_with_format(line, at, plain(text), &style.text)?;
    }
    for (column, past) in columns.iter().zip(&share.past) {
        if let Some(past) = past {
            sheet.write_number_with_format(line, *column, *past, &style.percent)?;
        }
    }
    Ok(())
}

/// A run chart on the axis from 0 to 100 % that all of them share.
fn chart(
    book: &Book<'_>,
    sheet: &str,
    (row, shares): (&Row, &Shares),
    (from, to, last): (u32, u32, u16),
) -> Chart {
    let words = book.subject.words;
    let mut font = ChartFont::new();
    let is_rtl = words.direction() == Direction::RightToLeft;
    font.set_right_to_left(is_rtl);
    let mut chart = Chart::new_line();
    let labels = shares.cuts.iter().filter(|share| !share.is_deeper);
    let labels = labels.map(|share| plain(&share.label));
    let looks = LINES.iter().zip(style::CUTS).cycle();
    for ((line, label), ((mark, dash), colour)) in (from..=to).zip(labels).zip(looks) {
        let mut pen = ChartLine::new();
        pen.set_color(colour).set_width(2).set_dash_type(*dash);
        let mut fill = ChartSolidFill::new();
        fill.set_color(colour);
        let mut marker = ChartMarker::new();
        marker
            .set_type(*mark)
            .set_size(7)
            .set_format(ChartFormat::new().set_solid_fill(&fill));
        chart
            .add_series()
            .set_categories((sheet, HEAD, FIRST, HEAD, last))
            .set_values((sheet, line, FIRST, line, last))
            .set_name(label.as_str())
            .set_format(ChartFormat::new().set_line(&pen))
            .set_marker(&marker);
    }
    let title = format!("{} · {}", plain(&row.full_name), plain(&shares.scale));
    chart.title().set_name(title.as_str());
    let axis = chart.y_axis().set_min(0).set_max(1).set_num_format("0%");
    axis.set_font(&font);
    chart.x_axis().set_font(&font);
    if is_rtl {
        chart.x_axis().set_reverse();
    }
    chart.legend().set_position(ChartLegendPosition::Bottom);
    let alt = say!(
        words,
        "sheet-trend-alt",
        unit = row.full_name.as_str(),
        scale = shares.scale.as_str()
    );
    chart
        .set_width(WIDTH)
        .set_height(HEIGHT)
        .set_alt_text(plain(&alt));
    chart
}
