//! What a bundle's bytes are, and what is none.

use super::*;

/// A bundle whose envelopes are not in order.
pub(super) fn bundle() -> Bundle {
    let entries = (0..64_u8)
        .rev()
        .map(|number| Entry {
            key: [number; 16],
            envelope: Box::new([number; ENVELOPE_BYTES]),
        })
        .collect();
    Bundle {
        kit: [7; 32],
        entries,
    }
}

#[test]
fn a_bundle_reads_back_sorted_by_its_random_keys() {
    let read = Bundle::read(&bundle().to_bytes()).unwrap();
    assert!(read.is_whole);
    assert_eq!(read.bundle.kit, [7; 32]);
    assert!(read.bundle.entries.is_sorted_by_key(|entry| entry.key));
    assert_eq!(read.bundle.entries.len(), 64);
}

#[test]
fn damage_in_one_record_leaves_the_others_readable() {
    let mut bytes = bundle().to_bytes();
    bytes[HEADER_BYTES + 3 * ENTRY_BYTES + 100] ^= 1;
    let read = Bundle::read(&bytes).unwrap();
    assert!(!read.is_whole);
    let changed = read
        .bundle
        .entries
        .iter()
        .filter(|entry| entry.envelope.as_slice() != [entry.key[0]; ENVELOPE_BYTES])
        .count();
    assert_eq!(changed, 1);
}

#[test]
fn a_damaged_key_leaves_every_record_readable() {
    let mut bytes = bundle().to_bytes();
    bytes[HEADER_BYTES + 3 * ENTRY_BYTES] = 0xff;
    let read = Bundle::read(&bytes).unwrap();
    assert!(!read.is_whole);
    assert_eq!(read.bundle.entries.len(), 64);
}

#[test]
fn a_doubled_key_under_a_digest_that_fits_is_refused() {
    let mut doubled = bundle();
    doubled.entries[1].key = doubled.entries[0].key;
    assert!(matches!(
        Bundle::read(&doubled.to_bytes()),
        Err(BundleError::Order)
    ));
}

#[test]
fn every_truncation_is_refused() {
    let key = SigningKey::of(&[3; 32]);
    for bytes in [bundle().to_bytes(), bundle().to_signed_bytes(&key)] {
        for end in (0..bytes.len()).step_by(211).chain([bytes.len() - 96]) {
            // What is left of a signed one is no unsigned one either.
            assert!(Bundle::read(&bytes[..end]).is_err(), "{end}");
        }
    }
}

#[test]
fn a_signed_bundle_is_the_same_but_for_its_version_and_its_end() {
    let key = SigningKey::of(&[200; 32]);
    let (plain, signed) = (bundle().to_bytes(), bundle().to_signed_bytes(&key));
    let records = HEADER_BYTES..plain.len() - DIGEST_BYTES;
    assert_eq!(plain[records.clone()], signed[records]);
    assert_eq!(signed.len(), plain.len() + SIGNATURE_BYTES);
    let read = Bundle::read(&signed).unwrap();
    assert!(read.is_whole && read.bundle.entries.len() == 64);
    let signature = read.signature.unwrap();
    assert_eq!(
        signature.signer(Purpose::Packing, &read.digest),
        Some(key.public())
    );
    assert_eq!(Bundle::read(&plain).unwrap().signature, None);
    assert!(
        !signed
            .windows(32)
            .any(|bytes| bytes == key.seed().as_slice())
    );
}

#[test]
fn whatever_byte_of_a_signed_bundle_is_changed_nobody_signed_it() {
    let key = SigningKey::of(&[3; 32]);
    let signed = bundle().to_signed_bytes(&key);
    let end = signed.len() - DIGEST_BYTES - SIGNATURE_BYTES;
    let places = (0..HEADER_BYTES + 40).chain((HEADER_BYTES..end).step_by(509));
    for place in places.chain(end..signed.len()) {
        let mut changed = signed.clone();
        changed[place] ^= 1;
        let Ok(read) = Bundle::read(&changed) else {
            continue;
        };
        let signer = read
            .signature
            .and_then(|one| one.signer(Purpose::Packing, &read.digest));
        assert!(!read.is_whole || signer.is_none(), "{place}");
        assert!(signer.is_none() || (end..end + DIGEST_BYTES).contains(&place));
    }
}

#[test]
fn an_announced_giant_is_refused_before_anything_is_made_room_for() {
    let mut bytes = bundle().to_bytes();
    bytes[HEADER_BYTES - 4..HEADER_BYTES].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(matches!(
        Bundle::read(&bytes),
        Err(BundleError::Count(u32::MAX))
    ));
}

#[test]
fn other_files_and_later_versions_are_named() {
    assert!(matches!(Bundle::read(b"PK"), Err(BundleError::NotABundle)));
    let mut later = bundle().to_bytes();
    later[MAGIC.len()] = 9;
    assert!(matches!(Bundle::read(&later), Err(BundleError::Version(9))));
}
