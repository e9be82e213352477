//! Today, by the machine's own calendar. No finer time is ever asked for.

use chrono::{Local, NaiveDate};

/// Today in the machine's time zone.
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}
