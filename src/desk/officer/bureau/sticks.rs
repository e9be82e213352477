//! Bundles that lie where sticks are mounted, and in the working folder.

use std::fs;
use std::path::{Path, PathBuf};

use super::Found;
use crate::desk::bundle_file::{is_opened_beside, receipt_path};
use crate::desk::officer::intake::digest_of;

/// The most bundles that are looked at.
const MOST: usize = 200;

/// Folders that sticks may be mounted as, and the working folder first.
pub(super) fn usual_places() -> Vec<PathBuf> {
    let mut places = vec![PathBuf::from(".")];
    for (parent, depth) in [
        ("/media", 2),
        ("/run/media", 2),
        ("/Volumes", 1),
        ("/mnt", 1),
    ] {
        places.extend(folders(Path::new(parent), depth));
    }
    if cfg!(windows) {
        places.extend(('D'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\"))));
    }
    places
}

/// The bundles in some folders; `is_known` tells by its digest whether one was taken in.
pub(super) fn bundles(places: &[PathBuf], is_known: impl Fn(&[u8; 32]) -> bool) -> Vec<Found> {
    let mut paths: Vec<PathBuf> = places.iter().flat_map(|place| files_in(place)).collect();
    // What the second person opened lies beside what they were given, which nobody waits for then.
    paths.retain(|path| !is_opened_beside(path));
    paths.truncate(MOST);
    let found = paths.into_iter().map(|path| {
        // One that cannot be read is named and taken for new: taking it in says what is wrong.
        let digest = digest_of(&path);
        Found {
            is_known: digest.is_ok_and(|digest| is_known(&digest)),
            has_receipt: receipt_path(&path).is_file(),
            path,
        }
    });
    found.collect()
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let is_bundle = |path: &PathBuf| {
        path.extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("bundle"))
            && path.is_file()
    };
    let mut paths: Vec<PathBuf> = entries(folder).into_iter().filter(is_bundle).collect();
    paths.sort();
    paths
}

/// The folders below one, down to a depth.
fn folders(parent: &Path, depth: usize) -> Vec<PathBuf> {
    let below = entries(parent).into_iter().filter(|path| path.is_dir());
    below
        .flat_map(|path| {
            let deeper = if depth > 1 {
                folders(&path, depth - 1)
            } else {
                Vec::new()
            };
            std::iter::once(path).chain(deeper)
        })
        .collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.flatten().take(10 * MOST).map(|entry| entry.path());
    // A name without `./` before it, as one would type it.
    paths
        .map(|path| path.strip_prefix(".").map_or(path.clone(), Path::to_owned))
        .collect()
}
