//! Texts that drive a terminal, turn a line round or hide: in every place of every kind of file
//! that holds texts, and in the names of files.

use std::fs;

use super::*;

/// What each place is tried with.
const EVIL: &[(&str, &str)] = &[
    ("a sequence that clears the screen", "\u{1B}[2J"),
    ("a title", "\u{1B}]0;owned\u{7}"),
    ("the same in one character", "\u{9B}2J\u{9D}0;owned\u{9C}"),
    ("a return to the start of the line", "\rowned"),
    ("a step back", "\u{8}\u{8}\u{7F}"),
    ("an override of direction", "\u{202E}fdp\u{202C}"),
    ("isolates", "\u{2067}x\u{2069}\u{061C}\u{200F}"),
    (
        "nothing to be seen",
        "\u{200B}\u{2060}\u{FEFF}\u{AD}\u{3164}",
    ),
    ("a joiner between Latin letters", "\u{200D}z\u{200C}"),
    ("separators of lines", "\u{2028}\u{2029}\u{85}"),
    ("tags", "\u{E0001}\u{E0041}\u{E007F}"),
    (
        "private use and noncharacters",
        "\u{E000}\u{10FFFD}\u{FFFE}",
    ),
    (
        "a pile of marks",
        "o\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    ),
    (
        "selectors that say something",
        "x\u{FE00}\u{FE01}\u{FE02}\u{FE03}",
    ),
];

/// What stands for such a text in the templates of `texts/`.
const SLOT: &str = "EVIL";

/// A text as it is written between the quotes of a kind of file.
fn quoted(kind: &str, text: &str) -> Vec<String> {
    let units: String = text
        .encode_utf16()
        .map(|unit| format!("\\u{unit:04x}"))
        .collect();
    let scalars: String = text
        .chars()
        .map(|c| format!("\\U{:08X}", u32::from(c)))
        .collect();
    match kind {
        // JSON and TOML can write a character by its number, which no look at the file shows.
        "kit" | "receipt" | "fhir" | "slice" | "release" => vec![text.to_owned(), units],
        "forms" => vec![text.to_owned()],
        _ => vec![text.to_owned(), scalars],
    }
}

/// T32. Each place of a template by itself, with everything there is to be tried: what the
/// program says of it holds nothing that may not be shown, nothing but line feeds moves a
/// cursor, and nothing was written that holds it.
#[test]
fn no_text_of_any_file_drives_the_terminal() {
    let _turn = one_at_a_time();
    let folder = root().join("texts");
    let mut tried = 0;
    for kind in kinds() {
        let Ok(template) = fs::read_to_string(folder.join(&kind.name)) else {
            continue;
        };
        let slots = template.matches(SLOT).count();
        assert!(slots > 0, "{}", kind.name);
        for slot in 0..slots {
            for (what, evil) in EVIL {
                for evil in quoted(&kind.name, evil) {
                    let text = filled(&template, slot, &evil);
                    try_text(&kind, &text, &format!("{} {slot}: {what}", kind.name));
                    tried += 1;
                }
            }
        }
    }
    println!("{tried} texts");
    assert!(tried > 1000);
}

/// The template with one place filled, and an ordinary word in all others.
fn filled(template: &str, slot: usize, evil: &str) -> String {
    let mut parts = template.split(SLOT);
    let mut text = parts.next().unwrap().to_owned();
    for (at, part) in parts.enumerate() {
        text.push('w');
        if at == slot {
            text.push_str(evil);
        }
        text.push('w');
        text.push_str(part);
    }
    text
}

fn try_text(kind: &Kind, text: &str, name: &str) {
    let field = field();
    let place = kind.place(field);
    let kept = fs::read(&place).ok();
    fs::write(&place, text).unwrap();
    let said = give(kind, field);
    assert_fit(name, &said.text);
    let out = field.path("out.toml");
    match said.code {
        Some(0) if out.exists() => assert_fit(name, &fs::read_to_string(&out).unwrap()),
        Some(0) => panic!("{name} was taken: {}", said.text),
        code => assert_eq!(code, Some(1), "{name}: {}", said.text),
    }
    let _ = fs::remove_file(out);
    fs::remove_file(&place).unwrap();
    if let Some(bytes) = kept {
        fs::write(&place, bytes).unwrap();
    }
}

/// T32. What people can call a file, said back by every command that is given one.
#[test]
fn no_name_of_a_file_drives_the_terminal() {
    let _turn = one_at_a_time();
    let field = field();
    for kind in kinds() {
        if !kind.arguments.contains(&kind.file) {
            continue;
        }
        // Where a key is stretched first, which takes seconds, a few are tried.
        let is_slow = kind
            .arguments
            .iter()
            .any(|word| word == "--passphrase-file");
        for (what, evil) in EVIL.iter().take(if is_slow { 2 } else { EVIL.len() }) {
            for is_there in [false, true] {
                let name = format!("x{evil}x.txt");
                let path = field.path(&name);
                if is_there {
                    fs::write(&path, "no file of any kind").unwrap();
                }
                let given = |argument: &String| match *argument == kind.file {
                    true => name.clone(),
                    false => argument.clone(),
                };
                let given: Vec<String> = kind.arguments.iter().map(given).collect();
                for json in [None, Some("--json")] {
                    let arguments = given.iter().map(String::as_str).chain(json);
                    let said = give_arguments(&kind, field, &arguments.collect::<Vec<_>>());
                    assert_fit(&format!("{}: {what}", kind.name), &said.text);
                    assert_ne!(said.code, Some(0), "{}", said.text);
                    assert_ne!(said.code, Some(101), "{}", said.text);
                }
                let _ = fs::remove_file(path);
            }
        }
    }
}

/// T32. A name that is not UTF-8 at all is no reason to stop, and JSON stays JSON.
#[test]
fn a_name_that_is_no_text_is_shown_as_far_as_it_is_one() {
    use std::os::unix::ffi::OsStringExt;
    let _turn = one_at_a_time();
    let field = field();
    let name = std::ffi::OsString::from_vec(b"a\xFF\x1B[2Jb.json".to_vec());
    fs::write(field.path("").join(&name), "{}").unwrap();
    for arguments in [
        vec!["officer", "ledger", "--verify", "--json", "--against"],
        vec!["kit", "show", "--json"],
    ] {
        let output = field
            .command("desk", &arguments)
            .arg(&name)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?} {output:?}");
        let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let shown = said.to_string();
        assert!(shown.contains('\u{FFFD}'), "{shown}");
        assert_fit(
            "a name that is no text",
            &String::from_utf8(output.stdout).unwrap(),
        );
    }
    fs::remove_file(field.path("").join(&name)).unwrap();
}

