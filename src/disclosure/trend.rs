//! Change from one release to the next (rule D14), of what is printed and nothing else.
//!
//! Only shares beyond cuts have a trend. Means have their margin; items, the sensitive ones
//! above all, have none.

use std::collections::BTreeMap;

use super::output::{CutFigure, Row};
use super::{Release, RowKind};
use crate::trouble::Trouble;

mod groups;
mod lowered;

use groups::Groups;

/// The 95th percentile of the normal distribution: a change either way that is called clear is
/// chance in one case of ten.
const Z: f64 = 1.645;

/// What can be said of two shares of one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// More people are on the affected side.
    More,
    /// Fewer people are on the affected side.
    Fewer,
    /// The difference may be chance or rounding.
    NotClear,
}

/// One printed share, with what its exactness depends on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// People on the affected side, in multiples of the base.
    pub count: u32,
    /// Respondents, to the nearest five.
    pub n: u32,
    /// In how many groups the count was rounded.
    pub groups: u32,
    /// The rounding base.
    pub base: u32,
}

/// Which share it is: of a row, by unit, kind and members, and of a scale's cut.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The unit's id.
    pub unit: String,
    /// Whether the row is the whole of it.
    pub kind: RowKind,
    /// Ids of the answering units it covers, sorted.
    pub of: Vec<String>,
    /// The scale's id.
    pub scale: String,
    /// The cut, in the scale's own values.
    pub cut: f64,
    /// The share in each release; `None` where it is not printed.
    pub points: Vec<Option<Point>>,
}

/// Two releases that cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TrendError {
    /// They are of two kits.
    #[error("the releases are of two campaigns")]
    OtherCampaign,
    /// They are of two questionnaires, or of two versions of one.
    #[error("the releases are of two questionnaires, or of two versions of one")]
    OtherQuestionnaire,
    /// They are of the same period.
    #[error("the releases are of the same period")]
    SamePeriod,
    /// What changed is not among what the mission asks for.
    #[error("the kit of this mission does not let anybody compare its periods")]
    NotAskedFor,
}

impl Trouble for TrendError {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherCampaign => "trend-campaign",
            Self::OtherQuestionnaire => "trend-questionnaire",
            Self::SamePeriod => "trend-period",
            Self::NotAskedFor => "trend-not-asked-for",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::OtherCampaign | Self::OtherQuestionnaire | Self::SamePeriod => {
                "Compare releases of one kit and one questionnaire, of different periods."
            }
            Self::NotAskedFor => {
                "Those who answered were told so. Read each release by itself; for the next \
                 mission, add \"trends\" to `analyses` in its file before anybody answers."
            }
        }
        .to_owned()
    }
}

impl Point {
    /// The printed count over the printed n.
    pub fn share(&self) -> f64 {
        f64::from(self.count) / f64::from(self.n)
    }

    /// What the difference of two shares must exceed to be clear.
    ///
    /// Rule D14 for counts: |change| > 1.645 · √(2np(1-p) + 2m·4/3), for n people twice, a share
    /// p and m rounded groups. The first part is the sampling variance of two counts, the
    /// second that of rounding, (b² - 1)/6 a group for base b, 4/3 for threes. Divided by n, and
    /// with each release's own n, m and b, it is
    ///
    /// 1.645 · √(p(1-p)(1/n₁ + 1/n₂) + m₁(b₁²-1)/(6n₁²) + m₂(b₂²-1)/(6n₂²)),
    ///
    /// with p the share of both together. It takes the two as if other people had answered;
    /// mostly the same people answer, so that chance differences are smaller than allowed for.
    /// That n is printed in fives is not in it: it moves a share by at most 2/n of itself.
    pub fn clear_from(&self, earlier: &Self) -> f64 {
        let (n, before) = (f64::from(self.n), f64::from(earlier.n));
        let p = f64::from(self.count + earlier.count) / (n + before);
        let sampling = p * (1.0 - p).max(0.0) * (1.0 / n + 1.0 / before);
        Z * (sampling + self.rounding() + earlier.rounding()).sqrt()
    }

    /// What can be said of the change from an earlier share to this one.
    pub fn since(&self, earlier: &Self) -> Change {
        let change = self.share() - earlier.share();
        if change.abs() <= self.clear_from(earlier) {
            Change::NotClear
        } else if change > 0.0 {
            Change::More
        } else {
            Change::Fewer
        }
    }

