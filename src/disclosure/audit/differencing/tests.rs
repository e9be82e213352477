use super::*;
use crate::disclosure::audit::places::Answering;
use crate::disclosure::plan::best;
use crate::disclosure::trees::{Dice, random_tree, with_groups};

#[test]
fn a2_equal_sets_leave_nobody_in_the_larger() {
    let sets = [vec!["A", "B"], vec!["A", "B"], vec!["A"]];
    assert_eq!(atoms(&sets).unwrap(), [vec![], vec!["B"], vec!["A"]]);
}

#[test]
fn a2_sets_that_cross_are_found() {
    assert!(atoms(&[vec!["A", "B"], vec!["B", "C"]]).is_err());
    assert!(atoms(&[vec!["A", "B"], vec!["C"]]).is_ok());
}

#[test]
fn d01_on_ten_thousand_trees_nothing_below_ten_can_be_derived() {
    let mut dice = Dice::new(1);
    let (mut derived, mut groups) = (0, 0);
    for _ in 0..10_000 {
        let tree = random_tree(&mut dice, 40, 25);
        let (tree, respondents) = with_groups(&mut dice, tree, 25);
        let all: Vec<usize> = (0..tree.units().len()).collect();
        let shown = best(&tree, &respondents, 10, &all);
        groups += shown.iter().filter(|unit| tree.is_across(**unit)).count();
        let answering = Answering::of_units(&tree, &shown);
        let sets: Vec<&[&str]> = shown.iter().map(|unit| answering.of(*unit)).collect();
        for atom in atoms(&sets).unwrap() {
            let people: u32 = atom
                .iter()
                .map(|id| respondents[tree.find(id).unwrap()])
                .sum();
            assert!(people == 0 || people >= 10, "{people} people remain");
            derived += 1;
        }
    }
    assert!(derived > 10_000);
    assert!(groups > 5_000, "{groups} rows of groups across units");
}
