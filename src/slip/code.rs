//! A code as people type it: twelve random digits and one that catches mistyping.
//!
//! The last digit is that of H. Michael Damm's scheme (Total anti-symmetrische Quasigruppen,
//! Marburg 2004): it catches every single wrong digit and every swap of two neighbours.

use zeroize::{Zeroize, Zeroizing};

use crate::locale::number::digit;
use crate::secret::Secret;

/// Digits of a code, the one that checks the others among them.
pub const DIGITS: usize = 13;

/// Digits in a group, as a code is written.
const GROUP: usize = 4;

/// A quasigroup of order ten that is weakly totally anti-symmetric, with zeros in its diagonal.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// A code whose digits fit together. Wiped when dropped.
pub struct Code(Secret);

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

/// Why a text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistyped {
    /// Something that is neither a digit nor stands between digits.
    NotADigit,
    /// Fewer or more digits than a code has.
    Length,
    /// The digits do not fit together: one is wrong, or two changed places.
    Check,
}

impl Code {
    /// The code of random digits.
    pub(super) fn of(random: &[u8; DIGITS - 1]) -> Self {
        let mut code = Self(Secret::with_capacity(DIGITS));
        for value in random.iter().copied().chain([check(random)]) {
            code.0.extend(&[b'0' + value]);
        }
        code
    }

    /// Reads what was typed: digits of any script, with blanks, dashes and direction marks
    /// wherever they stand.
    pub fn read(typed: &str) -> Result<Self, Mistyped> {
        let mut values = Zeroizing::new(Vec::with_capacity(DIGITS + 1));
        for c in typed.chars() {
            match digit(c) {
                Some(value) if values.len() <= DIGITS => values.push(value),
                Some(_) => {}
                None if stands_between(c) => {}
                None => return Err(Mistyped::NotADigit),
            }
        }
        if values.len() != DIGITS {
            return Err(Mistyped::Length);
        }
        if check(&values) != 0 {
            return Err(Mistyped::Check);
        }
        let mut code = Secret::with_capacity(DIGITS);
        for value in values.iter() {
            code.extend(&[b'0' + value]);
        }
        Ok(Self(code))
    }

    /// Its digits, for the one who must use them.
    pub fn expose(&self) -> &[u8] {
        self.0.expose()
    }

    /// Its digits in groups of four, as they are printed.
    pub fn grouped(&self) -> Zeroizing<String> {
        grouped(self.0.expose_text().unwrap_or_default())
    }
}

/// Digits in groups of four, however many there are.
pub fn grouped(digits: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(2 * DIGITS));
    for (at, c) in digits.chars().enumerate() {
        if at > 0 && at % GROUP == 0 {
            text.push(' ');
        }
        text.push(c);
    }
    text
}

/// What people put between digits, and what keyboards and copies add without being seen.
fn stands_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '_' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{0640}'
        )
        || matches!(c, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// The digit that makes the digits before it fit; 0 if the last of them does so already.
fn check(values: &[u8]) -> u8 {
    let mut interim = 0;
    for value in values {
        let row = DAMM.get(usize::from(interim));
        interim = row
            .and_then(|row| row.get(usize::from(*value)))
            .copied()
            .unwrap_or_default();
    }
    let told = interim;
    interim.zeroize();
    told
}
