use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::*;
use crate::disclosure::trees::{Dice, random_tree};

/// Everything a plan is judged by, in order; the greatest is best.
type Worth = (Vec<usize>, u32, Vec<Reverse<bool>>);

/// The best of all subsets, by trying every one.
fn by_trying_all(tree: &UnitTree, respondents: &[u32], k: u32, candidates: &[usize]) -> Vec<usize> {
    let mut best: (Option<Worth>, Vec<usize>) = (None, Vec::new());
    for subset in 0_u32..1 << candidates.len() {
        let shown: BTreeSet<usize> = candidates
            .iter()
            .enumerate()
            .filter(|(at, _)| subset >> at & 1 == 1)
            .map(|(_, unit)| *unit)
            .collect();
        if is_safe(tree, respondents, k, &shown) {
            let worth = Some(worth(tree, respondents, &shown));
            if worth > best.0 {
                best = (worth, shown.into_iter().collect());
            }
        }
    }
    best.1
}

fn is_safe(tree: &UnitTree, respondents: &[u32], k: u32, shown: &BTreeSet<usize>) -> bool {
    shown.iter().all(|unit| {
        let within = tree.within(*unit);
        let total: u32 = within.iter().map(|inner| respondents[*inner]).sum();
        let below: BTreeSet<usize> = within
            .iter()
            .filter(|inner| *inner != unit && shown.contains(inner))
            .flat_map(|inner| tree.within(*inner))
            .collect();
        let residual: u32 = within
            .iter()
            .filter(|inner| !below.contains(inner))
            .map(|inner| respondents[*inner])
            .sum();
        total >= k && (residual == 0 || residual >= k)
    })
}

fn worth(tree: &UnitTree, respondents: &[u32], shown: &BTreeSet<usize>) -> Worth {
    let units = 0..tree.units().len();
    let levels = units
        .clone()
        .map(|unit| tree.depth(unit) + 1)
        .max()
        .unwrap();
    let rows = (0..levels)
        .map(|level| {
            shown
                .iter()
                .filter(|unit| tree.depth(**unit) == level)
                .count()
        })
        .collect();
    let mut by_id: Vec<usize> = units.collect();
    by_id.sort_by_key(|unit| &tree.units()[*unit].id);
    let is_shown = by_id.iter().map(|unit| Reverse(!shown.contains(unit)));
    let own = shown.iter().map(|unit| respondents[*unit]).sum();
    (rows, own, is_shown.collect())
}

#[test]
fn d02_on_small_trees_the_plan_is_the_best_of_all() {
    let mut dice = Dice::new(2);
    let mut rows = 0;
    for case in 0..1000 {
        let (tree, respondents) = random_tree(&mut dice, 11, 18);
        let mut candidates: Vec<usize> = (0..tree.units().len()).collect();
        if case % 4 == 0 {
            candidates.retain(|_| dice.below(4) > 0);
        }
        let mut found = best(&tree, &respondents, 10, &candidates);
        rows += found.len();
        found.sort_unstable();
        let tried = by_trying_all(&tree, &respondents, 10, &candidates);
        assert_eq!(found, tried, "case {case}: {respondents:?}");
    }
    assert!(rows > 1000);
}

#[test]
fn d02_plans_come_out_parents_before_children_and_layers_nest() {
    let mut dice = Dice::new(3);
    for _ in 0..200 {
        let (tree, respondents) = random_tree(&mut dice, 60, 40);
        let plan = plan(&tree, &respondents, &Policy::default());
        let order = from_the_top(&tree);
        let places = plan
            .shown
            .iter()
            .map(|unit| order.iter().position(|at| at == unit));
        assert!(places.is_sorted());
        assert!(plan.means.iter().all(|unit| plan.shown.contains(unit)));
        assert!(plan.items.iter().all(|unit| plan.means.contains(unit)));
    }
}
