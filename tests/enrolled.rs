//! Enrolled laptops: a bundle counts where a laptop signed it that the officer enrolled; one of any
//! other laptop is kept apart and named; one that was changed or is not signed is refused.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use standeasy::bundle::signature::SigningKey;
use standeasy::bundle::{Bundle, HEADER_BYTES};
use standeasy::checkin::response::Content;
use standeasy::desk::laptop::read_kit;
use standeasy::hex;
use standeasy::seal::{ENVELOPE_BYTES, Envelope, Identity, open};
use standeasy::secret::Secret;
use support::{Field, PASSPHRASE, files_below, forms, mission};

const DAY: &str = "2026-11-18";
const WEEK: &str = "2026-W47";
/// No file.
const NONE: &[PathBuf] = &[];
const PASS: [&str; 2] = ["--passphrase-file", "passphrase"];

fn text(enrolled: bool) -> String {
    let text = mission(4, true);
    match enrolled {
        true => text.replace("practice = true", "practice = true\nlaptops = \"enrolled\""),
        false => text,
    }
}

/// A desk with a kit, and forms of forty people to transcribe.
fn field(enrolled: bool) -> Field {
    let field = Field::new();
    field.officer_with_kit(&text(enrolled));
    let units = [("A1", 10), ("A2", 10), ("A3", 10), ("A4", 10)];
    field.write("forms.csv", &forms(&field, DAY, &units));
    field
}

/// Sets a laptop up, seals forty forms on it, and packs them.
fn packed(field: &Field, laptop: &str) -> String {
    field.ok(laptop, &["laptop", "install", "mission.kit"]);
    pack_more(field, laptop, &format!("{laptop}.bundle"))
}

fn pack_more(field: &Field, laptop: &str, bundle: &str) -> String {
    field.ok(laptop, &["laptop", "transcribe", "forms.csv"]);
    field.ok(laptop, &["laptop", "pack", "--to", bundle]);
    bundle.to_owned()
}

