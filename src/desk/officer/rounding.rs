//! The rounding key: 32 random bytes, sealed to the officer's identity beside it, and to its backup.
//!
//! With another key the same figures would come out rounded otherwise, and the two could be
//! averaged. So it is made once, and a desk that has released anything never makes a new one.

use std::path::{Path, PathBuf};

use super::{Officer, Unlocked};
use crate::desk::files::{self, Existing};
use crate::desk::{DeskError, keyfile};
use crate::disclosure::ledger::Ledger;
use crate::seal::{self, Identity, Recipient};
use crate::secret::Secret;

pub(super) const FILE: &str = "rounding.age";

const KEY_BYTES: usize = 32;

/// Makes a key and keeps it sealed.
pub(super) fn make(folder: &Path, recipients: &[Recipient]) -> Result<Secret, DeskError> {
    let key = Secret::new(rand::random::<[u8; KEY_BYTES]>().to_vec());
    let sealed = seal::seal_block(&key, recipients)?;
    files::write(&path(folder), &sealed, Existing::Replace)?;
    Ok(key)
}

/// Whether an identity opens the key; where there is none, there is nothing to open.
pub(super) fn check_opens(folder: &Path, identity: &Identity) -> Result<(), DeskError> {
    let path = path(folder);
    if path.is_file() {
        seal::open_block(&keyfile::read(&path)?, identity)?;
    }
    Ok(())
}

/// Seals the key of a folder to others, and writes it into another folder; where there is none,
/// there is nothing to seal.
pub(super) fn reseal(
    folder: &Path,
    into: &Path,
    identity: &Identity,
    recipients: &[Recipient],
) -> Result<(), DeskError> {
    let former = path(folder);
    if files::is_something(&former) {
        let key = seal::open_block(&keyfile::read(&former)?, identity)?;
        let sealed = seal::seal_block(&key, recipients)?;
        files::write(&path(into), &sealed, Existing::Keep)?;
    }
    Ok(())
}

impl Officer {
    /// Looks at the key's file from outside, as [`keyfile::check`] does at an identity's: where
    /// figures were rounded with it, it must be there, and be something sealed.
    pub(in crate::desk) fn check_rounding_key(&self, has_released: bool) -> Result<(), DeskError> {
        let path = path(&self.folder);
        match files::is_something(&path) {
            true if seal::has_shape(&keyfile::read(&path)?, KEY_BYTES) => Ok(()),
            false if !has_released => Ok(()),
            _ => Err(DeskError::RoundingKeyLost { path }),
        }
    }
}

impl Unlocked<'_> {
    /// The key. Where it is lost and nothing was ever released, a new one does no harm and is
    /// made; after a release only a backup helps.
    pub(super) fn rounding_key(&self, ledger: &Ledger) -> Result<Secret, DeskError> {
        let path = path(&self.officer.folder);
        if files::is_something(&path) {
            let sealed = keyfile::read(&path)?;
            return Ok(seal::open_block(&sealed, &self.identity)?);
        }
        if ledger.entries().is_empty() {
            return make(&self.officer.folder, &self.officer.recipients());
        }
        Err(DeskError::RoundingKeyLost { path })
    }
}

fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}
