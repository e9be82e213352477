//! The chapters: what comes next, what came of it, and what a trainer says.

use super::scene::Scene;
use super::{Line, number};
use crate::demo::told::Told;
use crate::demo::{Chapter, MINUTES, drill};
use crate::kit::Kit;
use crate::locale::{Words, date};
use crate::say;

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
        Chapter::LastDay => say!(words, "tour-last-day"),
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
        Chapter::LastDay => say!(words, "tour-notes-last-day"),
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
        Chapter::LastDay => {
            let end = kit.mission().calendar.key_end;
            let end = end.map(|end| date::date(words, end)).unwrap_or_default();
            say!(words, "tour-last-day-before", date = end)
        }
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
        Chapter::LastDay => scene.destroyed(),
        Chapter::Drill => None,
    };
    lines.unwrap_or_default()
}
