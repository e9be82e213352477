//! A campaign of several weeks by its commands: late bundles, the ledger, copies of a desk,
//! slices for subordinate officers.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[path = "campaign/ledger.rs"]
mod ledger;
#[path = "campaign/slices.rs"]
mod slices;
mod support;
#[path = "campaign/weeks.rs"]
mod weeks;

use serde_json::Value;
use support::{Field, forms, mission};

/// Days of weeks that are over, and the weeks' labels.
const WEEKS: [(&str, &str); 3] = [
    ("2026-11-04", "2026-W45"),
    ("2026-11-11", "2026-W46"),
    ("2026-11-18", "2026-W47"),
];

/// An officer and a laptop of a mission of three platoons.
fn campaign() -> Field {
    let field = Field::new();
    field.officer_with_kit(&mission(3, false));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field
}

/// Forms of a day go from the laptop to the desk, and the receipt comes back.
fn carry(field: &Field, name: &str, day: &str, units: &[(&str, usize)]) {
    field.write("forms.csv", &forms(field, day, units));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    let bundle = format!("{name}.bundle");
    field.ok("laptop", &["laptop", "pack", "--to", &bundle]);
    let taken = field.take_in(&bundle);
    assert_eq!(taken["bundles"][0]["state"], "taken");
    field.ok("laptop", &["laptop", "clear", &format!("{name}.receipt")]);
}

const PLATOONS: [(&str, usize); 3] = [("A1", 12), ("A2", 11), ("A3", 14)];

/// Two weeks, taken in and released into folders named by the week.
fn two_weeks() -> Field {
    let field = campaign();
    for (day, week) in &WEEKS[..2] {
        carry(&field, week, day, &PLATOONS);
        field.release(week, week);
    }
    field
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
