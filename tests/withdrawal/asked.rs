//! In time: what a sitting asks of the system from its last key on, whether it counts or not.
//!
//! No time is measured, for the same sitting takes another one in each run. What takes it is the
//! same: the same work on the disk, piece by piece, and the same waits. The benchmark `pressure`
//! prints the times.

use std::path::Path;

use super::watched::{CLOSE, ENTER, STOP, Watched, are_there, begin, close, press};
use super::{ANSWERS, field};

/// Calls that wait for somebody, or for a time.
const WAITS: [&str; 9] = [
    "nanosleep",
    "clock_nanosleep",
    "poll",
    "ppoll",
    "select",
    "pselect6",
    "epoll_wait",
    "epoll_pwait",
    "epoll_pwait2",
];

/// Calls on files and folders.
const FILES: [&str; 31] = [
    "open",
    "openat",
    "creat",
    "mkdir",
    "mkdirat",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "unlink",
    "unlinkat",
    "rmdir",
    "chmod",
    "fchmod",
    "flock",
    "read",
    "readv",
    "pread64",
    "write",
    "writev",
    "pwrite64",
    "pwritev",
    "copy_file_range",
    "sendfile",
    "ftruncate",
    "fallocate",
    "fsync",
    "fdatasync",
    "msync",
    "sync_file_range",
];

/// How a call begins that reads what was typed.
const TYPED: &str = "read(0<";

/// How the name of a generation of the store begins, and how many random digits follow.
const GENERATION: (&str, usize) = ("gen-", 32);

/// What a sitting asked of the system, as far as it waited or touched what is the laptop's.
#[derive(Debug, PartialEq)]
struct Asked {
    in_order: Vec<String>,
    /// Of the database's file. Its threads share that work, and which comes first is chance.
    of_the_database: Vec<String>,
}

impl Asked {
    fn of(calls: &[String], home: &Path) -> Self {
        let home = home.display().to_string();
        let told = calls.iter().filter_map(|call| told(call, &home));
        let (mut of_the_database, mut in_order): (Vec<String>, Vec<String>) =
            told.partition(|call| call.contains("/db>"));
        of_the_database.sort_unstable();
        // Who takes their time at a page is waited for again and again.
        in_order.dedup_by(|next, before| next == before && is_wait(next));
        Self {
            in_order,
            of_the_database,
        }
    }

    /// Whether a thread of the database that was just closed still held its lock: chance again.
    fn is_disturbed(&self) -> bool {
        let mut calls = self.of_the_database.iter().chain(&self.in_order);
        calls.any(|call| call.starts_with("flock(") && call.contains(" = -1 "))
    }
}

fn is_wait(call: &str) -> bool {
    let (name, _) = call.split_once('(').unwrap_or_default();
    WAITS.contains(&name)
}

/// A call in words that are the same in each run; `None` if it neither waits nor is about the
/// laptop.
fn told(call: &str, home: &str) -> Option<String> {
    if is_wait(call) {
        return Some(limit(call));
    }
    let is_own = call.contains(home);
    is_own.then(|| without_names(&without_numbers(&call.replace(home, "HOME"))))
}

/// A wait with its limit: neither what is waited for nor what came of it.
fn limit(wait: &str) -> String {
    let (asked, _) = wait.split_once(" = ").unwrap_or((wait, ""));
    let (name, arguments) = asked.split_once('(').unwrap_or_default();
    let (_, limit) = arguments.rsplit_once(']').unwrap_or(("", arguments));
    format!("{name}({limit}")
}

/// Without the numbers that stand before the paths of open files.
fn without_numbers(call: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    let parts = call.split_inclusive('<');
    let parts = parts.map(|part| match part.strip_suffix('<') {
        Some(before) => format!("{}<", before.trim_end_matches(is_digit)),
        None => part.to_owned(),
    });
    parts.collect()
}

