//! What is counted of sheets before it is added to their unit.

use super::{Histogram, UnitCounts, level};
use crate::checkin::score::{CODES, Joint, PIECE, Places, Scorer, Sums};
use crate::checkin::sheets::{self, Sheets};

/// Fewer sheets than this are counted one by one: the tables of [`Joint`] would cost more.
const MANY: usize = 256;

/// Counts of one unit's sheets, emptied when they are moved into it.
pub(super) struct Fresh {
    /// People by sum, one list a scale; see [`Scorer::sum`].
    sums: Vec<Vec<u32>>,
    /// People whose scores had to be computed, one histogram a scale.
    scores: Vec<Histogram>,
    /// People by the code of their answer, one list an item.
    codes: Vec<[u32; CODES]>,
    /// The same of sheets that are counted in `places` and turned out to have no score.
    without: Vec<[u32; CODES]>,
    places: Option<Places>,
    // The sums of the sheet, and of the piece, at hand.
    sum: Vec<usize>,
    piece: Sums,
}

impl Fresh {
    pub(super) fn new(scorer: &Scorer<'_>) -> Self {
        let sums: Vec<Vec<u32>> = scorer.sums().map(|sums| vec![0; sums]).collect();
        let items = scorer.questionnaire().items().len();
        Self {
            scores: vec![Histogram::default(); sums.len()],
            codes: vec![[0; CODES]; items],
            without: vec![[0; CODES]; items],
            places: None,
            sum: vec![0; sums.len()],
            piece: Sums::default(),
            sums,
        }
    }

    /// Counts sheets, and keeps those with a score on every scale.
    pub(super) fn count_all(&mut self, scorer: &Scorer<'_>, sheets: &[u8], kept: &mut Sheets) {
        let items = scorer.questionnaire().items().len().max(1);
        match scorer.joint() {
            Some(joint) if sheets.len() / items >= MANY => {
                for piece in sheets.chunks(PIECE * items) {
                    self.count_piece(scorer, joint, (piece, items), kept);
                }
            }
            _ => self.count_each(scorer, (sheets, items), kept),
        }
    }

    fn count_each(
        &mut self,
        scorer: &Scorer<'_>,
        (sheets, items): (&[u8], usize),
        kept: &mut Sheets,
    ) {
        for sheet in sheets.chunks_exact(items) {
            if self.count(scorer, sheet) {
                kept.push_packed(sheet);
            }
        }
    }

    fn count_piece(
        &mut self,
        scorer: &Scorer<'_>,
        joint: &Joint,
        (piece, items): (&[u8], usize),
        kept: &mut Sheets,
    ) {
        let places = self.places.get_or_insert_with(|| joint.nobody());
        if !joint.add(piece, places, &mut self.piece) {
            return self.count_each(scorer, (piece, items), kept);
        }
        let sheets = piece.len() / items;
        let all_added = joint.all_added(&self.piece, sheets);
        for (scale, people) in self.sums.iter_mut().enumerate() {
            joint.count_sums((&self.piece, all_added), sheets, scale, people);
        }
        if all_added {
            return kept.push_all(piece);
        }
        for (at, sheet) in piece.chunks_exact(items).enumerate() {
            if joint.is_added(&self.piece, at) || self.count_scores(scorer, sheet) {
                kept.push_packed(sheet);
            } else {
                count_codes(&mut self.without, sheet);
            }
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
        } else if !self.count_scores(scorer, sheet) {
            return false;
        }
        count_codes(&mut self.codes, sheet);
        true
    }

    /// Counts the scores of a sheet that has to go the long way, but not its answers.
    fn count_scores(&mut self, scorer: &Scorer<'_>, sheet: &[u8]) -> bool {
        let Some(scores) = scorer.scores(sheet) else {
            return false;
        };
        for (histogram, score) in self.scores.iter_mut().zip(scores) {
            histogram.add(score, 1);
        }
        true
    }

    /// Adds everything to a unit; afterwards nothing is counted.
    pub(super) fn move_into(&mut self, scorer: &Scorer<'_>, unit: &mut UnitCounts) {
        for (scale, people) in self.sums.iter_mut().enumerate() {
            for (sum, people) in people.iter_mut().enumerate() {
                let people = std::mem::take(people);
                let histogram = self.scores.get_mut(scale);
                if let (Some(histogram), Some(score)) = (histogram, scorer.score_of(scale, sum)) {
                    histogram.add(score, people);
                }
            }
        }
        let items = scorer.questionnaire().items();
        if unit.scores.is_empty() {
            unit.scores = vec![Histogram::default(); self.scores.len()];
            unit.options = items.iter().map(|i| vec![0; i.values.len() + 1]).collect();
        }
        for (all, fresh) in unit.scores.iter_mut().zip(&mut self.scores) {
            all.merge(&std::mem::take(fresh));
        }
        if let (Some(joint), Some(places)) = (scorer.joint(), self.places.take()) {
            joint.codes(&places, &mut self.codes);
        }
        let counted = self.codes.iter_mut().zip(&mut self.without);
        for (levels, (codes, without)) in unit.options.iter_mut().zip(counted) {
            let counted = std::mem::take(codes)
                .into_iter()
                .zip(std::mem::take(without));
            for (code, (people, without)) in (0..).zip(counted) {
                if let Some(level) = sheets::decode(code).and_then(|a| level(levels, a)) {
                    *level += people - without;
                }
            }
        }
    }
}

fn count_codes(lists: &mut [[u32; CODES]], sheet: &[u8]) {
    for (people, code) in lists.iter_mut().zip(sheet) {
        if let Some(people) = people.get_mut(usize::from(*code)) {
            *people += 1;
        }
    }
}
