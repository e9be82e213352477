//! Why sealing or opening did not work.

use crate::trouble::Trouble;

/// Why sealing or opening did not work. Carries no plain text and no key.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize,
)]
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
    /// The passphrase is empty or not UTF-8.
    #[error("a passphrase must be text and must not be empty")]
    UnusablePassphrase,
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

impl Trouble for SealError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "content-too-long",
            Self::Recipients => "recipients",
            Self::DamagedEnvelope => "damaged-envelope",
            Self::WrongKey => "wrong-key",
            Self::DamagedContent => "damaged-content",
            Self::UnusablePassphrase => "unusable-passphrase",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::NotAnIdentity => "not-an-identity",
            Self::Excessive => "excessive-work-factor",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::TooLong { .. } => {
                "Shorten the ids of units, periods and questionnaires, or ask fewer items."
            }
            Self::Recipients => "Name one recipient, or two: the officer's and a reserve.",
            Self::DamagedEnvelope | Self::DamagedContent => {
                "Copy the file again from where it came. Other records are not affected."
            }
            Self::WrongKey => "Use the identity whose recipient stands in the kit.",
            Self::UnusablePassphrase => "Choose six words and type them with hyphens in between.",
            Self::WrongPassphrase => {
                "Type it again; mind capital letters and the keyboard's language. There is no limit to trying."
            }
            Self::NotAnIdentity => {
                "Give the file that `standeasy officer init` or `age-keygen | age -p` wrote."
            }
            Self::Excessive => {
                "Encrypt the identity again with the age command, whose own work factor is 18."
            }
        }
        .to_owned()
    }
}
