//! Bundles at the officer's desk: every record by itself, damaged and foreign ones set aside.

use std::sync::Arc;

use standeasy::bundle::{Bundle, Entry, MULTIPLE, Read};
use standeasy::checkin::response::{Content, Place, Response};
use standeasy::checkin::{Answer, Checkin};
use standeasy::intake::{IntakeError, Reason, take_in};
use standeasy::kit::{Kit, Mission};
use standeasy::questionnaire;
use standeasy::seal::{Identity, Recipient, SealError, seal};
use standeasy::secret::Secret;

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
strength = 130
[[questionnaire]]
file = "two.toml"
"#;

const QUESTIONNAIRE: &str = r#"
id = "two"
version = "1.0.0"
status = "pilot"
[[options]]
id = "yesno"
values = [0, 1]
[[item]]
id = "a"
options = "yesno"
[[item]]
id = "b"
options = "yesno"
show_if = { item = "a", values = [1] }
[[scale]]
id = "total"
items = ["a", "b"]
method = "sum"
direction = "high_is_bad"
[text.en]
title = "Two"
"option.yesno" = ["No", "Yes"]
"item.a" = "A?"
"item.b" = "B?"
"#;

struct Desk {
    kit: Kit,
    identity: Identity,
}

impl Desk {
    fn new() -> Self {
        let identity = Identity::generate();
        let kit = kit(QUESTIONNAIRE, identity.recipient());
        Self { kit, identity }
    }

    fn response(&self, id: u8) -> Response {
        let mut checkin = Checkin::begin(Arc::clone(&self.kit.questionnaires()[0]));
        checkin.choose(0, Answer::Option(0)).unwrap();
        let place = Place {
            kit: self.kit.fingerprint().0,
            id: [id; 16],
            unit: "A",
            period: "2026-W47",
        };
        Response::new(&checkin.finish().unwrap(), place)
    }

    /// A response in which something was changed before it was sealed.
    fn changed(&self, id: u8, change: impl FnOnce(&mut Response)) -> Secret {
        let mut response = self.response(id);
        change(&mut response);
        response.to_bytes().unwrap()
    }

    fn bundle(&self, plain: &[Secret]) -> Bundle {
        let recipients = self.kit.recipients();
        let decoy = Content::decoy();
        let filled = plain.iter().chain(std::iter::repeat(&decoy));
        let entries = (0..MULTIPLE as u8)
            .zip(filled)
            .map(|(number, plain)| Entry {
                key: [number; 16],
                envelope: Box::new(*seal(plain, recipients).unwrap().as_bytes()),
            })
            .collect();
        Bundle {
            kit: self.kit.fingerprint().0,
            entries,
        }
    }

    fn reasons(&self, read: &Read) -> Vec<(u8, Reason)> {
        let taken = take_in(&self.kit, read, &self.identity).unwrap();
        let set_aside = taken.quarantined.iter();
        set_aside.map(|q| (q.key[0], q.reason)).collect()
    }
}

fn kit(text: &str, recipient: Recipient) -> Kit {
    let mission = Mission::read("mission.toml", MISSION).unwrap().0;
    let asked = questionnaire::toml::read("two.toml", text).unwrap().0;
    Kit::build(mission, vec![asked], vec![recipient]).unwrap()
}

fn read(bundle: &Bundle) -> Read {
    Bundle::read(&bundle.to_bytes()).unwrap()
}

#[test]
fn responses_are_taken_and_decoys_are_told_apart() {
    let desk = Desk::new();
    let plain = [1, 2].map(|id| desk.response(id).to_bytes().unwrap());
    let taken = take_in(&desk.kit, &read(&desk.bundle(&plain)), &desk.identity).unwrap();
    assert_eq!(taken.accepted.len(), 2);
    assert_eq!(taken.decoys.len(), MULTIPLE - 2);
    assert!(taken.quarantined.is_empty());
    let first = &taken.accepted[0];
    assert_eq!((first.key, first.response.unit.as_str()), ([0; 16], "A"));
    let answers = first.response.answers();
    assert!(answers.as_slice() == [Answer::Option(0), Answer::NotAsked]);
}

#[test]
fn the_same_response_twice_is_counted_once() {
    let desk = Desk::new();
    let plain = [1, 1, 2].map(|id| desk.response(id).to_bytes().unwrap());
    let taken = take_in(&desk.kit, &read(&desk.bundle(&plain)), &desk.identity).unwrap();
    assert_eq!(taken.accepted.len(), 2);
}

