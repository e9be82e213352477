//! Forecasts of the study's mission, of random trees, and of campaigns that could show nothing.

use std::collections::BTreeMap;

use super::*;
use crate::disclosure::trees::{Dice, random_tree, with_groups};
use crate::unit::{Unit, UnitId};

const USUAL: Expectation = Expectation {
    response: USUAL_RESPONSE,
    smallest_class: USUAL_CLASS,
    seed: 1,
};

fn tree(units: &[(&str, &str, u32)]) -> UnitTree {
    let id = |text: &str| UnitId::try_from(text.to_owned()).unwrap();
    let units = units.iter().map(|(name, parent, strength)| Unit {
        id: id(name),
        parent: (!parent.is_empty()).then(|| id(parent)),
        name: BTreeMap::new(),
        strength: (*strength > 0).then_some(*strength),
        across: BTreeMap::new(),
    });
    UnitTree::new(units.collect()).unwrap()
}

/// Three battalions of four companies of four platoons of 40.
fn battalions() -> UnitTree {
    let mut units = vec![("M".to_owned(), String::new(), 0)];
    for battalion in ["B", "C", "D"] {
        units.push((battalion.to_owned(), "M".to_owned(), 0));
        for company in 1..=4 {
            let name = format!("{battalion}{company}");
            units.push((name.clone(), battalion.to_owned(), 0));
            for platoon in 1..=4 {
                units.push((format!("{name}-{platoon}"), name.clone(), 40));
            }
        }
    }
    let units: Vec<(&str, &str, u32)> = units
        .iter()
        .map(|(name, parent, strength)| (name.as_str(), parent.as_str(), *strength))
        .collect();
    tree(&units)
}

fn outlook<'a>(tree: &UnitTree, forecast: &'a Forecast, id: &str) -> &'a Outlook {
    let at = tree.find(id).unwrap();
    forecast.units.iter().find(|unit| unit.unit == at).unwrap()
}

#[test]
fn d16_small_platoons_are_pooled_and_named() {
    let tree = tree(&[
        ("M", "", 0),
        ("A", "M", 0),
        ("A1", "A", 60),
        ("A2", "A", 14),
        ("A3", "A", 14),
        ("B", "M", 20),
        ("C", "M", 20),
    ]);
    let forecast = forecast(&tree, &Policy::default(), &USUAL);
    let place = |id: &str| outlook(&tree, &forecast, id).place;
    let at = |id: &str| tree.find(id).unwrap();
    assert_eq!(place("M"), Place::Own);
    assert_eq!(place("A"), Place::Own);
    assert_eq!(place("A1"), Place::Own);
    assert_eq!(place("A2"), Place::Rest(at("A")));
    assert_eq!(place("B"), Place::Rest(at("M")));
    let rests: Vec<_> = forecast
        .rests
        .iter()
        .map(|rest| (rest.unit, rest.members.clone()))
        .collect();
    let expected = [
        (at("M"), vec![at("B"), at("C")]),
        (at("A"), vec![at("A2"), at("A3")]),
    ];
    assert_eq!(rests, expected);
    assert!(outlook(&tree, &forecast, "M").means);
    assert!(
        !outlook(&tree, &forecast, "M").items,
        "58 people are no hundred"
    );
}

#[test]
fn d16_a_unit_whose_parts_have_no_rows_holds_them_in_its_own() {
    let tree = tree(&[("A", "", 0), ("A1", "A", 14), ("A2", "A", 14)]);
    let forecast = forecast(&tree, &Policy::default(), &USUAL);
    assert_eq!(outlook(&tree, &forecast, "A1").place, Place::Within(0));
    assert_eq!(forecast.rests, []);
}

#[test]
fn d16_expected_numbers_add_up_within_one_person_in_every_unit() {
    for seed in 0..300 {
        let (tree, _) = random_tree(&mut Dice::new(seed), 60, 40);
        for response in [0.03, 0.25, 0.45, 0.7, 1.0] {
            let expected = attendance::expected(&tree, response);
            for unit in 0..tree.units().len() {
                let exact = response * f64::from(tree.total_strength(unit));
                let off = f64::from(total(&tree, &expected, unit)) - exact;
                assert!(off.abs() <= 1.0 + 1e-9, "seed {seed}, unit {unit}: {off}");
            }
        }
    }
}

