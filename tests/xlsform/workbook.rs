//! A workbook of a text in plain lines.

use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};

/// Makes the workbook, if the text is one; see the head of this test for its form.
pub fn of(text: &str) -> Option<Vec<u8>> {
    let mut workbook = Workbook::new();
    let mut row = 0;
    let mut sheet: Option<Worksheet> = None;
    for line in text.lines().filter(|line| !line.starts_with("//")) {
        let heading = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        if let Some(name) = heading {
            if let Some(done) = sheet.take() {
                workbook.push_worksheet(done);
            }
            let mut new = Worksheet::new();
            new.set_name(name).ok()?;
            sheet = Some(new);
            row = 0;
            continue;
        }
        let sheet = sheet.as_mut()?;
        for (column, cell) in (0..).zip(line.split('|')) {
            put(sheet, row, column, cell.strip_prefix(' ').unwrap_or(cell))?;
        }
        row += 1;
    }
    workbook.push_worksheet(sheet?);
    workbook.save_to_buffer().ok()
}

/// Blanks at the end of a cell are for the eye only, but one that is written `\u{20}` stays.
fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: &str) -> Option<()> {
    let cell = cell.trim_end();
    let number = |text: &str| text.parse::<f64>().ok().filter(|number| number.is_finite());
    if let Some(text) = cell.strip_prefix('#') {
        sheet.write_number(row, column, number(text)?).ok()?;
    } else if let Some(text) = cell.strip_prefix('@') {
        let date = Format::new().set_num_format("yyyy-mm-dd");
        sheet
            .write_number_with_format(row, column, number(text)?, &date)
            .ok()?;
    } else if cell == "!" {
        let failed = Formula::new("=NA()").set_result("#N/A");
        sheet.write_formula(row, column, failed).ok()?;
    } else if !cell.is_empty() {
        sheet.write_string(row, column, unescaped(cell)?).ok()?;
    }
    Some(())
}

fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split("\\u{");
    let mut plain = parts.next()?.to_owned();
    for part in parts {
        let (digits, rest) = part.split_once('}')?;
        let code = u32::from_str_radix(digits, 16).ok()?;
        plain.push(char::from_u32(code)?);
        plain.push_str(rest);
    }
    Some(plain.replace("\\n", "\n"))
}
