//! Slips: one-time codes on paper, drawn from a helmet, that let each be used once a period
//! without a roster.
//!
//! A [`Code`] is what a person types. It is stretched under the kit's salt, so that each guess
//! costs; the kit knows a short tag of each stretched code and nothing more. A stretched code
//! becomes a [`Pass`], and the pass the [`Mark`] of one questionnaire and period. Whoever holds
//! marks, passes and the kit cannot go back to the code but by guessing.

use hmac::{Hmac, KeyInit, Mac};
use rand::RngExt;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::hex;

mod code;

pub use code::{Code, DIGITS, Mistyped, grouped};

/// The work factor of real kits: scrypt's `N` is two to this power, its `r` 8 and its `p` 1.
///
/// It is 32 MiB and, on a laptop, a tenth of a second or so a try.
pub const USUAL_FACTOR: u8 = 15;

/// The work factor of practice kits, whose codes guard nothing.
pub const PRACTICE_FACTOR: u8 = 4;

/// The greatest work factor that a kit may ask for: 256 MiB a try.
pub const MOST_FACTOR: u8 = 18;

/// The most slips of a mission.
pub const MOST: u32 = 100_000;

const BLOCK: u32 = 8;
const LANES: u32 = 1;

/// Bytes of a pass.
pub const PASS_BYTES: usize = 32;

/// What stands in a record for the slip that was used.
pub type Mark = [u8; 16];

type Tag = [u8; 8];

/// What a kit knows of its slips: enough to tell a genuine code, too little to make one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slips {
    factor: u8,
    salt: [u8; 16],
    tags: Vec<Tag>,
}

/// Slips as a kit file writes them.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    factor: u8,
    salt: String,
    tags: String,
}

/// What a slip that was typed is worth: it makes the marks of its records. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Pass(Zeroizing<[u8; PASS_BYTES]>);

impl std::fmt::Debug for Pass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

/// Slips that were just made: what is printed, what the desk keeps sealed, what the kit says.
pub struct Made {
    /// The codes, in the order in which they are printed.
    pub codes: Vec<Code>,
    /// The pass of each code.
    pub passes: Vec<Pass>,
    /// What the kit says of them.
    pub slips: Slips,
}

/// Makes so many slips, each another code; `tell` hears of each one that was stretched.
pub fn make(count: u32, factor: u8, tell: &(dyn Fn() + Sync)) -> Made {
    let salt: [u8; 16] = rand::random();
    let mut seen = std::collections::HashSet::new();
    let mut codes = Vec::new();
    while codes.len() < count as usize {
        let code = Code::of(&std::array::from_fn(|_| rand::rng().random_range(0..10_u8)));
        // A hash, so that no second copy of a code lies about.
        if seen.insert(Sha256::digest(code.expose())) {
            codes.push(code);
        }
    }
    let stretched: Vec<(Tag, Pass)> = codes
        .par_iter()
        .map(|code| {
            let stretched = stretch(code, &salt, factor);
            tell();
            (tag(&stretched), Pass::of(&stretched))
        })
        .collect();
    let (mut tags, passes): (Vec<Tag>, Vec<Pass>) = stretched.into_iter().unzip();
    // Sorted, so that their order says nothing of the sheet's.
    tags.sort_unstable();
    Made {
        codes,
        passes,
        slips: Slips { factor, salt, tags },
    }
}

impl Slips {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.tags.len()
    }

    /// The work factor: scrypt's `N` is two to this power.
    pub fn factor(&self) -> u8 {
        self.factor
    }

    /// The pass of a code, if it is one of these. Takes as long for every code.
    pub fn admit(&self, code: &Code) -> Option<Pass> {
        let stretched = stretch(code, &self.salt, self.factor);
        let is_known = self.tags.binary_search(&tag(&stretched)).is_ok();
        is_known.then(|| Pass::of(&stretched))
    }

    /// As a kit file writes them.
    pub fn written(&self) -> Written {
        Written {
            factor: self.factor,
            salt: hex::encode(&self.salt),
            tags: hex::encode(self.tags.as_flattened()),
        }
    }

    /// Reads what a kit file says; `None` if it is not what [`Slips::written`] gives. `least` is
    /// the least work factor that will do.
    pub fn read(written: &Written, least: u8) -> Option<Self> {
        let tags = written.tags.as_bytes().chunks(2 * size_of::<Tag>());
        let tags = tags.map(|digits| hex::decode(std::str::from_utf8(digits).ok()?));
        let slips = Self {
            factor: written.factor,
            salt: hex::decode(&written.salt)?,
            tags: tags.collect::<Option<Vec<Tag>>>()?,
        };
        let is_sorted = slips.tags.is_sorted_by(|one, next| one < next);
        let is_usual = (least..=MOST_FACTOR).contains(&slips.factor);
        (is_sorted && is_usual).then_some(slips)
    }
}

impl Pass {
    fn of(stretched: &[u8; 32]) -> Self {
        Self(Zeroizing::new(keyed(
            stretched,
            &[b"standeasy slip pass".as_slice()],
        )))
    }

    /// A pass by its bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// Its bytes, for the one who seals them.
    pub fn expose(&self) -> &[u8; PASS_BYTES] {
        &self.0
    }

    /// The mark of a questionnaire and a period under a kit. Of two marks nobody without the pass
    /// can tell whether they are of one slip.
    pub fn mark(&self, kit: &[u8; 32], questionnaire: &str, period: &str) -> Mark {
        let mut all = keyed(
            &self.0,
            &[
                b"standeasy slip mark".as_slice(),
                kit,
                questionnaire.as_bytes(),
                period.as_bytes(),
            ],
        );
        let mut mark = Mark::default();
        mark.copy_from_slice(all.first_chunk::<16>().unwrap_or(&[0; 16]));
        all.zeroize();
        mark
    }
}

/// After so many wrong tries in a row, how many times the stretching is waited for once more.
///
/// Nobody is ever locked out; [`most_pause`] says what the longest wait is.
pub fn pause_after(wrong: u32) -> u32 {
    wrong.saturating_sub(2).min(6) * 8
}

/// The longest pause after a wrong try: the screen waits too, and somebody may have to hide it.
pub const fn most_pause() -> std::time::Duration {
    std::time::Duration::from_secs(2)
}

fn stretch(code: &Code, salt: &[u8; 16], factor: u8) -> Zeroizing<[u8; 32]> {
    let mut stretched = Zeroizing::new([0; 32]);
    let factor = factor.clamp(1, MOST_FACTOR);
    scrypt::Params::new(factor, BLOCK, LANES, 32)
        .ok()
        .and_then(|how| scrypt::scrypt(code.expose(), salt, &how, stretched.as_mut()).ok())
        .expect("the factor is in scrypt's range, and 32 bytes are a length it gives");
    stretched
}

fn tag(stretched: &[u8; 32]) -> Tag {
    let digest = Sha256::new()
        .chain_update(b"standeasy slip tag")
        .chain_update(stretched)
        .finalize();
    *digest.first_chunk::<8>().unwrap_or(&[0; 8])
}

/// HMAC-SHA256 of parts, each after its length.
fn keyed(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac =
        <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("HMAC takes keys of any length");
    for part in parts {
        mac.update(&(part.len() as u64).to_le_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests;
