//! The last sheet: what the figures are of, by which rules they were made, how to read them.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Book;
use crate::locale::{date, plain};
use crate::say;

/// The sheet.
pub(super) fn sheet(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let words = book.subject.words;
    let title = plain(&say!(words, "sheet-about"));
    let mut sheet = book.sheet(&title)?;
    book.head(&mut sheet, &title)?;
    let mut line = 3;
    for (name, value) in facts(book) {
        sheet.write_string_with_format(line, 0, plain(&name), &book.style.text)?;
        sheet.write_string_with_format(line, 1, plain(&value), &book.style.text)?;
        line += 1;
    }
    line += 1;
    sheet.write_string_with_format(
        line,
        0,
        plain(&say!(words, "explain-title")),
        &book.style.title,
    )?;
    let policy = book.subject.release.head().policy;
    for text in [
        say!(words, "sheet-note"),
        say!(words, "explain-missing", k = policy.minimum_group),
        say!(
            words,
            "explain-exact",
            base = policy.base,
            off = policy.base.saturating_sub(1)
        ),
        say!(words, "explain-almost"),
        say!(words, "explain-once"),
    ] {
        line += 1;
        sheet.write_string_with_format(line, 1, plain(&text), &book.style.text)?;
    }
    sheet.set_column_width(0, 34)?.set_column_width(1, 95)?;
    Ok(sheet)
}

fn facts(book: &Book<'_>) -> Vec<(String, String)> {
    let words = book.subject.words;
    let release = book.subject.release;
    let head = release.head();
    let number = |number: f64| words.number(number);
    let days = format!(
        "{} ({} – {})",
        book.period_name(),
        date::date(words, book.period.first()),
        date::date(words, book.period.last())
    );
    let program = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));
    let entry = release.entry();
    vec![
        (say!(words, "sheet-program"), program.to_owned()),
        (
            say!(words, "sheet-questionnaire"),
            format!(
                "{} ({} {})",
                book.names.title(),
                head.questionnaire,
                head.version
            ),
        ),
        (say!(words, "sheet-period"), days),
        (
            say!(words, "sheet-smallest"),
            number(f64::from(head.policy.minimum_group)),
        ),
        (
            say!(words, "sheet-step"),
            number(f64::from(head.policy.base)),
        ),
        (
            say!(words, "sheet-withheld"),
            words.figures(&release.withheld().len().to_string()),
        ),
        (say!(words, "sheet-language"), words.language().to_owned()),
        (
            say!(words, "sheet-ledger"),
            format!(
                "{}, {}",
                words.figures(&entry.number.to_string()),
                entry.digest
            ),
        ),
    ]
}
