//! Bundles from sticks into the archive: each record once, a receipt for each bundle.
//!
//! A bundle is read piece by piece, so its size does not matter. A large one is saved from time
//! to time as a part of it that does not count yet; whoever is interrupted gives the same
//! command again, and it goes on there. With its last record all of it counts at once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{DeskError, Officer, Unlocked, apart};
use crate::bundle::BundleError;
use crate::bundle::receipt::Receipt;
use crate::bundle::signature::PublicKey;
use crate::bundle::stream::Survey;
use crate::desk::bundle_file::{SurveyedBundle, is_opened_beside, opened_path, receipt_path};
use crate::desk::enrolled::name;
use crate::desk::files::{self, Existing};
use crate::desk::second::SecondError;
use crate::hex;
use crate::intake::{self, Reason};
use crate::kit::{Fingerprint, Kit};
use crate::trouble::Trouble;

mod numbers;
mod part;
mod saving;
mod slips;

use part::Part;

/// Records opened at a time.
const PIECE: usize = if cfg!(test) { 64 } else { 8192 };

/// After so many records what was opened is saved.
const SAVED_AFTER: usize = 16 * PIECE;

/// What became of one bundle file.
#[derive(Debug)]
pub struct Outcome {
    /// The file.
    pub file: PathBuf,
    /// Whether it was taken, known already, or refused.
    pub state: State,
    /// The receipt's file, where there is one.
    pub receipt: Option<PathBuf>,
    /// Why there is none, where the bundle was taken in and its receipt could not be written.
    pub no_receipt: Option<DeskError>,
    /// Records of it that could not be used, with the reason of each.
    pub quarantined: Vec<Reason>,
}

/// Whether a bundle was taken in.
#[derive(Debug)]
pub enum State {
    /// Its records are in the archive now.
    Taken,
    /// It had been taken in before; nothing changed.
    Known,
    /// A laptop signed it that is not enrolled, which this names: a copy is kept apart, and
    /// nothing of it was opened or counted.
    Apart(Fingerprint),
    /// Nothing of it was used.
    Refused(DeskError),
}

impl State {
    /// Its name in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Known => "known",
            Self::Apart(_) => "apart",
            Self::Refused(_) => "refused",
        }
    }
}

/// How far the intake of a bundle has come, in records, decoys among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Records opened.
    pub done: usize,
    /// Records of the bundle.
    pub all: usize,
}

impl Unlocked<'_> {
    /// Takes bundles in, one after the other; a refused one does not stop the next.
    ///
    /// A receipt is written only after the archive was saved; it goes to `receipts`, or beside
    /// its bundle.
    pub fn take_in(&mut self, files: &[PathBuf], receipts: Option<&Path>) -> Vec<Outcome> {
        self.take_in_watched(files, receipts, &mut |_, _| ())
    }

    /// The same, and tells how far each bundle has come.
    pub fn take_in_watched(
        &mut self,
        files: &[PathBuf],
        receipts: Option<&Path>,
        watch: &mut dyn FnMut(&Path, Progress),
    ) -> Vec<Outcome> {
        self.officer.mend_archive();
        // A bundle is not given twice where what the second person made of it is given as well.
        let is_opened =
            |file: &&PathBuf| files.contains(&opened_path(file)) && is_opened_beside(file);
        let mut receipts = Receipts {
            folder: receipts,
            written: BTreeMap::new(),
        };
        let files = files.iter().filter(|file| !is_opened(file));
        files
            .map(|file| self.take_in_one(file, &mut receipts, watch))
            .collect()
    }

    fn take_in_one(
        &mut self,
        file: &Path,
        receipts: &mut Receipts<'_>,
        watch: &mut dyn FnMut(&Path, Progress),
    ) -> Outcome {
        let mut outcome = Outcome {
            file: file.to_owned(),
            state: State::Taken,
            receipt: None,
            no_receipt: None,
            quarantined: Vec::new(),
        };
        match self.read_and_keep(&mut outcome, &mut |progress| watch(file, progress)) {
            Ok(None) => {}
            Ok(Some((receipt, copy))) => match receipts.write(file, &receipt) {
                Ok(path) => {
                    outcome.receipt = Some(path);
                    // A copy that stays is known from now on, and counts nothing.
                    let _ = copy.map(|copy| apart::wipe(&copy));
                }
                Err(error) => outcome.no_receipt = Some(error),
            },
            Err(error) => outcome.state = State::Refused(error),
        }
        outcome
    }

    /// The receipt, and where a copy may have been kept apart; none where one is kept there now.
    fn read_and_keep(
        &mut self,
        outcome: &mut Outcome,
        watch: &mut dyn FnMut(Progress),
    ) -> Result<Option<(Receipt, Option<PathBuf>)>, DeskError> {
        let bundle = SurveyedBundle::open(&outcome.file)?;
        let signer = bundle.survey.signer()?;
        let desk = &self.officer.folder;
        let copy = signer.map(|key| apart::place(desk, &bundle.survey.digest, &key));
        let known = bundle_key(&bundle.survey.digest);
        if let Some(unusable) = self.officer.records.entries().get(&known) {
            outcome.state = State::Known;
            let receipt = bundle.receipt(unusable.as_chunks().0)?;
            return Ok(Some((receipt, copy)));
        }
        let kit = self.officer.kit(Fingerprint(bundle.survey.kit))?;
        check_opened(&kit, &bundle.survey)?;
        if let Some(unknown) = self.officer.unknown(&kit, signer)? {
            if let Some(place) = &copy {
                apart::keep(&bundle.opened, place)?;
            }
            outcome.state = State::Apart(name(&unknown));
            return Ok(None);
        }
        let mut part = self.open(&kit, &bundle, watch)?;
        part.signer = signer;
        outcome.quarantined = part.reasons();
        let unusable = part.unusable();
        self.finish(part)?;
        Ok(Some((bundle.receipt(&unusable)?, copy)))
    }

    /// Opens all records that were not opened before.
    fn open(
        &mut self,
        kit: &Kit,
        bundle: &SurveyedBundle<'_>,
        watch: &mut dyn FnMut(Progress),
    ) -> Result<Part, DeskError> {
        let all = bundle.survey.records;
        let mut part = self.resume(kit, &bundle.survey.digest)?;
        let key = self.key_for(kit)?;
        let mut records = bundle.records(part.done())?;
        loop {
            watch(Progress {
                done: part.done(),
                all,
            });
            let entries = records.next(PIECE).map_err(|error| bundle.failed(error))?;
            if entries.is_empty() {
                break;
            }
            let opened = intake::open_all(kit, &entries, &key);
            self.add(kit, &mut part, &entries, opened)?;
            if part.waiting() >= SAVED_AFTER && part.done() < all {
                part.check_key()?;
                self.save_part(&mut part)?;
            }
        }
        part.check_key()?;
        Ok(part)
    }
}

