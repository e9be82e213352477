//! Common rules of other tools, on the same answers, and what can be derived of them.

use standeasy::unit::UnitTree;

use super::algebra::{Sum, derive};
use super::colluders::Truth;
use super::grid::Grid;
use super::scene::{Range, spared};

/// A rule by which a tool hides small units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Every unit of at least five people is shown.
    Five,
    /// And if the hidden parts of a unit have fewer than this many people together, its
    /// smallest shown part is hidden as well.
    Remainder(u32),
    /// Every unit of at least five people is shown, with counts to the nearest five.
    Rounded,
}

impl Rule {
    pub const ALL: [(Self, &str); 4] = [
        (Self::Five, "threshold 5"),
        (Self::Remainder(2), "threshold 5, remainder 2"),
        (Self::Remainder(5), "threshold 5, remainder 5"),
        (Self::Rounded, "threshold 5, rounded to 5"),
    ];
}

/// What a rule gave away.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    pub releases: u64,
    pub rows: u64,
    /// Derivable groups of fewer than five and of fewer than ten people.
    pub below_5: u64,
    pub below_10: u64,
    /// Derivable groups of fewer than ten people with a count that is known exactly.
    pub small_pinned: u64,
    pub presence: u64,
    pub absence: u64,
}

impl Score {
    pub fn add(&mut self, more: &Self) {
        self.releases += more.releases;
        self.rows += more.rows;
        self.below_5 += more.below_5;
        self.below_10 += more.below_10;
        self.small_pinned += more.small_pinned;
        self.presence += more.presence;
        self.absence += more.absence;
    }
}

/// The units in which everything is counted.
struct Tally<'a> {
    tree: &'a UnitTree,
    // The people of each unit with all below it.
    n: Vec<u32>,
}

/// Publishes by a rule and attacks.
pub fn attack(rule: Rule, tree: &UnitTree, (truth, grid): (&Truth, &Grid), score: &mut Score) {
    let own = truth.people();
    let all = 0..tree.units().len();
    let within = |unit: usize| tree.within(unit);
    let n = all
        .clone()
        .map(|unit| within(unit).iter().map(|inner| own[*inner]).sum());
    let tally = Tally {
        tree,
        n: n.collect(),
    };
    let shown = tally.shown(rule, &own);
    let sums: Vec<Sum> = shown
        .iter()
        .map(|unit| {
            let mut units = within(*unit);
            units.sort_unstable();
            let people = grid.edges.iter().take(2);
            let people = people.map(|edge| truth.beyond(units.iter().copied(), edge.1).into());
            Sum {
                values: people.collect(),
                units,
            }
        })
        .collect();
    let derived = derive(&sums).groups;
    let groups = derived
        .iter()
        .map(|group| group.units.iter().map(|unit| own[*unit]).sum());
    let groups: Vec<u32> = groups.collect();
    score.releases += 1;
    score.rows += shown.len() as u64;
    let below = |most: u32| groups.iter().filter(|n| (1..most).contains(*n)).count() as u64;
    score.below_5 += below(5);
    score.below_10 += below(10);
    if rule == Rule::Rounded {
        let printed: Vec<[u32; 2]> = sums.iter().map(|sum| nearest_five(&sum.values)).collect();
        tally.judge(&Rounded::of(&tally, &shown, &printed), score);
    } else {
        let of = |sum: &Sum| sum.units.iter().map(|unit| own[*unit]).sum::<u32>();
        let exact: Vec<(u32, [Range; 2])> = sums
            .iter()
            .chain(
                derived
                    .iter()
                    .filter(|group| !sums.iter().any(|sum| sum.units == group.units)),
            )
            .map(|sum| {
                (
                    of(sum),
                    [0, 1].map(|cut| (sum.values[cut] as u32, sum.values[cut] as u32)),
                )
            })
            .collect();
        tally.judge(&exact, score);
    }
}

