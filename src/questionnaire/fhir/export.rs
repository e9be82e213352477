//! Our format as an R4 Questionnaire: scores and translations in the places other programs read.

use serde_json::{Value, json};

use super::own;
use crate::questionnaire::{Item, Questionnaire, Status};

const ORDINAL: &str = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";

/// The questionnaire as FHIR R4 JSON, ending with a line break.
///
/// The base language is English where there is English, else the first. Reading it back gives
/// an equal questionnaire.
pub fn write(questionnaire: &Questionnaire) -> String {
    let writer = Writer::new(questionnaire);
    format!("{:#}\n", writer.resource())
}

struct Writer<'q> {
    questionnaire: &'q Questionnaire,
    base: &'q str,
    others: Vec<&'q str>,
}

impl<'q> Writer<'q> {
    fn new(questionnaire: &'q Questionnaire) -> Self {
        let languages = questionnaire.languages();
        let english = languages.iter().find(|language| **language == "en");
        let base = english.or(languages.first()).copied().unwrap_or("en");
        Self {
            questionnaire,
            base,
            others: languages.into_iter().filter(|one| *one != base).collect(),
        }
    }

    fn resource(&self) -> Value {
        let questionnaire = self.questionnaire;
        let document = questionnaire.document();
        let mut resource = json!({
            "resourceType": "Questionnaire",
            // An id of FHIR has no underscore; ours stands in the extension.
            "id": questionnaire.id().replace('_', "-"),
            "language": self.base,
            "extension": [self.scoring()],
            "version": questionnaire.version(),
            "name": name(questionnaire.id()),
            "status": match questionnaire.status() {
                Status::Pilot => "draft",
                Status::Published => "active",
            },
            "subjectType": ["Person"],
            "item": self.items(),
        });
        self.put_text(&mut resource, "title", |language| {
            questionnaire.title(language)
        });
        if let Some(licence) = &document.licence {
            put(&mut resource, "copyright", json!(licence));
        }
        if let Some(code) = &document.loinc {
            put(&mut resource, "code", loinc(code));
        }
        resource
    }

    /// Everything that FHIR has no place for.
    fn scoring(&self) -> Value {
        let rest = own::rest(self.questionnaire.document());
        let text = serde_json::to_string(&rest).unwrap_or_default();
        json!({"url": own::URL, "valueString": text})
    }

    fn items(&self) -> Vec<Value> {
        let questionnaire = self.questionnaire;
        let items = questionnaire.items().iter().enumerate();
        let items = items.map(|(at, item)| self.item(at, item));
        self.intro().into_iter().chain(items).collect()
    }

    fn intro(&self) -> Option<Value> {
        self.questionnaire.intro(self.base)?;
        let mut intro = json!({"linkId": self.intro_id(), "type": "display"});
        self.put_text(&mut intro, "text", |language| {
            self.questionnaire.intro(language).unwrap_or_default()
        });
        Some(intro)
    }

    /// A link id that no item has.
    fn intro_id(&self) -> String {
        let items = self.questionnaire.items();
        let mut id = "introduction".to_owned();
        while items.iter().any(|item| item.id == id) {
            id.push('-');
        }
        id
    }

    fn item(&self, at: usize, item: &Item) -> Value {
        let mut value = json!({
            "linkId": item.id,
            "type": "choice",
            "required": false,
            "answerOption": self.options(at, item),
        });
        self.put_text(&mut value, "text", |language| {
            self.questionnaire.item_text(at, language)
        });
        let entries = &self.questionnaire.document().item;
        if let Some(code) = entries.get(at).and_then(|entry| entry.loinc.as_ref()) {
            put(&mut value, "code", loinc(code));
        }
        if let Some(condition) = &item.show_if {
            let earlier = self.questionnaire.items().get(condition.item);
            let question = earlier.map_or("", |earlier| earlier.id.as_str());
            let clauses: Vec<Value> = (condition.values.iter())
                .map(|code| {
                    json!({
                        "question": question,
                        "operator": "=",
                        "answerCoding": {"code": code.to_string()},
                    })
                })
                .collect();
            if clauses.len() > 1 {
                put(&mut value, "enableBehavior", json!("any"));
            }
            put(&mut value, "enableWhen", json!(clauses));
        }
        value
    }

    fn options(&self, at: usize, item: &Item) -> Vec<Value> {
        let options = item.values.iter().enumerate();
        options
            .map(|(option, value)| {
                let mut coding = json!({"code": value.to_string()});
                self.put_text(&mut coding, "display", |language| {
                    let texts = self.questionnaire.option_texts(at, language);
                    texts.get(option).copied().unwrap_or_default()
                });
                let mut entry = json!({"valueCoding": coding});
                // What does not apply is a mark and no amount, so it has no score.
                if item.not_applicable != Some(option) {
                    let ordinal = json!([{"url": ORDINAL, "valueDecimal": value}]);
                    put(&mut entry, "extension", ordinal);
                }
                entry
            })
            .collect()
    }

    /// Puts a text in the base language, and its translations beside it.
    fn put_text(&self, value: &mut Value, key: &str, text: impl Fn(&str) -> &'q str) {
        put(value, key, json!(text(self.base)));
        let translations: Vec<Value> = self
            .others
            .iter()
            .map(|language| (language, text(language)))
            .filter(|(_, text)| !text.is_empty())
            .map(|(language, text)| {
                json!({
                    "url": TRANSLATION,
                    "extension": [
                        {"url": "lang", "valueCode": language},
                        {"url": "content", "valueString": text},
                    ],
                })
            })
            .collect();
        if !translations.is_empty() {
            put(
                value,
                &format!("_{key}"),
                json!({"extension": translations}),
            );
        }
    }
}

fn put(value: &mut Value, key: &str, inner: Value) {
    if let Some(object) = value.as_object_mut() {
        object.insert(key.to_owned(), inner);
    }
}

fn loinc(code: &str) -> Value {
    json!([{"system": "http://loinc.org", "code": code}])
}

/// A name as programs like it: letters, digits and underscores, a capital first.
fn name(id: &str) -> String {
    let words = id.split(['-', '_']).filter(|word| !word.is_empty());
    let name: String = words
        .map(|word| {
            let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
            first.to_ascii_uppercase() + rest
        })
        .collect();
    match name.starts_with(|c: char| c.is_ascii_uppercase()) {
        true => name,
        false => format!("Q{name}"),
    }
}
