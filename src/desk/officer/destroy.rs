//! The end of a campaign's key: what it opens on this disk is overwritten, and stays shut.
//!
//! `destroyed.json` is written first, durably: from then on nothing of this desk is opened any more, and
//! what was cut off is gone on with at the next start, for which no key is needed. Kits and the
//! ledger stay. They hold no answer, and the ledger still tells whether a release is a true one.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::key_end::{LEAST_DIGITS, campaign};
use super::{LEDGER, Officer, apart, keys, rekey};
use crate::checkin::response::WITHDRAWN;
use crate::desk::files::{self, Existing};
use crate::desk::{DeskError, Home, keyfile};
use crate::disclosure::ledger::{Ledger, LedgerError};
use crate::kit::Kit;
use crate::secret::Secret;
use crate::store::{self, Blocks, Entries, Generations};
use crate::trouble::Trouble;

/// What a desk whose key was destroyed says of itself.
const FILE: &str = "destroyed.json";
const MOST_BYTES: u64 = 64 << 10;
/// What a destruction took away. It names no answer and no person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Destroyed {
    /// The fingerprints of the kits whose answers the key opened, in hex.
    pub campaigns: Vec<String>,
    /// Keys that the desk had before its last one.
    pub former_keys: usize,
    /// Blocks of answers and of records that could not be used.
    pub blocks: usize,
    /// Entries of the ledger, which stays.
    pub releases: usize,
    /// The digest of its last entry.
    pub head: Option<String>,
    /// Whether a backup key in a safe still opens what was copied elsewhere.
    pub has_backup: bool,
    /// Whether everything is overwritten and gone from this disk.
    pub is_finished: bool,
}

/// Why a key is not destroyed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DestroyError {
    /// The desk's key opens a campaign that was not named.
    #[error("the key of this desk also opens the campaign {campaign}")]
    OtherCampaign {
        /// The words of its kit, and the digits to name it by.
        campaign: String,
    },
    /// Digits that name no kit of this desk, or more than one, or are too few.
    #[error("`{digits}` does not name one kit of this desk")]
    NoCampaign {
        /// The digits.
        digits: String,
    },
    /// Answers that no release counted would be lost.
    #[error("about {about} responses were never part of a release")]
    Unreleased {
        /// How many, to the nearest five, at least five (rule D11).
        about: usize,
    },
    /// It was done before.
    #[error("the key of this desk was destroyed")]
    Done,
}

impl Trouble for DestroyError {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherCampaign { .. } => "other-campaign",
            Self::NoCampaign { .. } => "no-campaign",
            Self::Unreleased { .. } => "unreleased",
            Self::Done => "key-destroyed",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::OtherCampaign { .. } => {
                "Name every campaign of this desk with --campaign, or keep the key until the last of them has ended."
            }
            Self::NoCampaign { .. } => {
                "Give the first six digits of its fingerprint or more: `standeasy kit show FILE.kit`."
            }
            Self::Unreleased { .. } => {
                "Release the period first. Where too few answered for a release, say so with --unreleased."
            }
            Self::Done => {
                "Nobody can open its answers here any more. Begin the next campaign in a new home: name its folder with --home."
            }
        }
        .to_owned()
    }
}

impl Officer {
    /// Overwrites and removes the identity, the keys before it, the rounding key and every sealed
    /// answer of this desk. Returns after all of it is gone from the disk.
    ///
    /// `campaigns` are the first digits of the fingerprint of every kit that the key opens, six of
    /// them or more. With
    /// responses that were in no release it is refused, unless `even_unreleased`.
    ///
    /// Cut off at any moment, nothing has happened, or the next start goes on.
    pub fn destroy(
        mut self,
        passphrase: &Secret,
        campaigns: &[String],
        even_unreleased: bool,
    ) -> Result<Destroyed, DeskError> {
        let kits = self.kits()?;
        check_named(&kits, campaigns)?;
        let about = self.unreleased_about();
        if about > 0 && !even_unreleased {
            return Err(DestroyError::Unreleased { about }.into());
        }
        // Only who could open the answers may shut them for ever.
        let identity = self.unlock_even_late(passphrase)?.identity;
        let ledger = self.ledger()?;
        let mut told = Destroyed {
            campaigns: kits.iter().map(|kit| kit.fingerprint().hex()).collect(),
            former_keys: rekey::former(&self.folder, &identity)?.len(),
            blocks: self.named().len(),
            releases: ledger.entries().len(),
            head: ledger.entries().last().map(|entry| entry.digest.clone()),
            has_backup: self.backup.is_some(),
            is_finished: false,
        };
        drop(identity);
        told.write(&self.folder)?;
        finish(&self.folder, &mut self.records, &self.blocks, &mut told)?;
        Ok(told)
    }

    /// Opens a desk for what outlives its key: the kits and the ledger.
    pub fn open_memory(home: &Home) -> Result<Self, DeskError> {
        let folder = home.officer();
        match destroyed(&folder)? {
            Some(_) => Self::assemble(folder),
            None => Self::open(home),
        }
    }

