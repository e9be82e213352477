//! Lines out, numbers in. The language can be changed and help be read at every question.

use std::io::{self, BufRead, Write};

use zeroize::Zeroizing;

use crate::kit::Mission;
use crate::kit::mission::Help;
use crate::locale::{self, Words};
use crate::say;

use super::Options;

mod asked;
mod command;

pub(super) use asked::Asked;
use command::Command;

/// The longest line that is read, in bytes; a path may be long.
const MOST_BYTES: u64 = 4096;

/// The choice of who confirms with [`SPACES`] before Enter, which nobody sees.
pub(super) const UNSEEN: usize = 1;

/// As many spaces as nobody types by chance; those that a Chinese or a French keyboard writes
/// are some too.
const SPACES: usize = 2;

/// What a person answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    /// A choice, by position from 0.
    Choice(usize),
    /// One step back.
    Back,
    /// Stop; also the end of the input.
    Quit,
}

impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

/// The two ends of a conversation, and the language it is in.
pub(super) struct Dialogue<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    words: Words,
    languages: Vec<String>,
    help: Vec<Help>,
    is_network_closed: bool,
    is_swap_open: bool,
    is_over: bool,
    /// Whether the last line was nothing but [`SPACES`] or more.
    is_spaces: bool,
}

impl<'a> Dialogue<'a> {
    /// Begins in the language asked for, else in the first of those offered; where there are
    /// several and none was asked for, the person chooses.
    pub(super) fn begin(
        options: &Options,
        languages: Vec<String>,
        input: &'a mut dyn BufRead,
        output: &'a mut dyn Write,
    ) -> io::Result<Self> {
        let known = locale::available();
        let languages: Vec<String> = languages
            .into_iter()
            .filter(|language| known.contains(language))
            .collect();
        let asked = options.language.as_ref();
        let first = asked.or(languages.first()).map_or("en", String::as_str);
        let mut dialogue = Self {
            input,
            output,
            words: Words::with_digits(first, options.digits),
            languages,
            help: Vec::new(),
            is_network_closed: options.is_network_closed,
            is_swap_open: options.is_swap_open,
            is_over: false,
            is_spaces: false,
        };
        if asked.is_none() && dialogue.languages.len() > 1 {
            dialogue.choose_language()?;
        }
        Ok(dialogue)
    }

    /// Who can help, told at `?` from now on.
    pub(super) fn set_help(&mut self, help: &[Help]) {
        self.help = help.to_vec();
    }

    /// Whether the system denies this process the network, in words.
    pub(super) fn network(&self) -> String {
        let state = match self.is_network_closed {
            true => say!(self.words, "network-closed"),
            false => say!(self.words, "network-open"),
        };
        format!("{}: {state}", say!(self.words, "network"))
    }

    /// That memory may be written to a disk as it is, in words; where it may.
    pub(super) fn swap(&self) -> Option<String> {
        let memory = say!(self.words, "swap");
        self.is_swap_open
            .then(|| format!("{memory}: {}", say!(self.words, "swap-open")))
    }

