//! Which room may import which.

use std::collections::BTreeMap;
use std::fs;

use crate::source::{code, imports, room_of, sources};

/// A room and the rooms of ours it may import.
const ROOMS: &[(&str, &[&str])] = &[
    ("secret", &[]),
    ("trouble", &[]),
    ("sandbox", &[]),
    ("hex", &[]),
    ("finding", &["trouble"]),
    ("slip", &["secret", "hex", "locale/number"]),
    ("period", &["trouble"]),
    ("unit", &["trouble"]),
    ("questionnaire", &["finding", "trouble", "checkin/response"]),
    ("checkin", &["questionnaire", "secret", "slip", "trouble"]),
    ("seal", &["secret", "hex", "trouble"]),
    ("store", &["seal", "secret", "hex", "trouble"]),
    (
        "kit",
        &[
            "questionnaire",
            "checkin/response",
            "unit",
            "period",
            "seal",
            "secret",
            "slip",
            "hex",
            "finding",
            "trouble",
        ],
    ),
    ("bundle", &["seal", "hex", "trouble"]),
    (
        "intake",
        &[
            "hex",
            "bundle",
            "seal",
            "checkin",
            "kit",
            "questionnaire",
            "secret",
            "slip",
            "unit",
            "trouble",
        ],
    ),
    ("tabulate", &["intake", "checkin", "questionnaire", "unit"]),
    (
        "disclosure",
        &[
            "checkin",
            "tabulate",
            "unit",
            "period",
            "questionnaire",
            "secret",
            "trouble",
            "report/json",
        ],
    ),
    ("statistics", &[]),
    (
        "report",
        &[
            "slip",
            "disclosure",
            "statistics",
            "locale",
            "kit",
            "questionnaire",
            "unit",
            "period",
            "hex",
            "finding/text",
            "trouble",
        ],
    ),
    ("locale", &["period", "finding/text"]),
    (
        "desk",
        &[
            "slip",
            "hex",
            "questionnaire",
            "checkin",
            "secret",
            "unit",
            "kit",
            "seal",
            "store",
            "bundle",
            "intake",
            "tabulate",
            "disclosure",
            "statistics",
            "report",
            "period",
            "finding",
            "trouble",
        ],
    ),
    (
        "advice",
        &[
            "desk",
            "kit",
            "seal",
            "store",
            "bundle",
            "disclosure",
            "period",
            "locale",
            "report",
            "intake",
            "checkin",
            "finding",
        ],
    ),
    (
        "demo",
        &[
            "slip",
            "hex",
            "desk",
            "kit",
            "checkin",
            "questionnaire",
            "period",
            "unit",
            "seal",
            "disclosure",
            "report",
            "finding/text",
            "locale",
        ],
    ),
    (
        "tui",
        &[
            "slip",
            "hex",
            "finding/text",
            "advice",
            "demo",
            "desk",
            "report",
            "locale",
            "kit",
            "checkin",
            "questionnaire",
            "disclosure",
            "unit",
            "period",
            "secret",
            "trouble",
            "seal",
        ],
    ),
    (
        "plain",
        &[
            "slip",
            "hex",
            "finding/text",
            "advice",
            "demo",
            "desk",
            "report",
            "locale",
            "kit",
            "checkin",
            "questionnaire",
            "disclosure",
            "secret",
            "trouble",
            "unit",
            "period",
        ],
    ),
    (
        "cli",
        &[
            "advice",
            "hex",
            "desk",
            "report",
            "locale",
            "kit",
            "disclosure",
            "period",
            "unit",
            "questionnaire",
            "finding",
            "seal",
            "secret",
            "trouble",
            "sandbox",
            "demo",
            "tui",
            "plain",
        ],
    ),
];

#[test]
fn rooms_import_only_to_the_left() {
    let allowed: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let mut wrong = Vec::new();
    for file in sources() {
        let room = room_of(&file);
        if room == "lib" || room == "main" {
            continue;
        }
        let Some(may) = allowed.get(room.as_str()) else {
            panic!("the room `{room}` is not in the table of this test");
        };
        for import in imports(&code(&file)) {
            let target = import.split('/').next().unwrap().to_owned();
            let is_known = ROOMS.iter().any(|(name, _)| *name == target);
            let is_allowed = target == room
                || may.contains(&target.as_str())
                || may.iter().any(|one| import.starts_with(one));
            if is_known && !is_allowed {
                wrong.push(format!("{}: {room} imports {import}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_says_what_it_is() {
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|file| !fs::read_to_string(file).unwrap().starts_with("//!"))
        .map(|file| file.display().to_string())
        .collect();
    assert!(silent.is_empty(), "no module doc in {silent:?}");
}
