//! The growth chart: time and memory over the number of responses, both axes by powers of ten.

use std::fmt::Write;
use std::path::Path;

/// What was measured of one size; times in seconds, memory in MB.
pub struct Point {
    pub responses: usize,
    /// None where nothing was taken in: the archive was written by its own writer.
    pub intake: Option<f64>,
    pub release: f64,
    pub memory: f64,
}

type Figure = fn(&Point) -> Option<f64>;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 400.0;
const LEFT: f64 = 64.0;
const BOTTOM: f64 = 48.0;
const TOP: f64 = 16.0;
const RIGHT: f64 = 150.0;
/// The powers of ten of the vertical axis.
const POWERS: std::ops::RangeInclusive<i32> = -2..=3;

/// Draws it as SVG, with a title and the figures as its description.
pub fn draw(path: &Path, points: &[Point]) {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         font-family=\"sans-serif\" font-size=\"12\">\n<title>Intake and release, by the number \
         of responses</title>\n<desc>{}</desc>\n<rect width=\"100%\" height=\"100%\" \
         fill=\"#fff\"/>\n",
        description(points)
    );
    axes(&mut svg, points);
    let lines: [(&str, &str, &str, Figure); 3] = [
        ("intake, s", "#1b6ca8", "none", |point| point.intake),
        ("release, s", "#b5471b", "8 4", |point| Some(point.release)),
        ("its memory, MB", "#3c7a3f", "2 3", |point| {
            Some(point.memory)
        }),
    ];
    for (name, colour, dashes, figure) in lines {
        line(&mut svg, points, (name, colour, dashes), figure);
    }
    svg.push_str("</svg>\n");
    std::fs::write(path, svg).unwrap();
}

fn description(points: &[Point]) -> String {
    let one = |point: &Point| {
        let intake = point.intake.map(|seconds| format!("intake {seconds:.2} s"));
        let intake = intake.unwrap_or_else(|| "written without an intake".to_owned());
        format!(
            "{} responses: {intake}, release {:.3} s in {:.0} MB",
            point.responses, point.release, point.memory
        )
    };
    points.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn across(responses: usize, points: &[Point]) -> f64 {
    let log = |n: usize| (n as f64).log10();
    let (first, last) = (
        log(points[0].responses),
        log(points[points.len() - 1].responses),
    );
    LEFT + (WIDTH - LEFT - RIGHT) * (log(responses) - first) / (last - first).max(1.0)
}

fn down(figure: f64) -> f64 {
    let (low, high) = (f64::from(*POWERS.start()), f64::from(*POWERS.end()));
    let log = figure.max(1e-9).log10().clamp(low, high);
    HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (log - low) / (high - low)
}

fn axes(svg: &mut String, points: &[Point]) {
    for power in POWERS {
        let y = down(10_f64.powi(power));
        let right = WIDTH - RIGHT;
        writeln!(svg, "<path d=\"M{LEFT} {y:.1}H{right}\" stroke=\"#ddd\"/>").unwrap();
        let x = LEFT - 8.0;
        let label = 10_f64.powi(power);
        writeln!(
            svg,
            "<text x=\"{x}\" y=\"{:.1}\" text-anchor=\"end\">{label}</text>",
            y + 4.0
        )
        .unwrap();
    }
    for point in points {
        let (x, y) = (across(point.responses, points), HEIGHT - BOTTOM + 18.0);
        let n = point.responses;
        writeln!(
            svg,
            "<text x=\"{x:.1}\" y=\"{y}\" text-anchor=\"middle\">{n}</text>"
        )
        .unwrap();
    }
    let (x, y) = (LEFT + (WIDTH - LEFT - RIGHT) / 2.0, HEIGHT - 8.0);
    writeln!(
        svg,
        "<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">responses</text>"
    )
    .unwrap();
}

fn line(
    svg: &mut String,
    points: &[Point],
    (name, colour, dashes): (&str, &str, &str),
    figure: impl Fn(&Point) -> Option<f64>,
) {
    let place = |point: &Point| Some((across(point.responses, points), down(figure(point)?)));
    let places: Vec<(f64, f64)> = points.iter().filter_map(place).collect();
    let mut path = String::new();
    for (at, (x, y)) in places.iter().enumerate() {
        let step = if at == 0 { 'M' } else { 'L' };
        write!(path, "{step}{x:.1} {y:.1}").unwrap();
        writeln!(
            svg,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"/>"
        )
        .unwrap();
    }
    writeln!(
        svg,
        "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" \
         stroke-dasharray=\"{dashes}\"/>"
    )
    .unwrap();
    let Some((x, y)) = places.last() else {
        return;
    };
    // A line that ends before the others would be crossed by them beside its end.
    let (x, y, anchor) = match places.len() == points.len() {
        true => (x + 8.0, y + 4.0, "start"),
        false => (*x, y - 10.0, "end"),
    };
    writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{name}</text>"
    )
    .unwrap();
}
