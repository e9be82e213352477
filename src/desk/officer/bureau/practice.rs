//! The desk of the practice mission: the real one, with invented answers, in a home that is
//! wiped. Whoever practises has no passphrase to type, so it opens itself again.

use std::path::{Path, PathBuf};

use super::{Bureau, Desk, Survey, Wish, Written};
use crate::desk::officer::Officer;
use crate::desk::officer::destroy::Destroyed;
use crate::desk::officer::intake::Outcome;
use crate::desk::{DeskError, Home};
use crate::disclosure::Release;
use crate::disclosure::audit::Reach;
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
    /// The desk of a practice home, and of no other: bundles come from `stick`, files go below `out`.
    pub fn open(
        home: &Home,
        passphrase: Secret,
        stick: &Path,
        out: &Path,
    ) -> Result<Self, DeskError> {
        let desk = Desk::looking_in(home, vec![stick.to_owned()])?;
        if desk.kits().iter().any(|kit| !kit.mission().practice) {
            return Err(DeskError::RealKit);
        }
        Ok(Self {
            desk,
            passphrase,
            out: out.to_owned(),
        })
    }
}

impl Practice {
    /// What an attacker can work out of a release; the desk opens itself for it.
    pub fn reach(&mut self, wish: &Wish) -> Result<Reach, DeskError> {
        self.open_again()?;
        self.desk.reach(wish)
    }

    /// Destroys the key of a copy of this desk: its passphrase is the same.
    pub fn destroy(&self, copy: Officer, campaign: &str) -> Result<Destroyed, DeskError> {
        copy.destroy(&self.passphrase, &[campaign.to_owned()], true)
    }

    fn open_again(&mut self) -> Result<(), DeskError> {
        match self.desk.is_open() {
            true => Ok(()),
            false => self.desk.unlock(&self.passphrase),
        }
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
        self.open_again()?;
        self.desk.survey()
    }

    fn take_in(&mut self, file: &Path) -> Result<Outcome, DeskError> {
        self.open_again()?;
        self.desk.take_in(file)
    }

    fn outlook(&mut self, wish: &Wish) -> Result<Vec<Standing>, DeskError> {
        self.open_again()?;
        self.desk.outlook(wish)
    }

    fn release(&mut self, wish: &Wish) -> Result<Release, DeskError> {
        self.open_again()?;
        self.desk.release(wish)
    }

    fn write(&mut self, subject: &Subject<'_>, folder: &Path) -> Result<Written, DeskError> {
        self.desk.write(subject, folder)
    }

    fn out(&self) -> Option<&Path> {
        Some(&self.out)
    }
}
