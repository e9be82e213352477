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
use crate::desk::officer::{Built, Officer};
use crate::seal::{Identity, seal};
use crate::secret::Secret;

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
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let identity = Identity::generate();
        let officer = folder.path().join("officer");
        fs::create_dir_all(&officer).unwrap();
        let recipient = identity.recipient().to_string();
        fs::write(officer.join("recipient.txt"), recipient).unwrap();
        fs::write(officer.join("identity.age"), "under a passphrase").unwrap();
        let mission = folder.path().join("mission.toml");
        fs::write(&mission, MISSION).unwrap();
        let Built { kit, .. } = open(&folder)
            .build_kit(&mission, &folder.path().join("k.kit"), 0.45)
            .unwrap();
        Self {
            folder,
            identity: Rc::new(identity),
            kit,
        }
    }

    fn response(&self, id: u32) -> Secret {
        let mut checkin = Checkin::begin(Arc::clone(&self.kit.questionnaires()[0]));
        for item in 0..6 {
            checkin.choose(item, Answer::Option(1)).unwrap();
        }
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&id.to_be_bytes());
        let place = Place {
            kit: self.kit.fingerprint().0,
            id: bytes,
            unit: "A",
            period: "2026-W47",
        };
        let response = Response::new(&checkin.finish().unwrap(), place);
        response.to_bytes().unwrap()
    }

    /// A bundle file of these responses, filled up; a record in a hundred is damaged.
    fn bundle(&self, name: &str, ids: impl Iterator<Item = u32>) -> PathBuf {
        let mut plain: Vec<Secret> = ids.map(|id| self.response(id)).collect();
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
