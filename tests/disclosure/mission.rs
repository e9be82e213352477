//! A mission with people who answered, and its releases.

use std::collections::BTreeMap;

use standeasy::checkin::Answer;
use standeasy::disclosure::ledger::Ledger;
use standeasy::disclosure::{Order, Policy, Release, Row, RowKind, Withheld, prove, release};
use standeasy::period::{Calendar, Grain, Period};
use standeasy::questionnaire::{Questionnaire, library};
use standeasy::secret::Secret;
use standeasy::tabulate::tabulate;
use standeasy::unit::{Unit, UnitId, UnitTree};

/// Everything a release is made of, open to change.
pub struct Mission {
    pub tree: UnitTree,
    pub questionnaire: Questionnaire,
    pub policy: Policy,
    pub kit: [u8; 32],
    pub week: &'static str,
    pub is_closed: bool,
    pub key: Vec<u8>,
    pub people: Vec<(usize, Vec<Answer>)>,
    pub responses: Vec<[u8; 16]>,
    pub released_before: Vec<[u8; 16]>,
}

impl Mission {
    /// Units as `id`, `id<parent`, each with `:strength` where people answer.
    pub fn new(units: &[&str]) -> Self {
        Self {
            tree: UnitTree::new(units.iter().map(|text| unit(text)).collect()).unwrap(),
            questionnaire: library::find("pulse-6").unwrap(),
            policy: Policy::default(),
            kit: [0xab; 32],
            week: "2026-W47",
            is_closed: true,
            key: vec![3; 32],
            people: Vec::new(),
            responses: Vec::new(),
            released_before: Vec::new(),
        }
    }

    /// So many people of a unit answer, each as `answer` says for the person's number.
    pub fn answered(mut self, unit: &str, people: u32, answer: impl Fn(u32) -> u8) -> Self {
        let at = self.tree.find(unit).unwrap();
        for person in 0..people {
            let items = self.questionnaire.items();
            let option = answer(person);
            let answers = items
                .iter()
                .map(|item| Answer::Option(if item.reverse { 4 - option } else { option }))
                .collect();
            self.add(at, answers);
        }
        self
    }

    pub fn add(&mut self, unit: usize, answers: Vec<Answer>) {
        let mut id = [0; 16];
        id[..8].copy_from_slice(&(self.responses.len() as u64 + 1).to_be_bytes());
        id[8..12].copy_from_slice(&self.week.as_bytes()[4..]);
        self.people.push((unit, answers));
        self.responses.push(id);
    }

    pub fn period(&self) -> Period {
        let calendar = Calendar {
            grain: Grain::Week,
            start: "2026-09-28".parse().unwrap(),
            rounds: Vec::new(),
            key_end: None,
        };
        calendar.named(self.week).unwrap()
    }

    /// The same mission in another week, with other answers to come.
    pub fn in_week(&self, week: &'static str) -> Self {
        Self {
            tree: self.tree.clone(),
            questionnaire: self.questionnaire.clone(),
            key: self.key.clone(),
            week,
            people: Vec::new(),
            responses: Vec::new(),
            released_before: Vec::new(),
            ..*self
        }
    }

    /// The same mission a week later, with new responses that say the same.
    pub fn next_week(&self) -> Self {
        let mut next = self.in_week("2026-W48");
        next.released_before = self.responses.clone();
        for (unit, answers) in &self.people {
            next.add(*unit, answers.clone());
        }
        next
    }

    pub fn release(&self, ledger: &Ledger) -> Result<Release, Withheld> {
        self.ordered(|order| release(order, ledger))
    }

    /// The release, if the censored world gives the same bytes.
    pub fn prove(&self, ledger: &Ledger) -> Result<Release, Withheld> {
        self.ordered(|order| prove(order, ledger))
    }

    fn ordered<T>(&self, make: impl FnOnce(&Order<'_>) -> T) -> T {
        let people = self.people.iter();
        let people = people.map(|(unit, answers)| (*unit, answers.as_slice()));
        let counts = tabulate(&self.questionnaire, &self.tree, people);
        make(&Order {
            mission: "practice",
            practice: true,
            kit: self.kit,
            tree: &self.tree,
            policy: self.policy,
            questionnaire: &self.questionnaire,
            period: &self.period(),
            is_closed: self.is_closed,
            counts: &counts,
            responses: &self.responses,
            released_before: &self.released_before,
            rounding_key: &Secret::new(self.key.clone()),
            withdrawn: None,
            slips: None,
        })
    }

    /// The first release of the mission.
    pub fn first(&self) -> Release {
        self.release(&Ledger::default()).unwrap()
    }
}

fn unit(text: &str) -> Unit {
    let (name, strength) = match text.split_once(':') {
        Some((name, strength)) => (name, Some(strength.parse().unwrap())),
        None => (text, None),
    };
    let (id, parent) = match name.split_once('<') {
        Some((id, parent)) => (id, Some(parent)),
        None => (name, None),
    };
    let id_of = |text: &str| UnitId::try_from(text.to_owned()).unwrap();
    Unit {
        id: id_of(id),
        parent: parent.map(id_of),
        name: BTreeMap::new(),
        strength,
        across: BTreeMap::new(),
    }
}

/// Numbers that look random and are the same each time (SplitMix64).
pub fn mixed(seed: u32) -> u32 {
    let mut mixed = u64::from(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed >> 32) as u32
}

/// A battalion of two companies: figures of all layers, a rest, a unit too small for a row.
pub fn battalion() -> Mission {
    Mission::new(&[
        "M", "A<M", "A1<A:80", "A2<A:80", "A3<A:30", "B<M:40", "B1<B:60", "B2<B:30", "B3<B:30",
    ])
    .answered("A1", 62, |person| (mixed(person) % 5) as u8)
    .answered("A2", 58, |person| (mixed(person + 100) % 4) as u8)
    .answered("A3", 12, |person| (mixed(person + 200) % 5) as u8)
    .answered("B", 6, |_| 3)
    .answered("B1", 41, |person| (mixed(person + 300) % 5) as u8)
    .answered("B2", 7, |person| (mixed(person + 400) % 5) as u8)
}

/// Rows as `unit` or `unit's rest`, with n.
pub fn names(release: &Release) -> Vec<String> {
    let rows = release.rows().iter();
    rows.map(|row| match row.kind {
        RowKind::Unit => format!("{} {}", row.unit, row.n),
        RowKind::Rest => format!("rest of {} {}", row.unit, row.n),
    })
    .collect()
}

pub fn row<'a>(release: &'a Release, unit: &str, kind: RowKind) -> &'a Row {
    let mut rows = release.rows().iter();
    rows.find(|row| row.unit == unit && row.kind == kind)
        .unwrap()
}
