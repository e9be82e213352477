//! Names of units, scales, questions and periods in the reader's language. What the kit does
//! not know keeps its id.

use crate::disclosure::{Row, RowKind};
use crate::kit::mission::{Localized, Mission};
use crate::locale::date;
use crate::questionnaire::Questionnaire;
use crate::report::Subject;
use crate::say;

pub(super) struct Names<'a> {
    subject: &'a Subject<'a>,
    pub(super) questionnaire: Option<&'a Questionnaire>,
}

impl<'a> Names<'a> {
    pub(super) fn of(subject: &'a Subject<'a>) -> Self {
        let id = &subject.release.head().questionnaire;
        Self {
            subject,
            questionnaire: subject.kit.questionnaire(id).map(|known| &**known),
        }
    }

    pub(super) fn text(&self, texts: &Localized) -> String {
        Mission::text(texts, self.language()).to_owned()
    }

    pub(super) fn title(&self) -> String {
        let id = self.subject.release.head().questionnaire.as_str();
        let title = self.questionnaire.map(|known| known.title(self.language()));
        title.unwrap_or(id).to_owned()
    }

    pub(super) fn intro(&self) -> Option<String> {
        let intro = self.questionnaire?.intro(self.language())?;
        Some(intro.to_owned())
    }

    pub(super) fn period(&self, label: &str) -> String {
        let calendar = &self.subject.kit.mission().calendar;
        date::period(self.subject.words, calendar, label)
    }

    /// A unit's name alone.
    pub(super) fn unit(&self, id: &str) -> String {
        let tree = self.subject.kit.tree();
        let name = tree.find(id).map(|at| tree.name(at, self.language()));
        name.unwrap_or(id).to_owned()
    }

    /// A unit's name with those above it, from below up, without the root.
    pub(super) fn path(&self, id: &str) -> String {
        let tree = self.subject.kit.tree();
        let mut names = Vec::new();
        let mut next = tree.find(id);
        while let Some(at) = next {
            next = tree.parent(at);
            if next.is_some() || names.is_empty() {
                names.push(tree.name(at, self.language()));
            }
        }
        match names.is_empty() {
            true => id.to_owned(),
            false => names.join(self.subject.words.comma()),
        }
    }

    /// What a row is called beside its neighbours, and what alone.
    pub(super) fn row(&self, row: &Row) -> (String, String) {
        let named = |unit: String| match row.kind {
            RowKind::Unit => unit,
            RowKind::Rest => say!(self.subject.words, "release-rest", unit = unit),
        };
        (named(self.unit(&row.unit)), named(self.path(&row.unit)))
    }

    /// How deep a row stands; the rest of a unit stands beside the units in it.
    pub(super) fn depth(&self, row: &Row) -> usize {
        let tree = self.subject.kit.tree();
        let depth = tree.find(&row.unit).map_or(0, |at| tree.depth(at));
        depth + usize::from(row.kind == RowKind::Rest)
    }

    pub(super) fn scale(&self, id: &str) -> String {
        let name = self.questionnaire.and_then(|known| {
            let at = known.scales().iter().position(|scale| scale.id == id)?;
            Some(known.scale_text(at, self.language()))
        });
        name.unwrap_or(id).to_owned()
    }

    fn language(&self) -> &str {
        self.subject.words.language()
    }

    /// A question's wording and its answers', as many as there are counts.
    pub(super) fn question(&self, id: &str, options: usize) -> (String, Vec<String>) {
        let known = self.questionnaire.and_then(|known| {
            let at = known.items().iter().position(|item| item.id == id)?;
            let language = self.language();
            Some((
                known.item_text(at, language),
                known.option_texts(at, language),
            ))
        });
        let (text, texts) = known.unwrap_or((id, Vec::new()));
        let number = |at: usize| self.subject.words.figures(&(at + 1).to_string());
        let option = |at: usize| {
            texts
                .get(at)
                .map_or_else(|| number(at), |text| (*text).to_owned())
        };
        (text.to_owned(), (0..options).map(option).collect())
    }
}
