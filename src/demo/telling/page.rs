//! The chapters: what comes next, what came of it, and what a trainer says.

use std::path::{self, Path};

use super::{Line, number};
use crate::demo::told::{Carried, Looked, Published, Told};
use crate::demo::{Chapter, MINUTES, drill};
use crate::disclosure::audit::{Reach, RowReach};
use crate::disclosure::{Row, RowKind, ScaleHead};
use crate::finding::text;
use crate::hex;
use crate::kit::Kit;
use crate::locale::{Words, date, grid};
use crate::questionnaire::Direction;
use crate::say;

/// Bytes of a record that are shown on a line, and how many lines.
const PER_LINE: usize = 16;
const SHOWN: usize = 3;

/// What the story is, and how long it takes.
pub fn line(words: &Words) -> String {
    say!(
        words,
        "tour-line",
        minutes = number(MINUTES),
        chapters = number(Chapter::ALL.len())
    )
}

/// What is left once the last chapter was told.
pub fn end(words: &Words) -> String {
    say!(words, "tour-end")
}

/// A chapter's name.
pub fn title(chapter: Chapter, words: &Words) -> String {
    match chapter {
        Chapter::Prepare => say!(words, "tour-prepare"),
        Chapter::CheckIn => say!(words, "tour-checkin"),
        Chapter::Look => say!(words, "tour-look"),
        Chapter::Carry => say!(words, "tour-carry"),
        Chapter::TakeIn => say!(words, "tour-take-in"),
        Chapter::Release => say!(words, "tour-release"),
        Chapter::Attack => say!(words, "tour-attack"),
        Chapter::Brief => say!(words, "tour-brief"),
        Chapter::Drill => say!(words, "tour-drill"),
    }
}

/// What a trainer says, and what sceptics ask.
pub fn notes(chapter: Chapter, words: &Words) -> String {
    match chapter {
        Chapter::Prepare => say!(words, "tour-notes-prepare"),
        Chapter::CheckIn => say!(words, "tour-notes-checkin"),
        Chapter::Look => say!(words, "tour-notes-look"),
        Chapter::Carry => say!(words, "tour-notes-carry"),
        Chapter::TakeIn => say!(words, "tour-notes-take-in"),
        Chapter::Release => say!(words, "tour-notes-release"),
        Chapter::Attack => say!(words, "tour-notes-attack"),
        Chapter::Brief => say!(words, "tour-notes-brief"),
        Chapter::Drill => say!(words, "tour-notes-drill"),
    }
}

/// What comes next, before a chapter is played.
pub fn before(chapter: Chapter, told: &Told, kit: &Kit, words: &Words) -> String {
    match chapter {
        Chapter::Prepare => line(words),
        Chapter::CheckIn => {
            let crowd = number(told.prepared.crowd);
            say!(words, "tour-checkin-before", crowd = crowd)
        }
        Chapter::Look => say!(words, "tour-look-before"),
        Chapter::Carry => say!(words, "tour-carry-before"),
        Chapter::TakeIn => say!(words, "tour-take-in-before"),
        Chapter::Release => {
            let least = kit.mission().policy.minimum_group;
            say!(words, "tour-release-before", n = least)
        }
        Chapter::Attack => say!(words, "tour-attack-before"),
        Chapter::Brief => say!(words, "tour-brief-before"),
        Chapter::Drill => {
            let tricks = number(drill::Trick::ALL.len());
            say!(words, "tour-drill-before", n = tricks)
        }
    }
}

/// What came of a chapter; nothing before it was played.
pub fn after(chapter: Chapter, told: &Told, kit: &Kit, words: &Words) -> Vec<Line> {
    let scene = Scene { told, kit, words };
    let lines = match chapter {
        Chapter::Prepare => Some(scene.prepared()),
        Chapter::CheckIn => (told.answered > 0).then(|| scene.answered()),
        Chapter::Look => told.looked.as_ref().map(|looked| scene.looked(looked)),
        Chapter::Carry => told.carried.as_ref().map(|carried| scene.carried(carried)),
        Chapter::TakeIn => scene.taken(),
        Chapter::Release => told.published.as_ref().map(|one| scene.published(one)),
        Chapter::Attack => told.reach.as_ref().map(|reach| scene.attacked(reach)),
        Chapter::Brief => scene.briefed(),
        Chapter::Drill => None,
    };
    lines.unwrap_or_default()
}

/// The rows that are attacked before everybody's eyes; all are counted.
const ATTACKED: usize = 3;

/// The widest piece of a path, in cells.
const WIDEST: usize = 52;

struct Scene<'a> {
    told: &'a Told,
    kit: &'a Kit,
    words: &'a Words,
}

