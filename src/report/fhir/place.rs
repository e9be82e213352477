//! The units of a release as FHIR locations; the rest of a unit is a part of it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Facts;
use crate::disclosure::{Row, RowKind};

/// What a row's location is known by in the bundle.
pub(super) fn name_of(row: &Row) -> String {
    name(&row.unit, row.kind)
}

/// Unit ids have no dot.
fn name(unit: &str, kind: RowKind) -> String {
    match kind {
        RowKind::Unit => format!("place {unit}"),
        RowKind::Rest => format!("place {unit}.rest"),
    }
}

/// The locations of all rows and of the units above them, as entries of the bundle.
pub(super) fn places(facts: &Facts<'_>) -> Vec<Value> {
    let tree = facts.names.tree;
    let rows = facts.subject.release.rows();
    let mut needed = BTreeSet::new();
    for row in rows {
        let mut next = tree.find(&row.unit);
        while let Some(at) = next {
            needed.insert(at);
            next = tree.parent(at);
        }
    }
    let units = needed.into_iter().filter_map(|at| {
        let id = tree.unit(at)?.id.as_str();
        let above = tree.parent(at).and_then(|above| tree.unit(above));
        let above = above.map(|unit| name(unit.id.as_str(), RowKind::Unit));
        let place = location(facts, id, &facts.names.unit(id), above);
        Some(facts.entry(&name(id, RowKind::Unit), place))
    });
    let rests = rows.iter().filter(|row| row.kind == RowKind::Rest);
    let rests = rests.map(|row| {
        let id = format!("{}.rest", row.unit);
        let above = Some(name(&row.unit, RowKind::Unit));
        let mut place = location(facts, &id, &facts.names.row(row), above);
        if let Some(object) = place.as_object_mut() {
            object.insert("description".to_owned(), json!(row.of.join(" ")));
        }
        facts.entry(&name_of(row), place)
    });
    units.chain(rests).collect()
}

fn location(facts: &Facts<'_>, id: &str, name: &str, above: Option<String>) -> Value {
    let mission = &facts.subject.release.head().mission;
    let mut place = json!({
        "resourceType": "Location",
        "identifier": [{"system": "urn:standeasy:unit", "value": format!("{mission}.{id}")}],
        "status": "active",
        "name": name,
        "mode": "instance",
    });
    if let (Some(object), Some(above)) = (place.as_object_mut(), above) {
        object.insert("partOf".to_owned(), json!({"reference": facts.url(&above)}));
    }
    place
}
