//! One row of a file of forms to one form, or everything that is wrong with the row.

use std::sync::Arc;

use chrono::NaiveDate;
use csv::ByteRecord;
use zeroize::Zeroizing;

use super::Form;
use super::error::{FormError, Wrong};
use super::header::{FIXED, Header};
use crate::checkin::{Answer, Checkin, Finished};
use crate::finding::text::excerpt;
use crate::kit::Kit;
use crate::period::Period;
use crate::questionnaire::{Item, Questionnaire};
use crate::unit::UnitId;

/// What every row must keep to.
pub(super) struct Rules<'a> {
    pub kit: &'a Kit,
    pub header: Header,
    pub today: NaiveDate,
}

impl Rules<'_> {
    pub(super) fn form(&self, line: u64, cells: &ByteRecord) -> Result<Form, Vec<FormError>> {
        if cells.len() != self.header.width {
            let wrong = Wrong::Cells {
                expected: self.header.width,
                found: cells.len(),
            };
            return Err(vec![FormError::at(line, None, wrong)]);
        }
        let mut row = Row {
            line,
            cells,
            errors: Vec::new(),
        };
        let [unit, date, questionnaire] = FIXED;
        let unit = row.fixed(0, unit, |cell| self.unit(cell));
        let period = row.fixed(1, date, |cell| self.period(cell));
        let questionnaire = row.fixed(2, questionnaire, |cell| self.questionnaire(cell));
        let finished = questionnaire.and_then(|of| row.sitting(&of, &self.header));
        match (unit, period, finished) {
            (Some(unit), Some(period), Some(finished)) => Ok(Form {
                unit,
                period,
                finished,
            }),
            _ => Err(row.errors),
        }
    }

    fn unit(&self, cell: &str) -> Result<UnitId, Wrong> {
        let tree = self.kit.tree();
        let found = tree.find(cell);
        let unit = found.and_then(|index| Some((index, tree.unit(index)?)));
        match unit {
            None => Err(Wrong::UnknownUnit(excerpt(cell, 32))),
            Some((index, unit)) if !tree.answers(index) => {
                Err(Wrong::SilentUnit(unit.id.to_string()))
            }
            Some((_, unit)) => Ok(unit.id.clone()),
        }
    }

    fn period(&self, cell: &str) -> Result<Period, Wrong> {
        let date = latin_digits(cell);
        let not_a_date = || Wrong::NotADate(excerpt(cell, 32));
        // Four, two and two digits: chrono alone would take 2026-9-8 and +2026-09-08 too.
        if date.len() != 10 || !date.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(not_a_date());
        }
        let day: NaiveDate = date.parse().map_err(|_| not_a_date())?;
        if day > self.today {
            return Err(Wrong::Future(day));
        }
        self.kit.mission().calendar.on(day).map_err(Wrong::Period)
    }

    fn questionnaire(&self, cell: &str) -> Result<Arc<Questionnaire>, Wrong> {
        match self.kit.questionnaire(cell) {
            None => Err(Wrong::UnknownQuestionnaire(excerpt(cell, 32))),
            Some(found) if !self.header.fits(found) => Err(Wrong::OtherItems(excerpt(cell, 32))),
            Some(found) => Ok(Arc::clone(found)),
        }
    }
}

/// One row and what was found wrong with it so far.
struct Row<'a> {
    line: u64,
    cells: &'a ByteRecord,
    errors: Vec<FormError>,
}

impl Row<'_> {
    fn fixed<T>(
        &mut self,
        column: usize,
        name: &str,
        read: impl FnOnce(&str) -> Result<T, Wrong>,
    ) -> Option<T> {
        let read = |cell: &str| match cell {
            "" => Err(Wrong::Blank),
            cell => read(cell),
        };
        self.cell(column)
            .and_then(read)
            .map_err(|wrong| self.wrong(name, wrong))
            .ok()
    }

    /// The answers, item by item. Where an answer cannot be read, it is not known whether the
    /// items that depend on it are asked, so nothing is said about those.
    fn sitting(&mut self, questionnaire: &Arc<Questionnaire>, header: &Header) -> Option<Finished> {
        let mut checkin = Checkin::begin(Arc::clone(questionnaire));
        let mut doubtful = Vec::with_capacity(questionnaire.items().len());
        for (index, item) in questionnaire.items().iter().enumerate() {
            let rests_on_doubt = item
                .show_if
                .as_ref()
                .and_then(|condition| doubtful.get(condition.item))
                .is_some_and(|doubtful| *doubtful);
            let given = self.answer(item, header);
            doubtful.push(rests_on_doubt || given.is_none());
            let asked = checkin.is_asked(index);
            match given {
                Some(answer) if asked => checkin.choose(index, answer).ok()?,
                Some(Answer::Option(_)) if !rests_on_doubt => {
                    self.wrong(&item.id, not_asked(questionnaire, item));
                }
                Some(_) | None => {}
            }
        }
        if self.errors.is_empty() {
            checkin.finish().ok()
        } else {
            None
        }
    }

    fn answer(&mut self, item: &Item, header: &Header) -> Option<Answer> {
        let column = header.column(&item.id)?;
        let read = self.cell(column).and_then(|cell| answer(cell, item));
        read.map_err(|wrong| self.wrong(&item.id, wrong)).ok()
    }

    fn cell(&self, column: usize) -> Result<&str, Wrong> {
        let cell = self.cells.get(column).unwrap_or_default();
        std::str::from_utf8(cell)
            .map(str::trim)
            .map_err(|_| Wrong::NotUtf8)
    }

    fn wrong(&mut self, column: &str, wrong: Wrong) {
        let error = FormError::at(self.line, Some(column.to_owned()), wrong);
        self.errors.push(error);
    }
}

fn answer(cell: &str, item: &Item) -> Result<Answer, Wrong> {
    if cell.is_empty() {
        return Ok(Answer::Withheld);
    }
    let not_a_value = || Wrong::NotAValue(item.values.clone());
    let value: i32 = latin_digits(cell).parse().map_err(|_| not_a_value())?;
    item.values
        .iter()
        .position(|known| *known == value)
        .and_then(|option| u8::try_from(option).ok())
        .map(Answer::Option)
        .ok_or_else(not_a_value)
}

fn not_asked(questionnaire: &Questionnaire, item: &Item) -> Wrong {
    let condition = item.show_if.as_ref();
    let earlier = condition.and_then(|condition| questionnaire.items().get(condition.item));
    Wrong::NotAsked {
        item: earlier.map_or(String::new(), |earlier| earlier.id.clone()),
        values: condition.map_or(Vec::new(), |condition| condition.values.clone()),
    }
}

/// A cell with Arabic-Indic digits, eastern or western, in Latin ones.
fn latin_digits(cell: &str) -> Zeroizing<String> {
    let digit = |character: char, zero: u32| {
        u32::from(character)
            .checked_sub(zero)
            .and_then(|value| char::from_digit(value, 10))
    };
    let mut latin = Zeroizing::new(String::with_capacity(cell.len()));
    latin.extend(cell.chars().map(|character| {
        digit(character, 0x660)
            .or_else(|| digit(character, 0x6F0))
            .unwrap_or(character)
    }));
    latin
}
