//! Organisation units: the mission's units, and the rest of each that has units below it.

use super::Facts;
use super::code::uid;
use crate::disclosure::{Row, RowKind};

/// One organisation unit.
pub(super) struct Place {
    /// Its code.
    pub(super) code: String,
    /// Its name.
    pub(super) name: String,
    /// The UID of the one above.
    pub(super) parent: Option<String>,
}

/// All units of the kit, those above first. The rest of a unit is an organisation unit below
/// it, whether this release has its row or not, so that metadata of two weeks are the same.
pub(super) fn places(facts: &Facts<'_>) -> Vec<Place> {
    let tree = facts.names.tree;
    let all = tree.roots().into_iter().flat_map(|root| tree.within(root));
    all.flat_map(|at| {
        let id = tree.unit(at).map_or("", |unit| unit.id.as_str());
        let above = tree.parent(at).and_then(|parent| tree.unit(parent));
        let own = Place {
            code: code(facts, id, RowKind::Unit),
            name: facts.names.unit(id),
            parent: above.map(|unit| uid(&code(facts, unit.id.as_str(), RowKind::Unit))),
        };
        let rest = (!tree.children(at).is_empty()).then(|| Place {
            code: code(facts, id, RowKind::Rest),
            name: facts.names.rest(id),
            parent: Some(uid(&own.code)),
        });
        [Some(own), rest].into_iter().flatten()
    })
    .collect()
}

/// The UID of a row's organisation unit.
pub(super) fn of_row(facts: &Facts<'_>, row: &Row) -> String {
    uid(&code(facts, &row.unit, row.kind))
}

/// How many levels the organisation units have.
pub(super) fn levels(facts: &Facts<'_>) -> usize {
    let tree = facts.names.tree;
    let places = 0..tree.units().len();
    let deepest = places.map(|at| tree.depth(at) + 1 + usize::from(!tree.children(at).is_empty()));
    deepest.max().unwrap_or(1)
}

/// Unit ids have no dot, so no unit has the code of a rest.
fn code(facts: &Facts<'_>, unit: &str, kind: RowKind) -> String {
    let mission = &facts.subject.release.head().mission;
    facts.codes.code(&match kind {
        RowKind::Unit => format!("{mission}.{unit}"),
        RowKind::Rest => format!("{mission}.{unit}.rest"),
    })
}
