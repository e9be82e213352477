//! Sealed records to one hand-over file and back, and the receipt that comes back for it.
//!
//! Bytes only: reading and writing files is the desk's.
//!
//! Version 1 is of a kit that takes bundles from any laptop. Version 2 is signed: behind the digest
//! stand the laptop's public key and its signature, see [`signature`]. Version 3 is what a second
//! person made of either, see [`opening`].

use sha2::{Digest, Sha256};

use crate::seal::ENVELOPE_BYTES;
use crate::trouble::Trouble;

pub mod enrolment;
pub mod opening;
pub mod receipt;
pub mod signature;
pub mod stream;

use opening::{OPENING_BYTES, Opening};
use signature::{Purpose, SIGNATURE_BYTES, Signature, SigningKey};

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
    (HEADER_BYTES + MOST_RECORDS * ENTRY_BYTES + DIGEST_BYTES + OPENING_BYTES) as u64;

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
    /// What stands behind the digest of an opened one, whether or not it holds.
    pub opening: Option<Opening>,
}

const MAGIC: &[u8; 16] = b"standeasy-bundle";
const UNSIGNED: u8 = 1;
const SIGNED: u8 = 2;
const OPENED: u8 = 3;
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
        let signature = key.sign(Purpose::Packing, &digest);
        bytes.extend_from_slice(&signature.to_bytes());
        bytes
    }

    fn with_digest(&self, version: u8) -> (Vec<u8>, [u8; 32]) {
        let mut sorted: Vec<&Entry> = self.entries.iter().collect();
        sorted.sort_by_key(|entry| entry.key);
        let ending = DIGEST_BYTES + SIGNATURE_BYTES;
        let mut bytes = Vec::with_capacity(HEADER_BYTES + sorted.len() * ENTRY_BYTES + ending);
        bytes.extend_from_slice(&head(version, &self.kit, sorted.len()));
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
        let (signature, opening) = read_ending(ending);
        Ok(Read {
            bundle: Self { kit, entries },
            digest,
            is_whole,
            signature,
            opening,
        })
    }
}

/// What the first bytes of a bundle announce.
struct Header {
    kit: [u8; 32],
    records: usize,
    version: u8,
}

impl Header {
    /// The bytes before the digest.
    fn content_bytes(&self) -> usize {
        HEADER_BYTES + self.records * ENTRY_BYTES
    }

    fn length(&self) -> u64 {
        (self.content_bytes() + DIGEST_BYTES + self.ending_bytes()) as u64
    }

    /// The bytes behind the digest.
    fn ending_bytes(&self) -> usize {
        match self.version {
            SIGNED => SIGNATURE_BYTES,
            OPENED => OPENING_BYTES,
            _ => 0,
        }
    }
}

/// What stands behind the digest, by its length.
fn read_ending(bytes: &[u8]) -> (Option<Signature>, Option<Opening>) {
    (
        bytes.try_into().ok().and_then(Signature::read),
        bytes.try_into().ok().and_then(Opening::read),
    )
}

fn head(version: u8, kit: &[u8; 32], records: usize) -> Vec<u8> {
    let count = u32::try_from(records).unwrap_or(u32::MAX);
    [MAGIC.as_slice(), &[version], kit, &count.to_le_bytes()].concat()
}

fn read_header(bytes: &[u8]) -> Result<Header, BundleError> {
    let rest = bytes
        .strip_prefix(MAGIC.as_slice())
        .ok_or(BundleError::NotABundle)?;
    let (version, rest) = rest.split_first().ok_or(BundleError::NotABundle)?;
    if ![UNSIGNED, SIGNED, OPENED].contains(version) {
        return Err(BundleError::Version(*version));
    }
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
        version: *version,
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
mod tests;
