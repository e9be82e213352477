//! Answers that could not be saved, for the person who gave them.

use crate::desk::post::SaveTrouble;
use crate::locale::{Words, date};
use crate::period::PeriodError;
use crate::say;

/// Why nothing can be saved, and what to do; `full` is what a full disk means at this moment.
pub fn unsaved(trouble: &SaveTrouble, full: &str, words: &Words) -> String {
    match trouble {
        SaveTrouble::Full => full.to_owned(),
        SaveTrouble::Period(PeriodError::BeforeStart { start }) => {
            let date = date::date(words, *start);
            say!(words, "no-period-before", date = date)
        }
        SaveTrouble::Period(PeriodError::KeyEnds { day }) => {
            let date = date::date(words, *day);
            say!(words, "no-period-key-ends", date = date)
        }
        SaveTrouble::Period(_) => say!(words, "no-period"),
        SaveTrouble::Fault(code) => {
            let code: &str = code;
            say!(words, "failed-other", code = code)
        }
    }
}
