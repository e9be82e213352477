//! How many like you: a group across units that people may choose instead of their own. What it
//! may be, what is asked, what a record holds, and what a release shows of it.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "like/chosen.rs"]
mod chosen;
#[path = "like/groups.rs"]
mod groups;
#[path = "support/pty.rs"]
mod pty;
#[path = "like/reading.rs"]
mod reading;
#[path = "like/released.rs"]
mod released;
#[path = "like/sitting.rs"]
mod sitting;
mod support;

use support::{Field, mission};

const DAY: &str = "2026-11-18";

/// Four platoons of thirty, and women of three of them: 24.
const WOMEN: &str = r#"
[[unit]]
id = "women"
parent = "A"
name = { en = "Women of the company", ar = "نساء السرية", fr = "Femmes de la compagnie" }
across = { A1 = 7, A2 = 8, A3 = 9 }
"#;

/// A desk and a laptop with a kit of that mission.
fn field() -> Field {
    let field = Field::new();
    field.officer_with_kit(&(mission(4, true) + WOMEN));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field
}
