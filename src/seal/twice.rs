//! Records that two people open one after the other: an age file inside an age file.
//!
//! The inner one is sealed to the officer, the outer one, around it, to a second person. So the
//! second takes the outer one off and sees an age file to somebody else, and the officer sees
//! nothing before that. With the `age` command it is one program behind the other:
//! `age -d -i second RECORD | age -d -i officer`.
//!
//! The envelope has the size that all have, so a store and a bundle of such records are like any
//! other; only that less fits into one.

use super::block::{LEAST_OVERHEAD, MOST_OVERHEAD_OF_ONE, VERSION, seal_file};
use super::envelope::{LENGTH_BYTES, ROOM, padded, random_fill};
use super::{Envelope, Identity, Recipient, SealError, open_block};
use crate::secret::Secret;

/// The size every plain text that is sealed twice is padded to before, in bytes; two of them are
/// its length.
pub const TWICE_SEALED_BYTES: usize = ROOM - 2 * MOST_OVERHEAD_OF_ONE;

/// The most bytes of a content that is sealed twice.
pub const MOST_TWICE_SEALED: usize = TWICE_SEALED_BYTES - LENGTH_BYTES;

/// Seals bytes to the officer, and that once more to the second person.
///
/// At most [`MOST_TWICE_SEALED`] bytes, else [`SealError::TooLong`].
pub fn seal_twice(
    plain: &Secret,
    officer: &Recipient,
    second: &Recipient,
) -> Result<Envelope, SealError> {
    let padded = padded(plain, TWICE_SEALED_BYTES)?;
    let inner = seal_file(padded.expose(), std::slice::from_ref(officer))?;
    let outer = seal_file(&inner, std::slice::from_ref(second))?;
    Envelope::wrap(&outer, random_fill)
}

/// Takes the second person's layer off. What comes out is as if it had been sealed to the officer
/// alone; the same record gives the same bytes each time.
pub fn open_outer(envelope: &Envelope, second: &Identity) -> Result<Envelope, SealError> {
    let inner = open_block(envelope.age_file(), second)?;
    let file = inner.expose();
    if !file.starts_with(VERSION) || file.len() < LEAST_OVERHEAD {
        return Err(SealError::DamagedContent);
    }
    Envelope::wrap(file, |rest| vec![0; rest]).map_err(|_| SealError::DamagedContent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::{open, seal};

    fn keys() -> [Identity; 2] {
        std::array::from_fn(|_| Identity::generate())
    }

    fn sealed(plain: &[u8], [officer, second]: &[Identity; 2]) -> Envelope {
        let plain = Secret::new(plain.to_vec());
        seal_twice(&plain, &officer.recipient(), &second.recipient()).unwrap()
    }

    #[test]
    fn both_keys_in_their_order_open_it_and_neither_alone() {
        let keys = keys();
        for plain in [vec![], vec![7; MOST_TWICE_SEALED]] {
            let envelope = sealed(&plain, &keys);
            let [officer, second] = &keys;
            let shut = [open(&envelope, officer), open(&envelope, second)];
            let [by_officer, by_second] = shut.map(|opened| opened.unwrap_err());
            assert_eq!(by_officer, SealError::WrongKey);
            assert_eq!(by_second, SealError::DamagedContent);
            let error = open_outer(&envelope, officer).unwrap_err();
            assert_eq!(error, SealError::WrongKey);
            let inner = open_outer(&envelope, second).unwrap();
            assert_eq!(open(&inner, second).unwrap_err(), SealError::WrongKey);
            assert_eq!(open(&inner, officer).unwrap().expose(), plain);
        }
    }

    #[test]
    fn one_byte_too_many_is_refused() {
        let [officer, second] = keys().map(|key| key.recipient());
        let plain = Secret::new(vec![0; MOST_TWICE_SEALED + 1]);
        let error = seal_twice(&plain, &officer, &second).unwrap_err();
        let (bytes, most) = (MOST_TWICE_SEALED + 1, MOST_TWICE_SEALED);
        assert_eq!(error, SealError::TooLong { bytes, most });
    }

    #[test]
    fn it_fits_whatever_the_random_stanzas_are() {
        let [officer, second] = keys().map(|key| key.recipient());
        let plain = Secret::new(vec![1; MOST_TWICE_SEALED]);
        for _ in 0..500 {
            seal_twice(&plain, &officer, &second).unwrap();
        }
    }

    #[test]
    fn the_layer_comes_off_to_the_same_bytes_each_time() {
        let keys = keys();
        let envelope = sealed(b"text", &keys);
        let [once, again] = [0; 2].map(|_| open_outer(&envelope, &keys[1]).unwrap());
        assert!(once == again);
    }

    #[test]
    fn a_layer_around_something_else_is_damage() {
        let [_, second] = keys();
        let recipients = [second.recipient()];
        let once = seal(&Secret::new(vec![1]), &recipients).unwrap();
        let error = open_outer(&once, &second).unwrap_err();
        assert_eq!(error, SealError::DamagedContent);
        // The beginning of an age file, and nothing that could be one.
        let file = seal_file(VERSION, &recipients).unwrap();
        let short = Envelope::wrap(&file, random_fill).unwrap();
        let error = open_outer(&short, &second).unwrap_err();
        assert_eq!(error, SealError::DamagedContent);
    }
}
