//! A forecast on paper: eighty columns, the units as a tree.

use unicode_segmentation::UnicodeSegmentation;

use super::super::percent;
use super::{id, items};
use crate::cli::columns::{right, width_of};
use crate::desk::officer::forecast::{Asked, MissionForecast};
use crate::disclosure::forecast::{Expectation, Forecast, Level, Outlook, Place, Rest};
use crate::kit::Mission;
use crate::locale::Words;
use crate::tell;
use crate::unit::UnitTree;

/// The columns of a line, of a unit's name, and of what stands behind the numbers.
const WIDTH: usize = 80;
const NAME: usize = 40;
const NOTE: usize = 18;

/// What every part of the text is written with.
#[derive(Clone, Copy)]
struct Pen<'f> {
    tree: &'f UnitTree,
    words: &'f Words,
    expectation: &'f Expectation,
}

/// The whole forecast; questionnaires of one policy share a table.
pub(super) fn text(found: &MissionForecast, expectation: &Expectation, words: &Words) -> String {
    let pen = Pen {
        tree: &found.tree,
        words,
        expectation,
    };
    let mut text = title(&found.mission, pen);
    let mut rest = found.questionnaires.as_slice();
    let mut told = Vec::new();
    while let Some((asked, others)) = rest.split_first() {
        rest = others;
        if !told.contains(&asked.policy) {
            told.push(asked.policy);
            text.push_str(&policy(&found.questionnaires, asked, words));
            text.push_str(&own_limits(&found.questionnaires, asked, pen));
            text.push_str(&tables(&asked.forecast, pen));
        }
    }
    text + "\n" + &tell!(words, "forecast-assumed") + "\n"
}

fn title(mission: &Mission, pen: Pen<'_>) -> String {
    let words = pen.words;
    let title = tell!(
        words,
        "forecast-title",
        name = Mission::text(&mission.name, words.language()),
        id = mission.id.as_str(),
        share = percent(pen.expectation.response, words)
    );
    let practice = match mission.practice {
        true => tell!(words, "forecast-practice") + "\n",
        false => String::new(),
    };
    let coarser = match pen.tree.has_coarser() {
        true => tell!(words, "forecast-coarser") + "\n",
        false => String::new(),
    };
    format!("{title}\n{practice}{coarser}")
}

/// The questionnaires of one policy, and what the policy asks for.
fn policy(all: &[Asked], asked: &Asked, words: &Words) -> String {
    let same = all.iter().filter(|other| other.policy == asked.policy);
    let names: Vec<String> = same
        .map(|other| {
            format!(
                "{} {}",
                other.questionnaire.id(),
                other.questionnaire.version()
            )
        })
        .collect();
    let policy = &asked.policy;
    let asks = tell!(
        words,
        "forecast-policy",
        n = words.ungrouped(policy.minimum_group),
        means = words.ungrouped(policy.mean_from),
        items = words.ungrouped(policy.items_from),
        base = words.ungrouped(policy.base)
    );
    format!("\n{}{asks}\n", wrapped(&names, ""))
}

/// Where sensitive items may be shown, and which items never are.
fn own_limits(all: &[Asked], asked: &Asked, pen: Pen<'_>) -> String {
    let words = pen.words;
    let mut text = String::new();
    for other in all.iter().filter(|other| other.policy == asked.policy) {
        let sensitive = items(other, |item| item.sensitive && !item.safety).join(", ");
        let units = other.forecast.units.iter().filter(|unit| unit.sensitive);
        let units: Vec<String> = units.map(|unit| pen.named(unit.unit)).collect();
        if !sensitive.is_empty() {
            let id = other.questionnaire.id();
            text += &tell!(words, "forecast-sensitive", id = id, items = sensitive);
            text += &match units.is_empty() {
                true => format!("\n  {}\n", tell!(words, "forecast-for-none")),
                false => {
                    let start = format!("  {} ", tell!(words, "forecast-for"));
                    "\n".to_owned() + &wrapped(&units, &start)
                }
            };
        }
        let never = items(other, |item| item.safety).join(", ");
        if !never.is_empty() {
            text += &(tell!(words, "forecast-never", items = never) + "\n");
        }
    }
    text
}

fn tables(forecast: &Forecast, pen: Pen<'_>) -> String {
    let words = pen.words;
    if !forecast.publishes() {
        return tell!(words, "forecast-nothing") + "\n";
    }
    let heads = [
        tell!(words, "forecast-people"),
        tell!(words, "forecast-answers"),
        tell!(words, "forecast-row"),
    ];
    let mut text = line("", &heads, &tell!(words, "forecast-what"));
    for unit in &forecast.units {
        text.push_str(&unit_line(unit, pen));
        let mut rests = forecast.rests.iter();
        if let Some(rest) = rests.find(|rest| rest.unit == unit.unit) {
            text.push_str(&rest_lines(rest, pen));
        }
    }
    if !forecast.units.iter().any(|unit| unit.items) {
        text.push_str(&(tell!(words, "forecast-no-items") + "\n"));
    }
    text + &exactness(forecast, pen) + &split(forecast, pen)
}

fn unit_line(unit: &Outlook, pen: Pen<'_>) -> String {
    let words = pen.words;
    let note = match unit.place {
        Place::Own if unit.items && unit.means => tell!(words, "forecast-cuts-means-items"),
        Place::Own if unit.items => tell!(words, "forecast-cuts-items"),
        Place::Own if unit.means => tell!(words, "forecast-cuts-means"),
        Place::Own => tell!(words, "forecast-cuts"),
        Place::Rest(of) => tell!(words, "forecast-in-rest", unit = id(pen.tree, of)),
        Place::Within(of) => tell!(words, "forecast-in-row", unit = id(pen.tree, of)),
        Place::Nowhere => tell!(words, "forecast-no-row"),
    };
    let numbers = [
        words.ungrouped(unit.people),
        words.ungrouped(unit.answers),
        percent(unit.own_row, words),
    ];
    let indent = pen.indent(unit.unit);
    let across = match unit.is_across {
        true => format!("{indent}  {}\n", tell!(words, "forecast-across")),
        false => String::new(),
    };
    line(&(indent + &pen.named(unit.unit)), &numbers, &note) + &across
}

