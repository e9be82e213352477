//! What the check-in asks of the laptop's desk.

use crate::checkin::Finished;
use crate::checkin::response::Counting;
use crate::kit::Kit;
use crate::period::{Period, PeriodError};
use crate::slip::Pass;
use crate::unit::UnitId;

/// The laptop as the check-in sees it.
pub trait Post {
    /// The kit that is installed.
    fn kit(&self) -> &Kit;

    /// The period of today.
    fn period(&self) -> Result<Period, PeriodError>;

    /// Whether there is room for one more record; asked before the first question.
    fn check_space(&self) -> Result<(), SaveTrouble>;

    /// Seals a finished sitting and saves it. Returns only after it is durable.
    ///
    /// One that is not to be counted takes the same way, and its record looks the same. Where the
    /// kit asks for slips, `slip` is the one that was typed.
    fn seal(
        &mut self,
        unit: &UnitId,
        finished: &Finished,
        wish: Counting,
        slip: Option<&Pass>,
    ) -> Result<Sealed, SaveTrouble>;

    /// A slip that is ready for the next person, as it is printed: in practice only.
    fn ready_slip(&self) -> Option<String> {
        None
    }

    /// Tries to open a sealed record with everything this laptop has.
    fn try_to_open(&self, sealed: &Sealed) -> Attempt;
}

/// A record that lies in the store: its bytes as they are on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The random key it lies under.
    pub key: [u8; 16],
    /// The stored bytes.
    pub bytes: Vec<u8>,
}

/// What came of trying to open a record on this laptop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Files of this laptop that were searched for a key.
    pub files_searched: usize,
    /// Secret keys found in them; 0 on a sound laptop.
    pub keys_found: usize,
    /// Whether it could be opened; never true on a sound laptop.
    pub opened: bool,
    /// Why the age library refused, as a stable word such as `wrong-key`; `None` if it opened.
    pub refusal: Option<&'static str>,
}

/// Why an answer was not saved. The answers are still with the person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveTrouble {
    /// The disk is full.
    #[error("not saved: the disk is full")]
    Full,
    /// No period is open today.
    #[error("not saved: {0}")]
    Period(#[from] PeriodError),
    /// Anything else, as a stable word such as `store-damaged`: the same in every language.
    #[error("not saved: {0}")]
    Fault(&'static str),
}

#[cfg(test)]
pub(crate) mod fake;
