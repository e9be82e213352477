//! Sticks as they come: damaged on the way, with everything on them given at once.

use std::fs;

use standeasy::bundle::HEADER_BYTES;

use super::{PASS, field, intake, json, opened, opening, packed};

#[test]
fn a_damaged_key_of_a_record_stops_none_of_the_others() {
    let field = field("");
    let bundle = packed(&field, "laptop");
    let mut bytes = fs::read(field.path(&bundle)).unwrap();
    // The first byte of the first key: it stands behind all others now.
    bytes[HEADER_BYTES] = 0xff;
    fs::write(field.path(&bundle), bytes).unwrap();
    let for_officer = opened(&field, &bundle);
    let said = intake(&field, &for_officer, 0);
    assert_eq!(said["campaign_about"], 40, "{said}");
    assert_eq!(said["quarantined"], 0, "{said}");
    let receipt = fs::read_to_string(field.path("laptop-opened.receipt")).unwrap();
    assert_eq!(json(&receipt)["keys"].as_array().unwrap().len(), 64);
    // The laptop has no record of that key, and keeps the one whose key it was.
    field.ok("laptop", &["laptop", "clear", "laptop-opened.receipt"]);
    let status = json(&field.ok("laptop", &["laptop", "status", "--json"]));
    assert_eq!(status["records_about"], 0, "one of 64 is left, in fives");
    field.ok("laptop", &["laptop", "sample", "--to", "left.age"]);
}

#[test]
fn whoever_gives_a_whole_stick_is_not_refused() {
    let field = field("");
    packed(&field, "one");
    packed(&field, "two");
    let open = |bundles: &[&str]| {
        let arguments = [&["second", "open", "--json"], &PASS[..], bundles].concat();
        let said = json(&field.ok("second", &arguments));
        let states = said["bundles"].as_array().unwrap().clone();
        let states = states.iter().map(|bundle| bundle["state"].to_string());
        states.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(open(&["one.bundle"]), "\"opened\"");
    // A week later with all that lies there.
    let all = ["one-opened.bundle", "one.bundle", "two.bundle"];
    assert_eq!(open(&all), "\"known\" \"known\" \"opened\"");
    let all = [
        "one-opened.bundle",
        "one.bundle",
        "two-opened.bundle",
        "two.bundle",
    ];
    let arguments = [&["officer", "intake", "--json"], &PASS[..], &all[..]].concat();
    let said = json(&field.ok("desk", &arguments));
    assert_eq!(said["bundles"].as_array().unwrap().len(), 2, "{said}");
    assert_eq!(said["campaign_about"], 80, "{said}");
    // A name alone makes nothing of a bundle: this one was packed later, and waits.
    field.ok("three", &["laptop", "install", "mission.kit"]);
    field.ok("three", &["laptop", "transcribe", "forms.csv"]);
    field.ok("three", &["laptop", "pack", "--to", "three.bundle"]);
    fs::copy(
        field.path("two-opened.bundle"),
        field.path("three-opened.bundle"),
    )
    .unwrap();
    let both = ["three.bundle", "three-opened.bundle"];
    let arguments = [&["officer", "intake", "--json"], &PASS[..], &both[..]].concat();
    let said = json(&field.exits("desk", &arguments, 1));
    assert_eq!(super::refusal(&said), "still-shut");
    // The desk waits for nothing that was opened.
    let desk = [&["officer", "desk", "--plain"], &PASS[..]].concat();
    let said = field.run("desk", &desk);
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(!said.contains("one.bundle"), "{said}");
}

#[test]
fn a_file_where_a_folder_is_named_is_told_and_stays() {
    let field = field("");
    let bundle = packed(&field, "laptop");
    field.write("a-file", "hello");
    let arguments = ["second", "open", &bundle, "--to", "a-file", "--json"];
    let said = field.exits("second", &[&arguments[..], &PASS[..]].concat(), 1);
    let reason = json(&said)["bundles"][0]["reason"].to_string();
    assert!(reason.contains("cannot-write: a-file"), "{said}");
    assert_eq!(fs::read_to_string(field.path("a-file")).unwrap(), "hello");
    assert_eq!(opening(&field, &bundle, 0)["state"], "opened");
}
