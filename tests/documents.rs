//! What the documents say is there: each link leads somewhere, each command is one, and so is each
//! questionnaire and each mission file that is shown.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use standeasy::kit::{Kit, Mission};
use standeasy::questionnaire::library;
use standeasy::seal::Recipient;

#[test]
fn every_link_leads_to_a_file_and_a_heading() {
    let mut links = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for target in targets(&text) {
            if target.contains("://") {
                continue;
            }
            links += 1;
            let (path, heading) = target.split_once('#').unwrap_or((target, ""));
            let file = if path.is_empty() {
                document.clone()
            } else {
                document.parent().unwrap().join(path)
            };
            assert!(file.exists(), "{}: {target}", document.display());
            if !heading.is_empty() {
                let there = headings(&fs::read_to_string(&file).unwrap());
                assert!(there.contains(heading), "{}: {target}", document.display());
            }
        }
    }
    assert!(links > 10, "only {links} links were found");
}

#[test]
fn every_command_that_is_shown_exists_with_its_options() {
    let mut commands = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for line in shown(&text) {
            let words: Vec<&str> = line.split_whitespace().skip(1).collect();
            if words.iter().any(|word| word.contains('|')) {
                continue; // Several commands in one line of a list.
            }
            commands += 1;
            let ran = helped(&words);
            let said = String::from_utf8_lossy(&ran.stderr);
            assert!(
                ran.status.success(),
                "{}: {line}\n{said}",
                document.display()
            );
        }
    }
    assert!(commands > 30, "only {commands} commands were found");
}

#[test]
fn a_command_that_does_not_exist_would_be_found() {
    for line in ["officer publish", "demo --sed 7", "kit build --too x"] {
        let words: Vec<&str> = line.split_whitespace().collect();
        assert!(!helped(&words).status.success(), "{line}");
    }
}

/// What the program says of a command and its options.
fn helped(words: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_standeasy"));
    program.args(words).arg("--help").output().unwrap()
}

#[test]
fn every_questionnaire_that_is_shown_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut shown = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for block in blocks(&text, "toml").filter(|block| block.contains("[[item]]")) {
            shown += 1;
            let file = folder.path().join("shown.toml");
            fs::write(&file, block).unwrap();
            let ran = Command::new(env!("CARGO_BIN_EXE_standeasy"))
                .args(["questionnaire", "check"])
                .arg(&file)
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&ran.stderr);
            assert!(ran.status.success(), "{}\n{said}", document.display());
        }
    }
    assert!(shown > 0);
}

/// A mission file that is shown is read without a word against it, and becomes a kit.
#[test]
fn every_mission_file_that_is_shown_is_one() {
    let key: Recipient = "age1yu6cqcfqjecu7tvs5jyqpqcz08dvx9ef40ylvza0qstttetkzqcs3k5slh"
        .parse()
        .unwrap();
    let mut shown = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for block in blocks(&text, "toml").filter(|block| block.contains("[mission]")) {
            shown += 1;
            let (mission, findings) = Mission::read("mission.toml", block).unwrap();
            assert!(findings.list.is_empty(), "{findings:?}");
            let ids = mission.questionnaires.iter().map(|asked| &asked.id);
            let asked = ids.map(|id| library::find(id.as_deref().unwrap()).unwrap());
            let asked = asked.collect();
            Kit::build(mission, asked, vec![key.clone()]).unwrap();
        }
    }
    assert!(shown > 0);
}

/// Every document for people.
fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in [root.to_path_buf(), root.join("docs")] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// What `](…)` names, outside code.
fn targets(text: &str) -> Vec<&str> {
    let after = text.split("](").skip(1);
    after.filter_map(|rest| rest.split(')').next()).collect()
}

/// The anchors of a document's headings.
fn headings(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| line.starts_with('#'));
    lines
        .map(|line| {
            let words = line.trim_start_matches('#').trim().to_lowercase();
            let kept = words
                .chars()
                .filter(|sign| sign.is_alphanumeric() || " -_".contains(*sign));
            kept.map(|sign| if sign == ' ' { '-' } else { sign })
                .collect()
        })
        .collect()
}

/// What stands in fences of one language.
fn blocks<'a>(text: &'a str, language: &str) -> impl Iterator<Item = &'a str> {
    let fence = format!("```{language}\n");
    let pieces: Vec<&str> = text.split(fence.as_str()).skip(1).collect();
    pieces
        .into_iter()
        .filter_map(|rest| rest.split("```").next())
}

/// The lines of shell blocks and the pieces of code in sentences that call the program, without
/// their remarks.
fn shown(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for fence in ["sh", ""] {
        for block in blocks(text, fence) {
            found.extend(block.lines().filter_map(call));
        }
    }
    let outside: String = text.split("```").step_by(2).collect();
    found.extend(outside.split('`').skip(1).step_by(2).filter_map(call));
    found
}

/// A call of the program, and nothing else.
fn call(line: &str) -> Option<String> {
    let line = line.split(" #").next()?.replace('\n', " ");
    let line = line.trim();
    (line.starts_with("standeasy ") && !line.contains('…')).then(|| line.to_owned())
}
