use super::*;
use crate::questionnaire;

pub(crate) const MISSION: &str = r#"
[mission]
id = "practice"
name = { en = "Practice mission", fr = "Mission d'essai" }
languages = ["fr", "en"]
period = "round"
start = 2026-09-28
practice = true
[[round]]
id = "r1"
from = 2026-10-05
to = 2026-10-18
[[help]]
name = { en = "Chaplain", fr = "Aumônier" }
reach = { en = "Tent 4\nany hour", fr = "Tente 4" }
[[unit]]
id = "A"
parent = "M"
name = { en = "A Company", fr = "Compagnie A" }
strength = 130
[[unit]]
id = "M"
name = { en = "Mission", fr = "Mission" }
[[questionnaire]]
file = "own/pulse.toml"
"#;

pub(crate) const PULSE: &str = r#"
id = "pulse"
version = "1.0.0"
status = "pilot"
recall_days = 7
[[options]]
id = "frequency"
values = [0, 1, 2]
[[item]]
id = "strength"
options = "frequency"
[[item]]
id = "temper"
options = "frequency"
show_if = { item = "strength", values = [1, 2] }
[[scale]]
id = "total"
items = ["strength", "temper"]
method = "sum"
multiply = 3.7037037037037037
direction = "high_is_good"
cuts = [7]
[text.en]
title = "Pulse"
intro = "About this week."
review = "reviewed"
"option.frequency" = ["Never", "Rarely", "Often"]
"item.strength" = "I had strength."
"item.temper" = "I was calm."
"scale.total" = "Total"
[text.fr]
title = "Pouls"
"option.frequency" = ["Jamais", "Rarement", "Souvent"]
"item.strength" = "J'avais de la force."
"item.temper" = "J'étais calme."
"scale.total" = "Total"
"#;

/// Two recipients that age's own documentation shows.
const KEYS: [&str; 2] = [
    "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg",
    "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
];

fn mission(text: &str) -> Mission {
    Mission::read("mission.toml", text).unwrap().0
}

fn pulse(text: &str) -> Questionnaire {
    questionnaire::toml::read("pulse.toml", text).unwrap().0
}

fn keys(count: usize) -> Vec<Recipient> {
    KEYS.iter()
        .cycle()
        .take(count)
        .map(|key| key.parse().unwrap())
        .collect()
}

pub(crate) fn kit() -> Kit {
    Kit::build(mission(MISSION), vec![pulse(PULSE)], keys(2)).unwrap()
}

/// A kit file whose text was changed after it was built.
fn changed(from: &str, to: &str) -> Result<Kit, KitError> {
    let text = String::from_utf8(kit().bytes().to_vec()).unwrap();
    assert!(text.contains(from), "{text}");
    Kit::read(text.replace(from, to).as_bytes())
}

