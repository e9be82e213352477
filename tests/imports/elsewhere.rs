//! Real files of others, which are not part of this repository, with what must come of each.

use super::*;
use serde_json::Value;

/// The folder with files of others, if it is there.
fn corpus() -> Option<PathBuf> {
    let named = std::env::var_os("STANDEASY_CORPUS").map(PathBuf::from);
    let corpus = named
        .unwrap_or_else(|| folder("../shared/corpus"))
        .join("fhir");
    if !corpus.is_dir() {
        support::skip::without_files(&format!("{} is not there", corpus.display()));
        return None;
    }
    Some(corpus)
}

#[test]
fn files_of_others_give_what_is_expected_of_them() {
    let Some(corpus) = corpus() else { return };
    let expected = fs::read_to_string(corpus.join("EXPECTED.json")).unwrap();
    let expected: serde_json::Map<String, Value> = serde_json::from_str(&expected).unwrap();
    assert!(!expected.is_empty());
    for (file, expected) in &expected {
        let text = fs::read_to_string(corpus.join(file)).unwrap();
        let choices = match expected["instrument"].as_str() {
            Some(instrument) => choosing(instrument),
            None => Choices::default(),
        };
        let asked = expected["n_choice"].as_u64().unwrap_or_default();
        match import_text(file, &text, &Choices::default()) {
            Ok(import) => {
                assert_eq!(expected["loads"], true, "{file}");
                assert_eq!(
                    import.report.recognised.as_deref(),
                    expected["instrument"].as_str(),
                    "{file}"
                );
                warnings(file, &import, expected);
            }
            // A file of nothing but free text and numbers holds no question to ask here.
            Err(findings) => {
                let is_refused = expected["loads"] == false || asked == 0;
                assert!(is_refused, "{file}: {findings}");
                continue;
            }
        }
        if expected.get("vectors").is_some() {
            let whole = import_text(file, &text, &choices).unwrap();
            vectors(file, &whole, expected);
        }
    }
}

fn warnings(file: &str, import: &Import, expected: &Value) {
    let Some(expected) = expected["warnings_expected"].as_array() else {
        return;
    };
    if expected.is_empty() {
        assert_eq!(import.report.warnings, Vec::<String>::new(), "{file}");
    }
    // The words are ours; what they are about must be named.
    let all = import.report.warnings.join(" ");
    for warning in expected {
        let warning = warning.as_str().unwrap();
        let is_name =
            |word: &&str| word.chars().any(|c| c.is_ascii_digit()) || word.contains("AUDIT");
        for word in warning.split_whitespace().filter(is_name) {
            assert!(
                all.contains(word.trim_end_matches([':', ','])),
                "{file}: {warning}"
            );
        }
    }
    assert!(import.report.warnings.len() >= expected.len(), "{file}");
}

/// Plays the answer patterns of a file and compares totals and bands.
fn vectors(file: &str, import: &Import, expected: &Value) {
    let questionnaire = &import.questionnaire;
    let texts = |key: &str| -> Vec<String> {
        let list = expected[key].as_array().unwrap().iter();
        list.map(|one| one.as_str().unwrap().to_owned()).collect()
    };
    let scored = texts("scored_linkIds").len();
    for vector in expected["vectors"].as_array().unwrap() {
        let mut options: Vec<Option<usize>> = vector["option_index"]
            .as_array()
            .unwrap()
            .iter()
            .map(|option| Some(option.as_u64().unwrap().try_into().unwrap()))
            .collect();
        assert_eq!(options.len(), scored, "{file}");
        options.resize(questionnaire.items().len(), Some(0));
        let scores = scores(questionnaire, &options).unwrap();
        assert_eq!(scores[0], vector["total"].as_f64().unwrap(), "{file}");
        let band = vector["band"].as_str().unwrap().replace(' ', "-");
        assert_eq!(bands(questionnaire, &scores)[0], band, "{file}");
    }
}
