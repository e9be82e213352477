//! The end of a campaign's key: nothing of the desk opens any more, and what was not named, not
//! released or not unlocked is not touched.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use standeasy::desk::laptop::read_kit;
use standeasy::seal::{Identity, open_block};

use crate::support::{Field, files_below, release_arguments};
use crate::{WEEK, passphrase, with_a_backup};

/// The fingerprint of the field's kit, in hex.
pub fn fingerprint(field: &Field) -> String {
    let kit = read_kit(&field.path("mission.kit")).unwrap();
    kit.fingerprint().hex()
}

/// Files of an officer's folder that hold a key or something sealed to one.
pub fn sealed_below(officer: &Path) -> Vec<String> {
    let files = files_below(officer).into_iter();
    let sealed = files.filter(|path| {
        let bytes = fs::read(path).unwrap();
        if bytes.is_empty() {
            // Made to see whose a new file is, and left by a kill.
            return false;
        }
        let age = b"age-encryption.org";
        let is_sealed = bytes.windows(age.len()).any(|window| window == age);
        is_sealed || path.starts_with(officer.join("archive")) || ends_with(path, "age")
    });
    sealed.map(|path| path.display().to_string()).collect()
}

fn ends_with(path: &Path, end: &str) -> bool {
    path.extension().is_some_and(|found| found == end)
}

/// How many things that lie sealed below a folder a key opens, wherever in a file they begin: a
/// block of the archive stands behind the ids of its records.
fn opened_below(folder: &Path, identity: &Identity) -> usize {
    let in_file = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap();
        let begins = |at: &usize| bytes[*at..].starts_with(b"age-encryption.org");
        let begun = (0..bytes.len()).filter(begins);
        begun
            .filter(|at| open_block(&bytes[*at..], identity).is_ok())
            .count()
    };
    files_below(folder).iter().map(in_file).sum()
}

/// A desk that took forty responses in and released them.
fn released() -> Field {
    let field = with_a_backup();
    field.take_in("stick.bundle");
    field.ok("desk", &release_arguments(WEEK, "briefing"));
    field
}

fn destroy<'a>(kit: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let all = ["officer", "destroy", "--campaign", kit, "--to", "paper"];
    let passphrase = ["--passphrase-file", "passphrase"];
    [&all[..], &passphrase, more].concat()
}

/// Every file of the desk with its bytes.
fn everything(field: &Field) -> Vec<(String, Vec<u8>)> {
    let files = files_below(&field.path("desk")).into_iter();
    let mut all: Vec<_> = files
        .map(|path| (path.display().to_string(), fs::read(&path).unwrap()))
        .collect();
    all.sort();
    all
}

#[test]
fn after_the_end_nothing_of_the_home_opens_and_the_ledger_still_tells_a_true_release() {
    let field = released();
    let officer = field.path("desk/officer");
    let kit = fingerprint(&field);
    let home = field.path("desk");
    let former = fs::read(officer.join("identity.age")).unwrap();
    let identity = Identity::unlock(&former, &passphrase()).unwrap();
    assert!(!sealed_below(&officer).is_empty());
    let opened = opened_below(&home, &identity);
    assert!(opened > 1, "a block and the key of rounding: {opened}");
    let done = field.ok("desk", &destroy(&kit, &["--json"]));
    let told: Value = serde_json::from_str(&done).unwrap();
    assert_eq!(told["campaigns"], serde_json::json!([kit]));
    assert_eq!(told["backup"], true);
    assert!(told["blocks"].as_u64() > Some(0), "{told}");
    assert_eq!(sealed_below(&officer), [""; 0]);
    assert_eq!(opened_below(&home, &identity), 0);
    for command in [
        vec!["officer", "intake", "stick.bundle"],
        vec!["officer", "passphrase"],
        vec!["officer", "rekey"],
        vec!["officer", "init"],
        vec!["officer", "backup", "backup.age"],
        vec![
            "officer",
            "recover",
            "backup.age",
            "--passphrase-file",
            "reserve",
        ],
        release_arguments(WEEK, "again"),
        destroy(&kit, &[]),
    ] {
        let text = field.exits("desk", &command, 1);
        assert!(
            text.contains("the key of this desk was destroyed"),
            "{command:?}: {text}"
        );
    }
    let verify = [
        "officer",
        "ledger",
        "--verify",
        "--against",
        "briefing/release.json",
    ];
    field.ok("desk", &verify);
    let whole = field.ok("desk", &["verify"]);
    assert!(whole.contains("its key was destroyed"), "{whole}");
}

