//! A workbook opened from bytes: what it is, how much it may hold, its sheets as texts.
//!
//! Nothing of it is run: formulas give the values that were stored with them.

use std::io::Cursor;

use calamine::{Reader, Xlsx, XlsxError};

use super::cell::{self, Cell};
use crate::finding::Finding;
use crate::finding::text::excerpt;
use crate::trouble;

mod weight;

/// The largest workbook that is read, in bytes.
pub const MOST_BYTES: usize = 4 << 20;

/// The last row and column that may hold anything.
const MOST_ROWS: u32 = 20_000;
const MOST_COLUMNS: u32 = 1_000;

/// The most sheets; real forms have fewer than twenty.
const MOST_SHEETS: usize = 200;

/// The most text of all sheets read, in bytes: a shared text can stand in many cells.
const MOST_TEXT: usize = 16 << 20;

/// A row that holds something: its number as the spreadsheet program shows it, and its cells by
/// column, from 0.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub(super) number: usize,
    pub(super) cells: Vec<(u32, Cell)>,
}

/// An open workbook.
pub(super) struct Workbook<'b> {
    inner: Xlsx<Cursor<&'b [u8]>>,
    text_left: usize,
}

impl<'b> Workbook<'b> {
    /// Opens a workbook, or says what the bytes are instead and what to do.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Finding> {
        if bytes.len() > MOST_BYTES {
            return Err(too_large(bytes.len()));
        }
        sniff(bytes)?;
        weight::check(bytes)?;
        let inner = fenced(|| Xlsx::new(Cursor::new(bytes)))?;
        Ok(Self {
            inner,
            text_left: MOST_TEXT,
        })
    }

    /// The names of its sheets in their order.
    pub(super) fn sheet_names(&self) -> Result<Vec<String>, Finding> {
        let names = self.inner.sheet_names();
        if names.len() > MOST_SHEETS {
            return Err(too_much(&format!("more than {MOST_SHEETS} sheets")));
        }
        Ok(names)
    }

    /// The rows of a sheet that hold something.
    pub(super) fn rows(&mut self, sheet: &str) -> Result<Vec<Row>, Finding> {
        let text_left = &mut self.text_left;
        let inner = &mut self.inner;
        let read = fenced(|| {
            let mut rows = Rows::new(text_left);
            let mut reader = inner.worksheet_cells_reader(sheet)?;
            while let Some(cell) = reader.next_cell()? {
                let (row, column) = cell.get_position();
                if let Some(cell) = cell::read(cell.get_value())
                    && let Err(what) = rows.push(row, column, cell)
                {
                    return Ok(Err(what));
                }
            }
            Ok(Ok(rows.in_order()))
        })?;
        read.map_err(|what| too_much(&format!("{what} in the sheet `{}`", excerpt(sheet, 40))))
    }
}

/// Rows as their cells come in, within the limits.
struct Rows<'l> {
    list: Vec<Row>,
    text_left: &'l mut usize,
}

impl<'l> Rows<'l> {
    fn new(text_left: &'l mut usize) -> Self {
        Self {
            list: Vec::new(),
            text_left,
        }
    }

    fn push(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), String> {
        if row >= MOST_ROWS {
            return Err(format!("something below row {MOST_ROWS}"));
        }
        if column >= MOST_COLUMNS {
            return Err(format!("something beyond column {MOST_COLUMNS}"));
        }
        // Each cell costs more than its text.
        let cost = cell.text.len() + std::mem::size_of::<Cell>();
        *self.text_left = (self.text_left.checked_sub(cost)).ok_or("too much text")?;
        let number = usize::try_from(row).map_or(usize::MAX, |row| row + 1);
        match self.list.last_mut() {
            Some(last) if last.number == number => last.cells.push((column, cell)),
            _ => self.list.push(Row {
                number,
                cells: vec![(column, cell)],
            }),
        }
        Ok(())
    }

    /// Rows stand in order in every file that a spreadsheet program wrote, but need not.
    fn in_order(mut self) -> Vec<Row> {
        self.list.sort_by_key(|row| row.number);
        for row in &mut self.list {
            row.cells.sort_by_key(|(column, _)| *column);
        }
        self.list
    }
}

/// Runs the outside reader so that neither its errors nor a fault in it ends the program.
fn fenced<T>(read: impl FnOnce() -> Result<T, XlsxError>) -> Result<T, Finding> {
    match trouble::fenced(read) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(unreadable(&error)),
        Err(_) => Err(damaged("its contents make no sense")),
    }
}

fn unreadable(error: &XlsxError) -> Finding {
    match error {
        XlsxError::Password => locked(),
        XlsxError::FileNotFound(_) => no_workbook("a zip archive that holds no workbook"),
        other => damaged(&excerpt(&other.to_string(), 120)),
    }
}

/// Tells by the first bytes what a file is, whatever its name says.
fn sniff(bytes: &[u8]) -> Result<(), Finding> {
    const OLD: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    let is = |start: &[u8]| bytes.starts_with(start);
    if is(b"PK\x03\x04") {
        return Ok(());
    }
    Err(if bytes.is_empty() {
        no_workbook("empty")
    } else if is(OLD) && has_wide(bytes, "EncryptedPackage") {
        locked()
    } else if is(OLD) {
        old()
    } else if is(b"PK") {
        damaged("its zip archive does not begin as it should")
    } else {
        no_workbook("something else")
    })
}

/// Whether a name stands in the directory of an OLE2 file, which writes it in UTF-16.
fn has_wide(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wide.len()).any(|window| window == wide)
}

const SAVE_AS: &str =
    "Open it in a spreadsheet program and save it as an Excel workbook (.xlsx), then import that.";

fn old() -> Finding {
    Finding::error(
        "old-workbook",
        Vec::new(),
        "This is a workbook of the format before 2007 (.xls), whatever its name says.",
        SAVE_AS,
    )
}

fn locked() -> Finding {
    Finding::error(
        "locked-workbook",
        Vec::new(),
        "The workbook is protected by a password.",
        "Save it without a password, then import that.",
    )
}

fn no_workbook(what: &str) -> Finding {
    Finding::error(
        "no-workbook",
        Vec::new(),
        format!("This is not an Excel workbook: the file is {what}."),
        SAVE_AS,
    )
}

fn damaged(how: &str) -> Finding {
    Finding::error(
        "damaged-workbook",
        Vec::new(),
        format!("The workbook is damaged and cannot be read: {how}."),
        "Fetch or copy the file again; if a spreadsheet program can open it, save it anew there.",
    )
}

fn too_large(bytes: usize) -> Finding {
    Finding::error(
        "too-large",
        Vec::new(),
        format!("The file has {bytes} bytes; a form has at most {MOST_BYTES}."),
        "Check that it is the right file; remove pictures and sheets that are not part of the form.",
    )
}

fn too_much(what: &str) -> Finding {
    Finding::error(
        "too-much",
        Vec::new(),
        format!("The workbook holds more than any form needs: {what}."),
        "Check that it is the right file; remove what is not part of the form.",
    )
}
