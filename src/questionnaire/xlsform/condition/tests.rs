//! Conditions of real forms on two questions, `x` and `y`, and `m` with several answers.

use super::*;
use crate::questionnaire::xlsform::expression;

fn earlier() -> Earlier {
    let question = |codes: &[&str], many| Known {
        codes: codes.iter().map(|code| (*code).to_owned()).collect(),
        many,
        meaning: Meaning::Always,
    };
    let mut inner = question(&["1", "0"], false);
    inner.meaning = of(
        "${x} >= 2",
        &Earlier::from([("x".to_owned(), question(&["0", "1", "2", "3"], false))]),
    );
    Earlier::from([
        ("x".to_owned(), question(&["0", "1", "2", "3"], false)),
        ("y".to_owned(), question(&["yes", "no"], false)),
        ("m".to_owned(), question(&["a", "b", "c"], true)),
        ("inner".to_owned(), inner),
    ])
}

fn of(text: &str, earlier: &Earlier) -> Meaning {
    expression::read(text).map_or(Meaning::Unreadable, |e| meaning(&e, earlier))
}

/// A condition in short: `any x=1 x=2`.
fn short(text: &str) -> String {
    let earlier = earlier();
    let meaning = without_implied(of(text, &earlier), &earlier);
    let clause = |clause: &Clause| {
        let test = match &clause.test {
            Test::Is(code) => format!("={code}"),
            Test::IsNot(code) => format!("!={code}"),
            Test::Compares(Comparison::AtLeast, number) => format!(">={number}"),
            Test::Compares(Comparison::AtMost, number) => format!("<={number}"),
            other => format!("{other:?}"),
        };
        format!("{}{test}", clause.item)
    };
    let clauses = |list: &[Clause]| list.iter().map(clause).collect::<Vec<_>>().join(" ");
    match condition(&meaning, &earlier) {
        None => format!("{meaning:?}").to_lowercase(),
        Some(Condition::Any(list)) => format!("any {}", clauses(&list)),
        Some(Condition::All(list)) => format!("all {}", clauses(&list)),
        Some(Condition::Unreadable) => "unreadable".to_owned(),
    }
}

#[test]
fn conditions_become_the_options_they_hold_for() {
    for (text, expected) in [
        ("${x} = '1'", "any x=1"),
        ("${x} != '3'", "any x=0 x=1 x=2"),
        ("${x} >= 2", "any x=2 x=3"),
        ("not(${x} < 2)", "any x=2 x=3"),
        ("${x} = 1 or ${x} = 3", "any x=1 x=3"),
        ("(${x} > 0 and ${x} < 3) or ${x} = 0", "any x=0 x=1 x=2"),
        ("selected(${y}, 'yes')", "any y=yes"),
        ("${y} = 'yes' and ${x} = 1", "all y=yes x=1"),
        ("${y} = 'yes' and ${x} >= 2", "all y=yes x>=2"),
        ("${y} = 'yes' and ${x} <= 1", "all y=yes x<=1"),
        ("${y} = 'yes' and ${x} != 1", "all y=yes x!=1"),
        ("${y} = 'yes' and ${x} != ''", "all y=yes xAnswered"),
        ("${y} = 'yes' or ${x} >= 2", "any y=yes x=2 x=3"),
        ("${x} = 1 and ${x} >= 0 and ${y} = 'no'", "all x=1 y=no"),
        ("selected(${m}, 'a') or selected(${m}, 'c')", "any m=a m=c"),
        ("${x} >= 2 and ${inner} = 1", "any inner=1"),
        ("${x} >= 3 and ${inner} = 1", "all x=3 inner=1"),
        ("true()", "always"),
        ("${x} = '' or ${x} != ''", "always"),
        ("false()", "never"),
        ("${x} = 7", "never"),
        ("${x} = 1 and ${x} = 2 and ${y} = 'no'", "never"),
    ] {
        assert_eq!(short(text), expected, "{text}");
    }
}

#[test]
fn what_cannot_be_said_here_shows_the_question() {
    for text in [
        "${x} = ''",
        "${nosuch} = 1",
        "${x} = ${y}",
        "${x} + ${y} > 2",
        "not(selected(${m}, 'a'))",
        "not(${x} = 1 and ${y} = 'no')",
        "(${x} = 1 or ${y} = 'no') and ${x} != 2",
        "pulldata('a', 'b', ${x}) = 1",
        "${x} = ",
    ] {
        assert_eq!(short(text), "unreadable", "{text}");
    }
}
