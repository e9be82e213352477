//! The second person's laptop, where a mission is opened by two: a key, and the outer layer of
//! bundles, which it takes off. It sees no answer.
//!
//! The key lies in `second/` of its home: `identity.age` under a passphrase, as the `age` command
//! writes one, and `second.json`, its public half for the officer's kit. What signs the opened
//! bundles follows from the same key, so that one copy in a safe brings all of it back.

use std::io;
use std::path::{Path, PathBuf};

use super::bundle_file::{self, SurveyedBundle};
use super::enrolled;
use super::files::{self, Existing};
use super::keyfile::{self, canary};
use super::officer::Officer;
use super::{DeskError, Home};
use crate::bundle::signature::{PublicKey, SigningKey};
use crate::bundle::stream::{Records, Survey};
use crate::bundle::{BundleError, MOST_PACKED, opening};
use crate::intake;
use crate::kit::second::NotASecond;
use crate::kit::{Fingerprint, Second, second};
use crate::seal::{Identity, SealError};
use crate::secret::Secret;

mod error;

pub use error::SecondError;

const CARD: &str = "second.json";
/// What the signing key is derived for.
const SIGNING: &str = "standeasy-second-signing/1";
/// Records opened at a time.
const PIECE: usize = 4096;

/// A second person's key, still locked under its passphrase.
pub struct SecondKey {
    folder: PathBuf,
    card: Second,
}

/// A second person's key that is open.
pub struct Unlocked {
    identity: Identity,
    signing: SigningKey,
}

/// A bundle without its outer layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The file for the officer.
    pub path: PathBuf,
    /// The kit it is for.
    pub kit: Fingerprint,
    /// What the laptop is called that signed it; `None` where it is not signed. Whether the officer
    /// enrolled that laptop is not known here.
    pub laptop: Option<Fingerprint>,
    /// Whether the layer was off before, and nothing was done.
    pub was_open: bool,
    /// Records that did not open. They stay on their laptop.
    pub unopened: usize,
}

/// A copy of the key for a safe.
pub struct Copy<'a> {
    /// The file, which must not exist.
    pub file: &'a Path,
    /// The passphrase the copy is put under.
    pub passphrase: &'a Secret,
}

impl SecondKey {
    /// Whether a key can be made in a home: none is there, and the officer's is not either.
    pub fn check_new(home: &Home) -> Result<(), DeskError> {
        let path = keyfile::path(&home.second());
        if files::is_something(&path) {
            return Err(DeskError::IdentityExists { path });
        }
        if was_in(home) {
            return Err(SecondError::KeyLost.into());
        }
        refuse_both(home)
    }

    /// Makes a key under a passphrase, and a copy under another where one is wanted; each file is
    /// opened from the disk before this returns.
    pub fn init(
        home: &Home,
        passphrase: &Secret,
        copy: Option<&Copy<'_>>,
    ) -> Result<Second, DeskError> {
        Self::check_new(home)?;
        let empty = |copy: &&Copy<'_>| copy.passphrase.is_empty();
        if passphrase.is_empty() || copy.as_ref().is_some_and(empty) {
            return Err(DeskError::EmptyPassphrase);
        }
        let folder = home.second();
        let identity = Identity::generate();
        let recipient = [identity.recipient()];
        if let Some(copy) = copy {
            files::write(copy.file, &identity.lock(copy.passphrase)?, Existing::Keep)?;
            canary(copy.file, copy.passphrase, &recipient)?;
        }
        let card = card_of(&identity)?;
        files::write(
            &folder.join(CARD),
            card.to_json().as_bytes(),
            Existing::Replace,
        )?;
        let path = keyfile::path(&folder);
        files::write(&path, &identity.lock(passphrase)?, Existing::Keep)?;
        canary(&path, passphrase, &recipient)?;
        Ok(card)
    }

