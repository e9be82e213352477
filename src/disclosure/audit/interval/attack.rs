//! The attack on a scene: every true count of every cut is tried, in every class of coins, with
//! all that hangs together, and what no answers allow is ruled out.

use super::coins::{CoinName, Coins, Span};
use super::scene::{Edges, Piece, Scene, added, joined};
use super::window::{Windows, chain};
use crate::disclosure::ledger::COIN_UNIT;

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

/// A scene as the attacker sees it under one belief about where scores stand.
pub(super) struct Attack<'s, 'a> {
    scene: &'s Scene<'a>,
    edges: Edges,
    deeper: Windows,
}

impl<'s, 'a> Attack<'s, 'a> {
    /// The attacker first takes it that everybody answered every item, so that scores stand
    /// on a grid; if nothing fits, that scores stand anywhere.
    pub(super) fn on(scene: &'s Scene<'a>) -> Option<Self> {
        let deeper = scene.deeper();
        let all = joined(&scene.all, &deeper);
        let beliefs = [scene.grid(), scene.anywhere()];
        let mut beliefs = beliefs.into_iter();
        let edges = beliefs.find(|edges| scene.is_possible(all.clone(), edges))?;
        Some(Self {
            scene,
            edges,
            deeper,
        })
    }

    /// What can be proved of one cut of one group of layer 10.
    pub(super) fn piece(&self, piece: &Piece<'_>, cut: usize) -> Option<Proved> {
        let others = self.scene.without(&piece.hull);
        let mut proved = None;
        for (_, windows) in &piece.classes {
            let (least, most) = windows.get(cut).copied()?;
            for count in least..=most {
                let own = fixed(windows, cut, count);
                if own.is_some_and(|own| self.fits(&added(&own, &others))) {
                    proved = Some(Proved::or(proved, count));
                }
            }
        }
        proved
    }

    /// What can be proved of one deeper cut of the group of layer 30.
    pub(super) fn deeper(&self, cut: usize) -> Option<Proved> {
        let large = self.scene.large.as_ref()?;
        let mut proved = None;
        for (_, windows) in &large.classes {
            let (least, most) = windows.get(cut).copied()?;
            for count in least..=most {
                let own = fixed(windows, cut, count).map(|own| joined(&self.scene.all, &own));
                if own.is_some_and(|own| self.scene.is_possible(own, &self.edges)) {
                    proved = Some(Proved::or(proved, count));
                }
            }
        }
        proved
    }

    /// What can be proved of several groups of layer 10 together.
    ///
    /// How many of a total fall to which group decides the class of each coin, and with it the
    /// other cut; so for each total the other cut's window is had by adding group to group.
    pub(super) fn union(&self, pieces: &[&Piece<'_>], cut: usize) -> Option<Proved> {
        let none = vec![(0, 0); self.scene.measure.cuts.len()];
        let hulls = pieces.iter().map(|piece| &piece.hull);
        let hull = hulls.fold(none.clone(), |sum, hull| added(&sum, hull));
        let others = self.scene.without(&hull);
        let mut totals: Totals = Totals::from([(0, none)]);
        for piece in pieces {
            totals = extended(&totals, &by_count(piece, cut));
        }
        let possible = |windows: &Windows| self.fits(&added(windows, &others));
        let least = totals.iter().find(|(_, windows)| possible(windows))?.0;
        let most = totals
            .iter()
            .rev()
            .find(|(_, windows)| possible(windows))?
            .0;
        Some(Proved {
            least: *least,
            most: *most,
        })
    }

    /// What the release tells of every coin of the scene.
    pub(super) fn learn(&self, coins: &mut Coins) {
        for piece in &self.scene.pieces {
            let others = self.scene.without(&piece.hull);
            let classes = piece.classes.iter();
            let possible = classes
                .filter(|(_, windows)| self.fits(&added(windows, &others)))
                .map(|(class, _)| *class);
            self.learn_classes(coins, (&piece.coin, possible));
        }
        let Some(large) = &self.scene.large else {
            return;
        };
        let possible = large.classes.iter().filter(|(_, windows)| {
            let windows = joined(&self.scene.all, windows);
            self.scene.is_possible(windows, &self.edges)
        });
        let possible = possible.map(|(class, _)| *class);
        self.learn_classes(coins, (&large.coin, possible));
        self.learn_sum(coins);
    }

    fn learn_classes(
        &self,
        coins: &mut Coins,
        (name, possible): (&CoinName, impl Iterator<Item = u32>),
    ) {
        let spans = possible.map(|class| Span::of_class(class, self.scene.base));
        if let Some(span) = spans.reduce(Span::or) {
            coins.learn(name.clone(), span);
        }
    }

    /// A sum that is above the printed one for certain was rounded down, and the coin is at
    /// least what it is above; one that is below was rounded up, and the coin is less.
    fn learn_sum(&self, coins: &mut Coins) {
        let windows = joined(&self.scene.all, &self.deeper);
        let sum = self
            .scene
            .large
            .as_ref()
            .and_then(|large| large.sum.as_ref());
        let reach = self.scene.sums(windows, &self.edges);
        let Some((sum, (least, most))) = sum.zip(reach) else {
            return;
        };
        let range = self.scene.measure.range();
        let part = |share: f64| (share.clamp(0.0, 1.0) * f64::from(COIN_UNIT)) as u32;
        let to = if most < sum.printed {
            part((most - sum.printed) / range + 1.0) + 1
        } else {
            COIN_UNIT
        };
        let from = part((least - sum.printed) / range);
        coins.learn(sum.coin.clone(), Span { from, to });
    }

    fn fits(&self, first: &Windows) -> bool {
        let windows = joined(first, &self.deeper);
        self.scene.is_possible(windows, &self.edges)
    }
}

/// The windows of all cuts for each true count of one of them.
type Totals = std::collections::BTreeMap<u32, Windows>;

/// The windows of a group for each true count of a cut, over all classes that allow it.
fn by_count(piece: &Piece<'_>, cut: usize) -> Totals {
    let mut counts = Totals::new();
    for (_, windows) in &piece.classes {
        let (least, most) = windows.get(cut).copied().unwrap_or((1, 0));
        for count in least..=most {
            if let Some(own) = fixed(windows, cut, count) {
                widen(&mut counts, count, own);
            }
        }
    }
    counts
}

fn extended(totals: &Totals, more: &Totals) -> Totals {
    let mut sums = Totals::new();
    for (total, windows) in totals {
        for (count, own) in more {
            widen(&mut sums, total + count, added(windows, own));
        }
    }
    sums
}

fn widen(totals: &mut Totals, total: u32, windows: Windows) {
    match totals.get_mut(&total) {
        Some(held) => held.iter_mut().zip(windows).for_each(|(held, more)| {
            *held = (held.0.min(more.0), held.1.max(more.1));
        }),
        None => drop(totals.insert(total, windows)),
    }
}

/// Windows with one true count fixed; `None` if the others do not allow it.
fn fixed(windows: &Windows, cut: usize, count: u32) -> Option<Windows> {
    let mut windows = windows.clone();
    *windows.get_mut(cut)? = (count, count);
    chain(&mut windows).then_some(windows)
}
