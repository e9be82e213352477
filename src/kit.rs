//! What an officer gives a laptop: recipients, units, questionnaires, help, policy.
//!
//! A kit file is canonical JSON; its fingerprint is the SHA-256 of the file, so `sha256sum`
//! says the same as the start screen. Nothing in it is secret.

use std::sync::Arc;

use crate::finding::text::excerpt;
use crate::finding::{Finding, Findings, Severity};
use crate::questionnaire::{Document, Questionnaire};
use crate::seal::{self, Envelope, Recipient, SealError};
use crate::secret::Secret;
use crate::slip::{self, Slips};
use crate::trouble::Trouble;
use crate::unit::UnitTree;

mod file;
pub mod fingerprint;
mod fit;
pub mod mission;
pub mod second;
pub mod show;

pub use fingerprint::Fingerprint;
pub use mission::Mission;
pub use second::Second;

use file::KitFile;

/// The largest kit file, in bytes.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;

/// A kit: everything a laptop needs, and nothing secret.
#[derive(Debug, Clone)]
pub struct Kit {
    mission: Mission,
    tree: UnitTree,
    questionnaires: Vec<Arc<Questionnaire>>,
    recipients: Vec<Recipient>,
    second: Option<Second>,
    slips: Option<Slips>,
    bytes: Vec<u8>,
}

/// What some missions ask for beside their questionnaires and keys.
#[derive(Debug, Clone, Copy, Default)]
pub struct Beside<'a> {
    /// As many slips as the mission names.
    pub slips: Option<&'a Slips>,
    /// Who opens records before the officer.
    pub second: Option<&'a Second>,
}

/// Why bytes are not a kit.
#[derive(Debug, thiserror::Error)]
pub enum KitError {
    /// Not a kit at all.
    #[error("this is not a standeasy kit")]
    NotAKit,
    /// Of a later version.
    #[error("the kit is of version {0}, which this program does not know")]
    Version(u32),
    /// Larger than a kit may be.
    #[error("the kit is larger than {most} bytes")]
    TooLarge {
        /// The limit.
        most: usize,
    },
    /// Changed or damaged: its bytes are not canonical.
    #[error("the kit was changed or damaged")]
    NotCanonical,
    /// Its content breaks a rule.
    #[error("the kit's content breaks a rule: {0}")]
    Content(String),
}

impl Trouble for KitError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotAKit => "not-a-kit",
            Self::Version(_) => "kit-version",
            Self::TooLarge { .. } => "kit-too-large",
            Self::NotCanonical => "kit-damaged",
            Self::Content(_) => "kit-content",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::NotAKit => {
                "Give the file that `standeasy kit build` wrote; its name ends in .kit."
            }
            Self::Version(_) => "Install the program version the officer uses, then try again.",
            Self::TooLarge { .. } => {
                "Check that this is the right file; build the kit again if it is."
            }
            Self::NotCanonical => {
                "Copy the kit again from the officer, and compare its fingerprint."
            }
            Self::Content(_) => {
                "Ask the officer to build the kit again with this version of the program."
            }
        }
        .to_owned()
    }
}

impl Kit {
    /// Joins a mission, its questionnaires and its recipients, or tells what does not fit together.
    ///
    /// The questionnaires stand in the order in which the mission names them; in the kit, the
    /// mission names each by its id. Findings carry the mission file's paths without places: a
    /// [`TomlReader`](crate::finding::toml::TomlReader) over its text gives them theirs.
    pub fn build(
        mission: Mission,
        questionnaires: Vec<Questionnaire>,
        recipients: Vec<Recipient>,
    ) -> Result<Self, Findings> {
        Self::build_with(mission, questionnaires, recipients, Beside::default())
    }

    /// The same with what else the mission asks for.
    pub fn build_with(
        mission: Mission,
        questionnaires: Vec<Questionnaire>,
        recipients: Vec<Recipient>,
        beside: Beside<'_>,
    ) -> Result<Self, Findings> {
        let mut list = fit::named(&mission, &questionnaires);
        let questionnaires: Vec<_> = questionnaires.into_iter().map(Arc::new).collect();
        list.extend(fit::together(&mission, &questionnaires, &recipients));
        if !list.is_empty() {
            return Err(Findings::new("the kit", "", list));
        }
        let documents: Vec<Document> = questionnaires
            .iter()
            .map(|q| q.document().clone())
            .collect();
        let keys = recipients.iter().map(ToString::to_string).collect();
        let second = beside.second.map(Second::written);
        let slips = beside.slips.map(Slips::written);
        let bytes = KitFile::new(mission, documents, keys, second, slips).to_bytes();
        Self::read(&bytes).map_err(|error| {
            let finding = Finding::error(
                "unreadable-kit",
                Vec::new(),
                format!("It would not be read again: {error}."),
                error.hint(),
            );
            Findings::new("the kit", "", vec![finding])
        })
    }

