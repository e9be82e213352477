//! What units, scales, cuts and answers are called in the reader's language.

use super::error::ReportError;
use super::{Subject, about};
use crate::disclosure::{Row, RowKind};
use crate::locale::{Words, plain};
use crate::questionnaire::{Direction, Questionnaire};
use crate::say;
use crate::unit::UnitTree;

/// The names of one release.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) tree: &'a UnitTree,
    pub(super) words: &'a Words,
}

impl<'a> Names<'a> {
    /// The names that the kit of a release has for it.
    pub(super) fn of(subject: &Subject<'a>) -> Result<Self, ReportError> {
        Ok(Self {
            questionnaire: about::questionnaire(subject)?,
            tree: subject.kit.tree(),
            words: subject.words,
        })
    }

    /// The questionnaire's title.
    pub(super) fn title(&self) -> &'a str {
        self.questionnaire.title(self.words.language())
    }

    /// A unit's name, or its id where the kit does not know it.
    pub(super) fn unit(&self, id: &str) -> String {
        let found = self.tree.find(id);
        found.map_or_else(
            || id.to_owned(),
            |unit| self.tree.name(unit, self.words.language()).to_owned(),
        )
    }

    /// What a row is called: the unit, or the rest of it.
    pub(super) fn row(&self, row: &Row) -> String {
        match row.kind {
            RowKind::Unit => self.unit(&row.unit),
            RowKind::Rest => self.rest(&row.unit),
        }
    }

    /// What the rest of a unit is called.
    pub(super) fn rest(&self, unit: &str) -> String {
        plain(&say!(self.words, "release-rest", unit = self.unit(unit)))
    }

    /// A scale's name.
    pub(super) fn scale(&self, id: &str) -> String {
        let scales = self.questionnaire.scales();
        let at = scales.iter().position(|scale| scale.id == id);
        let text = at.map(|at| self.questionnaire.scale_text(at, self.words.language()));
        text.unwrap_or(id).to_owned()
    }

    /// The affected side of a cut, in words.
    pub(super) fn cut(&self, scale: &str, cut: f64) -> String {
        plain(&if self.is_high_bad(scale) {
            say!(self.words, "release-above", cut = cut)
        } else {
            say!(self.words, "release-below", cut = cut)
        })
    }

    /// Whether the affected of a scale are those with high values.
    pub(super) fn is_high_bad(&self, scale: &str) -> bool {
        let mut scales = self.questionnaire.scales().iter();
        scales.any(|one| one.id == scale && one.direction == Direction::HighIsBad)
    }

    /// The wording of an item.
    pub(super) fn item(&self, id: &str) -> &'a str {
        let at = self.position(id);
        at.map_or("", |at| {
            self.questionnaire.item_text(at, self.words.language())
        })
    }

    /// The wording of an item's option, by its number from 1.
    pub(super) fn option(&self, item: &str, option: usize) -> &'a str {
        let texts = self.position(item).map(|at| {
            let language = self.words.language();
            self.questionnaire.option_texts(at, language)
        });
        let texts = texts.unwrap_or_default();
        let at = option.checked_sub(1);
        at.and_then(|at| texts.get(at).copied()).unwrap_or("")
    }

    fn position(&self, item: &str) -> Option<usize> {
        let mut items = self.questionnaire.items().iter();
        items.position(|one| one.id == item)
    }
}