/// Enrols a laptop by a file; its name in words.
fn enrol(field: &Field, laptop: &str) -> String {
    let file = format!("{laptop}.json");
    let _ = fs::remove_file(field.path(&file));
    field.ok(laptop, &["laptop", "enrol", "--to", &file]);
    let told = json(&field.ok("desk", &["officer", "enrol", &file, "--json"]));
    told["laptops"][0]["words"].as_str().unwrap().to_owned()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// What `officer intake` says of some bundles, and the code it ends with.
fn intake(field: &Field, bundles: &[&str], code: i32) -> Value {
    let arguments = [&["officer", "intake", "--json"], &PASS[..], bundles].concat();
    json(&field.exits("desk", &arguments, code))
}

fn laptops(field: &Field) -> Value {
    json(&field.ok("desk", &["officer", "laptops", "--json"]))
}

/// The files that are kept apart.
fn apart(field: &Field) -> Vec<PathBuf> {
    let folder = field.path("desk/officer/apart");
    if folder.is_dir() {
        files_below(&folder)
    } else {
        Vec::new()
    }
}

/// A laptop's signing keys as files.
fn keys(field: &Field, laptop: &str) -> Vec<PathBuf> {
    let mut files = files_below(&field.path(laptop));
    files.retain(|path| path.extension().is_some_and(|end| end == "key"));
    files
}

#[test]
fn a_bundle_of_an_enrolled_laptop_counts_and_is_released_as_any_other() {
    let mut releases = Vec::new();
    for enrolled in [true, false] {
        let field = field(enrolled);
        let bundle = packed(&field, "laptop");
        if enrolled {
            enrol(&field, "laptop");
        }
        let taken = field.take_in(&bundle);
        assert_eq!(taken["bundles"][0]["state"], "taken", "{taken}");
        assert_eq!(taken["campaign_about"], 40);
        field.ok("laptop", &["laptop", "clear", "laptop.receipt"]);
        let release = json(&field.release(WEEK, "out"));
        assert_eq!(release["rows"][0]["n"], 40);
        releases.push(release["rows"].as_array().unwrap().len());
    }
    assert_eq!(releases[0], releases[1]);
}

#[test]
fn a_bundle_forged_with_the_kit_on_another_computer_is_named_kept_apart_and_not_counted() {
    let field = field(true);
    let real = packed(&field, "laptop");
    let own = enrol(&field, "laptop");
    let forged = packed(&field, "stranger");
    let said = intake(&field, &[&real, &forged], 1);
    assert_eq!(said["ok"], false);
    assert_eq!(said["bundles"][0]["state"], "taken", "{said}");
    let of_forged = &said["bundles"][1];
    assert_eq!(of_forged["state"], "apart", "{said}");
    assert_eq!(of_forged["receipt"], Value::Null);
    assert_eq!(said["campaign_about"], 40);
    assert!(!field.path("stranger.receipt").exists());
    // It is named as the laptop that made it names itself.
    let name = of_forged["laptop"].as_str().unwrap();
    assert_ne!(name, own);
    let status = field.ok("stranger", &["laptop", "status"]);
    assert!(status.contains(name), "{status}");
    // In words for people too, with what to do.
    let arguments = [&["officer", "intake", &forged], &PASS[..]].concat();
    let text = field.exits("desk", &arguments, 1);
    assert!(
        text.contains(name) && text.contains("officer enrol"),
        "{text}"
    );
    // However often it comes, one copy is kept, byte by byte.
    let copies = apart(&field);
    assert_eq!(copies.len(), 1);
    let kept = fs::read(&copies[0]).unwrap();
    assert!(kept == fs::read(field.path(&forged)).unwrap());
    // What is kept apart is in nobody's way.
    field.ok("desk", &["verify"]);
    assert_eq!(json(&field.release(WEEK, "out"))["rows"][0]["n"], 40);
    let known = laptops(&field);
    assert_eq!(known["laptops"][0]["words"], own);
    assert_eq!(known["laptops"][0]["bundles"], 1);
    assert_eq!(known["apart"][0]["words"], name);
    assert_eq!(known["apart"][0]["bundles"], 1);
}

#[test]
fn once_the_laptop_is_enrolled_what_was_kept_apart_counts_once() {
    for by_copy in [true, false] {
        let field = field(true);
        let bundle = packed(&field, "laptop");
        assert_eq!(
            intake(&field, &[&bundle], 1)["bundles"][0]["state"],
            "apart"
        );
        assert_eq!(
            intake(&field, &["--apart"], 0)["bundles"],
            Value::Array(vec![])
        );
        enrol(&field, "laptop");
        let more = if by_copy { "--apart" } else { bundle.as_str() };
        let taken = intake(&field, &[more], 0);
        assert_eq!(taken["bundles"][0]["state"], "taken", "{taken}");
        assert_eq!(taken["campaign_about"], 40);
        let receipt = taken["bundles"][0]["receipt"].as_str().unwrap();
        assert!(!receipt.contains("apart"), "{receipt}");
        field.ok("laptop", &["laptop", "clear", receipt]);
        assert_eq!(apart(&field), NONE);
        // The other way finds nothing new.
        let again = intake(&field, &[&bundle, "--apart"], 0);
        assert_eq!(again["bundles"][0]["state"], "known");
        assert_eq!(again["bundles"].as_array().unwrap().len(), 1);
        assert_eq!(again["campaign_about"], 40);
    }
}

#[test]
fn whatever_byte_is_changed_nothing_of_the_bundle_counts() {
    let field = field(true);
    let bundle = packed(&field, "laptop");
    enrol(&field, "laptop");
    let whole = fs::read(field.path(&bundle)).unwrap();
    let records = HEADER_BYTES..whole.len() - 128;
    let ends = [0, 16, 17, 40, 49, 52, records.start, records.start + 500];
    let last = [1, 33, 64, 65, 96, 97, 128].map(|back| whole.len() - back);
    let mut names = Vec::new();
    for place in ends.into_iter().chain(last).chain([records.end - 1]) {
        let mut changed = whole.clone();
        changed[place] ^= 1;
        let name = format!("changed-{place}.bundle");
        fs::write(field.path(&name), changed).unwrap();
        names.push(name);
    }
    // And one whose last byte is missing, and one with a byte more.
    fs::write(field.path("short.bundle"), &whole[..whole.len() - 1]).unwrap();
    fs::write(field.path("long.bundle"), [&whole[..], &[0]].concat()).unwrap();
    names.extend(["short.bundle", "long.bundle"].map(str::to_owned));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let said = intake(&field, &names, 1);
    for outcome in said["bundles"].as_array().unwrap() {
        assert_eq!(outcome["state"], "refused", "{outcome}");
        assert_eq!(outcome["receipt"], Value::Null);
    }
    assert_eq!(said["campaign_about"], 0);
    assert_eq!(apart(&field), NONE);
    assert_eq!(laptops(&field)["laptops"][0]["bundles"], 0);
    assert_eq!(field.take_in(&bundle)["campaign_about"], 40);
}

#[test]
fn a_signature_is_good_for_its_own_records_and_a_strange_one_makes_them_strange() {
    let field = field(true);
    let real = packed(&field, "laptop");
    enrol(&field, "laptop");
    let forged = packed(&field, "stranger");
    let [own, strange] = [&real, &forged].map(|name| fs::read(field.path(name)).unwrap());
    // The end of the one behind the records of the other.
    let grafted = [&strange[..strange.len() - 96], &own[own.len() - 96..]].concat();
    fs::write(field.path("grafted.bundle"), grafted).unwrap();
    let said = intake(&field, &["grafted.bundle"], 1);
    let reason = said["bundles"][0]["reason"].as_str().unwrap();
    assert!(reason.starts_with("bundle-signature:"), "{reason}");
    // The records of the laptop under another key.
    let records = Bundle::read(&own).unwrap().bundle;
    let again = records.to_signed_bytes(&SigningKey::generate());
    fs::write(field.path("again.bundle"), again).unwrap();
    assert_eq!(
        intake(&field, &["again.bundle"], 1)["bundles"][0]["state"],
        "apart"
    );
    // No signature at all: what any laptop of a kit without enrolment writes.
    fs::write(field.path("plain.bundle"), records.to_bytes()).unwrap();
    let said = intake(&field, &["plain.bundle"], 1);
    let reason = said["bundles"][0]["reason"].as_str().unwrap();
    assert!(reason.starts_with("bundle-unsigned:"), "{reason}");
    assert_eq!(said["campaign_about"], 0);
    assert_eq!(field.take_in(&real)["campaign_about"], 40);
}

#[test]
fn an_old_signed_bundle_that_comes_again_counts_nothing_twice() {
    let field = field(true);
    let first = packed(&field, "laptop");
    enrol(&field, "laptop");
    field.take_in(&first);
    fs::copy(field.path(&first), field.path("replayed.bundle")).unwrap();
    let again = field.take_in("replayed.bundle");
    assert_eq!(again["bundles"][0]["state"], "known");
    assert_eq!(again["campaign_about"], 40);
    assert_eq!(laptops(&field)["laptops"][0]["bundles"], 1);
    // The receipt was lost: the next bundle brings the same records and forty more.
    let second = pack_more(&field, "laptop", "second.bundle");
    let taken = field.take_in(&second);
    assert_eq!(taken["campaign_about"], 80, "{taken}");
    assert_eq!(laptops(&field)["laptops"][0]["bundles"], 2);
    let third = field.take_in(&first);
    assert_eq!(third["campaign_about"], 80);
}

#[test]
fn the_signing_key_stands_in_nothing_that_leaves_the_laptop() {
    let field = field(true);
    let bundle = packed(&field, "laptop");
    enrol(&field, "laptop");
    field.take_in(&bundle);
    field.ok("laptop", &["laptop", "sample", "--to", "sample.age"]);
    let [key] = keys(&field, "laptop").try_into().unwrap();
    let digits = fs::read_to_string(&key).unwrap();
    let seed: [u8; 32] = hex::decode(digits.trim()).unwrap();
    let forms = [digits.trim().to_uppercase(), digits.trim().to_owned()];
    let mut needles = forms.map(String::into_bytes).to_vec();
    needles.push(seed.to_vec());
    let holds = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        let is_in = |needle: &Vec<u8>| bytes.windows(needle.len()).any(|one| one == needle);
        needles.iter().any(is_in)
    };
    assert!(holds(&key), "the search would find it");
    let searched = files_below(&field.path("")).into_iter();
    let found: Vec<PathBuf> = searched.filter(|path| holds(path)).collect();
    assert_eq!(found, [key]);
}

