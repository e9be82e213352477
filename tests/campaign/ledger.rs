//! The ledger of a desk: entries cut off or changed are found, and a desk that was copied is told
//! by its releases.

use std::collections::BTreeMap;
use std::fs;

use standeasy::store::Generations;

use crate::support::{Field, files_below, forms, release_arguments};
use crate::{PLATOONS, WEEKS, carry, json, two_weeks};

/// Changes the store of the desk as somebody with a tool for it would.
fn tamper(field: &Field, change: impl FnOnce(&mut BTreeMap<Vec<u8>, Vec<u8>>)) {
    let mut store = Generations::open(&field.path("desk/officer/store")).unwrap();
    let mut entries = store.entries().clone();
    change(&mut entries);
    store.replace(entries).unwrap();
}

/// Copies a home, as a backup does.
fn copy_home(field: &Field, from: &str, to: &str) {
    let source = field.path(from);
    for file in files_below(&source) {
        let target = field.path(to).join(file.strip_prefix(&source).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&file, target).unwrap();
    }
}

#[test]
fn d09_entries_cut_off_at_the_end_are_found_and_named() {
    let field = two_weeks();
    let key = b"ledger".to_vec();
    tamper(&field, |entries| {
        let text = String::from_utf8(entries[&key].clone()).unwrap();
        let first = text.lines().next().unwrap().to_owned() + "\n";
        entries.insert(key.clone(), first.into_bytes());
    });
    for command in [["officer", "ledger", "--verify"].as_slice(), &["verify"]] {
        let said = field.exits("desk", command, 1);
        assert!(
            said.contains("lacks releases that this desk made: pulse-6 2026-W46"),
            "{said}"
        );
    }
    let said = field.exits("desk", &["officer", "ledger", "--verify", "--json"], 1);
    assert_eq!(json(&said)["error"]["code"], "ledger-cut");
    // Nothing goes on from a cut ledger: it would give one number to two releases.
    field.exits("desk", &release_arguments(WEEKS[1].1, "again"), 1);
    assert!(!field.path("again").exists());
    tamper(&field, |entries| drop(entries.remove(&key)));
    let said = field.exits("desk", &["officer", "ledger", "--verify"], 1);
    assert!(
        said.contains("pulse-6 2026-W45, pulse-6 2026-W46"),
        "{said}"
    );
}

#[test]
fn d09_an_entry_of_other_responses_than_the_archive_has_is_found() {
    let field = two_weeks();
    let is_record = |key: &[u8], start: &str| key.starts_with(start.as_bytes());
    type Change = fn(&mut Vec<u8>);
    let cases: [(&str, Change); 4] = [
        ("released/", |names| names[5] ^= 1),
        ("released/", |names| names.truncate(names.len() - 1)),
        ("released/", |names| names.clear()),
        ("block/", |value| value[3] ^= 1),
    ];
    let mut whole = BTreeMap::new();
    tamper(&field, |entries| whole = entries.clone());
    for (start, change) in cases {
        tamper(&field, |entries| {
            let mut records = entries.iter_mut();
            let record = records.find(|(key, _)| is_record(key, start)).unwrap();
            change(record.1);
        });
        for command in [["officer", "ledger", "--verify"].as_slice(), &["verify"]] {
            let said = field.exits("desk", command, 1);
            // A block under a changed name is missed before the ledger is looked at.
            let is_missed = start == "block/" && said.contains("whole in neither copy");
            let is_other = said.contains("names other responses");
            assert!(is_other || is_missed, "{start}: {said}");
        }
        tamper(&field, |entries| entries.clone_from(&whole));
    }
    field.ok("desk", &["officer", "ledger", "--verify"]);
    tamper(&field, |entries| {
        entries.retain(|key, _| !is_record(key, "released/"))
    });
    let said = field.exits("desk", &["officer", "ledger", "--verify"], 1);
    assert!(
        said.contains("entry 1 of the ledger names other responses"),
        "{said}"
    );
}

#[test]
fn d09_a_copied_desk_that_releases_on_its_own_is_told_by_its_releases() {
    let field = two_weeks();
    copy_home(&field, "desk", "copy");
    carry(&field, "third", WEEKS[2].0, &PLATOONS);
    field.release(WEEKS[2].1, "third");
    // The copy never saw that bundle; it releases the late answers it has got alone.
    field.write(
        "forms.csv",
        &forms(&field, WEEKS[2].0, &[("A1", 13), ("A2", 12), ("A3", 10)]),
    );
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "other.bundle"]);
    let intake = [
        "officer",
        "intake",
        "other.bundle",
        "--passphrase-file",
        "passphrase",
    ];
    field.ok("copy", &intake);
    field.ok("copy", &release_arguments(WEEKS[2].1, "theirs"));

    let files = [
        "2026-W46/release.json",
        "third/release.json",
        "theirs/release.json",
    ];
    let against = |home: &str, files: &[&str], code: i32| -> Vec<(String, u64)> {
        let arguments = ["officer", "ledger", "--verify", "--json", "--against"];
        let told = json(&field.exits(home, &[arguments.as_slice(), files].concat(), code));
        assert_eq!(told["ok"], code == 0);
        let told = told["against"].as_array().unwrap().iter();
        told.map(|one| {
            let standing = one["standing"].as_str().unwrap().to_owned();
            (standing, one["entry"].as_u64().unwrap_or(0))
        })
        .collect()
    };
    let pair = |name: &str, entry: u64| (name.to_owned(), entry);
    let (ours, other) = (pair("in-ledger", 3), pair("other-release", 3));
    let second = pair("in-ledger", 2);
    assert_eq!(
        against("desk", &files, 1),
        [second.clone(), ours.clone(), other.clone()]
    );
    assert_eq!(
        against("copy", &files, 1),
        [second.clone(), other, ours.clone()]
    );
    assert_eq!(against("desk", &files[..2], 0), [second, ours]);

    // An old backup does not know the newest release; a changed byte is found; and what is
    // no release is said to be none.
    copy_home(&field, "desk", "late");
    tamper_copy_to_one_entry(&field);
    assert_eq!(
        against("late", &files[1..2], 1),
        [pair("beyond-the-end", 3)]
    );
    let text = fs::read_to_string(field.path(files[1])).unwrap();
    field.write("changed.json", &text.replacen("\"n\":35", "\"n\":30", 1));
    assert_eq!(against("desk", &["changed.json"], 1), [pair("changed", 3)]);
    assert_eq!(
        against("desk", &["forms.csv"], 1),
        [pair("not-a-release", 0)]
    );
}

/// The home `late` forgets everything after its first release, as an old backup would have.
fn tamper_copy_to_one_entry(field: &Field) {
    let mut store = Generations::open(&field.path("late/officer/store")).unwrap();
    let mut entries = store.entries().clone();
    let key = b"ledger".to_vec();
    let text = String::from_utf8(entries[&key].clone()).unwrap();
    entries.insert(
        key,
        format!("{}\n", text.lines().next().unwrap()).into_bytes(),
    );
    entries.retain(|key, _| {
        let key = String::from_utf8_lossy(key);
        !key.starts_with("released/") || key.ends_with("W45")
    });
    store.replace(entries).unwrap();
}
