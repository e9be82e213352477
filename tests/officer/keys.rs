//! The identity's passphrase, the backup key, and the way on where the identity is lost.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use serde_json::Value;
use standeasy::desk::Home;
use standeasy::desk::officer::Officer;
use standeasy::seal::{Identity, SealError, open_block};
use standeasy::secret::Secret;

use crate::support::{Field, PASSPHRASE, files_below, lock_lightly, release_arguments, skip};
use crate::{RESERVE, WEEK, copy, pack, passphrase, with_a_backup};

pub(crate) const NEW: &str = "marker-passphrase-copper-willow";

pub(crate) fn secret(text: &str) -> Secret {
    Secret::from(text.to_owned())
}

fn init(field: &Field) {
    field.ok(
        "desk",
        &["officer", "init", "--passphrase-file", "passphrase"],
    );
}

/// Whether `age` opens a file in a terminal, where it asks for the passphrase; what it shows.
/// `None`, said aloud, where there is no `age`.
fn age(passphrase: &str, arguments: &[&str]) -> Option<(bool, String)> {
    if Command::new("age").arg("--version").output().is_err() {
        skip("age is not installed");
        return None;
    }
    let terminal = native_pty_system().openpty(PtySize::default()).unwrap();
    let mut command = CommandBuilder::new("age");
    command.args(arguments);
    let mut age = terminal.slave.spawn_command(command).unwrap();
    drop(terminal.slave);
    let mut screen = terminal.master.try_clone_reader().unwrap();
    let mut keyboard = terminal.master.take_writer().unwrap();
    let (mut shown, mut is_typed) = (String::new(), false);
    let mut buffer = [0; 256];
    while let Ok(read @ 1..) = screen.read(&mut buffer) {
        shown.push_str(&String::from_utf8_lossy(&buffer[..read]));
        if !is_typed && shown.contains("assphrase") && shown.contains(": ") {
            writeln!(keyboard, "{passphrase}").unwrap();
            is_typed = true;
        }
    }
    Some((age.wait().unwrap().success(), shown))
}

pub(crate) fn opens(identity: &Path, with: &str) -> Result<Identity, SealError> {
    Identity::unlock(&fs::read(identity).unwrap(), &secret(with))
}

#[test]
fn another_passphrase_opens_the_same_identity_and_the_former_one_no_more() {
    let field = Field::new();
    init(&field);
    field.write("new", NEW);
    let identity = field.path("desk/officer/identity.age");
    let path = identity.to_str().unwrap();
    let before = opens(&identity, PASSPHRASE).unwrap().recipient();
    let Some((is_open, shown)) = age(PASSPHRASE, &["-d", path]) else {
        return;
    };
    assert!(is_open && shown.contains("AGE-SECRET-KEY-1"));

    let change = ["officer", "passphrase", "--new-passphrase-file", "new"];
    let wrong = [&change[..], &["--passphrase-file", "new"]].concat();
    let said = field.exits("desk", &wrong, 1);
    assert!(said.contains("passphrase does not open"), "{said}");
    let right = [&change[..], &["--passphrase-file", "passphrase"]].concat();
    let said = field.ok("desk", &right);
    assert!(said.contains("new passphrase alone"), "{said}");

    let after = opens(&identity, NEW).unwrap();
    assert_eq!(after.recipient(), before);
    let error = opens(&identity, PASSPHRASE).unwrap_err();
    assert_eq!(error, SealError::WrongPassphrase);
    let (is_open, shown) = age(NEW, &["-d", path]).unwrap();
    assert!(is_open && shown.contains("AGE-SECRET-KEY-1"));
    let (is_open, shown) = age(PASSPHRASE, &["-d", path]).unwrap();
    assert!(!is_open && !shown.contains("AGE-SECRET-KEY-1"));
    let head = String::from_utf8_lossy(&fs::read(&identity).unwrap()[..80]).into_owned();
    let scrypt = head.lines().nth(1).unwrap();
    assert!(scrypt.starts_with("-> scrypt ") && scrypt.ends_with(" 18"));
    let rounding = fs::read(field.path("desk/officer/rounding.age")).unwrap();
    assert!(open_block(&rounding, &after).is_ok());
    assert!(!field.path("desk/officer/identity.new").exists());
}

pub(crate) const HOME: &str = "STANDEASY_TEST_KEYS";

/// Not tests by themselves: what the next ones kill.
#[test]
fn child_changes_the_passphrase() {
    if let Some(home) = std::env::var_os(HOME) {
        let mut desk = Officer::open(&Home::at(home)).unwrap();
        desk.change_passphrase(&passphrase(), &secret(NEW)).unwrap();
    }
}

#[test]
fn child_recovers() {
    if let Some(home) = std::env::var_os(HOME) {
        let safe = Path::new(&home).join("backup.age");
        Officer::recover(&Home::at(&home), &safe, &secret(RESERVE)).unwrap();
    }
}

