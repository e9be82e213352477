//! The memory of every release (rule D09): a chain in which a changed entry is found.
//!
//! It holds digests and head-counts of nobody: no answer, no number of people.

use serde::{Deserialize, Serialize};

use super::policy::Policy;
use super::{digest, output, slice};

mod error;
mod released;
mod standing;

pub use error::LedgerError;
pub use released::Released;
pub use standing::Standing;

/// The digest before the first entry.
const BEFORE_THE_FIRST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One release as the ledger keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its number, from 1.
    pub number: u64,
    /// The digest of the entry before, in hex; zeros for the first.
    pub previous: String,
    /// The campaign: the fingerprint of its kit, in hex.
    pub campaign: String,
    /// The mission's id.
    pub mission: String,
    /// The questionnaire's id.
    pub questionnaire: String,
    /// The questionnaire's version.
    pub version: String,
    /// The period's label.
    pub period: String,
    /// The mission's policy, before a sensitive questionnaire raised it.
    pub policy: Policy,
    /// The digest of the unit tree.
    pub tree: String,
    /// The units shown.
    pub plan: PlanIds,
    /// SHA-256 over the sorted ids of all responses, in hex.
    pub responses: String,
    /// The name of the rounding key: all releases of a campaign are rounded with one.
    pub key: String,
    /// SHA-256 over the text of `release.json` up to its last line, in hex. In a slice:
    /// SHA-256 over the salt below and these digits, since whoever has most of a text could else
    /// guess the rest of it.
    pub output: String,
    /// The root over the salted hashes of the lines of the same text, in hex; slices are
    /// checked with it.
    pub lines: String,
    /// What hides `output` in a slice: 64 hexadecimal digits, and in a slice not there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub salt: String,
    /// SHA-256 over this entry as one line of JSON as a slice has it, without this field.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub digest: String,
}

/// The units of a plan by id, parents before children.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanIds {
    /// Units with a row.
    pub shown: Vec<String>,
    /// Units with means and deeper cuts.
    pub means: Vec<String>,
    /// Units with distributions of items.
    pub items: Vec<String>,
    /// Units with distributions of sensitive items.
    pub sensitive: Vec<String>,
}

impl Entry {
    /// The entry with its digest made anew from all other fields.
    pub fn sealed(mut self) -> Self {
        self.digest = self.expected_digest();
        self
    }

    /// The entry as a slice carries it: what was made of all figures hidden under its salt.
    pub(super) fn blinded(&self) -> Self {
        let mut entry = self.clone();
        if !entry.salt.is_empty() {
            entry.output = slice::leaf(&entry.salt, &entry.output);
            entry.salt.clear();
        }
        entry
    }

    /// Whether it is as a slice carries it, and has its digest.
    pub(super) fn is_blinded(&self) -> bool {
        self.salt.is_empty() && self.digest == self.expected_digest()
    }

    /// Whether it is as the ledger keeps it, and has its digest.
    fn is_whole(&self) -> bool {
        !self.salt.is_empty() && self.digest == self.expected_digest()
    }

    fn expected_digest(&self) -> String {
        let mut body = self.blinded();
        body.digest.clear();
        digest::of(output::json(&body).as_bytes())
    }
}

/// All releases of one desk, oldest first. The chain is whole.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ledger {
    entries: Vec<Entry>,
}

impl Ledger {
    /// Reads a ledger (JSON lines) and verifies the chain.
    ///
    /// A chain whose last entries are missing altogether is still whole: whoever knows which
    /// releases were made asks [`Ledger::holds`], and a copy of a release tells by its
    /// [`Standing`].
    pub fn read(text: &str) -> Result<Self, LedgerError> {
        let mut ledger = Self::default();
        for line in text.lines() {
            let broken = ledger.broken();
            let entry: Entry = serde_json::from_str(line).map_err(|_| {
                if line.starts_with("{\"number\":") {
                    broken
                } else {
                    LedgerError::NotALedger
                }
            })?;
            ledger.push(entry)?;
        }
        Ok(ledger)
    }

    /// The ledger's text: one JSON object a line.
    pub fn to_text(&self) -> String {
        self.entries
            .iter()
            .map(|entry| output::json(entry) + "\n")
            .collect()
    }

    /// The entries, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Appends a release's entry if it is new; says whether it was.
    pub fn append(&mut self, entry: &Entry) -> Result<bool, LedgerError> {
        if self.entries.contains(entry) {
            return Ok(false);
        }
        self.push(entry.clone())?;
        Ok(true)
    }

    /// The entry of a release.
    pub fn entry(&self, campaign: &str, questionnaire: &str, period: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| {
            entry.campaign == campaign
                && entry.questionnaire == questionnaire
                && entry.period == period
        })
    }

    /// The entry of the same campaign, questionnaire and period.
    pub(super) fn find(&self, sought: &Entry) -> Option<&Entry> {
        self.entries.get(self.position(sought)?)
    }

    /// The entries before that one; all of them where there is none yet.
    pub(super) fn before(&self, sought: &Entry) -> &[Entry] {
        let end = self.position(sought).unwrap_or(self.entries.len());
        self.entries.get(..end).unwrap_or(&[])
    }

    fn position(&self, sought: &Entry) -> Option<usize> {
        self.entries.iter().position(|entry| {
            entry.campaign == sought.campaign
                && entry.questionnaire == sought.questionnaire
                && entry.period == sought.period
        })
    }

    fn push(&mut self, entry: Entry) -> Result<(), LedgerError> {
        if !follows(&self.entries, &entry) || !entry.is_whole() {
            return Err(self.broken());
        }
        self.entries.push(entry);
        Ok(())
    }

    fn broken(&self) -> LedgerError {
        LedgerError::Broken {
            number: self.entries.len() as u64 + 1,
        }
    }
}

/// The number and the digest that the next entry names.
pub(super) fn place_after(entries: &[Entry]) -> (u64, String) {
    let last = entries.last().map(|entry| entry.digest.clone());
    let previous = last.unwrap_or_else(|| BEFORE_THE_FIRST.to_owned());
    (entries.len() as u64 + 1, previous)
}

fn follows(entries: &[Entry], entry: &Entry) -> bool {
    let (number, previous) = place_after(entries);
    entry.number == number && entry.previous == previous
}

/// The number of the first entry that does not follow from those before it, the last included.
pub(super) fn first_break(earlier: &[Entry], last: &Entry) -> Option<u64> {
    let chain: Vec<&Entry> = earlier.iter().chain([last]).collect();
    let place = (1..)
        .zip(&chain)
        .position(|(number, entry)| entry.number != number || !entry.is_whole());
    let link = chain
        .iter()
        .zip(std::iter::once(BEFORE_THE_FIRST).chain(chain.iter().map(|e| e.digest.as_str())))
        .position(|(entry, before)| entry.previous != before);
    let first = place.into_iter().chain(link).min()?;
    Some(first as u64 + 1)
}
