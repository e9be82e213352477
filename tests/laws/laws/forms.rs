//! Paper forms, read for a kit of one unit and the weekly pulse.

use std::sync::OnceLock;

use standeasy::desk::forms;
use standeasy::kit::{Kit, Mission};
use standeasy::questionnaire::library;

use super::assert_advised;

/// The kit that forms and responses are held against.
pub fn kit() -> &'static Kit {
    static KIT: OnceLock<Kit> = OnceLock::new();
    KIT.get_or_init(|| {
        let text = include_str!("paper.toml");
        let (mission, _) = Mission::read("paper.toml", text).expect("it is a mission");
        let pulse = library::find("pulse-6").expect("it ships");
        let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
        let key = key.parse().expect("it is a recipient");
        Kit::build(mission, vec![pulse], vec![key]).expect("they fit together")
    })
}

pub(super) fn forms(bytes: &[u8]) {
    let today = "2026-11-09".parse().expect("it is a day");
    match forms::read("forms.csv", bytes, kit(), today) {
        Ok(taken) => {
            assert!(!taken.is_empty());
            let calendar = &kit().mission().calendar;
            for form in &taken {
                assert!(calendar.named(form.period.label()).is_ok());
                assert!(kit().tree().find(form.unit.as_str()).is_some());
                assert_eq!(format!("{form:?}"), "Form(***)");
            }
        }
        Err(errors) => {
            assert!((1..=forms::MOST_ERRORS).contains(&errors.list.len()));
            assert_advised(&errors.into(), bytes.len());
        }
    }
}
