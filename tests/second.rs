//! Two keys: a mission that is opened by two people. Neither alone opens anything, in whichever
//! order they are asked, and the loss of one key is no loss where a copy lies in a safe.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod support;

#[path = "second/carried.rs"]
mod carried;
#[path = "second/keys.rs"]
mod keys;
#[path = "second/signed.rs"]
mod signed;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::sync::OnceLock;

use serde_json::Value;
use standeasy::bundle::{Bundle, HEADER_BYTES};
use standeasy::checkin::response::Content;
use standeasy::seal::{ENVELOPE_BYTES, Envelope, Identity, open, open_outer};
use standeasy::secret::Secret;
use support::{Field, PASSPHRASE, files_below, forms, lock_lightly, mission};

const DAY: &str = "2026-11-18";
const WEEK: &str = "2026-W47";
const PASS: [&str; 2] = ["--passphrase-file", "passphrase"];

/// A mission of four platoons that two people open; `more` are further settings.
fn text(more: &str) -> String {
    let chosen = format!("practice = true\nopening = \"two-person\"{more}");
    mission(4, true).replace("practice = true", &chosen)
}

/// The home `second` of a second person, made once by the program.
fn lay_second_out(field: &Field) {
    static FILES: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
    let files = FILES.get_or_init(|| {
        let field = Field::new();
        let init = [&["second", "init", "--to", "second.json"], &PASS[..]].concat();
        field.ok("second", &init);
        lock_lightly(&field.path("second/second/identity.age"), PASSPHRASE);
        [
            "second.json",
            "second/second/identity.age",
            "second/second/second.json",
        ]
        .map(|name| (name.to_owned(), fs::read(field.path(name)).unwrap()))
        .into()
    });
    fs::create_dir_all(field.path("second/second")).unwrap();
    for (name, bytes) in files {
        fs::write(field.path(name), bytes).unwrap();
    }
}

fn build(field: &Field) {
    let build = [
        "kit",
        "build",
        "mission.toml",
        "--to",
        "mission.kit",
        "--second",
        "second.json",
    ];
    field.ok("desk", &build);
}

/// A second person, a desk with a kit, and forms of forty people to transcribe.
fn field(more: &str) -> Field {
    let field = Field::new();
    support::begun::desk().lay_out(&field);
    lay_second_out(&field);
    field.write("mission.toml", &text(more));
    build(&field);
    let units = [("A1", 10), ("A2", 10), ("A3", 10), ("A4", 10)];
    field.write("forms.csv", &forms(&field, DAY, &units));
    field
}

/// Sets a laptop up, seals forty forms on it, and packs them.
fn packed(field: &Field, laptop: &str) -> String {
    let bundle = format!("{laptop}.bundle");
    field.ok(laptop, &["laptop", "install", "mission.kit"]);
    field.ok(laptop, &["laptop", "transcribe", "forms.csv"]);
    field.ok(laptop, &["laptop", "pack", "--to", &bundle]);
    bundle
}

/// What `second open` says of a bundle.
fn opening(field: &Field, bundle: &str, code: i32) -> Value {
    let arguments = [&["second", "open", bundle, "--json"], &PASS[..]].concat();
    json(&field.exits("second", &arguments, code))["bundles"][0].take()
}

/// The second person opens a bundle; the file for the officer.
fn opened(field: &Field, bundle: &str) -> String {
    let said = opening(field, bundle, 0);
    assert_eq!(said["state"], "opened", "{said}");
    said["opened"].as_str().unwrap().to_owned()
}

/// What `officer intake` says of a bundle.
fn intake(field: &Field, bundle: &str, code: i32) -> Value {
    let arguments = [&["officer", "intake", bundle, "--json"], &PASS[..]].concat();
    json(&field.exits("desk", &arguments, code))
}

