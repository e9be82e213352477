//! The ledger against the desk's own record of what was released: entries that were cut off,
//! and entries of other responses, are found.

use super::{Entry, Ledger, LedgerError};
use crate::disclosure::digest;

/// What a release took in, as its desk recorded it beside the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// The fingerprint of the kit, in hex.
    pub campaign: String,
    /// The questionnaire's id.
    pub questionnaire: String,
    /// The period's label.
    pub period: String,
    /// The digest of the responses' random ids; see [`Released::digest`].
    pub responses: String,
}

impl Released {
    /// The digest that an entry of the ledger holds of the ids of its responses, whatever their
    /// order: the SHA-256 of the sorted ids, in hex.
    pub fn digest(ids: &[[u8; 16]]) -> String {
        digest::of_set(ids)
    }

    fn is_of(&self, entry: &Entry) -> bool {
        self.campaign == entry.campaign
            && self.questionnaire == entry.questionnaire
            && self.period == entry.period
    }
}

impl Ledger {
    /// Holds the ledger against what was released: every release has an entry, and every
    /// entry names exactly the responses of its release.
    pub fn holds(&self, released: &[Released]) -> Result<(), LedgerError> {
        let missing = released.iter().filter(|one| {
            let mut entries = self.entries.iter();
            !entries.any(|entry| one.is_of(entry))
        });
        let releases: Vec<String> = missing
            .map(|one| format!("{} {}", one.questionnaire, one.period))
            .collect();
        if !releases.is_empty() {
            return Err(LedgerError::Missing { releases });
        }
        let mut entries = self.entries.iter();
        let other = entries.find(|entry| {
            let mut released = released.iter();
            !released.any(|one| one.is_of(entry) && one.responses == entry.responses)
        });
        match other {
            Some(entry) => Err(LedgerError::Responses {
                number: entry.number,
            }),
            None => Ok(()),
        }
    }
}
