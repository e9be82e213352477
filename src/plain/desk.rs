//! The officer's desk line by line: take in, release, read, write files, the ledger.

use std::io;
use std::path::PathBuf;

use crate::advice;
use crate::desk::DeskError;
use crate::desk::officer::bureau::{Bureau, Survey, Wish, digest_words};
use crate::disclosure::forecast::Place;
use crate::kit::Kit;
use crate::locale::{Words, date};
use crate::say;

use super::dialogue::{Asked, Dialogue, Reply};
use super::reading;

mod compare;
mod telling;
mod writing;

use telling::{kit_of, menu, sources, told, wish_text};

/// The desk with what lies on it.
struct Sitting<'a, 'd> {
    bureau: &'a mut dyn Bureau,
    dialogue: &'a mut Dialogue<'d>,
    survey: Survey,
}

/// Runs the menu until the officer leaves.
pub(super) fn run(bureau: &mut dyn Bureau, dialogue: &mut Dialogue<'_>) -> io::Result<()> {
    if let Some(kit) = bureau.kits().last() {
        let help = kit.mission().help.clone();
        dialogue.set_help(&help);
    }
    dialogue.say(&say!(dialogue.words(), "desk-title"))?;
    dialogue.say_keys()?;
    let mut sitting = Sitting {
        bureau,
        dialogue,
        survey: Survey::default(),
    };
    sitting.look()?;
    sitting.menu()
}

impl Sitting<'_, '_> {
    /// Looks at the desk again.
    fn look(&mut self) -> io::Result<()> {
        match self.bureau.survey() {
            Ok(survey) => self.survey = survey,
            Err(error) => self.refuse(&error)?,
        }
        Ok(())
    }

    fn menu(&mut self) -> io::Result<()> {
        loop {
            self.next()?;
            let about = self.survey.about;
            let reply = self.dialogue.choose(&|words| menu(words, about))?;
            match reply {
                Reply::Choice(0) => self.take_in()?,
                Reply::Choice(1) => self.release()?,
                Reply::Choice(2) => self.read()?,
                Reply::Choice(3) => self.compare()?,
                Reply::Choice(4) => self.print()?,
                Reply::Choice(5) => self.ledger()?,
                Reply::Back => {}
                Reply::Choice(_) | Reply::Quit => return Ok(()),
            }
        }
    }

    /// What comes next, where anything does.
    fn next(&mut self) -> io::Result<()> {
        let words = self.dialogue.words();
        let waiting = self.survey.waiting().count();
        let ready = self.survey.ready().len();
        let mut lines = Vec::new();
        if waiting > 0 {
            lines.push(say!(words, "plain-desk-bundles", n = waiting));
        }
        if ready > 0 {
            lines.push(say!(words, "plain-desk-ready", n = ready));
        }
        if let Some(end) = self.survey.key_end {
            let date = date::date(words, end);
            lines.push(say!(words, "desk-key-end", date = date));
        }
        self.dialogue.say_all(&lines)
    }

    fn take_in(&mut self) -> io::Result<()> {
        let waiting: Vec<PathBuf> = self.survey.waiting().map(|one| one.path.clone()).collect();
        let count = waiting.len();
        let files = match self.dialogue.choose(&|words| sources(words, count))? {
            Reply::Choice(0) if count > 0 => waiting,
            Reply::Choice(_) => match self.path()? {
                Some(path) => vec![path],
                None => return Ok(()),
            },
            Reply::Back | Reply::Quit => return Ok(()),
        };
        let total = files.len();
        let mut has_receipt = false;
        for (at, file) in files.iter().enumerate() {
            let number = at + 1;
            let words = self.dialogue.words();
            let line = say!(words, "desk-progress", n = number, total = total);
            self.dialogue.say(&line)?;
            match self.bureau.take_in(file) {
                Ok(outcome) => {
                    has_receipt |= outcome.receipt.is_some();
                    let lines = told(&outcome, self.dialogue.words());
                    self.dialogue.say_all(&lines)?;
                }
                Err(error) => self.refuse(&error)?,
            }
        }
        if has_receipt {
            let carry = say!(self.dialogue.words(), "desk-carry");
            self.dialogue.say(&carry)?;
        }
        self.look()
    }

