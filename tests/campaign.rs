//! A campaign of several weeks by its commands: late bundles, the ledger, copies of a desk,
//! slices for subordinate officers.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod support;

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;
use standeasy::seal::{self, Recipient};
use standeasy::secret::Secret;
use standeasy::store::Generations;
use support::{Field, files_below, forms, mission, release_arguments};

/// Days of weeks that are over, and the weeks' labels.
const WEEKS: [(&str, &str); 3] = [
    ("2026-11-04", "2026-W45"),
    ("2026-11-11", "2026-W46"),
    ("2026-11-18", "2026-W47"),
];

/// An officer and a laptop of a mission of three platoons.
fn campaign() -> Field {
    let field = Field::new();
    field.officer_with_kit(&mission(3, false));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field
}

/// Forms of a day go from the laptop to the desk, and the receipt comes back.
fn carry(field: &Field, name: &str, day: &str, units: &[(&str, usize)]) {
    field.write("forms.csv", &forms(field, day, units));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    let bundle = format!("{name}.bundle");
    field.ok("laptop", &["laptop", "pack", "--to", &bundle]);
    let taken = field.take_in(&bundle);
    assert_eq!(taken["bundles"][0]["state"], "taken");
    field.ok("laptop", &["laptop", "clear", &format!("{name}.receipt")]);
}

const PLATOONS: [(&str, usize); 3] = [("A1", 12), ("A2", 11), ("A3", 14)];

