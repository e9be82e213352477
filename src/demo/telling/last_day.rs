//! What came of the last day of the key.

use super::paths::pieces;
use super::scene::Scene;
use super::{Line, number};
use crate::finding::text;
use crate::say;

impl Scene<'_> {
    pub(super) fn destroyed(&self) -> Option<Vec<Line>> {
        let (words, destroyed) = (self.words, self.told.destroyed.as_ref()?);
        let did = say!(
            words,
            "tour-destroyed",
            before = number(destroyed.sealed_before),
            after = number(destroyed.sealed_after)
        );
        let mut lines = vec![Line::Text(did)];
        if destroyed.is_refused {
            lines.push(Line::Text(say!(words, "tour-destroyed-asked")));
        }
        if destroyed.is_in_ledger {
            lines.push(Line::Text(say!(words, "tour-destroyed-ledger")));
        }
        lines.push(Line::Text(say!(words, "tour-destroyed-record")));
        let record = text::path(&destroyed.record);
        lines.extend(pieces(&record).into_iter().map(Line::Raw));
        let copied = say!(
            words,
            "tour-destroyed-copy",
            about = number(destroyed.about)
        );
        lines.push(Line::Strong(copied));
        Some(lines)
    }
}
