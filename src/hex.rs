//! Bytes as hexadecimal digits, lower case, and back.

/// The digits of bytes, two a byte, lower case.
pub fn encode(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// The digits of bytes with a blank between two bytes, for people to look at.
pub fn spaced<'a>(bytes: impl IntoIterator<Item = &'a u8>) -> String {
    let pairs: Vec<String> = bytes.into_iter().map(|byte| encode(&[*byte])).collect();
    pairs.join(" ")
}

/// The bytes of exactly `2 * N` lower-case digits; `None` for anything else.
pub fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = pair
            .iter()
            .try_fold(0, |sum, d| Some(sum << 4 | value(*d)?))?;
    }
    Some(bytes)
}

fn value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_come_back_as_the_same_bytes() {
        let bytes: [u8; 256] = std::array::from_fn(|at| at as u8);
        assert_eq!(decode::<256>(&encode(&bytes)), Some(bytes));
        assert_eq!(encode(&[0x0f, 0xa0]), "0fa0");
    }

    #[test]
    fn other_texts_are_no_digits() {
        for text in ["", "0", "0g", "0A", "000", "+1", "é"] {
            assert_eq!(decode::<1>(text), None, "{text}");
        }
    }
}
