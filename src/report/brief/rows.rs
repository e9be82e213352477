//! The rows of a release with everything that stands in them.

use super::answers;
use super::bands::{bands, side};
use super::history::Past;
use super::names::Names;
use super::{Row, Share, Shares};
use crate::disclosure::trend::{Change, Line};
use crate::disclosure::{self, CutFigure, RowKind, ScaleHead};
use crate::report::margin::{self, Margin};
use crate::report::{Subject, change};
use crate::say;

pub(super) fn rows(subject: &Subject<'_>, names: &Names<'_>, past: &Past) -> Vec<Row> {
    let reader = Reader {
        subject,
        names,
        past,
    };
    let margins = margin::all(subject.release, subject.kit.tree());
    let rows = subject.release.rows().iter().zip(margins);
    rows.map(|(row, margins)| reader.row(row, &margins))
        .collect()
}

struct Reader<'a> {
    subject: &'a Subject<'a>,
    names: &'a Names<'a>,
    past: &'a Past,
}

impl Reader<'_> {
    fn row(&self, row: &disclosure::Row, margins: &[Margin]) -> Row {
        let (name, full_name) = self.names.row(row);
        let members = (row.kind == RowKind::Rest).then(|| {
            let words = self.subject.words;
            let named = |id: &String| match *id == row.unit {
                true => say!(words, "release-itself", unit = self.names.unit(id)),
                false => self.names.unit(id),
            };
            let members: Vec<String> = row.of.iter().map(named).collect();
            members.join(words.semicolon())
        });
        let means = row.means.iter();
        let scales = self.subject.release.head().scales.iter();
        Row {
            name,
            full_name,
            members,
            depth: self.names.depth(row),
            n: row.n,
            scales: scales
                .map(|scale| self.shares((row, margins), scale))
                .collect(),
            means: means
                .map(|mean| (self.names.scale(&mean.scale), mean.mean, mean.margin))
                .collect(),
            answers: answers::of_items(self.names, row),
            sensitive: answers::of_sensitive_items(self.names, row),
        }
    }

    fn shares(&self, (row, margins): (&disclosure::Row, &[Margin]), scale: &ScaleHead) -> Shares {
        let cuts = row.cuts.iter().zip(margins);
        let cuts = cuts.filter(|(cut, _)| cut.scale == scale.id);
        let (figures, margins): (Vec<&CutFigure>, Vec<&Margin>) = cuts.unzip();
        Shares {
            scale: self.names.scale(&scale.id),
            bands: bands(self.subject.words, scale, &figures, row.n),
            cuts: (figures.iter().zip(margins))
                .map(|(figure, margin)| Share {
                    margin: Some(*margin),
                    ..self.share(row, scale, figure)
                })
                .collect(),
        }
    }

    fn share(&self, row: &disclosure::Row, scale: &ScaleHead, figure: &CutFigure) -> Share {
        let line = self.past.line(row, figure);
        let mut deeper = scale.deeper_cuts.iter();
        Share {
            label: side(self.subject.words, scale.direction, figure.cut),
            is_deeper: deeper.any(|cut| cut.total_cmp(&figure.cut).is_eq()),
            count: figure.count,
            share: figure.share,
            margin: None,
            past: line.map_or_else(Vec::new, |line| {
                let points = line.points.iter();
                points.map(|point| Some(point.as_ref()?.share())).collect()
            }),
            change: line.and_then(verdict),
        }
    }
}

/// What may be said of the change since the release before: the same as at the desk.
fn verdict(line: &Line) -> Option<Change> {
    let mut newest = line.points.iter().rev();
    let now = newest.next()?.as_ref()?;
    let before = newest.next()?.as_ref()?;
    change::between(before, now).map(|shift| shift.verdict)
}
