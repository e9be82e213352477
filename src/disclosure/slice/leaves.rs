//! The salted hash of each line of a release, and the one hash over them all.
//!
//! A figure is one of few numbers, so that its bare hash could be guessed; the salt is made
//! with the officer's key, and comes out the same whenever the release is made again.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::disclosure::digest;
use crate::disclosure::output::Head;

/// Keeps these salts apart from every other use of the key.
const LABEL: &str = "standeasy.slice/1";

/// The number that stands for the digest of the whole output; lines count from 1.
const OUTPUT: u64 = 0;

/// The salts of one release. They hang on its whole text: if a copied desk made another release
/// of the same period, a slice of the one would else show salts of the other.
pub(in crate::disclosure) struct Salts<'a> {
    key: &'a [u8],
    head: &'a Head,
    output: &'a str,
}

impl<'a> Salts<'a> {
    /// The salts of a release under the officer's key; `output` is the digest of its text.
    pub(in crate::disclosure) fn of(key: &'a [u8], head: &'a Head, output: &'a str) -> Self {
        Self { key, head, output }
    }

    /// The salt that hides the digest of the whole output in a slice.
    pub(in crate::disclosure) fn of_output(&self) -> String {
        self.salt(OUTPUT)
    }

    /// Each line of a text with its salt.
    pub(in crate::disclosure) fn lines<'t>(
        &self,
        text: &'t str,
    ) -> impl Iterator<Item = (String, &'t str)> {
        let numbered = (OUTPUT + 1..).zip(text.lines());
        numbered.map(|(number, line)| (self.salt(number), line))
    }

    /// The root over all lines of a text.
    pub(in crate::disclosure) fn root(&self, text: &str) -> String {
        root(self.lines(text).map(|(salt, line)| leaf(&salt, line)))
    }

    /// HMAC-SHA-256 over fields that each begin with their length.
    fn salt(&self, number: u64) -> String {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(self.key).expect("HMAC takes keys of any length");
        let mut field = |bytes: &[u8]| {
            mac.update(&(bytes.len() as u64).to_be_bytes());
            mac.update(bytes);
        };
        field(LABEL.as_bytes());
        field(self.head.kit.as_bytes());
        field(self.head.questionnaire.as_bytes());
        field(self.head.period.as_bytes());
        field(self.output.as_bytes());
        field(&number.to_be_bytes());
        digest::hex(&mac.finalize().into_bytes())
    }
}

/// SHA-256 over a salt's 64 digits and a text, in hex.
pub(in crate::disclosure) fn leaf(salt: &str, text: &str) -> String {
    digest::of([salt, text].concat().as_bytes())
}

/// SHA-256 over the leaves in hex, each with a line feed after it.
pub(super) fn root(leaves: impl Iterator<Item = String>) -> String {
    let text: String = leaves.map(|leaf| leaf + "\n").collect();
    digest::of(text.as_bytes())
}
