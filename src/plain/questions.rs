//! The questions, the answers read back, and the person's own result.

use std::io;

use crate::checkin::{Answer, Checkin, score};
use crate::questionnaire::Direction as Good;
use crate::say;

use super::dialogue::{Dialogue, Reply};
use super::sitting::Sitting;

impl Sitting {
    /// The questions from a position on, then the answers and the result; `None` if the person
    /// stopped.
    pub(super) fn questions(
        &self,
        checkin: &mut Checkin,
        from: usize,
        dialogue: &mut Dialogue<'_>,
    ) -> io::Result<Option<()>> {
        let questionnaire = checkin.questionnaire().clone();
        let language = self.words.language();
        dialogue.say(questionnaire.title(language))?;
        if let Some(intro) = questionnaire.intro(language) {
            dialogue.say(intro)?;
        }
        let mut at = from;
        while let Some(item) = questionnaire.items().get(at) {
            let mut reply = self.question(checkin, at, dialogue)?;
            if item.safety && matches!(reply, Reply::Choice(_)) {
                reply = self.help_between(dialogue)?;
            }
            match reply {
                Reply::Choice(_) => at += 1,
                Reply::Back => at = at.saturating_sub(1),
                Reply::Quit => return Ok(None),
            }
        }
        self.review(checkin, dialogue)?;
        self.result(checkin, dialogue)?;
        Ok(Some(()))
    }

    /// One question, or the same lines and keys where nothing is asked.
    fn question(
        &self,
        checkin: &mut Checkin,
        item: usize,
        dialogue: &mut Dialogue<'_>,
    ) -> io::Result<Reply> {
        let questionnaire = checkin.questionnaire().clone();
        let (number, total) = (item + 1, questionnaire.items().len());
        dialogue.say(&say!(self.words, "question-of", n = number, total = total))?;
        let options = questionnaire.option_texts(item, self.words.language());
        let is_asked = checkin.is_asked(item);
        let reply = if is_asked {
            let mut options: Vec<String> = options.iter().map(|o| (*o).to_owned()).collect();
            options.push(say!(self.words, "rather-not"));
            let text = questionnaire.item_text(item, self.words.language());
            dialogue.choose_or_zero(text, &options, &self.words)?
        } else {
            let title = say!(self.words, "not-asked-title");
            let text = format!("{title} {}", say!(self.words, "not-asked-line"));
            dialogue.choose_any(&text, options.len(), &self.words)?
        };
        if let Reply::Choice(option) = reply {
            let answer = match u8::try_from(option) {
                _ if !is_asked => Answer::NotAsked,
                Ok(index) if option < options.len() => Answer::Option(index),
                _ => Answer::Withheld,
            };
            // The dialogue gives no option that the item has not.
            let _ = checkin.choose(item, answer);
        }
        Ok(reply)
    }

    /// The help page brought forward. It comes whatever was answered, and stays until a key.
    fn help_between(&self, dialogue: &mut Dialogue<'_>) -> io::Result<Reply> {
        self.help(dialogue)?;
        dialogue.confirm(&say!(self.words, "plain-go-on"), &self.words)
    }

    fn review(&self, checkin: &Checkin, dialogue: &mut Dialogue<'_>) -> io::Result<()> {
        dialogue.say(&say!(self.words, "review-title"))?;
        let language = self.words.language();
        for item in 0..checkin.questionnaire().items().len() {
            let number = item + 1;
            if !checkin.is_asked(item) {
                let title = say!(self.words, "not-asked-title");
                dialogue.say(&format!("{number}. {title} …"))?;
                continue;
            }
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
            dialogue.say(&format!("{number}. {text} {answer}"))?;
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
}
