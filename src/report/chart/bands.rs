//! A stacked bar from nobody to everybody: bands of a scale, or answers to a question.

use maud::{Markup, html};

use super::{Caption, image, place};
use crate::locale::Words;

const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 17.0;

/// From this share on a part's number fits in it.
const LABELLED_FROM: f64 = 0.095;

/// A part of the bar.
pub struct Part<'a> {
    /// Its name.
    pub label: &'a str,
    /// Its share, 0 to 1.
    pub share: f64,
    /// The class that fills it.
    pub tone: &'static str,
}

/// The bar, its parts in reading order; what they leave of everybody stays white.
pub fn bar(id: &str, title: &str, parts: &[Part<'_>], words: &Words) -> Markup {
    let said: Vec<String> = parts
        .iter()
        .map(|part| format!("{}: {}", part.label, words.percent(part.share)))
        .collect();
    let caption = Caption {
        id,
        title,
        description: &said.join(words.semicolon()),
    };
    let all: f64 = parts.iter().map(|part| part.share).sum();
    let unit = WIDTH / all.max(1.0);
    let mut start = 0.0;
    let placed: Vec<(f64, f64, &Part<'_>)> = parts
        .iter()
        .map(|part| {
            let at = start;
            start += part.share * unit;
            (at, part.share * unit, part)
        })
        .collect();
    let inside = html! {
        rect.rest x="0.5" y="0.5" width=(WIDTH - 1.0) height=(HEIGHT - 1.0) {}
        @for (at, width, part) in placed.iter().filter(|(_, width, _)| *width > 0.0) {
            (drawn(mirrored(*at, *width, words), *width, part, words))
        }
    };
    image(&caption, (WIDTH, HEIGHT), &inside)
}

fn drawn(left: f64, width: f64, part: &Part<'_>, words: &Words) -> Markup {
    html! {
        rect class=(part.tone) x=(place(left)) y="0.5"
            width=(place((width - 1.0).max(0.5))) height=(HEIGHT - 1.0) {}
        @if part.share >= LABELLED_FROM {
            text class=(format!("on on-{}", part.tone)) x=(place(left + width / 2.0)) y="12.4"
                text-anchor="middle" { (words.percent(part.share)) }
        }
    }
}

/// The left edge of a part that begins so far from where the bar begins to be read.
fn mirrored(at: f64, width: f64, words: &Words) -> f64 {
    match words.direction() {
        crate::locale::Direction::LeftToRight => at,
        crate::locale::Direction::RightToLeft => WIDTH - at - width,
    }
}

/// The tone of a band by how far affected it is.
pub fn tone(level: u8) -> &'static str {
    match level {
        0 => "b0",
        1 => "b1",
        2 => "b2",
        _ => "b3",
    }
}

/// The tone of one of several answers, from light to dark in the order they were offered.
pub fn answer_tone(at: usize, of: usize) -> &'static str {
    let steps = of.saturating_sub(1).max(1);
    match (at * 4 + steps / 2) / steps {
        0 => "a0",
        1 => "a1",
        2 => "a2",
        3 => "a3",
        _ => "a4",
    }
}

/// A square of a tone, for a legend.
pub fn swatch(tone: &str) -> Markup {
    html! {
        svg.swatch viewBox="0 0 12 12" aria-hidden="true" focusable="false" {
            rect class=(tone) x="0.5" y="0.5" width="11" height="11" {}
        }
    }
}
