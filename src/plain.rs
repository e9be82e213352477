//! The check-in line by line: for screen readers, simple terminals and pipes.
//!
//! Append-only lines in logical order; no cursor moves, boxes or colour. What is typed is wiped.

use std::io::{self, BufRead, Write};

use crate::checkin::Checkin;
use crate::desk::post::{Post, SaveTrouble};
use crate::kit::Kit;
use crate::locale::{self, Words};
use crate::say;

mod dialogue;
mod questions;
mod sitting;

use dialogue::{Dialogue, Reply};
use sitting::Sitting;

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

/// Tries a questionnaire out: its questions, the answers read back and the result. Nothing is
/// stored, and it says so before and after.
pub fn preview(
    kit: &Kit,
    language: Option<&str>,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    let mut dialogue = Dialogue::new(input, output);
    let words = Words::new(&choose_language(kit, language, &mut dialogue)?);
    let kit = kit.clone();
    let sitting = Sitting { kit, words };
    dialogue.say(&say!(sitting.words, "preview-line"))?;
    dialogue.say(&say!(sitting.words, "plain-keys"))?;
    for questionnaire in sitting.kit.questionnaires() {
        let mut checkin = Checkin::begin(questionnaire.clone());
        if sitting.questions(&mut checkin, 0, &mut dialogue)?.is_none() {
            break;
        }
    }
    dialogue.say(&say!(sitting.words, "preview-end"))
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
