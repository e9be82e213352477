//! The questionnaires that ship: whole, in six languages, and no more than pilots.

use std::collections::BTreeSet;

use standeasy::questionnaire::document::Review;
use standeasy::questionnaire::library;

use super::{files, good};

#[test]
fn every_shipped_file_is_in_the_library_under_its_name() {
    let names: Vec<String> = files("questionnaires")
        .iter()
        .map(|(path, _)| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(library::ids(), names);
}

#[test]
fn shipped_questionnaires_read_without_a_finding() {
    for (path, text) in files("questionnaires") {
        let questionnaire = good(&path, &text);
        assert_eq!(
            library::find(questionnaire.id()),
            Some(questionnaire.clone())
        );
        assert_eq!(library::source(questionnaire.id()), Some(text.as_str()));
    }
}

#[test]
fn shipped_questionnaires_say_the_same_things_in_six_languages() {
    for id in library::ids() {
        let questionnaire = library::find(id).unwrap();
        assert_eq!(
            questionnaire.languages(),
            ["ar", "en", "es", "fr", "ru", "zh"],
            "{id}"
        );
        let keys: BTreeSet<Vec<&String>> = (questionnaire.document().text.values())
            .map(|texts| texts.entries.keys().collect())
            .collect();
        assert_eq!(keys.len(), 1, "{id} has texts that some languages lack");
        let intros: BTreeSet<bool> = (questionnaire.document().text.values())
            .map(|texts| texts.intro.is_some())
            .collect();
        assert_eq!(
            intros.len(),
            1,
            "{id} has an introduction in some languages only"
        );
    }
}

#[test]
fn shipped_questionnaires_are_pilots_in_draft_until_studied() {
    for id in library::ids() {
        let questionnaire = library::find(id).unwrap();
        let states: BTreeSet<bool> = (questionnaire.review_states().values())
            .map(|review| *review == Review::Reviewed)
            .collect();
        assert_eq!(states, BTreeSet::from([false]), "{id}");
        assert!(
            questionnaire.scales().iter().all(|s| s.bands.is_empty()),
            "{id}"
        );
        assert!(questionnaire.items().iter().all(|i| !i.safety), "{id}");
    }
}

#[test]
fn the_weekly_pulse_follows_its_blueprint() {
    let pulse = library::find("pulse-6").unwrap();
    assert_eq!(pulse.items().len(), 6);
    assert_eq!(pulse.items().iter().filter(|item| item.reverse).count(), 2);
    assert_eq!(pulse.recall_days(), Some(7));
    assert!(!pulse.is_sensitive());
}
