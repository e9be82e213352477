//! What one person has said so far. Dropping it wipes the answers.

use std::sync::Arc;

use crate::checkin::Checkin;
use crate::checkin::response::Counting;
use crate::desk::post::{Attempt, SaveTrouble, Sealed};
use crate::questionnaire::Questionnaire;
use crate::secret::Secret;
use crate::slip::Pass;
use crate::unit::UnitId;

/// One person's sitting.
#[derive(Default)]
pub(super) struct Sitting {
    /// The digits of a slip's code as far as they are typed; gone once they were good.
    pub(super) code: Option<Secret>,
    /// What the slip is worth.
    pub(super) slip: Option<Pass>,
    /// The unit chosen.
    pub(super) unit: Option<UnitId>,
    /// The questionnaire under way.
    pub(super) checkin: Option<Checkin>,
    /// Whether it is to be counted; who once wanted it not counted wants so to the end.
    pub(super) wish: Counting,
    /// The record, once it is on the disk.
    pub(super) sealed: Option<Sealed>,
    /// What came of trying to open it.
    pub(super) attempt: Option<Attempt>,
    /// Why it could not be saved.
    pub(super) trouble: Option<SaveTrouble>,
}

impl Sitting {
    /// Begins a questionnaire.
    pub(super) fn begin(&mut self, questionnaire: &Arc<Questionnaire>) {
        self.checkin = Some(Checkin::begin(questionnaire.clone()));
    }

    /// The first item that is asked and has no answer.
    pub(super) fn first_open(&self) -> Option<usize> {
        let checkin = self.checkin.as_ref()?;
        let items = checkin.questionnaire().items().len();
        (0..items).find(|item| checkin.is_open(*item))
    }
}