fn refusal(said: &Value) -> &str {
    let bundle = said.get("bundles").map_or(said, |bundles| &bundles[0]);
    assert_eq!(bundle["state"], "refused", "{said}");
    let reason = bundle["reason"].as_str().unwrap();
    reason.split(':').next().unwrap()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn identity(field: &Field, file: &str) -> Identity {
    let passphrase = Secret::from(PASSPHRASE.to_owned());
    Identity::unlock(&fs::read(field.path(file)).unwrap(), &passphrase).unwrap()
}

fn officer(field: &Field) -> Identity {
    identity(field, "desk/officer/identity.age")
}

fn second(field: &Field) -> Identity {
    identity(field, "second/second/identity.age")
}

/// Every envelope that lies anywhere below a folder, whatever the file around it.
fn envelopes(folder: &Path) -> Vec<Envelope> {
    let mut found = Vec::new();
    for file in files_below(folder) {
        let bytes = fs::read(file).unwrap();
        let windows = bytes.windows(ENVELOPE_BYTES);
        found.extend(windows.filter_map(Envelope::from_bytes_if_framed));
    }
    found
}

fn envelopes_of(bundle: &Path) -> Vec<Envelope> {
    let read = Bundle::read(&fs::read(bundle).unwrap()).unwrap();
    let entries = read.bundle.entries.into_iter();
    entries
        .map(|entry| Envelope::from_bytes(entry.envelope.as_slice()).unwrap())
        .collect()
}

#[test]
fn whichever_of_the_two_is_asked_first_the_answers_count_once_and_leave_the_laptop() {
    for officer_first in [false, true] {
        let field = field("");
        let bundle = packed(&field, "laptop");
        if officer_first {
            let said = intake(&field, &bundle, 1);
            assert_eq!(refusal(&said), "still-shut");
            assert!(!field.path("laptop.receipt").exists());
        }
        let for_officer = opened(&field, &bundle);
        assert!(
            for_officer.ends_with("laptop-opened.bundle"),
            "{for_officer}"
        );
        let said = intake(&field, &for_officer, 0);
        assert_eq!(said["bundles"][0]["state"], "taken", "{said}");
        assert_eq!(said["campaign_about"], 40);
        assert_eq!(said["quarantined"], 0);
        // The receipt is for the laptop, though another file than its bundle was taken in.
        field.ok("laptop", &["laptop", "clear", "laptop-opened.receipt"]);
        let status = json(&field.ok("laptop", &["laptop", "status", "--json"]));
        assert_eq!(status["records_about"], 0);
        // The shut one is no more than it was, and the opened one is known.
        assert_eq!(refusal(&intake(&field, &bundle, 1)), "still-shut");
        let again = intake(&field, &for_officer, 0);
        assert_eq!(again["bundles"][0]["state"], "known");
        let release = json(&field.release(WEEK, "out"));
        assert_eq!(release["rows"][0]["n"], 40);
    }
}

#[test]
fn the_officer_alone_with_every_file_of_the_campaign_opens_nothing() {
    let field = field("");
    packed(&field, "laptop");
    let officer = officer(&field);
    // Laptop, stick, desk, kit and forms: all that there is but the second person's home.
    fs::remove_dir_all(field.path("second")).unwrap();
    let all = envelopes(&field.path(""));
    assert!(all.len() >= 2 * 64, "{}", all.len());
    for envelope in &all {
        assert!(open(envelope, &officer).is_err());
        assert!(open_outer(envelope, &officer).is_err());
    }
}

#[test]
fn the_second_person_alone_sees_no_answer_before_and_after() {
    let field = field("");
    let bundle = packed(&field, "laptop");
    let for_officer = opened(&field, &bundle);
    intake(&field, &for_officer, 0);
    let (officer, second) = (officer(&field), second(&field));
    fs::remove_file(field.path("desk/officer/identity.age")).unwrap();
    for envelope in envelopes(&field.path("")) {
        assert!(open(&envelope, &second).is_err());
    }
    // What the officer can open now is what the second person opened, and those are the answers.
    let inner = envelopes_of(&field.path(&for_officer));
    let contents = inner
        .iter()
        .map(|one| Content::read(&open(one, &officer).unwrap()).unwrap());
    let answers = contents.filter(|one| matches!(one, Content::Response(_)));
    assert_eq!(answers.count(), 40);
    // One bundle later the officer is as far as before.
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "later.bundle"]);
    let later = envelopes_of(&field.path("later.bundle"));
    assert!(later.iter().all(|one| open(one, &officer).is_err()));
}

