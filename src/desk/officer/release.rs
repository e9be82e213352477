//! From the archive to a release: a closed period, counted once, written whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::archive::{BlockName, Kept};
use super::{DeskError, LEDGER, Unlocked, forecast};
use crate::desk::clock;
use crate::desk::files::set::{self, Written};
use crate::disclosure::audit::Reach;
use crate::disclosure::ledger::{Entry, Ledger};
use crate::disclosure::outlook::{self, Standing};
use crate::disclosure::{self, Order, Release, Withheld};
use crate::kit::Kit;
use crate::period::Period;
use crate::questionnaire::Questionnaire;
use crate::report::{Format, Subject};

/// Which release is asked for.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    /// The questionnaire's id.
    pub questionnaire: &'a str,
    /// The period's label.
    pub period: &'a str,
    /// The first hexadecimal digits of the kit's fingerprint, where several kits fit.
    pub kit: Option<&'a str>,
}

impl Unlocked<'_> {
    /// Makes a release, or the same one again. It is in the ledger before it is returned.
    pub fn release(&mut self, request: &Request<'_>) -> Result<Release, DeskError> {
        self.make(request, disclosure::release)
    }

    /// Whether a release will have a form in all formats asked for, before it is made.
    pub fn check(
        &self,
        request: &Request<'_>,
        formats: &BTreeSet<Format>,
    ) -> Result<(), DeskError> {
        let kit = self.campaign(request)?;
        let period = kit.mission().calendar.named(request.period)?;
        formats
            .iter()
            .try_for_each(|format| format.check(&period).map_err(DeskError::from))
    }

    /// The same, made a second time from other answers, and every byte compared.
    pub fn prove(&mut self, request: &Request<'_>) -> Result<Release, DeskError> {
        self.make(request, disclosure::prove)
    }

    /// Where each unit will stand in a release that was not made yet. Nothing is kept of it.
    pub fn outlook(&mut self, request: &Request<'_>) -> Result<Vec<Standing>, DeskError> {
        let asked = self.ask(request, outlook::outlook)?;
        Ok(asked.found)
    }

    /// What an attacker can work out of a release of invented answers.
    pub(super) fn reach(&mut self, request: &Request<'_>) -> Result<Reach, DeskError> {
        if !self.campaign(request)?.mission().practice {
            return Err(DeskError::RealKit);
        }
        let asked = self.ask(request, disclosure::reach)?;
        Ok(asked.found)
    }

    fn make(
        &mut self,
        request: &Request<'_>,
        make: impl Fn(&Order<'_>, &Ledger) -> Result<Release, Withheld>,
    ) -> Result<Release, DeskError> {
        let Asked {
            found: release,
            kit,
            mut ledger,
            blocks,
            withdrawn,
        } = self.ask(request, make)?;
        if ledger.append(release.entry())? {
            let mut changes = BTreeMap::from([
                (LEDGER.to_vec(), ledger.to_text().into_bytes()),
                (released_key(&kit, request), names(&blocks)),
            ]);
            if let Some(withdrawn) = withdrawn {
                let count = withdrawn.to_le_bytes().to_vec();
                changes.insert(withdrawn_key(&kit, request), count);
            }
            let used = self
                .officer
                .used_until(&kit, request.questionnaire, request.period);
            self.officer.save_without(changes, &used)?;
        }
        Ok(release)
    }

    /// Counts what a request is about and asks the disclosure rules about it.
    fn ask<T>(
        &mut self,
        request: &Request<'_>,
        ask: impl Fn(&Order<'_>, &Ledger) -> Result<T, Withheld>,
    ) -> Result<Asked<T>, DeskError> {
        let kit = self.campaign(request)?;
        let questionnaire = kit
            .questionnaire(request.questionnaire)
            .ok_or_else(|| no_campaign(request))?
            .clone();
        let period = kit.mission().calendar.named(request.period)?;
        let chosen = self.choose(&kit, &questionnaire, &period);
        // First, so that what it reads for itself is gone before anything is counted.
        let ledger = self.officer.ledger()?;
        let rounding_key = self.rounding_key(&ledger)?;
        let (counts, responses) = self.tabulate(&kit, &questionnaire, &chosen.blocks)?;
        let earlier = &chosen.released_before;
        let released_before = self.officer.ids_among(&responses, earlier)?;
        let mission = kit.mission();
        let withdrawn = self.withdrawn(&kit, request);
        let order = Order {
            mission: &mission.id,
            practice: mission.practice,
            kit: kit.fingerprint().0,
            tree: kit.tree(),
            policy: forecast::policy(mission),
            questionnaire: &questionnaire,
            period: &period,
            is_closed: mission.practice || period.is_closed(clock::today()),
            counts: &counts,
            responses: &responses,
            released_before: &released_before,
            rounding_key: &rounding_key,
            withdrawn,
            slips: mission.slips,
        };
        let found = ask(&order, &ledger)?;
        Ok(Asked {
            found,
            withdrawn,
            blocks: chosen.blocks,
            kit,
            ledger,
        })
    }

    /// The releases of the same campaign and questionnaire for earlier periods, oldest first;
    /// none where the mission does not ask what changed.
    pub fn earlier(&mut self, release: &Release) -> Result<Vec<Release>, DeskError> {
        let head = release.head();
        if !head.policy.analyses.trends {
            return Ok(Vec::new());
        }
        let mut entries = self.entries(&head.questionnaire, Some(&head.kit))?;
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        let before = entries
            .iter()
            .take_while(|(_, entry)| entry.period != head.period);
        before.map(|(_, entry)| self.again(entry)).collect()
    }

    /// The kit of a release.
    pub fn kit_of(&self, release: &Release) -> Result<Kit, DeskError> {
        self.officer.kit_in_hex(&release.head().kit)
    }

    /// Makes the release of an entry again: the same bytes, and nothing is appended.
    pub(super) fn again(&mut self, entry: &Entry) -> Result<Release, DeskError> {
        self.release(&Request {
            questionnaire: &entry.questionnaire,
            period: &entry.period,
            kit: Some(&entry.campaign),
        })
    }

    /// The one kit of this desk that fits a request.
    pub(super) fn campaign(&self, request: &Request<'_>) -> Result<Kit, DeskError> {
        let mut fitting: Vec<Kit> = self
            .officer
            .kits()?
            .into_iter()
            .filter(|kit| {
                kit.questionnaire(request.questionnaire).is_some()
                    && kit.mission().calendar.named(request.period).is_ok()
                    && request
                        .kit
                        .is_none_or(|start| kit.fingerprint().hex().starts_with(start))
            })
            .collect();
        if fitting.len() > 1 {
            fitting.retain(|kit| self.officer.has_responses(kit.fingerprint()));
        }
        match fitting.len() {
            0 => Err(no_campaign(request)),
            1 => fitting.pop().ok_or_else(|| no_campaign(request)),
            _ => Err(DeskError::ManyCampaigns {
                questionnaire: request.questionnaire.to_owned(),
                period: request.period.to_owned(),
            }),
        }
    }

    /// How many responses of the campaign do not count, where a response can say so; of a release
    /// that was made before, how many it were then, so that the same bytes come out again.
    fn withdrawn(&self, kit: &Kit, request: &Request<'_>) -> Option<u32> {
        kit.mission().withdrawal?;
        let saved = self
            .officer
            .records
            .entries()
            .get(&withdrawn_key(kit, request));
        let saved = saved.and_then(|bytes| bytes.as_slice().try_into().ok());
        let now = || self.officer.withdrawn(&kit.fingerprint().hex());
        let now = || u32::try_from(now()).unwrap_or(u32::MAX);
        Some(saved.map_or_else(now, u32::from_le_bytes))
    }

    /// The blocks of one release (rule D08): those a former call released, or all of the period
    /// and the late ones of periods that were released before.
    fn choose(&self, kit: &Kit, questionnaire: &Questionnaire, period: &Period) -> Chosen {
        let past = self.released(kit, questionnaire.id());
        let earlier: BTreeSet<BlockName> = past
            .iter()
            .filter(|(label, _)| label.as_str() != period.label())
            .flat_map(|(_, names)| names.iter().copied())
            .collect();
        let former = past.get(period.label());
        let is_ours = |kept: &Kept| match former {
            Some(names) => names.contains(&kept.reference.name),
            None => {
                !earlier.contains(&kept.reference.name)
                    && belongs(kit, &kept.period, period, |label| past.contains_key(label))
            }
        };
        let mut kept = self.officer.kept(&kit.fingerprint().hex());
        kept.retain(|kept| kept.questionnaire == questionnaire.id());
        Chosen {
            released_before: kept
                .iter()
                .filter(|kept| earlier.contains(&kept.reference.name))
                .cloned()
                .collect(),
            blocks: kept.into_iter().filter(is_ours).collect(),
        }
    }

    /// The blocks that each released period of a questionnaire took in, by the period's label.
    fn released(&self, kit: &Kit, questionnaire: &str) -> BTreeMap<String, BTreeSet<BlockName>> {
        let prefix = released_prefix(kit, questionnaire);
        let entries = self.officer.records.entries();
        entries
            .keys()
            .filter_map(|key| {
                let label = key.strip_prefix(prefix.as_slice())?;
                let label = String::from_utf8(label.to_vec()).ok()?;
                Some((label, self.officer.released_blocks(key)))
            })
            .collect()
    }
}

/// Writes a release into a folder in all formats asked for: all files, or none. A file with
/// the same bytes may be there already; one with other bytes is never replaced.
pub fn write(
    folder: &Path,
    subject: &Subject<'_>,
    formats: &BTreeSet<Format>,
) -> Result<Vec<PathBuf>, DeskError> {
    let told = |_: Format| {};
    write_telling(folder, subject, formats, told).map(|(paths, _)| paths)
}

/// The same; tells of each format before it is made, and says what became of the set.
pub fn write_telling(
    folder: &Path,
    subject: &Subject<'_>,
    formats: &BTreeSet<Format>,
    tell: impl Fn(Format),
) -> Result<(Vec<PathBuf>, Written), DeskError> {
    let mut files = Vec::new();
    for format in formats {
        tell(*format);
        let made = format.files(subject)?.into_iter();
        files.extend(made.map(|file| (file.name, file.bytes)));
    }
    let written = set::write(folder, &files)?;
    let paths = files.iter().map(|(name, _)| folder.join(name));
    Ok((paths.collect(), written))
}

/// What was found out about a request, and what it was found out with.
struct Asked<T> {
    found: T,
    kit: Kit,
    ledger: Ledger,
    blocks: Vec<Kept>,
    withdrawn: Option<u32>,
}

/// The blocks that a release is made of, and those of other releases.
struct Chosen {
    blocks: Vec<Kept>,
    released_before: Vec<Kept>,
}

/// What the record of a release keeps of its blocks.
fn names(blocks: &[Kept]) -> Vec<u8> {
    let names = blocks.iter().flat_map(|kept| kept.reference.name);
    names.collect()
}

fn belongs(kit: &Kit, own: &str, period: &Period, is_released: impl Fn(&str) -> bool) -> bool {
    if own == period.label() {
        return true;
    }
    let own = kit.mission().calendar.named(own);
    own.is_ok_and(|own| own < *period && is_released(own.label()))
}

fn released_prefix(kit: &Kit, questionnaire: &str) -> Vec<u8> {
    format!("released/{}/{questionnaire}/", kit.fingerprint().hex()).into_bytes()
}

fn released_key(kit: &Kit, request: &Request<'_>) -> Vec<u8> {
    [
        released_prefix(kit, request.questionnaire),
        request.period.as_bytes().to_vec(),
    ]
    .concat()
}

/// Where the count of responses that did not count is kept with a release.
fn withdrawn_key(kit: &Kit, request: &Request<'_>) -> Vec<u8> {
    let (kit, questionnaire) = (kit.fingerprint().hex(), request.questionnaire);
    format!("withdrawn/{kit}/{questionnaire}/{}", request.period).into_bytes()
}

fn no_campaign(request: &Request<'_>) -> DeskError {
    DeskError::NoCampaign {
        questionnaire: request.questionnaire.chars().take(64).collect(),
        period: request.period.chars().take(32).collect(),
    }
}
