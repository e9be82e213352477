//! A desk that fails while it takes a bundle in: the real screens over a real desk that panics
//! with a record opened and the passphrase in its mouth. The process is started by the tests.

use std::path::{Path, PathBuf};

use standeasy::desk::officer::bureau::{self, Bureau, Survey, Wish, Written};
use standeasy::desk::officer::intake::Outcome;
use standeasy::desk::{DeskError, Home};
use standeasy::disclosure::Release;
use standeasy::disclosure::outlook::Standing;
use standeasy::kit::Kit;
use standeasy::report::Subject;
use standeasy::secret::Secret;
use standeasy::{sandbox, trouble, tui};

use crate::support::{Field, PASSPHRASE};

/// Set for the process that fails: its home.
const HOME: &str = "STANDEASY_TEST_FAILING_DESK";

/// A desk whose intake panics once the bundle was taken in.
struct Failing(bureau::Desk);

impl Bureau for Failing {
    fn kits(&self) -> &[Kit] {
        self.0.kits()
    }

    fn is_open(&self) -> bool {
        self.0.is_open()
    }

    fn unlock(&mut self, passphrase: &Secret) -> Result<(), DeskError> {
        self.0.unlock(passphrase)
    }

    fn lock(&mut self) {
        self.0.lock();
    }

    fn survey(&mut self) -> Result<Survey, DeskError> {
        self.0.survey()
    }

    fn take_in(&mut self, file: &Path) -> Result<Outcome, DeskError> {
        let outcome = self.0.take_in(file);
        panic!("{PASSPHRASE} {outcome:?}");
    }

    fn outlook(&mut self, wish: &Wish) -> Result<Vec<Standing>, DeskError> {
        self.0.outlook(wish)
    }

    fn release(&mut self, wish: &Wish) -> Result<Release, DeskError> {
        self.0.release(wish)
    }

    fn write(&mut self, subject: &Subject<'_>, folder: &Path) -> Result<Written, DeskError> {
        self.0.write(subject, folder)
    }
}

/// Not a test on its own: the process that fails.
#[test]
fn a_desk_that_fails() {
    let Some(home) = std::env::var_os(HOME) else {
        return;
    };
    trouble::tell_of_panics(|| true);
    let _ = sandbox::close_but_files();
    let mut desk = Failing(bureau::Desk::open(&Home::at(PathBuf::from(home))).unwrap());
    let options = tui::Options {
        language: Some("en".to_owned()),
        ..tui::Options::default()
    };
    tui::desk(&mut desk, options).unwrap();
}

/// The line of a shell that starts it.
pub fn line(field: &Field) -> String {
    format!(
        "{HOME}='{}' '{}' --exact failing::a_desk_that_fails --nocapture --quiet",
        field.path("desk").display(),
        std::env::current_exe().unwrap().display(),
    )
}
