//! Invented missions: contingents, battalions, companies, platoons, and what people answer.
//!
//! The same seed makes the same mission. Moods differ between units, people and items; some
//! units are unwell or well to the last man, because that is where figures say most.

use std::collections::BTreeMap;

use standeasy::checkin::Answer;
use standeasy::disclosure::ledger::Ledger;
use standeasy::disclosure::{Order, Policy, Release, release};
use standeasy::period::{Calendar, Grain, Period};
use standeasy::questionnaire::{Direction, Questionnaire, library, toml};
use standeasy::secret::Secret;
use standeasy::tabulate::{Counts, tabulate};
use standeasy::unit::{Unit, UnitId, UnitTree};

/// Numbers that look random and are the same each time (SplitMix64).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0xd134_2543_de82_ef95))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below 1.
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn chance(&mut self, of: f64) -> bool {
        self.unit() < of
    }

    /// A whole number within two, both ends included.
    pub fn within(&mut self, from: u32, to: u32) -> u32 {
        from + (self.next() % u64::from(to - from + 1)) as u32
    }

    /// A number of the normal distribution with mean 0 and variance 1 (Box and Muller).
    fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.unit()).cos()
    }

    fn bytes(&mut self) -> [u8; 32] {
        let words = [self.next(), self.next(), self.next(), self.next()];
        let mut bytes = [0; 32];
        for (place, byte) in bytes
            .iter_mut()
            .zip(words.map(u64::to_be_bytes).as_flattened())
        {
            *place = *byte;
        }
        bytes
    }
}

/// The level of companies in the tree; the mission is level 0.
pub const COMPANY: usize = 3;

/// A mission before anybody answers.
pub struct World {
    pub tree: UnitTree,
    pub questionnaires: Vec<Questionnaire>,
    pub policy: Policy,
    /// The share of units that are unwell or well to the last man, or but for one or two.
    pub extremes: f64,
    /// The share of those who answer who choose the unit above, where the tree offers it.
    pub coarser: f64,
    kit: [u8; 32],
    key: Vec<u8>,
    seed: u64,
}

/// One questionnaire in one week: who answered what, unit by unit.
pub struct Survey {
    pub questionnaire: usize,
    pub week: usize,
    pub people: Vec<(usize, Vec<Answer>)>,
    pub ids: Vec<[u8; 16]>,
}

impl World {
    /// Three contingents, six battalions, 24 companies, about 102 platoons and sections.
    pub fn mission(seed: u64) -> Self {
        Self::of_contingents(3, seed)
    }

    /// So many contingents of two battalions each; about 45 units a contingent.
    pub fn of_contingents(contingents: u32, seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        Self {
            tree: UnitTree::new(units(contingents, &mut dice)).unwrap(),
            questionnaires: vec![library::find("pulse-6").unwrap(), strain()],
            policy: Policy::default(),
            extremes: 0.05,
            coarser: 0.0,
            kit: dice.bytes(),
            key: dice.bytes().to_vec(),
            seed,
        }
    }

    /// What people answer in one week, at a response rate.
    pub fn survey(&self, questionnaire: usize, week: usize, rate: f64) -> Survey {
        let place = (week * self.questionnaires.len() + questionnaire) as u64;
        let mut dice = Dice::new(self.seed.wrapping_mul(1_000_003).wrapping_add(place));
        let mut survey = Survey {
            questionnaire,
            week,
            people: Vec::new(),
            ids: Vec::new(),
        };
        let mut lasting = Dice::new(!self.seed);
        let mut moods: Vec<Mood> = Vec::new();
        // Units are declared from the top down.
        for unit in 0..self.tree.units().len() {
            let above = self.tree.parent(unit).map(|parent| Mood {
                all: moods[parent]
                    .all
                    .filter(|_| self.tree.depth(parent) >= COMPANY),
                ..moods[parent]
            });
            let mood = Mood::of(above, self.extremes, (&mut lasting, &mut dice));
            moods.push(mood);
            let turnout = rate + 0.07 * dice.normal();
            for person in 0..self.tree.people_apart(unit) {
                if dice.chance(turnout) {
                    let items = &self.questionnaires[questionnaire];
                    let answers = mood.answers(person, items, &mut dice);
                    let above = self.tree.coarser_of(unit);
                    let above = above.filter(|_| dice.chance(self.coarser));
                    survey.people.push((above.unwrap_or(unit), answers));
                    survey.ids.push(id(place, survey.ids.len()));
                }
            }
        }
        survey
    }

    pub fn counts(&self, survey: &Survey) -> Counts {
        let people = survey.people.iter();
        let people = people.map(|(unit, answers)| (*unit, answers.as_slice()));
        tabulate(
            &self.questionnaires[survey.questionnaire],
            &self.tree,
            people,
        )
    }

    /// The release, with its entry appended to the ledger.
    pub fn release(&self, survey: &Survey, ledger: &mut Ledger) -> Release {
        let released = self.release_counts(survey, &self.counts(survey), ledger);
        ledger.append(released.entry()).unwrap();
        released
    }

    pub fn release_counts(&self, survey: &Survey, counts: &Counts, ledger: &Ledger) -> Release {
        let order = Order {
            mission: "invented",
            practice: true,
            kit: self.kit,
            tree: &self.tree,
            policy: self.policy,
            questionnaire: &self.questionnaires[survey.questionnaire],
            period: &week(survey.week),
            is_closed: true,
            counts,
            responses: &survey.ids,
            released_before: &[],
            rounding_key: &Secret::new(self.key.clone()),
            withdrawn: None,
            slips: None,
        };
        release(&order, ledger).unwrap()
    }
}

