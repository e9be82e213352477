//! The fourth sheet: what the codes of the data mean, in the reader's language.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Book;
use crate::locale::plain;
use crate::say;

const HEAD: u32 = 3;

/// The sheet.
pub(super) fn sheet(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let words = book.subject.words;
    let title = plain(&say!(words, "sheet-codebook"));
    let mut sheet = book.sheet(&title)?;
    book.head(&mut sheet, &title)?;
    let heads = [
        say!(words, "sheet-kind"),
        say!(words, "sheet-id"),
        say!(words, "sheet-text"),
    ];
    for (at, text) in (0..).zip(heads) {
        sheet.write_string_with_format(HEAD, at, plain(&text), &book.style.head)?;
    }
    for (line, (kind, code, text)) in (HEAD + 1..).zip(entries(book)) {
        for (at, text) in (0..).zip([kind, code, text]) {
            sheet.write_string_with_format(line, at, text, &book.style.text)?;
        }
    }
    for (at, width) in [(0, 16), (1, 26), (2, 90)] {
        sheet.set_column_width(at, width)?;
    }
    sheet
        .set_freeze_panes(HEAD + 1, 0)?
        .set_repeat_rows(HEAD, HEAD)?;
    Ok(sheet)
}

/// Kind, code and meaning: units, scales with their cuts, items with their options.
fn entries(book: &Book<'_>) -> Vec<(String, String, String)> {
    let (words, names) = (book.subject.words, &book.names);
    let [unit, scale, cut, item, option, few] = [
        say!(words, "release-unit"),
        say!(words, "sheet-scale"),
        say!(words, "sheet-cut"),
        say!(words, "sheet-item"),
        say!(words, "sheet-option"),
        say!(words, "sheet-few"),
    ]
    .map(|text| plain(&text));
    let mut entries = Vec::new();
    for one in names.tree.units() {
        let id = one.id.as_str();
        entries.push((unit.clone(), id.to_owned(), names.unit(id)));
    }
    for one in names.questionnaire.scales() {
        entries.push((scale.clone(), one.id.clone(), names.scale(&one.id)));
        for at in one.cuts.iter().chain(&one.deeper_cuts) {
            let code = format!("{} {at}", one.id);
            entries.push((cut.clone(), code, names.cut(&one.id, *at)));
        }
    }
    let items = names.questionnaire.items().iter();
    for one in items.filter(|item| !item.safety) {
        entries.push((item.clone(), one.id.clone(), names.item(&one.id).to_owned()));
        for number in 1..=one.values.len() {
            let code = format!("{} {number}", one.id);
            let text = names.option(&one.id, number).to_owned();
            entries.push((option.clone(), code, text));
        }
    }
    entries.push(("sensitive".to_owned(), String::new(), few));
    entries
}
