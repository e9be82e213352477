//! Whole envelopes from raw bytes, whatever the files around them have become.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use crate::seal::{ENVELOPE_BYTES, Envelope};

/// What is read at once, in bytes; where that fails, as much is left out.
const BLOCK: usize = 4096;
const KEY_BYTES: usize = 16;
/// What stands before a key in the mirror: the lengths of key and value.
const LENGTHS: [u8; 8] = {
    let key = (KEY_BYTES as u32).to_be_bytes();
    let value = (ENVELOPE_BYTES as u32).to_be_bytes();
    [
        key[0], key[1], key[2], key[3], value[0], value[1], value[2], value[3],
    ]
};

/// An envelope, and its key where that stood before it.
pub(super) struct Piece {
    pub(super) key: Option<[u8; KEY_BYTES]>,
    pub(super) envelope: Envelope,
}

/// Every whole envelope in some bytes, in their order.
pub(super) fn pieces(bytes: &[u8]) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut at = 0_usize;
    while let Some(window) = bytes.get(at..at.saturating_add(ENVELOPE_BYTES)) {
        // The frame is looked at before the checksum, so most places cost next to nothing.
        match Envelope::from_bytes_if_framed(window) {
            Some(envelope) => {
                found.push(Piece {
                    key: key_before(bytes.get(..at).unwrap_or_default()),
                    envelope,
                });
                at += ENVELOPE_BYTES;
            }
            None => at += 1,
        }
    }
    found
}

fn key_before(bytes: &[u8]) -> Option<[u8; KEY_BYTES]> {
    let (before, key) = bytes.split_last_chunk::<KEY_BYTES>()?;
    before.ends_with(&LENGTHS).then_some(*key)
}

/// A file's bytes as far as the disk gives them; what cannot be read is zeros, in its place.
pub(super) fn read_as_far_as_possible(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    let length = usize::try_from(file.metadata()?.len()).map_err(io::Error::other)?;
    let mut bytes = vec![0; length];
    for (number, block) in bytes.chunks_mut(BLOCK).enumerate() {
        let start = (number * BLOCK) as u64;
        let read = file
            .seek(SeekFrom::Start(start))
            .and_then(|_| file.read_exact(block));
        if read.is_err() {
            block.fill(0);
        }
    }
    Ok(bytes)
}
