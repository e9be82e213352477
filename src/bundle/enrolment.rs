//! What a laptop gives the officer once: the public half of its signing key, for one kit.
//!
//! As a file it is JSON of the schema `standeasy.laptop/1`; for a QR code the same stands in one
//! short line of capitals. Neither is secret, and neither says who uses the laptop.

use serde::{Deserialize, Serialize};

use super::signature::PublicKey;
use crate::hex;
use crate::trouble::Trouble;

/// The longest text that is read, in bytes.
pub const MOST_BYTES: usize = 1024;

const SCHEMA: &str = "standeasy.laptop/1";

/// What the short text begins with; the kit and the key follow, with a colon between.
const BEGINNING: &str = "STANDEASY-LAPTOP/1:";

/// An enrolment as it is carried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enrolment {
    /// The fingerprint of the kit that the key is for.
    pub kit: [u8; 32],
    /// The key.
    pub key: PublicKey,
}

/// Why a text is not an enrolment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnrolmentError {
    /// Not one at all, or damaged.
    #[error("this is not the enrolment of a laptop")]
    NotAnEnrolment,
}

impl Trouble for EnrolmentError {
    fn code(&self) -> &'static str {
        "not-an-enrolment"
    }

    fn hint(&self) -> String {
        "Give the file that `standeasy laptop enrol --to FILE` wrote, or the whole line of its code."
            .to_owned()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: String,
    kit: String,
    key: String,
}

impl Enrolment {
    /// The file's text.
    pub fn to_json(&self) -> String {
        let file = File {
            schema: SCHEMA.to_owned(),
            kit: hex::encode(&self.kit),
            key: hex::encode(self.key.as_bytes()),
        };
        let text = serde_json::to_string_pretty(&file).expect("three texts are JSON");
        text + "\n"
    }

    /// The short text, of such letters as a QR code holds closely.
    pub fn to_line(&self) -> String {
        let parts = [&self.kit, self.key.as_bytes()].map(|bytes| hex::encode(bytes));
        format!("{BEGINNING}{}", parts.join(":").to_uppercase())
    }

    /// Whether an argument is the short text, or begun as one, and no file's name.
    pub fn is_line(text: &str) -> bool {
        let start = text.trim_start().get(..BEGINNING.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(BEGINNING))
    }

    /// Reads either form.
    pub fn read(text: &str) -> Result<Self, EnrolmentError> {
        let parts = match Self::is_line(text) {
            _ if text.len() > MOST_BYTES => None,
            true => parts_of_line(text),
            false => parts_of_file(text),
        };
        parts
            .and_then(|(kit, key)| {
                Some(Self {
                    kit: hex::decode(&kit)?,
                    key: PublicKey::read(hex::decode(&key)?)?,
                })
            })
            .ok_or(EnrolmentError::NotAnEnrolment)
    }
}

fn parts_of_file(text: &str) -> Option<(String, String)> {
    let file: File = serde_json::from_str(text).ok()?;
    (file.schema == SCHEMA).then_some((file.kit, file.key))
}

/// A scanner or a screen may have broken the line.
fn parts_of_line(text: &str) -> Option<(String, String)> {
    let whole: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let whole = whole.to_ascii_lowercase();
    let rest = whole.strip_prefix(&BEGINNING.to_ascii_lowercase())?;
    let (kit, key) = rest.split_once(':')?;
    Some((kit.to_owned(), key.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::signature::SigningKey;

    fn enrolment() -> Enrolment {
        Enrolment {
            kit: [0xab; 32],
            key: SigningKey::of(&[3; 32]).public(),
        }
    }

    #[test]
    fn both_forms_read_back_however_a_screen_breaks_them() {
        let whole = enrolment();
        let line = whole.to_line();
        let broken = format!(" {}\r\n{}\n", &line[..60], &line[60..]);
        let small = line.to_lowercase();
        for text in [whole.to_json(), line, broken, small] {
            assert_eq!(Enrolment::read(&text), Ok(whole), "{text}");
        }
    }

    #[test]
    fn the_line_has_only_such_letters_as_a_code_holds_closely() {
        let is_close = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "-/:".contains(c);
        assert!(enrolment().to_line().chars().all(is_close));
    }

    #[test]
    fn a_file_is_told_from_a_line() {
        assert!(Enrolment::is_line("standeasy-laptop/1:00"));
        for name in ["standeasy-laptop.json", "", "é", "STANDEASY-LAPTOP/1"] {
            assert!(!Enrolment::is_line(name), "{name}");
        }
    }

    #[test]
    fn other_texts_and_weak_keys_are_none() {
        let (file, line) = (enrolment().to_json(), enrolment().to_line());
        let weak = "01".to_owned() + &"00".repeat(31);
        let key = hex::encode(enrolment().key.as_bytes());
        for text in [
            String::new(),
            "{}".to_owned(),
            file.replace("laptop/1", "laptop/2"),
            file.replace("\"kit\"", "\"kits\""),
            file.replace(&key, &weak),
            file.replace(&key, &key[1..]),
            line.replace("/1:", "/2:"),
            line.clone() + "0",
            line[..line.len() - 1].to_owned(),
            line.clone() + ":00",
            line + &" ".repeat(MOST_BYTES),
        ] {
            assert_eq!(
                Enrolment::read(&text),
                Err(EnrolmentError::NotAnEnrolment),
                "{text}"
            );
        }
    }
}
