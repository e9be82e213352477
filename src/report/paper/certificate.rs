//! The record of a key's destruction: what the program knows, and lines that people fill in.
//!
//! Before a key is destroyed the page is a form, and says that the program has destroyed nothing;
//! afterwards it says what the program overwrote, and what is left to people.

use maud::{Markup, html};

use super::sheet::{Sheet, blank};
use crate::disclosure::ledger::Entry;
use crate::kit::Kit;
use crate::locale::{Words, date};
use crate::report::File;
use crate::say;

/// What a desk knows of a campaign whose key ends.
pub struct Campaign<'a> {
    /// Its kit.
    pub kit: &'a Kit,
    /// The last entry the desk's ledger has of it.
    pub last: Option<Entry>,
    /// How many other kits of the desk have one of its keys.
    pub others: usize,
    /// What the program overwrote and removed; nothing before the key is destroyed.
    pub destroyed: Option<Destroyed>,
}

/// What the program overwrote with zeros on the desk's disk and removed, beside the identity and
/// the rounding key.
#[derive(Debug, Clone, Copy)]
pub struct Destroyed {
    /// Keys that the desk had before its last one.
    pub former_keys: usize,
    /// Blocks of sealed answers.
    pub blocks: usize,
    /// Whether a backup key in a safe is left to people.
    pub has_backup: bool,
}

/// The page in one language: the same bytes for the same campaign, always.
pub fn file(campaign: &Campaign<'_>, words: &Words) -> File {
    let sheet = Sheet {
        kit: campaign.kit,
        words,
    };
    let title = say!(words, "paper-certificate");
    let class = match campaign.destroyed {
        Some(_) => "certificate did",
        None => "certificate",
    };
    File::of(
        &format!("certificate.{}.html", words.language()),
        sheet.page(class, &title, &body(&sheet, campaign)),
    )
}

fn body(sheet: &Sheet<'_>, campaign: &Campaign<'_>) -> Markup {
    let words = sheet.words;
    html! {
        header {
            (sheet.kicker("standeasy"))
            h1 { (say!(words, "paper-certificate")) }
            p.lead { (lead(campaign, words)) }
        }
        main {
            (sheet.section(&say!(words, "paper-certificate-known"), &known(sheet, campaign)))
            @if let Some(done) = &campaign.destroyed {
                (sheet.section(&say!(words, "paper-certificate-did"), &did(sheet, done)))
            }
            (sheet.section(&say!(words, "paper-certificate-done"), &done(sheet, campaign)))
            (sheet.section(&say!(words, "paper-certificate-not"), &limits(sheet)))
            (signatures(sheet))
        }
    }
}

fn known(sheet: &Sheet<'_>, campaign: &Campaign<'_>) -> Markup {
    let words = sheet.words;
    let fingerprint = campaign.kit.fingerprint();
    html! {
        dl.facts {
            div { dt { (say!(words, "label-mission")) } dd { (sheet.mission()) } }
            div {
                dt { (say!(words, "kit-fingerprint")) }
                dd {
                    (sheet.six_words())
                    p.digits lang="en" dir="ltr" { (fingerprint.hex()) }
                }
            }
            @if let Some(end) = campaign.kit.mission().calendar.key_end {
                div {
                    dt { (say!(words, "paper-certificate-promised")) }
                    dd { (date::date(words, end)) }
                }
            }
            div {
                dt { (say!(words, "paper-certificate-entry")) }
                dd {
                    @match &campaign.last {
                        Some(entry) => {
                            (words.ungrouped(entry.number)) " · "
                            bdi { (entry.period) } " · "
                            bdi { (entry.questionnaire) }
                            p.digits lang="en" dir="ltr" { (entry.digest) }
                        }
                        None => (say!(words, "paper-certificate-none")),
                    }
                }
            }
            div {
                dt { (say!(words, "kit-keys")) }
                dd {
                    @for key in campaign.kit.recipients() {
                        p.digits lang="en" dir="ltr" { (key.to_string()) }
                    }
                }
            }
        }
        @if campaign.others > 0 {
            p.not { (say!(words, "paper-certificate-others", n = campaign.others)) }
        }
    }
}

fn lead(campaign: &Campaign<'_>, words: &Words) -> String {
    match campaign.destroyed {
        Some(_) => say!(words, "paper-certificate-lead-did"),
        None => say!(words, "paper-certificate-lead"),
    }
}

/// What the program did, as it knows it.
fn did(sheet: &Sheet<'_>, done: &Destroyed) -> Markup {
    let words = sheet.words;
    let former = say!(
        words,
        "paper-certificate-did-former",
        n = words.ungrouped(done.former_keys),
        file = "former.age"
    );
    let things = [
        Some(say!(
            words,
            "paper-certificate-did-identity",
            file = "identity.age"
        )),
        (done.former_keys > 0).then_some(former),
        Some(say!(
            words,
            "paper-certificate-did-rounding",
            file = "rounding.age"
        )),
        Some(say!(
            words,
            "paper-certificate-did-blocks",
            n = words.ungrouped(done.blocks)
        )),
    ];
    html! {
        ul.boxes.ticked { @for thing in things.iter().flatten() { li { (thing) } } }
    }
}

/// What people do.
fn done(sheet: &Sheet<'_>, campaign: &Campaign<'_>) -> Markup {
    let words = sheet.words;
    let mut things = match campaign.destroyed {
        Some(_) => vec![say!(words, "paper-certificate-every-copy")],
        None => vec![
            say!(words, "paper-certificate-identity", file = "identity.age"),
            say!(words, "paper-certificate-rounding", file = "rounding.age"),
        ],
    };
    if campaign.destroyed.is_none_or(|done| done.has_backup) {
        things.push(say!(words, "paper-certificate-backup"));
    }
    things.push(say!(words, "paper-certificate-passphrases"));
    things.push(say!(words, "paper-certificate-medium"));
    html! {
        ul.boxes { @for thing in things { li { (thing) } } }
        (blank(&say!(words, "paper-certificate-how")))
        // A list more leaves room for a line less.
        @if campaign.destroyed.is_none() { p.blank { i {} } }
        p { (say!(words, "paper-certificate-then")) }
    }
}

fn limits(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let limits = [
        say!(words, "paper-certificate-copies"),
        say!(words, "paper-certificate-flash"),
        say!(words, "paper-certificate-past"),
    ];
    html! { ul.told { @for line in limits { li { (line) } } } }
}

fn signatures(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let who = [
        say!(words, "paper-officer-name"),
        say!(words, "paper-witness"),
    ];
    html! {
        div.columns {
            @for one in who {
                section {
                    h2 { (one) }
                    (blank(&say!(words, "paper-name")))
                    (blank(&say!(words, "paper-date")))
                    (blank(&say!(words, "paper-signature")))
                }
            }
        }
    }
}
