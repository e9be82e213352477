//! From the next chair every sitting looks alike, in the program itself: the same keys and lines
//! whichever questions an earlier answer took away, and records of one size. A preview leaves
//! nothing, and nobody is asked about danger before it is settled what happens then.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[path = "support/pty.rs"]
mod pty;
mod support;

use std::io::Write;
use std::process::Stdio;

use standeasy::desk::Home;
use standeasy::store::Store;

use pty::Terminal;
use support::{Field, files_below, mission};

const ENTER: &str = "\r";

/// Six items; the second to the fifth are asked only after a yes to the first, and the fifth is
/// about safety.
const SKIPS: &str = include_str!("corpus/alike/skips.toml");

/// What the six are answered: no and then any number, yes to all, and nothing.
const WAYS: [&str; 3] = ["111111", "222222", "000000"];

const PATHWAY: &str = "[policy.response_pathway]\nen = \"The clinic sees you at once.\"\nar = \"تستقبلك العيادة فورا.\"\nfr = \"La clinique vous reçoit aussitôt.\"\n";

fn skipping(pathway: &str) -> String {
    let text = mission(1, true);
    assert!(text.contains("id = \"pulse-6\""));
    text.replace("id = \"pulse-6\"", "file = \"skips.toml\"") + "\n" + pathway
}

fn laptop() -> Field {
    let field = Field::new();
    field.write("skips.toml", SKIPS);
    field.officer_with_kit(&skipping(PATHWAY));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field
}

/// The bytes of the one record as it lies in the laptop's store.
fn record_size(field: &Field) -> usize {
    let home = Home::at(field.path("laptop"));
    let store = Store::open(&home.laptop().join("store")).unwrap();
    let sizes: Vec<usize> = store.records().map(|(_, bytes)| bytes.len()).collect();
    assert_eq!(sizes.len(), 1);
    sizes[0]
}

#[test]
fn whichever_questions_are_skipped_the_same_keys_lead_to_a_record_of_the_same_size() {
    let mut sizes: Vec<usize> = WAYS
        .iter()
        .map(|way| {
            let field = laptop();
            let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
            sit(&mut terminal, way);
            terminal.kill();
            record_size(&field)
        })
        .collect();
    sizes.dedup();
    assert_eq!(sizes.len(), 1, "{sizes:?}");
}

/// A sitting by a number of keys that does not depend on the answers.
fn sit(terminal: &mut Terminal, way: &str) {
    terminal.until("Stand easy.");
    terminal.keys(ENTER);
    terminal.until("sees you at once.");
    terminal.keys(ENTER);
    terminal.until("Which unit");
    terminal.keys(ENTER);
    for (at, digit) in way.chars().enumerate() {
        terminal.until(&format!("{} of 6", at + 1));
        terminal.keys(&digit.to_string());
        terminal.until("▸");
        terminal.keys(ENTER);
        if at + 1 == 5 {
            terminal.until("Who can help");
            terminal.keys(ENTER);
        }
    }
    terminal.until("Go on to my result");
    terminal.keys(ENTER);
    terminal.until("Only you see this");
    terminal.keys(ENTER);
    terminal.until("Sealed.");
}

#[test]
fn line_by_line_the_same_number_of_lines_leads_to_the_seal() {
    for way in WAYS {
        let field = laptop();
        let (before, after) = way.split_at(5);
        let numbers = |part: &str| part.chars().map(|n| format!("{n}\n")).collect::<String>();
        // The unit, five answers, the help page, the last answer, the seal.
        let script = format!("1\n{}\n{}\n", numbers(before), numbers(after));
        let arguments = ["checkin", "--plain", "--lang", "en"];
        let said = talk(&field, &arguments, &script);
        assert!(said.contains("The clinic sees you at once."), "{said}");
        assert!(said.contains("Sealed."), "{way}: {said}");
        assert_eq!(said.matches("Who can help").count(), 2, "{way}: {said}");
        assert!(!said.contains("not one of the choices"), "{way}: {said}");
    }
}

/// Runs a command with lines typed into it and gives what it said.
fn talk(field: &Field, arguments: &[&str], script: &str) -> String {
    let mut child = field
        .command("laptop", arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(script.as_bytes()).unwrap();
    drop(input);
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

#[test]
fn a_preview_in_a_terminal_or_line_by_line_leaves_no_file() {
    let field = Field::new();
    field.write("skips.toml", SKIPS);
    let home = field.path("laptop");
    let before = files_below(&field.path(""));

    let arguments = ["questionnaire", "preview", "skips.toml"];
    let mut terminal = Terminal::start(&home, &arguments, 24, 80);
    terminal.until("Nothing is kept");
    terminal.keys(ENTER);
    for at in 1..=6 {
        terminal.until(&format!("{at} of 6"));
        terminal.keys("2\r");
        if at == 5 {
            terminal.until("Who can help");
            terminal.keys(ENTER);
        }
    }
    terminal.until("Go on to my result");
    terminal.keys(ENTER);
    terminal.until("Only you see this");
    terminal.keys(ENTER);
    terminal.until("Nothing was kept.");
    terminal.keys("2\r");
    assert_eq!(terminal.end(), 0);
    assert_eq!(files_below(&field.path("")), before);

    for (language, kept_nothing) in [
        ("en", "Nothing was kept."),
        ("ar", "لم يُحفظ شيء."),
        ("es", "No se ha guardado nada."),
        ("fr", "Rien n'a été gardé."),
        ("ru", "Ничего не сохранено."),
        ("zh", "没有保存任何内容。"),
    ] {
        let arguments = ["questionnaire", "preview", "skips.toml", "--lang", language];
        let said = talk(&field, &arguments, "1\n1\n1\n1\n1\n\n1\n");
        assert!(said.trim_end().ends_with(kept_nothing), "{said}");
        assert!(said.contains("6"), "{said}");
    }
    assert_eq!(files_below(&field.path("")), before);
}

#[test]
fn no_kit_asks_about_danger_before_it_is_settled_what_happens_then() {
    let field = Field::new();
    field.write("skips.toml", SKIPS);
    field.write("mission.toml", &skipping(""));
    field.ok(
        "desk",
        &["officer", "init", "--passphrase-file", "passphrase"],
    );
    let build = ["kit", "build", "mission.toml", "--to", "mission.kit"];
    let said = field.exits("desk", &build, 1);
    assert!(said.contains("error[no-response-pathway]"), "{said}");
    assert!(said.contains("mission.toml:"), "it names the place: {said}");
    assert!(!field.path("mission.kit").exists());

    field.write("mission.toml", &skipping(PATHWAY));
    field.ok("desk", &build);
    let shown = field.ok("desk", &["kit", "show", "mission.kit"]);
    assert!(shown.contains("The clinic sees you at once."), "{shown}");
    assert!(shown.contains("(about danger to oneself)"), "{shown}");
}
