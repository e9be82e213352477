//! A scale as the disclosure rules see it: severity, the distance of a score from the
//! unaffected end, and cuts from the least severe to the most.

use crate::questionnaire::{Direction, Item, Method, Questionnaire, Scale};

/// Slack for sums of decimal fractions; scores differ by far more.
const SLACK: f64 = 1e-9;

/// One scale with the grid of its scores.
pub(super) struct Measure<'a> {
    /// The scale.
    pub(super) scale: &'a Scale,
    /// The least distance of two scores of people who answered every item.
    pub(super) step: f64,
    /// The cuts of every row, least severe first.
    pub(super) cuts: Vec<f64>,
    /// The cuts of large groups, least severe first.
    pub(super) deeper: Vec<f64>,
}

impl<'a> Measure<'a> {
    /// All scales of a questionnaire.
    pub(super) fn all(questionnaire: &'a Questionnaire) -> Vec<Self> {
        let items = questionnaire.items();
        let scales = questionnaire.scales().iter();
        scales.map(|scale| Self::of(scale, items)).collect()
    }

    pub(super) fn of(scale: &'a Scale, items: &[Item]) -> Self {
        let step = match scale.method {
            Method::Sum => value_step(scale, items) * scale.multiply,
            Method::Mean => value_step(scale, items) * scale.multiply / scale.items.len() as f64,
            Method::Count => scale.multiply,
        };
        let by_severity = |cuts: &[f64]| {
            let mut sorted = cuts.to_vec();
            sorted.sort_by(f64::total_cmp);
            if scale.direction == Direction::HighIsGood {
                sorted.reverse();
            }
            sorted
        };
        Self {
            scale,
            step,
            cuts: by_severity(&scale.cuts),
            deeper: by_severity(&scale.deeper_cuts),
        }
    }

    /// The distance between the ends of the scale: R, the rounding base of its sums.
    pub(super) fn range(&self) -> f64 {
        self.scale.max - self.scale.min
    }

    /// How far a score lies from the unaffected end, 0 to the range.
    pub(super) fn severity(&self, score: f64) -> f64 {
        match self.scale.direction {
            Direction::HighIsBad => score - self.scale.min,
            Direction::HighIsGood => self.scale.max - score,
        }
    }

    /// The score of a severity.
    pub(super) fn score(&self, severity: f64) -> f64 {
        match self.scale.direction {
            Direction::HighIsBad => self.scale.min + severity,
            Direction::HighIsGood => self.scale.max - severity,
        }
    }

    /// The cut with most people on its affected side.
    pub(super) fn mildest_cut(&self) -> Option<f64> {
        let all = self.cuts.iter().chain(&self.deeper).copied();
        all.min_by(|a, b| self.severity(*a).total_cmp(&self.severity(*b)))
    }

    /// The most severe score on the unaffected side of a cut, on the grid of whole answers.
    pub(super) fn just_unaffected(&self, cut: f64) -> f64 {
        let steps = ((cut - self.scale.min) / self.step - SLACK).ceil();
        match self.scale.direction {
            Direction::HighIsBad => {
                (self.scale.min + (steps - 1.0) * self.step).max(self.scale.min)
            }
            Direction::HighIsGood => (self.scale.min + steps * self.step).max(cut),
        }
    }

    /// For each cut, deeper ones last, the greatest unaffected severity and the least affected
    /// one, of people who answered every item.
    pub(super) fn grid_edges(&self) -> Vec<(f64, f64)> {
        let cuts = self.cuts.iter().chain(&self.deeper);
        cuts.map(|cut| {
            let below = self.severity(self.just_unaffected(*cut));
            (below, below + self.step)
        })
        .collect()
    }

    /// The least and the greatest sum of severities of n people, for the least and greatest
    /// count at each cut: the least has everybody at the mild edge of their band, the greatest
    /// at the severe one.
    pub(super) fn reach(
        &self,
        n: u32,
        counts: impl Iterator<Item = (u32, u32)> + Clone,
        edges: &[(f64, f64)],
    ) -> (f64, f64) {
        let (mut least, mut from) = (0.0, 0.0);
        let (mut most, mut to, mut people) = (0.0, 0.0, f64::from(n));
        for ((fewest, greatest), (below, affected)) in counts.zip(edges) {
            least += f64::from(fewest) * (affected - from);
            from = *affected;
            most += people * (below - to);
            (to, people) = (*below, f64::from(greatest));
        }
        (least, most + people * (self.range() - to))
    }

    /// Whether a mean may be shown at all, whatever the answers.
    ///
    /// Sums are rounded to the range. Where the range is only a few steps, or a cut stands at
    /// the very end of the scale, a rounded sum would still tell how many reach that cut.
    pub(super) fn has_mean(&self, base: u32) -> bool {
        let mut cuts = self.cuts.iter().chain(&self.deeper);
        let is_long = self.range() + SLACK >= f64::from(base) * self.step;
        is_long
            && cuts.all(|cut| {
                let least_affected = self.severity(self.just_unaffected(*cut)) + self.step;
                least_affected <= self.range() - self.step + SLACK
            })
    }
}

/// The greatest whole number that divides all differences between scored values of an item.
fn value_step(scale: &Scale, items: &[Item]) -> f64 {
    let values = scale
        .items
        .iter()
        .filter_map(|at| items.get(*at))
        .flat_map(|item| {
            let (low, _) = item.range().unwrap_or_default();
            let scored = (0..item.values.len()).filter_map(|option| item.scored(option));
            scored.map(move |value| value.abs_diff(low))
        });
    f64::from(values.fold(0, common_divisor).max(1))
}

fn common_divisor(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { common_divisor(b, a % b) }
}
