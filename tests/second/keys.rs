//! The two keys by themselves: by hand with `age`, lost and found again, and never in one home.

use std::fs;
use std::io::Read;
use std::iter;
use std::process::{Command, Stdio};

use age::secrecy::SecretString;
use standeasy::seal::{Identity, open_block, open_identities};
use standeasy::secret::Secret;

use super::support::{self, Field, PASSPHRASE, lock_lightly};
use super::{PASS, build, field, intake, json, lay_second_out, opened, opening, packed, text};

/// The identity in a file that `age` reads without asking anybody.
fn bare(field: &Field, locked: &str, to: &str) {
    let file = fs::read(field.path(locked)).unwrap();
    let key = age::scrypt::Identity::new(SecretString::from(PASSPHRASE));
    let mut plain = Vec::new();
    age::Decryptor::new_buffered(file.as_slice())
        .unwrap()
        .decrypt(iter::once(&key as _))
        .unwrap()
        .read_to_end(&mut plain)
        .unwrap();
    fs::write(field.path(to), plain).unwrap();
}

#[test]
fn one_age_command_behind_the_other_opens_a_record_by_hand() {
    if Command::new("age").arg("--version").output().is_err() {
        support::skip("the command `age` is not there");
        return;
    }
    let field = field("");
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "sample", "--to", "record.age"]);
    bare(&field, "desk/officer/identity.age", "officer.txt");
    bare(&field, "second/second/identity.age", "second.txt");
    let age = |identity: &str| {
        let mut command = Command::new("age");
        command
            .current_dir(field.path(""))
            .args(["-d", "-i", identity]);
        command
    };
    let alone = age("officer.txt").arg("record.age").output().unwrap();
    assert!(!alone.status.success() && alone.stdout.is_empty());
    let outer = age("second.txt").arg("record.age").output().unwrap();
    assert!(outer.status.success());
    assert!(outer.stdout.starts_with(b"age-encryption.org/v1\n"));
    fs::write(field.path("inner.age"), &outer.stdout).unwrap();
    let file = fs::File::open(field.path("inner.age")).unwrap();
    let inner = age("officer.txt")
        .stdin(Stdio::from(file))
        .output()
        .unwrap();
    assert!(inner.status.success());
    // The unit stands in it as it was written, between its length and the period's.
    let mut places = inner.stdout.windows(9);
    assert!(places.any(|place| place.starts_with(b"\x02A") && place.ends_with(b"\x082026-")));
    assert!(inner.stdout.windows(7).any(|bytes| bytes == b"pulse-6"));
}

#[test]
fn a_lost_second_key_is_put_back_from_its_copy_alone() {
    let field = Field::new();
    support::begun::desk().lay_out(&field);
    field.write("copied", SAFE);
    let init = [
        "second",
        "init",
        "--to",
        "second.json",
        "--copy-to",
        "copy.age",
    ];
    let copied = ["--copy-passphrase-file", "copied"];
    field.ok("second", &[&init[..], &copied, &PASS[..]].concat());
    field.write("mission.toml", &text(""));
    build(&field);
    let units = [("A1", 10), ("A2", 10), ("A3", 10), ("A4", 10)];
    field.write("forms.csv", &support::forms(&field, super::DAY, &units));
    let bundle = packed(&field, "laptop");
    // The laptop of the second person is lost; another one takes the copy.
    fs::remove_dir_all(field.path("second")).unwrap();
    assert_eq!(code(&field, &["second", "open", &bundle]), "no-second-key");
    let recover = [
        "second",
        "recover",
        "copy.age",
        "--passphrase-file",
        "copied",
    ];
    field.ok("second", &recover);
    let open = ["second", "open", &bundle, "--passphrase-file", "copied"];
    field.ok("second", &open);
    assert_eq!(
        intake(&field, "laptop-opened.bundle", 0)["campaign_about"],
        40
    );
    // A copy of another key does not take its place.
    let other = Field::new();
    let init = [
        "second",
        "init",
        "--copy-to",
        "other.age",
        "--copy-passphrase-file",
        "copied",
    ];
    other.write("copied", "another passphrase for the safe");
    other.ok("other", &[&init[..], &PASS[..]].concat());
    fs::copy(other.path("other.age"), field.path("other.age")).unwrap();
    let before = fs::read(field.path("second/second/identity.age")).unwrap();
    let recover = [
        "second",
        "recover",
        "other.age",
        "--passphrase-file",
        "copied",
    ];
    let said = field.exits("second", &recover, 1);
    assert!(said.contains("not a copy of the second key"), "{said}");
    assert!(fs::read(field.path("second/second/identity.age")).unwrap() == before);
}

