//! The making of a release: plan, censoring, rounding, rows, ledger entry, audit.

use super::attendance::Attendance;
use super::audit::{self, Evidence, Reach, check_chain, examine};
use super::figures::Facts;
use super::ledger::{Entry, Ledger, PlanIds, place_after};
use super::measure::Measure;
use super::options::Options;
use super::output::{Audited, Head, Row, ScaleHead, json};
use super::plan::{Plan, plan};
use super::policy::Policy;
use super::rounding::{self, Rounding};
use super::rows::rows;
use super::slice::Salts;
use super::{Difference, Order, Release, Withheld, digest, slips, withdrawn};
use crate::tabulate::Counts;

/// What the file says where the one fallback was used.
const NO_MEANS: &str = "no-means";

/// Refuses what no figures can mend.
pub(super) fn check(order: &Order<'_>, ledger: &Ledger) -> Result<(), Withheld> {
    if !order.is_closed {
        return Err(Withheld::Open);
    }
    if !order.policy.is_allowed() {
        return Err(Withheld::Policy);
    }
    if order.rounding_key.len() != 32 {
        return Err(Withheld::RoundingKey);
    }
    let campaign = digest::hex(&order.kit);
    let first = ledger
        .entries()
        .iter()
        .find(|entry| entry.campaign == campaign);
    match first {
        Some(first) if order.policy.is_weaker_than(&first.policy) => Err(Withheld::WeakerPolicy),
        Some(first) if first.key != rounding::name_of(order.rounding_key.expose()) => {
            Err(Withheld::OtherRoundingKey)
        }
        _ => Ok(()),
    }
}

/// Makes the release of one profile, with or without means.
pub(super) fn make(order: &Order<'_>, ledger: &Ledger, means: bool) -> Result<Release, Withheld> {
    let policy = order.policy.applied_to(order.questionnaire);
    let attendance = Attendance::of(order);
    let plan = plan(order.tree, &attendance.respondents, &policy);
    if plan.shown.is_empty() {
        return Err(Withheld::TooFew);
    }
    let rows = with_facts(order, &attendance.respondents, means, |facts| {
        draw(facts, &plan, order)
    })?;
    let mut release = Release {
        head: Head {
            slips: slips::shown(order.slips, order.tree, &rows),
            ..head(order, policy)
        },
        withheld: withheld(order, &plan),
        flooded: attendance.flooded.clone(),
        audited: Audited {
            passed: true,
            figures: rows.iter().map(Row::figures).sum(),
            profile: (!means).then_some(NO_MEANS),
        },
        entry: draft(order, &plan),
        rows,
    };
    let before = ledger.before(&release.entry);
    let figures = examine(&evidence(order, &release, (&attendance, before)))?;
    if figures != release.audited.figures {
        return Err(Withheld::Audit {
            rule: "A1",
            detail: "not every figure was checked".to_owned(),
        });
    }
    hash(&mut release, order);
    release.entry = place(&release.entry, ledger)?;
    let is_new = before.len() == ledger.entries().len();
    check_chain(&Evidence {
        // The responses of a release that comes out again are those of its entry, so only a
        // new one is held against what was released before.
        released_before: if is_new { order.released_before } else { &[] },
        ..evidence(order, &release, (&attendance, before))
    })?;
    Ok(release)
}

/// What an attacker can work out of the release of an order.
pub(super) fn reach(order: &Order<'_>, ledger: &Ledger) -> Result<Reach, Withheld> {
    let release = super::release(order, ledger)?;
    let attendance = Attendance::of(order);
    let before = ledger.before(&release.entry);
    Ok(audit::reach(&evidence(
        order,
        &release,
        (&attendance, before),
    ))?)
}

/// Puts the digests of the output into the entry.
fn hash(release: &mut Release, order: &Order<'_>) {
    let body = release.body();
    let output = digest::of(body.as_bytes());
    let salts = Salts::of(order.rounding_key.expose(), &release.head, &output);
    release.entry.lines = salts.root(&body);
    release.entry.salt = salts.of_output();
    release.entry.output = output;
}

/// What the audit looks at, which alone lets a release out.
fn evidence<'a>(
    order: &'a Order<'_>,
    release: &'a Release,
    (attendance, earlier): (&'a Attendance, &'a [Entry]),
) -> Evidence<'a> {
    Evidence {
        tree: order.tree,
        questionnaire: order.questionnaire,
        respondents: &attendance.respondents,
        policy: release.head.policy,
        means: release.has_means(),
        rows: &release.rows,
        withheld: &release.withheld,
        entry: &release.entry,
        earlier,
        responses: order.responses,
        released_before: order.released_before,
        is_closed: order.is_closed,
    }
}

