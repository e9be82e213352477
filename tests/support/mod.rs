//! What the tests on real parts share: homes on disk, the built program, a mission, forms.

#![expect(
    dead_code,
    clippy::unwrap_used,
    reason = "each test binary uses a part of it, and a test that cannot go on fails"
)]

use std::fs;
use std::io::{Read, Write};
use std::iter;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use age::secrecy::SecretString;

pub mod begun;
pub mod skip;

/// The passphrase of every officer in the tests; searched for where it must not be.
pub const PASSPHRASE: &str = "marker-passphrase-lantern-river";

/// A folder with homes, files and sticks of one test.
pub struct Field {
    folder: tempfile::TempDir,
}

impl Field {
    pub fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    /// The same below a folder, such as a disk of its own.
    pub fn below(folder: &Path) -> Self {
        Self::in_folder(tempfile::tempdir_in(folder).unwrap())
    }

    fn in_folder(folder: tempfile::TempDir) -> Self {
        let field = Self { folder };
        fs::write(field.path("passphrase"), PASSPHRASE).unwrap();
        field
    }

    /// A path inside the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file and gives its path.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// The program with a home of this field and its arguments, run in the folder.
    pub fn command(&self, home: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_standeasy"));
        command
            .current_dir(self.folder.path())
            .env_remove("STANDEASY_HOME")
            .env("LC_ALL", "C")
            .arg("--home")
            .arg(self.path(home))
            .args(arguments);
        command
    }

    /// Runs the program.
    pub fn run(&self, home: &str, arguments: &[&str]) -> Output {
        self.command(home, arguments).output().unwrap()
    }

    /// Runs the program, which must exit with 0, and gives its standard output.
    #[track_caller]
    pub fn ok(&self, home: &str, arguments: &[&str]) -> String {
        self.exits(home, arguments, 0)
    }

    /// Runs the program, which must exit with a code; gives both streams, results first.
    #[track_caller]
    pub fn exits(&self, home: &str, arguments: &[&str], code: i32) -> String {
        let output = self.run(home, arguments);
        let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(
            output.status.code(),
            Some(code),
            "{arguments:?}\n{stdout}{stderr}"
        );
        if code == 0 { stdout } else { stdout + &stderr }
    }

    /// Runs the program at another time, by `faketime`; `None`, said aloud, where that is missing.
    #[track_caller]
    pub fn at(&self, home: &str, time: &str, arguments: &[&str]) -> Option<Output> {
        let command = self.command(home, arguments);
        let output = Command::new("faketime")
            .current_dir(self.folder.path())
            .env_remove("STANDEASY_HOME")
            .env("LC_ALL", "C")
            .env("DONT_FAKE_MONOTONIC", "1")
            .args(["-f", time])
            .arg(command.get_program())
            .args(command.get_args())
            .output();
        if output.is_err() {
            skip("faketime is not installed");
        }
        output.ok()
    }

    /// An officer with an identity, and a kit built of a mission.
    pub fn officer_with_kit(&self, mission: &str) {
        begun::desk().lay_out(self);
        self.write("mission.toml", mission);
        self.ok(
            "desk",
            &["kit", "build", "mission.toml", "--to", "mission.kit"],
        );
    }

    /// Takes a bundle in at the desk.
    #[track_caller]
    pub fn take_in(&self, bundle: &str) -> serde_json::Value {
        let text = self.ok(
            "desk",
            &[
                "officer",
                "intake",
                bundle,
                "--json",
                "--passphrase-file",
                "passphrase",
            ],
        );
        serde_json::from_str(&text).unwrap()
    }

    /// Releases the weekly pulse of a period and gives the text of `release.json`.
    #[track_caller]
    pub fn release(&self, period: &str, to: &str) -> String {
        self.ok("desk", &release_arguments(period, to));
        fs::read_to_string(self.path(to).join("release.json")).unwrap()
    }
}

/// Locks an identity with little work under the same passphrase, so that a desk can be opened
/// a hundred times. `age` itself does it; the program only ever writes the full work, which
/// `tests/officer` holds.
pub fn lock_lightly(identity: &Path, passphrase: &str) {
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

pub fn release_arguments<'a>(period: &'a str, to: &'a str) -> Vec<&'a str> {
    vec![
        "officer",
        "release",
        "--period",
        period,
        "--questionnaire",
        "pulse-6",
        "--to",
        to,
        "--passphrase-file",
        "passphrase",
    ]
}

/// A weekly mission with one company of platoons `A1`, `A2`, … of thirty people each.
pub fn mission(platoons: usize, practice: bool) -> String {
    let mut text = format!(
        r#"[mission]
id = "field"
name = {{ en = "Field mission", ar = "المهمة", fr = "Mission" }}
languages = ["en", "ar", "fr"]
period = "week"
start = 2026-09-28
practice = {practice}

[[help]]
name = {{ en = "Chaplain", ar = "المرشد الديني", fr = "Aumônier" }}
reach = {{ en = "Tent 4, any hour", ar = "الخيمة 4", fr = "Tente 4" }}

[[questionnaire]]
id = "pulse-6"

[[unit]]
id = "A"
name = {{ en = "A Company", ar = "السرية أ", fr = "Compagnie A" }}
"#
    );
    for platoon in 1..=platoons {
        text.push_str(&format!(
            "\n[[unit]]\nid = \"A{platoon}\"\nparent = \"A\"\nname = {{ en = \"Platoon {platoon}\", ar = \"الفصيلة {platoon}\", fr = \"Section {platoon}\" }}\nstrength = 30\n"
        ));
    }
    text
}

/// The ids of the items of the weekly pulse, as the program itself lists them.
pub fn pulse_items(field: &Field) -> Vec<String> {
    let text = field.ok("any", &["questionnaire", "show", "pulse-6", "--json"]);
    let head: serde_json::Value = serde_json::from_str(&text).unwrap();
    let items = head.get("items").and_then(|items| items.as_array());
    let ids = items.unwrap().iter().filter_map(|item| item.get("id"));
    ids.map(|id| id.as_str().unwrap().to_owned()).collect()
}

/// Paper forms: for each `(unit, how many)` as many forms, with answers that vary.
pub fn forms(field: &Field, date: &str, units: &[(&str, usize)]) -> String {
    let items = pulse_items(field);
    let mut text = format!("unit,date,questionnaire,{}\n", items.join(","));
    let mut number = 0;
    for (unit, count) in units {
        for _ in 0..*count {
            let answers: Vec<String> = (0..items.len())
                .map(|item| ((number * 3 + item * 2) % 5).to_string())
                .collect();
            text.push_str(&format!("{unit},{date},pulse-6,{}\n", answers.join(",")));
            number += 1;
        }
    }
    text
}

/// Every regular file below a folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// Says that a test was skipped, and fails where nothing may be.
#[track_caller]
pub fn skip(why: &str) {
    skip::skip(why);
}
