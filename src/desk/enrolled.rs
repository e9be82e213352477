//! What the laptop and the officer's desk share where only the bundles of enrolled laptops are
//! counted: what a laptop is called, and what can go wrong.

use std::path::PathBuf;

use crate::bundle::enrolment::EnrolmentError;
use crate::bundle::signature::PublicKey;
use crate::finding::text;
use crate::kit::Fingerprint;
use crate::trouble::Trouble;

/// What a key is called in words: those of its SHA-256, as a kit is called by those of its file's.
pub fn name(key: &PublicKey) -> Fingerprint {
    Fingerprint::of(key.as_bytes())
}

/// What could not be done with an enrolled laptop, or one that is to be.
#[derive(Debug, thiserror::Error)]
pub enum EnrolledError {
    /// The key that a laptop signs with is gone or damaged.
    #[error("the signing key of this laptop is gone or damaged: {path}", path = text::path(path))]
    SigningKeyLost {
        /// Where it belongs.
        path: PathBuf,
    },
    /// A kit whose bundles come from any laptop.
    #[error("the mission of this kit enrols no laptops")]
    NoEnrolment,
    /// The enrolment of a laptop whose kit this desk did not build.
    #[error("the laptop has the kit {found}, which this desk did not build")]
    OtherKit {
        /// The words of the laptop's kit.
        found: String,
    },
    /// No laptop has such a name.
    #[error("no laptop of this desk is called `{name}`")]
    NoLaptop {
        /// The words or digits.
        name: String,
    },
    /// As much is kept apart as may be.
    #[error("no further bundle of an unknown laptop is kept apart")]
    ApartFull,
    /// See [`EnrolmentError`].
    #[error(transparent)]
    Enrolment(#[from] EnrolmentError),
}

impl Trouble for EnrolledError {
    fn code(&self) -> &'static str {
        match self {
            Self::SigningKeyLost { .. } => "signing-key-lost",
            Self::NoEnrolment => "no-enrolment",
            Self::OtherKit { .. } => "enrolment-other-kit",
            Self::NoLaptop { .. } => "no-laptop",
            Self::ApartFull => "apart-full",
            Self::Enrolment(error) => error.code(),
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::SigningKeyLost { .. } => {
                "Remove what is left of it and run `standeasy laptop install FILE.kit` with the same kit: a new key is made, and no record is lost. Then have the officer enrol this laptop again."
            }
            Self::NoEnrolment => {
                "Nothing has to be enrolled: bundles of this kit are taken in from any laptop. A mission asks for it with `laptops = \"enrolled\"` under `[mission]`."
            }
            Self::OtherKit { .. } => {
                "Enrol it at the desk that built that kit; compare the words with the laptop's start screen."
            }
            Self::NoLaptop { .. } => {
                "`standeasy officer laptops` shows which there are; give all six words, or all digits of the key."
            }
            Self::ApartFull => {
                "Enrol the laptop if it is yours, or throw away what is kept of a strange one: `standeasy officer enrol --remove WORDS`. The records are still on the laptop."
            }
            Self::Enrolment(error) => return error.hint(),
        }
        .to_owned()
    }
}
