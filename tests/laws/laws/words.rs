//! Texts from outside: what is taken out, written as numbers, or drawn as signs.

use standeasy::finding::text::{
    drawable, excerpt, forbidden, shown, shown_json, without_forbidden,
};
use standeasy::locale::grid::{self, Layout, Order};
use standeasy::locale::{Direction, number};

use super::{assert_fit, text_of};

/// Columns: less than a sign, a narrow terminal, a usual one.
const WIDTHS: [usize; 4] = [1, 7, 40, 80];

pub(super) fn text(bytes: &[u8]) {
    // No text that is shown is longer.
    let Some(text) = text_of(bytes).filter(|text| text.len() <= 800) else {
        return;
    };
    assert_eq!(forbidden(&without_forbidden(text)), None);
    assert_eq!(forbidden(&shown(text)), None);
    assert_eq!(forbidden(&excerpt(text, 40)), None);
    assert_eq!(drawable(text).len(), text.len());
    let quoted = serde_json::to_string(text).expect("a text is JSON");
    let inert = shown_json(&quoted);
    assert_fit(&inert);
    assert!(serde_json::from_str::<String>(&inert).is_ok_and(|again| again == text));
    let latin = number::latin(text);
    assert_eq!(latin.chars().count(), text.chars().count());
    let clean = without_forbidden(text);
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        for width in WIDTHS {
            for order in [Order::Visual, Order::WordLogical, Order::Logical] {
                let rows = grid::lay_out_for(order, &clean, width, direction);
                let laid = Layout::new(order).rows(&clean, width, direction);
                assert_eq!(rows.as_slice(), &*laid);
                assert!(rows.iter().all(|row| row.width() <= width.max(2)));
            }
        }
    }
}
