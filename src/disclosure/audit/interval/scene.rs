//! One scale in one group of layer 30 with the groups of layer 10 in it, or in a single one.
//!
//! True counts are of censored answers: they never exceed the cap of their group, and what is
//! proved of them is the most that can be proved of the answers themselves.

use super::window::{Printed, Windows, chain, windows};
use crate::disclosure::audit::parts::Part;
use crate::disclosure::censor::cap;
use crate::disclosure::measure::Measure;
use crate::disclosure::printed::sums_of_counts;

/// Slack for sums of decimal fractions.
const SLACK: f64 = 1e-6;

/// For each cut the greatest unaffected severity and the least affected one.
pub(super) type Edges = Vec<(f64, f64)>;

/// One group of layer 10 with its windows under every class its coin may be of.
pub(super) struct Piece<'a> {
    pub(super) part: &'a Part<'a>,
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
    /// Windows of the deeper cuts under each class that is possible.
    pub(super) classes: Vec<(u32, Windows)>,
    pub(super) hull: Windows,
    /// What is printed of the sum of severities.
    pub(super) sum: Option<PrintedSum>,
}

/// Where a printed sum of severities says that the true one lies.
pub(super) struct PrintedSum {
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
    /// Its printed counts, one a cut, deeper ones last.
    pub(super) counts: Vec<u32>,
    /// b.
    pub(super) base: u32,
}

impl<'a> Setting<'a> {
    /// The scene, or `None` if no answers fit the printed counts.
    pub(super) fn scene(self) -> Option<Scene<'a>> {
        let parts = self.parts.iter();
        let pieces: Option<Vec<Piece<'a>>> = parts.map(|part| self.piece(part)).collect();
        let pieces = pieces?;
        let none = vec![(0, 0); self.measure.cuts.len()];
        let all = pieces
            .iter()
            .fold(none, |sum, piece| added(&sum, &piece.hull));
        let large = match self.large {
            Some(part) => Some(self.large(part)?),
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

    fn piece(&self, part: &'a Part<'a>) -> Option<Piece<'a>> {
        let most = cap(part.n, self.base);
        let counts = part.sheet.cuts.get(self.scale)?.iter();
        let printed: Vec<Printed> = counts
            .map(|count| Printed::exactly(*count, most, most))
            .collect();
        let classes = possible(&printed, self.base);
        Some(Piece {
            part,
            hull: hull(&classes)?,
            classes,
        })
    }

    /// Deeper counts are held down by the printed count of the last cut before them.
    fn large(&self, part: &'a Part<'a>) -> Option<Large<'a>> {
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
        let classes = possible(&printed, self.base);
        Some(Large {
            part,
            hull: hull(&classes)?,
            classes,
            sum: self.sum(part),
        })
    }

    /// A sum printed as r ranges lies above r - 1 and below r + 1; but one held at the least or
    /// the greatest that its counts allow may lie anywhere beyond.
    fn sum(&self, part: &Part<'_>) -> Option<PrintedSum> {
        let ranges = *part.sheet.ranges.get(self.scale)?.first()?;
        let (least, most) = sums_of_counts(self.measure, part.n, &self.counts);
        let range = self.measure.range();
        Some(PrintedSum {
            above: if ranges > least {
                (f64::from(ranges) - 1.0) * range
            } else {
                f64::NEG_INFINITY
            },
            below: if ranges < most {
                (f64::from(ranges) + 1.0) * range
            } else {
                f64::INFINITY
            },
        })
    }
}

impl Scene<'_> {
    /// Edges if everybody answered every item, so that scores stand on a grid.
    pub(super) fn grid(&self) -> Edges {
        self.of_layer(self.measure.grid_edges())
    }

    /// Edges if scores stand anywhere.
    pub(super) fn anywhere(&self) -> Edges {
        let cuts = self.measure.cuts.iter().chain(&self.measure.deeper);
        let edges = cuts.map(|cut| self.measure.severity(*cut));
        self.of_layer(edges.map(|edge| (edge, edge)).collect())
    }

    /// Deeper cuts are printed in layer 30 alone.
    fn of_layer(&self, mut edges: Edges) -> Edges {
        if self.large.is_none() {
            edges.truncate(self.measure.cuts.len());
        }
        edges
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
        is_any && sum.is_none_or(|(n, sum)| self.reach(&windows, (n, edges)).0 < sum.below - SLACK)
    }

    /// Whether counts within these windows can be: never rising, and adding up to the sum.
    ///
    /// Every sum between the least and the greatest can be had: one person at a time moves by
    /// one step of the scale, and the printed sum leaves room for several.
    pub(super) fn is_possible(&self, mut windows: Windows, edges: &Edges) -> bool {
        if !chain(&mut windows) {
            return false;
        }
        self.printed_sum().is_none_or(|(n, sum)| {
            let (least, most) = self.reach(&windows, (n, edges));
            most > sum.above + SLACK && least < sum.below - SLACK
        })
    }

    fn reach(&self, windows: &Windows, (n, edges): (u32, &Edges)) -> (f64, f64) {
        self.measure.reach(n, windows.iter().copied(), edges)
    }

    fn printed_sum(&self) -> Option<(u32, &PrintedSum)> {
        let large = self.large.as_ref()?;
        Some((large.part.n, large.sum.as_ref()?))
    }
}

fn possible(printed: &[Printed], base: u32) -> Vec<(u32, Windows)> {
    (0..base)
        .filter_map(|class| Some((class, windows(printed, class, base)?)))
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
