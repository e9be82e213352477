//! The second sheet: for each scale its shares as native bars, all on one axis from 0 to 100 %.
//! Units stand in the order of the tree, never by rank.

use rust_xlsxwriter::{
    Chart, ChartFont, ChartFormat, ChartLegendPosition, ChartSolidFill, Worksheet, XlsxError,
};

use super::summary::{self, Column};
use super::{Book, style};
use crate::locale::{Direction, plain};
use crate::say;

const WIDTH: u32 = 720;
/// The row of the first chart.
const FIRST: u32 = 3;
/// The height of a cell in pixels.
const CELL: u32 = 20;

/// The sheet.
pub(super) fn sheet(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let words = book.subject.words;
    let mut sheet = book.sheet(&plain(&say!(words, "sheet-charts")))?;
    book.head(&mut sheet, &book.title())?;
    let columns = summary::columns(book.subject.release);
    let (mut line, mut breaks) = (FIRST, Vec::new());
    for scale in &book.subject.release.head().scales {
        let series: Vec<(u16, f64)> = columns
            .iter()
            .enumerate()
            .filter_map(|(at, column)| match column {
                Column::Share { scale: of, cut } if *of == scale.id => {
                    Some((summary::place(at), *cut))
                }
                _ => None,
            })
            .collect();
        if !series.is_empty() {
            let (chart, height) = chart(book, &scale.id, &series);
            if line > FIRST {
                breaks.push(line);
            }
            sheet.insert_chart(line, 0, &chart)?;
            line += height / CELL + 2;
        }
    }
    // A chart a page: 720 pixels fit on upright A4 at three quarters, with whatever letters widths are measured in.
    sheet
        .set_portrait()
        .set_print_scale(75)
        .set_page_breaks(&breaks)?;
    Ok(sheet)
}

/// A scale's chart and its height in pixels.
fn chart(book: &Book<'_>, scale: &str, series: &[(u16, f64)]) -> (Chart, u32) {
    let words = book.subject.words;
    let rows = book.subject.release.rows().len();
    let bars = u32::try_from(rows * (series.len() + 1)).unwrap_or(u32::MAX);
    let height = bars.saturating_mul(12).clamp(200, 20_000) + 130;
    let summary = plain(&say!(words, "sheet-summary"));
    let name = book.names.scale(scale);
    let (title, of) = (say!(words, "sheet-chart", scale = name.as_str()), name);
    let alt = say!(
        words,
        "sheet-alt",
        scale = of.as_str(),
        sheet = summary.as_str()
    );
    let is_rtl = words.direction() == Direction::RightToLeft;
    let mut font = ChartFont::new();
    font.set_right_to_left(is_rtl);
    let mut chart = Chart::new_bar();
    let (first, last) = (summary::line(0), summary::line(rows.saturating_sub(1)));
    for ((column, cut), colour) in series.iter().zip(style::CUTS.iter().cycle()) {
        let mut fill = ChartSolidFill::new();
        fill.set_color(*colour);
        chart
            .add_series()
            .set_categories((summary.as_str(), first, 0, last, 0))
            .set_values((summary.as_str(), first, *column, last, *column))
            .set_name(book.names.cut(scale, *cut).as_str())
            .set_format(ChartFormat::new().set_solid_fill(&fill))
            .set_gap(60);
    }
    chart.title().set_name(plain(&title).as_str());
    // The first unit belongs on top, and bars grow in the direction of reading. Of bars that lie
    // the second axis holds the units.
    chart.y_axis().set_reverse().set_font(&font);
    chart
        .x_axis()
        .set_min(0)
        .set_max(1)
        .set_num_format("0%")
        .set_font(&font);
    if is_rtl {
        chart.x_axis().set_reverse();
    }
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart
        .set_width(WIDTH)
        .set_height(height)
        .set_alt_text(plain(&alt));
    (chart, height)
}
