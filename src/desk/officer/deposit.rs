//! The desk's own key, sealed to its backup.
//!
//! A record that two people open has room for one key of this desk, so the backup key cannot open
//! it by itself: it opens this copy, and the copy opens the record. It gives the backup's holder
//! nothing that the other records do not give already.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::{Officer, keys, rekey};
use crate::desk::files::{self, Existing};
use crate::desk::{DeskError, keyfile};
use crate::seal::{self, Identity, Recipient};

pub(super) const FILE: &str = "deposit.age";

impl Officer {
    /// Whether the backup could stand in for the desk's own key; true where there is no backup.
    pub(super) fn has_deposit(&self) -> bool {
        self.reserve().is_none() || files::is_something(&path(&self.folder))
    }

    /// Makes the copy where it is missing: for a desk that is older than it.
    pub(super) fn make_deposit(&self, own: &Identity) -> Result<(), DeskError> {
        match self.has_deposit() {
            true => Ok(()),
            false => write(&self.folder, own, self.reserve()),
        }
    }

    /// Whether the backup opens a copy of the desk's own key.
    pub(super) fn check_deposit(&self, backup: &Identity) -> Result<(), DeskError> {
        match opened(&self.folder, backup)? {
            Some(own) if own.recipient() != self.recipient => Err(DeskError::Archive {
                name: FILE.to_owned(),
            }),
            _ => Ok(()),
        }
    }

    /// Keeps the lost key, of which the backup opens the copy, among those the desk had before.
    pub(super) fn adopt_deposit(&self, backup: &Identity) -> Result<(), DeskError> {
        let Some(own) = opened(&self.folder, backup)? else {
            return Ok(());
        };
        let mut kept = rekey::former(&self.folder, backup)?;
        if kept.iter().any(|one| one.recipient() == own.recipient()) {
            return Ok(());
        }
        kept.push(Rc::new(own));
        rekey::write_former(&self.folder, &kept, &self.recipients())
    }

    fn reserve(&self) -> Option<&Recipient> {
        self.backup().filter(|one| *one != self.recipient())
    }
}

/// Seals a key to the backup, where there is one.
pub(super) fn write(
    folder: &Path,
    own: &Identity,
    backup: Option<&Recipient>,
) -> Result<(), DeskError> {
    let Some(backup) = backup else {
        return Ok(());
    };
    let sealed = seal::seal_identities([own].into_iter(), std::slice::from_ref(backup))?;
    files::write(&path(folder), &sealed, Existing::Replace)
}

/// Removes the copy: the backup has become the desk's own key.
pub(super) fn remove(folder: &Path) -> Result<(), DeskError> {
    let path = path(folder);
    keys::gone(&path, fs::remove_file(&path))
}

fn opened(folder: &Path, backup: &Identity) -> Result<Option<Identity>, DeskError> {
    let path = path(folder);
    if !files::is_something(&path) {
        return Ok(None);
    }
    let sealed = files::read(&path, keyfile::MOST_BYTES)?;
    Ok(seal::open_identities(&sealed, backup)?.pop())
}

fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}
