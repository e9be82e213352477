//! A forecast on paper: eighty columns, the units as a tree.

use std::fmt::Write;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{id, items};
use crate::desk::officer::forecast::{Asked, MissionForecast};
use crate::disclosure::forecast::{Expectation, Forecast, Level, Outlook, Place, Rest};
use crate::kit::Mission;
use crate::unit::UnitTree;

/// The columns of a line, of a unit's name, and of what stands behind the numbers.
const WIDTH: usize = 80;
const NAME: usize = 40;
const NOTE: usize = 18;

const ASSUMED: &str = "\
How often a row stands is the share of invented periods in which it does. In
them everybody answers by the same chance, each on their own; a patrol that is
away as a whole takes its row away more often. How far those who answer stand
for those who do not is in no figure of this forecast.
";

/// The whole forecast; questionnaires of one policy share a table.
pub(super) fn text(found: &MissionForecast, expectation: &Expectation) -> String {
    let mut text = title(&found.mission, expectation);
    let mut rest = found.questionnaires.as_slice();
    let mut told = Vec::new();
    while let Some((asked, others)) = rest.split_first() {
        rest = others;
        if !told.contains(&asked.policy) {
            told.push(asked.policy);
            text.push_str(&policy(&found.questionnaires, asked));
            text.push_str(&own_limits(&found.tree, &found.questionnaires, asked));
            text.push_str(&tables(&found.tree, &asked.forecast, expectation));
        }
    }
    text + "\n" + ASSUMED
}

fn title(mission: &Mission, expectation: &Expectation) -> String {
    let practice = if mission.practice {
        "PRACTICE: every answer of this mission is invented.\n"
    } else {
        ""
    };
    format!(
        "Forecast of {} ({}), if {} of the people answer\n{practice}",
        Mission::text(&mission.name, "en"),
        mission.id,
        percent(expectation.response),
    )
}

/// The questionnaires of one policy, and what the policy asks for.
fn policy(all: &[Asked], asked: &Asked) -> String {
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
    format!(
        "\n{}A row from {} answers, means from {}, items from {}; counts in multiples of {}.\n",
        wrapped(&names, ""),
        policy.minimum_group,
        policy.mean_from,
        policy.items_from,
        policy.base,
    )
}

/// Where sensitive items may be shown, and which items never are.
fn own_limits(tree: &UnitTree, all: &[Asked], asked: &Asked) -> String {
    let mut text = String::new();
    for other in all.iter().filter(|other| other.policy == asked.policy) {
        let sensitive = items(other, |item| item.sensitive && !item.safety);
        let units = other.forecast.units.iter().filter(|unit| unit.sensitive);
        let units: Vec<String> = units.map(|unit| named(tree, unit.unit)).collect();
        if !sensitive.is_empty() {
            let id = other.questionnaire.id();
            text.push_str(&format!(
                "Sensitive items of {id}: {}\n",
                sensitive.join(", ")
            ));
            text.push_str(&match units.is_empty() {
                true => "  for no unit, since too few answer\n".to_owned(),
                false => wrapped(&units, "  for "),
            });
        }
        let never = items(other, |item| item.safety);
        if !never.is_empty() {
            text.push_str(&format!("Items never shown: {}\n", never.join(", ")));
        }
    }
    text
}

fn tables(tree: &UnitTree, forecast: &Forecast, expectation: &Expectation) -> String {
    if !forecast.publishes() {
        return "Nothing of it can be published at this response.\n".to_owned();
    }
    let mut text = line("", &["people", "answers", "row"], "what stands in it");
    for unit in &forecast.units {
        text.push_str(&unit_line(tree, unit));
        let mut rests = forecast.rests.iter();
        if let Some(rest) = rests.find(|rest| rest.unit == unit.unit) {
            text.push_str(&rest_lines(tree, rest));
        }
    }
    if !forecast.units.iter().any(|unit| unit.items) {
        text.push_str("No unit is large enough for distributions of items.\n");
    }
    text + &exactness(tree, forecast) + &split(tree, forecast, expectation)
}

