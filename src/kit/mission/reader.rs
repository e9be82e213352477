//! The TOML form of a mission, read into a draft and judged by the rules.

use std::collections::HashSet;

use super::draft::Draft;
use super::{Mission, rules};
use crate::finding::toml::TomlReader;
use crate::finding::{Finding, Step};

/// Reads all of it and adds everything that is wrong with it.
pub(super) fn read(reader: &mut TomlReader<'_>) -> Option<Mission> {
    let draft = draft(reader);
    let broken = Broken::new(&draft.broken);
    let (mission, findings) = rules::check(draft);
    reader.extend(
        findings
            .into_iter()
            .filter(|finding| !broken.explains(finding)),
    );
    mission.filter(|_| reader.is_clean())
}

fn draft(reader: &mut TomlReader<'_>) -> Draft {
    reader.only(&[
        "mission",
        "policy",
        "round",
        "help",
        "unit",
        "questionnaire",
    ]);
    Draft {
        head: reader.optional("mission"),
        rounds: reader.tables("round"),
        policy: reader.optional("policy").unwrap_or_default(),
        help: reader.tables("help"),
        units: reader.tables("unit"),
        questionnaires: reader.tables("questionnaire"),
        broken: reader.error_paths(),
    }
}

/// The places that could not be read: a rule that finds something missing there, around it or
/// inside it would only say the same again.
struct Broken {
    places: HashSet<Vec<Step>>,
    around: HashSet<Vec<Step>>,
}

impl Broken {
    fn new(places: &[Vec<Step>]) -> Self {
        Self {
            places: places.iter().cloned().collect(),
            around: places.iter().flat_map(|path| beginnings(path)).collect(),
        }
    }

    fn explains(&self, finding: &Finding) -> bool {
        self.around.contains(&finding.path)
            || beginnings(&finding.path).any(|beginning| self.places.contains(&beginning))
    }
}

fn beginnings(path: &[Step]) -> impl Iterator<Item = Vec<Step>> {
    (1..=path.len()).filter_map(|length| path.get(..length).map(<[Step]>::to_vec))
}
