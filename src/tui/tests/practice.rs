//! The screens of the practice mission: the story, the drill, the free walk, the officer's desk.

use super::*;
use crate::demo::{Circle, Place, Shared};

mod figures;
mod free_walk;
mod story;

/// A mission and what is told of it.
fn circle() -> (Circle, Shared) {
    let today = crate::desk::clock::today();
    let circle = Circle::prepare(Place::new().unwrap(), 7, today, &mut |_| true).unwrap();
    let told = circle.told();
    (circle, told)
}

fn stage<'a>(
    circle: &'a mut Circle,
    told: &'a Shared,
    language: &str,
    size: (u16, u16),
) -> Stage<'a> {
    let tour = Tour {
        is_demo: true,
        told: Some(told),
        ..Tour::default()
    };
    Stage::between(
        Parties::of_circle(circle),
        in_language(language),
        size,
        tour,
    )
}
