//! Data elements: every figure that a release of the questionnaire can have.

use super::Facts;
use crate::questionnaire::{Item, Scale};
use crate::report::names::Names;

/// What the code of the number of answers ends in.
pub(super) const ANSWERS: &str = "n";

/// One data element.
pub(super) struct Element {
    /// Its code.
    pub(super) code: String,
    /// What its code ends in, after the questionnaire's id.
    pub(super) end: String,
    /// Its name without the mark of practice.
    pub(super) name: String,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a data element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// How many answered.
    Answers,
    /// People beyond a cut; its share is an indicator.
    Cut,
    /// People who chose an option.
    Choice,
    /// A mean or its margin, which never add up.
    Mean,
}

/// All data elements of a questionnaire, whether this release has figures of them or not.
pub(super) fn elements(facts: &Facts<'_>) -> Vec<Element> {
    let questionnaire = facts.names.questionnaire;
    let answers = element(facts, ANSWERS, "n", Kind::Answers);
    let scales = questionnaire.scales().iter();
    let scales = scales.flat_map(|scale| of_scale(facts, scale));
    // Items about danger to oneself are never shown, so nothing has to hold them.
    let items = questionnaire.items().iter().filter(|item| !item.safety);
    let items = items.flat_map(|item| of_item(facts, item));
    std::iter::once(answers)
        .chain(scales)
        .chain(items)
        .collect()
}

/// What the code of a cut's count ends in.
pub(super) fn cut(names: &Names<'_>, scale: &str, cut: f64) -> String {
    let side = if names.is_high_bad(scale) {
        "from"
    } else {
        "below"
    };
    format!("{scale}.{side}-{cut}")
}

/// What the code of a mean ends in.
pub(super) fn mean(scale: &str) -> String {
    format!("{scale}.mean")
}

/// What the code of a mean's margin ends in.
pub(super) fn margin(scale: &str) -> String {
    format!("{scale}.margin")
}

/// What the code of an option's count ends in; options count from 1.
pub(super) fn choice(item: &str, option: usize) -> String {
    format!("{item}.option-{option}")
}

/// The code of a data element of this questionnaire.
pub(super) fn code(facts: &Facts<'_>, end: &str) -> String {
    let id = facts.names.questionnaire.id();
    facts.codes.code(&format!("{id}.{end}"))
}

fn element(facts: &Facts<'_>, end: &str, name: &str, kind: Kind) -> Element {
    let id = facts.names.questionnaire.id();
    Element {
        code: code(facts, end),
        end: end.to_owned(),
        name: format!("{} ({id}): {name}", facts.names.title()),
        kind,
    }
}

fn of_scale(facts: &Facts<'_>, scale: &Scale) -> Vec<Element> {
    let name = facts.names.scale(&scale.id);
    let id = &scale.id;
    let cuts = scale.cuts.iter().chain(&scale.deeper_cuts).map(|at| {
        let name = format!("{name}, {} [{id}]", facts.names.cut(id, *at));
        element(facts, &cut(&facts.names, id, *at), &name, Kind::Cut)
    });
    let means = [
        element(facts, &mean(id), &format!("{name}, x̄ [{id}]"), Kind::Mean),
        element(facts, &margin(id), &format!("{name}, ± [{id}]"), Kind::Mean),
    ];
    cuts.chain(means).collect()
}

fn of_item(facts: &Facts<'_>, item: &Item) -> Vec<Element> {
    let options = 1..=item.values.len();
    options
        .map(|option| {
            let name = format!(
                "{} {option}, {}: {}",
                item.id,
                facts.names.option(&item.id, option),
                facts.names.item(&item.id),
            );
            element(facts, &choice(&item.id, option), &name, Kind::Choice)
        })
        .collect()
}
