//! What an officer gives a laptop: recipients, units, questionnaires, help, policy.
//!
//! A kit file is canonical JSON; its fingerprint is the SHA-256 of the file, so `sha256sum`
//! says the same as the start screen.

use std::sync::Arc;

use crate::finding::Findings;
use crate::questionnaire::Questionnaire;
use crate::seal::Recipient;
use crate::unit::UnitTree;

pub mod fingerprint;
pub mod mission;

pub use fingerprint::Fingerprint;
pub use mission::Mission;

/// A kit: everything a laptop needs, and nothing secret.
#[derive(Debug, Clone)]
pub struct Kit {
    mission: Mission,
    tree: UnitTree,
    questionnaires: Vec<Arc<Questionnaire>>,
    recipients: Vec<Recipient>,
    bytes: Vec<u8>,
}

/// Why bytes are not a kit.
#[derive(Debug, thiserror::Error)]
pub enum KitError {
    /// Not a kit at all.
    #[error("this is not a standeasy kit")]
    NotAKit,
    /// Of a later version.
    #[error("the kit is of version {0}, which this program does not know")]
    Version(u32),
    /// Larger than a kit may be.
    #[error("the kit is larger than {most} bytes")]
    TooLarge {
        /// The limit.
        most: usize,
    },
    /// Changed or damaged: its bytes are not canonical.
    #[error("the kit was changed or damaged")]
    NotCanonical,
    /// Its content breaks a rule.
    #[error("the kit's content breaks a rule: {0}")]
    Content(String),
}

impl Kit {
    /// Joins a mission, its questionnaires and its recipients, or tells what does not fit together.
    pub fn build(
        mission: Mission,
        questionnaires: Vec<Questionnaire>,
        recipients: Vec<Recipient>,
    ) -> Result<Self, Findings> {
        let _ = (mission, questionnaires, recipients);
        todo!()
    }

    /// Reads a kit file's bytes.
    pub fn read(bytes: &[u8]) -> Result<Self, KitError> {
        let _ = bytes;
        todo!()
    }

    /// The bytes of the kit file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// SHA-256 of the kit file.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.bytes)
    }

    /// The mission.
    pub fn mission(&self) -> &Mission {
        &self.mission
    }

    /// The units.
    pub fn tree(&self) -> &UnitTree {
        &self.tree
    }

    /// The questionnaires, in the mission's order.
    pub fn questionnaires(&self) -> &[Arc<Questionnaire>] {
        &self.questionnaires
    }

    /// The questionnaire of an id.
    pub fn questionnaire(&self, id: &str) -> Option<&Arc<Questionnaire>> {
        self.questionnaires.iter().find(|q| q.id() == id)
    }

    /// The keys that records are sealed to, the opening officer's first.
    pub fn recipients(&self) -> &[Recipient] {
        &self.recipients
    }
}
