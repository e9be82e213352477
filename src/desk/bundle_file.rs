//! A bundle's file on a stick: opened with care, surveyed once, and read piece by piece.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use super::DeskError;
use super::files::{self, Opened};
use crate::bundle;
use crate::bundle::receipt::Receipt;
use crate::bundle::stream::{self, Records, StreamError, Survey};

/// Where the receipt of a bundle goes, beside it.
pub(super) fn receipt_path(bundle: &Path) -> PathBuf {
    ended(bundle, ".receipt")
}

/// What a bundle is called without its outer layer, beside it.
pub(super) fn opened_path(bundle: &Path) -> PathBuf {
    ended(bundle, "-opened.bundle")
}

/// Whether what the second person made of a bundle lies beside it under its usual name.
pub(super) fn is_opened_beside(bundle: &Path) -> bool {
    let path = opened_path(bundle);
    let survey = |path| SurveyedBundle::open(path).map(|found| found.survey).ok();
    let opening = path.is_file().then(|| survey(&path)?.opening).flatten();
    opening.is_some_and(|opening| {
        survey(bundle).is_some_and(|shut| *opening.original() == shut.digest)
    })
}

/// The path of a bundle with another end; a dot of a name of one's own ends nothing.
fn ended(bundle: &Path, end: &str) -> PathBuf {
    let is_usual = |end: &OsStr| end.eq_ignore_ascii_case("bundle");
    let mut path = match bundle.extension().is_some_and(is_usual) {
        true => bundle.with_extension(""),
        false => bundle.to_owned(),
    }
    .into_os_string();
    path.push(end);
    path.into()
}

/// A surveyed bundle file.
pub(super) struct SurveyedBundle<'a> {
    path: &'a Path,
    pub(super) opened: Opened,
    pub(super) survey: Survey,
}

impl<'a> SurveyedBundle<'a> {
    pub(super) fn open(path: &'a Path) -> Result<Self, DeskError> {
        let opened = files::open(path, bundle::MOST_BYTES)?;
        let survey = stream::survey(opened.file(), opened.length());
        let survey = survey.map_err(|error| match error {
            StreamError::Bundle(error) => error.into(),
            StreamError::Io(source) => DeskError::Read {
                path: path.to_owned(),
                source,
            },
        })?;
        Ok(Self {
            path,
            opened,
            survey,
        })
    }

    pub(super) fn records(&self, from: usize) -> Result<Records<BufReader<&File>>, DeskError> {
        Records::from(BufReader::new(self.opened.file()), &self.survey, from)
            .map_err(|error| self.failed(error))
    }

    /// The receipt: every record but those that could not be used, whose keys are sorted.
    pub(super) fn receipt(&self, unusable: &[[u8; 16]]) -> Result<Receipt, DeskError> {
        let keys = self.records(0)?.keys();
        let mut keys = keys.map_err(|error| self.failed(error))?;
        keys.retain(|key| unusable.binary_search(key).is_err());
        keys.sort_unstable();
        Ok(Receipt {
            kit: self.survey.kit,
            bundle: self.survey.digest,
            keys,
        })
    }

    pub(super) fn failed(&self, source: io::Error) -> DeskError {
        DeskError::Read {
            path: self.path.to_owned(),
            source,
        }
    }
}
