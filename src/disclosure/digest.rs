//! SHA-256 in hex.

use std::borrow::Cow;

use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes, as 64 hexadecimal digits in lower case.
pub(super) fn of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The SHA-256 of a set of ids, whatever their order.
pub(super) fn of_set(ids: &[[u8; 16]]) -> String {
    of(sorted(ids).as_flattened())
}

/// The ids in ascending order; borrowed where they are so already.
pub(super) fn sorted(ids: &[[u8; 16]]) -> Cow<'_, [[u8; 16]]> {
    if ids.is_sorted() {
        return Cow::Borrowed(ids);
    }
    let mut sorted = ids.to_vec();
    sorted.sort_unstable();
    Cow::Owned(sorted)
}

/// Bytes as hexadecimal digits in lower case.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(digit).collect()
}
