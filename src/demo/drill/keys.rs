//! Keys that lie about: everything in the files that could be one is tried on a record.

use super::Found;
use super::search::{Copy, read_all};
use crate::checkin::response::Content;
use crate::demo::circle::Circle;
use crate::desk::DeskError;
use crate::desk::post::Post;
use crate::hex;
use crate::seal::{self, Envelope, Identity, SealError};

/// The shortest text that 32 random bytes can be written in.
const SHORTEST: usize = 43;

/// The longest text that one key is written in.
const LONGEST: usize = 90;

pub(super) fn look(circle: &Circle) -> Result<Found, DeskError> {
    let known = circle.known.first().ok_or(DeskError::NoRecord)?;
    let record = Envelope::from_bytes(&known.record.bytes)?;
    let laptop = circle.place.home().laptop();
    let files = read_all(&[&laptop]);
    let mut texts = texts(&files);
    texts.push(circle.kit().fingerprint().hex());
    let (tried, opened) = try_all(&texts, &record);
    let copy = Copy::of(&laptop, circle.place.spare())?;
    let (key, record) = planted()?;
    copy.plant(format!("key={key}\n").as_bytes())?;
    let in_copy = self::texts(&read_all(&[circle.place.spare()]));
    Ok(Found::Keys {
        files: files.len(),
        tried,
        opened,
        planted: try_all(&in_copy, &record).1,
    })
}

/// Everything in the files that is written with the letters of a key and is as long as one.
fn texts(files: &[Vec<u8>]) -> Vec<String> {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/_-".contains(byte);
    let runs = files
        .iter()
        .flat_map(|file| file.split(move |byte| !is_letter(byte)));
    let runs = runs.filter(|run| (SHORTEST..=LONGEST).contains(&run.len()));
    let mut texts: Vec<String> = runs
        .filter_map(|run| String::from_utf8(run.to_vec()).ok())
        .collect();
    texts.sort();
    texts.dedup();
    texts
}

/// How many keys these texts could be, and how many of them open a record.
fn try_all(texts: &[String], record: &Envelope) -> (usize, usize) {
    let mut tried = texts.len();
    let mut opened = 0;
    for text in texts {
        let keys = Identity::guess(text);
        tried += keys.len().saturating_sub(1);
        opened += keys
            .iter()
            .filter(|key| seal::open(record, key).is_ok())
            .count();
    }
    (tried, opened)
}

/// A key in hexadecimal, and a record that it opens.
fn planted() -> Result<(String, Envelope), SealError> {
    let bytes: [u8; 32] = rand::random();
    let key = hex::encode(&bytes);
    let recipients: Vec<_> = Identity::guess(&key)
        .iter()
        .map(Identity::recipient)
        .collect();
    let record = seal::seal(&Content::decoy(), &recipients)?;
    Ok((key, record))
}
