//! Answers to scores, by the questionnaire's own rules.
//!
//! A missing answer is not zero: the answered items stand for the missing ones, if they are
//! enough. What a condition kept from being asked is not missing; see [`score`].

use super::Answer;
use crate::questionnaire::{Item, Method, Questionnaire, Scale, decimal};

mod joint;
mod scorer;

pub use joint::{Joint, PIECE, Places, Sums};
pub(crate) use scorer::CODES;
pub use scorer::Scorer;

/// The score of one scale, or `None` where too few of its asked items were answered.
///
/// `answers` has one entry an item of the questionnaire, and the score lies in
/// [`Scale::min`] to [`Scale::max`]. With `asked` items, of which `answered` have an answer:
///
/// - there is a score if `answered / asked` is at least [`Scale::min_answered`];
/// - a mean is that of the answered items: one not asked is left out;
/// - a sum or a count says how much there is altogether: it is prorated to the asked items by
///   `asked / answered`, and one not asked adds its least value, as skip rules of published
///   instruments mean it ("never" to the first question scores the skipped ones least);
/// - an item whose condition hangs on a withheld answer is missing: nobody knows whether it
///   would have been asked;
/// - "does not apply" is an answer, and scores the least: what does not concern a person adds
///   nothing to how much there is;
/// - the least answer to a [gate](Item::gate) makes the least score, whatever else was answered.
///
/// Sums are kept whole until the factor and one division, and the score is rounded to nine
/// decimals, so that a score that equals a cut compares as equal.
pub fn score(questionnaire: &Questionnaire, scale: &Scale, answers: &[Answer]) -> Option<f64> {
    let items = questionnaire.items();
    if answers.len() != items.len() {
        return None;
    }
    let mut tally = Tally::default();
    for at in &scale.items {
        let item = items.get(*at)?;
        match state(items, answers, *at)? {
            State::Answered(value) if item.gate && Some(value) == least(item) => {
                return Some(scale.min);
            }
            State::Answered(value) => tally.answer(value),
            State::Missing => tally.asked += 1,
            State::NotAsked => tally.not_asked += least(item)?,
        }
    }
    tally.score(scale)
}

/// The scores of all scales, or `None` if any scale has none (rule D17: one n for all figures).
pub fn scores(questionnaire: &Questionnaire, answers: &[Answer]) -> Option<Vec<f64>> {
    questionnaire
        .scales()
        .iter()
        .map(|scale| score(questionnaire, scale, answers))
        .collect()
}

/// What an item gives to a scale.
enum State {
    Answered(i32),
    Missing,
    NotAsked,
}

/// The state of an item, or `None` if the answer does not fit it.
fn state(items: &[Item], answers: &[Answer], at: usize) -> Option<State> {
    match answers.get(at)? {
        Answer::Option(option) => {
            let value = items.get(at)?.scored(usize::from(*option))?;
            Some(State::Answered(value))
        }
        Answer::Withheld => Some(State::Missing),
        Answer::NotAsked if hangs_on_withheld(items, answers, at) => Some(State::Missing),
        Answer::NotAsked => Some(State::NotAsked),
    }
}

fn hangs_on_withheld(items: &[Item], answers: &[Answer], at: usize) -> bool {
    let conditions = std::iter::successors(Some(at), |at| {
        let condition = items.get(*at)?.show_if.as_ref()?;
        Some(condition.item)
    });
    conditions
        .skip(1)
        .filter_map(|earlier| answers.get(earlier))
        .find(|answer| **answer != Answer::NotAsked)
        .is_some_and(|answer| *answer == Answer::Withheld)
}

fn least(item: &Item) -> Option<i32> {
    Some(item.range()?.0)
}

/// Sums over the items of a scale. Valid values are at most 1000 and items at most 200, so the
/// products below stay far inside an `i32`.
#[derive(Default)]
struct Tally {
    asked: i32,
    answered: i32,
    sum: i32,
    positive: i32,
    not_asked: i32,
}

impl Tally {
    fn answer(&mut self, value: i32) {
        self.asked += 1;
        self.answered += 1;
        self.sum += value;
        self.positive += i32::from(value > 0);
    }

    fn score(&self, scale: &Scale) -> Option<f64> {
        let answered = f64::from(self.answered);
        // Divided, not multiplied: 4 of 5 is then exactly the 0.8 of the file.
        let is_enough = self.answered > 0 && answered / f64::from(self.asked) >= scale.min_answered;
        if !is_enough {
            return None;
        }
        let total = match scale.method {
            Method::Mean => self.sum,
            Method::Sum => self.sum * self.asked + self.not_asked * self.answered,
            Method::Count => self.positive * self.asked,
        };
        let score = decimal(f64::from(total) * scale.multiply / answered);
        Some(score.max(scale.min).min(scale.max))
    }
}
