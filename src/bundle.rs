//! Sealed records to one hand-over file and back, and the receipt that comes back for it.
//!
//! Bytes only: reading and writing files is the desk's.
//!
//! Version 1 is of a kit that takes bundles from any laptop. Version 2 is signed: behind the digest
//! stand the laptop's public key and its signature, see [`signature`].

use sha2::{Digest, Sha256};

use crate::seal::ENVELOPE_BYTES;
use crate::trouble::Trouble;

pub mod enrolment;
pub mod receipt;
pub mod signature;
pub mod stream;

use signature::{SIGNATURE_BYTES, Signature, SigningKey};

/// Records in a bundle are filled up with decoys to a multiple of this.
pub const MULTIPLE: usize = 64;

/// The most records one bundle may hold: more than all uniformed people of the UN answer in a
/// year. It is read piece by piece, so that its size takes no memory.
pub const MOST_RECORDS: usize = 4_000_000;

/// The most records a laptop packs at once: a battalion of 850 answers weekly for a year and a
/// half.
pub const MOST_PACKED: usize = 65_536;

/// The largest file of a bundle, in bytes.
pub const MOST_BYTES: u64 =
    (HEADER_BYTES + MOST_RECORDS * ENTRY_BYTES + DIGEST_BYTES + SIGNATURE_BYTES) as u64;

/// One record of a bundle: its key, and its envelope's bytes, which may be damaged.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// The random key it had in the laptop's store.
    pub key: [u8; 16],
    /// The envelope's bytes.
    pub envelope: Box<[u8; ENVELOPE_BYTES]>,
}

/// A hand-over of sealed records.
#[derive(Clone, PartialEq, Eq)]
pub struct Bundle {
    /// The fingerprint of the kit the records were sealed under.
    pub kit: [u8; 32],
    /// The records, sorted by their random keys.
    pub entries: Vec<Entry>,
}

/// Why bytes are not a bundle.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// Not a bundle at all.
    #[error("this is not a standeasy bundle")]
    NotABundle,
    /// Of a later version.
    #[error("the bundle is of version {0}, which this program does not know")]
    Version(u8),
    /// Cut short or lengthened.
    #[error("the bundle should be {expected} bytes long and is {found}")]
    Length {
        /// The length its header announces.
        expected: u64,
        /// The length found.
        found: u64,
    },
    /// More records than a bundle may hold, or not a multiple of [`MULTIPLE`].
    #[error("the bundle announces {0} records, which no bundle holds")]
    Count(u32),
    /// Keys not in ascending order, or doubled.
    #[error("the bundle's records are not in order")]
    Order,
    /// Without a signature, where only enrolled laptops are counted.
    #[error("the bundle is not signed, and its kit counts only bundles of enrolled laptops")]
    Unsigned,
    /// Its content, its key and its signature do not belong together.
    #[error("the bundle does not fit its signature")]
    Signature,
}

/// A bundle that was read, and whether its digest fits its content.
pub struct Read {
    /// The bundle.
    pub bundle: Bundle,
    /// SHA-256 over everything before the digest: the bundle's name in receipts.
    pub digest: [u8; 32],
    /// Whether the digest at the end of the file fits; if not, single records are damaged.
    pub is_whole: bool,
    /// What stands behind the digest of a signed bundle, whether or not it holds.
    pub signature: Option<Signature>,
}

const MAGIC: &[u8; 16] = b"standeasy-bundle";
const UNSIGNED: u8 = 1;
const SIGNED: u8 = 2;
/// The bytes that tell how long the whole file is.
pub const HEADER_BYTES: usize = MAGIC.len() + 1 + 32 + 4;
const ENTRY_BYTES: usize = 16 + ENVELOPE_BYTES;
const DIGEST_BYTES: usize = 32;

