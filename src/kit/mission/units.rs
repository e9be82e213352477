//! The rules of units: ids, strengths, names, and that together they are a tree.

use std::collections::BTreeMap;

use super::Localized;
use super::draft::{Parent, Strength, UnitDraft};
use super::texts::TextRule;
use crate::finding::{Finding, Step};
use crate::path;
use crate::unit::{IdError, MOST_UNITS, TreeError, Unit, UnitId, UnitTree};

/// The most people a unit can have.
pub(super) const MOST_PEOPLE: u32 = 100_000;

/// The units, and everything that is wrong with them.
pub(super) fn check(
    drafts: Vec<(usize, UnitDraft)>,
    languages: Option<&[String]>,
) -> (Vec<Unit>, Vec<Finding>) {
    if drafts.len() > MOST_UNITS {
        return (Vec::new(), vec![too_many(&TreeError::TooMany)]);
    }
    let mut findings = names(&drafts, TextRule::name(languages));
    let declared = drafts.len();
    let (places, units): (Vec<usize>, Vec<Unit>) = drafts
        .into_iter()
        .filter_map(|(at, draft)| Some((at, unit(at, draft, &mut findings)?)))
        .unzip();
    let is_whole = units.len() == declared;
    let errors = UnitTree::new(units.clone()).err().unwrap_or_default();
    let judged = errors.iter().filter(|error| is_whole || is_certain(error));
    findings.extend(judged.map(|error| misplaced(error, &places)));
    (units, findings)
}

/// Whether an error of the tree stands even if a unit had to be left out of it: the one left
/// out may be the parent that is missed, or stand below the one that seems to be a leaf.
fn is_certain(error: &TreeError) -> bool {
    match error {
        TreeError::DoubledId { .. } | TreeError::Cycle { .. } | TreeError::TooMany => true,
        TreeError::Empty | TreeError::UnknownParent { .. } | TreeError::MissingStrength { .. } => {
            false
        }
    }
}

fn unit(at: usize, draft: UnitDraft, findings: &mut Vec<Finding>) -> Option<Unit> {
    let strength = strength(at, draft.strength, findings);
    let id = draft
        .id
        .and_then(|text| unit_id(path!["unit", at, "id"], text, findings));
    let parent = match draft.parent {
        Parent::None => Some(None),
        Parent::Named(text) => unit_id(path!["unit", at, "parent"], text, findings).map(Some),
        Parent::Unknown => None,
    };
    Some(Unit {
        id: id?,
        parent: parent?,
        name: draft.name.unwrap_or_default(),
        strength,
    })
}

fn unit_id(path: Vec<Step>, text: String, findings: &mut Vec<Finding>) -> Option<UnitId> {
    UnitId::try_from(text)
        .map_err(|IdError| {
            findings.push(Finding::error(
                "bad-id",
                path,
                "A unit's id is 1 to 64 of the characters A-Z a-z 0-9 _ -.",
                "Use a short id here, and put the full designation in `name`.",
            ));
        })
        .ok()
}

/// The strength; where it is wrong, some other number stands in, so that the tree does not
/// complain of a missing one as well.
fn strength(at: usize, draft: Strength, findings: &mut Vec<Finding>) -> Option<u32> {
    let people = match draft {
        Strength::None => return None,
        Strength::Unknown => return Some(1),
        Strength::People(people) => people,
    };
    let fits = u32::try_from(people)
        .ok()
        .filter(|people| (1..=MOST_PEOPLE).contains(people));
    if fits.is_none() {
        findings.push(Finding::error(
            "wrong-strength",
            path!["unit", at, "strength"],
            format!("A strength is 1 to {MOST_PEOPLE} people."),
            "Give the number of people who answer as this unit; leave it out if nobody does.",
        ));
    }
    Some(fits.unwrap_or(1))
}

fn names(drafts: &[(usize, UnitDraft)], rule: TextRule<'_>) -> Vec<Finding> {
    let named: Vec<(usize, &Localized)> = drafts
        .iter()
        .filter_map(|(at, draft)| Some((*at, draft.name.as_ref()?)))
        .collect();
    let mut findings: Vec<Finding> = named
        .iter()
        .flat_map(|(at, name)| rule.errors(name, &path!["unit", *at, "name"]))
        .collect();
    findings.extend(untranslated(&named, rule));
    findings
}

/// One warning for all units that lack the same languages, at the first of them.
fn untranslated(named: &[(usize, &Localized)], rule: TextRule<'_>) -> Vec<Finding> {
    let mut lacking: BTreeMap<Vec<&str>, Vec<usize>> = BTreeMap::new();
    for (at, name) in named {
        if rule.warning(name, &[]).is_some() {
            lacking.entry(rule.missing(name)).or_default().push(*at);
        }
    }
    lacking
        .into_iter()
        .map(|(languages, units)| {
            let first = units.first().copied().unwrap_or_default();
            let languages = languages.join(", ");
            let what = match units.len() {
                1 => format!("The unit's name is missing in {languages}."),
                count => {
                    format!("The names of {count} units, from here on, are missing in {languages}.")
                }
            };
            Finding::warning(
                "untranslated",
                path!["unit", first, "name"],
                what,
                "Add them, or leave it so if the units are called the same in every language.",
            )
        })
        .collect()
}

fn misplaced(error: &TreeError, places: &[usize]) -> Finding {
    let place = |index: &usize| places.get(*index).copied().unwrap_or(*index);
    let what = format!("{error}.");
    match error {
        TreeError::Empty => Finding::error(
            "no-unit",
            Vec::new(),
            "The mission has no unit.",
            "Add at least one [[unit]] with a strength.",
        ),
        TreeError::TooMany => too_many(error),
        TreeError::DoubledId { index, .. } => Finding::error(
            "doubled-id",
            path!["unit", place(index), "id"],
            what,
            "Give each unit an id of its own; capital and small letters count as the same.",
        ),
        TreeError::UnknownParent { index, .. } => Finding::error(
            "unknown-parent",
            path!["unit", place(index), "parent"],
            what,
            "Correct the parent, or add a [[unit]] with that id.",
        ),
        TreeError::Cycle { index, .. } => Finding::error(
            "unit-below-itself",
            path!["unit", place(index), "parent"],
            what,
            "Follow the parents upward: one of them must have none.",
        ),
        TreeError::MissingStrength { index, .. } => Finding::error(
            "missing-strength",
            path!["unit", place(index)],
            what,
            "Add `strength`, the number of people who answer as this unit.",
        ),
    }
}

fn too_many(error: &TreeError) -> Finding {
    Finding::error(
        "too-many-units",
        path!["unit"],
        format!("In this mission {error}."),
        "Leave out levels below which nothing can be published.",
    )
}
