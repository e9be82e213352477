//! What the commands say, in six languages: the whole circle is gone through in each, and no
//! line of the English stands in another. Ids, paths, names of the mission and JSON are data.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use support::{Field, forms, mission};

/// Homes and commands of the circle, with the exit code of each.
const CIRCLE: &[(&str, &str, i32)] = &[
    ("desk", "officer init --passphrase-file short", 0),
    ("desk", "officer init --passphrase-file short", 1),
    ("desk", "officer forecast mission.toml", 0),
    ("desk", "officer forecast mission.toml --response 0.05", 3),
    ("desk", "kit build mission.toml --to m.kit", 0),
    ("desk", "kit show m.kit", 0),
    ("desk", "kit print m.kit --to paper --lang zh,ru", 0),
    ("desk", "officer certificate m.kit --to paper", 0),
    ("desk", "manual --to man", 0),
    ("laptop", "laptop status", 1),
    ("laptop", "verify", 0),
    ("laptop", "laptop install m.kit", 0),
    ("laptop", "laptop status", 0),
    ("laptop", "laptop enrol --to laptop.json", 0),
    ("laptop", "laptop enrol", 0),
    ("laptop", "laptop transcribe bad.csv", 1),
    ("laptop", "laptop transcribe forms.csv --dry-run", 0),
    ("laptop", "laptop transcribe forms.csv", 0),
    ("laptop", "laptop sample --to one.age", 0),
    ("laptop", "laptop pack --to stick.bundle", 0),
    ("laptop", "laptop rescue", 0),
    ("laptop", "verify", 0),
    ("desk", "officer laptops", 0),
    (
        "desk",
        "officer intake stick.bundle short --passphrase-file short",
        1,
    ),
    ("desk", "officer laptops", 0),
    ("desk", "officer enrol short", 1),
    ("desk", "officer enrol laptop.json", 0),
    ("desk", "officer enrol --remove nobody", 1),
    ("desk", "officer laptops", 0),
    (
        "desk",
        "officer intake stick.bundle --passphrase-file short",
        0,
    ),
    (
        "desk",
        "officer intake stick.bundle --passphrase-file mission.toml",
        1,
    ),
    ("laptop", "laptop clear stick.receipt", 0),
    (
        "desk",
        "officer release --period 2026-W40 --questionnaire pulse-6 --to out --passphrase-file short --prove",
        0,
    ),
    (
        "desk",
        "officer release --period 2026-W41 --questionnaire pulse-6 --to out2 --passphrase-file short",
        3,
    ),
    ("desk", "officer ledger", 0),
    (
        "desk",
        "officer ledger --verify --against out/release.json short",
        1,
    ),
    (
        "desk",
        "officer slice --period 2026-W40 --questionnaire pulse-6 --unit A --to a.slice --passphrase-file short",
        0,
    ),
    ("other", "officer slice --check a.slice", 0),
    (
        "desk",
        "officer trend --questionnaire pulse-6 --passphrase-file short",
        0,
    ),
    ("desk", "verify", 0),
    ("desk", "questionnaire list", 0),
    ("desk", "questionnaire export pulse-6 --to pulse.json", 0),
    ("desk", "questionnaire import pulse.json --to pulse.toml", 0),
    ("desk", "questionnaire check pulse.toml", 0),
    ("desk", "questionnaire check mission.toml", 1),
    ("desk", "nonsense", 2),
    ("desk", "kit build", 2),
    ("desk", "officer release --format odt", 2),
];

/// A field whose homes speak a language.
fn field(language: &str) -> Field {
    let field = Field::new();
    for home in ["desk", "laptop", "other"] {
        fs::create_dir_all(field.path(home)).unwrap();
        let settings = format!("language = \"{language}\"\n");
        field.write(&format!("{home}/settings.toml"), &settings);
    }
    field.write("short", "short");
    let asked = "practice = true\nlaptops = \"enrolled\"";
    let text = mission(4, true).replace("practice = true", asked);
    field.write("mission.toml", &text);
    let good = forms(&field, "2026-10-01", &[("A1", 12), ("A2", 12), ("A3", 3)]);
    field.write("forms.csv", &good);
    let bad = good.replacen("A1,2026-10-01", "B9,soon", 1);
    field.write("bad.csv", &bad);
    field
}

