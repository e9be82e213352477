//! Counting answer sheets, against reading the same bytes.

use std::hint::black_box;

use standeasy::checkin::Answer;
use standeasy::checkin::sheets::Sheets;
use standeasy::questionnaire::library;
use standeasy::tabulate::Tabulator;
use standeasy::unit::{Unit, UnitId, UnitTree};

use crate::measure::paired;
use crate::table::{Goal, Table, time};

const ROWS: usize = 1_000_000;
pub const UNITS: usize = 100;

pub fn rows(table: &mut Table) {
    if !table.wants("tabulate") {
        return;
    }
    let tree = tree();
    for id in ["pulse-6", "load-15"] {
        let questionnaire = library::find(id).unwrap();
        let items = questionnaire.items().len();
        let mut sheets = Sheets::new(items);
        sheets.reserve(ROWS);
        for row in 0..ROWS {
            let mixed = row.wrapping_mul(2_654_435_761);
            let answers: Vec<Answer> = questionnaire
                .items()
                .iter()
                .enumerate()
                .map(|(at, item)| {
                    Answer::Option(u8::try_from((mixed >> (at * 3)) % item.values.len()).unwrap())
                })
                .collect();
            sheets.push(&answers);
        }
        let part = ROWS / UNITS * items;
        let pair = paired(
            (21, 1),
            || {
                let sum: u64 = sheets
                    .as_bytes()
                    .chunks_exact(8)
                    .map(|word| u64::from_le_bytes(word.try_into().unwrap()))
                    .fold(0, u64::wrapping_add);
                black_box(sum);
            },
            || {
                let mut tabulator = Tabulator::new(&questionnaire, &tree);
                for (unit, sheets) in sheets.as_bytes().chunks_exact(part).enumerate() {
                    tabulator.add(unit + 1, sheets);
                }
                drop(black_box(tabulator.finish()));
            },
        );
        let times = (time(pair.limit), time(pair.ours));
        let what = format!("tabulate 1,000,000 rows of {id}, to reading them");
        table.row(
            &what,
            (&times.0, &times.1),
            pair.ratio,
            "x",
            Goal::Most(10.0),
        );
    }
}

/// A mission of [`UNITS`] units.
pub fn tree() -> UnitTree {
    let unit = |id: &str, parent: Option<&str>, strength| Unit {
        id: UnitId::try_from(id.to_owned()).unwrap(),
        parent: parent.map(|id| UnitId::try_from(id.to_owned()).unwrap()),
        name: std::collections::BTreeMap::new(),
        strength,
        across: std::collections::BTreeMap::new(),
    };
    let units = (0..UNITS).map(|number| unit(&format!("U{number}"), Some("M"), Some(20_000)));
    let all = std::iter::once(unit("M", None, None)).chain(units);
    UnitTree::new(all.collect()).unwrap()
}
