//! Files that were made to harm, through the real program, short of memory and with a time-out
//! that kills: refused with a sentence that says what, where and what to do, and nothing is
//! written.
//!
//! Each folder is a kind of file: `command` is how the program is given one, every other file
//! is a case with what is said beside it in `NAME.says` (its first line is the exit code).
//! A case that ends in `.recipe` says how its file is made; see [`recipe`]. `any` holds cases
//! that every kind must refuse. `STANDEASY_BLESS=1` writes what is said, to be read and kept.
#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod inert;
#[path = "../support/pty.rs"]
mod pty;
mod recipe;
#[path = "../support/mod.rs"]
mod support;
mod texts;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use support::{Field, files_below, mission};

/// Data a process may have, in KiB; a key that is stretched takes 256 MiB for itself.
const DATA: u32 = 100 << 10;
const DATA_WITH_KEY: u32 = 400 << 10;

/// Seconds until a process is killed: for a loaded machine, not a measure.
const SECONDS: &str = "120";

/// A kind of hostile file.
struct Kind {
    name: String,
    /// Whose home it is run in: `desk`, `laptop` or `none`.
    home: String,
    /// The name that the file is given; `~` is the home.
    file: String,
    arguments: Vec<String>,
}

impl Kind {
    fn of(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join("command")).unwrap();
        let mut words = text.split_whitespace().map(str::to_owned);
        Self {
            name: folder.file_name().unwrap().to_str().unwrap().to_owned(),
            home: words.next().unwrap(),
            file: words.next().unwrap(),
            arguments: words.collect(),
        }
    }

    /// Where the file of a case lies.
    fn place(&self, field: &Field) -> PathBuf {
        field.path(&self.file.replace('~', &self.home))
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile")
}

fn kinds() -> Vec<Kind> {
    let entries = fs::read_dir(root()).unwrap().map(|e| e.unwrap().path());
    let mut folders: Vec<PathBuf> = entries.filter(|p| p.join("command").is_file()).collect();
    folders.sort();
    assert!(folders.len() > 9, "the kinds were not found");
    folders.iter().map(|folder| Kind::of(folder)).collect()
}

/// The cases of a folder.
fn cases(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    let is_case = |path: &PathBuf| {
        let is_beside = path.extension().is_some_and(|end| end == "says");
        path.is_file() && !is_beside && !path.ends_with("command")
    };
    let mut cases: Vec<PathBuf> = entries.filter(is_case).collect();
    cases.sort();
    cases
}

/// An officer's desk with a kit, and a laptop that has it: made once for all cases, none of which
/// may change a byte of them.
fn field() -> &'static Field {
    static FIELD: OnceLock<Field> = OnceLock::new();
    FIELD.get_or_init(|| {
        let field = Field::new();
        field.officer_with_kit(&mission(2, true));
        field.ok("laptop", &["laptop", "install", "mission.kit"]);
        field.write(
            "forms.csv",
            &support::forms(&field, "2026-10-05", &[("A1", 12)]),
        );
        field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
        fs::create_dir(field.path("none")).unwrap();
        field
    })
}

/// Every regular file below a folder with its bytes.
fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = files_below(folder).into_iter();
    let regular = files.filter(|path| path.symlink_metadata().unwrap().is_file());
    let small = regular.filter(|path| path.metadata().unwrap().len() < 64 << 20);
    small
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

/// What the program said, and its exit code.
struct Said {
    code: Option<i32>,
    text: String,
}

/// Gives the program a file of a kind, short of memory and time.
fn give(kind: &Kind, field: &Field) -> Said {
    let arguments: Vec<&str> = kind.arguments.iter().map(String::as_str).collect();
    give_arguments(kind, field, &arguments)
}

fn give_arguments(kind: &Kind, field: &Field, arguments: &[&str]) -> Said {
    let needs_key = arguments.contains(&"--passphrase-file");
    let data = if needs_key { DATA_WITH_KEY } else { DATA };
    let inner = field.command(&kind.home, arguments);
    let mut limited = Command::new("sh");
    limited
        .current_dir(inner.get_current_dir().unwrap())
        .env_remove("STANDEASY_HOME")
        .env("RUST_BACKTRACE", "0")
        .args(["-c", "ulimit -d \"$1\"; shift; exec \"$@\"", "sh"])
        .args([&data.to_string(), "timeout", "-s", "KILL", SECONDS])
        .arg(inner.get_program())
        .args(inner.get_args())
        .stdin(std::process::Stdio::null());
    let output = limited.output().unwrap();
    let bytes = [output.stdout, output.stderr].concat();
    Said {
        code: output.status.code(),
        text: String::from_utf8(bytes).unwrap(),
    }
}

/// Whether a character has no business in what is said. Written down once more, so that the
/// program is not judged by its own list.
fn drives_or_hides(c: char) -> bool {
    let lists = [
        "\u{AD}\u{61C}\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{2028}\u{2029}\u{3164}\u{FEFF}",
        "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{FFFE}",
    ];
    let is_listed = lists.iter().any(|list| list.contains(c));
    let is_in_a_plane = matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..);
    c != '\n' && (c.is_control() || is_listed || is_in_a_plane)
}

