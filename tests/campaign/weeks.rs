//! Week after week: late bundles, trends, and the one key that all of it is rounded with.

use std::fs;

use serde_json::Value;
use standeasy::seal::{self, Recipient};
use standeasy::secret::Secret;

use crate::support::{Field, files_below, release_arguments};
use crate::{PLATOONS, WEEKS, campaign, carry, json, two_weeks};

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
