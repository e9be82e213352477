//! Expressions as they stand in real forms.

use super::*;

/// The answers of `0` to `4` and no answer for which an expression holds.
fn holding(text: &str) -> Option<Vec<&'static str>> {
    let expression = read(text)?;
    ["", "0", "1", "2", "3", "4"]
        .into_iter()
        .map(|answer| Some((answer, expression.holds(answer)?)))
        .filter_map(|pair| match pair {
            Some((_, false)) => None,
            Some((answer, true)) => Some(Some(answer)),
            None => Some(None),
        })
        .collect()
}

#[test]
fn conditions_hold_for_the_answers_they_name() {
    for (text, answers) in [
        ("${x} = '1'", &["1"][..]),
        ("${x}=1", &["1"]),
        ("${ x } = \"1\"", &["1"]),
        ("${x} = ‘1’ or ${x} = ’2’", &["1", "2"]),
        ("${x} = “1”", &["1"]),
        ("${x} != '3'", &["", "0", "1", "2", "4"]),
        ("${x} >= 3", &["3", "4"]),
        ("${x} > 1 and ${x} < 4", &["2", "3"]),
        ("${x} > 1 AND ${x} < 4", &["2", "3"]),
        ("1 < ${x}", &["2", "3", "4"]),
        ("${x}=1 or ${x}=2 and ${x}=3", &["1"]),
        ("(${x}=1 or ${x}=3) and ${x}=3", &["3"]),
        ("not(${x} = '1')", &["", "0", "2", "3", "4"]),
        ("selected(${x}, '2')", &["2"]),
        (
            "not(selected(${x}, '2')) and ${x} != ''",
            &["0", "1", "3", "4"],
        ),
        ("${x} = ''", &[""]),
        ("${x} = null", &[""]),
        ("string-length(${x}) > 0", &["0", "1", "2", "3", "4"]),
        ("number(${x}) + 1 >= 2 * 2", &["3", "4"]),
        ("${x} - -1 = 2", &["1"]),
        ("coalesce(${x}, 4) = 4", &["", "4"]),
        ("if(${x} = 2, true(), false())", &["2"]),
        ("${x} mod 2 = 1 and ${x} div 3 = 1", &["3"]),
        (". >= 1 and . <= 2", &["1", "2"]),
        (".>=1 and .<=2", &["1", "2"]),
        ("regex(., '^[0-3]$')", &["0", "1", "2", "3"]),
        ("regex(., '([1-2])')", &["1", "2"]),
        (".=0 or .=4", &["0", "4"]),
        ("${x} <> 1 and ${x} ≥ 0", &["0", "2", "3", "4"]),
        ("true()", &["", "0", "1", "2", "3", "4"]),
        ("1 = 2", &[]),
    ] {
        assert_eq!(holding(text).as_deref(), Some(answers), "{text}");
    }
}

#[test]
fn what_is_not_understood_is_not_guessed_at() {
    let long = format!("{}1=1", "1=1 and ".repeat(700));
    let deep = "(".repeat(100) + "1" + &")".repeat(100);
    let dashes = format!("{}1", "- ".repeat(2000));
    for text in [
        "",
        "${x",
        "${x} =",
        "= 1",
        "(${x} = 1",
        "${x} = 1)",
        "${x} = 'open",
        "${x} ${y}",
        "pulldata('a', 'b', 'c', ${x})",
        "/data/x = 1",
        "../x = 1",
        "./x",
        "pastel=yes",
        "today() > ${x}",
        "regex(., '[A-Z]+')",
        "1 | 2",
        "\u{1B}[2J",
        &long,
        &deep,
    ] {
        assert_eq!(holding(text), None, "{text}");
    }
    assert!(read(&dashes).is_some());
}

#[test]
fn names_are_found_in_any_text() {
    let names = |text| Vec::from_iter(mentioned(text));
    assert_eq!(names("${a} + ${ b } ${a} ${"), ["a", "b"]);
    assert_eq!(names("once(${last-saved#c})"), ["c"]);
    let read = read("(${b}=1 and not(${a}=1)) or -${c}=.").map(|e| {
        let names: Vec<String> = e.answers().into_iter().map(str::to_owned).collect();
        names
    });
    assert_eq!(
        read,
        Some(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()])
    );
}
