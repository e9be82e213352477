//! `metadata.json`: organisation units, data elements, their data set, and shares as indicators.

use serde_json::{Value, json};

use super::code::uid;
use super::elements::{self, Element, Kind};
use super::{Facts, units};
use crate::report::NOTE;

/// The most characters of names and short names.
const NAME: usize = 230;
const SHORT: usize = 50;

/// The file's text.
pub(super) fn render(facts: &Facts<'_>) -> String {
    let elements = elements::elements(facts);
    let places = units::places(facts);
    let organisation_units: Vec<Value> = places
        .iter()
        .map(|place| organisation_unit(facts, place))
        .collect();
    let data_elements: Vec<Value> = elements
        .iter()
        .map(|element| data_element(facts, element))
        .collect();
    let indicators: Vec<Value> = elements
        .iter()
        .filter(|element| element.kind == Kind::Cut)
        .map(|element| indicator(facts, element))
        .collect();
    let metadata = json!({
        "standeasy": facts.about,
        "organisationUnits": organisation_units,
        "dataElements": data_elements,
        "indicatorTypes": [percent(facts)],
        "indicators": indicators,
        "dataSets": [data_set(facts, &elements, &places)],
    });
    format!("{metadata:#}\n")
}

fn organisation_unit(facts: &Facts<'_>, place: &units::Place) -> Value {
    let mut unit = json!({
        "id": uid(&place.code),
        "code": place.code,
        "name": facts.named(&place.name, NAME),
        "shortName": facts.named(&place.name, SHORT),
        "openingDate": opening(facts),
    });
    if let (Some(object), Some(parent)) = (unit.as_object_mut(), &place.parent) {
        object.insert("parent".to_owned(), json!({"id": parent}));
    }
    unit
}

/// The first day of the period in which the campaign starts: a unit that opened in the middle
/// of a period could not have figures for it.
fn opening(facts: &Facts<'_>) -> String {
    let calendar = &facts.subject.kit.mission().calendar;
    let first = calendar.on(calendar.start).map(|period| period.first());
    first.unwrap_or(calendar.start).to_string()
}

/// Counts add up, but every unit has a printed sum of its own: with all levels named, DHIS2
/// shows that one and adds nothing to it from below. Means never add up.
fn data_element(facts: &Facts<'_>, element: &Element) -> Value {
    let levels: Vec<usize> = (1..=units::levels(facts)).collect();
    let (value_type, aggregation, levels) = match element.kind {
        Kind::Answers | Kind::Cut | Kind::Choice => ("INTEGER_ZERO_OR_POSITIVE", "SUM", levels),
        Kind::Mean => ("NUMBER", "NONE", Vec::new()),
    };
    json!({
        "id": uid(&element.code),
        "code": element.code,
        "name": facts.named(&element.name, NAME),
        "shortName": element.code,
        "description": NOTE,
        "domainType": "AGGREGATE",
        "valueType": value_type,
        "aggregationType": aggregation,
        "aggregationLevels": levels,
        // Without it DHIS2 drops zeros on import, and a zero would look withheld.
        "zeroIsSignificant": true,
    })
}

fn percent(facts: &Facts<'_>) -> Value {
    let code = facts.codes.code("percent");
    json!({
        "id": uid(&code),
        "code": code,
        "name": facts.named("standeasy, %", NAME),
        "factor": 100,
        "number": false,
    })
}

/// The share of a cut: its count over the answers of the same row.
fn indicator(facts: &Facts<'_>, element: &Element) -> Value {
    let code = elements::code(facts, &format!("{}.share", element.end));
    let answers = elements::code(facts, elements::ANSWERS);
    json!({
        "id": uid(&code),
        "code": code,
        "name": facts.named(&format!("{} (%)", element.name), NAME),
        "shortName": code,
        "description": NOTE,
        "indicatorType": {"id": uid(&facts.codes.code("percent"))},
        "annualized": false,
        "decimals": 0,
        "numerator": format!("#{{{}}}", uid(&element.code)),
        "numeratorDescription": facts.named(&element.name, NAME),
        "denominator": format!("#{{{}}}", uid(&answers)),
        "denominatorDescription": "n",
    })
}

fn data_set(facts: &Facts<'_>, elements: &[Element], places: &[units::Place]) -> Value {
    let code = facts.data_set();
    let elements: Vec<Value> = elements
        .iter()
        .map(|element| json!({"dataElement": {"id": uid(&element.code)}}))
        .collect();
    let places: Vec<Value> = places
        .iter()
        .map(|place| json!({"id": uid(&place.code)}))
        .collect();
    let id = facts.names.questionnaire.id();
    json!({
        "id": uid(&code),
        "code": code,
        "name": facts.named(&format!("{} ({id})", facts.names.title()), NAME),
        "shortName": code,
        "description": NOTE,
        "periodType": facts.period.kind,
        "openFuturePeriods": 0,
        "dataSetElements": elements,
        "organisationUnits": places,
    })
}