    /// Puts a copy of the key in its place, with the passphrase of the copy; on a laptop that had
    /// none too. The copy must be of the key that was there, where that is known.
    pub fn recover(home: &Home, file: &Path, passphrase: &Secret) -> Result<Second, DeskError> {
        refuse_both(home)?;
        let folder = home.second();
        let locked = keyfile::read(file)?;
        let identity = Identity::unlock(&locked, passphrase)?;
        let card = card_of(&identity)?;
        let path = folder.join(CARD);
        if files::is_something(&path) && read_card(&path)? != card {
            return Err(SecondError::NotACopy.into());
        }
        files::write(&path, card.to_json().as_bytes(), Existing::Replace)?;
        let path = keyfile::path(&folder);
        files::write(&path, &locked, Existing::Replace)?;
        canary(&path, passphrase, &[identity.recipient()])?;
        Ok(card)
    }

    /// The key of a home, without opening it.
    pub fn open(home: &Home) -> Result<Self, DeskError> {
        let folder = home.second();
        if !files::is_something(&keyfile::path(&folder)) {
            return Err(match was_in(home) {
                true => SecondError::KeyLost,
                false => SecondError::NoKey,
            }
            .into());
        }
        let card = read_card(&folder.join(CARD))?;
        Ok(Self { folder, card })
    }

    /// Whether both halves are there and have their shape; that they belong together shows when the
    /// key is unlocked.
    pub(super) fn check(home: &Home) -> Result<(), DeskError> {
        keyfile::check(&Self::open(home)?.identity_file())
    }

    /// Its public half.
    pub fn card(&self) -> &Second {
        &self.card
    }

    /// Writes the public half for the officer, into a folder or under a name of its own.
    pub fn write_card(&self, to: &Path) -> Result<PathBuf, DeskError> {
        let path = files::target(to, || {
            let [first, .., last] = self.card.name().words();
            format!("standeasy-second-{first}-{last}.json")
        });
        files::write(&path, self.card.to_json().as_bytes(), Existing::Keep)?;
        Ok(path)
    }

    /// The identity's file.
    pub fn identity_file(&self) -> PathBuf {
        keyfile::path(&self.folder)
    }

    /// Opens the key with its passphrase.
    pub fn unlock(&self, passphrase: &Secret) -> Result<Unlocked, DeskError> {
        let identity = keyfile::unlock(&self.identity_file(), passphrase)?;
        let signing = signing(&identity)?;
        Ok(Unlocked { identity, signing })
    }
}

impl Unlocked {
    /// A key that lives in memory alone, for practice, and its public half.
    pub fn of_practice() -> Result<(Self, Second), DeskError> {
        let identity = Identity::generate();
        let (card, signing) = (card_of(&identity)?, signing(&identity)?);
        Ok((Self { identity, signing }, card))
    }

    /// Takes the outer layer off a bundle and writes what is left for the officer, into a folder
    /// or beside the bundle. The bundle itself stays as it is.
    ///
    /// Every record keeps its key, so that the officer's receipt is for the laptop. A bundle of
    /// which nothing opens is refused; so is one that a laptop signed and somebody changed.
    pub fn open_bundle(&self, file: &Path, to: Option<&Path>) -> Result<Opened, DeskError> {
        let bundle = SurveyedBundle::open(file)?;
        let survey = &bundle.survey;
        let is_open = survey.opening.is_some();
        if is_open {
            self.check_own(survey)?;
        }
        // Before anything is written: under a signature that does not hold it is nobody's.
        let laptop = survey.signer()?.as_ref().map(enrolled::name);
        let opened = |path, was_open, unopened| Opened {
            path,
            kit: Fingerprint(survey.kit),
            laptop,
            was_open,
            unopened,
        };
        if is_open {
            return Ok(opened(file.to_owned(), true, 0));
        }
        let path = beside(file, to)?;
        if self.is_of(&path, survey) {
            return Ok(opened(path, true, 0));
        }
        if files::is_something(&path) {
            return Err(DeskError::Exists { path });
        }
        let day = files::day_of(file);
        let unopened = self.write(&path, day, survey, bundle.records(0)?)?;
        Ok(opened(path, false, unopened))
    }

    /// Refuses a bundle that somebody else opened.
    fn check_own(&self, opened: &Survey) -> Result<(), DeskError> {
        match opened.opened_by()? == Some(self.signing.public()) {
            true => Ok(()),
            false => Err(SecondError::OtherKey.into()),
        }
    }

