//! The map of `src/lib.rs`, held: which room may import which, and which crate is named where.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

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

/// What a text from outside could go around the one function by, and the only files that may
/// name it. A name of a file is shown as `finding::text` writes it; standard output and error
/// are reached through lines that were looked at; files are opened where links, pipes and
/// devices are refused.
const WAYS_ROUND: &[(&[&str], &[&str])] = &[
    (
        &[".display()", "to_string_lossy", "into_string_lossy"],
        &["finding/text.rs"],
    ),
    (
        &["println!", "print!(", "eprintln!", "eprint!(", "dbg!("],
        &[],
    ),
    (
        &["stdout()", "stderr()"],
        &[
            // The two ways out of the commands.
            "cli/output.rs",
            "cli.rs",
            // Asks clap where its text would go.
            "cli/unparsed.rs",
            // Whether it is a terminal.
            "cli/face.rs",
            // Handed to `plain`, whose lines all go through `locale::plain`.
            "cli/checkin.rs",
            "cli/demo.rs",
            "cli/officer/desk.rs",
            "cli/officer/release.rs",
            "cli/questionnaire.rs",
            "cli/welcome.rs",
            // Cells, and what drives the terminal itself.
            "tui/terminal.rs",
            "tui/terminal/direct.rs",
            "tui/terminal/question.rs",
            // The place of a fault in our own code, and nothing of what was in it.
            "trouble/panic.rs",
            // What is being done, without invisible characters.
            "cli/progress.rs",
        ],
    ),
    (
        &[
            "writeln!(self.output",
            "write!(self.output",
            "writeln!(output",
            "write!(output",
            "output.write_all",
        ],
        &["plain.rs", "plain/dialogue.rs"],
    ),
    (
        &[
            "File::open",
            "fs::read(",
            "fs::read_to_string",
            "OpenOptions",
        ],
        &[
            "desk/files.rs",
            "desk/files/reading.rs",
            // Its own folder, which belongs to the user and nobody else may write to.
            "store/blocks.rs",
            "store/carve.rs",
            "store/folder.rs",
            "store/mirror.rs",
            // The system's own tables of swap, of which a yes or a no comes out.
            "sandbox/swap.rs",
            // The lock of a practice home.
            "demo/place.rs",
        ],
    ),
];

/// T32: see [`WAYS_ROUND`].
#[test]
fn texts_from_outside_come_in_and_go_out_through_one_place() {
    let mut wrong = Vec::new();
    for file in sources() {
        let inside = file.strip_prefix(root()).unwrap().display().to_string();
        let text = code(&file);
        for (ways, may) in WAYS_ROUND {
            let found = ways.iter().filter(|way| text.contains(**way));
            let found: Vec<_> = found.collect();
            if !found.is_empty() && !may.contains(&inside.replace('\\', "/").as_str()) {
                wrong.push(format!("{inside}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let stale: Vec<_> = WAYS_ROUND
        .iter()
        .flat_map(|(ways, may)| may.iter().map(move |file| (ways, file)))
        .filter(|(ways, file)| {
            let text = code(&root().join(file));
            !ways.iter().any(|way| text.contains(way))
        })
        .collect();
    assert!(stale.is_empty(), "allowed and not there: {stale:?}");
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

#[test]
fn screens_do_not_import_each_other() {
    let folder = root().join("tui/screen");
    let screens: Vec<String> = files_below(&folder)
        .iter()
        .map(|file| file.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(screens.len() > 10, "the screens were not found");
    for file in files_below(&folder) {
        let own = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = code(&file);
        let others = screens
            .iter()
            .filter(|name| **name != own && *name != "parts");
        for other in others {
            let imports = names(&text, &format!("super::{other}"))
                || names(&text, &format!("crate::tui::screen::{other}"));
            assert!(!imports, "{} imports {other}", file.display());
        }
    }
}

/// A widget that wraps, measures or orders by itself would break Arabic and Chinese, so the
/// screens cannot reach one: they draw on a page, and only the page reaches the cells.
#[test]
fn translated_text_reaches_the_screen_through_the_page_alone() {
    let page = |file: &Path| {
        file.starts_with(root().join("tui/page")) || file == root().join("tui/page.rs")
    };
    let widgets = [
        "Paragraph",
        "Line",
        "Span",
        "Text",
        "List",
        "Table",
        "Block",
    ];
    let paths = [
        "ratatui::text",
        "ratatui::widgets",
        "ratatui::prelude",
        "ratatui::buffer",
        "set_string",
        "set_line",
        "set_span",
        "set_symbol",
        "cell_mut",
        "render_widget",
    ];
    let mut wrong = Vec::new();
    for file in files_below(&root().join("tui")) {
        let text = code(&file);
        let is_screen = file.starts_with(root().join("tui/screen"));
        let reached = paths
            .iter()
            .find(|path| text.contains(**path) && !page(&file));
        let drawn = is_screen && text.contains("ratatui");
        let widget = widgets.iter().find(|name| {
            let from_outside = |line: &str| line.contains("ratatui") && names(line, name);
            text.lines().any(from_outside)
        });
        if reached.is_some() || drawn || widget.is_some() {
            wrong.push(format!("{}: {reached:?} {widget:?}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn sources() -> Vec<PathBuf> {
    let files = files_below(&root());
    assert!(files.len() > 20, "the sources were not found");
    files
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        let is_test = path.ends_with("tests") || path.ends_with("tests.rs");
        if path.is_dir() && !is_test {
            found.extend(files_below(&path));
        } else if path.extension().is_some_and(|end| end == "rs") && !is_test {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn room_of(file: &Path) -> String {
    let inside = file.strip_prefix(root()).unwrap();
    let first = inside.components().next().unwrap();
    Path::new(first.as_os_str())
        .file_stem()
        .unwrap()
        .to_string_lossy()
        .into_owned()
}

/// The file without comments and without its unit tests.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let shipped = text.split("#[cfg(test)]").next().unwrap();
    shipped
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Every `crate::a::b` of a file as `a/b`.
fn imports(text: &str) -> Vec<String> {
    let braced = text
        .match_indices("use crate::{")
        .flat_map(|(at, opening)| {
            let inside = &text[at + opening.len()..];
            let end = inside.find("};").unwrap_or(0);
            split_top(&inside[..end])
        });
    let plain = text.match_indices("crate::").filter_map(|(at, start)| {
        let before = text[..at].chars().next_back();
        let is_macro_path = before == Some('$');
        let rest = &text[at + start.len()..];
        let path: String = rest
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':')
            .collect();
        (!is_macro_path && !path.is_empty()).then(|| path.replace("::", "/"))
    });
    plain.chain(braced).collect()
}

/// The top-level names of `a::x, b::{c, d}`.
fn split_top(list: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = vec![String::new()];
    for c in list.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(String::new()),
            c if depth == 0 && !c.is_whitespace() => names.last_mut().unwrap().push(c),
            _ => {}
        }
    }
    names
        .into_iter()
        .filter(|name| !name.is_empty())
        .map(|name| name.trim_end_matches(':').replace("::", "/"))
        .collect()
}

/// Whether a text names a crate or path as a word of its own.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

#[test]
fn this_test_would_see_a_wrong_import() {
    assert_eq!(
        imports("use crate::{store, seal::{a, b}};"),
        ["store", "seal"]
    );
    assert_eq!(imports("crate::store::Store::open()"), ["store/Store/open"]);
    assert!(names("use age::x25519;", "age::"));
    assert!(!names("use crate::language::x;", "age::"));
}
