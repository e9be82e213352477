//! The formulas of `src/statistics`, held to the values of R and of the papers they come from.
//!
//! `tests/statistics/reference.csv` is what `reference.R` beside it prints; where R is
//! installed the script is run again and must still print the same.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use proptest::prelude::*;
use standeasy::statistics::{
    Estimate, Interval, Share, StatisticsError, Summary, cochran_armitage, cronbach_alpha,
    finite_unit, hedges_g, newcombe, non_response, wilson,
};

mod support;

/// A line of the reference: the name of a value, the input it belongs to, the value.
type Case = (String, String, f64);

#[test]
fn every_value_is_that_of_r() {
    let cases = read(&std::fs::read_to_string(path("reference.csv")).unwrap());
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, input, value) in &cases {
        let ours = ours(name, input);
        assert!(same(ours, *value), "{name} of {input}: {ours}, not {value}");
        *seen.entry(name.split('.').next().unwrap()).or_default() += 1;
    }
    let names = [
        "cochran_armitage",
        "cronbach_alpha",
        "finite_unit",
        "hedges_g",
        "newcombe",
        "non_response",
        "wilson",
    ];
    assert_eq!(seen.keys().copied().collect::<Vec<_>>(), names);
    assert!(seen.values().all(|cases| *cases >= 16), "{seen:?}");
}

#[test]
fn r_still_prints_the_reference() {
    let run = Command::new("Rscript")
        .arg("--vanilla")
        .arg(path("reference.R"))
        .output();
    let output = match run {
        Ok(output) => output,
        Err(error) => return support::skip(&format!("Rscript cannot be run: {error}")),
    };
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    let kept = read(&std::fs::read_to_string(path("reference.csv")).unwrap());
    let printed = read(&String::from_utf8(output.stdout).unwrap());
    assert_eq!(kept.len(), printed.len());
    for (kept, printed) in kept.iter().zip(&printed) {
        assert_eq!(kept.0, printed.0);
        let inputs = numbers(&kept.1)
            .into_iter()
            .flatten()
            .zip(numbers(&printed.1).into_iter().flatten());
        assert!(inputs.into_iter().all(|(one, other)| same(one, other)));
        assert!(same(kept.2, printed.2), "{kept:?} {printed:?}");
    }
}

/// R. G. Newcombe, Two-sided confidence intervals for the single proportion (1998), table I,
/// method 3.
#[test]
fn wilson_is_as_newcombe_printed_it() {
    for (n, x, low, high) in [
        (263, 81, 0.2553, 0.3662),
        (148, 15, 0.0624, 0.1605),
        (20, 0, 0.0, 0.1611),
        (29, 1, 0.0061, 0.1718),
    ] {
        let ours = wilson(n, x, 0.95).unwrap();
        assert_eq!((printed(ours.low), printed(ours.high)), (low, high));
    }
}

/// R. G. Newcombe, Interval estimation for the difference between independent proportions
/// (1998), table II, method 10.
#[test]
fn newcombe_is_as_he_printed_it() {
    for (first, second, low, high) in [
        ((70, 56), (80, 48), 0.0524, 0.3339),
        ((10, 9), (10, 3), 0.1705, 0.8090),
        ((7, 6), (7, 2), 0.0582, 0.8062),
        ((56, 5), (29, 0), -0.0381, 0.1926),
        ((10, 0), (20, 0), -0.1611, 0.2775),
        ((10, 0), (10, 0), -0.2775, 0.2775),
        ((10, 10), (20, 0), 0.6791, 1.0),
        ((10, 10), (10, 0), 0.6075, 1.0),
    ] {
        let share = |(n, x)| Share { n, x };
        let ours = newcombe(share(first), share(second), 0.95).unwrap();
        let interval = ours.interval;
        assert_eq!(
            (printed(interval.low), printed(interval.high)),
            (low, high),
            "{first:?} {second:?}"
        );
    }
}

