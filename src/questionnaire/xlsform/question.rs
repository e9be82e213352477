//! One row of the survey as an item: its options, its range, and why it may not be asked.

use super::choices::Lists;
use super::column::{Column, Sheet};
use super::constraint;
use super::kind::RowKind;
use super::table::{self, Entry};
use crate::finding::Finding;
use crate::finding::near;
use crate::finding::text::excerpt;
use crate::questionnaire::import::Report;
use crate::questionnaire::import::foreign::{ForeignItem, ForeignOption, Kind, Localised};

const FREE: &str = "a free answer can tell who somebody is";
const EXACT: &str = "an exact number, such as an age, can tell who somebody is, and only 2 to 12 numbers can be shown";
const NO_ANSWERS: &str = "every one of its options means that there is no answer";
const HEADING: &str = "it only shows the options above a table";

/// The most numbers that can be shown as options.
const MOST_NUMBERS: usize = 12;

/// The most options that are looked at; the import says how many can be shown.
const MOST_OPTIONS: usize = 50;

/// What a row needs from around it.
pub(super) struct Context<'c> {
    pub(super) lists: &'c Lists,
    pub(super) has_choices: bool,
    pub(super) base: &'c str,
    /// The list of the matrix that the row stands in; empty for none.
    pub(super) list: &'c str,
}

/// Fills an item by the kind of its row.
///
/// An error holds the finding about it, or nothing where that was told already.
pub(super) fn fill(
    item: &mut ForeignItem,
    entry: &Entry,
    kind: RowKind,
    context: &Context<'_>,
    report: &mut Report,
) -> Result<(), Option<Finding>> {
    if without_references(&mut item.text) {
        report.change(
            &item.id,
            "Its wording repeats an earlier answer, which is not done here: \"…\" stands in its place.",
        );
    }
    match kind {
        RowKind::One(list, other) => select(item, entry, &list, other, context, report)?,
        RowKind::Many(list, other) => {
            select(item, entry, &list, other, context, report)?;
            if item.kind == Kind::Choice {
                item.kind = Kind::Multiple;
            }
        }
        RowKind::MatrixRow => select(item, entry, context.list, false, context, report)?,
        RowKind::Whole | RowKind::Number | RowKind::Text => {
            let allowed = constraint::allowed(entry.text(&Column::Constraint));
            let otherwise = if kind == RowKind::Text { FREE } else { EXACT };
            numbers(item, entry, allowed, otherwise, context.base);
            if kind != RowKind::Whole && is_asked(&item.kind) {
                report.change(
                    &item.id,
                    "It is asked as one of the few whole numbers that its constraint allows.",
                );
            }
        }
        RowKind::Range => {
            let parameters = entry.text(&Column::Parameters);
            numbers(item, entry, range(parameters), EXACT, context.base);
        }
        RowKind::Refused(reason) => item.kind = Kind::Refused(reason),
        _ => item.kind = Kind::Shown,
    }
    item.computed = is_asked(&item.kind) && entry.says_yes(&Column::ReadOnly);
    Ok(())
}

/// Whether somebody answers it.
pub(super) fn is_asked(kind: &Kind) -> bool {
    matches!(kind, Kind::Choice | Kind::Multiple)
}

/// The bytes of all texts of an item.
pub(super) fn text_size(item: &ForeignItem) -> usize {
    let labels = item.options.iter().map(|option| &option.label);
    (labels.chain([&item.text, &item.heading]))
        .flat_map(|texts| texts.values())
        .map(String::len)
        .sum()
}

/// The codes that conditions can test; `None` for what is not asked.
pub(super) fn codes(item: &ForeignItem) -> Option<Vec<String>> {
    match &item.kind {
        Kind::Choice | Kind::Multiple => {
            let options = item.options.iter().filter(|option| !option.missing);
            Some(options.map(|option| option.code.clone()).collect())
        }
        _ => None,
    }
}

/// Adds the options of a list to an item.
fn select(
    item: &mut ForeignItem,
    entry: &Entry,
    list: &str,
    other: bool,
    context: &Context<'_>,
    report: &mut Report,
) -> Result<(), Option<Finding>> {
    let appearance = entry.text(&Column::Appearance).to_lowercase();
    if appearance.split_whitespace().any(|word| word == "label") {
        item.kind = Kind::Refused(HEADING);
        return Ok(());
    }
    let Some(options) = context.lists.find(list) else {
        return Err(Some(no_list(entry, list, context)));
    };
    if options.len() > MOST_OPTIONS {
        let count = options.len();
        item.kind = Kind::Unanswerable(format!("has {count} options; 2 to 12 can be shown"));
        return Ok(());
    }
    item.options = options.to_vec();
    item.kind = match options.iter().all(|option| option.missing) {
        true => Kind::Refused(NO_ANSWERS),
        false => Kind::Choice,
    };
    if !entry.hint(context.base).is_empty() {
        report.warn("Hints of the file are not shown: a question has to be clear without them.");
    }
    if other {
        report.change(
            &item.id,
            "\"Other\" is not offered: the free text behind it could tell who somebody is.",
        );
    }
    if !entry.text(&Column::ChoiceFilter).is_empty() {
        report.warn(format!(
            "The options of `{}` depend on other answers in the file (choice_filter); here all of them are shown.",
            item.id
        ));
    }
    if !entry.text(&Column::Constraint).is_empty() && item.kind == Kind::Choice {
        report.warn(format!(
            "The constraint of `{}` is not applied: every option can be chosen.",
            item.id
        ));
    }
    Ok(())
}