impl Bundle {
    /// The bytes of the file: the magic, a version byte, the kit's fingerprint, the number of
    /// records (32 bits, little endian), the records in ascending order of their keys, and the
    /// SHA-256 of everything before it.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.with_digest(UNSIGNED).0
    }

    /// The same in version 2: behind the digest the public key and the signature over the digest.
    pub fn to_signed_bytes(&self, key: &SigningKey) -> Vec<u8> {
        let (mut bytes, digest) = self.with_digest(SIGNED);
        bytes.extend_from_slice(&key.sign(&digest).to_bytes());
        bytes
    }

    fn with_digest(&self, version: u8) -> (Vec<u8>, [u8; 32]) {
        let mut sorted: Vec<&Entry> = self.entries.iter().collect();
        sorted.sort_by_key(|entry| entry.key);
        let count = u32::try_from(sorted.len()).unwrap_or(u32::MAX);
        let ending = DIGEST_BYTES + SIGNATURE_BYTES;
        let mut bytes = Vec::with_capacity(HEADER_BYTES + sorted.len() * ENTRY_BYTES + ending);
        bytes.extend_from_slice(MAGIC);
        bytes.push(version);
        bytes.extend_from_slice(&self.kit);
        bytes.extend_from_slice(&count.to_le_bytes());
        for entry in sorted {
            bytes.extend_from_slice(&entry.key);
            bytes.extend_from_slice(entry.envelope.as_slice());
        }
        let digest: [u8; 32] = Sha256::digest(&bytes).into();
        bytes.extend_from_slice(&digest);
        (bytes, digest)
    }

    /// The length of a whole file by its first [`HEADER_BYTES`], so that one of another length
    /// is refused before it is read.
    pub fn length(head: &[u8]) -> Result<u64, BundleError> {
        Ok(read_header(head)?.length())
    }

    /// Reads a file's bytes. Damage inside a record does not stop the others from being read:
    /// then `is_whole` is false, and every envelope has to be checked by itself.
    pub fn read(bytes: &[u8]) -> Result<Read, BundleError> {
        let header = read_header(bytes)?;
        let expected = header.length();
        if bytes.len() as u64 != expected {
            return Err(BundleError::Length {
                expected,
                found: bytes.len() as u64,
            });
        }
        let (content, ending) = bytes.split_at(header.content_bytes());
        let (stated, ending) = ending.split_at(DIGEST_BYTES);
        let digest: [u8; 32] = Sha256::digest(content).into();
        let is_whole = digest.as_slice() == stated;
        let entries = content
            .get(HEADER_BYTES..)
            .unwrap_or_default()
            .chunks_exact(ENTRY_BYTES)
            .filter_map(entry)
            .collect::<Vec<_>>();
        let is_ordered = entries.is_sorted_by(|one, next| one.key < next.key);
        if is_whole && !is_ordered {
            return Err(BundleError::Order);
        }
        let kit = header.kit;
        Ok(Read {
            bundle: Self { kit, entries },
            digest,
            is_whole,
            signature: ending.try_into().ok().and_then(Signature::read),
        })
    }
}

/// What the first bytes of a bundle announce.
struct Header {
    kit: [u8; 32],
    records: usize,
    is_signed: bool,
}

impl Header {
    /// The bytes before the digest.
    fn content_bytes(&self) -> usize {
        HEADER_BYTES + self.records * ENTRY_BYTES
    }

    fn length(&self) -> u64 {
        let signature = if self.is_signed { SIGNATURE_BYTES } else { 0 };
        (self.content_bytes() + DIGEST_BYTES + signature) as u64
    }
}

fn read_header(bytes: &[u8]) -> Result<Header, BundleError> {
    let rest = bytes
        .strip_prefix(MAGIC.as_slice())
        .ok_or(BundleError::NotABundle)?;
    let (version, rest) = rest.split_first().ok_or(BundleError::NotABundle)?;
    let is_signed = match *version {
        UNSIGNED => false,
        SIGNED => true,
        other => return Err(BundleError::Version(other)),
    };
    let (kit, rest) = rest
        .split_first_chunk::<32>()
        .ok_or(BundleError::NotABundle)?;
    let (count, _) = rest
        .split_first_chunk::<4>()
        .ok_or(BundleError::NotABundle)?;
    let count = u32::from_le_bytes(*count);
    let records = count as usize;
    if records == 0 || records > MOST_RECORDS || !records.is_multiple_of(MULTIPLE) {
        return Err(BundleError::Count(count));
    }
    Ok(Header {
        kit: *kit,
        records,
        is_signed,
    })
}

fn entry(bytes: &[u8]) -> Option<Entry> {
    let (key, envelope) = bytes.split_first_chunk::<16>()?;
    let envelope = envelope.to_vec().into_boxed_slice().try_into().ok()?;
    Some(Entry {
        key: *key,
        envelope,
    })
}

