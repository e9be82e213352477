//! Lines out, numbers in.

use std::io::{self, BufRead, Write};

use zeroize::Zeroizing;

use crate::locale::{self, Words};
use crate::say;

/// The longest line that is read, in bytes.
const MOST_BYTES: u64 = 256;

/// What a person answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    /// A choice, by position from 0.
    Choice(usize),
    /// One step back.
    Back,
    /// Stop; also the end of the input.
    Quit,
}

/// The two ends of a conversation.
pub(super) struct Dialogue<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
}

impl<'a> Dialogue<'a> {
    pub(super) fn new(input: &'a mut dyn BufRead, output: &'a mut dyn Write) -> Self {
        Self { input, output }
    }

    /// One line, in logical order and without invisible characters.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.output, "{}", locale::plain(text))?;
        self.output.flush()
    }

    /// Asks for one of some options, numbered from 1.
    pub(super) fn choose(
        &mut self,
        question: &str,
        options: &[String],
        words: &Words,
    ) -> io::Result<Reply> {
        self.ask(question, options, None, words)
    }

    /// As [`Dialogue::choose`], with the last option numbered 0.
    pub(super) fn choose_or_zero(
        &mut self,
        question: &str,
        options: &[String],
        words: &Words,
    ) -> io::Result<Reply> {
        self.ask(question, options, options.len().checked_sub(1), words)
    }

    /// Asks for any number from 0 to `most`: the same keys as a question, and nothing read out.
    pub(super) fn choose_any(
        &mut self,
        text: &str,
        most: usize,
        words: &Words,
    ) -> io::Result<Reply> {
        let options = vec!["…".to_owned(); most + 1];
        loop {
            self.say(text)?;
            if let Some(reply) = self.pick(&options, Some(most), words)? {
                return Ok(reply);
            }
        }
    }

    /// Asks for Enter, `b` or `q`.
    pub(super) fn confirm(&mut self, question: &str, words: &Words) -> io::Result<Reply> {
        loop {
            self.say(question)?;
            let Some(line) = self.line()? else {
                return Ok(Reply::Quit);
            };
            match line.as_str() {
                "" => return Ok(Reply::Choice(0)),
                "b" => return Ok(Reply::Back),
                "q" => return Ok(Reply::Quit),
                _ => self.say(&say!(words, "plain-unknown"))?,
            }
        }
    }

    fn ask(
        &mut self,
        question: &str,
        options: &[String],
        zero: Option<usize>,
        words: &Words,
    ) -> io::Result<Reply> {
        loop {
            self.say(question)?;
            for (at, option) in options.iter().enumerate() {
                let number = if zero == Some(at) { 0 } else { at + 1 };
                self.say(&format!("{number}  {option}"))?;
            }
            if let Some(reply) = self.pick(options, zero, words)? {
                return Ok(reply);
            }
        }
    }

    /// One choice by number; `None` if the question is to be repeated.
    fn pick(
        &mut self,
        options: &[String],
        zero: Option<usize>,
        words: &Words,
    ) -> io::Result<Option<Reply>> {
        loop {
            self.say(&say!(words, "plain-number"))?;
            let Some(line) = self.line()? else {
                return Ok(Some(Reply::Quit));
            };
            match line.as_str() {
                "r" => return Ok(None),
                "b" => return Ok(Some(Reply::Back)),
                "q" => return Ok(Some(Reply::Quit)),
                typed => {
                    if let Some((at, option)) = chosen(typed, options, zero) {
                        let answer = option.as_str();
                        self.say(&say!(words, "plain-chosen", answer = answer))?;
                        return Ok(Some(Reply::Choice(at)));
                    }
                    self.say(&say!(words, "plain-unknown"))?;
                }
            }
        }
    }

    /// The next line, trimmed; `None` at the end of the input. Wiped when dropped.
    fn line(&mut self) -> io::Result<Option<Zeroizing<String>>> {
        let mut line = Zeroizing::new(String::with_capacity(MOST_BYTES as usize));
        let read = io::Read::take(&mut *self.input, MOST_BYTES).read_line(&mut line)?;
        let trimmed = Zeroizing::new(line.trim().to_lowercase());
        Ok((read > 0).then_some(trimmed))
    }
}

fn chosen<'o>(
    typed: &str,
    options: &'o [String],
    zero: Option<usize>,
) -> Option<(usize, &'o String)> {
    let number = number(typed)?;
    let at = match (number, zero) {
        (0, Some(zero)) => zero,
        (0, None) => return None,
        (number, zero) => Some(number - 1).filter(|at| zero != Some(*at))?,
    };
    options.get(at).map(|option| (at, option))
}

/// A number in Latin, Arabic-Indic or Persian digits.
fn number(typed: &str) -> Option<usize> {
    let latin: Option<String> = typed
        .chars()
        .map(|c| match c {
            '0'..='9' => Some(c),
            '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10),
            '۰'..='۹' => char::from_digit(u32::from(c) - u32::from('۰'), 10),
            _ => None,
        })
        .collect();
    latin?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_the_last_option_and_has_no_other_number() {
        let options = ["a", "b", "rather not"].map(str::to_owned);
        assert_eq!(chosen("0", &options, Some(2)).unwrap().0, 2);
        assert_eq!(chosen("٢", &options, Some(2)).unwrap().0, 1);
        assert!(chosen("3", &options, Some(2)).is_none());
        assert!(chosen("0", &options, None).is_none());
        assert!(chosen("x", &options, None).is_none());
    }
}
