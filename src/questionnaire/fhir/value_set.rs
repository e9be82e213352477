//! Value sets of the file, contained or beside the questionnaire, gathered with an end to it.

use std::collections::HashSet;

use super::MOST_OPTIONS;
use super::node::Node;
use super::options::of_concept;
use super::resource::Found;
use crate::questionnaire::import::foreign::ForeignOption;

/// The options of the value set at an address: none if it is not in the file, `None` if there
/// are too many or too many references to follow.
pub(super) fn options(
    address: &str,
    found: &Found<'_>,
    language: &str,
) -> Option<Vec<ForeignOption>> {
    let mut gathered = Gathered {
        found,
        language,
        options: Vec::new(),
        steps: 0,
    };
    if let Some(set) = resource("ValueSet", address, found) {
        gathered.value_set(&set, 0);
    }
    (gathered.steps <= MOST_STEPS).then_some(gathered.options)
}

/// A resource of the file by `#id`, by its canonical address or by a relative one.
fn resource<'a>(kind: &str, address: &str, found: &Found<'a>) -> Option<Node<'a>> {
    let plain = address.split('|').next().unwrap_or(address);
    let id = plain.strip_prefix('#');
    let relative = plain.strip_prefix(&format!("{kind}/"));
    let is_meant = |one: &&Node<'a>| {
        let own = one.text("id").map(|own| own.trim_start_matches('#'));
        one.text("resourceType") == Some(kind)
            && (one.text("url") == Some(plain)
                || id.is_some() && own == id
                || relative.is_some() && own == relative)
    };
    found.resources.iter().find(is_meant).cloned()
}

/// How deep value sets may refer to others.
const DEEPEST: usize = 4;

/// How many value sets and concepts are looked at for one question.
const MOST_STEPS: usize = 2000;

/// The options of value sets, gathered until there are more than can be read.
struct Gathered<'g> {
    found: &'g Found<'g>,
    language: &'g str,
    options: Vec<ForeignOption>,
    steps: usize,
}

impl Gathered<'_> {
    /// Whether enough was seen to know that it is too much.
    fn is_full(&mut self) -> bool {
        self.steps += 1;
        self.steps > MOST_STEPS || self.options.len() > MOST_OPTIONS
    }

    fn concepts(&mut self, concepts: &[Node<'_>], system: Option<&str>) {
        for concept in concepts {
            if self.is_full() {
                return;
            }
            self.options
                .push(of_concept(concept, system, self.language));
        }
    }

    fn value_set(&mut self, set: &Node<'_>, depth: usize) {
        if self.is_full() || depth > DEEPEST {
            return;
        }
        if let Some(expansion) = set.get("expansion") {
            let before = self.options.len();
            self.expanded(&expansion, depth);
            if self.options.len() > before {
                return;
            }
        }
        let Some(compose) = set.get("compose") else {
            return;
        };
        let before = self.options.len();
        for include in compose.list("include") {
            let concepts = include.list("concept");
            self.concepts(&concepts, include.text("system"));
            if concepts.is_empty() && include.list("filter").is_empty() {
                self.whole(&include, depth);
            }
        }
        self.exclude(&compose, before);
    }

    /// Takes out what a value set excludes of what it added itself.
    fn exclude(&mut self, compose: &Node<'_>, before: usize) {
        let mut excluded = HashSet::new();
        for exclude in compose.list("exclude") {
            let concepts = exclude.list("concept");
            excluded.extend(concepts.iter().filter_map(|one| one.text("code")));
        }
        let added = self.options.split_off(before.min(self.options.len()));
        let kept = added
            .into_iter()
            .filter(|option| !excluded.contains(option.code.as_str()));
        self.options.extend(kept);
    }

    /// All of the code system or value sets that an include names, if they are in the file.
    fn whole(&mut self, include: &Node<'_>, depth: usize) {
        let sets = include
            .value
            .get("valueSet")
            .and_then(|sets| sets.as_array());
        for name in sets.into_iter().flatten().filter_map(|name| name.as_str()) {
            if self.is_full() {
                return;
            }
            if let Some(set) = resource("ValueSet", name, self.found) {
                self.value_set(&set, depth + 1);
            }
        }
        if let Some(system) = include.text("system")
            && let Some(all) = resource("CodeSystem", system, self.found)
        {
            self.concepts(&all.list("concept"), Some(system));
        }
    }

    /// The concepts of an expansion, also those that stand below others.
    fn expanded(&mut self, node: &Node<'_>, depth: usize) {
        for contained in node.list("contains") {
            if self.is_full() {
                return;
            }
            if !contained.is("abstract") && !contained.is("inactive") {
                let system = contained.text("system");
                self.options
                    .push(of_concept(&contained, system, self.language));
            }
            if depth < DEEPEST {
                self.expanded(&contained, depth + 1);
            }
        }
    }
}
