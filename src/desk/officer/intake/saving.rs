//! Saving what was opened of a bundle, and going on after an interruption.
//!
//! What is saved before a bundle's end lies under `partial/<digest>/…` and `progress/<digest>`
//! and counts nowhere; the save at the end moves it to where it counts.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::bundle_key;
use super::numbers::{Number, Numbers};
use super::part::{Opened, Part, Place};
use super::slips;
use crate::bundle::Entry;
use crate::checkin::response::Response;
use crate::desk::DeskError;
use crate::desk::officer::Unlocked;
use crate::desk::officer::archive::{self, block};
use crate::hex;
use crate::intake::Reason;
use crate::kit::Kit;
use crate::store::Reference;

/// What one save changes.
#[derive(Default)]
struct Change {
    entries: BTreeMap<Vec<u8>, Vec<u8>>,
    removed: BTreeSet<Vec<u8>>,
    blocks: Vec<Reference>,
}

/// What an earlier save kept of a bundle.
struct Saved {
    key: Vec<u8>,
    value: Vec<u8>,
    /// What it holds responses of; none where it holds records that cannot be used.
    place: Option<Place>,
}

impl Saved {
    fn reference(&self) -> Option<Reference> {
        archive::read_value(&self.value).map(|(reference, _)| reference)
    }
}

fn place(key: &[u8], of_blocks: &str) -> Option<Place> {
    let key = std::str::from_utf8(key).ok()?.strip_prefix(of_blocks)?;
    let mut parts = key.split('/').map(str::to_owned);
    Some((parts.next()?, parts.next()?))
}