/// Weeks from the first one on.
fn week(number: usize) -> Period {
    let calendar = Calendar {
        grain: Grain::Week,
        start: "2026-09-28".parse().unwrap(),
        rounds: Vec::new(),
        key_end: None,
    };
    let first = calendar.on(calendar.start).unwrap();
    (0..number).fold(first, |period, _| calendar.after(&period).unwrap())
}

/// An id that no other response of the mission has.
fn id(place: u64, person: usize) -> [u8; 16] {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&(place + 1).to_be_bytes());
    id[8..].copy_from_slice(&(person as u64).to_be_bytes());
    id
}

/// A company is three platoons, a headquarters and, one in four, a support section. A
/// battalion's staff answers as the battalion.
fn units(contingents: u32, dice: &mut Dice) -> Vec<Unit> {
    let mut units = vec![unit("M", None, None)];
    for contingent in 1..=contingents {
        let contingent_id = format!("C{contingent}");
        units.push(unit(&contingent_id, Some("M"), None));
        for battalion in 1..=2 {
            let battalion_id = format!("{contingent_id}B{battalion}");
            units.push(unit(
                &battalion_id,
                Some(&contingent_id),
                Some(dice.within(8, 20)),
            ));
            for company in 1..=4 {
                let company_id = format!("{battalion_id}-{company}");
                units.push(unit(&company_id, Some(&battalion_id), None));
                for platoon in 1..=3 {
                    let id = format!("{company_id}P{platoon}");
                    units.push(unit(&id, Some(&company_id), Some(dice.within(26, 34))));
                }
                let id = format!("{company_id}HQ");
                units.push(unit(&id, Some(&company_id), Some(dice.within(9, 16))));
                if company == 1 {
                    let id = format!("{company_id}S");
                    units.push(unit(&id, Some(&company_id), Some(dice.within(12, 20))));
                }
            }
        }
    }
    units
}

fn unit(id: &str, parent: Option<&str>, strength: Option<u32>) -> Unit {
    let id_of = |text: &str| UnitId::try_from(text.to_owned()).unwrap();
    Unit {
        id: id_of(id),
        parent: parent.map(id_of),
        name: BTreeMap::new(),
        strength,
        across: BTreeMap::new(),
    }
}

/// How a unit feels.
#[derive(Clone, Copy)]
struct Mood {
    centre: f64,
    /// Whether everybody answers at one end, the unwell or the well one, and how many at the
    /// other, on some of the items.
    all: Option<bool>,
    exceptions: u32,
}

impl Mood {
    /// Units below a company take over its extremes. Extremes are a unit's own and last for
    /// three weeks in four, so that releases of several weeks tell the same.
    fn of(above: Option<Self>, extremes: f64, (lasting, dice): (&mut Dice, &mut Dice)) -> Self {
        let extreme = lasting.chance(extremes).then(|| lasting.chance(0.5));
        let lasts = dice.chance(0.75);
        Self {
            centre: above.map_or(-0.9, |above| above.centre) + 0.17 * dice.normal(),
            all: extreme
                .filter(|_| lasts)
                .or(above.and_then(|above| above.all)),
            exceptions: dice.within(0, 5).saturating_sub(3),
        }
    }

    /// The answers of one person: the person's level, and some noise an item. One answer in
    /// fifty is withheld.
    fn answers(&self, person: u32, form: &Questionnaire, dice: &mut Dice) -> Vec<Answer> {
        // The first of a unit are the exceptions, on some of the items.
        let is_exception = person < 2 * self.exceptions && person.is_multiple_of(2);
        let excepted = if is_exception {
            dice.within(1, 9) as usize
        } else {
            0
        };
        let level = self.centre + 0.9 * dice.normal();
        let high_is_bad = form.scales()[0].direction == Direction::HighIsBad;
        let items = form.items().iter().enumerate();
        items
            .map(|(at, item)| {
                let all = self.all.map(|unwell| unwell != (at < excepted));
                let last = item.values.len() - 1;
                let felt = (level + 0.6 * dice.normal() + 1.5) / 3.0 * (last as f64 + 1.0);
                let severity = match all {
                    Some(unwell) => usize::from(unwell) * last,
                    None => (felt.max(0.0) as usize).min(last),
                };
                if all.is_none() && dice.chance(0.02) {
                    return Answer::Withheld;
                }
                let is_turned = high_is_bad == item.reverse;
                let option = if is_turned { last - severity } else { severity };
                Answer::Option(option as u8)
            })
            .collect()
    }
}

/// A sum of nine items from 0 to 3 with the cuts of many published ones; high is bad.
fn strain() -> Questionnaire {
    let items: Vec<String> = (1..=9).map(|item| format!("i{item}")).collect();
    let entries = items.iter();
    let entries: String = entries
        .map(|item| format!("[[item]]\nid = \"{item}\"\noptions = \"often\"\n"))
        .collect();
    let texts = items.iter();
    let texts: String = texts
        .map(|item| format!("\"item.{item}\" = \"Statement {item}.\"\n"))
        .collect();
    let text = format!(
        "id = \"strain-9\"\nversion = \"1.0.0\"\nstatus = \"pilot\"\n\
         [[options]]\nid = \"often\"\nvalues = [0, 1, 2, 3]\n{entries}\
         [[scale]]\nid = \"total\"\nitems = {items:?}\nmethod = \"sum\"\n\
         direction = \"high_is_bad\"\ncuts = [10, 15]\ndeeper_cuts = [20]\n\
         [text.en]\ntitle = \"Strain\"\n\
         \"option.often\" = [\"Never\", \"Sometimes\", \"Often\", \"Always\"]\n{texts}"
    );
    toml::read("strain-9.toml", &text).unwrap().0
}
