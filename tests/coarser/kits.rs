//! What a kit and a forecast say of it, and that a mission without it is what it was.

use serde_json::Value;
use standeasy::kit::{Kit, Mission};
use standeasy::questionnaire::library;
use standeasy::seal::Recipient;

use crate::support::{Field, mission};
use crate::{company, field, with_kit_of};

/// A key that nobody has the other half of.
const RECIPIENT: &str = "age1yu6cqcfqjecu7tvs5jyqpqcz08dvx9ef40ylvza0qstttetkzqcs3k5slh";

/// The kit of a mission file, always for the same key.
fn kit(text: &str) -> Kit {
    let (mission, _) = Mission::read("mission.toml", text).unwrap();
    let recipient: Recipient = RECIPIENT.parse().unwrap();
    let asked = vec![library::find("pulse-6").unwrap()];
    Kit::build(mission, asked, vec![recipient]).unwrap()
}

#[test]
fn a_kit_without_it_has_the_bytes_it_had_and_one_with_it_is_read_back() {
    let without = kit(&mission(4, true));
    let text = std::str::from_utf8(without.bytes()).unwrap();
    assert!(!text.contains("coarser"), "{text}");
    let off = company().replace("coarser = true", "coarser = false");
    assert_eq!(kit(&off).bytes(), without.bytes());
    // Nothing is written in two ways: a kit that says no is none.
    let said = text.replacen("\"policy\":{", "\"coarser\":false,\"policy\":{", 1);
    assert_ne!(said, text);
    assert!(Kit::read(said.as_bytes()).is_err());
    let with = kit(&company());
    let text = std::str::from_utf8(with.bytes()).unwrap();
    assert!(text.contains("\"coarser\":true,\"policy\":{"), "{text}");
    assert_ne!(with.fingerprint(), without.fingerprint());
    assert_eq!(Kit::read(with.bytes()).unwrap().tree(), with.tree());
    assert_eq!(
        [&with, &without].map(|kit| kit.tree().people(0)),
        [Some(120), None]
    );
}

#[test]
fn it_is_yes_or_no_and_nothing_else() {
    for wrong in ["\"parent\"", "1", "[\"A\"]"] {
        let text = company().replace("coarser = true", &format!("coarser = {wrong}"));
        let found = Mission::read("mission.toml", &text).map(|_| ());
        let found = found.expect_err(wrong);
        let mut all = found.list.iter();
        assert!(all.any(|one| one.code == "malformed"), "{wrong}: {found}");
    }
}

#[test]
fn a_kit_tells_of_it_and_one_without_it_says_nothing() {
    let shown = |field: &Field| {
        let text = field.ok("any", &["kit", "show", "mission.kit"]);
        let json = field.ok("any", &["kit", "show", "mission.kit", "--json"]);
        let json: Value = serde_json::from_str(&json).unwrap();
        (text, json["mission"]["coarser"].clone())
    };
    let told = "can have their answers count for the unit above instead of their own";
    let (text, said) = shown(&field());
    assert!(text.contains(told), "{text}");
    assert_eq!(said, true);
    let (text, said) = shown(&with_kit_of(&mission(4, true)));
    assert!(!text.contains(told), "{text}");
    assert_eq!(said, Value::Null);
}

/// Nobody knows how many will choose it, so nothing but a sentence is other than without it.
#[test]
fn a_forecast_expects_nobody_to_choose_it_and_says_so() {
    let field = Field::new();
    field.write("with.toml", &company());
    field.write("without.toml", &mission(4, true));
    let [with, without] = ["with.toml", "without.toml"].map(|file| {
        let json = field.ok("any", &["officer", "forecast", file, "--json"]);
        let json: Value = serde_json::from_str(&json).unwrap();
        let text = field.ok("any", &["officer", "forecast", file]);
        (json, text)
    });
    assert_eq!(with.0["questionnaires"], without.0["questionnaires"]);
    assert_eq!(
        (&with.0["coarser"], &without.0["coarser"]),
        (&true.into(), &Value::Null)
    );
    let told = "this forecast expects nobody to choose it.";
    assert!(with.1.contains(told), "{}", with.1);
    assert!(!without.1.contains(told), "{}", without.1);
}
