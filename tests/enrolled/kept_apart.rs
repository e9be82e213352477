//! What is kept apart: bundles of laptops that are not enrolled, or no longer.

use std::fs;

use serde_json::Value;
use standeasy::desk::laptop::read_kit;

use crate::{NONE, PASS, WEEK, apart, enrol, field, intake, json, laptops, pack_more, packed};

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
