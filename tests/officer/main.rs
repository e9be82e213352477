//! The officer's desk against loss: its keys, a disk that fills, a process that is killed, and
//! what is left of answers afterwards.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod cut;
mod keys;
mod left;
mod rekey;
#[path = "../support/mod.rs"]
mod support;

use std::fs;
use std::io::{Read, Write};
use std::iter;
use std::path::Path;

use age::secrecy::SecretString;
use support::{Field, PASSPHRASE, forms, mission};

/// A day of a week that is over, and the week's label.
const DAY: &str = "2026-11-18";
const WEEK: &str = "2026-W47";

/// What the safe's key is locked with; searched for where it must not be.
const RESERVE: &str = "marker-passphrase-harbour-meadow";

/// An officer with a backup key in a safe, one laptop, and forms of forty people on a stick.
fn with_a_backup() -> Field {
    let field = Field::new();
    field.write("reserve", RESERVE);
    field.ok("desk", &INIT_WITH_BACKUP);
    build(&field);
    field
}

const INIT_WITH_BACKUP: [&str; 8] = [
    "officer",
    "init",
    "--passphrase-file",
    "passphrase",
    "--backup-to",
    "backup.age",
    "--backup-passphrase-file",
    "reserve",
];

fn build(field: &Field) {
    field.write("mission.toml", &mission(4, false));
    let build = ["kit", "build", "mission.toml", "--to", "mission.kit"];
    field.ok("desk", &build);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    pack(field, DAY, "stick.bundle");
}

/// Forms of forty people of a day, sealed and packed.
fn pack(field: &Field, day: &str, bundle: &str) {
    let units = [("A1", 10), ("A2", 10), ("A3", 10), ("A4", 10)];
    field.write("forms.csv", &forms(field, day, &units));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", bundle]);
}

/// Locks an identity with little work under the same passphrase, so that a desk can be opened
/// a hundred times. `age` itself does it; the program only ever writes the full work.
fn lock_lightly(identity: &Path, passphrase: &str) {
    let locked = fs::read(identity).unwrap();
    let mut full = age::scrypt::Identity::new(SecretString::from(passphrase));
    full.set_max_work_factor(18);
    let mut plain = Vec::new();
    age::Decryptor::new_buffered(locked.as_slice())
        .unwrap()
        .decrypt(iter::once(&full as _))
        .unwrap()
        .read_to_end(&mut plain)
        .unwrap();
    let mut light = age::scrypt::Recipient::new(SecretString::from(passphrase));
    light.set_work_factor(4);
    let encryptor = age::Encryptor::with_recipients(iter::once(&light as _)).unwrap();
    let mut writer = encryptor.wrap_output(Vec::new()).unwrap();
    writer.write_all(&plain).unwrap();
    fs::write(identity, writer.finish().unwrap()).unwrap();
}

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
    fs::set_permissions(to, fs::metadata(from).unwrap().permissions()).unwrap();
}

fn passphrase() -> standeasy::secret::Secret {
    standeasy::secret::Secret::from(PASSPHRASE.to_owned())
}
