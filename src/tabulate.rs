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
use crate::checkin::sheets::{self, Sheets};
use crate::questionnaire::Questionnaire;
use crate::unit::UnitTree;

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
    units: Vec<UnitCounts>,
}

impl<'q> Tabulator<'q> {
    /// Begins with nobody in any unit.
    pub fn new(questionnaire: &'q Questionnaire, tree: &UnitTree) -> Self {
        Self {
            scorer: Scorer::new(questionnaire),
            units: tree.units().iter().map(|_| UnitCounts::default()).collect(),
        }
    }

    /// Counts packed sheets (see [`sheets`]) of the unit at a position
    /// of the tree, one after the other. A position outside the tree is left out.
    pub fn add(&mut self, unit: usize, sheets: &[u8]) {
        if let Some(counts) = self.units.get_mut(unit) {
            counts.add(&self.scorer, sheets);
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
        let mut units = self.units.clone();
        for (at, sheets) in changed {
            if let Some(unit) = units.get_mut(*at) {
                let mut counts = UnitCounts::default();
                counts.add(&scorer, sheets.as_bytes());
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
    // The complete responses.
    sheets: Sheets,
}

impl UnitCounts {
    /// The complete responses, packed.
    pub(crate) fn sheets(&self) -> impl Iterator<Item = &[u8]> {
        self.sheets.iter()
    }

    fn add(&mut self, scorer: &Scorer<'_>, sheets: &[u8]) {
        let questionnaire = scorer.questionnaire();
        let items = questionnaire.items().len();
        let mut fresh = Fresh::new(scorer);
        self.sheets_of(items).reserve(sheets.len() / items.max(1));
        for sheet in sheets.chunks_exact(items.max(1)) {
            self.received += 1;
            if fresh.count(scorer, sheet) {
                self.complete += 1;
                self.sheets.push_packed(sheet);
            }
        }
        if self.complete > 0 {
            fresh.merge_into(scorer, self);
        }
    }

    fn sheets_of(&mut self, items: usize) -> &mut Sheets {
        if self.sheets.is_empty() {
            self.sheets = Sheets::new(items);
        }
        &mut self.sheets
    }
}

/// Codes a packed answer can have.
const CODES: usize = 16;

/// What is counted of sheets before it is added to their unit.
struct Fresh {
    /// People by sum, one list a scale; see [`Scorer::sum`].
    sums: Vec<Vec<u32>>,
    /// People whose scores had to be computed, one histogram a scale.
    scores: Vec<Histogram>,
    /// People by the code of their answer, one list an item.
    codes: Vec<[u32; CODES]>,
    // The sums of the sheet at hand.
    sum: Vec<usize>,
}

impl Fresh {
    fn new(scorer: &Scorer<'_>) -> Self {
        let sums: Vec<Vec<u32>> = scorer.sums().map(|sums| vec![0; sums]).collect();
        Self {
            scores: vec![Histogram::default(); sums.len()],
            codes: vec![[0; CODES]; scorer.questionnaire().items().len()],
            sum: vec![0; sums.len()],
            sums,
        }
    }

    /// Counts a sheet; `false` if it has no score on some scale, and then nothing was counted.
    fn count(&mut self, scorer: &Scorer<'_>, sheet: &[u8]) -> bool {
        if scorer.sum(sheet, &mut self.sum) {
            for (people, sum) in self.sums.iter_mut().zip(&self.sum) {
                if let Some(people) = people.get_mut(*sum) {
                    *people += 1;
                }
            }
        } else {
            let Some(scores) = scorer.scores(sheet) else {
                return false;
            };
            for (histogram, score) in self.scores.iter_mut().zip(scores) {
                histogram.add(score, 1);
            }
        }
        for (people, code) in self.codes.iter_mut().zip(sheet) {
            if let Some(people) = people.get_mut(usize::from(*code)) {
                *people += 1;
            }
        }
        true
    }

    fn merge_into(mut self, scorer: &Scorer<'_>, unit: &mut UnitCounts) {
        for (scale, people) in self.sums.iter().enumerate() {
            for (sum, people) in people.iter().enumerate() {
                let histogram = self.scores.get_mut(scale);
                if let (Some(histogram), Some(score)) = (histogram, scorer.score_of(scale, sum)) {
                    histogram.add(score, *people);
                }
            }
        }
        let items = scorer.questionnaire().items();
        if unit.scores.is_empty() {
            unit.scores = vec![Histogram::default(); self.scores.len()];
            unit.options = items.iter().map(|i| vec![0; i.values.len() + 1]).collect();
        }
        for (all, fresh) in unit.scores.iter_mut().zip(&self.scores) {
            all.merge(fresh);
        }
        for (levels, people) in unit.options.iter_mut().zip(&self.codes) {
            for (code, people) in (0..).zip(people) {
                if let Some(level) = sheets::decode(code).and_then(|a| level(levels, a)) {
                    *level += people;
                }
            }
        }
    }
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
            *level(&mut levels, answer).unwrap() += 1;
        }
        assert_eq!(levels, [0, 1, 2]);
    }
}
