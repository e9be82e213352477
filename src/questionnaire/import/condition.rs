//! Conditions of foreign items in the form this program has: the answer to one earlier item.

use super::Report;
use super::asked::Asked;
use super::foreign::{Clause, Comparison, Condition, Test};
use super::scoring::Scored;
use crate::questionnaire::document::ShowIf;

/// The condition of each item; what cannot be said here is warned of, and the item is shown to
/// everybody: rather a question too many than one that nobody can reach.
pub(super) fn conditions(
    items: &[Asked],
    scored: &Scored,
    report: &mut Report,
) -> Vec<Option<ShowIf>> {
    (0..items.len())
        .map(|at| {
            let item = items.get(at)?;
            let condition = item.condition.as_ref()?;
            match show_if(items, scored, at, condition) {
                Ok(show_if) => show_if,
                Err(reason) => {
                    report.warn(format!(
                        "`{}` is shown to everybody: its condition {reason}.",
                        item.foreign_id
                    ));
                    None
                }
            }
        })
        .collect()
}

/// The condition, `None` if it always holds, or why it cannot be kept.
fn show_if(
    items: &[Asked],
    scored: &Scored,
    at: usize,
    condition: &Condition,
) -> Result<Option<ShowIf>, &'static str> {
    let (clauses, is_all) = match condition {
        Condition::All(clauses) => (clauses, true),
        Condition::Any(clauses) => (clauses, false),
        Condition::Unreadable => return Err("cannot be read"),
    };
    let mut found: Option<(usize, Vec<bool>)> = None;
    for clause in clauses {
        let (position, holds) = clause_holds(items, at, clause)?;
        found = Some(match found {
            None => (position, holds),
            Some((other, _)) if other != position => {
                return Err("looks at more than one question");
            }
            Some((_, before)) => {
                let both = before.iter().zip(&holds);
                let both = both.map(|(one, two)| if is_all { *one && *two } else { *one || *two });
                (position, both.collect())
            }
        });
    }
    let Some((position, holds)) = found else {
        return Ok(None);
    };
    let values = scored.values.get(position).map_or(&[][..], Vec::as_slice);
    let values: Vec<i32> = (values.iter().zip(&holds))
        .filter(|(_, holds)| **holds)
        .map(|(value, _)| *value)
        .collect();
    if values.is_empty() {
        return Err("holds for no answer");
    }
    let id = items.get(position).map(|item| item.id.clone());
    Ok(id.map(|item| ShowIf { item, values }))
}

/// The item a clause looks at, and for each of its options whether the clause holds.
fn clause_holds(
    items: &[Asked],
    at: usize,
    clause: &Clause,
) -> Result<(usize, Vec<bool>), &'static str> {
    let is_looked_at = |item: &Asked| item.foreign_id == clause.item;
    let first = items.iter().position(is_looked_at);
    let first = first.ok_or("looks at a question that is not asked")?;
    let is_split = items.get(first).is_some_and(|item| item.part.is_some());
    let position = match &clause.test {
        Test::Is(code) | Test::IsNot(code) if is_split => items
            .iter()
            .position(|item| is_looked_at(item) && item.part.as_ref() == Some(code))
            .ok_or("looks at an option that is not there")?,
        _ if is_split => return Err("looks at several answers at once"),
        _ => first,
    };
    if position >= at {
        return Err("looks at a question that comes later");
    }
    let item = items.get(position).ok_or("cannot be read")?;
    let codes = item.options.iter().map(|option| option.code.as_str());
    let holds = match &clause.test {
        Test::Is(_) if is_split => vec![false, true],
        Test::IsNot(_) if is_split => vec![true, false],
        Test::Is(code) if !codes.clone().any(|one| one == code) => {
            return Err("looks at an option that is not there");
        }
        Test::Is(code) => codes.map(|one| one == code).collect(),
        Test::IsNot(code) => codes.map(|one| one != code).collect(),
        Test::Answered => codes.map(|_| true).collect(),
        Test::Unanswered => return Err("holds where there is no answer"),
        Test::Compares(comparison, number) => item
            .options
            .iter()
            .map(|option| {
                let own = option.code.parse().ok().or(option.score);
                own.map(|own| compares(own, *comparison, *number))
            })
            .collect::<Option<Vec<bool>>>()
            .ok_or("compares answers that are no numbers")?,
    };
    Ok((position, holds))
}

fn compares(own: f64, comparison: Comparison, number: f64) -> bool {
    match comparison {
        Comparison::Below => own < number,
        Comparison::AtMost => own <= number,
        Comparison::Above => own > number,
        Comparison::AtLeast => own >= number,
    }
}