fn no_list(entry: &Entry, list: &str, context: &Context<'_>) -> Finding {
    const MOST_NAMES: usize = 300;
    let what_to_do = if context.has_choices {
        "Add its options to the sheet `choices`."
    } else {
        "Add the sheet `choices` with its options."
    };
    let hint = near::hint(list, context.lists.names().take(MOST_NAMES), what_to_do);
    table::error(
        Sheet::Survey,
        entry.row,
        "unknown-list",
        format!("there is no list of options `{}`", excerpt(list, 40)),
        &hint.to_string(),
    )
}

/// Makes an item of a few numbers, whose hint says what they mean.
fn numbers(
    item: &mut ForeignItem,
    entry: &Entry,
    allowed: Option<Vec<i32>>,
    otherwise: &'static str,
    base: &str,
) {
    let Some(numbers) = allowed.filter(|numbers| numbers.len() <= MOST_NUMBERS) else {
        item.kind = Kind::Refused(otherwise);
        return;
    };
    for (language, hint) in entry.hint(base) {
        if let Some(text) = item.text.get_mut(&language) {
            *text = format!("{text} {hint}");
        }
    }
    without_references(&mut item.text);
    item.kind = Kind::Choice;
    item.options = numbers.into_iter().map(option).collect();
}

fn option(number: i32) -> ForeignOption {
    ForeignOption {
        code: number.to_string(),
        // A number reads the same in every language.
        label: Localised::from([(String::new(), number.to_string())]),
        score: Some(f64::from(number)),
        missing: false,
    }
}

/// The whole numbers of `start=0 end=10 step=2`; `None` if they are not whole or too many.
fn range(parameters: &str) -> Option<Vec<i32>> {
    let (mut start, mut end, mut step) = (1, 10, 1);
    let words = parameters
        .replace([',', ';'], " ")
        .replace(" =", "=")
        .replace("= ", "=");
    for word in words.split_whitespace() {
        let (key, value) = word.split_once('=')?;
        let number = || {
            let whole = value.strip_suffix(".0").unwrap_or(value);
            whole
                .parse::<i32>()
                .ok()
                .filter(|n| n.unsigned_abs() <= 1000)
        };
        match key.to_lowercase().as_str() {
            "start" => start = number()?,
            "end" => end = number()?,
            "step" => step = number()?,
            _ => {}
        }
    }
    let step = usize::try_from(step).ok().filter(|step| *step > 0)?;
    let numbers: Vec<i32> = (start..=end).step_by(step).take(MOST_NUMBERS + 1).collect();
    (numbers.len() > 1).then_some(numbers)
}

/// Replaces references to other answers in a text; whether there were any.
pub(super) fn without_references(texts: &mut Localised) -> bool {
    let mut found = false;
    for text in texts.values_mut() {
        while let Some(start) = text.find("${") {
            let rest = text.get(start..).unwrap_or_default();
            let length = rest.find('}').map_or(rest.len(), |end| end + 1);
            text.replace_range(start..start + length, "…");
            found = true;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_has_its_stated_numbers() {
        for (parameters, numbers) in [
            ("start=0 end=3", Some(&[0, 1, 2, 3][..])),
            ("start = 1; end = 5; step = 2", Some(&[1, 3, 5])),
            ("START=0,END=3.0,STEP=1", Some(&[0, 1, 2, 3])),
            ("", Some(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10])),
            ("start=0 end=1 step=0.5", None),
            ("start=5 end=1", None),
            ("start=0 end=10 step=0", None),
            ("start=0 end=9999999999", None),
            ("nonsense", None),
        ] {
            assert_eq!(range(parameters).as_deref(), numbers, "{parameters}");
        }
        assert_eq!(
            range("start=0 end=1000").map(|n| n.len()),
            Some(MOST_NUMBERS + 1)
        );
    }

    #[test]
    fn references_in_a_wording_are_taken_out() {
        let mut texts =
            Localised::from([("en".to_owned(), "Hello ${name}, and ${open".to_owned())]);
        assert!(without_references(&mut texts));
        assert_eq!(texts.get("en").map(String::as_str), Some("Hello …, and …"));
    }
}
