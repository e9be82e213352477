//! T28 and T41: an ordinary user of the laptop, with what the system gives one by default.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use portable_pty::CommandBuilder;

use crate::pty::Terminal;
use crate::scene::{laptop, seal, segfault, to_review};
use crate::support::{self, Field};
use crate::user::{self, AS_USER};
use crate::{has, is_root};

/// A laptop that belongs to an ordinary user, and a program that user can reach.
fn laptop_of_a_user() -> Option<(Field, PathBuf)> {
    if !is_root() || !has("setpriv") || !has("prlimit") {
        support::skip("only root can be somebody else, with `setpriv` and `prlimit`");
        return None;
    }
    let field = laptop();
    let program = user::program(&field);
    user::give(&field);
    Some((field, program))
}

/// A check-in of that user in a terminal, started by a line of a shell.
fn start(field: &Field, line: &str) -> Terminal {
    let mut command = CommandBuilder::new(AS_USER[0]);
    command.args(&AS_USER[1..]);
    command.args(["bash", "-c", line]);
    command.cwd(field.path(""));
    command.env("HOME", field.path(""));
    command.env("TMPDIR", field.path(""));
    Terminal::run(command, (24, 80), &[])
}

fn as_user(line: &str) -> Output {
    let mut command = user::command("bash");
    command.args(["-c", line]).output().unwrap()
}

/// T41: eight megabytes of locked memory, the usual limit, are enough; so is none at all.
#[test]
fn t41_an_ordinary_user_who_may_lock_little_memory_can_check_in() {
    let Some((field, program)) = laptop_of_a_user() else {
        return;
    };
    for (limit, is_locked) in [("8388608", true), ("65536", true), ("0", false)] {
        let line = format!(
            "prlimit --memlock={limit}:{limit} --pid $$ && exec '{}' --home '{}' checkin --strict --lang en",
            program.display(),
            field.path("laptop").display()
        );
        let mut terminal = start(&field, &line);
        to_review(&mut terminal);
        let status = fs::read_to_string(format!("/proc/{}/status", terminal.pid())).unwrap();
        let locked = status
            .lines()
            .find(|line| line.starts_with("VmLck:"))
            .unwrap();
        let none = locked.split_whitespace().nth(1) == Some("0");
        assert_eq!(!none, is_locked, "{limit}: {locked}");
        seal(&mut terminal);
        terminal.kill();
    }
}

/// T28: somebody who is logged in as the same user reads nothing of it.
#[test]
fn t28_the_same_user_cannot_read_the_memory_of_a_checkin() {
    let Some((field, program)) = laptop_of_a_user() else {
        return;
    };
    let (program, home) = (program.display(), field.path("laptop"));
    let line = format!(
        "exec '{program}' --home '{}' checkin --lang en",
        home.display()
    );
    let mut terminal = start(&field, &line);
    to_review(&mut terminal);
    let pid = terminal.pid();
    for file in ["mem", "maps", "environ", "auxv"] {
        let look = as_user(&format!("head -c 1 /proc/{pid}/{file}"));
        assert!(!look.status.success(), "{file} can be read");
    }
    terminal.kill();
    let control = as_user("sleep 60 & head -c 1 /proc/$!/maps; kill $!");
    assert_eq!(
        control.stdout.len(),
        1,
        "nothing of any process can be read"
    );
}

/// T28: no core is written, though the system was told to write every one.
#[test]
fn t28_no_core_is_written_though_cores_have_no_limit() {
    let field = laptop();
    let (program, home) = (env!("CARGO_BIN_EXE_standeasy"), field.path("laptop"));
    let line = format!(
        "ulimit -c unlimited; STANDEASY_WATCHED=$$ '{program}' --home '{}' checkin --lang en; echo ended",
        home.display()
    );
    let mut command = CommandBuilder::new("bash");
    command.args(["-c", &line]);
    command.cwd(field.path(""));
    let mut terminal = Terminal::run(command, (24, 80), &[]);
    to_review(&mut terminal);
    segfault(terminal.pid());
    terminal.hear("ended");
    let said = terminal.said();
    assert!(said.contains("Segmentation fault"), "{said}");
    assert!(!said.contains("core dumped"), "{said}");
    assert_eq!(
        crate::disk::hits_below(&field.path("")),
        Vec::<String>::new()
    );
    // The shell tells of a core where there is one.
    let control = Command::new("bash")
        .args([
            "-c",
            "ulimit -c unlimited; bash -c 'kill -SEGV $$'; echo ended",
        ])
        .current_dir(field.path(""))
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&control.stderr).into_owned();
    if !told.contains("core dumped") {
        support::skip(&format!(
            "this system writes no core of any program: {told}"
        ));
    }
}
