//! One person's check-in, line by line.

use std::io;

use crate::advice::unsaved;
use crate::checkin::Checkin;
use crate::checkin::response::Counting;
use crate::desk::admission::Gate;
use crate::desk::post::{Attempt, Post, SaveTrouble, Sealed};
use crate::hex;
use crate::kit::mission::Admission;
use crate::kit::{Kit, Mission};
use crate::locale::Words;
use crate::report::{across, notice};
use crate::say;
use crate::slip::{Code, DIGITS, Mistyped, Pass};
use crate::unit::UnitId;

use super::dialogue::{Asked, Dialogue, Reply, UNSEEN, helpers};
use super::questions;

/// Bytes of a sealed record that are read out; all of them look alike.
const SHOWN: usize = 12;

/// Runs a sitting from the notice to the help page, which comes for everybody.
pub(super) fn run(post: &mut dyn Post, dialogue: &mut Dialogue<'_>) -> io::Result<()> {
    let kit = post.kit().clone();
    dialogue.set_help(&kit.mission().help);
    let sitting = Sitting { kit };
    if let Err(trouble) = post
        .period()
        .map_err(SaveTrouble::from)
        .and_then(|_| post.check_space())
    {
        let full = say!(dialogue.words(), "no-space");
        return dialogue.say(&unsaved(&trouble, &full, dialogue.words()));
    }
    sitting.beginning(dialogue)?;
    match sitting.ask(post, dialogue)? {
        Some(sealed) => sitting.show(&sealed, post, dialogue)?,
        None => dialogue.say(&say!(dialogue.words(), "plain-nothing-kept"))?,
    }
    dialogue.say_help()
}

/// A sitting's fixed surroundings.
struct Sitting {
    kit: Kit,
}

impl Sitting {
    fn beginning(&self, dialogue: &mut Dialogue<'_>) -> io::Result<()> {
        let lines = beginning(&self.kit, dialogue.words());
        dialogue.say_all(&lines)?;
        let network = dialogue.network();
        dialogue.say(&network)?;
        if let Some(swap) = dialogue.swap() {
            dialogue.say(&swap)?;
        }
        dialogue.say_keys()
    }

    /// From the unit to the seal; `None` if the person stopped.
    fn ask(&self, post: &mut dyn Post, dialogue: &mut Dialogue<'_>) -> io::Result<Option<Sealed>> {
        let Some(slip) = self.slip(post.ready_slip(), dialogue)? else {
            return Ok(None);
        };
        let Some(unit) = self.counted_for(dialogue)? else {
            return Ok(None);
        };
        let Some(mut checkin) = self.questionnaire(dialogue)? else {
            return Ok(None);
        };
        let mut at = 0;
        // Who once wanted it not counted wants so to the end.
        let mut wish = Counting::Counts;
        loop {
            if questions::ask(&mut checkin, at, dialogue)?.is_none() {
                return Ok(None);
            }
            let whose = (&unit, slip.as_ref());
            match self.seal(whose, &checkin, &mut wish, (&mut *post, &mut *dialogue))? {
                Outcome::Sealed(sealed) => return Ok(Some(sealed)),
                Outcome::Back => at = checkin.questionnaire().items().len().saturating_sub(1),
                Outcome::Stopped => return Ok(None),
            }
        }
    }

    /// The pass of a slip: `Some(None)` where none is asked for, `None` if the person stopped.
    fn slip(
        &self,
        ready: Option<String>,
        dialogue: &mut Dialogue<'_>,
    ) -> io::Result<Option<Option<Pass>>> {
        let Some(Admission::Slips) = self.kit.mission().admission else {
            return Ok(Some(None));
        };
        let mut gate = Gate::default();
        loop {
            let typed = dialogue.code(&|words| {
                let title = say!(words, "slip-title");
                match &ready {
                    Some(slip) => format!("{title} {} {slip}", say!(words, "slip-practice")),
                    None => format!("{title} {}", say!(words, "slip-line")),
                }
            })?;
            let Some(typed) = typed else {
                return Ok(None);
            };
            let typed = match &ready {
                Some(slip) if typed.is_empty() => slip,
                _ => &*typed,
            };
            let trouble = match Code::read(typed) {
                Ok(code) => match gate.admit(&self.kit, &code) {
                    Some(pass) => return Ok(Some(Some(pass))),
                    None => say!(dialogue.words(), "slip-unknown"),
                },
                Err(Mistyped::Check) => say!(dialogue.words(), "slip-mistyped"),
                Err(Mistyped::Length | Mistyped::NotADigit) => {
                    let words = dialogue.words();
                    say!(words, "slip-length", n = words.ungrouped(DIGITS))
                }
            };
            dialogue.say(&trouble)?;
        }
    }

