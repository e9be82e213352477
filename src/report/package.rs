//! `datapackage.json`: what `release.csv` is, column by column, as a Data Package.
//!
//! It stands under version 2 of the standard and uses nothing that version 1 forbids. Figures
//! have no licence of their own, so none is named.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::about::about;
use super::csv::{COLUMNS, inert};
use super::error::ReportError;
use super::names::Names;
use super::{NOTE, Subject};
use crate::hex;

/// The file's text, for the text of `release.csv` that stands beside it.
pub(super) fn render(subject: &Subject<'_>, csv: &str) -> Result<String, ReportError> {
    let head = subject.release.head();
    let names = Names::of(subject)?;
    let practice = if head.practice { "PRACTICE: " } else { "" };
    let name = format!("{}-{}-{}", head.mission, head.questionnaire, head.period);
    let package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": name.to_ascii_lowercase().replace('_', "-"),
        "title": format!(
            "{practice}{}, {}",
            names.title(),
            head.period,
        ),
        "description": format!(
            "{practice}Figures of one release of an anonymous well-being check-in: {NOTE}. A unit \
             without lines had too few answers to be shown; that says nothing of its answers."
        ),
        "standeasy": about(subject)?,
        "resources": [{
            "name": "release",
            "path": "release.csv",
            "type": "table",
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "bytes": csv.len(),
            "hash": format!("sha256:{}", hex::encode(&Sha256::digest(csv))),
            "schema": schema(&names),
        }],
    });
    Ok(format!("{package:#}\n"))
}

fn schema(names: &Names<'_>) -> Value {
    let fields = COLUMNS.map(|name| {
        let (kind, description) = column(name);
        let mut field = json!({"name": name, "type": kind, "description": description});
        let more = [
            ("constraints", constraints(name)),
            ("categories", categories(name, names)),
        ];
        if let Some(field) = field.as_object_mut() {
            let more = more.into_iter().filter(|(_, value)| !value.is_null());
            field.extend(more.map(|(key, value)| (key.to_owned(), value)));
        }
        field
    });
    json!({"fields": fields, "missingValues": [""]})
}

/// The type and meaning of a column.
fn column(name: &str) -> (&'static str, &'static str) {
    match name {
        "mission" => ("string", "The mission's id."),
        "practice" => ("boolean", "Whether the answers are invented."),
        "questionnaire" => ("string", "The questionnaire's id."),
        "version" => ("string", "The questionnaire's version."),
        "period" => (
            "string",
            "ISO week (2026-W47), month (2026-11), or a round's id.",
        ),
        "minimum_group" => ("integer", "The least number of answers of any group shown."),
        "unit" => ("string", "The unit's id."),
        "kind" => (
            "string",
            "`unit`: the whole of it. `rest`: its part outside the units below that have lines of their own.",
        ),
        "of" => (
            "string",
            "Ids of the answering units the line covers, with spaces between.",
        ),
        "n" => (
            "integer",
            "Answers behind the line, to the nearest five; not to be added up.",
        ),
        "measure" => (
            "string",
            "`count`: people on the affected side of a cut. `mean`: of a scale. `item`: people who chose an option. `sensitive`: the same, of a sensitive item.",
        ),
        "scale" => ("string", "The scale's id, for `count` and `mean`."),
        "item" => ("string", "The item's id, for `item` and `sensitive`."),
        "cut" => ("number", "The cut, in the scale's own values."),
        "option" => (
            "integer",
            "The option's number, from 1, in the order asked.",
        ),
        "value" => (
            "number",
            "The figure. Blank at `sensitive`: fewer than ten, which may be none.",
        ),
        "share" => ("number", "The count over n."),
        "margin" => ("number", "Half the width of the mean's 95 % interval."),
        _ => ("string", "What the figures are."),
    }
}

fn constraints(name: &str) -> Value {
    match name {
        "kind" => json!({"required": true, "enum": ["unit", "rest"]}),
        "measure" => json!({"required": true, "enum": ["count", "mean", "item", "sensitive"]}),
        "n" | "minimum_group" => json!({"required": true, "minimum": 0}),
        "option" => json!({"minimum": 1}),
        "share" => json!({"minimum": 0, "maximum": 1}),
        "margin" => json!({"minimum": 0}),
        "scale" | "item" | "cut" | "value" => Value::Null,
        _ => json!({"required": true}),
    }
}

/// What ids mean in the reader's language.
fn categories(name: &str, names: &Names<'_>) -> Value {
    let named = |id: &str, label: &str| json!({"value": inert(id), "label": label});
    let questionnaire = names.questionnaire;
    match name {
        "unit" => {
            let units = names.tree.units().iter().map(|unit| unit.id.as_str());
            units.map(|id| named(id, &names.unit(id))).collect()
        }
        "scale" => {
            let scales = questionnaire.scales().iter();
            let scales = scales.map(|scale| named(&scale.id, &names.scale(&scale.id)));
            scales.collect()
        }
        "item" => {
            let items = questionnaire.items().iter().filter(|item| !item.safety);
            let items = items.map(|item| named(&item.id, names.item(&item.id)));
            items.collect()
        }
        _ => Value::Null,
    }
}
