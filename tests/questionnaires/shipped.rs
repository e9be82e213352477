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

/// What the blueprint says of one questionnaire.
struct Blueprint {
    id: &'static str,
    items: usize,
    reversed: usize,
    recall_days: Option<u16>,
    is_sensitive: bool,
    /// Each scale with how many items it has.
    scales: &'static [(&'static str, usize)],
}

const BLUEPRINTS: [Blueprint; 7] = [
    Blueprint {
        id: "help-10",
        items: 10,
        reversed: 4,
        recall_days: None,
        is_sensitive: false,
        scales: &[
            ("total", 10),
            ("know-how", 2),
            ("access", 3),
            ("others", 3),
            ("confidence", 2),
        ],
    },
    Blueprint {
        id: "home-10",
        items: 10,
        reversed: 3,
        recall_days: None,
        is_sensitive: false,
        scales: &[
            ("total", 10),
            ("meaning", 3),
            ("ease", 3),
            ("homecoming", 4),
        ],
    },
    Blueprint {
        id: "load-15",
        items: 15,
        reversed: 0,
        recall_days: Some(14),
        is_sensitive: false,
        scales: &[
            ("total", 15),
            ("field", 4),
            ("mandate", 4),
            ("organisation", 4),
            ("home", 3),
        ],
    },
    Blueprint {
        id: "pulse-6",
        items: 6,
        reversed: 2,
        recall_days: Some(7),
        is_sensitive: false,
        scales: &[("total", 6)],
    },
    Blueprint {
        id: "rest-9",
        items: 9,
        reversed: 3,
        recall_days: Some(7),
        is_sensitive: false,
        scales: &[("total", 8), ("sleep", 4), ("alertness", 4)],
    },
    Blueprint {
        id: "team-12",
        items: 12,
        reversed: 3,
        recall_days: None,
        is_sensitive: true,
        scales: &[
            ("total", 12),
            ("comrades", 4),
            ("leader", 4),
            ("higher", 2),
            ("voice", 2),
        ],
    },
    Blueprint {
        id: "values-8",
        items: 8,
        reversed: 0,
        recall_days: None,
        is_sensitive: true,
        scales: &[
            ("total", 8),
            ("witness", 2),
            ("own", 2),
            ("let-down", 2),
            ("after", 2),
        ],
    },
];

#[test]
fn each_shipped_questionnaire_follows_its_blueprint() {
    assert_eq!(library::ids(), BLUEPRINTS.map(|blueprint| blueprint.id));
    for blueprint in BLUEPRINTS {
        let id = blueprint.id;
        let questionnaire = library::find(id).unwrap();
        let items = questionnaire.items();
        assert_eq!(items.len(), blueprint.items, "{id}");
        let reversed = items.iter().filter(|item| item.reverse).count();
        assert_eq!(reversed, blueprint.reversed, "{id}");
        assert_eq!(questionnaire.recall_days(), blueprint.recall_days, "{id}");
        assert_eq!(questionnaire.is_sensitive(), blueprint.is_sensitive, "{id}");
        let scales: Vec<(&str, usize)> = (questionnaire.scales().iter())
            .map(|scale| (scale.id.as_str(), scale.items.len()))
            .collect();
        assert_eq!(scales, blueprint.scales, "{id}");
    }
}

#[test]
fn shipped_scales_run_to_a_hundred_with_neutral_zones_and_bear_one_open_answer() {
    for id in library::ids() {
        for scale in library::find(id).unwrap().scales() {
            assert_eq!((scale.min, scale.max), (0.0, 100.0), "{id} {}", scale.id);
            assert!(!scale.cuts.is_empty(), "{id} {}", scale.id);
            let items = scale.items.len() as f64;
            let with_one_open = (items - 1.0) / items;
            assert!(with_one_open >= scale.min_answered, "{id} {}", scale.id);
        }
    }
}

#[test]
fn what_points_at_one_leader_is_never_shown_item_by_item() {
    let team = library::find("team-12").unwrap();
    let leader = team.scales().iter().find(|scale| scale.id == "leader");
    let items = leader.unwrap().items.iter().map(|at| &team.items()[*at]);
    assert!(items.into_iter().all(|item| item.sensitive));
}

#[test]
fn scales_have_names_in_every_language() {
    for id in library::ids() {
        let questionnaire = library::find(id).unwrap();
        for language in questionnaire.languages() {
            for (at, scale) in questionnaire.scales().iter().enumerate() {
                let name = questionnaire.scale_text(at, language);
                assert_ne!(name, scale.id, "{id} {language}");
            }
        }
    }
}
