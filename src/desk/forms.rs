//! Paper forms: a CSV file to finished sittings, all of its rows or none.
//!
//! What is wrong is told by line and column, never by the answer that stands there.

use chrono::NaiveDate;
use csv::{ByteRecord, ReaderBuilder};

use crate::checkin::Finished;
use crate::kit::Kit;
use crate::period::Period;
use crate::unit::UnitId;

mod error;
mod header;
mod row;

pub use error::{FormError, FormErrors, MOST_ERRORS, Wrong};

use header::Header;
use row::Rules;

/// The largest file of forms, in bytes.
pub const MOST_BYTES: usize = 1024 * 1024;

/// One paper form, ready to be sealed.
pub struct Form {
    /// The unit it belongs to.
    pub unit: UnitId,
    /// The period its date lies in.
    pub period: Period,
    /// Its answers.
    pub finished: Finished,
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Form(***)")
    }
}

/// Reads `forms.csv`: the columns `unit`, `date`, `questionnaire`, then one an item in any order.
///
/// Each row is a form, a blank cell is no answer, values are the raw ones of the options.
/// Every bad cell of the file is named, up to [`MOST_ERRORS`].
pub fn read(
    file_name: &str,
    bytes: &[u8],
    kit: &Kit,
    today: NaiveDate,
) -> Result<Vec<Form>, FormErrors> {
    let fail = |list| FormErrors {
        file: file_name.to_owned(),
        list,
    };
    let rows = rows(bytes).map_err(|error| fail(vec![error]))?;
    let Some(((line, first), rest)) = rows.split_first() else {
        return Err(fail(vec![FormError::whole(Wrong::NoForm)]));
    };
    let header = Header::read(*line, first, kit).map_err(fail)?;
    let rules = Rules { kit, header, today };
    let (forms, errors) = judge(rest, &rules);
    match (errors.is_empty(), forms.is_empty()) {
        (false, _) => Err(fail(errors)),
        (true, true) => Err(fail(vec![FormError::whole(Wrong::NoForm)])),
        (true, false) => Ok(forms),
    }
}

fn judge(rows: &[(u64, ByteRecord)], rules: &Rules<'_>) -> (Vec<Form>, Vec<FormError>) {
    let (mut forms, mut errors) = (Vec::new(), Vec::new());
    for (line, cells) in rows {
        match rules.form(*line, cells) {
            Ok(form) => forms.push(form),
            Err(wrong) => errors.extend(wrong),
        }
        if errors.len() >= MOST_ERRORS {
            errors.truncate(MOST_ERRORS);
            break;
        }
    }
    (forms, errors)
}

/// The rows that are not blank, each with its line in the file, from 1.
fn rows(bytes: &[u8]) -> Result<Vec<(u64, ByteRecord)>, FormError> {
    if bytes.len() > MOST_BYTES {
        return Err(FormError::whole(Wrong::TooLarge));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(FormError::at(1, None, Wrong::NotUtf8));
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text);
    let mut rows = Vec::new();
    for record in reader.byte_records() {
        let record = record.map_err(|_| FormError::whole(Wrong::Unreadable))?;
        if record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
            rows.push((line_of(&record, text), record));
        }
    }
    Ok(rows)
}

/// The line a record begins on: the reader's own position may lie on blank lines before it.
fn line_of(record: &ByteRecord, text: &[u8]) -> u64 {
    let Some(position) = record.position() else {
        return 0;
    };
    let skipped = usize::try_from(position.byte())
        .ok()
        .and_then(|start| text.get(start..))
        .unwrap_or_default()
        .iter()
        .take_while(|byte| matches!(byte, b'\n' | b'\r'))
        .filter(|byte| **byte == b'\n')
        .count();
    position.line() + skipped as u64
}

#[cfg(test)]
mod tests;
