//! One person's surroundings and the way from the unit to the seal.

use std::io;

use crate::checkin::Checkin;
use crate::desk::post::{Post, SaveTrouble};
use crate::kit::{Kit, Mission};
use crate::locale::Words;
use crate::say;
use crate::unit::UnitId;

use super::dialogue::{Dialogue, Reply};

/// A sitting's fixed surroundings.
pub(super) struct Sitting {
    pub(super) kit: Kit,
    pub(super) words: Words,
}

impl Sitting {
    pub(super) fn notice(&self, dialogue: &mut Dialogue<'_>) -> io::Result<()> {
        let words = &self.words;
        let mission = self.kit.mission();
        if mission.practice {
            dialogue.say(&say!(words, "practice"))?;
        }
        dialogue.say(Mission::text(&mission.name, words.language()))?;
        let fingerprint = self.kit.fingerprint().words().join(" ");
        dialogue.say(&format!("{}: {fingerprint}", say!(words, "kit")))?;
        dialogue.say(&say!(words, "start-line"))?;
        let policy = &mission.policy;
        for paragraph in [
            say!(words, "notice-free"),
            say!(words, "notice-stored"),
            say!(words, "notice-open"),
            say!(words, "notice-nobody"),
            say!(
                words,
                "notice-group",
                n = policy.minimum_group,
                base = policy.base,
                most = policy.most_behind_base()
            ),
        ] {
            dialogue.say(&paragraph)?;
        }
        if let Some(pathway) = self.kit.response_pathway(words.language()) {
            dialogue.say(&say!(words, "notice-safety", pathway = pathway))?;
        }
        dialogue.say(&say!(words, "plain-keys"))
    }

    /// From the unit to the seal; `None` if the person stopped.
    pub(super) fn ask(
        &self,
        post: &mut dyn Post,
        dialogue: &mut Dialogue<'_>,
    ) -> io::Result<Option<()>> {
        let Some(unit) = self.unit(dialogue)? else {
            return Ok(None);
        };
        let Some(mut checkin) = self.questionnaire(dialogue)? else {
            return Ok(None);
        };
        let mut at = 0;
        loop {
            if self.questions(&mut checkin, at, dialogue)?.is_none() {
                return Ok(None);
            }
            match self.seal(&unit, &checkin, post, dialogue)? {
                Reply::Choice(_) => return Ok(Some(())),
                Reply::Back => at = checkin.questionnaire().items().len().saturating_sub(1),
                Reply::Quit => return Ok(None),
            }
        }
    }

    /// Down the tree of units to one that answers.
    fn unit(&self, dialogue: &mut Dialogue<'_>) -> io::Result<Option<UnitId>> {
        let tree = self.kit.tree();
        let mut inside: Option<usize> = match tree.roots().as_slice() {
            [only] if !tree.children(*only).is_empty() => Some(*only),
            _ => None,
        };
        loop {
            let itself = inside.filter(|u| tree.unit(*u).is_some_and(|u| u.strength.is_some()));
            let below = inside.map_or_else(|| tree.roots(), |unit| tree.children(unit).to_vec());
            let units: Vec<usize> = itself.into_iter().chain(below).collect();
            let names: Vec<String> = units
                .iter()
                .map(|unit| self.unit_name(*unit, itself))
                .collect();
            let title = say!(self.words, "unit-title");
            match dialogue.choose(&title, &names, &self.words)? {
                Reply::Quit => return Ok(None),
                Reply::Back => inside = inside.and_then(|unit| tree.parent(unit)),
                Reply::Choice(at) => {
                    let Some(unit) = units.get(at).copied() else {
                        continue;
                    };
                    if itself == Some(unit) || tree.children(unit).is_empty() {
                        return Ok(tree.unit(unit).map(|unit| unit.id.clone()));
                    }
                    inside = Some(unit);
                }
            }
        }
    }

    fn unit_name(&self, unit: usize, itself: Option<usize>) -> String {
        let name = self.kit.tree().name(unit, self.words.language());
        if itself == Some(unit) {
            say!(self.words, "unit-this", name = name)
        } else {
            name.to_owned()
        }
    }

    fn questionnaire(&self, dialogue: &mut Dialogue<'_>) -> io::Result<Option<Checkin>> {
        let all = self.kit.questionnaires();
        if let [only] = all {
            return Ok(Some(Checkin::begin(only.clone())));
        }
        let names: Vec<String> = all
            .iter()
            .map(|questionnaire| questionnaire.title(self.words.language()).to_owned())
            .collect();
        let title = say!(self.words, "which-title");
        Ok(match dialogue.choose(&title, &names, &self.words)? {
            Reply::Choice(at) => all.get(at).map(|chosen| Checkin::begin(chosen.clone())),
            Reply::Back | Reply::Quit => None,
        })
    }

    /// Seals when the person says so; a failed save keeps the answers and asks again.
    fn seal(
        &self,
        unit: &UnitId,
        checkin: &Checkin,
        post: &mut dyn Post,
        dialogue: &mut Dialogue<'_>,
    ) -> io::Result<Reply> {
        loop {
            let reply = dialogue.confirm(&say!(self.words, "plain-seal"), &self.words)?;
            let Reply::Choice(_) = reply else {
                return Ok(reply);
            };
            let Ok(finished) = checkin.finish() else {
                return Ok(Reply::Back);
            };
            match post.seal(unit, &finished) {
                Ok(_) => {
                    let group = self.kit.mission().policy.minimum_group;
                    dialogue.say(&say!(self.words, "sealed-title"))?;
                    dialogue.say(&say!(self.words, "sealed-line", n = group))?;
                    return Ok(reply);
                }
                Err(trouble) => {
                    dialogue.say(&say!(self.words, "failed-title"))?;
                    dialogue.say(&self.explain(&trouble))?;
                }
            }
        }
    }

    pub(super) fn help(&self, dialogue: &mut Dialogue<'_>) -> io::Result<()> {
        dialogue.say(&say!(self.words, "help-title"))?;
        let language = self.words.language();
        for help in &self.kit.mission().help {
            let name = Mission::text(&help.name, language);
            let reach = Mission::text(&help.reach, language);
            dialogue.say(&format!("{name}: {reach}"))?;
        }
        dialogue.say(&say!(self.words, "help-line"))
    }

    pub(super) fn explain(&self, trouble: &SaveTrouble) -> String {
        match trouble {
            SaveTrouble::Full => say!(self.words, "no-space"),
            SaveTrouble::Period(_) => say!(self.words, "no-period"),
            SaveTrouble::Other(reason) => {
                say!(self.words, "failed-other", reason = reason.as_str())
            }
        }
    }
}
