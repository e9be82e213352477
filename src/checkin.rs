//! One person's sitting with one questionnaire: begin, answer, back, finish. Pure.
//!
//! Only a [`Finished`] check-in can become a [`response::Response`], and only that is sealed.

use std::sync::Arc;

use zeroize::{DefaultIsZeroes, Zeroizing};

use crate::questionnaire::Questionnaire;
use crate::secret::Locked;

pub mod response;
pub mod score;
pub mod sheets;

use sheets::{decode, encode};

/// The answer to one item.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Answer {
    /// A condition kept the item from being asked.
    #[default]
    NotAsked,
    /// Asked, and not answered: "I would rather not answer", or a blank on paper.
    Withheld,
    /// The option chosen, by position from 0.
    Option(u8),
}

/// What is wiped reads as if nothing had been asked.
impl DefaultIsZeroes for Answer {}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

/// An answer that does not fit its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// There is no such item.
    #[error("there is no item number {0}")]
    NoItem(usize),
    /// The item has no such option.
    #[error("item number {0} has no such option")]
    NoOption(usize),
    /// Items that are asked are still open.
    #[error("{0} items are not answered yet")]
    Open(usize),
}

/// A sitting under way. Answers lie on a locked page and are wiped when it is dropped.
pub struct Checkin {
    questionnaire: Arc<Questionnaire>,
    // 0 for an open item, else an encoded answer; one byte an item.
    answers: Locked,
}

impl Checkin {
    /// Begins with no answers.
    pub fn begin(questionnaire: Arc<Questionnaire>) -> Self {
        let answers = Locked::new(questionnaire.items().len());
        Self {
            questionnaire,
            answers,
        }
    }

    /// The questionnaire.
    pub fn questionnaire(&self) -> &Arc<Questionnaire> {
        &self.questionnaire
    }

    /// Positions of the items that are asked, given the answers so far.
    pub fn asked(&self) -> Vec<usize> {
        (0..self.questionnaire.items().len())
            .filter(|item| self.is_asked(*item))
            .collect()
    }

    /// Whether an item is asked, given the answers so far.
    pub fn is_asked(&self, item: usize) -> bool {
        let Some(entry) = self.questionnaire.items().get(item) else {
            return false;
        };
        let Some(condition) = &entry.show_if else {
            return true;
        };
        let Some(Answer::Option(option)) = self.answer(condition.item) else {
            return false;
        };
        let Some(earlier) = self.questionnaire.items().get(condition.item) else {
            return false;
        };
        self.is_asked(condition.item)
            && earlier
                .values
                .get(usize::from(option))
                .is_some_and(|value| condition.values.contains(value))
    }

    /// The answer given to an item, if any.
    pub fn answer(&self, item: usize) -> Option<Answer> {
        decode(*self.answers.get(item)?)
    }

    /// Whether an item is asked and has no answer yet.
    ///
    /// One that was passed by while it was not asked, and is asked now, is open again.
    pub fn is_open(&self, item: usize) -> bool {
        let is_answered = matches!(
            self.answer(item),
            Some(Answer::Option(_) | Answer::Withheld)
        );
        self.is_asked(item) && !is_answered
    }

    /// Sets the answer to an item.
    pub fn choose(&mut self, item: usize, answer: Answer) -> Result<(), AnswerError> {
        let entry = self
            .questionnaire
            .items()
            .get(item)
            .ok_or(AnswerError::NoItem(item))?;
        if let Answer::Option(option) = answer
            && usize::from(option) >= entry.values.len()
        {
            return Err(AnswerError::NoOption(item));
        }
        let slot = self
            .answers
            .get_mut(item)
            .ok_or(AnswerError::NoItem(item))?;
        *slot = encode(answer);
        Ok(())
    }

    /// Ends the sitting, if every item that is asked has an answer. The sitting itself stays,
    /// so that nothing is lost if saving fails.
    ///
    /// Answers to items that are no longer asked become [`Answer::NotAsked`].
    pub fn finish(&self) -> Result<Finished, AnswerError> {
        let open = (0..self.answers.len())
            .filter(|item| self.is_open(*item))
            .count();
        if open > 0 {
            return Err(AnswerError::Open(open));
        }
        let mut answers = self.answers.copied();
        for (item, slot) in answers.iter_mut().enumerate() {
            *slot = match self.answer(item) {
                Some(answer) if self.is_asked(item) => encode(answer),
                _ => encode(Answer::NotAsked),
            };
        }
        Ok(Finished {
            questionnaire: self.questionnaire.id().to_owned(),
            version: self.questionnaire.version().to_owned(),
            answers,
        })
    }
}

/// A finished sitting: one answer for every item. Answers lie on a locked page and are wiped
/// when it is dropped.
pub struct Finished {
    questionnaire: String,
    version: String,
    answers: Locked,
}

impl Finished {
    /// The id of the questionnaire.
    pub fn questionnaire(&self) -> &str {
        &self.questionnaire
    }

    /// The version of the questionnaire.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// A copy, for tests that keep what was sealed.
    #[cfg(test)]
    pub(crate) fn clone_for_test(&self) -> Self {
        Self {
            questionnaire: self.questionnaire.clone(),
            version: self.version.clone(),
            answers: self.answers.copied(),
        }
    }

    /// The answers, one an item.
    pub fn answers(&self) -> Zeroizing<Vec<Answer>> {
        decoded(&self.answers)
    }
}

fn decoded(answers: &[u8]) -> Zeroizing<Vec<Answer>> {
    Zeroizing::new(sheets::unpack(answers).collect())
}

#[cfg(test)]
mod tests;
