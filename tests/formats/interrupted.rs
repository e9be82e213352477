//! Writing that is cut off: what a reader finds, and that the next run finishes it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rand::RngExt;
use standeasy::desk::files::set::{self, NOTE, Written};

use super::support::{Field, files_below, forms, mission, release_arguments};

const FORMATS: [&str; 2] = ["--format", "html,xlsx,csv,json,dhis2,fhir"];

/// The files in a folder by their path in it.
fn found(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    if !folder.exists() {
        return BTreeMap::new();
    }
    let paths = files_below(folder).into_iter();
    paths
        .map(|path| {
            let name = path.strip_prefix(folder).unwrap().to_owned();
            (name, fs::read(&path).unwrap_or_default())
        })
        .collect()
}

fn is_draft(name: &Path) -> bool {
    name.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with(".standeasy-"))
}

/// A desk with one released week, and the files of that release as they ought to be.
pub fn desk() -> (Field, BTreeMap<PathBuf, Vec<u8>>) {
    let field = Field::new();
    field.officer_with_kit(&mission(3, true));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let forms = forms(&field, "2026-11-18", &[("A1", 14), ("A2", 16), ("A3", 12)]);
    field.write("forms.csv", &forms);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    field.take_in("stick.bundle");
    field.ok("desk", &arguments("whole"));
    let whole = found(&field.path("whole"));
    assert_eq!(whole.len(), 11);
    (field, whole)
}

pub fn arguments(to: &str) -> Vec<&str> {
    [release_arguments("2026-W47", to), FORMATS.to_vec()].concat()
}

/// Kills a child as soon as a file of the set is in its place, or after a moment at random.
fn kill(mut child: Child, folder: &Path, is_early: bool) {
    let moment = Duration::from_micros(rand::rng().random_range(0..4_000));
    if !is_early {
        // Nothing is in its place before the note is.
        while !folder.join(NOTE).exists() && child.try_wait().unwrap().is_none() {
            std::hint::spin_loop();
        }
        let until = std::time::Instant::now() + moment / 4;
        while std::time::Instant::now() < until {
            std::hint::spin_loop();
        }
    }
    let _ = child.kill();
    child.wait().unwrap();
}

#[test]
fn a_set_that_was_cut_off_by_a_kill_says_so_and_is_finished_by_the_next_run() {
    let (field, whole) = desk();
    let kills = std::env::var("STANDEASY_SET_KILLS").map_or(8, |kills| kills.parse().unwrap());
    let mut cut_off = 0;
    for round in 0..kills {
        let to = format!("out{round}");
        let folder = field.path(&to);
        let child = command(&field, &to).spawn().unwrap();
        kill(child, &folder, round % 4 == 3);
        let left = found(&folder);
        let has_note = left.contains_key(Path::new(NOTE));
        let files = left
            .keys()
            .filter(|name| !is_draft(name) && *name != Path::new(NOTE));
        let files: Vec<&PathBuf> = files.collect();
        for name in &files {
            assert_eq!(left[*name], whole[*name], "{name:?} is half of a file");
        }
        let is_partial = !files.is_empty() && files.len() < whole.len();
        assert!(
            !is_partial || has_note,
            "round {round}: {files:?} and no note"
        );
        cut_off += usize::from(has_note);
        let again = command(&field, &to).output().unwrap();
        assert!(again.status.success(), "{again:?}");
        assert_eq!(found(&folder), whole, "round {round}");
        let said = String::from_utf8_lossy(&again.stderr);
        assert_eq!(said.contains("The set is whole now"), has_note, "{said}");
    }
    assert!(
        cut_off > 0,
        "no kill fell between the first and the last file"
    );
}

fn command(field: &Field, to: &str) -> Command {
    let mut command = field.command("desk", &arguments(to));
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn files(names: &[&str]) -> Vec<(String, Vec<u8>)> {
    let files = names
        .iter()
        .map(|name| ((*name).to_owned(), name.as_bytes().to_vec()));
    files.collect()
}

#[test]
fn a_note_stays_until_the_last_file_it_names_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    set::write(folder.path(), &files(&["a", "b/c"])).unwrap();
    assert!(!at(NOTE).exists());
    // As a kill between the two would have left it.
    let cut = |missing: &str| {
        fs::remove_file(at(missing)).unwrap();
        let names = ["a", "b/c"].map(str::to_owned);
        fs::write(at(NOTE), set::note(&names.into())).unwrap();
    };
    cut("b/c");
    assert_eq!(
        set::write(folder.path(), &files(&["a", "b/c"])).unwrap(),
        Written::Finished
    );
    assert!(at("b/c").exists() && !at(NOTE).exists());
    cut("b/c");
    assert_eq!(
        set::write(folder.path(), &files(&["a"])).unwrap(),
        Written::Finished
    );
    assert!(at(NOTE).exists(), "what the note names is still missing");
    set::write(folder.path(), &files(&["b/c"])).unwrap();
    assert!(!at(NOTE).exists());
    // Where one of them cannot be written, none is.
    fs::create_dir(at("d")).unwrap();
    assert!(set::write(folder.path(), &files(&["e", "d"])).is_err());
    assert!(!at("e").exists() && !at(NOTE).exists());
}
