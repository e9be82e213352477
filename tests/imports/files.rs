//! The files in the repository, each with what is made of it beside it.

use super::*;
use standeasy::finding::text::forbidden;
use standeasy::questionnaire::toml;

/// Compares what is said with the text beside the file, or writes it when blessing.
fn compare(path: &Path, said: &str) {
    let beside = path.with_extension("txt");
    let said = format!("{}\n", said.trim_end());
    if std::env::var_os("STANDEASY_BLESS").is_some() {
        fs::write(&beside, said).unwrap();
        return;
    }
    let expected = fs::read_to_string(&beside).unwrap_or_default();
    assert!(
        said == expected,
        "{} is not what is said:\n{said}",
        beside.display()
    );
}

#[test]
fn files_become_what_stands_beside_them() {
    for path in paths(&folder("tests/corpus/fhir/good"), "json") {
        let text = fs::read_to_string(&path).unwrap();
        match import_text(&name(&path), &text, &Choices::default()) {
            Ok(import) => compare(&path, &said(&import)),
            Err(findings) => panic!("{}:\n{findings}", path.display()),
        }
    }
}

#[test]
fn broken_files_are_refused_with_everything_that_is_wrong() {
    for path in paths(&folder("tests/corpus/fhir/bad"), "json") {
        let text = fs::read_to_string(&path).unwrap();
        match import_text(&name(&path), &text, &Choices::default()) {
            Ok(import) => panic!("{} was read:\n{}", path.display(), import.toml),
            Err(findings) => compare(&path, &findings),
        }
    }
}

#[test]
fn results_pass_the_check_hold_the_report_and_can_be_shown() {
    for path in paths(&folder("tests/corpus/fhir/good"), "json") {
        let text = fs::read_to_string(&path).unwrap();
        let import = import_text(&name(&path), &text, &Choices::default()).unwrap();
        let (read, findings) = toml::read("result.toml", &import.toml).unwrap();
        assert_eq!(read, import.questionnaire);
        assert!(!findings.stop(), "{findings}");
        assert_eq!(read.document().import.as_ref(), Some(&import.report));
        let unseen = import.toml.replace('\n', " ");
        assert_eq!(forbidden(&unseen), None, "{}", path.display());
    }
}

#[test]
fn every_file_has_its_text_and_every_text_its_file() {
    for kind in ["good", "bad"] {
        let folder = folder("tests/corpus/fhir").join(kind);
        let stems = |ending| -> Vec<PathBuf> {
            let paths = paths(&folder, ending).into_iter();
            paths.map(|path| path.with_extension("")).collect()
        };
        assert_eq!(stems("json"), stems("txt"));
    }
}

#[test]
fn one_of_several_is_chosen_by_number_id_or_title() {
    let text = fs::read_to_string(folder("tests/corpus/fhir/bad/bundle-of-two.json")).unwrap();
    for (choose, title) in [
        ("2", Some("Second")),
        ("one", Some("First")),
        ("Second", Some("Second")),
        ("3", None),
        ("0", None),
    ] {
        let chosen = fhir::read("bundle.json", &text, Some(choose))
            .and_then(|foreign| import("bundle.json", foreign, &Choices::default()));
        let found = chosen
            .as_ref()
            .ok()
            .map(|import| import.questionnaire.title("en"));
        assert_eq!(found, title, "{choose}");
    }
}

#[test]
fn the_person_can_name_the_instrument_and_leave_items_out() {
    let file = |name: &str| {
        let path = folder("tests/corpus/fhir").join(name);
        fs::read_to_string(path).unwrap()
    };
    let phq = file("good/phq9-by-codes.json");
    let kept = import_text("f", &phq, &choosing("phq-9")).unwrap();
    assert_eq!(kept.questionnaire.id(), "phq-9");
    assert_eq!(kept.report.scored_as, None);
    let safety: Vec<bool> = kept
        .questionnaire
        .items()
        .iter()
        .map(|item| item.safety)
        .collect();
    assert_eq!(safety.iter().filter(|safety| **safety).count(), 1);
    let shorter = import_text("f", &phq, &choosing("PHQ-8")).unwrap();
    assert_eq!(shorter.questionnaire.id(), "phq-8");
    for (name, said) in [
        ("GAD-7", "The file is not the GAD-7"),
        ("GHQ-12", "GHQ-12 cannot be scored"),
        ("XYZ\u{1b}[2J", "No instrument `XYZ\\u{1b}[2J` is known"),
    ] {
        let refused = import_text("f", &phq, &choosing(name)).unwrap_err();
        assert!(refused.contains(said), "{refused}");
    }
    let srq = import_text(
        "f",
        &file("good/srq20-without-its-safety-item.json"),
        &choosing("SRQ-20"),
    );
    assert_eq!(srq.unwrap().questionnaire.items().len(), 20);
    let dropping = |items: &[&str]| Choices {
        drop_items: items.iter().map(|item| (*item).to_owned()).collect(),
        ..Choices::default()
    };
    let without = import_text("f", &phq, &dropping(&["/44260-8", "69722-7"])).unwrap();
    assert_eq!(without.report.recognised.as_deref(), Some("PHQ-8"));
    assert_eq!(without.questionnaire.items().len(), 8);
    let unknown = import_text("f", &phq, &dropping(&["nowhere"])).unwrap_err();
    assert!(unknown.contains("There is no item `nowhere`"), "{unknown}");
    let elsewhere = import_text(
        "f",
        &file("bad/list-elsewhere.json"),
        &dropping(&["a", "b"]),
    );
    assert_eq!(elsewhere.unwrap().questionnaire.items().len(), 1);
}
