//! The shared laptop on its worst days: a full disk, a second window, a clock that is wrong, and
//! what the bundle it hands over tells beyond the sealed records.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "support/pty.rs"]
mod pty;
mod support;

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

use pty::Terminal;
use support::{Field, files_below, forms, mission, skip};

/// A laptop with a kit, in a home that is there already.
fn install(field: &Field, mission: &str) {
    field.officer_with_kit(mission);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
}

fn transcribe(field: &Field, date: &str) {
    field.write("forms.csv", &forms(field, date, &[("A1", 20), ("A2", 14)]));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
}

/// A small disk in memory as the laptop's home.
struct Disk<'f>(&'f Path);

impl<'f> Disk<'f> {
    /// `None`, said aloud, where mounting is not allowed.
    fn mount(home: &'f Path, size: &str) -> Option<Self> {
        fs::create_dir_all(home).unwrap();
        let options = format!("size={size},mode=700");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &options, "tmpfs"])
            .arg(home)
            .output();
        if mounted.is_ok_and(|output| output.status.success()) {
            return Some(Self(home));
        }
        skip("only root can mount a small disk");
        None
    }

    /// Takes all room that is left.
    fn fill(&self) {
        let mut options = File::options();
        let filler = options.create(true).append(true);
        let mut file = filler.open(self.0.join("filler")).unwrap();
        while file.write_all(&[1; 512]).is_ok() {}
    }

    fn free(&self) {
        fs::remove_file(self.0.join("filler")).unwrap();
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}

/// T4.
#[test]
fn a_disk_that_is_full_at_the_start_is_said_before_the_first_question_and_hands_over() {
    let field = Field::new();
    let home = field.path("laptop");
    let Some(disk) = Disk::mount(&home, "24m") else {
        return;
    };
    install(&field, &mission(2, true));
    transcribe(&field, "2026-10-05");
    disk.fill();
    assert!(field.ok("laptop", &["laptop", "status"]).contains("35"));
    let mut terminal = Terminal::start(&home, &["checkin", "--plain", "--lang", "en"], 24, 80);
    terminal.hear("everything is wiped from this screen.");
    terminal.keys("\r");
    assert_eq!(terminal.end(), 0);
    let said = terminal.said();
    assert!(said.contains("The disk of this laptop is full"), "{said}");
    assert!(
        !said.contains("1 of 6") && !said.contains("Which unit"),
        "{said}"
    );
    let refused = field.exits("laptop", &["laptop", "transcribe", "forms.csv"], 1);
    assert!(refused.contains("the disk is full"), "{refused}");
    // What is there can be handed over; the filling takes the reserve.
    field.ok("laptop", &["laptop", "pack", "--to", "full.bundle"]);
    let taken = field.take_in("full.bundle");
    assert_eq!(taken["bundles"][0]["state"], "taken");
    assert_eq!(taken["campaign_about"], 35);
    disk.free();
    transcribe(&field, "2026-10-05");
}

/// T4. Where a store does not even fit, a kit is not half installed.
#[test]
fn a_disk_of_a_few_hundred_kilobytes_takes_no_kit_and_says_so() {
    let field = Field::new();
    let home = field.path("laptop");
    field.officer_with_kit(&mission(2, true));
    let Some(disk) = Disk::mount(&home, "300k") else {
        return;
    };
    disk.fill();
    for _ in 0..2 {
        let said = field.exits("laptop", &["laptop", "install", "mission.kit"], 1);
        assert!(
            said.contains("full") || said.contains("No space left"),
            "{said}"
        );
        assert!(said.contains("What to do now: "), "{said}");
        let said = field.exits("laptop", &["laptop", "status"], 1);
        assert!(said.contains("not set up"), "{said}");
    }
}

