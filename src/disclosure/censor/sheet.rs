//! One answer sheet, and milder ones that the same person could have filled in.

use crate::checkin::{Answer, score};
use crate::disclosure::measure::Measure;
use crate::questionnaire::{Direction, Item, Questionnaire};

/// Slack for sums of decimal fractions; scores differ by far more.
const SLACK: f64 = 1e-9;

/// A complete response: an answer an item, and a score on every scale.
#[derive(Clone)]
pub(super) struct Sheet {
    pub(super) answers: Vec<Answer>,
    pub(super) scores: Vec<f64>,
}

/// How sheets are scored.
pub(super) struct Rules<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) measures: &'a [Measure<'a>],
}

impl<'a> Rules<'a> {
    /// A sheet of answers; `None` where a scale has no score.
    pub(super) fn scored(&self, answers: Vec<Answer>) -> Option<Sheet> {
        let scores = score::scores(self.questionnaire, &answers)?;
        Some(Sheet { answers, scores })
    }

    /// A scale and its mildest cut.
    pub(super) fn mildest(&self, scale: usize) -> Option<(&'a Measure<'a>, f64)> {
        let measure = self.measures.get(scale)?;
        Some((measure, measure.mildest_cut()?))
    }

    pub(super) fn severity(&self, sheet: &Sheet, scale: usize) -> f64 {
        let measure = self.measures.get(scale);
        let score = sheet.scores.get(scale);
        measure
            .zip(score)
            .map_or(0.0, |(measure, score)| measure.severity(*score))
    }

    pub(super) fn is_affected(&self, sheet: &Sheet, scale: usize, cut: f64) -> bool {
        let measure = self.measures.get(scale);
        let score = sheet.scores.get(scale);
        measure
            .zip(score)
            .is_some_and(|(measure, score)| measure.scale.affected(*score, cut))
    }

    /// The sheet with milder answers, one option at a time, until its score is on the unaffected
    /// side of the cut, and not further than it must be.
    pub(super) fn below(&self, sheet: &Sheet, scale: usize, cut: f64) -> Option<Sheet> {
        let mut sheet = sheet.clone();
        let most_steps = self.questionnaire.items().iter().map(|i| i.values.len());
        for _ in 0..most_steps.sum() {
            if !self.is_affected(&sheet, scale, cut) {
                return Some(sheet);
            }
            sheet = self.step(&sheet, scale)?;
        }
        (!self.is_affected(&sheet, scale, cut)).then_some(sheet)
    }

    /// The sheet with one answer changed to the next milder option: the change that takes the
    /// score down the least, and of equal ones that of the most severe answer.
    fn step(&self, sheet: &Sheet, scale: usize) -> Option<Sheet> {
        let measure = self.measures.get(scale)?;
        let items = measure.scale.items.iter();
        let steps = items.filter_map(|at| {
            let item = self.questionnaire.items().get(*at)?;
            let Answer::Option(option) = sheet.answers.get(*at)? else {
                return None;
            };
            let (milder, own) = next_milder(item, *option, measure.scale.direction)?;
            let changed = self.with(sheet, *at, milder)?;
            Some((self.severity(&changed, scale), own, changed))
        });
        let best = steps.max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))?;
        Some(best.2)
    }

    /// The sheet with another option for an item, and with all that follows from it: questions
    /// that are asked now, or no longer. `None` where a scale would lose its score or become
    /// more severe.
    pub(super) fn with(&self, sheet: &Sheet, item: usize, option: u8) -> Option<Sheet> {
        let mut answers = sheet.answers.clone();
        *answers.get_mut(item)? = Answer::Option(option);
        for at in 0..answers.len() {
            let answer = self.consistent(&answers, at)?;
            *answers.get_mut(at)? = answer;
        }
        let changed = self.scored(answers)?;
        let scales = 0..self.measures.len();
        let is_milder =
            |scale: usize| self.severity(&changed, scale) <= self.severity(sheet, scale) + SLACK;
        scales.into_iter().all(is_milder).then_some(changed)
    }

    /// The answer to an item that fits the answers before it.
    fn consistent(&self, answers: &[Answer], at: usize) -> Option<Answer> {
        let item = self.questionnaire.items().get(at)?;
        let answer = *answers.get(at)?;
        let Some(condition) = &item.show_if else {
            return Some(answer);
        };
        let earlier = self.questionnaire.items().get(condition.item)?;
        let is_asked = match answers.get(condition.item)? {
            Answer::Option(option) => {
                let value = earlier.values.get(usize::from(*option));
                value.is_some_and(|value| condition.values.contains(value))
            }
            Answer::Withheld | Answer::NotAsked => false,
        };
        Some(match answer {
            _ if !is_asked => Answer::NotAsked,
            Answer::NotAsked => Answer::Option(self.mildest_option(at, item)),
            Answer::Withheld | Answer::Option(_) => answer,
        })
    }

    fn mildest_option(&self, at: usize, item: &Item) -> u8 {
        let mut holders = self.measures.iter().map(|measure| measure.scale);
        let holder = holders.find(|scale| scale.items.contains(&at));
        let direction = holder.map_or(Direction::HighIsBad, |scale| scale.direction);
        let options = 0..u8::try_from(item.values.len()).unwrap_or(u8::MAX);
        options
            .min_by_key(|option| severity(item, *option, direction))
            .unwrap_or(0)
    }
}

/// The option nearest to this one on the milder side, and how severe this one is.
fn next_milder(item: &Item, option: u8, direction: Direction) -> Option<(u8, i32)> {
    let own = severity(item, option, direction)?;
    let options = 0..u8::try_from(item.values.len()).unwrap_or(u8::MAX);
    let milder = options
        .filter_map(|other| Some((severity(item, other, direction)?, other)))
        .filter(|(severity, _)| *severity < own)
        .max()?;
    Some((milder.1, own))
}

/// How severe an option is within its item: its scored value, or its negative where high is good.
fn severity(item: &Item, option: u8, direction: Direction) -> Option<i32> {
    let value = item.scored(usize::from(option))?;
    Some(match direction {
        Direction::HighIsBad => value,
        Direction::HighIsGood => -value,
    })
}