/// Every sample that can be drawn is weighed by its chance, in exact whole numbers.
#[test]
fn the_finite_interval_holds_the_truth_as_often_as_it_says() {
    for strength in [12, 20, 33] {
        for n in 1..=strength {
            let intervals: Vec<Interval> = (0..=n)
                .map(|x| finite_unit(strength, n, x, 0.95).unwrap())
                .collect();
            for affected in 0..=strength {
                let truth = f64::from(affected) / f64::from(strength);
                let held: u128 = (0..=n)
                    .filter(|x| intervals[*x as usize].low <= truth)
                    .filter(|x| intervals[*x as usize].high >= truth)
                    .map(|x| choose(affected, x) * choose_rest(strength - affected, n, x))
                    .sum();
                let all = choose(strength, n);
                assert!(
                    held * 20 >= all * 19,
                    "{n} of {strength}, {affected} affected: {held} of {all}"
                );
            }
        }
    }
}

#[test]
fn numbers_that_make_no_sense_are_refused() {
    let share = |n, x| Share { n, x };
    let summary = |n, deviation| Summary {
        n,
        mean: 1.0,
        deviation,
    };
    let refused = [
        finite_unit(10, 11, 3, 0.95).err(),
        finite_unit(10, 5, 6, 0.95).err(),
        finite_unit(10, 0, 0, 0.95).err(),
        finite_unit(10, 5, 2, f64::NAN).err(),
        finite_unit(10, 5, 2, 1.0).err(),
        non_response(0, 0, 0).err(),
        non_response(10, 5, 6).err(),
        wilson(0, 0, 0.95).err(),
        wilson(3, 4, 0.95).err(),
        wilson(3, 2, 0.0).err(),
        newcombe(share(3, 2), share(0, 0), 0.95).err(),
        cochran_armitage(&[share(3, 2)], &[1.0]).err(),
        cochran_armitage(&[share(3, 2), share(3, 1)], &[1.0]).err(),
        cochran_armitage(&[share(3, 2), share(3, 1)], &[1.0, 1.0]).err(),
        cochran_armitage(&[share(3, 3), share(3, 3)], &[1.0, 2.0]).err(),
        cochran_armitage(&[share(3, 3), share(3, 1)], &[1.0, f64::INFINITY]).err(),
        hedges_g(summary(1, 1.0), summary(5, 1.0), 0.95).err(),
        hedges_g(summary(5, 0.0), summary(5, 0.0), 0.95).err(),
        hedges_g(summary(5, -1.0), summary(5, 1.0), 0.95).err(),
        hedges_g(summary(5, f64::MAX), summary(5, 1.0), 0.95).err(),
        cronbach_alpha(&[&[1.0, 2.0]], 0.95).err(),
        cronbach_alpha(&[&[1.0], &[2.0]], 0.95).err(),
        cronbach_alpha(&[&[1.0, 2.0], &[2.0]], 0.95).err(),
        cronbach_alpha(&[&[1.0, 2.0], &[2.0, 1.0]], 0.95).err(),
        cronbach_alpha(&[&[1.0, f64::NAN], &[2.0, 1.0]], 0.95).err(),
    ];
    for (at, error) in refused.iter().enumerate() {
        assert!(error.is_some(), "case {at} was taken");
    }
    assert_eq!(
        wilson(3, 4, 0.95).unwrap_err(),
        StatisticsError::MoreThanAll { part: 4, whole: 3 }
    );
}