/// The code of an error, which the command must end with.
fn code(field: &Field, arguments: &[&str]) -> String {
    let arguments = [arguments, &["--json"], &PASS[..]].concat();
    let said = json(&field.exits("second", &arguments, 1));
    said["error"]["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// A second person, and a desk whose backup key lies in `backup.age` under the words in `safe`.
fn with_backup() -> Field {
    let field = Field::new();
    lay_second_out(&field);
    field.write("safe", SAFE);
    let init = ["officer", "init", "--backup-to", "backup.age"];
    let backup = ["--backup-passphrase-file", "safe"];
    field.ok("desk", &[&init[..], &backup, &PASS[..]].concat());
    lock_lightly(&field.path("desk/officer/identity.age"), PASSPHRASE);
    field
}

/// The passphrase of the safe.
const SAFE: &str = "another passphrase for the safe";

/// The same with a mission that two people open, and forms of some units to transcribe.
fn with_backup_in_use(units: &[(&str, usize)]) -> Field {
    let field = with_backup();
    lock_lightly(&field.path("backup.age"), SAFE);
    field.write("mission.toml", &text(""));
    build(&field);
    field.write("forms.csv", &support::forms(&field, super::DAY, units));
    field
}

/// A command of the officer with the passphrase of the safe.
fn with_safe(field: &Field, arguments: &[&str]) -> String {
    let passphrase = ["--passphrase-file", "safe"];
    field.ok("desk", &[arguments, &passphrase].concat())
}

#[test]
fn a_lost_officers_key_is_stood_in_for_by_the_backup() {
    let field = with_backup_in_use(&[("A1", 10), ("A2", 10), ("A3", 10), ("A4", 10)]);
    let for_officer = opened(&field, &packed(&field, "laptop"));
    with_safe(&field, &["officer", "backup", "backup.age"]);
    // The key is lost, and the safe is opened.
    fs::remove_file(field.path("desk/officer/identity.age")).unwrap();
    with_safe(&field, &["officer", "recover", "backup.age"]);
    let said = with_safe(&field, &["officer", "intake", &for_officer, "--json"]);
    let said = json(&said);
    assert_eq!(said["campaign_about"], 40, "{said}");
    assert!(!field.path("desk/officer/deposit.age").exists());
}

#[test]
fn a_desk_that_is_older_than_the_copy_makes_it_when_it_is_next_unlocked() {
    let field = with_backup();
    fs::remove_file(field.path("desk/officer/deposit.age")).unwrap();
    field.write("mission.toml", &text(""));
    let kit = [
        "kit",
        "build",
        "mission.toml",
        "--to",
        "mission.kit",
        "--second",
        "second.json",
    ];
    let said = json(&field.exits("desk", &[&kit[..], &["--json"]].concat(), 1));
    assert_eq!(said["error"]["code"], "no-deposit");
    let new = [
        "officer",
        "passphrase",
        "--new-passphrase-file",
        "passphrase",
    ];
    field.ok("desk", &[&new[..], &PASS[..]].concat());
    build(&field);
}

#[test]
fn both_keys_never_lie_in_one_home() {
    let field = Field::new();
    support::begun::desk().lay_out(&field);
    let said = field.exits("desk", &[&["second", "init"], &PASS[..]].concat(), 1);
    assert!(said.contains("must not lie in one home"), "{said}");
    lay_second_out(&field);
    let said = field.exits("second", &[&["officer", "init"], &PASS[..]].concat(), 1);
    assert!(said.contains("must not lie in one home"), "{said}");
    assert!(!field.path("second/officer").exists());
    // Nor does a copy of one come to the other.
    fs::copy(
        field.path("second/second/identity.age"),
        field.path("copy.age"),
    )
    .unwrap();
    let recover = ["second", "recover", "copy.age"];
    let said = field.exits("desk", &[&recover[..], &PASS[..]].concat(), 1);
    assert!(said.contains("must not lie in one home"), "{said}");
}

#[test]
fn what_is_no_bundle_or_no_key_is_refused_with_what_to_do() {
    let field = field("");
    field.write("text.bundle", "hello");
    assert_eq!(
        super::refusal(&opening(&field, "text.bundle", 1)),
        "not-a-bundle"
    );
    assert_eq!(
        super::refusal(&opening(&field, "none.bundle", 1)),
        "cannot-read"
    );
    let said = field.exits(
        "second",
        &[&["second", "open", "text.bundle"], &PASS[..]].concat(),
        1,
    );
    assert!(said.contains("standeasy laptop pack"), "{said}");
}

#[test]
fn verify_looks_at_both_halves_of_a_second_key_and_says_how_to_put_it_back() {
    let field = Field::new();
    lay_second_out(&field);
    let verified = |code| json(&field.exits("second", &["verify", "--json"], code));
    let found = verified(0);
    assert_eq!(
        (&found["stores"][2]["store"], &found["stores"][2]["state"]),
        (&"second".into(), &"whole".into())
    );
    for (name, why) in [
        ("identity.age", "passphrase-encrypted age identity"),
        ("second.json", "public half of a second key"),
    ] {
        let path = field.path("second/second").join(name);
        let whole = fs::read(&path).unwrap();
        fs::write(&path, &whole[..90]).unwrap();
        let found = &verified(1)["stores"][2];
        assert_eq!(found["state"], "damaged");
        assert!(found["message"].as_str().unwrap().contains(why), "{found}");
        let said = field.exits("second", &["verify"], 1);
        assert!(said.contains("standeasy second recover"), "{said}");
        fs::write(&path, whole).unwrap();
    }
    fs::remove_file(field.path("second/second/identity.age")).unwrap();
    assert_eq!(verified(1)["stores"][2]["state"], "damaged");
    let elsewhere = json(&field.ok("elsewhere", &["verify", "--json"]));
    assert_eq!(elsewhere["stores"].as_array().unwrap().len(), 2);
}

#[test]
fn a_damaged_copy_of_the_lost_key_stops_nothing_else_and_another_copy_goes_on() {
    let field = with_backup_in_use(&[("A1", 10), ("A2", 10), ("A3", 10), ("A4", 10)]);
    let for_officer = opened(&field, &packed(&field, "laptop"));
    let deposit = field.path("desk/officer/deposit.age");
    let whole = fs::read(&deposit).unwrap();
    let mut damaged = whole.clone();
    *damaged.last_mut().unwrap() ^= 1;
    // Unlocking finds it out and makes a new one.
    fs::write(&deposit, &damaged).unwrap();
    let new = [
        "officer",
        "passphrase",
        "--new-passphrase-file",
        "passphrase",
    ];
    field.ok("desk", &[&new[..], &PASS[..]].concat());
    assert_ne!(fs::read(&deposit).unwrap(), damaged);
    with_safe(&field, &["officer", "backup", "backup.age"]);
    // An empty one is told, and no kit is built on it.
    fs::write(&deposit, "").unwrap();
    let said = json(&field.exits("desk", &["verify", "--json"], 1));
    assert_eq!(said["stores"][1]["state"], "one-copy", "{said}");
    let kit = ["kit", "build", "mission.toml", "--to", "x.kit", "--second"];
    let said = field.exits("desk", &[&kit[..], &["second.json", "--json"]].concat(), 1);
    assert_eq!(json(&said)["error"]["code"], "no-deposit");
    // Damaged just before the key is lost: all but what two people open is recovered.
    fs::write(&deposit, &damaged).unwrap();
    fs::remove_file(field.path("desk/officer/identity.age")).unwrap();
    let said = with_safe(&field, &["officer", "recover", "backup.age"]);
    assert!(
        said.contains("deposit.age") && said.contains("stays shut"),
        "{said}"
    );
    let taken = [
        "officer",
        "intake",
        &for_officer,
        "--json",
        "--passphrase-file",
        "safe",
    ];
    assert_eq!(
        super::refusal(&json(&field.exits("desk", &taken, 1))),
        "other-key"
    );
    // Then the copy in the safe is found.
    fs::copy(field.path("backup-deposit.age"), &deposit).unwrap();
    let said = with_safe(&field, &["officer", "recover", "backup.age"]);
    assert!(!said.contains("stays shut"), "{said}");
    assert_eq!(json(&field.ok("desk", &taken))["campaign_about"], 40);
}

#[test]
fn where_the_officers_folder_is_gone_the_safe_opens_a_record_by_hand() {
    let field = with_backup_in_use(&[("A1", 1)]);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "sample", "--to", "record.age"]);
    fs::remove_dir_all(field.path("desk")).unwrap();
    let backup = fs::read(field.path("backup.age")).unwrap();
    let passphrase = Secret::from(SAFE.to_owned());
    let backup = Identity::unlock(&backup, &passphrase).unwrap();
    let deposit = fs::read(field.path("backup-deposit.age")).unwrap();
    let own = open_identities(&deposit, &backup).unwrap().pop().unwrap();
    let record = fs::read(field.path("record.age")).unwrap();
    let inner = open_block(&record, &super::second(&field)).unwrap();
    assert!(open_block(inner.expose(), &backup).is_err());
    let plain = open_block(inner.expose(), &own).unwrap();
    assert!(plain.expose().windows(7).any(|bytes| bytes == b"pulse-6"));
}

