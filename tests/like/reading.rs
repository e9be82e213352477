//! What records hold and releases show, read back.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;
use standeasy::bundle::Bundle;
use standeasy::checkin::response::{Content, Response};
use standeasy::seal::{Envelope, Identity, open};
use standeasy::secret::Secret;

use crate::DAY;
use crate::support::{Field, PASSPHRASE, forms};

pub const WEEK: &str = "2026-W47";

/// The responses of a bundle, opened with the officer's key.
pub fn opened(field: &Field, bundle: &str) -> Vec<Response> {
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
pub fn the_record_is_of(field: &Field, unit: &str) {
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
pub fn released(field: &Field, units: &[(&str, usize)]) -> Value {
    field.write("forms.csv", &forms(field, DAY, units));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    field.take_in("stick.bundle");
    serde_json::from_str(&field.release(WEEK, "out")).unwrap()
}

/// The rows of a release by name, each with its answering units.
pub fn rows(release: &Value) -> BTreeMap<String, Vec<String>> {
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
pub fn derivable(release: &Value, people: &[(&str, usize)]) -> Vec<(usize, Vec<String>)> {
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
