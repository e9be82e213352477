//! A person's key in a file: an age identity under a passphrase, as the `age` command writes one.
//!
//! The officer and, where a mission is opened by two, the second person each have one in their
//! home, and perhaps another in a safe.

use std::path::{Path, PathBuf};

use super::DeskError;
use super::files;
use crate::seal::{self, Identity, Recipient};
use crate::secret::Secret;

/// The longest file of a key, or of something small that is sealed to one, in bytes.
const MOST_BYTES: u64 = 64 << 10;

/// Where the key of a person's folder lies.
pub(super) fn path(folder: &Path) -> PathBuf {
    folder.join("identity.age")
}

/// Reads a key, or something small that is sealed to one, without opening it.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, DeskError> {
    files::read(path, MOST_BYTES)
}

/// Whether a file has the shape of a key, so far as that shows without its passphrase.
pub(super) fn check(path: &Path) -> Result<(), DeskError> {
    Ok(Identity::check_shape(&read(path)?)?)
}

/// Opens a key with its passphrase.
pub(super) fn unlock(path: &Path, passphrase: &Secret) -> Result<Identity, DeskError> {
    Ok(Identity::unlock(&read(path)?, passphrase)?)
}

/// Opens a key from its file and a sample that is sealed to everybody with it.
pub(super) fn canary(
    path: &Path,
    passphrase: &Secret,
    recipients: &[Recipient],
) -> Result<(), DeskError> {
    let file = read(path)?;
    Identity::unlock(&file, passphrase)
        .and_then(|identity| seal::canary::test_open(&identity, recipients))
        .map_err(|_| DeskError::Canary)
}
