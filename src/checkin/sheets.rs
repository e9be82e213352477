//! Finished answer sheets of one questionnaire, packed: a byte an item, sheet after sheet.

use super::Answer;
use crate::secret::Wiped;

/// Packed sheets of one questionnaire. They are wiped when they are dropped.
#[derive(Default)]
pub struct Sheets {
    items: usize,
    bytes: Wiped,
}

impl Sheets {
    /// No sheets yet of a questionnaire with so many items.
    pub fn new(items: usize) -> Self {
        Self {
            items,
            bytes: Wiped::default(),
        }
    }

    /// Makes room for so many further sheets at once, so that growing leaves no copy behind.
    pub fn reserve(&mut self, sheets: usize) {
        let more = sheets.saturating_mul(self.items);
        if self.bytes.capacity() - self.bytes.len() < more {
            let mut larger = Wiped::with_capacity(self.bytes.len() + more);
            larger.extend_from_slice(&self.bytes);
            self.bytes = larger;
        }
    }

    /// Adds a sheet; one with another number of answers than the questionnaire has is left out.
    pub fn push(&mut self, answers: &[Answer]) {
        if answers.len() == self.items {
            self.make_room();
            self.bytes
                .extend(answers.iter().map(|answer| encode(*answer)));
        }
    }

    /// Adds a packed sheet, under the same condition.
    pub fn push_packed(&mut self, sheet: &[u8]) {
        if sheet.len() == self.items {
            self.make_room();
            self.bytes.extend_from_slice(sheet);
        }
    }

    /// Adds packed sheets, one after the other; a piece that ends within a sheet is left out.
    pub fn push_all(&mut self, sheets: &[u8]) {
        if sheets.len().is_multiple_of(self.items.max(1)) {
            self.reserve(sheets.len() / self.items.max(1));
            self.bytes.extend_from_slice(sheets);
        }
    }

    fn make_room(&mut self) {
        if self.bytes.capacity() - self.bytes.len() < self.items {
            self.reserve(self.len().max(16));
        }
    }

    /// The packed sheets.
    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.bytes.chunks_exact(self.items.max(1))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.bytes.len() / self.items.max(1)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// All sheets, one after the other.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// The answers of a packed sheet.
pub fn unpack(sheet: &[u8]) -> impl Iterator<Item = Answer> {
    let answers = sheet.iter();
    answers.map(|byte| decode(*byte).unwrap_or(Answer::NotAsked))
}

pub(super) fn encode(answer: Answer) -> u8 {
    match answer {
        Answer::NotAsked => 1,
        Answer::Withheld => 2,
        Answer::Option(option) => option.saturating_add(3),
    }
}

/// The answer that a byte stands for; none for one that is still open.
pub(crate) fn decode(byte: u8) -> Option<Answer> {
    match byte {
        0 => None,
        1 => Some(Answer::NotAsked),
        2 => Some(Answer::Withheld),
        option => Some(Answer::Option(option - 3)),
    }
}
