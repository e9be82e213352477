//! Why a ledger cannot be relied on, and what to do about it.

use crate::trouble::Trouble;

/// Why a ledger cannot be relied on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    /// Not a ledger.
    #[error("this is not a ledger")]
    NotALedger,
    /// An entry does not fit its digest or the entry before.
    #[error("entry {number} of the ledger was changed")]
    Broken {
        /// The number of the first entry that does not fit.
        number: u64,
    },
    /// Releases that were made are in no entry: the last ones were cut off.
    #[error("the ledger lacks releases that this desk made: {}", .releases.join(", "))]
    Missing {
        /// The questionnaire and the period of each.
        releases: Vec<String>,
    },
    /// An entry names other responses than the archive says were released.
    #[error("entry {number} of the ledger names other responses than this desk released")]
    Responses {
        /// The number of the first such entry.
        number: u64,
    },
}

impl Trouble for LedgerError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotALedger => "not-a-ledger",
            Self::Broken { .. } => "ledger-broken",
            Self::Missing { .. } => "ledger-cut",
            Self::Responses { .. } => "ledger-responses",
        }
    }

    fn hint(&self) -> String {
        "Restore the officer's folder from a backup. Nothing can be released without it, because nobody \
         could tell what was shown before."
            .to_owned()
    }
}