/// T8.
#[test]
fn a_second_window_is_told_changes_nothing_and_works_once_the_first_is_gone() {
    let field = Field::new();
    install(&field, &mission(2, true));
    transcribe(&field, "2026-10-05");
    let home = field.path("laptop");
    let mut first = Terminal::start(&home, &["checkin", "--lang", "en"], 24, 80);
    first.until("Stand easy.");
    let store = home.join("laptop/store");
    let bytes = || -> Vec<Vec<u8>> {
        files_below(&store)
            .iter()
            .map(|file| fs::read(file).unwrap())
            .collect()
    };
    let before = bytes();
    for arguments in [
        vec!["laptop", "status"],
        vec!["laptop", "pack", "--to", "second.bundle"],
        vec!["laptop", "transcribe", "forms.csv"],
        vec!["laptop", "install", "mission.kit"],
    ] {
        let said = field.exits("laptop", &arguments, 1);
        assert!(
            said.contains("Close the other window, or use it."),
            "{said}"
        );
    }
    assert!(bytes() == before);
    assert!(!field.path("second.bundle").exists());
    first.kill();
    assert!(field.ok("laptop", &["laptop", "status"]).contains("35"));
}

/// The program at another time, by `faketime`; `false`, said aloud, where that is missing.
fn at(field: &Field, time: &str, arguments: &[&str]) -> Option<String> {
    let output = field.at("laptop", time, arguments)?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).unwrap();
    assert!(output.status.success(), "{time} {arguments:?}: {said}");
    Some(said)
}

/// T10. The battery of a laptop's clock is empty: it is a year ago, or 1970, or far ahead.
#[test]
fn a_clock_that_is_wrong_stops_neither_saves_nor_hand_overs() {
    let field = Field::new();
    install(
        &field,
        &mission(2, true).replace("2026-09-28", "2020-01-06"),
    );
    let dated = [
        ("2025-11-25 10:00:00", Some("2025-W48"), "2025-11-24"),
        ("1970-01-01 00:00:10", None, "2020-01-06"),
        ("2037-12-31 23:59:59", Some("2037-W53"), "2037-12-28"),
    ];
    for (number, (time, period, day)) in dated.into_iter().enumerate() {
        let date = "2025-10-06";
        field.write("forms.csv", &forms(&field, date, &[("A1", 20)]));
        if period.is_some() {
            let sealed = at(&field, time, &["laptop", "transcribe", "forms.csv"]);
            let Some(sealed) = sealed else { return };
            assert!(sealed.contains("Sealed 20 forms."), "{sealed}");
        }
        let to = format!("{number}.bundle");
        let Some(packed) = at(&field, time, &["laptop", "pack", "--to", &to]) else {
            return;
        };
        assert!(packed.contains("Packed"), "{packed}");
        let status = at(&field, time, &["laptop", "status", "--json"]).unwrap();
        let status: serde_json::Value = serde_json::from_str(&status).unwrap();
        assert_eq!(status["period"].as_str(), period, "{time}");
        let modified = field.path(&to).metadata().unwrap().mtime();
        let modified = chrono::DateTime::from_timestamp(modified, 0).unwrap();
        assert_eq!(
            modified.to_string(),
            format!("{day} 00:00:00 UTC"),
            "{time}"
        );
    }
    let taken = field.take_in("2.bundle");
    assert_eq!(taken["campaign_about"], 40);
    field.ok("laptop", &["laptop", "clear", "2.receipt"]);
}

/// What is known of the machine and the person, where a bundle is packed.
const MARKS: [&str; 4] = ["marker-host", "marker-user", "marker-home", "marker-kit"];

/// A zone far away in which it is the same week as in UTC.
fn far_zone() -> &'static str {
    let now = chrono::Utc::now();
    let there = now + chrono::Duration::minutes(13 * 60 + 37);
    match week_of(there) == week_of(now) {
        true => "XXX-13:37",
        false => "XXX+11:37",
    }
}

fn week_of(time: chrono::DateTime<chrono::Utc>) -> String {
    time.format("%G-W%V").to_string()
}

