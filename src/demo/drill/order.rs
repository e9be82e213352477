//! The order of arrival: whether who came later lies farther back in any file.

use super::Found;
use super::search::{Copy, Needles, read_all};
use crate::demo::circle::Circle;
use crate::desk::DeskError;

/// The part of a record that is looked for: random by encryption, so that it is this one.
const MARK: std::ops::Range<usize> = 256..288;

/// Chance goes beyond so many standard deviations once in 16,000 times.
const DEVIATIONS: f64 = 4.0;

pub(super) fn look(circle: &Circle) -> Result<Found, DeskError> {
    let records = circle.known.iter().map(|known| &known.record.bytes);
    let marks = records
        .clone()
        .map(|bytes| bytes.get(MARK).unwrap_or_default().to_vec());
    let marks: Vec<Vec<u8>> = marks.collect();
    let laptop = circle.place.home().laptop();
    let tau = farthest(&marks, &read_all(&[&laptop]));
    let copy = Copy::of(&laptop, circle.place.spare())?;
    let in_order: Vec<u8> = records.flatten().copied().collect();
    copy.plant(&in_order)?;
    let planted = farthest(&marks, &read_all(&[circle.place.spare()]));
    Ok(Found::Order {
        people: marks.len(),
        // A store in which no file has all records would be a search in the wrong place.
        tau: tau.unwrap_or(1.0),
        chance: DEVIATIONS * deviation(marks.len()),
        planted: planted.unwrap_or(0.0),
    })
}

/// The rank correlation that is farthest from 0, of all files that hold every record.
fn farthest(marks: &[Vec<u8>], files: &[Vec<u8>]) -> Option<f64> {
    let needles = Needles::of(marks);
    let whole = files.iter().filter_map(|file| {
        let places = needles.places(file);
        places.into_iter().collect::<Option<Vec<usize>>>()
    });
    let taus = whole.map(|places| tau(&places));
    taus.max_by(|one, other| one.abs().total_cmp(&other.abs()))
}

/// Kendall's rank correlation of arrival and place: 1 for the same order, about 0 for none.
pub(super) fn tau(places: &[usize]) -> f64 {
    let pairs = places.len() * places.len().saturating_sub(1) / 2;
    let later = |at: usize| places.iter().skip(at + 1);
    let rising = places.iter().enumerate();
    let rising: usize = rising
        .map(|(at, one)| later(at).filter(|other| *other > one).count())
        .sum();
    2.0 * rising as f64 / pairs.max(1) as f64 - 1.0
}

/// Its standard deviation where there is no order at all.
/// Source: M. Kendall, Rank Correlation Methods, 4th ed. (1970), section 5.2.
pub(super) fn deviation(people: usize) -> f64 {
    let n = people as f64;
    (2.0 * (2.0 * n + 5.0) / (9.0 * n * (n - 1.0))).sqrt()
}
