//! `report.xlsx`: a summary, native charts, the tidy figures, what codes mean, and what it is;
//! from the second release on also how shares went.
//!
//! Numbers are numbers and texts are texts: nothing is written as a formula. The same release
//! gives the same bytes, for its day of creation is the last of its period.

use chrono::Datelike;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use super::Subject;
use super::about::{self, About};
use super::error::ReportError;
use super::names::Names;
use crate::locale::{Direction, date, plain};
use crate::period::Period;
use crate::say;

mod charts;
mod codebook;
mod data;
mod origin;
mod style;
mod summary;
mod trend;

use style::Style;

/// A4 in the list of paper sizes of the format.
const A4: u8 = 9;

/// What the sheets are made of.
struct Book<'a> {
    subject: Subject<'a>,
    names: Names<'a>,
    about: About<'a>,
    period: Period,
    style: Style,
}

/// The file's bytes.
pub(super) fn render(subject: &Subject<'_>) -> Result<Vec<u8>, ReportError> {
    let book = Book {
        subject: *subject,
        names: Names::of(subject)?,
        about: about::about(subject)?,
        period: about::period(subject)?,
        style: Style::of(subject.words),
    };
    let made = book.workbook();
    made.map_err(|error| ReportError::Spreadsheet(error.to_string()))
}

impl Book<'_> {
    fn workbook(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&self.properties()?);
        for sheet in [
            summary::sheet(self)?,
            charts::sheet(self)?,
            data::sheet(self)?,
            codebook::sheet(self)?,
            origin::sheet(self)?,
        ] {
            workbook.push_worksheet(sheet);
        }
        if let Some(sheet) = trend::sheet(self)? {
            workbook.push_worksheet(sheet);
        }
        workbook.save_to_buffer()
    }

    /// The day of creation is the last of the period; the year 9999 is the last Excel knows.
    fn properties(&self) -> Result<DocProperties, XlsxError> {
        let day = self.period.last();
        let part = |number: u32| u8::try_from(number).unwrap_or(1);
        let year = u16::try_from(day.year()).unwrap_or(1900);
        let created = ExcelDateTime::from_ymd(year, part(day.month()), part(day.day()))?;
        Ok(DocProperties::new()
            .set_title(self.title())
            .set_author(env!("CARGO_PKG_NAME"))
            .set_comment(self.about.line())
            .set_creation_datetime(&created))
    }

    /// An empty sheet, ready to be printed on A4 and read in the reader's direction.
    fn sheet(&self, name: &str) -> Result<Worksheet, XlsxError> {
        let words = self.subject.words;
        let mut sheet = Worksheet::new();
        let practice = self.practice().unwrap_or_default();
        let page = plain(&say!(words, "sheet-page"));
        sheet
            .set_name(name)?
            .set_right_to_left(words.direction() == Direction::RightToLeft)
            .set_paper_size(A4)
            .set_landscape()
            .set_print_fit_to_pages(1, 0)
            .set_margins(0.5, 0.5, 0.8, 0.8, 0.3, 0.3)
            .set_header(format!("&L{}&R&B{practice}", in_header(&self.title())))
            .set_footer(format!(
                "&L{}&R{page} &P / &N",
                in_header(&plain(&say!(words, "sheet-note")))
            ));
        if self.subject.release.head().practice {
            sheet.set_tab_color(style::WARNING);
        }
        Ok(sheet)
    }

    /// A title in the first row, the mark of practice in the second.
    fn head(&self, sheet: &mut Worksheet, title: &str) -> Result<(), XlsxError> {
        sheet.write_string_with_format(0, 0, title, &self.style.title)?;
        if let Some(practice) = self.practice() {
            sheet.write_string_with_format(1, 0, practice, &self.style.warning)?;
        }
        Ok(())
    }

    /// The word that marks invented answers, where they are.
    fn practice(&self) -> Option<String> {
        let is_practice = self.subject.release.head().practice;
        is_practice.then(|| plain(&say!(self.subject.words, "practice")))
    }

    fn title(&self) -> String {
        let period = self.period_name();
        let title = self.names.title();
        plain(&say!(
            self.subject.words,
            "release-title",
            questionnaire = title,
            period = period
        ))
    }

    fn period_name(&self) -> String {
        let calendar = &self.subject.kit.mission().calendar;
        plain(&date::period(
            self.subject.words,
            calendar,
            self.period.label(),
        ))
    }
}

/// A text for a page's head or foot, where `&` begins a command and 255 signs are the most.
fn in_header(text: &str) -> String {
    let short: String = text.chars().take(100).collect();
    short.replace('&', "&&")
}
