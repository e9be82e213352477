//! The fingerprint as a drawing a camera can read.

use std::fmt::Write;

use maud::{Markup, html};

use crate::kit::fingerprint::Fingerprint;

/// The light border around a code, in modules.
const BORDER: usize = 4;

/// The code with its border; `title` is what is heard instead of it.
pub(super) fn code(fingerprint: &Fingerprint, title: &str) -> Markup {
    let modules = fingerprint.modules();
    let side = modules.len() + 2 * BORDER;
    html! {
        svg.code role="img" aria-label=(title) viewBox=(format!("0 0 {side} {side}"))
            shape-rendering="crispEdges" {
            rect.ground width=(side) height=(side) {}
            path.modules d=(outline(&modules)) {}
        }
    }
}

/// The dark modules of each row, neighbours together.
fn outline(modules: &[Vec<bool>]) -> String {
    let mut path = String::new();
    for (row, cells) in modules.iter().enumerate() {
        let mut column = 0;
        for run in cells.chunk_by(|one, other| one == other) {
            let length = run.len();
            if run.first() == Some(&true) {
                let (x, y) = (column + BORDER, row + BORDER);
                write!(path, "M{x} {y}h{length}v1h-{length}z")
                    .expect("a string takes what is written to it");
            }
            column += length;
        }
    }
    path
}
