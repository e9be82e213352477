//! The public key records are sealed to. The one place that knows which kinds there are.

use std::fmt;
use std::str::FromStr;

use crate::trouble::Trouble;

/// A public key records are sealed to: an age X25519 recipient, `age1…`.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(age::x25519::Recipient);

impl Recipient {
    pub(super) fn new(key: age::x25519::Recipient) -> Self {
        Self(key)
    }

    pub(super) fn as_age(&self) -> &dyn age::Recipient {
        &self.0
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({self})")
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Why a text is not a recipient that can be used. Never repeats the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecipientError {
    /// A secret key was given where the public one belongs.
    #[error("this is a secret key, not a recipient")]
    SecretKey,
    /// A post-quantum recipient.
    #[error("post-quantum recipients (age1pq…) cannot be used yet")]
    PostQuantum,
    /// A recipient of a plugin, such as a hardware token.
    #[error("recipients of age plugins cannot be used")]
    Plugin,
    /// A point of small order: whatever is sealed to it, everybody could open.
    #[error("this recipient protects nothing")]
    Weak,
    /// Not a recipient at all, or mistyped.
    #[error("this is not an age recipient")]
    Malformed,
}

impl Trouble for RecipientError {
    fn code(&self) -> &'static str {
        match self {
            Self::SecretKey => "secret-key-as-recipient",
            Self::PostQuantum => "post-quantum-recipient",
            Self::Plugin => "plugin-recipient",
            Self::Weak => "weak-recipient",
            Self::Malformed => "malformed-recipient",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::SecretKey => {
                "Give the line that starts with age1. The secret key has been shown on a screen: make a new one."
            }
            Self::PostQuantum | Self::Plugin => {
                "Use a plain age recipient: age1 and 58 letters and digits, as `standeasy officer init` shows it."
            }
            Self::Weak => "Ask where it came from, and use the one `standeasy officer init` shows.",
            Self::Malformed => {
                "Copy it again as a whole: age1 and 58 letters and digits. One wrong letter is always noticed."
            }
        }
        .to_owned()
    }
}

impl FromStr for Recipient {
    type Err = RecipientError;

    fn from_str(text: &str) -> Result<Self, RecipientError> {
        let text = text.trim();
        let key = text
            .parse::<age::x25519::Recipient>()
            .map_err(|_| kind_of_refusal(text))?;
        let recipient = Self(key);
        if is_of_small_order(&recipient) {
            return Err(RecipientError::Weak);
        }
        Ok(recipient)
    }
}

fn kind_of_refusal(text: &str) -> RecipientError {
    let starts = |prefix: &str| {
        text.get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    if starts("AGE-SECRET-KEY-") || starts("AGE-PLUGIN-") {
        RecipientError::SecretKey
    } else if starts("age1pq1") || starts("age1tagpq1") {
        RecipientError::PostQuantum
    } else if is_of_a_plugin(text) {
        RecipientError::Plugin
    } else {
        RecipientError::Malformed
    }
}

/// A plugin's recipient is `age1` and a name, then a second `1` (Bech32's separator is the
/// last one, and its data never holds a `1`).
fn is_of_a_plugin(text: &str) -> bool {
    text.get(..4)
        .is_some_and(|s| s.eq_ignore_ascii_case("age1"))
        && text
            .get(4..)
            .and_then(|rest| rest.rsplit_once('1'))
            .is_some_and(|(name, data)| {
                !name.is_empty() && data.len() >= 6 && data.bytes().all(|b| digit(b).is_some())
            })
}

/// The points of small order on Curve25519 as u-coordinates, from RFC 7748's curve; sealing
/// to one gives a shared secret of zero, at which the age library aborts.
const SMALL_ORDER: [&str; 7] = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

fn is_of_small_order(recipient: &Recipient) -> bool {
    let mut point = bytes_of(recipient);
    // X25519 ignores the highest bit.
    if let Some(last) = point.last_mut() {
        *last &= 0x7f;
    }
    SMALL_ORDER.contains(&crate::hex::encode(&point).as_str())
}

/// The 32 bytes of a recipient, which the age library shows in Bech32 only.
fn bytes_of(recipient: &Recipient) -> Vec<u8> {
    let text = recipient.to_string();
    let digits = text.bytes().skip("age1".len()).filter_map(digit);
    let mut bytes = Vec::with_capacity(32);
    let (mut pending, mut bits) = (0_u32, 0);
    for value in digits.take(52) {
        pending = (pending << 5 | value) & 0xfff;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((pending >> bits & 0xff) as u8);
        }
    }
    bytes
}

/// The value of a Bech32 digit (BIP 173).
fn digit(byte: u8) -> Option<u32> {
    let place = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l"
        .iter()
        .position(|d| *d == byte.to_ascii_lowercase())?;
    u32::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::Identity;

    const SECRET: &str =
        "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ";

    #[test]
    fn a_recipient_is_read_as_it_is_written() {
        let recipient = Identity::generate().recipient();
        let text = recipient.to_string();
        assert_eq!(format!(" {text}\n").parse(), Ok(recipient.clone()));
        assert_eq!(text.to_uppercase().parse(), Ok(recipient));
    }

    /// T19.
    #[test]
    fn every_wrong_kind_has_its_own_answer() {
        let cases = [
            (SECRET, RecipientError::SecretKey),
            ("age-secret-key-pq-1abc", RecipientError::SecretKey),
            ("AGE-PLUGIN-YUBIKEY-1QQ", RecipientError::SecretKey),
            ("age1pq1vqqqqqq", RecipientError::PostQuantum),
            (
                "age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t",
                RecipientError::Plugin,
            ),
            (
                "age1se1qgg72x2qfk9wg3wh0qg9u0v7l5dkq4jx69fv80p6wdus3ftg6flwg",
                RecipientError::Plugin,
            ),
            ("", RecipientError::Malformed),
            ("age1", RecipientError::Malformed),
            ("ssh-ed25519 AAAA", RecipientError::Malformed),
            ("علي", RecipientError::Malformed),
        ];
        for (text, expected) in cases {
            assert_eq!(text.parse::<Recipient>(), Err(expected), "{text}");
        }
    }

    #[test]
    fn every_mistyped_letter_is_noticed() {
        let text = Identity::generate().recipient().to_string();
        for place in 0..text.len() {
            let mut typed = text.clone().into_bytes();
            typed[place] = if typed[place] == b'q' { b'p' } else { b'q' };
            let typed = String::from_utf8(typed).unwrap();
            assert!(typed.parse::<Recipient>().is_err(), "{place}");
        }
    }

    /// T19.
    #[test]
    fn a_pasted_secret_key_is_not_echoed() {
        let error = SECRET.parse::<Recipient>().unwrap_err();
        let said = format!("{error} {error:?} {}", error.hint());
        assert!(!said.contains("QQQ"));
    }

    #[test]
    fn a_recipient_that_protects_nothing_is_refused() {
        for text in [
            "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
            "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9",
            "age1anllllllllllllllllllllllllllllllllllllllllllllllllls3hcv9z",
        ] {
            assert_eq!(text.parse::<Recipient>(), Err(RecipientError::Weak));
        }
    }

    #[test]
    fn the_bytes_of_a_recipient_are_those_of_its_key() {
        let counting = "age1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0savhh7m";
        let expected: Vec<u8> = (0..32).collect();
        assert_eq!(bytes_of(&counting.parse().unwrap()), expected);
    }
}
