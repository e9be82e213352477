//! The readers of what people write by hand, on damaged files: whatever is done to one, it is
//! read or refused in words fit to be shown, and what is read is valid.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::Path;

use standeasy::desk::forms;
use standeasy::finding::text::forbidden;
use standeasy::kit::{Kit, Mission};
use standeasy::questionnaire::{Questionnaire, library, toml};

#[path = "support/damage.rs"]
mod bytes;

use bytes::Chance;

/// The files of some folders of the corpus, whole.
fn samples(folders: &[&str]) -> Vec<Vec<u8>> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut samples: Vec<(String, Vec<u8>)> = folders
        .iter()
        .flat_map(|folder| fs::read_dir(corpus.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| (path.display().to_string(), fs::read(&path).unwrap()))
        .collect();
    // The order of a folder is not the same everywhere, and a seed must give the same case.
    samples.sort();
    assert!(samples.len() > 3);
    samples.into_iter().map(|(_, bytes)| bytes).collect()
}

/// Nothing in a text can move the cursor or turn the line round.
#[track_caller]
fn assert_plain(text: &str) {
    let found = text.lines().find_map(forbidden);
    assert_eq!(found, None, "{text:?}");
}

fn damaged(samples: &[Vec<u8>], pieces: &[&[u8]], chance: &mut Chance) -> String {
    let mut bytes = chance.pick(samples).clone();
    bytes::damage(&mut bytes, pieces, chance);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What both kinds of TOML file are made of, and what should stand in neither.
const PIECES: [&[u8]; 22] = [
    b"[[item]]\n",
    b"[[unit]]\n",
    b"[text.en]\n",
    b"id = \"a\"\n",
    b"values = [0, 1]\n",
    b"show_if = { item = \"a\", values = [1] }\n",
    b"parent = \"A\"\n",
    b"strength = -1\n",
    b"period = \"round\"\n",
    b"start = 9999-12-31\n",
    b"cuts = [1e308, -0.0, nan]\n",
    b"multiply = inf\n",
    b"min_answered = 1e-300\n",
    b"9223372036854775807",
    b"\"\"\"",
    b"[[[[[[[[",
    b"{ a = { b = {",
    b"\\u202E",
    b"\x1B[2J",
    "\u{202E}\u{200B}".as_bytes(),
    b"\0",
    b"\r\n",
];

#[test]
fn damaged_questionnaires_are_read_or_refused() {
    let samples = samples(&[
        "questionnaires/good",
        "questionnaires/warned",
        "questionnaires/bad",
        "scoring",
    ]);
    let cases = bytes::run("questionnaire.toml", |chance| {
        let text = damaged(&samples, &PIECES, chance);
        match toml::read("damaged.toml", &text) {
            Ok((questionnaire, findings)) => {
                assert!(!findings.stop());
                assert_plain(&findings.to_string());
                let again = Questionnaire::check(questionnaire.document().clone());
                assert_eq!(again.unwrap(), questionnaire);
            }
            Err(findings) => {
                assert!(findings.stop());
                assert_plain(&findings.to_string());
            }
        }
    });
    assert!(cases > 0);
}

#[test]
fn damaged_missions_are_read_or_refused() {
    let samples = samples(&["missions/good", "missions/bad"]);
    let cases = bytes::run("mission.toml", |chance| {
        let text = damaged(&samples, &PIECES, chance);
        match Mission::read("damaged.toml", &text) {
            Ok((_, findings)) => {
                assert!(!findings.stop());
                assert_plain(&findings.to_string());
            }
            Err(findings) => {
                assert!(findings.stop());
                assert_plain(&findings.to_string());
            }
        }
    });
    assert!(cases > 0);
}

/// A kit of one unit and the shipped weekly pulse.
fn kit() -> Kit {
    let text = r#"
[mission]
id = "paper"
name = { en = "Paper" }
languages = ["en"]
period = "week"
start = 2026-09-28
[[help]]
name = { en = "Chaplain" }
reach = { en = "Tent 4" }
[[unit]]
id = "A1"
name = { en = "1st Platoon" }
strength = 30
[[questionnaire]]
id = "pulse-6"
"#;
    let mission = Mission::read("mission.toml", text).unwrap().0;
    let pulse = library::find("pulse-6").unwrap();
    let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    Kit::build(mission, vec![pulse], vec![key.parse().unwrap()]).unwrap()
}

#[test]
fn damaged_paper_forms_are_taken_whole_or_not_at_all() {
    let kit = kit();
    let mut sheet = "unit,date,questionnaire,strength,rest,temper,talk,worry,team\n".to_owned();
    for number in 0..40 {
        let answers: Vec<String> = (0..6)
            .map(|item| ((number + item) % 5).to_string())
            .collect();
        sheet.push_str(&format!("A1,2026-10-05,pulse-6,{}\n", answers.join(",")));
    }
    let samples = [
        sheet.clone().into_bytes(),
        sheet.replace('\n', "\r\n").into_bytes(),
    ];
    let pieces: [&[u8]; 16] = [
        b"73319",
        b"A1,2026-10-05,pulse-6,",
        b",,,,,,,,",
        b"\"",
        b"\"\"",
        b"\r",
        b"\n\n",
        b"\xEF\xBB\xBF",
        b"\xFF\xFE",
        b";",
        b"9999-99-99",
        b"-2147483649",
        b"unit,",
        b"strength",
        b"\x1B[2J",
        "\u{202E}٣".as_bytes(),
    ];
    let today = "2026-11-09".parse().unwrap();
    let cases = bytes::run("forms.csv", |chance| {
        let mut file = chance.pick(&samples).clone();
        bytes::damage(&mut file, &pieces, chance);
        match forms::read("damaged.csv", &file, &kit, today) {
            Ok(taken) => assert!(!taken.is_empty()),
            Err(errors) => {
                assert!(!errors.list.is_empty() && errors.list.len() <= forms::MOST_ERRORS);
                let said = errors.to_string();
                assert_plain(&said);
            }
        }
    });
    assert!(cases > 0);
}