/// Everything figures are made of but the counts, for as long as a closure needs it.
fn with_facts<T>(
    order: &Order<'_>,
    respondents: &[u32],
    means: bool,
    make: impl FnOnce(&Facts<'_>) -> T,
) -> T {
    let measures = Measure::all(order.questionnaire);
    make(&Facts {
        tree: order.tree,
        respondents,
        measures: &measures,
        options: &Options::all(order.questionnaire, &measures),
        sensitive: &Options::sensitive(order.questionnaire, &measures),
        rounding: Rounding {
            key: order.rounding_key.expose(),
            campaign: &order.kit,
            questionnaire: order.questionnaire.id(),
        },
        base: order.policy.base,
        means,
    })
}

/// The counts of the censored world of a release (rule D05).
pub(super) fn censored(order: &Order<'_>) -> Counts {
    let policy = order.policy.applied_to(order.questionnaire);
    let respondents = Attendance::of(order).respondents;
    let plan = plan(order.tree, &respondents, &policy);
    with_facts(order, &respondents, true, |facts| {
        facts.censored(order.questionnaire, &plan, order.counts)
    })
}

/// The rows, from censored counts. Censoring them again must change nothing.
fn draw(facts: &Facts<'_>, plan: &Plan, order: &Order<'_>) -> Result<Vec<Row>, Withheld> {
    let counts = facts.censored(order.questionnaire, plan, order.counts);
    let again = facts.censored(order.questionnaire, plan, &counts);
    if again.is_same(&counts) {
        return Ok(rows(facts, plan, &facts.figures(plan, &counts)));
    }
    Err(Withheld::Audit {
        rule: "A5",
        detail: "a group stays above its cap".to_owned(),
    })
}

fn head(order: &Order<'_>, policy: Policy) -> Head {
    let scales = order.questionnaire.scales().iter();
    Head {
        practice: order.practice,
        mission: order.mission.to_owned(),
        kit: digest::hex(&order.kit),
        questionnaire: order.questionnaire.id().to_owned(),
        version: order.questionnaire.version().to_owned(),
        period: order.period.label().to_owned(),
        policy,
        withdrawn: order.withdrawn.and_then(withdrawn::shown),
        slips: None,
        scales: scales
            .map(|scale| ScaleHead {
                id: scale.id.clone(),
                min: scale.min,
                max: scale.max,
                direction: scale.direction,
                cuts: scale.cuts.clone(),
                deeper_cuts: scale.deeper_cuts.clone(),
            })
            .collect(),
    }
}

fn withheld(order: &Order<'_>, plan: &Plan) -> Vec<String> {
    let shown: std::collections::BTreeSet<usize> = plan.shown.iter().copied().collect();
    let hidden = order
        .tree
        .answering()
        .into_iter()
        .filter(|unit| !shown.contains(unit));
    let mut ids = ids(order, &hidden.collect::<Vec<usize>>());
    ids.sort_unstable();
    ids
}

fn ids(order: &Order<'_>, units: &[usize]) -> Vec<String> {
    let units = units.iter().filter_map(|unit| order.tree.unit(*unit));
    units.map(|unit| unit.id.to_string()).collect()
}

/// The entry but for its place in the chain and the digest of the output.
fn draft(order: &Order<'_>, plan: &Plan) -> Entry {
    let units = order.tree.units().iter().enumerate();
    let tree: Vec<_> = units
        .map(|(at, unit)| (&unit.id, &unit.parent, order.tree.people(at)))
        .collect();
    Entry {
        number: 0,
        previous: String::new(),
        campaign: digest::hex(&order.kit),
        mission: order.mission.to_owned(),
        questionnaire: order.questionnaire.id().to_owned(),
        version: order.questionnaire.version().to_owned(),
        period: order.period.label().to_owned(),
        policy: order.policy,
        tree: digest::of(json(&tree).as_bytes()),
        plan: PlanIds {
            shown: ids(order, &plan.shown),
            means: ids(order, &plan.means),
            items: ids(order, &plan.items),
            sensitive: ids(order, &plan.sensitive),
        },
        key: rounding::name_of(order.rounding_key.expose()),
        responses: digest::of_set(order.responses),
        output: String::new(),
        lines: String::new(),
        salt: String::new(),
        digest: String::new(),
    }
}

/// The entry at its place: the old one where this was released before and nothing changed
/// (rule D08), else a new one at the end.
fn place(draft: &Entry, ledger: &Ledger) -> Result<Entry, Withheld> {
    if let Some(old) = ledger.find(draft) {
        return match difference(draft, old) {
            Some(what) => Err(Withheld::Changed {
                number: old.number,
                what,
            }),
            None => Ok(old.clone()),
        };
    }
    let (number, previous) = place_after(ledger.entries());
    let placed = Entry {
        number,
        previous,
        ..draft.clone()
    };
    Ok(placed.sealed())
}

fn difference(new: &Entry, old: &Entry) -> Option<Difference> {
    if new.responses != old.responses {
        return Some(Difference::Responses);
    }
    if new.tree != old.tree || new.plan != old.plan {
        return Some(Difference::Units);
    }
    if new.output != old.output || new.policy != old.policy {
        return Some(Difference::Figures);
    }
    (new.salt != old.salt || new.lines != old.lines).then_some(Difference::Key)
}
