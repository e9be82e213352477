//! Enrolled laptops: a bundle counts where a laptop signed it that the officer enrolled; one of any
//! other laptop is kept apart and named; one that was changed or is not signed is refused.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[path = "enrolled/counted.rs"]
mod counted;
#[path = "enrolled/enrolment.rs"]
mod enrolment;
#[path = "enrolled/kept_apart.rs"]
mod kept_apart;
#[path = "enrolled/key.rs"]
mod key;
mod support;

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use support::{Field, files_below, forms, mission};

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
