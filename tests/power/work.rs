//! What is saved while the disk records, and what is found afterwards.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use standeasy::seal::{self, Envelope, Identity};
use standeasy::secret::Secret;
use standeasy::store::Store;

const SAVES: usize = 20;

/// Something that was acknowledged, and how many events had reached the disk by then.
pub struct Kept {
    pub key: Vec<u8>,
    pub after: usize,
}

fn envelopes() -> Vec<Envelope> {
    let recipients = [Identity::generate().recipient()];
    (0..SAVES)
        .map(|number| {
            let plain = Secret::new(number.to_be_bytes().to_vec());
            seal::seal(&plain, &recipients).unwrap()
        })
        .collect()
}

/// One sitting after the other.
pub fn store(folder: &Path, acknowledge: &mut dyn FnMut(Vec<u8>)) {
    let mut store = Store::open(&folder.join("store")).unwrap();
    for envelope in envelopes() {
        let key = store.add(&[envelope]).unwrap()[0];
        acknowledge(key.0.to_vec());
    }
}

pub fn keys_of_store(folder: &Path) -> Option<Vec<Vec<u8>>> {
    let store = Store::open(&folder.join("store"))
        .inspect_err(|error| println!("{error}"))
        .ok()?;
    Some(store.records().map(|(key, _)| key.0.to_vec()).collect())
}

/// The same with sled alone, as its documentation says: insert, flush, done.
pub fn bare_sled(folder: &Path, acknowledge: &mut dyn FnMut(Vec<u8>)) {
    let database = sled::open(folder.join("sled")).unwrap();
    for envelope in envelopes() {
        let key: [u8; 16] = rand::random();
        database
            .insert(key, envelope.as_bytes().as_slice())
            .unwrap();
        database.flush().unwrap();
        acknowledge(key.to_vec());
    }
}

pub fn keys_of_bare_sled(folder: &Path) -> Option<Vec<Vec<u8>>> {
    let opened = catch_unwind(AssertUnwindSafe(|| sled::open(folder.join("sled"))));
    let database = opened.ok()?.ok()?;
    let pairs = database.iter().map_while(Result::ok);
    Some(pairs.map(|(key, _)| key.to_vec()).collect())
}