/// What the records of a bundle hold but for the kit and the random number, sorted.
fn contents(field: &Field, bundle: &str) -> Vec<Vec<u8>> {
    let file = fs::read(field.path("desk/officer/identity.age")).unwrap();
    let identity = Identity::unlock(&file, &Secret::from(PASSPHRASE.to_owned())).unwrap();
    let read = Bundle::read(&fs::read(field.path(bundle)).unwrap()).unwrap();
    let entries = read.bundle.entries.iter();
    let mut all: Vec<Vec<u8>> = entries
        .map(|entry| {
            let envelope = Envelope::from_bytes(entry.envelope.as_slice()).unwrap();
            let plain = open(&envelope, &identity).unwrap();
            match Content::read(&plain).unwrap() {
                Content::Response(_) => plain.expose()[49..].to_vec(),
                Content::Decoy => plain.expose().to_vec(),
            }
        })
        .collect();
    all.sort();
    all
}

#[test]
fn a_record_is_the_same_whether_its_laptop_is_enrolled_or_not() {
    let made = [true, false].map(|enrolled| {
        let field = field(enrolled);
        let bundle = packed(&field, "laptop");
        let length = fs::metadata(field.path(&bundle)).unwrap().len();
        (contents(&field, &bundle), length)
    });
    assert_eq!(made[0].0, made[1].0);
    assert_eq!(made[0].1, made[1].1 + 96);
    assert_eq!(
        made[1].1,
        (HEADER_BYTES + 64 * (16 + ENVELOPE_BYTES) + 32) as u64
    );
}

