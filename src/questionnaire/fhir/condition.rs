//! `enableWhen`, in the forms of STU3, R4 and R5. Expressions are never run.

use super::node::Node;
use crate::questionnaire::import::foreign::{Clause, Comparison, Condition, Test};

/// The condition of an item, joined with that of the groups around it.
pub(super) fn of(node: &Node<'_>, around: Option<&Condition>) -> Option<Condition> {
    join(around, own(node))
}

/// Whether several conditions stand there without a word on how they are joined.
pub(super) fn is_unclear(node: &Node<'_>) -> bool {
    node.list("enableWhen").len() > 1 && node.text("enableBehavior").is_none()
}

fn own(node: &Node<'_>) -> Option<Condition> {
    if node.has_extension(&[
        "sdc-questionnaire-enableWhenExpression",
        "questionnaire-enableWhenExpression",
    ]) {
        return Some(Condition::Unreadable);
    }
    let entries = node.list("enableWhen");
    if entries.is_empty() {
        return None;
    }
    let clauses: Option<Vec<Clause>> = entries.iter().map(clause).collect();
    Some(match (clauses, node.text("enableBehavior")) {
        (None, _) => Condition::Unreadable,
        (Some(clauses), Some("any")) => Condition::Any(clauses),
        (Some(clauses), _) => Condition::All(clauses),
    })
}

fn join(around: Option<&Condition>, own: Option<Condition>) -> Option<Condition> {
    let all = |condition: &Condition| match condition {
        Condition::All(clauses) => Some(clauses.clone()),
        Condition::Any(clauses) if clauses.len() == 1 => Some(clauses.clone()),
        Condition::Any(_) | Condition::Unreadable => None,
    };
    match (around, own) {
        (None, own) => own,
        (Some(around), None) => Some(around.clone()),
        (Some(around), Some(own)) => {
            let both = all(around).zip(all(&own));
            Some(both.map_or(Condition::Unreadable, |(mut one, two)| {
                one.extend(two);
                Condition::All(one)
            }))
        }
    }
}

fn clause(entry: &Node<'_>) -> Option<Clause> {
    let item = entry.text("question")?.to_owned();
    let test = match (entry.text("operator"), entry.truth("hasAnswer")) {
        (Some("exists"), _) => presence(entry.truth("answerBoolean")?),
        (None, Some(has_answer)) => presence(has_answer),
        (operator, _) => comparison(operator.unwrap_or("="), entry)?,
    };
    Some(Clause { item, test })
}

fn presence(is_there: bool) -> Test {
    if is_there {
        Test::Answered
    } else {
        Test::Unanswered
    }
}

fn comparison(operator: &str, entry: &Node<'_>) -> Option<Test> {
    let number = ["answerInteger", "answerDecimal"]
        .iter()
        .find_map(|key| entry.number(key));
    let ordered = |comparison| number.map(|number| Test::Compares(comparison, number));
    match operator {
        "=" => Some(Test::Is(code(entry)?)),
        "!=" => Some(Test::IsNot(code(entry)?)),
        "<" => ordered(Comparison::Below),
        "<=" => ordered(Comparison::AtMost),
        ">" => ordered(Comparison::Above),
        ">=" => ordered(Comparison::AtLeast),
        _ => None,
    }
}

/// What an answer is called among the options: its code, else its words or number.
fn code(entry: &Node<'_>) -> Option<String> {
    if let Some(coding) = entry.get("answerCoding") {
        let own = coding.text("code").or_else(|| coding.text("display"));
        return own.map(str::to_owned);
    }
    if let Some(text) = entry.text("answerString") {
        return Some(text.to_owned());
    }
    if let Some(truth) = entry.truth("answerBoolean") {
        return Some(truth.to_string());
    }
    let number = entry
        .number("answerInteger")
        .or_else(|| entry.number("answerDecimal"))?;
    Some(number.to_string())
}
