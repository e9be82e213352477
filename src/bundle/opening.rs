//! A bundle of which the second person took the outer layer off: version 3.
//!
//! Its records have the keys they had. Behind the digest stand the digest of the bundle that was
//! opened, the signature with which its laptop packed it (zeros where it was not signed), and the
//! signature of the second person over all three.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

use super::signature::{PublicKey, Purpose, SIGNATURE_BYTES, Signature, SigningKey};
use super::stream::Survey;
use super::{BundleError, Entry, OPENED, head};

/// The bytes that stand behind the digest.
pub(super) const OPENING_BYTES: usize = 32 + 2 * SIGNATURE_BYTES;

/// What the end of an opened bundle says, whether or not it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// The digest of the bundle that was opened.
    original: [u8; 32],
    /// The signature of its laptop, where there was one.
    packed: [u8; SIGNATURE_BYTES],
    /// The signature of the second person.
    second: Signature,
}

impl Opening {
    pub(super) fn read(bytes: &[u8; OPENING_BYTES]) -> Option<Self> {
        let (original, rest) = bytes.split_first_chunk::<32>()?;
        let (packed, second) = rest.split_first_chunk::<SIGNATURE_BYTES>()?;
        Some(Self {
            original: *original,
            packed: *packed,
            second: Signature::read(second.first_chunk()?)?,
        })
    }

    fn to_bytes(self) -> Vec<u8> {
        let second = self.second.to_bytes();
        [self.original.as_slice(), &self.packed, &second].concat()
    }

    /// The digest that it says the bundle had which was opened.
    pub fn original(&self) -> &[u8; 32] {
        &self.original
    }

    /// The key that the laptop which packed it says it has.
    pub(super) fn claimed(&self) -> Option<PublicKey> {
        Signature::read(&self.packed)?.claimed()
    }

    /// Which laptop packed the bundle that was opened; `None` if it was not signed.
    pub(super) fn packer(&self) -> Result<Option<PublicKey>, BundleError> {
        if self.packed == [0; SIGNATURE_BYTES] {
            return Ok(None);
        }
        Signature::read(&self.packed)
            .and_then(|signature| signature.signer(Purpose::Packing, &self.original))
            .map(Some)
            .ok_or(BundleError::Signature)
    }

    /// Who took the layer off a bundle that has this digest now; `None` if nobody says so.
    pub(super) fn second(&self, digest: &[u8; 32]) -> Option<PublicKey> {
        let signed = signed(digest, &self.original, &self.packed);
        self.second.signer(Purpose::Opening, &signed)
    }
}

fn signed(digest: &[u8; 32], original: &[u8; 32], packed: &[u8; SIGNATURE_BYTES]) -> [u8; 32] {
    let all = Sha256::new()
        .chain_update(digest)
        .chain_update(original)
        .chain_update(packed);
    all.finalize().into()
}

/// Writes what a surveyed bundle is once its outer layer is off.
///
/// `next` gives its records piece by piece and in their order, as many as there are, and none at
/// the end. The same records, whoever gives them, make the same bytes.
pub fn write(
    out: &mut dyn Write,
    original: &Survey,
    key: &SigningKey,
    next: &mut dyn FnMut() -> io::Result<Vec<Entry>>,
) -> io::Result<()> {
    let mut hash = Sha256::new();
    let mut put = |out: &mut dyn Write, bytes: &[u8]| {
        hash.update(bytes);
        out.write_all(bytes)
    };
    put(out, &head(OPENED, &original.kit, original.records))?;
    loop {
        let piece = next()?;
        if piece.is_empty() {
            break;
        }
        for entry in piece {
            put(out, &entry.key)?;
            put(out, entry.envelope.as_slice())?;
        }
    }
    let digest: [u8; 32] = hash.finalize().into();
    let packed = original.signature.map(|signature| signature.to_bytes());
    let packed = packed.unwrap_or([0; SIGNATURE_BYTES]);
    let signed = signed(&digest, &original.digest, &packed);
    let opening = Opening {
        original: original.digest,
        packed,
        second: key.sign(Purpose::Opening, &signed),
    };
    out.write_all(&digest)?;
    out.write_all(&opening.to_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::tests::bundle;
    use crate::bundle::{Bundle, stream};

    fn survey(bytes: &[u8]) -> Survey {
        stream::survey(bytes, bytes.len() as u64).unwrap()
    }

    /// What the second person makes of a bundle whose records stay as they are.
    fn opened(original: &[u8], key: &SigningKey) -> Vec<u8> {
        let mut pieces = vec![bundle().entries];
        pieces[0].sort_by_key(|entry| entry.key);
        let mut bytes = Vec::new();
        write(&mut bytes, &survey(original), key, &mut || {
            Ok(pieces.pop().unwrap_or_default())
        })
        .unwrap();
        bytes
    }

    fn keys() -> [SigningKey; 2] {
        [3, 4].map(|seed| SigningKey::of(&[seed; 32]))
    }

    #[test]
    fn it_names_who_packed_and_who_opened_it() {
        let [laptop, second] = keys();
        let signed = bundle().to_signed_bytes(&laptop);
        for (original, packer) in [(bundle().to_bytes(), None), (signed, Some(laptop.public()))] {
            let bytes = opened(&original, &second);
            let found = survey(&bytes);
            assert!(found.is_whole);
            assert_eq!(found.opened_by(), Ok(Some(second.public())));
            assert_eq!(found.signer(), Ok(packer));
            assert_eq!(survey(&original).opened_by(), Ok(None));
            let read = Bundle::read(&bytes).unwrap();
            assert_eq!(read.bundle.entries.len(), 64);
            assert!(read.is_whole && read.signature.is_none());
            let named = stream::named(std::io::Cursor::new(&bytes)).unwrap();
            assert_eq!(named.map(|(_, key)| key), packer);
        }
    }

    #[test]
    fn the_same_bundle_is_opened_to_the_same_bytes() {
        let [laptop, second] = keys();
        let original = bundle().to_signed_bytes(&laptop);
        assert!(opened(&original, &second) == opened(&original, &second));
    }

    #[test]
    fn whatever_byte_is_changed_nobody_opened_it_or_nobody_packed_it() {
        let [laptop, second] = keys();
        let whole = opened(&bundle().to_signed_bytes(&laptop), &second);
        let end = whole.len() - OPENING_BYTES - 32;
        for place in (0..60)
            .chain((60..end).step_by(509))
            .chain(end..whole.len())
        {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            let Ok(found) = stream::survey(&changed[..], changed.len() as u64) else {
                continue;
            };
            assert_eq!(found.opened_by(), Err(BundleError::Signature), "{place}");
        }
    }

    #[test]
    fn a_signature_of_packing_is_none_of_opening() {
        let [laptop, second] = keys();
        let mut bytes = opened(&bundle().to_signed_bytes(&laptop), &second);
        let at = bytes.len() - SIGNATURE_BYTES;
        let before = at - SIGNATURE_BYTES;
        bytes.copy_within(before..at, at);
        assert_eq!(survey(&bytes).opened_by(), Err(BundleError::Signature));
    }
}
