//! Everything that was printed of one scale in groups that hang together: the groups of a
//! larger one with a mean and a deeper cut, or one group by itself.
//!
//! Every truth is tried: it is censored and rounded again under every class of coins, and
//! kept if it prints the same. With base b a coin is of one of b classes: in class i a count
//! goes up if its remainder is above i.

use std::collections::BTreeSet;

use super::grid::Grid;

/// A group of the first layer, with its two printed counts.
#[derive(Debug, Clone)]
pub struct Part {
    pub units: Vec<usize>,
    pub n: u32,
    pub printed: [u32; 2],
}

/// A group of the second layer, with its deeper count and, unless there are no means, its sum
/// of severities in whole ranges.
#[derive(Debug, Clone)]
pub struct Large {
    pub units: Vec<usize>,
    pub n: u32,
    pub printed: u32,
    pub ranges: Option<u32>,
}

/// The severities of people of one part whose answers the attacker knows.
#[derive(Debug, Clone, Default)]
pub struct Known {
    pub severities: Vec<f64>,
}

impl Known {
    /// Those of them at or beyond an edge.
    pub fn beyond(&self, edge: f64) -> u32 {
        let beyond = self
            .severities
            .iter()
            .filter(|severity| **severity + 1e-6 >= edge);
        beyond.count() as u32
    }
}

/// The least and the most people whose answers are unknown and who can be beyond a cut.
pub type Range = (u32, u32);

/// What fits, by class of the coin; `None` where nothing does.
pub type ByClass = Vec<Option<Range>>;

/// Groups, what was printed of them, and what everybody knows of the scale.
pub struct Scene<'a> {
    pub grid: &'a Grid,
    pub base: u32,
    pub parts: Vec<Part>,
    pub large: Option<Large>,
}

/// People of some parts, as they count in the larger group.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct Mix {
    /// People of whom nothing is known.
    unknown: u32,
    /// How many of those are beyond each of the first two cuts, after censoring.
    beyond: [u32; 2],
    /// The severities of the known people, and how many of them are beyond the deeper cut.
    sum: f64,
    deep: u32,
}

