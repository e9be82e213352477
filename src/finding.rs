//! What is wrong in a file a person wrote: where it stands, and what to do about it.
//!
//! Readers collect findings instead of stopping at the first. A finding never quotes a secret
//! or an answer; it is drawn only for files that describe a mission or a questionnaire.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet, renderer::DecorStyle};

pub mod near;
pub mod text;
pub mod toml;

/// One step on the way from the root of a file to a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// A key of a table.
    Key(String),
    /// A position in an array, from 0.
    Index(usize),
}

impl From<&str> for Step {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

impl From<String> for Step {
    fn from(key: String) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// Builds the path to a value: `path!["unit", 3, "parent"]`.
#[macro_export]
macro_rules! path {
    ($($step:expr),* $(,)?) => { ::std::vec::Vec::<$crate::finding::Step>::from([$($crate::finding::Step::from($step)),*]) };
}

/// Whether a finding stops the file from being used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// The file can be used; the author should know.
    Warning,
}

/// One thing found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// A stable name of the kind of finding, such as `unknown-parent`.
    pub code: &'static str,
    /// Whether it stops the file from being used.
    pub severity: Severity,
    /// The way from the root to the value it is about; empty for the whole file.
    pub path: Vec<Step>,
    /// Bytes of the text it is about, where the format has places.
    pub span: Option<Range<usize>>,
    /// What is wrong, in one sentence.
    pub what: String,
    /// What to do now, in one sentence.
    pub hint: String,
    /// The name of its sentences in other languages; the code, where there is one pair for it.
    pub kind: &'static str,
    /// The values in its sentences, by name.
    pub values: Vec<(&'static str, String)>,
    /// The name that may have been meant, which begins the hint.
    pub near: Option<String>,
}

impl Finding {
    /// An error at a path; its span is found later by the reader that knows the text.
    ///
    /// Characters that may not be shown are written as numbers.
    pub fn error(
        code: &'static str,
        path: Vec<Step>,
        what: impl Into<String>,
        hint: impl Into<Hint>,
    ) -> Self {
        let hint = hint.into();
        Self {
            code,
            severity: Severity::Error,
            path,
            span: None,
            what: text::shown(&what.into()),
            hint: text::shown(&hint.to_string()),
            kind: code,
            values: Vec::new(),
            near: hint.near.map(|near| text::shown(&near)),
        }
    }

    /// The same with other sentences than the first pair of its code.
    pub fn of_kind(self, kind: &'static str) -> Self {
        Self { kind, ..self }
    }

    /// The same with a value that its sentences hold.
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.values.push((name, text::shown(&value.to_string())));
        self
    }

    /// A value of its sentences; nothing where it has none of that name.
    pub fn value(&self, name: &str) -> &str {
        let mut values = self.values.iter();
        let value = values.find(|(known, _)| *known == name);
        value.map_or("", |(_, value)| value)
    }

    /// A warning at a path.
    pub fn warning(
        code: &'static str,
        path: Vec<Step>,
        what: impl Into<String>,
        hint: impl Into<Hint>,
    ) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, path, what, hint)
        }
    }
}

/// What to do now, and the name that may have been meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    near: Option<String>,
    text: String,
}

impl From<&str> for Hint {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Hint {
    fn from(text: String) -> Self {
        Self { near: None, text }
    }
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.near {
            Some(near) => write!(f, "Did you mean `{near}`? {}", self.text),
            None => f.write_str(&self.text),
        }
    }
}

/// How findings are said while they are drawn.
pub trait Voice {
    /// What stands before an error.
    fn error(&self) -> String;
    /// What stands before a warning.
    fn warning(&self) -> String;
    /// What stands before a hint.
    fn help(&self) -> String;
    /// What stands at the end where so many were not drawn.
    fn more(&self, count: usize) -> String;
    /// What is wrong, and what to do now.
    fn said(&self, finding: &Finding) -> [String; 2];
}

/// The English in which findings are made.
struct English;

impl Voice for English {
    fn error(&self) -> String {
        "error".to_owned()
    }

    fn warning(&self) -> String {
        "warning".to_owned()
    }

    fn help(&self) -> String {
        "help".to_owned()
    }

