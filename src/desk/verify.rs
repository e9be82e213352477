//! Whether the stores of a home are whole. Nothing is opened, mended or changed.

use std::fmt;

use serde::{Serialize, Serializer};

use super::laptop::{Laptop, in_fives};
use super::officer::Officer;
use super::officer::archive::Found;
use super::second::{self, SecondKey};
use super::{DeskError, Home, keyfile, laptop};
use crate::store::{Inspection, StoreError};

pub use crate::store::CopyState;

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

/// What was found of one store, in a sentence. `Display` is its English.
#[derive(Debug)]
pub enum Message {
    /// Nothing that the state does not say.
    Nothing,
    /// One of the two copies does not hold every record.
    OneCopy {
        /// The first copy.
        database: CopyState,
        /// The second copy.
        mirror: CopyState,
    },
    /// Sealed records without a kit.
    KitGone,
    /// No kit was installed.
    NotSetUp,
    /// A kit without a store.
    StoreGone,
    /// So many sealed records do not have their checksum.
    Checksums(usize),
    /// Everything of a laptop is there.
    LaptopWhole,
    /// Everything of a desk is there.
    OfficerWhole {
        /// How many releases are in its ledger.
        releases: usize,
    },
    /// Everything that outlives the destroyed key of a desk is there.
    KeyDestroyed {
        /// How many releases are in its ledger.
        releases: usize,
    },
    /// Some blocks of answers are whole in neither copy.
    LostBlocks {
        /// So many.
        lost: usize,
        /// Of so many.
        all: usize,
    },
    /// Every answer is there, and some blocks of them in one copy.
    BlocksInOneCopy {
        /// So many.
        one: usize,
        /// Of so many.
        all: usize,
    },
    /// Kits of a desk without its store.
    KitsAlone,
    /// A desk before its first kit.
    NoKitYet,
    /// No desk was ever begun.
    NoDesk,
    /// The copy of a desk's key that its backup opens is none any more.
    DepositDamaged,
    /// Both halves of a second person's key are there.
    SecondWhole,
    /// It could not be looked at, or what was found stops everything.
    Failed(DeskError),
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::OneCopy { database, mirror } => write!(
                f,
                "every record is there, in one copy: the database is {}, the mirror is {}",
                in_words(database),
                in_words(mirror)
            ),
            Self::KitGone => f.write_str("there are sealed records, and the kit is gone"),
            Self::NotSetUp => f.write_str("this laptop is not set up"),
            Self::StoreGone => f.write_str("the kit is there, and the store is gone"),
            Self::Checksums(records) => {
                write!(f, "{records} sealed records do not have their checksum")
            }
            Self::LaptopWhole => f.write_str("kit and every sealed record, in both copies"),
            Self::OfficerWhole { releases } => write!(
                f,
                "kits, archive and a chain of {releases} releases, in both copies"
            ),
            Self::KeyDestroyed { releases } => write!(
                f,
                "its key was destroyed; kits and a chain of {releases} releases, in both copies"
            ),
            Self::LostBlocks { lost, all } => {
                write!(
                    f,
                    "{lost} of {all} blocks of answers are whole in neither copy"
                )
            }
            Self::BlocksInOneCopy { one, all } => write!(
                f,
                "every answer is there, {one} of {all} blocks of them in one copy"
            ),
            Self::KitsAlone => f.write_str("kits were built here, and the store is gone"),
            Self::NoKitYet => f.write_str("an identity, and no kit yet"),
            Self::NoDesk => f.write_str("there is no officer's desk here"),
            Self::DepositDamaged => {
                f.write_str("the copy of its key that the backup opens (deposit.age) is damaged")
            }
            Self::SecondWhole => {
                f.write_str("the second person's key under its passphrase, and its public half")
            }
            Self::Failed(error) => error.fmt(f),
        }
    }
}

/// What was found of one store.
#[derive(Debug, Serialize)]
pub struct Verdict {
    /// `laptop`, `officer` or `second`.
    pub store: &'static str,
    /// How it is.
    pub state: State,
    /// What was found, for programs in English.
    #[serde(serialize_with = "in_english")]
    pub message: Message,
    /// Records of the laptop to the nearest five, decoys among them (rule D11).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records_about: Option<usize>,
    /// The first copy, a database.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "in_english_too")]
    pub database: Option<CopyState>,
    /// The second copy, a plain file.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "in_english_too")]
    pub mirror: Option<CopyState>,
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

    fn new(store: &'static str, state: State, message: Message) -> Self {
        Self {
            store,
            state,
            message,
            records_about: None,
            database: None,
            mirror: None,
            has_room: None,
            has_reserve: None,
            kept: Vec::new(),
        }
    }

    fn of(store: &'static str, found: Inspection) -> Self {
        let mut verdict = Self::new(store, State::Whole, Message::Nothing);
        if !found.is_whole() {
            verdict.state = State::OneCopy;
            verdict.message = Message::OneCopy {
                database: found.database.clone(),
                mirror: found.mirror.clone(),
            };
        }
        verdict.database = Some(found.database);
        verdict.mirror = Some(found.mirror);
        verdict.has_room = Some(found.has_room);
        verdict.has_reserve = Some(found.has_reserve);
        verdict.kept = found.kept;
        verdict
    }

