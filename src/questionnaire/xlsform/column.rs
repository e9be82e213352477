//! The columns of a form's sheets: their names, other names, and near misses.

use super::language;
use crate::finding::near::nearest;

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Column {
    Type,
    Name,
    /// A wording in a language by its code; `None` for the column without one.
    Label(Option<String>),
    /// A hint, likewise.
    Hint(Option<String>),
    Relevant,
    Constraint,
    Calculation,
    Appearance,
    ChoiceFilter,
    Parameters,
    ReadOnly,
    Disabled,
    /// The list that the rows of a scored matrix share.
    MatrixList,
    List,
    Score,
    Title,
    FormId,
    Version,
    DefaultLanguage,
    AllowDuplicates,
}

/// What the head of a column turned out to be.
#[derive(Debug, PartialEq)]
pub(super) enum Head {
    Known(Column),
    /// A wording in a language that is not known by this name.
    Foreign(String),
    /// It looks like a column that is read, misspelt.
    Near(&'static str),
    /// Nothing that is read here.
    Other,
}

/// The sheets that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sheet {
    Survey,
    Choices,
    Settings,
}

impl Sheet {
    /// The name it goes by.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Choices => "choices",
            Self::Settings => "settings",
        }
    }

    fn columns(self) -> &'static [(&'static str, Column)] {
        match self {
            Self::Survey => SURVEY,
            Self::Choices => CHOICES,
            Self::Settings => SETTINGS,
        }
    }
}

const SURVEY: &[(&str, Column)] = &[
    ("type", Column::Type),
    ("command", Column::Type),
    ("name", Column::Name),
    ("value", Column::Name),
    ("tag", Column::Name),
    ("label", Column::Label(None)),
    ("caption", Column::Label(None)),
    ("hint", Column::Hint(None)),
    ("relevant", Column::Relevant),
    ("relevance", Column::Relevant),
    ("constraint", Column::Constraint),
    ("calculation", Column::Calculation),
    ("calculate", Column::Calculation),
    ("appearance", Column::Appearance),
    ("choice_filter", Column::ChoiceFilter),
    ("parameters", Column::Parameters),
    ("read_only", Column::ReadOnly),
    ("readonly", Column::ReadOnly),
    ("disabled", Column::Disabled),
    ("kobo_score_choices", Column::MatrixList),
];

const CHOICES: &[(&str, Column)] = &[
    ("list_name", Column::List),
    ("listname", Column::List),
    ("list", Column::List),
    ("name", Column::Name),
    ("tag", Column::Name),
    ("label", Column::Label(None)),
    ("caption", Column::Label(None)),
    ("score", Column::Score),
    ("scores", Column::Score),
    ("weight", Column::Score),
    ("points", Column::Score),
    // The name of an option, unless there is a column of names beside it; see `settle`.
    ("value", Column::Name),
];

const SETTINGS: &[(&str, Column)] = &[
    ("form_title", Column::Title),
    ("title", Column::Title),
    ("set_form_title", Column::Title),
    ("form_id", Column::FormId),
    ("id_string", Column::FormId),
    ("set_form_id", Column::FormId),
    ("version", Column::Version),
    ("default_language", Column::DefaultLanguage),
    ("allow_choice_duplicates", Column::AllowDuplicates),
];

/// Names of columns that are known and not read, so that none of them passes for a near miss.
const UNREAD: &[&str] = &[
    "required",
    "default",
    "trigger",
    "repeat_count",
    "note",
    "image",
    "audio",
    "video",
    "media",
    "filter",
    "response_note",
    "publishable",
    "public_key",
    "submission_url",
    "style",
    "guidance_hint",
    "constraint_message",
    "required_message",
    "big_image",
    "instance_name",
    "save_to",
    "body",
    "order",
    "label_type",
    "types",
    "names",
    "lists",
    "titles",
];

/// Reads the head of a column.
pub(super) fn read(sheet: Sheet, head: &str) -> Head {
    let (name, language) = parts(head);
    let known = sheet.columns().iter().find(|(known, _)| *known == name);
    let language = language.trim();
    match known.map(|(_, column)| column) {
        Some(column @ (Column::Label(_) | Column::Hint(_))) if !language.is_empty() => {
            let Some(code) = language::code(language) else {
                return Head::Foreign(language.to_owned());
            };
            Head::Known(match column {
                Column::Label(_) => Column::Label(Some(code)),
                _ => Column::Hint(Some(code)),
            })
        }
        Some(column) if language.is_empty() => Head::Known(column.clone()),
        Some(_) => Head::Other,
        None => near(sheet, &name).map_or(Head::Other, Head::Near),
    }
}

