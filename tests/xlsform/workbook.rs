//! A workbook of a text in plain lines.

use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};

/// Makes the workbook; see the head of this test for the form of the text.
pub fn of(text: &str) -> Vec<u8> {
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
            new.set_name(name).unwrap();
            sheet = Some(new);
            row = 0;
            continue;
        }
        let sheet = sheet.as_mut().unwrap();
        for (column, cell) in (0..).zip(line.split('|')) {
            put(sheet, row, column, cell.strip_prefix(' ').unwrap_or(cell));
        }
        row += 1;
    }
    workbook.push_worksheet(sheet.unwrap());
    workbook.save_to_buffer().unwrap()
}

/// Blanks at the end of a cell are for the eye only, but one that is written `\u{20}` stays.
fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: &str) {
    let cell = cell.trim_end();
    let number = |text: &str| text.parse::<f64>().unwrap();
    if let Some(text) = cell.strip_prefix('#') {
        sheet.write_number(row, column, number(text)).unwrap();
    } else if let Some(text) = cell.strip_prefix('@') {
        let date = Format::new().set_num_format("yyyy-mm-dd");
        sheet
            .write_number_with_format(row, column, number(text), &date)
            .unwrap();
    } else if cell == "!" {
        let failed = Formula::new("=NA()").set_result("#N/A");
        sheet.write_formula(row, column, failed).unwrap();
    } else if !cell.is_empty() {
        sheet.write_string(row, column, unescaped(cell)).unwrap();
    }
}

fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut plain = parts.next().unwrap().to_owned();
    for part in parts {
        let (digits, rest) = part.split_once('}').unwrap();
        let code = u32::from_str_radix(digits, 16).unwrap();
        plain.push(char::from_u32(code).unwrap());
        plain.push_str(rest);
    }
    plain.replace("\\n", "\n")
}
