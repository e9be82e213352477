//! Other keys for a desk that is in use: everything it holds is opened and sealed anew, to a new
//! key of its own or to another backup. No plain answer touches the disk.
//!
//! What takes the place of the desk's files waits in `rekey/`, and the blocks that are sealed
//! anew lie beside the former ones, until one save of the store names them instead. Before that
//! save the former key opens everything, after it the new one does; what is left to do then, a
//! few names and what is to be wiped, needs no key, and is done whenever the desk is next opened.
//! The former key of the desk is kept in `former.age`, sealed to the new one: bundles of laptops
//! that still have an earlier kit are opened with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::archive::{self, BlockName, block};
use super::keys::{self, Backup};
use super::{Officer, Unlocked, deposit, memory, rounding};
use crate::desk::files::{self, Existing};
use crate::desk::second::SecondError;
use crate::desk::{DeskError, keyfile};
use crate::kit::Kit;
use crate::seal::{self, Identity, Recipient};
use crate::secret::Secret;
use crate::store::{REFERENCE_BYTES, Reference};

/// Where what takes the place of the desk's files waits.
pub(super) const WAITING: &str = "rekey";
/// The keys that this desk had before, sealed to those it has.
const FORMER: &str = "former.age";
/// The store's key of what is left to do.
const LEFT: &[u8] = b"rekeyed";
/// What is ever replaced, in this order: the last one makes the key the desk's.
const FILES: [&str; 7] = [
    rounding::FILE,
    FORMER,
    deposit::FILE,
    keys::SAMPLE,
    keys::BACKUP,
    "identity.age",
    keys::RECIPIENT,
];

/// Which key is another one.
pub enum Renewal<'a> {
    /// The desk's own, which is made now.
    Own {
        /// The passphrase it is put under.
        passphrase: &'a Secret,
    },
    /// The backup's, whether or not there was one.
    Backup(Backup<'a>),
}

/// A desk under other keys.
#[derive(Debug)]
pub struct Rekeyed {
    /// The desk's public key.
    pub recipient: Recipient,
    /// The backup's, where there is one.
    pub backup: Option<Recipient>,
    /// How many blocks of answers were sealed anew.
    pub blocks: usize,
}

/// What is left to do after the save.
#[derive(Default, Serialize, Deserialize)]
struct Left {
    /// The files that wait, each with its SHA-256.
    files: Vec<(String, [u8; 32])>,
    /// References of the blocks that are sealed to the former keys.
    blocks: Vec<Vec<u8>>,
}

impl Officer {
    /// Seals everything of this desk to other keys. Cut off at any moment, either the former keys
    /// open all of it or the new ones do, and the same command goes on.
    pub fn rekey(
        &mut self,
        passphrase: &Secret,
        renewal: &Renewal<'_>,
    ) -> Result<Rekeyed, DeskError> {
        let identity = self.unlock(passphrase)?.identity;
        if let Renewal::Backup(backup) = renewal {
            self.check_not_second(backup)?;
        }
        let waiting = self.folder.join(WAITING);
        remove_folder(&waiting)?;
        files::make_folder(&waiting)?;
        let recipients = self.renew(renewal, &identity)?;
        let mut left = Left::default();
        for name in FILES {
            let path = waiting.join(name);
            if files::is_something(&path) {
                left.files.push((name.to_owned(), digest(&path)?));
            }
        }
        let blocks = self.reseal(&identity, &recipients, left)?;
        self.finish_rekey()?;
        Ok(Rekeyed {
            recipient: self.recipient.clone(),
            backup: self.backup.clone(),
            blocks,
        })
    }

    /// Whether this desk has been given a key of its own anew.
    pub fn has_former_key(&self) -> bool {
        files::is_something(&self.folder.join(FORMER))
    }

    /// Refuses a backup that is the second person's key in a kit of this desk.
    fn check_not_second(&self, backup: &Backup<'_>) -> Result<(), DeskError> {
        let Backup::Known(recipient) = backup else {
            return Ok(());
        };
        let is_second = |kit: &Kit| {
            let second = kit.second();
            second.is_some_and(|second| second.recipient == *recipient)
        };
        match self.kits()?.iter().any(is_second) {
            true => Err(SecondError::SamePerson.into()),
            false => Ok(()),
        }
    }

    /// Makes the new key and writes everything but blocks for it; to whom all is sealed then.
    fn renew(
        &self,
        renewal: &Renewal<'_>,
        identity: &Rc<Identity>,
    ) -> Result<Vec<Recipient>, DeskError> {
        let waiting = self.folder.join(WAITING);
        let mut kept: Vec<Rc<Identity>> = former(&self.folder, identity)?;
        let recipients = match renewal {
            Renewal::Own { passphrase } => {
                if passphrase.is_empty() {
                    return Err(DeskError::EmptyPassphrase);
                }
                let own = Identity::generate();
                kept.push(Rc::clone(identity));
                let backup = self.recipients().into_iter().skip(1);
                let recipients: Vec<_> = [own.recipient()].into_iter().chain(backup).collect();
                let path = keyfile::path(&waiting);
                files::write(&path, &own.lock(passphrase)?, Existing::Keep)?;
                deposit::write(&waiting, &own, recipients.get(1))?;
                keys::write_line(&waiting.join(keys::RECIPIENT), &own.recipient())?;
                drop(own);
                keyfile::canary(&path, passphrase, &recipients)?;
                recipients
            }
            Renewal::Backup(backup) => {
                let reserve = keys::reserve_again(backup)?;
                let all = [Some(self.recipient.clone()), reserve.clone()];
                let recipients: Vec<_> = all.into_iter().flatten().collect();
                if let Backup::New { file, passphrase } = backup {
                    keyfile::canary(file, passphrase, &recipients)?;
                }
                keys::name_backup(&waiting, reserve.as_ref())?;
                deposit::write(&waiting, identity, reserve.as_ref())?;
                deposit::write_beside(backup, identity, reserve.as_ref())?;
                recipients
            }
        };
        if !kept.is_empty() {
            write_former(&waiting, &kept, &recipients)?;
        }
        rounding::reseal(&self.folder, &waiting, identity, &recipients)?;
        Ok(recipients)
    }

