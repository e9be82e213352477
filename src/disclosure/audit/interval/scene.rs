//! One scale in one group of layer 30 with the groups of layer 10 in it, or in a single one.
//!
//! True counts are of censored answers: they never exceed the cap of their group, and what is
//! proved of them is the most that can be proved of the answers themselves.

use super::super::parts::Part;
use super::window::{Limit, chain, windows};
use crate::disclosure::censor::cap;
use crate::disclosure::measure::Measure;

/// Slack for sums of decimal fractions.
const SLACK: f64 = 1e-6;

/// What can be proved of the number of people beyond a cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Proved {
    pub(super) least: u32,
    pub(super) most: u32,
}

impl Proved {
    fn or(held: Option<Self>, count: u32) -> Self {
        held.map_or(
            Self {
                least: count,
                most: count,
            },
            |held| Self {
                least: held.least.min(count),
                most: held.most.max(count),
            },
        )
    }
}

type Windows = Vec<(u32, u32)>;

/// One scale in groups whose figures hang together.
pub(super) struct Scene<'a> {
    measure: &'a Measure<'a>,
    scale: usize,
    parts: Vec<&'a Part<'a>>,
    large: Option<&'a Part<'a>>,
    base: u32,
}

impl<'a> Scene<'a> {
    pub(super) fn new(
        (scale, measure): (usize, &'a Measure<'a>),
        parts: Vec<&'a Part<'a>>,
        large: Option<&'a Part<'a>>,
        base: u32,
    ) -> Self {
        Self {
            measure,
            scale,
            parts,
            large,
            base,
        }
    }

    /// What can be proved of each cut of each group; `None` where no answers fit.
    ///
    /// The attacker first takes it that everybody answered every item, so that scores stand
    /// on a grid; if nothing fits, that scores stand anywhere.
    pub(super) fn attack(&self) -> Vec<(&'a Part<'a>, Option<Proved>)> {
        let grid = self.edges(|cut| {
            let below = self.measure.severity(self.measure.just_unaffected(cut));
            (below, below + self.measure.step)
        });
        let anywhere = self.edges(|cut| {
            let edge = self.measure.severity(cut);
            (edge, edge)
        });
        let rest = self.sum_of_windows();
        let parts = self
            .parts
            .iter()
            .flat_map(|part| (0..self.measure.cuts.len()).map(move |cut| (*part, cut)));
        let mut found = Vec::new();
        for (part, cut) in parts {
            let others = rest.as_ref().and_then(|all| self.without(all, part));
            let proved = others.and_then(|others| {
                self.prove_part(part, cut, (&others, &grid))
                    .or_else(|| self.prove_part(part, cut, (&others, &anywhere)))
            });
            found.push((part, proved));
        }
        for (cut, large) in self.deeper_cuts() {
            let proved = rest.as_ref().and_then(|all| {
                self.prove_deeper(cut, (all, &grid))
                    .or_else(|| self.prove_deeper(cut, (all, &anywhere)))
            });
            found.push((large, proved));
        }
        found
    }

    /// For each cut the greatest unaffected severity and the least affected one.
    fn edges(&self, edge: impl Fn(f64) -> (f64, f64)) -> Vec<(f64, f64)> {
        let cuts = self.measure.cuts.iter().chain(self.deeper());
        cuts.map(|cut| edge(*cut)).collect()
    }

