//! Intake and release from a thousand responses to ten million, with their time and memory.
//!
//! Each size runs in a process of its own, so that its peak of memory is its own.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use standeasy::checkin::response::{Place, Response};
use standeasy::checkin::{Answer, Checkin};
use standeasy::desk::Home;
use standeasy::desk::officer::Officer;
use standeasy::desk::officer::release::Request;
use standeasy::kit::Kit;
use standeasy::seal::seal;
use standeasy::secret::Secret;

use crate::measure::{forget_peak, peak};
use crate::table::{Goal, Table, megabytes, time};

const CHILD: &str = "STANDEASY_GROWTH_CHILD";
const SIZES: &str = "STANDEASY_GROWTH";
/// Where the chart is drawn to, if anywhere.
const CHART: &str = "STANDEASY_GROWTH_CHART";
const LARGEST_BUNDLE: usize = 1 << 18;
const PIECE: usize = 8192;
const UNITS: usize = 100;
const PERIOD: &str = "2026-W47";

pub fn is_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

/// What was measured of one size.
struct Grown {
    responses: usize,
    intake: Duration,
    intake_peak: u64,
    release: Duration,
    release_peak: u64,
}

pub fn rows(table: &mut Table) {
    if !table.wants("growth") {
        return;
    }
    let most: u32 = std::env::var(SIZES).map_or(6, |text| text.parse().unwrap());
    let all: Vec<Grown> = (3..=most).map(|power| grow(10_usize.pow(power))).collect();
    for grown in &all {
        let n = grown.responses;
        let rate = n as f64 / grown.intake.as_secs_f64();
        let what = format!("growth: take {n} in");
        table.row(&what, ("", &time(grown.intake)), rate, "/s", Goal::None);
        let what = format!("growth: take {n} in, memory");
        let figure = grown.intake_peak as f64 / 1e6;
        table.row(&what, ("", ""), figure, "MB", Goal::None);
        let what = format!("growth: release over {n}");
        table.row(
            &what,
            ("", &time(grown.release)),
            grown.release.as_secs_f64(),
            "s",
            Goal::None,
        );
        let what = format!("growth: release over {n}, memory");
        let goal = if n == 1_000_000 {
            Goal::Most(64.0)
        } else {
            Goal::None
        };
        let figure = grown.release_peak as f64 / 1e6;
        table.row(
            &what,
            ("", &megabytes(grown.release_peak)),
            figure,
            "MB",
            goal,
        );
        peers(table, grown);
    }
    if let Some(path) = std::env::var_os(CHART) {
        crate::chart::draw(Path::new(&path), &points(&all));
    }
}

fn points(all: &[Grown]) -> Vec<crate::chart::Point> {
    let points = all.iter().map(|grown| crate::chart::Point {
        responses: grown.responses,
        intake: grown.intake.as_secs_f64(),
        release: grown.release.as_secs_f64(),
        memory: grown.intake_peak.max(grown.release_peak) as f64 / 1e6,
    });
    points.collect()
}

/// DuckDB and pandas over the same number of rows as CSV: what a user would take instead.
fn peers(table: &mut Table, grown: &Grown) {
    if grown.responses < 1_000_000 {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let rows = grown.responses.to_string();
    for (peer, goal) in [("duckdb", Goal::Least(4.0)), ("pandas", Goal::None)] {
        let what = format!("growth: release over {rows}, to {peer} on CSV");
        let script = format!("{}/benches/peers/csv_{peer}.py", env!("CARGO_MANIFEST_DIR"));
        let output = Command::new("python3")
            .arg(script)
            .arg(folder.path())
            .arg(&rows)
            .output();
        let Some(output) = output.ok().filter(|output| output.status.success()) else {
            table.skipped(&what, &format!("python3 with {peer} is not installed"));
            continue;
        };
        let seconds: f64 = String::from_utf8(output.stdout)
            .unwrap()
            .trim()
            .parse()
            .unwrap();
        let theirs = time(Duration::from_secs_f64(seconds));
        let ratio = seconds / grown.release.as_secs_f64();
        table.row(&what, (&theirs, &time(grown.release)), ratio, "x", goal);
    }
}

fn grow(responses: usize) -> Grown {
    let output = Command::new(std::env::current_exe().unwrap())
        .env(CHILD, responses.to_string())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).unwrap();
    let figures: Vec<f64> = text
        .split_whitespace()
        .map(|word| word.parse().unwrap())
        .collect();
    Grown {
        responses,
        intake: Duration::from_secs_f64(figures[0]),
        intake_peak: figures[1] as u64,
        release: Duration::from_secs_f64(figures[2]),
        release_peak: figures[3] as u64,
    }
}