fn content(kit: Result<Kit, KitError>) -> String {
    match kit {
        Err(KitError::Content(what)) => what,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_kit_is_read_back_as_it_was_built() {
    let built = kit();
    let read = Kit::read(built.bytes()).unwrap();
    assert_eq!(read.bytes(), built.bytes());
    assert_eq!(read.fingerprint(), built.fingerprint());
    assert_eq!(read.mission(), built.mission());
    assert_eq!(read.tree(), built.tree());
    assert_eq!(read.questionnaires(), built.questionnaires());
    assert_eq!(read.recipients(), built.recipients());
}

#[test]
fn a_kit_file_is_one_line_of_json_without_the_officers_paths() {
    let kit = kit();
    let text = std::str::from_utf8(kit.bytes()).unwrap();
    assert!(text.starts_with(r#"{"format":"standeasy.kit/1","mission":{"id":"practice","#));
    assert!(text.ends_with("\"]}\n"));
    assert_eq!(text.matches('\n').count(), 1);
    assert!(!text.contains("own/pulse"));
    assert_eq!(kit.mission().questionnaires[0].id.as_deref(), Some("pulse"));
}

#[test]
fn the_same_things_make_the_same_kit() {
    assert_eq!(kit().fingerprint(), kit().fingerprint());
}

#[test]
fn a_kit_without_a_response_pathway_asks_nobody_about_danger() {
    let asking = PULSE
        .replace("status = \"pilot\"", "status = \"published\"")
        .replace("cuts = [7]", "")
        .replace("id = \"temper\"", "id = \"temper\"\nsafety = true");
    let findings = Kit::build(mission(MISSION), vec![pulse(&asking)], keys(1)).unwrap_err();
    let codes: Vec<_> = findings.list.iter().map(|f| f.code).collect();
    assert_eq!(codes, ["no-response-pathway"]);

    let pathway =
        "[policy.response_pathway]\nen = \"Go to the clinic.\"\nfr = \"Allez à la clinique.\"\n";
    let settled = MISSION.to_owned() + pathway;
    let kit = Kit::build(mission(&settled), vec![pulse(&asking)], keys(1)).unwrap();
    assert_eq!(kit.response_pathway("fr"), Some("Allez à la clinique."));
    let read = Kit::read(kit.bytes()).unwrap();
    assert_eq!(read.response_pathway("en"), Some("Go to the clinic."));

    let text = String::from_utf8(kit.bytes().to_vec()).unwrap();
    let from = text.find(",\"response_pathway\"").unwrap();
    let to = from + text[from..].find('}').unwrap() + 1;
    let without = text[..from].to_owned() + &text[to..];
    assert!(content(Kit::read(without.as_bytes())).contains("danger"));
}

#[test]
fn every_language_of_the_mission_needs_texts() {
    let text = MISSION.replace(r#"["fr", "en"]"#, r#"["fr", "en", "ar", "zh"]"#);
    let findings = Kit::build(mission(&text), vec![pulse(PULSE)], keys(1)).unwrap_err();
    assert_eq!(findings.list.len(), 1);
    assert_eq!(findings.list[0].what, "`pulse` has no texts in ar, zh.");
}

#[test]
fn everything_that_does_not_fit_is_told_at_once() {
    let text = format!("{MISSION}[[questionnaire]]\nid = \"sleep\"\n");
    let two = vec![pulse(PULSE), pulse(PULSE)];
    let findings = Kit::build(mission(&text), two, keys(3)).unwrap_err();
    let codes: Vec<_> = findings.list.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["other-questionnaire", "doubled-id", "recipients"]);
    let findings = Kit::build(mission(MISSION), Vec::new(), Vec::new()).unwrap_err();
    let codes: Vec<_> = findings.list.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["other-questionnaire", "recipients"]);
}

#[test]
fn one_key_twice_is_not_two_keys() {
    let twice = [keys(1), keys(1)].concat();
    assert!(Kit::build(mission(MISSION), vec![pulse(PULSE)], twice).is_err());
}

#[test]
fn what_is_not_a_kit_is_told_from_a_later_one() {
    for bytes in [&b""[..], b"{}", b"[]", b"\xff", b"{\"format\":\"other/1\"}"] {
        assert!(
            matches!(Kit::read(bytes), Err(KitError::NotAKit)),
            "{bytes:?}"
        );
    }
    assert!(matches!(
        Kit::read(br#"{"format":"standeasy.kit/2","other":[1]}"#),
        Err(KitError::Version(2))
    ));
    assert!(matches!(
        Kit::read(&vec![b' '; MOST_BYTES + 1]),
        Err(KitError::TooLarge { .. })
    ));
}

#[test]
fn a_kit_has_one_form_only() {
    for (from, to) in [
        ("\n", ""),
        ("\n", "\n\n"),
        (":130", ": 130"),
        (":130", ":130.0"),
        (r#""en":"Mission""#, r#""en":"Other","en":"Mission""#),
        (r#""practice":true"#, r#""practice":true,"more":1"#),
        (r#""strength":130"#, r#""strength":130,"more":1"#),
        (r#""practice":true,"#, ""),
        (r#""en":"Chaplain""#, r#""en":"\u0043haplain""#),
        ("standeasy.kit/1", "standeasy.kit/01"),
    ] {
        let read = changed(from, to);
        assert!(matches!(read, Err(KitError::NotCanonical)), "{from} {to}");
    }
}

#[test]
fn a_changed_kit_meets_the_rules_of_missions_again() {
    for (from, to, what) in [
        (
            r#""minimum_group":10"#,
            r#""minimum_group":2"#,
            "`minimum_group` must be 8 to 30",
        ),
        (
            r#""strength":130"#,
            r#""strength":0"#,
            "A strength is 1 to 100000 people",
        ),
        (r#""parent":"M""#, r#""parent":"X""#, "does not exist"),
        (
            r#""languages":["fr","en"]"#,
            r#""languages":["fr","xx"]"#,
            "not a language",
        ),
        (r#""en":"Chaplain""#, r#""en":"""#, "The text is empty"),
        (r#""en":"Chaplain""#, r#""en":"\u001b[2J""#, "U+001B"),
        (
            r#""from":"2026-10-05""#,
            r#""from":"2026-09-05""#,
            "before the mission starts",
        ),
        (
            r#""strength":130}"#,
            r#""strength":130},{"id":"W","parent":"M","name":{"en":"W"},"across":{"A":9}}"#,
            "`W` has 9 people, and nothing is shown of fewer than 10",
        ),
        (KEYS[1], KEYS[0], "Both keys are the same"),
        (KEYS[1], "age1", "not an age recipient"),
        (r#""values":[0,1,2]}"#, r#""values":[0,0,2]}"#, "value"),
    ] {
        let told = content(changed(from, to));
        assert!(told.contains(what), "{told}");
    }
}

#[test]
fn every_cut_of_a_kit_is_refused() {
    let kit = kit();
    for end in 0..kit.bytes().len() {
        assert!(Kit::read(&kit.bytes()[..end]).is_err(), "{end}");
    }
}

#[test]
fn programs_are_shown_the_same_under_stable_keys() {
    let kit = kit();
    let shown = serde_json::to_value(show::shown(&kit)).unwrap();
    assert_eq!(shown["ok"], true);
    assert_eq!(shown["fingerprint"], kit.fingerprint().hex());
    assert_eq!(shown["words"].as_array().unwrap().len(), 6);
    assert_eq!(shown["mission"]["period"], "round");
    assert_eq!(shown["mission"]["rounds"][0]["from"], "2026-10-05");
    assert_eq!(shown["languages"][0]["code"], "fr");
    assert_eq!(shown["languages"][0]["review"]["pulse"], "draft");
    assert_eq!(shown["questionnaires"][0]["items"][1]["id"], "temper");
    assert_eq!(shown["questionnaires"][0]["status"], "pilot");
    assert_eq!(shown["units"][0]["strength"], 130);
    assert_eq!(shown["policy"]["minimum_group"], 10);
    assert_eq!(shown["recipients"][0], KEYS[0]);
}

/// Kits that were handed out stay what they are: the same file, the same words on every card.
#[test]
fn a_kit_without_groups_across_units_has_the_bytes_it_had() {
    let kit = kit();
    let text = std::str::from_utf8(kit.bytes()).unwrap();
    assert!(!text.contains("across"), "{text}");
    assert_eq!(
        kit.fingerprint().words().join(" "),
        "sustained lividly steep stool nuclear polygraph"
    );
}

#[test]
fn a_group_across_units_is_read_back_and_shown() {
    let women =
        "[[unit]]\nid = \"W\"\nparent = \"M\"\nname = { en = \"Women\" }\nacross = { A = 30 }\n";
    let kit = Kit::build(
        mission(&(MISSION.to_owned() + women)),
        vec![pulse(PULSE)],
        keys(1),
    );
    let kit = kit.unwrap();
    assert_eq!(Kit::read(kit.bytes()).unwrap().tree(), kit.tree());
    assert_eq!(kit.tree().people(2), Some(30));
    let shown = serde_json::to_value(show::shown(&kit)).unwrap();
    assert_eq!(shown["units"][2]["across"]["A"], 30);
    assert_eq!(shown["units"][2].get("strength"), None);
    assert_eq!(shown["units"][0].get("across"), None);
}