    /// What the answers count for: the person's own unit, or in its place the unit above or a group
    /// across units; `None` if the person stopped. Nothing but what is chosen last is kept.
    fn counted_for(&self, dialogue: &mut Dialogue<'_>) -> io::Result<Option<UnitId>> {
        let tree = self.kit.tree();
        loop {
            let Some(unit) = self.unit(dialogue)? else {
                return Ok(None);
            };
            let id = |unit: usize| tree.unit(unit).map(|unit| unit.id.clone());
            if !across::is_asked(&self.kit, unit) {
                return Ok(id(unit));
            }
            let choices = |words: &Words| across::choices(&self.kit, unit, words);
            let reply = dialogue.choose(&|words| {
                let question = [
                    say!(words, "across-title"),
                    across::line(&self.kit, unit, words),
                    say!(words, "across-enter"),
                ];
                let options = choices(words).into_iter().map(|choice| choice.text);
                Asked::of(question.join(" "), options.collect()).beginning_with_enter()
            })?;
            match reply {
                Reply::Quit => return Ok(None),
                Reply::Back => {}
                Reply::Choice(at) => {
                    let chosen = choices(dialogue.words());
                    return Ok(chosen.get(at).and_then(|choice| id(choice.unit)));
                }
            }
        }
    }

    /// Down the tree of units to one that people are with.
    fn unit(&self, dialogue: &mut Dialogue<'_>) -> io::Result<Option<usize>> {
        let tree = self.kit.tree();
        let mut inside: Option<usize> = match tree.roots().as_slice() {
            [only] if tree.leads_on(*only) => Some(*only),
            _ => None,
        };
        loop {
            let itself = inside.filter(|unit| tree.has_people(*unit));
            let units = tree.offered(inside);
            let reply = dialogue.choose(&|words| {
                let names = units.iter();
                let names = names.map(|unit| self.unit_name(*unit, itself, words));
                Asked::of(self.unit_question(inside, words), names.collect())
            })?;
            match reply {
                Reply::Quit => return Ok(None),
                Reply::Back => inside = inside.and_then(|unit| tree.parent(unit)),
                Reply::Choice(at) => {
                    let Some(unit) = units.get(at).copied() else {
                        continue;
                    };
                    if itself == Some(unit) || !tree.leads_on(unit) {
                        return Ok(Some(unit));
                    }
                    inside = Some(unit);
                }
            }
        }
    }

    fn unit_question(&self, inside: Option<usize>, words: &Words) -> String {
        let title = say!(words, "unit-title");
        inside.map_or(title.clone(), |unit| {
            let name = self.kit.tree().name(unit, words.language());
            let inside = say!(words, "plain-unit-inside", name = name);
            format!("{title} {inside}")
        })
    }

    fn unit_name(&self, unit: usize, itself: Option<usize>, words: &Words) -> String {
        let name = self.kit.tree().name(unit, words.language());
        if itself == Some(unit) {
            say!(words, "unit-this", name = name)
        } else {
            name.to_owned()
        }
    }

    fn questionnaire(&self, dialogue: &mut Dialogue<'_>) -> io::Result<Option<Checkin>> {
        let all = self.kit.questionnaires();
        if let [only] = all {
            return Ok(Some(Checkin::begin(only.clone())));
        }
        let reply = dialogue.choose(&|words| {
            let titles = all.iter().map(|one| one.title(words.language()).to_owned());
            Asked::of(say!(words, "which-title"), titles.collect())
        })?;
        Ok(match reply {
            Reply::Choice(at) => all.get(at).map(|chosen| Checkin::begin(chosen.clone())),
            Reply::Back | Reply::Quit => None,
        })
    }

