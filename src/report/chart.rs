//! Charts as SVG: no script, no colour alone, one scale from nobody to everybody.
//!
//! Each is an image with a title and a description that says every figure in it. In a page
//! read from right to left a chart is mirrored, its letters are not.

use maud::{Markup, html};

pub mod bands;
pub mod run;

/// What a chart is called, for those who hear the page.
pub struct Caption<'a> {
    /// An id that no other chart of the page has.
    pub id: &'a str,
    /// What it shows.
    pub title: &'a str,
    /// Every figure in it.
    pub description: &'a str,
}

/// A drawing of a width and a height in units of its own, which `inside` is drawn in.
fn image(caption: &Caption<'_>, (width, height): (f64, f64), inside: &Markup) -> Markup {
    let title = format!("{}-t", caption.id);
    let description = format!("{}-d", caption.id);
    html! {
        svg role="img" viewBox=(format!("0 0 {width} {height}"))
            aria-labelledby=(title) aria-describedby=(description) {
            title id=(title) { (caption.title) }
            desc id=(description) { (caption.description) }
            (inside)
        }
    }
}

/// A place on paper: a tenth of a unit is finer than anybody sees.
fn place(value: f64) -> f64 {
    let tenths = (value * 10.0).round() / 10.0;
    // Minus nought would be written with its sign.
    tenths + 0.0
}

/// The pattern that charts of a page share; stands once in it.
pub fn patterns() -> Markup {
    html! {
        svg.patterns width="0" height="0" aria-hidden="true" focusable="false" {
            defs {
                pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)" {
                    rect width="4" height="4" class="hatch-ground" {}
                    rect width="1.3" height="4" class="hatch-line" {}
                }
            }
        }
    }
}
