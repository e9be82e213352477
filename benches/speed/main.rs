//! How fast it is where a person waits, against the limit of the same work or against what a
//! user would take instead, all in one run: `cargo bench --bench speed`.
//!
//! Each row prints a figure of ours, the one it is held against, their ratio, the goal, and
//! whether it is met. With `--` and words after it, only rows whose name holds one of them.
//! `STANDEASY_GROWTH=7` lets the growth of intake and release go on to ten million responses;
//! without it, it ends at a million.
//! `STANDEASY_GROWTH_CHART=FILE` draws the growth as SVG.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark that cannot go on stops"
)]

#[path = "../../tests/support/mod.rs"]
mod support;

mod arabic;
mod chart;
mod counting;
mod decoding;
mod growth;
mod keys;
mod measure;
mod screens;
mod storing;
mod table;

use table::Table;

fn main() {
    if growth::is_child() {
        growth::child();
        return;
    }
    let mut table = Table::begin();
    keys::rows(&mut table);
    storing::rows(&mut table);
    decoding::rows(&mut table);
    counting::rows(&mut table);
    arabic::rows(&mut table);
    screens::rows(&mut table);
    growth::rows(&mut table);
    table.end();
}
