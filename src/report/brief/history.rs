//! Shares over the periods of a campaign, as the trend of the disclosure room follows them.

use std::collections::BTreeMap;

use super::Moment;
use super::names::Names;
use crate::disclosure::trend::{self, Line};
use crate::disclosure::{CutFigure, Release, Row, RowKind};
use crate::period::Calendar;
use crate::report::Subject;

/// The most periods that are followed: a quarter of weeks, so that a chart can be read.
const MOST_MOMENTS: usize = 13;

type Key = (String, RowKind, String, u64);

pub(super) struct Past {
    labels: Vec<String>,
    gaps: Vec<bool>,
    lines: BTreeMap<Key, Line>,
}

impl Past {
    pub(super) fn of(subject: &Subject<'_>) -> Self {
        let releases = comparable(subject);
        let labels: Vec<String> = releases
            .iter()
            .map(|release| release.head().period.clone())
            .collect();
        // Releases that cannot be compared were left out, so that there is always a trend.
        let found = trend::lines(&releases).unwrap_or_default();
        let mut lines = BTreeMap::new();
        for line in found {
            let key = (
                line.unit.clone(),
                line.kind,
                line.scale.clone(),
                line.cut.to_bits(),
            );
            // The newest row of a name comes first; older ones of other members are not it.
            lines.entry(key).or_insert(line);
        }
        Self {
            gaps: gaps(&subject.kit.mission().calendar, &labels),
            labels,
            lines,
        }
    }

    pub(super) fn moments(&self, names: &Names<'_>) -> Vec<Moment> {
        let moments = self.labels.iter().zip(&self.gaps);
        moments
            .map(|(label, is_after_gap)| Moment {
                name: names.period(label),
                is_after_gap: *is_after_gap,
            })
            .collect()
    }

    /// The label of the period before the release's own.
    pub(super) fn before(&self) -> Option<&str> {
        let at = self.labels.len().checked_sub(2)?;
        self.labels.get(at).map(String::as_str)
    }

    /// The line of a figure of the release.
    pub(super) fn line(&self, row: &Row, figure: &CutFigure) -> Option<&Line> {
        let cut = figure.cut.to_bits();
        let key = (row.unit.clone(), row.kind, figure.scale.clone(), cut);
        self.lines.get(&key).filter(|line| line.of == row.of)
    }
}

/// The last releases that can be compared with this one, and itself, oldest first; itself alone
/// where the mission does not ask what changed.
fn comparable<'a>(subject: &Subject<'a>) -> Vec<&'a Release> {
    let own = subject.release.head();
    let alike = |release: &&Release| {
        let head = release.head();
        head.kit == own.kit
            && head.questionnaire == own.questionnaire
            && head.version == own.version
            && head.period != own.period
            && own.policy.analyses.trends
    };
    let mut releases: Vec<&Release> = subject.earlier.iter().filter(alike).collect();
    releases.dedup_by(|one, other| one.head().period == other.head().period);
    releases.push(subject.release);
    let first = releases.len().saturating_sub(MOST_MOMENTS);
    releases.split_off(first)
}

/// For each period, whether another one lies between it and the one before.
fn gaps(calendar: &Calendar, labels: &[String]) -> Vec<bool> {
    let next = |label: &String| calendar.after(&calendar.named(label).ok()?);
    let before = std::iter::once(None).chain(labels.iter().map(Some));
    before
        .zip(labels)
        .map(|(before, label)| {
            let expected = before.and_then(next);
            expected.is_some_and(|period| period.label() != label)
        })
        .collect()
}
