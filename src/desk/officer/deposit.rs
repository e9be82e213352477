//! The desk's own key, sealed to its backup, and to itself.
//!
//! A record that two people open has room for one key of this desk, so the backup key cannot open
//! it by itself: it opens this copy, and the copy opens the record. It gives the backup's holder
//! nothing that the other records do not give already. Sealed to itself as well, it is tried
//! whenever the desk is unlocked, and made anew where it does not open.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::keys::Backup;
use super::{Officer, keys, rekey};
use crate::desk::files::{self, Existing};
use crate::desk::{DeskError, keyfile};
use crate::seal::{self, Identity, Recipient, SealError};

/// Where it lies in the desk's folder.
pub const FILE: &str = "deposit.age";
/// What a copy is called that did not open when it was needed.
const DAMAGED: &str = "deposit-damaged.age";

impl Officer {
    /// Whether the backup could stand in for the desk's own key, so far as that shows without a
    /// key; true where there is no backup.
    pub(super) fn has_deposit(&self) -> bool {
        let file = keyfile::read(&path(&self.folder));
        self.reserve().is_none() || file.is_ok_and(|file| seal::has_shape(&file, 1))
    }

    /// Whether a copy lies there that is none any more.
    pub(in crate::desk) fn has_damaged_deposit(&self) -> bool {
        files::is_something(&path(&self.folder)) && !self.has_deposit()
    }

    /// Makes the copy where it is missing or damaged, or sealed to the backup alone.
    ///
    /// Where it cannot be written, answers are opened all the same; a kit that needs it is refused
    /// until it can.
    pub(super) fn mend_deposit(&self, own: &Identity) {
        let opened = opened(&self.folder, own).ok().flatten();
        let is_good = opened.is_some_and(|kept| kept.recipient() == own.recipient());
        if !is_good && self.reserve().is_some() {
            let _ = write(&self.folder, own, self.reserve());
        }
    }

    /// Whether the backup opens a copy of the desk's own key.
    pub(super) fn check_deposit(&self, backup: &Identity) -> Result<(), DeskError> {
        match opened(&self.folder, backup) {
            Ok(Some(own)) if own.recipient() != self.recipient => Err(damaged()),
            Err(DeskError::Seal(_)) => Err(damaged()),
            other => other.map(drop),
        }
    }

    /// Keeps the lost key, of which the backup opens the copy, among those the desk had before.
    ///
    /// False where a copy is there that does not open: it stays, under another name, and what two
    /// people would have to open with the lost key stays shut.
    pub(super) fn adopt_deposit(&self, backup: &Identity) -> Result<bool, DeskError> {
        let own = match opened(&self.folder, backup) {
            Ok(Some(own)) if own.recipient() != backup.recipient() => own,
            Ok(_) => return Ok(true),
            // A copy from before it was sealed to the desk's own key as well, which is put back now.
            Err(DeskError::Seal(SealError::WrongKey)) if backup.recipient() == self.recipient => {
                return Ok(true);
            }
            Err(_) => {
                files::replace(&self.folder.join(DAMAGED), &path(&self.folder))?;
                return Ok(false);
            }
        };
        let mut kept = rekey::former(&self.folder, backup)?;
        if kept.iter().all(|one| one.recipient() != own.recipient()) {
            kept.push(Rc::new(own));
            rekey::write_former(&self.folder, &kept, &self.recipients())?;
        }
        Ok(true)
    }

    fn reserve(&self) -> Option<&Recipient> {
        self.backup().filter(|one| *one != self.recipient())
    }
}

/// Seals a key to the backup and to itself, where there is a backup.
pub(super) fn write(
    folder: &Path,
    own: &Identity,
    backup: Option<&Recipient>,
) -> Result<(), DeskError> {
    let Some(backup) = backup else {
        return Ok(());
    };
    write_to(&path(folder), own, backup)
}

/// Puts the same copy beside a backup key that was made now: alone in its safe the backup opens
/// nothing that two people have to open.
pub(super) fn write_beside(
    backup: &Backup<'_>,
    own: &Identity,
    recipient: Option<&Recipient>,
) -> Result<(), DeskError> {
    let (Backup::New { file, .. }, Some(recipient)) = (backup, recipient) else {
        return Ok(());
    };
    write_to(&beside(file), own, recipient)
}

fn write_to(path: &Path, own: &Identity, backup: &Recipient) -> Result<(), DeskError> {
    let recipients = [backup.clone(), own.recipient()];
    let sealed = seal::seal_identities([own].into_iter(), &recipients)?;
    files::write(path, &sealed, Existing::Replace)
}

/// The name of the copy beside a backup key.
pub fn beside(backup: &Path) -> PathBuf {
    let mut name = backup.file_stem().unwrap_or_default().to_owned();
    name.push("-deposit.age");
    backup.with_file_name(name)
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
    let sealed = keyfile::read(&path)?;
    Ok(seal::open_identities(&sealed, backup)?.pop())
}

fn damaged() -> DeskError {
    DeskError::Archive {
        name: FILE.to_owned(),
    }
}

fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}
