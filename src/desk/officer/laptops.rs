//! The laptops that an officer enrolled: for each kit the public keys whose bundles are counted.
//!
//! In the desk's store lies under `laptop/<campaign>/<key>` how many bundles of it were taken in.
//! As with a kit that is built, no passphrase is asked for: nothing here opens an answer.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Officer, apart};
use crate::bundle::enrolment::{self, Enrolment};
use crate::bundle::signature::PublicKey;
use crate::desk::enrolled::{EnrolledError, name};
use crate::desk::{DeskError, files};
use crate::hex;
use crate::kit::Fingerprint;

const LAPTOP: &str = "laptop/";

/// A laptop that signs bundles, enrolled or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Laptop {
    /// The kit that its key is for.
    pub kit: Fingerprint,
    /// The key.
    pub key: PublicKey,
    /// Bundles that were taken in of one that is enrolled, or are kept apart of one that is not.
    pub bundles: u32,
}

impl Laptop {
    /// Its name: six words, the same on the laptop itself.
    pub fn words(&self) -> [&'static str; 6] {
        name(&self.key).words()
    }

    /// Its key in digits.
    pub fn digits(&self) -> String {
        hex::encode(self.key.as_bytes())
    }

    fn is_called(&self, name: &str) -> bool {
        let parts: Vec<&str> = name.split_whitespace().collect();
        let is_digits = name.trim().eq_ignore_ascii_case(&self.digits());
        is_digits
            || parts
                .join(" ")
                .eq_ignore_ascii_case(&self.words().join(" "))
    }
}

/// What became of a laptop that is no longer wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Removed {
    /// The laptop.
    pub laptop: Laptop,
    /// Whether it was enrolled.
    pub was_enrolled: bool,
    /// Bundles that were kept apart of it, and are gone.
    pub thrown_away: usize,
}

/// Reads what a laptop wrote to be enrolled, or the line of its code.
pub fn read(from: &Path) -> Result<Enrolment, DeskError> {
    let line = from.to_str().filter(|text| Enrolment::is_line(text));
    let text = match line {
        Some(line) => line.to_owned(),
        None => files::read_text(from, enrolment::MOST_BYTES as u64)?,
    };
    Ok(Enrolment::read(&text).map_err(EnrolledError::from)?)
}

impl Officer {
    /// Counts bundles of laptops from now on: of all of them, or, where one cannot be enrolled, of
    /// none. One that was enrolled before stays as it is.
    pub fn enrol(&mut self, enrolments: &[Enrolment]) -> Result<Vec<Laptop>, DeskError> {
        let laptops = enrolments.iter().map(|one| self.to_enrol(one));
        let laptops = laptops.collect::<Result<Vec<_>, _>>()?;
        let is_new = |laptop: &&Laptop| self.taken_of(laptop.kit, &laptop.key).is_none();
        let new: BTreeMap<_, _> = laptops.iter().filter(is_new).map(entry).collect();
        if !new.is_empty() {
            self.save(new)?;
        }
        Ok(laptops)
    }

    fn to_enrol(&self, enrolment: &Enrolment) -> Result<Laptop, DeskError> {
        let kit = self.kit(Fingerprint(enrolment.kit));
        let kit = kit.map_err(|error| match error {
            DeskError::OtherKit { found } => EnrolledError::OtherKit { found }.into(),
            other => other,
        })?;
        if kit.mission().laptops.is_none() {
            return Err(EnrolledError::NoEnrolment.into());
        }
        let (kit, key) = (kit.fingerprint(), enrolment.key);
        let bundles = self.taken_of(kit, &key).unwrap_or_default();
        Ok(Laptop { kit, key, bundles })
    }

    /// The laptops that are enrolled, by kit and key.
    pub fn laptops(&self) -> Vec<Laptop> {
        let start = LAPTOP.as_bytes();
        let entries = self.records.entries().range(start.to_vec()..);
        let entries = entries.take_while(|(key, _)| key.starts_with(start));
        entries
            .filter_map(|(key, value)| read_entry(key, value))
            .collect()
    }

    /// The laptops that are not enrolled and of which bundles are kept apart.
    pub fn unknown_laptops(&self) -> Vec<Laptop> {
        let mut found: BTreeMap<(Fingerprint, PublicKey), u32> = BTreeMap::new();
        for copy in apart::all(&self.folder) {
            *found.entry((copy.kit, copy.laptop)).or_default() += 1;
        }
        found.retain(|(kit, key), _| !self.is_enrolled(*kit, key));
        let found = found.into_iter();
        found
            .map(|((kit, key), bundles)| Laptop { kit, key, bundles })
            .collect()
    }

    /// Counts no further bundle of a laptop, and throws away what is kept apart of it. It is named
    /// by its six words, or by the digits of its key. What was taken in of it stays.
    pub fn remove_laptop(&mut self, name: &str) -> Result<Removed, DeskError> {
        let enrolled = self.laptops();
        let known = enrolled.iter().find(|laptop| laptop.is_called(name));
        let unknown = self.unknown_laptops();
        let found = known.or_else(|| unknown.iter().find(|laptop| laptop.is_called(name)));
        let Some(laptop) = found.copied() else {
            let name = name.chars().take(80).collect();
            return Err(EnrolledError::NoLaptop { name }.into());
        };
        if known.is_some() {
            let key = key_of(laptop.kit, &laptop.key);
            self.save_without(BTreeMap::new(), &BTreeSet::from([key]))?;
        }
        let mut thrown_away = 0;
        for copy in apart::all(&self.folder) {
            if (copy.kit, copy.laptop) == (laptop.kit, laptop.key) {
                apart::wipe(&copy.path)?;
                thrown_away += 1;
            }
        }
        Ok(Removed {
            laptop,
            was_enrolled: known.is_some(),
            thrown_away,
        })
    }

    pub(super) fn is_enrolled(&self, kit: Fingerprint, key: &PublicKey) -> bool {
        self.taken_of(kit, key).is_some()
    }

    /// What the store keeps of a laptop once one more bundle of it was taken in; none where it is
    /// not enrolled.
    pub(super) fn one_more_of(
        &self,
        kit: Fingerprint,
        key: PublicKey,
    ) -> Option<(Vec<u8>, Vec<u8>)> {
        let bundles = self.taken_of(kit, &key)?.saturating_add(1);
        Some(entry(&Laptop { kit, key, bundles }))
    }

    fn taken_of(&self, kit: Fingerprint, key: &PublicKey) -> Option<u32> {
        let value = self.records.entries().get(&key_of(kit, key))?;
        Some(u32::from_le_bytes(value.as_slice().try_into().ok()?))
    }
}

fn entry(laptop: &Laptop) -> (Vec<u8>, Vec<u8>) {
    let value = laptop.bundles.to_le_bytes().to_vec();
    (key_of(laptop.kit, &laptop.key), value)
}

fn key_of(kit: Fingerprint, key: &PublicKey) -> Vec<u8> {
    let key = hex::encode(key.as_bytes());
    format!("{LAPTOP}{}/{key}", kit.hex()).into_bytes()
}

fn read_entry(key: &[u8], value: &[u8]) -> Option<Laptop> {
    let key = std::str::from_utf8(key).ok()?.strip_prefix(LAPTOP)?;
    let (kit, key) = key.split_once('/')?;
    Some(Laptop {
        kit: Fingerprint(hex::decode(kit)?),
        key: PublicKey::read(hex::decode(key)?)?,
        bundles: u32::from_le_bytes(value.try_into().ok()?),
    })
}