impl Scene<'_> {
    /// For one part and each of its two cuts, how many people can be beyond it.
    pub fn attack_part(&self, part: usize, known: &Known) -> [ByClass; 2] {
        let others = self.others(Some(part));
        let deeper = self.deeper();
        let nothing = || vec![None; self.base as usize];
        let mut found = [nothing(), nothing()];
        for class in 0..self.base {
            for (unknown, mix) in self.truths(&self.parts[part], class, known) {
                let fits = |other: &Mix| {
                    let mix = mix.with(other);
                    deeper.iter().any(|(_, people)| self.fits(&mix, *people))
                };
                if others.iter().any(fits) {
                    for (by_class, people) in found.iter_mut().zip(unknown) {
                        widen(&mut by_class[class as usize], people);
                    }
                }
            }
        }
        found
    }

    /// Whether all counts can be exactly what was printed. If so, every class of every coin
    /// fits, and the release tells nothing about coins that would help with another one.
    pub fn is_silent_on_coins(&self) -> bool {
        let sum = |of: fn(&Part) -> u32| self.parts.iter().map(of).sum::<u32>();
        let mix = Mix {
            unknown: sum(|part| part.n),
            beyond: [sum(|part| part.printed[0]), sum(|part| part.printed[1])],
            sum: 0.0,
            deep: 0,
        };
        let deeper = self.large.as_ref().map_or(0, |large| large.printed);
        self.fits(&mix, deeper)
    }

    /// How many people of the larger group can be beyond its deeper cut.
    pub fn attack_deeper(&self) -> ByClass {
        let all = self.others(None);
        let mut found = vec![None; self.base as usize];
        for (class, people) in self.deeper() {
            if all.iter().any(|mix| self.fits(mix, people)) {
                widen(&mut found[class as usize], people);
            }
        }
        found
    }

    /// How many people of the larger group can be beyond each of the first two cuts, as far as
    /// the parts are not at their caps.
    pub fn attack_whole(&self) -> [Option<Range>; 2] {
        let deeper = self.deeper();
        let mut found = [None; 2];
        for mix in self.others(None) {
            if deeper.iter().any(|(_, people)| self.fits(&mix, *people)) {
                for (range, people) in found.iter_mut().zip(mix.beyond) {
                    widen(range, people);
                }
            }
        }
        found
    }

    /// Every truth of a part that prints as it did: how many unknown people are beyond each
    /// cut, and how the part counts in the larger group.
    fn truths(&self, part: &Part, class: u32, known: &Known) -> Vec<([u32; 2], Mix)> {
        let beyond = [0, 1].map(|cut| known.beyond(self.grid.edges[cut].1));
        let deep = known.beyond(self.grid.edges[2].1);
        let unknown = part.n - known.severities.len() as u32;
        let cap = cap(part.n, self.base);
        let fitting = |cut: usize| -> Vec<u32> {
            let prints = |people: &u32| {
                print((people + beyond[cut]).min(cap), class, self.base) == part.printed[cut]
            };
            (0..=unknown).filter(prints).collect()
        };
        let (mild, severe) = (fitting(0), fitting(1));
        let pairs = mild
            .iter()
            .flat_map(|mild| severe.iter().map(|severe| [*mild, *severe]));
        let mut truths = Vec::new();
        for people in pairs.filter(|[mild, severe]| severe <= mild) {
            let all = [people[0] + beyond[0], people[1] + beyond[1]];
            // Where someone is censored, it may be the known ones: then they count as unknown.
            let mix = if all[0] > cap {
                Mix {
                    unknown: part.n,
                    beyond: all.map(|people| people.min(cap)),
                    sum: 0.0,
                    deep: 0,
                }
            } else {
                Mix {
                    unknown,
                    beyond: people,
                    sum: known.severities.iter().sum(),
                    deep,
                }
            };
            truths.push((people, mix));
        }
        truths
    }

    /// Everything that all parts but one can amount to.
    fn others(&self, but: Option<usize>) -> Vec<Mix> {
        let nobody = Mix {
            unknown: 0,
            beyond: [0, 0],
            sum: 0.0,
            deep: 0,
        };
        let mut sums = vec![nobody];
        if self.large.is_none() && but.is_some() {
            return sums;
        }
        for (at, part) in self.parts.iter().enumerate() {
            if Some(at) == but {
                continue;
            }
            let own: BTreeSet<[u32; 2]> = (0..self.base)
                .flat_map(|class| self.truths(part, class, &Known::default()))
                .map(|(_, mix)| mix.beyond)
                .collect();
            let together: BTreeSet<[u32; 2]> = sums
                .iter()
                .flat_map(|sum| {
                    own.iter()
                        .map(|own| [sum.beyond[0] + own[0], sum.beyond[1] + own[1]])
                })
                .collect();
            let unknown = sums[0].unknown + part.n;
            sums = together
                .into_iter()
                .map(|beyond| Mix {
                    unknown,
                    beyond,
                    ..nobody
                })
                .collect();
        }
        sums
    }

    /// Every class and number of people beyond the deeper cut that prints as it did. Without a
    /// larger group there is one that says nothing.
    fn deeper(&self) -> Vec<(u32, u32)> {
        let Some(large) = &self.large else {
            return vec![(0, 0)];
        };
        let most = self.parts.iter().map(|part| cap(part.n, self.base)).sum();
        let held_down: u32 = self.parts.iter().map(|part| part.printed[1]).sum();
        let classes = 0..self.base;
        classes
            .flat_map(|class| (0..=most).map(move |people| (class, people)))
            .filter(|(class, people)| {
                print(*people, *class, self.base).min(held_down) == large.printed
            })
            .collect()
    }

    /// Whether so many people can be beyond the deeper cut, and everything add up to the sum.
    fn fits(&self, mix: &Mix, deeper: u32) -> bool {
        let Some(large) = &self.large else {
            return true;
        };
        let [first, second] = mix.beyond;
        if deeper < mix.deep || deeper - mix.deep > second {
            return false;
        }
        let Some(ranges) = large.ranges else {
            return true;
        };
        let third = deeper - mix.deep;
        let [mild, severe, last] = self.grid.edges;
        let people = [mix.unknown - first, first - second, second - third, third].map(f64::from);
        let at_least = [0.0, mild.1, severe.1, last.1];
        let at_most = [mild.0, severe.0, last.0, self.grid.range];
        let sum = |each: [f64; 4]| -> f64 {
            mix.sum
                + people
                    .iter()
                    .zip(each)
                    .map(|(people, each)| people * each)
                    .sum::<f64>()
        };
        let (below, above) = (f64::from(ranges) - 1.0, f64::from(ranges) + 1.0);
        sum(at_most) > below * self.grid.range + 1e-6
            && sum(at_least) < above * self.grid.range - 1e-6
    }
}

impl Part {
    /// Whether more people can be beyond a cut than are ever counted.
    pub fn is_capped(&self, cut: usize, base: u32) -> bool {
        self.printed[cut] == cap(self.n, base)
    }
}

impl Mix {
    fn with(&self, other: &Self) -> Self {
        Self {
            unknown: self.unknown + other.unknown,
            beyond: [
                self.beyond[0] + other.beyond[0],
                self.beyond[1] + other.beyond[1],
            ],
            sum: self.sum + other.sum,
            deep: self.deep + other.deep,
        }
    }
}

/// The most people of a group that are ever counted beyond a cut (rule D05).
pub fn cap(n: u32, base: u32) -> u32 {
    n.saturating_sub(spared(n)) / base * base
}

/// The people of a group who must be able to be unaffected (rule D05).
pub fn spared(n: u32) -> u32 {
    3.max(n.div_ceil(10))
}

/// A count under a class of coins (rule D06).
pub fn print(people: u32, class: u32, base: u32) -> u32 {
    let remainder = people % base;
    people - remainder + if remainder > class { base } else { 0 }
}

pub fn widen(range: &mut Option<Range>, people: u32) {
    let (least, most) = range.unwrap_or((people, people));
    *range = Some((least.min(people), most.max(people)));
}
