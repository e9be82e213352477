//! What may not be shown, and the memory of what was.

use super::{Advice, figures, pair};
use crate::disclosure::ledger::LedgerError;
use crate::disclosure::trend::TrendError;
use crate::disclosure::{Difference, Withheld};
use crate::locale::Words;
use crate::report::ReportError;
use crate::say;

pub(super) fn withheld(error: &Withheld, words: &Words) -> Advice {
    match error {
        Withheld::Open => pair!(words, "trouble-period-open"),
        Withheld::TooFew => pair!(words, "trouble-too-few-answers"),
        Withheld::NothingExpected {
            percent,
            answers,
            people,
            minimum_group,
        } => pair!(words, "trouble-nothing-expected",
            percent = figures(percent, words), answers = figures(answers, words),
            people = figures(people, words), n = figures(minimum_group, words);
            option = "--response"),
        Withheld::GroupTooSmall {
            group,
            people,
            answers,
            minimum_group,
        } => pair!(words, "trouble-group-too-small",
            group = group.as_str(), people = figures(people, words),
            answers = figures(answers, words), n = figures(minimum_group, words);
            option = "--response"),
        Withheld::NoRow { unit } => pair!(words, "trouble-no-row", unit = unit.as_str()),
        Withheld::Policy => pair!(words, "trouble-policy-not-allowed";
            group = "minimum_group", base = "base", means = "mean_from", items = "items_from"),
        Withheld::WeakerPolicy => pair!(words, "trouble-policy-weaker"),
        Withheld::RoundingKey => pair!(words, "trouble-rounding-key"),
        Withheld::OtherRoundingKey => pair!(words, "trouble-other-rounding-key";
            file = "rounding.age"),
        Withheld::Changed { number, what } => pair!(
            words,
            "trouble-release-changed",
            number = figures(number, words),
            what = changed(*what, words)
        ),
        Withheld::Audit { rule, detail } => pair!(
            words,
            "trouble-audit-failed",
            rule = rule.to_string(),
            why = super::detail(detail, words)
        ),
    }
}

pub(super) fn report(error: &ReportError, words: &Words) -> Advice {
    match error {
        ReportError::OtherKit {
            questionnaire,
            period,
        } => pair!(
            words,
            "trouble-report-kit",
            questionnaire = format!("`{questionnaire}`"),
            period = format!("`{period}`")
        ),
        ReportError::NoDhis2Period { label, first, last } => pair!(
            words,
            "trouble-no-dhis2-period",
            label = format!("`{label}`"),
            first = first.to_string(),
            last = last.to_string();
            format = "`dhis2`", option = "--format"),
        ReportError::Spreadsheet(why) => pair!(
            words,
            "trouble-spreadsheet",
            why = super::detail(why, words);
            format = "`xlsx`", option = "--format", other = "`csv`"),
    }
}

fn changed(what: Difference, words: &Words) -> String {
    match what {
        Difference::Responses => say!(words, "changed-responses"),
        Difference::Units => say!(words, "changed-units"),
        Difference::Figures => say!(words, "changed-figures"),
        Difference::Key => say!(words, "changed-key"),
    }
}

pub(super) fn ledger(error: &LedgerError, words: &Words) -> Advice {
    match error {
        LedgerError::NotALedger => pair!(words, "trouble-not-a-ledger"),
        LedgerError::Broken { number } => pair!(
            words,
            "trouble-ledger-broken",
            number = figures(number, words)
        ),
        LedgerError::Missing { releases } => {
            pair!(words, "trouble-ledger-cut", releases = releases.join(", "))
        }
        LedgerError::Responses { number } => pair!(
            words,
            "trouble-ledger-responses",
            number = figures(number, words)
        ),
    }
}

pub(super) fn trend(error: TrendError, words: &Words) -> Advice {
    match error {
        TrendError::OtherCampaign => pair!(words, "trouble-trend-campaign"),
        TrendError::OtherQuestionnaire => pair!(words, "trouble-trend-questionnaire"),
        TrendError::SamePeriod => pair!(words, "trouble-trend-period"),
        TrendError::NotAskedFor => pair!(words, "trouble-trend-not-asked-for";
            name = "\"trends\"", key = "`analyses`"),
    }
}