#[test]
fn d16_the_same_seed_gives_the_same_forecast_and_another_about_the_same() {
    let tree = battalions();
    let of = |seed| forecast(&tree, &Policy::default(), &Expectation { seed, ..USUAL });
    assert_eq!(of(1), of(1));
    let (one, two) = (of(1), of(2));
    assert_ne!(one, two, "another seed draws other periods");
    for (a, b) in one.units.iter().zip(&two.units) {
        assert_eq!((a.place, a.answers), (b.place, b.answers));
        assert!((a.own_row - b.own_row).abs() < 0.2, "{a:?} {b:?}");
    }
}

/// The chance that at least `least` of `people` answer, exactly.
fn at_least(least: u32, people: u32, response: f64) -> f64 {
    let mut chances = vec![1.0];
    for _ in 0..people {
        let mut next = vec![0.0; chances.len() + 1];
        for (answered, chance) in chances.iter().enumerate() {
            next[answered] += chance * (1.0 - response);
            next[answered + 1] += chance * response;
        }
        chances = next;
    }
    chances.iter().skip(least as usize).sum()
}

#[test]
fn d16_the_simulated_share_of_a_lone_unit_is_its_binomial_chance() {
    for people in [18, 22, 26, 40] {
        let tree = tree(&[("A", "", people)]);
        let forecast = forecast(&tree, &Policy::default(), &USUAL);
        let exact = at_least(10, people, 0.45);
        let off = forecast.units[0].own_row - exact;
        // Four standard deviations of 200 draws.
        let bound = 4.0 * (exact * (1.0 - exact) / 200.0).sqrt();
        assert!(off.abs() <= bound + 1e-9, "{people}: off by {off}");
    }
}

#[test]
fn d16_exactness_is_that_of_the_study() {
    let tree = battalions();
    let levels = forecast(&tree, &Policy::default(), &USUAL).levels;
    let points: Vec<f64> = levels.iter().map(|level| level.rounding_points).collect();
    // The bars of the study for mission, battalion, company and platoon.
    for (points, most) in points.iter().zip([1.0, 2.0, 4.5, 8.0]) {
        assert!(*points <= most, "{points} over {most}");
    }
    // One group of 18: 100 · √(4/3) / 18.
    assert!((points[3] - 6.415).abs() < 0.001, "{points:?}");
    // A company is the sum of its four platoons, 72 people.
    assert!((points[2] - 100.0 * (16.0_f64 / 3.0).sqrt() / 72.0).abs() < 0.001);
    let fives = forecast(
        &tree,
        &Policy {
            base: 5,
            ..Policy::default()
        },
        &USUAL,
    )
    .levels;
    assert!((fives[3].rounding_points - 100.0 * 2.0 / 18.0).abs() < 0.001);
    assert!(
        levels
            .iter()
            .all(|level| level.printed_points > level.rounding_points)
    );
}

#[test]
fn d15_a_class_of_nine_in_a_hundred_is_never_split_below_the_battalion() {
    let tree = battalions();
    let forecast_of = |smallest_class| {
        let expectation = Expectation {
            smallest_class,
            ..USUAL
        };
        forecast(&tree, &Policy::default(), &expectation).split_down_to()
    };
    assert_eq!(
        forecast_of(USUAL_CLASS),
        Some(1),
        "288 of a battalion answer, 25 of them women"
    );
    assert_eq!(forecast_of(0.5), Some(2));
    assert_eq!(forecast_of(0.001), None);
}

#[test]
fn d15_a_sensitive_questionnaire_needs_twenty_of_the_smallest_class() {
    let policy = Policy {
        minimum_group: 20,
        ..Policy::default()
    };
    let smaller = Expectation {
        smallest_class: 0.05,
        ..USUAL
    };
    assert_eq!(
        forecast(&battalions(), &policy, &smaller).split_down_to(),
        Some(0)
    );
}

