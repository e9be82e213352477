//! Names in expressions that no row has: the form's own tools refuse such a form.

use std::collections::BTreeSet;

use super::column::{Column, Sheet};
use super::expression;
use super::table::{self, Entry};
use crate::finding::Finding;
use crate::finding::near;
use crate::finding::text::excerpt;

const COLUMNS: [(&str, Column); 4] = [
    ("relevant", Column::Relevant),
    ("constraint", Column::Constraint),
    ("calculation", Column::Calculation),
    ("choice_filter", Column::ChoiceFilter),
];

/// With so many findings, more of them help nobody.
const MOST_FINDINGS: usize = 300;

/// The most unknown names that are told of one expression.
const MOST_AT_ONCE: usize = 10;

/// Adds a finding for each name that an expression mentions and no row has.
pub(super) fn check(entries: &[Entry], findings: &mut Vec<Finding>) {
    let names: BTreeSet<&str> = entries.iter().map(|e| e.text(&Column::Name)).collect();
    for entry in entries {
        if findings.len() >= MOST_FINDINGS {
            return;
        }
        for (title, column) in &COLUMNS {
            let mentioned = expression::mentioned(entry.text(column));
            let unknown = mentioned
                .iter()
                .filter(|name| !names.contains(name.as_str()));
            let unknown = unknown.take(MOST_AT_ONCE);
            findings.extend(unknown.map(|name| unknown_name(entry, title, name, &names)));
        }
    }
}

fn unknown_name(entry: &Entry, column: &str, name: &str, names: &BTreeSet<&str>) -> Finding {
    let what_to_do = "Correct the name, or remove the expression.";
    let hint = near::hint(name, names.iter().copied(), what_to_do);
    table::error(
        Sheet::Survey,
        entry.row,
        "unknown-name",
        format!(
            "`{column}` names `{}`, which no row is called",
            excerpt(name, 40)
        ),
        &hint.to_string(),
    )
}
