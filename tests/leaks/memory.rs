//! T31: the memory of a check-in and of the desk, read from outside by root.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::FileExt;
use std::time::{Duration, Instant};

use crate::marker::{OPTIONS, count, hits};
use crate::pty::Terminal;
use crate::scene::{ENTER, checkin, laptop, to_review};
use crate::support::{self, PASSPHRASE};

/// How soon nothing may be left.
const A_MOMENT: Duration = Duration::from_secs(2);

/// Pages that can be written, and what they hold.
struct Region {
    name: String,
    bytes: Vec<u8>,
}

/// All memory that a process can write to; `None` where nobody may read it.
fn of(pid: u32) -> Option<Vec<Region>> {
    let maps = fs::read_to_string(format!("/proc/{pid}/maps"));
    let memory = File::open(format!("/proc/{pid}/mem"));
    let (maps, memory) = match (maps, memory) {
        (Ok(maps), Ok(memory)) => (maps, memory),
        (Err(error), _) | (_, Err(error)) => {
            assert_eq!(error.kind(), ErrorKind::PermissionDenied, "{error}");
            return None;
        }
    };
    let writable = maps.lines().filter(|line| line.contains(" rw"));
    Some(writable.map(|line| region(line, &memory)).collect())
}

fn region(line: &str, memory: &File) -> Region {
    let (range, rest) = line.split_once(' ').unwrap();
    let (start, end) = range.split_once('-').unwrap();
    let [start, end] = [start, end].map(|at| u64::from_str_radix(at, 16).unwrap());
    let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
    for (number, piece) in bytes.chunks_mut(4096).enumerate() {
        // A page that was never touched cannot always be read, and holds nothing.
        let _ = memory.read_exact_at(piece, start + 4096 * number as u64);
    }
    let name = rest.split_whitespace().nth(4).unwrap_or("anonymous");
    Region {
        name: format!("{name} {range}"),
        bytes,
    }
}

/// Where the memory of a process holds answers; `None` where nobody may look.
fn found_in(pid: u32) -> Option<Vec<String>> {
    let found = of(pid)?.into_iter().flat_map(|region| {
        let hits = hits(&region.bytes);
        hits.into_iter()
            .map(move |hit| format!("{}: {hit}", region.name))
    });
    Some(found.collect())
}

/// How often a text stands in the memory of a process.
fn times(pid: u32, text: &str) -> usize {
    let regions = of(pid).unwrap_or_default();
    regions
        .iter()
        .map(|region| count(&region.bytes, text, 1))
        .sum()
}

fn may_look(pid: u32) -> bool {
    let may = of(pid).is_some();
    if !may {
        support::skip("only root may read the memory of a check-in");
    }
    may
}

/// T31: before the answers are sealed they are there, one moment later they are not.
#[test]
fn t31_no_answer_is_in_memory_once_it_is_sealed() {
    let field = laptop();
    let mut terminal = checkin(&field);
    terminal.until("Stand easy.");
    let pid = terminal.pid();
    if !may_look(pid) {
        return;
    }
    assert_eq!(
        found_in(pid).unwrap(),
        Vec::<String>::new(),
        "before anything"
    );
    let constants = OPTIONS.map(|option| times(pid, option));
    to_review(&mut terminal);
    assert!(
        !found_in(pid).unwrap().is_empty(),
        "the search finds nothing"
    );
    assert_ne!(OPTIONS.map(|option| times(pid, option)), constants);
    terminal.keys(ENTER);
    terminal.until("Only you see this");
    let found = found_in(pid).unwrap();
    assert!(found.iter().any(|hit| hit.contains("score")), "{found:#?}");
    terminal.keys(ENTER);
    terminal.until("Sealed.");
    let left = left_in(pid);
    assert!(left.is_empty(), "{} left: {left:#?}", left.len());
    assert_eq!(OPTIONS.map(|option| times(pid, option)), constants);
}