#[test]
fn d16_a_campaign_that_could_publish_nothing_is_refused_with_the_reason() {
    let small = tree(&[("A", "", 0), ("A1", "A", 10), ("A2", "A", 11)]);
    let usual = Policy::default();
    let refused = check(&small, &[usual], 0.45).unwrap_err();
    let expected = Withheld::NothingExpected {
        percent: 45,
        answers: 9,
        people: 21,
        minimum_group: 10,
    };
    assert_eq!(refused, expected);
    assert_eq!(check(&small, &[usual], 0.5), Ok(()));
    let sensitive = Policy {
        minimum_group: 20,
        ..usual
    };
    assert!(check(&small, &[sensitive], 0.5).is_err());
    assert_eq!(
        check(&small, &[sensitive, usual], 0.5),
        Ok(()),
        "one of them is enough"
    );
}

#[test]
fn d16_a_campaign_is_refused_exactly_when_its_forecast_shows_no_row() {
    for seed in 0..200 {
        let (tree, _) = random_tree(&mut Dice::new(seed), 12, 14);
        let policy = Policy::default();
        let publishes = forecast(&tree, &policy, &USUAL).publishes();
        assert_eq!(
            check(&tree, &[policy], USUAL.response).is_ok(),
            publishes,
            "seed {seed}"
        );
    }
}

fn of_group(units: &[(&str, &str, u32)], across: &[(&str, u32)]) -> UnitTree {
    let id = |text: &str| UnitId::try_from(text.to_owned()).unwrap();
    let mut units = tree(units).units().to_vec();
    units.push(Unit {
        id: id("women"),
        parent: Some(id("M")),
        name: BTreeMap::new(),
        strength: None,
        across: across.iter().map(|(unit, n)| (id(unit), *n)).collect(),
    });
    UnitTree::new(units).unwrap()
}

#[test]
fn d15_people_of_a_group_are_expected_in_it_and_nowhere_else() {
    let units = [("M", "", 0), ("A", "M", 100), ("B", "M", 60)];
    let tree = of_group(&units, &[("A", 20), ("B", 10)]);
    let forecast = forecast(&tree, &Policy::default(), &USUAL);
    let answers = |id: &str| outlook(&tree, &forecast, id).answers;
    assert_eq!(["M", "A", "B", "women"].map(answers), [72, 36, 23, 13]);
    let women = outlook(&tree, &forecast, "women");
    assert!(women.is_across && women.place == Place::Own);
    assert_eq!(women.people, 30);
    assert_eq!(outlook(&tree, &forecast, "M").people, 160);
    // It is no unit of a level, so it does not stand for one that could be split.
    assert_eq!(forecast.levels[1].units, 2);
}

#[test]
fn d15_nobody_is_expected_twice_in_any_tree() {
    for seed in 0..300 {
        let mut dice = Dice::new(seed);
        let tree = random_tree(&mut dice, 30, 40);
        let (tree, _) = with_groups(&mut dice, tree, 40);
        let expected = attendance::expected(&tree, 1.0);
        for root in tree.roots() {
            let all = total(&tree, &expected, root);
            assert_eq!(all, tree.total_strength(root), "seed {seed}");
        }
    }
}

#[test]
fn d15_a_group_that_would_not_reach_the_least_number_is_refused() {
    let units = [("M", "", 0), ("A", "M", 100), ("B", "M", 60)];
    let policies = [Policy::default()];
    for (women, response, fits) in [
        ([20, 3], 0.45, true),
        ([19, 3], 0.45, false),
        ([19, 3], 0.5, true),
        ([5, 5], 1.0, true),
    ] {
        let tree = of_group(&units, &[("A", women[0]), ("B", women[1])]);
        let checked = check(&tree, &policies, response);
        assert_eq!(checked.is_ok(), fits, "{women:?} {response} {checked:?}");
    }
    let tree = of_group(&units, &[("A", 19), ("B", 3)]);
    let expected = Withheld::GroupTooSmall {
        group: "women".to_owned(),
        people: 22,
        answers: 9,
        minimum_group: 10,
    };
    assert_eq!(check(&tree, &policies, 0.45), Err(expected));
}