/// Calls that change the disk, and more of one kind than a child makes.
#[cfg(target_os = "linux")]
const CALLS: [&str; 4] = ["write", "fsync", "rename", "unlink"];
#[cfg(target_os = "linux")]
const MOST: usize = 150;

/// Kills a child at each of its calls, on a copy of a home of its own each time.
#[cfg(target_os = "linux")]
pub(crate) fn killed_at_each_call(
    child: &str,
    original: &Path,
    then: impl Fn(&Path, &str),
) -> usize {
    killed_at(&CALLS, child, original, then)
}

/// The same at the calls of some kinds only.
#[cfg(target_os = "linux")]
pub(crate) fn killed_at(
    calls: &[&str],
    child: &str,
    original: &Path,
    then: impl Fn(&Path, &str),
) -> usize {
    let mut kills = 0;
    for call in calls {
        for nth in 1..=MOST {
            let folder = tempfile::tempdir().unwrap();
            let home = folder.path().join("home");
            copy(original, &home);
            let log = folder.path().join("calls");
            let run = Command::new("strace")
                .args(["-f", "-e", &format!("trace={call}"), "-o"])
                .arg(&log)
                .args(["-e", &format!("inject={call}:signal=KILL:when={nth}")])
                .arg(std::env::current_exe().unwrap())
                .args([child, "--exact", "--test-threads=1", "--nocapture"])
                .env(HOME, &home)
                .output()
                .unwrap();
            then(&home, &format!("{call} {nth} {run:?}"));
            if run.status.success() {
                break;
            }
            assert!(nth < MOST, "{call} is called more often than this tries");
            kills += 1;
        }
    }
    println!("{kills} kills");
    kills
}

#[test]
#[cfg(target_os = "linux")]
fn a_kill_at_any_call_of_a_change_leaves_the_former_passphrase_or_the_new_one() {
    if Command::new("strace").arg("--version").output().is_err() {
        return skip("strace is not installed");
    }
    let field = Field::new();
    init(&field);
    let identity = field.path("desk/officer/identity.age");
    lock_lightly(&identity, PASSPHRASE);
    let former = fs::read(&identity).unwrap();
    assert!(opens(&identity, PASSPHRASE).is_ok());
    let (seen_former, seen_new) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    let child = "keys::child_changes_the_passphrase";
    let kills = killed_at_each_call(child, &field.path("desk"), |home, context| {
        let path = home.join("officer/identity.age");
        if fs::read(&path).unwrap() == former {
            seen_former.set(seen_former.get() + 1);
        } else {
            assert!(opens(&path, NEW).is_ok(), "{context}");
            seen_new.set(seen_new.get() + 1);
        }
    });
    let (former, new) = (seen_former.get(), seen_new.get());
    println!("{former} times the former one opened, {new} times the new one");
    assert!(kills >= 6 && former > 0 && new > 0);
}

#[test]
fn records_are_sealed_to_the_officer_first_and_to_the_backup() {
    let field = with_a_backup();
    let kit: Value =
        serde_json::from_str(&field.ok("any", &["kit", "show", "mission.kit", "--json"])).unwrap();
    let own = opens(&field.path("desk/officer/identity.age"), PASSPHRASE).unwrap();
    let backup = opens(&field.path("backup.age"), RESERVE).unwrap();
    assert_eq!(kit["recipients"][0], own.recipient().to_string());
    assert_eq!(kit["recipients"][1], backup.recipient().to_string());
    assert_eq!(kit["recipients"].as_array().unwrap().len(), 2);

    field.take_in("stick.bundle");
    let check = [
        "officer",
        "backup",
        "backup.age",
        "--passphrase-file",
        "reserve",
    ];
    let said = field.ok("desk", &check);
    assert!(said.contains("opens everything of this desk"), "{said}");
    let own_file = "desk/officer/identity.age";
    let other = [
        "officer",
        "backup",
        own_file,
        "--passphrase-file",
        "passphrase",
    ];
    let said = field.exits("desk", &other, 1);
    assert!(said.contains("not the backup key"), "{said}");

    let [identity, sample] = ["backup.age", "desk/officer/backup-sample.age"]
        .map(|name| field.path(name).to_str().unwrap().to_owned());
    if let Some((is_open, shown)) = age(RESERVE, &["-d", "-i", &identity, &sample]) {
        assert!(is_open && shown.contains("can open the answers"), "{shown}");
    }
}

