//! What an expression gives, by the conversions of XPath 1.0.

use super::super::cell::number_text;
use super::{Expression, Operator};

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) enum Value {
    Number(f64),
    Text(String),
    Truth(bool),
}

impl Value {
    /// As a number; a text that is none gives NaN, which compares with nothing.
    pub(in super::super) fn number(&self) -> f64 {
        match self {
            Self::Number(number) => *number,
            Self::Text(text) => text.trim().parse().unwrap_or(f64::NAN),
            Self::Truth(truth) => f64::from(u8::from(*truth)),
        }
    }

    /// Whether it counts as true.
    pub(in super::super) fn is_true(&self) -> bool {
        match self {
            Self::Number(number) => *number != 0.0 && !number.is_nan(),
            Self::Text(text) => !text.is_empty(),
            Self::Truth(truth) => *truth,
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Number(number) => number_text(*number),
            Self::Text(text) => text.clone(),
            Self::Truth(truth) => truth.to_string(),
        }
    }

    fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Truth(_), _) | (_, Self::Truth(_)) => self.is_true() == other.is_true(),
            (Self::Number(_), _) | (_, Self::Number(_)) => self.number() == other.number(),
            (Self::Text(one), Self::Text(two)) => one == two,
        }
    }
}

/// The value of an expression where every answer in it is `answer`.
pub(super) fn of(expression: &Expression, answer: &str) -> Option<Value> {
    Some(match expression {
        Expression::Number(number) => Value::Number(*number),
        Expression::Text(text) => Value::Text(text.clone()),
        Expression::Answer(_) | Expression::Own => Value::Text(answer.to_owned()),
        Expression::Negative(inner) => Value::Number(-of(inner, answer)?.number()),
        Expression::Join(operator, left, right) => {
            joined(*operator, &of(left, answer)?, &of(right, answer)?)
        }
        Expression::Call(name, arguments) => {
            let values: Option<Vec<Value>> =
                arguments.iter().map(|inner| of(inner, answer)).collect();
            call(name, &values?)?
        }
    })
}

fn joined(operator: Operator, left: &Value, right: &Value) -> Value {
    let (one, two) = (left.number(), right.number());
    match operator {
        Operator::Or => Value::Truth(left.is_true() || right.is_true()),
        Operator::And => Value::Truth(left.is_true() && right.is_true()),
        Operator::Is => Value::Truth(left.equals(right)),
        Operator::IsNot => Value::Truth(!left.equals(right)),
        Operator::Below => Value::Truth(one < two),
        Operator::AtMost => Value::Truth(one <= two),
        Operator::Above => Value::Truth(one > two),
        Operator::AtLeast => Value::Truth(one >= two),
        Operator::Plus => Value::Number(one + two),
        Operator::Minus => Value::Number(one - two),
        Operator::Times => Value::Number(one * two),
        Operator::Divided => Value::Number(one / two),
        Operator::Remainder => Value::Number(one % two),
    }
}

fn call(name: &str, values: &[Value]) -> Option<Value> {
    Some(match (name, values) {
        ("true", []) => Value::Truth(true),
        ("false", []) => Value::Truth(false),
        ("not", [inner]) => Value::Truth(!inner.is_true()),
        ("boolean", [inner]) => Value::Truth(inner.is_true()),
        ("number", [inner]) => Value::Number(inner.number()),
        ("int", [inner]) => Value::Number(inner.number().trunc()),
        ("string", [inner]) => Value::Text(inner.text()),
        ("string-length", [inner]) => Value::Number(length(&inner.text())),
        ("selected", [all, one]) => {
            let one = one.text();
            Value::Truth(all.text().split_whitespace().any(|word| word == one.trim()))
        }
        ("count-selected", [all]) => {
            let count = all.text().split_whitespace().count();
            Value::Number(u32::try_from(count).map_or(f64::NAN, f64::from))
        }
        ("coalesce", [first, second]) => {
            let is_empty = first.text().is_empty();
            if is_empty { second } else { first }.clone()
        }
        ("if", [test, yes, no]) => if test.is_true() { yes } else { no }.clone(),
        ("regex", [text, pattern]) => Value::Truth(matches_digits(&pattern.text(), &text.text())?),
        _ => return None,
    })
}

fn length(text: &str) -> f64 {
    u32::try_from(text.chars().count()).map_or(f64::NAN, f64::from)
}

/// Matches the one pattern that stands for a short scale, `^[0-3]$`; others are not understood.
fn matches_digits(pattern: &str, text: &str) -> Option<bool> {
    let pattern = pattern.trim().trim_start_matches('^').trim_end_matches('$');
    let pattern = pattern.trim_start_matches('(').trim_end_matches(')');
    let inside = pattern.strip_prefix('[')?.strip_suffix(']')?;
    let mut ends = inside.chars();
    let (low, dash, high) = (ends.next()?, ends.next()?, ends.next()?);
    let is_range = dash == '-' && ends.next().is_none();
    if !(is_range && low.is_ascii_digit() && high.is_ascii_digit()) {
        return None;
    }
    let mut letters = text.chars();
    let first = letters.next();
    let is_single = letters.next().is_none();
    Some(is_single && first.is_some_and(|digit| (low..=high).contains(&digit)))
}
