//! Programs of others in Python, where they are installed.

use std::path::Path;
use std::process::Command;

use super::support::skip;

/// Whether Python has all these packages; says so where not.
pub fn has(packages: &[&str]) -> bool {
    let imports = format!("import {}", packages.join(", "));
    let found = Command::new("python3").args(["-c", &imports]).output();
    let is_there = found.is_ok_and(|output| output.status.success());
    if !is_there {
        let names = packages.join("`, `");
        skip(&format!("python3 with the packages `{names}` is not there"));
    }
    is_there
}

/// Runs a script on files, and gives whether it left with 0 and all that it said.
pub fn run(script: &str, files: &[&Path]) -> (bool, String) {
    let output = Command::new("python3")
        .args(["-c", script])
        .args(files)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    (output.status.success(), said)
}
