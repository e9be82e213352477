//! The stretch of time a response belongs to: an ISO week, a month, or a declared round.
//!
//! Pure calendar arithmetic: today is always told, never read.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// How finely responses are dated; one grain for a whole campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grain {
    /// ISO weeks, Monday to Sunday: `2026-W47`.
    Week,
    /// Calendar months: `2026-11`.
    Month,
    /// Rounds that the mission file declares.
    Round,
}

/// A declared round of some days, both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Its id, 1 to 32 of `[A-Za-z0-9_-]`.
    pub id: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// One period: its label and its days, both ends included. Ordered by time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first: NaiveDate,
    last: NaiveDate,
    label: String,
}

impl Period {
    /// The label as files write it: `2026-W47`, `2026-11`, or a round's id.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The first day.
    pub fn first(&self) -> NaiveDate {
        self.first
    }

    /// The last day.
    pub fn last(&self) -> NaiveDate {
        self.last
    }

    /// Whether its last day is over.
    pub fn is_closed(&self, today: NaiveDate) -> bool {
        today > self.last
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label)
    }
}

/// The calendar of a campaign: its grain, its first day, its rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// The grain of all periods.
    #[serde(rename = "period")]
    pub grain: Grain,
    /// The first day on which answers are taken.
    pub start: NaiveDate,
    /// The rounds, where the grain is `round`; else empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<Round>,
    /// The last day of the key that opens the answers, where the mission promised one. A period
    /// that is not over before it could not be released, so nobody is asked in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_end: Option<NaiveDate>,
}

/// Why a day or a label has no period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// The day is before the campaign starts.
    #[error("the campaign starts on {start}")]
    BeforeStart {
        /// The first day of the campaign.
        start: NaiveDate,
    },
    /// The day's period would not be over before the key ends.
    #[error("the key of this campaign ends on {day}, too early to release such an answer")]
    KeyEnds {
        /// The last day of the key.
        day: NaiveDate,
    },
    /// No declared round holds the day.
    #[error("no round is open on {day}")]
    BetweenRounds {
        /// The day asked for.
        day: NaiveDate,
    },
    /// The label is not one of this calendar.
    #[error("`{label}` is not a period of this campaign")]
    UnknownLabel {
        /// The label asked for, cut to 32 characters.
        label: String,
    },
}

impl Calendar {
    /// The period that holds a day.
    pub fn on(&self, day: NaiveDate) -> Result<Period, PeriodError> {
        if day < self.start {
            return Err(PeriodError::BeforeStart { start: self.start });
        }
        let found = match self.grain {
            Grain::Week => Some(week_of(day)),
            Grain::Month => month(day.year(), day.month()),
            Grain::Round => self
                .rounds
                .iter()
                .find(|round| (round.from..=round.to).contains(&day))
                .map(period_of_round),
        };
        let Some(period) = found else {
            let over = self.key_end.filter(|end| day > *end);
            return Err(over.map_or(PeriodError::BetweenRounds { day }, key_ends));
        };
        match self.key_end.filter(|end| !period.is_closed(*end)) {
            Some(end) => Err(key_ends(end)),
            None => Ok(period),
        }
    }

    /// Whether a period can be released before the key ends.
    fn is_over_in_time(&self, period: &Period) -> bool {
        self.key_end.is_none_or(|end| period.is_closed(end))
    }

    /// The period a label names, if it ends on or after the campaign's first day and before the
    /// key does.
    pub fn named(&self, label: &str) -> Result<Period, PeriodError> {
        let found = match self.grain {
            Grain::Week => parse_week(label),
            Grain::Month => parse_month(label),
            Grain::Round => self
                .rounds
                .iter()
                .find(|round| round.id == label)
                .map(period_of_round),
        };
        found
            .filter(|period| period.last >= self.start && period.label == label)
            .filter(|period| self.is_over_in_time(period))
            .ok_or_else(|| PeriodError::UnknownLabel {
                label: label.chars().take(32).collect(),
            })
    }

