//! The attack on a scene: every true count of every cut is tried, in every class of coins, with
//! all that hangs together, and what no answers allow is ruled out.

use super::scene::{Edges, Large, Piece, Scene, added, joined};
use super::window::{Windows, chain};

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
        let others = self.others(&[piece]);
        let mut proved = None;
        for (_, windows) in &piece.classes {
            let (least, most) = windows.get(cut).copied()?;
            for count in least..=most {
                let own = fixed(windows, cut, count);
                if own.is_some_and(|own| self.fits(&own, &others, &self.deeper)) {
                    proved = Some(Proved::or(proved, count));
                }
            }
        }
        proved
    }

    /// What can be proved of one deeper cut of the group of layer 30.
    pub(super) fn deeper(&self, cut: usize) -> Option<Proved> {
        let large = self.scene.large.as_ref()?;
        let (nobody, all) = (self.nobody(), self.others(&[]));
        let mut proved = None;
        for (_, windows) in &large.classes {
            let (least, most) = windows.get(cut).copied()?;
            for count in least..=most {
                let deeper = fixed(windows, cut, count);
                if deeper.is_some_and(|deeper| self.fits(&nobody, &all, &deeper)) {
                    proved = Some(Proved::or(proved, count));
                }
            }
        }
        proved
    }

    /// What can be proved of several groups of layer 10 together.
    pub(super) fn union(&self, pieces: &[&Piece<'_>], cut: usize) -> Option<Proved> {
        let others = self.others(pieces);
        let totals = self.totals(pieces, cut);
        let is_possible = |windows: &Windows| self.fits(windows, &others, &self.deeper);
        let least = totals.iter().find(|(_, windows)| is_possible(windows))?;
        let most = totals.iter().rfind(|(_, windows)| is_possible(windows))?;
        Some(Proved {
            least: *least.0,
            most: *most.0,
        })
    }

    /// Whether every coin of the scene may still be of every class. What a release told of a
    /// coin would stay true for the whole campaign, and several could tell all of it.
    pub(super) fn tells_no_coin(&self) -> bool {
        let mut pieces = self.scene.pieces.iter();
        let is_free = |piece: &Piece<'_>| {
            let others = self.others(&[piece]);
            let fits = |(_, windows): &(u32, Windows)| self.fits(windows, &others, &self.deeper);
            piece.classes.len() == self.scene.base as usize && piece.classes.iter().all(fits)
        };
        pieces.all(is_free)
            && self
                .scene
                .large
                .iter()
                .all(|large| self.is_deeper_free(large))
    }

    fn is_deeper_free(&self, large: &Large<'_>) -> bool {
        let (nobody, all) = (self.nobody(), self.others(&[]));
        let fits = |(_, windows): &(u32, Windows)| self.fits(&nobody, &all, windows);
        large.classes.len() == self.scene.base as usize && large.classes.iter().all(fits)
    }

    /// All groups of the scene but some.
    fn others(&self, some: &[&Piece<'_>]) -> Vec<&'s Piece<'a>> {
        let is_one = |piece: &Piece<'_>| some.iter().any(|one| one.part.unit == piece.part.unit);
        let pieces = self.scene.pieces.iter();
        pieces.filter(|piece| !is_one(piece)).collect()
    }

    fn nobody(&self) -> Windows {
        vec![(0, 0); self.scene.measure.cuts.len()]
    }

    /// Whether some groups can have true counts within these windows, whatever the others and
    /// the deeper cuts have within theirs.
    ///
    /// Windows of the others are added up as if their ends could be had together at both
    /// cuts. They can, but for one thing: where more people must be beyond the last cut than
    /// is printed, some coin went down, and the other cut is not at its least. So the least sum
    /// is tried without that first, and only if it is too great is every total tried.
    fn fits(&self, own: &Windows, others: &[&Piece<'_>], deeper: &Windows) -> bool {
        let of = |windows: &dyn Fn(&Piece<'_>) -> Windows| {
            let others = others.iter().map(|piece| windows(piece));
            let first = others.fold(own.clone(), |sum, more| added(&sum, &more));
            joined(&first, deeper)
        };
        let is_possible = |windows| self.scene.is_possible(windows, &self.edges);
        if !is_possible(of(&|piece| piece.hull.clone())) {
            return false;
        }
        if self.scene.reaches_least(of(&calm), &self.edges) {
            return true;
        }
        let last = own.len().saturating_sub(1);
        let totals = self.totals(others, last);
        let mut windows = totals.values();
        windows.any(|windows| is_possible(joined(&added(own, windows), deeper)))
    }

    /// The windows of groups together for each total beyond one cut.
    ///
    /// How many of a total fall to which group decides the class of each coin, and with it the
    /// other cut; so the other cut's window is had by adding group to group.
    fn totals(&self, pieces: &[&Piece<'_>], cut: usize) -> Totals {
        let nobody = Totals::from([(0, self.nobody())]);
        let pieces = pieces.iter();
        pieces.fold(nobody, |totals, piece| {
            extended(&totals, &by_count(piece, cut))
        })
    }
}

/// The windows of a group if no coin must have gone down at its last cut.
fn calm(piece: &Piece<'_>) -> Windows {
    let mut windows = piece.hull.clone();
    let lowest = piece
        .classes
        .first()
        .and_then(|(_, windows)| windows.last());
    if let Some((window, lowest)) = windows.last_mut().zip(lowest) {
        window.1 = window.1.min(lowest.1);
    }
    windows
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
