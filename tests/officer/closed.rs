//! What a user of the system can see of a program of their own that waits for a passphrase.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{self, Field};
use crate::user::{self, AS_USER};

/// What is in the memory of a process and around it.
const FILES: [&str; 4] = ["mem", "maps", "environ", "auxv"];

/// How long something may take to come true.
const PATIENCE: Duration = Duration::from_secs(60);

/// An ordinary user, who runs programs and looks into them.
pub(super) enum Looker {
    /// Whoever runs the tests.
    Myself,
    /// Somebody that root becomes.
    Other,
    /// Root, who sees everything: nothing is to be learnt of what others see.
    Nobody,
}

impl Looker {
    /// Whoever can look here; says aloud where nobody can.
    pub(super) fn find() -> Self {
        let told = Command::new("id").arg("-u").output();
        let is_root = told.is_ok_and(|told| told.stdout == b"0\n");
        let looker = match is_root {
            false => Self::Myself,
            true => Self::Other,
        };
        let has_setpriv = Command::new(AS_USER[0]).arg("--version").output().is_ok();
        if is_root && !has_setpriv {
            support::skip("only with `setpriv` can root look as somebody else");
            return Self::Nobody;
        }
        // A program that hides nothing.
        let mut control = looker.run("sleep").arg("60").spawn().unwrap();
        let pid = control.id();
        let is_seen = becomes(|| looker.sees(pid, "maps") && looker.sees(pid, "environ"));
        control.kill().unwrap();
        control.wait().unwrap();
        if is_seen {
            return looker;
        }
        support::skip("no user of this system sees anything of any program");
        Self::Nobody
    }

    /// The program where this user can run it.
    pub(super) fn program(&self, field: &Field) -> PathBuf {
        match self {
            Self::Other => user::program(field),
            Self::Myself | Self::Nobody => PathBuf::from(env!("CARGO_BIN_EXE_standeasy")),
        }
    }

    /// Makes everything in a field this user's own.
    pub(super) fn give(&self, field: &Field) {
        if matches!(self, Self::Other) {
            user::give(field);
        }
    }

    /// Starts the program, which waits for a passphrase at its standard input.
    pub(super) fn start(
        &self,
        program: &Path,
        field: &Field,
        home: &str,
        arguments: &[&str],
    ) -> Child {
        self.run(program)
            .current_dir(field.path(""))
            .env_remove("STANDEASY_HOME")
            .env("LC_ALL", "C")
            .arg("--home")
            .arg(field.path(home))
            .args(arguments)
            .args(["--passphrase-file", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    /// Whether a process comes to show this user nothing; what nobody can look at, was told.
    pub(super) fn sees_nothing_of(&self, pid: u32) -> bool {
        matches!(self, Self::Nobody) || becomes(|| FILES.iter().all(|file| !self.sees(pid, file)))
    }

    /// Whether this user can open a file that the system has of a process.
    fn sees(&self, pid: u32, file: &str) -> bool {
        let line = format!(": < /proc/{pid}/{file}");
        let mut shell = self.run("sh");
        let look = shell.args(["-c", &line]).output().unwrap();
        look.status.success()
    }

    /// A command of this user.
    fn run(&self, program: impl AsRef<OsStr>) -> Command {
        match self {
            Self::Other => user::command(program),
            Self::Myself | Self::Nobody => Command::new(program),
        }
    }
}

/// Whether the program itself runs by now, and no longer what started it.
pub(super) fn is_running(pid: u32) -> bool {
    about(pid, "comm") == "standeasy\n"
}

/// Whether the system writes a core of a process that fails.
pub(super) fn may_write_a_core(pid: u32) -> bool {
    let limits = about(pid, "limits");
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    // A process that has ended has no limits.
    let numbers = core.unwrap_or_default().split_whitespace().skip(4).take(2);
    !numbers.eq(["0", "0"])
}

fn about(pid: u32, file: &str) -> String {
    fs::read_to_string(format!("/proc/{pid}/{file}")).unwrap()
}

/// Whether something comes true before the patience has an end.
pub(super) fn becomes(is_true: impl Fn() -> bool) -> bool {
    let end = Instant::now() + PATIENCE;
    while !is_true() {
        if Instant::now() > end {
            return false;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    true
}
