//! The officer's secret key and its file under a passphrase, as the `age` command writes it.

use std::fmt;
use std::iter;

use age::armor::ArmoredReader;
use age::scrypt;
use age::secrecy::{ExposeSecret, SecretString};
use age_core::primitives::hkdf;
use base64::Engine;
use bech32::Bech32;
use bech32::primitives::decode::CheckedHrpstring;
use zeroize::Zeroizing;

use super::block::{read_whole, write_whole};
use super::opener::Opener;
use super::shape::has_shape;
use super::{Recipient, SealError};
use crate::secret::Secret;

/// What the age command itself uses: about 1.6 seconds and 256 MiB.
const WORK_FACTOR: u8 = 18;
const MOST_WORK_FACTOR: u8 = 20;
const MOST_FILE_BYTES: usize = 64 * 1024;
/// `AGE-SECRET-KEY-1` and 58 characters.
const KEY_LINE_BYTES: usize = 74;

/// The officer's secret key. Exists only in memory, and never on a laptop.
pub struct Identity {
    key: age::x25519::Identity,
    opener: Opener,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(***)")
    }
}

impl Identity {
    /// A new random identity.
    pub fn generate() -> Self {
        Self::of(age::x25519::Identity::generate())
            .expect("the library reads the text of its own key")
    }

    /// Every identity that a piece of text could be: in the form that age writes, or 32 bytes
    /// in hexadecimal or Base64. For whoever looks whether a key lies about.
    pub fn guess(text: &str) -> Vec<Self> {
        let engine = &base64::engine::general_purpose::STANDARD_NO_PAD;
        let bare = text
            .trim_end_matches('=')
            .replace('-', "+")
            .replace('_', "/");
        let decoded = [crate::hex::decode(text), exactly(engine.decode(bare).ok())];
        let own = text.to_ascii_uppercase().parse().ok();
        let others = decoded.into_iter().flatten().filter_map(of_bytes);
        own.into_iter().chain(others).filter_map(Self::of).collect()
    }

    /// The recipient that belongs to it.
    pub fn recipient(&self) -> Recipient {
        Recipient::new(self.key.to_public())
    }

    /// The standard identity file under a passphrase: what `age -p` would write
    /// (scrypt work factor 18; binary age format; no date inside).
    pub fn lock(&self, passphrase: &Secret) -> Result<Vec<u8>, SealError> {
        let mut recipient = scrypt::Recipient::new(text_of(passphrase)?);
        recipient.set_work_factor(WORK_FACTOR);
        let encryptor = age::Encryptor::with_recipients(iter::once(&recipient as _))
            .expect("a single passphrase is a valid set of recipients");
        Ok(write_whole(encryptor, self.to_file().expose(), Vec::new()))
    }

    /// Opens a passphrase-encrypted identity file, binary or armored, that holds one identity.
    ///
    /// The work factor may be at most 20 (about 6 seconds and 1 GiB); a greater one is refused
    /// before any work is done.
    pub fn unlock(file: &[u8], passphrase: &Secret) -> Result<Self, SealError> {
        if file.len() > MOST_FILE_BYTES {
            return Err(SealError::NotAnIdentity);
        }
        let decryptor = age::Decryptor::new_buffered(ArmoredReader::new(file))
            .map_err(|_| SealError::NotAnIdentity)?;
        if !decryptor.is_scrypt() {
            return Err(SealError::NotAnIdentity);
        }
        let mut key = scrypt::Identity::new(text_of(passphrase)?);
        key.set_max_work_factor(MOST_WORK_FACTOR);
        let reader = decryptor
            .decrypt(iter::once(&key as _))
            .map_err(why_locked)?;
        let plain = read_whole(reader, file.len()).ok_or(SealError::DamagedContent)?;
        Self::from_file(&plain).ok_or(SealError::NotAnIdentity)
    }

    /// Whether a file has the shape of a passphrase-encrypted identity, so far as that shows without
    /// the passphrase; else [`SealError::NotAnIdentity`].
    pub fn check_shape(file: &[u8]) -> Result<(), SealError> {
        let is_locked = file.len() <= MOST_FILE_BYTES
            && has_shape(file, KEY_LINE_BYTES)
            && age::Decryptor::new_buffered(ArmoredReader::new(file))
                .is_ok_and(|decryptor| decryptor.is_scrypt());
        match is_locked {
            true => Ok(()),
            false => Err(SealError::NotAnIdentity),
        }
    }

    /// 32 bytes that follow from this key and a purpose, and from which nobody comes back to the
    /// key: HKDF with SHA-256 (RFC 5869), without salt, and with the purpose as `info`.
    ///
    /// [`SealError::NotAnIdentity`] if the library's own text of the key cannot be read.
    pub fn derived(&self, purpose: &str) -> Result<Zeroizing<[u8; 32]>, SealError> {
        let bytes = secret_bytes(&self.key).ok_or(SealError::NotAnIdentity)?;
        let derived = hkdf(&[], purpose.as_bytes(), bytes.as_slice());
        Ok(Zeroizing::new(derived))
    }

