//! A kit's fingerprint: in hex, in six words, and as a QR code.
//!
//! `sha256sum FILE.kit` prints the hex form. For the words, read the digest as the digits of a
//! binary fraction below 1, first byte first; six times multiply by 7,776, and take the whole
//! part as the next word's place (from 0) in the EFF's long word list, and the fraction on.

use std::fmt;
use std::str::FromStr;

use diceware_wordlists::EFF_LONG_WORDLIST;
use qrcode::render::unicode::Dense1x2;
use qrcode::{Color, EcLevel, QrCode};
use sha2::{Digest, Sha256};

use crate::trouble::Trouble;

/// SHA-256 of a kit file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(pub [u8; 32]);

/// A text is not a fingerprint in hex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a fingerprint is 64 hexadecimal digits")]
pub struct FingerprintError;

impl Trouble for FingerprintError {
    fn code(&self) -> &'static str {
        "not-a-fingerprint"
    }

    fn hint(&self) -> String {
        "Copy it again: it is what `sha256sum` prints for the kit file.".to_owned()
    }
}

impl Fingerprint {
    /// The fingerprint of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Reads 64 hexadecimal digits, capital or small, with or without blanks between them.
    pub fn parse(hex: &str) -> Result<Self, FingerprintError> {
        let digits: Vec<u8> = hex
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| u8::try_from(c.to_digit(16)?).ok())
            .collect::<Option<_>>()
            .ok_or(FingerprintError)?;
        let (pairs, rest) = digits.as_chunks::<2>();
        let bytes: Vec<u8> = pairs.iter().map(|[high, low]| high * 16 + low).collect();
        match bytes.try_into() {
            Ok(bytes) if rest.is_empty() => Ok(Self(bytes)),
            _ => Err(FingerprintError),
        }
    }

    /// 64 hexadecimal digits, lower case.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Six words of the EFF's long list (7,776 words): the first 77.5 bits, to read aloud.
    pub fn words(&self) -> [&'static str; 6] {
        let mut fraction = self.0;
        std::array::from_fn(|_| {
            let place = multiply(&mut fraction, 7776);
            usize::try_from(place)
                .ok()
                .and_then(|place| EFF_LONG_WORDLIST.get(place).copied())
                .expect("7776 times a fraction below 1 is below 7776, the length of the list")
        })
    }

    /// A QR code of the hex form, drawn with half blocks, one line a string; dark on light.
    ///
    /// A filled half is a dark module, so draw it in black on white. A light border of four
    /// modules is part of it. 21 lines of 41 cells.
    pub fn qr(&self) -> Vec<String> {
        drawn(&self.code())
    }

    /// The same code for paper: row by row, whether each module is dark. 33 rows of 33, and no
    /// border: a light one of four modules belongs around it.
    pub fn modules(&self) -> Vec<Vec<bool>> {
        let code = self.code();
        let colours = code.to_colors();
        let rows = colours.chunks(code.width());
        rows.map(|row| row.iter().map(|one| *one == Color::Dark).collect())
            .collect()
    }

    fn code(&self) -> QrCode {
        QrCode::with_error_correction_level(self.hex(), EcLevel::L)
            .expect("64 characters fit a QR code of version 4")
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hex())
    }
}

impl FromStr for Fingerprint {
    type Err = FingerprintError;

    fn from_str(hex: &str) -> Result<Self, FingerprintError> {
        Self::parse(hex)
    }
}

/// The QR code of a short text, drawn as [`Fingerprint::qr`] draws; `None` if it is too long for
/// one. Of capitals, digits and a few signs more fit into it.
pub fn qr_of(text: &str) -> Option<Vec<String>> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    Some(drawn(&code))
}

fn drawn(code: &QrCode) -> Vec<String> {
    let drawn = code.render::<Dense1x2>().quiet_zone(true).build();
    drawn.lines().map(str::to_owned).collect()
}

/// Multiplies a binary fraction below 1; what reaches 1 comes out, the fraction stays.
fn multiply(fraction: &mut [u8; 32], factor: u32) -> u32 {
    fraction.iter_mut().rev().fold(0, |carry, byte| {
        let product = u32::from(*byte) * factor + carry;
        let [low, ..] = product.to_le_bytes();
        *byte = low;
        product >> 8
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_the_leading_digits_in_base_7776() {
        assert_eq!(
            Fingerprint([0; 32]).words().join(" "),
            "abacus abacus abacus abacus abacus abacus"
        );
        assert_eq!(
            Fingerprint([255; 32]).words().join(" "),
            "zoom zoom zoom zoom zoom zoom"
        );
    }

    /// T21.
    #[test]
    fn a_known_file_has_known_hex_and_words() {
        let fingerprint = Fingerprint::of(b"abc");
        assert_eq!(
            fingerprint.hex(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            fingerprint.words().join(" "),
            "scarf zips tasty cruelly riches extortion"
        );
    }

    #[test]
    fn hex_is_read_back_with_blanks_and_capitals() {
        let fingerprint = Fingerprint::of(b"abc");
        let spaced = fingerprint.hex().to_uppercase().replacen("BF", "BF \n", 1);
        assert_eq!(Fingerprint::parse(&spaced), Ok(fingerprint));
        for wrong in ["", "ab", &"g".repeat(64), &"a".repeat(63), &"a".repeat(66)] {
            assert_eq!(Fingerprint::parse(wrong), Err(FingerprintError), "{wrong}");
        }
    }

    #[test]
    fn the_qr_code_fits_a_small_screen_and_keeps_its_border() {
        let lines = Fingerprint::of(b"abc").qr();
        assert_eq!(lines.len(), 21);
        assert!(lines.iter().all(|line| line.chars().count() == 41));
        assert!(lines.iter().take(2).all(|line| line.trim().is_empty()));
        assert!(lines.iter().all(|line| line.starts_with("    ")));
    }

    #[test]
    fn the_code_on_paper_is_the_code_on_the_screen() {
        let fingerprint = Fingerprint::of(b"abc");
        let modules = fingerprint.modules();
        assert!(modules.len() == 33 && modules.iter().all(|row| row.len() == 33));
        let is_dark = |row: usize, column: usize| {
            let inside = row.checked_sub(4).zip(column.checked_sub(4));
            inside.is_some_and(|(row, column)| {
                modules.get(row).and_then(|row| row.get(column)) == Some(&true)
            })
        };
        for (line, text) in fingerprint.qr().iter().enumerate() {
            for (column, cell) in text.chars().enumerate() {
                let halves = (is_dark(2 * line, column), is_dark(2 * line + 1, column));
                let expected = match halves {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                };
                assert_eq!(cell, expected, "{line} {column}");
            }
        }
    }
}
