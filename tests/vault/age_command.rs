//! The `age` command on what we write, and we on what it writes.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Output};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use standeasy::seal::{Envelope, Identity, Recipient, seal_block};
use standeasy::store::Store;

use crate::{sealed, secret, skip};

const PASSPHRASE: &str = "correct-horse-battery-staple-again-now";

/// Whether the command is there; says so if not.
fn has_age() -> bool {
    let is_there = ["age", "age-keygen"]
        .iter()
        .all(|name| Command::new(name).arg("--version").output().is_ok());
    if !is_there {
        skip("age is not installed");
    }
    is_there
}

/// A key of `age-keygen` in a plain file, and its recipient.
fn keygen(path: &Path) -> Recipient {
    let made = Command::new("age-keygen").arg("-o").arg(path).output();
    assert!(made.unwrap().status.success());
    let shown = Command::new("age-keygen").arg("-y").arg(path).output();
    let text = String::from_utf8(shown.unwrap().stdout).unwrap();
    text.parse().unwrap()
}

fn decrypt(identity: &Path, file: &Path) -> Output {
    Command::new("age")
        .arg("-d")
        .arg("-i")
        .args([identity, file])
        .output()
        .unwrap()
}

/// What age gives for a sealed record: two bytes of length, the content, padding.
fn holds(plain: &[u8], content: &[u8]) -> bool {
    plain.get(2..).is_some_and(|rest| rest.starts_with(content))
}

/// Runs `age` in a terminal of its own and types an answer at each question for a passphrase.
fn age_in_a_terminal(arguments: &[&Path], answers: usize) -> bool {
    let terminal = native_pty_system().openpty(PtySize::default()).unwrap();
    let mut command = CommandBuilder::new("age");
    command.args(arguments);
    let mut age = terminal.slave.spawn_command(command).unwrap();
    drop(terminal.slave);
    let mut screen = terminal.master.try_clone_reader().unwrap();
    let mut keyboard = terminal.master.take_writer().unwrap();
    let (mut shown, mut typed) = (String::new(), 0);
    let mut buffer = [0; 256];
    while let Ok(read @ 1..) = screen.read(&mut buffer) {
        shown.push_str(&String::from_utf8_lossy(&buffer[..read]));
        if typed < answers && shown.contains("assphrase") && shown.contains(": ") {
            writeln!(keyboard, "{PASSPHRASE}").unwrap();
            typed += 1;
            shown.clear();
        }
    }
    age.wait().unwrap().success()
}

/// T15.
#[test]
fn age_opens_a_stored_record_with_the_officers_key_and_no_other() {
    if !has_age() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let [officer, reserve, other] =
        ["officer", "reserve", "other"].map(|name| folder.path().join(name));
    let recipients = [keygen(&officer), keygen(&reserve)];
    keygen(&other);

    let mut store = Store::open(&folder.path().join("store")).unwrap();
    let key = store.add(&[sealed(b"content", &recipients)]).unwrap()[0];
    let record = folder.path().join("record.age");
    let stored = Envelope::from_bytes(store.bytes(key).unwrap()).unwrap();
    fs::write(&record, stored.age_file()).unwrap();

    for identity in [&officer, &reserve] {
        let opened = decrypt(identity, &record);
        assert!(opened.status.success());
        assert!(holds(&opened.stdout, b"content"));
    }
    let refused = decrypt(&other, &record);
    assert!(!refused.status.success());
    assert!(refused.stdout.is_empty());
}

#[test]
fn age_opens_a_block_of_many_chunks() {
    if !has_age() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let identity = folder.path().join("key");
    let recipient = keygen(&identity);
    let plain = "a line of a block\n".repeat(10_000);
    let file = folder.path().join("block.age");
    fs::write(&file, seal_block(&secret(&plain), &[recipient]).unwrap()).unwrap();
    assert!(decrypt(&identity, &file).stdout == plain.as_bytes());
}

/// T17.
#[test]
fn age_opens_a_record_with_our_identity_under_its_passphrase() {
    if !has_age() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let [locked, record, opened] =
        ["identity.age", "record.age", "opened"].map(|name| folder.path().join(name));
    let identity = Identity::generate();
    fs::write(&locked, identity.lock(&secret(PASSPHRASE)).unwrap()).unwrap();
    let envelope = sealed(b"content", &[identity.recipient()]);
    fs::write(&record, envelope.age_file()).unwrap();
    let arguments = ["-d", "-i"].map(Path::new);
    let arguments = [
        &arguments[..],
        &[&locked, Path::new("-o"), &opened, &record],
    ]
    .concat();
    assert!(age_in_a_terminal(&arguments, 1));
    assert!(holds(&fs::read(opened).unwrap(), b"content"));
}

/// T17.
#[test]
fn an_identity_age_put_under_a_passphrase_opens_here() {
    if !has_age() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let [plain, locked] = ["key", "key.age"].map(|name| folder.path().join(name));
    let recipient = keygen(&plain);
    for form in [&["-p", "-o"][..], &["-p", "-a", "-o"]] {
        let form = form.iter().map(Path::new);
        let arguments: Vec<&Path> = form.chain([&*locked, &*plain]).collect();
        assert!(age_in_a_terminal(&arguments, 2));
        let file = fs::read(&locked).unwrap();
        let identity = Identity::unlock(&file, &secret(PASSPHRASE)).unwrap();
        assert_eq!(identity.recipient(), recipient);
    }
}
