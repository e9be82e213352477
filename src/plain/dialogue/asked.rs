//! A question and what can be chosen, by number.

use crate::locale::number;

/// A question with what can be chosen, in one language.
pub(in crate::plain) struct Asked {
    pub(super) question: String,
    pub(super) options: Vec<String>,
    /// Whether the last option is numbered 0.
    pub(super) ends_with_zero: bool,
    /// Whether an empty line is the first option.
    pub(super) begins_with_enter: bool,
}

impl Asked {
    /// Options numbered from 1.
    pub(in crate::plain) fn of(question: impl Into<String>, options: Vec<String>) -> Self {
        Self {
            question: question.into(),
            options,
            ends_with_zero: false,
            begins_with_enter: false,
        }
    }

    /// The same with the last option numbered 0.
    pub(in crate::plain) fn ending_with_zero(self) -> Self {
        Self {
            ends_with_zero: true,
            ..self
        }
    }

    /// The same with the first option chosen by Enter alone.
    pub(in crate::plain) fn beginning_with_enter(self) -> Self {
        Self {
            begins_with_enter: true,
            ..self
        }
    }

    pub(super) fn number(&self, at: usize) -> usize {
        if self.ends_with_zero && at + 1 == self.options.len() {
            0
        } else {
            at + 1
        }
    }

    pub(super) fn chosen(&self, typed: &str) -> Option<(usize, &String)> {
        let mut options = self.options.iter().enumerate();
        if typed.is_empty() && self.begins_with_enter {
            return options.next();
        }
        let number: usize = number::latin(typed).parse().ok()?;
        options.find(|(at, _)| self.number(*at) == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_the_last_option_and_has_no_other_number() {
        let options = ["a", "b", "rather not"].map(str::to_owned).to_vec();
        let asked = Asked::of("?", options.clone()).ending_with_zero();
        assert_eq!(asked.chosen("0").unwrap().0, 2);
        assert_eq!(asked.chosen("٢").unwrap().0, 1);
        assert!(asked.chosen("3").is_none());
        assert!(asked.chosen("x").is_none());
        assert!(Asked::of("?", options).chosen("0").is_none());
    }

    #[test]
    fn an_empty_line_is_an_answer_only_where_that_is_said() {
        let options = ["a", "b"].map(str::to_owned).to_vec();
        let asked = Asked::of("?", options);
        assert!(asked.chosen("").is_none());
        let asked = asked.beginning_with_enter();
        assert_eq!(asked.chosen("").unwrap().0, 0);
        assert_eq!(asked.chosen("2").unwrap().0, 1);
    }
}
