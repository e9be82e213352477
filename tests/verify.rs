//! `verify` and `laptop rescue` as a person in the field meets them: real homes, damaged by hand.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod support;

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use support::{Field, files_below, forms, mission};

const UNITS: [(&str, usize); 2] = [("A1", 30), ("A2", 28)];

/// A laptop with 58 sealed paper forms.
fn laptop() -> Field {
    let field = Field::new();
    field.officer_with_kit(&mission(2, true));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field.write("forms.csv", &forms(&field, "2026-10-01", &UNITS));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field
}

fn verdict(field: &Field, home: &str, store: usize, code: i32) -> Value {
    let said = field.exits(home, &["verify", "--json"], code);
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["ok"], code == 0);
    said["stores"][store].clone()
}

fn store_file(field: &Field, name: &str) -> PathBuf {
    let found = files_below(&field.path("laptop/laptop/store"));
    found.into_iter().find(|path| path.ends_with(name)).unwrap()
}

#[test]
fn a_whole_laptop_is_whole_in_both_copies_and_has_a_reserve() {
    let field = laptop();
    let found = verdict(&field, "laptop", 0, 0);
    assert_eq!(found["state"], "whole");
    assert_eq!(found["records_about"], 60);
    for (key, value) in [("database", "whole"), ("mirror", "whole")] {
        assert_eq!(found[key], value);
    }
    assert_eq!(
        (&found["has_room"], &found["has_reserve"]),
        (&true.into(), &true.into())
    );
    let said = field.ok("laptop", &["laptop", "rescue"]);
    assert_eq!(
        said,
        "Nothing to rescue: both copies of the store are whole.\n"
    );
}

#[test]
fn one_damaged_copy_is_told_until_the_next_start_has_mended_it() {
    let field = laptop();
    fs::write(store_file(&field, "db"), "garbage").unwrap();
    for _ in 0..2 {
        let found = verdict(&field, "laptop", 0, 1);
        assert_eq!(
            (&found["state"], &found["mirror"]),
            (&"one-copy".into(), &"whole".into())
        );
    }
    field.ok("laptop", &["laptop", "status"]);
    assert_eq!(verdict(&field, "laptop", 0, 0)["state"], "whole");
}

/// T13.
#[test]
fn a_damaged_store_is_rescued_packed_and_taken_in() {
    let field = laptop();
    fs::write(store_file(&field, "db"), "garbage").unwrap();
    let mirror = store_file(&field, "MIRROR");
    let mut bytes = fs::read(&mirror).unwrap();
    let last = bytes.len() - 100;
    bytes[last] ^= 1;
    fs::write(&mirror, bytes).unwrap();

    assert_eq!(verdict(&field, "laptop", 0, 1)["state"], "damaged");
    let refused = field.exits("laptop", &["laptop", "status"], 1);
    assert!(refused.contains("standeasy laptop rescue"), "{refused}");

    let said = field.exits("laptop", &["laptop", "rescue", "--json"], 1);
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(
        (&said["lost"], &said["expected_about"]),
        (&1.into(), &60.into())
    );
    assert_eq!(said["fresh_keys"], 0);
    assert!(PathBuf::from(said["kept"].as_str().unwrap()).is_dir());

    let found = verdict(&field, "laptop", 0, 0);
    assert_eq!(found["kept"].as_array().unwrap().len(), 1);
    field.ok("laptop", &["laptop", "pack", "--to", "rescued.bundle"]);
    let taken = field.take_in("rescued.bundle");
    assert_eq!(taken["bundles"][0]["state"], "taken");
    assert_eq!(taken["quarantined"], 0);
}

#[test]
fn a_laptop_in_use_is_not_called_damaged() {
    let field = laptop();
    let held = standeasy::store::Store::open(&field.path("laptop/laptop/store")).unwrap();
    assert_eq!(verdict(&field, "laptop", 0, 1)["state"], "unread");
    drop(held);
    assert_eq!(verdict(&field, "laptop", 0, 0)["state"], "whole");
}

#[test]
fn a_store_or_a_kit_that_is_gone_is_damage_and_not_an_empty_laptop() {
    let field = laptop();
    let folder = field.path("laptop/laptop");
    fs::rename(folder.join("mission.kit"), field.path("kit")).unwrap();
    assert_eq!(verdict(&field, "laptop", 0, 1)["state"], "damaged");
    fs::rename(field.path("kit"), folder.join("mission.kit")).unwrap();
    fs::remove_dir_all(folder.join("store")).unwrap();
    // Nothing begins another one by the way, and all say the same, before and after.
    for command in [
        &["laptop", "status"][..],
        &["laptop", "rescue"],
        &["laptop", "pack", "--to", "stick.bundle"],
        &["checkin", "--plain", "--lang", "en"],
    ] {
        assert_eq!(verdict(&field, "laptop", 0, 1)["state"], "damaged");
        let said = field.exits("laptop", command, 1);
        assert!(
            said.contains("are gone") && said.contains("Tell the medical officer"),
            "{said}"
        );
    }
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    assert_eq!(verdict(&field, "laptop", 0, 0)["state"], "whole");
    let status = field.ok("laptop", &["laptop", "status", "--json"]);
    assert!(status.contains("\"records_about\": 0"), "{status}");
}

