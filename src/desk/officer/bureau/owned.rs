//! A desk of this machine that can be unlocked and locked again while it is in use.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use chrono::NaiveDate;

use super::{Bureau, Series, Survey, Wish, Written, sticks};
use crate::desk::clock;
use crate::desk::officer::intake::{self, Outcome, State};
use crate::desk::officer::key_end::first_to_end;
use crate::desk::officer::release;
use crate::desk::officer::{Officer, Unlocked};
use crate::desk::{DeskError, Home};
use crate::disclosure::Release;
use crate::disclosure::audit::Reach;
use crate::disclosure::ledger::Entry;
use crate::disclosure::outlook::Standing;
use crate::disclosure::trend::{self, TrendError};
use crate::finding::text;
use crate::kit::Kit;
use crate::report::{Format, Subject};
use crate::seal::Identity;
use crate::secret::Secret;

/// What the marks of written releases begin with; `<kit>/<questionnaire>/<period>` follows.
const WRITTEN: &str = "written/";

/// So many days before its end the desk speaks of it: four weekly releases.
const DAYS_BEFORE: i64 = 28;

/// The desk of a home.
pub struct Desk {
    officer: Officer,
    identity: Option<Rc<Identity>>,
    kits: Vec<Kit>,
    places: Vec<PathBuf>,
    /// Releases that were made again, by the digest of their entry.
    made: BTreeMap<String, Release>,
}

impl Desk {
    /// The desk of a home, locked. Without a kit there is nothing it could do yet.
    pub fn open(home: &Home) -> Result<Self, DeskError> {
        Self::looking_in(home, sticks::usual_places())
    }

    /// The same for a desk whose bundles come from these places alone.
    pub(super) fn looking_in(home: &Home, places: Vec<PathBuf>) -> Result<Self, DeskError> {
        let officer = Officer::open(home)?;
        let kits = officer.kits()?;
        if kits.is_empty() {
            return Err(DeskError::NoKitYet);
        }
        Ok(Self {
            officer,
            identity: None,
            kits,
            places,
            made: BTreeMap::new(),
        })
    }

    fn unlocked(&mut self) -> Result<Unlocked<'_>, DeskError> {
        let identity = self.identity.clone().ok_or(DeskError::Locked)?;
        Ok(self.officer.unlocked(identity))
    }

    /// The release of an entry, made once as long as the desk is open.
    fn made(&mut self, entry: &Entry) -> Result<Release, DeskError> {
        if let Some(release) = self.made.get(&entry.digest) {
            return Ok(release.clone());
        }
        let release = self.unlocked()?.again(entry)?;
        self.made.insert(entry.digest.clone(), release.clone());
        Ok(release)
    }

    fn series(&mut self, kit: &Kit, entries: &[Entry]) -> Result<Vec<Series>, DeskError> {
        let answered = self.answered(kit);
        let hex = kit.fingerprint().hex();
        let mut all = Vec::new();
        for questionnaire in kit.questionnaires() {
            let id = questionnaire.id();
            let is_meant = |entry: &&Entry| entry.campaign == hex && entry.questionnaire == id;
            let mut releases = Vec::new();
            for entry in entries.iter().filter(is_meant) {
                releases.push((
                    kit.mission().calendar.named(&entry.period)?,
                    self.made(entry)?,
                ));
            }
            releases.sort_by(|(one, _), (other, _)| one.cmp(other));
            let releases: Vec<Release> = releases.into_iter().map(|(_, made)| made).collect();
            let lines = match trend::lines(&releases.iter().collect::<Vec<_>>()) {
                Err(TrendError::NotAskedFor) => Vec::new(),
                other => other?,
            };
            let is_new = |label: &&String| !releases.iter().any(|r| r.head().period == **label);
            let ready = answered
                .get(id)
                .into_iter()
                .flatten()
                .filter(is_new)
                .cloned();
            let series = Series {
                kit: hex.clone(),
                questionnaire: id.to_owned(),
                ready: ready.collect(),
                unwritten: self.unwritten(&releases),
                releases,
                lines,
            };
            if !series.releases.is_empty() || !series.ready.is_empty() {
                all.push(series);
            }
        }
        Ok(all)
    }

    /// The closed periods in which anybody answered, by questionnaire, oldest first.
    fn answered(&self, kit: &Kit) -> BTreeMap<String, Vec<String>> {
        let today = clock::today();
        let kept = self.officer.kept(&kit.fingerprint().hex());
        let all: BTreeSet<(String, String)> = kept
            .into_iter()
            .map(|kept| (kept.questionnaire, kept.period))
            .collect();
        let mut answered: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for (questionnaire, label) in all {
            let Ok(period) = kit.mission().calendar.named(&label) else {
                continue;
            };
            if kit.mission().practice || period.is_closed(today) {
                answered.entry(questionnaire).or_default().push(period);
            }
        }
        let sorted = answered.into_iter().map(|(questionnaire, mut periods)| {
            periods.sort();
            let labels = periods.iter().map(|period| period.label().to_owned());
            (questionnaire, labels.collect())
        });
        sorted.collect()
    }

    fn unwritten(&self, releases: &[Release]) -> Vec<String> {
        let entries = self.officer.records.entries();
        let is_open = |release: &&Release| !entries.contains_key(&written_key(release));
        let periods = releases.iter().filter(is_open);
        periods
            .map(|release| release.head().period.clone())
            .collect()
    }
}

