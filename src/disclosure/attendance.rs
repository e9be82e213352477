//! Who answered, and units that sent more answers than they have people (rule D04).

use super::Order;
use super::plan::from_the_top;

/// Who answered, as far as figures may be made of it.
pub(super) struct Attendance {
    /// Respondents by unit; none where the unit is withheld whole.
    pub(super) respondents: Vec<u32>,
    /// Units withheld whole, by id, sorted.
    pub(super) flooded: Vec<String>,
}

impl Attendance {
    /// A unit with more responses than people counts as if nobody had answered (rule D04).
    pub(super) fn of(order: &Order<'_>) -> Self {
        let mut attendance = Self {
            respondents: Vec::new(),
            flooded: Vec::new(),
        };
        let flooded = flooded(order);
        for (at, unit) in order.tree.units().iter().enumerate() {
            let is_flooded = flooded.get(at).is_some_and(|flooded| *flooded);
            let counts = order.counts.unit(at).filter(|_| !is_flooded);
            let complete = counts.map_or(0, |counts| counts.complete);
            attendance.respondents.push(complete);
            if is_flooded {
                attendance.flooded.push(unit.id.to_string());
            }
        }
        attendance.flooded.sort_unstable();
        attendance
    }
}

/// By unit, whether more responses came of it than people can answer as it; or, with those that
/// count of the units below it, more than there are people. Who may choose the unit above can
/// answer as either, so each part alone would leave room for as many people once more.
fn flooded(order: &Order<'_>) -> Vec<bool> {
    let tree = order.tree;
    let mut flooded = vec![false; tree.units().len()];
    // Responses that count, of a unit and all below it; of a group across units none, since its
    // people are in the strengths of their units.
    let mut counted = vec![0_u32; tree.units().len()];
    for unit in from_the_top(tree).into_iter().rev() {
        let received = order.counts.unit(unit).map_or(0, |counts| counts.received);
        let below = tree.children(unit).iter();
        let below = below.filter_map(|child| counted.get(*child));
        let below = below.copied().fold(0, u32::saturating_add);
        let all = below.saturating_add(received);
        let is_flooded = received > tree.people(unit).unwrap_or(0)
            || (received > 0 && all > tree.total_strength(unit));
        if let Some(place) = flooded.get_mut(unit) {
            *place = is_flooded;
        }
        if let Some(place) = counted.get_mut(unit).filter(|_| !tree.is_across(unit)) {
            *place = if is_flooded { below } else { all };
        }
    }
    flooded
}