impl Tally<'_> {
    fn shown(&self, rule: Rule, own: &[u32]) -> Vec<usize> {
        let mut is_shown: Vec<bool> = self.n.iter().map(|n| *n >= 5).collect();
        if let Rule::Remainder(least) = rule {
            for (parent, own) in own.iter().enumerate() {
                self.hide_remainder(parent, (*own, least), &mut is_shown);
            }
        }
        (0..self.n.len()).filter(|unit| is_shown[*unit]).collect()
    }

    fn hide_remainder(&self, parent: usize, (own, least): (u32, u32), is_shown: &mut [bool]) {
        loop {
            let parts = self.tree.children(parent).iter().copied();
            let (shown, hidden): (Vec<usize>, Vec<usize>) = parts.partition(|part| is_shown[*part]);
            let rest = own + hidden.iter().map(|part| self.n[*part]).sum::<u32>();
            let smallest = shown.into_iter().min_by_key(|part| self.n[*part]);
            match smallest {
                Some(part) if rest > 0 && rest < least => is_shown[part] = false,
                _ => return,
            }
        }
    }

    fn judge(&self, groups: &[(u32, [Range; 2])], score: &mut Score) {
        for (n, ranges) in groups.iter().filter(|(n, _)| *n > 0) {
            let is_pinned = ranges.iter().any(|(least, most)| least == most);
            score.small_pinned += u64::from(*n < 10 && is_pinned);
            for (least, most) in ranges {
                score.presence += u64::from(*least > n.saturating_sub(spared(*n)));
                score.absence += u64::from(*most == 0);
            }
        }
    }
}

fn nearest_five(counts: &[i64]) -> [u32; 2] {
    [counts[0], counts[1]].map(|count| (count as u32 + 2) / 5 * 5)
}

/// What is left of counts to the nearest five when all of them are held together: a unit is
/// the sum of its shown parts and its rest.
struct Rounded {
    // For each shown unit the places of its parts; its rest stands at its own place.
    parts: Vec<Vec<usize>>,
    units: Vec<[Range; 2]>,
    rests: Vec<[Range; 2]>,
}

impl Rounded {
    fn of(tally: &Tally<'_>, shown: &[usize], printed: &[[u32; 2]]) -> Vec<(u32, [Range; 2])> {
        let holder = |unit: usize| {
            let above =
                std::iter::successors(tally.tree.parent(unit), |above| tally.tree.parent(*above));
            above
                .filter_map(|above| shown.iter().position(|unit| *unit == above))
                .next()
        };
        let mut parts = vec![Vec::new(); shown.len()];
        let mut rests: Vec<u32> = shown.iter().map(|unit| tally.n[*unit]).collect();
        for (place, unit) in shown.iter().enumerate() {
            if let Some(holder) = holder(*unit) {
                parts[holder].push(place);
                rests[holder] -= tally.n[*unit];
            }
        }
        let units = shown.iter().zip(printed);
        let mut rounded = Self {
            parts,
            units: units
                .map(|(unit, counts)| {
                    counts.map(|count| (count.saturating_sub(2), (count + 2).min(tally.n[*unit])))
                })
                .collect(),
            rests: rests.iter().map(|n| [(0, *n); 2]).collect(),
        };
        while rounded.narrow() {}
        let units = shown.iter().map(|unit| tally.n[*unit]).zip(rounded.units);
        let rests = rests.into_iter().zip(rounded.rests).zip(rounded.parts);
        let rests = rests
            .filter(|(_, parts)| !parts.is_empty())
            .map(|(rest, _)| rest);
        units.chain(rests).collect()
    }

    /// Narrows every range by all others once; says whether anything changed.
    fn narrow(&mut self) -> bool {
        let before = (self.units.clone(), self.rests.clone());
        for place in 0..self.units.len() {
            for cut in 0..2 {
                self.narrow_unit(place, cut);
            }
            let [mild, severe] = self.units[place];
            self.units[place] = [
                (mild.0.max(severe.0), mild.1),
                (severe.0, severe.1.min(mild.1)),
            ];
        }
        before != (self.units.clone(), self.rests.clone())
    }

    fn narrow_unit(&mut self, place: usize, cut: usize) {
        let parts = self.parts[place].clone();
        let rest = self.rests[place][cut];
        let sum = parts.iter().fold(rest, |sum, part| {
            let part = self.units[*part][cut];
            (sum.0 + part.0, sum.1 + part.1)
        });
        let whole = &mut self.units[place][cut];
        *whole = (whole.0.max(sum.0), whole.1.min(sum.1));
        let whole = *whole;
        let within = |own: Range| {
            let others = (sum.0 - own.0, sum.1 - own.1);
            (
                own.0.max(whole.0.saturating_sub(others.1)),
                own.1.min(whole.1.saturating_sub(others.0)),
            )
        };
        self.rests[place][cut] = within(rest);
        for part in parts {
            self.units[part][cut] = within(self.units[part][cut]);
        }
    }
}
