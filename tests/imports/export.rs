//! What goes out as FHIR is sound for others, and comes back as it was.

use super::*;
use standeasy::questionnaire::{library, toml};
use std::process::Command;

/// The shipped questionnaires, those of the tests, and some that were imported.
fn questionnaires() -> Vec<Questionnaire> {
    let shipped = library::ids().into_iter().filter_map(library::find);
    let good = paths(&folder("tests/corpus/questionnaires/good"), "toml");
    let good = good.into_iter().map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        toml::read(&name(&path), &text).unwrap().0
    });
    let imported = paths(&folder("tests/corpus/fhir/good"), "json");
    let imported = imported.into_iter().map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        import_text("file", &text, &Choices::default())
            .unwrap()
            .questionnaire
    });
    shipped.chain(good).chain(imported).collect()
}

#[test]
fn what_goes_out_as_fhir_comes_back_equal() {
    for questionnaire in questionnaires() {
        let text = fhir::write(&questionnaire);
        let back = import_text("back.json", &text, &Choices::default()).unwrap();
        assert_eq!(back.questionnaire, questionnaire, "{}", questionnaire.id());
        assert_eq!(back.report.warnings, Vec::<String>::new());
    }
}

#[test]
fn what_is_cleaned_out_of_a_file_of_ours_is_told() {
    let pulse = library::find("pulse-6").unwrap();
    let text = fhir::write(&pulse);
    let line = "I slept enough to feel rested";
    assert!(text.contains(line));
    for (put, reason) in [
        ("I slept <b>enough</b> to feel rested", "Markup was taken"),
        ("I slept enough\\u200b to feel rested", "cannot be seen"),
    ] {
        let back = import_text("f", &text.replace(line, put), &Choices::default()).unwrap();
        assert_eq!(back.questionnaire.id(), "pulse-6", "still ours");
        let texts = |of: &Questionnaire| -> Vec<String> {
            let items = 0..of.items().len();
            items.map(|at| of.item_text(at, "en").to_owned()).collect()
        };
        assert_eq!(texts(&back.questionnaire), texts(&pulse));
        let told: Vec<_> = back
            .report
            .changed
            .iter()
            .map(|note| &note.reason)
            .collect();
        assert!(told.len() == 1 && told[0].contains(reason), "{told:?}");
        assert!(back.toml.contains(reason), "the file keeps it");
    }
}

#[test]
fn a_file_of_ours_that_somebody_changed_is_read_like_any_other() {
    let pulse = library::find("pulse-6").unwrap();
    let text = fhir::write(&pulse);
    let changed_words = text.replace("Almost all the time", "All the time");
    let back = import_text("f", &changed_words, &Choices::default()).unwrap();
    assert_eq!(
        back.questionnaire.id(),
        "pulse-6",
        "new words are its words"
    );
    assert_eq!(back.questionnaire.option_texts(0, "en")[4], "All the time");
    for (from, to) in [
        ("\"valueDecimal\": 4", "\"valueDecimal\": 5"),
        ("\"linkId\": \"strength\"", "\"linkId\": \"force\""),
        ("I slept enough to feel rested", "I thought of suicide"),
        (
            "\\\"direction\\\":\\\"high_is_good\\\"",
            "\\\"direction\\\":\\\"sideways\\\"",
        ),
        ("\\\"cuts\\\":[40.0,60.0]", "\\\"cuts\\\":[400.0]"),
    ] {
        assert!(text.contains(from), "{from}");
        let back = import_text("f", &text.replace(from, to), &Choices::default()).unwrap();
        assert_ne!(back.questionnaire.id(), "pulse-6", "{to}");
        assert!(
            back.questionnaire
                .scales()
                .iter()
                .all(|scale| scale.cuts.is_empty()),
            "{to}"
        );
    }
}

/// Whether node and both validators are there.
fn has_validators() -> bool {
    let script =
        "require.resolve('fhir'); require.resolve('@asymmetrik/fhir-json-schema-validator')";
    let found = Command::new("node").args(["-e", script]).output();
    found.is_ok_and(|output| output.status.success())
}

fn validate(files: &[PathBuf]) -> String {
    let output = Command::new("node")
        .arg(folder("tests/imports/validate.js"))
        .args(files)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn what_goes_out_is_sound_for_two_validators() {
    if !has_validators() {
        return support::skip(
            "node with the packages `fhir` and `@asymmetrik/fhir-json-schema-validator` is not there (NODE_PATH)",
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<PathBuf> = questionnaires()
        .iter()
        .enumerate()
        .map(|(at, questionnaire)| {
            let path = folder
                .path()
                .join(format!("{at}-{}.json", questionnaire.id()));
            fs::write(&path, fhir::write(questionnaire)).unwrap();
            path
        })
        .collect();
    assert_eq!(validate(&files), "");
    let wrong = folder.path().join("wrong.json");
    let text = fs::read_to_string(&files[0]).unwrap();
    fs::write(&wrong, text.replace("\"choice\"", "\"choices\"")).unwrap();
    assert_ne!(validate(&[wrong]), "", "the validators see a wrong file");
}
