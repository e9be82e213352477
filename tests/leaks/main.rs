//! What is left of a person's answers, and where: in memory, on the disk, in the terminal, in a
//! core, in what the program says. The answers are a marker that is searched for afterwards, as
//! Tails does it; each search finds it where it must be before it is trusted not to.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../power/device.rs"]
mod device;
#[path = "../support/pty.rs"]
mod pty;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/user.rs"]
mod user;

mod disk;
mod failing;
mod hostile;
mod marker;
mod memory;
mod multiplexer;
mod owner;
mod scene;
mod tongue;

use std::process::Command;

/// Whether a program is there.
fn has(program: &str) -> bool {
    let found = Command::new("sh")
        .args(["-c", &format!("command -v {program}")])
        .output();
    found.is_ok_and(|output| output.status.success())
}

/// Whether this is root, who may read every memory and mount a disk.
fn is_root() -> bool {
    let told = Command::new("id").arg("-u").output();
    told.is_ok_and(|told| told.stdout == b"0\n")
}
