//! The rules of groups across units: their people are those of units, each counted once, and
//! there are enough of them.

use std::collections::BTreeMap;

use super::draft::{People, UnitDraft};
use crate::finding::text::excerpt;
use crate::finding::{Finding, Step};
use crate::path;

/// The most groups of a mission: they are the classes of one question (rule D15).
const MOST_GROUPS: usize = 4;

/// The most letters of an id that are told.
const SHOWN: usize = 64;

/// Everything that is wrong with the groups; `least` is the least group that is ever shown.
///
/// Every unit has been read. Whether the units are a tree is judged elsewhere.
pub(super) fn check(drafts: &[(usize, UnitDraft)], least: i64) -> Vec<Finding> {
    if drafts.iter().all(|(_, draft)| draft.across.is_none()) {
        return Vec::new();
    }
    let register = Register::new(drafts);
    let groups = register.groups();
    let mut findings: Vec<Finding> = groups.iter().skip(MOST_GROUPS).map(too_many).collect();
    for group in &groups {
        findings.extend(register.place(group));
        findings.extend(register.members(group));
        findings.extend(size(group, least));
    }
    findings.extend(register.children());
    findings.extend(register.sums(&groups));
    findings
}

/// One group: its position in the file, its id, its units and their people.
struct Group<'d> {
    at: usize,
    id: &'d str,
    draft: &'d UnitDraft,
    across: &'d BTreeMap<String, People>,
}

impl Group<'_> {
    /// The place of a key of the group.
    fn key(&self, key: &str) -> Vec<Step> {
        path!["unit", self.at, key]
    }

    /// The place of the number of a unit.
    fn member(&self, id: &str) -> Vec<Step> {
        path!["unit", self.at, "across", id]
    }
}

/// The units of a file by their ids, and the root each stands below; without regard to case.
struct Register<'d> {
    drafts: &'d [(usize, UnitDraft)],
    by_id: BTreeMap<String, &'d UnitDraft>,
    roots: BTreeMap<String, String>,
}

impl<'d> Register<'d> {
    fn new(drafts: &'d [(usize, UnitDraft)]) -> Self {
        let named = drafts.iter();
        let named =
            named.filter_map(|(_, draft)| Some((draft.id.as_ref()?.to_ascii_lowercase(), draft)));
        Self {
            drafts,
            by_id: named.collect(),
            roots: roots(drafts),
        }
    }

    fn groups(&self) -> Vec<Group<'d>> {
        let all = self.drafts.iter();
        all.filter_map(|(at, draft)| {
            Some(Group {
                at: *at,
                id: draft.id.as_deref()?,
                draft,
                across: draft.across.as_ref()?,
            })
        })
        .collect()
    }

    fn find(&self, id: &str) -> Option<&'d UnitDraft> {
        self.by_id.get(&id.to_ascii_lowercase()).copied()
    }

    /// A group has no people beside those of units, and stands directly below a root.
    fn place(&self, group: &Group<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        if group.draft.strength.is_some() {
            findings.push(needless_strength(group));
        }
        let parent = group.draft.parent.as_deref();
        // A parent that does not exist is told with the tree.
        let parent = parent.map(|parent| self.find(parent));
        let is_below_root = match parent {
            None => false,
            Some(None) => true,
            Some(Some(parent)) => parent.parent.is_none() && parent.across.is_none(),
        };
        if !is_below_root {
            findings.push(wrong_parent(group));
        }
        findings
    }

    /// Nothing stands below a group.
    fn children(&self) -> Vec<Finding> {
        let all = self.drafts.iter();
        all.filter_map(|(at, draft)| {
            let parent = self.find(draft.parent.as_deref()?)?;
            let is_group = parent.across.is_some();
            // That a group stands below another is told as the place of a group.
            (is_group && draft.across.is_none()).then(|| child(*at, draft, parent))
        })
        .collect()
    }

    /// The units of a group answer, stand below the same root, and have so many people.
    fn members(&self, group: &Group<'_>) -> Vec<Finding> {
        let all = group.across.iter();
        all.filter_map(|(id, People(people))| {
            let Some(unit) = self.find(id) else {
                return Some(unknown(group, id));
            };
            let strength = match (unit.across.is_some(), unit.strength) {
                (false, Some(strength)) => strength,
                _ => return Some(silent(group, id)),
            };
            if !self.is_near(group, unit) {
                return Some(elsewhere(group, id));
            }
            let fits = (1..=strength).contains(people);
            (!fits).then(|| wrong_number(group, id, strength))
        })
        .collect()
    }

    /// Whether a unit is the parent of the group, or stands below it. Where one of the two hangs
    /// in the air, that is told and not this.
    fn is_near(&self, group: &Group<'_>, unit: &UnitDraft) -> bool {
        let root = |id: Option<&str>| self.roots.get(&id?.to_ascii_lowercase());
        let parent = root(group.draft.parent.as_deref());
        let above = root(unit.id.as_deref());
        parent
            .zip(above)
            .is_none_or(|(parent, above)| parent == above)
    }

    /// Nobody belongs to two groups: together they take at most the people of a unit. Told at
    /// the number with which they become more.
    fn sums(&self, groups: &[Group<'_>]) -> Vec<Finding> {
        let mut taken: BTreeMap<String, i64> = BTreeMap::new();
        let mut findings = Vec::new();
        for group in groups {
            for (id, People(people)) in group.across {
                let strength = self.find(id).and_then(|unit| unit.strength);
                let Some(strength) = strength.filter(|most| (1..=*most).contains(people)) else {
                    continue;
                };
                let sum = taken.entry(id.to_ascii_lowercase()).or_default();
                let was_within = *sum <= strength;
                *sum = sum.saturating_add(*people);
                if was_within && *sum > strength {
                    findings.push(too_many_of(group, id, [*sum, strength]));
                }
            }
        }
        findings
    }
}

