//! Real forms, where they are at hand: each does what its own tools were seen to do.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{assert_plain, imported, support};

/// The folder beside this project, or beside one that holds it, with the real files.
fn folder() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.ancestors()
        .skip(1)
        .map(|above| above.join("shared/corpus/xlsform"))
        .find(|folder| folder.is_dir())
}

/// Types whose questions can be asked here, if their options allow it.
const ASKED: [&str; 2] = ["select_one", "select_multiple"];

#[test]
fn real_forms_import_or_are_refused_as_their_own_tools_do() {
    let Some(folder) = folder() else {
        support::skip::without_files("no corpus of real forms is at hand");
        return;
    };
    let text = fs::read_to_string(folder.join("EXPECTED.json")).unwrap();
    let expected: Value = serde_json::from_str(&text).unwrap();
    let mut seen = 0;
    for (name, expected) in expected.as_object().unwrap() {
        let bytes = fs::read(folder.join(name)).unwrap();
        seen += 1;
        let stated = expected["pyxform"].as_str().unwrap_or("rejects");
        match imported(name, &bytes) {
            Err(findings) => {
                assert_plain(&findings.to_string());
                let is_asked = ASKED
                    .iter()
                    .any(|kind| expected["types"].get(kind).is_some());
                let is_right = stated.starts_with("rejects") || !is_asked;
                assert!(is_right, "{name}\n{findings}");
            }
            Ok(import) => {
                assert!(!stated.starts_with("rejects"), "{name} was taken");
                assert_plain(&import.toml);
                let ids: BTreeSet<&str> = import.questionnaire.languages().into_iter().collect();
                assert!(!ids.is_empty(), "{name}");
                let count = |kind: &str| expected["types"][kind].as_u64().unwrap_or_default();
                let questions = usize::try_from(count("select_one")).unwrap();
                let dropped = import.report.dropped.len();
                let items = import.questionnaire.items().len();
                assert!(items <= questions && items + dropped >= questions, "{name}");
            }
        }
    }
    assert!(seen > 0);
}

#[test]
fn the_form_in_six_languages_keeps_them_and_its_own_reversal() {
    let Some(path) = folder().map(|folder| folder.join("09_synth_6lang.xlsx")) else {
        support::skip::without_files("no corpus of real forms is at hand");
        return;
    };
    let import = imported("form.xlsx", &fs::read(path).unwrap()).unwrap();
    let questionnaire = &import.questionnaire;
    assert_eq!(
        questionnaire.languages(),
        ["ar", "en", "es", "fr", "ru", "zh"]
    );
    let reversed: Vec<&str> = questionnaire
        .items()
        .iter()
        .filter(|item| item.reverse)
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(reversed, ["w3"]);
    let scale = &questionnaire.scales()[0];
    assert_eq!((scale.min, scale.max, scale.items.len()), (0.0, 9.0, 3));
}
