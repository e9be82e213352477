//! The medical officer's desk: the identity, the kits it built, what it took in, the ledger.
//!
//! What was taken in lies here sealed to the officer again; plain answers exist only in
//! memory, while a release is made.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::files::{self, Existing};
use super::second::{self, SecondError};
use super::{DeskError, Home, keyfile, kind};
use crate::finding::toml::TomlReader;
use crate::finding::{Findings, text};
use crate::kit::{Beside, Fingerprint, Kit, Mission, Second};
use crate::questionnaire::{self, Questionnaire};
use crate::seal::{Identity, Recipient};
use crate::secret::Secret;
use crate::slip::{self, Made};
use crate::store::{self, Blocks, Generations};

mod apart;
pub mod archive;
pub mod bureau;
pub mod deposit;
pub mod destroy;
pub mod forecast;
pub mod intake;
mod key_end;
pub mod keys;
pub mod laptops;
mod memory;
mod not_there;
pub mod rekey;
pub mod release;
mod rounding;
pub mod slice;
pub mod slips;
pub mod trend;

pub use key_end::KeyEndError;
pub use not_there::NotThere;

const MOST_TEXT_BYTES: u64 = 1 << 20;
const LEDGER: &[u8] = b"ledger";

/// A desk that has an identity, still locked under its passphrase.
pub struct Officer {
    folder: PathBuf,
    recipient: Recipient,
    backup: Option<Recipient>,
    records: Generations,
    blocks: Blocks,
    is_mended: bool,
}

/// A desk whose identity is open, for taking in and releasing.
pub struct Unlocked<'a> {
    officer: &'a mut Officer,
    identity: Rc<Identity>,
}

/// Of what a kit is built.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The mission file.
    pub mission: &'a Path,
    /// The kit file to write, which must not exist.
    pub to: &'a Path,
    /// The share of people whose answers are expected to count in a period.
    pub response: f64,
    /// The second person's file, where the mission is opened by two.
    pub second: Option<&'a Path>,
}

/// A kit that was built.
#[derive(Debug, Clone)]
pub struct Built {
    /// The kit.
    pub kit: Kit,
    /// What the author should know, drawn; empty if nothing.
    pub warnings: Vec<Findings>,
}

impl Officer {
    /// Makes an identity without a backup; see [`Officer::init_with`].
    pub fn init(home: &Home, passphrase: &Secret) -> Result<Recipient, DeskError> {
        let made = Self::init_with(home, passphrase, &keys::Backup::None)?;
        Ok(made.recipient)
    }

    /// The identity's file, whether or not it is there yet.
    pub fn identity_file(home: &Home) -> PathBuf {
        keyfile::path(&home.officer())
    }

    /// Whether a desk was ever begun in a home.
    pub(super) fn was_in(home: &Home) -> bool {
        let folder = home.officer();
        files::is_something(&keyfile::path(&folder)) || keys::is_begun(&folder)
    }

    /// Opens the desk of a home, without its identity.
    pub fn open(home: &Home) -> Result<Self, DeskError> {
        let folder = home.officer();
        destroy::refuse(&folder)?;
        let path = keyfile::path(&folder);
        let is_there = files::is_something(&path);
        if !is_there && keys::is_in_use(&folder) {
            return Err(DeskError::IdentityLost { path });
        }
        if !is_there {
            return Err(DeskError::NoIdentity);
        }
        Self::open_folder(folder)
    }

    fn open_folder(folder: PathBuf) -> Result<Self, DeskError> {
        let mut desk = Self::assemble(folder)?;
        desk.finish_rekey()?;
        desk.sweep_drafts();
        desk.blocks.sweep(&desk.named());
        Ok(desk)
    }

    /// Overwrites what a killed process left of the desk's own files, the key under a passphrase
    /// among them; nobody else writes there while this desk is open. What stays goes with the key.
    fn sweep_drafts(&self) {
        for draft in files::drafts(&self.folder) {
            let _ = store::wipe_file(&draft);
        }
    }

    fn assemble(folder: PathBuf) -> Result<Self, DeskError> {
        let path = folder.join("store");
        // A store is begun before the first kit is kept. Begun once more it would know of no
        // release, and let each be made again with other answers.
        if folder.join("kits").exists() && !store::is_begun(&path) {
            return Err(DeskError::MemoryLost { path });
        }
        Ok(Self {
            recipient: keys::own(&folder)?,
            backup: keys::named_backup(&folder)?,
            records: Generations::open(&path)?,
            blocks: Blocks::open(&folder.join("archive"))?,
            is_mended: false,
            folder,
        })
    }

