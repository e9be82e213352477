//! The first row of a file of forms: which column holds which item.

use std::collections::{BTreeMap, BTreeSet};

use csv::ByteRecord;

use super::error::{FormError, MOST_ERRORS, Wrong};
use crate::finding::text::excerpt;
use crate::kit::Kit;
use crate::questionnaire::Questionnaire;

/// The columns before the items.
pub(super) const FIXED: [&str; 3] = ["unit", "date", "questionnaire"];

/// A header that fits at least one questionnaire of the kit.
pub(super) struct Header {
    /// The number of columns.
    pub width: usize,
    columns: BTreeMap<String, usize>,
}

impl Header {
    pub(super) fn read(line: u64, cells: &ByteRecord, kit: &Kit) -> Result<Self, Vec<FormError>> {
        let at = |wrong| FormError::at(line, None, wrong);
        let names = names(cells).map_err(|wrong| vec![at(wrong)])?;
        let mut columns = BTreeMap::new();
        let mut errors = Vec::new();
        for (column, name) in names.iter().enumerate().skip(FIXED.len()) {
            let is_doubled = columns.insert((*name).to_owned(), column).is_some();
            if is_doubled && errors.len() < MOST_ERRORS {
                errors.push(at(Wrong::DoubledColumn(excerpt(name, 32))));
            }
        }
        let header = Self {
            width: names.len(),
            columns,
        };
        let room = MOST_ERRORS - errors.len();
        errors.extend(header.compare(kit, room).into_iter().map(at));
        if errors.is_empty() {
            Ok(header)
        } else {
            Err(errors)
        }
    }

    /// The column of an item.
    pub(super) fn column(&self, item: &str) -> Option<usize> {
        self.columns.get(item).copied()
    }

    /// Whether the items are exactly those of a questionnaire.
    pub(super) fn fits(&self, questionnaire: &Questionnaire) -> bool {
        self.columns.len() == questionnaire.items().len()
            && self.shared(questionnaire) == self.columns.len()
    }

    fn shared(&self, questionnaire: &Questionnaire) -> usize {
        let items = questionnaire.items().iter();
        items
            .filter(|item| self.columns.contains_key(&item.id))
            .count()
    }

    /// How the columns differ from the items of the questionnaire they fit best, in `most` ways
    /// at most.
    fn compare(&self, kit: &Kit, most: usize) -> Vec<Wrong> {
        // Of equals the last is the greatest, and the mission's first is meant.
        let all = kit.questionnaires().iter().rev();
        let best = all.max_by_key(|q| (self.fits(q), self.shared(q)));
        let Some(best) = best.filter(|best| !self.fits(best)) else {
            return Vec::new();
        };
        let items: BTreeSet<&str> = best.items().iter().map(|item| item.id.as_str()).collect();
        let questionnaire = best.id().to_owned();
        let unknown = self
            .columns
            .keys()
            .filter(|name| !items.contains(name.as_str()));
        let unknown = unknown.map(|name| Wrong::UnknownColumn {
            name: excerpt(name, 32),
            questionnaire: questionnaire.clone(),
        });
        let missing = items
            .iter()
            .filter(|item| !self.columns.contains_key(**item));
        let missing = missing.map(|item| Wrong::MissingColumn {
            item: (*item).to_owned(),
            questionnaire: questionnaire.clone(),
        });
        unknown.chain(missing).take(most).collect()
    }
}

fn names(cells: &ByteRecord) -> Result<Vec<&str>, Wrong> {
    let names: Vec<&str> = cells
        .iter()
        .map(|cell| std::str::from_utf8(cell).map(str::trim))
        .collect::<Result<_, _>>()
        .map_err(|_| Wrong::NotUtf8)?;
    if names.starts_with(&FIXED) {
        return Ok(names);
    }
    Err(match names.as_slice() {
        [only] if only.contains(';') => Wrong::Separator("semicolons"),
        [only] if only.contains('\t') => Wrong::Separator("tabs"),
        _ => Wrong::Header,
    })
}
