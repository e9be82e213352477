//! What people are told before the first question: the same on the screens, line by line and on
//! the board.

use super::{across, analyses};
use crate::kit::Kit;
use crate::kit::mission::Admission;
use crate::locale::{Words, date};
use crate::say;

/// Seconds a person needs for one question, give or take.
const SECONDS_PER_ITEM: usize = 10;

/// How somebody would use this who is made to answer: it is done in other ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On the screens, and on the board that tells of them.
    Screens,
    /// Line by line.
    Lines,
}

/// What is so in every mission, a text a paragraph.
pub fn always(kit: &Kit, words: &Words) -> Vec<String> {
    let policy = &kit.mission().policy;
    vec![
        say!(words, "notice-free"),
        say!(words, "notice-stored"),
        match Openers::of(kit) {
            Openers::Officer => say!(words, "notice-open"),
            Openers::WithBackup => say!(words, "notice-open-backup"),
            Openers::Two => say!(words, "notice-open-two"),
        },
        say!(words, "notice-nobody"),
        say!(
            words,
            "notice-group",
            n = policy.minimum_group,
            base = policy.base,
            most = policy.most_behind_base()
        ),
    ]
}

/// What is said once answers are sealed: who can open them, and what is ever shown of them.
pub fn sealed(kit: &Kit, words: &Words) -> String {
    let group = kit.mission().policy.minimum_group;
    match Openers::of(kit) {
        Openers::Officer => say!(words, "sealed-line", n = group),
        Openers::WithBackup => say!(words, "sealed-line-backup", n = group),
        Openers::Two => say!(words, "sealed-line-two", n = group),
    }
}

/// Who can open what is sealed.
enum Openers {
    /// The medical officer, with one key.
    Officer,
    /// The same, or whoever has the key in the safe.
    WithBackup,
    /// The second person and then the medical officer.
    Two,
}

impl Openers {
    fn of(kit: &Kit) -> Self {
        match (kit.second(), kit.recipients().len()) {
            (Some(_), _) => Self::Two,
            (None, 0 | 1) => Self::Officer,
            (None, _) => Self::WithBackup,
        }
    }
}

/// What this mission chose, a text a paragraph.
pub fn chosen(kit: &Kit, words: &Words, place: Place) -> Vec<String> {
    let mission = kit.mission();
    let admission = mission.admission;
    let pathway = kit.response_pathway(words.language());
    let all = [
        analyses::told(&mission.policy, words),
        across::notice(kit, words),
        admission.map(|Admission::Slips| say!(words, "notice-slip")),
        mission.withdrawal.map(|_| match place {
            Place::Screens => say!(words, "notice-withdraw"),
            Place::Lines => say!(words, "notice-withdraw-lines"),
        }),
        mission.laptops.map(|_| say!(words, "notice-enrolled")),
        mission.calendar.key_end.map(|day| {
            let date = date::date(words, day);
            match Openers::of(kit) {
                Openers::Officer | Openers::Two => say!(words, "notice-key-end", date = date),
                Openers::WithBackup => say!(words, "notice-key-end-backup", date = date),
            }
        }),
        pathway.map(|pathway| say!(words, "notice-safety", pathway = pathway)),
    ];
    all.into_iter().flatten().collect()
}

/// How long the longest questionnaire of a mission takes.
pub fn minutes(kit: &Kit, words: &Words) -> String {
    let items = kit.questionnaires().iter().map(|one| one.items().len());
    let seconds = items.max().unwrap_or(0) * SECONDS_PER_ITEM;
    let minutes = seconds.div_ceil(60).max(1);
    say!(words, "notice-minutes", minutes = minutes)
}