    fn path(&mut self) -> io::Result<Option<PathBuf>> {
        let question = say!(self.dialogue.words(), "desk-path");
        Ok(self.dialogue.text(&question)?.map(PathBuf::from))
    }

    fn release(&mut self) -> io::Result<()> {
        let wishes = self.survey.ready();
        if wishes.is_empty() {
            return self
                .dialogue
                .say(&say!(self.dialogue.words(), "desk-release-none"));
        }
        let Some(wish) = self.choose(&wishes, |words| say!(words, "desk-release-which"))? else {
            return Ok(());
        };
        let Some(kit) = self.kit(&wish) else {
            return Ok(());
        };
        match self.bureau.outlook(&wish) {
            Ok(standings) => {
                let shown = standings
                    .iter()
                    .filter(|one| one.place == Place::Own)
                    .count();
                let others = standings.len() - shown;
                let words = self.dialogue.words();
                let lines = [
                    say!(words, "desk-outlook-line", shown = shown, others = others),
                    say!(words, "desk-outlook-why"),
                    say!(words, "desk-release-once"),
                ];
                self.dialogue.say_all(&lines)?;
            }
            Err(error) => return self.refuse(&error),
        }
        self.write(&wish, &kit)
    }

    /// Files of a release that was made before.
    fn print(&mut self) -> io::Result<()> {
        let Some((wish, kit)) = self.choose_release(|words| say!(words, "desk-print-which"))?
        else {
            return Ok(());
        };
        self.write(&wish, &kit)
    }

    fn read(&mut self) -> io::Result<()> {
        let Some((wish, kit)) = self.choose_release(|words| say!(words, "desk-view-title"))? else {
            return Ok(());
        };
        let Some(release) = self.survey.release_of(&wish) else {
            return Ok(());
        };
        let words = self.dialogue.words();
        let mut lines = reading::read(release, &kit, words);
        lines.extend(reading::explained(release, words));
        self.dialogue.say_all(&lines)
    }

    fn ledger(&mut self) -> io::Result<()> {
        let entries = self.survey.ledger.clone();
        let whole = say!(
            self.dialogue.words(),
            "desk-ledger-whole",
            n = entries.len()
        );
        self.dialogue.say(&whole)?;
        for entry in entries.iter().rev() {
            let wish = Wish {
                kit: entry.campaign.clone(),
                questionnaire: entry.questionnaire.clone(),
                period: entry.period.clone(),
            };
            let text = self.wish_text(&wish, self.dialogue.words());
            let line = format!("{}. {text}. {}", entry.number, digest_words(entry));
            self.dialogue.say(&line)?;
        }
        Ok(())
    }

    fn choose_release(
        &mut self,
        question: impl Fn(&Words) -> String,
    ) -> io::Result<Option<(Wish, Kit)>> {
        let wishes: Vec<Wish> = self
            .survey
            .newest_first()
            .into_iter()
            .map(Wish::of)
            .collect();
        if wishes.is_empty() {
            self.dialogue
                .say(&say!(self.dialogue.words(), "desk-nothing-released"))?;
            return Ok(None);
        }
        let wish = self.choose(&wishes, question)?;
        Ok(wish.and_then(|wish| self.kit(&wish).map(|kit| (wish, kit))))
    }

    fn choose(
        &mut self,
        wishes: &[Wish],
        question: impl Fn(&Words) -> String,
    ) -> io::Result<Option<Wish>> {
        let kits = self.bureau.kits().to_vec();
        let reply = self.dialogue.choose(&|words| {
            let texts = wishes.iter().map(|wish| wish_text(&kits, wish, words));
            Asked::of(question(words), texts.collect())
        })?;
        Ok(match reply {
            Reply::Choice(at) => wishes.get(at).cloned(),
            Reply::Back | Reply::Quit => None,
        })
    }

    fn kit(&self, wish: &Wish) -> Option<Kit> {
        kit_of(self.bureau.kits(), wish).cloned()
    }

    fn wish_text(&self, wish: &Wish, words: &Words) -> String {
        wish_text(self.bureau.kits(), wish, words)
    }

    fn refuse(&mut self, error: &DeskError) -> io::Result<()> {
        let advice = advice::of(error, self.dialogue.words());
        self.dialogue.say_all(&[advice.what, advice.now])
    }
}
