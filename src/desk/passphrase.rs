//! A passphrase from a file or from standard input; prompts belong to the faces.

use std::io::Read;
use std::path::Path;

use zeroize::Zeroize;

use super::{DeskError, files};
use crate::secret::Secret;

const MOST_BYTES: u64 = 4096;

/// Reads the first line of a file as a passphrase; `-` is standard input.
pub fn from_file(path: &Path) -> Result<Secret, DeskError> {
    let mut bytes = if path == Path::new("-") {
        read_stdin()?
    } else {
        files::read(path, MOST_BYTES)?
    };
    let end = bytes
        .iter()
        .position(|byte| matches!(byte, b'\n' | b'\r'))
        .unwrap_or(bytes.len());
    let mut secret = Secret::with_capacity(end);
    secret.extend(bytes.get(..end).unwrap_or_default());
    bytes.zeroize();
    if secret.is_empty() {
        return Err(DeskError::EmptyPassphrase);
    }
    Ok(secret)
}

fn read_stdin() -> Result<Vec<u8>, DeskError> {
    let mut bytes = Vec::with_capacity(MOST_BYTES as usize);
    std::io::stdin()
        .lock()
        .take(MOST_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|source| DeskError::Read {
            path: "-".into(),
            source,
        })?;
    Ok(bytes)
}
