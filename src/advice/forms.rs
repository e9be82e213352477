//! What is wrong in a file of paper forms, place by place.

use super::{Advice, pair};
use crate::desk::forms::{FormError, FormErrors, MOST_BYTES, MOST_ERRORS, Wrong};
use crate::locale::{self, Words};
use crate::period::PeriodError;
use crate::{say, tell};

const COLUMNS: &str = "unit,date,questionnaire";
const SHOW: &str = "`standeasy kit show`";
const FORMAT: &str = "\"CSV UTF-8 (comma delimited)\"";

/// Each error with its place and what to do, one a line.
pub(super) fn places(errors: &FormErrors, words: &Words) -> String {
    let lines = errors.list.iter().map(|error| line(error, words));
    let more = (errors.list.len() >= MOST_ERRORS).then(|| tell!(words, "form-more"));
    let lines = lines.chain(more).map(|line| format!("  {line}"));
    lines.collect::<Vec<_>>().join("\n")
}

fn line(error: &FormError, words: &Words) -> String {
    let Advice { what, now, .. } = wrong(&error.wrong, words);
    let Some(line) = error.line else {
        return tell!(words, "form-error-whole", what = what, now = now);
    };
    let line = words.ungrouped(line);
    let place = match &error.column {
        Some(column) => say!(words, "form-cell", line = line, column = quoted(column)),
        None => say!(words, "form-line", line = line),
    };
    tell!(words, "form-error", place = place, what = what, now = now)
}

fn wrong(wrong: &Wrong, words: &Words) -> Advice {
    match wrong {
        Wrong::TooLarge => pair!(words, "form-too-large", most = words.ungrouped(MOST_BYTES)),
        Wrong::Unreadable => pair!(words, "form-unreadable"; format = FORMAT),
        Wrong::NoForm => pair!(words, "form-none"),
        Wrong::NotUtf8 => pair!(words, "form-not-text"; format = FORMAT),
        Wrong::Separator(found) => pair!(words, "form-separator",
            separator = separator(found, words); format = FORMAT),
        Wrong::Header => pair!(words, "form-header", columns = COLUMNS; columns = COLUMNS),
        Wrong::UnknownColumn {
            name,
            questionnaire,
        } => pair!(
            words,
            "form-unknown-column",
            name = quoted(name),
            questionnaire = quoted(questionnaire)
        ),
        Wrong::MissingColumn {
            item,
            questionnaire,
        } => pair!(
            words,
            "form-missing-column",
            item = quoted(item),
            questionnaire = quoted(questionnaire)
        ),
        Wrong::DoubledColumn(name) => pair!(words, "form-doubled-column", name = quoted(name)),
        Wrong::Cells { expected, found } => pair!(
            words,
            "form-cells",
            found = words.ungrouped(found),
            expected = words.ungrouped(expected)
        ),
        Wrong::Blank => pair!(words, "form-blank"),
        Wrong::UnknownUnit(unit) => pair!(words, "form-unknown-unit", unit = quoted(unit);
            command = SHOW),
        Wrong::SilentUnit(unit) => pair!(words, "form-silent-unit", unit = quoted(unit)),
        Wrong::NotADate(text) => pair!(words, "form-not-a-date", text = quoted(text);
            example = "2026-09-28"),
        Wrong::Future(day) => pair!(words, "form-future", day = words.ungrouped(day)),
        Wrong::Period(error) => period(error, words),
        Wrong::UnknownQuestionnaire(id) => pair!(words, "form-unknown-questionnaire",
            id = quoted(id); command = SHOW),
        Wrong::OtherItems(id) => pair!(words, "form-other-items", id = quoted(id)),
        Wrong::NotAValue(values) => {
            pair!(words, "form-not-a-value", values = listed(values, words))
        }
        Wrong::NotAsked { item, values } => pair!(
            words,
            "form-not-asked",
            item = quoted(item),
            values = listed(values, words)
        ),
    }
}

fn period(error: &PeriodError, words: &Words) -> Advice {
    match error {
        PeriodError::BeforeStart { start } => {
            pair!(words, "form-before-start", day = words.ungrouped(start))
        }
        PeriodError::BetweenRounds { day } => {
            pair!(words, "form-between-rounds", day = words.ungrouped(day))
        }
        PeriodError::KeyEnds { day } => {
            pair!(words, "form-key-ends", day = words.ungrouped(day))
        }
        PeriodError::UnknownLabel { label } => {
            pair!(words, "form-unknown-period", period = quoted(label))
        }
    }
}

fn separator(found: &str, words: &Words) -> String {
    match found {
        "semicolons" => say!(words, "form-semicolons"),
        "tabs" => say!(words, "form-tabs"),
        other => other.to_owned(),
    }
}

/// A name as it was given.
fn quoted(name: &str) -> String {
    format!("`{}`", locale::plain(name))
}

fn listed(values: &[i32], words: &Words) -> String {
    let values: Vec<String> = values.iter().map(|value| words.ungrouped(value)).collect();
    values.join(", ")
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn all() -> FormErrors {
        let day = NaiveDate::from_ymd_opt(2026, 9, 28).unwrap();
        let name = || "B9".to_owned();
        let wrong = [
            Wrong::TooLarge,
            Wrong::Unreadable,
            Wrong::NoForm,
            Wrong::NotUtf8,
            Wrong::Separator("semicolons"),
            Wrong::Separator("tabs"),
            Wrong::Header,
            Wrong::UnknownColumn {
                name: name(),
                questionnaire: "pulse-6".to_owned(),
            },
            Wrong::MissingColumn {
                item: name(),
                questionnaire: "pulse-6".to_owned(),
            },
            Wrong::DoubledColumn(name()),
            Wrong::Cells {
                expected: 9,
                found: 1234,
            },
            Wrong::Blank,
            Wrong::UnknownUnit(name()),
            Wrong::SilentUnit(name()),
            Wrong::NotADate(name()),
            Wrong::Future(day),
            Wrong::Period(PeriodError::BeforeStart { start: day }),
            Wrong::Period(PeriodError::BetweenRounds { day }),
            Wrong::Period(PeriodError::KeyEnds { day }),
            Wrong::Period(PeriodError::UnknownLabel { label: name() }),
            Wrong::UnknownQuestionnaire(name()),
            Wrong::OtherItems(name()),
            Wrong::NotAValue(vec![0, 1]),
            Wrong::NotAsked {
                item: name(),
                values: vec![-1, 2],
            },
        ];
        let columns = [None, Some("date".to_owned())].into_iter().cycle();
        let list = wrong.into_iter().zip(columns).zip(0_u64..);
        FormErrors {
            file: "forms.csv".to_owned(),
            list: list
                .map(|((wrong, column), line)| FormError {
                    line: (line > 0).then_some(line),
                    column,
                    wrong,
                })
                .collect(),
        }
    }

    #[test]
    fn the_english_words_say_what_the_error_says() {
        let all = all();
        assert_eq!(places(&all, &Words::new("en")), all.places());
    }

    #[test]
    fn every_language_says_it_in_its_own_words() {
        for language in locale::available().iter().filter(|code| *code != "en") {
            let said = places(&all(), &Words::new(language));
            assert_eq!(
                locale::english_in(&said),
                Vec::<String>::new(),
                "{language}"
            );
        }
    }
}
