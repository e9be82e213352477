//! The desk of the practice mission: the real one, with invented answers, in a home that is
//! wiped. Whoever practises has no passphrase to type, so it opens itself again.

use std::path::{Path, PathBuf};

use super::{Bureau, Desk, Survey, Wish, Written};
use crate::desk::officer::intake::Outcome;
use crate::desk::{DeskError, Home};
use crate::disclosure::Release;
use crate::disclosure::outlook::Standing;
use crate::kit::Kit;
use crate::report::Subject;
use crate::secret::Secret;

/// A desk that keeps the passphrase of its practice home.
pub struct Practice {
    desk: Desk,
    passphrase: Secret,
    out: PathBuf,
}

impl Practice {
    /// The desk of a practice home: bundles come from `stick`, files go below `out`.
    pub fn open(
        home: &Home,
        passphrase: Secret,
        stick: &Path,
        out: &Path,
    ) -> Result<Self, DeskError> {
        Ok(Self {
            desk: Desk::looking_in(home, vec![stick.to_owned()])?,
            passphrase,
            out: out.to_owned(),
        })
    }
}

impl Bureau for Practice {
    fn kits(&self) -> &[Kit] {
        self.desk.kits()
    }

    fn is_open(&self) -> bool {
        self.desk.is_open()
    }

    fn unlock(&mut self, passphrase: &Secret) -> Result<(), DeskError> {
        self.desk.unlock(passphrase)
    }

    fn lock(&mut self) {
        self.desk.lock();
    }

    fn survey(&mut self) -> Result<Survey, DeskError> {
        if !self.desk.is_open() {
            self.desk.unlock(&self.passphrase)?;
        }
        self.desk.survey()
    }

    fn take_in(&mut self, file: &Path) -> Result<Outcome, DeskError> {
        self.desk.take_in(file)
    }

    fn outlook(&mut self, wish: &Wish) -> Result<Vec<Standing>, DeskError> {
        self.desk.outlook(wish)
    }

    fn release(&mut self, wish: &Wish) -> Result<Release, DeskError> {
        self.desk.release(wish)
    }

    fn write(&mut self, subject: &Subject<'_>, folder: &Path) -> Result<Written, DeskError> {
        self.desk.write(subject, folder)
    }

    fn out(&self) -> Option<&Path> {
        Some(&self.out)
    }
}
