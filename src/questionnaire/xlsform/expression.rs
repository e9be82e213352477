//! The expressions of `relevant`, `constraint` and `calculation`, as far as they are understood.
//!
//! They are never run against a person's answers: they are only looked at, and tried on the
//! codes of an item's options, so that what they mean can be written in this program's own way.

use std::collections::BTreeSet;

mod lexer;
mod parser;
mod value;

pub(super) use value::Value;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expression {
    /// A number.
    Number(f64),
    /// A text in quotes.
    Text(String),
    /// The answer to a question: `${name}`.
    Answer(String),
    /// The answer to the question itself: `.`.
    Own,
    /// A function and its arguments.
    Call(String, Vec<Expression>),
    /// Two expressions and what joins them.
    Join(Operator, Box<Expression>, Box<Expression>),
    /// A negative: `-x`.
    Negative(Box<Expression>),
}

/// What joins two expressions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Or,
    And,
    Is,
    IsNot,
    Below,
    AtMost,
    Above,
    AtLeast,
    Plus,
    Minus,
    Times,
    Divided,
    Remainder,
}

/// The longest expression that is looked at, in bytes.
const LONGEST: usize = 6_000;

/// Reads an expression; `None` for one that is not understood.
pub(super) fn read(text: &str) -> Option<Expression> {
    if text.len() > LONGEST {
        return None;
    }
    parser::parse(lexer::tokens(text)?)
}

/// The names of all questions that an expression's text mentions, also if it is not understood.
pub(super) fn mentioned(text: &str) -> BTreeSet<String> {
    text.split("${")
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| lexer::question(name).to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

impl Expression {
    /// The names of the questions whose answers it uses.
    pub(super) fn answers(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        self.collect(&mut names);
        names
    }

    fn collect<'e>(&'e self, names: &mut BTreeSet<&'e str>) {
        match self {
            Self::Answer(name) => {
                names.insert(name);
            }
            Self::Call(_, arguments) => arguments.iter().for_each(|inner| inner.collect(names)),
            Self::Join(_, left, right) => {
                left.collect(names);
                right.collect(names);
            }
            Self::Negative(inner) => inner.collect(names),
            Self::Number(_) | Self::Text(_) | Self::Own => {}
        }
    }

    /// Its value where every answer it uses, and the own one, is this text; `None` if it holds
    /// something that is not understood.
    pub(super) fn tried(&self, answer: &str) -> Option<Value> {
        value::of(self, answer)
    }

    /// Whether it holds where every answer it uses, and the own one, is this text.
    pub(super) fn holds(&self, answer: &str) -> Option<bool> {
        self.tried(answer).map(|value| value.is_true())
    }
}

#[cfg(test)]
mod tests;
