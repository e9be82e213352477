//! What every screen may look at: the kit, the words, the sitting.

use std::rc::Rc;
use std::time::Duration;

use crate::demo::Shared;
use crate::desk::admission::Gate;
use crate::disclosure::Release;
use crate::kit::{Kit, Mission};
use crate::locale::number::Digits;
use crate::locale::{self, Direction, Words, date};

use super::Options;
use super::guide::Guide;
use super::letters::Letters;
use super::sitting::Sitting;
use super::theme::Theme;
use super::work::Work;

/// What the practice mission adds, or a preview.
#[derive(Clone, Copy, Default)]
pub(super) struct Tour<'a> {
    /// Whether this is the practice mission's menu.
    pub(super) is_demo: bool,
    /// Whether a questionnaire is only tried out.
    pub(super) is_preview: bool,
    /// Whether this is the officer's desk.
    pub(super) is_desk: bool,
    /// What the story has come to.
    pub(super) told: Option<&'a Shared>,
}

/// What every screen may look at.
pub(super) struct Context<'a> {
    pub(super) kit: Kit,
    pub(super) period: Option<String>,
    pub(super) words: Words,
    pub(super) sitting: Sitting,
    /// How many wrong codes were tried; it outlasts a sitting.
    pub(super) gate: Gate,
    pub(super) tour: Tour<'a>,
    pub(super) theme: Theme,
    pub(super) digits: Digits,
    pub(super) letters: Letters,
    pub(super) is_network_closed: bool,
    pub(super) is_swap_open: bool,
    /// The officer's work, where this is the desk.
    pub(super) work: Work,
    /// Whether something that takes time is about to be done.
    pub(super) is_busy: bool,
    /// How long nobody may touch a key.
    pub(super) lock_after: Duration,
    /// Where the trainer stands in the story.
    pub(super) guide: Guide,
    first_language: String,
}

impl<'a> Context<'a> {
    pub(super) fn new(kit: Kit, period: Option<String>, options: Options, tour: Tour<'a>) -> Self {
        let first_language = options
            .language
            .or_else(|| kit.mission().languages.first().cloned())
            .unwrap_or_else(|| "en".to_owned());
        Self {
            kit,
            period,
            words: Words::with_digits(&first_language, options.digits),
            sitting: Sitting::default(),
            gate: Gate::default(),
            tour,
            theme: options.theme,
            digits: options.digits,
            letters: Letters::default(),
            is_network_closed: options.is_network_closed,
            is_swap_open: options.is_swap_open,
            work: Work::default(),
            is_busy: false,
            lock_after: options.lock_after,
            guide: Guide::default(),
            first_language,
        }
    }

    /// The language code in use.
    pub(super) fn language(&self) -> &str {
        self.words.language()
    }

    /// The reading direction in use.
    pub(super) fn direction(&self) -> Direction {
        self.words.direction()
    }

    /// The same on a terminal whose letters are known.
    pub(super) fn with_letters(self, letters: Letters) -> Self {
        Self { letters, ..self }
    }

    /// Whether to ask now which order reads right: before the first right-to-left screen.
    pub(super) fn asks_for_order(&self) -> bool {
        self.letters.is_open && self.direction() == Direction::RightToLeft
    }

    /// Changes the language; the answers stay.
    pub(super) fn speak(&mut self, language: &str) {
        self.words = self.words.in_language(language);
    }

    /// Makes the language in use the one that is returned to after every sitting.
    pub(super) fn settle(&mut self) {
        self.first_language = self.words.language().to_owned();
    }

    /// Turns back to it.
    pub(super) fn speak_first(&mut self) {
        let first = self.first_language.clone();
        self.speak(&first);
    }

    /// The slip that is ready for the next person of the audience, as it is printed.
    pub(super) fn ready_slip(&self) -> Option<String> {
        self.tour.told?.borrow().slip.clone()
    }

    /// The release that the story came to.
    pub(super) fn told_release(&self) -> Option<Rc<Release>> {
        let told = self.tour.told?.borrow();
        let published = told.published.as_ref()?;
        Some(Rc::clone(&published.release))
    }

    /// Forgets the person: answers, record, language.
    pub(super) fn forget(&mut self) {
        self.sitting = Sitting::default();
        self.work = Work::default();
        self.speak_first();
    }

    /// The mission's languages that the program itself has words in; all of them at the desk.
    pub(super) fn languages(&self) -> Vec<String> {
        let known = locale::available();
        if self.tour.is_desk {
            return known;
        }
        self.kit
            .mission()
            .languages
            .iter()
            .filter(|language| known.contains(language))
            .cloned()
            .collect()
    }

    /// A period of this mission by its name; it is kept by its label.
    pub(super) fn period_named(&self, label: &str) -> String {
        date::period(&self.words, &self.kit.mission().calendar, label)
    }

    /// Whether this is the officer's desk, or practice that has one open.
    pub(super) fn is_at_desk(&self) -> bool {
        self.tour.is_desk || self.work.is_begun()
    }

    /// The mission's name.
    pub(super) fn mission(&self) -> &str {
        Mission::text(&self.kit.mission().name, self.language())
    }

    /// Who can help, and how to reach them.
    pub(super) fn helpers(&self) -> Vec<(String, String)> {
        self.kit
            .mission()
            .help
            .iter()
            .map(|help| {
                (
                    Mission::text(&help.name, self.language()).to_owned(),
                    Mission::text(&help.reach, self.language()).to_owned(),
                )
            })
            .collect()
    }
}
