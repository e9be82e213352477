//! What the screens ask of the laptop and of the officer's desk.

use std::rc::Rc;

use crate::demo::Circle;
use crate::desk::DeskError;
use crate::desk::post::SaveTrouble;
use crate::locale::Words;
use crate::locale::grid::Layout;
use crate::secret::Secret;
use crate::slip::Code;

use super::App;
use crate::tui::bureau;
use crate::tui::effect::{Effect, Msg};

impl App<'_> {
    /// Does what a screen asked for, and gives what comes back.
    pub(super) fn carry_out(&mut self, effect: Effect) -> Msg {
        match effect {
            Effect::CheckRoom => Msg::Room(self.check_room()),
            Effect::Admit => Msg::Admitted(self.admit()),
            Effect::Seal => Msg::Saved(self.seal()),
            Effect::KeepOrder(order) => {
                let kept = self.context.letters.keep(order);
                self.layout = Layout::new(order);
                Msg::Ordered(kept)
            }
            Effect::TryToOpen => match (self.parties.post(), &self.context.sitting.sealed) {
                (Some(post), Some(sealed)) => Msg::Tried(post.try_to_open(sealed)),
                _ => Msg::Saved(Err(nothing_to_seal())),
            },
            Effect::Play(chapter) => self.play(|circle, words| circle.play(chapter, words)),
            Effect::Attempt(trick) => {
                self.play(|circle, words| circle.attempt(trick, words).map(drop))
            }
            Effect::Unlock
            | Effect::Survey
            | Effect::TakeIn
            | Effect::Outlook
            | Effect::Release => match self.parties.bureau() {
                Some(bureau) => bureau::carry_out(effect, bureau, &mut self.context),
                None => Msg::Desk(Err(Rc::new(DeskError::NoIdentity))),
            },
        }
    }

    /// A chapter, or a trick of the drill.
    fn play(&mut self, play: impl FnOnce(&mut Circle, &Words) -> Result<(), DeskError>) -> Msg {
        let circle = self.parties.circle.as_mut();
        let played = circle.map_or(Err(DeskError::NotInstalled), |circle| {
            play(circle, &self.context.words)
        });
        Msg::Played(played.map_err(Rc::new))
    }

    fn check_room(&mut self) -> Result<(), SaveTrouble> {
        let post = self.parties.post().ok_or_else(no_laptop)?;
        post.period()?;
        post.check_space()
    }

    /// Turns the code into its pass; a wrong one stays to be corrected.
    fn admit(&mut self) -> bool {
        let context = &mut self.context;
        let typed = context.sitting.code.as_ref().and_then(Secret::expose_text);
        let Some(code) = typed.and_then(|typed| Code::read(typed).ok()) else {
            return false;
        };
        context.sitting.slip = context.gate.admit(&context.kit, &code);
        if context.sitting.slip.is_some() {
            context.sitting.code = None;
        }
        context.sitting.slip.is_some()
    }

    fn seal(&mut self) -> Result<crate::desk::post::Sealed, SaveTrouble> {
        let sitting = &self.context.sitting;
        let (Some(unit), Some(checkin)) = (&sitting.unit, &sitting.checkin) else {
            return Err(nothing_to_seal());
        };
        let finished = checkin
            .finish()
            .map_err(|_| SaveTrouble::Fault("open-answers"))?;
        let post = self.parties.post().ok_or_else(no_laptop)?;
        post.seal(unit, &finished, sitting.wish, sitting.slip.as_ref())
    }
}

fn no_laptop() -> SaveTrouble {
    SaveTrouble::Fault("no-laptop")
}

fn nothing_to_seal() -> SaveTrouble {
    SaveTrouble::Fault("nothing-to-seal")
}
