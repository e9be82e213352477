//! Shares over time on a fixed axis from nobody to everybody, so that two charts can be laid
//! side by side. Where there is no figure there is no line.

use maud::{Markup, html};

use super::{Caption, image, place};
use crate::locale::{Direction, Words};

/// How large it is drawn, in units of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// With the names of its lines.
    Large,
    /// One of many.
    Small,
}

/// A share over time.
pub struct Line<'a> {
    /// Its name.
    pub label: &'a str,
    /// The share at each moment, 0 to 1; `None` where there is none.
    pub shares: &'a [Option<f64>],
}

/// Moments: their names, and whether a period lies between one and the one before.
pub struct Moments<'a> {
    /// Names, oldest first.
    pub names: Vec<&'a str>,
    /// Gaps.
    pub gaps: Vec<bool>,
}

/// The chart of some lines, at most three of which can be told apart.
pub fn chart(
    caption: &Caption<'_>,
    lines: &[Line<'_>],
    moments: &Moments<'_>,
    (size, words): (Size, &Words),
) -> Markup {
    let ground = Ground::of(size, moments, words);
    let inside = html! {
        (ground.axis(words))
        @if size == Size::Large { (ground.ends(moments)) }
        @for (at, line) in lines.iter().enumerate() { (ground.line(at, line, &moments.gaps)) }
        (ground.labels(lines, size))
    };
    image(caption, (ground.width, ground.height), &inside)
}

/// The ground a chart is drawn on.
struct Ground {
    width: f64,
    height: f64,
    /// Room before the plot, for the numbers of the axis, and behind it, for names of lines.
    before: f64,
    behind: f64,
    /// Room below it, for the names of the first and the last moment.
    below: f64,
    /// The place of each moment in the plot, 0 to 1.
    places: Vec<f64>,
    is_mirrored: bool,
    /// Steps of the axis in percent.
    step: u32,
}

/// Room above the plot, so that a number at its edge is not cut.
const TOP: f64 = 7.0;

impl Ground {
    fn of(size: Size, moments: &Moments<'_>, words: &Words) -> Self {
        let mut slot = 0.0;
        let mut slots = Vec::new();
        for (at, is_after_gap) in moments.gaps.iter().enumerate() {
            slot += match (at, is_after_gap) {
                (0, _) => 0.0,
                (_, true) => 2.0,
                (_, false) => 1.0,
            };
            slots.push(slot);
        }
        let all = if slot > 0.0 { slot } else { 1.0 };
        let (width, height, behind, step) = match size {
            Size::Large => (360.0, 132.0, 104.0, 25),
            Size::Small => (172.0, 78.0, 8.0, 50),
        };
        Self {
            width,
            height,
            before: 30.0,
            behind,
            below: if size == Size::Large { 16.0 } else { 7.0 },
            places: slots.iter().map(|slot| slot / all).collect(),
            is_mirrored: words.direction() == Direction::RightToLeft,
            step,
        }
    }

    fn x(&self, at: f64) -> f64 {
        let x = self.before + at * (self.width - self.before - self.behind);
        place(if self.is_mirrored { self.width - x } else { x })
    }

    fn y(&self, share: f64) -> f64 {
        place(TOP + (1.0 - share.clamp(0.0, 1.0)) * (self.height - TOP - self.below))
    }

    /// Lines from nobody to everybody, and what they mean.
    fn axis(&self, words: &Words) -> Markup {
        let steps = (0..=100 / self.step).map(|at| f64::from(at * self.step) / 100.0);
        let edge = if self.is_mirrored { 6.0 } else { -6.0 };
        html! {
            @for share in steps {
                line class=(if share > 0.0 { "grid" } else { "base" })
                    x1=(self.x(0.0)) x2=(self.x(1.0)) y1=(self.y(share)) y2=(self.y(share)) {}
                text.tick x=(place(self.x(0.0) + edge)) y=(place(self.y(share) + 3.0))
                    text-anchor="end" { (words.percent(share)) }
            }
        }
    }

    /// The first and the last moment.
    fn ends(&self, moments: &Moments<'_>) -> Markup {
        let first = moments.names.first();
        let last = moments.names.last().filter(|_| moments.names.len() > 1);
        let y = self.height - 4.0;
        html! {
            @if let Some(name) = first {
                text.tick x=(self.x(0.0)) y=(y) text-anchor="start" { (name) }
            }
            @if let Some(name) = last {
                text.tick x=(self.x(1.0)) y=(y) text-anchor="end" { (name) }
            }
        }
    }

    fn line(&self, number: usize, line: &Line<'_>, gaps: &[bool]) -> Markup {
        let mut path = String::new();
        let mut is_open = false;
        let mut points = Vec::new();
        let moments = self.places.iter().zip(line.shares).zip(gaps);
        for ((at, share), is_after_gap) in moments {
            let Some(share) = share else {
                is_open = false;
                continue;
            };
            let (x, y) = (self.x(*at), self.y(*share));
            let pen = if is_open && !is_after_gap { 'L' } else { 'M' };
            path.push_str(&format!("{pen}{x} {y}"));
            points.push((x, y));
            is_open = true;
        }
        html! {
            @if !path.is_empty() { path class=(format!("run run{}", number.min(2))) d=(path) {} }
            @for (x, y) in points { (mark(number, x, y)) }
        }
    }

    /// What stands behind the last point of each line, kept apart from each other.
    fn labels(&self, lines: &[Line<'_>], size: Size) -> Markup {
        let mut labels: Vec<(f64, String)> = lines
            .iter()
            .filter_map(|line| {
                let last = (*line.shares.last()?)?;
                Some((self.y(last) + 3.0, line.label.to_owned()))
            })
            .collect();
        labels.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let mut least = f64::MIN;
        for (y, _) in &mut labels {
            *y = y.max(least);
            least = *y + 11.0;
        }
        let edge = if self.is_mirrored { -8.0 } else { 8.0 };
        html! {
            @if size == Size::Large {
                @for (y, label) in labels {
                    text.name x=(place(self.x(1.0) + edge)) y=(place(y)) text-anchor="start" {
                        (label)
                    }
                }
            }
        }
    }
}

/// The mark of a line at a point: a disc, a square, a triangle.
fn mark(number: usize, x: f64, y: f64) -> Markup {
    html! {
        @match number {
            0 => circle.mark cx=(x) cy=(y) r="2.8" {},
            1 => rect.mark x=(place(x - 2.5)) y=(place(y - 2.5)) width="5" height="5" {},
            _ => path.mark d=(format!(
                "M{} {}L{} {}L{} {}Z",
                x, place(y - 3.2), place(x + 3.0), place(y + 2.4), place(x - 3.0), place(y + 2.4)
            )) {},
        }
    }
}
