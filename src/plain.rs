//! The check-in line by line: for screen readers, simple terminals and pipes.
//!
//! Append-only lines in logical order; no cursor moves, boxes or colour. What is typed is wiped.

use std::io::{self, BufRead, Write};

use crate::checkin::{Answer, Checkin, score};
use crate::desk::post::{Post, SaveTrouble};
use crate::kit::{Kit, Mission};
use crate::locale::{self, Words};
use crate::questionnaire::Direction as Good;
use crate::say;
use crate::unit::UnitId;

mod dialogue;

use dialogue::{Dialogue, Reply};

/// Runs one sitting: notice, unit, questions, review, result, seal, help.
///
/// Ends early, keeping nothing, when the person stops or the input ends.
pub fn checkin(
    post: &mut dyn Post,
    language: Option<&str>,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    let kit = post.kit().clone();
    let mut dialogue = Dialogue::new(input, output);
    let words = Words::new(&choose_language(&kit, language, &mut dialogue)?);
    let sitting = Sitting { kit, words };
    if let Err(trouble) = post
        .period()
        .map_err(SaveTrouble::from)
        .and_then(|_| post.check_space())
    {
        return dialogue.say(&sitting.explain(&trouble));
    }
    sitting.notice(&mut dialogue)?;
    if sitting.ask(post, &mut dialogue)?.is_none() {
        dialogue.say(&say!(sitting.words, "plain-nothing-kept"))?;
    }
    sitting.help(&mut dialogue)
}

/// The language asked for, else the one chosen from the mission's.
fn choose_language(
    kit: &Kit,
    asked: Option<&str>,
    dialogue: &mut Dialogue<'_>,
) -> io::Result<String> {
    let known = locale::available();
    let offered: Vec<&String> = kit
        .mission()
        .languages
        .iter()
        .filter(|language| known.contains(language))
        .collect();
    let first = offered.first().map_or("en", |language| language.as_str());
    if let Some(asked) = asked {
        return Ok(asked.to_owned());
    }
    if offered.len() < 2 {
        return Ok(first.to_owned());
    }
    let words = Words::new(first);
    let names: Vec<String> = offered
        .iter()
        .map(|language| locale::own_name(language).to_owned())
        .collect();
    let reply = dialogue.choose(&say!(words, "language"), &names, &words)?;
    Ok(match reply {
        Reply::Choice(at) => offered.get(at).map_or(first, |l| l.as_str()).to_owned(),
        _ => first.to_owned(),
    })
}

/// A sitting's fixed surroundings.
struct Sitting {
    kit: Kit,
    words: Words,
}

impl Sitting {
    fn notice(&self, dialogue: &mut Dialogue<'_>) -> io::Result<()> {
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
        dialogue.say(&say!(words, "plain-keys"))
    }

    /// From the unit to the seal; `None` if the person stopped.
    fn ask(&self, post: &mut dyn Post, dialogue: &mut Dialogue<'_>) -> io::Result<Option<()>> {
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
            self.review(&checkin, dialogue)?;
            self.result(&checkin, dialogue)?;
            match self.seal(&unit, &checkin, post, dialogue)? {
                Reply::Choice(_) => return Ok(Some(())),
                Reply::Back => at = checkin.asked().len().saturating_sub(1),
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

    /// The questions from a position on; `None` if the person stopped.
    fn questions(
        &self,
        checkin: &mut Checkin,
        from: usize,
        dialogue: &mut Dialogue<'_>,
    ) -> io::Result<Option<()>> {
        let mut at = from;
        while let Some(item) = checkin.asked().get(at).copied() {
            let total = checkin.asked().len();
            let number = at + 1;
            dialogue.say(&say!(self.words, "question-of", n = number, total = total))?;
            let questionnaire = checkin.questionnaire().clone();
            let language = self.words.language();
            let mut options: Vec<String> = questionnaire
                .option_texts(item, language)
                .into_iter()
                .map(str::to_owned)
                .collect();
            options.push(say!(self.words, "rather-not"));
            let last = options.len() - 1;
            let text = questionnaire.item_text(item, language);
            match dialogue.choose_or_zero(text, &options, &self.words)? {
                Reply::Choice(option) => {
                    let answer = match u8::try_from(option) {
                        Ok(index) if option < last => Answer::Option(index),
                        _ => Answer::Withheld,
                    };
                    if checkin.choose(item, answer).is_ok() {
                        at += 1;
                    }
                }
                Reply::Back => at = at.saturating_sub(1),
                Reply::Quit => return Ok(None),
            }
        }
        Ok(Some(()))
    }

    fn review(&self, checkin: &Checkin, dialogue: &mut Dialogue<'_>) -> io::Result<()> {
        dialogue.say(&say!(self.words, "review-title"))?;
        let language = self.words.language();
        for (number, item) in checkin.asked().into_iter().enumerate() {
            let answer = match checkin.answer(item) {
                Some(Answer::Option(option)) => checkin
                    .questionnaire()
                    .option_texts(item, language)
                    .get(usize::from(option))
                    .map(|text| (*text).to_owned())
                    .unwrap_or_default(),
                _ => say!(self.words, "rather-not"),
            };
            let text = checkin.questionnaire().item_text(item, language);
            dialogue.say(&format!("{}. {text} {answer}", number + 1))?;
        }
        Ok(())
    }

    fn result(&self, checkin: &Checkin, dialogue: &mut Dialogue<'_>) -> io::Result<()> {
        dialogue.say(&say!(self.words, "result-title"))?;
        let questionnaire = checkin.questionnaire();
        let Ok(finished) = checkin.finish() else {
            return Ok(());
        };
        let answers = finished.answers();
        let shown = questionnaire.scales().iter().enumerate();
        for (index, scale) in shown.filter(|_| !questionnaire.is_sensitive()) {
            let name = questionnaire.scale_text(index, self.words.language());
            let better = match scale.direction {
                Good::HighIsGood => say!(self.words, "higher-is-better"),
                Good::HighIsBad => say!(self.words, "lower-is-better"),
            };
            let line = match score::score(questionnaire, scale, &answers) {
                Some(value) => {
                    let (value, max) = (value.round(), scale.max.round());
                    let score = say!(self.words, "result-score", score = value, max = max);
                    format!("{name}: {score}, {better}")
                }
                None => format!("{name}: {}", say!(self.words, "result-none")),
            };
            dialogue.say(&line)?;
        }
        dialogue.say(&say!(self.words, "result-diagnosis"))
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

    fn help(&self, dialogue: &mut Dialogue<'_>) -> io::Result<()> {
        dialogue.say(&say!(self.words, "help-title"))?;
        let language = self.words.language();
        for help in &self.kit.mission().help {
            let name = Mission::text(&help.name, language);
            let reach = Mission::text(&help.reach, language);
            dialogue.say(&format!("{name}: {reach}"))?;
        }
        dialogue.say(&say!(self.words, "help-line"))
    }

    fn explain(&self, trouble: &SaveTrouble) -> String {
        match trouble {
            SaveTrouble::Full => say!(self.words, "no-space"),
            SaveTrouble::Period(_) => say!(self.words, "no-period"),
            SaveTrouble::Other(reason) => {
                say!(self.words, "failed-other", reason = reason.as_str())
            }
        }
    }
}
