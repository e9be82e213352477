//! Codes of a questionnaire or an item, best first.

use super::node::Node;

const LOINC: &str = "loinc.org";

/// The codes of `code`: those of LOINC first, then all others.
///
/// STU3 has one list of codings as R4 has; some files wrap them in a concept.
pub(super) fn of(node: &Node<'_>) -> Vec<String> {
    let mut codings = node.list("code");
    let wrapped: Vec<Node<'_>> = codings
        .iter()
        .flat_map(|code| code.list("coding"))
        .collect();
    codings.extend(wrapped);
    let is_loinc = |coding: &Node<'_>| {
        let system = coding.text("system").unwrap_or(LOINC);
        system.contains(LOINC)
    };
    let (first, others): (Vec<_>, Vec<_>) = codings.into_iter().partition(is_loinc);
    first
        .iter()
        .chain(&others)
        .filter_map(|coding| coding.text("code"))
        .map(|code| code.trim().to_owned())
        .collect()
}

/// The words of the first code that has any, for items without a text.
pub(super) fn display<'a>(node: &Node<'a>) -> Option<&'a str> {
    node.list("code")
        .iter()
        .find_map(|code| code.text("display"))
}