impl Officer {
    /// Whose bundle of a kit is not counted. One that nobody signed is refused, where the kit
    /// counts only those of enrolled laptops.
    fn unknown(
        &self,
        kit: &Kit,
        signer: Option<PublicKey>,
    ) -> Result<Option<PublicKey>, DeskError> {
        if kit.mission().laptops.is_none() {
            return Ok(None);
        }
        let signer = signer.ok_or(BundleError::Unsigned)?;
        let is_known = self.is_enrolled(kit.fingerprint(), &signer);
        Ok((!is_known).then_some(signer))
    }

    /// What is kept apart of laptops that are enrolled by now.
    pub fn apart_of_enrolled(&self) -> Vec<PathBuf> {
        let mut copies = apart::all(&self.folder);
        copies.retain(|copy| self.is_enrolled(copy.kit, &copy.laptop));
        copies.into_iter().map(|copy| copy.path).collect()
    }
}

/// Refuses a bundle whose outer layer nobody took off, or somebody else than its kit names.
fn check_opened(kit: &Kit, bundle: &Survey) -> Result<(), DeskError> {
    let opened_by = bundle.opened_by()?;
    match (kit.second(), opened_by) {
        (None, None) => Ok(()),
        (Some(_), None) => Err(SecondError::StillShut.into()),
        (Some(second), Some(by)) if second.key == *by.as_bytes() => Ok(()),
        (_, Some(_)) => Err(SecondError::OtherKey.into()),
    }
}

/// The digest of a bundle's file, by which it is known.
pub(super) fn digest_of(file: &Path) -> Result<[u8; 32], DeskError> {
    Ok(SurveyedBundle::open(file)?.survey.digest)
}

/// The key that a taken bundle's unusable records lie under.
pub(super) fn bundle_key(digest: &[u8; 32]) -> Vec<u8> {
    let mut key = b"bundle/".to_vec();
    key.extend_from_slice(digest);
    key
}

/// Where receipts go, and those that were written at one go.
struct Receipts<'a> {
    folder: Option<&'a Path>,
    written: BTreeMap<PathBuf, [u8; 32]>,
}

impl Receipts<'_> {
    /// Writes the receipt of a bundle; two bundles that are called alike have one each.
    fn write(&mut self, bundle: &Path, receipt: &Receipt) -> Result<PathBuf, DeskError> {
        let name = receipt_path(bundle);
        let mut path = match (self.folder, name.file_name()) {
            (Some(folder), Some(name)) => folder.join(name),
            _ => name,
        };
        let before = self.written.get(&path);
        if before.is_some_and(|digest| *digest != receipt.bundle) {
            let digest = hex::encode(receipt.bundle.first_chunk::<4>().unwrap_or(&[0; 4]));
            path.set_extension(format!("{digest}.receipt"));
        }
        files::write_with(&path, Existing::Replace, |file| receipt.write(file))?;
        self.written.insert(path.clone(), receipt.bundle);
        Ok(path)
    }
}

/// The stable name of a refusal's reason.
pub fn reason(error: &DeskError) -> String {
    format!("{}: {error}", error.code())
}

#[cfg(test)]
mod tests;