/// T35.
#[test]
fn a_second_record_with_the_number_of_another_and_other_content_is_set_aside() {
    let desk = Desk::new();
    let other = desk.changed(1, |response| response.period = "2026-W46".to_owned());
    let plain = [desk.response(1).to_bytes().unwrap(), other];
    let found = read(&desk.bundle(&plain));
    assert_eq!(desk.reasons(&found), [(1, Reason::Doubled)]);
    let taken = take_in(&desk.kit, &found, &desk.identity).unwrap();
    assert_eq!(taken.accepted.len(), 1);
    assert_eq!(taken.accepted[0].response.period, "2026-W47");
}

#[test]
fn each_record_that_does_not_fit_the_kit_has_its_own_reason() {
    let desk = Desk::new();
    // The last two bytes of a response are its answers.
    let with_answers = |id, answers: [u8; 2]| {
        let bytes = desk.response(id).to_bytes().unwrap();
        let (head, _) = bytes.expose().split_last_chunk::<2>().unwrap();
        Secret::new([head, &answers].concat())
    };
    let cases = [
        (desk.changed(1, |r| r.kit = [0; 32]), Reason::OtherKit),
        (desk.changed(2, |r| r.unit = "B".to_owned()), Reason::Unit),
        (desk.changed(3, |r| r.unit = "M".to_owned()), Reason::Unit),
        (
            desk.changed(4, |r| r.period = "2026-11".to_owned()),
            Reason::Period,
        ),
        (
            desk.changed(5, |r| r.period = "2025-W47".to_owned()),
            Reason::Period,
        ),
        (
            desk.changed(6, |r| r.questionnaire = "x".to_owned()),
            Reason::Questionnaire,
        ),
        (
            desk.changed(7, |r| r.version = "1.0.1".to_owned()),
            Reason::Questionnaire,
        ),
        (with_answers(8, [5, 1]), Reason::Answers),
        (with_answers(9, [1, 1]), Reason::Answers),
        (with_answers(10, [3, 4]), Reason::Answers),
        (with_answers(11, [4, 1]), Reason::Answers),
    ];
    let (mut plain, expected): (Vec<_>, Vec<_>) = cases.into_iter().unzip();
    plain.push(desk.response(12).to_bytes().unwrap());
    let found = desk.reasons(&read(&desk.bundle(&plain)));
    let expected: Vec<_> = (0..).zip(expected).collect();
    assert_eq!(found, expected);
}

/// T16.
#[test]
fn a_damaged_record_stops_no_other() {
    let desk = Desk::new();
    let plain = [1, 2, 3].map(|id| desk.response(id).to_bytes().unwrap());
    let mut bundle = desk.bundle(&plain);
    bundle.entries[1].envelope[500] ^= 1;
    let found = read(&bundle);
    let reason = Reason::Seal(SealError::DamagedEnvelope);
    assert_eq!(desk.reasons(&found), [(1, reason)]);
    let taken = take_in(&desk.kit, &found, &desk.identity).unwrap();
    assert_eq!(taken.accepted.len(), 2);
}

#[test]
fn a_foreign_record_stops_no_other() {
    let desk = Desk::new();
    let mut bundle = desk.bundle(&[desk.response(1).to_bytes().unwrap()]);
    let foreign = seal(&Content::decoy(), &[crate::recipient()]).unwrap();
    *bundle.entries[7].envelope = *foreign.as_bytes();
    let reason = Reason::Seal(SealError::WrongKey);
    assert_eq!(desk.reasons(&read(&bundle)), [(7, reason)]);
}

/// T15.
#[test]
fn a_bundle_for_another_key_or_another_kit_is_refused_as_a_whole() {
    let desk = Desk::new();
    let found = read(&desk.bundle(&[desk.response(1).to_bytes().unwrap()]));
    let other = Identity::generate();
    let error = take_in(&desk.kit, &found, &other).unwrap_err();
    assert_eq!(error, IntakeError::WrongKey);

    let kit = kit(QUESTIONNAIRE, other.recipient());
    let error = take_in(&kit, &found, &desk.identity).unwrap_err();
    let expected = IntakeError::OtherKit {
        expected: kit.fingerprint().0,
        found: desk.kit.fingerprint().0,
    };
    assert_eq!(error, expected);
}

#[test]
fn what_is_taken_in_shows_nothing_in_debug() {
    let desk = Desk::new();
    let found = read(&desk.bundle(&[desk.response(1).to_bytes().unwrap()]));
    let taken = take_in(&desk.kit, &found, &desk.identity).unwrap();
    assert!(!format!("{:?}", taken.accepted).contains("Option"));
}