    /// Reads a kit file's bytes. Every rule of missions and questionnaires is checked again.
    pub fn read(bytes: &[u8]) -> Result<Self, KitError> {
        let file = KitFile::read(bytes)?;
        let (mission, findings) = mission::check(file.draft());
        let mission = mission.ok_or(KitError::NotCanonical)?;
        refuse(findings)?;
        let tree = UnitTree::new(mission.units.clone())
            .map_err(|errors| broken(errors.iter().map(ToString::to_string)))?
            .with_coarser(mission.least_coarser());
        let recipients = recipients(&file.recipients)?;
        let questionnaires = questionnaires(file.questionnaires)?;
        refuse(fit::together(&mission, &questionnaires, &recipients))?;
        let second = second(&mission, file.second.as_ref())?;
        let slips = slips(&mission, file.slips.as_ref())?;
        Ok(Self {
            mission,
            tree,
            questionnaires,
            recipients,
            second,
            slips,
            bytes: bytes.to_vec(),
        })
    }

    /// The bytes of the kit file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// SHA-256 of the kit file.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.bytes)
    }

    /// The mission.
    pub fn mission(&self) -> &Mission {
        &self.mission
    }

    /// The units.
    pub fn tree(&self) -> &UnitTree {
        &self.tree
    }

    /// The questionnaires, in the mission's order.
    pub fn questionnaires(&self) -> &[Arc<Questionnaire>] {
        &self.questionnaires
    }

    /// The questionnaire of an id.
    pub fn questionnaire(&self, id: &str) -> Option<&Arc<Questionnaire>> {
        self.questionnaires.iter().find(|q| q.id() == id)
    }

    /// What people are told before questions about danger to oneself; `None` where there are
    /// none.
    pub fn response_pathway(&self, language: &str) -> Option<&str> {
        let mut items = self.questionnaires.iter().flat_map(|q| q.items());
        let is_asked = items.any(|item| item.safety);
        let texts = self.mission.policy.response_pathway.as_ref();
        texts
            .filter(|_| is_asked)
            .map(|texts| Mission::text(texts, language))
    }

    /// What is known of the slips, where the mission asks for one.
    pub fn slips(&self) -> Option<&Slips> {
        self.slips.as_ref()
    }

    /// Who opens records before the officer, where the mission asks for two people.
    pub fn second(&self) -> Option<&Second> {
        self.second.as_ref()
    }

    /// Seals the content of a record as this kit says: to its keys, or to the officer's and that
    /// once more to the second person's.
    pub fn seal(&self, content: &Secret) -> Result<Envelope, SealError> {
        match (&self.second, self.recipients.as_slice()) {
            (Some(second), [officer]) => seal::seal_twice(content, officer, &second.recipient),
            (Some(_), _) => Err(SealError::Recipients),
            (None, recipients) => seal::seal(content, recipients),
        }
    }

    /// The keys that records are sealed to, the opening officer's first.
    pub fn recipients(&self) -> &[Recipient] {
        &self.recipients
    }
}

/// The slips of a mission: as many as it names, and where it asks for them only.
fn slips(mission: &Mission, written: Option<&slip::Written>) -> Result<Option<Slips>, KitError> {
    // The codes of practice guard nothing, and its story must not wait for them.
    let least = match mission.practice {
        true => slip::PRACTICE_FACTOR,
        false => slip::USUAL_FACTOR,
    };
    let named = mission.slips.map(|count| count as usize);
    let slips = match written {
        Some(written) => Some(Slips::read(written, least).ok_or(KitError::NotCanonical)?),
        None => None,
    };
    if slips.as_ref().map(Slips::count) == named {
        Ok(slips)
    } else {
        Err(broken(["It lacks the slips of its mission.".to_owned()]))
    }
}

/// The second person of a mission that asks for one, and of no other.
fn second(
    mission: &Mission,
    written: Option<&second::Written>,
) -> Result<Option<Second>, KitError> {
    match (mission.opening, written) {
        (None, None) => Ok(None),
        (Some(_), Some(written)) => Second::of_written(written)
            .map(Some)
            .ok_or(KitError::NotCanonical),
        (Some(_), None) | (None, Some(_)) => Err(broken([
            "Its second person does not fit its mission.".to_owned(),
        ])),
    }
}

fn recipients(texts: &[String]) -> Result<Vec<Recipient>, KitError> {
    let read: Result<Vec<Recipient>, _> = texts.iter().map(|text| text.parse()).collect();
    let recipients = read.map_err(|error| broken([error.to_string()]))?;
    // One key has one text in a kit, so that a key has one fingerprint.
    let same = recipients
        .iter()
        .map(ToString::to_string)
        .eq(texts.iter().cloned());
    if same {
        Ok(recipients)
    } else {
        Err(KitError::NotCanonical)
    }
}

fn questionnaires(documents: Vec<Document>) -> Result<Vec<Arc<Questionnaire>>, KitError> {
    documents
        .into_iter()
        .map(|document| {
            Questionnaire::check(document)
                .map(Arc::new)
                .map_err(|findings| broken(findings.into_iter().map(|finding| finding.what)))
        })
        .collect()
}

fn refuse(findings: Vec<Finding>) -> Result<(), KitError> {
    let mut errors = findings
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.what)
        .peekable();
    match errors.peek() {
        Some(_) => Err(broken(errors)),
        None => Ok(()),
    }
}

/// What was found, fit to be shown: a stranger may have written the kit.
fn broken(sentences: impl IntoIterator<Item = String>) -> KitError {
    let all: Vec<String> = sentences.into_iter().take(3).collect();
    KitError::Content(excerpt(all.join(" ").trim_end_matches('.'), 400))
}

#[cfg(test)]
pub(crate) mod tests;
