//! A desk in memory, for tests of the faces: real releases of invented answers, no identity.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::{Bureau, Found, Series, Survey, Wish, Written};
use crate::checkin::Answer;
use crate::desk::DeskError;
use crate::desk::officer::intake::{Outcome, State};
use crate::desk::post::fake::FakePost;
use crate::disclosure::ledger::Ledger;
use crate::disclosure::outlook::{self, Standing};
use crate::disclosure::{self, Order, Policy, Release, trend};
use crate::intake::Reason;
use crate::kit::{Fingerprint, Kit, Mission};
use crate::questionnaire::library;
use crate::report::Subject;
use crate::secret::Secret;
use crate::tabulate;

/// Opens the desk.
pub(crate) const PASSPHRASE: &str = "Lantern? river 3 H";

const WEEKS: [&str; 3] = ["2026-W45", "2026-W46", "2026-W47"];

/// What a company of each letter has: its platoons with their strengths and answers.
const PLATOONS: [(&str, u32, usize); 6] = [
    ("A1", 40, 27),
    ("A2", 38, 24),
    ("AH", 9, 5),
    ("B1", 40, 25),
    ("B2", 36, 21),
    ("BH", 9, 4),
];

/// A desk in memory.
pub(crate) struct FakeDesk {
    kits: Vec<Kit>,
    is_open: bool,
    /// Weeks released so far.
    released: usize,
    taken: Vec<PathBuf>,
    written: Vec<String>,
    /// Folders that files were written to.
    pub(crate) folders: Vec<PathBuf>,
}

impl FakeDesk {
    /// A desk with two releases, one closed week and two bundles that wait.
    pub(crate) fn new() -> Self {
        Self {
            kits: vec![kit()],
            is_open: false,
            released: 2,
            taken: Vec::new(),
            written: vec![WEEKS[0].to_owned()],
            folders: Vec::new(),
        }
    }

    /// A desk that has taken nothing in.
    pub(crate) fn empty() -> Self {
        Self {
            released: 0,
            ..Self::new()
        }
    }
}

fn kit() -> Kit {
    let mut text = include_str!("../../../demo/mission.toml").to_owned();
    for (id, names) in [
        ("A", ("A Company", "السرية أ")),
        ("B", ("B Company", "السرية ب")),
    ] {
        text.push_str(&format!(
            "\n[[unit]]\nid = \"{id}\"\nparent = \"M\"\nname = {{ en = \"{}\", ar = \"{}\" }}\n",
            names.0, names.1
        ));
    }
    for (id, strength, _) in PLATOONS {
        let (parent, number) = id.split_at(1);
        text.push_str(&format!(
            "\n[[unit]]\nid = \"{id}\"\nparent = \"{parent}\"\nname = {{ en = \"{number} Platoon\", ar = \"الفصيلة {number}\" }}\nstrength = {strength}\n"
        ));
    }
    let (mission, _) = Mission::read("mission.toml", &text).unwrap();
    FakePost::asking(mission, library::find("pulse-6").unwrap()).kit
}

/// Makes a week's releases, or asks what it would show.
fn ask<T>(
    kit: &Kit,
    week: usize,
    ledger: &Ledger,
    ask: impl Fn(&Order<'_>, &Ledger) -> Result<T, disclosure::Withheld>,
) -> Result<T, DeskError> {
    let questionnaire = kit.questionnaires()[0].clone();
    let tree = kit.tree();
    let mut answers = Vec::new();
    for (id, _, count) in PLATOONS {
        for number in 0..count {
            let option = |item: usize| ((number + item * week + number / 3) % 5) as u8;
            let one: Vec<Answer> = (0..questionnaire.items().len())
                .map(|item| Answer::Option(option(item)))
                .collect();
            answers.push((tree.find(id).unwrap(), one));
        }
    }
    let ids: Vec<[u8; 16]> = (0..answers.len())
        .map(|at| {
            let mut id = [week as u8; 16];
            id[..8].copy_from_slice(&(at as u64).to_le_bytes());
            id
        })
        .collect();
    let answers_of = answers.iter().map(|(unit, one)| (*unit, one.as_slice()));
    let order = Order {
        mission: "practice",
        practice: true,
        kit: kit.fingerprint().0,
        tree,
        policy: Policy::default(),
        questionnaire: &questionnaire,
        period: &kit.mission().calendar.named(WEEKS[week]).unwrap(),
        is_closed: true,
        counts: &tabulate::tabulate(&questionnaire, tree, answers_of),
        responses: &ids,
        released_before: &[],
        rounding_key: &Secret::new(vec![7; 32]),
        withdrawn: None,
        slips: None,
    };
    Ok(ask(&order, ledger)?)
}

/// All releases in their order, made once for all tests.
fn releases() -> &'static [Release] {
    static MADE: OnceLock<Vec<Release>> = OnceLock::new();
    MADE.get_or_init(|| {
        let kit = kit();
        let mut ledger = Ledger::default();
        let mut made = Vec::new();
        for week in 0..WEEKS.len() {
            let release = ask(&kit, week, &ledger, disclosure::release).unwrap();
            ledger.append(release.entry()).unwrap();
            made.push(release);
        }
        made
    })
}

