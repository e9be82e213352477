//! The last day of the key, as a mission promised it: nobody is asked whose answer could not be
//! released in time, nothing is opened after it, and all campaigns of a key keep to one day.

use std::fs;

use crate::support::{Field, forms, mission, release_arguments};
use crate::{DAY, WEEK};

/// A day that is over, one after [`WEEK`], and one that is far away.
const OVER: &str = "2026-11-24";
const FAR: &str = "2099-12-31";

/// A mission whose key ends on a day.
fn ending(day: &str) -> String {
    mission(4, false).replace(
        "start = 2026-09-28\n",
        &format!("start = 2026-09-28\nkey_end = {day}\n"),
    )
}

/// An officer, a laptop with the kit, and a bundle of the forms of forty people.
fn campaign(day: &str) -> Field {
    let field = Field::new();
    field.officer_with_kit(&ending(day));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    crate::pack(&field, DAY, "stick.bundle");
    field
}

const INTAKE: [&str; 5] = [
    "officer",
    "intake",
    "stick.bundle",
    "--passphrase-file",
    "passphrase",
];

fn destroy(kit: &str) -> Vec<&str> {
    let all = ["officer", "destroy", "--campaign", kit, "--to", "paper"];
    [&all[..], &["--passphrase-file", "passphrase"]].concat()
}

#[test]
fn after_the_last_day_nothing_is_opened_and_the_key_can_still_be_destroyed() {
    let field = campaign(OVER);
    for command in [INTAKE.to_vec(), release_arguments(WEEK, "briefing")] {
        let text = field.exits("desk", &command, 1);
        assert!(text.contains("was to end on 2026-11-24"), "{text}");
        assert!(text.contains("`standeasy officer destroy`"), "{text}");
    }
    assert!(!field.path("briefing").exists());
    let kit = super::destroy::fingerprint(&field);
    field.ok("desk", &destroy(&kit));
    let officer = field.path("desk/officer");
    assert_eq!(super::destroy::sealed_below(&officer), [""; 0]);
    let page = fs::read_to_string(field.path("paper/certificate.en.html")).unwrap();
    assert!(page.contains("Last day of the key, as the notice said"));
    assert!(page.contains("November"), "{page}");
}

#[test]
fn after_the_last_day_the_backup_key_opens_nothing_here_and_no_kit_is_built() {
    let field = crate::desk_with_a_backup();
    field.write("mission.toml", &ending(OVER));
    let build = ["kit", "build", "mission.toml", "--to", "mission.kit"];
    field.ok("desk", &build);
    field.write(
        "again.toml",
        &ending(OVER).replace("\"field\"", "\"again\""),
    );
    for command in [
        &["kit", "build", "again.toml", "--to", "again.kit"][..],
        &[
            "officer",
            "backup",
            "backup.age",
            "--passphrase-file",
            "reserve",
        ],
        &[
            "officer",
            "passphrase",
            "--passphrase-file",
            "passphrase",
            "--new-passphrase-file",
            "reserve",
        ],
        &[
            "officer",
            "rekey",
            "--passphrase-file",
            "passphrase",
            "--new-passphrase-file",
            "reserve",
        ],
    ] {
        let text = field.exits("desk", command, 1);
        assert!(
            text.contains("was to end on 2026-11-24"),
            "{command:?}: {text}"
        );
    }
}

#[test]
fn nobody_is_asked_whose_answer_could_not_be_released_in_time() {
    let field = campaign(OVER);
    let told = field.ok("laptop", &["checkin", "--plain", "--lang", "en"]);
    assert!(
        told.contains("The key that opens them ends on 24 November 2026"),
        "{told}"
    );
    assert!(!told.contains("Before you begin"), "{told}");
    let status = field.ok("laptop", &["laptop", "status"]);
    assert!(status.contains("none is open today"), "{status}");
    // On paper as on the screen: a form of the last week is sealed, one of a day after it is not.
    field.write("late.csv", &forms(&field, "2026-11-23", &[("A1", 1)]));
    let text = field.exits("laptop", &["laptop", "transcribe", "late.csv"], 1);
    assert!(text.contains("the key of this campaign ends on"), "{text}");
}

#[test]
fn the_desk_goes_by_the_day_and_not_by_what_it_opened_before() {
    let field = campaign(FAR);
    field.ok("desk", &INTAKE);
    field.ok("desk", &release_arguments(WEEK, "briefing"));
    let last = "@2099-12-31 12:00:00";
    let Some(on_it) = field.at("desk", last, &release_arguments(WEEK, "once-more")) else {
        return;
    };
    let text = String::from_utf8_lossy(&on_it.stderr);
    assert!(on_it.status.success(), "{text}");
    let after = "@2100-01-01 00:00:01";
    let command = release_arguments(WEEK, "too-late");
    let refused = field.at("desk", after, &command).unwrap();
    assert_eq!(refused.status.code(), Some(1));
    let text = String::from_utf8_lossy(&refused.stderr);
    assert!(text.contains("was to end on 2099-12-31"), "{text}");
    assert!(!field.path("too-late").exists());
}

#[test]
fn all_campaigns_of_a_key_end_on_one_day() {
    let field = Field::new();
    field.officer_with_kit(&ending(FAR));
    for (name, text) in [
        ("other.toml", ending("2099-12-30")),
        ("without.toml", mission(4, false)),
    ] {
        field.write(name, &text.replace("\"field\"", "\"second\""));
        let build = ["kit", "build", name, "--to", "second.kit"];
        let told = field.exits("desk", &build, 1);
        assert!(told.contains("has another day for the end"), "{told}");
        assert!(told.contains("new home"), "{told}");
        assert!(!field.path("second.kit").exists());
    }
    field.write("same.toml", &ending(FAR).replace("\"field\"", "\"second\""));
    field.ok("desk", &["kit", "build", "same.toml", "--to", "second.kit"]);
    let shown = field.ok("desk", &["kit", "show", "second.kit"]);
    assert!(shown.contains("the key ends on 2099-12-31"), "{shown}");
}

#[test]
fn a_kit_that_promises_no_day_says_nothing_of_one() {
    let field = Field::new();
    field.officer_with_kit(&mission(4, false));
    let kit = fs::read_to_string(field.path("mission.kit")).unwrap();
    assert!(!kit.contains("key_end"));
    field.ok("desk", &["kit", "print", "mission.kit", "--to", "paper"]);
    let pages = fs::read_dir(field.path("paper")).unwrap();
    for page in pages.flatten() {
        let text = fs::read_to_string(page.path()).unwrap();
        assert!(!text.contains("officer destroy"), "{:?}", page.path());
        assert!(!text.contains("the key that opens the answers is destroyed"));
    }
}
