//! What `verify` says: a line for each store, and one for each thing somebody should see to.

use crate::advice;
use crate::cli::columns::{left, widest};
use crate::cli::failure::left_open;
use crate::desk::DeskError;
use crate::desk::verify::{CopyState, Message, State, Verdict};
use crate::locale::{self, Words};
use crate::sandbox::{Closed, Swap};
use crate::tell;

/// A line in three columns: whose store, how it is, what was found.
type Line = [String; 3];

/// The verdicts, what the system denies a check-in, and whether it may write memory to a disk.
pub(super) fn text(verdicts: &[Verdict], (closed, swap): (Closed, Swap), words: &Words) -> String {
    let mut lines: Vec<Line> = Vec::new();
    for verdict in verdicts {
        lines.extend(of_store(verdict, words));
    }
    lines.push(of_check_in(closed, words));
    lines.push(of_swap(swap, words));
    let [stores, states] = widths(words);
    let lines = lines.iter().map(|[store, state, text]| {
        format!("{} {} {text}", left(store, stores), left(state, states))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The widths of the first two columns, whatever stands in them this time.
fn widths(words: &Words) -> [usize; 2] {
    let stores = [
        tell!(words, "verify-laptop"),
        tell!(words, "verify-officer"),
        tell!(words, "verify-second"),
        tell!(words, "verify-check-in"),
        tell!(words, "verify-swap"),
    ];
    let states = [
        tell!(words, "verify-whole"),
        tell!(words, "verify-one-copy"),
        tell!(words, "verify-damaged"),
        tell!(words, "verify-unread"),
        tell!(words, "verify-absent"),
        tell!(words, "verify-closed"),
        tell!(words, "verify-open"),
        tell!(words, "verify-none"),
        tell!(words, "verify-covered"),
    ];
    [
        widest(stores.iter().map(String::as_str)),
        widest(states.iter().map(String::as_str)),
    ]
}

/// What the system denies a check-in, and what it does not.
fn of_check_in(closed: Closed, words: &Words) -> Line {
    let open = closed.open();
    let (state, text) = match open.is_empty() {
        true => (
            tell!(words, "verify-closed"),
            tell!(words, "verify-all-closed"),
        ),
        false => (
            tell!(words, "verify-open"),
            tell!(
                words,
                "verify-left-open",
                open = left_open(&open, words),
                command = "`checkin --strict`"
            ),
        ),
    };
    [tell!(words, "verify-check-in"), state, text]
}

/// Whether the system may write memory to a disk, and to what kind of one.
fn of_swap(swap: Swap, words: &Words) -> Line {
    let (state, text) = match swap {
        Swap::None => (tell!(words, "verify-none"), tell!(words, "verify-no-swap")),
        Swap::Encrypted => (
            tell!(words, "verify-covered"),
            tell!(words, "verify-covered-swap"),
        ),
        Swap::Open => (
            tell!(words, "verify-open"),
            tell!(words, "verify-open-swap"),
        ),
    };
    [tell!(words, "verify-swap"), state, text]
}

fn of_store(verdict: &Verdict, words: &Words) -> Vec<Line> {
    let store = match verdict.store {
        "laptop" => tell!(words, "verify-laptop"),
        "second" => tell!(words, "verify-second"),
        _ => tell!(words, "verify-officer"),
    };
    let found = found(&verdict.message, words);
    let mut lines = vec![[store, state(verdict.state, words), found]];
    let below = |text: String| [String::new(), String::new(), text];
    lines.extend(to_do(verdict, words).map(below));
    if verdict.has_room == Some(false) {
        lines.push(below(tell!(words, "verify-no-room")));
    }
    let kept = verdict.kept.iter();
    lines.extend(kept.map(|name| below(tell!(words, "verify-kept", name = name.as_str()))));
    lines
}

fn state(state: State, words: &Words) -> String {
    match state {
        State::Whole => tell!(words, "verify-whole"),
        State::OneCopy => tell!(words, "verify-one-copy"),
        State::Damaged => tell!(words, "verify-damaged"),
        State::Unread => tell!(words, "verify-unread"),
        State::Absent => tell!(words, "verify-absent"),
    }
}

fn to_do(verdict: &Verdict, words: &Words) -> Option<String> {
    // What is gone has an advice of its own, whatever else could be done about damage.
    let lost = match &verdict.message {
        Message::StoreGone => Some(&DeskError::RecordsLost),
        Message::Failed(
            error @ (DeskError::IdentityLost { .. } | DeskError::RoundingKeyLost { .. }),
        ) => Some(error),
        _ => None,
    };
    if let Some(error) = lost {
        return Some(locale::plain(&advice::of(error, words).now));
    }
    let wants_kit = matches!(
        verdict.message,
        Message::KitGone | Message::Failed(DeskError::InstalledKit { .. })
    );
    match verdict.state {
        State::Damaged if wants_kit => Some(tell!(
            words,
            "verify-install-again",
            command = "standeasy laptop install FILE.kit"
        )),
        State::OneCopy => Some(tell!(words, "verify-next-start")),
        State::Damaged if verdict.store == "laptop" => Some(tell!(
            words,
            "verify-rescue",
            command = "standeasy laptop rescue"
        )),
        State::Damaged if verdict.store == "second" => Some(tell!(
            words,
            "verify-recover-second",
            command = "standeasy second recover"
        )),
        State::Damaged => Some(tell!(words, "verify-restore")),
        State::Whole | State::Unread | State::Absent => None,
    }
}

fn found(message: &Message, words: &Words) -> String {
    match message {
        Message::Nothing => String::new(),
        Message::OneCopy { database, mirror } => tell!(
            words,
            "verify-copies",
            database = copy(database, words),
            mirror = copy(mirror, words)
        ),
        Message::KitGone => tell!(words, "verify-kit-gone"),
        Message::NotSetUp => tell!(words, "verify-not-set-up"),
        Message::StoreGone => tell!(words, "verify-store-gone"),
        Message::Checksums(n) => tell!(words, "verify-checksums", n = words.ungrouped(n)),
        Message::LaptopWhole => tell!(words, "verify-laptop-whole"),
        Message::OfficerWhole { releases } => {
            tell!(words, "verify-officer-whole", n = words.ungrouped(releases))
        }
        Message::KeyDestroyed { releases } => {
            tell!(words, "verify-key-destroyed", n = words.ungrouped(releases))
        }
        Message::LostBlocks { lost, all } => tell!(
            words,
            "verify-lost-blocks",
            n = words.ungrouped(lost),
            all = words.ungrouped(all)
        ),
        Message::BlocksInOneCopy { one, all } => tell!(
            words,
            "verify-blocks-in-one-copy",
            n = words.ungrouped(one),
            all = words.ungrouped(all)
        ),
        Message::KitsAlone => tell!(words, "verify-kits-alone"),
        Message::NoKitYet => tell!(words, "verify-no-kit-yet"),
        Message::NoDesk => tell!(words, "verify-no-desk"),
        Message::DepositDamaged => tell!(words, "verify-deposit-damaged", file = "deposit.age"),
        Message::SecondWhole => tell!(words, "verify-second-whole"),
        // An English command line's errors are no sentences.
        Message::Failed(error) if words.language() == "en" => error.to_string(),
        Message::Failed(error) => locale::plain(&advice::of(error, words).what),
    }
}

fn copy(copy: &CopyState, words: &Words) -> String {
    match copy {
        CopyState::Whole => tell!(words, "copy-whole"),
        CopyState::Missing => tell!(words, "copy-missing"),
        CopyState::Stale => tell!(words, "copy-stale"),
        CopyState::Unread => tell!(words, "copy-unread"),
        CopyState::Damaged { reason } => tell!(words, "copy-damaged", why = reason.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_english_words_say_what_programs_are_told() {
        let copies = [
            CopyState::Whole,
            CopyState::Missing,
            CopyState::Stale,
            CopyState::Unread,
            CopyState::Damaged {
                reason: "the count".to_owned(),
            },
        ];
        let mut all: Vec<Message> = copies
            .map(|copy| Message::OneCopy {
                database: copy.clone(),
                mirror: copy,
            })
            .into();
        all.extend([
            Message::Nothing,
            Message::KitGone,
            Message::NotSetUp,
            Message::StoreGone,
            Message::Checksums(1234),
            Message::LaptopWhole,
            Message::OfficerWhole { releases: 1 },
            Message::KeyDestroyed { releases: 1 },
            Message::LostBlocks { lost: 1, all: 12 },
            Message::BlocksInOneCopy { one: 1, all: 12 },
            Message::KitsAlone,
            Message::NoKitYet,
            Message::NoDesk,
            Message::DepositDamaged,
            Message::SecondWhole,
        ]);
        for message in all {
            assert_eq!(found(&message, &Words::new("en")), message.to_string());
        }
    }
}
