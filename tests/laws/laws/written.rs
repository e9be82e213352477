//! What a person writes by hand, and the kit that comes of it.

use std::path::Path;
use std::sync::Arc;

use standeasy::checkin::response::{Content, Place, Response};
use standeasy::checkin::{Answer, Checkin, score};
use standeasy::desk::DeskError;
use standeasy::desk::settings::Settings;
use standeasy::kit::{Kit, Mission, show};
use standeasy::questionnaire::import::{Choices, import};
use standeasy::questionnaire::{Questionnaire, describe, fhir, library, toml};
use standeasy::seal::Recipient;

use super::{assert_advised, assert_fit, assert_found, assert_told, text_of};

/// The key that kits are built for.
const KEY: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

pub(super) fn mission(bytes: &[u8]) {
    let Some(text) = text_of(bytes) else {
        return;
    };
    match Mission::read("mission.toml", text) {
        Ok((mission, findings)) => {
            assert!(!findings.stop());
            assert_found(&findings, Some(text));
            let asked = mission.questionnaires.iter();
            let asked = asked.filter_map(|asked| library::find(asked.id.as_deref()?));
            let key = KEY.parse().expect("it is a recipient");
            match Kit::build(mission.clone(), asked.collect(), vec![key]) {
                Ok(kit) => {
                    assert_eq!(kit.tree().units().len(), mission.units.len());
                    written_again(&kit);
                }
                Err(findings) => assert_found(&findings, None),
            }
        }
        Err(findings) => {
            assert!(findings.stop());
            assert_found(&findings, Some(text));
        }
    }
}

pub(super) fn kit(bytes: &[u8]) {
    match Kit::read(bytes) {
        Ok(kit) => {
            assert_eq!(kit.bytes(), bytes);
            written_again(&kit);
        }
        Err(error) => {
            let path = "mission.kit".into();
            assert_advised(&DeskError::Kit { path, error }, bytes.len());
        }
    }
}

/// What a kit holds makes the same kit, and can be shown.
fn written_again(kit: &Kit) {
    let questionnaires = kit.questionnaires().iter().map(|q| Questionnaire::clone(q));
    let again = Kit::build(
        kit.mission().clone(),
        questionnaires.collect(),
        kit.recipients().to_vec(),
    );
    assert!(again.is_ok_and(|again| again.bytes() == kit.bytes()));
    assert!(Kit::read(kit.bytes()).is_ok());
    let shown = serde_json::to_string_pretty(&show::shown(kit)).expect("it can be written");
    assert_fit(&shown);
}

pub(super) fn questionnaire(bytes: &[u8]) {
    let Some(text) = text_of(bytes) else {
        return;
    };
    match toml::read("questionnaire.toml", text) {
        Ok((questionnaire, findings)) => {
            assert!(!findings.stop());
            assert_found(&findings, Some(text));
            sound(&questionnaire);
        }
        Err(findings) => {
            assert!(findings.stop());
            assert_found(&findings, Some(text));
        }
    }
}

/// What holds of everything that once is a questionnaire.
pub(super) fn sound(questionnaire: &Questionnaire) {
    let checked = Questionnaire::check(questionnaire.document().clone());
    assert!(checked.is_ok_and(|again| again == *questionnaire));
    let text = ::toml::to_string(questionnaire.document()).expect("it can be written");
    let again = toml::read("again.toml", &text);
    assert!(
        again.is_ok_and(|(again, _)| again == *questionnaire),
        "{text}"
    );
    for language in questionnaire.languages() {
        assert_fit(&describe::preview(questionnaire, language));
    }
    answered(questionnaire);
    sent_out(questionnaire);
}

/// The first and the last answer to every question make a sheet that is sealed and read again.
fn answered(questionnaire: &Questionnaire) {
    let questionnaire = Arc::new(questionnaire.clone());
    for is_last in [false, true] {
        let mut checkin = Checkin::begin(Arc::clone(&questionnaire));
        for (at, item) in questionnaire.items().iter().enumerate() {
            let option = if is_last { item.values.len() - 1 } else { 0 };
            let option = u8::try_from(option).expect("no item has so many");
            if checkin.is_asked(at) {
                let chosen = checkin.choose(at, Answer::Option(option));
                assert_eq!(chosen, Ok(()));
            }
        }
        let finished = checkin.finish().expect("all that was asked has an answer");
        let scores = score::scores(&questionnaire, &finished.answers());
        let all_count = scores.is_none_or(|scores| scores.iter().all(|score| score.is_finite()));
        assert!(all_count);
        let place = Place {
            kit: [1; 32],
            id: [2; 16],
            unit: "A1",
            period: "2026-W47",
        };
        let response = Response::new(&finished, place);
        let written = response
            .to_bytes()
            .expect("a sitting is never too long to be sealed");
        let Ok(Content::Response(again)) = Content::read(&written) else {
            unreachable!("a response that was written is read again");
        };
        assert_eq!(again.sheet(), response.sheet());
    }
}

/// FHIR is written of it, and where nothing about danger is asked it comes back as it was.
fn sent_out(questionnaire: &Questionnaire) {
    let text = fhir::write(questionnaire);
    let foreign = fhir::read("out.json", &text, None);
    let back = foreign.and_then(|foreign| import("out.json", foreign, &Choices::default()));
    let asks_of_danger = questionnaire.items().iter().any(|item| item.safety);
    match back {
        Ok(back) if back.report.format.is_none() => {
            let mut document = questionnaire.document().clone();
            document.import = None;
            let mut returned = back.questionnaire.document().clone();
            returned.import = None;
            assert!(document == returned, "{text}");
        }
        Ok(_) | Err(_) if asks_of_danger => {}
        // What is shown elsewhere only under other conditions is read like any other file.
        Ok(_) => {}
        Err(findings) => assert_found(&findings, None),
    }
}

pub(super) fn settings(bytes: &[u8]) {
    let Some(text) = text_of(bytes) else {
        return;
    };
    match Settings::read(Path::new("settings.toml"), text) {
        Ok(settings) => {
            let code = settings.code();
            assert!(code.is_none_or(|code| code.len() == 2));
            let times = settings.lock_after.map(|after| after.time().as_secs());
            assert!(times.is_none_or(|seconds| (10..=900).contains(&seconds)));
        }
        Err(error) => assert_advised(&error, bytes.len()),
    }
}

pub(super) fn recipient(bytes: &[u8]) {
    let Some(text) = text_of(bytes) else {
        return;
    };
    match text.parse::<Recipient>() {
        Ok(recipient) => {
            let again = recipient.to_string().parse::<Recipient>();
            assert!(again.is_ok_and(|again| again.to_string() == recipient.to_string()));
        }
        Err(error) => {
            assert_told(&error);
            let said = format!("{error} {}", standeasy::trouble::Trouble::hint(&error));
            let secret = text.to_ascii_uppercase();
            let found = secret.find("AGE-SECRET-KEY-1");
            let secret = found.and_then(|at| text.get(at + 16..at + 32));
            assert!(secret.is_none_or(|secret| !said.contains(secret)), "{said}");
        }
    }
}
