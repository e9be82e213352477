//! The tricks of the drill: what is tried, how, and what came of it.

use super::{Line, number};
use crate::demo::drill::{Found, LEAST, Trick, Tried, WAYS};
use crate::locale::Words;
use crate::say;

/// What is tried.
pub fn name(trick: Trick, words: &Words) -> String {
    match trick {
        Trick::Answer => say!(words, "drill-answer"),
        Trick::Order => say!(words, "drill-order"),
        Trick::Keys => say!(words, "drill-keys"),
        Trick::Myself => say!(words, "drill-myself"),
        Trick::Difference => say!(words, "drill-difference"),
        Trick::Forgery => say!(words, "drill-forgery"),
    }
}

/// How it is tried.
pub fn way(trick: Trick, words: &Words) -> String {
    match trick {
        Trick::Answer => say!(words, "drill-answer-way", ways = number(WAYS)),
        Trick::Order => say!(words, "drill-order-way"),
        Trick::Keys => say!(words, "drill-keys-way"),
        Trick::Myself => say!(words, "drill-myself-way"),
        Trick::Difference => say!(words, "drill-difference-way"),
        Trick::Forgery => say!(words, "drill-forgery-way"),
    }
}

/// What was there to find.
pub fn found(tried: &Tried, words: &Words) -> Vec<Line> {
    let (there, planted) = match tried.found {
        Found::Answer {
            files,
            bytes,
            ways,
            hits,
            planted,
        } => (
            say!(
                words,
                "drill-answer-found",
                files = number(files),
                bytes = number(bytes),
                hits = number(hits)
            ),
            Some(say!(
                words,
                "drill-answer-planted",
                ways = number(ways),
                planted = number(planted)
            )),
        ),
        Found::Order {
            people,
            tau,
            chance,
            planted,
        } => (
            say!(
                words,
                "drill-order-found",
                people = number(people),
                tau = words.decimals(tau.abs(), 2),
                chance = words.decimals(chance, 2)
            ),
            Some(say!(
                words,
                "drill-order-planted",
                planted = words.decimals(planted, 2)
            )),
        ),
        Found::Keys {
            files,
            tried,
            opened,
            planted,
        } => (
            say!(
                words,
                "drill-keys-found",
                files = number(files),
                tried = number(tried),
                opened = number(opened)
            ),
            Some(say!(words, "drill-keys-planted", planted = number(planted))),
        ),
        Found::Myself {
            rows,
            people,
            least,
            most,
            pinned,
        } => (
            say!(
                words,
                "drill-myself-found",
                rows = number(rows),
                people = people,
                least = least,
                most = most,
                pinned = number(pinned)
            ),
            None,
        ),
        Found::Difference {
            pairs,
            smallest,
            below,
            planted,
        } => (
            say!(
                words,
                "drill-difference-found",
                pairs = number(pairs),
                smallest = smallest,
                n = LEAST,
                below = number(below)
            ),
            Some(say!(
                words,
                "drill-difference-planted",
                n = LEAST,
                planted = number(planted)
            )),
        ),
        Found::Forgery {
            kits,
            words: alike,
            taken,
            ..
        } => (
            say!(
                words,
                "drill-forgery-found",
                kits = number(kits),
                words = number(alike),
                taken = number(taken)
            ),
            Some(say!(words, "drill-forgery-planted")).filter(|_| tried.found.can_find()),
        ),
    };
    let mut lines = vec![Line::Text(there)];
    if let Found::Forgery {
        apart: Some(laptop),
        ..
    } = tried.found
    {
        let name = laptop.join(" ");
        lines.push(Line::Text(say!(words, "drill-forgery-bundle", name = name)));
    }
    lines.extend(planted.map(Line::Quiet));
    lines.push(Line::Strong(verdict(tried, words)));
    lines
}

/// Whether somebody got in.
pub fn verdict(tried: &Tried, words: &Words) -> String {
    if tried.found.is_broken() {
        say!(words, "drill-broken")
    } else if tried.found.can_find() {
        say!(words, "drill-safe")
    } else {
        say!(words, "drill-blind")
    }
}