    /// Responses that are in no release, to the nearest five, at least five if there are any.
    fn unreleased_about(&self) -> usize {
        let released = self.released_names();
        let kept = self.kept_of_all();
        let counts = kept.iter().filter(|k| k.questionnaire != WITHDRAWN);
        let left = counts.filter(|k| !released.contains(&k.reference.name));
        let responses: usize = left.map(|kept| kept.responses as usize).sum();
        match responses {
            0 => 0,
            some => crate::desk::laptop::in_fives(some).max(5),
        }
    }
}

/// Whether every kit was named, and no other one.
fn check_named(kits: &[Kit], campaigns: &[String]) -> Result<(), DestroyError> {
    let is_named =
        |kit: &Kit, digits: &String| kit.fingerprint().hex().starts_with(digits.as_str());
    // Nobody can undo it, so each kit is named by itself and in so many digits.
    let is_unknown = |digits: &&String| {
        let named = kits.iter().filter(|kit| is_named(kit, digits)).count();
        digits.len() < LEAST_DIGITS || named != 1
    };
    if let Some(digits) = campaigns.iter().find(is_unknown) {
        let digits = digits.chars().take(64).collect();
        return Err(DestroyError::NoCampaign { digits });
    }
    let left_out = |kit: &&Kit| !campaigns.iter().any(|digits| is_named(kit, digits));
    match kits.iter().find(left_out) {
        Some(kit) => Err(DestroyError::OtherCampaign {
            campaign: campaign(kit.fingerprint()),
        }),
        None => Ok(()),
    }
}

/// Refuses a desk whose key was destroyed, after what was cut off of it is finished.
pub(super) fn refuse(folder: &Path) -> Result<(), DeskError> {
    match destroyed(folder)? {
        Some(_) => Err(DestroyError::Done.into()),
        None => Ok(()),
    }
}

/// What a destruction took away, as it was written down.
pub(super) fn read(folder: &Path) -> Result<Option<Destroyed>, DeskError> {
    let path = folder.join(FILE);
    if !files::is_something(&path) {
        return Ok(None);
    }
    let bytes = files::read(&path, MOST_BYTES)?;
    let told = serde_json::from_slice(&bytes).map_err(|_| DeskError::Archive {
        name: FILE.to_owned(),
    })?;
    Ok(Some(told))
}

/// The same, after what was cut off of it is finished.
fn destroyed(folder: &Path) -> Result<Option<Destroyed>, DeskError> {
    let Some(mut told) = read(folder)? else {
        return Ok(None);
    };
    if !told.is_finished {
        let mut records = Generations::open(&folder.join("store"))?;
        let blocks = Blocks::open(&folder.join("archive"))?;
        finish(folder, &mut records, &blocks, &mut told)?;
    }
    Ok(Some(told))
}

/// Overwrites whatever is still there; the keys go first, because they are what opens the rest.
fn finish(
    folder: &Path,
    records: &mut Generations,
    blocks: &Blocks,
    told: &mut Destroyed,
) -> Result<(), DeskError> {
    for path in secrets(folder)? {
        let wiped = store::wipe_file(&path);
        keys::gone(&path, wiped)?;
    }
    let waiting = folder.join(rekey::WAITING);
    keys::gone(&waiting, fs::remove_dir_all(&waiting))?;
    apart::wipe_all(folder)?;
    blocks.wipe_all()?;
    let ledger = records.entries().get_key_value(LEDGER);
    let kept: Entries = ledger
        .into_iter()
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    records.replace(kept)?;
    told.is_finished = true;
    told.write(folder)
}

/// Every file that is a key or is sealed to one: all age files, a draft of the identity, and what a
/// killed process left of any file.
fn secrets(folder: &Path) -> Result<Vec<std::path::PathBuf>, DeskError> {
    let mut found = vec![keyfile::path(folder).with_extension("new")];
    let unread = |source: io::Error| DeskError::Read {
        path: folder.to_owned(),
        source,
    };
    for place in [folder.to_owned(), folder.join(rekey::WAITING)] {
        let entries = match fs::read_dir(&place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries.map_err(unread)?,
        };
        for entry in entries {
            let path = entry.map_err(unread)?.path();
            if path.extension().is_some_and(|end| end == "age") {
                found.push(path);
            }
        }
        found.extend(files::drafts(&place));
    }
    Ok(found)
}

impl Destroyed {
    /// Holds the ledger that stayed against what was written down of it: the releases of the desk
    /// can no longer be.
    pub(super) fn holds(&self, ledger: &Ledger) -> Result<(), LedgerError> {
        let head = ledger.entries().last().map(|entry| &entry.digest);
        if ledger.entries().len() == self.releases && head == self.head.as_ref() {
            return Ok(());
        }
        let number = self.releases as u64;
        Err(LedgerError::Broken { number })
    }

    fn write(&self, folder: &Path) -> Result<(), DeskError> {
        let path = folder.join(FILE);
        let text = serde_json::to_string_pretty(self).map_err(|error| DeskError::Write {
            path: path.clone(),
            source: io::Error::other(error),
        })?;
        files::write(&path, format!("{text}\n").as_bytes(), Existing::Replace)
    }
}