/// Two weeks, taken in and released into folders named by the week.
fn two_weeks() -> Field {
    let field = campaign();
    for (day, week) in &WEEKS[..2] {
        carry(&field, week, day, &PLATOONS);
        field.release(week, week);
    }
    field
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Changes the store of the desk as somebody with a tool for it would.
fn tamper(field: &Field, change: impl FnOnce(&mut BTreeMap<Vec<u8>, Vec<u8>>)) {
    let mut store = Generations::open(&field.path("desk/officer/store")).unwrap();
    let mut entries = store.entries().clone();
    change(&mut entries);
    store.replace(entries).unwrap();
}

/// Copies a home, as a backup does.
fn copy_home(field: &Field, from: &str, to: &str) {
    let source = field.path(from);
    for file in files_below(&source) {
        let target = field.path(to).join(file.strip_prefix(&source).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&file, target).unwrap();
    }
}

fn rows_with_n(release: &str) -> Vec<(String, u64)> {
    let release = json(release);
    let rows = release["rows"].as_array().unwrap().iter();
    rows.map(|row| {
        let unit = row["unit"].as_str().unwrap().to_owned();
        (unit, row["n"].as_u64().unwrap())
    })
    .collect()
}

#[test]
fn d08_a_late_bundle_goes_into_the_next_open_week_and_changes_no_released_byte() {
    let field = two_weeks();
    let kept = [0, 1].map(|at: usize| WEEKS[at].1).map(|week| {
        let text = fs::read_to_string(field.path(week).join("release.json")).unwrap();
        (week, text)
    });
    // A laptop comes back late, with answers of the first two weeks.
    carry(&field, "late1", WEEKS[0].0, &[("A1", 9)]);
    carry(&field, "late2", WEEKS[1].0, &[("A2", 9)]);
    carry(
        &field,
        "third",
        WEEKS[2].0,
        &[("A1", 11), ("A2", 11), ("A3", 10)],
    );
    for (week, text) in &kept {
        assert_eq!(field.release(week, &format!("{week}-again")), *text);
    }
    let third = field.release(WEEKS[2].1, "third");
    let expected = [("A", 50), ("A1", 20), ("A2", 20), ("A3", 10)];
    let expected = expected.map(|(unit, n)| (unit.to_owned(), n));
    assert_eq!(rows_with_n(&third), expected);
    for (week, text) in &kept {
        assert_eq!(field.release(week, &format!("{week}-later")), *text);
    }
    let ledger = json(&field.ok("desk", &["officer", "ledger", "--verify", "--json"]));
    assert_eq!(ledger["length"], 3);
}

#[test]
fn d09_entries_cut_off_at_the_end_are_found_and_named() {
    let field = two_weeks();
    let key = b"ledger".to_vec();
    tamper(&field, |entries| {
        let text = String::from_utf8(entries[&key].clone()).unwrap();
        let first = text.lines().next().unwrap().to_owned() + "\n";
        entries.insert(key.clone(), first.into_bytes());
    });
    for command in [["officer", "ledger", "--verify"].as_slice(), &["verify"]] {
        let said = field.exits("desk", command, 1);
        assert!(
            said.contains("lacks releases that this desk made: pulse-6 2026-W46"),
            "{said}"
        );
    }
    let said = field.exits("desk", &["officer", "ledger", "--verify", "--json"], 1);
    assert_eq!(json(&said)["error"]["code"], "ledger-cut");
    // Nothing goes on from a cut ledger: it would give one number to two releases.
    field.exits("desk", &release_arguments(WEEKS[1].1, "again"), 1);
    assert!(!field.path("again").exists());
    tamper(&field, |entries| drop(entries.remove(&key)));
    let said = field.exits("desk", &["officer", "ledger", "--verify"], 1);
    assert!(
        said.contains("pulse-6 2026-W45, pulse-6 2026-W46"),
        "{said}"
    );
}

#[test]
fn d09_an_entry_of_other_responses_than_the_archive_has_is_found() {
    let field = two_weeks();
    let is_record = |key: &[u8], start: &str| key.starts_with(start.as_bytes());
    type Change = fn(&mut Vec<u8>);
    let cases: [(&str, Change); 4] = [
        ("released/", |names| names[5] ^= 1),
        ("released/", |names| names.truncate(names.len() - 1)),
        ("released/", |names| names.clear()),
        ("block/", |value| value[3] ^= 1),
    ];
    let mut whole = BTreeMap::new();
    tamper(&field, |entries| whole = entries.clone());
    for (start, change) in cases {
        tamper(&field, |entries| {
            let mut records = entries.iter_mut();
            let record = records.find(|(key, _)| is_record(key, start)).unwrap();
            change(record.1);
        });
        for command in [["officer", "ledger", "--verify"].as_slice(), &["verify"]] {
            let said = field.exits("desk", command, 1);
            // A block under a changed name is missed before the ledger is looked at.
            let is_missed = start == "block/" && said.contains("whole in neither copy");
            let is_other = said.contains("names other responses");
            assert!(is_other || is_missed, "{start}: {said}");
        }
        tamper(&field, |entries| entries.clone_from(&whole));
    }
    field.ok("desk", &["officer", "ledger", "--verify"]);
    tamper(&field, |entries| {
        entries.retain(|key, _| !is_record(key, "released/"))
    });
    let said = field.exits("desk", &["officer", "ledger", "--verify"], 1);
    assert!(
        said.contains("entry 1 of the ledger names other responses"),
        "{said}"
    );
}

#[test]
fn d09_a_copied_desk_that_releases_on_its_own_is_told_by_its_releases() {
    let field = two_weeks();
    copy_home(&field, "desk", "copy");
    carry(&field, "third", WEEKS[2].0, &PLATOONS);
    field.release(WEEKS[2].1, "third");
    // The copy never saw that bundle; it releases the late answers it has got alone.
    field.write(
        "forms.csv",
        &forms(&field, WEEKS[2].0, &[("A1", 13), ("A2", 12), ("A3", 10)]),
    );
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "other.bundle"]);
    let intake = [
        "officer",
        "intake",
        "other.bundle",
        "--passphrase-file",
        "passphrase",
    ];
    field.ok("copy", &intake);
    field.ok("copy", &release_arguments(WEEKS[2].1, "theirs"));

    let files = [
        "2026-W46/release.json",
        "third/release.json",
        "theirs/release.json",
    ];
    let against = |home: &str, files: &[&str], code: i32| -> Vec<(String, u64)> {
        let arguments = ["officer", "ledger", "--verify", "--json", "--against"];
        let told = json(&field.exits(home, &[arguments.as_slice(), files].concat(), code));
        assert_eq!(told["ok"], code == 0);
        let told = told["against"].as_array().unwrap().iter();
        told.map(|one| {
            let standing = one["standing"].as_str().unwrap().to_owned();
            (standing, one["entry"].as_u64().unwrap_or(0))
        })
        .collect()
    };
    let pair = |name: &str, entry: u64| (name.to_owned(), entry);
    let (ours, other) = (pair("in-ledger", 3), pair("other-release", 3));
    let second = pair("in-ledger", 2);
    assert_eq!(
        against("desk", &files, 1),
        [second.clone(), ours.clone(), other.clone()]
    );
    assert_eq!(
        against("copy", &files, 1),
        [second.clone(), other, ours.clone()]
    );
    assert_eq!(against("desk", &files[..2], 0), [second, ours]);

    // An old backup does not know the newest release; a changed byte is found; and what is
    // no release is said to be none.
    copy_home(&field, "desk", "late");
    tamper_copy_to_one_entry(&field);
    assert_eq!(
        against("late", &files[1..2], 1),
        [pair("beyond-the-end", 3)]
    );
    let text = fs::read_to_string(field.path(files[1])).unwrap();
    field.write("changed.json", &text.replacen("\"n\":35", "\"n\":30", 1));
    assert_eq!(against("desk", &["changed.json"], 1), [pair("changed", 3)]);
    assert_eq!(
        against("desk", &["forms.csv"], 1),
        [pair("not-a-release", 0)]
    );
}