    fn deeper(&self) -> &'a [f64] {
        self.large.map_or(&[], |_| self.measure.deeper.as_slice())
    }

    fn deeper_cuts(&self) -> impl Iterator<Item = (usize, &'a Part<'a>)> {
        let large = self.large.into_iter();
        large.flat_map(|large| (0..self.deeper().len()).map(move |cut| (cut, large)))
    }

    /// What can be proved of one cut of one group of layer 10.
    fn prove_part(
        &self,
        part: &Part<'_>,
        cut: usize,
        (others, edges): (&Windows, &[(f64, f64)]),
    ) -> Option<Proved> {
        let mut proved = None;
        for class in 0..self.base {
            let Some(own) = self.part_windows(part, class) else {
                continue;
            };
            let (least, most) = own.get(cut).copied()?;
            for count in least..=most {
                let Some(own) = fixed(&own, cut, count) else {
                    continue;
                };
                let deeper = self.deeper_hull();
                if self.is_possible(joined(&added(&own, others), &deeper), edges) {
                    proved = Some(Proved::or(proved, count));
                }
            }
        }
        let most = cap(part.n, self.base);
        proved.map(|proved| Proved {
            most: if proved.most == most {
                part.n
            } else {
                proved.most
            },
            ..proved
        })
    }

    /// What can be proved of one deeper cut of the group of layer 30.
    fn prove_deeper(&self, cut: usize, (all, edges): (&Windows, &[(f64, f64)])) -> Option<Proved> {
        let mut proved = None;
        for class in 0..self.base {
            let Some(own) = self.deeper_windows(class) else {
                continue;
            };
            let (least, most) = own.get(cut).copied()?;
            for count in least..=most {
                let Some(own) = fixed(&own, cut, count) else {
                    continue;
                };
                if self.is_possible(joined(all, &own), edges) {
                    proved = Some(Proved::or(proved, count));
                }
            }
        }
        proved
    }

    fn part_windows(&self, part: &Part<'_>, class: u32) -> Option<Windows> {
        let most = cap(part.n, self.base);
        let limit = Limit {
            at: most,
            beyond: most,
        };
        let counts = part.sheet.cuts.get(self.scale)?.iter();
        let printed: Vec<(u32, Limit)> = counts.map(|count| (*count, limit)).collect();
        windows(&printed, class, self.base)
    }

    /// Deeper counts are held down by the printed count of the last cut before them.
    fn deeper_windows(&self, class: u32) -> Option<Windows> {
        let large = self.large?;
        let beyond = cap(large.n, self.base);
        let before = self
            .parts
            .iter()
            .map(|part| part.sheet.cuts.get(self.scale)?.last().copied());
        let at = before.sum::<Option<u32>>().unwrap_or(beyond);
        let counts = large.sheet.deeper.get(self.scale)?.iter();
        let printed: Vec<(u32, Limit)> =
            counts.map(|count| (*count, Limit { at, beyond })).collect();
        windows(&printed, class, self.base)
    }

    /// The widest windows over all classes: the lowest are of the first, the highest of the last.
    fn hull(&self, of_class: impl Fn(u32) -> Option<Windows>) -> Option<Windows> {
        (0..self.base).filter_map(of_class).reduce(|hull, more| {
            let pairs = hull.iter().zip(&more);
            pairs.map(|(a, b)| (a.0.min(b.0), a.1.max(b.1))).collect()
        })
    }

    fn deeper_hull(&self) -> Windows {
        self.hull(|class| self.deeper_windows(class))
            .unwrap_or_default()
    }

    fn sum_of_windows(&self) -> Option<Windows> {
        let none = vec![(0, 0); self.measure.cuts.len()];
        self.parts.iter().try_fold(none, |sum, part| {
            let hull = self.hull(|class| self.part_windows(part, class))?;
            Some(added(&sum, &hull))
        })
    }

    fn without(&self, all: &Windows, part: &Part<'_>) -> Option<Windows> {
        let own = self.hull(|class| self.part_windows(part, class))?;
        let pairs = all.iter().zip(&own);
        Some(
            pairs
                .map(|(all, own)| (all.0 - own.0, all.1 - own.1))
                .collect(),
        )
    }

    /// Whether counts within these windows can be: never rising, and adding up to the sum.
    fn is_possible(&self, mut windows: Windows, edges: &[(f64, f64)]) -> bool {
        chain(&mut windows) && self.fits_sum(&windows, edges)
    }

    /// Whether severities can add up to the printed sum. The least they can add up to has
    /// everybody at the mild edge of their band, the most at the severe one.
    fn fits_sum(&self, windows: &Windows, edges: &[(f64, f64)]) -> bool {
        let Some((large, ranges)) = self.printed_sum() else {
            return true;
        };
        let range = self.measure.range();
        let (mut least, mut from) = (0.0, 0.0);
        for (window, (_, affected)) in windows.iter().zip(edges) {
            least += f64::from(window.0) * (affected - from);
            from = *affected;
        }
        let (mut most, mut to, mut people) = (0.0, 0.0, f64::from(large.n));
        for (window, (below, _)) in windows.iter().zip(edges) {
            most += people * (below - to);
            (to, people) = (*below, f64::from(window.1));
        }
        most += people * (range - to);
        most > (ranges - 1.0) * range + SLACK && least < (ranges + 1.0) * range - SLACK
    }

    fn printed_sum(&self) -> Option<(&'a Part<'a>, f64)> {
        let large = self.large?;
        let ranges = large.sheet.ranges.get(self.scale)?.first()?;
        Some((large, f64::from(*ranges)))
    }
}

/// Windows with one true count fixed; `None` if the others do not allow it.
fn fixed(windows: &Windows, cut: usize, count: u32) -> Option<Windows> {
    let mut windows = windows.clone();
    *windows.get_mut(cut)? = (count, count);
    chain(&mut windows).then_some(windows)
}

fn added(a: &Windows, b: &Windows) -> Windows {
    a.iter()
        .zip(b)
        .map(|(a, b)| (a.0 + b.0, a.1 + b.1))
        .collect()
}

fn joined(first: &Windows, deeper: &Windows) -> Windows {
    first.iter().chain(deeper).copied().collect()
}
