//! The key that an enrolled laptop signs its bundles with.
//!
//! It lies beside the kit in a file of its own, named after the kit it is for, so that another kit
//! gets another key and two campaigns cannot be told to be of one laptop. It is made before its
//! kit is written, and never replaced: an install that was cut off between the two finds it.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Laptop, NO_NAME};
use crate::bundle::enrolment::Enrolment;
use crate::bundle::signature::SigningKey;
use crate::desk::DeskError;
use crate::desk::enrolled::{self, EnrolledError};
use crate::desk::files::{self, Existing};
use crate::hex;
use crate::kit::Kit;
use crate::secret::Secret;
use crate::store;

/// How the name of a key's file begins and ends; the kit's fingerprint stands between.
const NAME: (&str, &str) = ("signing-", ".key");

/// The longest file of a key, in bytes: 64 digits and the ends of a line.
const MOST_BYTES: u64 = 66;

impl Laptop {
    /// What the officer enrols: the public half of this laptop's signing key.
    pub fn enrolment(&self) -> Result<Enrolment, DeskError> {
        let key = read(&self.folder, &self.kit)?.ok_or(EnrolledError::NoEnrolment)?;
        Ok(Enrolment {
            kit: self.kit.fingerprint().0,
            key: key.public(),
        })
    }

    /// The name of this laptop in words, where it has one.
    pub(super) fn name(&self) -> Option<String> {
        match self.enrolment() {
            Ok(enrolment) => Some(enrolled::name(&enrolment.key).words().join(" ")),
            Err(DeskError::Enrolled(EnrolledError::NoEnrolment)) => None,
            Err(_) => Some(NO_NAME.to_owned()),
        }
    }

    /// Writes the enrolment, into a folder or under a name of its own.
    pub fn enrol(&self, to: &Path) -> Result<PathBuf, DeskError> {
        let enrolment = self.enrolment()?;
        let path = files::target(to, || {
            let digits = enrolled::name(&enrolment.key).hex();
            let start = digits.get(..8).unwrap_or(&digits);
            format!("standeasy-laptop-{start}.json")
        });
        files::write(&path, enrolment.to_json().as_bytes(), Existing::Keep)?;
        Ok(path)
    }
}

/// Makes a key where the kit asks for one and none is there.
pub(super) fn make(folder: &Path, kit: &Kit) -> Result<(), DeskError> {
    let path = path(folder, kit);
    if kit.mission().laptops.is_none() || files::is_something(&path) {
        return Ok(());
    }
    let digits = Secret::from(hex::encode(SigningKey::generate().seed().as_slice()));
    files::write(&path, digits.expose(), Existing::Keep)
}

/// The key of a kit; `None` where the kit asks for none.
pub(super) fn read(folder: &Path, kit: &Kit) -> Result<Option<SigningKey>, DeskError> {
    if kit.mission().laptops.is_none() {
        return Ok(None);
    }
    let path = path(folder, kit);
    let digits = match files::read(&path, MOST_BYTES) {
        Ok(digits) => Secret::new(digits),
        Err(DeskError::Read { source, .. }) if source.kind() != std::io::ErrorKind::NotFound => {
            return Err(DeskError::Read { path, source });
        }
        Err(_) => return Err(EnrolledError::SigningKeyLost { path }.into()),
    };
    let seed = digits.expose_text().map(str::trim_end);
    let seed = seed.and_then(|digits| hex::decode(digits).map(zeroize::Zeroizing::new));
    match seed {
        Some(seed) => Ok(Some(SigningKey::of(&seed))),
        None => Err(EnrolledError::SigningKeyLost { path }.into()),
    }
}

/// Overwrites the keys of kits that were here before. What cannot be removed signs nothing that is
/// still to come, and goes at the next install.
pub(super) fn sweep(folder: &Path, kit: &Kit) {
    let own = path(folder, kit);
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    for path in files.map(|entry| entry.path()) {
        let name = path.file_name().and_then(|name| name.to_str());
        let is_key = |name: &str| name.starts_with(NAME.0) && name.ends_with(NAME.1);
        if path != own && name.is_some_and(is_key) {
            let _ = store::wipe_file(&path);
        }
    }
}

fn path(folder: &Path, kit: &Kit) -> PathBuf {
    folder.join(format!("{}{}{}", NAME.0, kit.fingerprint().hex(), NAME.1))
}
