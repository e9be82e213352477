//! What a `relevant` means: which options of which earlier questions lead to this one.
//!
//! An expression over one question is tried on each of its options, so that however it is
//! written (`>= 2`, `not(... or ...)`) what comes out is the set of options it holds for.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::number;
use super::expression::{Expression, Operator};
use crate::questionnaire::import::foreign::{Clause, Comparison, Condition, Test};

/// The codes of one question that a condition holds for.
pub(super) type Member = (String, BTreeSet<String>);

/// What a condition means.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Meaning {
    Always,
    Never,
    /// All of these hold; at least one.
    All(Vec<Member>),
    /// Any of these holds; at least two.
    Any(Vec<Member>),
    Unreadable,
}

/// A question that conditions can hang on.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// The codes of its options in their order.
    pub(super) codes: Vec<String>,
    /// Whether several options can be chosen.
    pub(super) many: bool,
    /// What its own condition means, with those of the groups around it.
    pub(super) meaning: Meaning,
}

/// The earlier questions by name.
pub(super) type Earlier = BTreeMap<String, Known>;

/// The most options of a question that a condition is tried on.
const MOST_TRIED: usize = 50;

/// The most questions that a condition may look at.
const MOST_MEMBERS: usize = 50;

/// What an expression means, given the earlier questions.
pub(super) fn meaning(expression: &Expression, earlier: &Earlier) -> Meaning {
    let names = expression.answers();
    let mut names = names.iter();
    match (names.next(), names.next()) {
        (None, _) => match expression.holds("") {
            Some(true) => Meaning::Always,
            Some(false) => Meaning::Never,
            None => Meaning::Unreadable,
        },
        (Some(name), None) => of_one(expression, name, earlier),
        _ => of_several(expression, earlier),
    }
}

fn of_one(expression: &Expression, name: &str, earlier: &Earlier) -> Meaning {
    let Some(known) = earlier.get(name) else {
        return Meaning::Unreadable;
    };
    let is_readable = known.codes.len() <= MOST_TRIED && (!known.many || is_positive(expression));
    let tried = || -> Option<(BTreeSet<String>, bool)> {
        let mut codes = BTreeSet::new();
        for code in &known.codes {
            if expression.holds(code)? {
                codes.insert(code.clone());
            }
        }
        Some((codes, expression.holds("")?))
    };
    match is_readable.then(tried).flatten() {
        None => Meaning::Unreadable,
        Some((codes, true)) if codes.len() == known.codes.len() => Meaning::Always,
        // It asks only those who did not answer, which cannot be said here.
        Some((codes, true)) if codes.is_empty() => Meaning::Unreadable,
        Some((codes, false)) if codes.is_empty() => Meaning::Never,
        Some((codes, _)) => Meaning::All(vec![(name.to_owned(), codes)]),
    }
}

/// Whether an expression only asks that options are among those chosen.
fn is_positive(expression: &Expression) -> bool {
    match expression {
        Expression::Call(name, _) => name == "selected",
        Expression::Join(Operator::Or, left, right) => is_positive(left) && is_positive(right),
        _ => false,
    }
}

fn of_several(expression: &Expression, earlier: &Earlier) -> Meaning {
    match expression {
        Expression::Join(Operator::And, left, right) => {
            all(meaning(left, earlier), meaning(right, earlier))
        }
        Expression::Join(Operator::Or, left, right) => {
            any(meaning(left, earlier), meaning(right, earlier))
        }
        _ => Meaning::Unreadable,
    }
}

/// What it means that both hold.
pub(super) fn all(one: Meaning, two: Meaning) -> Meaning {
    match (one, two) {
        (Meaning::Never, _) | (_, Meaning::Never) => Meaning::Never,
        (Meaning::Always, other) | (other, Meaning::Always) => other,
        (Meaning::All(one), Meaning::All(two)) => together(one, two),
        _ => Meaning::Unreadable,
    }
}

fn together(mut members: Vec<Member>, more: Vec<Member>) -> Meaning {
    for (name, codes) in more {
        match members.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => known.retain(|code| codes.contains(code)),
            None => members.push((name, codes)),
        }
    }
    if members.iter().any(|(_, codes)| codes.is_empty()) {
        return Meaning::Never;
    }
    if members.len() > MOST_MEMBERS {
        return Meaning::Unreadable;
    }
    Meaning::All(members)
}

