//! Nothing, one, a battalion, ten battalions.

use standeasy::store::{Inspection, Store};

use crate::{content, files, recipient, sealed};

/// T14. How long it takes is printed and never judged.
#[test]
fn any_number_of_records_is_saved_read_and_looked_at() {
    let recipients = [recipient()];
    for count in [0, 1, 1_000, 10_000] {
        let home = tempfile::tempdir().unwrap();
        let arrivals: Vec<_> = (0..count)
            .map(|number: usize| sealed(&number.to_be_bytes(), &recipients))
            .collect();
        let mut store = Store::open(home.path()).unwrap();
        let begun = std::time::Instant::now();
        store.add(&arrivals).unwrap();
        let saved = begun.elapsed();
        let before = content(&store);
        drop(store);
        let begun = std::time::Instant::now();
        let store = Store::open(home.path()).unwrap();
        println!(
            "{count} records: saved in {saved:?}, opened in {:?}",
            begun.elapsed()
        );
        assert!(content(&store) == before && before.len() == count);
        drop(store);
        let found = Inspection::of(home.path()).unwrap().unwrap();
        assert!(found.is_whole() && found.entries == count);
        let bytes: u64 = files(home.path())
            .iter()
            .filter(|path| !path.ends_with("BALLAST"))
            .map(|path| path.metadata().unwrap().len())
            .sum();
        // A database of sled's has 512 KiB at least, and 2.3 times its content, more where a busy
        // machine lets it flush half-full pieces; the mirror once.
        let most = (2 << 20) + 6 * 1024 * count as u64;
        assert!(bytes < most, "{count} records take {bytes} bytes");
    }
}
