//! The items that can be asked: options of every kind as one list, what cannot be asked left out.

use std::collections::HashSet;

use super::foreign::{Condition, Foreign, ForeignItem, ForeignOption, Kind, Localised};
use super::ids::{Ids, with_suffix};
use super::texts::LONGEST_TEXT;
use super::{Choices, Report, clean, safety, words};
use crate::finding::{Finding, Step};
use crate::questionnaire::validity::asks_who;

/// An item that will be asked.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    /// The id in the file.
    pub(super) foreign_id: String,
    /// The id in the result.
    pub(super) id: String,
    pub(super) place: Vec<Step>,
    pub(super) codes: Vec<String>,
    pub(super) text: Localised,
    pub(super) heading: Localised,
    pub(super) options: Vec<ForeignOption>,
    pub(super) condition: Option<Condition>,
    /// The code of the option that this yes/no item was made of.
    pub(super) part: Option<String>,
    pub(super) is_safety: bool,
}

/// The items to ask, the words before the first of them, and the codes of computed items.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    pub(super) items: Vec<Asked>,
    pub(super) intro: Localised,
    pub(super) computed_codes: Vec<(String, String)>,
    /// What stands in the way of asking some of them.
    pub(super) errors: Vec<Finding>,
}

/// Parts what is asked from what is not, and says why.
pub(super) fn sort(foreign: &mut Foreign, choices: &Choices, report: &mut Report) -> Sorted {
    let mut sorted = Sorted::default();
    let mut ids = Ids::default();
    for item in std::mem::take(&mut foreign.items) {
        let id = ids.next(&item.id);
        let is_named = |name: &String| *name == item.id || *name == id;
        let left_out = if choices.drop_items.iter().any(is_named) {
            Some("It was named to be left out.".to_owned())
        } else {
            not_asked(&item).or_else(|| who(&item, &foreign.language))
        };
        match left_out {
            Some(reason) => {
                report.drop(&item.id, reason);
                let codes = item.codes.into_iter().map(|code| (item.id.clone(), code));
                sorted.computed_codes.extend(codes);
            }
            None if matches!(item.kind, Kind::Unanswerable(_)) => {
                unanswerable(&item, &id, &mut sorted)
            }
            None if item.kind == Kind::Shown => words_between(item, &mut sorted, report),
            None => ask(item, id, &mut sorted, report),
        }
    }
    put_headings(&mut sorted, report);
    sorted
}

/// Why an item is not asked, if so.
fn not_asked(item: &ForeignItem) -> Option<String> {
    let reason = match item.kind {
        _ if item.hidden => "The file hides it from people.",
        _ if item.computed => {
            "It is computed or fixed by the file; scores are computed by this program's own rules."
        }
        Kind::Refused(reason) => return Some(format!("Left out, because {reason}.")),
        _ => return None,
    };
    Some(reason.to_owned())
}

/// Why a question that asks who somebody is goes. Texts of no known language are taken as of
/// the file's own.
fn who(item: &ForeignItem, base: &str) -> Option<String> {
    let words = item.text.iter().find_map(|(language, text)| {
        let language = if language.is_empty() { base } else { language };
        asks_who(language, text)
    });
    let words = words.filter(|_| item.kind != Kind::Shown)?;
    Some(format!(
        "It asks who somebody is (`{words}`), and no answer may lead to a person."
    ))
}

/// Notes that an item cannot be answered; the person may leave it out by name.
fn unanswerable(item: &ForeignItem, id: &str, sorted: &mut Sorted) {
    let Kind::Unanswerable(why) = &item.kind else {
        return;
    };
    sorted.errors.push(Finding::error(
        "no-options",
        item.place.clone(),
        format!("The question `{}` {why}.", item.id),
        format!("Put its options into the file, or leave it out with `--drop-item {id}`."),
    ));
}

/// Words before the first question introduce it; there is no place for others.
fn words_between(item: ForeignItem, sorted: &mut Sorted, report: &mut Report) {
    if item.text.is_empty() {
        return;
    }
    if sorted.items.is_empty() && sorted.intro.is_empty() {
        sorted.intro = item.text;
    } else {
        report.drop(
            &item.id,
            "It is not a question, and words between questions are not shown here.",
        );
    }
}

