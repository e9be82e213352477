//! A sealed record in its envelope: one constant size, whatever was sealed.
//!
//! Bytes: magic (8), version (1), length of the age file (2, big-endian), room (981: the age
//! file, then random fill), SHA-256 of all before it (32).

use rand::Rng;
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::block::{LEAST_OVERHEAD, MOST_OVERHEAD, seal_file};
use super::twice::TWICE_SEALED_BYTES;
use super::{Identity, Recipient, SealError, open_block};
use crate::secret::Secret;

/// The size of every envelope, in bytes.
pub const ENVELOPE_BYTES: usize = 1024;

/// The size every plain text is padded to before sealing, in bytes; two of them are its length.
pub const PLAIN_BYTES: usize = 483;

const MAGIC: &[u8; 8] = b"stdeasy\x1a";
const VERSION: u8 = 1;
pub(super) const LENGTH_BYTES: usize = 2;
const HEAD: usize = MAGIC.len() + 1 + LENGTH_BYTES;
const CHECKSUM: usize = 32;
pub(super) const ROOM: usize = ENVELOPE_BYTES - HEAD - CHECKSUM;

// Whatever the age library draws for its random stanza, two recipients fit.
const _: () = assert!(PLAIN_BYTES + MOST_OVERHEAD <= ROOM);

/// A sealed record: one constant size, whatever was sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope(Box<[u8; ENVELOPE_BYTES]>);

impl std::fmt::Debug for Envelope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Envelope(***)")
    }
}

impl Envelope {
    /// Takes stored bytes over after checking frame and checksum.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        Self::parse(bytes).ok_or(SealError::DamagedEnvelope)
    }

    /// The same for bytes of unknown origin, most of which are no envelope: those that do not
    /// begin like one are told apart at no cost.
    pub fn from_bytes_if_framed(bytes: &[u8]) -> Option<Self> {
        let is_framed = bytes.len() == ENVELOPE_BYTES && bytes.starts_with(MAGIC);
        is_framed.then(|| Self::parse(bytes))?
    }

    /// All bytes, as they are stored.
    pub fn as_bytes(&self) -> &[u8; ENVELOPE_BYTES] {
        &self.0
    }

    /// The standard age file inside.
    pub fn age_file(&self) -> &[u8] {
        age_file(self.0.as_slice()).unwrap_or_default()
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let whole: Box<[u8; ENVELOPE_BYTES]> = bytes.to_vec().try_into().ok()?;
        let (body, checksum) = whole.split_last_chunk::<CHECKSUM>()?;
        let is_intact = Sha256::digest(body).as_slice() == checksum;
        let is_ours = body.starts_with(MAGIC) && body.get(MAGIC.len()) == Some(&VERSION);
        let fits = age_file(whole.as_slice())?.len() >= LEAST_OVERHEAD;
        (is_intact && is_ours && fits).then_some(Self(whole))
    }

    /// The envelope of an age file, in which `fill` makes the bytes behind it.
    pub(super) fn wrap(file: &[u8], fill: fn(usize) -> Vec<u8>) -> Result<Self, SealError> {
        let too_long = SealError::TooLong {
            bytes: file.len(),
            most: ROOM,
        };
        let rest = ROOM.checked_sub(file.len()).ok_or(too_long)?;
        let length = u16::try_from(file.len()).map_err(|_| too_long)?;
        let mut bytes = Vec::with_capacity(ENVELOPE_BYTES);
        bytes.extend_from_slice(MAGIC);
        bytes.push(VERSION);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(file);
        bytes.extend_from_slice(&fill(rest));
        bytes.extend_from_slice(&Sha256::digest(&bytes));
        let whole = bytes.try_into().map_err(|_| too_long)?;
        Ok(Self(whole))
    }
}

fn age_file(envelope: &[u8]) -> Option<&[u8]> {
    let (head, rest) = envelope.split_at_checked(HEAD)?;
    let length = u16::from_be_bytes(*head.last_chunk()?);
    rest.get(..ROOM)?.get(..usize::from(length))
}

/// Fill that cannot be told from ciphertext.
pub(super) fn random_fill(bytes: usize) -> Vec<u8> {
    let mut fill = vec![0; bytes];
    // Without the system's randomness the age library has stopped before this.
    UnwrapErr(SysRng).fill_bytes(&mut fill);
    fill
}

/// Seals bytes to the recipients, padded so that neither length nor size tells anything.
///
/// At most [`PLAIN_BYTES`] less two bytes, else [`SealError::TooLong`]; one or two recipients.
pub fn seal(plain: &Secret, recipients: &[Recipient]) -> Result<Envelope, SealError> {
    let padded = padded(plain, PLAIN_BYTES)?;
    Envelope::wrap(&seal_file(padded.expose(), recipients)?, random_fill)
}

