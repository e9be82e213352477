//! The memory of every release: a chain in which a changed entry is found.

/// One release as the ledger keeps it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Entry {
    /// Its number, from 1.
    pub number: u64,
    /// The digest of the entry before, in hex; zeros for the first.
    pub previous: String,
    /// The digest of this entry, in hex.
    pub digest: String,
}

/// All releases of one desk, oldest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ledger {
    entries: Vec<Entry>,
}

/// Where the chain is broken.
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
}

impl Ledger {
    /// Reads a ledger (JSON lines) and verifies the chain.
    pub fn read(text: &str) -> Result<Self, LedgerError> {
        let _ = text;
        todo!()
    }

    /// The ledger's text: one JSON object a line.
    pub fn to_text(&self) -> String {
        todo!()
    }

    /// The entries, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Appends a release's entry if it is new; says whether it was.
    pub fn append(&mut self, entry: &Entry) -> Result<bool, LedgerError> {
        let _ = entry;
        todo!()
    }
}
