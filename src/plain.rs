//! Everything line by line: for screen readers, simple terminals and pipes.
//!
//! Append-only lines in logical order; no cursor moves, boxes or colour. What is typed is wiped.

use std::io::{self, BufRead, Write};

use crate::checkin::Checkin;
use crate::desk::officer::bureau::Bureau;
use crate::desk::post::Post;
use crate::kit::Kit;
use crate::locale;
use crate::locale::number::Digits;
use crate::say;

mod desk;
mod dialogue;
mod questions;
mod reading;
mod sitting;
mod tour;
mod welcome;

pub use reading::{explained, read};
pub use tour::Guide;
pub use welcome::{Welcome, welcome};

/// Tells a terminal of the VTE family to order right-to-left lines itself (`CSI 8 h`), each in
/// the direction of its own text (`CSI ? 2501 h`). The only escape sequences of this face.
const ITS_OWN_ORDER: &str = "\x1b[8h\x1b[?2501h";

/// How a conversation should begin.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The language to begin in; else the person chooses.
    pub language: Option<String>,
    /// The digits that Arabic is written with.
    pub digits: Digits,
    /// Whether the output is a terminal of the VTE family.
    pub is_vte: bool,
    /// Whether the system denies this process the network.
    pub is_network_closed: bool,
    /// Whether the system may write memory to a disk as it is.
    pub is_swap_open: bool,
    /// Whether all that was said is wiped when it ends, which therefore waits for Enter.
    pub is_wiped: bool,
}

impl Options {
    fn prepare(&self, output: &mut dyn Write) -> io::Result<()> {
        if self.is_vte {
            output.write_all(ITS_OWN_ORDER.as_bytes())?;
        }
        Ok(())
    }
}

/// Runs one sitting: notice, unit, questions, review, result, seal, help.
///
/// Ends early, keeping nothing, when the person stops or the input ends.
pub fn checkin(
    post: &mut dyn Post,
    options: &Options,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    options.prepare(output)?;
    let languages = post.kit().mission().languages.clone();
    let mut dialogue = dialogue::Dialogue::begin(options, languages, input, output)?;
    sitting::run(post, &mut dialogue)?;
    if options.is_wiped {
        // Whoever answered or not has read who can help.
        dialogue.confirm(&|words| say!(words, "plain-wipe"))?;
    }
    Ok(())
}

/// Runs the officer's desk, which is open, until the officer leaves or the input ends.
pub fn desk(
    bureau: &mut dyn Bureau,
    options: &Options,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    options.prepare(output)?;
    let mut languages = locale::available();
    languages.sort_by_key(|language| language != "en");
    let mut dialogue = dialogue::Dialogue::begin(options, languages, input, output)?;
    desk::run(bureau, &mut dialogue)
}

/// Tries a questionnaire out: its questions, the answers read back and the result. Nothing is
/// stored, and it says so before and after.
pub fn preview(
    kit: &Kit,
    options: &Options,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    options.prepare(output)?;
    let languages = kit.mission().languages.clone();
    let mut dialogue = dialogue::Dialogue::begin(options, languages, input, output)?;
    dialogue.set_help(&kit.mission().help);
    dialogue.say(&say!(dialogue.words(), "preview-line"))?;
    dialogue.say_keys()?;
    for questionnaire in kit.questionnaires() {
        let mut checkin = Checkin::begin(questionnaire.clone());
        if questions::ask(&mut checkin, 0, &mut dialogue)?.is_none() {
            break;
        }
        let review = questions::review(&checkin, dialogue.words());
        dialogue.say_all(&review)?;
        let result = questions::result(&checkin, dialogue.words());
        dialogue.say_all(&result)?;
        let helpers = dialogue::helpers(&kit.mission().help, dialogue.words());
        dialogue.say_all(&helpers)?;
    }
    dialogue.say(&say!(dialogue.words(), "preview-end"))
}

/// Prints lines that were made to be read aloud.
pub fn print(lines: &[String], options: &Options, output: &mut dyn Write) -> io::Result<()> {
    options.prepare(output)?;
    for line in lines {
        dialogue::put(output, line)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