/// T24. Another machine, user, home, folder, zone and language give the same bytes, so that
/// nothing of them can be in it; its name is the period and eight digits by chance, its times
/// are the start of the period, and it is its owner's alone.
#[test]
fn a_bundle_tells_nothing_of_a_machine_a_person_or_a_time_finer_than_the_period() {
    let field = Field::new();
    let home = field.path("marker-home");
    field.officer_with_kit(&mission(2, true));
    fs::rename(field.path("mission.kit"), field.path("marker-kit.kit")).unwrap();
    field.ok("marker-home", &["laptop", "install", "marker-kit.kit"]);
    field.write("forms.csv", &forms(&field, "2026-10-05", &[("A1", 70)]));
    field.ok("marker-home", &["laptop", "transcribe", "forms.csv"]);
    let stick = field.path("stick");
    fs::create_dir(&stick).unwrap();
    let pack = field.command("marker-home", &["laptop", "pack", "--to"]);
    let line = "hostname marker-host 2>/dev/null; exec \"$@\"";
    for (zone, language) in [("UTC0", "en_GB.UTF-8"), (far_zone(), "ar_EG.UTF-8")] {
        // Another name of the machine where that is allowed; else with the one it has.
        let own_name = ["unshare", "--uts", "sh", "-c", line, "sh"];
        let is_allowed = Command::new("unshare").args(["--uts", "true"]).status();
        let before: &[&str] = match is_allowed.is_ok_and(|status| status.success()) {
            true => &own_name,
            false => &["env"],
        };
        let output = Command::new(before[0])
            .args(&before[1..])
            .arg(pack.get_program())
            .args(pack.get_args())
            .arg(&stick)
            .current_dir(&home)
            .env_remove("STANDEASY_HOME")
            .envs([
                ("TZ", zone),
                ("LANG", language),
                ("HOME", home.to_str().unwrap()),
            ])
            .envs([
                ("USER", MARKS[1]),
                ("LOGNAME", MARKS[1]),
                ("HOSTNAME", MARKS[0]),
            ])
            .output();
        let output = output.unwrap();
        assert!(output.status.success(), "{output:?}");
    }
    let bundles = files_below(&stick);
    assert_eq!(bundles.len(), 2);
    let week = week_of(chrono::Utc::now());
    let monday = format!("{week}-1");
    let monday = chrono::NaiveDate::parse_from_str(&monday, "%G-W%V-%u").unwrap();
    let start = monday
        .and_time(chrono::NaiveTime::MIN)
        .and_utc()
        .timestamp();
    let all: Vec<Vec<u8>> = bundles.iter().map(|path| fs::read(path).unwrap()).collect();
    assert!(all[0] == all[1], "the machine changes the bytes");
    for (path, bytes) in bundles.iter().zip(&all) {
        let name = path.file_name().unwrap().to_str().unwrap();
        let chance = name
            .strip_prefix(&format!("standeasy-{week}-"))
            .and_then(|rest| rest.strip_suffix(".bundle"));
        let is_hex = |c: char| c.is_ascii_hexdigit();
        assert!(
            chance.is_some_and(|eight| eight.len() == 8 && eight.chars().all(is_hex)),
            "{name}"
        );
        let found = path.metadata().unwrap();
        assert_eq!((found.mtime(), found.mtime_nsec()), (start, 0));
        assert_eq!(found.mode() & 0o777, 0o600);
        let words = words_in(bytes);
        assert!(words.len() > 100, "the heads of the age files are words");
        for word in &words {
            let word = String::from_utf8_lossy(word).to_lowercase();
            for mark in MARKS
                .iter()
                .chain(&["paper", "pulse", "field", "2026-", "linux"])
            {
                assert!(!word.contains(mark), "{mark} in {word}");
            }
        }
    }
}

/// Everything of eight and more printable bytes, as `strings` finds it.
fn words_in(bytes: &[u8]) -> Vec<&[u8]> {
    let is_printable = |byte: &u8| (b' '..=b'~').contains(byte);
    let pieces = bytes.split(|byte| !is_printable(byte));
    pieces.filter(|piece| piece.len() >= 8).collect()
}

/// T35. Two bundles that share records: each response is counted once.
#[test]
fn bundles_that_overlap_are_counted_once() {
    let field = Field::new();
    install(&field, &mission(2, true));
    transcribe(&field, "2026-10-05");
    field.ok("laptop", &["laptop", "pack", "--to", "one.bundle"]);
    transcribe(&field, "2026-10-06");
    field.ok("laptop", &["laptop", "pack", "--to", "both.bundle"]);
    assert_eq!(field.take_in("one.bundle")["campaign_about"], 35);
    let taken = field.take_in("both.bundle");
    assert_eq!(taken["bundles"][0]["state"], "taken");
    assert_eq!(
        (&taken["campaign_about"], &taken["quarantined"]),
        (&70.into(), &0.into())
    );
    assert_eq!(field.take_in("one.bundle")["bundles"][0]["state"], "known");
    assert_eq!(field.take_in("both.bundle")["campaign_about"], 70);
}
