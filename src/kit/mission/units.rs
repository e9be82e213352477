//! The rules of units: ids, strengths, names, and that together they are a tree.

use std::collections::BTreeMap;

use super::draft::UnitDraft;
use super::rules::missing;
use super::texts::TextRule;
use super::{Localized, across};
use crate::finding::{Finding, Step};
use crate::path;
use crate::unit::{IdError, MOST_UNITS, TreeError, Unit, UnitId, UnitTree};

/// The most people a unit can have.
const MOST_PEOPLE: i64 = 100_000;

/// Everything that is wrong with the units; `least` is the least group, and `broken` are places
/// that could not be read.
pub(super) fn check(
    drafts: &[(usize, UnitDraft)],
    languages: Option<&[String]>,
    least: i64,
    broken: &[Vec<Step>],
) -> Vec<Finding> {
    if drafts.len() > MOST_UNITS {
        return vec![too_many(&TreeError::TooMany)];
    }
    let mut findings = names(drafts, TextRule::name(languages));
    findings.extend(drafts.iter().filter_map(|(at, draft)| strength(*at, draft)));
    let (places, units): (Vec<usize>, Vec<Unit>) = drafts
        .iter()
        .filter_map(|(at, draft)| Some((*at, unit(*at, draft, &mut findings)?)))
        .unzip();
    let is_whole = units.len() == drafts.len() && !broken.iter().any(|path| misplaces(path));
    let errors = UnitTree::new(units).err().unwrap_or_default();
    let unread = |at: usize| broken.contains(&path!["unit", at, "across"]);
    let judged = errors.iter().filter(|error| match error {
        // How many people a group has could not be read: that is said already.
        TreeError::MissingStrength { index, .. } => {
            is_whole && !places.get(*index).is_some_and(|at| unread(*at))
        }
        _ => is_whole || is_certain(error),
    });
    findings.extend(judged.map(|error| misplaced(error, &places)));
    if is_whole {
        findings.extend(across::check(drafts, least));
    }
    findings
}

/// Whether what could not be read there decides where a unit stands in the tree.
fn misplaces(path: &[Step]) -> bool {
    let (first, last) = (path.first(), path.last());
    first == Some(&Step::from("unit"))
        && (matches!(last, Some(Step::Index(_)))
            || [Step::from("id"), Step::from("parent")]
                .iter()
                .any(|step| last == Some(step)))
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

/// The unit as far as the tree is concerned, unless its place in it cannot be known.
fn unit(at: usize, draft: &UnitDraft, findings: &mut Vec<Finding>) -> Option<Unit> {
    if draft.id.is_none() {
        findings.push(missing(path!["unit", at, "id"], "such as \"A1\""));
    }
    let id = draft
        .id
        .as_ref()
        .map(|id| unit_id(path!["unit", at, "id"], id, findings));
    let parent = draft.parent.as_ref();
    let parent = parent.map(|id| unit_id(path!["unit", at, "parent"], id, findings));
    Some(Unit {
        id: id??,
        parent: parent.map_or(Some(None), |parent| parent.map(Some))?,
        name: BTreeMap::new(),
        strength: draft.strength.or(gathered(draft)).map(|_| 1),
        across: BTreeMap::new(),
    })
}

/// The people of a group across units, which has no strength of its own.
fn gathered(draft: &UnitDraft) -> Option<i64> {
    let across = draft.across.as_ref()?;
    Some(across.len().try_into().unwrap_or(i64::MAX))
}

fn unit_id(path: Vec<Step>, text: &str, findings: &mut Vec<Finding>) -> Option<UnitId> {
    UnitId::try_from(text.to_owned())
        .map_err(|IdError| {
            findings.push(
                Finding::error(
                    "bad-id",
                    path,
                    "A unit's id is 1 to 64 of the characters A-Z a-z 0-9 _ -.",
                    "Use a short id here, and put the full designation in `name`.",
                )
                .of_kind("bad-unit-id"),
            );
        })
        .ok()
}

fn strength(at: usize, draft: &UnitDraft) -> Option<Finding> {
    let fits = draft
        .strength
        .is_none_or(|people| (1..=MOST_PEOPLE).contains(&people));
    (!fits).then(|| {
        Finding::error(
            "wrong-strength",
            path!["unit", at, "strength"],
            format!("A strength is 1 to {MOST_PEOPLE} people."),
            "Give the number of people who answer as this unit; leave it out if nobody does.",
        )
        .with("most", MOST_PEOPLE)
    })
}

fn names(drafts: &[(usize, UnitDraft)], rule: TextRule<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = drafts
        .iter()
        .flat_map(|(at, draft)| rule.errors(draft.name.as_ref(), &path!["unit", *at, "name"]))
        .collect();
    let named: Vec<(usize, &Localized)> = drafts
        .iter()
        .filter_map(|(at, draft)| Some((*at, draft.name.as_ref()?)))
        .collect();
    findings.extend(untranslated(&named, rule));
    findings
}

/// One warning for all units that lack the same languages, at the first of them.
fn untranslated(named: &[(usize, &Localized)], rule: TextRule<'_>) -> Vec<Finding> {
    let mut lacking: BTreeMap<Vec<&str>, Vec<usize>> = BTreeMap::new();
    for (at, name) in named {
        if rule.warning(name, Vec::new()).is_some() {
            lacking.entry(rule.missing(name)).or_default().push(*at);
        }
    }
    lacking
        .into_iter()
        .map(|(languages, units)| {
            let first = units.first().copied().unwrap_or_default();
            let languages = languages.join(", ");
            let count = units.len();
            let (kind, what) = match count {
                1 => (
                    "untranslated-unit",
                    format!("The unit's name is missing in {languages}."),
                ),
                _ => (
                    "untranslated-units",
                    format!(
                        "The names of {count} units, from here on, are missing in {languages}."
                    ),
                ),
            };
            Finding::warning(
                "untranslated",
                path!["unit", first, "name"],
                what,
                "Add them, or leave it so if the units are called the same in every language.",
            )
            .of_kind(kind)
            .with("count", count)
            .with("languages", languages)
        })
        .collect()
}

fn misplaced(error: &TreeError, places: &[usize]) -> Finding {
    let place = |index: &usize| places.get(*index).copied().unwrap_or(*index);
    let what = format!("{error}.");
    match error {
        TreeError::Empty => Finding::error(
            "no-unit",
            path!["unit"],
            "The mission has no unit.",
            "Add at least one [[unit]] with a strength.",
        ),
        TreeError::TooMany => too_many(error),
        TreeError::DoubledId { index, id } => Finding::error(
            "doubled-id",
            path!["unit", place(index), "id"],
            format!("The id `{id}` is used twice."),
            "Give each unit an id of its own; capital and small letters count as the same.",
        )
        .of_kind("doubled-unit")
        .with("id", id),
        TreeError::UnknownParent { index, id, parent } => Finding::error(
            "unknown-parent",
            path!["unit", place(index), "parent"],
            what,
            "Correct the parent, or add a [[unit]] with that id.",
        )
        .with("id", id)
        .with("parent", parent),
        TreeError::Cycle { index, id } => Finding::error(
            "unit-below-itself",
            path!["unit", place(index), "parent"],
            what,
            "Follow the parents upward: one of them must have none.",
        )
        .with("id", id),
        TreeError::MissingStrength { index, id } => Finding::error(
            "missing-strength",
            path!["unit", place(index), "strength"],
            what,
            "Add `strength`, the number of people who answer as this unit.",
        )
        .with("id", id),
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
