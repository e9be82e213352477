//! Answers that count for the unit above: what a kit says of it, what is asked, what a record
//! holds, and what a release shows of it.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "coarser/chosen.rs"]
mod chosen;
#[path = "coarser/kits.rs"]
mod kits;
#[path = "support/pty.rs"]
mod pty;
#[path = "like/reading.rs"]
mod reading;
#[path = "coarser/released.rs"]
mod released;
#[path = "like/sitting.rs"]
mod sitting;
mod support;

use support::{Field, mission};

const DAY: &str = "2026-11-18";

/// A company of four platoons of thirty, whose people may have their answers count for it.
fn company() -> String {
    let alone = mission(4, true);
    alone.replacen("practice = true\n", "practice = true\ncoarser = true\n", 1)
}

/// A desk and a laptop with a kit of that mission.
fn field() -> Field {
    with_kit_of(&company())
}

fn with_kit_of(mission: &str) -> Field {
    let field = Field::new();
    field.officer_with_kit(mission);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field
}
