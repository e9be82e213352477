//! What is carried between laptop and desk: bundles, records, receipts.

use std::io::Cursor;

use sha2::{Digest, Sha256};
use standeasy::advice;
use standeasy::bundle::enrolment::Enrolment;
use standeasy::bundle::receipt::Receipt;
use standeasy::bundle::signature::{SIGNATURE_BYTES, SigningKey};
use standeasy::bundle::stream::{self, Records, StreamError, survey};
use standeasy::bundle::{self, Bundle, HEADER_BYTES, opening};
use standeasy::checkin::response::Content;
use standeasy::desk::enrolled::EnrolledError;
use standeasy::intake::{self, Reason};
use standeasy::seal::{ENVELOPE_BYTES, Envelope};
use standeasy::secret::Secret;

use super::forms::kit;
use super::{assert_advised, assert_fit, in_some_words, text_of};

/// A bundle that is larger is not made of a small input.
const MOST: u64 = 512 << 10;

pub(super) fn bundle(bytes: &[u8]) {
    whole_or_refused(bytes);
    if let Some(completed) = completed(bytes) {
        whole_or_refused(&completed);
        if let Ok(read) = Bundle::read(&completed) {
            signed(&read.bundle);
            opened(&read);
        }
    }
}

/// What is signed is whole and of whoever signed it; with any other digest it is nobody's.
fn signed(bundle: &Bundle) {
    let key = SigningKey::of(&[7; 32]);
    let bytes = bundle.to_signed_bytes(&key);
    whole_or_refused(&bytes);
    let survey = survey(bytes.as_slice(), bytes.len() as u64);
    let Ok(mut survey) = survey else {
        unreachable!("what was read is written so that it can be read");
    };
    assert_eq!(survey.signer(), Ok(Some(key.public())));
    survey.digest.rotate_left(1);
    assert!(survey.signer().is_err() || survey.digest == [survey.digest[0]; 32]);
}

/// What the second person opened is whole and of whoever opened it, and stays of its laptop; with
/// any other digest nobody opened it.
fn opened(read: &bundle::Read) {
    let [laptop, second] = [7, 8].map(|seed| SigningKey::of(&[seed; 32]));
    let signed = read.bundle.to_signed_bytes(&laptop);
    let Ok(original) = survey(signed.as_slice(), signed.len() as u64) else {
        unreachable!("what was read is written so that it can be read");
    };
    let mut pieces = vec![read.bundle.entries.clone()];
    let mut bytes = Vec::new();
    let written = opening::write(&mut bytes, &original, &second, &mut || {
        Ok(pieces.pop().unwrap_or_default())
    });
    assert!(written.is_ok());
    whole_or_refused(&bytes);
    let Ok(mut survey) = survey(bytes.as_slice(), bytes.len() as u64) else {
        // Out of order, as they were read: then they are refused.
        assert!(!read.is_whole);
        return;
    };
    assert_eq!(survey.opened_by(), Ok(Some(second.public())));
    assert_eq!(survey.signer(), Ok(Some(laptop.public())));
    survey.digest.rotate_left(1);
    assert!(survey.opened_by().is_err() || survey.digest == [survey.digest[0]; 32]);
}

/// The bytes behind the digest of each version.
fn ending(version: Option<&u8>) -> usize {
    match version {
        Some(2) => SIGNATURE_BYTES,
        Some(3) => 32 + 2 * SIGNATURE_BYTES,
        _ => 0,
    }
}

/// The bytes repeated up to the length that their head announces, under a digest that fits and,
/// where it is signed, a key and a signature that hold for nothing.
fn completed(bytes: &[u8]) -> Option<Vec<u8>> {
    let length = Bundle::length(bytes).ok().filter(|most| *most <= MOST)?;
    let (head, rest) = bytes.split_at_checked(HEADER_BYTES)?;
    let ending = 32 + ending(head.get(16));
    let content = usize::try_from(length).ok()?.checked_sub(ending)?;
    let filling: &[u8] = if rest.is_empty() { &[0] } else { rest };
    let all = head.iter().chain(filling.iter().cycle());
    let mut completed: Vec<u8> = all.take(content).copied().collect();
    let digest = Sha256::digest(&completed);
    completed.extend_from_slice(&digest);
    completed.extend(filling.iter().cycle().take(ending - 32));
    Some(completed)
}

