//! How many like you: a group across units that people may choose instead of their own. What it
//! may be, what is asked, what a record holds, and what a release shows of it.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "support/pty.rs"]
mod pty;
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::process::Stdio;

use pty::Terminal;
use serde_json::Value;
use standeasy::bundle::Bundle;
use standeasy::checkin::response::{Content, Response};
use standeasy::kit::Mission;
use standeasy::seal::{Envelope, Identity, open};
use standeasy::secret::Secret;
use support::{Field, PASSPHRASE, forms, mission};

const DAY: &str = "2026-11-18";
const WEEK: &str = "2026-W47";
const PASS: [&str; 2] = ["--passphrase-file", "passphrase"];

/// Four platoons of thirty, and women of three of them: 24.
const WOMEN: &str = r#"
[[unit]]
id = "women"
parent = "A"
name = { en = "Women of the company", ar = "نساء السرية", fr = "Femmes de la compagnie" }
across = { A1 = 7, A2 = 8, A3 = 9 }
"#;

/// A desk and a laptop with a kit of that mission.
fn field() -> Field {
    let field = Field::new();
    field.officer_with_kit(&(mission(4, true) + WOMEN));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field
}

/// The responses of a bundle, opened with the officer's key.
fn opened(field: &Field, bundle: &str) -> Vec<Response> {
    let file = fs::read(field.path("desk/officer/identity.age")).unwrap();
    let identity = Identity::unlock(&file, &Secret::from(PASSPHRASE.to_owned())).unwrap();
    let read = Bundle::read(&fs::read(field.path(bundle)).unwrap()).unwrap();
    let entries = read.bundle.entries.iter();
    entries
        .filter_map(|entry| {
            let envelope = Envelope::from_bytes(entry.envelope.as_slice()).unwrap();
            match Content::read(&open(&envelope, &identity).unwrap()).unwrap() {
                Content::Response(response) => Some(response),
                Content::Decoy => None,
            }
        })
        .collect()
}

/// Packs the one record there is; it holds a unit, and nowhere any other id.
#[track_caller]
fn the_record_is_of(field: &Field, unit: &str) {
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    let opened = opened(field, "stick.bundle");
    assert_eq!(opened.len(), 1);
    assert_eq!(opened[0].unit, unit);
    let bytes = opened[0].to_bytes().unwrap();
    // Before the words stand a byte of format, the kit's fingerprint and a random number, in
    // which any two letters may turn up.
    let words = &bytes.expose()[1 + 32 + 16..];
    assert!(
        words.starts_with(&[u8::try_from(unit.len()).unwrap()]),
        "{unit}"
    );
    let text = String::from_utf8_lossy(words).into_owned();
    for id in ["A1", "A2", "A3", "A4", "women"] {
        assert_eq!(text.contains(id), id == unit, "{id} in {text:?}");
    }
}

/// Seals paper forms, takes them in and releases their week; the release.
fn released(field: &Field, units: &[(&str, usize)]) -> Value {
    field.write("forms.csv", &forms(field, DAY, units));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    field.take_in("stick.bundle");
    serde_json::from_str(&field.release(WEEK, "out")).unwrap()
}

/// The rows of a release by name, each with its answering units.
fn rows(release: &Value) -> BTreeMap<String, Vec<String>> {
    let rows = release["rows"].as_array().unwrap().iter();
    rows.map(|row| {
        let name = format!(
            "{} {}",
            row["kind"].as_str().unwrap(),
            row["unit"].as_str().unwrap()
        );
        let of = row["of"].as_array().unwrap().iter();
        (name, of.map(|id| id.as_str().unwrap().to_owned()).collect())
    })
    .collect()
}

/// The fewest people of any set that can be made of rows by adding and subtracting, and the sets
/// themselves.
fn derivable(release: &Value, people: &[(&str, usize)]) -> Vec<(usize, Vec<String>)> {
    let rows = rows(release);
    let units = people.iter().map(|(unit, _)| *unit);
    // Units that stand in the same rows cannot be told apart; whatever is derived is made of
    // such classes.
    let mut classes: BTreeMap<Vec<bool>, Vec<&str>> = BTreeMap::new();
    for unit in units {
        let stands = rows.values().map(|of| of.iter().any(|id| id == unit));
        classes.entry(stands.collect()).or_default().push(unit);
    }
    let of = |unit: &str| people.iter().find(|(id, _)| *id == unit).unwrap().1;
    classes
        .into_iter()
        .filter(|(stands, _)| stands.contains(&true))
        .map(|(_, class)| {
            let sum = class.iter().map(|unit| of(unit)).sum();
            (sum, class.into_iter().map(str::to_owned).collect())
        })
        .collect()
}