fn rest_lines(rest: &Rest, pen: Pen<'_>) -> String {
    let words = pen.words;
    let indent = pen.indent(rest.unit) + "  ";
    let unit = pen.named(rest.unit);
    let name = tell!(words, "release-rest", unit = unit);
    let named = |member: &usize| match *member == rest.unit {
        true => tell!(words, "release-itself", unit = pen.named(*member)),
        false => pen.named(*member),
    };
    let members: Vec<String> = rest.members.iter().map(named).collect();
    let numbers = [String::new(), words.ungrouped(rest.answers), String::new()];
    line(
        &(indent.clone() + &name),
        &numbers,
        &tell!(words, "forecast-pooled"),
    ) + &wrapped(&members, &(indent + "  "))
}

fn exactness(forecast: &Forecast, pen: Pen<'_>) -> String {
    let words = pen.words;
    let head = level_line(
        "",
        &[
            tell!(words, "forecast-rows"),
            tell!(words, "forecast-answers"),
            tell!(words, "forecast-groups"),
            tell!(words, "forecast-counts"),
            tell!(words, "forecast-with-n"),
        ],
    );
    let mut text = format!("\n{}\n{head}", tell!(words, "forecast-exact"));
    for level in forecast.levels.iter().filter(|level| level.rows > 0) {
        let numbers = [
            words.ungrouped(level.rows),
            words.ungrouped(level.answers),
            words.ungrouped(level.groups),
            words.decimals(level.rounding_points, 1),
            words.decimals(level.printed_points, 1),
        ];
        text += &level_line(&level_name(forecast, level, pen), &numbers);
    }
    text + &tell!(words, "forecast-exact-note") + "\n"
}

fn level_name(forecast: &Forecast, level: &Level, pen: Pen<'_>) -> String {
    let mut units = forecast.units.iter();
    let first = units.find(|unit| {
        let is_here = pen.tree.depth(unit.unit) == level.depth;
        is_here && !unit.is_across && unit.place == Place::Own
    });
    let first = first.map_or(String::new(), |unit| pen.named(unit.unit));
    let units = match level.rows {
        0 | 1 => first,
        _ => tell!(pen.words, "forecast-and-others", unit = first),
    };
    format!("{}  {units}", pen.words.ungrouped(level.depth + 1))
}

fn split(forecast: &Forecast, pen: Pen<'_>) -> String {
    let words = pen.words;
    let class = words.decimals(100.0 * pen.expectation.smallest_class, 1);
    let depth = forecast.split_down_to();
    let mut levels = forecast.levels.iter();
    let text = match levels.find(|level| Some(level.depth) == depth) {
        Some(level) => {
            let level = level_name(forecast, level, pen);
            tell!(words, "forecast-split", class = class, level = level)
        }
        None => tell!(words, "forecast-split-none", class = class),
    };
    format!("\n{text}\n")
}

/// A line of the table of units.
fn line(name: &str, numbers: &[String; 3], note: &str) -> String {
    let [people, answers, row] = numbers;
    let line = format!(
        "{}{}{}{} {}",
        fitted(name, NAME),
        right(people, 7),
        right(answers, 8),
        right(row, 6),
        fitted(note, NOTE)
    );
    line.trim_end().to_owned() + "\n"
}

/// A line of the table of levels.
fn level_line(name: &str, numbers: &[String; 5]) -> String {
    let widths = [5, 7, 6, 6, 7];
    let numbers = numbers.iter().zip(widths);
    let numbers = numbers.map(|(number, width)| " ".to_owned() + &right(number, width));
    fitted(name, NAME) + &numbers.collect::<String>() + "\n"
}

/// A list with commas, in as many lines as it takes.
fn wrapped(parts: &[String], indent: &str) -> String {
    let mut lines = vec![indent.to_owned()];
    for (at, part) in parts.iter().enumerate() {
        let comma = if at + 1 < parts.len() { ", " } else { "" };
        let part = format!("{part}{comma}");
        match lines.last_mut() {
            Some(last) if width_of(last) + width_of(part.trim_end()) <= WIDTH || last == indent => {
                last.push_str(&part);
            }
            _ => lines.push(format!("{indent}{part}")),
        }
    }
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    lines.join("\n") + "\n"
}

/// A text in exactly so many columns; a longer one ends in dots.
fn fitted(text: &str, width: usize) -> String {
    let mut fitted = String::new();
    let is_long = width_of(text) > width;
    let room = if is_long {
        width.saturating_sub(2)
    } else {
        width
    };
    for cluster in text.graphemes(true) {
        if width_of(&fitted) + width_of(cluster) > room {
            break;
        }
        fitted.push_str(cluster);
    }
    if is_long {
        fitted.push_str("..");
    }
    let blanks = width.saturating_sub(width_of(&fitted));
    fitted + &" ".repeat(blanks)
}

impl Pen<'_> {
    fn named(self, unit: usize) -> String {
        let name = self.tree.name(unit, self.words.language());
        format!("{name} ({})", id(self.tree, unit))
    }

    /// Two blanks for each unit above.
    fn indent(self, unit: usize) -> String {
        "  ".repeat(self.tree.depth(unit))
    }
}
