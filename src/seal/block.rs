//! Age files of any size: what envelopes and the officer's archive have in common.

use std::io::{Read, Write};
use std::iter;

use zeroize::Zeroizing;

use super::{Identity, MOST_RECIPIENTS, Recipient, SealError};
use crate::secret::Secret;

/// What one sealing adds at most: the age header with two X25519 stanzas and the random one
/// the age library adds, the nonce, and one tag.
pub(super) const MOST_OVERHEAD: usize =
    MOST_OVERHEAD_OF_ONE + (MOST_RECIPIENTS - 1) * X25519_STANZA;

/// The same with one recipient.
pub(super) const MOST_OVERHEAD_OF_ONE: usize =
    VERSION_LINE + X25519_STANZA + MOST_RANDOM_STANZA + MAC_LINE + NONCE + TAG;

/// What one sealing adds at least: one recipient, and the shortest random stanza.
pub(super) const LEAST_OVERHEAD: usize =
    VERSION_LINE + X25519_STANZA + LEAST_RANDOM_STANZA + MAC_LINE + NONCE + TAG;

const VERSION_LINE: usize = VERSION.len();
/// What every age file begins with.
pub(super) const VERSION: &[u8] = b"age-encryption.org/v1\n";
// "-> X25519 ", 43 digits, newline; 43 digits, newline.
const X25519_STANZA: usize = 54 + 44;
// "-> ", a tag of 15 characters, four arguments of 8, newline; 99 bytes in Base64 on three lines.
const MOST_RANDOM_STANZA: usize = 3 + 15 + 4 * 9 + 1 + 132 + 3;
// "-> ", a tag of 8 characters, newline; an empty line.
const LEAST_RANDOM_STANZA: usize = 3 + 8 + 1 + 1;
// "--- ", 43 digits, newline.
const MAC_LINE: usize = 48;
const NONCE: usize = 16;
const TAG: usize = 16;
const CHUNK: usize = 64 * 1024;

/// Seals any number of bytes as one age file, for the officer's own archive.
///
/// One or two recipients, or [`SealError::Recipients`].
pub fn seal_block(plain: &Secret, recipients: &[Recipient]) -> Result<Vec<u8>, SealError> {
    seal_file(plain.expose(), recipients)
}

/// Opens what [`seal_block`] sealed. Nothing comes out unless all of it verifies.
pub fn open_block(sealed: &[u8], identity: &Identity) -> Result<Secret, SealError> {
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| SealError::DamagedContent)?;
    let reader = decryptor
        .decrypt(iter::once(identity.as_age()))
        .map_err(|error| match error {
            age::DecryptError::NoMatchingKeys => SealError::WrongKey,
            _ => SealError::DamagedContent,
        })?;
    read_whole(reader, sealed.len()).ok_or(SealError::DamagedContent)
}

pub(super) fn seal_file(plain: &[u8], recipients: &[Recipient]) -> Result<Vec<u8>, SealError> {
    if !(1..=MOST_RECIPIENTS).contains(&recipients.len()) {
        return Err(SealError::Recipients);
    }
    let encryptor = age::Encryptor::with_recipients(recipients.iter().map(Recipient::as_age))
        .map_err(|_| SealError::Recipients)?;
    let tags = plain.len() / CHUNK * TAG;
    let file = Vec::with_capacity(plain.len() + tags + MOST_OVERHEAD);
    Ok(write_whole(encryptor, plain, file))
}

/// Writes in one go: the age library keeps whatever waits for its chunk to fill.
pub(super) fn write_whole(encryptor: age::Encryptor, plain: &[u8], file: Vec<u8>) -> Vec<u8> {
    const PROOF: &str = "writing into a vector does not fail";
    let mut writer = encryptor.wrap_output(file).expect(PROOF);
    writer.write_all(plain).expect(PROOF);
    writer.finish().expect(PROOF)
}

/// Reads to the end, into room reserved once: `most` must be above the plain size.
pub(super) fn read_whole(mut reader: impl Read, most: usize) -> Option<Secret> {
    let mut plain = Zeroizing::new(Vec::with_capacity(most));
    reader.read_to_end(&mut plain).ok()?;
    Some(Secret::new(std::mem::take(&mut *plain)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_of_any_size_come_back() {
        let identity = Identity::generate();
        for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 17] {
            let plain: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
            let sealed = seal_block(&Secret::new(plain.clone()), &[identity.recipient()]).unwrap();
            assert!(open_block(&sealed, &identity).unwrap().expose() == plain);
        }
    }

    #[test]
    fn a_block_cut_or_changed_anywhere_gives_nothing() {
        let identity = Identity::generate();
        let plain = Secret::new(vec![7; CHUNK + 100]);
        let sealed = seal_block(&plain, &[identity.recipient()]).unwrap();
        for place in (0..sealed.len()).step_by(997) {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(open_block(&changed, &identity).is_err(), "changed {place}");
            assert!(
                open_block(&sealed[..place], &identity).is_err(),
                "cut {place}"
            );
        }
    }

    #[test]
    fn each_of_two_recipients_opens_and_nobody_else() {
        let [first, second, other] = std::array::from_fn(|_| Identity::generate());
        let recipients = [first.recipient(), second.recipient()];
        let sealed = seal_block(&Secret::new(vec![1]), &recipients).unwrap();
        assert_eq!(open_block(&sealed, &first).unwrap().expose(), [1]);
        assert_eq!(open_block(&sealed, &second).unwrap().expose(), [1]);
        assert_eq!(
            open_block(&sealed, &other).unwrap_err(),
            SealError::WrongKey
        );
    }

    #[test]
    fn none_and_three_recipients_are_refused() {
        let one = Identity::generate().recipient();
        for recipients in [vec![], vec![one.clone(), one.clone(), one]] {
            assert_eq!(
                seal_block(&Secret::new(vec![1]), &recipients),
                Err(SealError::Recipients)
            );
        }
    }

    #[test]
    fn the_overhead_stays_within_its_bounds() {
        let identity = Identity::generate();
        let both = [identity.recipient(), identity.recipient()];
        for _ in 0..500 {
            let one = seal_file(&[], &both[..1]).unwrap().len();
            let two = seal_file(&[], &both).unwrap().len();
            assert!(one >= LEAST_OVERHEAD && one + X25519_STANZA <= MOST_OVERHEAD);
            assert!((LEAST_OVERHEAD + X25519_STANZA..=MOST_OVERHEAD).contains(&two));
        }
    }
}
