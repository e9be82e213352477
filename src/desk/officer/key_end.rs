//! The day on which the key of a desk ends, where its campaigns were promised one.
//!
//! Before that day the key is destroyed (see [`super::destroy`]); after it this program opens
//! nothing with it, whether or not somebody thought of that. It goes by the clock of the machine
//! and binds this program alone: who has the key can open records by hand.

use chrono::NaiveDate;

use super::Officer;
use crate::desk::{DeskError, clock};
use crate::kit::{Fingerprint, Kit};
use crate::trouble::Trouble;

/// So many digits of a fingerprint name a kit, at least.
pub(super) const LEAST_DIGITS: usize = 6;

/// Why a promise about the end of a key stops the desk.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyEndError {
    /// The day is over, and the key is still there.
    #[error("the key of the campaign {campaign} was to end on {day}")]
    Over {
        /// The words of its kit, and the digits to name it by.
        campaign: String,
        /// The last day of the key.
        day: NaiveDate,
    },
    /// A kit with another day than a campaign of the same key has, or with one where it has none.
    #[error("the campaign {campaign} of this desk has another day for the end of its key")]
    Other {
        /// The words of its kit, and the digits to name it by.
        campaign: String,
    },
}

impl Trouble for KeyEndError {
    fn code(&self) -> &'static str {
        match self {
            Self::Over { .. } => "key-ended",
            Self::Other { .. } => "other-key-end",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::Over { .. } => {
                "Nothing is opened any more. Destroy the key now: `standeasy officer destroy`. If that day has not come, correct the date of this machine."
            }
            Self::Other { .. } => {
                "All campaigns of a key end with it. Give this mission the same `key_end`, or build its kit in a new home: name its folder with --home."
            }
        }
        .to_owned()
    }
}

impl Officer {
    /// Refuses to open anything once the last day of the key is over.
    pub(super) fn check_key_end(&self) -> Result<(), DeskError> {
        Ok(check(&self.kits()?, clock::today())?)
    }

    /// Refuses one more kit once the last day of the key is over, or if its key would have to end
    /// on another day than that of the kits before it.
    pub(super) fn check_new_end(&self, key_end: Option<NaiveDate>) -> Result<(), DeskError> {
        let kits = self.kits()?;
        check(&kits, clock::today())?;
        let other = kits
            .iter()
            .find(|kit| kit.mission().calendar.key_end != key_end);
        match other {
            Some(kit) => Err(KeyEndError::Other {
                campaign: campaign(kit.fingerprint()),
            }
            .into()),
            None => Ok(()),
        }
    }
}

/// A practice kit can be tried out at any time.
fn check(kits: &[Kit], today: NaiveDate) -> Result<(), KeyEndError> {
    let over = first_to_end(kits).filter(|(kit, day)| today > *day && !kit.mission().practice);
    match over {
        Some((kit, day)) => Err(KeyEndError::Over {
            campaign: campaign(kit.fingerprint()),
            day,
        }),
        None => Ok(()),
    }
}

/// The kit whose key ends first, and the day: that of the desk's key.
pub(super) fn first_to_end(kits: &[Kit]) -> Option<(&Kit, NaiveDate)> {
    let ends = kits
        .iter()
        .filter_map(|kit| Some((kit, kit.mission().calendar.key_end?)));
    ends.min_by_key(|(_, day)| *day)
}

/// A campaign as people name it: the words of its kit, and digits enough for a command.
pub(super) fn campaign(fingerprint: Fingerprint) -> String {
    let (words, digits) = (fingerprint.words().join(" "), fingerprint.hex());
    let digits = digits.get(..LEAST_DIGITS).unwrap_or(&digits);
    format!("{words} ({digits})")
}
