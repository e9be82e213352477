//! Calculations that add up answers: `${a} + ${b} + (3 - ${c})`.
//!
//! A file's own scoring is never trusted; but where no published rules are known, what it adds
//! up and what it turns round is the best there is to say.

use std::collections::BTreeMap;

use super::choices::number;
use super::expression::{Expression, Operator};

/// A calculation as so many times each answer, and a constant.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Linear {
    pub(super) times: BTreeMap<String, f64>,
    pub(super) constant: f64,
}

/// The calculations understood so far, by name.
pub(super) type Calculations = BTreeMap<String, Linear>;

/// Reads a calculation; `None` for one that is no sum of answers.
pub(super) fn linear(expression: &Expression, known: &Calculations) -> Option<Linear> {
    Some(match expression {
        Expression::Number(number) => Linear::constant(*number),
        Expression::Text(text) => Linear::constant(number(text)?),
        Expression::Answer(name) => known.get(name).cloned().unwrap_or_else(|| Linear {
            times: BTreeMap::from([(name.clone(), 1.0)]),
            constant: 0.0,
        }),
        Expression::Own => return None,
        Expression::Negative(inner) => linear(inner, known)?.scaled(-1.0),
        Expression::Join(operator, left, right) => {
            joined(*operator, linear(left, known)?, linear(right, known)?)?
        }
        Expression::Call(name, arguments) => call(name, arguments, known)?,
    })
}

impl Linear {
    fn constant(constant: f64) -> Self {
        Self {
            constant,
            ..Self::default()
        }
    }

    fn scaled(mut self, factor: f64) -> Self {
        self.times.values_mut().for_each(|times| *times *= factor);
        self.constant *= factor;
        self
    }

    fn plus(mut self, other: Self) -> Self {
        for (name, times) in other.times {
            *self.times.entry(name).or_default() += times;
        }

        self.constant += other.constant;
        self
    }

    fn is_constant(&self) -> bool {
        self.times.is_empty()
    }

    /// The answers it adds up and whether each is turned round, if all count alike.
    pub(super) fn items(&self) -> Option<Vec<(String, bool)>> {
        let first = self.times.values().next()?.abs();
        let all_alike = first > 0.0 && self.times.values().all(|t| t.abs() == first);
        let turned = self.times.iter().map(|(name, t)| (name.clone(), *t < 0.0));
        (all_alike && self.times.len() > 1).then(|| turned.collect())
    }

    /// Whether each answer counts less than once: a mean.
    pub(super) fn is_mean(&self) -> bool {
        self.times
            .values()
            .next()
            .is_some_and(|times| times.abs() < 1.0)
    }
}

fn joined(operator: Operator, left: Linear, right: Linear) -> Option<Linear> {
    match operator {
        Operator::Plus => Some(left.plus(right)),
        Operator::Minus => Some(left.plus(right.scaled(-1.0))),
        Operator::Times if right.is_constant() => Some(left.scaled(right.constant)),
        Operator::Times if left.is_constant() => Some(right.scaled(left.constant)),
        Operator::Divided if right.is_constant() && right.constant != 0.0 => {
            Some(left.scaled(1.0 / right.constant))
        }
        _ => None,
    }
}

fn call(name: &str, arguments: &[Expression], known: &Calculations) -> Option<Linear> {
    let zero = |argument: &Expression| linear(argument, known) == Some(Linear::constant(0.0));
    match (name, arguments) {
        ("number" | "int" | "string", [inner]) => linear(inner, known),
        ("round", [inner, _]) => linear(inner, known),
        // No answer counts as nothing: what is missing is this program's own affair.
        ("coalesce", [inner, other]) if zero(other) => linear(inner, known),
        ("if", [_, one, other]) if zero(one) => linear(other, known),
        ("if", [_, one, other]) if zero(other) => linear(one, known),
        ("sum", all) => {
            let parts: Option<Vec<Linear>> = all.iter().map(|part| linear(part, known)).collect();
            Some(parts?.into_iter().fold(Linear::default(), Linear::plus))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::xlsform::expression::read;

    /// A sum in short: `a -b`.
    fn short(text: &str) -> Option<String> {
        let half = linear(&read("${p} + ${q}")?, &Calculations::new())?;
        let known = Calculations::from([("half".to_owned(), half)]);
        let items = linear(&read(text)?, &known)?.items()?;
        let names = items.iter().map(|(name, turned)| {
            let sign = if *turned { "-" } else { "" };
            format!("{sign}{name}")
        });
        Some(names.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn sums_are_understood_in_their_usual_forms() {
        for (text, expected) in [
            ("${a} + ${b} + ${c}", "a b c"),
            ("number(${a})+number(${b})+(3-number(${c}))", "a b -c"),
            ("(4 - ${a}) + ${b}", "-a b"),
            ("int(${a}) + coalesce(${b}, 0)", "a b"),
            ("if(${a} = '', 0, ${a}) + if(${b} >= 0, ${b}, 0)", "a b"),
            ("(${a} + ${b}) div 2", "a b"),
            ("round((${a} + ${b}) div 2, 1)", "a b"),
            ("(${a} + ${b}) * 25", "a b"),
            ("sum(${a}, ${b}, 5 - ${c})", "a b -c"),
            ("${half} + ${a}", "a p q"),
            ("10 - ${a} - ${b}", "-a -b"),
        ] {
            assert_eq!(short(text).as_deref(), Some(expected), "{text}");
        }
        let mean = read("(${a} + ${b}) div 2").and_then(|e| linear(&e, &Calculations::new()));
        assert!(mean.is_some_and(|mean| mean.is_mean()));
    }

    #[test]
    fn other_calculations_are_no_sums() {
        for text in [
            "${a}",
            "${a} + 2 * ${b}",
            "${a} * ${b}",
            "${a} - ${a}",
            "if(${a} > 1, 1, 2) + ${b}",
            "once(random())",
            "duration()",
            "count-selected(${m}) + ${a}",
            "concat(${a}, ${b})",
            "${a} div 0",
            "",
        ] {
            assert_eq!(short(text), None, "{text}");
        }
    }
}
