//! The practice mission line by line: told while it happens, then a menu of numbers.

use std::io::{self, BufRead, Write};

use crate::demo::{self, Step};
use crate::desk::officer::bureau::Bureau;
use crate::desk::post::Post;
use crate::disclosure::Release;
use crate::kit::{Kit, Mission};
use crate::locale::{self, Words};
use crate::say;

use super::Options;
use super::dialogue::{Asked, Dialogue, Reply};
use super::{desk, reading, sitting};

/// Somebody who leads through the practice mission.
pub struct Guide<'a> {
    dialogue: Dialogue<'a>,
}

impl<'a> Guide<'a> {
    /// Begins in the language asked for; else the person chooses.
    pub fn begin(
        options: &Options,
        input: &'a mut dyn BufRead,
        output: &'a mut dyn Write,
    ) -> io::Result<Self> {
        options.prepare(output)?;
        let mut languages = locale::available();
        // English first: it is what the demo speaks where nobody chooses.
        languages.sort_by_key(|language| language != "en");
        let dialogue = Dialogue::begin(options, languages, input, output)?;
        Ok(Self { dialogue })
    }

    /// The words in use.
    pub fn words(&self) -> &Words {
        self.dialogue.words()
    }

    /// Tells a step of the mission.
    pub fn tell(&mut self, step: &Step) -> io::Result<()> {
        let practice = say!(self.words(), "practice");
        let line = demo::tell(step, self.words());
        self.dialogue.say(&format!("{practice}. {line}"))
    }

    /// Reads the release with all of its figures.
    pub fn read(&mut self, release: &Release, kit: &Kit) -> io::Result<()> {
        let lines = reading::read(release, kit, self.words());
        self.dialogue.say_all(&lines)
    }

    /// The menu, until the person leaves.
    pub fn tour(
        &mut self,
        post: &mut dyn Post,
        bureau: &mut dyn Bureau,
        (release, story): (&Release, &[Step]),
    ) -> io::Result<()> {
        let kit = post.kit().clone();
        self.dialogue.set_help(&kit.mission().help);
        self.dialogue.say_keys()?;
        loop {
            let reply = self.dialogue.choose(&|words| menu(&kit, words))?;
            match reply {
                Reply::Choice(0) => sitting::run(post, &mut self.dialogue)?,
                Reply::Choice(1) => self.read(release, &kit)?,
                Reply::Choice(2) => {
                    let lines = reading::explained(release, self.words());
                    self.dialogue.say_all(&lines)?;
                }
                Reply::Choice(3) => desk::run(bureau, &mut self.dialogue)?,
                Reply::Choice(4) => {
                    let steps = story.iter();
                    let lines: Vec<String> =
                        steps.map(|step| demo::tell(step, self.words())).collect();
                    self.dialogue.say_all(&lines)?;
                }
                Reply::Back => {}
                Reply::Choice(_) | Reply::Quit => return Ok(()),
            }
        }
    }
}

fn menu(kit: &Kit, words: &Words) -> Asked {
    let mission = Mission::text(&kit.mission().name, words.language());
    let practice = say!(words, "practice");
    let line = say!(words, "demo-line");
    let entries = vec![
        say!(words, "demo-checkin"),
        say!(words, "demo-release"),
        say!(words, "explain-title"),
        say!(words, "demo-desk"),
        say!(words, "demo-story"),
        say!(words, "demo-leave"),
    ];
    Asked::of(format!("{practice}. {mission}. {line}"), entries)
}
