//! Intake and release from a thousand responses to ten million, with their time and memory.
//!
//! Each step of each size runs in a process of its own, so that its peak of memory is its own.
//! Above a million, or above the power of ten in `STANDEASY_GROWTH_INTAKE`, the archive is written
//! by its own writer, without sealing and opening as many records first; release and memory are
//! measured in the same way whatever the size.

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
use standeasy::desk::officer::release::Request;
use standeasy::desk::officer::{Officer, Order};
use standeasy::kit::Kit;
use standeasy::questionnaire::Questionnaire;
use standeasy::seal::seal;
use standeasy::secret::Secret;

use crate::measure::{forget_peak, peak, peer};
use crate::table::{Goal, Table, megabytes, time};

/// What a process of its own does: a word, a number of responses, and a folder.
const CHILD: &str = "STANDEASY_GROWTH_CHILD";
const SIZES: &str = "STANDEASY_GROWTH";
/// Where the chart is drawn to, if anywhere.
const CHART: &str = "STANDEASY_GROWTH_CHART";
const LARGEST_BUNDLE: usize = 1 << 18;
/// Up to this power of ten responses are sealed, packed and taken in.
const MOST_TAKEN_IN: &str = "STANDEASY_GROWTH_INTAKE";
const PIECE: usize = 8192;
// As many as ten million answers need, at the most people that a unit may have.
const UNITS: usize = 200;
const PERIOD: &str = "2026-W47";

pub fn is_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

/// A time and a peak of memory.
struct Step {
    took: Duration,
    peak: u64,
}

/// What was measured of one size.
struct Grown {
    responses: usize,
    /// None where the archive was written by its own writer.
    intake: Option<Step>,
    release: Step,
    disk: u64,
}

pub fn rows(table: &mut Table) {
    if !table.wants("growth") {
        return;
    }
    let most: u32 = std::env::var(SIZES).map_or(6, |text| text.parse().unwrap());
    let sizes = (3..=most).map(|power| 10_usize.pow(power));
    let all: Vec<Grown> = sizes.map(|n| row(table, grow(n))).collect();
    if let Some(path) = std::env::var_os(CHART) {
        crate::chart::draw(Path::new(&path), &points(&all));
    }
}

fn row(table: &mut Table, grown: Grown) -> Grown {
    let n = grown.responses;
    if let Some(intake) = &grown.intake {
        let rate = n as f64 / intake.took.as_secs_f64();
        let what = format!("growth: take {n} in");
        table.row(&what, ("", &time(intake.took)), rate, "/s", Goal::None);
        let what = format!("growth: take {n} in, memory");
        let figure = intake.peak as f64 / 1e6;
        table.row(&what, ("", ""), figure, "MB", Goal::None);
    }
    let what = format!("growth: archive of {n}, both copies on the disk");
    let each = grown.disk as f64 / n as f64;
    table.row(
        &what,
        ("", &megabytes(grown.disk)),
        each,
        "B each",
        Goal::None,
    );
    let what = format!("growth: release over {n}");
    let seconds = grown.release.took.as_secs_f64();
    table.row(
        &what,
        ("", &time(grown.release.took)),
        seconds,
        "s",
        Goal::None,
    );
    let what = format!("growth: release over {n}, memory");
    let goal = match n {
        1_000_000 => Goal::Most(64.0),
        _ => Goal::None,
    };
    let figure = grown.release.peak as f64 / 1e6;
    table.row(&what, ("", ""), figure, "MB", goal);
    peers(table, &grown);
    grown
}