/// The root of each unit that stands below one.
fn roots(drafts: &[(usize, UnitDraft)]) -> BTreeMap<String, String> {
    let mut below: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
    for (_, draft) in drafts {
        let folded = |id: &String| id.to_ascii_lowercase();
        if let Some(id) = draft.id.as_ref().map(folded) {
            let parent = draft.parent.as_ref().map(folded);
            below.entry(parent).or_default().push(id);
        }
    }
    let mut roots = BTreeMap::new();
    for root in below.remove(&None).unwrap_or_default() {
        let mut waiting = vec![root.clone()];
        while let Some(next) = waiting.pop() {
            roots.insert(next.clone(), root.clone());
            waiting.extend(below.remove(&Some(next)).unwrap_or_default());
        }
    }
    roots
}

/// A group has enough people to be shown, and is not empty.
fn size(group: &Group<'_>, least: i64) -> Option<Finding> {
    if group.across.is_empty() {
        return Some(
            Finding::error(
                "across-empty",
                group.key("across"),
                format!("`{}` is a group across units and names none.", group.id),
                "Name units in `across` with their people, such as { A1 = 4 }; or remove it.",
            )
            .with("id", group.id),
        );
    }
    let numbers = group.across.values();
    let sum = numbers.fold(0_i64, |sum, People(people)| sum.saturating_add(*people));
    (sum < least).then(|| {
        Finding::error(
            "across-small",
            group.key("across"),
            format!(
                "`{}` has {sum} people, and nothing is shown of fewer than {least}.",
                group.id
            ),
            "Take in people of more units, make one group of two, or leave it out.",
        )
        .with("id", group.id)
        .with("sum", sum)
        .with("least", least)
    })
}

fn too_many(group: &Group<'_>) -> Finding {
    Finding::error(
        "across-many",
        path!["unit", group.at],
        format!("`{}` is one group across units too many.", group.id),
        format!("Keep at most {MOST_GROUPS}: each more makes it easier to find somebody."),
    )
    .with("id", group.id)
    .with("most", MOST_GROUPS)
}

fn needless_strength(group: &Group<'_>) -> Finding {
    Finding::error(
        "across-strength",
        group.key("strength"),
        format!("`{}` has both `strength` and `across`.", group.id),
        "Remove `strength`: a group across units has the people that `across` names.",
    )
    .with("id", group.id)
}

fn wrong_parent(group: &Group<'_>) -> Finding {
    Finding::error(
        "across-parent",
        group.key("parent"),
        format!("`{}` does not stand below a unit at the top.", group.id),
        "Give as its parent a unit that has none itself.",
    )
    .with("id", group.id)
}

fn child(at: usize, draft: &UnitDraft, parent: &UnitDraft) -> Finding {
    let id = draft.id.as_deref().unwrap_or_default();
    let parent = parent.id.as_deref().unwrap_or_default();
    Finding::error(
        "across-child",
        path!["unit", at, "parent"],
        format!("`{id}` stands below `{parent}`, which is a group across units."),
        "Give another parent: a group has no parts.",
    )
    .with("id", id)
    .with("parent", parent)
}

fn unknown(group: &Group<'_>, id: &str) -> Finding {
    let shown = excerpt(id, SHOWN);
    Finding::error(
        "across-unknown",
        group.member(id),
        format!(
            "`{}` names the unit `{shown}`, which does not exist.",
            group.id
        ),
        "Correct the id, or add a [[unit]] with it.",
    )
    .with("id", group.id)
    .with("unit", shown)
}

fn silent(group: &Group<'_>, id: &str) -> Finding {
    Finding::error(
        "across-silent",
        group.member(id),
        format!(
            "`{}` names `{id}`, which has no strength of its own.",
            group.id
        ),
        "Name the units that people are with: those that have `strength`.",
    )
    .with("id", group.id)
    .with("unit", id)
}

fn elsewhere(group: &Group<'_>, id: &str) -> Finding {
    Finding::error(
        "across-elsewhere",
        group.member(id),
        format!(
            "`{}` names `{id}`, which does not stand below its parent.",
            group.id
        ),
        "Name units below the parent of the group only, or make a group below the other one.",
    )
    .with("id", group.id)
    .with("unit", id)
}

fn wrong_number(group: &Group<'_>, id: &str, strength: i64) -> Finding {
    Finding::error(
        "across-number",
        group.member(id),
        format!("Of `{id}` a group can have 1 to {strength} people."),
        "Give the number of its people; leave the unit out if there is nobody.",
    )
    .with("unit", id)
    .with("strength", strength)
}

fn too_many_of(group: &Group<'_>, id: &str, [sum, strength]: [i64; 2]) -> Finding {
    Finding::error(
        "across-sum",
        group.member(id),
        format!("The groups have {sum} people of `{id}`, whose strength is {strength}."),
        "Lower the numbers: nobody belongs to two groups.",
    )
    .with("unit", id)
    .with("sum", sum)
    .with("strength", strength)
}
