//! A release in every format it is written in, read by the programs it is meant for.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[cfg(unix)]
#[path = "../support/pty.rs"]
mod pty;
#[path = "../support/mod.rs"]
mod support;

mod cases;
mod dhis2;
mod fhir;
mod interrupted;
mod marks;
mod package;
mod places;
mod printed;
#[cfg(unix)]
mod progress;
mod python;
mod same;
mod schema;

use cases::{Case, ROUNDS, case, cases};
