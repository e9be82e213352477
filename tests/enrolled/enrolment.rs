//! Enrolling: by a file or a line, of several all or none, and only where the mission asks for it.

use std::fs;

use serde_json::Value;
use standeasy::bundle::signature::SigningKey;
use standeasy::desk::laptop::read_kit;
use standeasy::hex;

use crate::support::{self, Field, files_below};
use crate::{NONE, field, json, keys, laptops, packed, text};

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
