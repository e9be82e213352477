//! What may be shown, rule by rule, through the whole line from answers to files.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[path = "disclosure/mission.rs"]
mod mission;

#[path = "disclosure/faults.rs"]
mod faults;
#[path = "disclosure/figures.rs"]
mod figures;
#[path = "disclosure/files.rs"]
mod files;
#[path = "disclosure/groups.rs"]
mod groups;
#[path = "disclosure/ledger.rs"]
mod ledger;
#[path = "disclosure/slices.rs"]
mod slices;
#[path = "disclosure/trends.rs"]
mod trends;