proptest! {
    #[test]
    fn an_interval_is_finite_and_around_its_value(
        (strength, n, x) in (1_u32..400).prop_flat_map(|strength| {
            (Just(strength), 1..=strength).prop_flat_map(|(strength, n)| (Just(strength), Just(n), 0..=n))
        }),
        confidence in 0.001_f64..0.999_999,
    ) {
        let share = f64::from(x) / f64::from(n);
        for interval in [
            wilson(n, x, confidence).unwrap(),
            finite_unit(strength, n, x, confidence).unwrap(),
        ] {
            prop_assert!(interval.low >= 0.0 && interval.high <= 1.0);
            // A unit has no share between two whole people.
            let grain = 1.0 / f64::from(strength);
            prop_assert!(interval.low <= share + grain && share - grain <= interval.high);
        }
        let bounds = non_response(strength, n, x).unwrap();
        let exact = finite_unit(strength, n, x, confidence).unwrap();
        prop_assert!(bounds.low <= exact.low && exact.high <= bounds.high);
    }

    #[test]
    fn no_formula_gives_a_number_that_is_none(
        values in proptest::collection::vec(proptest::num::f64::ANY, 8),
        counts in proptest::collection::vec(0_u32..60, 8),
        confidence in proptest::num::f64::ANY,
    ) {
        let share = |at: usize| Share { n: counts[at], x: counts[at + 1] };
        let summary = |at: usize| Summary { n: counts[at], mean: values[at], deviation: values[at + 1] };
        let level = if confidence.is_finite() { confidence.fract().abs() } else { confidence };
        let estimates = [
            newcombe(share(0), share(2), level),
            hedges_g(summary(0), summary(2), level),
            cronbach_alpha(&[&values[..4], &values[4..]], level),
        ];
        for Estimate { value, interval } in estimates.into_iter().flatten() {
            prop_assert!(value.is_finite() && interval.low.is_finite() && interval.high.is_finite());
            prop_assert!(interval.low <= interval.high);
        }
        if let Ok(trend) = cochran_armitage(&[share(0), share(2), share(4)], &values[..3]) {
            prop_assert!(trend.z.is_finite() && (0.0..=1.0).contains(&trend.p_value));
        }
    }
}

/// Our value of a line of the reference.
fn ours(name: &str, input: &str) -> f64 {
    let lists = numbers(input);
    let flat: Vec<f64> = lists.iter().flatten().copied().collect();
    let count = |at: usize| flat[at] as u32;
    let (function, part) = name.split_once('.').unwrap();
    let of_interval = |interval: Interval| match part {
        "low" => interval.low,
        "high" => interval.high,
        _ => panic!("an interval has no {part}"),
    };
    let of_estimate = |estimate: Estimate| match part {
        "value" => estimate.value,
        _ => of_interval(estimate.interval),
    };
    let share = |at: usize| Share {
        n: count(at),
        x: count(at + 1),
    };
    let summary = |at: usize| Summary {
        n: count(at),
        mean: flat[at + 1],
        deviation: flat[at + 2],
    };
    match function {
        "finite_unit" => of_interval(finite_unit(count(0), count(1), count(2), flat[3]).unwrap()),
        "non_response" => of_interval(non_response(count(0), count(1), count(2)).unwrap()),
        "wilson" => of_interval(wilson(count(0), count(1), flat[2]).unwrap()),
        "newcombe" => of_estimate(newcombe(share(0), share(2), flat[4]).unwrap()),
        "hedges_g" => of_estimate(hedges_g(summary(0), summary(3), flat[6]).unwrap()),
        "cronbach_alpha" => {
            let (confidence, items) = lists.split_last().unwrap();
            let items: Vec<&[f64]> = items.iter().map(Vec::as_slice).collect();
            of_estimate(cronbach_alpha(&items, confidence[0]).unwrap())
        }
        "cochran_armitage" => {
            let groups = lists[0].iter().zip(&lists[1]);
            let groups: Vec<Share> = groups
                .map(|(n, x)| Share {
                    n: *n as u32,
                    x: *x as u32,
                })
                .collect();
            let trend = cochran_armitage(&groups, &lists[2]).unwrap();
            if part == "z" { trend.z } else { trend.p_value }
        }
        _ => panic!("no formula is called {function}"),
    }
}

/// Equal to one part in a thousand million, and near zero to a thousandth of that.
fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * other.abs().max(1e-3)
}

/// As the papers print it.
fn printed(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

fn read(csv: &str) -> Vec<Case> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let lines = reader.deserialize().map(Result::unwrap);
    lines.collect()
}

/// The lists of an input.
fn numbers(input: &str) -> Vec<Vec<f64>> {
    let lists = input.split('|');
    lists
        .map(|list| list.split(' ').map(|n| n.parse().unwrap()).collect())
        .collect()
}

fn choose(n: u32, k: u32) -> u128 {
    if k > n {
        return 0;
    }
    (0..k).fold(1, |product, i| {
        product * u128::from(n - i) / u128::from(i + 1)
    })
}

fn choose_rest(n: u32, draws: u32, x: u32) -> u128 {
    choose(n, draws - x)
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/statistics")
        .join(name)
}
