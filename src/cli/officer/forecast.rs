//! `standeasy officer forecast`: what a mission could publish, before anybody is asked.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};

use super::share;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::desk::officer::forecast::{Asked, MissionForecast, forecast};
use crate::disclosure::forecast::{
    Expectation, Level, Outlook, Place, Rest, USUAL_CLASS, USUAL_RESPONSE,
};
use crate::questionnaire::Item;
use crate::unit::UnitTree;

mod text;

/// Starts the simulation, so that a forecast comes out the same each time.
const SEED: u64 = 2023;

#[derive(Debug, Args)]
pub(in crate::cli) struct Forecast {
    /// The mission file.
    mission: PathBuf,
    /// The share of people whose answers are expected to count in a period.
    #[arg(long, value_name = "SHARE", default_value_t = USUAL_RESPONSE, value_parser = share)]
    response: f64,
    /// The share of the smallest class of a background question, such as women among troops.
    #[arg(long, value_name = "SHARE", default_value_t = USUAL_CLASS, value_parser = share)]
    smallest_class: f64,
    /// One JSON object instead of text.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}

impl Forecast {
    pub(in crate::cli) fn run(&self, output: &Output) -> Result<ExitCode, Failure> {
        let expectation = Expectation {
            response: self.response,
            smallest_class: self.smallest_class,
            seed: SEED,
        };
        let found = forecast(&self.mission, &expectation)?;
        output.warn(&found.warnings);
        if output.is_json() {
            output.object(&object(&found, &expectation))?;
        } else {
            output.result(&text::text(&found, &expectation, output.words()))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn object(found: &MissionForecast, expectation: &Expectation) -> Value {
    let questionnaires = found.questionnaires.iter();
    let mut object = json!({
        "ok": true,
        "schema": "standeasy.forecast/1",
        "mission": found.mission.id,
        "practice": found.mission.practice,
        "response": expectation.response,
        "smallest_class": expectation.smallest_class,
        "questionnaires": questionnaires.map(|asked| asked_object(&found.tree, asked)).collect::<Vec<_>>(),
    });
    if let Some(keys) = object.as_object_mut().filter(|_| found.mission.coarser) {
        keys.insert("coarser".to_owned(), true.into());
    }
    object
}

fn asked_object(tree: &UnitTree, asked: &Asked) -> Value {
    let forecast = &asked.forecast;
    let units = forecast.units.iter();
    let rests = forecast.rests.iter();
    json!({
        "id": asked.questionnaire.id(),
        "version": asked.questionnaire.version(),
        "policy": asked.policy,
        "publishes": forecast.publishes(),
        "sensitive_items": items(asked, |item| item.sensitive && !item.safety),
        "items_never_shown": items(asked, |item| item.safety),
        "periods_simulated": forecast.draws,
        "units": units.map(|unit| unit_object(tree, unit)).collect::<Vec<_>>(),
        "rests": rests.map(|rest| rest_object(tree, rest)).collect::<Vec<_>>(),
        "levels": forecast.levels.iter().map(level_object).collect::<Vec<_>>(),
        "split_down_to": forecast.split_down_to().map(from_one),
    })
}

/// The ids of some items of a questionnaire.
fn items(asked: &Asked, is_meant: impl Fn(&Item) -> bool) -> Vec<&str> {
    let items = asked.questionnaire.items().iter();
    items
        .filter(|item| is_meant(item))
        .map(|item| item.id.as_str())
        .collect()
}

fn unit_object(tree: &UnitTree, unit: &Outlook) -> Value {
    let (row, of) = match unit.place {
        Place::Own => ("own", None),
        Place::Rest(of) => ("rest", Some(of)),
        Place::Within(of) => ("within", Some(of)),
        Place::Nowhere => ("none", None),
    };
    json!({
        "unit": id(tree, unit.unit),
        "name": tree.name(unit.unit, "en"),
        "level": from_one(tree.depth(unit.unit)),
        "across": unit.is_across,
        "people": unit.people,
        "answers": unit.answers,
        "row": row,
        "in": of.map(|of| id(tree, of)),
        "means": unit.means,
        "items": unit.items,
        "sensitive_items": unit.sensitive,
        "own_row": unit.own_row,
    })
}

fn rest_object(tree: &UnitTree, rest: &Rest) -> Value {
    let members = rest.members.iter();
    json!({
        "unit": id(tree, rest.unit),
        "of": members.map(|unit| id(tree, *unit)).collect::<Vec<_>>(),
        "answers": rest.answers,
    })
}

fn level_object(level: &Level) -> Value {
    json!({
        "level": from_one(level.depth),
        "units": level.units,
        "rows": level.rows,
        "answers": level.answers,
        "groups": level.groups,
        "rounding_points": two_decimals(level.rounding_points),
        "printed_points": two_decimals(level.printed_points),
        "can_split": level.can_split,
    })
}

/// A level as people count: 1 is the top.
fn from_one(depth: usize) -> usize {
    depth + 1
}

fn two_decimals(number: f64) -> f64 {
    (100.0 * number).round() / 100.0
}

fn id(tree: &UnitTree, unit: usize) -> &str {
    tree.unit(unit).map_or("", |unit| unit.id.as_str())
}
