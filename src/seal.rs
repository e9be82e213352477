//! A response to a sealed record and back; the only room that names `age`.

use crate::secret::Secret;

/// The size of every envelope, in bytes.
pub const ENVELOPE_BYTES: usize = 1024;

/// The size every plain text is padded to before sealing, in bytes.
pub const PLAIN_BYTES: usize = 482;

/// The most recipients a kit may name.
pub const MOST_RECIPIENTS: usize = 2;

/// A public key records are sealed to: an age X25519 recipient, `age1…`.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(age::x25519::Recipient);

impl std::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recipient({self})")
    }
}

/// Why a text is not a recipient that can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecipientError {
    /// A secret key was given where the public one belongs.
    #[error("this is a secret key, not a recipient")]
    SecretKey,
    /// A post-quantum recipient.
    #[error("post-quantum recipients (age1pq…) cannot be used yet")]
    PostQuantum,
    /// A recipient of a plugin, such as a hardware token.
    #[error("recipients of age plugins cannot be used")]
    Plugin,
    /// Not a recipient at all, or mistyped.
    #[error("this is not an age recipient")]
    Malformed,
}

impl std::str::FromStr for Recipient {
    type Err = RecipientError;
    fn from_str(text: &str) -> Result<Self, RecipientError> {
        text.parse::<age::x25519::Recipient>()
            .map(Self)
            .map_err(|_| RecipientError::Malformed)
    }
}

impl std::fmt::Display for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// The officer's secret key. Exists only in memory, and never on a laptop.
pub struct Identity(age::x25519::Identity);

impl Identity {
    /// A new random identity.
    pub fn generate() -> Self {
        todo!()
    }

    /// The recipient that belongs to it.
    pub fn recipient(&self) -> Recipient {
        todo!()
    }

    /// The standard identity file under a passphrase: what `age -p` would write
    /// (scrypt work factor 18; binary age format; no date inside).
    pub fn lock(&self, passphrase: &Secret) -> Result<Vec<u8>, SealError> {
        let _ = passphrase;
        todo!()
    }

    /// Opens a passphrase-encrypted identity file (binary or armored is up to `age`; work factor at most 20).
    pub fn unlock(file: &[u8], passphrase: &Secret) -> Result<Self, SealError> {
        let _ = (file, passphrase);
        todo!()
    }
}

/// Why sealing or opening did not work. Carries no plain text and no key.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// Longer than the constant size allows.
    #[error("the content is {bytes} bytes, more than the {most} that fit")]
    TooLong {
        /// Its size.
        bytes: usize,
        /// The limit.
        most: usize,
    },
    /// No recipient, or more than the limit.
    #[error("a kit needs one or two recipients")]
    Recipients,
    /// The envelope's frame is damaged.
    #[error("the envelope is damaged")]
    DamagedEnvelope,
    /// Sealed for another key.
    #[error("it is not sealed to this key")]
    WrongKey,
    /// The ciphertext does not verify.
    #[error("the sealed content is damaged")]
    DamagedContent,
    /// The passphrase does not open the identity.
    #[error("the passphrase does not open this identity")]
    WrongPassphrase,
    /// Not a passphrase-encrypted age identity.
    #[error("this is not a passphrase-encrypted age identity")]
    NotAnIdentity,
    /// The work factor is beyond what this program will try.
    #[error("the identity asks for an excessive work factor")]
    Excessive,
}

/// A sealed record: one constant size, whatever was sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope(Box<[u8; ENVELOPE_BYTES]>);

impl Envelope {
    /// Takes stored bytes over after checking frame and checksum.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        let _ = bytes;
        todo!()
    }

    /// All bytes, as they are stored.
    pub fn as_bytes(&self) -> &[u8; ENVELOPE_BYTES] {
        &self.0
    }

    /// The standard age file inside.
    pub fn age_file(&self) -> &[u8] {
        todo!()
    }
}

/// Seals bytes to the recipients, padded so that neither length nor size tells anything.
pub fn seal(plain: &Secret, recipients: &[Recipient]) -> Result<Envelope, SealError> {
    let _ = (plain, recipients);
    todo!()
}

/// Opens an envelope; the padding is taken off.
pub fn open(envelope: &Envelope, identity: &Identity) -> Result<Secret, SealError> {
    let _ = (envelope, identity);
    todo!()
}

/// Seals any number of bytes as one age file, for the officer's own archive.
pub fn seal_block(plain: &Secret, recipients: &[Recipient]) -> Result<Vec<u8>, SealError> {
    let _ = (plain, recipients);
    todo!()
}

/// Opens what [`seal_block`] sealed.
pub fn open_block(sealed: &[u8], identity: &Identity) -> Result<Secret, SealError> {
    let _ = (sealed, identity);
    todo!()
}
