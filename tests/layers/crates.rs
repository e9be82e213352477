//! Which crate, or part of the standard library, is named where.

use crate::source::{code, names, room_of, sources};

/// An outside crate or a part of the standard library, and the only rooms that may name it.
const NAMED_IN: &[(&str, &[&str])] = &[
    ("age::", &["seal"]),
    ("sled::", &["store"]),
    ("ratatui::", &["tui"]),
    ("crossterm::", &["tui"]),
    ("rustix::", &["desk", "tui", "cli", "sandbox"]),
    ("terminput::", &["tui"]),
    ("region::", &["secret"]),
    ("catch_unwind", &["trouble"]),
    ("landlock::", &["sandbox"]),
    ("seccompiler::", &["sandbox"]),
    ("libc::", &["sandbox"]),
    ("unicode_bidi", &["locale"]),
    ("unicode_linebreak::", &["locale"]),
    ("clap::", &["cli"]),
    ("clap_complete::", &["cli"]),
    ("clap_mangen::", &["cli"]),
    ("rpassword::", &["cli"]),
    ("indicatif::", &["cli"]),
    ("i18n_embed", &["locale"]),
    ("fluent", &["locale"]),
    ("annotate_snippets::", &["finding"]),
    ("strsim::", &["finding"]),
    ("calamine::", &["questionnaire"]),
    ("rust_xlsxwriter::", &["report"]),
    ("zip::", &["questionnaire"]),
    ("std::fs", &["desk", "store", "demo", "sandbox"]),
    ("statrs::", &["statistics"]),
    ("maud::", &["report"]),
    ("base64::", &["report", "seal", "demo"]),
    ("age_core::", &["seal"]),
    ("x25519_dalek::", &["seal"]),
    ("bech32::", &["seal"]),
    ("ed25519_dalek::", &["bundle"]),
    ("rayon::", &["intake", "slip"]),
    ("SystemTime::now", &["desk", "tui"]),
    ("Instant::now", &["desk", "store", "tui"]),
    ("Local::now", &["desk"]),
    ("Utc::now", &["desk"]),
];

#[test]
fn outside_crates_are_named_only_in_their_rooms() {
    let mut wrong = Vec::new();
    for file in sources() {
        let room = room_of(&file);
        let text = code(&file);
        for (name, rooms) in NAMED_IN {
            if names(&text, name) && !rooms.contains(&room.as_str()) {
                wrong.push(format!("{}: {room} names {name}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
