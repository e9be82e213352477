//! The printed pages, opened in a real browser in six languages: they ask for nothing, can be
//! heard as well as seen, are mirrored where they should be, and the commander's is one sheet.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[path = "pages/facts.rs"]
mod facts;
#[path = "pages/mission.rs"]
mod mission;
#[path = "pages/paper.rs"]
mod paper;
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use standeasy::locale::Words;
use standeasy::questionnaire::library;
use standeasy::report::{File, Format, Subject};

use mission::{HARD, LANGUAGES, Printed, SMALL, Shape, USUAL, printed};

/// Questionnaires of one scale, of burdens, of several scales, and with sensitive items.
const ASKED: [&str; 4] = ["pulse-6", "load-15", "rest-9", "team-12"];

fn pages(printed: &Printed, language: &str) -> Vec<File> {
    let (release, earlier) = printed.releases.split_last().unwrap();
    Format::Html
        .files(&Subject {
            release,
            earlier,
            kit: &printed.kit,
            words: &Words::new(language),
        })
        .unwrap_or_else(|error| panic!("{error}"))
}

/// How many pages of a questionnaire in a language are looked at: none, the commander's, or both.
type Copies = fn(&str, &str) -> usize;

/// Writes pages of missions in all languages and gives their paths.
fn written(folder: &Path, (shape, kind): (&Shape, &str), copies: Copies) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for asked in library::ids() {
        let wanted = |language: &&str| copies(asked, language) > 0;
        let languages: Vec<&str> = LANGUAGES.into_iter().filter(wanted).collect();
        if languages.is_empty() {
            continue;
        }
        let printed = printed(asked, shape);
        for language in languages {
            let is_whole = copies(asked, language) > 1;
            let is_looked_at = |file: &File| is_whole || file.name.starts_with("commander");
            for file in pages(&printed, language).into_iter().filter(is_looked_at) {
                let path = folder.join(format!("{kind}-{asked}-{}", file.name));
                fs::write(&path, file.bytes).unwrap();
                paths.push(path);
            }
        }
    }
    paths
}

fn browser() -> Option<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let path = std::env::var_os("PATH")?;
    let mut found = std::env::split_paths(&path).flat_map(|dir| names.map(|name| dir.join(name)));
    found.find(|path| path.is_file())
}

fn has_packages() -> bool {
    let found = Command::new("node")
        .args([
            "-e",
            "require('playwright-core'); require('axe-core'); require('html-validate')",
        ])
        .output();
    found.is_ok_and(|output| output.status.success())
}

/// What a browser finds wrong with the pages of a mission.
fn look(shape: &Shape, kind: &str, copies: Copies) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    fs::create_dir_all(&folder).unwrap();
    let of_one = |asked| {
        LANGUAGES
            .map(|language| copies(asked, language))
            .iter()
            .sum::<usize>()
    };
    let expected = library::ids().into_iter().map(of_one).sum::<usize>();
    look_at(expected, || written(&folder, (shape, kind), copies));
}

/// What a browser finds wrong with so many pages, which are made only if there is one.
fn look_at(expected: usize, pages: impl FnOnce() -> Vec<PathBuf>) {
    let Some(browser) = browser() else {
        return support::skip("chromium is not there");
    };
    if !has_packages() {
        return support::skip(
            "node with the packages `playwright-core`, `axe-core` and `html-validate` is not there (NODE_PATH)",
        );
    }
    let pages = pages();
    assert_eq!(pages.len(), expected);
    let output = Command::new("node")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/look.js"))
        .arg(browser)
        .args(&pages)
        .output()
        .unwrap();
    let (said, wrong) = (
        String::from_utf8_lossy(&output.stderr),
        String::from_utf8_lossy(&output.stdout),
    );
    assert!(
        output.status.success() && said.contains(&format!("looked at {}", pages.len())),
        "{said}"
    );
    assert!(wrong.is_empty(), "{wrong}");
}

/// A browser takes its time with a copy of fifty rows; these two have all that the others do.
#[test]
fn pages_of_a_usual_mission_hold_in_a_browser() {
    look(&USUAL, "usual", |asked, language| match asked {
        "load-15" => 2,
        "team-12" => 2 * usize::from(["ar", "en"].contains(&language)),
        _ => 0,
    });
}

/// Every questionnaire, in three languages; all six are in the missions above and below.
#[test]
fn both_pages_of_every_questionnaire_hold_in_a_browser() {
    look(&SMALL, "small", |_, language| {
        2 * usize::from(["ar", "en", "zh"].contains(&language))
    });
}

#[test]
fn pages_of_a_mission_with_long_names_and_many_units_hold_in_a_browser() {
    look(&HARD, "hard", |asked, _| {
        usize::from(["load-15", "team-12"].contains(&asked))
    });
}

#[test]
fn the_same_subject_gives_the_same_bytes() {
    let printed = printed("load-15", &USUAL);
    for language in LANGUAGES {
        assert!(
            pages(&printed, language) == pages(&printed, language),
            "{language}"
        );
    }
}

#[test]
fn no_name_becomes_markup_and_nothing_is_asked_of_a_network() {
    let printed = printed("pulse-6", &HARD);
    for file in pages(&printed, "en") {
        let page = String::from_utf8(file.bytes).unwrap();
        assert!(page.contains("&amp; &lt;transport&gt;"), "{}", file.name);
        for never in [
            "<transport>",
            "<script",
            "http://",
            "https://",
            "url(h",
            "src=",
            "@import",
            " style=",
        ] {
            assert!(!page.contains(never), "{}: {never}", file.name);
        }
    }
}