/// The home `late` forgets everything after its first release, as an old backup would have.
fn tamper_copy_to_one_entry(field: &Field) {
    let mut store = Generations::open(&field.path("late/officer/store")).unwrap();
    let mut entries = store.entries().clone();
    let key = b"ledger".to_vec();
    let text = String::from_utf8(entries[&key].clone()).unwrap();
    entries.insert(
        key,
        format!("{}\n", text.lines().next().unwrap()).into_bytes(),
    );
    entries.retain(|key, _| {
        let key = String::from_utf8_lossy(key);
        !key.starts_with("released/") || key.ends_with("W45")
    });
    store.replace(entries).unwrap();
}

#[test]
fn d14_a_trend_is_made_of_the_releases_of_the_ledger_alone() {
    let field = two_weeks();
    // In the third week the platoon A3 is too small for a row.
    carry(
        &field,
        "third",
        WEEKS[2].0,
        &[("A1", 12), ("A2", 11), ("A3", 4)],
    );
    field.release(WEEKS[2].1, "third");
    let home = || {
        let mut files: Vec<_> = files_below(&field.path("desk"));
        files.sort();
        files
    };
    let before = home();
    let arguments = ["officer", "trend", "--questionnaire", "pulse-6"];
    let passphrase = ["--passphrase-file", "passphrase"];
    let text = field.ok("desk", &[arguments.as_slice(), &passphrase].concat());
    assert!(text.contains("2026-W45") && text.contains("A3\n"), "{text}");
    assert!(
        text.lines().all(|line| line.chars().count() <= 80),
        "{text}"
    );
    let told = field.ok(
        "desk",
        &[arguments.as_slice(), &passphrase, &["--json"]].concat(),
    );
    let told = json(&told);
    assert_eq!(home(), before, "a trend changes nothing");
    for (at, (_, week)) in WEEKS.iter().enumerate() {
        let folder = if at == 2 { "third" } else { week };
        let release = json(&fs::read_to_string(field.path(folder).join("release.json")).unwrap());
        assert_eq!(told["releases"][at]["digest"], release["ledger"]["digest"]);
        for row in release["rows"].as_array().unwrap() {
            let mut lines = told["lines"].as_array().unwrap().iter();
            let same = |line: &&Value| {
                line["unit"] == row["unit"]
                    && line["of"] == row["of"]
                    && line["kind"] == row["kind"]
            };
            let line = lines.find(same).unwrap();
            assert_eq!(line["points"][at]["count"], row["cuts"][0]["count"]);
        }
    }
    let mut lines = told["lines"].as_array().unwrap().iter();
    let gap = lines.find(|line| line["unit"] == "A3").unwrap();
    assert!(gap["points"][1]["change"].is_string() && gap["points"][2].is_null());

    let other = ["officer", "trend", "--questionnaire", "nosuch"];
    let said = field.exits("desk", &[other.as_slice(), &passphrase].concat(), 1);
    assert!(said.contains("was not released yet"), "{said}");
}

/// Arguments that write a slice.
fn slice_arguments<'a>(week: &'a str, unit: &'a str, to: &'a str) -> Vec<&'a str> {
    let start = [
        "officer",
        "slice",
        "--questionnaire",
        "pulse-6",
        "--period",
        week,
    ];
    let end = [
        "--unit",
        unit,
        "--to",
        to,
        "--passphrase-file",
        "passphrase",
    ];
    [start.as_slice(), &end].concat()
}

#[test]
fn d09_a_slice_is_checked_on_any_machine_and_names_the_entry_of_its_release() {
    let field = two_weeks();
    let week = WEEKS[1].1;
    field.ok("desk", &slice_arguments(week, "a2", "a2.slice"));
    let checked = json(&field.ok(
        "nowhere",
        &["officer", "slice", "--check", "a2.slice", "--json"],
    ));
    assert_eq!(checked["rows"].as_array().unwrap().len(), 1);
    assert_eq!(checked["rows"][0]["unit"], "A2");
    let release = json(&fs::read_to_string(field.path(week).join("release.json")).unwrap());
    assert_eq!(checked["ledger"], release["ledger"]);
    assert!(!field.path("nowhere").exists(), "a check makes no home");
    field.ok(
        "desk",
        &["officer", "ledger", "--verify", "--against", "a2.slice"],
    );

    field.ok("desk", &slice_arguments(week, "a2", "again.slice"));
    let read = |name: &str| fs::read_to_string(field.path(name)).unwrap();
    assert_eq!(read("a2.slice"), read("again.slice"));
    let changed = read("a2.slice").replacen("\\\"count\\\":", "\\\"count\\\":3", 1);
    assert_ne!(changed, read("a2.slice"));
    field.write("changed.slice", &changed);
    let said = field.exits(
        "nowhere",
        &["officer", "slice", "--check", "changed.slice"],
        1,
    );
    assert!(said.contains("changed or damaged"), "{said}");
}

