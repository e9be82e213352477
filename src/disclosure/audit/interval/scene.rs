//! One scale in one group of layer 30 with the groups of layer 10 in it, or in a single one.
//!
//! True counts are of censored answers: they never exceed the cap of their group, and what is
//! proved of them is the most that can be proved of the answers themselves.

use super::coins::{CoinName, Coins};
use super::window::{Printed, Windows, chain, windows};
use crate::disclosure::audit::parts::Part;
use crate::disclosure::censor::cap;
use crate::disclosure::ledger::COIN_UNIT;
use crate::disclosure::measure::Measure;

/// Slack for sums of decimal fractions.
const SLACK: f64 = 1e-6;

/// For each cut the greatest unaffected severity and the least affected one.
pub(super) type Edges = Vec<(f64, f64)>;

/// One group of layer 10 with its windows under every class its coin may be of.
pub(super) struct Piece<'a> {
    pub(super) part: &'a Part<'a>,
    pub(super) coin: CoinName,
    /// The windows of each class in which any true counts fit.
    pub(super) classes: Vec<(u32, Windows)>,
    /// The widest windows over all classes: the lowest are of the first, the highest of the
    /// last, at all cuts at once; so the sums they allow are those of the classes.
    pub(super) hull: Windows,
}

/// One scale in groups whose figures hang together.
pub(super) struct Scene<'a> {
    pub(super) measure: &'a Measure<'a>,
    pub(super) pieces: Vec<Piece<'a>>,
    pub(super) large: Option<Large<'a>>,
    pub(super) base: u32,
    /// The sum of the hulls of all pieces.
    pub(super) all: Windows,
}

/// A group of layer 30.
pub(super) struct Large<'a> {
    pub(super) part: &'a Part<'a>,
    pub(super) coin: CoinName,
    /// Windows of the deeper cuts under each class that is possible.
    pub(super) classes: Vec<(u32, Windows)>,
    pub(super) hull: Windows,
    /// What is printed of the sum of severities.
    pub(super) sum: Option<PrintedSum>,
}

/// A printed sum of severities.
pub(super) struct PrintedSum {
    pub(super) coin: CoinName,
    /// As printed, in whole ranges of the scale.
    pub(super) printed: f64,
    /// The true sum lies above this.
    pub(super) above: f64,
    /// The true sum lies below this.
    pub(super) below: f64,
}

/// What a scene is made of.
pub(super) struct Setting<'a> {
    /// The scale's position.
    pub(super) scale: usize,
    /// The scale.
    pub(super) measure: &'a Measure<'a>,
    /// The groups of layer 10.
    pub(super) parts: Vec<&'a Part<'a>>,
    /// The group of layer 30.
    pub(super) large: Option<&'a Part<'a>>,
    /// b.
    pub(super) base: u32,
}

impl<'a> Setting<'a> {
    /// The scene, or `None` if no answers fit the printed counts.
    pub(super) fn scene(self, coins: &Coins) -> Option<Scene<'a>> {
        let parts = self.parts.iter();
        let pieces: Option<Vec<Piece<'a>>> = parts.map(|part| self.piece(part, coins)).collect();
        let pieces = pieces?;
        let none = vec![(0, 0); self.measure.cuts.len()];
        let all = pieces
            .iter()
            .fold(none, |sum, piece| added(&sum, &piece.hull));
        let large = match self.large {
            Some(part) => Some(self.large(part, coins)?),
            None => None,
        };
        Some(Scene {
            measure: self.measure,
            pieces,
            large,
            base: self.base,
            all,
        })
    }

    fn piece(&self, part: &'a Part<'a>, coins: &Coins) -> Option<Piece<'a>> {
        let most = cap(part.n, self.base);
        let counts = part.sheet.cuts.get(self.scale)?.iter();
        let printed: Vec<Printed> = counts
            .map(|count| Printed::exactly(*count, most, most))
            .collect();
        let coin = CoinName::cuts(10, &self.measure.scale.id, &part.members);
        let classes = possible(&printed, &coins.classes(&coin, self.base), self.base);
        Some(Piece {
            part,
            coin,
            hull: hull(&classes)?,
            classes,
        })
    }

    /// Deeper counts are held down by the printed count of the last cut before them.
    fn large(&self, part: &'a Part<'a>, coins: &Coins) -> Option<Large<'a>> {
        let beyond = cap(part.n, self.base);
        let before = self.parts.iter().map(|part| {
            let counts = part.sheet.cuts.get(self.scale)?;
            counts.last().copied()
        });
        let held_at = before.sum::<Option<u32>>().unwrap_or(beyond);
        let counts = part.sheet.deeper.get(self.scale).into_iter().flatten();
        let printed: Vec<Printed> = counts
            .map(|count| Printed::exactly(*count, held_at, beyond))
            .collect();
        let coin = CoinName::cuts(30, &self.measure.scale.id, &part.members);
        let classes = possible(&printed, &coins.classes(&coin, self.base), self.base);
        Some(Large {
            part,
            coin,
            hull: hull(&classes)?,
            classes,
            sum: self.sum(part, coins),
        })
    }

    /// A sum printed as r ranges lies above r - 1 and below r + 1; where the coin is known to
    /// be at least u it lies above r - 1 + u, and where it is below u, below r + u.
    fn sum(&self, part: &Part<'_>, coins: &Coins) -> Option<PrintedSum> {
        let ranges = f64::from(*part.sheet.ranges.get(self.scale)?.first()?);
        let coin = CoinName::sum(&self.measure.scale.id, &part.members);
        let span = coins.span(&coin);
        let range = self.measure.range();
        Some(PrintedSum {
            coin,
            printed: ranges * range,
            above: (ranges - 1.0 + share(span.from)) * range,
            below: (ranges + share(span.to)) * range,
        })
    }
}