#[test]
fn the_same_kit_again_keeps_the_key_and_another_kit_has_another() {
    let field = field(true);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let [before] = keys(&field, "laptop").try_into().unwrap();
    let digits = fs::read(&before).unwrap();
    private(&before);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    assert_eq!(fs::read(&before).unwrap(), digits);
    // Cut off after the key and before the kit.
    fs::remove_file(field.path("laptop/laptop/mission.kit")).unwrap();
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    assert_eq!(keys(&field, "laptop"), std::slice::from_ref(&before));
    assert_eq!(fs::read(&before).unwrap(), digits);
    let other = text(true).replace("\"field\"", "\"other\"");
    field.write("other.toml", &other);
    field.ok("desk", &["kit", "build", "other.toml", "--to", "other.kit"]);
    field.ok("laptop", &["laptop", "install", "other.kit"]);
    let [after] = keys(&field, "laptop").try_into().unwrap();
    assert_ne!(after, before);
    assert_ne!(fs::read(&after).unwrap(), digits);
}

#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(not(unix))]
fn private(_: &Path) {}

#[test]
fn a_lost_or_damaged_key_is_told_and_the_same_kit_brings_a_new_one_and_loses_no_record() {
    for is_lost in [true, false] {
        let field = field(true);
        let bundle = packed(&field, "laptop");
        let before = enrol(&field, "laptop");
        field.take_in(&bundle);
        let [key] = keys(&field, "laptop").try_into().unwrap();
        match is_lost {
            true => fs::remove_file(&key).unwrap(),
            false => fs::write(&key, "0123").unwrap(),
        }
        let pack = ["laptop", "pack", "--to", "second.bundle"];
        let said = field.exits("laptop", &pack, 1);
        assert!(
            said.contains("signing key") && said.contains("same kit"),
            "{said}"
        );
        assert!(!field.path("second.bundle").exists());
        let status = field.ok("laptop", &["laptop", "status"]);
        assert!(status.contains("signing key is gone"), "{status}");
        assert!(status.contains("about 65"), "{status}");
        let looked = field.exits("laptop", &["verify", "--json"], 1);
        assert!(
            looked.contains("signing key of this laptop is gone"),
            "{looked}"
        );
        let _ = fs::remove_file(&key);
        field.ok("laptop", &["laptop", "install", "mission.kit"]);
        pack_more(&field, "laptop", "second.bundle");
        assert_eq!(
            intake(&field, &["second.bundle"], 1)["bundles"][0]["state"],
            "apart"
        );
        assert_ne!(enrol(&field, "laptop"), before);
        assert_eq!(intake(&field, &["--apart"], 0)["campaign_about"], 80);
    }
}

