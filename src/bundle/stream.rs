//! A bundle read piece by piece, so that its size does not matter.
//!
//! First [`survey`] goes through the whole file and finds out what it is; then [`Records`] gives
//! its records. Nothing is kept but the piece at hand.

use std::io::{self, Read, Seek, SeekFrom};

use sha2::{Digest, Sha256};

use super::opening::Opening;
use super::signature::{PublicKey, Purpose, Signature};
use super::{
    BundleError, DIGEST_BYTES, ENTRY_BYTES, Entry, HEADER_BYTES, Header, entry, read_ending,
    read_header,
};

/// Records surveyed at a time.
const PIECE: usize = 1024;

/// What a bundle is, found out without keeping any of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// The fingerprint of the kit the records were sealed under.
    pub kit: [u8; 32],
    /// How many records there are, decoys among them.
    pub records: usize,
    /// SHA-256 over everything before the digest: the bundle's name in receipts.
    pub digest: [u8; 32],
    /// Whether the digest at the end of the file fits; if not, single records are damaged.
    pub is_whole: bool,
    /// Whether the keys ascend; where they do not, one of them is damaged.
    pub is_ordered: bool,
    /// What stands behind the digest of a signed bundle, whether or not it holds.
    pub signature: Option<Signature>,
    /// What stands behind the digest of an opened one, whether or not it holds.
    pub opening: Option<Opening>,
}

impl Survey {
    /// Which laptop signed all of it; `None` where it is not signed. A signature of what is not
    /// whole is none, since nobody can tell which record was changed. Of an opened bundle it is
    /// the laptop that packed the one it was made of.
    pub fn signer(&self) -> Result<Option<PublicKey>, BundleError> {
        if let Some(opening) = &self.opening {
            return opening.packer();
        }
        let Some(signature) = &self.signature else {
            return Ok(None);
        };
        let signer = signature.signer(Purpose::Packing, &self.digest);
        let signer = signer.filter(|_| self.is_whole);
        signer.map(Some).ok_or(BundleError::Signature)
    }

    /// Who took the outer layer off all of it; `None` where nobody did.
    pub fn opened_by(&self) -> Result<Option<PublicKey>, BundleError> {
        let Some(opening) = &self.opening else {
            return Ok(None);
        };
        let second = opening.second(&self.digest).filter(|_| self.is_whole);
        second.map(Some).ok_or(BundleError::Signature)
    }
}

/// The kit and the laptop that a signed bundle names, without going through it.
pub fn named(mut file: impl Read + Seek) -> Result<Option<([u8; 32], PublicKey)>, StreamError> {
    let header = read_header(&head(&mut file)?)?;
    file.seek(SeekFrom::Start(
        header.length() - header.ending_bytes() as u64,
    ))?;
    let (signature, opening) = ending(&mut file, &header)?;
    let opened = opening.and_then(|opening| opening.claimed());
    let key = signature
        .and_then(|signature| signature.claimed())
        .or(opened);
    Ok(key.map(|key| (header.kit, key)))
}

/// What stands behind the digest.
fn ending(
    file: &mut impl Read,
    header: &Header,
) -> io::Result<(Option<Signature>, Option<Opening>)> {
    let mut bytes = vec![0; header.ending_bytes()];
    file.read_exact(&mut bytes)?;
    Ok(read_ending(&bytes))
}

fn head(file: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut header = Vec::with_capacity(HEADER_BYTES);
    file.take(HEADER_BYTES as u64).read_to_end(&mut header)?;
    Ok(header)
}

/// Why a bundle could not be read.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// It is not a bundle.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The system could not read it.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Goes through a bundle of `length` bytes from its start to its end. It is refused for the same
/// reasons as by [`Bundle::read`](super::Bundle::read), and before anything is made room for.
pub fn survey(mut file: impl Read, length: u64) -> Result<Survey, StreamError> {
    let head = head(&mut file)?;
    let header = read_header(&head)?;
    let expected = header.length();
    if length != expected {
        return Err(BundleError::Length {
            expected,
            found: length,
        }
        .into());
    }
    let mut hash = Sha256::new_with_prefix(&head);
    let is_ordered = survey_records(&mut file, header.records, &mut hash)?;
    let digest: [u8; 32] = hash.finalize().into();
    let mut stated = [0; DIGEST_BYTES];
    file.read_exact(&mut stated)?;
    let is_whole = digest == stated;
    if is_whole && !is_ordered {
        return Err(BundleError::Order.into());
    }
    let (signature, opening) = ending(&mut file, &header)?;
    Ok(Survey {
        kit: header.kit,
        records: header.records,
        digest,
        is_whole,
        is_ordered,
        signature,
        opening,
    })
}

/// Adds all records to the hash; whether their keys ascend.
fn survey_records(
    file: &mut impl Read,
    records: usize,
    hash: &mut Sha256,
) -> Result<bool, StreamError> {
    let mut piece = vec![0; PIECE * ENTRY_BYTES];
    let mut before: Option<[u8; 16]> = None;
    let mut is_ordered = true;
    let mut left = records;
    while left > 0 {
        let now = left.min(PIECE);
        let bytes = piece.get_mut(..now * ENTRY_BYTES).unwrap_or_default();
        file.read_exact(bytes)?;
        hash.update(&*bytes);
        for key in bytes
            .chunks_exact(ENTRY_BYTES)
            .filter_map(<[u8]>::first_chunk)
        {
            is_ordered &= before.is_none_or(|before| before < *key);
            before = Some(*key);
        }
        left -= now;
    }
    Ok(is_ordered)
}

