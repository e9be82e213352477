//! The shared laptop: a kit, sealed records, and nothing that could open them.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::files::{self, Existing};
use super::post::{Attempt, Post, SaveTrouble, Sealed};
use super::{DeskError, Home, clock, forms, kind};
use crate::bundle::receipt::{self, Receipt};
use crate::bundle::{Bundle, Entry, MOST_PACKED};
use crate::checkin::Finished;
use crate::checkin::response::Counting;
use crate::finding::text;
use crate::kit::{Fingerprint, Kit};
use crate::period::{Period, PeriodError};
use crate::seal::{self, Envelope};
use crate::slip::Pass;
pub use crate::store::Rescued;
use crate::store::{self, Key, Store, StoreError};
use crate::trouble::Trouble;
use crate::unit::UnitId;

mod attempt;
mod installed;
mod sealing;
mod signing;

/// The largest kit file, in bytes.
pub const MOST_KIT_BYTES: u64 = 8 << 20;

/// A laptop that is set up, with its store locked for this process.
pub struct Laptop {
    folder: PathBuf,
    kit: Kit,
    store: Store,
}

/// What a laptop says of itself; the count is in fives (rule D11).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Status {
    /// The mission's id.
    pub mission: String,
    /// Whether its data are invented.
    pub practice: bool,
    /// The kit's fingerprint in hex.
    pub fingerprint: String,
    /// The kit's fingerprint in words.
    pub words: String,
    /// Today's period, or `None` where none is open.
    pub period: Option<String>,
    /// Sealed records on this laptop, to the nearest five; after a first `pack` the decoys
    /// it added are among them.
    pub records_about: usize,
    /// Where bundles are signed, the name of this laptop in words; `-` where its key is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub laptop: Option<String>,
}

/// Stands for the name of a laptop whose signing key is lost.
pub const NO_NAME: &str = "-";

/// A bundle that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// The file.
    pub path: PathBuf,
    /// Its records, decoys included.
    pub records: usize,
}

impl Laptop {
    /// Whether a kit is installed in a home.
    pub fn is_installed(home: &Home) -> bool {
        installed::is_there(&home.laptop())
    }

    /// Opens the laptop of a home.
    pub fn open(home: &Home) -> Result<Self, DeskError> {
        let folder = home.laptop();
        if !installed::is_there(&folder) {
            return Err(DeskError::NotInstalled);
        }
        let kit = installed_kit(home)?;
        let store = store_folder(home);
        // Opened, it would be begun anew as if nobody had ever answered.
        if !store::is_begun(&store) {
            return Err(DeskError::RecordsLost);
        }
        let store = Store::open(&store)?;
        Ok(Self { folder, kit, store })
    }

    /// Installs a kit, or puts the one that is installed back where its file is damaged or gone,
    /// and begins a store where there is none. A laptop that holds records of another kit refuses;
    /// so does a home of practice where the kit is real, and the other way round.
    pub fn install(home: &Home, file: &Path) -> Result<Self, DeskError> {
        let kit = read_kit(file)?;
        kind::check(home, &kit)?;
        let folder = home.laptop();
        files::make_folder(&folder)?;
        let store = Store::open(&store_folder(home))?;
        let is_another = installed::known(&folder).is_some_and(|one| one != kit.fingerprint());
        if is_another && !store.is_empty() {
            return Err(DeskError::RecordsLeft);
        }
        signing::make(&folder, &kit)?;
        installed::put(&folder, &kit)?;
        signing::sweep(&folder, &kit);
        Ok(Self { folder, kit, store })
    }

    /// What this laptop says of itself.
    pub fn status(&self) -> Status {
        let fingerprint = self.kit.fingerprint();
        Status {
            mission: self.kit.mission().id.clone(),
            practice: self.kit.mission().practice,
            fingerprint: fingerprint.hex(),
            words: fingerprint.words().join(" "),
            period: self.period().ok().map(|period| period.to_string()),
            records_about: in_fives(self.store.len()),
            laptop: self.name(),
        }
    }

    /// Reads paper forms and, unless `dry_run`, seals all of them in one save; returns how many.
    pub fn transcribe(&mut self, file: &Path, dry_run: bool) -> Result<usize, DeskError> {
        if self.kit.slips().is_some() {
            return Err(DeskError::SlipForms);
        }
        let bytes = zeroize::Zeroizing::new(files::read(file, forms::MOST_BYTES as u64)?);
        let forms = forms::read(&name_of(file), &bytes, &self.kit, clock::today())?;
        if dry_run {
            return Ok(forms.len());
        }
        self.store.check_space()?;
        let envelopes = forms
            .iter()
            .map(|form| {
                let wish = Counting::Counts;
                self.envelope(&form.unit, &form.period, &form.finished, (wish, None))
            })
            .collect::<Result<Vec<_>, _>>()?;
        self.store.add(&envelopes)?;
        Ok(forms.len())
    }

    /// Writes one stored record to a file, as the standard age file it is.
    pub fn sample(&self, to: &Path) -> Result<(), DeskError> {
        let (_, bytes) = self.store.records().next().ok_or(DeskError::NoRecord)?;
        let envelope = Envelope::from_bytes(bytes)?;
        files::write(to, envelope.age_file(), Existing::Keep)
    }