    /// The variance of the share by rounding.
    fn rounding(&self) -> f64 {
        let of_a_group = (f64::from(self.base).powi(2) - 1.0) / 6.0;
        f64::from(self.groups) * of_a_group / f64::from(self.n).powi(2)
    }

    fn of(release: &Release, row: &Row, figure: &CutFigure, groups: u32) -> Option<Self> {
        (row.n > 0).then_some(Self {
            count: figure.count,
            n: row.n,
            groups,
            base: release.head().policy.base,
        })
    }
}

impl Release {
    /// The printed shares, by row and by cut in their order, each with what its exactness
    /// depends on.
    pub fn points(&self) -> Vec<Vec<Point>> {
        let groups = Groups::of(self);
        let rows = self.rows().iter().enumerate();
        rows.map(|(at, row)| {
            let figures = row.cuts.iter();
            figures
                .filter_map(|figure| Point::of(self, row, figure, groups.of_figure(at, figure)))
                .collect()
        })
        .collect()
    }

    /// The usual error of a share by rounding alone, one a row: a standard deviation of 0 up,
    /// √(m(b² - 1)/6)/n for a count rounded to base b in m groups, over the printed n.
    pub fn share_errors(&self) -> Vec<f64> {
        let points = self.points();
        let firsts = points.iter().filter_map(|points| points.first());
        firsts.map(|point| point.rounding().sqrt()).collect()
    }
}

impl Line {
    /// The change at a release since the one before; `None` where either is not printed.
    pub fn change(&self, at: usize) -> Option<Change> {
        let earlier = self.points.get(at.checked_sub(1)?)?.as_ref()?;
        Some(self.points.get(at)?.as_ref()?.since(earlier))
    }

    fn is_of(&self, row: &Row, figure: &CutFigure) -> bool {
        self.unit == row.unit
            && self.kind == row.kind
            && self.of == row.of
            && self.scale == figure.scale
            && self.cut.total_cmp(&figure.cut).is_eq()
    }
}

/// The lines of some releases of one campaign, oldest first.
///
/// Lines come in the order of the rows of the newest release that has them; a row counts as
/// the same where unit, kind and members are.
pub fn lines(releases: &[&Release]) -> Result<Vec<Line>, TrendError> {
    check(releases)?;
    let mut lines: Vec<Line> = Vec::new();
    // By unit, so that a line is found without looking at all of them.
    let mut by_unit: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, release) in releases.iter().enumerate().rev() {
        let groups = Groups::of(release);
        for (number, row) in release.rows().iter().enumerate() {
            let known = by_unit.entry(&row.unit).or_default();
            for figure in &row.cuts {
                let groups = groups.of_figure(number, figure);
                let point = Point::of(release, row, figure, groups);
                let mut places = known.iter().copied();
                let place = places
                    .find(|line| lines.get(*line).is_some_and(|line| line.is_of(row, figure)));
                let place = place.unwrap_or_else(|| {
                    known.push(lines.len());
                    lines.push(new_line(row, figure, releases.len()));
                    lines.len() - 1
                });
                let mut points = lines.get_mut(place).into_iter();
                if let Some(slot) = points.find_map(|line| line.points.get_mut(at)) {
                    *slot = point;
                }
            }
        }
    }
    Ok(lines)
}

fn new_line(row: &Row, figure: &CutFigure, releases: usize) -> Line {
    Line {
        unit: row.unit.clone(),
        kind: row.kind,
        of: row.of.clone(),
        scale: figure.scale.clone(),
        cut: figure.cut,
        points: vec![None; releases],
    }
}

fn check(releases: &[&Release]) -> Result<(), TrendError> {
    let mut heads = releases.iter().map(|release| release.head());
    if !heads.all(|head| head.policy.analyses.trends) {
        return Err(TrendError::NotAskedFor);
    }
    for (at, release) in releases.iter().enumerate() {
        let one = release.head();
        for other in releases.iter().skip(at + 1).map(|other| other.head()) {
            if one.kit != other.kit {
                return Err(TrendError::OtherCampaign);
            }
            if one.questionnaire != other.questionnaire || one.version != other.version {
                return Err(TrendError::OtherQuestionnaire);
            }
            if one.period == other.period {
                return Err(TrendError::SamePeriod);
            }
        }
    }
    Ok(())
}
