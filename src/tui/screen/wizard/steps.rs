//! What each step of the wizard shows.

use crate::desk::officer::bureau::digest_words;
use crate::disclosure::forecast::Place;
use crate::disclosure::outlook::Standing;
use crate::report::guide;
use crate::tui::context::Context;
use crate::tui::effect::Aim;
use crate::tui::figures;
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};
use crate::tui::screen::parts::{self, hit, label};
use crate::tui::work::Item;
use crate::{locale, say};

use super::{DEED, FOLDER, LANGUAGE, Wizard};

/// Where the place of a unit begins, in cells.
const PLACE: u16 = 28;

impl Wizard {
    pub(super) fn view_which(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let wishes = self.wishes(context);
        let (title, none) = match self.aim {
            Aim::Release => (
                say!(words, "desk-release-which"),
                say!(words, "desk-release-none"),
            ),
            Aim::Print => (
                say!(words, "desk-print-which"),
                say!(words, "desk-nothing-released"),
            ),
        };
        page.text(&title, Look::Strong);
        page.gap();
        if wishes.is_empty() {
            page.text(&none, Look::Plain);
        }
        for (index, wish) in wishes.iter().enumerate() {
            let text = figures::wish_text(wish, context);
            page.option(&label(index), &text, self.choice.at == index, hit(index));
        }
        parts::bar(context, page, &[Key::Down, Key::Enter]);
    }

    pub(super) fn view_outlook(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        page.scroll(self.scroll.at);
        let standings = &context.work.standings;
        let shown = standings
            .iter()
            .filter(|one| one.place == Place::Own)
            .count();
        let others = standings.len() - shown;
        page.text(&say!(words, "desk-outlook-title"), Look::Strong);
        let line = say!(words, "desk-outlook-line", shown = shown, others = others);
        page.text(&line, Look::Plain);
        page.text(&say!(words, "desk-outlook-why"), Look::Plain);
        page.gap();
        for standing in standings {
            view_standing(standing, context, page);
        }
        parts::bar(context, page, &[Key::PageDown, Key::Enter]);
    }

    pub(super) fn view_where(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        page.text(&say!(words, "desk-folder"), Look::Plain);
        parts::field(&context.work.folder, self.choice.at == FOLDER, FOLDER, page);
        page.gap();
        page.text(&say!(words, "desk-files-language"), Look::Plain);
        let language = locale::own_name(&context.work.language);
        parts::field(language, self.choice.at == LANGUAGE, LANGUAGE, page);
        page.gap();
        let deed = match self.aim {
            Aim::Release => say!(words, "desk-release-go"),
            Aim::Print => say!(words, "desk-print-go"),
        };
        page.option("", &deed, self.choice.at == DEED, Key::Pick(DEED));
        page.gap();
        if self.aim == Aim::Release {
            page.text(&say!(words, "desk-release-once"), Look::Plain);
        }
        parts::bar(context, page, &[Key::Down]);
        if self.choice.at == LANGUAGE {
            page.key("←→", say!(words, "key-language"), Key::Forward);
        }
        page.key("Enter", say!(words, "key-next"), Key::Enter);
    }

    pub(super) fn view_done(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        page.scroll(self.scroll.at);
        let title = match self.aim {
            Aim::Release => say!(words, "desk-released"),
            Aim::Print => say!(words, "desk-written"),
        };
        page.text(&title, Look::Strong);
        page.gap();
        let written = &context.work.written;
        for line in guide::lines(&written.folder, &written.files, words) {
            page.text(&line, Look::Plain);
        }
        if context.tour.is_demo {
            page.text(&say!(words, "desk-files-practice"), Look::Strong);
        }
        page.gap();
        page.text(&say!(words, "desk-brief"), Look::Plain);
        page.gap();
        self.view_receipt(context, page);
        parts::bar(context, page, &[Key::PageDown]);
        page.key("Enter", say!(words, "desk-key-read"), Key::Enter);
    }

    /// What the ledger says of the release.
    fn view_receipt(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let wish = context.work.wish.as_ref();
        let Some(release) = wish.and_then(|wish| context.work.survey.release_of(wish)) else {
            return;
        };
        let entry = release.entry();
        let digest = digest_words(entry);
        page.text(
            &say!(words, "reading-entry", number = entry.number),
            Look::Plain,
        );
        page.text(&say!(words, "desk-digest", words = digest), Look::Plain);
        for unit in release.flooded() {
            let unit = unit.as_str();
            page.text(&say!(words, "reading-flooded", unit = unit), Look::Strong);
        }
    }
}

fn view_standing(standing: &Standing, context: &Context<'_>, page: &mut Page) {
    let words = &context.words;
    let tree = context.kit.tree();
    let indent = "\u{A0}".repeat(2 * tree.depth(standing.unit).min(4));
    let name = format!("{indent}{}", tree.name(standing.unit, context.language()));
    let of = |unit, is_rest| figures::name_of(Item { unit, is_rest }, context);
    let place = match standing.place {
        Place::Own if standing.items => say!(words, "desk-place-items"),
        Place::Own if standing.means => say!(words, "desk-place-means"),
        Place::Own => say!(words, "desk-place-own"),
        Place::Rest(unit) => say!(words, "desk-place-in", row = of(unit, true)),
        Place::Within(unit) => say!(words, "desk-place-in", row = of(unit, false)),
        Place::Nowhere => say!(words, "desk-nowhere"),
    };
    let (at, width) = (PLACE, page.cells().saturating_sub(PLACE));
    page.columns(
        &[
            (0, at - 2, &name, Look::Plain),
            (at, width, &place, Look::Plain),
        ],
        None,
    );
}