fn ask(item: ForeignItem, id: String, sorted: &mut Sorted, report: &mut Report) {
    let is_safety = safety::is_safety(&item);
    let mut asked = Asked {
        foreign_id: item.id,
        id,
        place: item.place,
        codes: item.codes,
        text: item.text,
        heading: item.heading,
        options: item.options,
        condition: item.condition,
        part: None,
        is_safety,
    };
    if asked.text.is_empty() {
        report.warn(format!(
            "The question `{}` has no wording in the file; its id stands in its place.",
            asked.foreign_id
        ));
        let language = String::new();
        asked.text.insert(language, asked.foreign_id.clone());
    }
    drop_missing(&mut asked, report);
    match item.kind {
        Kind::YesNo => asked.options = yes_no(),
        Kind::Whole(low, high) => asked.options = numbers(low, high),
        Kind::Multiple => return split(&asked, sorted, report),
        Kind::Choice | Kind::Shown | Kind::Unanswerable(_) | Kind::Refused(_) => {}
    }
    sorted.items.push(asked);
}

/// Takes out the options that mean no answer: every question has its own way to say so.
fn drop_missing(asked: &mut Asked, report: &mut Report) {
    let before = asked.options.len();
    asked.options.retain(|option| !option.missing);
    if asked.options.len() < before {
        report.change(
            &asked.foreign_id,
            format!(
                "{} of its {before} options stand for no answer; \"I would rather not answer\" is on every question already.",
                before - asked.options.len()
            ),
        );
    }
}

/// The options of a yes/no question; their words are put in for each language later.
pub(super) fn yes_no() -> Vec<ForeignOption> {
    ["false", "true"]
        .into_iter()
        .map(|code| ForeignOption {
            code: code.to_owned(),
            ..ForeignOption::default()
        })
        .collect()
}

/// The words of a yes/no option in a language, and whether they are in that language.
pub(super) fn yes_no_word(code: &str, language: &str) -> Option<(&'static str, bool)> {
    let at = match code {
        "false" => 0,
        "true" => 1,
        _ => return None,
    };
    let own = words::no_and_yes(language);
    let words = own.or_else(|| words::no_and_yes("en"))?;
    Some((words.get(at)?, own.is_some()))
}

fn numbers(low: i64, high: i64) -> Vec<ForeignOption> {
    (low..=high)
        .map(|number| ForeignOption {
            code: number.to_string(),
            label: Localised::from([(String::new(), number.to_string())]),
            ..ForeignOption::default()
        })
        .collect()
}

/// Makes a yes/no question of each option of a question with several answers.
fn split(asked: &Asked, sorted: &mut Sorted, report: &mut Report) {
    report.change(
        &asked.foreign_id,
        "Several answers can be chosen in the file; here each option is a question of its own, with no and yes.",
    );
    for (number, option) in asked.options.iter().enumerate() {
        let mut part = asked.clone();
        let suffix = format!("-{}", number + 1);
        part.id = with_suffix(&asked.id, &suffix);
        part.text = joined(&asked.text, &labelled(option));
        part.options = yes_no();
        part.part = Some(option.code.clone());
        sorted.items.push(part);
    }
}

/// The label of an option, or its code where it has none.
pub(super) fn labelled(option: &ForeignOption) -> Localised {
    if option.label.is_empty() {
        return Localised::from([(String::new(), clean::text(&option.code).0)]);
    }
    option.label.clone()
}

/// Two texts put together in every language that both have; the empty language is any.
fn joined(first: &Localised, second: &Localised) -> Localised {
    let pick = |texts: &Localised, language: &str| -> Option<String> {
        texts.get(language).or_else(|| texts.get("")).cloned()
    };
    let languages: HashSet<&String> = first.keys().chain(second.keys()).collect();
    languages
        .into_iter()
        .filter_map(|language| {
            let (one, two) = (pick(first, language)?, pick(second, language)?);
            let one = one.trim_end_matches([':', ' ']);
            let ends = one.ends_with(['?', '!', '.', '…', '؟', '？', '。', '！']);
            let between = if ends { " " } else { ": " };
            Some((language.clone(), format!("{one}{between}{two}")))
        })
        .collect()
}

/// The first heading introduces the questionnaire if nothing else does; later ones are put
/// before each of their questions, which would be unclear without them.
fn put_headings(sorted: &mut Sorted, report: &mut Report) {
    if sorted.intro.is_empty()
        && let Some(first) = sorted.items.first()
    {
        sorted.intro = first.heading.clone();
    }
    let mut told = Localised::new();
    for item in &mut sorted.items {
        let heading = std::mem::take(&mut item.heading);
        if heading.is_empty() || heading == sorted.intro {
            continue;
        }
        let both = joined(&heading, &item.text);
        if both
            .values()
            .any(|text| text.chars().count() > LONGEST_TEXT)
        {
            report.drop(
                &item.foreign_id,
                "The heading of its group is left out: it does not fit beside the question.",
            );
            continue;
        }
        item.text = both;
        if told != heading {
            report.change(
                &item.foreign_id,
                "The heading of its group is put before it and the questions after it.",
            );
            told = heading;
        }
    }
}