impl Scene<'_> {
    fn prepared(&self) -> Vec<Line> {
        let (words, prepared) = (self.words, &self.told.prepared);
        let forecast = say!(
            words,
            "tour-prepared-forecast",
            units = number(prepared.units),
            people = prepared.people,
            share = words.percent(f64::from(prepared.percent) / 100.0),
            rows = number(prepared.own_rows)
        );
        vec![
            Line::Text(say!(words, "tour-prepared-key")),
            Line::Text(forecast),
            Line::Text(say!(words, "tour-prepared-kit")),
            Line::Strong(prepared.words.clone()),
        ]
    }

    fn answered(&self) -> Vec<Line> {
        let n = number(self.told.answered);
        vec![Line::Text(say!(self.words, "tour-answered", n = n))]
    }

    fn looked(&self, looked: &Looked) -> Vec<Line> {
        let words = self.words;
        let bytes = number(looked.sealed.bytes.len());
        let title = if looked.is_yours {
            say!(words, "tour-looked-yours", bytes = bytes)
        } else {
            say!(words, "tour-looked-other", bytes = bytes)
        };
        let mut lines = vec![Line::Strong(title)];
        // The first bytes are the same in every record: what kind of file it is.
        let from = looked.sealed.bytes.chunks(PER_LINE);
        let from = from.skip(looked.sealed.bytes.len() / PER_LINE / 2);
        lines.extend(from.take(SHOWN).map(|bytes| Line::Raw(hex::spaced(bytes))));
        let tried = say!(
            words,
            "record-try",
            files = looked.attempt.files_searched,
            keys = looked.attempt.keys_found
        );
        lines.push(Line::Text(tried));
        lines.push(Line::Strong(if looked.attempt.opened {
            say!(words, "record-open")
        } else {
            say!(words, "record-shut")
        }));
        lines
    }

    fn carried(&self, carried: &Carried) -> Vec<Line> {
        let words = self.words;
        let what = say!(
            words,
            "tour-carried-what",
            bytes = number(usize::try_from(carried.bytes).unwrap_or(usize::MAX)),
            records = number(carried.records)
        );
        let day = carried.day.map(|day| {
            let day = date::date(words, day);
            Line::Text(say!(words, "tour-carried-day", day = day))
        });
        let mut lines = vec![
            Line::Text(say!(words, "tour-carried")),
            Line::Raw(name_of(&carried.file)),
            Line::Text(what),
        ];
        lines.extend(day);
        lines.push(Line::Strong(say!(words, "tour-carried-lost")));
        lines
    }

    fn taken(&self) -> Option<Vec<Line>> {
        let (words, taken) = (self.words, self.told.taken.as_ref()?);
        Some(vec![
            Line::Text(say!(words, "tour-opened")),
            Line::Text(say!(words, "tour-taken", about = number(taken.about))),
            Line::Text(say!(
                words,
                "tour-taken-receipt",
                cleared = number(taken.cleared)
            )),
            Line::Raw(name_of(&taken.receipt)),
        ])
    }

    fn published(&self, published: &Published) -> Vec<Line> {
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

    fn attacked(&self, reach: &Reach) -> Vec<Line> {
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
        let missing = reach.hidden.iter().filter(|unit| unit.people > 0);
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

    fn briefed(&self) -> Option<Vec<Line>> {
        let (words, briefed) = (self.words, self.told.briefed.as_ref()?);
        let page = text::path(&briefed.page);
        let mut lines = vec![Line::Text(say!(words, "tour-briefed"))];
        lines.extend(pieces(&page).into_iter().map(Line::Raw));
        let open = say!(words, "tour-briefed-open", n = number(briefed.files));
        lines.push(Line::Text(open));
        Some(lines)
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
        let first = tree.answering().first().copied();
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

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| text::path(Path::new(name)))
        .unwrap_or_default()
}

/// A path in as many lines as it needs: broken behind a folder, and within a name only where it is
/// wider than a line. One after the other they are the path again.
fn pieces(path: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for part in path.split_inclusive(path::is_separator) {
        match pieces.last_mut() {
            Some(last) if cells(last) + cells(part) <= WIDEST => last.push_str(part),
            _ => pieces.extend(broken(part)),
        }
    }
    pieces
}

/// A name in as many lines as it needs.
fn broken(name: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for letter in name.chars().map(String::from) {
        match pieces.last_mut() {
            Some(last) if cells(last) + cells(&letter) <= WIDEST => last.push_str(&letter),
            _ => pieces.push(letter),
        }
    }
    pieces
}

fn cells(text: &str) -> usize {
    grid::verbatim(text).width()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_broken_behind_its_folders_and_loses_no_letter() {
        let name = "n".repeat(70);
        let long = ["/", &name, "/files/2026-W49/commander.en.html"].concat();
        let wide = ["/家/", &"训练".repeat(20), "/commander.zh.html"].concat();
        let short = "/tmp/files/commander.en.html".to_owned();
        for path in [long, wide, short] {
            let pieces = pieces(&path);
            assert_eq!(pieces.concat(), path);
            assert!(pieces.iter().all(|one| cells(one) <= WIDEST), "{pieces:?}");
        }
        let folder = "/tmp/standeasy-practice-AbCdEf/files/2026-W49/";
        let page = [folder, "commander.en.html"].concat();
        assert_eq!(pieces(&page), [folder, "commander.en.html"]);
    }
}
