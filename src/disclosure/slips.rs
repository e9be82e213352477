//! The share of the slips that were used, from nothing but the printed figures.

use super::output::{Row, RowKind};
use crate::unit::UnitTree;

/// How many slips a mission gave out, and about which share of them was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Slips {
    /// Slips of the kit.
    pub count: u32,
    /// The printed answers of the whole mission over the slips, in percent to the nearest five.
    pub used_percent: u32,
}

/// The share, where the row of the whole mission is printed; the count is known from the kit.
pub(super) fn shown(slips: Option<u32>, tree: &UnitTree, rows: &[Row]) -> Option<Slips> {
    let count = slips.filter(|count| *count > 0)?;
    let [root] = tree.roots()[..] else {
        return None;
    };
    let whole = tree.unit(root)?.id.as_str();
    let mut rows = rows.iter();
    let row = rows.find(|row| row.kind == RowKind::Unit && row.unit == whole)?;
    let percent = 100.0 * f64::from(row.n) / f64::from(count);
    Some(Slips {
        count,
        used_percent: ((percent / 5.0).round() * 5.0).min(100.0) as u32,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unit::Unit;

    fn unit(id: &str, parent: Option<&str>) -> Unit {
        Unit {
            id: id.to_owned().try_into().unwrap(),
            parent: parent.map(|id| id.to_owned().try_into().unwrap()),
            name: std::collections::BTreeMap::new(),
            strength: parent.map(|_| 100),
            across: std::collections::BTreeMap::new(),
        }
    }

    fn row(unit: &str, kind: RowKind, n: u32) -> Row {
        Row {
            unit: unit.to_owned(),
            kind,
            of: Vec::new(),
            n,
            cuts: Vec::new(),
            means: Vec::new(),
            items: Vec::new(),
            sensitive: Vec::new(),
        }
    }

    #[test]
    fn the_share_is_that_of_the_printed_row_of_the_whole_mission_in_fives() {
        let tree = UnitTree::new(vec![unit("M", None), unit("A", Some("M"))]).unwrap();
        let percent = |slips, n| {
            let rows = [row("M", RowKind::Unit, n), row("A", RowKind::Unit, 10)];
            shown(slips, &tree, &rows).map(|slips| slips.used_percent)
        };
        assert_eq!(percent(Some(400), 150), Some(40));
        assert_eq!(percent(Some(400), 145), Some(35));
        assert_eq!(percent(Some(40), 45), Some(100));
        assert_eq!(percent(None, 150), None);
        let parts = [row("A", RowKind::Unit, 10), row("M", RowKind::Rest, 20)];
        assert_eq!(shown(Some(400), &tree, &parts), None);
        let two = UnitTree::new(vec![
            unit("M", None),
            unit("A", Some("M")),
            unit("N", None),
            unit("B", Some("N")),
        ]);
        let rows = [row("M", RowKind::Unit, 50)];
        assert_eq!(shown(Some(400), &two.unwrap(), &rows), None);
    }
}
