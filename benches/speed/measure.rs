//! Paired rounds: what is compared takes turns, so that a busy machine is busy for both.

use std::ffi::OsStr;
use std::process::Command;
use std::time::{Duration, Instant};

/// Two works measured in turns.
pub struct Pair {
    /// The median time of the work that is held against.
    pub limit: Duration,
    /// The median time of ours.
    pub ours: Duration,
    /// The median of the rounds' ratios, ours to the limit.
    pub ratio: f64,
}

/// Measures two works in so many rounds of so many runs each.
pub fn paired(
    (rounds, runs): (usize, usize),
    mut limit: impl FnMut(),
    mut ours: impl FnMut(),
) -> Pair {
    let mut times = (Vec::new(), Vec::new());
    let mut ratios = Vec::new();
    for _ in 0..rounds {
        let (theirs, own) = (timed(runs, &mut limit), timed(runs, &mut ours));
        ratios.push(own.as_secs_f64() / theirs.as_secs_f64());
        times.0.push(theirs);
        times.1.push(own);
    }
    Pair {
        limit: median(&mut times.0),
        ours: median(&mut times.1),
        ratio: median_of(&mut ratios),
    }
}

/// The time of one run, over several of them.
pub fn timed(runs: usize, work: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    for _ in 0..runs {
        work();
    }
    start.elapsed() / u32::try_from(runs).unwrap()
}

/// The middle one.
pub fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn median_of(values: &mut [f64]) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The one that so many of a hundred are not above.
pub fn percentile(times: &mut [Duration], of_hundred: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * of_hundred / 100).min(times.len() - 1)]
}

/// The most memory that this process held, in bytes, since [`forget_peak`]; Linux only.
pub fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kibibytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kibibytes * 1024)
}

/// Begins to measure the most memory anew.
pub fn forget_peak() {
    // Where the system does not let us, the peak since the start stands, which is more.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// What a script of `benches/peers` prints; `None` where it, or what it needs, is not installed.
pub fn peer(script: &str, arguments: &[&OsStr]) -> Option<String> {
    let path = format!("{}/benches/peers/{script}.py", env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("python3")
        .arg("-B")
        .arg(path)
        .args(arguments)
        .output();
    let output = output.ok().filter(|output| output.status.success())?;
    Some(String::from_utf8(output.stdout).unwrap())
}
