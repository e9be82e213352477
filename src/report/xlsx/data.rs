//! The third sheet: the lines of `release.csv`, under the same names, with numbers as numbers.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Book;
use crate::disclosure::Row;
use crate::locale::plain;
use crate::report::NOTE;
use crate::report::csv::COLUMNS;
use crate::report::figure::{Figure, figures, kind};
use crate::say;

/// A cell of the sheet.
enum Cell<'a> {
    Text(&'a str),
    Number(f64),
    Truth(bool),
    Blank,
}

/// The sheet. Its first row is the header, so that programs read it without a hint.
pub(super) fn sheet(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = book.sheet(&plain(&say!(book.subject.words, "sheet-data")))?;
    for (at, name) in (0..).zip(COLUMNS) {
        sheet.write_string_with_format(0, at, name, &book.style.head)?;
        sheet.set_column_width(at, 12)?;
    }
    let mut line = 0;
    for row in book.subject.release.rows() {
        let of = row.of.join(" ");
        for figure in figures(row) {
            line += 1;
            for (at, cell) in (0..).zip(cells(book, row, &of, &figure)) {
                match cell {
                    Cell::Text(text) => drop(sheet.write_string(line, at, text)?),
                    Cell::Number(number) => drop(sheet.write_number(line, at, number)?),
                    Cell::Truth(truth) => drop(sheet.write_boolean(line, at, truth)?),
                    Cell::Blank => {}
                }
            }
        }
    }
    let last = u16::try_from(COLUMNS.len() - 1).unwrap_or(0);
    sheet
        .set_freeze_panes(1, 0)?
        .set_repeat_rows(0, 0)?
        .autofilter(0, 0, line, last)?;
    Ok(sheet)
}

/// The cells of a figure, in the order of the columns.
fn cells<'a>(
    book: &'a Book<'_>,
    row: &'a Row,
    of: &'a str,
    figure: &Figure<'a>,
) -> impl Iterator<Item = Cell<'a>> {
    use Cell::{Blank, Number, Text, Truth};
    let head = book.subject.release.head();
    let whole = |number: u32| Number(f64::from(number));
    let about = [
        Text(&head.mission),
        Truth(head.practice),
        Text(&head.questionnaire),
        Text(&head.version),
        Text(&head.period),
        whole(head.policy.minimum_group),
        Text(&row.unit),
        Text(kind(row)),
        Text(of),
        whole(row.n),
    ];
    let cells = match *figure {
        Figure::Count {
            scale,
            cut,
            count,
            share,
        } => [
            Text("count"),
            Text(scale),
            Blank,
            Number(cut),
            Blank,
            whole(count),
            Number(share),
            Blank,
        ],
        Figure::Mean {
            scale,
            mean,
            margin,
        } => [
            Text("mean"),
            Text(scale),
            Blank,
            Blank,
            Blank,
            Number(mean),
            Blank,
            Number(margin),
        ],
        Figure::Choice {
            item,
            option,
            count,
            is_sensitive,
        } => [
            Text(if is_sensitive { "sensitive" } else { "item" }),
            Blank,
            Text(item),
            Blank,
            whole(u32::try_from(option).unwrap_or(u32::MAX)),
            count.map_or(Blank, whole),
            Blank,
            Blank,
        ],
    };
    about.into_iter().chain(cells).chain([Text(NOTE)])
}
