//! The slips of the desk's kits: made and printed when a kit is built.
//!
//! The codes stand on the sheet and nowhere else. The desk keeps their passes, from which marks
//! are made, as a block sealed like the answers, in an order that tells nothing. Which slips were
//! used is kept until the period is released, see [`super::intake`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use zeroize::Zeroizing;

use super::archive::block::{Draft, Opened, split};
use super::archive::{self, PASSES, read_value};
use super::{Built, Officer, Order, Unlocked, kind};
use crate::checkin::response::WITHDRAWN;
use crate::checkin::sheets::Sheets;
use crate::desk::DeskError;
use crate::desk::files::{self, Existing};
use crate::kit::{Fingerprint, Kit};
use crate::slip::{Code, Made, PASS_BYTES, Pass};
use crate::store;

/// What begins the keys under which it is kept which slips were used.
pub(super) const USED: &str = "used/";
/// The same of a bundle whose intake was interrupted.
pub(super) const USED_PART: &str = "used-part/";

/// Where the slips of a new kit go.
pub struct Sheet<'a> {
    /// The page to print, which must not exist.
    pub file: &'a Path,
    /// Makes the page.
    pub page: &'a dyn Fn(&Kit, &[Code]) -> Vec<u8>,
    /// Hears of each slip that is made: how many were to be made in all.
    pub watch: &'a (dyn Fn(usize) + Sync),
}

impl Officer {
    /// Builds a kit whose mission asks for slips, and writes them to a page of their own.
    pub fn build_kit_with_slips(
        &mut self,
        order: &Order<'_>,
        sheet: &Sheet<'_>,
    ) -> Result<Built, DeskError> {
        for path in [order.to, sheet.file] {
            if files::is_something(path) {
                return Err(DeskError::Exists {
                    path: path.to_owned(),
                });
            }
        }
        let (built, made) = self.draft_kit(order, sheet.watch)?;
        kind::check(&self.home(), &built.kit)?;
        let made = made.ok_or(DeskError::NeedlessSheet)?;
        let page = Zeroizing::new((sheet.page)(&built.kit, &made.codes));
        files::write(sheet.file, &page, Existing::Keep)?;
        self.keep_built(&built.kit, order.to, Some(&made))
            .inspect_err(|_| {
                // Slips of a kit that is nowhere look like those of the next one.
                let _ = store::wipe_file(sheet.file);
            })?;
        Ok(built)
    }

    /// Builds a kit of practice, and gives its slips instead of printing them.
    pub fn build_practice_kit(
        &mut self,
        order: &Order<'_>,
    ) -> Result<(Built, Option<Made>), DeskError> {
        let (built, made) = self.draft_kit(order, &|_| ())?;
        if !built.kit.mission().practice {
            return Err(DeskError::RealKit);
        }
        kind::check(&self.home(), &built.kit)?;
        self.keep_built(&built.kit, order.to, made.as_ref())?;
        Ok((built, made))
    }

    /// Keeps what the desk has to know of a kit, and then writes the kit: nobody answers under one
    /// that this desk does not know.
    pub(super) fn keep_built(
        &mut self,
        kit: &Kit,
        to: &Path,
        made: Option<&Made>,
    ) -> Result<(), DeskError> {
        if let Some(made) = made {
            self.keep_passes(kit.fingerprint(), &made.passes)?;
        }
        let was_known = self.kit(kit.fingerprint()).is_ok();
        self.keep_kit(kit)?;
        let written = files::write(to, kit.bytes(), Existing::Keep);
        if written.is_err() && !was_known {
            // One that nobody has would have to be named when the desk is closed.
            let _ = fs::remove_file(self.kit_path(kit.fingerprint()));
        }
        written
    }

    fn keep_passes(&mut self, kit: Fingerprint, passes: &[Pass]) -> Result<(), DeskError> {
        let mut sheets = Sheets::new(PASS_BYTES);
        sheets.reserve(passes.len());
        for pass in passes {
            sheets.push_packed(pass.expose());
        }
        let draft = Draft {
            questionnaire: WITHDRAWN.to_owned(),
            version: WITHDRAWN.to_owned(),
            period: WITHDRAWN.to_owned(),
            items: PASS_BYTES,
            ids: Vec::new(),
            units: BTreeMap::from([(WITHDRAWN.to_owned(), sheets)]),
        };
        let sealed = draft.seal(&self.recipients())?;
        let reference = self.blocks.write(&sealed)?;
        let key = format!("{PASSES}{}", kit.hex()).into_bytes();
        self.save(BTreeMap::from([(key, archive::value(reference, 0))]))?;
        self.blocks.settle(&[reference]);
        Ok(())
    }

    /// The keys of what a release of a questionnaire and period makes useless: which slips were
    /// used for it, which for answers that do not count, and what interrupted intakes knew.
    pub(super) fn used_until(
        &self,
        kit: &Kit,
        questionnaire: &str,
        period: &str,
    ) -> BTreeSet<Vec<u8>> {
        let mut keys = BTreeSet::from([
            used_key(kit.fingerprint(), questionnaire, period),
            used_key(kit.fingerprint(), WITHDRAWN, WITHDRAWN),
        ]);
        let all = self.records.entries().keys();
        keys.extend(
            all.filter(|key| key.starts_with(USED_PART.as_bytes()))
                .cloned(),
        );
        keys
    }
}

impl Unlocked<'_> {
    /// The passes of a kit's slips, in the order in which they are kept.
    pub(super) fn passes(&self, kit: Fingerprint) -> Result<Vec<Pass>, DeskError> {
        let key = format!("{PASSES}{}", kit.hex()).into_bytes();
        let value = self.officer.records.entries().get(&key);
        let (reference, _) = value.and_then(|value| read_value(value)).ok_or_else(lost)?;
        let bytes = self.officer.blocks.read(&reference)?;
        let (_, sealed) = split(&bytes).ok_or_else(lost)?;
        let opened = Opened::open(sealed, &self.identity)?.ok_or_else(lost)?;
        let units = opened.units();
        let passes = units.flat_map(|(_, sheets)| opened.each(sheets));
        passes
            .map(|bytes| Pass::from_bytes(bytes).ok_or_else(lost))
            .collect()
    }
}

/// Where it is kept which slips were used for a questionnaire and period.
pub(super) fn used_key(kit: Fingerprint, questionnaire: &str, period: &str) -> Vec<u8> {
    format!("{USED}{}/{questionnaire}/{period}", kit.hex()).into_bytes()
}

fn lost() -> DeskError {
    DeskError::Archive {
        name: "slips".to_owned(),
    }
}