/// A content with its length before it and zeros behind it, `size` bytes in all.
pub(super) fn padded(plain: &Secret, size: usize) -> Result<Secret, SealError> {
    let most = size - LENGTH_BYTES;
    let too_long = SealError::TooLong {
        bytes: plain.len(),
        most,
    };
    let padding = most.checked_sub(plain.len()).ok_or(too_long)?;
    let length = u16::try_from(plain.len()).map_err(|_| too_long)?;
    let mut padded = Secret::with_capacity(size);
    padded.extend(&length.to_be_bytes());
    padded.extend(plain.expose());
    padded.extend([0; PLAIN_BYTES].get(..padding).unwrap_or_default());
    Ok(padded)
}

/// Opens an envelope; the padding is taken off.
pub fn open(envelope: &Envelope, identity: &Identity) -> Result<Secret, SealError> {
    let padded = open_block(envelope.age_file(), identity)?;
    content(padded.expose()).ok_or(SealError::DamagedContent)
}

fn content(padded: &[u8]) -> Option<Secret> {
    let (length, rest) = padded.split_first_chunk::<LENGTH_BYTES>()?;
    let (content, padding) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
    let sizes = [PLAIN_BYTES, TWICE_SEALED_BYTES];
    let is_ours = sizes.contains(&padded.len()) && padding.iter().all(|byte| *byte == 0);
    is_ours.then(|| {
        let mut plain = Zeroizing::new(Vec::with_capacity(content.len()));
        plain.extend_from_slice(content);
        Secret::new(std::mem::take(&mut *plain))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(plain: &[u8], identity: &Identity) -> Envelope {
        seal(&Secret::new(plain.to_vec()), &[identity.recipient()]).unwrap()
    }

    #[test]
    fn the_shortest_and_the_longest_content_come_back() {
        let identity = Identity::generate();
        for plain in [vec![], vec![0], vec![9; PLAIN_BYTES - LENGTH_BYTES]] {
            let envelope = sealed(&plain, &identity);
            let read = Envelope::from_bytes(envelope.as_bytes()).unwrap();
            assert_eq!(open(&read, &identity).unwrap().expose(), plain);
        }
    }

    #[test]
    fn one_byte_too_many_is_refused() {
        let plain = Secret::new(vec![0; PLAIN_BYTES - 1]);
        let error = seal(&plain, &[Identity::generate().recipient()]).unwrap_err();
        assert_eq!(
            error,
            SealError::TooLong {
                bytes: 482,
                most: 481
            }
        );
    }

    /// T16.
    #[test]
    fn a_flip_of_any_byte_is_noticed() {
        let envelope = sealed(b"text", &Identity::generate());
        for place in 0..ENVELOPE_BYTES {
            for flip in [1, 0x80, 0xff] {
                let mut bytes = *envelope.as_bytes();
                bytes[place] ^= flip;
                let read = Envelope::from_bytes(&bytes);
                assert_eq!(read.unwrap_err(), SealError::DamagedEnvelope, "{place}");
            }
        }
    }

    /// T16.
    #[test]
    fn a_cut_or_lengthened_envelope_is_noticed() {
        let envelope = sealed(b"text", &Identity::generate());
        for end in 0..ENVELOPE_BYTES {
            assert!(Envelope::from_bytes(&envelope.as_bytes()[..end]).is_err());
        }
        let mut longer = envelope.as_bytes().to_vec();
        longer.push(0);
        assert!(Envelope::from_bytes(&longer).is_err());
    }

    /// T16.
    #[test]
    fn a_flip_of_any_byte_of_the_age_file_is_noticed_without_the_checksum() {
        let identity = Identity::generate();
        let file = sealed(b"text", &identity).age_file().to_vec();
        for place in 0..file.len() {
            let mut changed = file.clone();
            changed[place] ^= 1;
            let envelope = Envelope::wrap(&changed, random_fill).unwrap();
            assert!(open(&envelope, &identity).is_err(), "{place}");
        }
    }

    #[test]
    fn a_content_of_another_size_is_not_ours() {
        let identity = Identity::generate();
        let file = seal_file(&[0, 1, 7], &[identity.recipient()]).unwrap();
        let envelope = Envelope::wrap(&file, random_fill).unwrap();
        assert_eq!(
            open(&envelope, &identity).unwrap_err(),
            SealError::DamagedContent
        );
    }

    #[test]
    fn the_same_content_is_never_sealed_to_the_same_bytes() {
        let identity = Identity::generate();
        assert!(sealed(b"text", &identity) != sealed(b"text", &identity));
    }

    #[test]
    fn debug_shows_nothing() {
        let envelope = sealed(b"text", &Identity::generate());
        assert_eq!(format!("{envelope:?}"), "Envelope(***)");
    }
}