#[test]
fn d09_a_slice_never_makes_a_release() {
    let field = two_weeks();
    carry(&field, "third", WEEKS[2].0, &PLATOONS);
    let said = field.exits("desk", &slice_arguments(WEEKS[2].1, "A1", "a1.slice"), 1);
    assert!(said.contains("was not released"), "{said}");
    let ledger = json(&field.ok("desk", &["officer", "ledger", "--verify", "--json"]));
    assert_eq!(ledger["length"], 2);
    field.exits("desk", &slice_arguments(WEEKS[1].1, "nosuch", "x.slice"), 1);
    assert!(!field.path("a1.slice").exists() && !field.path("x.slice").exists());
}

#[test]
fn d09_a_unit_without_a_row_has_no_slice_and_that_is_withheld() {
    let field = campaign();
    carry(
        &field,
        "one",
        WEEKS[0].0,
        &[("A1", 12), ("A2", 11), ("A3", 4)],
    );
    field.release(WEEKS[0].1, "out");
    let said = field.exits("desk", &slice_arguments(WEEKS[0].1, "A3", "a3.slice"), 3);
    assert!(
        said.contains("A3 and the units below it have no row"),
        "{said}"
    );
}

/// Runs a release that must fail, and gives its exit code and the code of its error.
fn refused(field: &Field, week: &str) -> (i32, String) {
    let mut arguments = release_arguments(week, "refused");
    arguments.push("--json");
    let output = field.run("desk", &arguments);
    let said = json(&String::from_utf8(output.stdout).unwrap());
    let code = said["error"]["code"].as_str().unwrap().to_owned();
    (output.status.code().unwrap(), code)
}

/// A rounding key that is not this campaign's, sealed as the desk seals its own.
fn another_key(field: &Field) -> Vec<u8> {
    let recipient = fs::read_to_string(field.path("desk/officer/recipient.txt")).unwrap();
    let recipient: Recipient = recipient.trim().parse().unwrap();
    seal::seal_block(&Secret::new(vec![7; 32]), &[recipient]).unwrap()
}

#[test]
fn d06_a_campaign_is_rounded_with_one_key_and_a_lost_one_is_explained() {
    let field = campaign();
    carry(&field, "first", WEEKS[0].0, &PLATOONS);
    carry(&field, "second", WEEKS[1].0, &PLATOONS);
    let key = field.path("desk/officer/rounding.age");
    // Before anything was released a lost key does no harm: a new one is made.
    fs::remove_file(&key).unwrap();
    let released = field.release(WEEKS[0].1, "first");
    let backup = fs::read(&key).unwrap();

    fs::remove_file(&key).unwrap();
    for week in [WEEKS[0].1, WEEKS[1].1] {
        assert_eq!(refused(&field, week), (1, "rounding-key-lost".to_owned()));
    }
    assert!(!key.exists(), "no second key is made");
    carry(&field, "third", WEEKS[2].0, &PLATOONS);

    fs::write(&key, another_key(&field)).unwrap();
    for week in [WEEKS[0].1, WEEKS[1].1] {
        assert_eq!(refused(&field, week), (3, "other-rounding-key".to_owned()));
    }

    fs::write(&key, backup).unwrap();
    assert_eq!(field.release(WEEKS[0].1, "again"), released);
    field.release(WEEKS[1].1, "second");
}

#[test]
fn d10_a_proved_release_is_the_same_release_and_says_what_was_proved() {
    let field = campaign();
    carry(&field, "first", WEEKS[0].0, &PLATOONS);
    let mut arguments = release_arguments(WEEKS[0].1, "proved");
    arguments.push("--prove");
    let said = field.ok("desk", &arguments);
    assert!(said.contains("no byte differs"), "{said}");
    let proved = fs::read_to_string(field.path("proved/release.json")).unwrap();
    assert_eq!(field.release(WEEKS[0].1, "plain"), proved);
}
