//! The keys of a desk over its life: made, put under another passphrase, held against a backup in
//! a safe, and replaced by it where the officer's own is lost.
//!
//! Each step leaves a desk that opens, whenever it is cut off: a new file is opened from the disk
//! before it takes the place of an old one, and the same command finishes what it began.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Officer, deposit, destroy, rekey, rounding};
use crate::desk::files::{self, Existing};
use crate::desk::keyfile::{self, canary};
use crate::desk::second::{self, SecondError};
use crate::desk::{DeskError, Home};
use crate::finding::text;
use crate::seal::{self, Identity, Recipient};
use crate::secret::Secret;

pub(super) const RECIPIENT: &str = "recipient.txt";
pub(super) const BACKUP: &str = "backup.txt";
pub(super) const SAMPLE: &str = "backup-sample.age";
/// What the sample says to whoever opens it with `age`.
const SAMPLE_TEXT: &str = "This was sealed to the backup key of a medical officer's desk. \
Whoever can read it can open the answers of its campaigns.\n";

/// Who can open the answers where the officer's own key is lost.
pub enum Backup<'a> {
    /// Nobody.
    None,
    /// The holder of a key that exists already.
    Known(Recipient),
    /// A key that is made now.
    New {
        /// The identity's file, which must not exist.
        file: &'a Path,
        /// The passphrase it is put under.
        passphrase: &'a Secret,
    },
}

/// What was made for a new desk.
#[derive(Debug)]
pub struct Made {
    /// The desk's public key.
    pub recipient: Recipient,
    /// The backup's, where there is one.
    pub backup: Option<Recipient>,
    /// A sample to open with the backup key.
    pub sample: PathBuf,
}

/// A desk that goes on with another key, or with a copy of its own.
#[derive(Debug)]
pub struct Recovered {
    /// Its public key now.
    pub recipient: Recipient,
    /// False where the copy of the lost key is damaged that two people's answers need.
    pub has_deposit: bool,
}

impl Officer {
    /// Makes an identity under a passphrase and names its backup, opens a test record with each
    /// key from its file as it lies on the disk, and only then says that it is done.
    pub fn init_with(
        home: &Home,
        passphrase: &Secret,
        backup: &Backup<'_>,
    ) -> Result<Made, DeskError> {
        let folder = home.officer();
        let path = keyfile::path(&folder);
        Self::check_new(home)?;
        let is_unnamed = matches!(backup, Backup::New { passphrase, .. } if passphrase.is_empty());
        if passphrase.is_empty() || is_unnamed {
            return Err(DeskError::EmptyPassphrase);
        }
        let identity = Identity::generate();
        let recipient = identity.recipient();
        let reserve = reserve(backup)?;
        let recipients: Vec<Recipient> = [Some(recipient.clone()), reserve.clone()]
            .into_iter()
            .flatten()
            .collect();
        rounding::make(&folder, &recipients)?;
        write_line(&folder.join(RECIPIENT), &recipient)?;
        name_backup(&folder, reserve.as_ref())?;
        deposit::write(&folder, &identity, reserve.as_ref())?;
        deposit::write_beside(backup, &identity, reserve.as_ref())?;
        files::write(&path, &identity.lock(passphrase)?, Existing::Keep)?;
        drop(identity);
        canary(&path, passphrase, &recipients)?;
        if let Backup::New { file, passphrase } = backup {
            canary(file, passphrase, &recipients)?;
        }
        Ok(Made {
            recipient,
            backup: reserve,
            sample: folder.join(SAMPLE),
        })
    }

    /// Whether a new identity can be made in a home. Where one is there, or was lost from among
    /// what it alone opens, it cannot.
    pub fn check_new(home: &Home) -> Result<(), DeskError> {
        let folder = home.officer();
        destroy::refuse(&folder)?;
        if second::is_in(home) {
            return Err(SecondError::BothInOneHome.into());
        }
        let path = keyfile::path(&folder);
        if path.exists() {
            return Err(DeskError::IdentityExists { path });
        }
        if is_in_use(&folder) {
            return Err(DeskError::IdentityLost { path });
        }
        Ok(())
    }