#[test]
fn records_bundles_and_samples_look_like_those_of_any_other_mission() {
    let two = field("");
    packed(&two, "laptop");
    let one = Field::new();
    one.officer_with_kit(&mission(4, true));
    one.write(
        "forms.csv",
        &fs::read_to_string(two.path("forms.csv")).unwrap(),
    );
    packed(&one, "laptop");
    let length = |field: &Field| fs::metadata(field.path("laptop.bundle")).unwrap().len();
    assert_eq!(length(&one), length(&two));
    assert_eq!(
        length(&one),
        (HEADER_BYTES + 64 * (16 + ENVELOPE_BYTES) + 32) as u64
    );
}

#[test]
fn a_damaged_record_stays_on_its_laptop_and_the_others_count() {
    let field = field("");
    let bundle = packed(&field, "laptop");
    let mut bytes = fs::read(field.path(&bundle)).unwrap();
    bytes[HEADER_BYTES + 5 * (16 + ENVELOPE_BYTES) + 300] ^= 1;
    fs::write(field.path("damaged.bundle"), &bytes).unwrap();
    let said = opening(&field, "damaged.bundle", 0);
    assert_eq!(said["unopened"], 1, "{said}");
    let taken = intake(&field, "damaged-opened.bundle", 0);
    assert_eq!(taken["quarantined"], 1, "{taken}");
    field.ok("laptop", &["laptop", "clear", "damaged-opened.receipt"]);
    // Packed again it comes through.
    field.ok("laptop", &["laptop", "pack", "--to", "rest.bundle"]);
    let rest = opened(&field, "rest.bundle");
    assert_eq!(intake(&field, &rest, 0)["campaign_about"], 40);
}

#[test]
fn a_signed_bundle_is_counted_through_the_second_person_and_a_stranger_is_named() {
    let field = field("\nlaptops = \"enrolled\"");
    let real = packed(&field, "laptop");
    field.ok("laptop", &["laptop", "enrol", "--to", "laptop.json"]);
    field.ok("desk", &["officer", "enrol", "laptop.json"]);
    let forged = packed(&field, "stranger");
    let taken = intake(&field, &opened(&field, &real), 0);
    assert_eq!(taken["bundles"][0]["state"], "taken", "{taken}");
    let apart = intake(&field, &opened(&field, &forged), 1);
    assert_eq!(apart["bundles"][0]["state"], "apart", "{apart}");
    let status = field.ok("stranger", &["laptop", "status"]);
    assert!(status.contains(apart["bundles"][0]["laptop"].as_str().unwrap()));
    // Enrolled after all, what was kept apart is taken in.
    field.ok("stranger", &["laptop", "enrol", "--to", "stranger.json"]);
    field.ok("desk", &["officer", "enrol", "stranger.json"]);
    let kept = [&["officer", "intake", "--apart", "--json"], &PASS[..]].concat();
    assert_eq!(json(&field.ok("desk", &kept))["campaign_about"], 80);
}

#[test]
fn whoever_changes_a_bundle_on_either_way_is_found_out() {
    let field = field("\nlaptops = \"enrolled\"");
    let bundle = packed(&field, "laptop");
    field.ok("laptop", &["laptop", "enrol", "--to", "laptop.json"]);
    field.ok("desk", &["officer", "enrol", "laptop.json"]);
    let flipped = |name: &str, to: &str, at: usize| {
        let mut bytes = fs::read(field.path(name)).unwrap();
        bytes[at] ^= 1;
        fs::write(field.path(to), bytes).unwrap();
    };
    flipped(&bundle, "first.bundle", HEADER_BYTES + 700);
    assert_eq!(
        refusal(&opening(&field, "first.bundle", 1)),
        "bundle-signature"
    );
    let for_officer = opened(&field, &bundle);
    let end = fs::metadata(field.path(&for_officer)).unwrap().len() as usize;
    for at in [HEADER_BYTES + 700, end - 200, end - 1] {
        flipped(&for_officer, "second.bundle", at);
        assert_eq!(
            refusal(&intake(&field, "second.bundle", 1)),
            "bundle-signature",
            "{at}"
        );
    }
    // What was opened before is told so, and stays as it is.
    assert_eq!(opening(&field, &for_officer, 0)["state"], "known");
}