/// Everything the circle says in a language, command by command.
fn told(language: &str) -> Vec<(&'static str, String)> {
    let field = field(language);
    let told = CIRCLE.iter().map(|(home, command, code)| {
        let arguments: Vec<&str> = command.split(' ').collect();
        let output = field.run(home, &arguments);
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8(text).unwrap();
        assert_eq!(output.status.code(), Some(*code), "{command}\n{text}");
        (*command, text)
    });
    told.collect()
}

/// Whether a line is a sentence, and not a name, a path or a figure: three small words or more.
fn is_talk(line: &str) -> bool {
    // What the mission and the questionnaire say stands in every language of the mission.
    let start = line.trim_start();
    let is_text = ["en  ", "ar  ", "fr  "]
        .iter()
        .any(|code| start.starts_with(code));
    let is_options = start.starts_with("0 ") && start.contains(" / ");
    let words = line.split([' ', ',', '.', ':', ';', '(', ')']);
    let is_word = |word: &&str| word.len() > 2 && word.bytes().all(|b| b.is_ascii_lowercase());
    !is_text && !is_options && words.filter(is_word).count() >= 3
}

/// Whether a character only turns the line round.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The program's English, cut at every inserted value.
fn english() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/locale/words/en/standeasy.ftl");
    let words = fs::read_to_string(file).unwrap();
    let lines = words.lines().filter(|line| !line.starts_with('#'));
    let texts = lines.map(|line| line.split_once([']', '=']).map_or(line, |(_, text)| text));
    let pieces = texts.flat_map(|text| text.split(['{', '}']));
    let pieces = pieces.map(|piece| piece.trim().to_owned());
    let pieces: Vec<String> = pieces
        .filter(|piece| piece.len() > 11 && piece.contains(' ') && !piece.contains("->"))
        .collect();
    assert!(pieces.len() > 500, "the English words were not found");
    pieces
}

#[test]
fn no_english_and_no_mark_nobody_sees_stands_in_another_language() {
    let in_english = told("en");
    let pieces = english();
    let talk: usize = in_english
        .iter()
        .map(|(_, text)| text.lines().filter(|line| is_talk(line)).count())
        .sum();
    assert!(talk > 100, "the English says only {talk} lines");
    let mut wrong = Vec::new();
    for language in ["ar", "es", "fr", "ru", "zh"] {
        for ((command, text), (_, english)) in told(language).iter().zip(&in_english) {
            let english: BTreeSet<&str> = english.lines().filter(|line| is_talk(line)).collect();
            let alike = text.lines().filter(|line| english.contains(line));
            wrong.extend(alike.map(|line| format!("{language}: {command}: {line}")));
            let marks = text.chars().filter(|c| is_mark(*c));
            wrong.extend(marks.map(|mark| format!("{language}: {command}: {mark:?}")));
            let said: Vec<&str> = text.lines().filter(|line| is_talk(line)).collect();
            let said = said.join("\n");
            let stays = pieces.iter().filter(|piece| said.contains(piece.as_str()));
            wrong.extend(stays.map(|piece| format!("{language}: {command}: … {piece} …")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn settings_come_before_the_environment_and_programs_are_answered_in_english() {
    let field = field("ru");
    let said = |home: &str, arguments: &[&str]| {
        let mut command = field.command(home, arguments);
        let output = command.env("LC_ALL", "es_UY.UTF-8").output().unwrap();
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    assert!(said("bare", &["verify"]).contains("aquí no hay puesto del oficial médico"));
    assert!(said("desk", &["verify"]).contains("рабочего места врача здесь нет"));
    let json: serde_json::Value =
        serde_json::from_str(&said("desk", &["verify", "--json"])).unwrap();
    assert_eq!(
        json["stores"][1]["message"],
        "there is no officer's desk here"
    );
}
