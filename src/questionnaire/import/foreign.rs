//! What a file of another program says, in one shape for all readers and without judgement.
//!
//! Texts are as they stand in the file, markup and all; [`super::import`] cleans them.

use std::collections::BTreeMap;

use crate::finding::Step;
use crate::questionnaire::Document;

/// A text by language code.
pub type Localised = BTreeMap<String, String>;

/// The format a questionnaire was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// A FHIR Questionnaire.
    Fhir,
    /// An XLSForm workbook.
    Xlsform,
}

/// A questionnaire of another program.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreign {
    /// The format it was read from.
    pub format: Format,
    /// Its id or name, if it has one; the id of the result is made of it or of the title.
    pub id: Option<String>,
    /// Its version, if it states one.
    pub version: Option<String>,
    /// Its title by language.
    pub title: Localised,
    /// The language that has all texts: what the file states, or a guess.
    pub language: String,
    /// Whether the file states its language.
    pub language_is_stated: bool,
    /// What it says of copyright or licence.
    pub licence: Option<String>,
    /// Its own codes, such as that of a LOINC panel; they claim an instrument, they prove none.
    pub codes: Vec<String>,
    /// The items in the order asked, groups dissolved.
    pub items: Vec<ForeignItem>,
    /// What the file adds up of its items; never trusted where published rules are known.
    pub sums: Vec<ForeignSum>,
    /// What the reader itself left out, changed or wondered at.
    pub report: super::Report,
    /// The rest of a document of our own that went out in this format, without its texts.
    pub own: Option<Box<Document>>,
}

impl Foreign {
    /// A questionnaire with nothing in it yet, in a language that the file does not state.
    pub fn new(format: Format, language: impl Into<String>) -> Self {
        Self {
            format,
            id: None,
            version: None,
            title: Localised::new(),
            language: language.into(),
            language_is_stated: false,
            licence: None,
            codes: Vec::new(),
            items: Vec::new(),
            sums: Vec::new(),
            report: super::Report::default(),
            own: None,
        }
    }
}

/// A score that the file makes of its items.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignSum {
    /// Its id in the file.
    pub id: String,
    /// Ids in the file of the items, and whether the file turns each round.
    pub items: Vec<(String, bool)>,
    /// Whether it is their mean.
    pub is_mean: bool,
}

/// One entry of a foreign questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignItem {
    /// Its id in the file; opaque.
    pub id: String,
    /// Where it stands in the file.
    pub place: Vec<Step>,
    /// Its codes, best first.
    pub codes: Vec<String>,
    /// Its wording.
    pub text: Localised,
    /// The wording of the innermost group it stands in; empty for none.
    pub heading: Localised,
    /// What it is.
    pub kind: Kind,
    /// Its options in the order shown; empty unless it is a [`Kind::Choice`] or
    /// [`Kind::Multiple`].
    pub options: Vec<ForeignOption>,
    /// When it is asked; `None` for always.
    pub condition: Option<Condition>,
    /// Whether the file hides it from people.
    pub hidden: bool,
    /// Whether the file computes it or lets nobody change it.
    pub computed: bool,
}

impl ForeignItem {
    /// An item that is always asked, with no texts yet.
    pub fn new(id: impl Into<String>, place: Vec<Step>, kind: Kind) -> Self {
        Self {
            id: id.into(),
            place,
            codes: Vec::new(),
            text: Localised::new(),
            heading: Localised::new(),
            kind,
            options: Vec::new(),
            condition: None,
            hidden: false,
            computed: false,
        }
    }
}

/// What a foreign item is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// One of its options.
    Choice,
    /// Any number of its options.
    Multiple,
    /// Yes or no.
    YesNo,
    /// A whole number from the first to the second.
    Whole(i64, i64),
    /// Nothing is answered: words between the questions.
    Shown,
    /// A question whose options cannot be had; the text says why, as the end of "The question
    /// so-and-so". It stops the import, unless the person leaves it out by name.
    Unanswerable(String),
    /// Something that is never asked here; the text says why, as the end of "left out, because".
    Refused(&'static str),
}

/// One option of a foreign item.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ForeignOption {
    /// Its code or name in the file.
    pub code: String,
    /// Its wording.
    pub label: Localised,
    /// The score that the file gives it.
    pub score: Option<f64>,
    /// Whether it means that there is no answer (refused, unknown, does not apply).
    pub missing: bool,
}

/// When a foreign item is asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// If any of these holds.
    Any(Vec<Clause>),
    /// If all of these hold.
    All(Vec<Clause>),
    /// Something no reader understands; the item is shown to everybody.
    Unreadable,
}

/// A test of the answer to another item.
#[derive(Debug, Clone, PartialEq)]
pub struct Clause {
    /// The other item's id in the file.
    pub item: String,
    /// The test.
    pub test: Test,
}

/// A test of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// The option with this code was chosen; `true`, `false` and whole numbers are codes too.
    Is(String),
    /// Another option than the one with this code was chosen.
    IsNot(String),
    /// The answer, as a number, is below (`<`), at most (`<=`), above (`>`) or at least (`>=`).
    Compares(Comparison, f64),
    /// There is an answer.
    Answered,
    /// There is no answer.
    Unanswered,
}

/// How numbers are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Below,
    /// `<=`
    AtMost,
    /// `>`
    Above,
    /// `>=`
    AtLeast,
}