#[test]
fn a_new_backup_takes_no_other_desks_copy_from_the_safe() {
    let field = Field::new();
    field.write("safe", SAFE);
    field.write("backup-deposit.age", "of another desk");
    let init = ["officer", "init", "--backup-to", "backup.age"];
    let backup = ["--backup-passphrase-file", "safe"];
    let said = field.exits("desk", &[&init[..], &backup, &PASS[..]].concat(), 1);
    assert!(said.contains("backup-deposit.age exists already"), "{said}");
    let kept = fs::read_to_string(field.path("backup-deposit.age")).unwrap();
    assert_eq!(kept, "of another desk");
    assert!(!field.path("backup.age").exists());
}

#[test]
fn a_second_key_that_is_lost_is_not_replaced_by_another() {
    let field = Field::new();
    field.write("copied", SAFE);
    let copied = ["--copy-to", "copy.age", "--copy-passphrase-file", "copied"];
    field.ok(
        "second",
        &[&["second", "init"], &copied[..], &PASS[..]].concat(),
    );
    fs::remove_file(field.path("second/second/identity.age")).unwrap();
    assert_eq!(
        code(&field, &["second", "open", "x.bundle"]),
        "second-key-lost"
    );
    let said = field.exits("second", &[&["second", "init"], &PASS[..]].concat(), 1);
    assert!(said.contains("standeasy second recover"), "{said}");
    let recover = [
        "second",
        "recover",
        "copy.age",
        "--passphrase-file",
        "copied",
    ];
    field.ok("second", &recover);
    field.ok("second", &["second", "show"]);
}

