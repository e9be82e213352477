//! `release.json`, schema `standeasy.release/1`.
//!
//! The ledger stands alone in the last line; its entry keeps the SHA-256 of all lines before,
//! so that `head -n -1 release.json | sha256sum` says what `standeasy officer ledger` says.

use serde::Serialize;

use crate::disclosure::Release;

/// The JSON Schema of the file; it stands beside it as `release.schema.json`.
pub const SCHEMA: &str = include_str!("release.schema.json");

#[derive(Serialize)]
struct Place<'a> {
    entry: u64,
    previous: &'a str,
    digest: &'a str,
}

/// The file's text: one row a line, a line feed at the end.
pub fn render(release: &Release) -> String {
    let entry = release.entry();
    let place = Place {
        entry: entry.number,
        previous: &entry.previous,
        digest: &entry.digest,
    };
    let place = serde_json::to_string(&place).expect("texts and a number always become JSON");
    format!("{}\"ledger\":{place}}}\n", release.body())
}
