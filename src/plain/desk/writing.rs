//! A release to its files: where to, in which language, and how to print the page.

use std::io;
use std::path::Path;

use super::Sitting;
use super::telling::is_before;
use crate::desk::DeskError;
use crate::desk::officer::bureau::{Wish, Written, digest_words};
use crate::disclosure::Release;
use crate::kit::Kit;
use crate::locale::{self, Words};
use crate::plain::dialogue::{Asked, Reply};
use crate::report::{Subject, guide};
use crate::say;

impl Sitting<'_, '_> {
    /// Asks where files go and in which language, makes the release and writes them.
    pub(super) fn write(&mut self, wish: &Wish, kit: &Kit) -> io::Result<()> {
        let languages = locale::available();
        let names: Vec<String> = languages
            .iter()
            .map(|l| locale::own_name(l).to_owned())
            .collect();
        let reply = self
            .dialogue
            .choose(&|words| Asked::of(say!(words, "desk-files-language"), names.clone()))?;
        let Reply::Choice(at) = reply else {
            return Ok(());
        };
        let language = languages.get(at).map_or("en", String::as_str);
        let is_first = kit
            .mission()
            .languages
            .first()
            .is_some_and(|first| first == language);
        let usual = self.usual_folder(wish, (!is_first).then_some(language));
        let shown = usual.as_str();
        let question = say!(self.dialogue.words(), "plain-desk-folder", folder = shown);
        let folder = self.dialogue.text(&question)?.unwrap_or(usual);
        let words = self.dialogue.words().in_language(language);
        match self.make(wish, kit, &words, Path::new(&folder)) {
            Ok((release, written)) => self.tell_written(&release, &written)?,
            Err(error) => self.refuse(&error)?,
        }
        self.look()
    }

    /// A folder of its own for each release and language, so that no file meets another.
    fn usual_folder(&self, wish: &Wish, language: Option<&str>) -> String {
        let end = language.map_or_else(String::new, |language| format!("-{language}"));
        let name = format!("release-{}-{}{end}", wish.period, wish.questionnaire);
        let out = self.bureau.out().map(|out| out.join(&name));
        out.map_or(name, |path| crate::finding::text::path_value(&path))
    }

    fn make(
        &mut self,
        wish: &Wish,
        kit: &Kit,
        words: &Words,
        folder: &Path,
    ) -> Result<(Release, Written), DeskError> {
        let release = self.bureau.release(wish)?;
        let earlier: Vec<Release> = (self.survey.series_of(wish).into_iter())
            .flat_map(|series| &series.releases)
            .take_while(|other| is_before(kit, other, &release))
            .cloned()
            .collect();
        let subject = Subject {
            release: &release,
            earlier: &earlier,
            kit,
            words,
        };
        let written = self.bureau.write(&subject, folder)?;
        Ok((release, written))
    }

    fn tell_written(&mut self, release: &Release, written: &Written) -> io::Result<()> {
        let words = self.dialogue.words();
        let entry = release.entry();
        let digest = digest_words(entry);
        let mut lines = vec![say!(words, "desk-written")];
        lines.extend(guide::lines(&written.folder, &written.files, words));
        if self.bureau.out().is_some() {
            lines.push(say!(words, "desk-files-practice"));
        }
        lines.push(say!(words, "desk-brief"));
        lines.push(say!(words, "reading-entry", number = entry.number));
        lines.push(say!(words, "desk-digest", words = digest));
        for unit in release.flooded() {
            lines.push(say!(words, "reading-flooded", unit = unit.as_str()));
        }
        self.dialogue.say_all(&lines)
    }
}
