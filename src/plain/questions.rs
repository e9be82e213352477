//! The questions, the answers read back, and the person's own result.
//!
//! A question that an earlier answer takes away needs the same keys and as many lines to answer:
//! from the next chair every sitting sounds alike.

use std::io;

use crate::checkin::{Answer, Checkin, score};
use crate::locale::Words;
use crate::questionnaire::Direction as Good;
use crate::say;

use super::dialogue::{Asked, Dialogue, Reply};

/// The questions from a position on; `None` if the person stopped.
pub(super) fn ask(
    checkin: &mut Checkin,
    from: usize,
    dialogue: &mut Dialogue<'_>,
) -> io::Result<Option<()>> {
    let questionnaire = checkin.questionnaire().clone();
    let mut at = from;
    while let Some(item) = questionnaire.items().get(at) {
        let mut reply = question(checkin, at, dialogue)?;
        if item.safety && matches!(reply, Reply::Choice(_)) {
            reply = help_between(dialogue)?;
        }
        match reply {
            Reply::Choice(_) => at += 1,
            Reply::Back => at = at.saturating_sub(1),
            Reply::Quit => return Ok(None),
        }
    }
    Ok(Some(()))
}

/// One question, or the same keys where nothing is asked.
fn question(checkin: &mut Checkin, item: usize, dialogue: &mut Dialogue<'_>) -> io::Result<Reply> {
    let items = checkin.questionnaire().items();
    let options = items.get(item).map_or(0, |item| item.values.len());
    let is_asked = checkin.is_asked(item);
    let reply = if is_asked {
        dialogue.choose(&|words| asked(checkin, item, words))?
    } else {
        dialogue.choose_any(&|words| not_asked(checkin, item, words))?
    };
    if let Reply::Choice(option) = reply {
        let answer = match u8::try_from(option) {
            _ if !is_asked => Answer::NotAsked,
            Ok(index) if option < options => Answer::Option(index),
            _ => Answer::Withheld,
        };
        // The dialogue gives no option that the item has not.
        let _ = checkin.choose(item, answer);
    }
    Ok(reply)
}

/// The help page brought forward. It comes whatever was answered, and stays until a key.
fn help_between(dialogue: &mut Dialogue<'_>) -> io::Result<Reply> {
    dialogue.say_help()?;
    dialogue.confirm(&|words| say!(words, "plain-go-on"))
}

/// A question with its place; before the first one what all of them are about.
fn asked(checkin: &Checkin, item: usize, words: &Words) -> Asked {
    let questionnaire = checkin.questionnaire();
    let text = questionnaire.item_text(item, words.language());
    let options = questionnaire.option_texts(item, words.language());
    let options = options.into_iter().map(str::to_owned);
    let options = options.chain([say!(words, "rather-not")]).collect();
    Asked::of(headed(checkin, item, text, words), options).ending_with_zero()
}

fn not_asked(checkin: &Checkin, item: usize, words: &Words) -> Asked {
    let title = say!(words, "not-asked-title");
    let text = format!("{title} {}", say!(words, "not-asked-line"));
    let items = checkin.questionnaire().items();
    let options = items.get(item).map_or(0, |item| item.values.len());
    let options = vec!["…".to_owned(); options + 1];
    Asked::of(headed(checkin, item, &text, words), options).ending_with_zero()
}

fn headed(checkin: &Checkin, item: usize, text: &str, words: &Words) -> String {
    let questionnaire = checkin.questionnaire();
    let (number, total) = (item + 1, questionnaire.items().len());
    let place = say!(words, "question-of", n = number, total = total);
    let mut lines = Vec::new();
    if item == 0 {
        lines.push(questionnaire.title(words.language()));
        lines.extend(questionnaire.intro(words.language()));
    }
    lines.extend([place.as_str(), text]);
    lines.join("\n")
}

/// The answers read back, a line for every question.
pub(super) fn review(checkin: &Checkin, words: &Words) -> Vec<String> {
    let questionnaire = checkin.questionnaire();
    let mut lines = vec![say!(words, "review-title")];
    for item in 0..questionnaire.items().len() {
        let number = words.figures(&(item + 1).to_string());
        if !checkin.is_asked(item) {
            lines.push(format!("{number}. {} …", say!(words, "not-asked-title")));
            continue;
        }
        let answer = match checkin.answer(item) {
            Some(Answer::Option(option)) => questionnaire
                .option_texts(item, words.language())
                .get(usize::from(option))
                .map(|text| (*text).to_owned())
                .unwrap_or_default(),
            _ => say!(words, "rather-not"),
        };
        let text = questionnaire.item_text(item, words.language());
        lines.push(format!("{number}. {text} {answer}"));
    }
    lines
}

/// The person's own result.
pub(super) fn result(checkin: &Checkin, words: &Words) -> Vec<String> {
    let mut lines = vec![say!(words, "result-title")];
    let questionnaire = checkin.questionnaire();
    let Ok(finished) = checkin.finish() else {
        return lines;
    };
    let answers = finished.answers();
    let shown = questionnaire.scales().iter().enumerate();
    for (index, scale) in shown.filter(|_| !questionnaire.is_sensitive()) {
        let name = questionnaire.scale_text(index, words.language());
        let better = match scale.direction {
            Good::HighIsGood => say!(words, "higher-is-better"),
            Good::HighIsBad => say!(words, "lower-is-better"),
        };
        lines.push(match score::score(questionnaire, scale, &answers) {
            Some(value) => {
                let (value, max) = (value.round(), scale.max.round());
                let score = say!(words, "result-score", score = value, max = max);
                format!("{name}: {}", [score, better].join(words.comma()))
            }
            None => format!("{name}: {}", say!(words, "result-none")),
        });
    }
    lines.push(say!(words, "result-diagnosis"));
    lines
}
