//! Random trees for tests.

use std::collections::BTreeMap;

use crate::unit::{Unit, UnitId, UnitTree};

/// A small generator of even numbers: the same seed, the same trees (SplitMix64).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`.
    pub(super) fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ mixed >> 31) % u64::from(end)) as u32
    }
}

/// A forest of up to `most` units and the people who answered in each, up to `crowd`;
/// about a quarter of the inner units answer too.
pub(super) fn random_tree(dice: &mut Dice, most: u32, crowd: u32) -> (UnitTree, Vec<u32>) {
    let count = 1 + dice.below(most);
    let parents: Vec<Option<u32>> = (0..count)
        .map(|unit| (unit > 0 && dice.below(12) > 0).then(|| dice.below(unit)))
        .collect();
    let mut respondents = Vec::new();
    let mut units = Vec::new();
    // Ids are not in the order of the tree, so that ties are not broken by it by chance.
    let id = |unit: u32| UnitId::try_from(format!("U{:03}", unit * 7 % 211)).unwrap();
    for unit in 0..count {
        let is_leaf = !parents.contains(&Some(unit));
        let answers = is_leaf || dice.below(4) == 0;
        respondents.push(if answers { dice.below(crowd + 1) } else { 0 });
        units.push(Unit {
            id: id(unit),
            parent: parents.get(unit as usize).copied().flatten().map(id),
            name: BTreeMap::new(),
            strength: answers.then_some(crowd),
            across: BTreeMap::new(),
        });
    }
    (UnitTree::new(units).unwrap(), respondents)
}

/// The same with up to two groups across units a root, four in all, and their respondents. The
/// units stay as they are.
pub(super) fn with_groups(
    dice: &mut Dice,
    (tree, mut respondents): (UnitTree, Vec<u32>),
    crowd: u32,
) -> (UnitTree, Vec<u32>) {
    let mut units = tree.units().to_vec();
    let mut groups = 0;
    for root in tree.roots() {
        let within = tree.within(root).into_iter();
        let answering: Vec<usize> = within.filter(|unit| tree.answers(*unit)).collect();
        for _ in 0..dice.below(3) {
            let mut across = BTreeMap::new();
            for unit in &answering {
                let people = 1 + dice.below(crowd / 4);
                if across.is_empty() || dice.below(2) == 0 {
                    across.insert(units[*unit].id.clone(), people);
                }
            }
            groups += 1;
            if groups > 4 {
                break;
            }
            respondents.push(dice.below(crowd + 1));
            units.push(Unit {
                id: UnitId::try_from(format!("G{groups}")).unwrap(),
                parent: Some(units[root].id.clone()),
                name: BTreeMap::new(),
                strength: None,
                across,
            });
        }
    }
    (UnitTree::new(units).unwrap(), respondents)
}
