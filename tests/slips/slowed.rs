//! Guessing is slowed: the system is asked to wait after wrong codes, longer each time.
//!
//! How long it is asked to wait is read off the calls; no time is measured. The pause is a multiple
//! of what the stretching of a code took, so the clock goes on by one step whenever it is looked
//! at, and that is the same each time. strace answers each wait at once.

use std::time::Duration;

use standeasy::slip::DIGITS;

use super::support::Field;
use super::watched::{ENTER, STOP, Watched, are_there, begin, close, press};
use super::{Scene, strangers};

/// Wrong codes in a row. The first two cost nothing: anybody mistypes.
const WRONG: u32 = 10;

/// The milliseconds that are waited for after the others: 8 steps of the clock, 16 and so on, and
/// never more than two seconds.
const PAUSES: [u64; 8] = [400, 800, 1200, 1600, 2000, 2000, 2000, 2000];

const SLEEPS: [&str; 2] = ["nanosleep", "clock_nanosleep"];

/// No wait is waited for, and each look at the clock finds fifty milliseconds gone.
const MORE: [&str; 5] = [
    "-e",
    "inject=nanosleep,clock_nanosleep:retval=0",
    "faketime",
    "-f",
    "+0 i0.05",
];

const PROGRAMS: [&str; 2] = ["strace", "faketime"];

const ERASE: &str = "\x7f";

const UNKNOWN: &str = "does not know this code";
const ACCEPTED: &str = "Which unit";

fn watched(field: &Field) -> Watched<'_> {
    Watched {
        field,
        laptop: "one",
        calls: &SLEEPS,
        more: &MORE,
    }
}

/// The waits that the system was asked for so far.
fn pauses(watched: &Watched<'_>) -> Vec<Duration> {
    let calls = watched.calls();
    calls.iter().map(|call| asked_for(call)).collect()
}

/// The time that a call asks to wait: `{tv_sec=1, tv_nsec=200000000}`.
fn asked_for(call: &str) -> Duration {
    let number = |name: &str| {
        let (_, number) = call.split_once(name).unwrap();
        number.split([',', '}']).next().unwrap()
    };
    let nanoseconds = number("tv_nsec=").parse().unwrap();
    Duration::new(number("tv_sec=").parse().unwrap(), nanoseconds)
}

/// A code as it is typed on screens, and Enter.
fn keys(code: &str) -> String {
    code.replace(' ', "") + ENTER
}

/// The waits after so many wrong codes.
fn expected(wrong: usize) -> Vec<Duration> {
    let cost_nothing = WRONG as usize - PAUSES.len();
    let pauses = PAUSES.iter().take(wrong.saturating_sub(cost_nothing));
    pauses.map(|pause| Duration::from_millis(*pause)).collect()
}

#[test]
fn line_by_line_wrong_codes_are_waited_for_longer_each_time_and_the_right_one_opens() {
    if !are_there(&PROGRAMS) {
        return;
    }
    let scene = Scene::new();
    let watched = watched(&scene.field);
    let codes = strangers(WRONG).join("\n");
    let said = watched.in_lines(&format!("{codes}\n{}\nq\n", scene.codes[5]));
    assert_eq!(said.matches(UNKNOWN).count(), WRONG as usize, "{said}");
    assert!(said.contains(ACCEPTED), "{said}");
    assert_eq!(pauses(&watched), expected(WRONG as usize));
}

#[test]
fn on_screens_wrong_codes_are_waited_for_before_they_are_told_and_the_right_one_opens() {
    if !are_there(&PROGRAMS) {
        return;
    }
    let scene = Scene::new();
    let watched = watched(&scene.field);
    let mut terminal = watched.on_screens();
    begin(&mut terminal, "Type the code on your slip.");
    for (before, code) in strangers(WRONG).iter().enumerate() {
        press(&mut terminal, &[(keys(code).as_str(), UNKNOWN)]);
        assert_eq!(pauses(&watched), expected(before + 1));
        terminal.keys(&ERASE.repeat(DIGITS));
        terminal.until_gone(UNKNOWN);
    }
    press(&mut terminal, &[(keys(&scene.codes[5]).as_str(), ACCEPTED)]);
    press(&mut terminal, &STOP);
    close(terminal);
    assert_eq!(pauses(&watched), expected(WRONG as usize));
}