fn share(coin: u32) -> f64 {
    f64::from(coin) / f64::from(COIN_UNIT)
}

impl Scene<'_> {
    /// Edges if everybody answered every item, so that scores stand on a grid.
    pub(super) fn grid(&self) -> Edges {
        self.edges(|cut| {
            let below = self.measure.severity(self.measure.just_unaffected(cut));
            (below, below + self.measure.step)
        })
    }

    /// Edges if scores stand anywhere.
    pub(super) fn anywhere(&self) -> Edges {
        self.edges(|cut| {
            let edge = self.measure.severity(cut);
            (edge, edge)
        })
    }

    fn edges(&self, edge: impl Fn(f64) -> (f64, f64)) -> Edges {
        let deeper: &[f64] = match &self.large {
            Some(_) => &self.measure.deeper,
            None => &[],
        };
        let cuts = self.measure.cuts.iter().chain(deeper);
        cuts.map(|cut| edge(*cut)).collect()
    }

    /// The windows of the deeper cuts, whatever the coin; none outside layer 30.
    pub(super) fn deeper(&self) -> Windows {
        let large = self.large.as_ref();
        large.map_or_else(Windows::new, |large| large.hull.clone())
    }

    /// Whether the least sum within windows is small enough for the printed one.
    pub(super) fn reaches_least(&self, mut windows: Windows, edges: &Edges) -> bool {
        let is_any = chain(&mut windows);
        let sum = self.printed_sum();
        is_any
            && sum.is_none_or(|(part, sum)| {
                self.reach(&windows, (part.n, edges)).0 < sum.below - SLACK
            })
    }

    /// Whether counts within these windows can be: never rising, and adding up to the sum.
    pub(super) fn is_possible(&self, windows: Windows, edges: &Edges) -> bool {
        self.sums(windows, edges).is_some()
    }

    /// The least and the greatest sum of severities within windows that fit the printed one;
    /// `None` if none fits. Sums in between can be had too: one person at a time moves by one
    /// step of the scale, and the printed sum leaves room for at least as many steps as the
    /// base.
    pub(super) fn sums(&self, mut windows: Windows, edges: &Edges) -> Option<(f64, f64)> {
        if !chain(&mut windows) {
            return None;
        }
        let Some((part, sum)) = self.printed_sum() else {
            return Some((0.0, f64::MAX));
        };
        let (least, most) = self.reach(&windows, (part.n, edges));
        (most > sum.above + SLACK && least < sum.below - SLACK)
            .then_some((least.max(sum.above), most.min(sum.below)))
    }

    /// The least sum has everybody at the mild edge of their band, the greatest at the severe.
    fn reach(&self, windows: &Windows, (n, edges): (u32, &Edges)) -> (f64, f64) {
        let (mut least, mut from) = (0.0, 0.0);
        for (window, (_, affected)) in windows.iter().zip(edges) {
            least += f64::from(window.0) * (affected - from);
            from = *affected;
        }
        let (mut most, mut to, mut people) = (0.0, 0.0, f64::from(n));
        for (window, (below, _)) in windows.iter().zip(edges) {
            most += people * (below - to);
            (to, people) = (*below, f64::from(window.1));
        }
        most += people * (self.measure.range() - to);
        (least, most)
    }

    fn printed_sum(&self) -> Option<(&Part<'_>, &PrintedSum)> {
        let large = self.large.as_ref()?;
        Some((large.part, large.sum.as_ref()?))
    }
}

fn possible(printed: &[Printed], classes: &[u32], base: u32) -> Vec<(u32, Windows)> {
    let classes = classes.iter();
    classes
        .filter_map(|class| Some((*class, windows(printed, *class, base)?)))
        .collect()
}

fn hull(classes: &[(u32, Windows)]) -> Option<Windows> {
    let windows = classes.iter().map(|(_, windows)| windows.clone());
    windows.reduce(|hull, more| {
        let pairs = hull.iter().zip(&more);
        pairs.map(|(a, b)| (a.0.min(b.0), a.1.max(b.1))).collect()
    })
}

/// Windows of two sets of people together.
pub(super) fn added(a: &Windows, b: &Windows) -> Windows {
    let pairs = a.iter().zip(b);
    pairs.map(|(a, b)| (a.0 + b.0, a.1 + b.1)).collect()
}

/// Windows of the first cuts and of the deeper ones.
pub(super) fn joined(first: &Windows, deeper: &Windows) -> Windows {
    first.iter().chain(deeper).copied().collect()
}
