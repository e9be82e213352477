//! The options of a question: on the item, in a value set of the file, or of a known list.

use super::node::Node;
use super::resource::Found;
use super::{MOST_OPTIONS, codes, value_set, words};
use crate::questionnaire::import::foreign::{ForeignOption, Localised};
use crate::questionnaire::published::{self, AnswerList};

/// Names under which a score is given to an option, in all versions.
const SCORES: [&str; 6] = [
    "ordinalValue",
    "itemWeight",
    "questionnaire-ordinalValue",
    "valueset-ordinalValue",
    "codesystem-ordinalValue",
    "iso21090-CO-value",
];

/// Systems whose codes mean that there is no answer.
const NO_ANSWER: [&str; 3] = ["data-absent-reason", "v3-NullFlavor", "/v3/NullFlavor"];

/// Codes and scores by which forms mark that there is no answer.
const NO_ANSWER_CODES: [&str; 6] = ["-888", "-999", "-777", "-99", "-88", "-77"];

/// What the options of a question are.
pub(super) enum Options {
    /// These.
    Known(Vec<ForeignOption>),
    /// A list that is not in the file.
    Elsewhere(String),
    /// More than are read.
    TooMany,
    /// There are none.
    None,
}

/// Collects the options of a question.
pub(super) fn of(item: &Node<'_>, found: &Found<'_>, language: &str) -> Options {
    let mut entries = item.list("answerOption");
    // STU3 calls them `option`.
    entries.extend(item.list("option"));
    if !entries.is_empty() {
        return known(entries.iter().map(|entry| of_entry(entry, language)));
    }
    let Some(address) = address(item) else {
        return by_code(item, language);
    };
    match value_set::options(&address, found, language) {
        None => return Options::TooMany,
        Some(options) if !options.is_empty() => return known(options.into_iter()),
        Some(_) => {}
    }
    match by_address(&address, language) {
        Some(list) => Options::Known(list),
        None => match by_code(item, language) {
            Options::None => Options::Elsewhere(address),
            options => options,
        },
    }
}

fn known(options: impl ExactSizeIterator<Item = ForeignOption>) -> Options {
    match options.len() {
        0 => Options::None,
        length if length > MOST_OPTIONS => Options::TooMany,
        _ => Options::Known(options.collect()),
    }
}

/// Where the list of a question is said to be; STU3 wraps it in a reference.
fn address(item: &Node<'_>) -> Option<String> {
    let plain = item.text("answerValueSet").map(str::to_owned);
    let wrapped = |key| Some(item.get(key)?.text("reference")?.to_owned());
    plain
        .or_else(|| item.text("options").map(str::to_owned))
        .or_else(|| wrapped("answerValueSet"))
        .or_else(|| wrapped("options"))
}

fn of_entry(entry: &Node<'_>, language: &str) -> ForeignOption {
    let score = score(entry);
    if let Some(coding) = ["valueCoding", "valueReference"]
        .iter()
        .find_map(|key| entry.get(key))
    {
        let mut option = of_concept(&coding, coding.text("system"), language);
        option.score = score.or(option.score);
        return option;
    }
    let label = words::localised(entry, "valueString", language);
    let text = label.get(language).cloned();
    let other = || {
        let keys = [
            "valueInteger",
            "valueDecimal",
            "valueDate",
            "valueTime",
            "valueBoolean",
        ];
        let value = keys.iter().find_map(|key| entry.value.get(key))?;
        Some(
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned),
        )
    };
    let code = text.or_else(other).unwrap_or_default();
    let is_text = !label.is_empty();
    ForeignOption {
        missing: NO_ANSWER_CODES.contains(&code.trim()),
        label: match is_text {
            true => label,
            false => Localised::from([(String::new(), code.clone())]),
        },
        code,
        score,
    }
}

/// An option of a coding or of a concept in a value set.
pub(super) fn of_concept(
    concept: &Node<'_>,
    system: Option<&str>,
    language: &str,
) -> ForeignOption {
    let mut label = words::localised(concept, "display", language);
    for designation in concept.list("designation") {
        if let (Some(of), Some(text)) = (designation.text("language"), designation.text("value")) {
            label
                .entry(of.to_owned())
                .or_insert_with(|| text.to_owned());
        }
    }
    let score = score(concept);
    let shown = label.values().next().cloned();
    let code = concept
        .text("code")
        .map(str::to_owned)
        .or(shown)
        .unwrap_or_default();
    let is_no_answer =
        system.is_some_and(|system| NO_ANSWER.iter().any(|end| system.ends_with(end)));
    let by_score = score.is_some_and(|score| NO_ANSWER_CODES.contains(&score.to_string().as_str()));
    ForeignOption {
        missing: is_no_answer || by_score || NO_ANSWER_CODES.contains(&code.trim()),
        code,
        label,
        score,
    }
}

fn score(node: &Node<'_>) -> Option<f64> {
    let found = node.extensions(&SCORES);
    let keys = [
        "valueDecimal",
        "valueInteger",
        "valueQuantity",
        "valueString",
    ];
    found
        .iter()
        .find_map(|extension| keys.iter().find_map(|key| extension.number(key)))
        .or_else(|| property(node))
}

/// A score that a code system gives as a property.
fn property(node: &Node<'_>) -> Option<f64> {
    node.list("property").iter().find_map(|property| {
        SCORES.contains(&property.text("code")?).then_some(())?;
        property
            .number("valueDecimal")
            .or_else(|| property.number("valueInteger"))
    })
}

/// The answer list of a known item, where the file gives none.
fn by_code(item: &Node<'_>, language: &str) -> Options {
    let codes = codes::of(item);
    let list = published::all().find_map(|instrument| {
        let scoring = instrument.scoring.as_ref()?;
        let known = |code: &String| !code.is_empty() && codes.contains(code);
        let at = scoring.codes.iter().position(known)?;
        built_in(scoring.list(at + 1)?, language)
    });
    list.map_or(Options::None, Options::Known)
}

/// A published answer list by its canonical address, such as `http://loinc.org/vs/LL358-3`.
fn by_address(address: &str, language: &str) -> Option<Vec<ForeignOption>> {
    let plain = address.split('|').next()?;
    let last = plain.rsplit('/').next()?;
    let list = published::all()
        .filter_map(|instrument| instrument.scoring.as_ref())
        .flat_map(|scoring| &scoring.lists)
        .find(|list| list.canonicals.iter().any(|known| known == last))?;
    built_in(list, language)
}

/// The options of a published list whose every answer has a known label.
fn built_in(list: &AnswerList, language: &str) -> Option<Vec<ForeignOption>> {
    let is_english = language.split('-').next() == Some("en");
    let options: Option<Vec<ForeignOption>> = (list.anchors.iter())
        .map(|names| {
            let is_code = |name: &&String| name.starts_with("LA") && name.contains('-');
            let label = names.iter().find(|name| !is_code(name))?;
            let code = names.iter().find(is_code).unwrap_or(label);
            Some(ForeignOption {
                code: code.clone(),
                label: Localised::from([("en".to_owned(), sentence(label))]),
                score: None,
                missing: false,
            })
        })
        .collect();
    options.filter(|options| is_english && options.len() == list.values.len())
}

fn sentence(label: &str) -> String {
    let mut rest = label.chars();
    let first = rest.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + rest.as_str()
}
