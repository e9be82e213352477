//! Who answered, and units that sent more answers than they have people (rule D04).

use super::Order;

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
        for (at, unit) in order.tree.units().iter().enumerate() {
            let counts = order.counts.unit(at);
            let received = counts.map_or(0, |counts| counts.received);
            let is_flooded = received > unit.people().unwrap_or(0);
            let complete = counts
                .filter(|_| !is_flooded)
                .map_or(0, |counts| counts.complete);
            attendance.respondents.push(complete);
            if is_flooded {
                attendance.flooded.push(unit.id.to_string());
            }
        }
        attendance.flooded.sort_unstable();
        attendance
    }
}