    /// Whether the input has ended, so that nobody answers any more.
    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }

    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    /// One line, in logical order and without invisible characters.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        put(self.output, text)
    }

    /// Says several lines.
    pub(super) fn say_all(&mut self, lines: &[String]) -> io::Result<()> {
        lines.iter().try_for_each(|line| self.say(line))
    }

    /// The letters that work at every question.
    pub(super) fn say_keys(&mut self) -> io::Result<()> {
        self.say(&say!(self.words, "plain-keys"))?;
        self.say(&say!(self.words, "plain-help"))
    }

    /// Who can help, the same for everybody.
    pub(super) fn say_help(&mut self) -> io::Result<()> {
        self.say(&say!(self.words, "help-title"))?;
        self.say_all(&helpers(&self.help, &self.words))?;
        self.say(&say!(self.words, "help-line"))
    }

    /// Asks for one of some options; asked again in every language the person turns to.
    pub(super) fn choose(&mut self, ask: &dyn Fn(&Words) -> Asked) -> io::Result<Reply> {
        loop {
            let asked = ask(&self.words);
            self.put(&asked)?;
            if let Some(reply) = self.answer(Some(&asked))? {
                return Ok(reply);
            }
        }
    }

    /// Asks for any number up to that of the last option: the same keys as a question, and
    /// nothing read out.
    pub(super) fn choose_any(&mut self, ask: &dyn Fn(&Words) -> Asked) -> io::Result<Reply> {
        loop {
            let asked = ask(&self.words);
            self.say(&asked.question)?;
            if let Some(reply) = self.answer(Some(&asked))? {
                return Ok(reply);
            }
        }
    }

    /// Asks for Enter, or a way out. The choice is 0, or [`UNSEEN`].
    pub(super) fn confirm(&mut self, ask: &dyn Fn(&Words) -> String) -> io::Result<Reply> {
        loop {
            let question = ask(&self.words);
            self.say(&question)?;
            if let Some(reply) = self.answer(None)? {
                return Ok(reply);
            }
        }
    }

    /// Asks for the digits of a code; `None` where the person stops. They are not said back.
    pub(super) fn code(
        &mut self,
        ask: &dyn Fn(&Words) -> String,
    ) -> io::Result<Option<Zeroizing<String>>> {
        loop {
            let question = ask(&self.words);
            self.say(&question)?;
            let Some(line) = self.line()? else {
                return Ok(None);
            };
            match Command::of(&line) {
                Some(Command::Back | Command::Quit) => return Ok(None),
                Some(Command::Repeat) => {}
                Some(Command::Language) => self.choose_language()?,
                Some(Command::Help) => self.say_help()?,
                None => return Ok(Some(line)),
            }
        }
    }

    /// Asks for a line of text, such as a path; `None` for an empty one or the end.
    pub(super) fn text(&mut self, question: &str) -> io::Result<Option<String>> {
        self.say(question)?;
        let line = self.line()?;
        Ok(line.map(|line| line.to_string()).filter(|l| !l.is_empty()))
    }

    /// The answer to what was just said; `None` where it has to be said again.
    fn answer(&mut self, asked: Option<&Asked>) -> io::Result<Option<Reply>> {
        loop {
            if asked.is_some() {
                self.say(&say!(self.words, "plain-number"))?;
            }
            let Some(line) = self.line()? else {
                return Ok(Some(Reply::Quit));
            };
            match (Command::of(&line), asked) {
                (Some(Command::Repeat), _) => return Ok(None),
                (Some(Command::Back), _) => return Ok(Some(Reply::Back)),
                (Some(Command::Quit), _) => return Ok(Some(Reply::Quit)),
                (Some(Command::Language), _) => {
                    self.choose_language()?;
                    return Ok(None);
                }
                (Some(Command::Help), _) => self.say_help()?,
                (None, None) if line.is_empty() => {
                    let choice = if self.is_spaces { UNSEEN } else { 0 };
                    return Ok(Some(Reply::Choice(choice)));
                }
                (None, asked) => match asked.and_then(|asked| asked.chosen(&line)) {
                    Some((at, option)) => {
                        self.echo(option)?;
                        return Ok(Some(Reply::Choice(at)));
                    }
                    None => self.say(&say!(self.words, "plain-unknown"))?,
                },
            }
        }
    }

    /// Another language, or the same where the person goes back.
    fn choose_language(&mut self) -> io::Result<()> {
        let names = self.languages.iter();
        let names = names.map(|code| locale::own_name(code).to_owned());
        let asked = Asked::of(say!(self.words, "language"), names.collect());
        self.put(&asked)?;
        loop {
            self.say(&say!(self.words, "plain-number"))?;
            let Some(line) = self.line()? else {
                return Ok(());
            };
            if let Some((at, name)) = asked.chosen(&line) {
                if let Some(code) = self.languages.get(at) {
                    self.words = self.words.in_language(code);
                }
                return self.echo(name);
            }
            match Command::of(&line) {
                Some(Command::Back | Command::Quit) => return Ok(()),
                Some(Command::Repeat | Command::Language) => self.put(&asked)?,
                Some(Command::Help) => self.say_help()?,
                None => self.say(&say!(self.words, "plain-unknown"))?,
            }
        }
    }

    fn put(&mut self, asked: &Asked) -> io::Result<()> {
        self.say(&asked.question)?;
        for (at, option) in asked.options.iter().enumerate() {
            let number = self.words.figures(&asked.number(at).to_string());
            self.say(&format!("{number}  {option}"))?;
        }
        Ok(())
    }

    fn echo(&mut self, option: &str) -> io::Result<()> {
        self.say(&say!(self.words, "plain-chosen", answer = option))
    }

    /// The next line, trimmed; `None` at the end of the input. Wiped when dropped.
    fn line(&mut self) -> io::Result<Option<Zeroizing<String>>> {
        let mut line = Zeroizing::new(String::with_capacity(MOST_BYTES as usize));
        let read = io::Read::take(&mut *self.input, MOST_BYTES).read_line(&mut line)?;
        self.is_over = read == 0;
        let trimmed = Zeroizing::new(line.trim().to_owned());
        let spaces = line.trim_end_matches(['\n', '\r']).chars().count();
        self.is_spaces = trimmed.is_empty() && spaces >= SPACES;
        Ok((read > 0).then_some(trimmed))
    }
}

/// Who can help and how to reach them, a line each.
pub(super) fn helpers(help: &[Help], words: &Words) -> Vec<String> {
    let language = words.language();
    let line = |help: &Help| {
        let (name, reach) = (&help.name, &help.reach);
        format!(
            "{}: {}",
            Mission::text(name, language),
            Mission::text(reach, language)
        )
    };
    help.iter().map(line).collect()
}

/// Writes a line as one piece: of pieces, standard output would keep the last ones in its buffer.
pub(super) fn put(output: &mut dyn Write, text: &str) -> io::Result<()> {
    let mut line = Zeroizing::new(locale::plain(text));
    line.push('\n');
    output.write_all(line.as_bytes())?;
    output.flush()
}
