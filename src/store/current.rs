//! `CURRENT`: which generation counts, how many entries it holds, and their digest.
//!
//! Five lines of text, the last one the SHA-256 of those before it.

use sha2::{Digest, Sha256};

use super::{Entries, StoreError, random_bytes};
use crate::hex;

const FIRST_LINE: &str = "standeasy store 1";
const NONE: &str = "none";
const NAME_START: &str = "gen-";

/// More than any `CURRENT` is long, in bytes.
pub(super) const MOST_BYTES: u64 = 1024;

/// The name of a generation's folder: `gen-` and 32 random digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name(String);

impl Name {
    pub(super) fn random() -> Result<Self, StoreError> {
        let digits = hex::encode(&random_bytes::<16>()?);
        Ok(Self(format!("{NAME_START}{digits}")))
    }

    /// Only what [`Name::random`] could have made: never a path.
    pub(super) fn parse(text: &str) -> Option<Self> {
        hex::decode::<16>(text.strip_prefix(NAME_START)?)?;
        Some(Self(text.to_owned()))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What the file says. An empty store has no generation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Current {
    pub(super) generation: Option<Name>,
    pub(super) count: usize,
    pub(super) digest: [u8; 32],
}

impl Current {
    pub(super) fn of(generation: Option<Name>, entries: &Entries) -> Self {
        Self {
            generation,
            count: entries.len(),
            digest: digest(entries),
        }
    }

    /// The same without the name of a generation.
    pub(super) fn without_name(&self) -> Self {
        Self {
            generation: None,
            ..self.clone()
        }
    }

    pub(super) fn describes(&self, entries: &Entries) -> bool {
        self.count == entries.len() && self.digest == digest(entries)
    }

    pub(super) fn to_text(&self) -> String {
        let name = self.generation.as_ref().map_or(NONE, Name::as_str);
        let body = format!(
            "{FIRST_LINE}\ngeneration {name}\nentries {}\ndigest {}\n",
            self.count,
            hex::encode(&self.digest)
        );
        let checksum = hex::encode(&Sha256::digest(&body));
        format!("{body}checksum {checksum}\n")
    }

    /// Reads a text; `None` unless it is letter for letter what [`Current::to_text`] writes.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines().skip(1);
        let mut value = |key: &str| lines.next()?.strip_prefix(key)?.strip_prefix(' ');
        let generation = match value("generation")? {
            NONE => None,
            name => Some(Name::parse(name)?),
        };
        let current = Self {
            generation,
            count: value("entries")?.parse().ok()?,
            digest: hex::decode(value("digest")?)?,
        };
        (current.to_text() == text).then_some(current)
    }
}

/// SHA-256 over length and bytes of each key and each value, in key order; lengths are 8 bytes,
/// big-endian.
fn digest(entries: &Entries) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in entries.iter().flat_map(|(key, value)| [key, value]) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn some() -> Current {
        let entries = BTreeMap::from([(vec![1], vec![2, 3])]);
        Current::of(Some(Name::random().unwrap()), &entries)
    }

    #[test]
    fn what_is_written_is_read() {
        let empty = Current::of(None, &BTreeMap::new());
        for current in [some(), empty] {
            assert_eq!(Current::parse(&current.to_text()), Some(current));
        }
    }

    #[test]
    fn every_changed_bit_and_every_cut_is_noticed() {
        let text = some().to_text();
        for place in 0..text.len() {
            assert_eq!(Current::parse(&text[..place]), None);
            for bit in 0..7 {
                let mut bytes = text.clone().into_bytes();
                bytes[place] ^= 1 << bit;
                let changed = String::from_utf8(bytes).unwrap();
                assert_eq!(Current::parse(&changed), None, "{changed}");
            }
        }
        assert_eq!(Current::parse(&format!("{text}\n")), None);
    }

    #[test]
    fn a_path_is_never_a_name() {
        let name = Name::random().unwrap();
        for text in ["../x", "gen-../x", "", "gen-", "/", &name.as_str()[1..]] {
            assert_eq!(Name::parse(text), None, "{text}");
        }
        assert_eq!(Name::parse(name.as_str()), Some(name));
    }

    #[test]
    fn moving_a_byte_from_key_to_value_changes_the_digest() {
        let one = BTreeMap::from([(vec![1, 2], vec![3])]);
        let other = BTreeMap::from([(vec![1], vec![2, 3])]);
        assert_ne!(digest(&one), digest(&other));
    }
}
