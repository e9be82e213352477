//! The reader under fire: files of the corpus, damaged at random, thousands of times.
//!
//! `STANDEASY_FUZZ_SECONDS=600 cargo test --release --test imports mutants -- --nocapture` goes
//! on for that long and tells how many cases it tried; without it a fixed number runs.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use super::*;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::Value;
use standeasy::finding::text::forbidden;

/// What replaces values and pieces of text.
const NASTY: [&str; 22] = [
    "null",
    "true",
    "0",
    "-1",
    "1e308",
    "[]",
    "{}",
    "\"\"",
    "\" \"",
    "\"\\u001b[2J\"",
    "\"\\u202e\"",
    "\"group\"",
    "\"choice\"",
    "\"boolean\"",
    "\"-999\"",
    "\"#often\"",
    "\"en\"",
    "\"PHQ-9\"",
    "\"44260-8\"",
    "\"<script>\"",
    "[[[[]]]]",
    "\"\\ud83d\\ude00\"",
];

fn seeds() -> Vec<String> {
    let mut seeds: Vec<String> = ["good", "bad"]
        .iter()
        .flat_map(|kind| paths(&folder("tests/corpus/fhir").join(kind), "json"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let pulse = standeasy::questionnaire::library::find("pulse-6").unwrap();
    seeds.push(fhir::write(&pulse));
    seeds
}

/// Damages the text itself.
fn damage_text(text: &str, other: &str, rng: &mut StdRng) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..rng.random_range(1..4) {
        let at = rng.random_range(0..bytes.len().max(1)).min(bytes.len());
        let end = (at + rng.random_range(0..40)).min(bytes.len());
        match rng.random_range(0..5) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            3 => {
                let nasty = NASTY[rng.random_range(0..NASTY.len())];
                bytes.splice(at..end, nasty.bytes());
            }
            _ => {
                let from = rng.random_range(0..other.len());
                let to = (from + 200).min(other.len());
                bytes.splice(at..at, other.as_bytes()[from..to].iter().copied());
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Damages values but leaves sound JSON, so that what lies deeper is reached.
fn damage_value(value: &mut Value, rng: &mut StdRng) {
    let deeper = rng.random_range(0..8) > 0;
    match value {
        Value::Array(list) if !list.is_empty() && deeper => {
            let at = rng.random_range(0..list.len());
            match rng.random_range(0..6) {
                0 => drop(list.remove(at)),
                1 => list.push(list[at].clone()),
                2 => list.reverse(),
                _ => damage_value(&mut list[at], rng),
            }
        }
        Value::Object(map) if !map.is_empty() && deeper => {
            let at = rng.random_range(0..map.len());
            let key = map.keys().nth(at).unwrap().clone();
            match rng.random_range(0..8) {
                0 => drop(map.remove(&key)),
                1 => {
                    let moved = map[&key].clone();
                    let other = map
                        .keys()
                        .nth(rng.random_range(0..map.len()))
                        .unwrap()
                        .clone();
                    map.insert(other, moved);
                }
                _ => damage_value(&mut map[&key], rng),
            }
        }
        _ => *value = serde_json::from_str(NASTY[rng.random_range(0..NASTY.len())]).unwrap(),
    }
}

fn mutant(seeds: &[String], rng: &mut StdRng) -> String {
    let seed = &seeds[rng.random_range(0..seeds.len())];
    let other = &seeds[rng.random_range(0..seeds.len())];
    match serde_json::from_str::<Value>(seed) {
        Ok(mut value) if rng.random_range(0..4) > 0 => {
            for _ in 0..rng.random_range(1..6) {
                damage_value(&mut value, rng);
            }
            value.to_string()
        }
        _ => damage_text(seed, other, rng),
    }
}

/// What must hold whatever a file says.
fn hold(text: &str, choices: &Choices) -> bool {
    match import_text("mutant.json", text, choices) {
        Ok(import) => {
            assert_eq!(forbidden(&import.toml.replace('\n', " ")), None);
            let again = standeasy::questionnaire::toml::read("again.toml", &import.toml).unwrap();
            assert_eq!(again.0, import.questionnaire);
            let is_named = choices.instrument.is_some();
            let has_safety = import.questionnaire.items().iter().any(|item| item.safety);
            assert!(is_named || !has_safety);
            true
        }
        Err(findings) => {
            assert!(!findings.is_empty());
            assert_eq!(forbidden(&findings.replace(['\n', '\t', '\r'], " ")), None);
            // The last net, a document that does not hold, must never be needed.
            assert!(!findings.contains("error[not-written]"), "{findings}");
            false
        }
    }
}

#[test]
fn no_damage_makes_the_reader_stumble() {
    let seconds = std::env::var("STANDEASY_FUZZ_SECONDS").ok();
    let seconds: Option<u64> = seconds.map(|seconds| seconds.parse().unwrap());
    let until = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let seeds = seeds();
    let mut rng = StdRng::seed_from_u64(7);
    let (mut cases, mut read) = (0_u64, 0_u64);
    while until.map_or(cases < 3000, |until| Instant::now() < until) {
        let text = mutant(&seeds, &mut rng);
        let choices = match rng.random_range(0..6) {
            0 => choosing("PHQ-9"),
            _ => Choices::default(),
        };
        match catch_unwind(AssertUnwindSafe(|| hold(&text, &choices))) {
            Ok(is_read) => read += u64::from(is_read),
            Err(_) => panic!("case {cases} does not hold; the file was:\n{text}"),
        }
        cases += 1;
    }
    println!("{cases} cases, {read} of them read");
    assert!(
        read * 10 > cases,
        "some mutants must still be read: {read} of {cases}"
    );
}
