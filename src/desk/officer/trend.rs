//! The releases of a questionnaire, made again from the ledger to be compared.

use super::{DeskError, NotThere, Unlocked};
use crate::disclosure::Release;
use crate::disclosure::ledger::Entry;
use crate::disclosure::trend::{self, Line};
use crate::period::Period;

/// All releases of one campaign and questionnaire, and the lines of their shares.
pub struct Trend {
    /// The releases, oldest period first.
    pub releases: Vec<Release>,
    /// The shares of each row and cut over these releases.
    pub lines: Vec<Line>,
}

impl Unlocked<'_> {
    /// The trend of a questionnaire. `kit` is the first digits of a kit's fingerprint, where
    /// releases of several fit.
    ///
    /// Every release comes out with the bytes it had, or not at all (rule D08).
    pub fn trend(&mut self, questionnaire: &str, kit: Option<&str>) -> Result<Trend, DeskError> {
        let mut entries = self.entries(questionnaire, kit)?;
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut releases = Vec::new();
        for (_, entry) in &entries {
            releases.push(self.again(entry)?);
        }
        let all: Vec<&Release> = releases.iter().collect();
        let lines = trend::lines(&all)?;
        Ok(Trend { releases, lines })
    }

    /// The ledger's entries of a questionnaire in one campaign, with their periods.
    pub(super) fn entries(
        &self,
        questionnaire: &str,
        kit: Option<&str>,
    ) -> Result<Vec<(Period, Entry)>, DeskError> {
        let mut entries = self.officer.ledger()?.entries().to_vec();
        entries.retain(|entry| {
            let is_meant = kit.is_none_or(|start| entry.campaign.starts_with(start));
            entry.questionnaire == questionnaire && is_meant
        });
        let shown = || questionnaire.chars().take(64).collect();
        let first = entries.first().ok_or_else(|| NotThere::NeverReleased {
            questionnaire: shown(),
        })?;
        if entries.iter().any(|entry| entry.campaign != first.campaign) {
            return Err(NotThere::SeveralReleased {
                questionnaire: shown(),
            }
            .into());
        }
        let kit = self.officer.kit_in_hex(&first.campaign)?;
        let calendar = &kit.mission().calendar;
        let entries = entries.into_iter();
        entries
            .map(|entry| Ok((calendar.named(&entry.period)?, entry)))
            .collect()
    }
}