/// Without the random names of generations.
fn without_names(call: &str) -> String {
    let (start, digits) = GENERATION;
    let mut parts = call.split(start);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |told, part| {
        told + start + part.get(digits..).unwrap_or_default()
    })
}

/// Holds sittings against each other that end in one of three ways: counted, not counted,
/// stopped. Each is on a laptop of its own where nobody has answered yet.
fn hold<End: Copy>([counts, does_not, stops]: [End; 3], sit: impl Fn(&Watched<'_>, End) -> Asked) {
    let field = field(true);
    let calls = [WAITS.as_slice(), FILES.as_slice()].concat();
    let ask = |name: &str, end: End| {
        let mut tries = (0..3).map(|number| {
            let laptop = format!("{name}-{number}");
            field.ok(&laptop, &["laptop", "install", "mission.kit"]);
            let watched = Watched {
                field: &field,
                laptop: &laptop,
                calls: &calls,
                more: &[],
            };
            sit(&watched, end)
        });
        tries.find(|asked| !asked.is_disturbed()).unwrap()
    };
    let counted = ask("counted", counts);
    let mut calls = counted.in_order.iter();
    assert!(calls.any(|call| call.starts_with("fsync(")));
    assert!(!counted.of_the_database.is_empty());
    // Two that count are alike by this measure, and one that is stopped is not.
    assert_eq!(ask("again", counts), counted);
    assert_ne!(ask("stopped", stops), counted);
    assert_eq!(ask("withdrawn", does_not), counted);
}

const COUNTED: [(&str, &str); 2] = [(ENTER, "Sealed."), (ENTER, "Stand easy.")];
const WITHDRAWN: [(&str, &str); 2] = [("0", "Sealed."), (ENTER, "Stand easy.")];

#[test]
fn on_screens_the_system_is_asked_for_the_same_from_the_last_key_on_whether_it_counts_or_not() {
    if are_there(&["strace"]) {
        let ends = [COUNTED.as_slice(), WITHDRAWN.as_slice(), STOP.as_slice()];
        hold(ends, on_screens);
    }
}

/// A sitting on screens that ends with some keys; what was asked for from the first of them on.
fn on_screens(watched: &Watched<'_>, end: &[(&str, &str)]) -> Asked {
    let mut terminal = watched.on_screens();
    begin(&mut terminal, "Which unit");
    terminal.keys(ENTER);
    for (number, digit) in (1..).zip(["1", "2", "3", "4", "5", "1"]) {
        terminal.until(&format!("{number} of 6"));
        press(&mut terminal, &[(digit, format!("▸ {digit}").as_str())]);
        terminal.keys(ENTER);
    }
    terminal.until("You can change any of them");
    press(&mut terminal, &[(ENTER, "Only you see this")]);
    press(&mut terminal, end);
    close(terminal);
    // Each key was waited for and read by itself, and Enter was the last of those that close it.
    let calls = watched.calls();
    let all = calls.iter().enumerate();
    let typed = all.filter(|(_, call)| call.starts_with(TYPED));
    let (first, _) = typed.rev().nth(end.len() + CLOSE.len()).unwrap();
    since(first, &calls, watched)
}

#[test]
fn line_by_line_the_system_is_asked_for_the_same_whether_it_counts_or_not() {
    if are_there(&["strace"]) {
        hold(["", "  ", "q"], in_lines);
    }
}

/// A sitting line by line that ends with a line; what was asked for from the first line on, for
/// all are typed at once.
fn in_lines(watched: &Watched<'_>, end: &str) -> Asked {
    watched.in_lines(&format!("{ANSWERS}{end}\n1\n"));
    let calls = watched.calls();
    let first = calls.iter().position(|call| call.starts_with(TYPED));
    since(first.unwrap(), &calls, watched)
}

fn since(first: usize, calls: &[String], watched: &Watched<'_>) -> Asked {
    let home = watched.field.path(watched.laptop);
    Asked::of(calls.get(first..).unwrap_or_default(), &home)
}
