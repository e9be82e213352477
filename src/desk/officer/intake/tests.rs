use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use super::*;
use crate::bundle::{Bundle, Entry};
use crate::checkin::response::{Content, Place, Response};
use crate::checkin::{Answer, Checkin};
use crate::desk::Home;
use crate::desk::officer::{Built, Officer, Order};
use crate::seal::{Identity, seal};
use crate::secret::Secret;

mod slips;

const MISSION: &str = r#"
[mission]
id = "practice"
name = { en = "Practice" }
languages = ["en"]
period = "week"
start = 2026-09-28
practice = true
[[help]]
name = { en = "Chaplain" }
reach = { en = "Tent 4" }
[[unit]]
id = "M"
name = { en = "Mission" }
[[unit]]
id = "A"
parent = "M"
name = { en = "A Company" }
strength = 9000
[[questionnaire]]
id = "pulse-6"
"#;

/// A desk with a kit, whose identity is at hand without its passphrase.
struct Desk {
    folder: tempfile::TempDir,
    identity: Rc<Identity>,
    kit: Kit,
    passes: Vec<crate::slip::Pass>,
}

impl Desk {
    fn new() -> Self {
        Self::of(MISSION)
    }

    fn of(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let identity = Identity::generate();
        let officer = folder.path().join("officer");
        fs::create_dir_all(&officer).unwrap();
        let recipient = identity.recipient().to_string();
        fs::write(officer.join("recipient.txt"), recipient).unwrap();
        fs::write(officer.join("identity.age"), "under a passphrase").unwrap();
        let mission = folder.path().join("mission.toml");
        fs::write(&mission, text).unwrap();
        let (Built { kit, .. }, made) = open(&folder)
            .build_practice_kit(&Order {
                mission: &mission,
                to: &folder.path().join("k.kit"),
                response: 0.45,
                second: None,
            })
            .unwrap();
        Self {
            folder,
            identity: Rc::new(identity),
            kit,
            passes: made.map(|made| made.passes).unwrap_or_default(),
        }
    }

    fn response(&self, id: u32) -> Secret {
        self.answered(id, 1, "2026-W47")
    }

    /// A response with one option everywhere.
    fn answered(&self, id: u32, option: u8, period: &str) -> Secret {
        let mut checkin = Checkin::begin(Arc::clone(&self.kit.questionnaires()[0]));
        for item in 0..6 {
            checkin.choose(item, Answer::Option(option)).unwrap();
        }
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&id.to_be_bytes());
        let place = Place {
            kit: self.kit.fingerprint().0,
            id: bytes,
            unit: "A",
            period,
        };
        let response = Response::new(&checkin.finish().unwrap(), place);
        response.to_bytes().unwrap()
    }

    /// A bundle file of these responses, filled up; a record in a hundred is damaged.
    fn bundle(&self, name: &str, ids: impl Iterator<Item = u32>) -> PathBuf {
        self.bundle_of(name, ids.map(|id| self.response(id)).collect())
    }

    fn bundle_of(&self, name: &str, mut plain: Vec<Secret>) -> PathBuf {
        while !plain.len().is_multiple_of(64) {
            plain.push(Content::decoy());
        }
        let entries = plain.iter().enumerate().map(|(number, plain)| {
            let mut envelope = Box::new(*seal(plain, self.kit.recipients()).unwrap().as_bytes());
            if number % 100 == 99 {
                envelope[500] ^= 1;
            }
            let mut key = [name.len() as u8; 16];
            key[..4].copy_from_slice(&(number as u32).to_be_bytes());
            Entry { key, envelope }
        });
        let bundle = Bundle {
            kit: self.kit.fingerprint().0,
            entries: entries.collect(),
        };
        let path = self.folder.path().join(name);
        fs::write(&path, bundle.to_bytes()).unwrap();
        path
    }

    /// Takes a bundle in and says from which record on; stops dead once so many were opened.
    fn take_in(&self, file: &Path, killed_after: usize) -> Option<(usize, Outcome)> {
        let mut officer = open(&self.folder);
        let mut unlocked = officer.unlocked(Rc::clone(&self.identity));
        let mut begun = None;
        let outcomes = catch_unwind(AssertUnwindSafe(|| {
            unlocked.take_in_watched(&[file.to_owned()], None, &mut |_, progress| {
                begun.get_or_insert(progress.done);
                assert!(progress.done < killed_after, "killed");
            })
        }));
        let outcome = outcomes.ok()?.pop().unwrap();
        Some((begun.unwrap_or_default(), outcome))
    }

    /// The ids in the archive that count.
    fn ids(&self) -> Vec<u32> {
        let officer = open(&self.folder);
        let kept = officer.kept(&self.kit.fingerprint().hex());
        let ids = officer.ids(&kept).unwrap();
        let number = |id: &[u8; 16]| u32::from_be_bytes(*id.first_chunk().unwrap());
        ids.iter().map(number).collect()
    }

    fn files(&self) -> usize {
        let folder = self.folder.path().join("officer/archive/first");
        fs::read_dir(folder).unwrap().count()
    }
}