fn unit_line(tree: &UnitTree, unit: &Outlook) -> String {
    let note = match unit.place {
        Place::Own if unit.items => "cuts, means, items".to_owned(),
        Place::Own if unit.means => "cuts, means".to_owned(),
        Place::Own => "cuts".to_owned(),
        Place::Rest(of) => format!("in rest of {}", id(tree, of)),
        Place::Within(of) => format!("in row of {}", id(tree, of)),
        Place::Nowhere => "no row".to_owned(),
    };
    let indent = "  ".repeat(tree.depth(unit.unit));
    line(
        &format!("{indent}{}", named(tree, unit.unit)),
        &[
            &unit.people.to_string(),
            &unit.answers.to_string(),
            &percent(unit.own_row),
        ],
        &note,
    )
}

fn rest_lines(tree: &UnitTree, rest: &Rest) -> String {
    let indent = "  ".repeat(tree.depth(rest.unit) + 1);
    let name = format!("{indent}rest of {}", named(tree, rest.unit));
    let members: Vec<String> = rest.members.iter().map(|unit| named(tree, *unit)).collect();
    line(&name, &["", &rest.answers.to_string(), ""], "pooled, of")
        + &wrapped(&members, &format!("{indent}  "))
}

fn exactness(tree: &UnitTree, forecast: &Forecast) -> String {
    let mut text =
        "\nHow exact a share is: one standard deviation of rounding, in points\n".to_owned();
    text.push_str("                                          rows answers groups counts  with n\n");
    for level in forecast.levels.iter().filter(|level| level.rows > 0) {
        let name = fitted(&level_name(tree, forecast, level), NAME);
        // Writing to a text cannot fail.
        let _ = writeln!(
            text,
            "{name} {:>5} {:>7} {:>6} {:>6.1} {:>7.1}",
            level.rows, level.answers, level.groups, level.rounding_points, level.printed_points,
        );
    }
    text + "Answers and groups are those of the middle row; \"with n\" adds what printing\nnumbers of people in fives does to a share of one half.\n"
}

fn level_name(tree: &UnitTree, forecast: &Forecast, level: &Level) -> String {
    let mut units = forecast.units.iter();
    let first = units.find(|unit| tree.depth(unit.unit) == level.depth && unit.place == Place::Own);
    let first = first.map_or(String::new(), |unit| named(tree, unit.unit));
    let others = match level.rows {
        0 | 1 => "",
        _ => " and others",
    };
    let level = level.depth + 1;
    format!("{level}  {first}{others}")
}

fn split(tree: &UnitTree, forecast: &Forecast, expectation: &Expectation) -> String {
    let class = 100.0 * expectation.smallest_class;
    let depth = forecast.split_down_to();
    let mut levels = forecast.levels.iter();
    let level = levels.find(|level| Some(level.depth) == depth);
    let end = match level {
        Some(level) => format!(
            "could be\nsplit down to level {}, never below it.\n",
            level_name(tree, forecast, level).trim_start()
        ),
        None => "could be\nsplit at no level.\n".to_owned(),
    };
    format!("\nA background question whose smallest class is {class:.1} % of the people {end}")
}

/// A line of the table of units.
fn line(name: &str, numbers: &[&str; 3], note: &str) -> String {
    let [people, answers, row] = numbers;
    let name = fitted(name, NAME);
    let line = format!(
        "{name}{people:>7}{answers:>8}{row:>6} {}",
        fitted(note, NOTE)
    );
    line.trim_end().to_owned() + "\n"
}

/// A list with commas, in as many lines as it takes.
fn wrapped(parts: &[String], indent: &str) -> String {
    let mut lines = vec![indent.to_owned()];
    for (at, part) in parts.iter().enumerate() {
        let comma = if at + 1 < parts.len() { ", " } else { "" };
        let part = format!("{part}{comma}");
        match lines.last_mut() {
            Some(last) if last.width() + part.trim_end().width() <= WIDTH || last == indent => {
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
    let is_long = text.width() > width;
    let room = if is_long {
        width.saturating_sub(2)
    } else {
        width
    };
    for cluster in text.graphemes(true) {
        if fitted.width() + cluster.width() > room {
            break;
        }
        fitted.push_str(cluster);
    }
    if is_long {
        fitted.push_str("..");
    }
    let blanks = width.saturating_sub(fitted.width());
    fitted + &" ".repeat(blanks)
}

fn named(tree: &UnitTree, unit: usize) -> String {
    format!("{} ({})", tree.name(unit, "en"), id(tree, unit))
}

fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}
