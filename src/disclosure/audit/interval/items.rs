//! The attack on items: the counts of an option or a more severe one share a coin.

use super::super::groups::Groups;
use super::super::parts::Part;
use super::super::{Fault, Known};
use super::attack::Proved;
use super::window::{Printed, Windows, windows};
use super::{judge_almost_all, judge_hidden};
use crate::disclosure::censor::cap;
use crate::disclosure::options::Options;
use crate::disclosure::sensitive::{SENSITIVE_BASE, SMALL};

pub(super) fn check(known: &Known<'_>, groups: &Groups<'_>) -> Result<(), Fault> {
    let base = known.evidence.policy.base;
    for part in &groups.items {
        for (counts, options) in part.sheet.items.iter().zip(known.options) {
            let counts: Vec<(u32, u32)> = counts.iter().map(|count| (*count, *count)).collect();
            check_item(known, part, (&counts, options, base))?;
        }
    }
    for part in &groups.sensitive {
        for (counts, options) in part.sheet.sensitive.iter().zip(known.sensitive) {
            let counts: Vec<(u32, u32)> = counts.iter().map(|count| rounded(*count)).collect();
            check_item(known, part, (&counts, options, SENSITIVE_BASE))?;
        }
    }
    Ok(())
}

/// What may stand behind the count of a sensitive item: all small ones look alike.
fn rounded(count: u32) -> (u32, u32) {
    if count == SMALL {
        (0, SMALL)
    } else {
        (count, count)
    }
}

type Item<'a> = (&'a [(u32, u32)], &'a Options<'a>, u32);

fn check_item(
    known: &Known<'_>,
    part: &Part<'_>,
    (counts, options, base): Item<'_>,
) -> Result<(), Fault> {
    let fault = |detail: &str| Fault::new("A3", format!("group of {}: {detail}", part.unit));
    let printed = printed(part, (counts, options, base));
    let boxes: Vec<Windows> = (0..base)
        .filter_map(|class| windows(&printed, class, base))
        .collect();
    for place in 0..printed.len() {
        let at = boxes.iter().filter_map(|windows| windows.get(place));
        let hull = at.copied().reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        let (least, most) = hull.ok_or_else(|| fault("no answers fit an item"))?;
        if least == most {
            return Err(fault("a true count of an item can be derived exactly"));
        }
        if place >= options.unaffected {
            let proved = Proved { least, most };
            judge_almost_all((part.unit, part.n), proved)?;
            judge_hidden(known, part, Some(proved))?;
        }
    }
    Ok(())
}

/// The counts of each option or a more severe one, least severe first.
fn printed(part: &Part<'_>, (counts, options, base): Item<'_>) -> Vec<Printed> {
    let (mut low, mut high) = (0, 0);
    let mut printed: Vec<Printed> = Vec::new();
    for (place, option) in options.order.iter().enumerate().rev() {
        let count = counts.get(*option).copied().unwrap_or_default();
        (low, high) = (low + count.0, high + count.1);
        let held_at = if place >= options.unaffected {
            cap(part.n, base)
        } else {
            part.n / base * base
        };
        printed.push(Printed {
            low,
            high: high.min(held_at),
            held_at,
            beyond: part.n,
        });
    }
    printed.reverse();
    printed
}
