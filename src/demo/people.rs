//! Invented answers: units differ, weeks differ, people differ.

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::QUESTIONNAIRE;
use crate::checkin::{Answer, Checkin, Finished};
use crate::kit::Kit;
use crate::period::Period;
use crate::unit::UnitId;

/// Chance that a person would rather not answer one item.
const WITHHELD: f64 = 0.015;

/// One of so many people has their answers count for the unit above.
const COARSER: usize = 50;

/// Invents so many sittings for each week, spread by strength over the units.
pub(super) fn invent(
    kit: &Kit,
    weeks: &[Period],
    per_week: usize,
    seed: u64,
) -> Vec<(UnitId, Period, Finished)> {
    let mut random = StdRng::seed_from_u64(seed);
    let tree = kit.tree();
    let moods = moods(kit, &mut random);
    let places = places(kit, per_week, &mut random);
    let Some(questionnaire) = kit.questionnaire(QUESTIONNAIRE) else {
        return Vec::new();
    };
    let mut sittings = Vec::new();
    for (number, week) in weeks.iter().enumerate() {
        for unit in &places {
            let mood = moods.get(*unit).copied().unwrap_or_default() - 0.15 * number as f64;
            let mut checkin = Checkin::begin(questionnaire.clone());
            answer(&mut checkin, mood + 0.75 * spread(&mut random), &mut random);
            if let (Some(unit), Ok(finished)) = (tree.unit(*unit), checkin.finish()) {
                sittings.push((unit.id.clone(), week.clone(), finished));
            }
        }
    }
    sittings
}

/// How a unit is doing: what it shares with the unit above, and something of its own.
fn moods(kit: &Kit, random: &mut StdRng) -> Vec<f64> {
    let tree = kit.tree();
    let mut moods = vec![0.0; tree.units().len()];
    for root in tree.roots() {
        for unit in tree.within(root) {
            let above = tree.parent(unit).and_then(|parent| moods.get(parent));
            let mood = match above {
                None => 0.85,
                // Its people are of all units, so it is like the mission.
                Some(mood) if tree.is_across(unit) => *mood,
                Some(mood) => mood + 0.25 * spread(random),
            };
            if let Some(slot) = moods.get_mut(unit) {
                *slot = mood;
            }
        }
    }
    moods
}

/// What `count` people answer as: each unit as often as its strength says, give or take. Two of
/// three who belong to a group across units choose it instead of their own, and a few of the
/// others the unit above.
fn places(kit: &Kit, count: usize, random: &mut StdRng) -> Vec<usize> {
    let tree = kit.tree();
    let own = tree.peopled().into_iter();
    let mut everyone: Vec<usize> = own
        .flat_map(|unit| {
            let shares = tree.shares(unit).iter();
            let chosen = shares.map(|share| (share.group, 2 * share.people / 3));
            let chosen: Vec<(usize, u32)> = chosen.collect();
            let away = chosen.iter().map(|(_, people)| people).sum();
            let strength = tree.unit(unit).and_then(|unit| unit.strength);
            let staying = strength.unwrap_or(0).saturating_sub(away);
            let all = std::iter::once((unit, staying)).chain(chosen);
            all.flat_map(|(unit, people)| std::iter::repeat_n(unit, people as usize))
        })
        .collect();
    rand::seq::SliceRandom::shuffle(everyone.as_mut_slice(), random);
    everyone.truncate(count);
    for unit in everyone.iter_mut().skip(COARSER - 1).step_by(COARSER) {
        *unit = tree.coarser_of(*unit).unwrap_or(*unit);
    }
    everyone
}

/// Answers every item: well-being pulls the scored value up, chance does the rest.
fn answer(checkin: &mut Checkin, wellbeing: f64, random: &mut StdRng) {
    let items = checkin.questionnaire().items().to_vec();
    for (number, item) in items.iter().enumerate() {
        let choice = if random.random_bool(WITHHELD) {
            Answer::Withheld
        } else {
            let applicable = item.values.len() - usize::from(item.not_applicable.is_some());
            let top = applicable.saturating_sub(1) as f64;
            let level = top * (0.5 + 0.22 * wellbeing) + 0.9 * spread(random);
            let option = level.round().clamp(0.0, top) as u8;
            let turned = if item.reverse {
                top as u8 - option
            } else {
                option
            };
            Answer::Option(turned)
        };
        // The option is within the item's range by construction; a refused one stays open.
        let _ = checkin.choose(number, choice);
    }
}

/// A number around 0 with a spread of about 1: the sum of four uniform ones.
fn spread(random: &mut StdRng) -> f64 {
    let sum: f64 = (0..4).map(|_| random.random_range(-1.0..1.0)).sum();
    sum * 0.866
}
