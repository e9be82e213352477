//! The kit on this laptop, and beside it what it was: with that the same kit can be put back under
//! the records it belongs to, where its file is damaged or gone.

use std::path::{Path, PathBuf};

use super::read_kit;
use crate::desk::DeskError;
use crate::desk::files::{self, Existing};
use crate::hex;
use crate::kit::{Fingerprint, Kit};

/// The kit.
const KIT: &str = "mission.kit";
/// Its fingerprint, as `sha256sum --check` reads it.
const SUM: &str = "mission.sha256";
const MOST_SUM_BYTES: u64 = 256;

/// Whether a kit was installed; it may be damaged.
pub(super) fn is_there(folder: &Path) -> bool {
    files::is_something(&path(folder))
}

/// The kit.
pub(super) fn read(folder: &Path) -> Result<Kit, DeskError> {
    read_kit(&path(folder)).map_err(|error| match error {
        DeskError::Kit { error, .. } => DeskError::InstalledKit { error },
        other => other,
    })
}

/// Which kit was installed last, by the kit itself or by what it was; `None` where nobody knows.
pub(super) fn known(folder: &Path) -> Option<Fingerprint> {
    let kit = read(folder).map(|kit| kit.fingerprint());
    kit.ok().or_else(|| noted(folder))
}

/// Writes a kit, unless it is there as it was. What it is stands there first.
pub(super) fn put(folder: &Path, kit: &Kit) -> Result<(), DeskError> {
    if noted(folder) != Some(kit.fingerprint()) {
        let sum = format!("{}  {KIT}\n", kit.fingerprint().hex());
        files::write(&folder.join(SUM), sum.as_bytes(), Existing::Replace)?;
    }
    let is_whole = read(folder).is_ok_and(|there| there.fingerprint() == kit.fingerprint());
    match is_whole {
        true => Ok(()),
        false => files::write(&path(folder), kit.bytes(), Existing::Replace),
    }
}

fn noted(folder: &Path) -> Option<Fingerprint> {
    let sum = files::read_text(&folder.join(SUM), MOST_SUM_BYTES).ok()?;
    let (digits, _) = sum.split_once(' ')?;
    hex::decode(digits).map(Fingerprint)
}

fn path(folder: &Path) -> PathBuf {
    folder.join(KIT)
}
