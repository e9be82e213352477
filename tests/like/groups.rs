//! What a group across units may be, and what a forecast and a kit say of it.

use std::fs;

use serde_json::Value;
use standeasy::kit::Mission;

use crate::support::{self, Field, mission};
use crate::{WOMEN, field};

#[test]
fn a_mission_names_its_groups_so_that_everybody_is_counted_once_and_enough_share_each() {
    let change = |from: &str, to: &str| WOMEN.replace(from, to);
    let with = |more: &str| WOMEN.to_owned() + more;
    let group = |id: &str, parent: &str, across: &str| {
        format!(
            "[[unit]]\nid = \"{id}\"\nparent = \"{parent}\"\nname = {{ en = \"G\" }}\nacross = {{ {across} }}\n"
        )
    };
    let five: String = ["b", "c", "d", "e"]
        .map(|id| group(id, "A", "A4 = 10"))
        .concat();
    let below = "[[unit]]\nid = \"X\"\nparent = \"women\"\nname = { en = \"X\" }\nstrength = 20\n";
    let other = "[[unit]]\nid = \"B\"\nname = { en = \"B\" }\nstrength = 20\n";
    let cases = [
        (
            "across-strength",
            "strength = 24",
            change("across", "strength = 24\nacross"),
            "both `strength` and `across`",
        ),
        (
            "across-parent",
            "parent = \"A1\"",
            change("parent = \"A\"", "parent = \"A1\""),
            "does not stand below a unit at the top",
        ),
        (
            "across-parent",
            "[[unit]]",
            change("parent = \"A\"\n", ""),
            "does not stand below a unit at the top",
        ),
        (
            "across-child",
            "parent = \"women\"",
            with(below),
            "`X` stands below `women`",
        ),
        (
            "across-many",
            "[[unit]]",
            with(&five),
            "one group across units too many",
        ),
        (
            "across-unknown",
            "A9",
            change("A3", "A9"),
            "names the unit `A9`, which does not exist",
        ),
        (
            "across-silent",
            " A = 9",
            change("A3", "A"),
            "names `A`, which has no strength",
        ),
        (
            "across-silent",
            "women = 10",
            with(&group("b", "A", "A4 = 10, women = 10")),
            "names `women`, which has no strength",
        ),
        (
            "across-elsewhere",
            "B = 3",
            change("A3 = 9", "A3 = 9, B = 3") + other,
            "names `B`, which does not stand below",
        ),
        (
            "across-number",
            "A2 = 0",
            change("A2 = 8", "A2 = 0"),
            "1 to 30 people",
        ),
        (
            "across-number",
            "A2 = 31",
            change("A2 = 8", "A2 = 31"),
            "1 to 30 people",
        ),
        (
            "across-number",
            "A2 = -1",
            change("A2 = 8", "A2 = -1"),
            "1 to 30 people",
        ),
        (
            "across-sum",
            "A1 = 24",
            with(&group("b", "A", "A1 = 24")),
            "31 people of `A1`, whose strength is 30",
        ),
        (
            "across-small",
            "across = {",
            change("A2 = 8, A3 = 9", "A2 = 2"),
            "has 9 people, and nothing is shown of fewer than 10",
        ),
        (
            "across-empty",
            "across = {",
            change("A1 = 7, A2 = 8, A3 = 9", ""),
            "names none",
        ),
        (
            "malformed",
            "A2 = \"8\"",
            change("A2 = 8", "A2 = \"8\""),
            "whole number",
        ),
    ];
    for (code, place, units, sentence) in cases {
        let text = mission(4, true) + &units;
        let found = Mission::read("mission.toml", &text).map(|_| ());
        let found = found.expect_err(code);
        let mut all = found.list.iter();
        let one = all.find(|one| one.code == code);
        let Some(one) = one else {
            panic!("{code} is not told:\n{found}");
        };
        assert!(one.what.contains(sentence), "{code}: {}", one.what);
        assert!(!one.hint.is_empty(), "{code}");
        // The line it is drawn at is that of the place.
        let line = found.line(one).unwrap();
        let line = text.lines().nth(line - 1).unwrap();
        assert!(line.contains(place.trim()), "{code}: {line}");
    }
    let (mission, _) = Mission::read("mission.toml", &(mission(4, true) + WOMEN)).unwrap();
    assert_eq!(mission.units.last().unwrap().people(), Some(24));
}

#[test]
fn a_group_that_would_stay_below_the_least_number_is_refused_before_anybody_is_asked() {
    let field = Field::new();
    support::begun::desk().lay_out(&field);
    let few = WOMEN.replace("A1 = 7, A2 = 8, A3 = 9", "A1 = 7, A2 = 8, A3 = 6");
    field.write("mission.toml", &(mission(4, true) + &few));
    let said = field.exits("desk", &["officer", "forecast", "mission.toml"], 3);
    assert!(
        said.contains("of the 21 people of `women` 9 are expected to answer"),
        "{said}"
    );
    let build = [
        "kit",
        "build",
        "mission.toml",
        "--to",
        "mission.kit",
        "--json",
    ];
    let said = field.exits("desk", &build, 3);
    assert!(said.contains("group-too-small"), "{said}");
    assert!(!field.path("mission.kit").exists());
    let likely = [
        "officer",
        "forecast",
        "mission.toml",
        "--response",
        "0.5",
        "--json",
    ];
    let told: Value = serde_json::from_str(&field.ok("desk", &likely)).unwrap();
    let units = told["questionnaires"][0]["units"].as_array().unwrap();
    let women = units.iter().find(|unit| unit["unit"] == "women").unwrap();
    assert_eq!(
        (&women["across"], &women["people"]),
        (&true.into(), &21.into())
    );
    let all = units.iter().find(|unit| unit["unit"] == "A").unwrap();
    assert_eq!((&all["people"], &all["answers"]), (&120.into(), &60.into()));
    let said = field.ok(
        "desk",
        &["officer", "forecast", "mission.toml", "--response", "0.5"],
    );
    assert!(
        said.contains("    a group across units; its people"),
        "{said}"
    );
}

#[test]
fn a_kit_says_who_is_in_a_group_and_one_without_says_nothing_of_it() {
    let field = field();
    let shown = field.ok("any", &["kit", "show", "mission.kit"]);
    let women = "women  Women of the company: 24 people, who are in these units as well:";
    assert!(shown.contains(women), "{shown}");
    assert!(shown.contains("A1 7 · A2 8 · A3 9"), "{shown}");
    let shown = field.ok("any", &["kit", "show", "mission.kit", "--json"]);
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["units"][5]["across"]["A2"], 8);
    let field = Field::new();
    field.officer_with_kit(&mission(4, true));
    let kit = fs::read_to_string(field.path("mission.kit")).unwrap();
    assert!(!kit.contains("across"));
}
