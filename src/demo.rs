//! The practice mission: the whole circle with invented answers, in a home that is wiped.
//!
//! Everything is real but the people: an identity, a kit, sealed records in a store, a bundle,
//! an intake, a release. It never touches the home of this machine.

use std::path::Path;

use chrono::{Days, NaiveDate};

use crate::desk::laptop::Laptop;
use crate::desk::officer::intake::State;
use crate::desk::officer::release::Request;
use crate::desk::officer::{Officer, bureau};
use crate::desk::{DeskError, files};
use crate::disclosure::Release;
use crate::disclosure::forecast::USUAL_RESPONSE;
use crate::period::Period;
use crate::seal;

mod mission;
mod people;
mod place;
mod telling;

pub use place::Place;
pub use telling::tell;

/// Invented responses of the whole practice mission.
pub const RESPONSES: usize = 1_200;

/// The weeks that the invented responses are spread over; the last one is released first.
pub const WEEKS: usize = 2;

const QUESTIONNAIRE: &str = "pulse-6";

/// What happened, in order, as it is told while it happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The officer has an identity, and it opened a test record.
    Identity {
        /// Its public half.
        recipient: String,
    },
    /// The kit is built and installed.
    Kit {
        /// Its fingerprint in words.
        words: String,
        /// Units of the mission.
        units: usize,
    },
    /// Invented answers are sealed and stored.
    Sealed {
        /// How many.
        responses: usize,
    },
    /// The laptop wrote a bundle.
    Packed {
        /// Its records, decoys included.
        records: usize,
    },
    /// The officer took it in, and the receipt cleared the laptop.
    TakenIn {
        /// Records the receipt removed from the laptop.
        cleared: usize,
    },
    /// A week was released.
    Released {
        /// The week.
        period: Period,
        /// Its rows.
        rows: usize,
        /// Figures the audit checked.
        figures: usize,
    },
}

/// Why the demo ended early.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A desk could not.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The person interrupted it.
    #[error("interrupted")]
    Interrupted,
}

/// The practice mission after its first circle.
pub struct Practice {
    /// The laptop, cleared by the receipt and ready for a check-in.
    pub laptop: Laptop,
    /// The release of the last week.
    pub release: Release,
    /// The officer's desk with all of it.
    pub desk: bureau::Practice,
}

/// Walks the circle once in `place`.
///
/// The same `seed` and `today` invent the same answers. `tell` hears each step, and stops the
/// walk by returning `false`.
pub fn walk(
    place: &Place,
    seed: u64,
    today: NaiveDate,
    tell: &mut dyn FnMut(&Step) -> bool,
) -> Result<Practice, DemoError> {
    let home = place.home();
    let mut tell = |step: Step| tell(&step).then_some(()).ok_or(DemoError::Interrupted);

    let passphrase = seal::passphrase::generate();
    let recipient = Officer::init(home, &passphrase)?;
    tell(Step::Identity {
        recipient: recipient.to_string(),
    })?;

    let mut laptop = set_up(place, today)?;
    let kit = crate::desk::post::Post::kit(&laptop).clone();
    tell(Step::Kit {
        words: kit.fingerprint().words().join(" "),
        units: kit.tree().units().len(),
    })?;

    let weeks = last_weeks(&kit, today)?;
    let sittings = people::invent(&kit, QUESTIONNAIRE, &weeks, seed);
    laptop.seal_all(&sittings)?;
    tell(Step::Sealed {
        responses: sittings.len(),
    })?;

    let packed = laptop.pack(place.stick())?;
    tell(Step::Packed {
        records: packed.records,
    })?;

    let mut officer = Officer::open(home)?;
    let mut desk = officer.unlock(&passphrase)?;
    let cleared = take_in(&mut desk, &packed.path, &mut laptop)?;
    tell(Step::TakenIn { cleared })?;

    let mut last = None;
    for week in &weeks {
        let release = desk.release(&Request {
            questionnaire: QUESTIONNAIRE,
            period: week.label(),
            kit: None,
        })?;
        tell(Step::Released {
            period: week.clone(),
            rows: release.rows().len(),
            figures: release.audited_figures(),
        })?;
        last = Some(release);
    }
    let release = last.ok_or(DemoError::Interrupted)?;
    // A store has one owner at a time, and the desk is to be it.
    drop(desk);
    drop(officer);
    let desk = bureau::Practice::open(home, passphrase, place.stick(), place.out())?;
    Ok(Practice {
        laptop,
        release,
        desk,
    })
}

fn set_up(place: &Place, today: NaiveDate) -> Result<Laptop, DeskError> {
    let mission = place.home().root().join("mission.toml");
    let kit = place.home().root().join("practice.kit");
    files::write(
        &mission,
        mission::toml(first_monday(today)).as_bytes(),
        files::Existing::Keep,
    )?;
    Officer::open(place.home())?.build_kit(&mission, &kit, USUAL_RESPONSE)?;
    Laptop::install(place.home(), &kit)
}

fn take_in(
    desk: &mut crate::desk::officer::Unlocked<'_>,
    bundle: &Path,
    laptop: &mut Laptop,
) -> Result<usize, DeskError> {
    let mut cleared = 0;
    for outcome in desk.take_in(&[bundle.to_owned()], None) {
        if let State::Refused(error) = outcome.state {
            return Err(error);
        }
        if let Some(receipt) = outcome.receipt {
            cleared += laptop.clear(&receipt)?;
        }
    }
    Ok(cleared)
}

/// The Monday on which the practice campaign starts: one week before the weeks released.
fn first_monday(today: NaiveDate) -> NaiveDate {
    let back = Days::new(7 * (WEEKS as u64 + 1));
    let day = today.checked_sub_days(back).unwrap_or(today);
    day.week(chrono::Weekday::Mon).first_day()
}

/// The last closed weeks, oldest first.
fn last_weeks(kit: &crate::kit::Kit, today: NaiveDate) -> Result<Vec<Period>, DeskError> {
    let calendar = &kit.mission().calendar;
    let mut weeks = (1..=WEEKS as u64)
        .rev()
        .map(|back| {
            let day = today.checked_sub_days(Days::new(7 * back)).unwrap_or(today);
            calendar.on(day)
        })
        .collect::<Result<Vec<_>, _>>()?;
    weeks.dedup();
    Ok(weeks)
}
