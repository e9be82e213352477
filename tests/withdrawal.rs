//! Under pressure: somebody who is made to answer seals "do not count", and nobody beside them,
//! no commander and no file can tell; the release says how many, from ten on.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[cfg(target_os = "linux")]
#[path = "withdrawal/asked.rs"]
mod asked;
#[cfg(target_os = "linux")]
#[path = "support/pty.rs"]
#[expect(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
mod pty;
mod support;
#[cfg(target_os = "linux")]
#[path = "support/watched.rs"]
mod watched;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::Value;
use standeasy::bundle::{Bundle, Entry};
use standeasy::checkin::response::{Content, Response};
use standeasy::desk::laptop::read_kit;
use standeasy::seal::{Envelope, Identity, open, seal};
use standeasy::secret::Secret;
use support::{Field, PASSPHRASE, forms, mission};

const DAY: &str = "2026-11-18";
const WEEK: &str = "2026-W47";

/// The unit and six questions; what comes before the last Enter is a person's own.
const ANSWERS: &str = "1\n1\n2\n3\n4\n5\n0\n";

/// A practice mission, so that the week of today can be released.
fn field(offers: bool) -> Field {
    let field = Field::new();
    let mut text = mission(4, true);
    if offers {
        text = text.replace(
            "practice = true",
            "practice = true\nwithdrawal = \"discreet\"",
        );
    }
    field.officer_with_kit(&text);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field
}

