//! A questionnaire tried out in the real check-in. There is no store behind it, so nothing of it
//! can be kept.

use super::DeskError;
use super::post::{Attempt, Post, SaveTrouble, Sealed};
use crate::checkin::Finished;
use crate::checkin::response::Counting;
use crate::kit::Kit;
use crate::kit::mission::{LANGUAGES, Mission, QuestionnaireRef};
use crate::period::{Period, PeriodError};
use crate::questionnaire::Questionnaire;
use crate::seal::Identity;
use crate::slip::Pass;
use crate::unit::UnitId;

const MISSION: &str = include_str!("preview.toml");

/// A place where a questionnaire is tried out.
pub struct Preview {
    kit: Kit,
}

impl Preview {
    /// A preview of a questionnaire, in those of its languages that the program speaks: English
    /// first, then by code.
    pub fn new(questionnaire: Questionnaire) -> Result<Self, DeskError> {
        let mut languages: Vec<String> = (questionnaire.languages().into_iter())
            .filter(|language| LANGUAGES.contains(language))
            .map(str::to_owned)
            .collect();
        languages.sort_by_key(|language| language != "en");
        if languages.is_empty() {
            return Err(DeskError::NoSpokenLanguage);
        }
        let text = MISSION.replace("languages = []", &format!("languages = {languages:?}"));
        let (mut mission, _) = Mission::read("preview.toml", &text).map_err(DeskError::Findings)?;
        mission.questionnaires = vec![QuestionnaireRef {
            id: Some(questionnaire.id().to_owned()),
            file: None,
        }];
        // Nobody keeps the key, and nothing is sealed to it.
        let recipient = Identity::generate().recipient();
        let kit = Kit::build(mission, vec![questionnaire], vec![recipient]);
        Ok(Self {
            kit: kit.map_err(DeskError::Findings)?,
        })
    }
}

impl Post for Preview {
    fn kit(&self) -> &Kit {
        &self.kit
    }

    fn period(&self) -> Result<Period, PeriodError> {
        let calendar = &self.kit.mission().calendar;
        calendar.on(calendar.start)
    }

    fn check_space(&self) -> Result<(), SaveTrouble> {
        Ok(())
    }

    fn seal(
        &mut self,
        _unit: &UnitId,
        _finished: &Finished,
        _wish: Counting,
        _slip: Option<&Pass>,
    ) -> Result<Sealed, SaveTrouble> {
        Err(SaveTrouble::Fault("preview"))
    }

    fn try_to_open(&self, _sealed: &Sealed) -> Attempt {
        Attempt {
            files_searched: 0,
            keys_found: 0,
            opened: false,
            refusal: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::library;

    #[test]
    fn every_shipped_questionnaire_can_be_tried_out_in_six_languages() {
        for id in library::ids() {
            let preview = Preview::new(library::find(id).unwrap()).unwrap();
            let languages = &preview.kit().mission().languages;
            assert_eq!(languages, &["en", "ar", "es", "fr", "ru", "zh"], "{id}");
        }
    }
}