#[test]
fn a_lost_key_of_one_makes_no_room_for_the_other() {
    let field = with_backup();
    fs::remove_file(field.path("desk/officer/identity.age")).unwrap();
    let said = field.exits("desk", &[&["second", "init"], &PASS[..]].concat(), 1);
    assert!(said.contains("must not lie in one home"), "{said}");
    // As it could be done by hand.
    fs::create_dir(field.path("desk/second")).unwrap();
    for name in ["identity.age", "second.json"] {
        let from = field.path("second/second").join(name);
        fs::copy(from, field.path("desk/second").join(name)).unwrap();
    }
    let recover = [
        "officer",
        "recover",
        "backup.age",
        "--passphrase-file",
        "safe",
    ];
    let said = field.exits("desk", &recover, 1);
    assert!(said.contains("must not lie in one home"), "{said}");
}

#[test]
fn the_second_person_holds_no_key_of_the_desk() {
    let field = Field::new();
    lay_second_out(&field);
    let card = json(&field.ok("second", &["second", "show", "--json"]));
    let init = [
        "officer",
        "init",
        "--backup",
        card["recipient"].as_str().unwrap(),
    ];
    field.ok("desk", &[&init[..], &PASS[..]].concat());
    field.write("mission.toml", &text(""));
    let kit = ["kit", "build", "mission.toml", "--to", "x.kit", "--second"];
    let said = field.exits("desk", &[&kit[..], &["second.json", "--json"]].concat(), 1);
    assert_eq!(json(&said)["error"]["code"], "same-person");
    assert!(!field.path("x.kit").exists());
    // Nor does a desk in use take it for a backup.
    let field = super::field("");
    let card = json(&field.ok("second", &["second", "show", "--json"]));
    let rekey = [
        "officer",
        "rekey",
        "--backup",
        card["recipient"].as_str().unwrap(),
    ];
    let said = field.exits("desk", &[&rekey[..], &PASS[..]].concat(), 1);
    assert!(said.contains("is a key of the officer's desk"), "{said}");
    assert!(!field.path("desk/officer/rekey").exists());
}

#[test]
fn a_second_key_is_made_only_where_its_files_have_a_place() {
    let field = Field::new();
    field.write("taken.json", "hello");
    let init = ["second", "init", "--to", "taken.json"];
    let said = field.exits("second", &[&init[..], &PASS[..]].concat(), 1);
    assert!(said.contains("exists already"), "{said}");
    assert!(!field.path("second").exists());
}
