//! What is printed: the record of a destruction, and the papers of a mission.

use std::fs;

use serde_json::Value;

use crate::support::{Field, files_below, mission};
use crate::{WEEK, circle};

#[test]
fn the_record_of_a_destruction_has_the_last_entry_of_its_campaign() {
    let field = circle(&[("A1", 10), ("A2", 10), ("A3", 10), ("A4", 10)]);
    let certificate = |to: &str| {
        let said = field.ok(
            "desk",
            &[
                "officer",
                "certificate",
                "mission.kit",
                "--to",
                to,
                "--json",
            ],
        );
        let said: Value = serde_json::from_str(&said).unwrap();
        assert_eq!(said["files"].as_array().unwrap().len(), 1);
        fs::read_to_string(field.path(to).join("certificate.en.html")).unwrap()
    };
    assert!(certificate("before").contains("has no release of this campaign"));
    let release: Value = serde_json::from_str(&field.release(WEEK, "out")).unwrap();
    let digest = release["ledger"]["digest"].as_str().unwrap();
    let page = certificate("after");
    assert!(page.contains(digest) && page.contains(WEEK), "{page}");
    // The identity is what it was: nothing was destroyed.
    assert!(field.path("desk/officer/identity.age").is_file());
    // Another desk knows nothing of this campaign, and says so.
    field.ok(
        "other",
        &["officer", "init", "--passphrase-file", "passphrase"],
    );
    let foreign = ["officer", "certificate", "mission.kit", "--to", "foreign"];
    field.exits("other", &foreign, 1);
    assert!(!field.path("foreign").exists());
}

#[test]
fn printed_matter_is_written_whole_in_the_languages_asked_for_and_never_over_another() {
    let field = Field::new();
    field.officer_with_kit(&mission(4, true));
    let print = ["kit", "print", "mission.kit", "--to", "paper", "--lang"];
    let both = [&print[..], &["ar,fr"]].concat();
    field.ok("anywhere", &both);
    let names = |folder: &str| -> Vec<String> {
        let files = files_below(&field.path(folder)).into_iter();
        let mut names: Vec<String> = files
            .map(|file| file.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names("paper").len(), 10);
    assert!(names("paper").contains(&"notice.ar.html".to_owned()));
    // Again, and it is the same; changed by a hand, and it stays with all others as they are.
    field.ok("anywhere", &both);
    field.write("paper/cards.ar.html", "mine");
    field.exits("anywhere", &[&print[..], &["ar,es"]].concat(), 1);
    assert_eq!(names("paper").len(), 10);
    assert_eq!(
        fs::read_to_string(field.path("paper/cards.ar.html")).unwrap(),
        "mine"
    );
    // Without a language: all of the mission.
    field.ok("anywhere", &["kit", "print", "mission.kit", "--to", "all"]);
    let languages = mission(4, true).matches("languages").count();
    assert!(languages == 1 && names("all").len() % 5 == 0 && !names("all").is_empty());
}