fn open(folder: &tempfile::TempDir) -> Officer {
    Officer::open(&Home::at(folder.path())).unwrap()
}

/// The ids of a bundle's records that are not damaged.
fn whole(all: std::ops::Range<u32>) -> Vec<u32> {
    let number = |id: &u32| id - all.start;
    all.clone().filter(|id| number(id) % 100 != 99).collect()
}

#[test]
fn an_interrupted_intake_goes_on_and_counts_each_record_once() {
    let desk = Desk::new();
    let ids = 0..SAVED_AFTER as u32 * 2 + 70;
    let bundle = desk.bundle("large", ids.clone());
    assert!(desk.take_in(&bundle, SAVED_AFTER + PIECE).is_none());
    assert_eq!(desk.ids(), [0; 0], "a part counts nowhere");
    let (begun, outcome) = desk.take_in(&bundle, usize::MAX).unwrap();
    assert_eq!(begun, SAVED_AFTER, "what was saved is not opened again");
    assert!(matches!(outcome.state, State::Taken));
    assert_eq!(desk.ids(), whole(ids.clone()));
    let damaged = ids.len() / 100;
    assert_eq!(outcome.quarantined.len(), damaged);
    let receipt = fs::read_to_string(outcome.receipt.unwrap()).unwrap();
    let receipt = Receipt::read(&receipt).unwrap();
    assert_eq!(receipt.keys.len(), ids.len().next_multiple_of(64) - damaged);
    let kept = open(&desk.folder).named().len();
    assert_eq!(desk.files(), kept, "nothing else lies there");
    let (_, again) = desk.take_in(&bundle, usize::MAX).unwrap();
    assert!(matches!(again.state, State::Known));
    let text = fs::read_to_string(again.receipt.unwrap()).unwrap();
    assert_eq!(Receipt::read(&text).unwrap(), receipt);
}

#[test]
fn a_kill_at_any_piece_loses_and_doubles_nothing() {
    let desk = Desk::new();
    let ids = 0..SAVED_AFTER as u32 * 2;
    let bundle = desk.bundle("large", ids.clone());
    for killed_after in (0..=ids.len()).step_by(PIECE) {
        let _ = desk.take_in(&bundle, killed_after);
        let counted = desk.ids();
        assert!(
            counted.is_empty() || counted == whole(ids.clone()),
            "all at once"
        );
    }
    desk.take_in(&bundle, usize::MAX).unwrap();
    assert_eq!(desk.ids(), whole(ids));
    assert_eq!(desk.files(), open(&desk.folder).named().len());
}

#[test]
fn records_that_came_by_another_bundle_meanwhile_count_once() {
    let desk = Desk::new();
    let ids = 0..SAVED_AFTER as u32 * 2;
    let bundle = desk.bundle("large", ids.clone());
    assert!(desk.take_in(&bundle, SAVED_AFTER + PIECE).is_none());
    let other = desk.bundle("another", 10..70);
    desk.take_in(&other, usize::MAX).unwrap();
    let (begun, _) = desk.take_in(&bundle, usize::MAX).unwrap();
    assert_eq!(begun, 0, "the part was overtaken");
    let found: BTreeSet<u32> = desk.ids().into_iter().collect();
    assert_eq!(found.len(), desk.ids().len());
    assert_eq!(found, whole(ids).into_iter().collect());
    assert_eq!(desk.files(), open(&desk.folder).named().len());
}

