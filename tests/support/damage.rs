//! Bytes damaged at random: flipped, cut, moved, doubled, put in from elsewhere.
//!
//! A few hundred cases run by default. `STANDEASY_FUZZ_SECONDS=600` runs each such test for so
//! long, from a seed of the clock unless `STANDEASY_FUZZ_SEED` names one, and says how many
//! cases there were.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Cases run unless a time is given.
const FEW: u64 = 400;

/// A small generator (SplitMix64): the same seed gives the same cases everywhere.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        match u64::try_from(end) {
            Ok(0) | Err(_) => 0,
            Ok(end) => usize::try_from(self.next() % end).unwrap_or(0),
        }
    }

    pub fn pick<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        let at = self.below(list.len());
        &list[at]
    }
}

/// Runs a test on case after case, each from its own seed, which is told where one fails.
///
/// Returns the number of cases.
pub fn run(name: &str, test: impl Fn(&mut Chance)) -> u64 {
    let read = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse::<u64>().ok())
    };
    let limit = read("STANDEASY_FUZZ_SECONDS").map(Duration::from_secs);
    let clock = || {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        since.as_secs()
    };
    let first = read("STANDEASY_FUZZ_SEED").unwrap_or_else(|| limit.map_or(7, |_| clock() << 24));
    let begun = Instant::now();
    let mut cases = 0;
    while limit.map_or(cases < FEW, |limit| begun.elapsed() < limit) {
        let seed = first.wrapping_add(cases);
        let outcome = catch_unwind(AssertUnwindSafe(|| test(&mut Chance::new(seed))));
        assert!(
            outcome.is_ok(),
            "{name}: run again with STANDEASY_FUZZ_SEED={seed}"
        );
        cases += 1;
    }
    println!("{name}: {cases} damaged cases from seed {first}");
    cases
}

/// Damages bytes in one to six places; `others` are pieces that files of the kind hold.
pub fn damage(bytes: &mut Vec<u8>, others: &[&[u8]], chance: &mut Chance) {
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len());
        let length = chance.below(64.min(bytes.len() - at + 1));
        match chance.below(9) {
            0 => flip(bytes, at, chance),
            1 => bytes.truncate(at),
            2 => {
                bytes.drain(at..at + length);
            }
            3 => {
                let piece = bytes[at..at + length].to_vec();
                insert(bytes, &piece, chance);
            }
            4 => {
                let piece: Vec<u8> = bytes.drain(at..at + length).collect();
                insert(bytes, &piece, chance);
            }
            5 if !others.is_empty() => {
                let piece = chance.pick(others).to_vec();
                insert(bytes, &piece, chance);
            }
            6 if !others.is_empty() => {
                let piece = *chance.pick(others);
                let end = bytes.len().min(at + piece.len());
                bytes[at..end].copy_from_slice(&piece[..end - at]);
            }
            7 => bytes[at..at + length].fill(*chance.pick(&[0, 0xFF, b' ', b'0', b'"'])),
            _ => flip(bytes, at, chance),
        }
        if bytes.is_empty() {
            return;
        }
    }
}

fn flip(bytes: &mut [u8], at: usize, chance: &mut Chance) {
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1 << chance.below(8);
    }
}

fn insert(bytes: &mut Vec<u8>, piece: &[u8], chance: &mut Chance) {
    let at = chance.below(bytes.len() + 1);
    bytes.splice(at..at, piece.iter().copied());
}
