//! What a campaign could publish, before it starts (rules D15, D16).
//!
//! Made of strengths and an expected response alone, with the plan that releases use. It has
//! not seen an answer, so it may be shown to anybody.

use std::collections::{BTreeMap, BTreeSet};

use super::Withheld;
use super::group::{Group, groups, lineage};
use super::plan::{Plan, from_the_top, plan};
use super::policy::Policy;
use crate::unit::UnitTree;

mod attendance;
mod level;

pub use level::Level;

/// The response that is expected where nobody says otherwise: 45 % answer.
pub const USUAL_RESPONSE: f64 = 0.45;

/// The smallest class of the usual background question: women are 8.8 % of the troops of
/// peacekeeping missions.
pub const USUAL_CLASS: f64 = 0.088;

/// What is expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expectation {
    /// The share of people whose answers will count in a period, above 0 and at most 1.
    pub response: f64,
    /// The share of the smallest class of a background question among them.
    pub smallest_class: f64,
    /// Starts the simulation; the same seed gives the same forecast.
    pub seed: u64,
}

/// What can be published under one policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// All units, parents before children.
    pub units: Vec<Outlook>,
    /// Pooled rows, in the order of their units.
    pub rests: Vec<Rest>,
    /// The levels of the tree, from the top.
    pub levels: Vec<Level>,
    /// How many periods were simulated.
    pub draws: u32,
}

/// What is expected of one unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// Its position in the tree.
    pub unit: usize,
    /// Whether it is a group across units, whose people are counted in their units as well.
    pub is_across: bool,
    /// People who could answer as it or as a unit below it.
    pub people: u32,
    /// How many of them are expected to.
    pub answers: u32,
    /// Where its figures will stand.
    pub place: Place,
    /// Whether its row will have means and deeper cuts.
    pub means: bool,
    /// Whether its row will have distributions of items.
    pub items: bool,
    /// Whether its row will have distributions of sensitive items, where there are any.
    pub sensitive: bool,
    /// The share of simulated periods in which it has a row of its own.
    pub own_row: f64,
}

/// Where the figures of a unit will stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a row of its own.
    Own,
    /// What is not in rows below it: in the pooled row "rest of" the unit at this position.
    Rest(usize),
    /// In the row of the unit at this position, which has no parts.
    Within(usize),
    /// In no row.
    Nowhere,
}

/// A pooled row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// The position of the unit it is the rest of.
    pub unit: usize,
    /// The positions of its answering units.
    pub members: Vec<usize>,
    /// How many people in it are expected to answer.
    pub answers: u32,
}

impl Forecast {
    /// Whether anything can be published at all.
    pub fn publishes(&self) -> bool {
        self.units.iter().any(|unit| unit.place == Place::Own)
    }

    /// The deepest level at which every row could be split by a background question; `None`
    /// if not even the top could.
    pub fn split_down_to(&self) -> Option<usize> {
        let with_rows = self.levels.iter().filter(|level| level.rows > 0);
        let can_split = with_rows.take_while(|level| level.can_split == level.rows);
        can_split.map(|level| level.depth).last()
    }
}

/// The forecast of a tree under a policy as it applies to a questionnaire.
pub fn forecast(tree: &UnitTree, policy: &Policy, expectation: &Expectation) -> Forecast {
    let expected = attendance::expected(tree, expectation.response);
    let plan = plan(tree, &expected, policy);
    let groups = groups(tree, &expected, &plan.shown);
    let draws = attendance::draws(tree);
    let own_rows = attendance::own_rows(tree, policy.minimum_group, expectation, draws);
    let scene = Scene::new(tree, &plan, &groups);
    let [means, items, sensitive] = [&plan.means, &plan.items, &plan.sensitive]
        .map(|units| units.iter().collect::<BTreeSet<_>>());
    let units: Vec<Outlook> = from_the_top(tree)
        .into_iter()
        .map(|unit| Outlook {
            unit,
            is_across: tree.is_across(unit),
            people: tree.total_strength(unit),
            answers: total(tree, &expected, unit),
            place: scene.place(unit),
            means: policy.analyses.means && means.contains(&unit),
            items: items.contains(&unit),
            sensitive: sensitive.contains(&unit),
            own_row: own_rows.get(unit).copied().unwrap_or(0.0),
        })
        .collect();
    Forecast {
        levels: level::levels(tree, &units, &groups, (policy, expectation)),
        rests: scene.rests(),
        units,
        draws,
    }
}

