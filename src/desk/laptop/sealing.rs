//! What becomes of a sitting on the laptop: a response, and its sealed record; and the decoys that
//! look like it.

use std::collections::HashMap;

use super::Laptop;
use crate::bundle::MULTIPLE;
use crate::checkin::Finished;
use crate::checkin::response::{Content, Counting, MOST_BYTES, Place, Response, WITHDRAWN};
use crate::desk::DeskError;
use crate::period::Period;
use crate::seal::{Envelope, SealError};
use crate::slip::Pass;
use crate::unit::UnitId;

impl Laptop {
    /// Seals many finished sittings in one save, for practice data; so many of them once more as
    /// records that do not count. The first sitting of each period uses the first slip, and so on.
    pub fn seal_all(
        &mut self,
        sittings: &[(UnitId, Period, Finished)],
        withdrawn: usize,
        slips: &[Pass],
    ) -> Result<(), DeskError> {
        let mut turns: HashMap<&str, usize> = HashMap::new();
        let mut all: Vec<_> = Vec::with_capacity(sittings.len() + withdrawn);
        for sitting in sittings {
            let turn = turns.entry(sitting.1.label()).or_default();
            all.push((sitting, (Counting::Counts, slips.get(*turn))));
            *turn += 1;
        }
        let not_counted = sittings.iter().take(withdrawn).enumerate();
        all.extend(
            not_counted.map(|(at, sitting)| (sitting, (Counting::DoesNotCount, slips.get(at)))),
        );
        let envelopes = all
            .into_iter()
            .map(|((unit, period, finished), how)| self.envelope(unit, period, finished, how))
            .collect::<Result<Vec<_>, _>>()?;
        self.store.add(&envelopes)?;
        Ok(())
    }

    /// The record of a sitting, in its envelope.
    pub(super) fn envelope(
        &self,
        unit: &UnitId,
        period: &Period,
        finished: &Finished,
        (wish, slip): (Counting, Option<&Pass>),
    ) -> Result<Envelope, SealError> {
        let place = Place {
            kit: self.kit.fingerprint().0,
            id: rand::random(),
            unit: unit.as_str(),
            period: period.label(),
        };
        // Both are made, so that neither takes longer.
        let counted = Response::new(finished, place);
        let mark = slip.map(|slip| slip.mark(&place.kit, &counted.questionnaire, &counted.period));
        let counted = counted.marked(mark);
        // A mark of its own: being made to answer does not use the slip up for an answer.
        let mark = slip.map(|slip| slip.mark(&place.kit, WITHDRAWN, WITHDRAWN));
        let withdrawn = Response::withdrawn(place.kit, place.id).marked(mark);
        let response = match wish {
            Counting::Counts => counted,
            Counting::DoesNotCount => withdrawn,
        };
        let bytes = response.to_bytes().map_err(|_| SealError::TooLong {
            bytes: MOST_BYTES + 1,
            most: MOST_BYTES,
        })?;
        self.kit.seal(&bytes)
    }

    /// Saves as many decoys as a bundle lacks.
    pub(super) fn fill_up(&mut self) -> Result<(), DeskError> {
        let missing = self.store.len().next_multiple_of(MULTIPLE) - self.store.len();
        if missing == 0 {
            return Ok(());
        }
        let decoys = (0..missing)
            .map(|_| self.kit.seal(&Content::decoy()))
            .collect::<Result<Vec<_>, _>>()?;
        self.store.add(&decoys)?;
        Ok(())
    }
}