/// T32. A terminal is the same after a hostile file as before it: no title, no mode, no colour,
/// a visible cursor, and its screen holds what was said and nothing else.
#[test]
fn a_terminal_is_after_a_hostile_file_what_it_was_before() {
    let _turn = one_at_a_time();
    let field = field();
    let evil: String = EVIL.iter().map(|(_, evil)| *evil).collect();
    let name = format!("x{}x.toml", evil.replace('/', ""));
    let path = field.path(&name);
    fs::write(
        &path,
        format!("[mission]\nid = \"{evil}\"\n\"{evil}\" = 1\n"),
    )
    .unwrap();
    let home = field.path("none");
    let arguments = ["officer", "forecast", &name];
    let mut terminal = pty::Terminal::start(&home, &arguments, 50, 100);
    assert_eq!(terminal.end(), 1);
    let said = terminal.said();
    assert_fit("on a terminal", &said.replace("\r\n", "\n"));
    assert!(terminal.reads_lines());
    let screen = terminal.cells();
    assert!(!screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste());
    assert!(!screen.application_cursor() && !screen.application_keypad());
    assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    assert_eq!(screen.fgcolor(), vt100::Color::Default);
    assert!(
        screen.contents().contains("\\u{1b}"),
        "{}",
        screen.contents()
    );
    fs::remove_file(path).unwrap();
}