#[test]
fn a_mission_names_its_groups_so_that_everybody_is_counted_once_and_enough_share_each() {
    let change = |from: &str, to: &str| WOMEN.replace(from, to);
    let with = |more: &str| WOMEN.to_owned() + more;
    let group = |id: &str, parent: &str, across: &str| {
        format!(
            "[[unit]]\nid = \"{id}\"\nparent = \"{parent}\"\nname = {{ en = \"G\" }}\nacross = {{ {across} }}\n"
        )
    };
    let five: String = ["b", "c", "d", "e"]
        .map(|id| group(id, "A", "A4 = 10"))
        .concat();
    let below = "[[unit]]\nid = \"X\"\nparent = \"women\"\nname = { en = \"X\" }\nstrength = 20\n";
    let other = "[[unit]]\nid = \"B\"\nname = { en = \"B\" }\nstrength = 20\n";
    let cases = [
        (
            "across-strength",
            "strength = 24",
            change("across", "strength = 24\nacross"),
            "both `strength` and `across`",
        ),
        (
            "across-parent",
            "parent = \"A1\"",
            change("parent = \"A\"", "parent = \"A1\""),
            "does not stand below a unit at the top",
        ),
        (
            "across-parent",
            "[[unit]]",
            change("parent = \"A\"\n", ""),
            "does not stand below a unit at the top",
        ),
        (
            "across-child",
            "parent = \"women\"",
            with(below),
            "`X` stands below `women`",
        ),
        (
            "across-many",
            "[[unit]]",
            with(&five),
            "one group across units too many",
        ),
        (
            "across-unknown",
            "A9",
            change("A3", "A9"),
            "names the unit `A9`, which does not exist",
        ),
        (
            "across-silent",
            " A = 9",
            change("A3", "A"),
            "names `A`, which has no strength",
        ),
        (
            "across-silent",
            "women = 10",
            with(&group("b", "A", "A4 = 10, women = 10")),
            "names `women`, which has no strength",
        ),
        (
            "across-elsewhere",
            "B = 3",
            change("A3 = 9", "A3 = 9, B = 3") + other,
            "names `B`, which does not stand below",
        ),
        (
            "across-number",
            "A2 = 0",
            change("A2 = 8", "A2 = 0"),
            "1 to 30 people",
        ),
        (
            "across-number",
            "A2 = 31",
            change("A2 = 8", "A2 = 31"),
            "1 to 30 people",
        ),
        (
            "across-number",
            "A2 = -1",
            change("A2 = 8", "A2 = -1"),
            "1 to 30 people",
        ),
        (
            "across-sum",
            "A1 = 24",
            with(&group("b", "A", "A1 = 24")),
            "31 people of `A1`, whose strength is 30",
        ),
        (
            "across-small",
            "across = {",
            change("A2 = 8, A3 = 9", "A2 = 2"),
            "has 9 people, and nothing is shown of fewer than 10",
        ),
        (
            "across-empty",
            "across = {",
            change("A1 = 7, A2 = 8, A3 = 9", ""),
            "names none",
        ),
        (
            "malformed",
            "A2 = \"8\"",
            change("A2 = 8", "A2 = \"8\""),
            "whole number",
        ),
    ];
    for (code, place, units, sentence) in cases {
        let text = mission(4, true) + &units;
        let found = Mission::read("mission.toml", &text).map(|_| ());
        let found = found.expect_err(code);
        let mut all = found.list.iter();
        let one = all.find(|one| one.code == code);
        let Some(one) = one else {
            panic!("{code} is not told:\n{found}");
        };
        assert!(one.what.contains(sentence), "{code}: {}", one.what);
        assert!(!one.hint.is_empty(), "{code}");
        // The line it is drawn at is that of the place.
        let line = found.line(one).unwrap();
        let line = text.lines().nth(line - 1).unwrap();
        assert!(line.contains(place.trim()), "{code}: {line}");
    }
    let (mission, _) = Mission::read("mission.toml", &(mission(4, true) + WOMEN)).unwrap();
    assert_eq!(mission.units.last().unwrap().people(), Some(24));
}

