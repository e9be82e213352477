//! Periods as DHIS2 writes them: `2026W5`, never padded, or `202611`.

use chrono::{Datelike, Days, Months, Weekday};

use crate::period::Period;
use crate::report::error::ReportError;

/// A period that DHIS2 knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::report) struct Dhis2Period {
    /// How DHIS2 writes it.
    pub(super) id: String,
    /// The name of its kind.
    pub(super) kind: &'static str,
}

/// The DHIS2 period of the same days. A declared round has one if it is a whole ISO week or a
/// whole month; any other round has none, for DHIS2 would show its figures under other days.
pub(in crate::report) fn of(period: &Period) -> Result<Dhis2Period, ReportError> {
    let (first, last) = (period.first(), period.last());
    let is_week =
        first.weekday() == Weekday::Mon && first.checked_add_days(Days::new(6)) == Some(last);
    if is_week {
        let week = first.iso_week();
        return Ok(Dhis2Period {
            id: format!("{}W{}", week.year(), week.week()),
            kind: "Weekly",
        });
    }
    let next = first.checked_add_months(Months::new(1));
    let is_month = first.day() == 1 && next.and_then(|next| next.pred_opt()) == Some(last);
    if is_month {
        return Ok(Dhis2Period {
            id: format!("{}{:02}", first.year(), first.month()),
            kind: "Monthly",
        });
    }
    Err(ReportError::NoDhis2Period {
        label: period.label().to_owned(),
        first,
        last,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::{Calendar, Grain, Round};

    fn calendar(grain: Grain) -> Calendar {
        let round = |id: &str, from: &str, to: &str| Round {
            id: id.to_owned(),
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        };
        Calendar {
            grain,
            start: "2025-01-01".parse().unwrap(),
            rounds: vec![
                round("a-week", "2026-01-26", "2026-02-01"),
                round("a-month", "2026-02-01", "2026-02-28"),
                round("two-weeks", "2026-11-02", "2026-11-15"),
                round("seven-days", "2026-11-03", "2026-11-09"),
            ],
            key_end: None,
        }
    }

    fn id(grain: Grain, label: &str) -> Option<String> {
        let period = calendar(grain).named(label).unwrap();
        of(&period).ok().map(|period| period.id)
    }

    #[test]
    fn weeks_are_not_padded_and_belong_to_the_year_of_their_thursday() {
        let weeks = [
            ("2026-W05", "2026W5"),
            ("2026-W53", "2026W53"),
            ("2027-W01", "2027W1"),
        ];
        for (label, written) in weeks {
            assert_eq!(id(Grain::Week, label).as_deref(), Some(written));
        }
        assert_eq!(id(Grain::Month, "2026-01").as_deref(), Some("202601"));
    }

    #[test]
    fn a_round_has_a_period_only_if_it_is_a_whole_week_or_month() {
        assert_eq!(id(Grain::Round, "a-week").as_deref(), Some("2026W5"));
        assert_eq!(id(Grain::Round, "a-month").as_deref(), Some("202602"));
        assert_eq!(id(Grain::Round, "two-weeks"), None);
        assert_eq!(id(Grain::Round, "seven-days"), None);
    }
}