    /// Writes all records to one bundle, in a folder or under a name of its own.
    ///
    /// Decoys that fill the bundle up are saved beside the records first, so that two bundles
    /// of one laptop do not tell which records were filling. What is beyond the most that one
    /// bundle may hold is packed when a receipt has cleared the first part.
    pub fn pack(&mut self, to: &Path) -> Result<Packed, DeskError> {
        if self.store.is_empty() {
            return Err(DeskError::NoRecord);
        }
        let day = self.day_of_period();
        files::check_folder_of(to)?;
        let path = files::target(to, || bundle_name(&self.label_of_period()));
        if path.exists() {
            return Err(DeskError::Exists { path });
        }
        let key = signing::read(&self.folder, &self.kit)?;
        self.fill_up()?;
        let bundle = Bundle {
            kit: self.kit.fingerprint().0,
            entries: self.entries()?,
        };
        let bytes = match &key {
            Some(key) => bundle.to_signed_bytes(key),
            None => bundle.to_bytes(),
        };
        files::write_dated(&path, &bytes, Existing::Keep, Some(day))?;
        Ok(Packed {
            path,
            records: bundle.entries.len(),
        })
    }

    /// Removes the records a receipt names; returns how many there were.
    pub fn clear(&mut self, file: &Path) -> Result<usize, DeskError> {
        let receipt = Receipt::read(&files::read_text(file, receipt::MOST_BYTES as u64)?)?;
        let expected = self.kit.fingerprint();
        if receipt.kit != expected.0 {
            return Err(DeskError::OtherReceipt {
                expected: expected.words().join(" "),
                found: Fingerprint(receipt.kit).words().join(" "),
            });
        }
        let keys: Vec<Key> = receipt.keys.iter().map(|key| Key(*key)).collect();
        Ok(self.store.remove(&keys)?)
    }

    fn entries(&self) -> Result<Vec<Entry>, DeskError> {
        self.store
            .records()
            .take(MOST_PACKED)
            .map(|(key, bytes)| {
                let envelope: Box<[u8; seal::ENVELOPE_BYTES]> =
                    bytes.to_vec().into_boxed_slice().try_into().map_err(|_| {
                        StoreError::Damaged {
                            reason: "a record does not have the constant size".to_owned(),
                        }
                    })?;
                Ok(Entry {
                    key: key.0,
                    envelope,
                })
            })
            .collect()
    }

    fn label_of_period(&self) -> String {
        self.period()
            .map_or_else(|_| self.kit.mission().id.clone(), |p| p.to_string())
    }

    fn day_of_period(&self) -> NaiveDate {
        self.period()
            .map_or(self.kit.mission().calendar.start, |p| p.first())
    }
}

impl Post for Laptop {
    fn kit(&self) -> &Kit {
        &self.kit
    }

    fn period(&self) -> Result<Period, PeriodError> {
        self.kit.mission().calendar.on(clock::today())
    }

    fn check_space(&self) -> Result<(), SaveTrouble> {
        self.store.check_space().map_err(trouble)
    }

    fn seal(
        &mut self,
        unit: &UnitId,
        finished: &Finished,
        wish: Counting,
        slip: Option<&Pass>,
    ) -> Result<Sealed, SaveTrouble> {
        if self.kit.slips().is_some() && slip.is_none() {
            return Err(SaveTrouble::Fault("no-slip"));
        }
        let period = self.period()?;
        let envelope = self
            .envelope(unit, &period, finished, (wish, slip))
            .map_err(|error| SaveTrouble::Fault(error.code()))?;
        let keys = self.store.add(&[envelope]).map_err(trouble)?;
        let key = keys.first().copied().ok_or(SaveTrouble::Fault("no-key"))?;
        let bytes = self.store.bytes(key).unwrap_or_default().to_vec();
        Ok(Sealed { key: key.0, bytes })
    }

    fn try_to_open(&self, sealed: &Sealed) -> Attempt {
        attempt::open(&self.folder, sealed)
    }
}

/// Recovers what can be recovered of a damaged store; `None` if nothing is damaged.
///
/// Needs no kit, which may be gone as well.
pub fn rescue(home: &Home) -> Result<Option<Rescued>, DeskError> {
    let folder = store_folder(home);
    let is_installed = Laptop::is_installed(home);
    if is_installed && !store::is_begun(&folder) {
        return Err(DeskError::RecordsLost);
    }
    if !folder.is_dir() {
        return Err(DeskError::NotInstalled);
    }
    Ok(store::rescue(&folder)?)
}

/// Where the laptop's records lie.
pub(super) fn store_folder(home: &Home) -> PathBuf {
    home.laptop().join("store")
}

/// The kit that is installed in a home.
pub(super) fn installed_kit(home: &Home) -> Result<Kit, DeskError> {
    installed::read(&home.laptop())
}

/// Whether the key is there that an enrolled laptop signs with; nothing where none is needed.
pub(super) fn check_signing_key(home: &Home, kit: &Kit) -> Result<(), DeskError> {
    signing::read(&home.laptop(), kit).map(drop)
}

/// Reads and checks a kit file.
pub fn read_kit(path: &Path) -> Result<Kit, DeskError> {
    Kit::read(&files::read(path, MOST_KIT_BYTES)?).map_err(|error| DeskError::Kit {
        path: path.to_owned(),
        error,
    })
}

/// A count to the nearest five, as everything outside a release is told.
pub fn in_fives(count: usize) -> usize {
    (count + 2) / 5 * 5
}

fn bundle_name(period: &str) -> String {
    format!("standeasy-{period}-{:08x}.bundle", rand::random::<u32>())
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| text::path(Path::new(name)))
        .unwrap_or_default()
}

fn trouble(error: StoreError) -> SaveTrouble {
    match error {
        StoreError::Full => SaveTrouble::Full,
        other => SaveTrouble::Fault(other.code()),
    }
}

#[cfg(test)]
mod tests {
    use super::in_fives;

    #[test]
    fn counts_are_told_in_fives() {
        let told: Vec<usize> = [0, 1, 2, 3, 7, 8, 12, 13].map(in_fives).to_vec();
        assert_eq!(told, [0, 0, 0, 5, 5, 10, 10, 15]);
    }
}
