//! The whole circle by its commands, on real homes: kit, laptop, bundle, intake, release.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[path = "circle/carried.rs"]
mod carried;
#[path = "circle/kit.rs"]
mod kit;
#[path = "circle/left.rs"]
mod left;
#[path = "circle/paper.rs"]
mod paper;
#[path = "circle/released.rs"]
mod released;
mod support;

use support::{Field, forms, mission};

/// A day of a week that is over, and the week's label.
const DAY: &str = "2026-11-18";
const WEEK: &str = "2026-W47";

/// An officer, one laptop, forms of some units sealed, packed and taken in.
fn circle(units: &[(&str, usize)]) -> Field {
    let field = Field::new();
    field.officer_with_kit(&mission(units.len(), false));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let csv = forms(&field, DAY, units);
    field.write("forms.csv", &csv);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    let taken = field.take_in("stick.bundle");
    assert_eq!(taken["bundles"][0]["state"], "taken");
    field
}
