//! Mission files, good and bad. Beside each bad one stands what the reader must say about it;
//! `STANDEASY_BLESS=1 cargo test --test missions` writes these texts anew, to be read before
//! they are kept.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};

use standeasy::kit::Mission;

fn missions(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus/missions")
        .join(folder);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| (path.clone(), std::fs::read_to_string(path).unwrap()))
        .collect()
}

fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

#[test]
fn every_good_mission_is_read() {
    let good = missions("good");
    assert!(!good.is_empty());
    for (path, text) in good {
        if let Err(findings) = Mission::read(name(&path), &text) {
            panic!("{findings}");
        }
    }
}

#[test]
fn every_bad_mission_is_answered_with_all_its_findings() {
    let bless = std::env::var_os("STANDEASY_BLESS").is_some();
    let bad = missions("bad");
    assert!(bad.len() >= 15);
    for (path, text) in bad {
        let findings = Mission::read(name(&path), &text).unwrap_err();
        let drawn = format!("{findings}\n");
        let kept = path.with_extension("txt");
        if bless {
            std::fs::write(&kept, &drawn).unwrap();
        }
        let expected = std::fs::read_to_string(&kept).unwrap_or_default();
        assert_eq!(drawn, expected, "{}", path.display());
    }
}

#[test]
fn a_hostile_mission_is_answered_and_its_answer_is_short() {
    let most = standeasy::kit::mission::MOST_BYTES;
    for (piece, ending) in [
        ("[[unit]]\n", ""),
        ("[[unit]]\nid=1\nparent=2\nname=3\nx=4\n", ""),
        ("[", ""),
        ("a.", "b = 1"),
        ("x = { ", ""),
        ("\"\\u001b\" = \"\\u202e\"\n", ""),
        ("\u{1b}[2J\u{202e}\u{0}\n", ""),
    ] {
        let text = piece.repeat((most - ending.len()) / piece.len()) + ending;
        let findings = Mission::read("hostile.toml", &text).unwrap_err();
        let drawn = findings.to_string();
        assert!(
            drawn.len() < 4 * most,
            "{} bytes for {piece:?}",
            drawn.len()
        );
        assert!(!drawn.contains(['\u{1b}', '\u{202e}', '\0']));
    }
    let findings = Mission::read("large.toml", &" ".repeat(most + 1)).unwrap_err();
    assert_eq!(
        findings.list.first().map(|finding| finding.code),
        Some("too-large")
    );
}
