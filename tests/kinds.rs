//! Invented answers and real ones never come into one home, in either direction: each way in is
//! tried, and refused in a sentence of its own.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::fs;

use standeasy::bundle::Bundle;
use support::{Field, files_below, forms, mission};

/// A field with two desks, two kits and two laptops, of practice and real.
fn field() -> Field {
    let field = Field::new();
    for (kind, is_practice) in [("practice", true), ("real", false)] {
        let desk = format!("{kind}-desk");
        let init = ["officer", "init", "--passphrase-file", "passphrase"];
        field.ok(&desk, &init);
        field.write(&format!("{kind}.toml"), &mission(3, is_practice));
        let (toml, kit) = (format!("{kind}.toml"), format!("{kind}.kit"));
        field.ok(&desk, &["kit", "build", &toml, "--to", &kit]);
        field.ok(&format!("{kind}-laptop"), &["laptop", "install", &kit]);
    }
    let today = chrono::Local::now().date_naive();
    field.write(
        "forms.csv",
        &forms(&field, &today.to_string(), &[("A1", 12)]),
    );
    field
}

/// Packs what a laptop of a kind holds.
fn packed(field: &Field, kind: &str) -> String {
    let laptop = format!("{kind}-laptop");
    let bundle = format!("{kind}.bundle");
    field.ok(&laptop, &["laptop", "transcribe", "forms.csv"]);
    field.ok(&laptop, &["laptop", "pack", "--to", &bundle]);
    bundle
}

fn other(kind: &str) -> &'static str {
    if kind == "real" { "practice" } else { "real" }
}

#[track_caller]
fn refused(field: &Field, home: &str, arguments: &[&str], sentence: &str) {
    let before = contents(field, home);
    let said = field.exits(home, arguments, 1);
    assert!(said.contains(sentence), "{arguments:?} said\n{said}");
    assert_eq!(
        contents(field, home),
        before,
        "{arguments:?} changed the home"
    );
}

/// Every file of a home but the empty lock files, with what is in it.
fn contents(field: &Field, home: &str) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut files = files_below(&field.path(home));
    files.sort();
    let read = files
        .into_iter()
        .map(|file| (file.clone(), fs::read(file).unwrap()));
    read.filter(|(_, bytes)| !bytes.is_empty()).collect()
}

const PRACTICE_KIT: &str = "this home holds real answers, and a practice kit does not come into it";
const REAL_KIT: &str = "this home is for practice, and a real kit does not come into it";

#[test]
fn no_kit_of_the_other_kind_is_installed_or_built_even_where_nobody_answered() {
    let field = field();
    for (kind, sentence) in [("real", PRACTICE_KIT), ("practice", REAL_KIT)] {
        let (kit, toml) = (
            format!("{}.kit", other(kind)),
            format!("{}.toml", other(kind)),
        );
        let laptop = format!("{kind}-laptop");
        refused(&field, &laptop, &["laptop", "install", &kit], sentence);
        let desk = format!("{kind}-desk");
        let build = ["kit", "build", &toml, "--to", "never.kit"];
        refused(&field, &desk, &build, sentence);
        assert!(!field.path("never.kit").exists());
        // A desk and a laptop may stand in one home; they are then of one kind too.
        refused(&field, &desk, &["laptop", "install", &kit], sentence);
    }
}

#[test]
fn no_bundle_of_the_other_kind_is_taken_in_whatever_its_head_says() {
    let field = field();
    for kind in ["real", "practice"] {
        packed(&field, kind);
    }
    for kind in ["real", "practice"] {
        let desk = format!("{kind}-desk");
        let foreign = format!("{}.bundle", other(kind));
        let arguments = |bundle| {
            [
                "officer",
                "intake",
                bundle,
                "--passphrase-file",
                "passphrase",
            ]
        };
        let sentence = "which this desk did not build";
        refused(&field, &desk, &arguments(&foreign), sentence);

        // The same records and decoys under the name of this desk's own kit.
        let bytes = fs::read(field.path(&foreign)).unwrap();
        let own = fs::read(field.path(&format!("{kind}.bundle"))).unwrap();
        let forged = Bundle {
            kit: Bundle::read(&own).unwrap().bundle.kit,
            ..Bundle::read(&bytes).unwrap().bundle
        };
        fs::write(field.path("forged.bundle"), forged.to_bytes()).unwrap();
        let said = field.exits(&desk, &arguments("forged.bundle"), 1);
        let sentence = "no record in the bundle is sealed to this desk's key";
        assert!(said.contains(sentence), "{said}");
        let json = [&arguments("forged.bundle")[..], &["--json"]].concat();
        let said = field.exits(&desk, &json, 1);
        assert!(
            said.contains("\"refused\"") && said.contains("other-key"),
            "{said}"
        );
    }
}

#[test]
fn no_receipt_of_the_other_kind_clears_a_laptop() {
    let field = field();
    for kind in ["real", "practice"] {
        let bundle = packed(&field, kind);
        let desk = format!("{kind}-desk");
        let intake = [
            "officer",
            "intake",
            &bundle,
            "--passphrase-file",
            "passphrase",
        ];
        field.ok(&desk, &intake);
    }
    for kind in ["real", "practice"] {
        let laptop = format!("{kind}-laptop");
        let receipt = format!("{}.receipt", other(kind));
        refused(
            &field,
            &laptop,
            &["laptop", "clear", &receipt],
            "the receipt is for the kit",
        );
        field.ok(&laptop, &["laptop", "clear", &format!("{kind}.receipt")]);
    }
}

#[test]
fn the_sentences_and_what_to_do_now_are_said_in_six_languages() {
    let field = field();
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        for kind in ["real", "practice"] {
            let home = format!("{kind}-laptop");
            field.write(
                &format!("{home}/settings.toml"),
                &format!("language = \"{language}\"\n"),
            );
            let kit = format!("{}.kit", other(kind));
            let said = field.exits(&home, &["laptop", "install", &kit], 1);
            assert!(said.contains("--home"), "{said}");
            let is_english = said.contains(PRACTICE_KIT) || said.contains(REAL_KIT);
            assert_eq!(is_english, language == "en", "{said}");
        }
    }
}