/// The name of a column and what follows it: a language, or the rest of a nested name.
fn parts(head: &str) -> (String, &str) {
    // `bind::relevant`, `bind:jr:constraintMsg` and `control::appearance` are older spellings.
    let head = ["bind::", "bind:", "control::", "control:"]
        .iter()
        .find_map(|prefix| {
            let start = head.get(..prefix.len())?;
            let is_there = start.eq_ignore_ascii_case(prefix);
            is_there.then(|| head.get(prefix.len()..)).flatten()
        })
        .unwrap_or(head);
    match head.split_once(':') {
        Some((name, rest)) => (folded(name), rest.trim_start_matches(':')),
        None => (folded(head), ""),
    }
}

/// A name in lower case, its words joined by single underscores.
pub(super) fn folded(name: &str) -> String {
    let words: Vec<String> = name
        .split(|c: char| c.is_whitespace() || matches!(c, '_' | '-' | '\u{FEFF}' | '\u{200B}'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("_")
}

fn near(sheet: Sheet, name: &str) -> Option<&'static str> {
    if UNREAD.contains(&name) {
        return None;
    }
    let known = sheet.columns().iter().map(|(known, _)| *known);
    nearest(name, known)
}

/// The column that a sheet of choices calls `value`: the name of an option, as in SurveyCTO,
/// unless there is a column of names already; then it is what the option is worth.
pub(super) fn settle(head: &str, has_names: bool, column: Column) -> Column {
    if has_names && column == Column::Name && folded(head) == "value" {
        return Column::Score;
    }
    column
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read_however_they_are_spelt() {
        let english = || Some("en".to_owned());
        for (sheet, head, column) in [
            (Sheet::Survey, "type", Column::Type),
            (Sheet::Survey, "TYPE", Column::Type),
            (Sheet::Survey, "Read Only", Column::ReadOnly),
            (Sheet::Survey, "relevance", Column::Relevant),
            (Sheet::Survey, "bind::relevant", Column::Relevant),
            (Sheet::Survey, "bind:relevant", Column::Relevant),
            (Sheet::Survey, "choice filter", Column::ChoiceFilter),
            (Sheet::Survey, "label", Column::Label(None)),
            (Sheet::Survey, "caption", Column::Label(None)),
            (
                Sheet::Survey,
                "label::English (en)",
                Column::Label(english()),
            ),
            (Sheet::Survey, "label::en", Column::Label(english())),
            (Sheet::Survey, "Label : english", Column::Label(english())),
            (Sheet::Survey, "LABEL::EN", Column::Label(english())),
            (Sheet::Survey, "hint::English (en)", Column::Hint(english())),
            (Sheet::Survey, "kobo--score-choices", Column::MatrixList),
            (Sheet::Choices, "list name", Column::List),
            (Sheet::Choices, "list_name", Column::List),
            (Sheet::Choices, "value", Column::Name),
            (Sheet::Choices, "Score", Column::Score),
            (Sheet::Settings, "form title", Column::Title),
            (Sheet::Settings, "id_string", Column::FormId),
        ] {
            assert_eq!(read(sheet, head), Head::Known(column), "{head}");
        }
        assert_eq!(settle("value", true, Column::Name), Column::Score);
        assert_eq!(settle("value", false, Column::Name), Column::Name);
    }

    #[test]
    fn other_heads_are_left_alone_and_near_misses_seen() {
        for head in [
            "",
            "media::image::English (en)",
            "note",
            "image",
            "$kuid",
            "constraint message",
        ] {
            assert_eq!(read(Sheet::Survey, head), Head::Other, "{head}");
        }
        assert_eq!(read(Sheet::Survey, "relevnat"), Head::Near("relevant"));
        assert_eq!(read(Sheet::Survey, "lable"), Head::Near("label"));
        assert_eq!(
            read(Sheet::Survey, "label::Klingon"),
            Head::Foreign("Klingon".to_owned())
        );
    }
}
