//! The circle itself: one laptop and one desk, and what each chapter does with them.

use std::collections::VecDeque;
use std::rc::Rc;

use chrono::{Days, NaiveDate};

use super::drill::Known;
use super::told::{Prepared, Shared, Told};
use super::{DemoError, Place, QUESTIONNAIRE, RESPONSES, Step, WEEKS, mission, people};
use crate::checkin::Finished;
use crate::checkin::response::Counting;
use crate::desk::laptop::Laptop;
use crate::desk::officer::bureau::{self, Bureau};
use crate::desk::officer::{Officer, Order, forecast};
use crate::desk::post::{Attempt, Post, SaveTrouble, Sealed};
use crate::desk::{DeskError, files, second};
use crate::disclosure::forecast::{Expectation, Place as Standing, USUAL_CLASS, USUAL_RESPONSE};
use crate::kit::Kit;
use crate::period::{Period, PeriodError};
use crate::seal;
use crate::slip::{Code, Made, Pass};
use crate::unit::UnitId;

mod acts;
mod last_day;

pub(super) use acts::not_saved;

/// The share of the mission that is expected to answer in a week: about as many as the people
/// who are invented for one.
const EXPECTED: f64 = 0.28;

/// Invented people who were made to answer, and wanted it not counted.
const WITHDRAWN: usize = 12;

/// The practice mission: as the laptop of a check-in, as the officer's desk, and as the story
/// around both. Its home is wiped when it is dropped.
pub struct Circle {
    pub(super) laptop: Laptop,
    pub(super) second: second::Unlocked,
    desk: bureau::Practice,
    told: Shared,
    pub(super) seed: u64,
    weeks: Vec<Period>,
    /// What is known of answers that lie sealed on the laptop, in the order of arrival.
    pub(super) known: Vec<Known>,
    /// Slips that nobody of the invented people has drawn.
    spare: VecDeque<(Code, Pass)>,
    /// The last record of the audience.
    last: Option<Sealed>,
    // Dropped last: the stores above lie in it.
    pub(super) place: Place,
}

impl Circle {
    /// Makes key, mission, forecast and kit, sets the laptop up, and seals the answers of
    /// [`RESPONSES`] invented people.
    ///
    /// The same `seed` and `today` invent the same answers. `tell` hears each step, and stops
    /// by returning `false`.
    pub fn prepare(
        place: Place,
        seed: u64,
        today: NaiveDate,
        tell: &mut dyn FnMut(&Step) -> bool,
    ) -> Result<Self, DemoError> {
        let told = Shared::default();
        let mut tell = |step: Step| {
            let goes_on = tell(&step);
            told.borrow_mut().story.push(step);
            goes_on.then_some(()).ok_or(DemoError::Interrupted)
        };
        let passphrase = seal::passphrase::generate();
        let recipient = Officer::init(place.home(), &passphrase)?;
        tell(Step::Identity {
            recipient: recipient.to_string(),
        })?;
        let (second, card) = second::Unlocked::of_practice()?;
        tell(Step::Second {
            words: card.name().words().join(" "),
        })?;
        let card_file = place.home().root().join("second.json");
        files::write(&card_file, card.to_json().as_bytes(), files::Existing::Keep)?;
        let mission = place.home().root().join("mission.toml");
        let text = mission::toml(first_monday(today));
        files::write(&mission, text.as_bytes(), files::Existing::Keep)?;
        let mut prepared = forecast_of(&mission, seed)?;
        let file = place.home().root().join("practice.kit");
        let mut officer = Officer::open(place.home())?;
        let (_, made) = officer.build_practice_kit(&Order {
            mission: &mission,
            to: &file,
            response: USUAL_RESPONSE,
            second: Some(&card_file),
        })?;
        drop(officer);
        let (codes, passes) = made
            .map_or_else(Default::default, |Made { codes, passes, .. }| {
                (codes, passes)
            });
        let mut laptop = Laptop::install(place.home(), &file)?;
        let kit = laptop.kit().clone();
        prepared.words = kit.fingerprint().words().join(" ");
        tell(Step::Kit {
            words: prepared.words.clone(),
            units: prepared.units,
        })?;
        let enrolment = laptop.enrolment()?;
        for enrolled in Officer::open(place.home())?.enrol(&[enrolment])? {
            tell(Step::Enrolled {
                words: enrolled.words().join(" "),
            })?;
        }
        let weeks = last_weeks(&kit, today)?;
        let per_week = RESPONSES / weeks.len().max(1);
        let sittings = people::invent(&kit, &weeks, per_week, seed);
        laptop.seal_all(&sittings, WITHDRAWN, &passes)?;
        let spare: VecDeque<_> = codes.into_iter().zip(passes).skip(per_week).collect();
        prepared.crowd = sittings.len();
        tell(Step::Sealed {
            responses: prepared.crowd,
        })?;
        let (stick, out) = (place.stick(), place.out());
        let desk = bureau::Practice::open(place.home(), passphrase, stick, out)?;
        told.borrow_mut().prepared = prepared;
        told.borrow_mut().slip = ready(&spare);
        Ok(Self {
            laptop,
            second,
            desk,
            told,
            seed,
            weeks,
            known: Vec::new(),
            spare,
            last: None,
            place,
        })
    }

    /// What was told so far.
    pub fn told(&self) -> Shared {
        Rc::clone(&self.told)
    }