    /// `None` if the library's own text of the key cannot be read.
    fn of(key: age::x25519::Identity) -> Option<Self> {
        let opener = Opener::new(*secret_bytes(&key)?);
        Some(Self { key, opener })
    }

    pub(super) fn as_age(&self) -> &dyn age::Identity {
        &self.opener
    }

    /// The lines `age-keygen` writes, without its date.
    fn to_file(&self) -> Secret {
        let key = self.key.to_string();
        let mut file = Secret::with_capacity(256);
        file.extend(format!("# public key: {}\n", self.recipient()).as_bytes());
        file.extend(key.expose_secret().as_bytes());
        file.extend(b"\n");
        file
    }

    fn from_file(file: &Secret) -> Option<Self> {
        let mut lines = keys(file);
        let key = lines.next()?.parse().ok()?;
        if lines.next().is_some() {
            return None;
        }
        Self::of(key)
    }
}

/// Seals secret keys to others, one after the other as an identity file of `age` has them.
pub fn seal_identities<'a>(
    identities: impl Iterator<Item = &'a Identity>,
    recipients: &[Recipient],
) -> Result<Vec<u8>, SealError> {
    let mut file = Secret::with_capacity(1024);
    for identity in identities {
        file.extend(identity.to_file().expose());
    }
    super::seal_block(&file, recipients)
}

/// Opens what [`seal_identities`] sealed.
pub fn open_identities(sealed: &[u8], identity: &Identity) -> Result<Vec<Identity>, SealError> {
    let file = super::open_block(sealed, identity)?;
    let keys = keys(&file).map(|line| Identity::of(line.parse().ok()?));
    let all: Option<Vec<Identity>> = keys.collect();
    all.ok_or(SealError::NotAnIdentity)
}

