//! `measurereport.json`: a FHIR R4 bundle of one summary MeasureReport a row, as mADX shapes
//! aggregate data: the measure, the places it is about, and a group for each figure.
//!
//! Invented answers carry the label HTEST. A count below ten of a sensitive item has no number
//! but the reason `masked`; a unit that has no row has no report.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::about::{self, About};
use super::error::ReportError;
use super::names::Names;
use super::{NOTE, Subject};
use crate::hex;
use crate::period::Period;
use crate::questionnaire::Status;

mod group;
mod place;

/// Where codes of this program stand.
const SYSTEM: &str = "urn:standeasy:figure";

/// What the bundle is made of.
struct Facts<'a> {
    subject: Subject<'a>,
    names: Names<'a>,
    about: About<'a>,
    period: Period,
}

/// The file's text.
pub(super) fn render(subject: &Subject<'_>) -> Result<String, ReportError> {
    let facts = Facts {
        subject: *subject,
        names: Names::of(subject)?,
        about: about::about(subject)?,
        period: about::period(subject)?,
    };
    let places = place::places(&facts);
    let rows = subject.release.rows().iter();
    let reports = rows.map(|row| {
        let name = format!("report {} {}", row.unit, super::figure::kind(row));
        facts.entry(&name, facts.report(row))
    });
    let measure = facts.entry("measure", facts.measure());
    let entries: Vec<Value> = std::iter::once(measure)
        .chain(places)
        .chain(reports)
        .collect();
    let mut bundle = json!({
        "resourceType": "Bundle",
        "language": subject.words.language(),
        "type": "collection",
        "entry": entries,
    });
    facts.mark(&mut bundle);
    Ok(format!("{bundle:#}\n"))
}

impl Facts<'_> {
    fn entry(&self, name: &str, mut resource: Value) -> Value {
        self.mark(&mut resource);
        json!({"fullUrl": self.url(name), "resource": resource})
    }

    /// A name in the bundle, made of what it is: the same for the same release, always.
    fn url(&self, name: &str) -> String {
        let digest = &self.subject.release.entry().digest;
        let hash = hex::encode(&Sha256::digest(format!("{digest} {name}")));
        let part = |from: usize, to: usize| hash.get(from..to).unwrap_or_default();
        format!(
            "urn:uuid:{}-{}-8{}-8{}-{}",
            part(0, 8),
            part(8, 12),
            part(12, 15),
            part(15, 18),
            part(18, 30)
        )
    }

    /// Labels what was made of invented answers.
    fn mark(&self, resource: &mut Value) {
        if let (true, Some(object)) = (
            self.subject.release.head().practice,
            resource.as_object_mut(),
        ) {
            let label = json!({
                "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
                "code": "HTEST",
                "display": "test health data",
            });
            object.insert("meta".to_owned(), json!({"security": [label]}));
        }
    }

    fn canonical(&self) -> String {
        format!("urn:standeasy:measure:{}", self.names.questionnaire.id())
    }

    fn measure(&self) -> Value {
        let questionnaire = self.names.questionnaire;
        let population = "http://terminology.hl7.org/CodeSystem/measure-scoring";
        json!({
            "resourceType": "Measure",
            "language": self.subject.words.language(),
            "url": self.canonical(),
            "version": questionnaire.version(),
            "title": self.names.title(),
            "status": match questionnaire.status() {
                Status::Pilot => "draft",
                Status::Published => "active",
            },
            "experimental": self.subject.release.head().practice,
            "subjectCodeableConcept": {"coding": [{
                "system": "http://hl7.org/fhir/resource-types",
                "code": "Location",
            }]},
            "description": self.about.line(),
            "disclaimer": NOTE,
            "scoring": {"coding": [{"system": population, "code": "proportion"}]},
        })
    }

    fn report(&self, row: &crate::disclosure::Row) -> Value {
        let name = self.names.row(row);
        let text = format!("{name}. {}", self.about.line());
        json!({
            "resourceType": "MeasureReport",
            "language": self.subject.words.language(),
            "text": {
                "status": "generated",
                "div": format!(
                    "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{}</p></div>",
                    escaped(&text)
                ),
            },
            "status": "complete",
            "type": "summary",
            "measure": format!("{}|{}", self.canonical(), self.names.questionnaire.version()),
            "subject": {"reference": self.url(&place::name_of(row)), "display": name},
            "date": self.period.last(),
            "period": {"start": self.period.first(), "end": self.period.last()},
            "group": group::groups(self, row),
        })
    }
}

/// A text for XHTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
