//! What came of a chapter: of all but what was released, and of the last day.

use super::paths::{name_of, pieces};
use super::{Line, number};
use crate::demo::told::{Carried, Looked, Told};
use crate::finding::text;
use crate::hex;
use crate::kit::Kit;
use crate::locale::{Words, date};
use crate::say;

/// Bytes of a record that are shown on a line, and how many lines.
const PER_LINE: usize = 16;
const SHOWN: usize = 3;

/// What was played so far, to be told in the words of a language.
pub(super) struct Scene<'a> {
    pub(super) told: &'a Told,
    pub(super) kit: &'a Kit,
    pub(super) words: &'a Words,
}

impl Scene<'_> {
    pub(super) fn prepared(&self) -> Vec<Line> {
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

    pub(super) fn answered(&self) -> Vec<Line> {
        let n = number(self.told.answered);
        vec![Line::Text(say!(self.words, "tour-answered", n = n))]
    }

    pub(super) fn looked(&self, looked: &Looked) -> Vec<Line> {
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

    pub(super) fn carried(&self, carried: &Carried) -> Vec<Line> {
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

    pub(super) fn taken(&self) -> Option<Vec<Line>> {
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

    pub(super) fn briefed(&self) -> Option<Vec<Line>> {
        let (words, briefed) = (self.words, self.told.briefed.as_ref()?);
        let page = text::path(&briefed.page);
        let mut lines = vec![Line::Text(say!(words, "tour-briefed"))];
        lines.extend(pieces(&page).into_iter().map(Line::Raw));
        let open = say!(words, "tour-briefed-open", n = number(briefed.files));
        lines.push(Line::Text(open));
        Some(lines)
    }
}