/// Both readers, the one at once and the one piece by piece, say the same.
fn whole_or_refused(bytes: &[u8]) {
    let surveyed = survey(bytes, bytes.len() as u64);
    match (Bundle::read(bytes), surveyed) {
        (Ok(read), Ok(survey)) => {
            assert_eq!(read.is_whole, survey.is_whole);
            assert_eq!(read.bundle.kit, survey.kit);
            assert_eq!(read.digest, survey.digest);
            assert_eq!(read.bundle.entries.len(), survey.records);
            assert_eq!(read.signature, survey.signature);
            assert_eq!(read.opening, survey.opening);
            // Only who has the key could write a signed one again.
            let written = read.bundle.to_bytes();
            match read.signature {
                None if read.opening.is_some() => {
                    assert_eq!(written.len() + ending(Some(&3)), bytes.len());
                    let is_opened = survey.opened_by().is_ok_and(|second| second.is_some());
                    assert!(!is_opened || read.is_whole);
                }
                None => {
                    assert_eq!(written.len(), bytes.len());
                    assert!(!read.is_whole || written == bytes);
                    assert_eq!(survey.signer(), Ok(None));
                    assert_eq!(survey.opened_by(), Ok(None));
                }
                Some(_) => {
                    assert_eq!(written.len() + SIGNATURE_BYTES, bytes.len());
                    let is_signed = survey.signer().is_ok_and(|signer| signer.is_some());
                    assert!(!is_signed || read.is_whole);
                }
            }
            let named = stream::named(Cursor::new(bytes));
            assert!(named.is_ok_and(|named| named.is_none_or(|(kit, _)| kit == survey.kit)));
            let records = Records::from(Cursor::new(bytes), &survey, 0);
            let all = records.and_then(|mut records| records.next(survey.records));
            assert!(all.is_ok_and(|all| all == read.bundle.entries));
        }
        (Err(error), Err(StreamError::Bundle(other))) => {
            assert_eq!(error, other);
            assert_advised(&error.into(), bytes.len());
        }
        (read, surveyed) => unreachable!(
            "at once {:?}, piece by piece {:?}",
            read.err(),
            surveyed.err()
        ),
    }
}

pub(super) fn record(bytes: &[u8]) {
    if let Ok(envelope) = Envelope::from_bytes(bytes) {
        assert_eq!(envelope.as_bytes().as_slice(), bytes);
        assert!(
            bytes
                .windows(envelope.age_file().len())
                .any(|window| window == envelope.age_file())
        );
    }
    if bytes.len() < ENVELOPE_BYTES {
        framed(bytes);
    }
    match Content::read(&Secret::new(bytes.to_vec())) {
        Ok(Content::Response(response)) => {
            let _ = intake::check(kit(), &response);
            let Ok(written) = response.to_bytes() else {
                return;
            };
            let Ok(Content::Response(again)) = Content::read(&written) else {
                unreachable!("a response that was written is read again");
            };
            assert_eq!(again.id, response.id);
            assert_eq!(again.sheet(), response.sheet());
            assert_eq!(
                (again.kit, &again.unit, &again.period),
                (response.kit, &response.unit, &response.period)
            );
            assert_eq!(
                (&again.questionnaire, &again.version),
                (&response.questionnaire, &response.version)
            );
        }
        Ok(Content::Decoy) => assert_eq!(bytes.first(), Some(&0)),
        Err(error) => in_some_words(bytes.len(), |words| {
            assert_fit(&advice::set_aside(&Reason::Response(error), words));
        }),
    }
}

/// An envelope of the bytes whose frame and checksum are right.
fn framed(bytes: &[u8]) {
    let mut envelope = b"stdeasy\x1a\x01".to_vec();
    envelope.extend(
        bytes
            .iter()
            .chain(std::iter::repeat(&0))
            .take(ENVELOPE_BYTES - 32 - 9),
    );
    let checksum = Sha256::digest(&envelope);
    envelope.extend_from_slice(&checksum);
    let read = Envelope::from_bytes(&envelope);
    if let Ok(read) = &read {
        assert_eq!(read.as_bytes().as_slice(), envelope);
    }
    assert_eq!(
        Envelope::from_bytes_if_framed(&envelope).is_some(),
        read.is_ok()
    );
    envelope.rotate_left(1);
    assert!(Envelope::from_bytes(&envelope).is_err());
}

pub(super) fn laptop(bytes: &[u8]) {
    let read = text_of(bytes).map(Enrolment::read);
    match read {
        Some(Ok(read)) => {
            assert_eq!(Enrolment::read(&read.to_json()), Ok(read));
            assert_eq!(Enrolment::read(&read.to_line()), Ok(read));
            assert!(Enrolment::is_line(&read.to_line()));
        }
        Some(Err(error)) => assert_advised(&EnrolledError::from(error).into(), bytes.len()),
        None => {}
    }
}

pub(super) fn receipt(bytes: &[u8]) {
    let read = text_of(bytes).map(Receipt::read);
    match read {
        Some(Ok(receipt)) => assert!(Receipt::read(&receipt.to_text()) == Ok(receipt)),
        Some(Err(error)) => assert_advised(&error.into(), bytes.len()),
        None => {}
    }
    let (kit, rest) = bytes.split_at_checked(32).unwrap_or((bytes, &[]));
    let mut keys = rest.as_chunks::<16>().0.to_vec();
    let mut digest = [0; 32];
    digest
        .iter_mut()
        .zip(kit)
        .for_each(|(to, from)| *to = *from);
    let made = Receipt {
        kit: digest,
        bundle: digest,
        keys: keys.clone(),
    };
    keys.sort_unstable();
    let read = Receipt::read(&made.to_text());
    assert!(read.is_ok_and(|read| read.keys == keys && read.kit == digest));
}
