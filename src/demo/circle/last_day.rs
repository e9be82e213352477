//! The last day of the key, tried out on a copy of the desk: so the story can go on, and the desk
//! that was copied shows what a copy is worth.

use std::path::Path;

use super::Circle;
use crate::demo::Step;
use crate::demo::drill::Copy;
use crate::demo::told::Destroyed;
use crate::desk::officer::Officer;
use crate::desk::officer::bureau::Bureau;
use crate::desk::post::Post;
use crate::desk::{DeskError, Home, files};
use crate::disclosure::ledger::Standing;
use crate::locale::Words;
use crate::report::paper::certificate;

/// How every file begins that age sealed.
const AGE: &[u8] = b"age-encryption.org/";

impl Circle {
    /// Destroys the key of a copied desk, and looks at what is left of it.
    pub(super) fn last_day(&mut self, words: &Words) -> Result<(), DeskError> {
        let briefed = self.told.borrow().briefed.clone();
        let page = briefed.ok_or(DeskError::NoRecord)?.page;
        let kit = self.laptop.kit().clone();
        let home = Home::at(self.place.spare());
        let folder = home.officer();
        let copy = Copy::of(&self.place.home().officer(), &folder)?;
        let sealed_before = sealed_in(&folder);
        let desk = Officer::open(&home)?;
        let done = self.desk.destroy(desk, &kit.fingerprint().hex())?;
        let refusal = Officer::open(&home).err();
        let left = Officer::open_memory(&home)?;
        let standing = left.standing(&page.with_file_name("release.json"))?;
        let record = certificate::file(&left.campaign_of(&kit)?, words);
        drop(left);
        let sealed_after = sealed_in(&folder);
        drop(copy);
        let path = self.place.out().join(&record.name);
        files::write(&path, &record.bytes, files::Existing::Replace)?;
        let destroyed = Destroyed {
            sealed_before,
            sealed_after,
            is_refused: refusal.is_some(),
            is_in_ledger: matches!(standing, Standing::InLedger { .. }),
            record: path,
            about: self.desk.survey()?.about,
        };
        let step = Step::Destroyed {
            blocks: done.blocks,
        };
        self.note(|told| {
            told.destroyed = Some(destroyed);
            told.story.push(step);
        });
        Ok(())
    }
}

/// The files of a desk that hold anything sealed.
fn sealed_in(folder: &Path) -> usize {
    let all = files::read_below(folder);
    let holds = |file: &Vec<u8>| file.windows(AGE.len()).any(|window| window == AGE);
    all.filter(holds).count()
}