    fn more(&self, count: usize) -> String {
        format!("and {count} more")
    }

    fn said(&self, finding: &Finding) -> [String; 2] {
        [finding.what.clone(), finding.hint.clone()]
    }
}

/// How many findings of one file are drawn.
pub const MOST_DRAWN: usize = 200;

/// Every finding of one file, with the text they are drawn on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// The file's name as the person gave it.
    pub file: String,
    /// All findings, in the order of the file.
    pub list: Vec<Finding>,
    text: String,
    /// How many more there were.
    more: usize,
}

impl Findings {
    /// Gathers findings over a text, ordered by their place in it.
    pub fn new(file: impl Into<String>, text: impl AsRef<str>, mut list: Vec<Finding>) -> Self {
        list.sort_by_key(|finding| finding.span.as_ref().map_or(0, |span| span.start));
        Self {
            file: text::shown(&file.into()),
            list,
            text: text::drawable(text.as_ref()),
            more: 0,
        }
    }

    /// The same, and so many more that are only counted.
    pub fn and_more(self, more: usize) -> Self {
        Self { more, ..self }
    }

    /// Whether any finding stops the file from being used.
    pub fn stop(&self) -> bool {
        self.list.iter().any(|f| f.severity == Severity::Error)
    }

    /// The line of a finding, from 1, where it has a place.
    pub fn line(&self, finding: &Finding) -> Option<usize> {
        let start = finding.span.as_ref()?.start;
        let before = self.text.get(..start)?;
        Some(before.matches('\n').count() + 1)
    }
}

impl Findings {
    /// Draws each finding with its lines of the file, the place marked, and what to do now.
    ///
    /// Of very many only the first [`MOST_DRAWN`] are drawn, and the rest counted.
    pub fn drawn(&self, voice: &dyn Voice) -> String {
        let drawn = self.list.iter().take(MOST_DRAWN);
        let drawn = drawn.map(|finding| draw(self, finding, voice));
        let rest = self.list.len().saturating_sub(MOST_DRAWN) + self.more;
        let more = (rest > 0).then(|| voice.more(rest));
        drawn.chain(more).collect::<Vec<_>>().join("\n\n")
    }
}

impl fmt::Display for Findings {
    /// Draws the findings in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.drawn(&English))
    }
}

impl std::error::Error for Findings {}

fn draw(findings: &Findings, finding: &Finding, voice: &dyn Voice) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR.with_name(voice.error()),
        Severity::Warning => Level::WARNING.with_name(voice.warning()),
    };
    let [what, hint] = voice.said(finding);
    let title = level.primary_title(what).id(finding.code);
    let group = match &finding.span {
        Some(span) => {
            let lines = around(&findings.text, span);
            let place = span.start - lines.start..span.end - lines.start;
            title.element(
                Snippet::source(findings.text.get(lines).unwrap_or_default())
                    .line_start(findings.line(finding).unwrap_or(1))
                    .path(&findings.file)
                    .annotation(AnnotationKind::Primary.span(place)),
            )
        }
        None => title.element(annotate_snippets::Origin::path(whereabouts(
            findings, finding,
        ))),
    };
    let report = [group.element(Level::HELP.with_name(voice.help()).message(hint))];
    Renderer::plain()
        .decor_style(DecorStyle::Ascii)
        .render(&report)
}

/// The file, and the way to the value where no place in the text is known.
fn whereabouts(findings: &Findings, finding: &Finding) -> String {
    let mut place = String::new();
    for step in &finding.path {
        match step {
            Step::Key(key) if place.is_empty() => place.push_str(key),
            Step::Key(key) => place.extend([".", key]),
            Step::Index(index) => place.push_str(&format!("[{index}]")),
        }
    }
    // Where there is a text, a missing value is missed from all of it.
    match place.as_str() {
        "" => findings.file.clone(),
        _ if !findings.text.is_empty() => findings.file.clone(),

        place => format!("{}: {}", findings.file, text::shown(place)),
    }
}

/// The whole lines that hold a span: only they are drawn, so only they need be looked at.
fn around(text: &str, span: &Range<usize>) -> Range<usize> {
    let before = text.get(..span.start).unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = after.find('\n').unwrap_or(after.len());
    start..span.end + end
}
