//! The kit and the printed sheet: what they say of slips, and what does not fit together.

use std::fs;

use serde_json::Value;

use super::support::{self, Field, forms, mission};
use super::{SLIPS, Scene, WEEK, asking, holds};

#[test]
fn the_sheet_has_a_slip_each_and_is_for_its_owner_alone() {
    let scene = Scene::new();
    assert_eq!(scene.codes.len(), SLIPS);
    for code in &scene.codes {
        let groups: Vec<usize> = code.split(' ').map(str::len).collect();
        assert_eq!(groups, [4, 4, 4, 1]);
    }
    let page = fs::read_to_string(scene.field.path("slips.html")).unwrap();
    for line in [
        "One answer to each questionnaire a period.",
        "Une réponse par questionnaire et période.",
        "إجابة واحدة عن كل استبيان في الفترة.",
    ] {
        assert_eq!(page.matches(line).count(), SLIPS, "{line}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(scene.field.path("slips.html"))
            .unwrap()
            .permissions();
        assert_eq!(mode.mode() & 0o777, 0o600);
    }
    // Neither a sheet nor a kit is ever replaced, and nothing is made then.
    let build = [
        "kit",
        "build",
        "mission.toml",
        "--to",
        "other.kit",
        "--slips",
        "slips.html",
    ];
    assert!(
        scene
            .field
            .exits("desk", &build, 1)
            .contains("exists already")
    );
    assert!(!scene.field.path("other.kit").exists());
}

#[test]
fn a_kit_says_that_slips_are_asked_for_and_how_dear_a_guess_is() {
    let scene = Scene::new();
    let shown = scene
        .field
        .ok("any", &["kit", "show", "mission.kit", "--json"]);
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["mission"]["admission"], "slips");
    assert_eq!(shown["mission"]["slips"], SLIPS);
    assert_eq!(shown["mission"]["slip_factor"], 4, "practice");
    let text = scene.field.ok("any", &["kit", "show", "mission.kit"]);
    assert!(text.contains("code of a slip"), "{text}");
    let said = scene.check_in("one", "q");
    assert!(said.contains("You need a slip with a code"), "{said}");
}

#[test]
fn where_it_is_not_asked_for_there_is_no_trace_of_it() {
    let field = Field::new();
    field.officer_with_kit(&mission(4, true));
    let bytes = fs::read_to_string(field.path("mission.kit")).unwrap();
    assert!(
        !bytes.contains("slip") && !bytes.contains("admission"),
        "{bytes}"
    );
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field.write(
        "forms.csv",
        &forms(&field, "2026-11-11", &[("A1", 10), ("A2", 10)]),
    );
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    assert_eq!(field.take_in("stick.bundle")["quarantined"], 0);
    let made = field.release(WEEK, "out");
    assert!(!made.contains("slips"), "{made}");
    assert!(!holds(&field.path("desk"), b"used/") && !holds(&field.path("desk"), b"slips/"));
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let field = Field::new();
    support::begun::desk().lay_out(&field);
    let plain = mission(4, true);
    let build = ["kit", "build", "mission.toml", "--to", "mission.kit"];
    let with_sheet = [&build[..], &["--slips", "slips.html"]].concat();
    for wrong in [
        "admission = \"slips\"",
        "slips = 400",
        "admission = \"slips\"\nslips = 0",
        "admission = \"slips\"\nslips = 100001",
        "admission = \"roster\"\nslips = 400",
    ] {
        field.write(
            "mission.toml",
            &plain.replace("practice = true", &format!("practice = true\n{wrong}")),
        );
        let said = field.exits("desk", &with_sheet, 1);
        assert!(
            said.contains("mission.toml:") && said.contains("slips"),
            "{wrong}: {said}"
        );
    }
    field.write("mission.toml", &plain);
    assert!(
        field
            .exits("desk", &with_sheet, 1)
            .contains("asks for no slips")
    );
    field.write("mission.toml", &asking(&plain));
    assert!(field.exits("desk", &build, 1).contains("--slips FILE.html"));
    assert!(!field.path("mission.kit").exists() && !field.path("slips.html").exists());
    field.ok("desk", &with_sheet);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field.write("forms.csv", &forms(&field, "2026-11-11", &[("A1", 1)]));
    let said = field.exits("laptop", &["laptop", "transcribe", "forms.csv"], 1);
    assert!(said.contains("forms on paper have none"), "{said}");
}
