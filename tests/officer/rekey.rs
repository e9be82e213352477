//! A desk in use that is given another key: what it held opens with the new one alone, whenever
//! it is cut off, and what laptops still seal to the former one is taken in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use standeasy::desk::Home;
use standeasy::desk::officer::keys::Backup;
use standeasy::desk::officer::rekey::Renewal;
use standeasy::desk::officer::release::Request;
use standeasy::desk::officer::{Officer, Unlocked};
use standeasy::seal::{Identity, SealError, open_block};

use crate::keys::{HOME, NEW, killed_at, killed_at_each_call, opens, secret};
use crate::support::{Field, PASSPHRASE, files_below, skip};
use crate::{RESERVE, WEEK, pack, passphrase, with_a_backup, without_a_backup};

const REKEY: [&str; 6] = [
    "officer",
    "rekey",
    "--passphrase-file",
    "passphrase",
    "--new-passphrase-file",
    "new",
];

const ADD: [&str; 8] = [
    "officer",
    "rekey",
    "--passphrase-file",
    "passphrase",
    "--backup-to",
    "backup.age",
    "--backup-passphrase-file",
    "reserve",
];

const CHECK: [&str; 5] = [
    "officer",
    "backup",
    "backup.age",
    "--passphrase-file",
    "reserve",
];

/// A desk without a backup that took forty responses in.
fn alone() -> Field {
    let field = without_a_backup();
    field.write("reserve", RESERVE);
    field.take_in("stick.bundle");
    field
}

/// The backup key becomes the desk's.
fn recover(field: &Field) {
    let recover = [
        "officer",
        "recover",
        "backup.age",
        "--passphrase-file",
        "reserve",
    ];
    field.ok("desk", &recover);
    fs::copy(field.path("reserve"), field.path("passphrase")).unwrap();
}

/// The sealed parts of all blocks of a desk's folder, in both copies.
fn blocks(folder: &Path) -> Vec<Vec<u8>> {
    let files = files_below(&folder.join("archive"));
    let sealed = files.iter().map(|file| {
        let bytes = fs::read(file).unwrap();
        assert!(bytes.len() >= 4, "{file:?} has {} bytes", bytes.len());
        let ids = u32::from_le_bytes(*bytes.first_chunk().unwrap()) as usize;
        bytes[4 + ids * 16..].to_vec()
    });
    sealed.collect()
}

/// Whether one key opens the rounding key and each block, in both copies.
fn opens_all(folder: &Path, identity: &Identity) -> bool {
    let rounding = fs::read(folder.join("rounding.age")).unwrap();
    let all = blocks(folder);
    assert!(!all.is_empty());
    all.iter()
        .chain([&rounding])
        .all(|sealed| open_block(sealed, identity).is_ok())
}

#[test]
fn after_a_change_of_keys_the_new_one_alone_opens_and_releases_are_the_same() {
    let field = with_a_backup();
    field.write("new", NEW);
    field.take_in("stick.bundle");
    let released = field.release(WEEK, "out");
    let folder = field.path("desk/officer");
    let former = opens(&folder.join("identity.age"), PASSPHRASE).unwrap();
    let before = blocks(&folder);

    let said = field.ok("desk", &REKEY);
    assert!(said.contains("sealed to a new key now"), "{said}");
    assert!(said.contains("seal to the former key until"), "{said}");
    let own = opens(&folder.join("identity.age"), NEW).unwrap();
    assert_ne!(own.recipient(), former.recipient());
    assert!(said.contains(&own.recipient().to_string()), "{said}");
    assert!(opens_all(&folder, &own));
    assert!(
        blocks(&folder)
            .iter()
            .all(|sealed| !before.contains(sealed))
    );
    assert_eq!(blocks(&folder).len(), before.len());
    for sealed in blocks(&folder) {
        assert_eq!(
            open_block(&sealed, &former).unwrap_err(),
            SealError::WrongKey
        );
    }
    assert!(!folder.join("rekey").exists());

    // A script that gives the command once more is told the same.
    let again = field.ok("desk", &REKEY);
    assert_eq!(again, said);
    assert_eq!(
        opens(&folder.join("identity.age"), NEW)
            .unwrap()
            .recipient(),
        own.recipient()
    );
    let said = field.ok("desk", &CHECK);
    assert!(said.contains("opens everything of this desk"), "{said}");

    fs::copy(field.path("new"), field.path("passphrase")).unwrap();
    assert_eq!(field.release(WEEK, "again"), released);
    field.ok("desk", &["officer", "ledger", "--verify"]);

    // The laptop goes on with its kit.
    field.ok("laptop", &["laptop", "clear", "stick.receipt"]);
    pack(&field, "2026-11-11", "next.bundle");
    assert_eq!(field.take_in("next.bundle")["bundles"][0]["state"], "taken");
    assert!(opens_all(&folder, &own));

    // And over a second change, and with the backup.
    field.write("new", "marker-passphrase-granite-otter");
    field.ok("desk", &REKEY);
    fs::copy(field.path("new"), field.path("passphrase")).unwrap();
    field.ok("laptop", &["laptop", "clear", "next.receipt"]);
    pack(&field, "2026-11-04", "third.bundle");
    recover(&field);
    assert_eq!(
        field.take_in("third.bundle")["bundles"][0]["state"],
        "taken"
    );
    assert_eq!(field.release(WEEK, "third"), released);
}

