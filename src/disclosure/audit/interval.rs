//! A3: what an attacker can prove of one group, by enumerating every true count that fits the
//! printed ones, jointly over all cuts of a scale, the unknown coin and the printed sum.
//!
//! Coins fall into as many classes as the base has remainders: in class i a count goes up iff
//! its remainder is above i, so that the true count is within [m - (b - 1 - i), m + i].

use super::groups::Groups;
use super::parts::Part;
use super::{Fault, Known};
use crate::disclosure::censor::{cap, least_unaffected};

mod scene;
mod window;

use scene::{Proved, Scene};
use window::{Limit, windows};

pub(super) fn check(known: &Known<'_>, groups: &Groups<'_>) -> Result<(), Fault> {
    let base = known.evidence.policy.base;
    for (scale, measure) in known.measures.iter().enumerate() {
        let mut scenes: Vec<Scene<'_>> = Vec::new();
        let mut in_large = std::collections::BTreeSet::new();
        for large in &groups.means {
            let within: Vec<&Part<'_>> = groups.within(large).collect();
            in_large.extend(within.iter().map(|part| part.unit));
            scenes.push(Scene::new((scale, measure), within, Some(large), base));
        }
        for part in groups
            .shown
            .iter()
            .filter(|part| !in_large.contains(part.unit))
        {
            scenes.push(Scene::new((scale, measure), vec![part], None, base));
        }
        for scene in &scenes {
            for (part, proved) in scene.attack() {
                judge(known, part, proved)?;
            }
        }
    }
    groups
        .items
        .iter()
        .try_for_each(|part| check_items(known, part))
}

/// The rule for everything that can be proved of a group.
fn judge(known: &Known<'_>, part: &Part<'_>, proved: Option<Proved>) -> Result<(), Fault> {
    let proved = proved.ok_or_else(|| fault(part, "no answers fit its figures"))?;
    judge_least(known, part, proved.least)?;
    if proved.most < 1 {
        return Err(fault(part, "it can be proved that nobody is affected"));
    }
    if proved.most == proved.least {
        return Err(fault(part, "a true count can be derived exactly"));
    }
    Ok(())
}

/// At least d people of the group, and three of every unit in it, can be unaffected.
fn judge_least(known: &Known<'_>, part: &Part<'_>, least: u32) -> Result<(), Fault> {
    if least > part.n.saturating_sub(least_unaffected(part.n)) {
        return Err(fault(
            part,
            "it can be proved that almost everybody is affected",
        ));
    }
    for unit in &part.members {
        let n = known.people([*unit]);
        let proved = least.saturating_sub(part.n - n);
        if proved > n.saturating_sub(3) {
            let detail = format!("it can be proved that almost everybody of {unit} is affected");
            return Err(fault(part, &detail));
        }
    }
    Ok(())
}

/// Items: the counts of an option or a more severe one share a coin.
fn check_items(known: &Known<'_>, part: &Part<'_>) -> Result<(), Fault> {
    let base = known.evidence.policy.base;
    let whole = Limit {
        at: part.n / base * base,
        beyond: part.n,
    };
    let capped = Limit {
        at: cap(part.n, base),
        beyond: part.n,
    };
    for (counts, options) in part.sheet.items.iter().zip(known.options) {
        let mut at_least = 0;
        let mut printed: Vec<(u32, Limit)> = Vec::new();
        for (place, option) in options.order.iter().enumerate().rev() {
            at_least += counts.get(*option).copied().unwrap_or(0);
            let limit = if place >= options.unaffected {
                capped
            } else {
                whole
            };
            printed.push((at_least, limit));
        }
        printed.reverse();
        let boxes: Vec<_> = (0..base)
            .filter_map(|class| windows(&printed, class, base))
            .collect();
        for place in 0..printed.len() {
            let at = boxes
                .iter()
                .filter_map(|windows| windows.get(place).copied());
            let proved = at.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
            let (least, most) = proved.ok_or_else(|| fault(part, "no answers fit an item"))?;
            if least == most {
                return Err(fault(
                    part,
                    "a true count of an item can be derived exactly",
                ));
            }
            if place >= options.unaffected {
                judge_least(known, part, least)?;
            }
        }
    }
    Ok(())
}

fn fault(part: &Part<'_>, detail: &str) -> Fault {
    Fault::new("A3", format!("group of {}: {detail}", part.unit))
}