    fn failed(store: &'static str, error: DeskError) -> Self {
        let state = match &error {
            DeskError::Store(
                StoreError::Busy | StoreError::Full | StoreError::Folder { .. } | StoreError::Io(_),
            ) => State::Unread,
            _ => State::Damaged,
        };
        Self::new(store, state, Message::Failed(error))
    }
}

/// Looks at the laptop's and at the officer's store, and at a second person's key where one is or was.
pub fn verify(home: &Home) -> Vec<Verdict> {
    let mut verdicts = vec![
        laptop(home).unwrap_or_else(|error| Verdict::failed("laptop", error)),
        officer(home).unwrap_or_else(|error| Verdict::failed("officer", error)),
    ];
    if second::was_in(home) {
        let found = SecondKey::check(home);
        let whole = |()| Verdict::new("second", State::Whole, Message::SecondWhole);
        verdicts.push(found.map_or_else(|error| Verdict::failed("second", error), whole));
    }
    verdicts
}

fn laptop(home: &Home) -> Result<Verdict, DeskError> {
    let found = Inspection::of(&laptop::store_folder(home))?;
    if !Laptop::is_installed(home) {
        return Ok(match found {
            Some(found) if found.entries > 0 => {
                Verdict::new("laptop", State::Damaged, Message::KitGone)
            }
            _ => Verdict::new("laptop", State::Absent, Message::NotSetUp),
        });
    }
    let kit = laptop::installed_kit(home)?;
    let Some(found) = found else {
        return Ok(Verdict::new("laptop", State::Damaged, Message::StoreGone));
    };
    let (entries, not_envelopes) = (found.entries, found.not_envelopes);
    let mut verdict = Verdict::of("laptop", found);
    verdict.records_about = Some(in_fives(entries));
    if not_envelopes > 0 {
        verdict.state = State::Damaged;
        verdict.message = Message::Checksums(not_envelopes);
    } else if verdict.state == State::Whole {
        verdict.message = Message::LaptopWhole;
        if let Err(error) = laptop::check_signing_key(home, &kit) {
            // Every record is there; none of them can be handed over as it should.
            verdict.state = State::Damaged;
            verdict.message = Message::Failed(error);
        }
    }
    Ok(verdict)
}

fn officer(home: &Home) -> Result<Verdict, DeskError> {
    let found = Inspection::of(&home.officer().join("store"))?;
    let Some(found) = found else {
        return without_store(home);
    };
    let mut verdict = Verdict::of("officer", found);
    if verdict.state != State::Whole {
        // Opening the desk would write the other copy anew, and this only looks.
        return Ok(verdict);
    }
    let desk = match Officer::open(home) {
        Err(DeskError::NoIdentity) => return Ok(absent_officer()),
        Err(DeskError::Destroy(_)) => {
            let desk = Officer::open_memory(home)?;
            let releases = desk.ledger()?.entries().len();
            desk.kits()?;
            verdict.message = Message::KeyDestroyed { releases };
            return Ok(verdict);
        }
        opened => opened?,
    };
    keyfile::check(&Officer::identity_file(home))?;
    let found = desk.inspect_archive();
    let Found { blocks: all, .. } = found;
    if found.lost > 0 {
        let lost = found.lost;
        verdict.state = State::Damaged;
        verdict.message = Message::LostBlocks { lost, all };
        return Ok(verdict);
    }
    if found.in_one_copy > 0 {
        let one = found.in_one_copy;
        verdict.state = State::OneCopy;
        verdict.message = Message::BlocksInOneCopy { one, all };
        return Ok(verdict);
    }
    if desk.has_damaged_deposit() {
        verdict.state = State::OneCopy;
        verdict.message = Message::DepositDamaged;
        return Ok(verdict);
    }
    let releases = desk.ledger()?.entries().len();
    desk.kits()?;
    desk.check_rounding_key(releases > 0)?;
    verdict.message = Message::OfficerWhole { releases };
    Ok(verdict)
}

/// A desk is given its store with its first kit.
fn without_store(home: &Home) -> Result<Verdict, DeskError> {
    if !Officer::identity_file(home).is_file() {
        return Ok(absent_officer());
    }
    if home.officer().join("kits").exists() {
        return Ok(Verdict::new("officer", State::Damaged, Message::KitsAlone));
    }
    keyfile::check(&Officer::identity_file(home))?;
    Ok(Verdict::new("officer", State::Whole, Message::NoKitYet))
}

fn absent_officer() -> Verdict {
    Verdict::new("officer", State::Absent, Message::NoDesk)
}

fn in_english<S: Serializer>(message: &Message, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(message)
}

fn in_english_too<S: Serializer>(copy: &Option<CopyState>, to: S) -> Result<S::Ok, S::Error> {
    copy.as_ref().map(in_words).serialize(to)
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
