//! Kits: none goes out that its desk does not know, and none takes the place of another.

use std::fs;
use std::path::Path;

use crate::circle;
use crate::support::{Field, files_below, mission};

#[test]
fn a_laptop_with_records_refuses_another_kit() {
    let field = circle(&[("A1", 12)]);
    field.write("second.toml", &mission(2, false));
    field.ok(
        "desk",
        &["kit", "build", "second.toml", "--to", "second.kit"],
    );
    let said = field.exits("laptop", &["laptop", "install", "second.kit"], 1);
    assert!(said.contains("still on this laptop"), "{said}");
}

#[test]
fn no_kit_goes_out_that_its_desk_does_not_know() {
    let field = Field::new();
    field.officer_with_kit(&mission(2, false));
    let kits = field.path("desk/officer/kits");
    fs::rename(&kits, field.path("elsewhere")).unwrap();
    fs::write(&kits, "in the way").unwrap();
    let build = ["kit", "build", "mission.toml", "--to", "other.kit"];
    field.exits("desk", &build, 1);
    assert!(!field.path("other.kit").exists());
    fs::remove_file(&kits).unwrap();
    // And where it cannot go out, the desk knows of none that nobody has.
    let text = mission(2, false).replace("id = \"field\"", "id = \"else\"");
    field.write("mission.toml", &text);
    fs::write(field.path("other.kit"), "in the way").unwrap();
    field.exits("desk", &build, 1);
    assert_eq!(files_below(&kits).len(), 0);
}

#[test]
fn a_questionnaire_is_not_called_what_a_record_is_that_does_not_count() {
    let field = Field::new();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/pulse-6.toml");
    let text = fs::read_to_string(shipped).unwrap();
    let named = text.replacen("id = \"pulse-6\"", "id = \"-\"", 1);
    assert_ne!(text, named);
    field.write("named.toml", &named);
    let said = field.exits("any", &["questionnaire", "check", "named.toml"], 1);
    assert!(said.contains("and not `-` alone"), "{said}");
}
