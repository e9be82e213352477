//! The README's pictures, rendered from the real program in a pseudo-terminal.
//!
//! `STANDEASY_BLESS=1 cargo test --test pictures` writes them anew into `tests/pictures`;
//! without it the test renders them and compares. A question and the commander's page are always
//! the same, so every byte is compared. In the desk and in a release, dates, fingerprints and
//! figures differ from run to run: there the committed picture has to show the same fixed words.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[expect(dead_code, reason = "one picture needs one shape of mission")]
#[path = "pages/mission.rs"]
mod mission;
#[path = "support/pty.rs"]
mod pty;
mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use pty::Terminal;
use standeasy::locale::Words;
use standeasy::report::{Format, Subject};
use support::{Field, PASSPHRASE, forms};

const ROWS: u16 = 24;
const COLUMNS: u16 = 80;
const CELL: (f32, f32) = (9.0, 19.0);
/// A sheet of A4 at the 96 dots per inch of a page.
const PAGE_WIDTH: u16 = 794;
const PAGE_HEIGHT: u16 = 1123;

/// The same way to the first question as in English; the words as they stand on the grid.
#[test]
fn the_picture_of_the_check_in_in_arabic_shows_the_program() {
    let field = Field::new();
    let arguments = ["demo", "--seed", "7", "--lang", "ar"];
    let mut terminal = Terminal::start(&field.path("home"), &arguments, ROWS, COLUMNS);
    for (waits_for, keys) in [
        ("ﺮﺣ ﻝﻮّﺠﺗ   3", "w"),
        ("ﺔﻠﺌﺳﻷﺍ ﻦﻋ ﺐﺟﺃ   1 ◂", "1\r"),
        ("ﺃﺪﺑﺍ ◂", "\r"),
        // The notice is longer than one screen; its end tells of the laptop that signs.
        ("ﺃﺪﺒﺗ ﻥﺃ ﻞﺒﻗ", "\x1b[6~\x1b[6~\x1b[6~\x1b[6~"),
        ("ﺖﺗﺃ", "\r"),
        // A slip for practice is taken.
        ("····", "\r"),
        ("ﻝﺎﻤﺸﻟﺍ   1 ◂", "\r"),
        ("1 ﺔﺒﻴﺘﻜﻟﺍ   1 ◂", "\r"),
        ("A ﺔﻳﺮﺴﻟﺍ   1 ◂", "\r"),
        ("1 ﺔﻠﻴﺼﻔﻟﺍ   1 ◂", "\r"),
        ("؟ﻚﺗﺎﺑﺎﺟﺇ ﺐﺴﺤﺗُ ﻦﻤﻟ", "\r"),
        ("ﻉﻮﺒﺳﻷﺍ ﻥﺎﻴﺒﺘﺳﺍ   1 ◂", "\r"),
        ("6 ﻦﻣ 1", "3"),
    ] {
        terminal.until(waits_for);
        terminal.keys(keys);
    }
    terminal.until("3 ◂");
    keep_whole(&mut terminal, "question.ar", "The same question in Arabic");
    terminal.kill();
}

#[test]
fn the_picture_of_the_desk_shows_the_program() {
    let field = Field::new();
    field.officer_with_kit(&support::mission(4, true));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    for (day, units) in [
        (
            "2026-11-11",
            [("A1", 17), ("A2", 14), ("A3", 12), ("A4", 15)],
        ),
        (
            "2026-11-18",
            [("A1", 19), ("A2", 12), ("A3", 16), ("A4", 13)],
        ),
    ] {
        field.write("forms.csv", &forms(&field, day, &units));
        field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    }
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    field.take_in("stick.bundle");
    for week in ["2026-W46", "2026-W47"] {
        field.release(week, week);
    }
    let arguments = ["officer", "desk", "--lang", "en"];
    let mut terminal = Terminal::start(&field.path("desk"), &arguments, ROWS, COLUMNS);
    terminal.until("Only dots are shown");
    terminal.keys(PASSPHRASE);
    terminal.until("••••");
    terminal.keys("\r");
    terminal.until("You are reading: Weekly pulse, week 47");
    // The keys at the bottom are drawn last.
    let desk = terminal.until("Esc close");
    let fixed = ["PRACTICE", "You are reading", "shown", "print"];
    keep(&terminal, "desk", "The officer's desk", &desk, &fixed);
    terminal.kill();
}

