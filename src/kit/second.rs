//! The second person of a mission that is opened by two: the public half of what they hold.
//!
//! As a file it is JSON of the schema `standeasy.second/1`, which the second person makes and the
//! officer builds the kit with. In the kit it stands whole. It is not secret, and it does not say
//! who the person is.

use serde::{Deserialize, Serialize};

use super::Fingerprint;
use crate::hex;
use crate::seal::Recipient;
use crate::trouble::Trouble;

/// The longest file that is read, in bytes.
pub const MOST_BYTES: usize = 1024;

const SCHEMA: &str = "standeasy.second/1";

/// The public half of a second person's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Second {
    /// What the outer layer of records is sealed to.
    pub recipient: Recipient,
    /// The Ed25519 public key under which opened bundles are signed.
    pub key: [u8; 32],
}

/// As it stands in a kit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    recipient: String,
    key: String,
}

/// A text is not the public half of a second key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not the public half of a second key")]
pub struct NotASecond;

impl Trouble for NotASecond {
    fn code(&self) -> &'static str {
        "not-a-second"
    }

    fn hint(&self) -> String {
        "Give the file that `standeasy second init --to FILE` wrote.".to_owned()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: String,
    recipient: String,
    key: String,
}

impl Second {
    /// The file's text.
    pub fn to_json(&self) -> String {
        let Written { recipient, key } = self.written();
        let file = File {
            schema: SCHEMA.to_owned(),
            recipient,
            key,
        };
        let text = serde_json::to_string_pretty(&file).expect("three texts are JSON");
        text + "\n"
    }

    /// Reads the file's text.
    pub fn read(text: &str) -> Result<Self, NotASecond> {
        let file: File = serde_json::from_str(text).map_err(|_| NotASecond)?;
        let File { recipient, key, .. } = &file;
        let second = Self::of(recipient, key).filter(|_| file.schema == SCHEMA);
        second.ok_or(NotASecond)
    }

    /// What the key is called in words: those of the SHA-256 of both halves, as a kit is called by
    /// those of its file's.
    pub fn name(&self) -> Fingerprint {
        let Written { recipient, key } = self.written();
        Fingerprint::of(format!("{recipient}\n{key}\n").as_bytes())
    }

    pub(super) fn written(&self) -> Written {
        Written {
            recipient: self.recipient.to_string(),
            key: hex::encode(&self.key),
        }
    }

    /// One that stands in a kit; a key has one text there.
    pub(super) fn of_written(written: &Written) -> Option<Self> {
        let second = Self::of(&written.recipient, &written.key)?;
        let same = second.written();
        (same.recipient == written.recipient && same.key == written.key).then_some(second)
    }

    fn of(recipient: &str, key: &str) -> Option<Self> {
        Some(Self {
            recipient: recipient.parse().ok()?,
            key: hex::decode(key)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::Identity;

    fn second() -> Second {
        Second {
            recipient: Identity::generate().recipient(),
            key: [0xab; 32],
        }
    }

    #[test]
    fn the_file_reads_back_and_has_a_name_of_its_own() {
        let [one, other] = [second(), second()];
        assert_eq!(Second::read(&one.to_json()), Ok(one.clone()));
        assert_ne!(one.name(), other.name());
        let signs_otherwise = Second {
            key: [1; 32],
            ..one.clone()
        };
        assert_ne!(one.name(), signs_otherwise.name());
    }

    #[test]
    fn other_texts_are_none() {
        let text = second().to_json();
        for wrong in [
            String::new(),
            "{}".to_owned(),
            text.replace("second/1", "second/2"),
            text.replace("age1", "age2"),
            text.replace("abab", "abxx"),
            text.replace("\"key\"", "\"keys\""),
        ] {
            assert_eq!(Second::read(&wrong), Err(NotASecond), "{wrong}");
        }
    }

    #[test]
    fn in_a_kit_a_key_has_one_text() {
        let written = second().written();
        let capital = Written {
            key: written.key.to_uppercase(),
            recipient: written.recipient.clone(),
        };
        assert!(Second::of_written(&written).is_some());
        assert!(Second::of_written(&capital).is_none());
    }
}
