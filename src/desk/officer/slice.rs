//! Slices of a release for subordinate officers.

use std::collections::BTreeSet;
use std::path::Path;

use super::release::Request;
use super::{DeskError, NotThere, Unlocked};
use crate::desk::files::{self, Existing};
use crate::disclosure::Withheld;
use crate::disclosure::slice::{self, Slice};

impl Unlocked<'_> {
    /// Makes a release again and gives the part of a unit and of all units below it.
    ///
    /// Only what was released before has slices: a slice never makes a release.
    pub fn slice(&mut self, request: &Request<'_>, unit: &str) -> Result<Slice, DeskError> {
        let kit = self.campaign(request)?;
        let (campaign, tree) = (kit.fingerprint().hex(), kit.tree());
        let at = tree.find(unit).ok_or_else(|| NotThere::NoUnit {
            unit: unit.chars().take(64).collect(),
        })?;
        let ledger = self.officer.ledger()?;
        let entry = ledger.entry(&campaign, request.questionnaire, request.period);
        let entry = entry.ok_or_else(|| NotThere::NotReleased {
            questionnaire: request.questionnaire.to_owned(),
            period: request.period.to_owned(),
        })?;
        let release = self.again(entry)?;
        let units = tree.within(at).into_iter();
        let units: BTreeSet<&str> = units
            .filter_map(|unit| Some(tree.unit(unit)?.id.as_str()))
            .collect();
        let slice = release.slice(&self.rounding_key(&ledger)?, &units);
        let unit = tree.unit(at).map_or(unit, |unit| unit.id.as_str());
        Ok(slice.ok_or_else(|| Withheld::NoRow {
            unit: unit.to_owned(),
        })?)
    }
}

/// Writes a slice; a file that is there already stays.
pub fn write(slice: &Slice, to: &Path) -> Result<(), DeskError> {
    files::write(to, slice.to_text().as_bytes(), Existing::Keep)
}

/// Reads a slice's file and checks it; needs no desk and no identity.
pub fn read(path: &Path) -> Result<Slice, DeskError> {
    let text = files::read_text(path, slice::MOST_BYTES)?;
    Ok(Slice::read(&text)?)
}
