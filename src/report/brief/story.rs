//! The finding in one line, and what changed for sure.

use super::history::Past;
use super::names::Names;
use super::{Changes, Row, Share};
use crate::disclosure::trend::Change;
use crate::locale::Words;
use crate::report::Subject;
use crate::say;

/// The first share of the first row.
pub(super) fn lead(words: &Words, rows: &[Row]) -> Option<String> {
    let shares = rows.first()?.scales.first()?;
    let share = shares.cuts.first()?;
    let margin = share.margin.as_ref()?;
    Some(say!(
        words,
        "page-lead-range",
        scale = shares.scale.as_str(),
        share = words.percent(share.share),
        cut = share.label.as_str(),
        low = words.percent(margin.low),
        high = words.percent(margin.high)
    ))
}

/// What that share can be in the whole unit, whatever is true of those who did not answer.
pub(super) fn others(words: &Words, rows: &[Row]) -> Option<String> {
    let row = rows.first()?;
    let shares = row.scales.first()?;
    let share = shares.cuts.first()?;
    let bounds = share.margin.as_ref()?.if_others?;
    Some(say!(
        words,
        "page-range-others",
        unit = row.full_name.as_str(),
        scale = shares.scale.as_str(),
        cut = share.label.as_str(),
        low = words.percent(bounds.low),
        high = words.percent(bounds.high)
    ))
}

pub(super) fn changes(
    subject: &Subject<'_>,
    names: &Names<'_>,
    past: &Past,
    rows: &[Row],
) -> Changes {
    let words = subject.words;
    let mut changes = Changes {
        since: past.before().map(|label| names.period(label)),
        ..Changes::default()
    };
    for row in rows {
        for shares in &row.scales {
            for share in &shares.cuts {
                changes.compared += usize::from(share.change.is_some());
                changes
                    .clear
                    .extend(sentence(words, (row, &shares.scale), share));
            }
        }
    }
    changes
}

fn sentence(words: &Words, (row, scale): (&Row, &str), share: &Share) -> Option<String> {
    let before = share.past.iter().rev().nth(1).copied().flatten()?;
    let before = words.percent(before);
    let now = words.percent(share.share);
    let unit = row.full_name.as_str();
    let cut = share.label.as_str();
    match share.change? {
        Change::NotClear => None,
        Change::More => Some(say!(
            words,
            "page-more",
            unit = unit,
            scale = scale,
            cut = cut,
            before = before,
            now = now
        )),
        Change::Fewer => Some(say!(
            words,
            "page-fewer",
            unit = unit,
            scale = scale,
            cut = cut,
            before = before,
            now = now
        )),
    }
}
