//! Which laptop signed a bundle, as the second person is told before anything is handed over.

use std::fs;

use serde_json::Value;
use standeasy::bundle::signature::SigningKey;
use standeasy::bundle::{Bundle, HEADER_BYTES};
use standeasy::desk::enrolled;

use super::support::Field;
use super::{PASS, field, intake, json, opened, opening, packed, refusal};

const ENROLLED: &str = "\nlaptops = \"enrolled\"";
const UNSIGNED: &str = "Not signed: nothing tells which laptop it comes from.";

/// What a laptop says it is called: six words.
fn name(field: &Field, laptop: &str) -> String {
    let status = json(&field.ok(laptop, &["laptop", "status", "--json"]));
    let name = status["laptop"].as_str().unwrap().to_owned();
    assert_eq!(name.split(' ').count(), 6, "{name}");
    name
}

/// What people read of some bundles.
fn told(field: &Field, bundles: &[&str], code: i32) -> String {
    let arguments = [&["second", "open"], &PASS[..], bundles].concat();
    field.exits("second", &arguments, code)
}

/// The bundle in a file.
fn read(field: &Field, bundle: &str) -> Bundle {
    let bytes = fs::read(field.path(bundle)).unwrap();
    Bundle::read(&bytes).unwrap().bundle
}

#[test]
fn the_second_person_is_told_which_laptop_signed_each_bundle() {
    let field = field(ENROLLED);
    let laptops = ["one", "two"];
    let bundles = laptops.map(|laptop| packed(&field, laptop));
    let names = laptops.map(|laptop| name(&field, laptop));
    assert_ne!(names[0], names[1]);
    // In the words that the officer compares when the laptop is enrolled.
    field.ok("one", &["laptop", "enrol", "--to", "one.json"]);
    let enrolled = json(&field.ok("desk", &["officer", "enrol", "one.json", "--json"]));
    assert_eq!(enrolled["laptops"][0]["words"], names[0]);
    let said = told(&field, &[&bundles[0], &bundles[1]], 0);
    let lines: Vec<&str> = said.lines().collect();
    for (number, name) in names.iter().enumerate() {
        let file = format!("{}-opened.bundle", laptops[number]);
        let opened = format!("Opened: {file}, for the kit ");
        assert!(lines[2 * number].starts_with(&opened), "{said}");
        let signed = format!("Signed by the laptop: {name}");
        assert_eq!(lines[2 * number + 1], signed, "{said}");
        // So does a program read it, of the bundle and of what was made of it.
        for again in [&bundles[number], &file] {
            let again = opening(&field, again, 0);
            assert_eq!(again["state"], "known", "{again}");
            assert_eq!(again["laptop"], name.as_str(), "{again}");
        }
        let known = told(&field, &[&file], 0);
        assert!(known.contains(&signed), "{known}");
    }
}

#[test]
fn the_second_person_is_told_that_no_laptop_signed_a_bundle() {
    let plain = field("");
    let bundle = packed(&plain, "laptop");
    let said = told(&plain, &[&bundle], 0);
    assert_eq!(said.lines().nth(1), Some(UNSIGNED), "{said}");
    let known = opening(&plain, &bundle, 0);
    assert_eq!(known.get("laptop"), Some(&Value::Null), "{known}");
    // Where laptops are enrolled, one whose signature somebody took off: the officer counts none.
    let field = field(ENROLLED);
    let records = read(&field, &packed(&field, "laptop"));
    fs::write(field.path("bare.bundle"), records.to_bytes()).unwrap();
    let said = opening(&field, "bare.bundle", 0);
    assert_eq!(said["state"], "opened", "{said}");
    assert_eq!(said.get("laptop"), Some(&Value::Null), "{said}");
    let said = told(&field, &["bare.bundle"], 0);
    assert!(said.contains(UNSIGNED), "{said}");
    let taken = intake(&field, "bare-opened.bundle", 1);
    assert_eq!(refusal(&taken), "bundle-unsigned");
}

#[test]
fn a_bundle_that_was_changed_after_a_laptop_signed_it_is_not_opened_for_anybody() {
    let field = field(ENROLLED);
    let bundle = packed(&field, "laptop");
    let whole = fs::read(field.path(&bundle)).unwrap();
    let end = whole.len();
    // The kit, a record's key, a record, the digest, the laptop's key, its signature.
    let [kit, key, record] = [20, HEADER_BYTES, HEADER_BYTES + 700];
    for at in [kit, key, record, end - 128, end - 96, end - 1] {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        fs::write(field.path("changed.bundle"), changed).unwrap();
        let said = opening(&field, "changed.bundle", 1);
        assert_eq!(refusal(&said), "bundle-signature", "{at}");
        assert_eq!(said.get("laptop"), Some(&Value::Null), "{said}");
        assert!(!field.path("changed-opened.bundle").exists(), "{at}");
    }
    // People read it too, and intake says the same.
    let said = told(&field, &["changed.bundle"], 1);
    assert!(said.contains("Refused: changed.bundle"), "{said}");
    assert!(!said.contains("Signed by"), "{said}");
    let said = intake(&field, "changed.bundle", 1);
    assert_eq!(refusal(&said), "bundle-signature");
}

#[test]
fn records_that_somebody_signs_anew_are_named_after_the_new_key() {
    let field = field(ENROLLED);
    let bundle = packed(&field, "laptop");
    let own = name(&field, "laptop");
    let for_officer = opened(&field, &bundle);
    let key = SigningKey::generate();
    let anew = read(&field, &bundle).to_signed_bytes(&key);
    fs::write(field.path("anew.bundle"), &anew).unwrap();
    let said = opening(&field, "anew.bundle", 0);
    assert_eq!(said["state"], "opened", "{said}");
    let stranger = enrolled::name(&key.public()).words().join(" ");
    assert_eq!(said["laptop"], stranger, "{said}");
    assert_ne!(stranger, own);
    // Under the name of the laptop's own, what was made of that one does not pass for it.
    fs::write(field.path(&bundle), &anew).unwrap();
    assert_eq!(refusal(&opening(&field, &bundle, 1)), "exists");
    assert_eq!(opening(&field, &for_officer, 0)["laptop"], own);
}