impl Trouble for BundleError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotABundle => "not-a-bundle",
            Self::Version(_) => "bundle-version",
            Self::Length { .. } => "bundle-length",
            Self::Count(_) => "bundle-count",
            Self::Order => "bundle-order",
            Self::Unsigned => "bundle-unsigned",
            Self::Signature => "bundle-signature",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::NotABundle => "Give the file that `standeasy laptop pack` wrote.",
            Self::Version(_) => "Use the program's newest version at the officer's desk.",
            Self::Length { .. } => {
                "Copy it again from the stick, or pack it again on the laptop; the records are still there."
            }
            Self::Count(_) | Self::Order => {
                "Pack it again on the laptop; the records are still there."
            }
            Self::Unsigned => {
                "Pack it again on the enrolled laptop; the records are still there. If no laptop packed it, somebody made it up."
            }
            Self::Signature => {
                "Copy it again from the stick, or pack it again on the laptop; the records are still there. If it stays so, somebody changed it on the way."
            }
        }
        .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle() -> Bundle {
        let entries = (0..64_u8)
            .rev()
            .map(|number| Entry {
                key: [number; 16],
                envelope: Box::new([number; ENVELOPE_BYTES]),
            })
            .collect();
        Bundle {
            kit: [7; 32],
            entries,
        }
    }

    #[test]
    fn a_bundle_reads_back_sorted_by_its_random_keys() {
        let read = Bundle::read(&bundle().to_bytes()).unwrap();
        assert!(read.is_whole);
        assert_eq!(read.bundle.kit, [7; 32]);
        assert!(read.bundle.entries.is_sorted_by_key(|entry| entry.key));
        assert_eq!(read.bundle.entries.len(), 64);
    }

    #[test]
    fn damage_in_one_record_leaves_the_others_readable() {
        let mut bytes = bundle().to_bytes();
        bytes[HEADER_BYTES + 3 * ENTRY_BYTES + 100] ^= 1;
        let read = Bundle::read(&bytes).unwrap();
        assert!(!read.is_whole);
        let changed = read
            .bundle
            .entries
            .iter()
            .filter(|entry| entry.envelope.as_slice() != [entry.key[0]; ENVELOPE_BYTES])
            .count();
        assert_eq!(changed, 1);
    }

    #[test]
    fn a_damaged_key_leaves_every_record_readable() {
        let mut bytes = bundle().to_bytes();
        bytes[HEADER_BYTES + 3 * ENTRY_BYTES] = 0xff;
        let read = Bundle::read(&bytes).unwrap();
        assert!(!read.is_whole);
        assert_eq!(read.bundle.entries.len(), 64);
    }

    #[test]
    fn a_doubled_key_under_a_digest_that_fits_is_refused() {
        let mut doubled = bundle();
        doubled.entries[1].key = doubled.entries[0].key;
        assert!(matches!(
            Bundle::read(&doubled.to_bytes()),
            Err(BundleError::Order)
        ));
    }

    #[test]
    fn every_truncation_is_refused() {
        let key = SigningKey::of(&[3; 32]);
        for bytes in [bundle().to_bytes(), bundle().to_signed_bytes(&key)] {
            for end in (0..bytes.len()).step_by(211).chain([bytes.len() - 96]) {
                // What is left of a signed one is no unsigned one either.
                assert!(Bundle::read(&bytes[..end]).is_err(), "{end}");
            }
        }
    }

    #[test]
    fn a_signed_bundle_is_the_same_but_for_its_version_and_its_end() {
        let key = SigningKey::of(&[200; 32]);
        let (plain, signed) = (bundle().to_bytes(), bundle().to_signed_bytes(&key));
        let records = HEADER_BYTES..plain.len() - DIGEST_BYTES;
        assert_eq!(plain[records.clone()], signed[records]);
        assert_eq!(signed.len(), plain.len() + SIGNATURE_BYTES);
        let read = Bundle::read(&signed).unwrap();
        assert!(read.is_whole && read.bundle.entries.len() == 64);
        let signature = read.signature.unwrap();
        assert_eq!(signature.signer(&read.digest), Some(key.public()));
        assert_eq!(Bundle::read(&plain).unwrap().signature, None);
        assert!(
            !signed
                .windows(32)
                .any(|bytes| bytes == key.seed().as_slice())
        );
    }

    #[test]
    fn whatever_byte_of_a_signed_bundle_is_changed_nobody_signed_it() {
        let key = SigningKey::of(&[3; 32]);
        let signed = bundle().to_signed_bytes(&key);
        let end = signed.len() - DIGEST_BYTES - SIGNATURE_BYTES;
        let places = (0..HEADER_BYTES + 40).chain((HEADER_BYTES..end).step_by(509));
        for place in places.chain(end..signed.len()) {
            let mut changed = signed.clone();
            changed[place] ^= 1;
            let Ok(read) = Bundle::read(&changed) else {
                continue;
            };
            let signer = read.signature.and_then(|one| one.signer(&read.digest));
            assert!(!read.is_whole || signer.is_none(), "{place}");
            assert!(signer.is_none() || (end..end + DIGEST_BYTES).contains(&place));
        }
    }

    #[test]
    fn an_announced_giant_is_refused_before_anything_is_made_room_for() {
        let mut bytes = bundle().to_bytes();
        bytes[HEADER_BYTES - 4..HEADER_BYTES].copy_from_slice(&u32::MAX.to_le_bytes());
        assert!(matches!(
            Bundle::read(&bytes),
            Err(BundleError::Count(u32::MAX))
        ));
    }

    #[test]
    fn other_files_and_later_versions_are_named() {
        assert!(matches!(Bundle::read(b"PK"), Err(BundleError::NotABundle)));
        let mut later = bundle().to_bytes();
        later[MAGIC.len()] = 9;
        assert!(matches!(Bundle::read(&later), Err(BundleError::Version(9))));
    }
}
