//! `standeasy demo`: the practice mission, on screens or line by line.

use std::io;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;

use super::face::{Decided, Face, language_of_environment};
use super::failure::Failure;
use super::output::Output;
use super::typed::{Typed, stop_flag};
use super::watch;
use crate::demo::{self, DemoError, Place, Practice, Step};
use crate::desk::Home;
use crate::desk::clock;
use crate::desk::post::Post;
use crate::{plain, sandbox, say, tui};

#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Invent the same answers again.
    #[arg(long, value_name = "N", default_value_t = Demo::SEED)]
    seed: u64,
    #[command(flatten)]
    pub(super) face: Face,
}

impl Demo {
    const SEED: u64 = 2023;

    pub(super) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        run(self.seed, self.face.decide(home)?, output, &[])
    }
}

/// Runs the practice mission that is always the same.
pub(super) fn usual(face: Decided, output: &Output) -> Result<ExitCode, Failure> {
    let language = face.language.clone();
    let language = language.as_deref().unwrap_or("en");
    run(Demo::SEED, face, output, &["demo", "--lang", language])
}

/// `more` is what makes this command one that begins with the practice mission.
fn run(seed: u64, face: Decided, output: &Output, more: &[&str]) -> Result<ExitCode, Failure> {
    if !face.is_plain
        && let Some(code) = watch::waits(more)?
    {
        return Ok(code);
    }
    // Before any thread is started; practice makes and removes a home of its own.
    let face = face.closed(sandbox::close_but_files());
    let stop = stop_flag()?;
    let place = Place::new()?;
    if face.is_plain {
        return lines(&place, seed, &face, stop);
    }
    let face = match language_of_environment() {
        Some(language) => face.or_in(language),
        None => face,
    };
    let words = face.words();
    let practice = say!(words, "practice");
    let mut story = Vec::new();
    let mut practice = walk(&place, seed, &stop, &mut |step| {
        output.talk(&format!(
            "{practice}  {}",
            crate::locale::plain(&demo::tell(step, &words))
        ));
        story.push(step.clone());
        Ok(())
    })?;
    let options = face.for_practice();
    let Practice {
        laptop,
        release,
        desk,
    } = &mut practice;
    match tui::demo(laptop, desk, (release, &story), options)? {
        tui::Leave::Quit => Ok(ExitCode::SUCCESS),
        tui::Leave::Interrupted => Ok(ExitCode::from(130)),
        tui::Leave::Plain(language) => {
            let options = face.in_lines(language).for_lines();
            let (mut input, mut out) = (Typed::begin(stop), io::stdout().lock());
            let mut guide = plain::Guide::begin(&options, &mut input, &mut out)?;
            guide.tour(laptop, desk, (release, &story))?;
            ended(&input)
        }
    }
}

/// The whole circle line by line: each step as it happens, the release, then the menu.
fn lines(
    place: &Place,
    seed: u64,
    face: &Decided,
    stop: Arc<AtomicBool>,
) -> Result<ExitCode, Failure> {
    let (mut input, mut out) = (Typed::begin(stop.clone()), io::stdout().lock());
    let mut guide = plain::Guide::begin(&face.for_lines(), &mut input, &mut out)?;
    let mut story = Vec::new();
    let mut practice = walk(place, seed, &stop, &mut |step| {
        story.push(step.clone());
        guide.tell(step)
    })?;
    let kit = practice.laptop.kit().clone();
    guide.read(&practice.release, &kit)?;
    let told = (&practice.release, story.as_slice());
    guide.tour(&mut practice.laptop, &mut practice.desk, told)?;
    ended(&input)
}

/// The end of what was typed: left, or interrupted.
fn ended(input: &Typed) -> Result<ExitCode, Failure> {
    if input.is_stopped() {
        return Err(Failure::Interrupted);
    }
    Ok(ExitCode::SUCCESS)
}

/// Walks the circle until it is interrupted or nobody can be told of it any more.
fn walk(
    place: &Place,
    seed: u64,
    stop: &AtomicBool,
    tell: &mut dyn FnMut(&Step) -> io::Result<()>,
) -> Result<Practice, Failure> {
    let mut told = Ok(());
    let walked = demo::walk(place, seed, clock::today(), &mut |step| {
        if !stop.load(Ordering::Relaxed) {
            told = tell(step);
        }
        told.is_ok() && !stop.load(Ordering::Relaxed)
    });
    told?;
    match walked {
        Ok(practice) => Ok(practice),
        Err(DemoError::Interrupted) => Err(Failure::Interrupted),
        Err(DemoError::Desk(error)) => Err(error.into()),
    }
}
