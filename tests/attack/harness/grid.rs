//! What everybody knows of a scale: where its scores lie and on which side of each cut.
//!
//! For questionnaires whose first scale has two cuts for every group and one deeper cut.

use standeasy::checkin::{Answer, score};
use standeasy::questionnaire::{Direction, Questionnaire, Scale};

/// A scale in steps of severity: 0 is its unaffected end.
pub struct Grid {
    /// Steps from end to end, where everybody answers everything.
    pub range: f64,
    /// For each cut, the least severe first, the most severe score on its unaffected side and
    /// the least severe on its affected side.
    pub edges: [(f64, f64); 3],
}

/// How people can score.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scores {
    /// Everybody answered every item: whole steps.
    Whole,
    /// Some left items out, which are made good by the others: anything.
    Anything,
}

impl Grid {
    pub fn of(questionnaire: &Questionnaire, scores: Scores) -> Self {
        let scale = &questionnaire.scales()[0];
        let steps = steps(questionnaire);
        let whole: Vec<f64> = (0..=steps).map(f64::from).collect();
        let edges = cuts(scale).map(|cut| {
            let score = |step: &&f64| scale.affected(at(scale, **step / f64::from(steps)), cut);
            let affected = whole.iter().find(score).copied();
            let affected = affected.expect("a cut is within its scale");
            let cut = severity(scale, cut) * f64::from(steps);
            match scores {
                Scores::Whole => (affected - 1.0, affected),
                Scores::Anything => (cut, cut),
            }
        });
        Self {
            range: f64::from(steps),
            edges,
        }
    }

    /// The severity of a person in steps; `None` without a score on the scale.
    pub fn severity(&self, questionnaire: &Questionnaire, answers: &[Answer]) -> Option<f64> {
        let scale = &questionnaire.scales()[0];
        let score = score::score(questionnaire, scale, answers)?;
        Some(severity(scale, score) * self.range)
    }
}

/// The cuts of a scale, the least severe first.
pub fn cuts(scale: &Scale) -> [f64; 3] {
    let mut cuts = [scale.cuts[0], scale.cuts[1], scale.deeper_cuts[0]];
    cuts.sort_by(|a, b| severity(scale, *a).total_cmp(&severity(scale, *b)));
    cuts
}

/// Whether someone who answers like this on every item is beyond the mildest cut, for each
/// option of an item; with the order of options from the least severe.
pub fn options(questionnaire: &Questionnaire, item: usize) -> Vec<(usize, bool)> {
    let scale = &questionnaire.scales()[0];
    let item = &questionnaire.items()[item];
    let most = item.values.iter().copied().max().unwrap_or(1);
    let mut options: Vec<(usize, f64)> = (0..item.values.len())
        .map(|option| {
            let value = f64::from(item.scored(option).unwrap_or(0));
            let score = scale.min + value / f64::from(most) * (scale.max - scale.min);
            (option, score)
        })
        .collect();
    options.sort_by(|a, b| severity(scale, a.1).total_cmp(&severity(scale, b.1)));
    let mildest = cuts(scale)[0];
    let options = options.into_iter();
    options
        .map(|(option, score)| (option, scale.affected(score, mildest)))
        .collect()
}

fn steps(questionnaire: &Questionnaire) -> i32 {
    let items = questionnaire.items().iter();
    items
        .map(|item| item.values.iter().max().unwrap_or(&0))
        .sum()
}

/// The score at a part of the way from the unaffected end.
fn at(scale: &Scale, part: f64) -> f64 {
    let score = match scale.direction {
        Direction::HighIsBad => scale.min + part * (scale.max - scale.min),
        Direction::HighIsGood => scale.max - part * (scale.max - scale.min),
    };
    (score * 1e9).round() / 1e9
}

/// The part of the way from the unaffected end to a score.
fn severity(scale: &Scale, score: f64) -> f64 {
    let way = match scale.direction {
        Direction::HighIsBad => score - scale.min,
        Direction::HighIsGood => scale.max - score,
    };
    way / (scale.max - scale.min)
}
