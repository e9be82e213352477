//! Bands between cuts, and what cuts are called. Neutral by numbers: a cut is a place on a
//! scale, not a border between well and ill.

use super::names::Names;
use super::{Band, Scale};
use crate::disclosure::{CutFigure, ScaleHead};
use crate::locale::Words;
use crate::questionnaire::Direction;
use crate::report::Subject;
use crate::say;

/// The scales of a release.
pub(super) fn scales(subject: &Subject<'_>, names: &Names<'_>) -> Vec<Scale> {
    let words = subject.words;
    let scales = subject.release.head().scales.iter();
    scales
        .map(|scale| {
            let cuts = least_severe_first(scale);
            Scale {
                name: names.scale(&scale.id),
                better: match scale.direction {
                    Direction::HighIsGood => say!(words, "higher-is-better"),
                    Direction::HighIsBad => say!(words, "lower-is-better"),
                },
                bands: bounds(&cuts)
                    .map(|(from, to, level)| (name(words, scale.direction, from, to), level))
                    .collect(),
            }
        })
        .collect()
}

/// The affected side of a cut.
pub(super) fn side(words: &Words, direction: Direction, cut: f64) -> String {
    match direction {
        Direction::HighIsGood => say!(words, "release-below", cut = cut),
        Direction::HighIsBad => say!(words, "release-above", cut = cut),
    }
}

/// The bands of a row between its printed cuts, the most affected first.
///
/// A count is the difference of two printed counts; where n, which is printed in fives, is
/// below a count, nobody is left.
pub(super) fn bands(words: &Words, scale: &ScaleHead, figures: &[&CutFigure], n: u32) -> Vec<Band> {
    let cuts: Vec<f64> = figures.iter().map(|figure| figure.cut).collect();
    let counted = |cut: Option<f64>, none: (u32, f64)| {
        let mut figures = figures.iter();
        let figure = cut.and_then(|cut| figures.find(|one| one.cut.total_cmp(&cut).is_eq()));
        figure.map_or(none, |figure| (figure.count, figure.share))
    };
    bounds(&cuts)
        .map(|(milder, worse, level)| {
            let (all, all_share) = counted(milder, (n, 1.0));
            let (beyond, share_beyond) = counted(worse, (0, 0.0));
            Band {
                label: name(words, scale.direction, milder, worse),
                level,
                count: all.saturating_sub(beyond),
                share: (all_share - share_beyond).max(0.0),
            }
        })
        .collect()
}

/// All cuts of a scale, the least severe first, deeper cuts last.
fn least_severe_first(scale: &ScaleHead) -> Vec<f64> {
    let mut cuts = [scale.cuts.as_slice(), scale.deeper_cuts.as_slice()].concat();
    cuts.sort_by(f64::total_cmp);
    if scale.direction == Direction::HighIsGood {
        cuts.reverse();
    }
    cuts
}

/// The cuts on both sides of each band and how far affected it is, the most affected first;
/// `cuts` stand the least severe first.
fn bounds(cuts: &[f64]) -> impl Iterator<Item = (Option<f64>, Option<f64>, u8)> {
    let ends: Vec<Option<f64>> = [None]
        .into_iter()
        .chain(cuts.iter().copied().map(Some))
        .chain([None])
        .collect();
    let bands: Vec<_> = ends
        .windows(2)
        .enumerate()
        .filter_map(|(at, pair)| Some((*pair.first()?, *pair.last()?, level(at, cuts.len()))))
        .collect();
    bands.into_iter().rev()
}

/// How far affected a band is that lies beyond so many cuts; a scale of one cut has the light
/// and the dark one, so that they are told apart at a glance.
fn level(beyond: usize, cuts: usize) -> u8 {
    match (beyond, cuts) {
        (1, 1) => 2,
        (beyond, _) => u8::try_from(beyond.min(3)).unwrap_or(3),
    }
}

/// A band's name: `milder` and `worse` are the cuts at its two ends.
fn name(words: &Words, direction: Direction, milder: Option<f64>, worse: Option<f64>) -> String {
    let (low, high) = match direction {
        Direction::HighIsGood => (worse, milder),
        Direction::HighIsBad => (milder, worse),
    };
    match (low, high) {
        (Some(low), Some(high)) => say!(words, "page-between", from = low, to = high),
        (Some(low), None) => say!(words, "release-above", cut = low),
        (None, Some(high)) => say!(words, "release-below", cut = high),
        (None, None) => String::new(),
    }
}
