//! Another kit that looks like this one: with a key of the sceptic's own, or with a byte changed.

use super::Found;
use crate::demo::circle::Circle;
use crate::desk::DeskError;
use crate::desk::post::Post;
use crate::kit::Kit;
use crate::seal::Identity;

/// Kits that are made with another key.
const KITS: usize = 32;

/// Places at which a byte of the kit is changed.
const PLACES: usize = 64;

pub(super) fn look(circle: &Circle) -> Result<Found, DeskError> {
    let kit = circle.kit();
    let fingerprint = kit.fingerprint();
    let own = fingerprint.words();
    let mut words = 0;
    for _ in 0..KITS {
        let questionnaires = kit.questionnaires().iter();
        let questionnaires = questionnaires.map(|one| (**one).clone()).collect();
        let recipients = vec![Identity::generate().recipient()];
        let other = Kit::build_with(
            kit.mission().clone(),
            questionnaires,
            recipients,
            kit.slips(),
        )
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
    })
}

/// Whether bytes are read as a kit and have the fingerprint of this one.
fn is_taken(bytes: &[u8], kit: &Kit) -> bool {
    Kit::read(bytes).is_ok_and(|read| read.fingerprint() == kit.fingerprint())
}
