//! A check-in that fails while it seals, and one whose library does: real screens over a real
//! laptop whose save panics. These processes are started by the tests.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use portable_pty::CommandBuilder;
use standeasy::checkin::Finished;
use standeasy::checkin::response::Counting;
use standeasy::desk::Home;
use standeasy::desk::laptop::Laptop;
use standeasy::desk::post::{Attempt, Post, SaveTrouble, Sealed};
use standeasy::kit::Kit;
use standeasy::period::{Period, PeriodError};
use standeasy::slip::Pass;
use standeasy::unit::UnitId;
use standeasy::{plain, sandbox, trouble, tui};

use crate::marker::{ANSWERS, OPTIONS, SCORE};
use crate::pty::Terminal;
use crate::scene::{self, ENTER, laptop, to_review};
use crate::support::Field;

/// Set for the process that fails: its home.
const HOME: &str = "STANDEASY_TEST_FAILING_HOME";
/// How it fails.
const WAY: &str = "STANDEASY_TEST_FAILING_WAY";

/// A laptop whose save panics with the answers in its mouth.
struct Failing {
    laptop: Laptop,
    is_fenced: bool,
}

impl Post for Failing {
    fn kit(&self) -> &Kit {
        self.laptop.kit()
    }

    fn period(&self) -> Result<Period, PeriodError> {
        self.laptop.period()
    }

    fn check_space(&self) -> Result<(), SaveTrouble> {
        self.laptop.check_space()
    }

    fn seal(
        &mut self,
        _unit: &UnitId,
        finished: &Finished,
        _wish: Counting,
        _slip: Option<&Pass>,
    ) -> Result<Sealed, SaveTrouble> {
        let said = format!("{ANSWERS} {SCORE} {} {:?}", OPTIONS[2], finished.answers());
        if !self.is_fenced {
            panic!("{said}");
        }
        let outcome = trouble::fenced(|| -> Sealed { panic!("{said}") });
        outcome.map_err(|_| SaveTrouble::Fault("store-damaged"))
    }

    fn try_to_open(&self, sealed: &Sealed) -> Attempt {
        self.laptop.try_to_open(sealed)
    }
}

/// Not a test on its own: the process that fails.
#[test]
fn a_checkin_that_fails() {
    let Some(home) = std::env::var_os(HOME) else {
        return;
    };
    let way = std::env::var(WAY).unwrap();
    trouble::tell_of_panics(|| true);
    let home = Home::at(PathBuf::from(home));
    let (own, screens) = (home.laptop(), home.screens());
    let _ = sandbox::close(&[&own, &screens]);
    let mut post = Failing {
        laptop: Laptop::open(&home).unwrap(),
        is_fenced: way == "fenced",
    };
    if way == "lines" {
        let options = plain::Options {
            language: Some("en".to_owned()),
            ..plain::Options::default()
        };
        let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
        plain::checkin(&mut post, &options, &mut input, &mut output).unwrap();
        return;
    }
    let options = tui::Options {
        language: Some("en".to_owned()),
        ..tui::Options::default()
    };
    tui::checkin(&mut post, options).unwrap();
}

/// The command that fails in some way.
fn command(home: &Path, way: &str) -> (OsString, [&'static str; 4], [(&'static str, OsString); 2]) {
    let arguments = [
        "--exact",
        "failing::a_checkin_that_fails",
        "--nocapture",
        "--quiet",
    ];
    let around = [(HOME, home.as_os_str().to_owned()), (WAY, way.into())];
    (std::env::current_exe().unwrap().into(), arguments, around)
}

/// A check-in in a terminal that will fail when it is told to seal.
pub fn start(field: &Field, way: &str) -> Terminal {
    let (program, arguments, around) = command(&field.path("laptop"), way);
    let mut command = CommandBuilder::new(program);
    command.args(arguments);
    for (name, value) in around {
        command.env(name, value);
    }
    command.env("HOME", field.path(""));
    command.env("TMPDIR", field.path(""));
    command.cwd(field.path(""));
    Terminal::run(command, (24, 80), &[])
}

/// The same as one line for a shell.
pub fn shell_line(field: &Field) -> String {
    let (program, arguments, around) = command(&field.path("laptop"), "panic");
    let around: Vec<String> = around
        .iter()
        .map(|(name, value)| format!("{name}='{}'", value.to_string_lossy()))
        .collect();
    let program = program.to_string_lossy();
    format!("{} '{program}' {}", around.join(" "), arguments.join(" "))
}

/// Goes through a check-in up to the save in which it fails.
pub fn fail(terminal: &mut Terminal) {
    to_review(terminal);
    terminal.keys(ENTER);
    terminal.until("Only you see this");
    terminal.keys(ENTER);
}

/// T30: what a panic says tells nothing of the answers it panicked over.
#[test]
fn t30_a_panic_over_answers_tells_none_of_them() {
    let field = laptop();
    let mut terminal = start(&field, "panic");
    fail(&mut terminal);
    assert_ne!(terminal.end(), 0);
    let said = terminal.said();
    let (_, after) = said.rsplit_once("\x1b[?1049l").unwrap();
    assert!(after.contains("a fault of its own at"), "{after}");
    for told in [ANSWERS, SCORE].iter().chain(&OPTIONS) {
        assert!(!after.contains(told), "{after}");
    }
    assert!(terminal.reads_lines());
    assert_eq!(scene::records(&field), 0);
}

/// T30: the same line by line, on both streams.
#[test]
fn t30_a_panic_line_by_line_tells_no_answer_on_either_stream() {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let field = laptop();
    let (program, arguments, around) = command(&field.path("laptop"), "lines");
    let mut child = Command::new(program)
        .args(arguments)
        .envs(around)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let answers: String = ANSWERS.chars().map(|digit| format!("{digit}\n")).collect();
    let mut keys = child.stdin.take().unwrap();
    keys.write_all(format!("1\n{answers}\n").as_bytes())
        .unwrap();
    drop(keys);
    let output = child.wait_with_output().unwrap();
    assert!(!output.status.success());
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("a fault of its own at"), "{told}");
    for marker in [ANSWERS, SCORE].iter().chain(&OPTIONS) {
        assert!(!told.contains(marker), "{told}");
    }
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let (_, after) = said.rsplit_once(SCORE).unwrap();
    assert!(!after.contains(ANSWERS), "{after}");
}

/// T30: a panic of a library that is caught takes nobody's screen away and says nothing; the
/// answers are still there.
#[test]
fn t30_a_panic_that_is_caught_inside_a_save_leaves_screen_and_answers() {
    let field = laptop();
    let mut terminal = start(&field, "fenced");
    fail(&mut terminal);
    terminal.until("store-damaged");
    let said = terminal.said();
    let (_, after) = said.rsplit_once("\x1b[?1049h").unwrap();
    for gone in ["\x1b[?1049l", "a fault of its own", "panicked"] {
        assert!(!after.contains(gone), "{gone:?}");
    }
    assert!(
        !terminal.reads_lines(),
        "the terminal is still the program's"
    );
    terminal.keys("\x03");
    terminal.end();
}