#[test]
fn a_group_that_would_stay_below_the_least_number_is_refused_before_anybody_is_asked() {
    let field = Field::new();
    support::begun::desk().lay_out(&field);
    let few = WOMEN.replace("A1 = 7, A2 = 8, A3 = 9", "A1 = 7, A2 = 8, A3 = 6");
    field.write("mission.toml", &(mission(4, true) + &few));
    let said = field.exits("desk", &["officer", "forecast", "mission.toml"], 3);
    assert!(
        said.contains("of the 21 people of `women` 9 are expected to answer"),
        "{said}"
    );
    let build = [
        "kit",
        "build",
        "mission.toml",
        "--to",
        "mission.kit",
        "--json",
    ];
    let said = field.exits("desk", &build, 3);
    assert!(said.contains("group-too-small"), "{said}");
    assert!(!field.path("mission.kit").exists());
    let likely = [
        "officer",
        "forecast",
        "mission.toml",
        "--response",
        "0.5",
        "--json",
    ];
    let told: Value = serde_json::from_str(&field.ok("desk", &likely)).unwrap();
    let units = told["questionnaires"][0]["units"].as_array().unwrap();
    let women = units.iter().find(|unit| unit["unit"] == "women").unwrap();
    assert_eq!(
        (&women["across"], &women["people"]),
        (&true.into(), &21.into())
    );
    let all = units.iter().find(|unit| unit["unit"] == "A").unwrap();
    assert_eq!((&all["people"], &all["answers"]), (&120.into(), &60.into()));
    let said = field.ok(
        "desk",
        &["officer", "forecast", "mission.toml", "--response", "0.5"],
    );
    assert!(
        said.contains("    a group across units; its people"),
        "{said}"
    );
}

#[test]
fn a_kit_says_who_is_in_a_group_and_one_without_says_nothing_of_it() {
    let field = field();
    let shown = field.ok("any", &["kit", "show", "mission.kit"]);
    let women = "women  Women of the company: 24 people, who are in these units as well:";
    assert!(shown.contains(women), "{shown}");
    assert!(shown.contains("A1 7 · A2 8 · A3 9"), "{shown}");
    let shown = field.ok("any", &["kit", "show", "mission.kit", "--json"]);
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["units"][5]["across"]["A2"], 8);
    let field = Field::new();
    field.officer_with_kit(&mission(4, true));
    let kit = fs::read_to_string(field.path("mission.kit")).unwrap();
    assert!(!kit.contains("across"));
}

#[test]
fn on_screens_the_group_that_is_chosen_is_all_that_a_record_holds() {
    let field = field();
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
    terminal.until("Stand easy.");
    terminal.keys("\r");
    // The notice is longer than one screen; what it says of groups stands at its end.
    terminal.until("Before you begin");
    terminal.keys(&"\x1b[6~".repeat(4));
    terminal.until("Only the one you choose is kept");
    terminal.keys("\r");
    terminal.until("Which unit");
    terminal.until("Platoon 2");
    assert!(
        !terminal.screen().contains("Women"),
        "{}",
        terminal.screen()
    );
    terminal.keys("2");
    terminal.until("▸ 2");
    terminal.keys("\r");
    let asked = terminal.until("What should your answers count for?");
    let asked = asked + &terminal.until("in your unit: 8");
    assert!(asked.contains("Platoon 2, my unit: 30 people"), "{asked}");
    assert!(asked.contains("Women of the company: 24 people"), "{asked}");
    terminal.keys("2");
    terminal.until("▸ 2");
    terminal.keys("\r");
    for item in 1..=6 {
        terminal.until(&format!("{item} of 6"));
        terminal.keys("3");
        terminal.until("▸ 3");
        terminal.keys("\r");
    }
    terminal.until("You can change any of them");
    terminal.keys("\r");
    terminal.until("Only you see this");
    terminal.keys("\r");
    terminal.until("Sealed.");
    terminal.kill();
    the_record_is_of(&field, "women");
}

