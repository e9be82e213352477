//! Which questionnaire of a file is meant, and the value sets that came with it.

use serde_json::Value;

use super::node::Node;
use crate::finding::Finding;
use crate::finding::text::excerpt;
use crate::path;

/// A questionnaire and the other resources of its file.
pub(super) struct Found<'a> {
    pub(super) questionnaire: Node<'a>,
    /// Value sets and code systems, contained or beside it.
    pub(super) resources: Vec<Node<'a>>,
}

/// Finds the questionnaire in a resource.
pub(super) fn find<'a>(value: &'a Value, choose: Option<&str>) -> Result<Found<'a>, Finding> {
    let root = Node::new(value, path![]);
    match root.text("resourceType") {
        Some("Questionnaire") => Ok(found(root, &[])),
        Some("Bundle") => of_bundle(&root, choose),
        Some(other) => Err(other_resource(other)),
        None => Err(Finding::error(
            "not-fhir",
            path!["resourceType"],
            "This is JSON, but not a FHIR resource: it has no `resourceType`.",
            "Give a FHIR Questionnaire, or a Bundle that holds one.",
        )),
    }
}

fn other_resource(kind: &str) -> Finding {
    let hint = if kind == "QuestionnaireResponse" {
        "That holds somebody's answers: delete it from this machine, and give the Questionnaire itself."
    } else {
        "Give a FHIR Questionnaire, or a Bundle that holds one."
    };
    Finding::error(
        "not-a-questionnaire",
        path!["resourceType"],
        format!("This is a FHIR {}, not a Questionnaire.", excerpt(kind, 60)),
        hint,
    )
}

fn of_bundle<'a>(bundle: &Node<'a>, choose: Option<&str>) -> Result<Found<'a>, Finding> {
    let resources: Vec<Node<'a>> = bundle
        .list("entry")
        .iter()
        .filter_map(|entry| entry.get("resource"))
        .collect();
    let mut questionnaires: Vec<Node<'a>> = resources
        .iter()
        .filter(|one| one.text("resourceType") == Some("Questionnaire"))
        .cloned()
        .collect();
    let chosen = match (questionnaires.len(), choose) {
        (0, _) => return Err(other_resource("Bundle without a Questionnaire")),
        (1, None) => Some(0),
        (_, None) => None,
        (_, Some(name)) => position(&questionnaires, name),
    };
    match chosen {
        Some(at) => Ok(found(questionnaires.swap_remove(at), &resources)),
        None => Err(several(&questionnaires)),
    }
}

/// The place of the one that a name means.
fn position(questionnaires: &[Node<'_>], name: &str) -> Option<usize> {
    let by_name = questionnaires.iter().position(|one| {
        let names = ["id", "url", "name", "title"];
        names.iter().any(|key| one.text(key) == Some(name))
    });
    let number = name
        .parse::<usize>()
        .ok()
        .and_then(|number| number.checked_sub(1));
    by_name.or_else(|| number.filter(|at| *at < questionnaires.len()))
}

fn several(questionnaires: &[Node<'_>]) -> Finding {
    let line = |(at, one): (usize, &Node<'_>)| {
        let title = ["title", "name"].iter().find_map(|key| one.text(key));
        let id = one.text("id").map(|id| format!(" ({})", excerpt(id, 64)));
        format!(
            "{}: {}{}",
            at + 1,
            excerpt(title.unwrap_or("without a title"), 80),
            id.unwrap_or_default()
        )
    };
    let listed: Vec<String> = questionnaires
        .iter()
        .take(50)
        .enumerate()
        .map(line)
        .collect();
    Finding::error(
        "several",
        path!["entry"],
        format!(
            "The Bundle holds these questionnaires. {}",
            listed.join("; ")
        ),
        "Name one by its number or id with `--choose`.",
    )
}

fn found<'a>(questionnaire: Node<'a>, beside: &[Node<'a>]) -> Found<'a> {
    let mut resources = questionnaire.list("contained");
    resources.extend(beside.iter().cloned());
    resources.retain(|one| matches!(one.text("resourceType"), Some("ValueSet" | "CodeSystem")));
    Found {
        questionnaire,
        resources,
    }
}
