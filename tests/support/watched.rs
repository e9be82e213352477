//! A check-in as the system sees it: strace writes down what is asked for, call by call.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use portable_pty::CommandBuilder;

use crate::pty::Terminal;
use crate::support::{Field, skip};

pub const ENTER: &str = "\r";
const ESCAPE: &str = "\x1b";

/// The end of the notice where a mission offers to seal "does not count".
const NOTICE_END: &str = "and only from ten.";

/// Keys that stop a sitting, each with what the screen shows then.
pub const STOP: [(&str, &str); 3] = [(ESCAPE, "Stop here?"), ("2", "▸ 2"), (ENTER, "Stand easy.")];

/// Keys that close the program from its first screen, all but the last one, which is Enter.
pub const CLOSE: [(&str, &str); 2] = [(ESCAPE, "Close the program?"), ("2", "▸ 2")];

/// Whether these programs are here; where one is missing, the test is said to be skipped.
#[track_caller]
pub fn are_there(programs: &[&str]) -> bool {
    let mut programs = programs.iter();
    let missing = programs.find(|program| Command::new(program).arg("--version").output().is_err());
    if let Some(program) = missing {
        skip(&format!("the program `{program}` is missing"));
    }
    missing.is_none()
}

/// A check-in on a laptop of a field that is watched by strace.
pub struct Watched<'a> {
    pub field: &'a Field,
    /// The laptop's home.
    pub laptop: &'a str,
    /// The names of the calls that are written down.
    pub calls: &'a [&'a str],
    /// What else strace is told, and behind it what starts our program.
    pub more: &'a [&'a str],
}

impl Watched<'_> {
    /// On screens, in a terminal of its own.
    pub fn on_screens(&self) -> Terminal {
        let folder = self.field.path("");
        let mut command = CommandBuilder::from_argv(self.words(&["checkin", "--lang", "en"]));
        command.cwd(&folder);
        command.env("TMPDIR", &folder);
        Terminal::run(command, (24, 80), &[])
    }

    /// Line by line, with everything typed at once; what was said.
    #[track_caller]
    pub fn in_lines(&self, typed: &str) -> String {
        let words = self.words(&["checkin", "--plain", "--lang", "en"]);
        let (strace, rest) = words.split_first().unwrap();
        let mut command = Command::new(strace);
        command.args(rest).current_dir(self.field.path(""));
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.env("LC_ALL", "C").spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        input.write_all(typed.as_bytes()).unwrap();
        drop(input);
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{said}");
        said
    }

    /// The calls so far, each in one piece, in the order in which they came back.
    pub fn calls(&self) -> Vec<String> {
        let text = fs::read_to_string(self.log()).unwrap();
        let mut begun = BTreeMap::new();
        let mut calls = Vec::new();
        for (thread, call) in text.lines().filter_map(|line| line.split_once(' ')) {
            let resumed = call.trim_start().strip_prefix("<... ");
            if let Some(beginning) = call.strip_suffix("<unfinished ...>") {
                begun.insert(thread, beginning);
            } else if let Some((_, end)) = resumed.and_then(|call| call.split_once(" resumed>")) {
                let beginning = begun.remove(thread).unwrap_or_default();
                calls.push(tidy(&format!("{beginning}{end}")));
            } else if call.contains('(') {
                calls.push(tidy(call));
            }
        }
        calls
    }

    fn log(&self) -> PathBuf {
        self.field.path(&format!("{}.calls", self.laptop))
    }

    /// The whole command line, from strace to the arguments of our program.
    fn words(&self, arguments: &[&str]) -> Vec<OsString> {
        // A call that this system does not have is passed over.
        let calls: Vec<String> = self.calls.iter().map(|call| format!("?{call}")).collect();
        let calls = format!("trace={}", calls.join(","));
        // With the paths of files, and nothing of what is read or written.
        let strace = ["strace", "-f", "-y", "-qq", "-s", "0", "-e", "signal=none"];
        let mut words: Vec<OsString> = strace.map(OsString::from).into();
        words.extend(["-e", &calls, "-o"].map(OsString::from));
        words.push(self.log().into());
        words.extend(self.more.iter().map(OsString::from));
        words.extend([env!("CARGO_BIN_EXE_standeasy"), "--home"].map(OsString::from));
        words.push(self.field.path(self.laptop).into());
        words.extend(arguments.iter().map(OsString::from));
        words
    }
}

/// With single blanks between its words, and without addresses, which every run has its own of.
fn tidy(call: &str) -> String {
    let words = call.split_whitespace();
    let words = words.map(|word| if word.starts_with("0x") { "0x" } else { word });
    words.collect::<Vec<&str>>().join(" ").replace(" )", ")")
}

/// Presses keys and waits after each for what the screen shows then.
#[track_caller]
pub fn press(terminal: &mut Terminal, keys: &[(&str, &str)]) {
    for (key, shown) in keys {
        terminal.keys(key);
        terminal.until(shown);
    }
}

/// From the first screen past the notice, which may have two pages, to what is asked next.
#[track_caller]
pub fn begin(terminal: &mut Terminal, next: &str) {
    terminal.until("Stand easy.");
    // The keys at the bottom are drawn last: with them the whole page is there.
    press(terminal, &[(ENTER, "scroll")]);
    if !terminal.screen().contains(NOTICE_END) {
        press(terminal, &[(ENTER, NOTICE_END)]);
    }
    press(terminal, &[(ENTER, next)]);
}

/// Closes the program from its first screen.
#[track_caller]
pub fn close(mut terminal: Terminal) {
    press(&mut terminal, &CLOSE);
    terminal.keys(ENTER);
    assert_eq!(terminal.end(), 0);
}
