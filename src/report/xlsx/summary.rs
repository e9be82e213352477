//! The first sheet: a row a unit, a share with its margin and a count for each cut, means where there are any.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Book;
use crate::disclosure::{Release, Row};
use crate::locale::plain;
use crate::report::figure;
use crate::report::margin::{self, Margin};
use crate::say;

/// The row of the column titles; figures stand below it.
pub(super) const HEAD: u32 = 4;
/// Its height, for titles of three lines; not every program makes room by itself.
const HEAD_HEIGHT: f64 = 48.0;
/// How many columns of figures fit on a page.
const READABLE: usize = 12;

/// The column of a scale's figures, after the unit and its answers.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Column {
    Share { scale: String, cut: f64 },
    Low { scale: String, cut: f64 },
    High { scale: String, cut: f64 },
    People { scale: String, cut: f64 },
    Mean { scale: String },
    Margin { scale: String },
}

/// The columns that the rows of a release need, each scale's together.
pub(super) fn columns(release: &Release) -> Vec<Column> {
    let mut columns = Vec::new();
    for scale in release.head().scales.iter().map(|scale| &scale.id) {
        let rows = || release.rows().iter();
        let cuts = rows().flat_map(|row| &row.cuts);
        for figure in cuts.filter(|figure| figure.scale == *scale) {
            let (scale, cut) = (&figure.scale, figure.cut);
            let scale = || scale.clone();
            let share = Column::Share {
                scale: scale(),
                cut,
            };
            if !columns.contains(&share) {
                columns.extend([
                    share,
                    Column::Low {
                        scale: scale(),
                        cut,
                    },
                    Column::High {
                        scale: scale(),
                        cut,
                    },
                    Column::People {
                        scale: scale(),
                        cut,
                    },
                ]);
            }
        }
        let mut means = rows().flat_map(|row| &row.means);
        if means.any(|figure| figure.scale == *scale) {
            let scale = || scale.clone();
            columns.extend([
                Column::Mean { scale: scale() },
                Column::Margin { scale: scale() },
            ]);
        }
    }
    columns
}

/// The place of a column on the sheet.
pub(super) fn place(at: usize) -> u16 {
    u16::try_from(at + 2).unwrap_or(u16::MAX)
}

/// The row of a figure on the sheet.
pub(super) fn line(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX - 5) + HEAD + 1
}

/// The sheet.
pub(super) fn sheet(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let words = book.subject.words;
    let release = book.subject.release;
    let mut sheet = book.sheet(&plain(&say!(words, "sheet-summary")))?;
    book.head(&mut sheet, &book.title())?;
    let hidden = say!(words, "release-withheld", n = release.withheld().len());
    let withheld = [hidden]
        .into_iter()
        .chain(figure::beside(release, words))
        .collect::<Vec<_>>()
        .join(" ");
    sheet.write_string(2, 0, plain(&withheld))?;
    let columns = columns(release);
    heads(book, &mut sheet, &columns)?;
    let margins = margin::all(release, book.names.tree);
    for (at, (row, margins)) in release.rows().iter().zip(&margins).enumerate() {
        figures(book, (&mut sheet, line(at)), (row, margins), &columns)?;
    }
    sheet
        .set_column_width(0, 34)?
        .set_row_height(HEAD, HEAD_HEIGHT)?;
    for at in 0..=columns.len() {
        sheet.set_column_width(place(at) - 1, 13)?;
    }
    // On paper so many columns can still be read; the units stand on every page.
    let pages = columns.len().div_ceil(READABLE).max(1);
    sheet
        .set_print_fit_to_pages(u16::try_from(pages).unwrap_or(1), 0)
        .set_repeat_columns(0, 0)?
        .set_repeat_rows(HEAD, HEAD)?
        .set_freeze_panes(HEAD + 1, 1)?;
    Ok(sheet)
}

fn heads(book: &Book<'_>, sheet: &mut Worksheet, columns: &[Column]) -> Result<(), XlsxError> {
    let (words, head) = (book.subject.words, &book.style.head);
    let unit = plain(&say!(words, "release-unit"));
    let answers = plain(&say!(words, "sheet-answers"));
    sheet.write_string_with_format(HEAD, 0, unit, head)?;
    sheet.write_string_with_format(HEAD, 1, answers, head)?;
    for (at, column) in columns.iter().enumerate() {
        let names = &book.names;
        let text = match column {
            Column::Share { scale, cut } => {
                [names.scale(scale), names.cut(scale, *cut)].join(words.comma())
            }
            Column::Low { .. } => plain(&say!(words, "sheet-low")),
            Column::High { .. } => plain(&say!(words, "sheet-high")),
            Column::People { .. } => plain(&say!(words, "sheet-people")),
            Column::Mean { scale } => {
                [names.scale(scale), plain(&say!(words, "sheet-mean"))].join(words.comma())
            }
            Column::Margin { .. } => "±".to_owned(),
        };
        sheet.write_string_with_format(HEAD, place(at), text, head)?;
    }
    Ok(())
}

/// One row; what it has no figure for stays blank, and is never a zero.
fn figures(
    book: &Book<'_>,
    (sheet, line): (&mut Worksheet, u32),
    (row, margins): (&Row, &[Margin]),
    columns: &[Column],
) -> Result<(), XlsxError> {
    let style = &book.style;
    let tree = book.names.tree;
    let depth = tree.find(&row.unit).map_or(0, |unit| tree.depth(unit));
    let depth = u8::try_from(depth).unwrap_or(u8::MAX).min(10);
    let name = style.text.clone().set_indent(depth);
    sheet.write_string_with_format(line, 0, book.names.row(row), &name)?;
    sheet.write_number_with_format(line, 1, row.n, &style.whole)?;
    for (at, column) in columns.iter().enumerate() {
        let (value, format) = match column {
            Column::Share { scale, cut } => {
                let figure = cut_of(row, scale, *cut);
                (figure.map(|figure| figure.share), &style.percent)
            }
            Column::Low { scale, cut } => {
                let margin = margin_of((row, margins), scale, *cut);
                (margin.map(|margin| margin.low), &style.percent)
            }
            Column::High { scale, cut } => {
                let margin = margin_of((row, margins), scale, *cut);
                (margin.map(|margin| margin.high), &style.percent)
            }
            Column::People { scale, cut } => {
                let figure = cut_of(row, scale, *cut);
                (figure.map(|figure| f64::from(figure.count)), &style.whole)
            }
            Column::Mean { scale } => {
                let figure = row.means.iter().find(|figure| figure.scale == *scale);
                (figure.map(|figure| figure.mean), &style.tenth)
            }
            Column::Margin { scale } => {
                let figure = row.means.iter().find(|figure| figure.scale == *scale);
                (figure.map(|figure| figure.margin), &style.tenth)
            }
        };
        match value {
            Some(value) => sheet.write_number_with_format(line, place(at), value, format)?,
            None => sheet.write_blank(line, place(at), format)?,
        };
    }
    Ok(())
}

fn margin_of<'a>(
    (row, margins): (&Row, &'a [Margin]),
    scale: &str,
    cut: f64,
) -> Option<&'a Margin> {
    let mut cuts = row.cuts.iter();
    margins.get(cuts.position(|figure| figure.scale == scale && figure.cut == cut)?)
}

fn cut_of<'a>(row: &'a Row, scale: &str, cut: f64) -> Option<&'a crate::disclosure::CutFigure> {
    let mut cuts = row.cuts.iter();
    cuts.find(|figure| figure.scale == scale && figure.cut == cut)
}
