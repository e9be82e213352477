//! A4: the ledger is whole, nothing is released twice, no policy is weaker than the first.

use super::{Evidence, Fault};
use crate::disclosure::digest;
use crate::disclosure::ledger::{Entry, first_break};

pub(super) fn check(evidence: &Evidence<'_>) -> Result<(), Fault> {
    let entry = evidence.entry;
    if let Some(number) = first_break(evidence.earlier, entry) {
        return fault(format!("entry {number} does not fit the one before it"));
    }
    if !evidence.is_closed {
        return fault("the period is not over");
    }
    check_responses(evidence)?;
    let campaign = evidence
        .earlier
        .iter()
        .filter(|other| other.campaign == entry.campaign);
    for other in campaign.clone() {
        check_pair(entry, other)?;
    }
    match campaign.clone().next() {
        Some(first) if entry.policy.is_weaker_than(&first.policy) => {
            fault("the policy is weaker than in the campaign's first release")
        }
        _ => Ok(()),
    }
}

fn check_responses(evidence: &Evidence<'_>) -> Result<(), Fault> {
    let ids = digest::sorted(evidence.responses);
    if ids.windows(2).any(|pair| pair.first() == pair.last()) {
        return fault("a response is listed twice");
    }
    let mut before = evidence.released_before.iter();
    if before.any(|id| ids.binary_search(id).is_ok()) {
        return fault("a response was in an earlier release");
    }
    let respondents: u64 = evidence.respondents.iter().map(|n| u64::from(*n)).sum();
    if respondents > ids.len() as u64 {
        return fault("more answers were counted than responses are listed");
    }
    Ok(())
}

/// Two releases of a campaign: over one tree all published units are parts of one another or
/// apart, whatever the period; and the same people are never published twice.
fn check_pair(entry: &Entry, other: &Entry) -> Result<(), Fault> {
    if entry.tree != other.tree {
        return fault("the units are not those of the campaign's earlier releases");
    }
    if entry.questionnaire == other.questionnaire && entry.period == other.period {
        return fault("this period was released before");
    }
    if entry.questionnaire == other.questionnaire && entry.responses == other.responses {
        return fault("these responses were released before");
    }
    Ok(())
}

fn fault(detail: impl Into<String>) -> Result<(), Fault> {
    Err(Fault::new("A4", detail))
}
