//! The forecast of a mission file; needs no desk, no identity and no answer.

use std::path::Path;

use super::{DeskError, draft};
use crate::disclosure::forecast::{self, Expectation, Forecast};
use crate::disclosure::{Analyses, Policy};
use crate::finding::Findings;
use crate::kit::Mission;
use crate::kit::mission::Analysis;
use crate::questionnaire::Questionnaire;
use crate::unit::UnitTree;

/// What a mission could publish.
#[derive(Debug)]
pub struct MissionForecast {
    /// The mission.
    pub mission: Mission,
    /// Its units.
    pub tree: UnitTree,
    /// Its questionnaires in their order.
    pub questionnaires: Vec<Asked>,
    /// What the author should know, drawn; empty if nothing.
    pub warnings: Vec<Findings>,
}

/// A questionnaire of a mission with its forecast.
#[derive(Debug)]
pub struct Asked {
    /// The questionnaire.
    pub questionnaire: Questionnaire,
    /// The mission's policy as it applies to the questionnaire.
    pub policy: Policy,
    /// What can be published of it.
    pub forecast: Forecast,
}

/// The forecast of a mission file; a mission that could publish nothing is refused.
pub fn forecast(
    mission_file: &Path,
    expectation: &Expectation,
) -> Result<MissionForecast, DeskError> {
    let draft = draft(mission_file)?;
    let tree = tree(&draft.mission)?;
    let policies = policies(&draft.mission, draft.questionnaires.iter());
    forecast::check(&tree, &policies, expectation.response)?;
    let mut questionnaires: Vec<Asked> = Vec::new();
    for (questionnaire, policy) in draft.questionnaires.into_iter().zip(policies) {
        let mut before = questionnaires.iter();
        // Simulating takes time, and questionnaires of one policy have one forecast.
        let known = before.find(|other| other.policy == policy);
        let forecast = known.map_or_else(
            || forecast::forecast(&tree, &policy, expectation),
            |known| known.forecast.clone(),
        );
        questionnaires.push(Asked {
            questionnaire,
            policy,
            forecast,
        });
    }
    Ok(MissionForecast {
        mission: draft.mission,
        tree,
        questionnaires,
        warnings: draft.warnings,
    })
}

/// Refuses a mission that could publish nothing at a response (rule D16).
pub(super) fn check<'q>(
    mission: &Mission,
    questionnaires: impl Iterator<Item = &'q Questionnaire>,
    response: f64,
) -> Result<(), DeskError> {
    let policies = policies(mission, questionnaires);
    Ok(forecast::check(&tree(mission)?, &policies, response)?)
}

/// The mission's policy as it applies to each questionnaire.
fn policies<'q>(
    mission: &Mission,
    questionnaires: impl Iterator<Item = &'q Questionnaire>,
) -> Vec<Policy> {
    let policy = policy(mission);
    questionnaires
        .map(|questionnaire| policy.applied_to(questionnaire))
        .collect()
}

/// The mission's policy.
pub(super) fn policy(mission: &Mission) -> Policy {
    Policy {
        minimum_group: mission.policy.minimum_group,
        base: mission.policy.base,
        mean_from: mission.policy.mean_from,
        items_from: mission.policy.items_from,
        analyses: Analyses {
            means: mission.policy.allows(Analysis::Means),
            items: mission.policy.allows(Analysis::Items),
            trends: mission.policy.allows(Analysis::Trends),
        },
    }
}

/// The tree of a mission; a mission that was read has one.
fn tree(mission: &Mission) -> Result<UnitTree, DeskError> {
    let tree = UnitTree::new(mission.units.clone()).map_err(|_| DeskError::Archive {
        name: "units".to_owned(),
    })?;
    Ok(tree.with_coarser(mission.least_coarser()))
}