/// A check-in line by line, ended with a line; what was said.
fn check_in(field: &Field, end: &str) -> String {
    let mut command = field.command("laptop", &["checkin", "--plain", "--lang", "en"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    write!(input, "{ANSWERS}{end}\n1\n").unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success() && said.contains("Sealed."),
        "{said}"
    );
    said
}

fn release(field: &Field, period: &str, to: &str) -> Value {
    serde_json::from_str(&field.release(period, to)).unwrap()
}

/// Forms of forty people of a closed week, beside whatever check-ins there were.
fn with_forms(field: &Field) {
    let units = [("A1", 10), ("A2", 10), ("A3", 10), ("A4", 10)];
    field.write("forms.csv", &forms(field, DAY, &units));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
}

fn pack_and_take_in(field: &Field, bundle: &str) -> Value {
    field.ok("laptop", &["laptop", "pack", "--to", bundle]);
    field.take_in(bundle)
}

#[test]
fn what_is_heard_is_the_same_whether_it_counts_or_not() {
    let field = field(true);
    let counted = check_in(&field, "");
    let withdrawn = check_in(&field, "  ");
    assert_eq!(counted, withdrawn);
    assert!(
        counted.contains("two spaces"),
        "the notice says how: {counted}"
    );
}

#[test]
fn from_ten_on_the_release_says_how_many_and_below_nothing() {
    for (people, expected) in [(9, None), (12, Some(10)), (14, Some(15))] {
        let field = field(true);
        with_forms(&field);
        for _ in 0..people {
            check_in(&field, "  ");
        }
        let taken = pack_and_take_in(&field, "stick.bundle");
        assert_eq!(taken["campaign_about"], 40, "those who count: {taken}");
        assert_eq!(taken["quarantined"], 0);
        let made = release(&field, WEEK, "out");
        assert_eq!(made["withdrawn"].as_u64(), expected, "{people}");
        assert_eq!(made["rows"][0]["n"], 40, "{people}");
        // More of them afterwards change nothing of what was released.
        for _ in 0..10 {
            check_in(&field, "  ");
        }
        fs::remove_file(field.path("stick.bundle")).unwrap();
        pack_and_take_in(&field, "stick.bundle");
        assert_eq!(release(&field, WEEK, "again"), made, "{people}");
    }
}

#[test]
fn one_that_does_not_count_comes_in_twice_and_is_one() {
    let field = field(true);
    with_forms(&field);
    for _ in 0..12 {
        check_in(&field, "  ");
    }
    pack_and_take_in(&field, "first.bundle");
    // The receipt was lost, and a counted one came since: another bundle with the same records.
    check_in(&field, "");
    pack_and_take_in(&field, "second.bundle");
    let made = release(&field, WEEK, "out");
    assert_eq!(made["withdrawn"], 10);
}

#[test]
fn its_record_holds_neither_answers_nor_a_unit_and_has_the_size_of_any_other() {
    let field = field(true);
    let mut sizes = BTreeSet::new();
    for (end, is_withdrawn) in [("", false), ("  ", true)] {
        let laptop = field.path("laptop/laptop/store");
        let _ = fs::remove_dir_all(&laptop);
        field.ok("laptop", &["laptop", "install", "mission.kit"]);
        check_in(&field, end);
        let _ = fs::remove_file(field.path("stick.bundle"));
        field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
        let bytes = fs::read(field.path("stick.bundle")).unwrap();
        let file = fs::read(field.path("desk/officer/identity.age")).unwrap();
        let identity = Identity::unlock(&file, &Secret::from(PASSPHRASE.to_owned())).unwrap();
        let read = Bundle::read(&bytes).unwrap();
        let opened = read.bundle.entries.iter().filter_map(|entry| {
            let envelope = Envelope::from_bytes(entry.envelope.as_slice()).unwrap();
            let content = open(&envelope, &identity).unwrap();
            sizes.insert(sealed_bytes(envelope.age_file()));
            match Content::read(&content).unwrap() {
                Content::Response(response) => Some(response),
                Content::Decoy => None,
            }
        });
        let opened: Vec<Response> = opened.collect();
        assert_eq!(opened.len(), 1);
        assert_eq!(opened[0].is_withdrawn(), is_withdrawn);
        assert_eq!(opened[0].unit == "-", is_withdrawn);
        assert_eq!(opened[0].answers().len(), if is_withdrawn { 1 } else { 6 });
    }
    // Decoys are among them.
    assert_eq!(sizes.len(), 1, "{sizes:?}");
}

/// How much an age file holds: what stands behind its header.
fn sealed_bytes(file: &[u8]) -> usize {
    let end = b"\n--- ";
    let header = file.windows(end.len()).position(|part| part == end);
    file.len() - header.unwrap()
}

#[test]
fn where_the_mission_does_not_offer_it_spaces_are_nothing_and_such_a_record_is_set_aside() {
    let field = field(false);
    let said = check_in(&field, "  ");
    assert!(!said.contains("two spaces"), "{said}");
    let taken = pack_and_take_in(&field, "stick.bundle");
    assert_eq!(
        taken["campaign_about"], 0,
        "one, to the nearest five: {taken}"
    );
    assert_eq!(taken["quarantined"], 0);
    let kit = read_kit(&field.path("mission.kit")).unwrap();
    let forged = Response::withdrawn(kit.fingerprint().0, [5; 16]);
    // Among filling, as in every bundle.
    let forged = std::iter::once(forged.to_bytes().unwrap());
    let contents = forged.chain(std::iter::repeat_with(Content::decoy));
    let entries = (0..64).zip(contents).map(|(number, content)| {
        let envelope = seal(&content, kit.recipients()).unwrap();
        Entry {
            key: [number; 16],
            envelope: Box::new(*envelope.as_bytes()),
        }
    });
    let entries = entries.collect();
    let bundle = Bundle {
        kit: kit.fingerprint().0,
        entries,
    };
    fs::write(field.path("forged.bundle"), bundle.to_bytes()).unwrap();
    let taken = field.take_in("forged.bundle");
    assert_eq!(taken["quarantined"], 1, "{taken}");
}

#[test]
fn a_kit_says_that_it_is_offered() {
    for offers in [true, false] {
        let field = field(offers);
        let shown = field.ok("any", &["kit", "show", "mission.kit", "--json"]);
        let shown: Value = serde_json::from_str(&shown).unwrap();
        let said = shown["mission"]["withdrawal"].as_str();
        assert_eq!(said, offers.then_some("discreet"));
        let text = field.ok("any", &["kit", "show", "mission.kit"]);
        assert_eq!(text.contains("can have it not counted"), offers, "{text}");
    }
    let field = Field::new();
    let text = mission(4, true).replace("practice = true", "withdrawal = \"loud\"");
    field.write("mission.toml", &text);
    support::begun::desk().lay_out(&field);
    let build = ["kit", "build", "mission.toml", "--to", "mission.kit"];
    let said = field.exits("desk", &build, 1);
    assert!(
        said.contains("mission.toml:") && said.contains("discreet"),
        "{said}"
    );
}
