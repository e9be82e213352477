//! The ledger as the desk reads it: held against its own record of what was released.
//!
//! Both lie in one store, so that a careless hand or a half restored backup is found; whoever
//! can rewrite both is told only by copies that left the desk, see [`Officer::standing`].

use std::collections::BTreeSet;
use std::path::Path;

use super::archive::ResponseId;
use super::{DeskError, LEDGER, Officer};
use crate::desk::files;
use crate::disclosure::ledger::{Ledger, LedgerError, Released, Standing};
use crate::disclosure::slice;
use crate::kit::Fingerprint;

/// What the keys of the record begin with; `<kit>/<questionnaire>/<period>` follows.
const RELEASED: &[u8] = b"released/";

impl Officer {
    /// The memory of all releases: its chain is whole, no release that this desk made is
    /// missing in it, and its entries name the responses that were released.
    pub fn ledger(&self) -> Result<Ledger, DeskError> {
        let ledger = self.chain()?;
        let released = self.released_ever()?;
        ledger.holds(&released)?;
        for one in &released {
            self.check_taken_in(&ledger, one)?;
        }
        Ok(ledger)
    }

    /// How a file of a release, or a slice, stands to the ledger.
    pub fn standing(&self, file: &Path) -> Result<Standing, DeskError> {
        let bytes = files::read(file, slice::MOST_BYTES)?;
        let ledger = self.ledger()?;
        let text = String::from_utf8(bytes);
        Ok(text.map_or(Standing::NotARelease, |text| ledger.standing(&text)))
    }

    fn chain(&self) -> Result<Ledger, DeskError> {
        let Some(bytes) = self.records.entries().get(LEDGER) else {
            return Ok(Ledger::default());
        };
        let text = std::str::from_utf8(bytes).map_err(|_| damaged("ledger"))?;
        Ok(Ledger::read(text)?)
    }

    fn released_ever(&self) -> Result<Vec<Released>, DeskError> {
        let keys = self.records.entries().keys();
        keys.filter_map(|key| Some((key, key.strip_prefix(RELEASED)?)))
            .map(|(key, name)| {
                let name = std::str::from_utf8(name).map_err(|_| damaged("released"))?;
                let parts: Vec<&str> = name.split('/').collect();
                let [campaign, questionnaire, period] = parts.as_slice() else {
                    return Err(damaged("released"));
                };
                Ok(Released {
                    campaign: (*campaign).to_owned(),
                    questionnaire: (*questionnaire).to_owned(),
                    period: (*period).to_owned(),
                    responses: self.ids(key).into_iter().collect(),
                })
            })
            .collect()
    }

    /// Every response that was released was taken in.
    fn check_taken_in(&self, ledger: &Ledger, one: &Released) -> Result<(), DeskError> {
        let bytes = crate::hex::decode(&one.campaign).ok_or_else(|| damaged("released"))?;
        let seen: BTreeSet<ResponseId> = self.seen(Fingerprint(bytes));
        if one.responses.iter().all(|id| seen.contains(id)) {
            return Ok(());
        }
        let entry = ledger.entry(&one.campaign, &one.questionnaire, &one.period);
        let number = entry.map_or(0, |entry| entry.number);
        Err(LedgerError::Responses { number }.into())
    }
}

fn damaged(name: &str) -> DeskError {
    DeskError::Archive {
        name: name.to_owned(),
    }
}
