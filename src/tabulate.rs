//! Accepted responses to counts by unit and scale; no person comes out.
//!
//! [`Counts`] can be neither printed nor serialised: only the disclosure room may read them.
//! The answer sheets behind the counts, without ids or order, stay with them for one purpose:
//! censoring must leave sheets that people could have filled in, not only numbers.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::checkin::Answer;
use crate::checkin::score::Scorer;
use crate::checkin::sheets::Sheets;
use crate::questionnaire::Questionnaire;
use crate::unit::UnitTree;

mod fresh;

use fresh::Fresh;

/// Counts of one questionnaire in one period, by answering unit.
pub struct Counts {
    units: Vec<Arc<UnitCounts>>,
}

/// Counts responses. Each is the position of its unit in the tree and its answers;
/// those without a score on every scale are left out (rule D17).
///
/// A response of a position outside the tree, or with another number of answers than the
/// questionnaire has items, is left out.
pub fn tabulate<'a>(
    questionnaire: &Questionnaire,
    tree: &UnitTree,
    responses: impl IntoIterator<Item = (usize, &'a [Answer])>,
) -> Counts {
    let mut packed: BTreeMap<usize, Sheets> = BTreeMap::new();
    for (unit, answers) in responses {
        let sheets = packed.entry(unit);
        let sheets = sheets.or_insert_with(|| Sheets::new(questionnaire.items().len()));
        sheets.push(answers);
    }
    let mut tabulator = Tabulator::new(questionnaire, tree);
    for (unit, sheets) in &packed {
        tabulator.add(*unit, sheets.as_bytes());
    }
    tabulator.finish()
}

/// Counts packed sheets, unit after unit, so that no response needs room of its own.
pub struct Tabulator<'q> {
    scorer: Scorer<'q>,
    fresh: Fresh,
    units: Vec<UnitCounts>,
}

impl<'q> Tabulator<'q> {
    /// Begins with nobody in any unit.
    pub fn new(questionnaire: &'q Questionnaire, tree: &UnitTree) -> Self {
        let scorer = Scorer::new(questionnaire);
        Self {
            fresh: Fresh::new(&scorer),
            scorer,
            units: tree.units().iter().map(|_| UnitCounts::default()).collect(),
        }
    }

    /// Counts packed sheets (see [`Sheets`]) of the unit at a position
    /// of the tree, one after the other. A position outside the tree is left out.
    pub fn add(&mut self, unit: usize, sheets: &[u8]) {
        if let Some(counts) = self.units.get_mut(unit) {
            counts.add(&self.scorer, &mut self.fresh, sheets);
        }
    }

    /// What was counted.
    pub fn finish(self) -> Counts {
        Counts {
            units: self.units.into_iter().map(Arc::new).collect(),
        }
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
        changed: &BTreeMap<usize, Sheets>,
    ) -> Self {
        let scorer = Scorer::new(questionnaire);
        let mut fresh = Fresh::new(&scorer);
        let mut units = self.units.clone();
        for (at, sheets) in changed {
            if let Some(unit) = units.get_mut(*at) {
                let mut counts = UnitCounts::default();
                counts.add(&scorer, &mut fresh, sheets.as_bytes());
                counts.received = unit.received;
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
    // The complete responses, as they came.
    sheets: Vec<Sheets>,
}

impl UnitCounts {
    /// The complete responses, packed.
    pub(crate) fn sheets(&self) -> impl Iterator<Item = &[u8]> {
        self.sheets.iter().flat_map(Sheets::iter)
    }

    fn add(&mut self, scorer: &Scorer<'_>, fresh: &mut Fresh, sheets: &[u8]) {
        let items = scorer.questionnaire().items().len().max(1);
        let received = sheets.len() / items;
        let whole = sheets.get(..received * items).unwrap_or_default();
        let mut kept = Sheets::new(items);
        kept.reserve(received);
        fresh.count_all(scorer, whole, &mut kept);
        self.received += people(received);
        if kept.is_empty() {
            *fresh = Fresh::new(scorer);
        } else {
            self.complete += people(kept.len());
            self.sheets.push(kept);
            fresh.move_into(scorer, self);
        }
    }
}

fn people(sheets: usize) -> u32 {
    u32::try_from(sheets).unwrap_or(u32::MAX)
}

/// Where people with an answer are counted; the last level is "withheld or not asked".
fn level(levels: &mut [u32], answer: Answer) -> Option<&mut u32> {
    match answer {
        Answer::Option(option) => {
            let options = levels.len().saturating_sub(1);
            levels.get_mut(..options)?.get_mut(usize::from(option))
        }
        Answer::Withheld | Answer::NotAsked => levels.last_mut(),
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
mod tests;