/// Nothing in it can drive a terminal, and it is no panic.
#[track_caller]
fn assert_fit(name: &str, said: &str) {
    assert_eq!(
        said.chars().find(|c| drives_or_hides(*c)),
        None,
        "{name}: {said:?}"
    );
    for pile in ["\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{FE00}\u{FE01}"] {
        assert!(!said.contains(pile), "{name}: {said:?}");
    }
    assert!(!said.contains("fault of its own"), "{name}: {said}");
    assert!(!said.contains("panicked"), "{name}: {said}");
}

/// Makes the file of a case, gives it to the program, and takes it away again; what was there
/// under its name before comes back.
fn try_case(kind: &Kind, case: &Path) -> Said {
    let field = field();
    let place = kind.place(field);
    let kept = fs::read(&place).ok();
    if kept.is_some() {
        fs::remove_file(&place).unwrap();
    }
    let before = snapshot(&field.path(""));
    recipe::make(case, &place);
    let said = give(kind, field);
    recipe::remove(&place);
    let name = format!("{}/{}", kind.name, case.display());
    let after = snapshot(&field.path(""));
    let changed: Vec<_> = before
        .keys()
        .chain(after.keys())
        .filter(|path| before.get(*path) != after.get(*path))
        .collect();
    assert!(
        changed.is_empty(),
        "{name} changed {changed:?}: {}",
        said.text
    );
    if let Some(bytes) = kept {
        fs::write(&place, bytes).unwrap();
    }
    assert_fit(&name, &said.text);
    said
}

/// One after the other: they share the homes.
fn one_at_a_time() -> std::sync::MutexGuard<'static, ()> {
    static TURN: std::sync::Mutex<()> = std::sync::Mutex::new(());
    TURN.lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// T33, T34.
#[test]
fn every_hostile_file_is_refused_in_the_words_beside_it() {
    let _turn = one_at_a_time();
    let mut wrong = Vec::new();
    for kind in kinds() {
        for case in cases(&root().join(&kind.name)) {
            let said = try_case(&kind, &case);
            let code = said
                .code
                .map_or("killed".to_owned(), |code| code.to_string());
            let text = said.text.replace(field().path("").to_str().unwrap(), "…/");
            let said = beginning(&format!("exit {code}\n{}\n", text.trim_end()));
            let beside = PathBuf::from(format!("{}.says", case.display()));
            if std::env::var_os("STANDEASY_BLESS").is_some() {
                fs::write(&beside, said).unwrap();
                continue;
            }
            let expected = fs::read_to_string(&beside).unwrap_or_default();
            if said != expected {
                wrong.push(format!("{} is not what is said:\n{said}", beside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is kept of a long text: its beginning, up to a line.
fn beginning(said: &str) -> String {
    const MOST: usize = 4096;
    if said.len() <= MOST {
        return said.to_owned();
    }
    let lines = said.split_inclusive('\n');
    let kept = lines.scan(0, |length, line| {
        *length += line.len();
        (*length <= MOST).then_some(line)
    });
    kept.collect::<String>() + "[…]\n"
}

/// T34. What may differ between kinds, the name and the limit, is left out of the comparison.
#[test]
fn what_is_no_file_or_a_giant_is_refused_by_every_command_that_reads_one() {
    let _turn = one_at_a_time();
    let all = cases(&root().join("any"));
    assert!(all.len() > 4);
    for kind in kinds() {
        for case in &all {
            let said = try_case(&kind, case);
            let name = format!("{} given {}", kind.name, case.display());
            assert_eq!(said.code, Some(1), "{name}: {}", said.text);
            let beside = fs::read_to_string(format!("{}.says", case.display())).unwrap();
            for sentence in beside.lines() {
                let parts: Vec<&str> = sentence.split("{n}").collect();
                let found = said.text.lines().any(|line| {
                    let mut rest = Some(line);
                    for part in &parts {
                        rest = rest.and_then(|rest| Some(rest.split_once(part)?.1));
                    }
                    rest.is_some()
                });
                assert!(found, "{name} should say {sentence:?}: {}", said.text);
            }
        }
    }
}

/// A case without words is not checked, and words without a case are of one that is gone.
#[test]
fn every_case_has_its_words_and_all_words_their_case() {
    for entry in fs::read_dir(root()).unwrap() {
        let folder = entry.unwrap().path();
        if !folder.is_dir() || folder.ends_with("texts") {
            continue;
        }
        for file in fs::read_dir(&folder)
            .unwrap()
            .map(|file| file.unwrap().path())
        {
            let name = file.display().to_string();
            match name.strip_suffix(".says") {
                Some(case) => assert!(Path::new(case).is_file(), "{name}"),
                None if file.ends_with("command") => {}
                None => assert!(Path::new(&format!("{name}.says")).is_file(), "{name}"),
            }
            assert!(file.metadata().unwrap().len() < 64 << 10, "{name} is small");
        }
    }
}
