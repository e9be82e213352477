//! Whether the stores of a home are whole. Nothing is opened, mended or changed.

use serde::Serialize;

use super::laptop::{Laptop, in_fives};
use super::officer::Officer;
use super::officer::archive::Found;
use super::{DeskError, Home, laptop};
use crate::store::{CopyState, Inspection, StoreError};

/// How a store is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Everything is there, in both copies.
    Whole,
    /// Everything is there, in one copy; the next start writes the other one anew.
    OneCopy,
    /// Something is missing or changed.
    Damaged,
    /// It could not be looked at, because a program works with it or the system refused.
    Unread,
    /// There is none.
    Absent,
}

/// What was found of one store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// `laptop` or `officer`.
    pub store: &'static str,
    /// How it is.
    pub state: State,
    /// The same in words.
    pub message: String,
    /// Records of the laptop to the nearest five, decoys among them (rule D11).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records_about: Option<usize>,
    /// The first copy, a database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// The second copy, a plain file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mirror: Option<String>,
    /// Whether there is room for one more save.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_room: Option<bool>,
    /// Whether there is room in reserve for a save on a full disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_reserve: Option<bool>,
    /// Folders in the store in which a rescue kept damaged files.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<String>,
}

impl Verdict {
    /// Whether this is a reason to stop.
    pub fn is_good(&self) -> bool {
        matches!(self.state, State::Whole | State::Absent)
    }

    fn new(store: &'static str, state: State, message: impl Into<String>) -> Self {
        Self {
            store,
            state,
            message: message.into(),
            records_about: None,
            database: None,
            mirror: None,
            has_room: None,
            has_reserve: None,
            kept: Vec::new(),
        }
    }

    fn of(store: &'static str, found: Inspection) -> Self {
        let mut verdict = Self::new(store, State::Whole, "");
        if !found.is_whole() {
            verdict.state = State::OneCopy;
            verdict.message = format!(
                "every record is there, in one copy: the database is {}, the mirror is {}",
                in_words(&found.database),
                in_words(&found.mirror)
            );
        }
        verdict.database = Some(in_words(&found.database));
        verdict.mirror = Some(in_words(&found.mirror));
        verdict.has_room = Some(found.has_room);
        verdict.has_reserve = Some(found.has_reserve);
        verdict.kept = found.kept;
        verdict
    }

    fn failed(store: &'static str, error: &DeskError) -> Self {
        let state = match error {
            DeskError::Store(
                StoreError::Busy | StoreError::Full | StoreError::Folder { .. } | StoreError::Io(_),
            ) => State::Unread,
            _ => State::Damaged,
        };
        Self::new(store, state, error.to_string())
    }
}

/// Looks at the laptop's and at the officer's store.
pub fn verify(home: &Home) -> [Verdict; 2] {
    [
        laptop(home).unwrap_or_else(|error| Verdict::failed("laptop", &error)),
        officer(home).unwrap_or_else(|error| Verdict::failed("officer", &error)),
    ]
}

fn laptop(home: &Home) -> Result<Verdict, DeskError> {
    let found = Inspection::of(&laptop::store_folder(home))?;
    if !Laptop::is_installed(home) {
        return Ok(match found {
            Some(found) if found.entries > 0 => Verdict::new(
                "laptop",
                State::Damaged,
                "there are sealed records, and the kit is gone",
            ),
            _ => Verdict::new("laptop", State::Absent, "this laptop is not set up"),
        });
    }
    laptop::installed_kit(home)?;
    let Some(found) = found else {
        let message = "the kit is there, and the store is gone";
        return Ok(Verdict::new("laptop", State::Damaged, message));
    };
    let (entries, not_envelopes) = (found.entries, found.not_envelopes);
    let mut verdict = Verdict::of("laptop", found);
    verdict.records_about = Some(in_fives(entries));
    if not_envelopes > 0 {
        verdict.state = State::Damaged;
        verdict.message = format!("{not_envelopes} sealed records do not have their checksum");
    } else if verdict.state == State::Whole {
        verdict.message = "kit and every sealed record, in both copies".to_owned();
    }
    Ok(verdict)
}

fn officer(home: &Home) -> Result<Verdict, DeskError> {
    let found = Inspection::of(&home.officer().join("store"))?;
    let Some(found) = found else {
        return Ok(without_store(home));
    };
    let mut verdict = Verdict::of("officer", found);
    if verdict.state != State::Whole {
        // Opening the desk would write the other copy anew, and this only looks.
        return Ok(verdict);
    }
    let desk = match Officer::open(home) {
        Err(DeskError::NoIdentity) => return Ok(absent_officer()),
        opened => opened?,
    };
    let found = desk.inspect_archive();
    let Found { blocks: all, .. } = found;
    if found.lost > 0 {
        let lost = found.lost;
        verdict.state = State::Damaged;
        verdict.message = format!("{lost} of {all} blocks of answers are whole in neither copy");
        return Ok(verdict);
    }
    if found.in_one_copy > 0 {
        let one = found.in_one_copy;
        verdict.state = State::OneCopy;
        verdict.message =
            format!("every answer is there, {one} of {all} blocks of them in one copy");
        return Ok(verdict);
    }
    let releases = desk.ledger()?.entries().len();
    desk.kits()?;
    verdict.message = format!("kits, archive and a chain of {releases} releases, in both copies");
    Ok(verdict)
}

/// A desk is given its store with its first kit.
fn without_store(home: &Home) -> Verdict {
    if !Officer::identity_file(home).is_file() {
        return absent_officer();
    }
    if home.officer().join("kits").exists() {
        let message = "kits were built here, and the store is gone";
        return Verdict::new("officer", State::Damaged, message);
    }
    Verdict::new("officer", State::Whole, "an identity, and no kit yet")
}

fn absent_officer() -> Verdict {
    Verdict::new("officer", State::Absent, "there is no officer's desk here")
}

fn in_words(copy: &CopyState) -> String {
    match copy {
        CopyState::Whole => "whole".to_owned(),
        CopyState::Missing => "missing".to_owned(),
        CopyState::Stale => "of another save".to_owned(),
        CopyState::Unread => "unread, since the disk is full".to_owned(),
        CopyState::Damaged { reason } => format!("damaged ({reason})"),
    }
}
