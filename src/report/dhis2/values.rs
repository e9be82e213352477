//! The figures as DHIS2 data values: text, no blank, no double, nothing for a withheld cell.

use serde_json::json;

use super::code::uid;
use super::{Facts, elements, units};
use crate::disclosure::{Row, RowKind};
use crate::report::figure::{Figure, figures};

const HEADER: [&str; 11] = [
    "dataelement",
    "period",
    "orgunit",
    "categoryoptioncombo",
    "attributeoptioncombo",
    "value",
    "storedby",
    "timestamp",
    "comment",
    "followup",
    "deleted",
];

/// One data value.
pub(super) struct Value {
    element: String,
    unit: String,
    value: String,
    comment: String,
}

/// All figures of the release.
pub(super) fn values(facts: &Facts<'_>) -> Vec<Value> {
    let rows = facts.subject.release.rows().iter();
    rows.flat_map(|row| of_row(facts, row)).collect()
}

fn of_row(facts: &Facts<'_>, row: &Row) -> Vec<Value> {
    let unit = units::of_row(facts, row);
    let mut comment = facts.about.line();
    if row.kind == RowKind::Rest {
        comment.push_str(&format!("; counted here: {}", row.of.join(" ")));
    }
    let answers = (elements::ANSWERS.to_owned(), row.n.to_string());
    let figures = figures(row);
    let figures = figures.iter().flat_map(|figure| cells(facts, figure));
    std::iter::once(answers)
        .chain(figures)
        .map(|(end, value)| Value {
            element: uid(&elements::code(facts, &end)),
            unit: unit.clone(),
            value,
            comment: comment.clone(),
        })
        .collect()
}

/// Ends of codes with their values. Shares are left to the indicators, which divide.
fn cells(facts: &Facts<'_>, figure: &Figure<'_>) -> Vec<(String, String)> {
    match *figure {
        Figure::Count {
            scale, cut, count, ..
        } => vec![(elements::cut(&facts.names, scale, cut), count.to_string())],
        Figure::Mean {
            scale,
            mean,
            margin,
        } => vec![
            (elements::mean(scale), mean.to_string()),
            (elements::margin(scale), margin.to_string()),
        ],
        Figure::Choice {
            item,
            option,
            count: Some(count),
            ..
        } => vec![(elements::choice(item, option), count.to_string())],
        Figure::Choice { count: None, .. } => Vec::new(),
    }
}

/// `values.json`: one group. It has no `completeDate`, for that belongs to one unit alone.
pub(super) fn json(facts: &Facts<'_>, values: &[Value]) -> String {
    let values: Vec<_> = values
        .iter()
        .map(|one| {
            json!({
                "dataElement": one.element,
                "period": facts.period.id,
                "orgUnit": one.unit,
                "value": one.value,
                "comment": one.comment,
            })
        })
        .collect();
    let set = json!({"dataSet": uid(&facts.data_set()), "dataValues": values});
    format!("{set:#}\n")
}

/// `values.csv`: no byte order mark; blank combinations are the default ones, a blank time is
/// that of the import, so that nothing here is finer than the period.
pub(super) fn csv(facts: &Facts<'_>, values: &[Value]) -> String {
    let in_memory = "writing to memory cannot fail, and all lines have the header's length";
    let mut lines = csv::Writer::from_writer(Vec::new());
    lines.write_record(HEADER).expect(in_memory);
    for one in values {
        let line = [
            &one.element,
            &facts.period.id,
            &one.unit,
            "",
            "",
            &one.value,
            "",
            "",
            &one.comment,
            "false",
            "false",
        ];
        lines.write_record(line).expect(in_memory);
    }
    let bytes = lines.into_inner().expect(in_memory);
    String::from_utf8(bytes).expect("made of texts alone")
}
