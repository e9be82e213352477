//! One question: digits and arrows pick, Enter goes on.

use crate::checkin::{Answer, Checkin};
use crate::say;

use super::{Screen, parts};
use crate::tui::context::Context;
use crate::tui::effect::{Door, Msg, Step};
use crate::tui::key::Key;
use crate::tui::page::{Look, Page};

pub(super) struct Question {
    at: usize,
    to_review: bool,
    focus: Option<usize>,
    asks_for_choice: bool,
}

impl Question {
    pub(super) fn new(at: usize, to_review: bool, context: &Context<'_>) -> Self {
        let mut question = Self {
            at,
            to_review,
            focus: None,
            asks_for_choice: false,
        };
        question.focus = question.given(context);
        question
    }

    fn item(&self, checkin: &Checkin) -> Option<usize> {
        checkin.asked().get(self.at).copied()
    }

    /// The line that shows the answer given before; the line after the options is "rather not".
    fn given(&self, context: &Context<'_>) -> Option<usize> {
        let checkin = context.sitting.checkin.as_ref()?;
        let item = self.item(checkin)?;
        match checkin.answer(item)? {
            Answer::Option(option) => Some(usize::from(option)),
            Answer::Withheld => Some(options(checkin, item)),
            Answer::NotAsked => None,
        }
    }

    fn pick(&mut self, line: usize, context: &mut Context<'_>) {
        let Some(checkin) = context.sitting.checkin.as_mut() else {
            return;
        };
        let Some(item) = self.item(checkin) else {
            return;
        };
        let answer = match u8::try_from(line) {
            Ok(option) if line < options(checkin, item) => Answer::Option(option),
            _ => Answer::Withheld,
        };
        if checkin.choose(item, answer).is_ok() {
            self.focus = Some(line);
            self.asks_for_choice = false;
        }
    }

    fn next(&mut self, context: &Context<'_>) -> Step {
        if self.focus.is_none() {
            self.asks_for_choice = true;
            return Step::Stay;
        }
        if self.to_review {
            return Step::Switch(Door::Review);
        }
        let asked = context
            .sitting
            .checkin
            .as_ref()
            .map_or(0, |checkin| checkin.asked().len());
        if self.at + 1 < asked {
            Step::Switch(Door::Question(self.at + 1, false))
        } else {
            Step::Switch(Door::Review)
        }
    }

    fn key(&mut self, key: Key, context: &mut Context<'_>) -> Step {
        let Some(count) = context
            .sitting
            .checkin
            .as_ref()
            .and_then(|checkin| Some(options(checkin, self.item(checkin)?)))
        else {
            return Step::Switch(Door::Review);
        };
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
            Key::Enter | Key::Forward => return self.next(context),
            Key::Back if self.to_review => return Step::Switch(Door::Review),
            Key::Back if self.at > 0 => {
                return Step::Switch(Door::Question(self.at - 1, false));
            }
            Key::Back => return Step::Switch(Door::Unit),
            Key::Escape => return Step::Open(Door::Leave),
            _ => {}
        }
        Step::Stay
    }
}

impl Screen for Question {
    fn door(&self) -> Door {
        Door::Question(self.at, self.to_review)
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
        let Some(item) = self.item(checkin) else {
            return;
        };
        let total = checkin.asked().len();
        let questionnaire = checkin.questionnaire();
        let language = context.language();
        let number = self.at + 1;
        let place = say!(words, "question-of", n = number, total = total);
        parts::mark(context, questionnaire.title(language), &place, page);
        page.gauge(self.at + 1, total);
        page.text(questionnaire.item_text(item, language), Look::Strong);
        page.gap();
        let texts = questionnaire.option_texts(item, language);
        for (index, text) in texts.iter().enumerate() {
            let number = index + 1;
            let hit = u8::try_from(number).map_or(Key::Enter, Key::Digit);
            let label = number.to_string();
            page.option(&label, text, self.focus == Some(index), hit);
        }
        page.gap();
        let rather_not = say!(words, "rather-not");
        let is_focused = self.focus == Some(texts.len());
        page.option("0", &rather_not, is_focused, Key::Digit(0));
        if self.asks_for_choice {
            page.gap();
            page.text(&say!(words, "choose-first"), Look::Strong);
        }
        let digits = format!("1-{}", texts.len().min(9));
        page.key(&digits, say!(words, "key-choose"), Key::Down);
        parts::bar(
            context,
            page,
            &[
                Key::Enter,
                Key::Back,
                Key::Language,
                Key::Help,
                Key::Hide,
                Key::Escape,
            ],
        );
    }
}

fn options(checkin: &Checkin, item: usize) -> usize {
    checkin
        .questionnaire()
        .items()
        .get(item)
        .map_or(0, |item| item.values.len())
}
