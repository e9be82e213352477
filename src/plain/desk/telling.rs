//! What is said at the desk: menus, what became of a bundle, names of releases.

use crate::advice;
use crate::desk::officer::bureau::Wish;
use crate::desk::officer::intake::{Outcome, State};
use crate::disclosure::Release;
use crate::finding::text;
use crate::kit::{Kit, Mission};
use crate::locale::{Words, date};
use crate::plain::dialogue::Asked;
use crate::say;

/// What can be done.
pub(super) fn menu(words: &Words, about: usize) -> Asked {
    let entries = vec![
        say!(words, "desk-intake-title"),
        say!(words, "desk-release-title"),
        say!(words, "plain-desk-read"),
        say!(words, "desk-compare-title"),
        say!(words, "desk-print-title"),
        say!(words, "desk-ledger-title"),
        say!(words, "quit-go"),
    ];
    Asked::of(say!(words, "desk-about-n", n = about), entries)
}

/// Where bundles come from.
pub(super) fn sources(words: &Words, waiting: usize) -> Asked {
    let mut entries = Vec::new();
    if waiting > 0 {
        entries.push(say!(words, "desk-intake-all", n = waiting));
    }
    entries.push(say!(words, "desk-intake-path"));
    let question = if waiting > 0 {
        say!(words, "desk-intake-title")
    } else {
        say!(words, "desk-intake-none")
    };
    Asked::of(question, entries)
}

/// What became of a bundle.
pub(super) fn told(outcome: &Outcome, words: &Words) -> Vec<String> {
    let file = text::path(&outcome.file);
    let mut lines = match &outcome.state {
        State::Taken => vec![say!(words, "desk-taken", file = file)],
        State::Known => vec![say!(words, "desk-known", file = file)],
        State::Apart(laptop) => {
            let name = laptop.words().join(" ");
            let command = "`standeasy officer enrol`";
            vec![
                say!(words, "desk-apart", file = file),
                say!(words, "desk-apart-name", name = name),
                say!(words, "apart-now", command = command),
            ]
        }
        State::Refused(error) => {
            let advice = advice::of(error, words);
            let refused = say!(words, "desk-refused", file = file);
            vec![refused, advice.what, advice.now]
        }
    };
    if let Some(receipt) = &outcome.receipt {
        let receipt = text::path(receipt);
        lines.push(say!(words, "desk-receipt", file = receipt));
    }
    if !outcome.quarantined.is_empty() {
        lines.push(say!(words, "desk-set-aside", n = outcome.quarantined.len()));
    }
    lines
}

/// The kit of a wish among some.
pub(super) fn kit_of<'k>(kits: &'k [Kit], wish: &Wish) -> Option<&'k Kit> {
    kits.iter().find(|kit| kit.fingerprint().hex() == wish.kit)
}

/// Whether a release is of an earlier period than another.
pub(super) fn is_before(kit: &Kit, one: &Release, other: &Release) -> bool {
    let calendar = &kit.mission().calendar;
    let period = |release: &Release| calendar.named(&release.head().period).ok();
    period(one) < period(other)
}

/// A questionnaire and a period in words; practice is said.
pub(super) fn wish_text(kits: &[Kit], wish: &Wish, words: &Words) -> String {
    let Some(kit) = kit_of(kits, wish) else {
        return format!("{} {}", wish.questionnaire, wish.period);
    };
    let known = kit.questionnaire(&wish.questionnaire);
    let title = known.map_or(wish.questionnaire.as_str(), |q| q.title(words.language()));
    let period = date::period(words, &kit.mission().calendar, &wish.period);
    let text = say!(words, "desk-wish", questionnaire = title, period = period);
    let mission = Mission::text(&kit.mission().name, words.language());
    if kit.mission().practice {
        format!("{}. {mission}. {text}", say!(words, "practice"))
    } else {
        text
    }
}