/// The records of a surveyed bundle, from some record on.
pub struct Records<R> {
    file: R,
    left: usize,
}

impl<R: Read + Seek> Records<R> {
    /// The records from number `from` on, counted from 0.
    pub fn from(mut file: R, survey: &Survey, from: usize) -> io::Result<Self> {
        let from = from.min(survey.records);
        file.seek(SeekFrom::Start((HEADER_BYTES + from * ENTRY_BYTES) as u64))?;
        Ok(Self {
            file,
            left: survey.records - from,
        })
    }

    /// The next records, at most `most`; none at the end.
    pub fn next(&mut self, most: usize) -> io::Result<Vec<Entry>> {
        let now = self.left.min(most);
        let mut bytes = vec![0; now * ENTRY_BYTES];
        self.file.read_exact(&mut bytes)?;
        self.left -= now;
        Ok(bytes.chunks_exact(ENTRY_BYTES).filter_map(entry).collect())
    }

    /// The keys of all records that are left.
    pub fn keys(&mut self) -> io::Result<Vec<[u8; 16]>> {
        let mut keys = Vec::with_capacity(self.left);
        while self.left > 0 {
            keys.extend(self.next(PIECE)?.iter().map(|entry| entry.key));
        }
        Ok(keys)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::bundle::Bundle;
    use crate::bundle::signature::SigningKey;
    use crate::seal::ENVELOPE_BYTES;

    fn bytes() -> Vec<u8> {
        bundle().to_bytes()
    }

    fn signed() -> Vec<u8> {
        bundle().to_signed_bytes(&key())
    }

    fn key() -> SigningKey {
        SigningKey::of(&[3; 32])
    }

    fn bundle() -> Bundle {
        let entries = (0..2112_u32).map(|number| {
            let mut key = [0; 16];
            key[..4].copy_from_slice(&number.wrapping_mul(2_654_435_761).to_be_bytes());
            Entry {
                key,
                envelope: Box::new([number as u8; ENVELOPE_BYTES]),
            }
        });
        Bundle {
            kit: [7; 32],
            entries: entries.collect(),
        }
    }

    #[test]
    fn a_survey_finds_what_reading_at_once_finds() {
        let mut changed = bytes();
        let at = changed.len() / 2;
        changed[at] ^= 1;
        for bytes in [bytes(), changed, signed()] {
            let whole = Bundle::read(&bytes).unwrap();
            let found = survey(&bytes[..], bytes.len() as u64).unwrap();
            assert_eq!(found.kit, whole.bundle.kit);
            assert_eq!(found.digest, whole.digest);
            assert_eq!(found.is_whole, whole.is_whole);
            assert_eq!(found.signature, whole.signature);
            let mut records = Records::from(Cursor::new(&bytes), &found, 0).unwrap();
            let mut entries = Vec::new();
            loop {
                let next = records.next(500).unwrap();
                if next.is_empty() {
                    break;
                }
                entries.extend(next);
            }
            assert!(entries == whole.bundle.entries);
            let mut rest = Records::from(Cursor::new(&bytes), &found, 2000).unwrap();
            let keys: Vec<[u8; 16]> = entries[2000..].iter().map(|e| e.key).collect();
            assert_eq!(rest.keys().unwrap(), keys);
        }
    }

    #[test]
    fn the_laptop_that_signed_is_named_and_a_changed_bundle_is_nobodys() {
        let survey = |bytes: &[u8]| survey(bytes, bytes.len() as u64).unwrap();
        let whole = signed();
        let signer = Some(key().public());
        assert_eq!(survey(&whole).signer(), Ok(signer));
        assert_eq!(
            named(Cursor::new(&whole)).unwrap().unwrap().1,
            key().public()
        );
        assert_eq!(survey(&bytes()).signer(), Ok(None));
        assert_eq!(named(Cursor::new(&bytes())).unwrap(), None);
        for place in [
            20,
            5000,
            whole.len() - 100,
            whole.len() - 96,
            whole.len() - 1,
        ] {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            assert_eq!(
                survey(&changed).signer(),
                Err(BundleError::Signature),
                "{place}"
            );
        }
    }

    #[test]
    fn what_is_no_bundle_is_refused_as_when_it_is_read_at_once() {
        let whole = bytes();
        let mut doubled = whole.clone();
        doubled.copy_within(HEADER_BYTES..HEADER_BYTES + 16, HEADER_BYTES + ENTRY_BYTES);
        let end = doubled.len() - DIGEST_BYTES;
        let digest = Sha256::digest(&doubled[..end]);
        doubled[end..].copy_from_slice(&digest);
        let mut giant = whole.clone();
        giant[HEADER_BYTES - 4..HEADER_BYTES].copy_from_slice(&u32::MAX.to_le_bytes());
        for bytes in [
            &whole[..whole.len() - 1],
            &whole[..20],
            b"PK",
            &doubled,
            &giant,
        ] {
            let at_once = Bundle::read(bytes).map(drop).unwrap_err();
            let Err(StreamError::Bundle(error)) = survey(bytes, bytes.len() as u64) else {
                panic!("{at_once}");
            };
            assert_eq!(error, at_once);
        }
    }
}