#[test]
fn a_bundle_for_another_key_is_refused_and_leaves_nothing() {
    let desk = Desk::new();
    let bundle = desk.bundle("large", 0..64);
    let other = Desk {
        identity: Rc::new(Identity::generate()),
        ..desk
    };
    let (_, outcome) = other.take_in(&bundle, usize::MAX).unwrap();
    assert!(matches!(outcome.state, State::Refused(DeskError::OtherKey)));
    assert_eq!(other.files(), 0);
}

/// The records of a bundle that its receipt leaves with the laptop, by their place in it.
fn left_with_the_laptop(outcome: &Outcome, records: u32) -> Vec<u32> {
    let receipt = fs::read_to_string(outcome.receipt.as_ref().unwrap()).unwrap();
    let keys = Receipt::read(&receipt).unwrap().keys;
    let number = |key: &[u8; 16]| u32::from_be_bytes(*key.first_chunk().unwrap());
    let taken: BTreeSet<u32> = keys.iter().map(number).collect();
    (0..records)
        .filter(|place| !taken.contains(place))
        .collect()
}

/// T35.
#[test]
fn of_two_bundles_with_other_content_under_one_number_the_second_is_set_aside_and_told() {
    let desk = Desk::new();
    let week = "2026-W47";
    let option = |id: u32| (id % 3) as u8;
    let first = (0..60).map(|id| desk.answered(id, option(id), week));
    let first = desk.bundle_of("first", first.collect());
    let (_, outcome) = desk.take_in(&first, usize::MAX).unwrap();
    assert!(outcome.quarantined.is_empty());
    let second = (0..62).map(|id| match id {
        7 => desk.answered(7, 4, week),
        9 => desk.answered(9, option(9), "2026-W46"),
        id => desk.answered(id, option(id), week),
    });
    let second = desk.bundle_of("second", second.collect());
    let (_, outcome) = desk.take_in(&second, usize::MAX).unwrap();
    assert_eq!(outcome.quarantined, [Reason::DoubledBefore; 2]);
    assert_eq!(left_with_the_laptop(&outcome, 64), [7, 9]);
    assert_eq!(desk.ids(), (0..62).collect::<Vec<_>>(), "each counts once");
    let (_, again) = desk.take_in(&second, usize::MAX).unwrap();
    assert!(matches!(again.state, State::Known));
    assert_eq!(left_with_the_laptop(&again, 64), [7, 9]);
}

/// T35. What everybody answered alike is no sign, but more of it than came before is one.
#[test]
fn a_number_whose_content_was_that_of_another_is_told_where_that_one_came_again_too() {
    let desk = Desk::new();
    let week = "2026-W47";
    let first = (0..40).map(|id| desk.answered(id, u8::from(id == 0), week));
    let first = desk.bundle_of("first", first.collect());
    desk.take_in(&first, usize::MAX).unwrap();
    let second = (0..40).map(|id| desk.answered(id, u8::from(id < 2), week));
    let second = desk.bundle_of("second", second.collect());
    let (_, outcome) = desk.take_in(&second, usize::MAX).unwrap();
    assert_eq!(outcome.quarantined, [Reason::DoubledBefore]);
    assert_eq!(left_with_the_laptop(&outcome, 64), [1]);
    assert_eq!(desk.ids().len(), 40);
}

/// T35. After a save in the midst of a bundle only the archive remembers what came before.
#[test]
fn a_copy_that_comes_after_a_save_is_none_and_other_content_is_told() {
    let desk = Desk::new();
    let week = "2026-W47";
    let all = SAVED_AFTER as u32 + 40;
    let plain = (0..all).map(|place| match place {
        place if place == all - 1 => desk.answered(3, 2, week),
        place if place >= all - 3 => desk.answered(4, 1, week),
        place => desk.answered(place, 1, week),
    });
    let bundle = desk.bundle_of("large", plain.collect());
    let (_, outcome) = desk.take_in(&bundle, usize::MAX).unwrap();
    let doubled = |reason: &&Reason| **reason == Reason::DoubledBefore;
    assert_eq!(outcome.quarantined.iter().filter(doubled).count(), 1);
    assert!(left_with_the_laptop(&outcome, all).contains(&(all - 1)));
    assert!(!left_with_the_laptop(&outcome, all).contains(&(all - 2)));
    assert_eq!(desk.ids(), whole(0..all - 3));
}