#[test]
fn of_two_laptops_the_one_that_was_removed_counts_no_more() {
    let field = field(true);
    let names = ["one", "two"].map(|laptop| {
        let bundle = packed(&field, laptop);
        let name = enrol(&field, laptop);
        field.take_in(&bundle);
        name
    });
    let told = laptops(&field);
    assert_eq!(told["laptops"].as_array().unwrap().len(), 2);
    // By its words, however they are written; a second time there is none.
    let shouted = names[0].to_uppercase().replace(' ', "  ");
    let removed = field.ok("desk", &["officer", "enrol", "--remove", &shouted]);
    assert!(removed.contains(&names[0]), "{removed}");
    let again = field.exits("desk", &["officer", "enrol", "--remove", &names[0]], 1);
    assert!(again.contains("officer laptops"), "{again}");
    let one = pack_more(&field, "one", "one-more.bundle");
    let two = pack_more(&field, "two", "two-more.bundle");
    let said = intake(&field, &[&one, &two], 1);
    assert_eq!(said["bundles"][0]["state"], "apart", "{said}");
    assert_eq!(said["bundles"][0]["laptop"], names[0]);
    assert_eq!(said["bundles"][1]["state"], "taken", "{said}");
    assert_eq!(said["campaign_about"], 120, "what was taken in stays");
    // What was kept apart of a laptop goes with it, here by the digits of its key.
    let told = laptops(&field);
    let digits = told["apart"][0]["key"].as_str().unwrap();
    let thrown = field.ok("desk", &["officer", "enrol", "--remove", digits, "--json"]);
    assert_eq!(json(&thrown)["thrown_away"], 1);
    assert_eq!(apart(&field), NONE);
    assert_eq!(laptops(&field)["apart"], Value::Array(vec![]));
}

#[test]
fn an_enrolment_comes_by_file_or_line_and_nothing_else_is_one() {
    let field = field(true);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let shown = field.ok("laptop", &["laptop", "enrol"]);
    let line = shown
        .lines()
        .find(|line| line.starts_with("STANDEASY-LAPTOP/1:"));
    let line = line.unwrap();
    assert!(shown.contains('█'), "a code to scan: {shown}");
    let name = shown
        .lines()
        .find_map(|line| line.strip_prefix("This laptop  "));
    let told = field.ok("desk", &["officer", "enrol", line]);
    assert!(told.contains(name.unwrap()), "{told}");
    // Twice is once, by whatever way; a folder gets a file of its own name.
    fs::create_dir(field.path("stick")).unwrap();
    field.ok("laptop", &["laptop", "enrol", "--to", "stick"]);
    let [file] = files_below(&field.path("stick")).try_into().unwrap();
    field.ok("desk", &["officer", "enrol", file.to_str().unwrap(), line]);
    assert_eq!(laptops(&field)["laptops"].as_array().unwrap().len(), 1);
    assert!(!field.path("desk/officer/apart").exists());
    field.write("no.json", "{\"schema\":\"standeasy.laptop/9\"}");
    field.write("large.json", &" ".repeat(2000));
    let cut = &line[..line.len() - 1];
    let foreign = line.replace(&line[19..29], "0123456789");
    for (from, sentence) in [
        ("no.json", "not the enrolment of a laptop"),
        (cut, "not the enrolment of a laptop"),
        ("large.json", "is larger than"),
        ("stick", "is not a regular file"),
        ("missing.json", "could not be read"),
        (foreign.as_str(), "which this desk did not build"),
    ] {
        let said = field.exits("desk", &["officer", "enrol", line, from], 1);
        assert!(said.contains(sentence), "{from}: {said}");
    }
    assert_eq!(laptops(&field)["laptops"].as_array().unwrap().len(), 1);
}

#[test]
fn where_the_mission_does_not_ask_for_it_there_is_no_key_and_nothing_to_enrol() {
    let field = field(false);
    let bundle = packed(&field, "laptop");
    assert_eq!(keys(&field, "laptop"), NONE);
    let bytes = fs::read(field.path(&bundle)).unwrap();
    assert_eq!(bytes[16], 1, "the version");
    let said = field.exits("laptop", &["laptop", "enrol"], 1);
    assert!(said.contains("enrols no laptops"), "{said}");
    let status = json(&field.ok("laptop", &["laptop", "status", "--json"]));
    assert_eq!(status.get("laptop"), None);
    let kit = fs::read_to_string(field.path("mission.kit")).unwrap();
    assert!(!kit.contains("laptops"));
    // A laptop made up for this kit is none either.
    let fingerprint = read_kit(&field.path("mission.kit")).unwrap().fingerprint();
    let key = hex::encode(SigningKey::generate().public().as_bytes());
    let line = format!("STANDEASY-LAPTOP/1:{}:{key}", fingerprint.hex());
    let said = field.exits("desk", &["officer", "enrol", &line], 1);
    assert!(said.contains("enrols no laptops"), "{said}");
    assert_eq!(field.take_in(&bundle)["campaign_about"], 40);
}

