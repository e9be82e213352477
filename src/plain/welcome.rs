//! The three ways to begin on a machine that is not set up.

use std::io::{self, BufRead, Write};

use crate::{locale, say};

use super::Options;
use super::dialogue::{Asked, Dialogue, Reply};

/// What somebody wants to do on a machine that is not set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Welcome {
    /// See the practice mission.
    Try,
    /// Install the kit of a path.
    SetUp(String),
    /// Begin as the medical officer.
    Officer,
    /// Nothing.
    Leave,
}

/// Asks which of the ways it shall be, and gives the language it was answered in.
pub fn welcome(
    options: &Options,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<(Welcome, String)> {
    options.prepare(output)?;
    let mut dialogue = Dialogue::begin(options, locale::available(), input, output)?;
    dialogue.say(&say!(dialogue.words(), "start-title"))?;
    dialogue.say_keys()?;
    let reply = dialogue.choose(&|words| {
        let ways = vec![
            say!(words, "welcome-try"),
            say!(words, "welcome-set-up"),
            say!(words, "welcome-officer"),
        ];
        Asked::of(say!(words, "welcome-title"), ways)
    })?;
    let wish = match reply {
        Reply::Choice(0) => Welcome::Try,
        Reply::Choice(1) => {
            let question = say!(dialogue.words(), "welcome-kit-file");
            dialogue
                .text(&question)?
                .map_or(Welcome::Leave, Welcome::SetUp)
        }
        Reply::Choice(_) => Welcome::Officer,
        Reply::Back | Reply::Quit => Welcome::Leave,
    };
    Ok((wish, dialogue.words().language().to_owned()))
}