fn any(one: Meaning, two: Meaning) -> Meaning {
    let members = |meaning| match meaning {
        Meaning::Any(members) => Some(members),
        Meaning::All(members) if members.len() == 1 => Some(members),
        _ => None,
    };
    match (one, two) {
        (Meaning::Always, _) | (_, Meaning::Always) => Meaning::Always,
        (Meaning::Never, other) | (other, Meaning::Never) => other,
        (one, two) => match (members(one), members(two)) {
            (Some(mut one), Some(two)) if one.len() + two.len() <= MOST_MEMBERS => {
                one.extend(two);
                Meaning::Any(one)
            }
            _ => Meaning::Unreadable,
        },
    }
}

/// Takes out what holds anyway: a question inside a group repeats the condition of the group,
/// which the question it hangs on has as well.
pub(super) fn without_implied(meaning: Meaning, earlier: &Earlier) -> Meaning {
    let Meaning::All(members) = meaning else {
        return meaning;
    };
    let implied = |(name, codes): &Member| {
        members.iter().any(|(other, _)| {
            let known = earlier.get(other).map(|known| &known.meaning);
            other != name
                && matches!(known, Some(Meaning::All(own))
                    if own.iter().any(|(n, c)| n == name && c.is_subset(codes)))
        })
    };
    let kept: Vec<Member> = members.iter().filter(|m| !implied(m)).cloned().collect();
    Meaning::All(if kept.is_empty() { members } else { kept })
}

/// A meaning in the shape that all readers share; `None` for always.
pub(super) fn condition(meaning: &Meaning, earlier: &Earlier) -> Option<Condition> {
    let clauses = |members: &[Member]| -> Option<Vec<Clause>> {
        members
            .iter()
            .map(|member| clause(member, earlier))
            .collect()
    };
    match meaning {
        Meaning::Always | Meaning::Never => None,
        Meaning::Unreadable => Some(Condition::Unreadable),
        Meaning::All(members) => Some(match members.as_slice() {
            [(name, codes)] => Condition::Any(each(name, codes)),
            several => clauses(several).map_or(Condition::Unreadable, Condition::All),
        }),
        Meaning::Any(members) => Some(Condition::Any(
            (members.iter())
                .flat_map(|(name, codes)| each(name, codes))
                .collect(),
        )),
    }
}

fn each(name: &str, codes: &BTreeSet<String>) -> Vec<Clause> {
    codes
        .iter()
        .map(|code| Clause {
            item: name.to_owned(),
            test: Test::Is(code.clone()),
        })
        .collect()
}

/// Several codes of one question as a single test, where there is one.
fn clause((name, codes): &Member, earlier: &Earlier) -> Option<Clause> {
    let all = &earlier.get(name)?.codes;
    let mut others = all.iter().filter(|code| !codes.contains(*code));
    let test = match (codes.first(), codes.len(), others.next(), others.next()) {
        (Some(code), 1, ..) => Test::Is(code.clone()),
        (_, _, None, _) => Test::Answered,
        (_, _, Some(other), None) => Test::IsNot(other.clone()),
        _ => between(codes, all)?,
    };
    Some(Clause {
        item: name.clone(),
        test,
    })
}

/// The test of all numbers from one on, or up to one, if the codes are that.
fn between(codes: &BTreeSet<String>, all: &[String]) -> Option<Test> {
    let numbers: Option<Vec<(f64, bool)>> = all
        .iter()
        .map(|code| Some((number(code)?, codes.contains(code))))
        .collect();
    let numbers = numbers?;
    let inside = || numbers.iter().filter(|(_, is_in)| *is_in).map(|(n, _)| *n);
    let outside = || numbers.iter().filter(|(_, is_in)| !is_in).map(|(n, _)| *n);
    let least = inside().fold(f64::INFINITY, f64::min);
    let greatest = inside().fold(f64::NEG_INFINITY, f64::max);
    if outside().all(|n| n < least) {
        return Some(Test::Compares(Comparison::AtLeast, least));
    }
    (outside().all(|n| n > greatest)).then_some(Test::Compares(Comparison::AtMost, greatest))
}

#[cfg(test)]
mod tests;
