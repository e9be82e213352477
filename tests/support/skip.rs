//! Tests that this machine cannot run: each is named, with what is missing, and none of them passes
//! quietly where everything has to run.

#![expect(dead_code, reason = "each test binary leaves other things out")]

use std::env;
use std::io::{self, Write};

/// Says that a test was skipped, and fails where nothing may be.
#[track_caller]
pub fn skip(why: &str) {
    told(why);
    may_skip(why, &[]);
}

/// The same of what needs root and a disk of its own, which a machine may be allowed to lack.
#[track_caller]
pub fn without_disks(why: &str) {
    told(why);
    may_skip(why, &["STANDEASY_WITHOUT_DISKS"]);
}

/// The same of files that are not part of this repository; they may be absent everywhere.
pub fn without_files(why: &str) {
    told(why);
}

#[track_caller]
fn may_skip(why: &str, allowed: &[&str]) {
    let is_set = |name: &str| env::var_os(name).is_some();
    assert!(
        !is_set("STANDEASY_REQUIRE_ALL") || allowed.iter().copied().any(is_set),
        "nothing may be skipped here, and this was: {why}"
    );
}

/// Says it past what `cargo test` keeps to itself of tests that pass.
fn told(why: &str) {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("a test");
    // One write, so that no other test speaks in between; where nobody reads it, nobody is told.
    let line = format!("skipped: {test}: {why}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
