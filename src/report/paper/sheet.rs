//! Pieces that all printed matter is made of: the head, the fingerprint, who can help, steps.

use maud::{Markup, html};

use super::{STYLE, code};
use crate::kit::{Kit, Mission};
use crate::locale::Words;
use crate::report::frame::Frame;
use crate::report::html::fit;
use crate::report::notice;
use crate::say;

/// What is printed from.
pub(super) struct Sheet<'a> {
    pub(super) kit: &'a Kit,
    pub(super) words: &'a Words,
}

impl Sheet<'_> {
    /// A whole page of a name, a title and a body.
    pub(super) fn page(&self, name: &str, title: &str, body: &Markup) -> String {
        let frame = Frame {
            words: self.words,
            title: &format!("{title} · {}", self.mission()),
            class: name,
            style: STYLE,
        };
        frame.page(body)
    }

    /// The mission's name.
    pub(super) fn mission(&self) -> &str {
        Mission::text(&self.kit.mission().name, self.words.language())
    }

    /// The line above a title: the mission, whom the page is for, and what marks it.
    pub(super) fn kicker(&self, what: &str) -> Markup {
        html! {
            p.kicker {
                span { (self.mission()) }
                span { (what) }
                (self.practice())
                @if self.words.review() == "draft" {
                    strong.stamp { (say!(self.words, "page-draft")) }
                }
            }
        }
    }

    /// The mark of a mission whose answers are invented.
    pub(super) fn practice(&self) -> Markup {
        html! {
            @if self.kit.mission().practice {
                strong.stamp { (say!(self.words, "practice")) }
            }
        }
    }

    /// The six words, in the order they stand on the screen.
    pub(super) fn six_words(&self) -> Markup {
        html! {
            p.six lang="en" dir="ltr" {
                @for word in self.kit.fingerprint().words() { span { (word) } " " }
            }
        }
    }

    /// The fingerprint for a camera.
    pub(super) fn code(&self) -> Markup {
        let title = say!(self.words, "paper-qr");
        code::code(&self.kit.fingerprint(), &title)
    }

    /// Code, words and digits of the fingerprint, and what to do with them.
    pub(super) fn fingerprint(&self) -> Markup {
        html! {
            section.fingerprint {
                (self.code())
                div {
                    h2 { (say!(self.words, "kit-fingerprint")) }
                    (self.six_words())
                    p { (say!(self.words, "paper-compare")) }
                    p.digits lang="en" dir="ltr" { (self.kit.fingerprint().hex()) }
                }
            }
        }
    }

    /// A section with a title.
    pub(super) fn section(&self, title: &str, body: &Markup) -> Markup {
        html! {
            section {
                h2 { (title) }
                (body)
            }
        }
    }

    /// Who can help and how, each by name and by what is written of it, in the mission's order.
    pub(super) fn helpers(&self) -> Vec<(&str, &str)> {
        let language = self.words.language();
        let help = self.kit.mission().help.iter();
        help.map(|one| {
            (
                Mission::text(&one.name, language),
                Mission::text(&one.reach, language),
            )
        })
        .collect()
    }

    /// As many of those who can help as there are lines for, and how many are left out.
    pub(super) fn help(&self, column: usize, room: usize) -> Markup {
        let helpers = self.helpers();
        let needed = helpers
            .iter()
            .map(|(name, reach)| lines(name, reach, column));
        // Somebody who can help stands on every page, however long the name.
        let shown = fit::first(needed, room).max(1).min(helpers.len());
        let left = helpers.len() - shown;
        html! {
            ul.help {
                @for (name, reach) in helpers.iter().take(shown) {
                    li { b { (name) } ": " @for line in reach.lines() { span { (line) } " " } }
                }
            }
            @if left > 0 { p.left { (say!(self.words, "paper-more-help", n = left)) } }
        }
    }

    /// What people are told before the first question, in short lines.
    pub(super) fn told(&self) -> Vec<String> {
        let mut told = notice::always(self.kit, self.words);
        told.extend(notice::chosen(self.kit, self.words, notice::Place::Screens));
        told
    }
}

/// The lines of a helper in a column of so many letters.
fn lines(name: &str, reach: &str, column: usize) -> usize {
    fit::lines(&format!("{name}: {}", reach.replace('\n', " ")), column)
}

/// A command as it is typed.
pub(super) fn command(line: &str) -> Markup {
    html! { code lang="en" dir="ltr" { (line) } }
}

/// A line to write on, under what belongs there.
pub(super) fn blank(label: &str) -> Markup {
    html! { p.blank { span { (label) } i {} } }
}
