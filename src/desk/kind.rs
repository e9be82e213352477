//! A home holds invented answers or real ones, and never both.
//!
//! What a home is for follows from the kits in it: the laptop's, and those its desk built. A
//! home without any is for whichever comes first.

use std::path::{Path, PathBuf};

use super::{DeskError, Home, laptop};
use crate::kit::Kit;

/// Refuses a kit that would bring the other kind into a home.
pub(super) fn check(home: &Home, kit: &Kit) -> Result<(), DeskError> {
    let is_practice = kit.mission().practice;
    // A kit that cannot be read asks nobody anything; whoever uses it is told so.
    let kits = kits_in(home);
    let mut kits = kits.iter().filter_map(|path| laptop::read_kit(path).ok());
    if kits.all(|kit| kit.mission().practice == is_practice) {
        return Ok(());
    }
    Err(if is_practice {
        DeskError::PracticeKit
    } else {
        DeskError::RealKit
    })
}

/// The kit files of a home.
fn kits_in(home: &Home) -> Vec<PathBuf> {
    let is_kit = |path: &Path| path.extension().is_some_and(|end| end == "kit");
    let folders = [home.laptop(), home.officer().join("kits")];
    let entries = folders
        .iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok());
    let paths = entries.flatten().flatten().map(|entry| entry.path());
    paths.filter(|path| is_kit(path)).collect()
}