#[test]
fn new_kits_seal_to_the_new_key() {
    let field = alone();
    field.write("new", NEW);
    field.ok("desk", &REKEY);
    let own = opens(&field.path("desk/officer/identity.age"), NEW).unwrap();
    field.ok(
        "desk",
        &["kit", "build", "mission.toml", "--to", "second.kit"],
    );
    let shown = field.ok("any", &["kit", "show", "second.kit", "--json"]);
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["recipients"][0], own.recipient().to_string());
    assert_eq!(shown["recipients"].as_array().unwrap().len(), 1);
}

#[test]
fn a_backup_key_is_added_to_a_desk_in_use_and_recovers_it() {
    let field = alone();
    let released = field.release(WEEK, "out");
    let folder = field.path("desk/officer");
    let said = field.exits("desk", &CHECK, 1);
    assert!(said.contains("rekey --backup-to"), "{said}");

    let said = field.ok("desk", &ADD);
    assert!(said.contains("backup key opens everything"), "{said}");
    assert!(said.contains("does not open what laptops seal"), "{said}");
    let backup = opens(&field.path("backup.age"), RESERVE).unwrap();
    let own = opens(&folder.join("identity.age"), PASSPHRASE).unwrap();
    assert!(opens_all(&folder, &backup) && opens_all(&folder, &own));
    assert!(!folder.join("former.age").exists());
    field.ok("desk", &CHECK);
    let sample = fs::read(folder.join("backup-sample.age")).unwrap();
    assert!(open_block(&sample, &backup).is_ok());
    // The command given again finds its file, and makes no other key.
    field.ok("desk", &ADD);
    let again = opens(&field.path("backup.age"), RESERVE).unwrap();
    assert_eq!(again.recipient(), backup.recipient());

    fs::remove_file(folder.join("identity.age")).unwrap();
    recover(&field);
    assert_eq!(field.release(WEEK, "again"), released);
}

#[test]
fn a_slip_changes_nothing() {
    let field = alone();
    field.write("new", NEW);
    field.write("empty", "");
    let folder = field.path("desk/officer");
    let before: Vec<_> = files_below(&folder);
    let said = field.exits(
        "desk",
        &[
            "officer",
            "rekey",
            "--passphrase-file",
            "new",
            "--new-passphrase-file",
            "new",
        ],
        1,
    );
    assert!(said.contains("passphrase does not open"), "{said}");
    let secret_key = "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ";
    let said = field.exits("desk", &["officer", "rekey", "--backup", secret_key], 2);
    assert!(
        said.contains("this is a secret key") && !said.contains("QQQ"),
        "{said}"
    );
    assert_eq!(files_below(&folder), before);
}

/// Not tests by themselves: what the next ones kill.
#[test]
fn child_rekeys() {
    if let Some(home) = std::env::var_os(HOME) {
        let mut desk = Officer::open(&Home::at(home)).unwrap();
        let renewal = Renewal::Own {
            passphrase: &secret(NEW),
        };
        desk.rekey(&passphrase(), &renewal).unwrap();
    }
}

