//! An ordinary user of the system whom root becomes, and the program where that user can run it.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

use crate::support::Field;

/// Nobody's number, on most systems.
const USER: &str = "65534";

/// Runs what follows as that user.
pub const AS_USER: [&str; 6] = [
    "setpriv",
    "--reuid",
    USER,
    "--regid",
    USER,
    "--clear-groups",
];

/// A command of that user.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(AS_USER[0]);
    command.args(&AS_USER[1..]).arg(program);
    command
}

/// The program, copied to where that user can run it.
pub fn program(field: &Field) -> PathBuf {
    let program = field.path("standeasy");
    fs::copy(env!("CARGO_BIN_EXE_standeasy"), &program).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    program
}

/// Makes everything in a field that user's own.
pub fn give(field: &Field) {
    let mut chown = Command::new("chown");
    let done = chown.args(["-R", USER]).arg(field.path("")).status();
    assert!(done.unwrap().success());
}