/// Prints seconds and peak of the intake, then of the release.
pub fn child() {
    let responses: usize = std::env::var(CHILD).unwrap().parse().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let home = Home::at(folder.path().join("desk"));
    let passphrase = || Secret::from("six words".to_owned());
    Officer::init(&home, &passphrase()).unwrap();
    let mission = folder.path().join("mission.toml");
    fs::write(&mission, mission_text(responses)).unwrap();
    let mut officer = Officer::open(&home).unwrap();
    let kit = officer
        .build_kit(&mission, &folder.path().join("k.kit"), 0.45)
        .unwrap()
        .kit;
    let mut unlocked = officer.unlock(&passphrase()).unwrap();

    let (mut intake, mut intake_peak) = (Duration::ZERO, 0);
    let bundle = folder.path().join("stick.bundle");
    for begin in (0..responses).step_by(LARGEST_BUNDLE) {
        let end = responses.min(begin + LARGEST_BUNDLE);
        write_bundle(&bundle, &kit, begin..end);
        forget_peak();
        let start = Instant::now();
        let outcomes = unlocked.take_in(std::slice::from_ref(&bundle), None);
        intake += start.elapsed();
        intake_peak = intake_peak.max(peak().unwrap_or_default());
        assert_eq!(outcomes[0].state.name(), "taken", "{outcomes:?}");
        fs::remove_file(&bundle).unwrap();
    }
    forget_peak();
    let start = Instant::now();
    let request = Request {
        questionnaire: "pulse-6",
        period: PERIOD,
        kit: None,
    };
    let release = unlocked.release(&request).unwrap();
    let took = start.elapsed();
    assert!(!release.head().period.is_empty());
    let release_peak = peak().unwrap_or_default();
    println!(
        "{} {intake_peak} {} {release_peak}",
        intake.as_secs_f64(),
        took.as_secs_f64()
    );
}

fn mission_text(responses: usize) -> String {
    let strength = (responses * 2).div_ceil(UNITS).max(30);
    let mut text = r#"[mission]
id = "growth"
name = { en = "Growth" }
languages = ["en"]
period = "week"
start = 2026-09-28
practice = true
[[help]]
name = { en = "Chaplain" }
reach = { en = "Tent 4" }
[[questionnaire]]
id = "pulse-6"
[[unit]]
id = "M"
name = { en = "Mission" }
"#
    .to_owned();
    for unit in 0..UNITS {
        text.push_str(&format!(
            "[[unit]]\nid = \"U{unit}\"\nparent = \"M\"\nname = {{ en = \"U{unit}\" }}\nstrength = {strength}\n"
        ));
    }
    text
}

/// Writes a bundle of responses piece by piece, so that making it holds nothing.
fn write_bundle(path: &Path, kit: &Kit, numbers: std::ops::Range<usize>) {
    let count = numbers.len().next_multiple_of(64);
    let mut file = BufWriter::new(File::create(path).unwrap());
    let mut hash = Sha256::new();
    let mut put = |bytes: &[u8]| {
        hash.update(bytes);
        file.write_all(bytes).unwrap();
    };
    put(b"standeasy-bundle\x01");
    put(&kit.fingerprint().0);
    put(&u32::try_from(count).unwrap().to_le_bytes());
    let all: Vec<usize> = (numbers.start..numbers.start + count).collect();
    for piece in all.chunks(PIECE) {
        let sealed: Vec<_> = piece
            .par_iter()
            .map(|number| {
                // What fills the bundle up repeats its last response, as a copy would.
                let plain = response(kit, (*number).min(numbers.end - 1));
                (*number, seal(&plain, kit.recipients()).unwrap())
            })
            .collect();
        for (number, envelope) in sealed {
            put(&(number as u128).to_be_bytes());
            put(envelope.as_bytes());
        }
    }
    let digest = hash.finalize();
    file.write_all(&digest).unwrap();
    file.flush().unwrap();
}

fn response(kit: &Kit, number: usize) -> Secret {
    let mut checkin = Checkin::begin(Arc::clone(&kit.questionnaires()[0]));
    let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for item in 0..6 {
        let option = (mixed >> (item * 7)) % 5;
        checkin
            .choose(item, Answer::Option(u8::try_from(option).unwrap()))
            .unwrap();
    }
    let unit = format!("U{}", number % UNITS);
    let place = Place {
        kit: kit.fingerprint().0,
        id: (mixed as u128 | (number as u128) << 64).to_be_bytes(),
        unit: &unit,
        period: PERIOD,
    };
    let finished = checkin.finish().unwrap();
    Response::new(&finished, place).to_bytes().unwrap()
}
