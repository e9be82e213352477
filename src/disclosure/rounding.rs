//! Counts in threes, sums in whole ranges, up or down by a secret coin (rule D06).
//!
//! The coin belongs to a group and not to a period: asking again, or averaging releases,
//! tells nothing new. It is unbiased: a count goes up with the chance of its remainder.

use super::digest;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Sums are counted in millionths of a scale's range.
pub(super) const MICRO: u64 = 1_000_000;

/// The name of a rounding key: it tells two keys apart and says nothing of either.
///
/// HMAC-SHA-256 under the key over a fixed text that no coin is made of, in hex.
pub(super) fn name_of(key: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(b"standeasy: the name of this rounding key");
    digest::hex(&mac.finalize().into_bytes())
}

/// What one coin decides.
pub(super) struct Subject<'a> {
    /// `cuts`, `sum` or `item`.
    pub(super) kind: &'static str,
    /// The id of the scale or item.
    pub(super) id: &'a str,
    /// The layer: 10, 30 or 100.
    pub(super) layer: u32,
}

/// The secret coins of one campaign and questionnaire.
pub(super) struct Rounding<'a> {
    /// The officer's key.
    pub(super) key: &'a [u8],
    /// The fingerprint of the kit.
    pub(super) campaign: &'a [u8; 32],
    /// The questionnaire's id.
    pub(super) questionnaire: &'a str,
}

impl Rounding<'_> {
    /// The coin of a subject in a group of answering units, uniform over all values.
    ///
    /// HMAC-SHA-256 over fields that each begin with their length, so that no two differ
    /// and read the same. The order of the members makes no difference.
    pub(super) fn coin(&self, subject: &Subject<'_>, members: &[&str]) -> Coin {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(self.key).expect("HMAC takes keys of any length");
        let mut field = |bytes: &[u8]| {
            mac.update(&(bytes.len() as u64).to_be_bytes());
            mac.update(bytes);
        };
        field(self.campaign);
        field(self.questionnaire.as_bytes());
        field(subject.kind.as_bytes());
        field(subject.id.as_bytes());
        field(&subject.layer.to_be_bytes());
        let mut sorted = members.to_vec();
        sorted.sort_unstable();
        for member in sorted {
            field(member.as_bytes());
        }
        let digest = mac.finalize().into_bytes();
        let first = digest.iter().take(8);
        Coin(first.fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }
}

/// A uniform number u in [0, 1), as u times 2^64.
#[derive(Clone, Copy)]
pub(super) struct Coin(u64);

impl Coin {
    /// A number rounded to a multiple of the base: up iff u < (number mod base) / base.
    pub(super) fn round(self, number: u64, base: u64) -> u64 {
        let remainder = number % base;
        let goes_up = u128::from(self.0) * u128::from(base) < u128::from(remainder) << 64;
        number - remainder + if goes_up { base } else { 0 }
    }

    /// A count of people rounded to a multiple of the base.
    pub(super) fn count(self, people: u32, base: u32) -> u32 {
        u32::try_from(self.round(people.into(), base.into())).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests;
