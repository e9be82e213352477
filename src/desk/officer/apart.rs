//! Bundles of laptops that nobody enrolled: kept as they came, and none of their records opened.
//!
//! Each is a file below `apart/`, named after what was signed and by whom, so that one that comes
//! again takes no further room. It goes when it was taken in, when the laptop is thrown out, and
//! with everything else when the desk's key is destroyed.

use std::fs;
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::keys;
use crate::bundle;
use crate::bundle::signature::PublicKey;
use crate::bundle::stream;
use crate::desk::DeskError;
use crate::desk::enrolled::EnrolledError;
use crate::desk::files::{self, Existing, Opened};
use crate::hex;
use crate::kit::Fingerprint;
use crate::store;

const FOLDER: &str = "apart";

/// The most bundles that are kept apart.
pub const MOST_BUNDLES: usize = 64;

/// The most bytes of all that are kept apart.
pub const MOST_BYTES: u64 = 1 << 30;

/// A bundle that is kept apart, as it names itself.
pub(super) struct Copy {
    pub(super) path: PathBuf,
    pub(super) kit: Fingerprint,
    pub(super) laptop: PublicKey,
}

/// Where a bundle is kept, by its digest and its laptop.
pub(super) fn place(desk: &Path, digest: &[u8; 32], laptop: &PublicKey) -> PathBuf {
    let name = Sha256::new()
        .chain_update(digest)
        .chain_update(laptop.as_bytes())
        .finalize();
    let name = hex::encode(name.first_chunk::<16>().unwrap_or(&[0; 16]));
    desk.join(FOLDER).join(format!("{name}.bundle"))
}

/// Keeps a copy of an opened bundle, unless it is there already or there is no more room.
pub(super) fn keep(bundle: &Opened, place: &Path) -> Result<(), DeskError> {
    if files::is_something(place) {
        return Ok(());
    }
    // Nobody else writes there: the desk is open.
    for draft in files::drafts(place.parent().unwrap_or(place)) {
        wipe(&draft)?;
    }
    let kept = lengths(place.parent().unwrap_or(place));
    let bytes: u64 = kept.iter().sum();
    if kept.len() >= MOST_BUNDLES || bytes.saturating_add(bundle.length()) > MOST_BYTES {
        return Err(EnrolledError::ApartFull.into());
    }
    let copied = files::write_with(place, Existing::Keep, |copy| {
        let mut file = bundle.file();
        file.rewind()?;
        let taken = io::copy(&mut file.take(bundle.length()), copy)?;
        (taken == bundle.length())
            .then_some(())
            .ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    });
    match copied {
        // Another start kept the same one meanwhile.
        Err(DeskError::Exists { .. }) => Ok(()),
        other => other,
    }
}

/// What is kept apart; a file that names no laptop is left out.
pub(super) fn all(desk: &Path) -> Vec<Copy> {
    let mut found: Vec<Copy> = paths(&desk.join(FOLDER))
        .into_iter()
        .filter_map(|path| {
            let opened = files::open(&path, bundle::MOST_BYTES).ok()?;
            let (kit, laptop) = stream::named(opened.file()).ok()??;
            Some(Copy {
                path,
                kit: Fingerprint(kit),
                laptop,
            })
        })
        .collect();
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// Overwrites and removes one.
pub(super) fn wipe(path: &Path) -> Result<(), DeskError> {
    keys::gone(path, store::wipe_file(path))
}

/// Overwrites and removes everything that lies there, drafts too.
pub(super) fn wipe_all(desk: &Path) -> Result<(), DeskError> {
    let folder = desk.join(FOLDER);
    paths(&folder).iter().try_for_each(|path| wipe(path))?;
    keys::gone(&folder, fs::remove_dir_all(&folder))
}

fn lengths(folder: &Path) -> Vec<u64> {
    let found = paths(folder).into_iter();
    let found = found.filter_map(|path| fs::symlink_metadata(path).ok());
    found.map(|found| found.len()).collect()
}

/// The plain files of the folder.
fn paths(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    files.map(|entry| entry.path()).collect()
}
