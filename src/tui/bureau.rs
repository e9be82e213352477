//! What the officer's screens ask for, carried out at the desk. What comes of it is in the work.

use std::path::Path;

use crate::desk::DeskError;
use crate::desk::officer::bureau::{Bureau, Wish, Written};
use crate::report::Subject;

use super::context::Context;
use super::effect::{Effect, Msg};
use super::work::{Refusal, kit_of};

/// Carries one of the desk's effects out.
pub(super) fn carry_out(effect: Effect, bureau: &mut dyn Bureau, context: &mut Context<'_>) -> Msg {
    let outcome = match effect {
        Effect::Unlock => unlock(bureau, context),
        Effect::TakeIn => take_in(bureau, context),
        Effect::Outlook => outlook(bureau, context),
        Effect::Release => release(bureau, context),
        _ => survey(bureau, context),
    };
    Msg::Desk(outcome.map_err(Refusal::from))
}

fn unlock(bureau: &mut dyn Bureau, context: &mut Context<'_>) -> Result<(), DeskError> {
    let typed = context.work.typed.take();
    bureau.unlock(&typed.ok_or(DeskError::EmptyPassphrase)?)?;
    // A desk whose records are damaged opens all the same, and says what is the matter.
    context.work.trouble = survey(bureau, context).err().map(Refusal::from);
    Ok(())
}

/// Looks at the desk; the newest release is read first.
pub(super) fn survey(bureau: &mut dyn Bureau, context: &mut Context<'_>) -> Result<(), DeskError> {
    context.work.survey = bureau.survey()?;
    context.work.out = bureau.out().map(Path::to_owned).unwrap_or_default();
    context.work.trouble = None;
    let survey = &context.work.survey;
    let view = context.work.view.take();
    let kept = view.filter(|view| survey.release_of(view).is_some());
    let newest = || {
        survey
            .newest_first()
            .first()
            .map(|release| Wish::of(release))
    };
    let view = kept.or_else(newest);
    let to_do = view.clone().or_else(|| survey.ready().first().cloned());
    context.work.view = view;
    let kits = bureau.kits();
    let kit = to_do.and_then(|wish| kit_of(kits, &wish)).or(kits.last());
    if let Some(kit) = kit {
        turn_to(context, kit.clone());
    }
    Ok(())
}

/// Makes a kit the one that names and texts come from; the tree begins anew with another.
pub(super) fn turn_to(context: &mut Context<'_>, kit: crate::kit::Kit) {
    let is_new = context.kit.fingerprint() != kit.fingerprint();
    context.kit = kit;
    let is_unfolded = context.work.folded.is_empty() && context.work.focus.unit == 0;
    if is_new || is_unfolded {
        let tree = context.kit.tree().clone();
        context.work.begin_tree(&tree);
    }
}

fn take_in(bureau: &mut dyn Bureau, context: &mut Context<'_>) -> Result<(), DeskError> {
    if let Some(file) = context.work.queue.pop_front() {
        let outcome = bureau.take_in(&file)?;
        context.work.outcomes.push(outcome);
    }
    if context.work.queue.is_empty() {
        survey(bureau, context)?;
    }
    Ok(())
}

fn outlook(bureau: &mut dyn Bureau, context: &mut Context<'_>) -> Result<(), DeskError> {
    context.work.standings.clear();
    let wish = context.work.wish.clone().ok_or(DeskError::Locked)?;
    if let Some(kit) = kit_of(bureau.kits(), &wish) {
        turn_to(context, kit.clone());
    }
    context.work.standings = bureau.outlook(&wish)?;
    Ok(())
}

fn release(bureau: &mut dyn Bureau, context: &mut Context<'_>) -> Result<(), DeskError> {
    context.work.written = Written::default();
    let wish = context.work.wish.clone().ok_or(DeskError::Locked)?;
    let release = bureau.release(&wish)?;
    context.work.view = Some(wish.clone());
    survey(bureau, context)?;
    let work = &context.work;
    let earlier: Vec<_> = (work.series().into_iter())
        .flat_map(|series| &series.releases)
        .take_while(|other| other.head().period != wish.period)
        .cloned()
        .collect();
    let words = context.words.in_language(&work.language);
    let subject = Subject {
        release: &release,
        earlier: &earlier,
        kit: &context.kit,
        words: &words,
    };
    context.work.written = bureau.write(&subject, Path::new(&work.folder))?;
    survey(bureau, context)
}
