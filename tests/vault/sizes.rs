//! One size for all stored records, whatever they hold.

use standeasy::checkin::response::MOST_BYTES;
use standeasy::seal::{ENVELOPE_BYTES, PLAIN_BYTES};
use standeasy::store::Store;

use crate::{recipient, sealed};

const SEALS: usize = 250;

/// T20.
#[test]
fn every_stored_record_has_one_size() {
    let home = tempfile::tempdir().unwrap();
    let mut store = Store::open(&home.path().join("store")).unwrap();
    let both = [recipient(), recipient()];
    let longest = vec![0xff; MOST_BYTES + 1];
    let mut arrivals = Vec::new();
    for content in [&[][..], &longest] {
        for recipients in [&both[..1], &both] {
            arrivals.extend((0..SEALS).map(|_| sealed(content, recipients)));
        }
    }
    store.add(&arrivals).unwrap();
    assert_eq!(store.len(), 4 * SEALS);
    assert!(
        store
            .records()
            .all(|(_, bytes)| bytes.len() == ENVELOPE_BYTES)
    );
}

/// The age library varies its header at random. What does not vary is the payload, and that is
/// the same for the shortest and the longest content.
#[test]
fn the_sealed_content_has_one_size_too() {
    let recipients = [recipient()];
    for content in [vec![], vec![7; MOST_BYTES + 1]] {
        for _ in 0..100 {
            let envelope = sealed(&content, &recipients);
            let file = envelope.age_file();
            let header_end = file.windows(5).position(|five| five == b"\n--- ").unwrap();
            let payload = file.len() - header_end - "\n--- ".len() - 43 - 1;
            assert_eq!(payload, 16 + PLAIN_BYTES + 16);
        }
    }
}

#[test]
fn the_longest_response_fits_a_seal_exactly() {
    assert_eq!(MOST_BYTES + 1, PLAIN_BYTES - 2);
}
