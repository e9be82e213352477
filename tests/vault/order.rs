//! What the files of a store tell about the order in which people answered.

use std::path::Path;

use standeasy::seal::Envelope;
use standeasy::store::Store;

use crate::folders::generation;
use crate::{envelopes, place, raw};

const ARRIVALS: usize = 200;

/// Kendall's rank correlation of arrival and place: 1 for the same order, about 0 for none.
fn tau(places: &[usize]) -> f64 {
    let pairs = places.len() * (places.len() - 1) / 2;
    let rising: usize = places
        .iter()
        .enumerate()
        .map(|(at, one)| places[at + 1..].iter().filter(|later| *later > one).count())
        .sum();
    2.0 * rising as f64 / pairs as f64 - 1.0
}

fn places(folder: &Path, arrivals: &[Envelope]) -> Vec<usize> {
    let raw = raw(folder);
    arrivals
        .iter()
        .map(|envelope| place(&raw, envelope.as_bytes()).unwrap())
        .collect()
}

#[test]
fn the_files_tell_nothing_of_the_order_of_arrival() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("store");
    let arrivals = envelopes(ARRIVALS);
    let mut store = Store::open(&folder).unwrap();
    for arrival in &arrivals {
        store.add(std::slice::from_ref(arrival)).unwrap();
    }
    for copy in [generation(&folder), "MIRROR".to_owned()] {
        // Standard deviation without any order: 0.047 (n = 200).
        let found = tau(&places(&folder.join(&copy), &arrivals));
        assert!(found.abs() < 0.15, "{copy}: {found}");
    }
}

/// The control: without it, the test above could look in the wrong place and still pass.
#[test]
fn a_bare_database_does_tell_the_order_of_arrival() {
    let home = tempfile::tempdir().unwrap();
    let arrivals = envelopes(ARRIVALS);
    let database = sled::open(home.path()).unwrap();
    for arrival in &arrivals {
        let key: [u8; 16] = rand::random();
        database.insert(key, arrival.as_bytes().as_slice()).unwrap();
        database.flush().unwrap();
    }
    drop(database);
    let found = tau(&places(home.path(), &arrivals));
    assert!(found > 0.95, "{found}");
}
