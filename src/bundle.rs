//! Sealed records to one hand-over file and back, and the receipt that comes back for it.
//!
//! Bytes only: reading and writing files is the desk's.

use crate::seal::ENVELOPE_BYTES;

pub mod receipt;

/// Records in a bundle are filled up with decoys to a multiple of this.
pub const MULTIPLE: usize = 64;

/// The most records one bundle may hold.
pub const MOST_RECORDS: usize = 4_000_000;

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
}

/// A bundle that was read, and whether its digest fits its content.
pub struct Read {
    /// The bundle.
    pub bundle: Bundle,
    /// SHA-256 over everything before the digest: the bundle's name in receipts.
    pub digest: [u8; 32],
    /// Whether the digest at the end of the file fits; if not, single records are damaged.
    pub is_whole: bool,
}

impl Bundle {
    /// The bytes of the file: header, count, sorted entries, digest.
    pub fn to_bytes(&self) -> Vec<u8> {
        todo!()
    }

    /// Reads a file's bytes. Damage inside a record does not stop the others from being read.
    pub fn read(bytes: &[u8]) -> Result<Read, BundleError> {
        let _ = bytes;
        todo!()
    }
}