    /// Seals when the person says so; a failed save keeps the answers and asks again.
    fn seal(
        &self,
        (unit, slip): (&UnitId, Option<&Pass>),
        checkin: &Checkin,
        wish: &mut Counting,
        (post, dialogue): (&mut dyn Post, &mut Dialogue<'_>),
    ) -> io::Result<Outcome> {
        let mut has_failed = false;
        loop {
            let reply = dialogue.confirm(&|words| {
                let seal = say!(words, "plain-seal");
                if has_failed {
                    return seal;
                }
                let lines = [
                    questions::review(checkin, words),
                    questions::result(checkin, words),
                    helpers(&self.kit.mission().help, words),
                    vec![seal],
                ];
                lines.concat().join("\n")
            })?;
            let may_withdraw = self.kit.mission().withdrawal.is_some();
            match reply {
                Reply::Choice(UNSEEN) if may_withdraw => *wish = Counting::DoesNotCount,
                Reply::Choice(_) => {}
                Reply::Back => return Ok(Outcome::Back),
                Reply::Quit => return Ok(Outcome::Stopped),
            }
            let Ok(finished) = checkin.finish() else {
                return Ok(Outcome::Back);
            };
            match post.seal(unit, &finished, *wish, slip) {
                Ok(sealed) => {
                    dialogue.say(&say!(dialogue.words(), "sealed-title"))?;
                    dialogue.say(&notice::sealed(&self.kit, dialogue.words()))?;
                    return Ok(Outcome::Sealed(sealed));
                }
                Err(trouble) => {
                    has_failed = true;
                    dialogue.say(&say!(dialogue.words(), "failed-title"))?;
                    let full = say!(dialogue.words(), "failed-full");
                    dialogue.say(&unsaved(&trouble, &full, dialogue.words()))?;
                }
            }
        }
    }

    /// "Show me", for who wants it.
    fn show(
        &self,
        sealed: &Sealed,
        post: &dyn Post,
        dialogue: &mut Dialogue<'_>,
    ) -> io::Result<()> {
        let reply = dialogue.choose(&|words| {
            let options = vec![say!(words, "done"), say!(words, "show-me")];
            Asked::of(say!(words, "sealed-title"), options)
        })?;
        if reply != Reply::Choice(1) {
            return Ok(());
        }
        let lines = record(sealed, &post.try_to_open(sealed), dialogue.words());
        dialogue.say_all(&lines)
    }
}

/// What came of the way to the seal.
enum Outcome {
    Sealed(Sealed),
    Back,
    Stopped,
}

/// What this is, and what happens to answers.
fn beginning(kit: &Kit, words: &Words) -> Vec<String> {
    let mission = kit.mission();
    let fingerprint = kit.fingerprint().words().join(" ");
    let mut lines = Vec::new();
    if mission.practice {
        lines.push(say!(words, "practice"));
    }
    lines.extend([
        Mission::text(&mission.name, words.language()).to_owned(),
        format!("{}: {fingerprint}", say!(words, "kit")),
        say!(words, "start-line"),
        say!(words, "notice-title"),
    ]);
    lines.extend(notice::always(kit, words));
    lines.extend(notice::chosen(kit, words, notice::Place::Lines));
    lines.push(notice::minutes(kit, words));
    lines
}

fn record(sealed: &Sealed, attempt: &Attempt, words: &Words) -> Vec<String> {
    let bytes = sealed.bytes.iter().take(SHOWN);
    let mut lines = vec![
        say!(words, "record-title", bytes = sealed.bytes.len()),
        format!("{} …", hex::spaced(bytes)),
        say!(
            words,
            "record-try",
            files = attempt.files_searched,
            keys = attempt.keys_found
        ),
    ];
    if attempt.opened {
        lines.push(say!(words, "record-open"));
        return lines;
    }
    lines.push(say!(words, "record-shut"));
    lines.push(match attempt.refusal {
        Some("wrong-key") | None => say!(words, "record-answer"),
        Some(code) => say!(words, "record-other", code = code),
    });
    lines
}