#[test]
fn nobody_else_can_stand_in_for_the_second_person() {
    let field = field("");
    let bundle = packed(&field, "laptop");
    let for_officer = opened(&field, &bundle);
    // Somebody with a key of their own opens nothing with it.
    let other = Field::new();
    let init = [&["second", "init", "--to", "other.json"], &PASS[..]].concat();
    other.ok("other", &init);
    fs::copy(field.path(&bundle), other.path("laptop.bundle")).unwrap();
    let open = [&["second", "open", "laptop.bundle", "--json"], &PASS[..]].concat();
    let said = json(&other.exits("other", &open, 1));
    assert_eq!(refusal(&said), "nothing-opens");
    assert!(!other.path("laptop-opened.bundle").exists());
    // A bundle of another kit, which that person may open, does not pass for one of this kit.
    let mission = text("").replace("id = \"field\"", "id = \"else\"");
    field.write("else.toml", &mission);
    fs::copy(other.path("other.json"), field.path("other.json")).unwrap();
    let kit = [
        "kit",
        "build",
        "else.toml",
        "--to",
        "else.kit",
        "--second",
        "other.json",
    ];
    field.ok("desk", &kit);
    let mut bytes = fs::read(field.path(&for_officer)).unwrap();
    let fingerprint = standeasy::desk::laptop::read_kit(&field.path("else.kit"))
        .unwrap()
        .fingerprint();
    bytes[17..49].copy_from_slice(&fingerprint.0);
    fs::write(field.path("relabelled.bundle"), bytes).unwrap();
    assert_eq!(
        refusal(&intake(&field, "relabelled.bundle", 1)),
        "bundle-signature"
    );
}

#[test]
fn a_mission_of_one_takes_nothing_that_a_second_person_made() {
    let two = field("");
    let for_officer = opened(&two, &packed(&two, "laptop"));
    let one = Field::new();
    one.officer_with_kit(&mission(4, true));
    let kit = standeasy::desk::laptop::read_kit(&one.path("mission.kit")).unwrap();
    let mut read = Bundle::read(&fs::read(two.path(&for_officer)).unwrap()).unwrap();
    read.bundle.kit = kit.fingerprint().0;
    let key = standeasy::bundle::signature::SigningKey::of(&[5; 32]);
    let plain = read.bundle.to_bytes();
    let survey = standeasy::bundle::stream::survey(&plain[..], plain.len() as u64).unwrap();
    let mut pieces = vec![read.bundle.entries];
    let mut bytes = Vec::new();
    standeasy::bundle::opening::write(&mut bytes, &survey, &key, &mut || {
        Ok(pieces.pop().unwrap_or_default())
    })
    .unwrap();
    fs::write(one.path("made-up.bundle"), bytes).unwrap();
    assert_eq!(
        refusal(&intake(&one, "made-up.bundle", 1)),
        "other-second-key"
    );
}

#[test]
fn the_same_bundle_opened_twice_is_the_same_file() {
    let field = field("");
    let bundle = packed(&field, "laptop");
    let first = opened(&field, &bundle);
    assert_eq!(opening(&field, &bundle, 0)["state"], "known");
    fs::create_dir(field.path("other")).unwrap();
    let to = ["second", "open", &bundle, "--to", "other"];
    field.ok("second", &[&to[..], &PASS[..]].concat());
    let [one, other] = [field.path(&first), field.path("other/laptop-opened.bundle")];
    assert!(fs::read(one).unwrap() == fs::read(other).unwrap());
    // Something else under that name is no bundle that was opened.
    fs::write(field.path(&first), "hello").unwrap();
    assert_eq!(refusal(&opening(&field, &bundle, 1)), "exists");
}

