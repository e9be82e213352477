//! Scoring of what is no instrument: as the file says, with nothing claimed.

use std::collections::HashSet;

use super::asked::Asked;
use super::foreign::ForeignSum;
use super::scoring::Scored;
use super::{Report, sums};
use crate::questionnaire::document::ScaleEntry;
use crate::questionnaire::{Direction, Method, Status};

/// The most scales of one question each that are made; a file has at most as many.
const MOST_SINGLE: usize = 50;

/// Scores as the file says: a sum of what has scores, or every question by itself.
pub(super) fn own_rules(
    items: &[Asked],
    file_sums: &[ForeignSum],
    has_total: bool,
    report: &mut Report,
) -> Scored {
    let file_values: Vec<Option<Vec<i32>>> = items.iter().map(file_values).collect();
    for (item, values) in items.iter().zip(&file_values) {
        if values.is_none() && item.options.iter().any(|option| option.score.is_some()) {
            report.warn(format!(
                "The scores of `{}` are not whole, different numbers from -1000 to 1000 for every option: they are not used.",
                item.foreign_id
            ));
        }
    }
    let ids: Vec<String> = (items.iter().zip(&file_values))
        .filter(|(_, values)| values.is_some())
        .map(|(item, _)| item.id.clone())
        .collect();
    let is_scored: Vec<bool> = file_values.iter().map(Option::is_some).collect();
    let from_file = has_total.then(|| sums::own(file_sums, items, &is_scored, report));
    let (from_file, reverse) = match from_file.flatten() {
        Some(own) => (own.scales, own.reverse),
        None => (Vec::new(), vec![false; items.len()]),
    };
    let scales = if !from_file.is_empty() {
        report.warn(
            "This is no instrument known here: the scales are what the file itself adds up, high is taken for the affected end, and there are no cuts. Look at [[scale]] before you use it.",
        );
        from_file
    } else if has_total && !ids.is_empty() {
        report.warn(
            "This is no instrument known here: `total` adds up the scores of the file, high is taken for the affected end, and there are no cuts. Look at [[scale]] before you use it.",
        );
        vec![own_scale("total", ids, Method::Sum)]
    } else {
        single(items, report)
    };
    Scored {
        values: (items.iter().zip(file_values))
            .map(|(item, values)| values.unwrap_or_else(|| plain_values(item)))
            .collect(),
        reverse,
        gate: vec![false; items.len()],
        scales,
        status: Status::Pilot,
        instrument: None,
    }
}

/// A scale for each question that everybody is asked: the shares of its answers, nothing added.
fn single(items: &[Asked], report: &mut Report) -> Vec<ScaleEntry> {
    report.warn(
        "Nothing is added up: each question that everybody is asked is a scale of its own, the last option taken for the affected end. Look at [[scale]] before you use it.",
    );
    let always = items.iter().filter(|item| item.condition.is_none());
    always
        .take(MOST_SINGLE)
        .map(|item| own_scale(&item.id, vec![item.id.clone()], Method::Mean))
        .collect()
}

pub(super) fn own_scale(id: &str, items: Vec<String>, method: Method) -> ScaleEntry {
    ScaleEntry {
        id: id.to_owned(),
        items,
        method,
        multiply: 1.0,
        direction: Direction::HighIsBad,
        min_answered: 0.8,
        cuts: Vec::new(),
        deeper_cuts: Vec::new(),
        bands: Vec::new(),
        source: None,
    }
}

/// The file's scores, if they can be values: whole, different, one for every option.
fn file_values(item: &Asked) -> Option<Vec<i32>> {
    let mut seen = HashSet::new();
    let values: Option<Vec<i32>> = (item.options.iter())
        .map(|option| {
            let score = option.score?;
            let is_value = score.fract() == 0.0 && score.abs() <= 1000.0;
            is_value.then_some(score as i32)
        })
        .collect();
    values.filter(|values| !values.is_empty() && values.iter().all(|value| seen.insert(*value)))
}

/// Values by the place of the options, from 0; numbers stand for themselves.
pub(super) fn plain_values(item: &Asked) -> Vec<i32> {
    if let Some(values) = file_values(item) {
        return values;
    }
    (0..).take(item.options.len()).collect()
}
