//! What a whole Arabic screen costs, laid out anew and drawn.

use std::time::{Duration, Instant};

use standeasy::desk::preview::Preview;
use standeasy::locale::grid::is_right_to_left;
use standeasy::questionnaire::library;
use standeasy::tui::{Options, Rehearsal};

use crate::measure::{median, percentile};
use crate::table::{Goal, Table, time};

const COLUMNS: u16 = 80;
const ROWS: u16 = 24;
const ROUNDS: usize = 1000;

/// The most milliseconds that a screen may take, so that no key is felt to wait.
const MOST: f64 = 2.0;

pub fn rows(table: &mut Table) {
    if !table.wants("arabic") {
        return;
    }
    let mut preview = Preview::new(library::find("pulse-6").unwrap()).unwrap();
    let options = Options {
        language: Some("ar".to_owned()),
        ..Options::default()
    };
    let mut screens = Rehearsal::new(&mut preview, options, COLUMNS, ROWS);
    screens.draw();
    row(table, "start, laid out anew", &mut screens, true);
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
    row(table, "notice, laid out anew", &mut screens, true);
    row(table, "notice, from memory", &mut screens, false);
}

fn row(table: &mut Table, what: &str, screens: &mut Rehearsal<'_>, is_anew: bool) {
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
    let slow = percentile(&mut taken, 99);
    let middle = median(&mut taken);
    let figure = middle.as_secs_f64() * 1000.0;
    let what = format!("arabic: {what}, and the 99th of a hundred");
    let times = (time(slow), time(middle));
    table.row(&what, (&times.0, &times.1), figure, "ms", Goal::Most(MOST));
}