impl Bureau for FakeDesk {
    fn kits(&self) -> &[Kit] {
        &self.kits
    }

    fn is_open(&self) -> bool {
        self.is_open
    }

    fn unlock(&mut self, passphrase: &Secret) -> Result<(), DeskError> {
        if passphrase.expose_text() != Some(PASSPHRASE) {
            return Err(crate::seal::SealError::WrongPassphrase.into());
        }
        self.is_open = true;
        Ok(())
    }

    fn lock(&mut self) {
        self.is_open = false;
    }

    fn survey(&mut self) -> Result<Survey, DeskError> {
        if !self.is_open {
            return Err(DeskError::Locked);
        }
        let releases = releases()[..self.released].to_vec();
        let ready = WEEKS
            .iter()
            .skip(self.released.max(2))
            .map(|week| (*week).to_owned());
        let unwritten = releases.iter().map(|release| release.head().period.clone());
        let unwritten: Vec<String> = unwritten
            .filter(|week| !self.written.contains(week))
            .collect();
        let bundles = ["stick-1.bundle", "stick-2.bundle"].map(|name| Found {
            path: name.into(),
            is_known: self.taken.contains(&name.into()),
            has_receipt: self.taken.contains(&name.into()),
        });
        Ok(Survey {
            about: 320,
            key_end: None,
            ledger: releases
                .iter()
                .map(|release| release.entry().clone())
                .collect(),
            series: vec![Series {
                kit: self.kits[0].fingerprint().hex(),
                questionnaire: "pulse-6".to_owned(),
                lines: trend::lines(&releases.iter().collect::<Vec<_>>()).unwrap(),
                releases,
                ready: ready.collect(),
                unwritten,
            }],
            bundles: bundles.to_vec(),
        })
    }

    fn take_in(&mut self, file: &Path) -> Result<Outcome, DeskError> {
        let is_known = self.taken.contains(&file.to_owned());
        let name = file.to_str();
        let is_there = name.is_some_and(|name| name.starts_with("stick-"));
        let is_strange = name.is_some_and(|name| name.starts_with("strange-"));
        let state = match (is_there, is_known) {
            _ if is_strange => State::Apart(Fingerprint([7; 32])),
            (false, _) => State::Refused(DeskError::NotAFile {
                path: file.to_owned(),
            }),
            (true, true) => State::Known,
            (true, false) => State::Taken,
        };
        self.taken.push(file.to_owned());
        Ok(Outcome {
            receipt: is_there.then(|| file.with_extension("receipt")),
            no_receipt: None,
            file: file.to_owned(),
            state,
            quarantined: vec![Reason::Answers; usize::from(is_there)],
        })
    }

    fn outlook(&mut self, wish: &Wish) -> Result<Vec<Standing>, DeskError> {
        let week = WEEKS.iter().position(|week| *week == wish.period).unwrap();
        ask(&self.kits[0], week, &Ledger::default(), outlook::outlook)
    }

    fn release(&mut self, wish: &Wish) -> Result<Release, DeskError> {
        let week = WEEKS.iter().position(|week| *week == wish.period).unwrap();
        self.released = self.released.max(week + 1);
        Ok(releases()[week].clone())
    }

    fn write(&mut self, subject: &Subject<'_>, folder: &Path) -> Result<Written, DeskError> {
        self.written.push(subject.release.head().period.clone());
        self.folders.push(folder.to_owned());
        let names = ["commander.en.html", "report.en.html", "release.json"];
        Ok(Written {
            folder: Path::new("/home/officer").join(folder),
            files: names.map(str::to_owned).to_vec(),
        })
    }
}