    /// The period after another; `None` after the last round, or where the key ends.
    pub fn after(&self, period: &Period) -> Option<Period> {
        match self.grain {
            Grain::Week | Grain::Month => self.on(period.last.checked_add_days(Days::new(1))?).ok(),
            Grain::Round => self
                .rounds
                .iter()
                .filter(|round| round.from > period.last)
                .min_by_key(|round| round.from)
                .map(period_of_round)
                .filter(|period| self.is_over_in_time(period)),
        }
    }
}

fn key_ends(day: NaiveDate) -> PeriodError {
    PeriodError::KeyEnds { day }
}

fn period_of_round(round: &Round) -> Period {
    Period {
        first: round.from,
        last: round.to,
        label: round.id.clone(),
    }
}

fn week_of(day: NaiveDate) -> Period {
    let week = day.iso_week();
    let days = day.week(Weekday::Mon);
    Period {
        first: days.first_day(),
        last: days.last_day(),
        label: format!("{:04}-W{:02}", week.year(), week.week()),
    }
}

fn parse_week(label: &str) -> Option<Period> {
    let (year, week) = label.split_once("-W")?;
    let monday = NaiveDate::from_isoywd_opt(year.parse().ok()?, week.parse().ok()?, Weekday::Mon)?;
    Some(week_of(monday))
}

fn month(year: i32, month: u32) -> Option<Period> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let last = first
        .checked_add_months(chrono::Months::new(1))?
        .pred_opt()?;
    Some(Period {
        first,
        last,
        label: format!("{year:04}-{month:02}"),
    })
}

fn parse_month(label: &str) -> Option<Period> {
    let (year, number) = label.split_once('-')?;
    month(year.parse().ok()?, number.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn weekly() -> Calendar {
        Calendar {
            grain: Grain::Week,
            start: day("2026-09-28"),
            rounds: Vec::new(),
            key_end: None,
        }
    }

    #[test]
    fn a_week_around_new_year_belongs_to_its_iso_year() {
        let period = weekly().on(day("2027-01-02")).unwrap();
        assert_eq!(period.label(), "2026-W53");
        assert_eq!(period.last(), day("2027-01-03"));
        assert_eq!(weekly().named("2026-W53"), Ok(period.clone()));
        assert_eq!(weekly().after(&period).unwrap().label(), "2027-W01");
    }

    #[test]
    fn a_period_closes_when_its_last_day_is_over() {
        let period = weekly().named("2026-W47").unwrap();
        assert!(!period.is_closed(day("2026-11-22")));
        assert!(period.is_closed(day("2026-11-23")));
    }

    #[test]
    fn labels_of_another_form_or_time_are_unknown() {
        for label in [
            "2026-W54", "2026-w47", "2026-W4", "2026-11", "2025-W10", "", "W47",
        ] {
            assert!(weekly().named(label).is_err(), "{label}");
        }
    }

    #[test]
    fn nobody_is_asked_in_a_period_that_the_key_does_not_outlast() {
        let calendar = Calendar {
            key_end: Some(day("2026-11-23")),
            ..weekly()
        };
        let last = calendar.on(day("2026-11-22")).unwrap();
        assert_eq!(last.label(), "2026-W47");
        assert!(last.is_closed(day("2026-11-23")));
        assert_eq!(
            calendar.on(day("2026-11-23")),
            Err(PeriodError::KeyEnds {
                day: day("2026-11-23")
            })
        );
        assert!(calendar.named("2026-W47").is_ok());
        assert!(calendar.named("2026-W48").is_err());
        assert_eq!(calendar.after(&last), None);
    }

    #[test]
    fn a_day_between_rounds_has_no_period() {
        let calendar = Calendar {
            grain: Grain::Round,
            start: day("2026-10-01"),
            rounds: vec![Round {
                id: "r1".to_owned(),
                from: day("2026-10-05"),
                to: day("2026-10-18"),
            }],
            key_end: None,
        };
        assert_eq!(calendar.on(day("2026-10-18")).unwrap().label(), "r1");
        assert!(calendar.on(day("2026-10-19")).is_err());
        assert!(calendar.on(day("2026-09-30")).is_err());
    }
}