#[test]
fn the_record_names_the_last_entry_of_the_ledger_and_what_is_left_to_people() {
    let field = released();
    let kit = fingerprint(&field);
    let ledger = field.ok("desk", &["officer", "ledger", "--json"]);
    let ledger: Value = serde_json::from_str(&ledger).unwrap();
    let head = ledger["entries"][0]["digest"].as_str().unwrap();
    field.ok("desk", &destroy(&kit[..8], &[]));
    let page = fs::read_to_string(field.path("paper/certificate.en.html")).unwrap();
    for expected in [
        head,
        &kit,
        "identity.age",
        "rounding.age",
        "in blocks: ",
        "from the safe",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    assert!(!page.contains("destroyed nothing"));
    let again = [
        "officer",
        "certificate",
        "mission.kit",
        "--to",
        "paper",
        "--lang",
        "ar",
    ];
    field.ok("desk", &again);
    assert!(field.path("paper/certificate.ar.html").is_file());
}

#[test]
fn what_was_not_named_not_released_or_not_unlocked_is_not_touched() {
    let field = with_a_backup();
    field.take_in("stick.bundle");
    field.write("wrong", "another passphrase");
    let kit = fingerprint(&field);
    let before = everything(&field);
    let refused = |arguments: &[&str], expected: &str| {
        let text = field.exits("desk", arguments, 1);
        assert!(text.contains(expected), "{text}");
        assert!(everything(&field) == before, "{arguments:?}");
    };
    refused(
        &destroy(&kit, &[]),
        "about 40 responses were never part of a release",
    );
    // The fingerprint is another one in each run.
    let other = if kit.starts_with('0') { "1" } else { "0" }.repeat(6);
    for digits in [&other, "", &kit[..5]] {
        let said = format!("`{digits}` does not name one kit");
        refused(&destroy(digits, &["--unreleased"]), &said);
    }
    let mut slip = destroy(&kit, &["--unreleased"]);
    slip[7] = "wrong";
    refused(&slip, "passphrase");
    fs::create_dir(field.path("paper/certificate.en.html")).unwrap();
    refused(&destroy(&kit, &["--unreleased"]), "exists already");
    fs::remove_dir(field.path("paper/certificate.en.html")).unwrap();
    field.ok("desk", &destroy(&kit, &["--unreleased"]));
}

#[test]
fn a_second_kit_of_the_same_key_has_to_be_named_too() {
    let field = released();
    let first = fingerprint(&field);
    let text = fs::read_to_string(field.path("mission.toml")).unwrap();
    let changed = text.replacen("[[help]]", "[policy]\nmean_from = 40\n\n[[help]]", 1);
    assert_ne!(text, changed);
    field.write("second.toml", &changed);
    field.ok(
        "desk",
        &["kit", "build", "second.toml", "--to", "second.kit"],
    );
    let told = field.exits("desk", &destroy(&first, &[]), 1);
    assert!(told.contains("also opens the campaign"), "{told}");
    let second = read_kit(&field.path("second.kit"))
        .unwrap()
        .fingerprint()
        .hex();
    field.ok("desk", &destroy(&first, &["--campaign", &second]));
    assert_eq!(sealed_below(&field.path("desk/officer")), [""; 0]);
    for hex in [first, second] {
        let page = format!("paper/certificate-{}.en.html", &hex[..8]);
        assert!(field.path(&page).is_file(), "{page}");
    }
}

#[test]
fn what_a_killed_command_left_of_a_key_goes_too() {
    let field = released();
    let kit = fingerprint(&field);
    let officer = field.path("desk/officer");
    let key = fs::read(officer.join("identity.age")).unwrap();
    // As a new key under a passphrase lies there for a moment before it has its name.
    let draft = officer.join(".standeasy-Ab12Cd.part");
    fs::write(&draft, &key).unwrap();
    field.ok("desk", &["officer", "laptops"]);
    assert!(!draft.exists(), "the next start wipes it");
    fs::write(&draft, &key).unwrap();
    fs::create_dir_all(officer.join("apart")).unwrap();
    fs::write(officer.join("apart/.standeasy-Ab12Cd.part"), &key).unwrap();
    // A desk whose end was cut off after it was written down.
    field.ok("desk", &destroy(&kit, &[]));
    fs::write(&draft, &key).unwrap();
    let told = fs::read_to_string(officer.join("destroyed.json")).unwrap();
    let unfinished = told.replace("\"is_finished\": true", "\"is_finished\": false");
    assert_ne!(told, unfinished);
    fs::write(officer.join("destroyed.json"), unfinished).unwrap();
    field.ok("desk", &["officer", "ledger"]);
    assert!(!draft.exists());
    assert_eq!(sealed_below(&officer), [""; 0]);
}
