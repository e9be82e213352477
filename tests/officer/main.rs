//! The officer's desk against loss: its keys, a disk that fills, a process that is killed, and
//! what is left of answers afterwards.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod cut;
mod destroy;
mod key_end;
mod keys;
mod left;
mod rekey;
#[path = "../support/mod.rs"]
mod support;
#[cfg(target_os = "linux")]
#[path = "../support/user.rs"]
mod user;

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use support::begun::{self, Begun};
use support::{Field, PASSPHRASE, forms, mission};

/// A day of a week that is over, and the week's label.
const DAY: &str = "2026-11-18";
const WEEK: &str = "2026-W47";

/// What the safe's key is locked with; searched for where it must not be.
const RESERVE: &str = "marker-passphrase-harbour-meadow";

/// An officer with a backup key in a safe, one laptop, and forms of forty people on a stick.
fn with_a_backup() -> Field {
    let field = desk_with_a_backup();
    build(&field);
    field
}

/// An officer with a backup key in a safe, who has built no kit yet.
fn desk_with_a_backup() -> Field {
    static DESK: OnceLock<Begun> = OnceLock::new();
    let reserve = |field: &Field| {
        field.write("reserve", RESERVE);
    };
    let field = Field::new();
    DESK.get_or_init(|| Begun::by(&INIT_WITH_BACKUP, reserve))
        .lay_out(&field);
    field
}

/// The same without a backup.
fn without_a_backup() -> Field {
    let field = Field::new();
    begun::desk().lay_out(&field);
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