    /// The officer's desk.
    pub fn bureau(&mut self) -> &mut dyn Bureau {
        &mut self.desk
    }

    /// The folder that files of releases are written below.
    pub fn out(&self) -> std::path::PathBuf {
        self.place.out().to_owned()
    }

    /// Changes what was told.
    pub(super) fn note(&mut self, change: impl FnOnce(&mut Told)) {
        change(&mut self.told.borrow_mut());
    }

    /// The unit that attempts are about: the one the audience answered for, else the first.
    pub(super) fn unit(&self) -> Option<String> {
        let chosen = self.told.borrow().unit.clone();
        let tree = self.laptop.kit().tree();
        let first = tree.peopled().first().copied();
        let first = || Some(tree.unit(first?)?.id.to_string());
        chosen.or_else(first)
    }

    /// Seals one sitting, and remembers what its answers are.
    pub(super) fn arrive(
        &mut self,
        unit: &UnitId,
        finished: &Finished,
        (wish, slip): (Counting, Option<&Pass>),
    ) -> Result<Sealed, SaveTrouble> {
        let period = self.laptop.period()?;
        let sealed = self.laptop.seal(unit, finished, wish, slip)?;
        if wish == Counting::Counts {
            self.known
                .push(Known::new(unit, &period, (finished, &sealed)));
        }
        Ok(sealed)
    }

    /// A slip for somebody invented, which nobody of the audience is shown.
    pub(super) fn draw_slip(&mut self) -> Option<Pass> {
        // The first one is on the screen; the last one is as good as another once all are drawn.
        let last = self.spare.back().map(|(_, pass)| pass.clone());
        match self.spare.len() {
            0..=2 => last,
            _ => self.spare.pop_back().map(|(_, pass)| pass),
        }
    }

    /// Lays the next slip out once the one on the screen was used.
    fn lay_out_slip(&mut self, used: &Pass) {
        if self.spare.len() > 1 && self.spare.front().is_some_and(|(_, pass)| pass == used) {
            self.spare.pop_front();
            let next = ready(&self.spare);
            self.note(|told| told.slip = next);
        }
    }
}

/// The first slip, as it is printed.
fn ready(spare: &VecDeque<(Code, Pass)>) -> Option<String> {
    spare.front().map(|(code, _)| code.grouped().to_string())
}

impl Post for Circle {
    fn kit(&self) -> &Kit {
        self.laptop.kit()
    }

    fn period(&self) -> Result<Period, PeriodError> {
        self.laptop.period()
    }

    fn check_space(&self) -> Result<(), SaveTrouble> {
        self.laptop.check_space()
    }

    fn seal(
        &mut self,
        unit: &UnitId,
        finished: &Finished,
        wish: Counting,
        slip: Option<&Pass>,
    ) -> Result<Sealed, SaveTrouble> {
        let sealed = self.arrive(unit, finished, (wish, slip))?;
        if let Some(slip) = slip {
            self.lay_out_slip(slip);
        }
        self.last = Some(sealed.clone());
        let unit = unit.to_string();
        self.note(|told| {
            // Also who had it not counted, or the next page would tell who that was.
            told.answered += 1;
            told.unit = Some(unit);
        });
        Ok(sealed)
    }

    fn ready_slip(&self) -> Option<String> {
        ready(&self.spare)
    }

    fn try_to_open(&self, sealed: &Sealed) -> Attempt {
        self.laptop.try_to_open(sealed)
    }
}

fn forecast_of(mission: &std::path::Path, seed: u64) -> Result<Prepared, DeskError> {
    let expectation = Expectation {
        response: EXPECTED,
        smallest_class: USUAL_CLASS,
        seed,
    };
    let found = forecast::forecast(mission, &expectation)?;
    let tree = &found.tree;
    let asked = found.questionnaires.iter();
    let mut asked = asked.filter(|asked| asked.questionnaire.id() == QUESTIONNAIRE);
    let units = asked.next().map(|asked| asked.forecast.units.as_slice());
    let own = |place: &Standing| *place == Standing::Own;
    let units = units.unwrap_or_default().iter();
    Ok(Prepared {
        units: tree.units().len() - tree.across().len(),
        people: tree
            .roots()
            .iter()
            .map(|root| tree.total_strength(*root))
            .sum(),
        percent: (100.0 * EXPECTED).round() as u32,
        own_rows: units.filter(|unit| own(&unit.place)).count(),
        ..Prepared::default()
    })
}

/// The Monday on which the practice campaign starts: one week before the weeks released.
fn first_monday(today: NaiveDate) -> NaiveDate {
    let back = Days::new(7 * (WEEKS as u64 + 1));
    let day = today.checked_sub_days(back).unwrap_or(today);
    day.week(chrono::Weekday::Mon).first_day()
}

/// The last weeks, oldest first; the running one is the last.
fn last_weeks(kit: &Kit, today: NaiveDate) -> Result<Vec<Period>, DeskError> {
    let calendar = &kit.mission().calendar;
    let weeks = (0..WEEKS as u64).rev().map(|back| {
        let day = today.checked_sub_days(Days::new(7 * back)).unwrap_or(today);
        calendar.on(day)
    });
    let mut weeks = weeks.collect::<Result<Vec<_>, _>>()?;
    weeks.dedup();
    Ok(weeks)
}

#[cfg(test)]
mod tests;
