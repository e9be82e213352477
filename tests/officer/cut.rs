//! Taking in and releasing, cut off or refused a write at each point: the same command goes on,
//! nothing is counted twice, and no plain answer is left anywhere.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rand::seq::SliceRandom;
use serde_json::Value;

use crate::left::{nothing_readable_below, says_nothing_readable};
use crate::support::{Field, PASSPHRASE, release_arguments, skip};
use crate::{WEEK, copy, without_a_backup};

/// Calls that change the disk.
const CALLS: [&str; 6] = ["write", "pwrite64", "mkdir", "rename", "fsync", "unlink"];
/// How many points of one kind are tried between the first and the last one: other ones each time,
/// and each is named where it fails.
const BETWEEN: usize = 2;

/// What meets each call: the process ends there, or the disk has no room.
const FATES: [&str; 2] = ["signal=KILL", "error=ENOSPC"];
/// What a call meets in turns as well: ends that could leave a core.
const ENDS: [&str; 2] = ["signal=ABRT", "signal=SEGV"];

/// Folders of one run: the desk, the working folder, and where programs keep what they like.
struct Place(tempfile::TempDir);

impl Place {
    fn like(field: &Field, with: &[&str]) -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        copy(&field.path("desk"), &place.at("desk"));
        for folder in ["work", "tmp", "home"] {
            fs::create_dir(place.at(folder)).unwrap();
        }
        for file in with {
            fs::copy(field.path(file), place.at("work").join(file)).unwrap();
        }
        // Outside of what is searched.
        fs::create_dir(place.at("given")).unwrap();
        fs::write(place.at("given/passphrase"), PASSPHRASE).unwrap();
        place
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn in_place(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.at("work"))
            .env("TMPDIR", self.at("tmp"))
            .env("HOME", self.at("home"))
            .env_remove("STANDEASY_HOME");
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = self.in_place(env!("CARGO_BIN_EXE_standeasy"));
        command.arg("--home").arg(self.at("desk")).args(arguments);
        command.output().unwrap()
    }

    /// Runs it with the nth call of a kind meeting a fate, 0 for none; how many calls of that
    /// kind one thread made.
    fn run_with(&self, call: &str, nth: usize, fate: &str, arguments: &[&str]) -> (Output, usize) {
        let log = self.at("calls");
        let mut strace = self.in_place("strace");
        strace
            .args(["-f", "-e", &format!("trace={call}"), "-o"])
            .arg(&log);
        if nth > 0 {
            strace.args(["-e", &format!("inject={call}:{fate}:when={nth}")]);
        }
        strace.arg(env!("CARGO_BIN_EXE_standeasy"));
        strace.arg("--home").arg(self.at("desk")).args(arguments);
        let output = strace.output().unwrap();
        let text = fs::read_to_string(&log).unwrap();
        let made = text
            .lines()
            .filter(|line| line.contains(&format!("{call}(")))
            .count();
        (output, made)
    }

    fn holds_nothing_readable(&self, context: &str) {
        for folder in ["desk", "work", "tmp", "home"] {
            nothing_readable_below(&self.at(folder), context);
        }
    }
}

fn has_strace() -> bool {
    let is_there = Command::new("strace").arg("--version").output().is_ok();
    if !is_there {
        skip("strace is not installed");
    }
    is_there
}

/// The first and the last of `count` points, and [`BETWEEN`] of the others.
fn spread(count: usize) -> Vec<usize> {
    let mut others: Vec<usize> = (2..count).collect();
    others.shuffle(&mut rand::rng());
    others.truncate(BETWEEN);
    let mut points: BTreeSet<usize> = others.into_iter().collect();
    points.extend([1, count]);
    points.remove(&0);
    points.into_iter().filter(|point| *point <= count).collect()
}

/// Runs a command with each fate at points spread over its calls of each kind, and holds what is
/// left against `then`. How many runs did not succeed.
fn at_each_point(
    field: &Field,
    with: &[&str],
    arguments: &[&str],
    then: impl Fn(&Place, &str),
) -> usize {
    let (mut runs, mut stopped) = (0, 0);
    for call in CALLS {
        let (whole, count) = Place::like(field, with).run_with(call, 0, "", arguments);
        assert!(whole.status.success(), "{whole:?}");
        for (turn, point) in spread(count).into_iter().enumerate() {
            let end = ENDS.get(turn % ENDS.len()).copied();
            for fate in FATES.into_iter().chain(end) {
                let place = Place::like(field, with);
                let (output, _) = place.run_with(call, point, fate, arguments);
                let context = format!("{call} {point} of {count} {fate}: {output:?}");
                runs += 1;
                stopped += usize::from(!output.status.success());
                // What sled panics at is caught, and ends as an error that is said.
                assert_ne!(output.status.code(), Some(101), "{context}");
                says_nothing_readable(&output, &context);
                place.holds_nothing_readable(&context);
                then(&place, &context);
            }
        }
    }
    println!("{runs} runs, {stopped} of them stopped, each went on when run again");
    stopped
}

