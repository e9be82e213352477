//! Bundles from sticks into the archive: each record once, a receipt for each bundle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::archive::{self, ResponseId};
use super::{DeskError, Unlocked};
use crate::bundle::receipt::Receipt;
use crate::bundle::{self, Bundle};
use crate::desk::files::{self, Existing};
use crate::intake::{self, IntakeError, Reason, Taken};
use crate::kit::{Fingerprint, Kit};
use crate::seal;
use crate::secret::Secret;
use crate::trouble::Trouble;

/// The largest bundle file, in bytes.
const MOST_BUNDLE_BYTES: u64 = 4 << 30;

/// What became of one bundle file.
#[derive(Debug)]
pub struct Outcome {
    /// The file.
    pub file: PathBuf,
    /// Whether it was taken, known already, or refused.
    pub state: State,
    /// The receipt's file, where there is one.
    pub receipt: Option<PathBuf>,
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
    /// Nothing of it was used.
    Refused(DeskError),
}

impl State {
    /// Its name in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Known => "known",
            Self::Refused(_) => "refused",
        }
    }
}

impl Unlocked<'_> {
    /// Takes bundles in, one after the other; a refused one does not stop the next.
    ///
    /// A receipt is written only after the archive was saved; it goes to `receipts`, or beside
    /// its bundle.
    pub fn take_in(&mut self, files: &[PathBuf], receipts: Option<&Path>) -> Vec<Outcome> {
        files
            .iter()
            .map(|file| self.take_in_one(file, receipts))
            .collect()
    }

    fn take_in_one(&mut self, file: &Path, receipts: Option<&Path>) -> Outcome {
        let mut outcome = Outcome {
            file: file.to_owned(),
            state: State::Taken,
            receipt: None,
            quarantined: Vec::new(),
        };
        match self.read_and_keep(file, &mut outcome) {
            Ok(receipt) => match write_receipt(file, receipts, &receipt) {
                Ok(path) => outcome.receipt = Some(path),
                Err(error) => outcome.state = State::Refused(error),
            },
            Err(error) => outcome.state = State::Refused(error),
        }
        outcome
    }

    fn read_and_keep(&mut self, file: &Path, outcome: &mut Outcome) -> Result<Receipt, DeskError> {
        let bytes = files::read(file, MOST_BUNDLE_BYTES)?;
        let read = Bundle::read(&bytes)?;
        drop(bytes);
        let known = bundle_key(&read.digest);
        if let Some(text) = self.officer.records.entries().get(&known) {
            outcome.state = State::Known;
            let text = std::str::from_utf8(text).map_err(|_| DeskError::Archive {
                name: "receipt".to_owned(),
            })?;
            return Ok(Receipt::read(text)?);
        }
        let kit = self.officer.kit(Fingerprint(read.bundle.kit))?;
        let taken = intake::take_in(&kit, &read, &self.identity).map_err(refused)?;
        let quarantined = taken.quarantined.iter();
        outcome.quarantined = quarantined.map(|record| record.reason).collect();
        self.keep(&kit, &read, taken)
    }

    fn keep(&mut self, kit: &Kit, read: &bundle::Read, taken: Taken) -> Result<Receipt, DeskError> {
        let fingerprint = kit.fingerprint();
        let mut seen = self.officer.seen(fingerprint);
        let receipt = receipt_for(read, &taken);
        let mut changes = BTreeMap::new();
        for record in &taken.quarantined {
            changes.insert(quarantine_key(&record.key), record.envelope.to_vec());
        }
        let fresh = fresh_responses(&taken, &mut seen)?;
        if !fresh.is_empty() {
            let sealed = seal::seal_block(
                &archive::block(&fresh),
                std::slice::from_ref(&self.officer.recipient),
            )?;
            changes.insert(self.next_block(fingerprint), sealed);
            changes.insert(archive::seen_key(fingerprint), archive::join(&seen));
        }
        changes.insert(bundle_key(&read.digest), receipt.to_text().into_bytes());
        self.officer.save(changes)?;
        Ok(receipt)
    }

    fn next_block(&self, kit: Fingerprint) -> Vec<u8> {
        let prefix = archive::block_prefix(kit);
        let number = self
            .officer
            .records
            .entries()
            .keys()
            .filter(|key| key.starts_with(&prefix))
            .count();
        [prefix, format!("{number:08}").into_bytes()].concat()
    }
}

fn refused(error: IntakeError) -> DeskError {
    match error {
        IntakeError::OtherKit { found, .. } => DeskError::OtherKit {
            found: Fingerprint(found).words().join(" "),
        },
        IntakeError::WrongKey => DeskError::OtherKey,
    }
}

fn receipt_for(read: &bundle::Read, taken: &Taken) -> Receipt {
    let mut keys: Vec<[u8; 16]> = taken
        .accepted
        .iter()
        .map(|accepted| accepted.key)
        .chain(taken.decoys.iter().copied())
        .collect();
    keys.sort_unstable();
    Receipt {
        kit: read.bundle.kit,
        bundle: read.digest,
        keys,
    }
}

/// The encoded responses that were not taken in before; their ids are added to `seen`.
///
/// One that cannot be encoded again stops the bundle: a receipt would delete it on the laptop.
fn fresh_responses(
    taken: &Taken,
    seen: &mut BTreeSet<ResponseId>,
) -> Result<Vec<Secret>, DeskError> {
    taken
        .accepted
        .iter()
        .filter(|accepted| seen.insert(accepted.response.id))
        .map(|accepted| {
            accepted
                .response
                .to_bytes()
                .map_err(|_| DeskError::Archive {
                    name: "responses".to_owned(),
                })
        })
        .collect()
}

/// The key that the receipt of a bundle lies under.
pub(super) fn bundle_key(digest: &[u8; 32]) -> Vec<u8> {
    let mut key = b"bundle/".to_vec();
    key.extend_from_slice(digest);
    key
}

fn quarantine_key(record: &[u8; 16]) -> Vec<u8> {
    let mut key = b"quarantine/".to_vec();
    key.extend_from_slice(record);
    key
}

fn write_receipt(
    bundle: &Path,
    folder: Option<&Path>,
    receipt: &Receipt,
) -> Result<PathBuf, DeskError> {
    let name = bundle.with_extension("receipt");
    let path = match (folder, name.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => name,
    };
    files::write(&path, receipt.to_text().as_bytes(), Existing::Replace)?;
    Ok(path)
}

/// The stable name of a refusal's reason.
pub fn reason(error: &DeskError) -> String {
    format!("{}: {error}", error.code())
}