    /// Puts the identity under another passphrase. Whenever this is cut off, the former one opens
    /// it or the new one does.
    pub fn change_passphrase(&mut self, former: &Secret, new: &Secret) -> Result<(), DeskError> {
        if new.is_empty() {
            return Err(DeskError::EmptyPassphrase);
        }
        let recipients = self.recipients();
        let locked = self.unlock(former)?.identity.lock(new)?;
        let path = keyfile::path(&self.folder);
        let draft = path.with_extension("new");
        files::write(&draft, &locked, Existing::Replace)?;
        canary(&draft, new, &recipients)?;
        files::replace(&path, &draft)
    }

    /// A sample for the holder of the backup key to open.
    pub fn sample(&self) -> PathBuf {
        self.folder.join(SAMPLE)
    }

    /// The public key of the backup, where there is one.
    pub fn backup(&self) -> Option<&Recipient> {
        self.backup.as_ref()
    }

    /// Everybody that records, blocks and the rounding key are sealed to, the desk itself first.
    pub(super) fn recipients(&self) -> Vec<Recipient> {
        // A recovery that was cut off leaves the one key under both names.
        let backup = self.backup.as_ref().filter(|one| **one != self.recipient);
        let all = [Some(&self.recipient), backup];
        all.into_iter().flatten().cloned().collect()
    }

    /// Opens everything of this desk with the backup key, as it would have to be opened if the
    /// officer's own were lost. Nothing is changed.
    pub fn check_backup(&self, file: &Path, passphrase: &Secret) -> Result<(), DeskError> {
        let backup = self.backup.as_ref().ok_or(DeskError::NoBackup)?;
        self.check_key_end()?;
        let identity = keyfile::unlock(file, passphrase)?;
        if identity.recipient() != *backup {
            return Err(DeskError::NotTheBackup);
        }
        seal::canary::test_open(&identity, &self.recipients())?;
        self.check_deposit(&identity)?;
        self.check_opens(&identity)
    }

    /// Makes the backup key this desk's identity, because its own is lost; or puts a copy of its
    /// own back. The former file is kept beside it, where there is one.
    ///
    /// Where the copy of the lost key is damaged that two people's answers need, all others are
    /// recovered; it is given again and the same command goes on with it.
    pub fn recover(home: &Home, file: &Path, passphrase: &Secret) -> Result<Recovered, DeskError> {
        let folder = home.officer();
        destroy::refuse(&folder)?;
        if !folder.join(RECIPIENT).is_file() {
            return Err(DeskError::NoIdentity);
        }
        if second::is_in(home) {
            return Err(SecondError::BothInOneHome.into());
        }
        let desk = Self::open_folder(folder.clone())?;
        let locked = keyfile::read(file)?;
        let identity = Identity::unlock(&locked, passphrase)?;
        let recipient = identity.recipient();
        // It is the desk's own where a copy is put back, or a former attempt was cut off.
        if Some(&recipient) != desk.backup.as_ref() && recipient != desk.recipient {
            return Err(match desk.backup {
                Some(_) => DeskError::NotTheBackup,
                None => DeskError::NoBackup,
            });
        }
        desk.check_opens(&identity)?;
        let has_deposit = desk.adopt_deposit(&identity)?;
        let path = keyfile::path(&folder);
        if let Ok(former) = keyfile::read(&path)
            && former != locked
        {
            files::write(
                &folder.join("identity-lost.age"),
                &former,
                Existing::Replace,
            )?;
        }
        files::write(&path, &locked, Existing::Replace)?;
        canary(&path, passphrase, std::slice::from_ref(&recipient))?;
        if recipient != desk.recipient {
            write_line(&folder.join(RECIPIENT), &recipient)?;
        }
        if named_backup(&folder)? == Some(recipient.clone()) {
            name_backup(&folder, None)?;
            deposit::remove(&folder)?;
        }
        Ok(Recovered {
            recipient,
            has_deposit,
        })
    }