/// Where each unit stands under a plan, parents before children.
pub(super) fn places(tree: &UnitTree, respondents: &[u32], plan: &Plan) -> Vec<Place> {
    let groups = groups(tree, respondents, &plan.shown);
    let scene = Scene::new(tree, plan, &groups);
    let units = from_the_top(tree).into_iter();
    units.map(|unit| scene.place(unit)).collect()
}

/// Refuses a campaign none of whose questionnaires could publish a row at a response (rule
/// D16), and one that asks about a group across units which none could publish (rule D15).
pub fn check(tree: &UnitTree, policies: &[Policy], response: f64) -> Result<(), Withheld> {
    let expected = attendance::expected(tree, response);
    let all: Vec<usize> = (0..tree.units().len()).collect();
    let publishes = |policy: &Policy| {
        let shown = super::plan::best(tree, &expected, policy.minimum_group, &all);
        !shown.is_empty()
    };
    let least = policies.iter().map(|policy| policy.minimum_group).min();
    if policies.iter().any(publishes) {
        return groups_across(tree, least.unwrap_or(0), response);
    }
    Err(Withheld::NothingExpected {
        percent: (100.0 * response).round() as u32,
        answers: expected.iter().sum(),
        people: tree
            .roots()
            .iter()
            .map(|root| tree.total_strength(*root))
            .sum(),
        minimum_group: least.unwrap_or(0),
    })
}

/// Refuses the smallest group across units if too few of it are expected to answer.
fn groups_across(tree: &UnitTree, least: u32, response: f64) -> Result<(), Withheld> {
    let people = |group: &usize| tree.people(*group).unwrap_or(0);
    let Some(group) = tree.across().into_iter().min_by_key(people) else {
        return Ok(());
    };
    let answers = (response * f64::from(people(&group))).floor() as u32;
    if answers >= least {
        return Ok(());
    }
    Err(Withheld::GroupTooSmall {
        group: tree
            .unit(group)
            .map_or_else(String::new, |unit| unit.id.to_string()),
        people: people(&group),
        answers,
        minimum_group: least,
    })
}

/// The plan at expected numbers, ready to be asked about units.
struct Scene<'a> {
    tree: &'a UnitTree,
    shown: BTreeSet<usize>,
    split: BTreeSet<usize>,
    groups: BTreeMap<usize, &'a Group>,
}

impl<'a> Scene<'a> {
    fn new(tree: &'a UnitTree, plan: &Plan, groups: &'a [Group]) -> Self {
        let above = plan
            .shown
            .iter()
            .flat_map(|unit| lineage(tree, *unit).skip(1));
        Self {
            tree,
            shown: plan.shown.iter().copied().collect(),
            split: above.collect(),
            groups: groups.iter().map(|group| (group.unit, group)).collect(),
        }
    }

    fn place(&self, unit: usize) -> Place {
        let holder = lineage(self.tree, unit).find(|above| self.shown.contains(above));
        match holder {
            Some(holder) if holder == unit => Place::Own,
            Some(holder) if !self.groups.contains_key(&holder) => Place::Nowhere,
            Some(holder) if self.split.contains(&holder) => Place::Rest(holder),
            Some(holder) => Place::Within(holder),
            None => Place::Nowhere,
        }
    }

    fn rests(&self) -> Vec<Rest> {
        let from_the_top = from_the_top(self.tree).into_iter();
        from_the_top
            .filter(|unit| self.split.contains(unit) && self.shown.contains(unit))
            .filter_map(|unit| {
                let group = self.groups.get(&unit)?;
                Some(Rest {
                    unit,
                    members: group.members.clone(),
                    answers: group.n,
                })
            })
            .collect()
    }
}

fn total(tree: &UnitTree, respondents: &[u32], unit: usize) -> u32 {
    let within = tree.within(unit).into_iter();
    within.filter_map(|inner| respondents.get(inner)).sum()
}

#[cfg(test)]
mod tests;
