//! One question: digits and arrows pick, Enter goes on.
//!
//! A question that an earlier answer takes away leaves a page of the same height that needs the
//! same keys, and after a question about safety the help page comes whatever was answered: from
//! the next chair every sitting looks alike.

use crate::checkin::{Answer, Checkin};
use crate::say;

use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step, Way};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

pub(super) struct Question {
    item: usize,
    way: Way,
    focus: Option<usize>,
    asks_for_choice: bool,
}

impl Question {
    pub(super) fn new(item: usize, way: Way, context: &Context<'_>) -> Self {
        let checkin = context.sitting.checkin.as_ref();
        Self {
            item,
            way,
            focus: checkin.and_then(|checkin| given(checkin, item)),
            asks_for_choice: false,
        }
    }

    fn pick(&mut self, line: usize, context: &mut Context<'_>) {
        let Some(checkin) = context.sitting.checkin.as_mut() else {
            return;
        };
        let answer = match u8::try_from(line) {
            _ if !checkin.is_asked(self.item) => Answer::NotAsked,
            Ok(option) if line < options(checkin, self.item) => Answer::Option(option),
            _ => Answer::Withheld,
        };
        if checkin.choose(self.item, answer).is_ok() {
            self.focus = Some(line);
            self.asks_for_choice = false;
        }
    }

    fn next(&mut self, checkin: &Checkin) -> Step {
        if self.focus.is_none() {
            self.asks_for_choice = true;
            return Step::Stay;
        }
        let next = self.after(checkin);
        let items = checkin.questionnaire().items();
        if items.get(self.item).is_some_and(|item| item.safety) {
            Step::HelpThen(next)
        } else {
            Step::Switch(next)
        }
    }

    /// The next question; from a change in the review, the next that hangs on what was changed,
    /// asked or not.
    fn after(&self, checkin: &Checkin) -> Door {
        let questionnaire = checkin.questionnaire();
        let mut later = self.item + 1..questionnaire.items().len();
        let next = match self.way {
            Way::On => later.next(),
            Way::Review(changed) => later.find(|item| questionnaire.hangs_on(*item, changed)),
        };
        next.map_or(Door::Review, |item| Door::Question(item, self.way))
    }

    fn back(&self, context: &Context<'_>) -> Step {
        match (self.way, self.item.checked_sub(1)) {
            (Way::Review(_), _) => Step::Switch(Door::Review),
            (Way::On, Some(before)) => Step::Switch(Door::Question(before, Way::On)),
            (Way::On, None) if context.tour.is_preview => Step::Back,
            (Way::On, None) => Step::Switch(Door::Unit),
        }
    }

    fn key(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        let Some(checkin) = context.sitting.checkin.as_ref() else {
            return Step::Switch(Door::Review);
        };
        let count = options(checkin, self.item);
        match key {
            Key::Digit(0) => self.pick(count, context),
            Key::Digit(digit) if usize::from(digit) <= count => {
                self.pick(usize::from(digit) - 1, context);
            }
            Key::Down => self.pick(self.focus.map_or(0, |at| (at + 1) % (count + 1)), context),
            Key::Up => {
                let up = self.focus.and_then(|at| at.checked_sub(1));
                self.pick(up.unwrap_or(count), context);
            }
            Key::Enter | Key::Forward => return self.next(checkin),
            Key::Back => return self.back(context),
            Key::Escape => return Step::Open(Door::Leave),
            _ => {}
        }
        Step::Stay
    }
}

impl Screen for Question {
    fn door(&self) -> Door {
        Door::Question(self.item, self.way)
    }

    fn update(&mut self, msg: &Msg, context: &mut Context<'_>) -> Step {
        match msg {
            Msg::Key(key) => self.key(*key, context),
            _ => Step::Stay,
        }
    }

    fn view(&self, context: &Context<'_>, page: &mut Page) {
        let words = &context.words;
        let Some(checkin) = context.sitting.checkin.as_ref() else {
            return;
        };
        let questionnaire = checkin.questionnaire();
        let total = questionnaire.items().len();
        let number = self.item + 1;
        let place = say!(words, "question-of", n = number, total = total);
        parts::mark(
            context,
            questionnaire.title(context.language()),
            &place,
            page,
        );
        page.gauge(number, total);
        self.head(checkin, context, page);
        page.gap();
        let texts = lines(checkin, self.item, context);
        let last = texts.len().saturating_sub(1);
        for (index, text) in texts.iter().enumerate() {
            let number = if index == last { 0 } else { index + 1 };
            if number == 0 {
                page.gap();
            }
            let hit = u8::try_from(number).map_or(Key::Enter, Key::Digit);
            page.option(&number.to_string(), text, self.focus == Some(index), hit);
        }
        if self.asks_for_choice {
            page.gap();
            page.text(&say!(words, "choose-first"), Look::Strong);
        }
        let digits = format!("1-{}", last.min(9));
        page.key(&digits, say!(words, "key-choose"), Key::Down);
        let keys = [
            Key::Enter,
            Key::Back,
            Key::Language,
            Key::Help,
            Key::Hide,
            Key::Escape,
        ];
        parts::bar(context, page, &keys);
    }
}

impl Question {
    /// What all questions are about, and this question.
    fn head(&self, checkin: &Checkin, context: &Context<'_>, page: &mut Page) {
        let (words, language) = (&context.words, context.language());
        let questionnaire = checkin.questionnaire();
        if checkin.is_asked(self.item) {
            if let Some(intro) = questionnaire.intro(language) {
                page.text(intro, Look::Quiet);
            }
            page.text(questionnaire.item_text(self.item, language), Look::Strong);
        } else {
            page.text(&say!(words, "not-asked-line"), Look::Quiet);
            page.text(&say!(words, "not-asked-title"), Look::Strong);
        }
    }
}

/// The line that shows what was given before; the line after the options is "rather not".
fn given(checkin: &Checkin, item: usize) -> Option<usize> {
    match checkin.answer(item)? {
        Answer::Option(option) => Some(usize::from(option)),
        Answer::Withheld => Some(options(checkin, item)),
        Answer::NotAsked => (!checkin.is_asked(item)).then_some(0),
    }
}

/// What stands on each line to choose from; nothing is told where nothing is asked.
fn lines(checkin: &Checkin, item: usize, context: &Context<'_>) -> Vec<String> {
    if !checkin.is_asked(item) {
        return vec!["…".to_owned(); options(checkin, item) + 1];
    }
    let texts = checkin
        .questionnaire()
        .option_texts(item, context.language());
    let texts = texts.into_iter().map(str::to_owned);
    texts.chain([say!(context.words, "rather-not")]).collect()
}

fn options(checkin: &Checkin, item: usize) -> usize {
    let items = checkin.questionnaire().items();
    items.get(item).map_or(0, |item| item.values.len())
}