#[test]
fn child_adds_a_backup() {
    if let Some(home) = std::env::var_os(HOME) {
        let mut desk = Officer::open(&Home::at(&home)).unwrap();
        let known = fs::read_to_string(Path::new(&home).join("holder.txt")).unwrap();
        let renewal = Renewal::Backup(Backup::Known(known.parse().unwrap()));
        desk.rekey(&passphrase(), &renewal).unwrap();
    }
}

fn release(unlocked: &mut Unlocked<'_>) -> String {
    let request = Request {
        questionnaire: "pulse-6",
        period: WEEK,
        kit: None,
    };
    format!("{:?}", unlocked.release(&request).unwrap().rows())
}

/// A desk that opens quickly, and what it released; `None`, said aloud, without `strace`.
#[cfg(target_os = "linux")]
fn before_a_kill() -> Option<(Field, PathBuf, String)> {
    if Command::new("strace").arg("--version").output().is_err() {
        skip("strace is not installed");
        return None;
    }
    let field = alone();
    let home = field.path("desk");
    let released = released(&home);
    Some((field, home, released))
}

/// Makes a release at a desk and keeps it in the ledger; its rows.
fn released(home: &Path) -> String {
    let mut desk = Officer::open(&Home::at(home)).unwrap();
    release(&mut desk.unlock(&passphrase()).unwrap())
}

#[test]
#[cfg(target_os = "linux")]
fn a_kill_at_any_call_leaves_one_key_that_opens_everything() {
    let Some((_field, home, released)) = before_a_kill() else {
        return;
    };
    let holder = Identity::generate();
    fs::write(home.join("holder.txt"), holder.recipient().to_string()).unwrap();
    let own = opens(&home.join("officer/identity.age"), PASSPHRASE).unwrap();
    let seen = std::cell::RefCell::new([0, 0]);
    let kills = killed_at_each_call("rekey::child_adds_a_backup", &home, |home, context| {
        let mut desk = Officer::open(&Home::at(home)).expect(context);
        let folder = home.join("officer");
        let is_done = desk.backup().is_some();
        seen.borrow_mut()[usize::from(is_done)] += 1;
        assert!(opens_all(&folder, &own), "{context}");
        assert_eq!(opens_all(&folder, &holder), is_done, "{context}");
        assert_eq!(blocks(&folder).len(), 2, "{context}");
        let mut unlocked = desk.unlock(&passphrase()).expect(context);
        assert_eq!(release(&mut unlocked), released, "{context}");
        let renewal = Renewal::Backup(Backup::Known(holder.recipient()));
        desk.rekey(&passphrase(), &renewal).expect(context);
        assert!(
            opens_all(&folder, &own) && opens_all(&folder, &holder),
            "{context}"
        );
        assert_eq!(blocks(&folder).len(), 2, "{context}");
    });
    let [before, after] = *seen.borrow();
    println!("{before} times as before, {after} times with the backup");
    assert!(kills > 30 && before > 5 && after > 5);
}

#[test]
#[cfg(target_os = "linux")]
fn a_kill_while_the_own_key_changes_leaves_the_former_passphrase_or_the_new_one() {
    let Some((_field, home, released)) = before_a_kill() else {
        return;
    };
    let seen = std::cell::RefCell::new([0, 0]);
    // Every name that is given to something: the points between which anything changes.
    let kills = killed_at(
        &["rename"],
        "rekey::child_rekeys",
        &home,
        |home, context| {
            let mut desk = Officer::open(&Home::at(home)).expect(context);
            let folder = home.join("officer");
            let is_done = desk.has_former_key();
            seen.borrow_mut()[usize::from(is_done)] += 1;
            let phrase = if is_done { NEW } else { PASSPHRASE };
            let identity = opens(&folder.join("identity.age"), phrase).expect(context);
            assert_eq!(desk.recipient(), &identity.recipient(), "{context}");
            assert!(opens_all(&folder, &identity), "{context}");
            assert_eq!(blocks(&folder).len(), 2, "{context}");
            let mut unlocked = desk.unlock(&secret(phrase)).expect(context);
            assert_eq!(release(&mut unlocked), released, "{context}");
        },
    );
    let [before, after] = *seen.borrow();
    println!("{before} times the former key, {after} times the new one");
    assert!(kills > 8 && before > 0 && after > 3);
}
