//! The rows of a release in the story: what is published, and what an attacker makes of it.

use super::scene::Scene;
use super::{Line, number};
use crate::demo::told::Published;
use crate::disclosure::audit::{Reach, RowReach};
use crate::disclosure::{Row, RowKind, ScaleHead};
use crate::questionnaire::Direction;
use crate::say;

/// The rows that are attacked before everybody's eyes; all are counted.
const ATTACKED: usize = 3;

impl Scene<'_> {
    pub(super) fn published(&self, published: &Published) -> Vec<Line> {
        let (words, release) = (self.words, &published.release);
        let own = |row: &&Row| row.kind == RowKind::Unit;
        let rows = release.rows();
        let own_rows = rows.iter().filter(own).count();
        let summary = say!(
            words,
            "tour-released",
            own = number(own_rows),
            forecast = number(self.told.prepared.own_rows),
            pooled = number(rows.len() - own_rows),
            hidden = number(release.withheld().len())
        );
        let scale = release.head().scales.first();
        // The cut of the first figure of every row: the least severe one.
        let first = rows.first().and_then(|row| row.cuts.first());
        let cut = scale.and_then(|scale| Some((scale, first?.cut)));
        let cut = cut.map(|(scale, cut)| self.side(scale, cut));
        let mut lines = vec![Line::Text(summary)];
        lines.extend(cut.map(|cut| Line::Quiet(say!(words, "tour-released-what", cut = cut))));
        lines.extend(
            rows.iter()
                .filter(|row| self.is_in_line(&row.unit, row.kind, &row.of))
                .map(|row| {
                    let share = row.cuts.first().map_or(0.0, |cut| cut.share);
                    let figure = say!(
                        words,
                        "tour-released-row",
                        n = row.n,
                        share = words.percent(share)
                    );
                    Line::Row(self.row_name(&row.unit, row.kind), figure)
                }),
        );
        lines
    }

    pub(super) fn attacked(&self, reach: &Reach) -> Vec<Line> {
        let words = self.words;
        let is_in_line = |row: &&RowReach| self.is_in_line(&row.unit, row.kind, &row.of);
        // The larger a row, the less anybody would make of it.
        let rows: Vec<&RowReach> = reach.rows.iter().filter(is_in_line).collect();
        let first = rows.len().saturating_sub(ATTACKED);
        let mut lines: Vec<Line> = rows
            .into_iter()
            .skip(first)
            .filter_map(|row| {
                let cut = row.cuts.first()?;
                let figure = say!(
                    words,
                    "tour-attack-row",
                    printed = cut.printed,
                    least = cut.least,
                    most = cut.most
                );
                Some(Line::Row(self.row_name(&row.unit, row.kind), figure))
            })
            .collect();
        lines.push(Line::Text(say!(
            words,
            "tour-attack-smallest",
            n = reach.smallest
        )));
        let hidden = reach.hidden.iter();
        let missing = hidden.filter(|unit| unit.people > 0 && !self.is_above(&unit.unit));
        let missing = missing.min_by_key(|unit| unit.people);
        lines.extend(missing.map(|unit| {
            Line::Text(say!(
                words,
                "tour-attack-hidden",
                unit = self.full_name(&unit.unit),
                people = unit.people,
                least = unit.least,
                most = unit.most
            ))
        }));
        lines.push(Line::Strong(say!(
            words,
            "tour-attack-pinned",
            figures = number(reach.figures()),
            pinned = number(reach.pinned())
        )));
        lines
    }

    fn side(&self, scale: &ScaleHead, cut: f64) -> String {
        let of = self.kit.questionnaire(super::super::QUESTIONNAIRE);
        let name = of.map_or("", |of| of.scale_text(0, self.words.language()));
        let side = match scale.direction {
            Direction::HighIsGood => say!(self.words, "release-below", cut = cut),
            Direction::HighIsBad => say!(self.words, "release-above", cut = cut),
        };
        [name, side.as_str()].join(self.words.comma())
    }

    /// The rows on the way from the top to the unit that the audience answered for.
    fn is_in_line(&self, unit: &str, kind: RowKind, of: &[String]) -> bool {
        let tree = self.kit.tree();
        let first = tree.peopled().first().copied();
        let chosen = self.told.unit.as_deref().and_then(|unit| tree.find(unit));
        let Some(chosen) = chosen.or(first) else {
            return false;
        };
        let Some(id) = tree.unit(chosen).map(|unit| unit.id.as_str()) else {
            return false;
        };
        let mut line = std::iter::successors(Some(chosen), |above| tree.parent(*above));
        let is_above = line.any(|above| tree.unit(above).is_some_and(|u| u.id.as_str() == unit));
        match kind {
            RowKind::Unit => is_above,
            RowKind::Rest => of.iter().any(|one| one == id),
        }
    }

    /// Whether nobody is with a unit itself: who answered as it chose it for the one below, and it
    /// can have a row all the same.
    fn is_above(&self, unit: &str) -> bool {
        let tree = self.kit.tree();
        let at = tree.find(unit);
        at.is_some_and(|at| !tree.has_people(at) && !tree.is_across(at))
    }

    fn unit_name(&self, unit: &str) -> &str {
        let tree = self.kit.tree();
        let at = tree.find(unit);
        at.map_or("", |at| tree.name(at, self.words.language()))
    }

    fn row_name(&self, unit: &str, kind: RowKind) -> String {
        let name = self.unit_name(unit);
        match kind {
            RowKind::Unit => name.to_owned(),
            RowKind::Rest => say!(self.words, "release-rest", unit = name),
        }
    }

    /// A small unit with the one above it, which tells it from those of the same name.
    fn full_name(&self, unit: &str) -> String {
        let tree = self.kit.tree();
        let above = tree.find(unit).and_then(|at| tree.parent(at));
        let above = above.map(|above| tree.name(above, self.words.language()));
        let own = self.unit_name(unit);
        above.map_or(own.to_owned(), |above| format!("{own} ({above})"))
    }
}