    /// Whether a file is what this key made of a bundle before. The digest says nothing of the
    /// signature behind it, and the same records may come again under another laptop's.
    fn is_of(&self, path: &Path, bundle: &Survey) -> bool {
        let found = SurveyedBundle::open(path).map(|found| found.survey);
        found.is_ok_and(|found| {
            let original = found.opening.map(|opening| *opening.original());
            let is_same = original == Some(bundle.digest) && found.signer() == bundle.signer();
            is_same && self.check_own(&found).is_ok()
        })
    }

    /// Writes the opened bundle and tells how many records did not open. Where none did, nothing
    /// is written.
    fn write(
        &self,
        path: &Path,
        day: Option<chrono::NaiveDate>,
        survey: &Survey,
        mut records: Records<impl io::Read + io::Seek>,
    ) -> Result<usize, DeskError> {
        // Damage to a key is no reason to stop the other records: all are put in their order again.
        let piece = match survey.is_ordered {
            true => PIECE,
            false if survey.records <= MOST_PACKED => survey.records,
            false => return Err(BundleError::Order.into()),
        };
        let mut refusals: Vec<SealError> = Vec::new();
        let mut nothing_opens = false;
        let written = files::write_with_dated(path, Existing::Keep, day, |out| {
            opening::write(out, survey, &self.signing, &mut || {
                let mut entries = records.next(piece)?;
                entries.sort_by_key(|entry| entry.key);
                let uncovered = intake::uncover(&entries, &self.identity);
                refusals.extend(uncovered.iter().filter_map(|one| one.refusal));
                Ok(uncovered.into_iter().map(|one| one.entry).collect())
            })?;
            let is_foreign = refusals.contains(&SealError::WrongKey);
            nothing_opens = is_foreign && refusals.len() == survey.records;
            match nothing_opens {
                true => Err(io::ErrorKind::InvalidData.into()),
                false => Ok(()),
            }
        });
        match written {
            Err(_) if nothing_opens => Err(SecondError::NothingOpens.into()),
            Err(error) => Err(error),
            Ok(()) => Ok(refusals.len()),
        }
    }
}

/// Reads the public half that a second person wrote.
pub fn read_card(path: &Path) -> Result<Second, DeskError> {
    let text = files::read_text(path, second::MOST_BYTES as u64)?;
    let second = Second::read(&text).map_err(SecondError::from)?;
    // Under what is no key nobody could ever hand a bundle over.
    PublicKey::read(second.key).ok_or(SecondError::from(NotASecond))?;
    Ok(second)
}

/// Refuses to bring both keys into one home, or one into that of an officer whose key is lost.
fn refuse_both(home: &Home) -> Result<(), DeskError> {
    match Officer::was_in(home) {
        true => Err(SecondError::BothInOneHome.into()),
        false => Ok(()),
    }
}

/// Whether a second person's key lies in a home.
pub(super) fn is_in(home: &Home) -> bool {
    files::is_something(&keyfile::path(&home.second()))
}

/// Whether one lies there or once lay there.
pub(super) fn was_in(home: &Home) -> bool {
    is_in(home) || files::is_something(&home.second().join(CARD))
}

fn card_of(identity: &Identity) -> Result<Second, DeskError> {
    Ok(Second {
        recipient: identity.recipient(),
        key: *signing(identity)?.public().as_bytes(),
    })
}

fn signing(identity: &Identity) -> Result<SigningKey, SealError> {
    Ok(SigningKey::of(&*identity.derived(SIGNING)?))
}

/// The name of an opened bundle: that of the bundle with `-opened` behind it.
fn beside(file: &Path, to: Option<&Path>) -> Result<PathBuf, DeskError> {
    let path = bundle_file::opened_path(file);
    let Some(folder) = to else {
        return Ok(path);
    };
    if files::is_something(folder) && !folder.is_dir() {
        return Err(DeskError::Write {
            path: folder.to_owned(),
            source: io::ErrorKind::NotADirectory.into(),
        });
    }
    Ok(folder.join(path.file_name().unwrap_or_default()))
}
