//! Opening many records with one key: the public key is worked out once, not for every record.
//!
//! This is the X25519 stanza of the age format (C2SP, `age`, section "The X25519 recipient
//! type"), made of the same primitives and giving the same answers as the age library's own
//! identity, which a test holds; only that the library works the public key out anew each time,
//! which is a third of the work.

use age::{DecryptError, Identity};
use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use age_core::primitives::{aead_decrypt, hkdf};
use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::{Zeroize, Zeroizing};

const TAG: &str = "X25519";
const LABEL: &[u8] = b"age-encryption.org/v1/X25519";
const SHARE_BYTES: usize = 32;
const BODY_BYTES: usize = FILE_KEY_BYTES + 16;

/// A secret key with its public one.
pub(super) struct Opener {
    secret: StaticSecret,
    public: PublicKey,
}

impl Opener {
    pub(super) fn new(secret: [u8; 32]) -> Self {
        let secret = StaticSecret::from(secret);
        Self {
            public: PublicKey::from(&secret),
            secret,
        }
    }

    fn key(&self, share: [u8; SHARE_BYTES]) -> Option<Zeroizing<[u8; 32]>> {
        let share = PublicKey::from(share);
        let shared = self.secret.diffie_hellman(&share);
        if !shared.was_contributory() {
            return None;
        }
        let mut salt = [0; 2 * SHARE_BYTES];
        let both = share.as_bytes().iter().chain(self.public.as_bytes());
        salt.iter_mut().zip(both).for_each(|(to, from)| *to = *from);
        Some(Zeroizing::new(hkdf(&salt, LABEL, shared.as_bytes())))
    }
}

impl Identity for Opener {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag != TAG {
            return None;
        }
        let found = share(stanza).and_then(|share| self.key(share));
        let Some(key) = found else {
            return Some(Err(DecryptError::InvalidHeader));
        };
        let mut plain = aead_decrypt(&key, FILE_KEY_BYTES, &stanza.body).ok()?;
        Some(Ok(FileKey::init_with_mut(|file_key| {
            file_key.copy_from_slice(&plain);
            plain.zeroize();
        })))
    }
}

/// The ephemeral share of a stanza of the valid form.
fn share(stanza: &Stanza) -> Option<[u8; SHARE_BYTES]> {
    let [argument] = stanza.args.as_slice() else {
        return None;
    };
    let share = BASE64_STANDARD_NO_PAD.decode(argument).ok()?;
    (stanza.body.len() == BODY_BYTES).then_some(share.try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use age::Recipient;
    use age::secrecy::ExposeSecret;

    use super::*;
    use crate::seal::identity::secret_bytes;

    type Change = Box<dyn Fn(&mut Stanza)>;

    fn both() -> (age::x25519::Identity, Opener) {
        let identity = age::x25519::Identity::generate();
        let opener = Opener::new(*secret_bytes(&identity).unwrap());
        (identity, opener)
    }

    /// What an identity makes of a stanza, in a form that compares.
    fn said(identity: &dyn Identity, stanza: &Stanza) -> String {
        match identity.unwrap_stanza(stanza) {
            None => "not mine".to_owned(),
            Some(Ok(key)) => format!("{:?}", key.expose_secret()),
            Some(Err(error)) => format!("{error:?}"),
        }
    }

    fn stanza(identity: &age::x25519::Identity) -> Stanza {
        let file_key = FileKey::new(Box::new([7; FILE_KEY_BYTES]));
        let recipient = identity.to_public();
        recipient.wrap_file_key(&file_key).unwrap().0.remove(0)
    }

    #[test]
    fn it_opens_what_the_library_opens_and_refuses_what_it_refuses() {
        let (identity, opener) = both();
        let (_, other) = both();
        for _ in 0..50 {
            let whole = stanza(&identity);
            assert_eq!(said(&opener, &whole), format!("{:?}", [7_u8; 16]));
            assert_eq!(said(&other, &whole), "not mine");
            let mut changes: Vec<Change> = vec![
                Box::new(|s| s.tag = "X25520".to_owned()),
                Box::new(|s| s.args.clear()),
                Box::new(|s| s.args.push(String::new())),
                Box::new(|s| s.args[0].push('A')),
                Box::new(|s| s.args[0].push('=')),
                Box::new(|s| s.args[0] = BASE64_STANDARD_NO_PAD.encode([0; 32])),
                Box::new(|s| s.args[0] = BASE64_STANDARD_NO_PAD.encode([1; 31])),
                Box::new(|s| s.args[0] = BASE64_STANDARD_NO_PAD.encode([0xff; 32])),
                Box::new(|s| s.body.push(0)),
                Box::new(|s| s.body.truncate(BODY_BYTES - 1)),
            ];
            for at in 0..BODY_BYTES {
                changes.push(Box::new(move |s| s.body[at] ^= 1));
            }
            for change in changes {
                let mut changed = Stanza {
                    tag: whole.tag.clone(),
                    args: whole.args.clone(),
                    body: whole.body.clone(),
                };
                change(&mut changed);
                let (ours, theirs) = (said(&opener, &changed), said(&identity, &changed));
                assert_eq!(ours, theirs, "{:?}", changed.args);
            }
        }
    }
}