fn points(all: &[Grown]) -> Vec<crate::chart::Point> {
    let points = all.iter().map(|grown| crate::chart::Point {
        responses: grown.responses,
        intake: grown.intake.as_ref().map(|step| step.took.as_secs_f64()),
        release: grown.release.took.as_secs_f64(),
        memory: grown.release.peak as f64 / 1e6,
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
    for (peer_name, goal) in [("duckdb", Goal::Least(4.0)), ("pandas", Goal::None)] {
        let what = format!("growth: release over {rows}, to {peer_name} on CSV");
        let arguments = [folder.path().as_os_str(), rows.as_ref()];
        let Some(said) = peer(&format!("csv_{peer_name}"), &arguments) else {
            table.skipped(&what, &format!("python3 with {peer_name} is not installed"));
            continue;
        };
        let seconds: f64 = said.trim().parse().unwrap();
        let theirs = time(Duration::from_secs_f64(seconds));
        let ratio = seconds / grown.release.took.as_secs_f64();
        let ours = time(grown.release.took);
        table.row(&what, (&theirs, &ours), ratio, "x", goal);
    }
}

fn grow(responses: usize) -> Grown {
    let folder = tempfile::tempdir().unwrap();
    let most: u32 = std::env::var(MOST_TAKEN_IN).map_or(6, |text| text.parse().unwrap());
    let is_taken_in = responses <= 10_usize.pow(most);
    let first = if is_taken_in { "intake" } else { "fill" };
    let filled = step(first, responses, folder.path());
    let release = step("release", responses, folder.path());
    Grown {
        responses,
        intake: is_taken_in.then_some(filled),
        release,
        disk: bytes_below(&folder.path().join("desk/officer/archive")),
    }
}

fn bytes_below(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let sizes = entries.map(|entry| match entry.path() {
        path if path.is_dir() => bytes_below(&path),
        path => fs::metadata(path).unwrap().len(),
    });
    sizes.sum()
}

/// Runs a step in a process of its own.
fn step(what: &str, responses: usize, folder: &Path) -> Step {
    let output = Command::new(std::env::current_exe().unwrap())
        .env(CHILD, format!("{what} {responses} {}", folder.display()))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).unwrap();
    let (seconds, peak) = text.trim().split_once(' ').unwrap();
    Step {
        took: Duration::from_secs_f64(seconds.parse().unwrap()),
        peak: peak.parse().unwrap(),
    }
}

fn passphrase() -> Secret {
    Secret::from("six words".to_owned())
}

/// Does one step, and prints its seconds and its peak of memory.
pub fn child() {
    let order = std::env::var(CHILD).unwrap();
    let mut order = order.splitn(3, ' ');
    let mut next = || order.next().unwrap().to_owned();
    let (what, responses, folder) = (next(), next().parse().unwrap(), next());
    let folder = Path::new(&folder);
    let step = match what.as_str() {
        "release" => release(folder),
        what => fill(folder, responses, what == "intake"),
    };
    println!("{} {}", step.took.as_secs_f64(), step.peak);
}

/// Makes a desk and fills its archive, by an intake or by the archive's own writer.
fn fill(folder: &Path, responses: usize, is_taken_in: bool) -> Step {
    let home = Home::at(folder.join("desk"));
    Officer::init(&home, &passphrase()).unwrap();
    let mission = folder.join("mission.toml");
    fs::write(&mission, mission_text(responses)).unwrap();
    let mut officer = Officer::open(&home).unwrap();
    let kit = officer
        .build_kit(&Order {
            mission: &mission,
            to: &folder.join("k.kit"),
            response: 0.45,
            second: None,
        })
        .unwrap()
        .kit;
    let mut unlocked = officer.unlock(&passphrase()).unwrap();
    let mut step = Step {
        took: Duration::ZERO,
        peak: 0,
    };
    if !is_taken_in {
        let all = (0..responses).map(|number| response(&kit, number));
        unlocked.keep(&kit, all).unwrap();
        return step;
    }
    let bundle = folder.join("stick.bundle");
    for begin in (0..responses).step_by(LARGEST_BUNDLE) {
        let end = responses.min(begin + LARGEST_BUNDLE);
        write_bundle(&bundle, &kit, begin..end);
        forget_peak();
        let start = Instant::now();
        let outcomes = unlocked.take_in(std::slice::from_ref(&bundle), None);
        step.took += start.elapsed();
        step.peak = step.peak.max(peak().unwrap_or_default());
        assert_eq!(outcomes[0].state.name(), "taken", "{outcomes:?}");
        fs::remove_file(&bundle).unwrap();
    }
    step
}

/// Releases what a desk holds. What opening the identity needs for its passphrase is over before.
fn release(folder: &Path) -> Step {
    let mut officer = Officer::open(&Home::at(folder.join("desk"))).unwrap();
    let mut unlocked = officer.unlock(&passphrase()).unwrap();
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
    Step {
        took,
        peak: peak().unwrap_or_default(),
    }
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
                let plain = plain.to_bytes().unwrap();
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

fn response(kit: &Kit, number: usize) -> Response {
    let questionnaire: Arc<Questionnaire> = Arc::clone(&kit.questionnaires()[0]);
    let mut checkin = Checkin::begin(questionnaire);
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
    Response::new(&finished, place)
}
