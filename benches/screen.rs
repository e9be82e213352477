//! What a whole Arabic screen costs, laid out anew and drawn: `cargo bench --bench screen`.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot go on stops"
)]

use std::time::{Duration, Instant};

use standeasy::desk::preview::Preview;
use standeasy::locale::grid::is_right_to_left;
use standeasy::questionnaire::library;
use standeasy::tui::{Options, Rehearsal};

const COLUMNS: u16 = 80;
const ROWS: u16 = 24;
const ROUNDS: usize = 1000;

/// The most that a screen may take, so that no key is felt to wait.
const GOAL: Duration = Duration::from_millis(2);

fn main() {
    println!("An Arabic screen of {COLUMNS} by {ROWS} cells, median and slowest of {ROUNDS}\n");
    println!("{:<34}{:>10}{:>10}  goal < 2 ms", "", "median", "slowest");
    let mut preview = Preview::new(library::find("pulse-6").unwrap()).unwrap();
    let options = Options {
        language: Some("ar".to_owned()),
        ..Options::default()
    };
    let mut screens = Rehearsal::new(&mut preview, options, COLUMNS, ROWS);
    screens.draw();
    print("start, laid out anew", &measure(&mut screens, true));
    screens.enter();
    screens.draw();
    let letters = screens
        .rows()
        .concat()
        .chars()
        .filter(|c| is_right_to_left(*c))
        .count();
    assert!(
        letters > 300,
        "the notice is not full of Arabic: {letters} letters"
    );
    print("notice, laid out anew", &measure(&mut screens, true));
    print("notice, from memory", &measure(&mut screens, false));
}

/// How long each drawing took, sorted.
fn measure(screens: &mut Rehearsal<'_>, is_anew: bool) -> Vec<Duration> {
    let mut taken: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            if is_anew {
                screens.forget();
            }
            let start = Instant::now();
            screens.draw();
            start.elapsed()
        })
        .collect();
    taken.sort();
    taken
}

fn print(what: &str, taken: &[Duration]) {
    let (median, slowest) = (taken[taken.len() / 2], taken[taken.len() - 1]);
    let verdict = if median < GOAL { "met" } else { "not met" };
    println!(
        "{what:<34}{:>10}{:>10}  {verdict}",
        milliseconds(median),
        milliseconds(slowest)
    );
}

fn milliseconds(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1000.0)
}
