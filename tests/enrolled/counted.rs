//! What counts: a bundle that an enrolled laptop signed, whole and once.

use std::fs;

use serde_json::Value;
use standeasy::bundle::signature::SigningKey;
use standeasy::bundle::{Bundle, HEADER_BYTES};

use crate::{NONE, WEEK, apart, enrol, field, intake, json, laptops, pack_more, packed};

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