impl Desk {
    /// What an attacker can work out of a release of invented answers.
    pub(super) fn reach(&mut self, wish: &Wish) -> Result<Reach, DeskError> {
        self.unlocked()?.reach(&wish.request())
    }
}

impl Bureau for Desk {
    fn kits(&self) -> &[Kit] {
        &self.kits
    }

    fn is_open(&self) -> bool {
        self.identity.is_some()
    }

    fn unlock(&mut self, passphrase: &Secret) -> Result<(), DeskError> {
        let identity = self.officer.unlock(passphrase)?.identity;
        self.identity = Some(identity);
        Ok(())
    }

    fn lock(&mut self) {
        self.identity = None;
        self.made.clear();
    }

    fn survey(&mut self) -> Result<Survey, DeskError> {
        let entries = self.officer.ledger()?.entries().to_vec();
        let mut series = Vec::new();
        for kit in self.kits.clone() {
            series.extend(self.series(&kit, &entries)?);
        }
        let key_end = first_to_end(&self.kits).map(|(_, day)| day);
        let records = self.officer.records.entries();
        let is_known = |digest: &[u8; 32]| records.contains_key(&intake::bundle_key(digest));
        Ok(Survey {
            about: self.officer.taken_in_about(),
            series,
            key_end: key_end.filter(|end| is_near(*end)),
            ledger: entries,
            bundles: sticks::bundles(&self.places, is_known),
        })
    }

    fn take_in(&mut self, file: &Path) -> Result<Outcome, DeskError> {
        let mut unlocked = self.unlocked()?;
        let mut take_in = |receipts| unlocked.take_in(&[file.to_owned()], receipts).pop();
        let outcome = take_in(None).ok_or(DeskError::Locked)?;
        if outcome.no_receipt.is_none() {
            return Ok(outcome);
        }
        // A locked stick takes no receipt, and its records are in by now.
        let again = take_in(Some(Path::new("."))).ok_or(DeskError::Locked)?;
        let state = match again.state {
            State::Known => State::Taken,
            other => other,
        };
        Ok(Outcome {
            state,
            quarantined: outcome.quarantined,
            ..again
        })
    }

    fn outlook(&mut self, wish: &Wish) -> Result<Vec<Standing>, DeskError> {
        self.unlocked()?.outlook(&wish.request())
    }

    fn release(&mut self, wish: &Wish) -> Result<Release, DeskError> {
        self.unlocked()?.release(&wish.request())
    }

    fn write(&mut self, subject: &Subject<'_>, folder: &Path) -> Result<Written, DeskError> {
        let period = &subject.release.head().period;
        let period = subject.kit.mission().calendar.named(period)?;
        // A round, for instance, is no period of DHIS2.
        let formats = Format::ALL.into_iter();
        let formats = formats.filter(|format| format.check(&period).is_ok());
        let folder = std::path::absolute(folder).map_err(|source| DeskError::Write {
            path: folder.to_owned(),
            source,
        })?;
        let paths = release::write(&folder, subject, &formats.collect())?;
        self.officer.mark_written(subject.release)?;
        let name = |path: &PathBuf| -> String {
            let below = path.strip_prefix(&folder).unwrap_or(path);
            let parts: Vec<_> = below
                .iter()
                .map(|part| text::path(Path::new(part)))
                .collect();
            parts.join("/")
        };
        let files = paths.iter().map(name).collect();
        Ok(Written { folder, files })
    }
}

/// Whether a day is so near that it has to be thought of.
fn is_near(day: NaiveDate) -> bool {
    (day - clock::today()).num_days() <= DAYS_BEFORE
}

impl Officer {
    /// Remembers that files of a release were written, so that nobody is reminded of it.
    pub fn mark_written(&mut self, release: &Release) -> Result<(), DeskError> {
        let key = written_key(release);
        if self.records.entries().contains_key(&key) {
            return Ok(());
        }
        self.save(BTreeMap::from([(key, Vec::new())]))
    }
}

impl Unlocked<'_> {
    /// The same for a desk that is open.
    pub fn mark_written(&mut self, release: &Release) -> Result<(), DeskError> {
        self.officer.mark_written(release)
    }
}

fn written_key(release: &Release) -> Vec<u8> {
    let head = release.head();
    let parts = [&head.kit, &head.questionnaire, &head.period].map(String::as_str);
    [WRITTEN.as_bytes(), parts.join("/").as_bytes()].concat()
}