#[test]
fn people_are_told_before_they_answer() {
    let field = field("");
    let shown = field.ok("any", &["kit", "show", "mission.kit"]);
    let card = json(&field.ok("second", &["second", "show", "--json"]));
    let words = card["words"].as_str().unwrap();
    assert!(shown.contains(words), "{shown}");
    let told = json(&field.ok("any", &["kit", "show", "mission.kit", "--json"]));
    assert_eq!(told["mission"]["opening"], "two-person");
    assert_eq!(told["recipients"].as_array().unwrap().len(), 1);
    assert_eq!(told["second"]["recipient"], card["recipient"]);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let said = checked_in(&field).replace('\n', " ");
    assert!(said.contains("Neither can do it alone"), "{said}");
    assert!(
        said.contains("Sealed.") && said.contains("It takes the second person"),
        "{said}"
    );
    assert!(
        !said.contains("Only the medical officer's key can"),
        "{said}"
    );
}

/// What is said in a whole sitting.
fn checked_in(field: &Field) -> String {
    let mut checkin = field.command("laptop", &["checkin", "--plain", "--lang", "en"]);
    checkin.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = checkin.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"1\n1\n2\n3\n4\n5\n0\n\n1\n").unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// What keeps a kit from being built: the arguments after it, the mission, and the code.
#[test]
fn a_kit_needs_its_second_person_and_room_in_its_records() {
    let field = Field::new();
    support::begun::desk().lay_out(&field);
    lay_second_out(&field);
    field.write("two.toml", &text(""));
    field.write("one.toml", &mission(4, true));
    let long = "A1".repeat(32);
    let long = text("").replace("\"A1\"", &format!("\"{long}\""));
    field.write("long.toml", &long.replace("pulse-6", "load-15"));
    let pulse = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/pulse-6.toml");
    let pulse = fs::read_to_string(pulse).unwrap();
    let name = format!("id = \"{}\"", "a".repeat(64));
    field.write("own.toml", &pulse.replacen("id = \"pulse-6\"", &name, 1));
    let own = long.replace("id = \"pulse-6\"", "file = \"own.toml\"");
    field.write("longer.toml", &own);
    field.write("not.json", "{}");
    for (mission, second, code) in [
        ("two.toml", None, "second-missing"),
        ("one.toml", Some("second.json"), "second-needless"),
        ("two.toml", Some("not.json"), "not-a-second"),
    ] {
        let mut arguments = vec!["kit", "build", mission, "--to", "x.kit", "--json"];
        arguments.extend(second.iter().flat_map(|file| ["--second", file]));
        let said = json(&field.exits("desk", &arguments, 1));
        assert_eq!(said["error"]["code"], code, "{said}");
        assert!(!field.path("x.kit").exists());
    }
    let build = |mission: &'static str| {
        let from = ["kit", "build", mission, "--to", "x.kit"];
        [&from[..], &["--second", "second.json"]].concat()
    };
    // A unit of sixty-four letters and a questionnaire of as many: two bytes too long.
    let said = field.exits("desk", &build("longer.toml"), 1);
    let told = said.contains("too-long-for-two") && said.contains("is 2 bytes too long");
    assert!(told, "{said}");
    assert!(!field.path("x.kit").exists());
    // Such a unit, and fifteen items: it fits, and is sealed.
    field.ok("desk", &build("long.toml"));
    let unit = "A1".repeat(32);
    let items = "1,".repeat(14) + "1";
    let items_of = field.ok("any", &["questionnaire", "show", "load-15", "--json"]);
    let ids: Vec<String> = json(&items_of)["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect();
    let forms = format!(
        "unit,date,questionnaire,{}\n{unit},{DAY},load-15,{items}\n",
        ids.join(",")
    );
    field.write("forms.csv", &forms);
    field.ok("laptop", &["laptop", "install", "x.kit"]);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
}
