//! The items whose distributions may be shown, and which of their options are affected.

use super::measure::Measure;
use crate::checkin::Answer;
use crate::questionnaire::{Item, Method, Questionnaire, Scale};

/// One item with its options in order of severity.
pub(super) struct Options<'a> {
    /// The item.
    pub(super) item: &'a Item,
    /// Its position in the questionnaire.
    pub(super) at: usize,
    /// Its options by position, least severe first.
    pub(super) order: Vec<usize>,
    /// How many of them, from the first, are on the unaffected side; at least one.
    pub(super) unaffected: usize,
}

impl<'a> Options<'a> {
    /// The items of layer 100: none that is sensitive or about safety.
    pub(super) fn all(questionnaire: &'a Questionnaire, measures: &[Measure<'a>]) -> Vec<Self> {
        Self::some(questionnaire, measures, |item| !item.sensitive)
    }

    /// The sensitive items, which have a layer of their own.
    pub(super) fn sensitive(
        questionnaire: &'a Questionnaire,
        measures: &[Measure<'a>],
    ) -> Vec<Self> {
        Self::some(questionnaire, measures, |item| item.sensitive)
    }

    /// Items about safety are never shown.
    fn some(
        questionnaire: &'a Questionnaire,
        measures: &[Measure<'a>],
        is_wanted: impl Fn(&Item) -> bool,
    ) -> Vec<Self> {
        let items = questionnaire.items().iter().enumerate();
        items
            .filter(|(_, item)| !item.safety && is_wanted(item))
            .map(|(at, item)| Self::of(item, at, measures))
            .filter(|options| options.unaffected > 0)
            .collect()
    }

    /// The options on the affected side.
    pub(super) fn affected(&self) -> &[usize] {
        self.order.get(self.unaffected..).unwrap_or(&[])
    }

    /// The most severe option on the unaffected side.
    pub(super) fn haven(&self) -> Option<u8> {
        let last = self.order.get(self.unaffected.checked_sub(1)?)?;
        u8::try_from(*last).ok()
    }

    /// The place of an answer in the order of severity; `None` if it is no option.
    pub(super) fn rank(&self, answer: Option<Answer>) -> Option<usize> {
        let Some(Answer::Option(option)) = answer else {
            return None;
        };
        self.order.iter().position(|at| *at == usize::from(option))
    }

    fn of(item: &'a Item, at: usize, measures: &[Measure<'a>]) -> Self {
        let holders: Vec<&Measure<'a>> = measures
            .iter()
            .filter(|measure| measure.scale.items.contains(&at))
            .collect();
        let mut ranked: Vec<(bool, f64, usize)> = (0..item.values.len())
            .map(|option| {
                let is_affected = holders.iter().any(|held| is_affected(item, option, held));
                let severity = holders
                    .first()
                    .map_or(0.0, |held| held.severity(alike(item, option, held.scale)));
                (is_affected, severity, option)
            })
            .collect();
        ranked.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
        Self {
            item,
            at,
            unaffected: ranked.iter().filter(|(affected, ..)| !affected).count(),
            order: ranked.into_iter().map(|(.., option)| option).collect(),
        }
    }
}

/// Whether a person who answers every item of a scale like this option is affected.
///
/// People who take unaffected options throughout are unaffected on the scale; so if enough
/// people can have done that, items prove no more than the scale's own counts.
fn is_affected(item: &Item, option: usize, measure: &Measure<'_>) -> bool {
    let score = alike(item, option, measure.scale);
    measure
        .mildest_cut()
        .is_some_and(|cut| measure.scale.affected(score, cut))
}

/// The score of someone who answers as high in the range of every item as on this one.
fn alike(item: &Item, option: usize, scale: &Scale) -> f64 {
    let value = f64::from(item.scored(option).unwrap_or(0));
    let (low, high) = item.range().unwrap_or((0, 0));
    let (low, high) = (f64::from(low), f64::from(high));
    let part = match scale.method {
        Method::Count => f64::from(u8::from(value > 0.0)),
        Method::Sum | Method::Mean if high > low => (value - low) / (high - low),
        Method::Sum | Method::Mean => 0.0,
    };
    scale.min + part * (scale.max - scale.min)
}
