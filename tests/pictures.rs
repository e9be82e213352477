//! The README's pictures, rendered from the real program in a pseudo-terminal.
//!
//! `STANDEASY_BLESS=1 cargo test --test pictures` writes them anew into `tests/pictures`;
//! without it the test renders them and holds that the committed ones still show the same
//! fixed words. Dates and fingerprints differ from run to run, so bytes are not compared.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "support/pty.rs"]
mod pty;
mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use pty::Terminal;
use support::Field;

const ROWS: u16 = 24;
const COLUMNS: u16 = 80;
const CELL: (f32, f32) = (9.0, 19.0);

#[test]
fn the_pictures_of_the_readme_show_the_program() {
    let field = Field::new();
    let mut terminal =
        Terminal::start(&field.path("home"), &["demo", "--seed", "7"], ROWS, COLUMNS);
    terminal.until("Free walk");
    terminal.keys("w");
    let menu = terminal.until("Look at the release");
    assert!(menu.contains("PRACTICE"), "{menu}");
    terminal.keys("2");
    terminal.keys("\r");
    let release = terminal.until("about");
    keep(
        &terminal,
        "release",
        "A release of the practice mission",
        &release,
        &["PRACTICE"],
    );
    terminal.keys("\x1b");
    terminal.until("Look at the release");
    terminal.keys("1\r");
    terminal.until("Stand easy.");
    terminal.keys("\r");
    terminal.until("Before you begin");
    terminal.keys("\r");
    for place in ["North", "Battalion 1", "A Company", "1 Platoon"] {
        terminal.until(&format!("1   {place}"));
        terminal.keys("\r");
    }
    terminal.until("1   Weekly pulse");
    terminal.keys("\r");
    terminal.until("1 of 6");
    terminal.keys("3");
    let question = terminal.until("▸ 3");
    let fixed = [
        "PRACTICE",
        "1 of 6",
        "Sometimes",
        "I would rather not answer",
    ];
    keep(
        &terminal,
        "question",
        "A question of the weekly pulse",
        &question,
        &fixed,
    );
    terminal.kill();
}

/// Writes the picture if asked to; else holds that the committed one shows the fixed words.
fn keep(terminal: &Terminal, name: &str, title: &str, screen: &str, fixed: &[&str]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pictures/{name}.svg"));
    if std::env::var_os("STANDEASY_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, svg(terminal.cells(), title, screen)).unwrap();
    }
    let committed = fs::read_to_string(&path)
        .unwrap_or_else(|_| panic!("{} is missing; see the module doc", path.display()));
    for words in fixed {
        assert!(
            screen.contains(words),
            "the program no longer shows {words}"
        );
        assert!(
            committed.contains(words),
            "{name}.svg does not show {words}"
        );
    }
}

/// A terminal's screen as an SVG picture, its text as the description.
fn svg(screen: &vt100::Screen, title: &str, text: &str) -> String {
    let width = f32::from(COLUMNS) * CELL.0 + 24.0;
    let height = f32::from(ROWS) * CELL.1 + 24.0;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"'DejaVu Sans Mono', monospace\" font-size=\"15\">\n<title>{}</title>\n<desc>{}</desc>\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1d2329\"/>\n",
        escape(title),
        escape(text),
    );
    for row in 0..ROWS {
        for column in 0..COLUMNS {
            draw(screen, row, column, &mut out);
        }
    }
    out.push_str("</svg>\n");
    out
}

fn draw(screen: &vt100::Screen, row: u16, column: u16, out: &mut String) {
    let Some(cell) = screen.cell(row, column) else {
        return;
    };
    let (x, y) = (
        12.0 + f32::from(column) * CELL.0,
        12.0 + f32::from(row) * CELL.1,
    );
    let ink = colour(cell.fgcolor(), "#dfe5ea");
    let (paper, ink) = if cell.inverse() {
        (ink, "#1d2329".to_owned())
    } else {
        (colour(cell.bgcolor(), ""), ink)
    };
    if !paper.is_empty() {
        let wide = CELL.0 + 0.5;
        let _ = writeln!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{}\" fill=\"{paper}\"/>",
            CELL.1
        );
    }
    let contents = cell.contents();
    if !contents.trim().is_empty() {
        let weight = if cell.bold() {
            " font-weight=\"bold\""
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "<text x=\"{x}\" y=\"{}\" fill=\"{ink}\"{weight}>{}</text>",
            y + 14.0,
            escape(contents)
        );
    }
}

fn colour(colour: vt100::Color, default: &str) -> String {
    const ANSI: [&str; 16] = [
        "#1d2329", "#c66b5d", "#8fb573", "#d9b36c", "#6ca0dc", "#a58bc4", "#6fb7b7", "#dfe5ea",
        "#7d8790", "#d98b7f", "#a9cc8f", "#e8cb93", "#8fb9ea", "#bfa9d8", "#93cfcf", "#ffffff",
    ];
    match colour {
        vt100::Color::Default => default.to_owned(),
        vt100::Color::Idx(index) => ANSI[usize::from(index) % 16].to_owned(),
        vt100::Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