/// A store that is begun anew knows of no release, and each could be made again with other answers.
#[test]
fn a_desk_without_its_store_forgets_no_release_and_makes_none() {
    let field = laptop();
    let desk = field.path("desk/officer");
    let whole: Vec<_> = files_below(&desk.join("store"))
        .into_iter()
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    for (path, _) in &whole {
        fs::remove_file(path).unwrap();
    }
    for command in [
        &["officer", "ledger"][..],
        &[
            "officer",
            "intake",
            "stick.bundle",
            "--passphrase-file",
            "passphrase",
        ],
        &["kit", "build", "mission.toml", "--to", "other.kit"],
    ] {
        assert_eq!(verdict(&field, "desk", 1, 1)["state"], "damaged");
        let said = field.exits("desk", command, 1);
        assert!(said.contains("store of this desk is gone"), "{said}");
    }
    for (path, bytes) in &whole {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    assert_eq!(verdict(&field, "desk", 1, 0)["state"], "whole");
}

#[test]
fn the_officers_store_is_looked_at_in_both_copies_too() {
    let field = laptop();
    assert_eq!(verdict(&field, "desk", 1, 0)["state"], "whole");
    let store = field.path("desk/officer/store");
    fs::remove_file(store.join("MIRROR")).unwrap();
    let found = verdict(&field, "desk", 1, 1);
    assert_eq!(
        (&found["state"], &found["mirror"]),
        (&"one-copy".into(), &"missing".into())
    );
    field.ok("desk", &["officer", "ledger"]);
    assert_eq!(verdict(&field, "desk", 1, 0)["state"], "whole");
    fs::remove_dir_all(&store).unwrap();
    assert_eq!(verdict(&field, "desk", 1, 1)["state"], "damaged");
}

#[test]
fn an_officers_key_that_is_cut_short_is_damage_before_and_after_the_first_kit() {
    let field = Field::new();
    support::begun::desk().lay_out(&field);
    for has_kit in [false, true] {
        if has_kit {
            field.write("mission.toml", &mission(2, true));
            let build = ["kit", "build", "mission.toml", "--to", "mission.kit"];
            field.ok("desk", &build);
        }
        let path = field.path("desk/officer/identity.age");
        let whole = fs::read(&path).unwrap();
        assert_eq!(verdict(&field, "desk", 1, 0)["state"], "whole");
        fs::write(&path, &whole[..whole.len() / 2]).unwrap();
        assert_eq!(verdict(&field, "desk", 1, 1)["state"], "damaged");
        let said = field.exits("desk", &["verify"], 1);
        assert!(said.contains("from its backup"), "{said}");
        fs::write(&path, &whole).unwrap();
    }
}

/// What a mission's kit is called that is not the installed one.
fn other_kit(field: &Field) {
    let text = mission(2, true).replace("id = \"field\"", "id = \"else\"");
    field.write("else.toml", &text);
    field.ok("desk", &["kit", "build", "else.toml", "--to", "else.kit"]);
}

#[test]
fn a_damaged_or_missing_kit_is_put_back_under_its_answers() {
    let field = laptop();
    other_kit(&field);
    let kit = field.path("laptop/laptop/mission.kit");
    let whole = fs::read(&kit).unwrap();
    let mut damaged = whole.clone();
    damaged[100] ^= 1;
    for damaged in [Some(damaged), None] {
        match damaged {
            Some(damaged) => fs::write(&kit, damaged).unwrap(),
            None => fs::remove_file(&kit).unwrap(),
        }
        let said = field.exits("laptop", &["verify"], 1);
        assert!(said.contains("standeasy laptop install FILE.kit"), "{said}");
        assert!(!said.contains("rescue"), "{said}");
        let said = field.exits("laptop", &["laptop", "pack", "--to", "x.bundle"], 1);
        assert!(said.contains("standeasy laptop install"), "{said}");
        // Another kit does not come over these answers.
        let said = field.exits("laptop", &["laptop", "install", "else.kit"], 1);
        assert!(said.contains("still on this laptop"), "{said}");
        field.ok("laptop", &["laptop", "install", "mission.kit"]);
        assert_eq!(fs::read(&kit).unwrap(), whole);
        assert_eq!(verdict(&field, "laptop", 0, 0)["state"], "whole");
    }
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    assert_eq!(field.take_in("stick.bundle")["campaign_about"], 60);
}

#[test]
fn a_kit_that_no_answer_was_given_under_is_replaced_whatever_became_of_it() {
    let field = Field::new();
    field.officer_with_kit(&mission(2, true));
    other_kit(&field);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    fs::write(field.path("laptop/laptop/mission.kit"), "hello").unwrap();
    field.ok("laptop", &["laptop", "install", "else.kit"]);
    let kit = fs::read(field.path("laptop/laptop/mission.kit")).unwrap();
    assert_eq!(kit, fs::read(field.path("else.kit")).unwrap());
    let sum = fs::read_to_string(field.path("laptop/laptop/mission.sha256")).unwrap();
    let told = field.ok("laptop", &["laptop", "status", "--json"]);
    let told: Value = serde_json::from_str(&told).unwrap();
    let digits = told["fingerprint"].as_str().unwrap();
    assert_eq!(sum, format!("{digits}  mission.kit\n"));
}
