//! What every file says of itself: program, questionnaire, period, policy, language, practice.

use chrono::NaiveDate;
use serde::Serialize;

use super::error::ReportError;
use super::{NOTE, Subject};
use crate::disclosure::Policy;
use crate::period::Period;
use crate::questionnaire::Questionnaire;

/// The facts that stand in every file, in the form JSON files carry them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct About<'a> {
    program: Named<'a>,
    mission: &'a str,
    practice: bool,
    questionnaire: Named<'a>,
    period: Days<'a>,
    policy: Policy,
    /// How many answering units have no row of their own.
    withheld_units: usize,
    language: &'a str,
    note: &'static str,
    ledger: Place<'a>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Named<'a> {
    id: &'a str,
    version: &'a str,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Days<'a> {
    label: &'a str,
    first: NaiveDate,
    last: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Place<'a> {
    entry: u64,
    digest: &'a str,
}

/// The facts of a release.
pub(super) fn about<'a>(subject: &Subject<'a>) -> Result<About<'a>, ReportError> {
    let release = subject.release;
    let head = release.head();
    let period = period(subject)?;
    Ok(About {
        program: Named {
            id: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
        },
        mission: &head.mission,
        practice: head.practice,
        questionnaire: Named {
            id: &head.questionnaire,
            version: &head.version,
        },
        period: Days {
            label: &head.period,
            first: period.first(),
            last: period.last(),
        },
        policy: head.policy,
        withheld_units: release.withheld().len(),
        language: subject.words.language(),
        note: NOTE,
        ledger: Place {
            entry: release.entry().number,
            digest: &release.entry().digest,
        },
    })
}

impl About<'_> {
    /// The same in one line of English, for files that have room for one text alone.
    pub(super) fn line(&self) -> String {
        let practice = if self.practice {
            "PRACTICE, invented answers. "
        } else {
            ""
        };
        format!(
            "{practice}{note}. {program} {version}; {questionnaire} {of}; {period}; groups of {least} or more, counts in steps of {base}; units without a row of their own: {withheld}; language {language}",
            note = self.note,
            program = self.program.id,
            version = self.program.version,
            questionnaire = self.questionnaire.id,
            of = self.questionnaire.version,
            period = self.period.label,
            least = self.policy.minimum_group,
            base = self.policy.base,
            withheld = self.withheld_units,
            language = self.language,
        )
    }
}

/// The release's period in its kit's calendar.
pub(super) fn period(subject: &Subject<'_>) -> Result<Period, ReportError> {
    let label = &subject.release.head().period;
    let calendar = &subject.kit.mission().calendar;
    calendar.named(label).map_err(|_| other_kit(subject))
}

/// The questionnaire of the release, as its kit has it.
pub(super) fn questionnaire<'a>(subject: &Subject<'a>) -> Result<&'a Questionnaire, ReportError> {
    let id = &subject.release.head().questionnaire;
    let found = subject.kit.questionnaire(id);
    found.map(AsRef::as_ref).ok_or_else(|| other_kit(subject))
}

fn other_kit(subject: &Subject<'_>) -> ReportError {
    let head = subject.release.head();
    ReportError::OtherKit {
        questionnaire: head.questionnaire.clone(),
        period: head.period.clone(),
    }
}