const INTAKE: [&str; 6] = [
    "officer",
    "intake",
    "stick.bundle",
    "--json",
    "--passphrase-file",
    "../given/passphrase",
];

fn json(output: &Output, context: &str) -> Value {
    assert!(output.status.success(), "{context}\n{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn t27_an_intake_cut_off_or_refused_at_any_point_goes_on_and_counts_nobody_twice() {
    if !has_strace() {
        return;
    }
    let field = without_a_backup();
    let stopped = at_each_point(&field, &["stick.bundle"], &INTAKE, |place, context| {
        let again = json(&place.run(&INTAKE), context);
        assert_eq!(again["campaign_about"], 40, "{context}");
        let state = again["bundles"][0]["state"].as_str().unwrap().to_owned();
        assert!(["taken", "known"].contains(&state.as_str()), "{context}");
        assert!(place.at("work/stick.receipt").exists(), "{context}");
        let third = json(&place.run(&INTAKE), context);
        assert_eq!(third["campaign_about"], 40, "{context}");
        place.holds_nothing_readable(context);
    });
    assert!(stopped > 15, "only {stopped} runs were stopped");
}

fn figures(folder: &Path) -> Value {
    let text = fs::read_to_string(folder.join("release.json")).unwrap();
    let mut release: Value = serde_json::from_str(&text).unwrap();
    release.as_object_mut().unwrap().remove("ledger");
    release
}

#[test]
fn t27_a_release_cut_off_or_refused_at_any_point_leaves_a_whole_ledger_and_goes_on() {
    if !has_strace() {
        return;
    }
    let field = without_a_backup();
    field.take_in("stick.bundle");
    let mut release = release_arguments(WEEK, "out");
    *release.last_mut().unwrap() = "../given/passphrase";
    let whole = Place::like(&field, &[]);
    assert!(whole.run(&release).status.success());
    let expected = figures(&whole.at("work/out"));
    let stopped = at_each_point(&field, &[], &release, |place, context| {
        let ledger = json(
            &place.run(&["officer", "ledger", "--verify", "--json"]),
            context,
        );
        assert!(ledger["length"].as_u64() <= Some(1), "{context}");
        let again = place.run(&release);
        assert!(again.status.success(), "{context}\n{again:?}");
        assert_eq!(figures(&place.at("work/out")), expected, "{context}");
        let ledger = json(
            &place.run(&["officer", "ledger", "--verify", "--json"]),
            context,
        );
        assert_eq!(ledger["length"], 1, "{context}");
        place.holds_nothing_readable(context);
    });
    assert!(stopped > 15, "only {stopped} runs were stopped");
}

#[test]
fn a_destruction_cut_off_or_refused_at_any_point_did_nothing_or_goes_on_by_itself() {
    if !has_strace() {
        return;
    }
    let field = without_a_backup();
    field.take_in("stick.bundle");
    let kit = crate::destroy::fingerprint(&field);
    let destroy = [
        "officer",
        "destroy",
        "--campaign",
        &kit,
        "--to",
        "paper",
        "--unreleased",
        "--passphrase-file",
        "../given/passphrase",
    ];
    let stopped = at_each_point(&field, &[], &destroy, |place, context| {
        let officer = place.at("desk/officer");
        let was_begun = officer.join("destroyed.json").exists();
        let again = place.run(&destroy);
        if was_begun {
            // Any start goes on with it, and then says that the key is gone.
            let said = String::from_utf8_lossy(&again.stderr);
            assert!(said.contains("was destroyed"), "{context}\n{again:?}");
        } else {
            assert!(again.status.success(), "{context}\n{again:?}");
        }
        assert_eq!(crate::destroy::sealed_below(&officer), [""; 0], "{context}");
        let ledger = place.run(&["officer", "ledger", "--verify"]);
        assert!(ledger.status.success(), "{context}\n{ledger:?}");
        let mut kits = fs::read_dir(officer.join("kits")).unwrap().flatten();
        let kit = kits.next().unwrap().path();
        let kit = kit.to_str().unwrap();
        let paper = place.run(&["officer", "certificate", kit, "--to", "again"]);
        assert!(paper.status.success(), "{context}\n{paper:?}");
        place.holds_nothing_readable(context);
    });
    assert!(stopped > 15, "only {stopped} runs were stopped");
}
