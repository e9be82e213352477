//! Campaigns, releases, units and periods that were asked for and are not there.

use super::{Advice, pair};
use crate::desk::officer::destroy::DestroyError;
use crate::desk::officer::{KeyEndError, NotThere};
use crate::locale::Words;
use crate::period::PeriodError;

pub(super) fn none(questionnaire: &str, period: &str, words: &Words) -> Advice {
    pair!(words, "trouble-no-campaign",
        questionnaire = quoted(questionnaire), period = quoted(period);
        first = "--questionnaire", second = "--period", command = "`standeasy officer ledger`")
}

pub(super) fn several(questionnaire: &str, period: &str, words: &Words) -> Advice {
    pair!(words, "trouble-many-campaigns",
        questionnaire = quoted(questionnaire), period = quoted(period); option = "--kit")
}

pub(super) fn not_there(error: &NotThere, words: &Words) -> Advice {
    match error {
        NotThere::NoUnit { unit } => pair!(words, "trouble-no-unit", unit = quoted(unit);
            command = "`standeasy kit show`", option = "--unit"),
        NotThere::NeverReleased { questionnaire } => pair!(words, "trouble-never-released",
            questionnaire = quoted(questionnaire);
            option = "--questionnaire", command = "`standeasy officer ledger`"),
        NotThere::SeveralReleased { questionnaire } => pair!(words, "trouble-many-released",
            questionnaire = quoted(questionnaire); option = "--kit"),
        NotThere::NotReleased {
            questionnaire,
            period,
        } => pair!(words, "trouble-not-released",
            questionnaire = quoted(questionnaire), period = quoted(period);
            command = "`standeasy officer ledger`"),
    }
}

pub(super) fn not_destroyed(error: &DestroyError, words: &Words) -> Advice {
    match error {
        DestroyError::OtherCampaign { campaign } => pair!(words, "trouble-other-campaign",
            campaign = campaign.as_str(); option = "--campaign"),
        DestroyError::NoCampaign { digits } => pair!(words, "trouble-no-such-campaign",
            digits = quoted(digits); command = "`standeasy kit show FILE.kit`"),
        DestroyError::Unreleased { about } => pair!(words, "trouble-unreleased",
            n = words.ungrouped(about); option = "--unreleased"),
        DestroyError::Done => pair!(words, "trouble-key-destroyed"; option = "--home"),
    }
}

pub(super) fn key_end(error: &KeyEndError, words: &Words) -> Advice {
    match error {
        KeyEndError::Over { campaign, day } => pair!(words, "trouble-key-ended",
            campaign = campaign.as_str(), day = words.figures(&day.to_string());
            command = "`standeasy officer destroy`"),
        KeyEndError::Other { campaign } => pair!(words, "trouble-other-key-end",
            campaign = campaign.as_str(); key = "`key_end`", option = "--home"),
    }
}

pub(super) fn period(error: &PeriodError, words: &Words) -> Advice {
    match error {
        PeriodError::BeforeStart { start } => pair!(
            words,
            "trouble-period-before",
            day = words.figures(&start.to_string())
        ),
        PeriodError::BetweenRounds { day } => pair!(
            words,
            "trouble-period-between",
            day = words.figures(&day.to_string())
        ),
        PeriodError::KeyEnds { day } => pair!(
            words,
            "trouble-period-key-ends",
            day = words.figures(&day.to_string())
        ),
        PeriodError::UnknownLabel { label } => {
            pair!(words, "trouble-period-unknown", period = quoted(label))
        }
    }
}

/// A name that somebody gave, as it was given.
fn quoted(name: &str) -> String {
    format!("`{name}`")
}
