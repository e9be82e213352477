//! The tree of units: who answers as what, and how many people each has.
//!
//! People are with a unit that has a strength, and answer as it. The strength of an inner unit
//! counts only those who are with that unit itself (its headquarters); the strength below it is
//! added.
//!
//! A group across units is a unit too. People of several units may choose it instead of their
//! own, so nobody is ever in both; its people are counted in the strengths of their units.
//!
//! Where the mission says so, people may choose the unit above theirs in the same way: it then
//! answers though it has no strength of its own, see [`UnitTree::with_coarser`].

mod links;
mod tree;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

pub use tree::{MOST_UNITS, Share, TreeError, UnitTree};

/// A unit's id as the mission file writes it: 1 to 64 of `[A-Za-z0-9_-]`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UnitId(String);

impl UnitId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An id has a character that is not allowed, or is empty or too long.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id is 1 to 64 of the characters A-Z a-z 0-9 _ -")]
pub struct IdError;

impl TryFrom<String> for UnitId {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        let fits = (1..=64).contains(&text.len())
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        if fits { Ok(Self(text)) } else { Err(IdError) }
    }
}

impl From<UnitId> for String {
    fn from(id: UnitId) -> Self {
        id.0
    }
}

/// One unit as it is declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// The id, unique in the mission without regard to case.
    pub id: UnitId,
    /// The unit above, or `None` for a root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<UnitId>,
    /// The name by language code.
    pub name: BTreeMap<String, String>,
    /// People who are with this unit itself; `None` if nobody is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<u32>,
    /// A group across units: how many people of each answering unit may choose it instead of
    /// their own. Empty for every other unit.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub across: BTreeMap<UnitId, u32>,
}

impl Unit {
    /// Whether it is a group across units.
    pub fn is_across(&self) -> bool {
        !self.across.is_empty()
    }

    /// How many people can answer as this unit by what is declared of it; `None` if nobody can.
    /// [`UnitTree::people`] knows of those who may choose it besides.
    pub fn people(&self) -> Option<u32> {
        match self.is_across() {
            true => Some(self.across.values().copied().fold(0, u32::saturating_add)),
            false => self.strength,
        }
    }
}

#[cfg(test)]
mod tests;