/// The lines of an identity file that are no comments.
fn keys(file: &Secret) -> impl Iterator<Item = &str> {
    let lines = file.expose_text().unwrap_or_default().lines();
    lines
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn exactly(bytes: Option<Vec<u8>>) -> Option<[u8; 32]> {
    bytes?.try_into().ok()
}

/// The key of these bytes, which the library takes as Bech32 only.
fn of_bytes(bytes: [u8; 32]) -> Option<age::x25519::Identity> {
    let start = bech32::Hrp::parse("age-secret-key-").ok()?;
    let text = bech32::encode::<Bech32>(start, &bytes).ok()?;
    text.to_ascii_uppercase().parse().ok()
}

/// The bytes of a secret key, which the library gives out as Bech32 only.
pub(super) fn secret_bytes(key: &age::x25519::Identity) -> Option<Zeroizing<[u8; 32]>> {
    let text = key.to_string();
    let decoded = CheckedHrpstring::new::<Bech32>(text.expose_secret()).ok()?;
    let mut bytes = Zeroizing::new([0; 32]);
    let mut from = decoded.byte_iter();
    for byte in bytes.iter_mut() {
        *byte = from.next()?;
    }
    from.next().is_none().then_some(bytes)
}

fn text_of(passphrase: &Secret) -> Result<SecretString, SealError> {
    passphrase
        .expose_text()
        .filter(|text| !text.is_empty())
        .map(SecretString::from)
        .ok_or(SealError::UnusablePassphrase)
}

fn why_locked(error: age::DecryptError) -> SealError {
    match error {
        age::DecryptError::ExcessiveWork { .. } => SealError::Excessive,
        age::DecryptError::KeyDecryptionFailed
        | age::DecryptError::NoMatchingKeys
        | age::DecryptError::DecryptionFailed => SealError::WrongPassphrase,
        age::DecryptError::InvalidHeader | age::DecryptError::UnknownFormat => {
            SealError::NotAnIdentity
        }
        _ => SealError::DamagedContent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Secret {
        Secret::from(text.to_owned())
    }

    /// An identity file as `lock` writes it, but cheap to open.
    fn locked(content: &[u8], work_factor: u8) -> Vec<u8> {
        let mut recipient = scrypt::Recipient::new(SecretString::from("six words"));
        recipient.set_work_factor(work_factor);
        let encryptor = age::Encryptor::with_recipients(iter::once(&recipient as _)).unwrap();
        write_whole(encryptor, content, Vec::new())
    }

    fn replace(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
        let place = bytes
            .windows(from.len())
            .position(|window| window == from.as_bytes())
            .unwrap();
        let mut changed = bytes.to_vec();
        changed.splice(place..place + from.len(), to.bytes());
        changed
    }

    /// T17.
    #[test]
    fn a_locked_identity_opens_with_its_passphrase_only() {
        let identity = Identity::generate();
        let file = identity.lock(&secret("six words")).unwrap();
        let unlocked = Identity::unlock(&file, &secret("six words")).unwrap();
        assert_eq!(unlocked.recipient(), identity.recipient());
        let error = Identity::unlock(&file, &secret("Six words")).unwrap_err();
        assert_eq!(error, SealError::WrongPassphrase);
    }

    /// T18.
    #[test]
    fn an_excessive_work_factor_is_refused() {
        let file = locked(b"", 1);
        for factor in [" 21\n", " 30\n", " 63\n"] {
            let costly = replace(&file, " 1\n", factor);
            let error = Identity::unlock(&costly, &secret("six words")).unwrap_err();
            assert_eq!(error, SealError::Excessive);
        }
    }

    #[test]
    fn what_holds_no_single_identity_is_none() {
        let key = Identity::generate().to_file();
        let key = key.expose_text().unwrap();
        for content in [
            "",
            "# nothing\n",
            "AGE-PLUGIN-YUBIKEY-1QQ\n",
            &format!("{key}{key}"),
        ] {
            let file = locked(content.as_bytes(), 1);
            let error = Identity::unlock(&file, &secret("six words")).unwrap_err();
            assert_eq!(error, SealError::NotAnIdentity);
        }
    }

    #[test]
    fn a_file_of_age_keygen_with_its_date_is_read() {
        let identity = Identity::generate();
        let lines = identity.to_file();
        let lines = lines.expose_text().unwrap();
        let file = locked(format!("# created: 2026-09-28\r\n{lines}\n").as_bytes(), 1);
        let unlocked = Identity::unlock(&file, &secret("six words")).unwrap();
        assert_eq!(unlocked.recipient(), identity.recipient());
    }

    #[test]
    fn what_is_not_under_a_passphrase_is_no_identity_file() {
        let identity = Identity::generate();
        let sealed = super::super::seal_block(&secret("x"), &[identity.recipient()]).unwrap();
        for file in [&[][..], b"AGE-SECRET-KEY-1", &[0; 70_000], &sealed] {
            let error = Identity::unlock(file, &secret("six words")).unwrap_err();
            assert_eq!(error, SealError::NotAnIdentity);
        }
    }

    #[test]
    fn the_shape_of_a_file_shows_without_its_passphrase() {
        let identity = Identity::generate();
        let sealed = super::super::seal_block(&secret("x"), &[identity.recipient()]).unwrap();
        let key = identity.key.to_string();
        let shortest = locked(key.expose_secret().as_bytes(), 1);
        assert_eq!(Identity::check_shape(&shortest), Ok(()));
        let locked = identity.lock(&secret("six words")).unwrap();
        assert_eq!(Identity::check_shape(&locked), Ok(()));
        let no_key = Err(SealError::NotAnIdentity);
        for place in 0..shortest.len() {
            assert_eq!(Identity::check_shape(&shortest[..place]), no_key, "{place}");
        }
        for file in [&[0; 400][..], b"AGE-SECRET-KEY-1", &[0; 70_000], &sealed] {
            assert_eq!(Identity::check_shape(file), no_key);
        }
    }

    #[test]
    fn a_cut_or_changed_file_never_opens() {
        let identity = Identity::generate();
        let file = locked(identity.to_file().expose(), 1);
        for place in 0..file.len() {
            let mut changed = file.clone();
            changed[place] ^= 1;
            assert!(
                Identity::unlock(&changed, &secret("six words")).is_err(),
                "{place}"
            );
            assert!(Identity::unlock(&file[..place], &secret("six words")).is_err());
        }
    }

    #[test]
    fn empty_and_unreadable_passphrases_are_refused() {
        for passphrase in [Secret::new(vec![]), Secret::new(vec![0xff])] {
            let error = Identity::generate().lock(&passphrase).unwrap_err();
            assert_eq!(error, SealError::UnusablePassphrase);
        }
    }

    #[test]
    fn several_keys_are_sealed_to_another_one_and_come_back() {
        let [first, second, own] = std::array::from_fn(|_| Identity::generate());
        let recipients = [own.recipient()];
        let sealed = seal_identities([&first, &second].into_iter(), &recipients).unwrap();
        let opened = open_identities(&sealed, &own).unwrap();
        let opened: Vec<Recipient> = opened.iter().map(Identity::recipient).collect();
        assert_eq!(opened, [first.recipient(), second.recipient()]);
        assert!(open_identities(&sealed, &first).is_err());
        let none = super::super::seal_block(&secret("x"), &recipients).unwrap();
        let error = open_identities(&none, &own).unwrap_err();
        assert_eq!(error, SealError::NotAnIdentity);
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Identity::generate()), "Identity(***)");
    }
}
