//! Who packed a bundle, and who took the outer layer off it: a signing key, its public half, and
//! the signature.
//!
//! The only file that names `ed25519_dalek`. The key opens nothing and says nothing about a
//! person: it says that a bundle was packed, or opened, where the key lies.

use std::fmt;

use ed25519_dalek::{Signer, VerifyingKey};
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;
use zeroize::Zeroizing;

/// The bytes of a public key and of a signing key's seed.
pub const KEY_BYTES: usize = 32;

/// The bytes that stand behind the digest of a signed bundle: the public key and the signature.
pub const SIGNATURE_BYTES: usize = KEY_BYTES + 64;

/// What is signed. It stands before the digest, so that a signature is good for nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A bundle as a laptop packed it.
    Packing,
    /// A bundle of which the second person took the outer layer off.
    Opening,
}

impl Purpose {
    fn text(self) -> &'static [u8] {
        match self {
            Self::Packing => b"standeasy-bundle-signature/1\n",
            Self::Opening => b"standeasy-opening-signature/1\n",
        }
    }
}

/// What a laptop or a second person signs bundles with. It is wiped when it is dropped, and shows nothing.
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// A new one, by the system's generator.
    pub fn generate() -> Self {
        use rand::Rng;
        // Without the system's randomness no record could be sealed either.
        let mut seed = Zeroizing::new([0; KEY_BYTES]);
        UnwrapErr(SysRng).fill_bytes(seed.as_mut_slice());
        Self::of(&seed)
    }

    /// The key of a seed.
    pub fn of(seed: &[u8; KEY_BYTES]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// The seed, to keep.
    pub fn seed(&self) -> Zeroizing<[u8; KEY_BYTES]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The half that is enrolled.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs a digest for a purpose.
    pub fn sign(&self, purpose: Purpose, digest: &[u8; 32]) -> Signature {
        Signature {
            key: self.public().0,
            bytes: self.0.sign(&message(purpose, digest)).to_bytes(),
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// The public half of a signing key: what an officer enrols, and what a kit names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey([u8; KEY_BYTES]);

impl PublicKey {
    /// Reads one; `None` for bytes that are no key, or one under which anything is signed.
    pub fn read(bytes: [u8; KEY_BYTES]) -> Option<Self> {
        let key = VerifyingKey::from_bytes(&bytes).ok()?;
        (!key.is_weak()).then_some(Self(bytes))
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }
}

/// A public key and a signature as they stand in a bundle; whether they hold is another matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    key: [u8; KEY_BYTES],
    bytes: [u8; 64],
}

impl Signature {
    /// Reads the end of a signed bundle.
    pub fn read(bytes: &[u8; SIGNATURE_BYTES]) -> Option<Self> {
        let (key, rest) = bytes.split_first_chunk::<KEY_BYTES>()?;
        Some(Self {
            key: *key,
            bytes: *rest.first_chunk()?,
        })
    }

    /// The end of a signed bundle.
    pub fn to_bytes(&self) -> [u8; SIGNATURE_BYTES] {
        let mut bytes = [0; SIGNATURE_BYTES];
        let parts = self.key.iter().chain(&self.bytes);
        bytes
            .iter_mut()
            .zip(parts)
            .for_each(|(to, from)| *to = *from);
        bytes
    }

    /// The key that it says it was made with.
    pub fn claimed(&self) -> Option<PublicKey> {
        PublicKey::read(self.key)
    }

    /// Who signed a digest for a purpose; `None` if the signature does not hold for them.
    ///
    /// The strict rules: one signature has one form, and no key of small order holds.
    pub fn signer(&self, purpose: Purpose, digest: &[u8; 32]) -> Option<PublicKey> {
        let key = VerifyingKey::from_bytes(&self.key).ok()?;
        let signature = ed25519_dalek::Signature::from_bytes(&self.bytes);
        let message = message(purpose, digest);
        key.verify_strict(&message, &signature).ok()?;
        self.claimed()
    }
}

fn message(purpose: Purpose, digest: &[u8; 32]) -> Vec<u8> {
    [purpose.text(), digest.as_slice()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8032, section 7.1, test 1: the key of a known seed.
    #[test]
    fn a_known_seed_has_its_known_public_key() {
        let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        let key = SigningKey::of(&crate::hex::decode(seed).unwrap());
        assert_eq!(crate::hex::encode(key.public().as_bytes()), public);
        assert_eq!(crate::hex::encode(key.seed().as_slice()), seed);
    }

    #[test]
    fn a_signature_holds_for_its_digest_and_key_alone() {
        let key = SigningKey::generate();
        let [packing, opening] = [Purpose::Packing, Purpose::Opening];
        let signature = key.sign(packing, &[7; 32]);
        assert_eq!(signature.signer(packing, &[7; 32]), Some(key.public()));
        assert_eq!(signature.signer(packing, &[8; 32]), None);
        assert_eq!(signature.signer(opening, &[7; 32]), None);
        let bytes = signature.to_bytes();
        assert_eq!(Signature::read(&bytes), Some(signature));
        for bit in 0..8 * SIGNATURE_BYTES {
            let mut changed = bytes;
            changed[bit / 8] ^= 1 << (bit % 8);
            let changed = Signature::read(&changed).unwrap();
            let signer = changed.signer(packing, &[7; 32]);
            assert_eq!(signer, None, "{bit}");
        }
    }

    #[test]
    fn a_bare_signature_of_the_digest_is_none_for_a_bundle() {
        let key = SigningKey::of(&[3; 32]);
        let bytes = key.0.sign(&[7; 32]).to_bytes();
        let key = *key.public().as_bytes();
        let signature = Signature { key, bytes };
        assert_eq!(signature.signer(Purpose::Packing, &[7; 32]), None);
    }

    #[test]
    fn a_key_under_which_anything_is_signed_is_none() {
        // The neutral element, and the point of order two.
        let mut neutral = [0; 32];
        neutral[0] = 1;
        let mut two = [255; 32];
        (two[0], two[31]) = (0xec, 0x7f);
        for weak in [neutral, two, [0; 32]] {
            assert_eq!(PublicKey::read(weak), None);
            let mut bytes = [0; 64];
            bytes[..32].copy_from_slice(&neutral);
            let signature = Signature { key: weak, bytes };
            assert_eq!(signature.signer(Purpose::Packing, &[7; 32]), None);
        }
    }

    #[test]
    fn two_keys_differ_and_show_nothing() {
        let (one, other) = (SigningKey::generate(), SigningKey::generate());
        assert_ne!(one.public(), other.public());
        assert_eq!(format!("{one:?}"), "***");
    }
}
