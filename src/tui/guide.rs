//! Where a trainer stands in the story of the practice mission.

use crate::demo::Chapter;

/// The trainer's place; it outlasts the sittings of the audience.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Guide {
    /// The chapter; none before the first.
    pub(super) at: Option<Chapter>,
    /// Whether the list of chapters is shown.
    pub(super) is_list: bool,
    /// Whether the trainer's notes are shown.
    pub(super) has_notes: bool,
}

impl Guide {
    /// At the beginning of a chapter, or before the first.
    pub(super) fn at(chapter: Option<Chapter>) -> Self {
        Self {
            at: chapter,
            ..Self::default()
        }
    }
}
