//! What a file itself adds up: compared with published rules, and used where none are known.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use super::asked::Asked;
use super::foreign::ForeignSum;
use super::ids::slug;
use super::own_rules::own_scale;
use super::recognise::Recognised;
use crate::questionnaire::Method;
use crate::questionnaire::document::ScaleEntry;

/// The most scales that are made; a questionnaire has at most as many.
const MOST: usize = 50;

/// The scales of a file's own sums, and which items they turn round.
pub(super) struct Own {
    pub(super) scales: Vec<ScaleEntry>,
    pub(super) reverse: Vec<bool>,
}

/// The scales of a file's sums; `None` if it has none that can be kept.
///
/// `is_scored` tells for each item whether its options have values that can be added up.
pub(super) fn own(
    sums: &[ForeignSum],
    items: &[Asked],
    is_scored: &[bool],
    report: &mut Report,
) -> Option<Own> {
    let mut turned: BTreeMap<usize, bool> = BTreeMap::new();
    let mut scales: Vec<ScaleEntry> = Vec::new();
    for sum in sums.iter().take(MOST) {
        let Some(members) = members(sum, items, is_scored, &turned) else {
            report.warn(format!(
                "The sum `{}` of the file is not kept: it holds what is not asked or has no scores, or turns an item round that another sum does not.",
                sum.id
            ));
            continue;
        };
        let ids: Vec<String> = (members.keys())
            .filter_map(|at| items.get(*at))
            .map(|item| item.id.clone())
            .collect();
        turned.extend(members);
        let id = slug(&sum.id, "total");
        let is_new = scales
            .iter()
            .all(|scale| scale.id != id && scale.items != ids);
        if is_new {
            let method = if sum.is_mean {
                Method::Mean
            } else {
                Method::Sum
            };
            scales.push(own_scale(&id, ids, method));
        }
    }
    let reverse: Vec<bool> = (0..items.len())
        .map(|at| turned.get(&at) == Some(&true))
        .collect();
    let reversed = items.iter().zip(&reverse).filter(|(_, reverse)| **reverse);
    let reversed: Vec<&str> = reversed.map(|(item, _)| item.foreign_id.as_str()).collect();
    if !reversed.is_empty() {
        report.change(
            "scores",
            format!(
                "The file's own sum turns these round, so they are reversed: {}.",
                reversed.join(", ")
            ),
        );
    }
    (!scales.is_empty()).then_some(Own { scales, reverse })
}

/// The positions of a sum's items in their order, and whether each is turned round.
fn members(
    sum: &ForeignSum,
    items: &[Asked],
    is_scored: &[bool],
    turned: &BTreeMap<usize, bool>,
) -> Option<BTreeMap<usize, bool>> {
    let place = |(id, is_turned): &(String, bool)| {
        let is_it = |item: &Asked| item.foreign_id == *id && item.part.is_none();
        let at = items.iter().position(is_it)?;
        let fits = is_scored.get(at) == Some(&true)
            && turned.get(&at).is_none_or(|before| before == is_turned);
        fits.then_some((at, *is_turned))
    };
    sum.items.iter().map(place).collect()
}

/// Warns where a file's sum of all items of an instrument turns others round than published.
pub(super) fn compare(
    sums: &[ForeignSum],
    items: &[Asked],
    recognised: &Recognised,
    report: &mut Report,
) {
    let Some(scoring) = &recognised.instrument.scoring else {
        return;
    };
    let id = |number: usize| -> Option<&str> {
        let at = recognised.positions.get(number.checked_sub(1)?)?;
        Some(items.get(*at)?.foreign_id.as_str())
    };
    let all: BTreeSet<&str> = (1..=scoring.items).filter_map(id).collect();
    let published: BTreeSet<&str> = scoring.reverse.iter().filter_map(|n| id(*n)).collect();
    for sum in sums {
        let summed: BTreeSet<&str> = sum.items.iter().map(|(id, _)| id.as_str()).collect();
        let turned = sum.items.iter().filter(|(_, turned)| *turned);
        let turned: BTreeSet<&str> = turned.map(|(id, _)| id.as_str()).collect();
        if summed == all && turned != published {
            report.warn(format!(
                "The sum `{}` of the file does not turn round what the published rules of the {} do; the published rules are used.",
                sum.id, recognised.instrument.key
            ));
        }
    }
}
