//! What a questionnaire says of itself: heads for programs, a preview for people, its schema.

use serde::{Serialize, Serializer};

use super::{Condition, Direction, Questionnaire, Scale};

/// A questionnaire's head, in the form of `questionnaire show --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Head<'q> {
    /// The id.
    pub id: &'q str,
    /// The version.
    pub version: &'q str,
    /// The items in the order asked.
    pub items: Vec<ItemHead<'q>>,
    /// The scales.
    pub scales: Vec<ScaleHead<'q>>,
    /// The languages, sorted.
    pub languages: Vec<&'q str>,
}

/// An item in a [`Head`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemHead<'q> {
    /// The id.
    pub id: &'q str,
    /// The raw value of each option, in the order shown.
    pub values: &'q [i32],
    /// The value that says "does not apply", where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_applicable: Option<i32>,
    /// Whether it is turned round before scoring.
    pub reverse: bool,
}

/// A scale in a [`Head`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScaleHead<'q> {
    /// The id.
    pub id: &'q str,
    /// The least possible score.
    pub min: Number,
    /// The greatest possible score.
    pub max: Number,
    /// Which end is affected.
    pub direction: Direction,
    /// The cuts for small groups.
    pub cuts: Vec<Number>,
    /// The cuts for large groups.
    pub deeper_cuts: Vec<Number>,
}

/// A number that programs see without a needless `.0`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(pub f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Whole numbers up to 2^53 are exact in both types.
        let is_whole = self.0.fract() == 0.0 && self.0.abs() <= 9_007_199_254_740_992.0;
        if is_whole {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

/// The head of a questionnaire.
pub fn head(questionnaire: &Questionnaire) -> Head<'_> {
    Head {
        id: questionnaire.id(),
        version: questionnaire.version(),
        items: (questionnaire.items().iter())
            .map(|item| ItemHead {
                id: &item.id,
                values: &item.values,
                not_applicable: (item.not_applicable).and_then(|at| item.values.get(at).copied()),
                reverse: item.reverse,
            })
            .collect(),
        scales: questionnaire.scales().iter().map(scale_head).collect(),
        languages: questionnaire.languages(),
    }
}

fn scale_head(scale: &Scale) -> ScaleHead<'_> {
    let numbers = |cuts: &[f64]| cuts.iter().copied().map(Number).collect();
    ScaleHead {
        id: &scale.id,
        min: Number(scale.min),
        max: Number(scale.max),
        direction: scale.direction,
        cuts: numbers(&scale.cuts),
        deeper_cuts: numbers(&scale.deeper_cuts),
    }
}

/// The JSON Schema (draft 2020-12) of a questionnaire file.
///
/// It holds what a schema can hold; [`super::toml::read`] checks the rest.
pub fn schema() -> &'static str {
    include_str!("../../questionnaires/schema.json")
}

/// A questionnaire as a person will see it, in plain lines, with notes on its scoring.
///
/// The wording is that of `language`, the notes are English: they are for the author.
pub fn preview(questionnaire: &Questionnaire, language: &str) -> String {
    let mut lines = opening(questionnaire, language);
    for item in 0..questionnaire.items().len() {
        lines.push(String::new());
        lines.extend(item_lines(questionnaire, item, language));
    }
    lines.push(String::new());
    for (at, scale) in questionnaire.scales().iter().enumerate() {
        let name = questionnaire.scale_text(at, language);
        lines.push(scale_line(name, scale));
    }
    lines.join("\n") + "\n"
}

fn opening(questionnaire: &Questionnaire, language: &str) -> Vec<String> {
    let mut lines = vec![
        questionnaire.title(language).to_owned(),
        format!("[{} {}]", questionnaire.id(), questionnaire.version()),
    ];
    lines.extend(questionnaire.intro(language).map(str::to_owned));
    lines
}

fn item_lines(questionnaire: &Questionnaire, at: usize, language: &str) -> Vec<String> {
    let Some(item) = questionnaire.items().get(at) else {
        return Vec::new();
    };
    let mut notes = Vec::new();
    notes.extend(item.reverse.then(|| "reversed".to_owned()));
    notes.extend(not_applicable_note(item.not_applicable));
    notes.extend(item.gate.then(|| "gate".to_owned()));
    notes.extend(item.safety.then(|| "safety".to_owned()));
    notes.extend(item.sensitive.then(|| "sensitive".to_owned()));
    notes.extend((item.show_if.as_ref()).map(|c| condition_note(questionnaire, c)));
    let notes = match notes.as_slice() {
        [] => String::new(),
        _ => format!("  [{}]", notes.join("; ")),
    };
    let wording = questionnaire.item_text(at, language);
    let options = questionnaire.option_texts(at, language).into_iter();
    let options = options
        .enumerate()
        .map(|(number, option)| format!("   {}  {option}", number + 1));
    std::iter::once(format!("{}. {wording}{notes}", at + 1))
        .chain(options)
        .collect()
}

fn not_applicable_note(option: Option<usize>) -> Option<String> {
    Some(format!("{} does not apply", option? + 1))
}

fn condition_note(questionnaire: &Questionnaire, condition: &Condition) -> String {
    let earlier = questionnaire.items().get(condition.item);
    let options: Vec<String> = earlier
        .into_iter()
        .flat_map(|item| item.values.iter().enumerate())
        .filter(|(_, value)| condition.values.contains(value))
        .map(|(option, _)| (option + 1).to_string())
        .collect();
    format!(
        "asked only if {} was answered {}",
        condition.item + 1,
        options.join(" or ")
    )
}

fn scale_line(name: &str, scale: &Scale) -> String {
    let (direction, side) = match scale.direction {
        Direction::HighIsGood => ("high is good", "below"),
        Direction::HighIsBad => ("high is bad", "from"),
    };
    let mut line = format!("{name}: {} to {}, {direction}", scale.min, scale.max);
    for (what, cuts) in [
        ("cuts", &scale.cuts),
        ("deeper cuts, in large groups only,", &scale.deeper_cuts),
    ] {
        if !cuts.is_empty() {
            let cuts: Vec<String> = cuts.iter().map(|cut| format!("{side} {cut}")).collect();
            line.push_str(&format!("; {what} {}", cuts.join(" and ")));
        }
    }
    line
}
