//! Which sheets of a workbook are the form: `survey`, `choices`, `settings`, and near misses.

use super::column::{Column, Sheet, folded};
use super::table::{self, Table};
use super::workbook::Workbook;
use crate::finding::Finding;
use crate::finding::near::nearest;
use crate::finding::text::excerpt;
use crate::path;

/// The sheets of a form, as tables.
pub(super) struct Sheets {
    pub(super) survey: Table,
    /// `None` where there is no such sheet.
    pub(super) choices: Option<Table>,
    settings: Option<Table>,
}

impl Sheets {
    /// A setting of the form: the first row below the heads.
    pub(super) fn setting(&self, column: &Column) -> Option<&str> {
        let entry = self.settings.as_ref()?.entries.first()?;
        Some(entry.text(column))
    }
}

/// Opens a workbook and reads the sheets of its form.
pub(super) fn read(bytes: &[u8], findings: &mut Vec<Finding>) -> Result<Sheets, Finding> {
    let mut workbook = Workbook::open(bytes)?;
    let names = workbook.sheet_names()?;
    let mut table = |sheet: Sheet| -> Result<Option<Table>, Finding> {
        let Some(name) = find(sheet, &names, findings) else {
            return Ok(None);
        };
        let rows = workbook.rows(name)?;
        Ok(Some(table::read(sheet, rows, findings)))
    };
    let survey = table(Sheet::Survey)?;
    let choices = table(Sheet::Choices)?;
    let settings = table(Sheet::Settings)?;
    let survey = survey.ok_or_else(|| no_survey(&names))?;
    for (column, name) in [(Column::Type, "type"), (Column::Name, "name")] {
        if !survey.has(&column) {
            findings.push(no_column("survey", name));
        }
    }
    let has_lists = choices
        .as_ref()
        .is_some_and(|table| !table.entries.is_empty());
    for (column, name) in [(Column::List, "list_name"), (Column::Name, "name")] {
        let has_it = choices.as_ref().is_some_and(|table| table.has(&column));
        if has_lists && !has_it {
            findings.push(no_column("choices", name));
        }
    }
    Ok(Sheets {
        survey,
        choices,
        settings,
    })
}

/// The name a sheet has in the workbook, whatever its case and blanks.
fn find<'n>(sheet: Sheet, names: &'n [String], findings: &mut Vec<Finding>) -> Option<&'n str> {
    let mut alike = names.iter().filter(|name| folded(name) == sheet.name());
    if let Some(name) = alike.next() {
        if alike.next().is_some() {
            findings.push(Finding::error(
                "doubled-sheet",
                path![sheet.name()],
                format!("There are two sheets called `{}`.", sheet.name()),
                "Remove or rename one of the two sheets.",
            ));
        }
        return Some(name);
    }
    if let Some(near) = near(sheet, names)
        && sheet != Sheet::Survey
    {
        findings.push(Finding::warning(
            "unknown-sheet",
            path![sheet.name()],
            format!(
                "There is no sheet `{}`, but one called `{}`, which is not read.",
                sheet.name(),
                excerpt(near, 40)
            ),
            "Correct its name if it is misspelt.",
        ));
    }
    None
}

fn near(sheet: Sheet, names: &[String]) -> Option<&str> {
    let is_near = |name: &&String| nearest(&folded(name), std::iter::once(sheet.name())).is_some();
    names.iter().find(is_near).map(String::as_str)
}

fn no_survey(names: &[String]) -> Finding {
    let shown: Vec<String> = names
        .iter()
        .take(10)
        .map(|name| excerpt(name, 40))
        .collect();
    let hint = match near(Sheet::Survey, names) {
        Some(near) => format!(
            "If `{}` is that sheet, correct its name.",
            excerpt(near, 40)
        ),
        None => {
            "Check that it is the right file: an XLSForm has the sheets `survey` and `choices`."
                .to_owned()
        }
    };
    Finding::error(
        "no-survey",
        path!["survey"],
        format!(
            "The workbook is no XLSForm: it has no sheet `survey`, only {}.",
            shown.join(", ")
        ),
        hint,
    )
}

fn no_column(sheet: &'static str, column: &'static str) -> Finding {
    Finding::error(
        "no-column",
        path![sheet],
        format!("The sheet `{sheet}` has no column `{column}`."),
        "Put the names of the columns into the first row.",
    )
}
