//! A sheet as a table: its heads read, its rows by column.

use std::collections::BTreeMap;

use super::cell::{Cell, State};
use super::column::{self, Column, Head, Sheet};
use super::workbook::Row;
use crate::finding::Finding;
use crate::finding::text::excerpt;
use crate::path;
use crate::questionnaire::import::foreign::Localised;

/// A sheet whose heads are read.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) sheet: Sheet,
    pub(super) entries: Vec<Entry>,
    /// The languages of its labels in the order of the columns; `None` is the column without.
    pub(super) languages: Vec<Option<String>>,
    columns: BTreeMap<Column, u32>,
}

/// A row below the heads.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its number as the spreadsheet program shows it.
    pub(super) row: usize,
    texts: BTreeMap<Column, String>,
}

impl Entry {
    /// The text of a column; empty where there is none.
    pub(super) fn text(&self, column: &Column) -> &str {
        self.texts.get(column).map_or("", String::as_str)
    }

    /// Whether a column says yes, in any of the words that forms use.
    pub(super) fn says_yes(&self, column: &Column) -> bool {
        let word = self.text(column).to_lowercase();
        matches!(word.trim_end_matches("()"), "yes" | "true" | "1" | "y")
    }

    /// Its label in each language; that of the column without one counts for `base`, unless
    /// there is a label in that language.
    pub(super) fn label(&self, base: &str) -> Localised {
        self.localised(base, |column| match column {
            Column::Label(language) => Some(language),
            _ => None,
        })
    }

    /// Its hint, likewise.
    pub(super) fn hint(&self, base: &str) -> Localised {
        self.localised(base, |column| match column {
            Column::Hint(language) => Some(language),
            _ => None,
        })
    }

    fn localised(
        &self,
        base: &str,
        language: impl Fn(&Column) -> Option<&Option<String>>,
    ) -> Localised {
        let mut texts = Localised::new();
        // The column without a language sorts first, so that a named one replaces it.
        for (column, text) in &self.texts {
            if let Some(code) = language(column) {
                let code = code.as_deref().unwrap_or(base);
                texts.insert(code.to_owned(), text.clone());
            }
        }
        texts
    }
}

/// Reads the rows of a sheet as a table; what is wrong with its heads and cells is added.
pub(super) fn read(sheet: Sheet, rows: Vec<Row>, findings: &mut Vec<Finding>) -> Table {
    let mut rows = rows.into_iter();
    let heads = rows.next();
    let mut table = Table {
        sheet,
        entries: Vec::new(),
        languages: Vec::new(),
        columns: BTreeMap::new(),
    };
    if let Some(heads) = heads {
        table.heads(&heads, findings);
    }
    let by_place: BTreeMap<u32, Column> = (table.columns.iter())
        .map(|(column, at)| (*at, column.clone()))
        .collect();
    table.entries = rows
        .filter_map(|row| entry(sheet, &by_place, row, findings))
        .collect();
    table
}

impl Table {
    pub(super) fn has(&self, column: &Column) -> bool {
        self.columns.contains_key(column)
    }

    fn heads(&mut self, heads: &Row, findings: &mut Vec<Finding>) {
        let is_name = |cell: &Cell| matches!(column::folded(&cell.text).as_str(), "name" | "tag");
        let has_names = heads.cells.iter().any(|(_, cell)| is_name(cell));
        for (at, cell) in &heads.cells {
            let shown = excerpt(&cell.text, 40);
            match column::read(self.sheet, &cell.text) {
                Head::Known(column) => {
                    let column = column::settle(&cell.text, has_names, column);
                    self.add(column, *at, heads.number, &shown, findings);
                }
                Head::Foreign(language) => findings.push(warning(
                    self.sheet,
                    heads.number,
                    "unknown-language",
                    format!(
                        "the language `{}` of the column `{shown}` is not known, so the column is not read",
                        excerpt(&language, 40)
                    ),
                    "Write its code behind it, such as `label::Zarma (dje)`.",
                )),
                Head::Near(meant) => findings.push(warning(
                    self.sheet,
                    heads.number,
                    "unknown-column",
                    format!("the column `{shown}` is not read; it looks like `{meant}`"),
                    "Correct its name if it is misspelt.",
                )),
                Head::Other => {}
            }
        }
    }

    fn add(
        &mut self,
        column: Column,
        at: u32,
        row: usize,
        shown: &str,
        findings: &mut Vec<Finding>,
    ) {
        // A list may have a score and a weight; the first column counts.
        if column == Column::Score && self.has(&column) {
            return;
        }
        if self.has(&column) {
            findings.push(error(
                self.sheet,
                row,
                "doubled-column",
                format!("the column `{shown}` stands there twice, or under two names"),
                "Remove or rename one of the two columns.",
            ));
            return;
        }
        if let Column::Label(language) = &column {
            self.languages.push(language.clone());
        }
        self.columns.insert(column, at);
    }
}

fn entry(
    sheet: Sheet,
    columns: &BTreeMap<u32, Column>,
    row: Row,
    findings: &mut Vec<Finding>,
) -> Option<Entry> {
    let mut texts = BTreeMap::new();
    for (at, cell) in row.cells {
        let Some(column) = columns.get(&at) else {
            continue;
        };
        match cell.state {
            // A version may well be a date.
            State::Date if sheet != Sheet::Settings => findings.push(error(
                sheet,
                row.number,
                "date-cell",
                "the spreadsheet program took a text for a date or time, so it is lost".to_owned(),
                "Format the cell as text and type it again.",
            )),
            State::Failed => findings.push(error(
                sheet,
                row.number,
                "failed-formula",
                format!("a formula gives {}", excerpt(&cell.text, 20)),
                "Put the text itself into the cell.",
            )),
            State::Sound | State::Date => {
                texts.insert(column.clone(), cell.text);
            }
        }
    }
    (!texts.is_empty()).then_some(Entry {
        row: row.number,
        texts,
    })
}

/// An error at a row of a sheet.
pub(super) fn error(
    sheet: Sheet,
    row: usize,
    code: &'static str,
    what: String,
    hint: &str,
) -> Finding {
    let place = sheet.name();
    Finding::error(
        code,
        path![place, row],
        format!("Sheet `{place}`, row {row}: {what}."),
        hint,
    )
}

/// A warning at a row of a sheet.
pub(super) fn warning(
    sheet: Sheet,
    row: usize,
    code: &'static str,
    what: String,
    hint: &str,
) -> Finding {
    let severity = crate::finding::Severity::Warning;
    Finding {
        severity,
        ..error(sheet, row, code, what, hint)
    }
}
