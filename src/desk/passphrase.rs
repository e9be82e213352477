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
    // Grown, it would leave pieces of itself behind.
    let mut bytes = Vec::with_capacity(MOST_BYTES as usize + 1);
    let read = unbuffered().and_then(|input| input.take(MOST_BYTES).read_to_end(&mut bytes));
    read.map_err(|source| DeskError::Read {
        path: "-".into(),
        source,
    })?;
    Ok(bytes)
}

/// Standard input past the buffer of the standard library, which nobody could wipe.
#[cfg(unix)]
fn unbuffered() -> std::io::Result<std::fs::File> {
    use std::os::fd::AsFd;
    Ok(std::io::stdin().as_fd().try_clone_to_owned()?.into())
}

#[cfg(not(unix))]
fn unbuffered() -> std::io::Result<std::io::Stdin> {
    Ok(std::io::stdin())
}
