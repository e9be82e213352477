//! An answer in the files: looked for as it is before it is sealed, and as programs write such
//! things down.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::search::{Copy, Needles, read_all};
use super::{Found, Known};
use crate::demo::circle::Circle;
use crate::desk::DeskError;
use crate::hex;

pub(super) fn look(circle: &Circle) -> Result<Found, DeskError> {
    let (laptop, stick) = (circle.place.home().laptop(), circle.place.stick());
    let needles: Vec<Vec<u8>> = circle.known.iter().flat_map(ways).collect();
    let needles_of_one: Vec<Vec<u8>> = circle.known.first().map(ways).unwrap_or_default();
    let search = Needles::of(&needles);
    let files = read_all(&[&laptop, stick]);
    let copy = Copy::of(&laptop, circle.place.spare())?;
    copy.plant(&needles_of_one.join(&b' '))?;
    let in_copy = read_all(&[circle.place.spare()]);
    Ok(Found::Answer {
        files: files.len(),
        bytes: files.iter().map(Vec::len).sum(),
        ways: needles_of_one.len(),
        hits: search.count_in(&files),
        planted: Needles::of(&needles_of_one).count_in(&in_copy),
    })
}

/// The ways in which an answer may have been written down.
fn ways(known: &Known) -> Vec<Vec<u8>> {
    let plain = known.plain.as_slice();
    let line = known.line.as_str();
    let hex = hex::encode(plain);
    let wide: Vec<u8> = line.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let backwards: Vec<u8> = plain.iter().rev().copied().collect();
    let mut ways = vec![
        plain.to_vec(),
        backwards,
        hex.to_uppercase().into_bytes(),
        hex.into_bytes(),
        line.as_bytes().to_vec(),
        line.replace(',', ";").into_bytes(),
        line.replace(',', "\t").into_bytes(),
        wide,
    ];
    // In Base64 three bytes are four letters, so what stands there hangs on where it begins.
    ways.extend((0..3).map(|skipped| {
        let rest = plain.get(skipped..).unwrap_or_default();
        let whole = rest.len() / 3 * 3;
        let rest = rest.get(..whole).unwrap_or_default();
        STANDARD_NO_PAD.encode(rest).into_bytes()
    }));
    ways
}