#[test]
fn a_backup_key_that_exists_is_named_and_a_wrong_one_is_told_and_never_shown() {
    let field = Field::new();
    let holder = Identity::generate().recipient().to_string();
    let made = "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ";
    let by = |key: &str| -> Vec<String> {
        [
            "officer",
            "init",
            "--passphrase-file",
            "passphrase",
            "--backup",
            key,
        ]
        .map(str::to_owned)
        .to_vec()
    };
    for (key, why) in [
        (made, "this is a secret key"),
        ("age1pq1vqqqqqq", "post-quantum"),
        ("age1", "not an age recipient"),
    ] {
        let arguments = by(key);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let said = field.exits("desk", &arguments, 2);
        assert!(said.contains(why) && !said.contains("QQQ"), "{said}");
    }
    assert!(!field.path("desk/officer/identity.age").exists());
    let arguments = by(&holder);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let said = field.ok("desk", &arguments);
    assert!(
        said.contains(&holder) && said.contains("backup-sample.age"),
        "{said}"
    );
    let named = fs::read_to_string(field.path("desk/officer/backup.txt")).unwrap();
    assert_eq!(named.trim(), holder);
}

#[test]
fn a_lost_identity_is_said_and_no_new_one_is_made_over_it() {
    let field = with_a_backup();
    field.take_in("stick.bundle");
    let rounding = fs::read(field.path("desk/officer/rounding.age")).unwrap();
    fs::remove_file(field.path("desk/officer/identity.age")).unwrap();
    let said = field.exits("desk", &release_arguments(WEEK, "out"), 1);
    assert!(said.contains("identity of this desk is gone"), "{said}");
    assert!(said.contains("officer recover"), "{said}");
    let init = ["officer", "init", "--passphrase-file", "passphrase"];
    let said = field.exits("desk", &init, 1);
    assert!(
        said.contains("would open nothing of what is here"),
        "{said}"
    );
    assert_eq!(
        fs::read(field.path("desk/officer/rounding.age")).unwrap(),
        rounding
    );
}

#[test]
fn with_the_backup_key_intake_and_release_go_on_and_round_as_before() {
    let field = with_a_backup();
    field.take_in("stick.bundle");
    let released = field.release(WEEK, "out");
    fs::remove_file(field.path("desk/officer/identity.age")).unwrap();
    let recover = [
        "officer",
        "recover",
        "backup.age",
        "--passphrase-file",
        "reserve",
    ];
    let said = field.ok("desk", &recover);
    assert!(said.contains("is the identity of this desk now"), "{said}");

    // From here on the passphrase is that of the safe.
    fs::copy(field.path("reserve"), field.path("passphrase")).unwrap();
    assert_eq!(field.release(WEEK, "again"), released);
    field.ok("laptop", &["laptop", "clear", "stick.receipt"]);
    pack(&field, "2026-11-11", "next.bundle");
    assert_eq!(field.take_in("next.bundle")["bundles"][0]["state"], "taken");
    let next: Value = serde_json::from_str(&field.release("2026-W46", "next")).unwrap();
    assert_eq!(next["rows"].as_array().unwrap().len(), 5);
    field.ok("desk", &["officer", "ledger", "--verify"]);
    let said = field.exits("desk", &["officer", "backup", "backup.age"], 1);
    assert!(said.contains("no backup key"), "{said}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_recovery_killed_at_any_call_is_finished_by_the_same_command() {
    if Command::new("strace").arg("--version").output().is_err() {
        return skip("strace is not installed");
    }
    let field = with_a_backup();
    field.take_in("stick.bundle");
    let home = field.path("desk");
    fs::copy(field.path("backup.age"), home.join("backup.age")).unwrap();
    lock_lightly(&home.join("backup.age"), RESERVE);
    lock_lightly(&home.join("officer/identity.age"), PASSPHRASE);
    let kills = killed_at_each_call("keys::child_recovers", &home, |home, context| {
        let safe = home.join("backup.age");
        let expected = opens(&safe, RESERVE).unwrap().recipient();
        let found = Officer::recover(&Home::at(home), &safe, &secret(RESERVE));
        assert_eq!(found.expect(context).recipient, expected);
        let mut desk = Officer::open(&Home::at(home)).expect(context);
        assert_eq!((desk.recipient(), desk.backup()), (&expected, None));
        assert!(desk.unlock(&secret(RESERVE)).is_ok(), "{context}");
        let lost = home.join("officer/identity-lost.age");
        assert!(opens(&lost, PASSPHRASE).is_ok(), "{context}");
    });
    assert!(kills >= 8, "only {kills} kills");
}

#[test]
fn a_copy_of_the_identity_is_put_back_and_the_backup_stays() {
    let field = with_a_backup();
    let identity = field.path("desk/officer/identity.age");
    fs::rename(&identity, field.path("copy.age")).unwrap();
    let recover = [
        "officer",
        "recover",
        "copy.age",
        "--passphrase-file",
        "passphrase",
    ];
    field.ok("desk", &recover);
    assert!(opens(&identity, PASSPHRASE).is_ok());
    let check = [
        "officer",
        "backup",
        "backup.age",
        "--passphrase-file",
        "reserve",
    ];
    field.ok("desk", &check);
    let left = files_below(&field.path("desk/officer"));
    assert!(!left.iter().any(|file| file.ends_with("identity-lost.age")));
}
