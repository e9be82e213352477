//! A laptop with the marker's questionnaire, and sittings on it.

use std::path::Path;

use standeasy::desk::Home;
use standeasy::store::Store;

use crate::marker::{ANSWERS, questionnaire};
use crate::pty::Terminal;
use crate::support::Field;

pub const ENTER: &str = "\r";

/// The last line of the page before the questions.
pub const NOTICE_END: &str = "There is nothing to write.";

const MISSION: &str = r#"[mission]
id = "field"
name = { en = "Field mission" }
languages = ["en"]
period = "week"
start = 2026-09-28
practice = false

[[help]]
name = { en = "Chaplain" }
reach = { en = "Tent 4, any hour" }

[[questionnaire]]
file = "marker.toml"

[[unit]]
id = "A"
name = { en = "A Company" }

[[unit]]
id = "A1"
parent = "A"
name = { en = "Platoon 1" }
strength = 30
"#;

/// A laptop that is set up.
pub fn laptop() -> Field {
    set_up(Field::new())
}

/// The same in a folder that is there.
pub fn laptop_below(folder: &Path) -> Field {
    set_up(Field::below(folder))
}

fn set_up(field: Field) -> Field {
    field.write("marker.toml", &questionnaire());
    field.officer_with_kit(MISSION);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    // A shorter time than usual until a sitting that nobody goes on with is wiped.
    field.write("laptop/settings.toml", "lock-after = 30\n");
    field
}

/// A check-in that may do nothing it does not need, on its first page.
pub fn checkin(field: &Field) -> Terminal {
    let home = field.path("laptop");
    let arguments = ["checkin", "--strict", "--lang", "en"];
    // Whatever a library might write to somebody's home is looked for as well.
    let around = [
        ("HOME", field.path("")),
        ("XDG_DATA_HOME", field.path("data")),
    ];
    let around = around
        .each_ref()
        .map(|(name, path)| (*name, path.to_str().unwrap()));
    Terminal::start_in(&home, &arguments, (24, 80), &around)
}

/// From the first page to the first question.
pub fn to_questions(terminal: &mut Terminal) {
    terminal.until("Stand easy.");
    terminal.keys(ENTER);
    terminal.until("Before you begin");
    // The keys at the bottom are drawn last: now the whole page is there.
    if !terminal.until("scroll").contains(NOTICE_END) {
        terminal.keys(ENTER);
        terminal.until(NOTICE_END);
    }
    terminal.keys(ENTER);
    terminal.until("Which unit");
    terminal.keys(ENTER);
    terminal.until("1 of 24");
}

/// From the first page to the review, with the marker for answers.
pub fn to_review(terminal: &mut Terminal) {
    to_questions(terminal);
    for (at, digit) in ANSWERS.chars().enumerate() {
        terminal.until(&format!("{} of 24", at + 1));
        terminal.keys(&digit.to_string());
        terminal.until(&format!("▸ {digit}"));
        terminal.keys(ENTER);
    }
    terminal.until("Go on to my result");
}

/// From the review to the page that says "sealed".
pub fn seal(terminal: &mut Terminal) {
    terminal.keys(ENTER);
    terminal.until("Only you see this");
    terminal.keys(ENTER);
    terminal.until("Sealed.");
}

/// Records in the store, which must open.
pub fn records(field: &Field) -> usize {
    let home = Home::at(field.path("laptop"));
    Store::open(&home.laptop().join("store")).unwrap().len()
}

/// A fault of the memory, as the system tells one. Rust's own handler takes the first to see
/// whether a stack overflowed, and then steps aside: the fault comes again, as a real one does.
pub fn segfault(pid: u32) {
    Terminal::signal(pid, "-SEGV");
    let is_handled = || {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
        let caught = status
            .lines()
            .find_map(|line| line.strip_prefix("SigCgt:\t"));
        u64::from_str_radix(caught.unwrap(), 16).unwrap() & 1 << 10 != 0
    };
    while is_handled() {
        std::thread::yield_now();
    }
    Terminal::signal(pid, "-SEGV");
}
