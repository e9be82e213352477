//! Another kit that looks like this one: with a key of the sceptic's own, or with a byte changed;
//! and a bundle made with the kit itself on another computer.

use std::path::Path;

use super::Found;
use crate::demo::circle::Circle;
use crate::demo::people;
use crate::desk::laptop::Laptop;
use crate::desk::officer::intake::{Outcome, State};
use crate::desk::post::Post;
use crate::desk::{DeskError, Home, files};
use crate::kit::{Beside, Kit};
use crate::seal::Identity;

/// Kits that are made with another key.
const KITS: usize = 32;

/// Invented answers in a forged bundle.
const FORGED: usize = 48;

/// Places at which a byte of the kit is changed.
const PLACES: usize = 64;

pub(super) fn look(circle: &mut Circle) -> Result<Found, DeskError> {
    let apart = carry_forged(circle)?;
    let kit = circle.kit();
    let fingerprint = kit.fingerprint();
    let own = fingerprint.words();
    let beside = Beside {
        slips: kit.slips(),
        second: kit.second(),
    };
    let mut words = 0;
    for _ in 0..KITS {
        let questionnaires = kit.questionnaires().iter();
        let questionnaires = questionnaires.map(|one| (**one).clone()).collect();
        let recipients = vec![Identity::generate().recipient()];
        let other = Kit::build_with(kit.mission().clone(), questionnaires, recipients, beside)
            .map_err(DeskError::Findings)?;
        let alike = other.fingerprint().words().into_iter().zip(own);
        words = words.max(alike.filter(|(theirs, ours)| theirs == ours).count());
    }
    let step = (kit.bytes().len() / PLACES).max(1);
    let taken = (0..kit.bytes().len()).step_by(step).filter(|at| {
        let mut bytes = kit.bytes().to_vec();
        if let Some(byte) = bytes.get_mut(*at) {
            *byte ^= 1;
        }
        is_taken(&bytes, kit)
    });
    Ok(Found::Forgery {
        kits: KITS,
        words,
        taken: taken.count(),
        is_known: is_taken(kit.bytes(), kit),
        apart,
    })
}

/// Sets up another computer with the real kit, and carries what it packs to the desk. Gives the
/// name of that computer if the desk kept the bundle apart.
fn carry_forged(circle: &mut Circle) -> Result<Option<[&'static str; 6]>, DeskError> {
    let folder = circle.place.spare().join("stranger");
    let outcome = forged(circle, &folder);
    // The next trick begins without it, whatever came of this one.
    let removed = std::fs::remove_dir_all(circle.place.spare());
    let outcome = outcome?;
    removed.map_err(|source| DeskError::Write {
        path: folder,
        source,
    })?;
    Ok(match outcome.state {
        State::Apart(laptop) => Some(laptop.words()),
        State::Taken | State::Known | State::Refused(_) => None,
    })
}

fn forged(circle: &mut Circle, folder: &Path) -> Result<Outcome, DeskError> {
    let kit = circle.kit().clone();
    let file = folder.join("copy.kit");
    files::write(&file, kit.bytes(), files::Existing::Keep)?;
    let mut stranger = Laptop::install(&Home::at(folder), &file)?;
    let week = stranger.period()?;
    // Without slips: the stranger drew none.
    stranger.seal_all(&people::invent(&kit, &[week], FORGED, circle.seed), 0, &[])?;
    let packed = stranger.pack(folder)?;
    // The second person cannot tell it from a true one: whatever is sealed to both opens.
    let opened = circle.second.open_bundle(&packed.path, Some(folder))?;
    circle.bureau().take_in(&opened.path)
}

/// Whether bytes are read as a kit and have the fingerprint of this one.
fn is_taken(bytes: &[u8], kit: &Kit) -> bool {
    Kit::read(bytes).is_ok_and(|read| read.fingerprint() == kit.fingerprint())
}
