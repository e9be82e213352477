//! A3: what an attacker can prove, by enumerating every true count that fits the printed ones:
//! jointly over all cuts of a scale, the unknown coins, the printed sum and the layers that hang
//! together; for every group, for every row made of several groups, and for every hidden unit
//! in a group. Nothing may be told of a coin, so that releases tell no more together than apart.
//!
//! Coins fall into as many classes as the base has remainders: in class i a count goes up iff
//! its remainder is above i, so that the true count is within [m - (b - 1 - i), m + i].
//!
//! Scales and items are attacked apart. That items add up to a scale is true only of people
//! who answered all of them, and how many did is not published: an attacker who joins them and
//! finds that nothing fits has proved that somebody withheld an answer, and no more.

use std::collections::{BTreeMap, BTreeSet};

use super::groups::Groups;
use super::parts::Part;
use super::{Fault, Known};
use crate::disclosure::censor::least_unaffected;
use crate::disclosure::measure::Measure;

mod attack;
mod items;
pub(super) mod reach;
mod scene;
#[cfg(test)]
mod tests;
mod window;

use attack::{Attack, Proved};
use scene::{Piece, Scene, Setting};

/// The most answers of a group that the attacker knows.
const KNOWN_ANSWERS: u32 = 3;

/// Attacks everything.
pub(super) fn check(known: &Known<'_>, groups: &Groups<'_>) -> Result<(), Fault> {
    for (scale, measure) in known.measures.iter().enumerate() {
        for setting in settings(known, groups, (scale, measure)) {
            let unfit = unfit(&setting);
            let scene = setting.scene().ok_or_else(|| unfit.clone())?;
            let attack = Attack::on(&scene).ok_or(unfit)?;
            check_pieces(known, &scene, &attack)?;
            check_deeper(known, &scene, &attack)?;
            check_rows(groups, &scene, &attack)?;
            check_coins(&scene, &attack)?;
        }
    }
    items::check(known, groups)
}

/// The scenes of a scale: every group of layer 30 with its groups, and every other group.
fn settings<'g>(
    known: &Known<'g>,
    groups: &'g Groups<'g>,
    (scale, measure): (usize, &'g Measure<'g>),
) -> Vec<Setting<'g>> {
    let base = known.evidence.policy.base;
    let setting = |parts, large: Option<&'g Part<'g>>| Setting {
        scale,
        measure,
        parts,
        large,
        counts: large.map_or_else(Vec::new, |large| groups.counts(large, scale)),
        base,
    };
    let mut in_large = BTreeSet::new();
    let mut settings = Vec::new();
    for large in &groups.means {
        let parts: Vec<&Part<'_>> = groups.within(large).collect();
        in_large.extend(parts.iter().map(|part| part.unit));
        settings.push(setting(parts, Some(large)));
    }
    let others = groups.shown.iter();
    let others = others.filter(|part| !in_large.contains(part.unit));
    settings.extend(others.map(|part| setting(vec![part], None)));
    settings
}

fn unfit(setting: &Setting<'_>) -> Fault {
    let first = setting.large.or(setting.parts.first().copied());
    let name = first.map_or("", |part| part.unit);
    Fault::new("A3", format!("group of {name}: no answers fit its figures"))
}

fn check_pieces(
    known: &Known<'_>,
    scene: &Scene<'_>,
    attack: &Attack<'_, '_>,
) -> Result<(), Fault> {
    for piece in &scene.pieces {
        for cut in 0..scene.measure.cuts.len() {
            judge(piece.part, attack.piece(piece, cut))?;
            judge_hidden(known, piece.part, attack.piece(piece, cut))?;
        }
    }
    Ok(())
}

fn check_deeper(
    known: &Known<'_>,
    scene: &Scene<'_>,
    attack: &Attack<'_, '_>,
) -> Result<(), Fault> {
    let Some(large) = &scene.large else {
        return Ok(());
    };
    for cut in 0..large.hull.len() {
        judge(large.part, attack.deeper(cut))?;
        judge_hidden(known, large.part, attack.deeper(cut))?;
    }
    Ok(())
}

/// Rows made of several groups of a scene, and the whole of it.
fn check_rows(
    groups: &Groups<'_>,
    scene: &Scene<'_>,
    attack: &Attack<'_, '_>,
) -> Result<(), Fault> {
    if scene.pieces.len() < 2 {
        return Ok(());
    }
    let mut held: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, piece) in scene.pieces.iter().enumerate() {
        for row in groups.rows_with(piece.part) {
            held.entry(*row).or_default().push(at);
        }
    }
    let unions: BTreeSet<Vec<usize>> = held.into_values().filter(|held| held.len() > 1).collect();
    for union in unions {
        let pieces: Vec<&Piece<'_>> = union
            .iter()
            .filter_map(|at| scene.pieces.get(*at))
            .collect();
        for cut in 0..scene.measure.cuts.len() {
            judge_people(union_of(&pieces), attack.union(&pieces, cut))?;
        }
    }
    Ok(())
}

fn union_of<'p>(pieces: &[&Piece<'p>]) -> (&'p str, u32) {
    let name = pieces.first().map_or("", |piece| piece.part.unit);
    (name, pieces.iter().map(|piece| piece.part.n).sum())
}

/// The rule for everything that can be proved of a group.
fn judge(part: &Part<'_>, proved: Option<Proved>) -> Result<(), Fault> {
    judge_people((part.unit, part.n), proved)
}

fn judge_people((name, n): (&str, u32), proved: Option<Proved>) -> Result<(), Fault> {
    let fault = |detail: &str| Fault::new("A3", format!("group of {name}: {detail}"));
    let proved = proved.ok_or_else(|| fault("no answers fit its figures"))?;
    judge_almost_all((name, n), proved)?;
    if proved.most < 1 {
        return Err(fault("it can be proved that nobody is affected"));
    }
    if proved.most == proved.least {
        return Err(fault("a true count can be derived exactly"));
    }
    Ok(())
}

/// At least d people can be unaffected (rule D05), and one more than the three people whose
/// answers an attacker may know: his own and those of two colleagues.
fn judge_almost_all((name, n): (&str, u32), proved: Proved) -> Result<(), Fault> {
    if proved.least <= n.saturating_sub(least_unaffected(n).max(KNOWN_ANSWERS + 1)) {
        return Ok(());
    }
    let detail = format!("group of {name}: it can be proved that almost everybody is affected");
    Err(Fault::new("A3", detail))
}

/// At least three people of every unit in a group can be unaffected.
fn judge_hidden(known: &Known<'_>, part: &Part<'_>, proved: Option<Proved>) -> Result<(), Fault> {
    let least = proved.map_or(0, |proved| proved.least);
    for unit in &part.members {
        let n = known.people([*unit]);
        if least.saturating_sub(part.n - n) > n.saturating_sub(3) {
            let detail = format!(
                "group of {}: it can be proved that almost everybody of {unit} is affected",
                part.unit
            );
            return Err(Fault::new("A3", detail));
        }
    }
    Ok(())
}

fn check_coins(scene: &Scene<'_>, attack: &Attack<'_, '_>) -> Result<(), Fault> {
    if attack.tells_no_coin() {
        return Ok(());
    }
    let first = scene.pieces.first().map_or("", |piece| piece.part.unit);
    Err(Fault::new(
        "A3",
        format!("group of {first}: something is told of a coin"),
    ))
}