#[test]
fn a_kit_says_that_only_enrolled_laptops_count() {
    for enrolled in [true, false] {
        let field = field(enrolled);
        let shown = json(&field.ok("any", &["kit", "show", "mission.kit", "--json"]));
        let said = shown["mission"]["laptops"].as_str();
        assert_eq!(said, enrolled.then_some("enrolled"));
        let text = field.ok("any", &["kit", "show", "mission.kit"]);
        assert_eq!(
            text.contains("an enrolled laptop has signed"),
            enrolled,
            "{text}"
        );
    }
    let field = Field::new();
    let any = text(true).replace("\"enrolled\"", "\"any\"");
    field.write("mission.toml", &any);
    support::begun::desk().lay_out(&field);
    let build = ["kit", "build", "mission.toml", "--to", "mission.kit"];
    let said = field.exits("desk", &build, 1);
    assert!(
        said.contains("mission.toml:") && said.contains("enrolled"),
        "{said}"
    );
}

#[test]
fn what_is_kept_apart_is_bounded_and_goes_with_the_desks_key() {
    let field = field(true);
    let real = packed(&field, "laptop");
    enrol(&field, "laptop");
    field.take_in(&real);
    let forged = packed(&field, "stranger");
    let folder = field.path("desk/officer/apart");
    fs::create_dir(&folder).unwrap();
    for number in 0..64 {
        fs::write(folder.join(format!("{number}.bundle")), "full").unwrap();
    }
    let said = intake(&field, &[&forged], 1);
    let reason = said["bundles"][0]["reason"].as_str().unwrap();
    assert!(reason.starts_with("apart-full:"), "{reason}");
    assert_eq!(apart(&field).len(), 64);
    fs::remove_file(folder.join("0.bundle")).unwrap();
    assert_eq!(
        intake(&field, &[&forged], 1)["bundles"][0]["state"],
        "apart"
    );
    // A large file counts by its length, whatever it is.
    let large = fs::File::create(folder.join("1.bundle")).unwrap();
    large.set_len(1 << 30).unwrap();
    fs::remove_file(folder.join("2.bundle")).unwrap();
    let next = pack_more(&field, "stranger", "next.bundle");
    let said = intake(&field, &[&next], 1);
    let reason = said["bundles"][0]["reason"].as_str().unwrap();
    assert!(reason.starts_with("apart-full:"), "{reason}");
    fs::remove_file(folder.join("1.bundle")).unwrap();
    let kit = read_kit(&field.path("mission.kit")).unwrap().fingerprint();
    let destroy = ["officer", "destroy", "--unreleased", "--campaign"];
    let to = ["--to", "paper"];
    let kit = kit.hex();
    field.ok("desk", &[&destroy[..], &[&kit], &to, &PASS].concat());
    assert!(!folder.exists());
}

#[test]
fn of_several_files_all_are_enrolled_or_none() {
    let field = field(true);
    field.ok("one", &["laptop", "install", "mission.kit"]);
    field.ok("one", &["laptop", "enrol", "--to", "one.json"]);
    // A file of a kit that another desk built lies on the same stick.
    let other = Field::new();
    other.officer_with_kit(&text(true).replace("id = \"field\"", "id = \"else\""));
    other.ok("two", &["laptop", "install", "mission.kit"]);
    other.ok("two", &["laptop", "enrol", "--to", "two.json"]);
    fs::copy(other.path("two.json"), field.path("two.json")).unwrap();
    field.exits("desk", &["officer", "enrol", "one.json", "two.json"], 1);
    assert_eq!(laptops(&field)["laptops"], Value::Array(vec![]));
    field.ok("desk", &["officer", "enrol", "one.json", "one.json"]);
    assert_eq!(laptops(&field)["laptops"].as_array().unwrap().len(), 1);
}