    /// Opens the identity with its passphrase. Not after the last day that was promised for it.
    pub fn unlock(&mut self, passphrase: &Secret) -> Result<Unlocked<'_>, DeskError> {
        self.check_key_end()?;
        self.unlock_even_late(passphrase)
    }

    /// The same on any day, for what ends the key.
    fn unlock_even_late(&mut self, passphrase: &Secret) -> Result<Unlocked<'_>, DeskError> {
        let identity = Rc::new(keyfile::unlock(&keyfile::path(&self.folder), passphrase)?);
        self.mend_deposit(&identity);
        Ok(self.unlocked(identity))
    }

    fn unlocked(&mut self, identity: Rc<Identity>) -> Unlocked<'_> {
        Unlocked {
            officer: self,
            identity,
        }
    }

    /// The public key of this desk.
    pub fn recipient(&self) -> &Recipient {
        &self.recipient
    }

    /// Builds a kit of a mission file and writes it; the desk keeps a copy to know its bundles.
    ///
    /// A desk that built real kits builds none of practice, and the other way round.
    pub fn build_kit(&mut self, order: &Order<'_>) -> Result<Built, DeskError> {
        if draft(order.mission)?.mission.slips.is_some() {
            return Err(DeskError::NoSheet);
        }
        let (built, _) = self.draft_kit(order, &|_| ())?;
        kind::check(&self.home(), &built.kit)?;
        self.keep_built(&built.kit, order.to, None)?;
        Ok(built)
    }

    /// Reads a mission file and its questionnaires into a kit; nothing is written.
    ///
    /// A mission that could publish nothing at the expected response is refused (rule D16). Where
    /// it asks for slips they are made, which takes a while: `watch` hears of each one, and of how
    /// many.
    fn draft_kit(
        &self,
        order: &Order<'_>,
        watch: &(dyn Fn(usize) + Sync),
    ) -> Result<(Built, Option<Made>), DeskError> {
        let draft = draft(order.mission)?;
        self.check_new_end(draft.mission.calendar.key_end)?;
        forecast::check(&draft.mission, draft.questionnaires.iter(), order.response)?;
        let factor = match draft.mission.practice {
            true => slip::PRACTICE_FACTOR,
            false => slip::USUAL_FACTOR,
        };
        let second = self.second(&draft.mission, order.second)?;
        let mut recipients = self.recipients();
        if second.is_some() {
            // A record that is sealed twice has room for one key of this desk.
            recipients.truncate(1);
        }
        let count = draft.mission.slips;
        let made = count.map(|count| slip::make(count, factor, &|| watch(count as usize)));
        let beside = Beside {
            slips: made.as_ref().map(|made| &made.slips),
            second: second.as_ref(),
        };
        let kit = Kit::build_with(draft.mission, draft.questionnaires, recipients, beside)
            .map_err(|found| DeskError::Findings(placed(&draft.name, &draft.text, found)))?;
        let warnings = draft.warnings;
        Ok((Built { kit, warnings }, made))
    }

    /// The second person that a mission asks for. A backup key has to be able to stand in for this
    /// desk's own, which alone opens what the second person opened.
    fn second(&self, mission: &Mission, card: Option<&Path>) -> Result<Option<Second>, DeskError> {
        match (mission.opening, card) {
            (None, None) => Ok(None),
            (None, Some(_)) => Err(SecondError::Needless.into()),
            (Some(_), None) => Err(SecondError::Missing.into()),
            (Some(_), Some(_)) if !self.has_deposit() => Err(SecondError::NoDeposit.into()),
            (Some(_), Some(card)) => {
                let second = second::read_card(card)?;
                match self.recipients().contains(&second.recipient) {
                    true => Err(SecondError::SamePerson.into()),
                    false => Ok(Some(second)),
                }
            }
        }
    }

    /// The home this desk stands in.
    fn home(&self) -> Home {
        Home::at(self.folder.parent().unwrap_or(&self.folder))
    }

    /// The kits this desk built.
    pub fn kits(&self) -> Result<Vec<Kit>, DeskError> {
        let folder = self.folder.join("kits");
        let Ok(entries) = std::fs::read_dir(&folder) else {
            return Ok(Vec::new());
        };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|end| end == "kit"));
        paths.sort();
        paths.iter().map(|path| own_kit(path)).collect()
    }

    fn kit_path(&self, kit: Fingerprint) -> PathBuf {
        self.folder.join("kits").join(format!("{}.kit", kit.hex()))
    }

    fn keep_kit(&self, kit: &Kit) -> Result<(), DeskError> {
        let path = self.kit_path(kit.fingerprint());
        files::write(&path, kit.bytes(), Existing::Replace)
    }

    /// The kit of a release or of an entry of the ledger, by its fingerprint in hex.
    fn kit_in_hex(&self, hex: &str) -> Result<Kit, DeskError> {
        let bytes = crate::hex::decode(hex).ok_or_else(|| DeskError::Archive {
            name: "ledger".to_owned(),
        })?;
        self.kit(Fingerprint(bytes))
    }

    fn kit(&self, fingerprint: Fingerprint) -> Result<Kit, DeskError> {
        let path = self.kit_path(fingerprint);
        if !path.is_file() {
            return Err(DeskError::OtherKit {
                found: fingerprint.words().join(" "),
            });
        }
        own_kit(&path)
    }

    fn save(&mut self, changes: BTreeMap<Vec<u8>, Vec<u8>>) -> Result<(), DeskError> {
        self.save_without(changes, &BTreeSet::new())
    }

    /// Saves changes and removes the entries under some keys, in one save.
    fn save_without(
        &mut self,
        changes: BTreeMap<Vec<u8>, Vec<u8>>,
        removed: &BTreeSet<Vec<u8>>,
    ) -> Result<(), DeskError> {
        let mut entries = self.records.entries().clone();
        entries.retain(|key, _| !removed.contains(key));
        entries.extend(changes);
        Ok(self.records.replace(entries)?)
    }
}