    /// Whether a key opens the rounding key and every block that was taken in.
    fn check_opens(&self, identity: &Identity) -> Result<(), DeskError> {
        rounding::check_opens(&self.folder, identity)?;
        rekey::former(&self.folder, identity)?;
        self.check_archive_opens(identity)
    }
}

/// The backup of a desk's folder, where one is named.
pub(super) fn named_backup(folder: &Path) -> Result<Option<Recipient>, DeskError> {
    let path = folder.join(BACKUP);
    if !path.exists() {
        return Ok(None);
    }
    read_line(&path).map(Some)
}

/// The desk's own public key.
pub(super) fn own(folder: &Path) -> Result<Recipient, DeskError> {
    read_line(&folder.join(RECIPIENT))
}

/// Whether a key was ever made in a folder.
pub(super) fn is_begun(folder: &Path) -> bool {
    files::is_something(&folder.join(RECIPIENT))
}

/// Whether an identity that is missing was there before: kits were built, or answers taken in.
pub(super) fn is_in_use(folder: &Path) -> bool {
    folder.join("kits").exists() || folder.join("store").exists()
}

/// The backup's public key; a new one is written to its file first, and opened from there.
fn reserve(backup: &Backup<'_>) -> Result<Option<Recipient>, DeskError> {
    match backup {
        Backup::None => Ok(None),
        Backup::Known(recipient) => Ok(Some(recipient.clone())),
        Backup::New { file, passphrase } => {
            // The copy of another desk's key would be lost under its name.
            let path = deposit::beside(file);
            if files::is_something(&path) {
                return Err(DeskError::Exists { path });
            }
            let identity = Identity::generate();
            files::write(file, &identity.lock(passphrase)?, Existing::Keep)?;
            Ok(Some(identity.recipient()))
        }
    }
}

/// The same where a new one may lie in its file already, from an attempt that was cut off: then
/// it is opened with its passphrase.
pub(super) fn reserve_again(backup: &Backup<'_>) -> Result<Option<Recipient>, DeskError> {
    match backup {
        Backup::New { file, passphrase } if files::is_something(file) => {
            let identity = keyfile::unlock(file, passphrase)?;
            Ok(Some(identity.recipient()))
        }
        Backup::New { passphrase, .. } if passphrase.is_empty() => Err(DeskError::EmptyPassphrase),
        _ => reserve(backup),
    }
}

/// Writes down who the backup is, with a sample for its holder to open; or that there is none.
pub(super) fn name_backup(folder: &Path, backup: Option<&Recipient>) -> Result<(), DeskError> {
    let sample = folder.join(SAMPLE);
    let Some(backup) = backup else {
        // The name goes last: it is what makes this a desk with a backup.
        return [sample, folder.join(BACKUP)]
            .iter()
            .try_for_each(|path| remove(path));
    };
    let text = Secret::from(SAMPLE_TEXT.to_owned());
    let sealed = seal::seal_block(&text, std::slice::from_ref(backup))?;
    files::write(&sample, &sealed, Existing::Replace)?;
    write_line(&folder.join(BACKUP), backup)
}

fn remove(path: &Path) -> Result<(), DeskError> {
    gone(path, fs::remove_file(path))
}

/// What came of removing something that need not be there.
pub(super) fn gone(path: &Path, removed: std::io::Result<()>) -> Result<(), DeskError> {
    match removed {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => Err(DeskError::Write {
            path: path.to_owned(),
            source,
        }),
        _ => Ok(()),
    }
}

pub(super) fn write_line(path: &Path, recipient: &Recipient) -> Result<(), DeskError> {
    files::write(path, format!("{recipient}\n").as_bytes(), Existing::Replace)
}

fn read_line(path: &Path) -> Result<Recipient, DeskError> {
    let name = text::path(Path::new(path.file_name().unwrap_or_default()));
    files::read_text(path, 4096)?
        .trim()
        .parse()
        .map_err(|_| DeskError::Archive { name })
}
