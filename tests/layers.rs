//! The map of `src/lib.rs`, held: which room may import which, and which crate is named where.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "layers/crates.rs"]
mod crates;
#[path = "layers/rooms.rs"]
mod rooms;
#[path = "layers/screens.rs"]
mod screens;
#[path = "layers/source.rs"]
mod source;
#[path = "layers/ways.rs"]
mod ways;