impl Unlocked<'_> {
    /// Where the intake of a bundle was interrupted; its start where it never was, or where
    /// responses of it have come in by another bundle since.
    pub(super) fn resume(&mut self, kit: &Kit, digest: &[u8; 32]) -> Result<Part, DeskError> {
        let campaign = kit.fingerprint();
        let numbers = Numbers::of(&self.officer.kept(&campaign.hex()), &self.officer.blocks)?;
        let mut part = Part::new(campaign, *digest, numbers);
        part.register = self.register(kit)?;
        let saved = self.officer.records.entries().get(&part.progress_key());
        let Some(progress) = saved.and_then(|bytes| postcard::from_bytes(bytes).ok()) else {
            return Ok(part);
        };
        let used = self.officer.records.entries().get(&slips::part_key(digest));
        if let Some(register) = &mut part.register
            && !used.is_some_and(|used| register.resume(used))
        {
            self.forget(&part)?;
            return Ok(part);
        }
        let mut saved_ids = Vec::new();
        for saved in self.saved_of(&part) {
            let (Some(reference), Some(place)) = (saved.reference(), saved.place) else {
                continue;
            };
            let bytes = self.officer.blocks.read(&reference)?;
            let (ids, _) = block::split(&bytes).ok_or_else(archive::damaged)?;
            if ids.iter().any(|id| part.numbers.has(id)) {
                self.forget(&part)?;
                part.register = self.register(kit)?;
                return Ok(part);
            }
            saved_ids.push((place, reference, ids.to_vec()));
        }
        for (place, reference, ids) in saved_ids {
            part.numbers.add(place, reference, &ids);
        }
        part.progress = progress;
        part.sifter.fit = part.progress.fit;
        Ok(part)
    }

    fn forget(&mut self, part: &Part) -> Result<(), DeskError> {
        let mut change = Change::default();
        let mut dropped = Vec::new();
        for saved in self.saved_of(part) {
            dropped.extend(saved.reference());
            change.removed.insert(saved.key);
        }
        change.removed.insert(part.progress_key());
        change.removed.insert(slips::part_key(&part.digest));
        self.save_change(change)?;
        for reference in dropped {
            self.officer.blocks.remove(&reference)?;
        }
        Ok(())
    }

    /// What the store keeps of a part.
    fn saved_of(&self, part: &Part) -> Vec<Saved> {
        let start = part.start().into_bytes();
        let of_blocks = format!("{}block/", part.start());
        let entries = self.officer.records.entries().range(start.clone()..);
        let entries = entries.take_while(|(key, _)| key.starts_with(&start));
        entries
            .map(|(key, value)| Saved {
                place: place(key, &of_blocks),
                key: key.clone(),
                value: value.clone(),
            })
            .collect()
    }

    /// Sorts opened records into a part.
    pub(super) fn add(
        &mut self,
        kit: &Kit,
        part: &mut Part,
        entries: &[Entry],
        opened: Vec<Result<Option<Response>, Reason>>,
    ) -> Result<(), DeskError> {
        for (entry, opened) in entries.iter().zip(opened) {
            match part.sifter.sift(opened) {
                Ok(Some(response)) => {
                    let (blocks, identity) = (&self.officer.blocks, &self.identity);
                    match part.numbers.judge(&response, blocks, identity)? {
                        Number::New => match admitted(part, &response) {
                            Ok(()) => opened_of(kit, part, &response)?.add(&response),
                            Err(reason) => part.set_aside(entry, reason),
                        },
                        Number::Same => {}
                        Number::Other => part.set_aside(entry, Reason::DoubledBefore),
                    }
                }
                Ok(None) => {}
                Err(reason) => part.set_aside(entry, reason),
            }
        }
        part.waiting += entries.len();
        part.progress.done += entries.len() as u64;
        Ok(())
    }

    /// Puts responses into the archive as an intake does with what it opened, and in blocks of the
    /// same size: for measuring archives that nobody has the hours to seal and open records for.
    pub fn keep(
        &mut self,
        kit: &Kit,
        responses: impl IntoIterator<Item = Response>,
    ) -> Result<(), DeskError> {
        let digest = Sha256::digest(self.officer.records.entries().len().to_le_bytes());
        let mut part = Part::new(kit.fingerprint(), digest.into(), Numbers::default());
        for response in responses {
            opened_of(kit, &mut part, &response)?.add(&response);
            part.waiting += 1;
            part.progress.done += 1;
            if part.waiting >= super::SAVED_AFTER {
                self.save_part(&mut part)?;
            }
        }
        self.finish(part)
    }

    /// Saves what was opened, so that an interrupted intake goes on from there.
    pub(super) fn save_part(&mut self, part: &mut Part) -> Result<(), DeskError> {
        let start = part.start();
        let saved = part.progress.done;
        let mut change = Change::default();
        for ((questionnaire, period), value) in self.write_blocks(part, &mut change)? {
            let key = format!("{start}block/{questionnaire}/{period}/{saved:012}");
            change.entries.insert(key.into_bytes(), value);
        }
        if let Some(value) = self.write_set_aside(part, &mut change)? {
            let key = format!("{start}set-aside/{saved:012}");
            change.entries.insert(key.into_bytes(), value);
        }
        part.progress.fit = part.sifter.fit;
        part.sifter.forget();
        let progress = postcard::to_allocvec(&part.progress).map_err(|_| archive::damaged())?;
        change.entries.insert(part.progress_key(), progress);
        let used = part.register.as_ref().and_then(slips::Register::to_bytes);
        if let Some(used) = used {
            change.entries.insert(slips::part_key(&part.digest), used);
        }
        part.waiting = 0;
        self.save_change(change)
    }

    /// Saves all of a bundle where it counts.
    pub(super) fn finish(&mut self, mut part: Part) -> Result<(), DeskError> {
        let mut change = Change::default();
        let mut fresh: Vec<(Place, Vec<u8>)> = Vec::new();
        let mut set_aside = Vec::new();
        for saved in self.saved_of(&part) {
            match saved.place {
                Some(place) => fresh.push((place, saved.value)),
                None => set_aside.push(saved.value),
            }
            change.removed.insert(saved.key);
        }
        change.removed.insert(part.progress_key());
        change.removed.insert(slips::part_key(&part.digest));
        let used = part.register.iter().flat_map(slips::Register::entries);
        change.entries.extend(used);
        fresh.extend(self.write_blocks(&mut part, &mut change)?);
        set_aside.extend(self.write_set_aside(&mut part, &mut change)?);
        let campaign = part.kit.hex();
        for ((questionnaire, period), value) in fresh {
            let prefix = archive::prefix(&campaign, &questionnaire, &period);
            let key = self.next_key(&prefix, &change);
            change.entries.insert(key, value);
        }
        let digest = hex::encode(&part.digest);
        for value in set_aside {
            let key = self.next_key(&format!("quarantine/{digest}/"), &change);
            change.entries.insert(key, value);
        }
        let unusable = part.unusable().as_flattened().to_vec();
        change.entries.insert(bundle_key(&part.digest), unusable);
        let signer = part.signer.into_iter();
        let counted = signer.filter_map(|key| self.officer.one_more_of(part.kit, key));
        change.entries.extend(counted);
        self.save_change(change)
    }

    fn next_key(&self, prefix: &str, change: &Change) -> Vec<u8> {
        let is_below = |key: &&Vec<u8>| key.starts_with(prefix.as_bytes());
        let saved = self.officer.records.entries().keys().filter(is_below);
        let number = saved.count() + change.entries.keys().filter(is_below).count();
        format!("{prefix}{number:08}").into_bytes()
    }

    /// Writes what was opened since the last save as blocks, and says what the store keeps of
    /// each.
    fn write_blocks(
        &mut self,
        part: &mut Part,
        change: &mut Change,
    ) -> Result<Vec<(Place, Vec<u8>)>, DeskError> {
        let mut written = Vec::new();
        for (place, opened) in &mut part.places {
            if opened.fresh.is_empty() {
                continue;
            }
            let draft = opened.take(place);
            let sealed = draft.seal(&self.officer.recipients())?;
            let reference = self.write_block(&sealed, change)?;
            part.numbers.add(place.clone(), reference, &draft.ids);
            written.push((place.clone(), archive::value(reference, draft.ids.len())));
        }
        Ok(written)
    }

    fn write_set_aside(
        &mut self,
        part: &mut Part,
        change: &mut Change,
    ) -> Result<Option<Vec<u8>>, DeskError> {
        let records = std::mem::take(&mut part.set_aside);
        if records.is_empty() {
            return Ok(None);
        }
        let reference = self.write_block(&records, change)?;
        Ok(Some(archive::value(reference, 0)))
    }

    fn write_block(&self, bytes: &[u8], change: &mut Change) -> Result<Reference, DeskError> {
        match self.officer.blocks.write(bytes) {
            Ok(reference) => {
                change.blocks.push(reference);
                Ok(reference)
            }
            Err(error) => {
                change
                    .blocks
                    .iter()
                    .for_each(|one| self.officer.blocks.discard(one));
                Err(error.into())
            }
        }
    }

    /// A save that failed may still be the one that a crash leaves behind, so its blocks stay:
    /// the next start wipes them if no store names them.
    fn save_change(&mut self, change: Change) -> Result<(), DeskError> {
        self.officer.save_without(change.entries, &change.removed)?;
        self.officer.blocks.settle(&change.blocks);
        Ok(())
    }
}

/// Uses up the slip of a response, where the kit asks for one.
fn admitted(part: &mut Part, response: &Response) -> Result<(), Reason> {
    match &mut part.register {
        Some(register) => register.admit(response),
        None => Ok(()),
    }
}

/// The responses of a response's questionnaire and period.
fn opened_of<'p>(
    kit: &Kit,
    part: &'p mut Part,
    response: &Response,
) -> Result<&'p mut Opened, DeskError> {
    let questionnaire = kit.questionnaire(&response.questionnaire);
    let (version, items) = match questionnaire {
        Some(asked) => (asked.version(), asked.items().len()),
        // Kept to be counted as such; it has no questionnaire and one empty answer.
        None if response.is_withdrawn() => (response.version.as_str(), 1),
        None => return Err(archive::damaged()),
    };
    let place = (response.questionnaire.clone(), response.period.clone());
    Ok(part.places.entry(place).or_insert_with(|| Opened {
        version: version.to_owned(),
        items,
        ..Opened::default()
    }))
}
