//! Days and periods as a language writes them; months have their names in the words.

use chrono::{Datelike, NaiveDate};

use super::Words;
use crate::period::{Calendar, Grain, Period};
use crate::say;

/// A day with the name of its month.
pub fn date(words: &Words, day: NaiveDate) -> String {
    let month = say!(words, "month-in-date", month = day.month());
    say!(
        words,
        "date",
        day = day.day(),
        month = month,
        year = words.figures(&day.year().to_string())
    )
}

/// A period's name: the week or month it is, or the id of a declared round.
pub fn period(words: &Words, calendar: &Calendar, label: &str) -> String {
    match calendar.named(label) {
        Ok(period) => named(words, calendar.grain, &period),
        Err(_) => words.figures(label),
    }
}

/// The name of a period of a calendar of some grain.
pub fn named(words: &Words, grain: Grain, period: &Period) -> String {
    match grain {
        Grain::Week => {
            let week = period.first().iso_week();
            let year = words.figures(&week.year().to_string());
            say!(words, "period-week", week = week.week(), year = year)
        }
        Grain::Month => {
            let month = say!(words, "month-name", month = period.first().month());
            let year = words.figures(&period.first().year().to_string());
            say!(words, "period-month", month = month, year = year)
        }
        Grain::Round => words.figures(period.label()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::number::Digits;
    use crate::locale::plain;

    /// As ICU 78 with CLDR 48 writes the 28th of September 2026, and that month; in English as
    /// it is written in Britain and the United Nations.
    const WRITTEN: [(&str, &str, &str); 6] = [
        ("ar", "28 سبتمبر 2026", "سبتمبر 2026"),
        ("en", "28 September 2026", "September 2026"),
        ("es", "28 de septiembre de 2026", "septiembre de 2026"),
        ("fr", "28 septembre 2026", "septembre 2026"),
        ("ru", "28 сентября 2026 г.", "сентябрь 2026 г."),
        ("zh", "2026年9月28日", "2026年9月"),
    ];

    fn calendar(grain: Grain) -> Calendar {
        Calendar {
            grain,
            start: "2026-01-01".parse().unwrap(),
            rounds: Vec::new(),
            key_end: None,
        }
    }

    #[test]
    fn days_and_months_are_written_as_each_language_writes_them() {
        for (language, day, month) in WRITTEN {
            let words = Words::new(language);
            assert_eq!(plain(&date(&words, "2026-09-28".parse().unwrap())), day);
            let named = period(&words, &calendar(Grain::Month), "2026-09");
            assert_eq!(plain(&named), month);
        }
    }

    #[test]
    fn a_week_has_the_year_of_its_thursday_and_no_mark_in_it() {
        let words = Words::new("en");
        let named = period(&words, &calendar(Grain::Week), "2026-W53");
        assert_eq!(plain(&named), "week 53 of 2026");
        let words = Words::with_digits("ar", Digits::ArabicIndic);
        let named = period(&words, &calendar(Grain::Week), "2026-W47");
        assert_eq!(plain(&named), "الأسبوع ٤٧ من ٢٠٢٦");
    }

    #[test]
    fn what_is_no_period_of_the_calendar_stays_as_it_is() {
        let words = Words::new("fr");
        assert_eq!(period(&words, &calendar(Grain::Week), "2026-09"), "2026-09");
    }
}
