//! Whether waiting tells what somebody sealed: a record that does not count against one that does,
//! from the answers until it is durable, in one run: `cargo bench --bench pressure`.
//!
//! Rounds are paired and take turns, each on a laptop of its own, and a ratio is the median of the
//! pairs. Two that count are held against each other first: that is how far the same work is from
//! itself. On a disk most of the time is the disk's; in memory the difference would stand out.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot go on stops"
)]

#[path = "../../tests/support/mod.rs"]
mod support;

#[path = "../speed/measure.rs"]
#[expect(dead_code, reason = "the other benchmark uses all of it")]
mod measure;
#[path = "../speed/table.rs"]
#[expect(dead_code, reason = "the other benchmark uses all of it")]
mod table;

use std::path::Path;

use standeasy::checkin::response::Counting;
use standeasy::checkin::{Answer, Checkin, Finished};
use standeasy::desk::Home;
use standeasy::desk::laptop::Laptop;
use standeasy::desk::post::Post;
use standeasy::unit::UnitId;

use measure::paired;
use support::{Field, mission};
use table::{Goal, Table, time};

const ROUNDS: usize = 101;

/// A folder that lies in memory, on a Linux.
const MEMORY: &str = "/dev/shm";

/// How many times as long one may take as the other.
const MOST: f64 = 1.1;

/// What is sealed, what it is held against, and what is promised of that.
const ROWS: [(&str, Counting, Goal); 2] = [
    (
        "counts, to another that counts",
        Counting::Counts,
        Goal::None,
    ),
    (
        "does not count, to one that counts",
        Counting::DoesNotCount,
        Goal::Most(MOST),
    ),
];

fn main() {
    let mut table = Table::begin();
    rows(&mut table, "disk", &std::env::temp_dir());
    rows(&mut table, "memory", Path::new(MEMORY));
    table.end();
}

fn rows(table: &mut Table, place: &str, folder: &Path) {
    if !table.wants(place) {
        return;
    }
    if !folder.is_dir() {
        return table.skipped(place, &format!("there is no folder {}", folder.display()));
    }
    let field = Field::below(folder);
    let offering = "practice = true\nwithdrawal = \"discreet\"";
    field.officer_with_kit(&mission(4, true).replace("practice = true", offering));
    for (number, (what, wish, goal)) in ROWS.into_iter().enumerate() {
        let mut against = Seat::new(&field, &format!("against-{number}"));
        let mut ours = Seat::new(&field, &format!("ours-{number}"));
        let pair = paired(
            (ROUNDS, 1),
            || against.seal(Counting::Counts),
            || ours.seal(wish),
        );
        let times = (time(pair.limit), time(pair.ours));
        // Shorter tells as much as longer.
        let apart = pair.ratio.max(1.0 / pair.ratio);
        let what = format!("{place}: {what}");
        table.row(&what, (&times.0, &times.1), apart, "x", goal);
    }
}

/// A laptop, and somebody who has answered everything and seals it again and again.
struct Seat {
    laptop: Laptop,
    unit: UnitId,
    finished: Finished,
}

impl Seat {
    fn new(field: &Field, name: &str) -> Self {
        field.ok(name, &["laptop", "install", "mission.kit"]);
        let laptop = Laptop::open(&Home::at(field.path(name))).unwrap();
        let asked = laptop.kit().questionnaire("pulse-6").unwrap().clone();
        let mut checkin = Checkin::begin(asked);
        for (item, option) in [0, 1, 2, 3, 4, 0].into_iter().enumerate() {
            checkin.choose(item, Answer::Option(option)).unwrap();
        }
        Self {
            laptop,
            unit: UnitId::try_from("A1".to_owned()).unwrap(),
            finished: checkin.finish().unwrap(),
        }
    }

    fn seal(&mut self, wish: Counting) {
        let sealed = self.laptop.seal(&self.unit, &self.finished, wish, None);
        drop(sealed.unwrap());
    }
}
