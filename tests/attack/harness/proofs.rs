//! What an attacker holds against a mission over all its releases, and what of it is proof.
//!
//! A coin belongs to a group for the whole campaign. So the classes of a coin that fit one
//! release are held against all others, and only what fits all of them remains.

use std::collections::BTreeMap;

use super::scene::{ByClass, Range, spared};

/// What a coin is called: questionnaire, layer and subject, and the units of its group.
pub type Coin = (usize, String, Vec<usize>);

/// One number of people that was under attack.
pub struct Target {
    /// The coin it was rounded with; `None` for sums over several coins.
    pub coin: Option<Coin>,
    /// The people of the group, its units, and the people of each unit.
    pub n: u32,
    pub places: Vec<usize>,
    pub units: Vec<u32>,
    /// People of the group whose answers the attacker knows.
    pub known: u32,
    /// Whether it counts people beyond a cut, or people on the affected side of an item.
    pub is_affected: bool,
    /// How many other people can be beyond it, and how many are; the attacker does not know.
    pub fits: ByClass,
    pub truth: u32,
    /// Whether answers of the group were censored, so that more may be beyond it.
    pub is_censored: bool,
}

/// Proofs, and how much was under attack.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Proofs {
    /// Numbers of people under attack.
    pub targets: u64,
    /// More than n - d of a group, or of a unit within it, are beyond a cut.
    pub presence: u64,
    /// All people but those whose answers the attacker knows are beyond a cut.
    pub everybody: u64,
    /// Nobody is beyond a cut.
    pub absence: u64,
    /// The number of people beyond a cut is known exactly.
    pub pinned: u64,
    /// Nothing fits what was printed, or not the truth: the attacker took it that everybody
    /// answered every item, and not everybody did.
    pub mistaken: u64,
}

impl Proofs {
    pub fn add(&mut self, more: &Self) {
        self.targets += more.targets;
        self.presence += more.presence;
        self.everybody += more.everybody;
        self.absence += more.absence;
        self.pinned += more.pinned;
        self.mistaken += more.mistaken;
    }
}

/// All targets of a mission.
#[derive(Default)]
pub struct Memory {
    targets: Vec<Target>,
    // Of each coin, the classes that fit all releases so far.
    classes: BTreeMap<Coin, Vec<bool>>,
}

impl Memory {
    pub fn add(&mut self, target: Target) {
        if let Some(coin) = &target.coin {
            let fits = target.fits.iter().map(Option::is_some);
            match self.classes.get_mut(coin) {
                Some(held) => held
                    .iter_mut()
                    .zip(fits)
                    .for_each(|(held, fits)| *held &= fits),
                None => drop(self.classes.insert(coin.clone(), fits.collect())),
            }
        }
        self.targets.push(target);
    }

    pub fn proofs(&self) -> Proofs {
        let mut proofs = Proofs::default();
        for target in &self.targets {
            let classes = target.coin.as_ref().and_then(|coin| self.classes.get(coin));
            target.judge(classes.map(Vec::as_slice), &mut proofs);
        }
        proofs
    }
}

impl Target {
    fn judge(&self, classes: Option<&[bool]>, proofs: &mut Proofs) {
        proofs.targets += 1;
        let is_held = |class: usize| classes.is_none_or(|classes| classes[class]);
        let fits = self.fits.iter().enumerate();
        let fits = fits
            .filter(|(class, _)| is_held(*class))
            .filter_map(|(_, range)| *range);
        let range: Option<Range> = fits.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        let Some((least, most)) = range else {
            proofs.mistaken += u64::from(!self.is_censored);
            return;
        };
        let is_above = self.truth > most && !self.is_censored;
        let is_below = self.truth < least && (!self.is_censored || self.known == 0);
        proofs.mistaken += u64::from(is_above || is_below);
        proofs.presence += u64::from(self.is_affected && self.is_presence(least));
        proofs.everybody += u64::from(self.is_affected && least >= self.n - self.known);
        proofs.absence += u64::from(self.is_affected && most == 0);
        proofs.pinned += u64::from(least == most);
    }

    fn is_presence(&self, least: u32) -> bool {
        let of_unit = |n: &u32| least.saturating_sub(self.n - n) > n.saturating_sub(3);
        least > self.n.saturating_sub(spared(self.n))
            // With known people in a unit, only the group as a whole is held against the rule.
            || self.known == 0 && self.units.iter().any(of_unit)
    }
}
