//! Saving, sealing and opening.

use super::{Advice, detail, figures, pair, system};
use crate::locale::Words;
use crate::seal::SealError;
use crate::store::StoreError;

pub(super) fn store(error: &StoreError, words: &Words) -> Advice {
    match error {
        StoreError::Busy => pair!(words, "trouble-store-busy"),
        StoreError::Full => pair!(words, "trouble-disk-full"),
        StoreError::Folder { reason } => {
            pair!(words, "trouble-store-folder", why = detail(reason, words))
        }
        StoreError::Damaged { reason } => {
            pair!(words, "trouble-store-damaged", why = detail(reason, words))
        }
        StoreError::Io(error) => pair!(words, "trouble-store-io", why = system(error, words)),
    }
}

pub(super) fn seal(error: &SealError, words: &Words) -> Advice {
    match error {
        SealError::TooLong { bytes, most } => pair!(
            words,
            "trouble-content-too-long",
            bytes = figures(bytes, words),
            most = figures(most, words)
        ),
        SealError::Recipients => pair!(words, "trouble-recipients"),
        SealError::DamagedEnvelope => pair!(words, "trouble-damaged-envelope"),
        SealError::WrongKey => pair!(words, "trouble-wrong-key"),
        SealError::DamagedContent => pair!(words, "trouble-damaged-content"),
        SealError::UnusablePassphrase => pair!(words, "trouble-unusable-passphrase"),
        SealError::WrongPassphrase => pair!(words, "trouble-wrong-passphrase"),
        SealError::NotAnIdentity => pair!(words, "trouble-not-an-identity";
            command = "`standeasy officer init`", age = "`age-keygen | age -p`"),
        SealError::Excessive => pair!(words, "trouble-excessive-work-factor"),
    }
}
