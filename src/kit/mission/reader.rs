//! The TOML form of a mission, read value by value into a draft.

use chrono::NaiveDate;
use toml::value::Datetime;

use super::Localized;
use super::QuestionnaireRef;
use super::draft::{Draft, HelpDraft, Parent, PolicyDraft, RoundDraft, Strength, UnitDraft};
use crate::finding::toml::{TomlReader, below};
use crate::finding::{Finding, Step};
use crate::path;

const TEXTS: &str = "a text for each language, such as { en = \"A Company\" }";
const DAY: &str = "a date without quotes, such as 2026-09-28";
const WHOLE: &str = "a whole number";
const ID: &str = "a text of the characters A-Z a-z 0-9 _ -";

/// Reads all of it; what is malformed is reported by the reader and left out.
pub(super) fn read(reader: &mut TomlReader<'_>) -> Draft {
    reader.only(&[
        "mission",
        "policy",
        "round",
        "help",
        "unit",
        "questionnaire",
    ]);
    let mut draft = head(reader);
    draft.rounds = list(reader, "round", round);
    draft.policy = policy(reader);
    draft.help = list(reader, "help", help);
    draft.units = list(reader, "unit", unit);
    draft.questionnaires = list(reader, "questionnaire", questionnaire);
    draft
}

fn list<T>(
    reader: &mut TomlReader<'_>,
    key: &'static str,
    read: fn(&mut TomlReader<'_>, &[Step]) -> T,
) -> Vec<(usize, T)> {
    reader
        .entries(key)
        .into_iter()
        .map(|(index, path)| (index, read(reader, &path)))
        .collect()
}

fn head(reader: &mut TomlReader<'_>) -> Draft {
    let is_there = reader.has_table(
        "mission",
        "Add [mission] with id, name, languages, period and start.",
    );
    let mut draft = Draft {
        id: None,
        name: None,
        languages: None,
        grain: None,
        start: None,
        practice: false,
        rounds: Vec::new(),
        policy: PolicyDraft::default(),
        help: Vec::new(),
        units: Vec::new(),
        questionnaires: Vec::new(),
    };
    if !is_there {
        return draft;
    }
    let at = |key: &str| path!["mission", key];
    reader.only_in(
        &path!["mission"],
        &["id", "name", "languages", "period", "start", "practice"],
    );
    draft.id = reader.required(at("id"), "a text of the characters a-z 0-9 _ -");
    draft.name = reader.required(at("name"), TEXTS);
    draft.languages = reader.required(at("languages"), "a list of codes, such as [\"en\", \"fr\"]");
    draft.grain = reader.required(at("period"), "\"week\", \"month\" or \"round\"");
    draft.start = day(reader, at("start"));
    draft.practice = reader
        .field(at("practice"), "true or false")
        .unwrap_or_default();
    draft
}

fn day(reader: &mut TomlReader<'_>, path: Vec<Step>) -> Option<NaiveDate> {
    let stamp: Datetime = reader.required(path.clone(), DAY)?;
    let found = stamp
        .date
        .filter(|_| stamp.time.is_none() && stamp.offset.is_none())
        .and_then(|date| {
            NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        });
    if found.is_none() {
        reader.add(Finding::error(
            "wrong-form",
            path,
            format!("This must be {DAY}."),
            "Write the day alone, without a time.",
        ));
    }
    found
}

fn round(reader: &mut TomlReader<'_>, path: &[Step]) -> RoundDraft {
    reader.only_in(path, &["id", "from", "to"]);
    RoundDraft {
        id: reader.required(below(path, "id"), ID),
        from: day(reader, below(path, "from")),
        to: day(reader, below(path, "to")),
    }
}

fn policy(reader: &mut TomlReader<'_>) -> PolicyDraft {
    if !reader.has(&path!["policy"]) || !reader.has_table("policy", "") {
        return PolicyDraft::default();
    }
    let known = ["minimum_group", "base", "mean_from", "items_from"];
    reader.only_in(&path!["policy"], &known);
    let mut number = |key: &str| reader.field(path!["policy", key], WHOLE);
    PolicyDraft {
        minimum_group: number("minimum_group"),
        base: number("base"),
        mean_from: number("mean_from"),
        items_from: number("items_from"),
    }
}

fn help(reader: &mut TomlReader<'_>, path: &[Step]) -> HelpDraft {
    reader.only_in(path, &["name", "reach"]);
    HelpDraft {
        name: reader.required(below(path, "name"), TEXTS),
        reach: reader.required(below(path, "reach"), TEXTS),
    }
}

fn unit(reader: &mut TomlReader<'_>, path: &[Step]) -> UnitDraft {
    reader.only_in(path, &["id", "parent", "name", "strength"]);
    let has_parent = reader.has(&below(path, "parent"));
    let has_strength = reader.has(&below(path, "strength"));
    UnitDraft {
        id: reader.required(below(path, "id"), ID),
        parent: match reader.field(below(path, "parent"), ID) {
            Some(parent) => Parent::Named(parent),
            None if has_parent => Parent::Unknown,
            None => Parent::None,
        },
        name: reader.required::<Localized>(below(path, "name"), TEXTS),
        strength: match reader.field(below(path, "strength"), WHOLE) {
            Some(people) => Strength::People(people),
            None if has_strength => Strength::Unknown,
            None => Strength::None,
        },
    }
}

fn questionnaire(reader: &mut TomlReader<'_>, path: &[Step]) -> QuestionnaireRef {
    reader.only_in(path, &["id", "file"]);
    QuestionnaireRef {
        id: reader.field(below(path, "id"), "the id of a shipped questionnaire"),
        file: reader.field(below(path, "file"), "a path beside the mission file"),
    }
}