/// The page itself, inside a picture: a campaign that is always the same gives the same bytes.
#[test]
fn the_picture_of_the_commanders_page_is_that_page() {
    let printed = mission::printed("pulse-6", &mission::SMALL);
    let (release, earlier) = printed.releases.split_last().unwrap();
    let subject = Subject {
        release,
        earlier,
        kit: &printed.kit,
        words: &Words::new("en"),
    };
    let files = Format::Html.files(&subject).unwrap();
    let is_commanders = |name: &str| name.starts_with("commander");
    let page = files.iter().find(|file| is_commanders(&file.name)).unwrap();
    let page = std::str::from_utf8(&page.bytes).unwrap();
    let picture = framed(page);
    let path = path("report");
    if std::env::var_os("STANDEASY_BLESS").is_some() {
        fs::write(&path, &picture).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap();
    assert!(
        committed == picture,
        "the page is another one than report.svg; see the module doc"
    );
}

/// A page as a picture that a browser draws as it draws the page.
fn framed(page: &str) -> String {
    let between = |from: &str, to: &str| {
        let (_, rest) = page.split_once(from).unwrap();
        rest.split_once(to).unwrap().0
    };
    let body = between("<body", "</body>");
    let (attributes, content) = body.split_once('>').unwrap();
    // What may stay open in a page, and not in a picture.
    let mut closed = content.to_owned();
    for name in ["br", "col", "hr", "img"] {
        let mut done = String::new();
        let open = format!("<{name}");
        while let Some((before, rest)) = closed.split_once(&open) {
            let (inside, after) = rest.split_once('>').unwrap();
            let is_it = !inside.starts_with(|c: char| c.is_alphanumeric());
            let end = if is_it { "/>" } else { ">" };
            done.push_str(&format!("{before}{open}{inside}{end}"));
            closed = after.to_owned();
        }
        closed = done + &closed;
    }
    // A page knows what a drawing is without being told, and what is read as XML does not.
    let closed = closed.replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ");
    let title = between("<title>", "</title>");
    let style = between("<style>", "</style>");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {PAGE_WIDTH} {PAGE_HEIGHT}\" role=\"img\">\n<title>{title}</title>\n<foreignObject width=\"100%\" height=\"100%\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head><style>{style}</style></head>\n<body{attributes}>{closed}</body>\n</html>\n</foreignObject>\n</svg>\n"
    )
}

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
    // The notice is longer than one screen; a slip for practice is asked for after it.
    terminal.keys(&"\x1b[6~".repeat(4));
    terminal.until("nothing shows who answered.");
    terminal.keys("\r");
    terminal.until("here is a slip for you");
    terminal.keys("\r");
    for place in ["North", "Battalion 1", "A Company", "1 Platoon"] {
        terminal.until(&format!("1   {place}"));
        terminal.keys("\r");
    }
    // The platoon has women of the mission; for the platoon itself Enter is enough.
    terminal.until("1 Platoon, my unit");
    terminal.keys("\r");
    terminal.until("1   Weekly pulse");
    terminal.keys("\r");
    terminal.until("1 of 6");
    terminal.keys("3");
    terminal.until("▸ 3");
    keep_whole(&mut terminal, "question", "A question of the weekly pulse");
    terminal.kill();
}

/// How long the last cells of a screen may take to be drawn after the words that are waited for.
const TO_THE_END: Duration = Duration::from_secs(20);
/// The same where nothing tells which cells they are.
const A_MOMENT: Duration = Duration::from_secs(2);

/// Where a picture lies.
fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pictures/{name}.svg"))
}

/// Writes the picture if asked to; else holds that the committed one is this screen, cell by cell.
fn keep_whole(terminal: &mut Terminal, name: &str, title: &str) {
    let path = path(name);
    if std::env::var_os("STANDEASY_BLESS").is_some() {
        terminal.until_cells(A_MOMENT, |_| false);
        fs::write(&path, svg(terminal.cells(), title)).unwrap();
    }
    let committed = committed(&path);
    assert!(
        terminal.until_cells(TO_THE_END, |cells| svg(cells, title) == committed),
        "the screen is another one than {name}.svg; see the module doc\n{}",
        terminal.screen()
    );
}

fn committed(path: &Path) -> String {
    fs::read_to_string(path)
        .unwrap_or_else(|_| panic!("{} is missing; see the module doc", path.display()))
}

/// Writes the picture if asked to; else holds that the committed one shows the fixed words.
fn keep(terminal: &Terminal, name: &str, title: &str, screen: &str, fixed: &[&str]) {
    let path = path(name);
    if std::env::var_os("STANDEASY_BLESS").is_some() {
        fs::write(&path, svg(terminal.cells(), title)).unwrap();
    }
    let committed = committed(&path);
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
fn svg(screen: &vt100::Screen, title: &str) -> String {
    // Blanks at the end of a line are what another screen left there before, not of this one.
    let text = screen.contents();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let width = f32::from(COLUMNS) * CELL.0 + 24.0;
    let height = f32::from(ROWS) * CELL.1 + 24.0;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"'DejaVu Sans Mono', monospace\" font-size=\"15\">\n<title>{}</title>\n<desc>{}</desc>\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1d2329\"/>\n",
        escape(title),
        escape(&lines.join("\n")),
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
