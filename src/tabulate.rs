//! Accepted responses to counts by unit and scale; no person comes out.
//!
//! [`Counts`] can be neither printed nor serialised: only the disclosure room may read them.
//! The answer sheets behind the counts, without ids or order, stay with them for one purpose:
//! censoring must leave sheets that people could have filled in, not only numbers.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::checkin::{Answer, score};
use crate::questionnaire::Questionnaire;
use crate::unit::UnitTree;

/// Counts of one questionnaire in one period, by answering unit.
pub struct Counts {
    units: Vec<Arc<UnitCounts>>,
}

/// Counts responses. Each is the position of its unit in the tree and its answers;
/// those without a score on every scale are left out (rule D17).
///
/// A response of a position outside the tree is left out.
pub fn tabulate<'a>(
    questionnaire: &Questionnaire,
    tree: &UnitTree,
    responses: impl IntoIterator<Item = (usize, &'a [Answer])>,
) -> Counts {
    let mut units: Vec<UnitCounts> = tree.units().iter().map(|_| UnitCounts::default()).collect();
    for (unit, answers) in responses {
        if let Some(counts) = units.get_mut(unit) {
            counts.received += 1;
            counts.add(questionnaire, answers);
        }
    }
    Counts {
        units: units.into_iter().map(Arc::new).collect(),
    }
}

impl Counts {
    /// The counts of the unit at a position of the tree.
    pub(crate) fn unit(&self, index: usize) -> Option<&UnitCounts> {
        self.units.get(index).map(Arc::as_ref)
    }

    /// Whether these are the very counts of another value, not only equal ones.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let mut pairs = self.units.iter().zip(&other.units);
        self.units.len() == other.units.len() && pairs.all(|(a, b)| Arc::ptr_eq(a, b))
    }

    /// The same counts but for some units, whose complete responses are replaced by others,
    /// counted anew. Every other unit is shared, not copied.
    pub(crate) fn with_sheets(
        &self,
        questionnaire: &Questionnaire,
        changed: &BTreeMap<usize, Vec<Vec<Answer>>>,
    ) -> Self {
        let mut units = self.units.clone();
        for (at, sheets) in changed {
            if let Some(unit) = units.get_mut(*at) {
                let mut counts = UnitCounts {
                    received: unit.received,
                    ..UnitCounts::default()
                };
                for sheet in sheets {
                    counts.add(questionnaire, sheet);
                }
                *unit = Arc::new(counts);
            }
        }
        Self { units }
    }
}

/// What is counted of the people who answered as one unit.
#[derive(Default)]
pub(crate) struct UnitCounts {
    /// Responses that came in, with or without a score on every scale.
    pub(crate) received: u32,
    /// Responses with a score on every scale.
    pub(crate) complete: u32,
    /// People by score, one histogram a scale; empty where `complete` is 0.
    pub(crate) scores: Vec<Histogram>,
    /// People by option, one list an item; its last level is "withheld or not asked".
    /// Empty where `complete` is 0.
    pub(crate) options: Vec<Vec<u32>>,
    // The complete responses, one after another, an answer an item.
    answers: Vec<Answer>,
}

impl UnitCounts {
    /// The complete responses, an answer an item.
    pub(crate) fn sheets(&self) -> impl Iterator<Item = &[Answer]> {
        let items = self.options.len().max(1);
        self.answers.chunks_exact(items)
    }

    fn add(&mut self, questionnaire: &Questionnaire, answers: &[Answer]) {
        let Some(scores) = score::scores(questionnaire, answers) else {
            return;
        };
        if self.complete == 0 {
            self.scores = scores.iter().map(|_| Histogram::default()).collect();
            self.options = questionnaire
                .items()
                .iter()
                .map(|item| vec![0; item.values.len() + 1])
                .collect();
        }
        self.complete += 1;
        self.answers.extend_from_slice(answers);
        for (histogram, score) in self.scores.iter_mut().zip(scores) {
            histogram.add(score, 1);
        }
        for (levels, answer) in self.options.iter_mut().zip(answers) {
            count_level(levels, *answer);
        }
    }
}

fn count_level(levels: &mut [u32], answer: Answer) {
    let level = match answer {
        Answer::Option(option) => levels.get_mut(usize::from(option)),
        Answer::Withheld | Answer::NotAsked => levels.last_mut(),
    };
    if let Some(level) = level {
        *level += 1;
    }
}

/// People by score, exactly as scored.
#[derive(Default, Clone, PartialEq)]
pub(crate) struct Histogram(BTreeMap<Score, u32>);

impl Histogram {
    /// Adds people of one score.
    pub(crate) fn add(&mut self, score: f64, people: u32) {
        if people > 0 {
            // Adding a positive zero turns -0.0 into 0.0, which are the same score.
            *self.0.entry(Score(score + 0.0)).or_default() += people;
        }
    }

    /// Adds all people of another histogram.
    pub(crate) fn merge(&mut self, other: &Self) {
        for (score, people) in other.iter() {
            self.add(score, people);
        }
    }

    /// Scores in ascending order, each with its people.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (f64, u32)> {
        self.0.iter().map(|(score, people)| (score.0, *people))
    }

    /// The people whose score passes a test.
    pub(crate) fn count(&self, test: impl Fn(f64) -> bool) -> u32 {
        self.iter()
            .filter(|(score, _)| test(*score))
            .map(|(_, people)| people)
            .sum()
    }
}

#[derive(Clone, Copy)]
struct Score(f64);

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Score {}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compiles only if the type has none of the named traits: with one of them, two
    /// implementations would fit the `_`.
    macro_rules! has_none_of {
        ($type:ty: $($unwanted:path),+) => {{
            trait Fits<Marker> {
                fn fits() {}
            }
            impl<T: ?Sized> Fits<()> for T {}
            $({
                struct Marker;
                impl<T: ?Sized + $unwanted> Fits<Marker> for T {}
            })+
            <$type as Fits<_>>::fits();
        }};
    }

    #[test]
    fn d11_counts_can_be_neither_printed_nor_written_nor_copied() {
        has_none_of!(Counts: std::fmt::Debug, std::fmt::Display, serde::Serialize, Clone);
        has_none_of!(UnitCounts: std::fmt::Debug, std::fmt::Display, serde::Serialize, Clone);
    }

    #[test]
    fn scores_are_kept_apart_exactly() {
        let mut histogram = Histogram::default();
        for score in [0.1 + 0.2, 0.3, 0.0, -0.0] {
            histogram.add(score, 1);
        }
        let people: Vec<u32> = histogram.iter().map(|(_, people)| people).collect();
        assert_eq!(people, [2, 1, 1]);
    }

    #[test]
    fn a_withheld_answer_is_a_level_of_its_own() {
        let mut levels = [0; 3];
        for answer in [Answer::Option(1), Answer::Withheld, Answer::NotAsked] {
            count_level(&mut levels, answer);
        }
        assert_eq!(levels, [0, 1, 2]);
    }
}