/// What is left a moment later: "Sealed." is told while the sitting is still being put away.
fn left_in(pid: u32) -> Vec<String> {
    let deadline = Instant::now() + A_MOMENT;
    loop {
        let left = found_in(pid).unwrap();
        if left.is_empty() || Instant::now() > deadline {
            return left;
        }
        std::thread::yield_now();
    }
}

/// T31: the same line by line, where lines are typed and told.
#[test]
fn t31_no_answer_is_in_memory_once_it_is_sealed_line_by_line() {
    let field = laptop();
    let home = field.path("laptop");
    let lines = ["checkin", "--plain", "--strict", "--lang", "en"];
    let mut terminal = Terminal::start(&home, &lines, 40, 80);
    terminal.until("Number and Enter:");
    let pid = terminal.pid();
    if !may_look(pid) {
        return;
    }
    let constants = OPTIONS.map(|option| times(pid, option));
    terminal.keys("1\n");
    for (at, digit) in crate::marker::ANSWERS.chars().enumerate() {
        terminal.until(&format!("{} of 24", at + 1));
        terminal.keys(&format!("{digit}\n"));
    }
    terminal.until(crate::marker::SCORE);
    assert!(
        !found_in(pid).unwrap().is_empty(),
        "the search finds nothing"
    );
    terminal.keys("\n");
    terminal.until("Sealed.");
    terminal.until("Number and Enter:");
    let left = left_in(pid);
    assert!(left.is_empty(), "{} left: {left:#?}", left.len());
    assert_eq!(OPTIONS.map(|option| times(pid, option)), constants);
}

/// T31: what an abandoned sitting held is gone when its time is over, in a process that may do
/// nothing; and so is what was on the screen.
#[test]
fn t31_t29_an_abandoned_sitting_leaves_no_answer_in_memory_and_none_on_the_screen() {
    let field = laptop();
    let mut terminal = checkin(&field);
    to_review(&mut terminal);
    let pid = terminal.pid();
    assert!(terminal.screen().contains("ite"), "an answer is seen");
    terminal.until_within("Are you still there?", Duration::from_secs(180));
    terminal.until_within("Stand easy.", Duration::from_secs(180));
    let screen = terminal.screen();
    assert!(
        !OPTIONS.iter().any(|option| screen.contains(option)),
        "{screen}"
    );
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    assert!(status.contains("Seccomp:\t2"), "{status}");
    if may_look(pid) {
        let left = left_in(pid);
        assert!(left.is_empty(), "{} left: {left:#?}", left.len());
    }
    assert_eq!(
        crate::disk::hits_below(&field.path("")),
        Vec::<String>::new()
    );
    terminal.kill();
    assert_eq!(crate::scene::records(&field), 0);
}

/// T31 for the officer: a passphrase is gone once it has opened the desk.
#[test]
fn t31_no_passphrase_is_in_memory_once_it_opened_the_desk() {
    let field = laptop();
    let mut terminal = Terminal::start(&field.path("desk"), &["officer", "desk"], 24, 80);
    terminal.until("Your passphrase");
    let pid = terminal.pid();
    if !may_look(pid) {
        return;
    }
    for letter in PASSPHRASE.chars() {
        terminal.keys(&letter.to_string());
    }
    terminal.until(&"•".repeat(PASSPHRASE.len()));
    assert_ne!(times(pid, PASSPHRASE), 0, "the search finds nothing");
    terminal.keys(ENTER);
    terminal.until_gone("Your passphrase");
    for end in [PASSPHRASE, &PASSPHRASE[8..], &PASSPHRASE[16..]] {
        assert_eq!(times(pid, end), 0, "{end}");
    }
    for stride in [4, 8, 12, 16, 20, 24, 32, 40, 48] {
        let regions = of(pid).unwrap();
        let found: usize = regions
            .iter()
            .map(|region| count(&region.bytes, &PASSPHRASE[8..24], stride))
            .sum();
        assert_eq!(found, 0, "{stride} apart");
    }
}
