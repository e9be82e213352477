//! Codes, and the UIDs made of them.

use sha2::{Digest, Sha256};

/// The most characters of a code.
const MOST: usize = 50;

const LETTERS: &[u8; 52] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SIGNS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// How objects are named for programs; those of practice never meet real ones.
#[derive(Debug, Clone, Copy)]
pub(super) struct Codes {
    pub(super) is_practice: bool,
}

impl Codes {
    /// A code of at most 50 characters; a longer one ends in the start of its digest.
    pub(super) fn code(self, name: &str) -> String {
        let prefix = if self.is_practice {
            "SE_PRACTICE_"
        } else {
            "SE_"
        };
        let whole = format!("{prefix}{name}");
        if whole.chars().count() <= MOST {
            return whole;
        }
        let digest = crate::hex::encode(&Sha256::digest(&whole));
        let start: String = whole.chars().take(MOST - 13).collect();
        let end: String = digest.chars().take(12).collect();
        format!("{start}_{end}")
    }
}

/// The UID of a code: a letter and ten letters or digits.
pub(super) fn uid(code: &str) -> String {
    let digest = Sha256::digest(format!("standeasy.dhis2/1 {code}"));
    let mut number = digest
        .iter()
        .take(16)
        .fold(0u128, |number, byte| number << 8 | u128::from(*byte));
    let mut sign = |signs: &[u8]| {
        let count = signs.len() as u128;
        let at = usize::try_from(number % count).unwrap_or(0);
        number /= count;
        signs.get(at).copied().map_or('A', char::from)
    };
    let first = sign(LETTERS);
    let rest = (0..10).map(|_| sign(SIGNS));
    std::iter::once(first).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uid_is_the_same_on_every_desk_for_ever() {
        assert_ne!(uid("SE_pulse-6.n"), uid("SE_PRACTICE_pulse-6.n"));
        assert_eq!(uid("SE_pulse-6.n"), "DbRhBtWSsSe");
    }

    #[test]
    fn a_long_code_is_cut_and_stays_its_own() {
        let codes = Codes { is_practice: false };
        let long = "x".repeat(64);
        let (one, other) = (
            codes.code(&format!("{long}a")),
            codes.code(&format!("{long}b")),
        );
        assert_eq!((one.len(), other.len()), (50, 50));
        assert_ne!(one, other);
        assert_eq!(codes.code("field.A1"), "SE_field.A1");
    }
}