#[test]
fn line_by_line_it_is_the_same_and_an_empty_line_is_the_own_unit() {
    for (unit, choice, counted) in [("2", "2", "women"), ("2", "", "A2"), ("4", "", "A4")] {
        let field = field();
        let mut command = field.command("laptop", &["checkin", "--plain", "--lang", "en"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        // The fourth platoon has nobody of the group, so nothing is asked there.
        let choice = if unit == "4" {
            String::new()
        } else {
            format!("{choice}\n")
        };
        write!(input, "{unit}\n{choice}1\n2\n3\n4\n5\n0\n\n1\n").unwrap();
        drop(input);
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("Sealed."), "{said}");
        let asks = said.contains("2  Women of the company: 24 people (in your unit: 8)");
        assert_eq!(asks, unit == "2", "{said}");
        the_record_is_of(&field, counted);
    }
}

#[test]
fn a_release_has_a_row_of_the_group_and_nobody_can_be_worked_out_by_it() {
    let people = [
        ("A1", 14),
        ("A2", 12),
        ("A3", 11),
        ("A4", 20),
        ("women", 13),
    ];
    let release = released(&field(), &people);
    let rows = rows(&release);
    assert_eq!(rows["unit women"], ["women"]);
    assert_eq!(rows["unit A"], ["A1", "A2", "A3", "A4", "women"]);
    assert_eq!(release["audit"]["passed"], true);
    let row = release["rows"].as_array().unwrap().iter();
    let row = row.clone().find(|row| row["unit"] == "women").unwrap();
    assert_eq!(row["n"], 15, "13, to the nearest five");
    for (sum, units) in derivable(&release, &people) {
        assert!(sum >= 10, "{sum} people of {units:?}");
    }
}

#[test]
fn a_group_below_ten_has_no_row_and_cannot_be_worked_out() {
    let people = [("A1", 14), ("A2", 12), ("A3", 11), ("A4", 20), ("women", 9)];
    let release = released(&field(), &people);
    let rows = rows(&release);
    assert!(!rows.contains_key("unit women"), "{rows:?}");
    let withheld = release["withheld"].as_array().unwrap();
    assert!(withheld.contains(&"women".into()), "{withheld:?}");
    for (sum, units) in derivable(&release, &people) {
        assert!(sum >= 10, "{sum} people of {units:?}");
        assert!(units != ["women"]);
    }
}

/// Rule D04: by the group's own strength, not by that of its units.
#[test]
fn a_group_with_more_answers_than_people_is_withheld() {
    for (women, is_flooded) in [(24, false), (25, true)] {
        let people = [
            ("A1", 14),
            ("A2", 12),
            ("A3", 11),
            ("A4", 20),
            ("women", women),
        ];
        let release = released(&field(), &people);
        assert_eq!(rows(&release).contains_key("unit women"), !is_flooded);
        let all = release["rows"][0]["n"].as_u64().unwrap();
        assert_eq!(all, if is_flooded { 55 } else { 80 });
    }
}

#[test]
fn a_form_on_paper_may_name_a_group_as_its_unit() {
    let field = field();
    field.write("forms.csv", &forms(&field, DAY, &[("women", 1)]));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    the_record_is_of(&field, "women");
    let strange = forms(&field, DAY, &[("men", 1)]);
    field.write("strange.csv", &strange);
    field.exits("laptop", &["laptop", "transcribe", "strange.csv"], 1);
}

#[test]
fn the_ledger_and_a_slice_know_the_group_as_any_unit() {
    let people = [
        ("A1", 14),
        ("A2", 12),
        ("A3", 11),
        ("A4", 20),
        ("women", 13),
    ];
    let field = field();
    released(&field, &people);
    field.ok("desk", &["officer", "ledger", "--verify"]);
    let slice = [
        &[
            "officer",
            "slice",
            "--period",
            WEEK,
            "--questionnaire",
            "pulse-6",
        ][..],
        &["--unit", "women", "--to", "women.json"],
        &PASS,
    ];
    field.ok("desk", &slice.concat());
    let slice = fs::read_to_string(field.path("women.json")).unwrap();
    assert!(
        slice.contains("\"women\"") && !slice.contains("A1\",\"kind"),
        "{slice}"
    );
}