    /// Seals every block anew and names the new ones instead of the former, in one save.
    fn reseal(
        &mut self,
        identity: &Identity,
        recipients: &[Recipient],
        mut left: Left,
    ) -> Result<usize, DeskError> {
        let mut changes = BTreeMap::new();
        let mut fresh: Vec<Reference> = Vec::new();
        let mut names: BTreeMap<BlockName, BlockName> = BTreeMap::new();
        for (key, value) in self.sealed_blocks() {
            let (former, responses) = archive::read_value(&value).ok_or_else(archive::damaged)?;
            let written = self.write_anew(&former, identity, recipients);
            let reference = written.inspect_err(|_| {
                fresh.iter().for_each(|one| self.blocks.discard(one));
            })?;
            fresh.push(reference);
            names.insert(former.name, reference.name);
            left.blocks.push(former.to_bytes().to_vec());
            changes.insert(key, archive::value(reference, responses as usize));
        }
        for (key, value) in self.records.entries() {
            if key.starts_with(memory::RELEASED) {
                changes.insert(key.clone(), renamed(value, &names));
            }
        }
        let text = postcard::to_allocvec(&left).map_err(|_| archive::damaged())?;
        changes.insert(LEFT.to_vec(), text);
        // A save that failed may still be the one that a crash leaves behind, so nothing is taken
        // back: the next start wipes what no store names.
        self.save(changes)?;
        self.blocks.settle(&fresh);
        Ok(fresh.len())
    }

    fn write_anew(
        &self,
        former: &Reference,
        identity: &Identity,
        recipients: &[Recipient],
    ) -> Result<Reference, DeskError> {
        let bytes = self.blocks.read(former)?;
        let anew = block::reseal(&bytes, identity, recipients)?.ok_or_else(archive::damaged)?;
        Ok(self.blocks.write(&anew)?)
    }

    /// Does what a save left to do. Nothing where there was none.
    pub(super) fn finish_rekey(&mut self) -> Result<(), DeskError> {
        let waiting = self.folder.join(WAITING);
        let Some(bytes) = self.records.entries().get(LEFT) else {
            return Ok(());
        };
        let left: Left = postcard::from_bytes(bytes).map_err(|_| archive::damaged())?;
        for name in FILES {
            let Some((_, expected)) = left.files.iter().find(|(file, _)| file == name) else {
                continue;
            };
            let (from, to) = (waiting.join(name), self.folder.join(name));
            let is_it = |path: &Path| digest(path).is_ok_and(|found| found == *expected);
            if is_it(&from) {
                files::replace(&to, &from)?;
            } else if !is_it(&to) {
                let name = name.to_owned();
                return Err(DeskError::Archive { name });
            }
        }
        for bytes in &left.blocks {
            if let Some(reference) = bytes.first_chunk::<REFERENCE_BYTES>() {
                let reference = Reference::read(reference).ok_or_else(archive::damaged)?;
                self.blocks.remove(&reference)?;
            }
        }
        self.save_without(BTreeMap::new(), &BTreeSet::from([LEFT.to_vec()]))?;
        self.recipient = keys::own(&self.folder)?;
        self.backup = keys::named_backup(&self.folder)?;
        remove_folder(&waiting)
    }
}

impl Unlocked<'_> {
    /// The key that opens bundles of a kit: the desk's own, or one that it had before.
    pub(super) fn key_for(&self, kit: &Kit) -> Result<Rc<Identity>, DeskError> {
        let fits = |identity: &Identity| kit.recipients().contains(&identity.recipient());
        if fits(&self.identity) {
            return Ok(Rc::clone(&self.identity));
        }
        let former = former(&self.officer.folder, &self.identity)?;
        let found = former.into_iter().find(|one| fits(one));
        Ok(found.unwrap_or_else(|| Rc::clone(&self.identity)))
    }
}

/// The keys that a desk had before, oldest first.
pub(super) fn former(folder: &Path, identity: &Identity) -> Result<Vec<Rc<Identity>>, DeskError> {
    let path = folder.join(FORMER);
    if !files::is_something(&path) {
        return Ok(Vec::new());
    }
    let sealed = keyfile::read(&path)?;
    let all = seal::open_identities(&sealed, identity)?;
    Ok(all.into_iter().map(Rc::new).collect())
}

/// Seals the keys that a desk had before to those it has.
pub(super) fn write_former(
    folder: &Path,
    kept: &[Rc<Identity>],
    recipients: &[Recipient],
) -> Result<(), DeskError> {
    let sealed = seal::seal_identities(kept.iter().map(Rc::as_ref), recipients)?;
    files::write(&folder.join(FORMER), &sealed, Existing::Replace)
}

/// The names of blocks that a release took in, as the blocks are called now.
fn renamed(names: &[u8], by: &BTreeMap<BlockName, BlockName>) -> Vec<u8> {
    let (names, _) = names.as_chunks();
    let names = names.iter().map(|name| by.get(name).unwrap_or(name));
    names.flatten().copied().collect()
}

fn digest(path: &Path) -> Result<[u8; 32], DeskError> {
    Ok(Sha256::digest(keyfile::read(path)?).into())
}

fn remove_folder(folder: &Path) -> Result<(), DeskError> {
    keys::gone(folder, fs::remove_dir_all(folder))
}
