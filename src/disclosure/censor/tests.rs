use super::*;
use crate::disclosure::trees::Dice;
use crate::questionnaire::{Direction, Item, Method, Scale};

/// A sum of nine items from 0 to 3, like many published ones.
fn scale(direction: Direction) -> Scale {
    Scale {
        id: "total".to_owned(),
        items: (0..9).collect(),
        method: Method::Sum,
        multiply: 1.0,
        direction,
        min_answered: 0.8,
        cuts: vec![10.0, 15.0],
        deeper_cuts: vec![],
        min: 0.0,
        max: 27.0,
        bands: Vec::new(),
        source: None,
    }
}

fn items() -> Vec<Item> {
    let item = Item {
        id: "a".to_owned(),
        options: "often".to_owned(),
        values: vec![0, 1, 2, 3],
        not_applicable: None,
        reverse: false,
        gate: false,
        show_if: None,
        safety: false,
        sensitive: false,
    };
    vec![item; 9]
}

fn scores(people: &[(f64, u32)]) -> Histogram {
    let mut scores = Histogram::default();
    people
        .iter()
        .for_each(|(score, people)| scores.add(*score, *people));
    scores
}

fn listed(scores: &Histogram) -> Vec<(f64, u32)> {
    scores.iter().collect()
}

#[test]
fn d05_three_or_a_tenth_can_always_be_unaffected() {
    let least = [8, 10, 30, 31, 40, 41, 500].map(least_unaffected);
    assert_eq!(least, [3, 3, 3, 4, 4, 5, 50]);
    assert_eq!([8, 10, 12, 30, 100].map(|n| cap(n, 3)), [3, 6, 9, 27, 90]);
    assert_eq!([8, 10, 100].map(|n| cap(n, 5)), [5, 5, 90]);
}

#[test]
fn d05_the_least_affected_excess_goes_just_below_the_mildest_cut() {
    let scale = scale(Direction::HighIsBad);
    let measure = Measure::of(&scale, &items());
    let before = scores(&[(2.0, 1), (11.0, 3), (12.0, 2), (20.0, 4)]);
    let after = censor(&measure, &before, cap(10, 3));
    assert_eq!(listed(&after), [(2.0, 1), (9.0, 3), (12.0, 2), (20.0, 4)]);
}

#[test]
fn d05_where_high_is_good_the_other_end_is_censored() {
    let scale = scale(Direction::HighIsGood);
    let measure = Measure::of(&scale, &items());
    let before = scores(&[(3.0, 5), (14.0, 5)]);
    let after = censor(&measure, &before, cap(10, 3));
    assert_eq!(listed(&after), [(3.0, 5), (14.0, 1), (15.0, 4)]);
}

#[test]
fn d05_censoring_twice_is_censoring_once_and_only_lowers() {
    let mut dice = Dice::new(5);
    let mut censored = 0;
    for direction in [Direction::HighIsBad, Direction::HighIsGood] {
        let scale = scale(direction);
        let measure = Measure::of(&scale, &items());
        for _ in 0..500 {
            let n = 10 + dice.below(60);
            let low = dice.below(20);
            let people: Vec<(f64, u32)> = (0..n)
                .map(|_| (f64::from(low + dice.below(28 - low)), 1))
                .collect();
            let before = scores(&people);
            let once = censor(&measure, &before, cap(n, 3));
            let twice = censor(&measure, &once, cap(n, 3));
            assert_eq!(listed(&once), listed(&twice));
            assert_eq!(once.count(|_| true), n);
            for cut in [10.0, 15.0] {
                let affected = |scores: &Histogram| scores.count(|s| scale.affected(s, cut));
                assert!(affected(&once) <= affected(&before));
                assert!(affected(&once) <= cap(n, 3));
            }
            censored += u32::from(listed(&once) != listed(&before));
        }
    }
    assert!(censored > 100);
}

#[test]
fn d05_an_option_is_lowered_to_the_last_unaffected_one() {
    // In order of severity: options 3, 2, 1, 0; the first two are unaffected.
    let censored = censor_options(&[50, 40, 6, 4], &[3, 2, 1, 0], 2, 81).unwrap();
    assert_eq!(censored, [4, 15, 31, 50]);
    let again = censor_options(&[50, 31, 15, 4], &[3, 2, 1, 0], 2, 81).unwrap();
    assert_eq!(again, censored);
    assert!(censor_options(&[5, 5], &[0, 1], 0, 3).is_none());
}