/// A kit that this desk keeps of those it built.
fn own_kit(path: &Path) -> Result<Kit, DeskError> {
    super::laptop::read_kit(path).map_err(|error| match error {
        DeskError::Kit { .. } => {
            let name = Path::new("kits").join(path.file_name().unwrap_or_default());
            DeskError::Archive {
                name: text::path(&name),
            }
        }
        other => other,
    })
}

/// What keeps a mission and its questionnaires from being a kit, drawn on the mission file.
fn placed(name: &str, text: &str, findings: Findings) -> Findings {
    let mut reader = TomlReader::new(name, text);
    reader.extend(findings.list);
    reader.into_findings()
}

/// A mission file with the questionnaires it names.
struct Draft {
    name: String,
    text: String,
    mission: Mission,
    questionnaires: Vec<Questionnaire>,
    warnings: Vec<Findings>,
}

fn draft(mission_file: &Path) -> Result<Draft, DeskError> {
    let text = files::read_text(mission_file, MOST_TEXT_BYTES)?;
    let name = text::path(mission_file);
    let (mission, found) = Mission::read(&name, &text).map_err(DeskError::Findings)?;
    let mut warnings = vec![found];
    let folder = mission_file.parent().unwrap_or(Path::new("."));
    let mut questionnaires = Vec::new();
    for reference in &mission.questionnaires {
        questionnaires.push(match (&reference.id, &reference.file) {
            (Some(id), _) => shipped(id)?,
            (None, Some(file)) => {
                let (questionnaire, found) = read_questionnaire(&folder.join(file))?;
                warnings.push(found);
                questionnaire
            }
            (None, None) => continue,
        });
    }
    Ok(Draft {
        name,
        text,
        mission,
        questionnaires,
        warnings,
    })
}

/// Reads a questionnaire file; the findings are its warnings.
pub fn read_questionnaire(path: &Path) -> Result<(Questionnaire, Findings), DeskError> {
    let text = files::read_text(path, MOST_TEXT_BYTES)?;
    let name = text::path(path);
    questionnaire::toml::read(&name, &text).map_err(DeskError::Findings)
}

/// The shipped questionnaire of an id.
pub fn shipped(id: &str) -> Result<Questionnaire, DeskError> {
    questionnaire::library::find(id).ok_or_else(|| DeskError::NoQuestionnaire {
        id: id.chars().take(64).collect(),
    })
}
