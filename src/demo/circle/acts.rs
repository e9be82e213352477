//! What each chapter does: the real thing, once, after all that it needs.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::Circle;
use crate::checkin::response::Counting;
use crate::demo::told::{Briefed, Carried, Looked, Published, Taken};
use crate::demo::{Chapter, QUESTIONNAIRE, Step, people};
use crate::desk::officer::bureau::{Bureau, Wish};
use crate::desk::officer::intake::State;
use crate::desk::post::{Post, SaveTrouble};
use crate::desk::{DeskError, files};
use crate::disclosure::Release;
use crate::locale::Words;
use crate::report::Subject;

impl Circle {
    /// Plays a chapter, and before it every one that it needs and that was not played yet.
    /// Nothing is done twice. `words` are those of the commander's page.
    pub fn play(&mut self, chapter: Chapter, words: &Words) -> Result<(), DeskError> {
        if self.told.borrow().has(chapter) {
            return Ok(());
        }
        match chapter {
            // Somebody answers, and in the drill somebody chooses what to try.
            Chapter::Prepare | Chapter::CheckIn | Chapter::Drill => Ok(()),
            Chapter::Look => self.look(),
            Chapter::Carry => self.carry(),
            Chapter::TakeIn => {
                self.play(Chapter::Carry, words)?;
                self.take_in()
            }
            Chapter::Release => {
                self.play(Chapter::TakeIn, words)?;
                self.publish()
            }
            Chapter::Attack => {
                self.play(Chapter::Release, words)?;
                self.attack()
            }
            Chapter::Brief => {
                self.play(Chapter::Release, words)?;
                self.brief(words)
            }
            Chapter::LastDay => {
                self.play(Chapter::Brief, words)?;
                self.last_day(words)
            }
        }
    }

    /// Where nobody of the audience answered, somebody invented does.
    fn look(&mut self) -> Result<(), DeskError> {
        let last = self.last.clone();
        let is_yours = last.is_some();
        let sealed = match last {
            Some(sealed) => sealed,
            None => self.one_more()?,
        };
        let attempt = self.laptop.try_to_open(&sealed);
        self.note(|told| {
            told.looked = Some(Looked {
                sealed,
                attempt,
                is_yours,
            });
        });
        Ok(())
    }

    fn one_more(&mut self) -> Result<crate::desk::post::Sealed, DeskError> {
        let week = self.laptop.period()?;
        let kit = self.laptop.kit().clone();
        let mut invented = people::invent(&kit, &[week], 1, self.seed);
        let (unit, _, finished) = invented.pop().ok_or(DeskError::NoRecord)?;
        let slip = self.draw_slip();
        self.arrive(&unit, &finished, (Counting::Counts, slip.as_ref()))
            .map_err(not_saved)
    }

    fn carry(&mut self) -> Result<(), DeskError> {
        let packed = self.laptop.pack(self.place.stick())?;
        let carried = Carried {
            bytes: files::open(&packed.path, u64::MAX)?.length(),
            day: files::day_of(&packed.path),
            records: packed.records,
            file: packed.path,
        };
        let step = Step::Packed {
            records: carried.records,
        };
        self.note(|told| {
            told.carried = Some(carried);
            told.story.push(step);
        });
        Ok(())
    }

    fn take_in(&mut self) -> Result<(), DeskError> {
        let carried = self.told.borrow().carried.clone();
        let carried = carried.ok_or(DeskError::NoRecord)?;
        let opened = self.second.open_bundle(&carried.file, None)?;
        // What the second person has opened takes the place of what is still shut.
        fs::remove_file(&carried.file).map_err(|source| DeskError::Write {
            path: carried.file.clone(),
            source,
        })?;
        let step = Step::Opened {
            records: carried.records,
        };
        self.note(|told| told.story.push(step));
        let outcome = self.desk.take_in(&opened.path)?;
        if let State::Refused(error) = outcome.state {
            return Err(error);
        }
        let receipt = outcome.receipt.ok_or(DeskError::NoRecord)?;
        let cleared = self.laptop.clear(&receipt)?;
        self.known.clear();
        let about = self.desk.survey()?.about;
        let taken = Taken {
            about,
            receipt,
            cleared,
        };
        self.note(|told| {
            told.taken = Some(taken);
            told.story.push(Step::TakenIn { cleared });
        });
        Ok(())
    }

    fn publish(&mut self) -> Result<(), DeskError> {
        let mut made: Vec<Rc<Release>> = Vec::new();
        for week in self.weeks.clone() {
            let release = self.desk.release(&self.wish(week.label()))?;
            let step = Step::Released {
                period: week,
                rows: release.rows().len(),
                figures: release.audited_figures(),
            };
            self.note(|told| told.story.push(step));
            made.push(Rc::new(release));
        }
        let (Some(release), Some(earlier)) = (made.last(), made.first()) else {
            return Err(DeskError::NoRecord);
        };
        let published = Published {
            release: Rc::clone(release),
            earlier: Rc::clone(earlier),
        };
        self.note(|told| told.published = Some(published));
        Ok(())
    }

    fn attack(&mut self) -> Result<(), DeskError> {
        let published = self.published()?;
        let reach = self.reach(&published.release)?;
        self.note(|told| told.reach = Some(reach));
        Ok(())
    }

    fn brief(&mut self, words: &Words) -> Result<(), DeskError> {
        let published = self.published()?;
        let kit = self.laptop.kit().clone();
        let earlier = [Release::clone(&published.earlier)];
        let subject = Subject {
            release: &published.release,
            earlier: &earlier,
            kit: &kit,
            words,
        };
        let folder = self.place.out().join(&published.release.head().period);
        let written = self.desk.write(&subject, &folder)?;
        let briefed = Briefed {
            page: page(&written.folder, &written.files),
            files: written.files.len(),
        };
        self.note(|told| told.briefed = Some(briefed));
        Ok(())
    }

    /// What was released.
    pub(in crate::demo) fn published(&self) -> Result<Published, DeskError> {
        let published = self.told.borrow().published.clone();
        published.ok_or(DeskError::NoRecord)
    }

    /// What an attacker can work out of a release.
    pub(in crate::demo) fn reach(
        &mut self,
        release: &Release,
    ) -> Result<crate::disclosure::audit::Reach, DeskError> {
        self.desk.reach(&Wish::of(release))
    }

    fn wish(&self, period: &str) -> Wish {
        Wish {
            kit: self.laptop.kit().fingerprint().hex(),
            questionnaire: QUESTIONNAIRE.to_owned(),
            period: period.to_owned(),
        }
    }
}

/// The page for the commander among the files of a release.
fn page(folder: &Path, files: &[String]) -> PathBuf {
    let name = files.iter().find(|name| name.starts_with("commander."));
    folder.join(name.map_or("", String::as_str))
}

/// Why a record of somebody invented was not saved.
pub(in crate::demo) fn not_saved(trouble: SaveTrouble) -> DeskError {
    match trouble {
        SaveTrouble::Period(error) => DeskError::Period(error),
        SaveTrouble::Full => damaged("disk-full"),
        SaveTrouble::Fault(code) => damaged(code),
    }
}

fn damaged(code: &str) -> DeskError {
    DeskError::Archive {
        name: code.to_owned(),
    }
}
