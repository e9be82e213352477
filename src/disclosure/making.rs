//! The making of a release: plan, censoring, rounding, rows, ledger entry, audit.

use super::audit::{Evidence, audit};
use super::figures::Source;
use super::ledger::{Entry, Ledger, PlanIds, place_after};
use super::measure::Measure;
use super::options::Options;
use super::output::{Audited, Head, Row, ScaleHead, json};
use super::plan::{Plan, plan};
use super::policy::Policy;
use super::rounding::Rounding;
use super::rows::rows;
use super::{Order, Release, Withheld, digest};

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
    let rows = draw(order, &plan, &attendance.respondents, means);
    let mut release = Release {
        head: head(order, policy),
        withheld: withheld(order, &plan),
        flooded: attendance.flooded,
        audited: Audited {
            passed: true,
            figures: rows.iter().map(Row::figures).sum(),
            profile: (!means).then_some(NO_MEANS),
        },
        entry: draft(order, &plan),
        rows,
    };
    release.entry.output = digest::of(release.body().as_bytes());
    let (entry, earlier) = place(&release.entry, ledger)?;
    let is_new = earlier.len() == ledger.entries().len();
    release.entry = entry;
    check_finished(order, &release, (&attendance.respondents, earlier), is_new)?;
    Ok(release)
}

/// The audit, which alone lets a release out.
///
/// The responses of a release that comes out again are those of its entry, so only a new one
/// is held against what was released before.
fn check_finished(
    order: &Order<'_>,
    release: &Release,
    (respondents, earlier): (&[u32], &[Entry]),
    is_new: bool,
) -> Result<(), Withheld> {
    let figures = audit(&Evidence {
        tree: order.tree,
        questionnaire: order.questionnaire,
        respondents,
        policy: release.head.policy,
        means: release.has_means(),
        rows: &release.rows,
        withheld: &release.withheld,
        entry: &release.entry,
        earlier,
        responses: order.responses,
        released_before: if is_new { order.released_before } else { &[] },
        is_closed: order.is_closed,
    })
    .map_err(|fault| Withheld::Audit {
        rule: fault.rule,
        detail: fault.detail,
    })?;
    if figures == release.audited.figures {
        return Ok(());
    }
    Err(Withheld::Audit {
        rule: "A1",
        detail: "not every figure was checked".to_owned(),
    })
}

/// Who answered, as far as figures may be made of it.
struct Attendance {
    respondents: Vec<u32>,
    flooded: Vec<String>,
}

impl Attendance {
    /// A unit with more responses than people counts as if nobody had answered (rule D04).
    fn of(order: &Order<'_>) -> Self {
        let mut attendance = Self {
            respondents: Vec::new(),
            flooded: Vec::new(),
        };
        for (at, unit) in order.tree.units().iter().enumerate() {
            let counts = order.counts.unit(at);
            let received = counts.map_or(0, |counts| counts.received);
            let is_flooded = received > unit.strength.unwrap_or(0);
            let complete = counts
                .filter(|_| !is_flooded)
                .map_or(0, |counts| counts.complete);
            attendance.respondents.push(complete);
            if is_flooded {
                attendance.flooded.push(unit.id.to_string());
            }
        }
        attendance.flooded.sort_unstable();
        attendance
    }
}

fn draw(order: &Order<'_>, plan: &Plan, respondents: &[u32], means: bool) -> Vec<Row> {
    let measures = Measure::all(order.questionnaire);
    let options = Options::all(order.questionnaire, &measures);
    let source = Source {
        tree: order.tree,
        counts: order.counts,
        respondents,
        measures: &measures,
        options: &options,
        rounding: Rounding {
            key: order.rounding_key.expose(),
            campaign: &order.kit,
            questionnaire: order.questionnaire.id(),
        },
        base: order.policy.base,
        means,
    };
    rows(&source, plan, &source.figures(plan))
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
    let units = order.tree.units().iter();
    let tree: Vec<_> = units
        .map(|unit| (&unit.id, &unit.parent, unit.strength))
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
        },
        responses: digest::of_set(order.responses),
        output: String::new(),
        digest: String::new(),
    }
}

/// The entry at its place: the old one where this was released before and nothing changed
/// (rule D08), else a new one at the end; with the entries before it.
fn place<'a>(draft: &Entry, ledger: &'a Ledger) -> Result<(Entry, &'a [Entry]), Withheld> {
    if let Some((old, earlier)) = ledger.find(draft) {
        return match difference(draft, old) {
            Some(what) => Err(Withheld::Changed {
                number: old.number,
                what,
            }),
            None => Ok((old.clone(), earlier)),
        };
    }
    let (number, previous) = place_after(ledger.entries());
    let placed = Entry {
        number,
        previous,
        ..draft.clone()
    };
    Ok((placed.sealed(), ledger.entries()))
}

fn difference(new: &Entry, old: &Entry) -> Option<&'static str> {
    if new.responses != old.responses {
        return Some("the responses");
    }
    if new.tree != old.tree || new.plan != old.plan {
        return Some("the units shown");
    }
    (new.output != old.output || new.policy != old.policy).then_some("the figures")
}
