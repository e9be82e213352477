//! The figures of a row as groups of a MeasureReport.

use serde_json::{Value, json};

use super::{Facts, SYSTEM};
use crate::disclosure::Row;
use crate::report::figure::{Figure, figures};

/// How many answered, then a group for each cut, mean and item.
pub(super) fn groups(facts: &Facts<'_>, row: &Row) -> Vec<Value> {
    let answers = json!({
        "code": code("n", "n"),
        "population": [population("initial-population", Some(row.n))],
    });
    let mut groups = vec![answers];
    let mut items: Vec<(&str, Vec<Value>)> = Vec::new();
    for figure in figures(row) {
        match figure {
            Figure::Count {
                scale,
                cut,
                count,
                share,
            } => groups.push(of_cut(facts, (scale, cut), (row.n, count, share))),
            Figure::Mean {
                scale,
                mean,
                margin,
            } => groups.push(of_mean(facts, scale, (row.n, mean, margin))),
            Figure::Choice {
                item,
                option,
                count,
                ..
            } => {
                let stratum = stratum(facts, (item, option), count);
                match items.last_mut().filter(|(same, _)| *same == item) {
                    Some((_, strata)) => strata.push(stratum),
                    None => items.push((item, vec![stratum])),
                }
            }
        }
    }
    let items = items.into_iter();
    groups.extend(items.map(|(item, strata)| of_item(facts, item, strata)));
    groups
}

fn of_cut(
    facts: &Facts<'_>,
    (scale, cut): (&str, f64),
    (n, count, share): (u32, u32, f64),
) -> Value {
    let side = if facts.names.is_high_bad(scale) {
        "from"
    } else {
        "below"
    };
    let text = format!(
        "{}, {}",
        facts.names.scale(scale),
        facts.names.cut(scale, cut)
    );
    json!({
        "code": code(&format!("{scale}.{side}-{cut}"), &text),
        "population": [
            population("initial-population", Some(n)),
            population("denominator", Some(n)),
            population("numerator", Some(count)),
        ],
        "measureScore": {"value": share, "system": "http://unitsofmeasure.org", "code": "1"},
    })
}

fn of_mean(facts: &Facts<'_>, scale: &str, (n, mean, margin): (u32, f64, f64)) -> Value {
    json!({
        // Half the width of the mean's 95 % interval, for which FHIR has no place.
        "extension": [{"url": "urn:standeasy:margin", "valueDecimal": margin}],
        "code": code(&format!("{scale}.mean"), &facts.names.scale(scale)),
        "population": [population("measure-population", Some(n))],
        "measureScore": {"value": mean},
    })
}

fn of_item(facts: &Facts<'_>, item: &str, strata: Vec<Value>) -> Value {
    json!({
        "code": code(item, facts.names.item(item)),
        "stratifier": [{"stratum": strata}],
    })
}

fn stratum(facts: &Facts<'_>, (item, option): (&str, usize), count: Option<u32>) -> Value {
    json!({
        "value": code(&format!("{item}.option-{option}"), facts.names.option(item, option)),
        "population": [population("numerator", count)],
    })
}

fn code(code: &str, text: &str) -> Value {
    json!({"coding": [{"system": SYSTEM, "code": code}], "text": text})
}

/// A number of people; none is fewer than ten, which FHIR calls masked.
fn population(kind: &str, count: Option<u32>) -> Value {
    let system = "http://terminology.hl7.org/CodeSystem/measure-population";
    let code = json!({"coding": [{"system": system, "code": kind}]});
    match count {
        Some(count) => json!({"code": code, "count": count}),
        None => json!({"code": code, "_count": {"extension": [{
            "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
            "valueCode": "masked",
        }]}}),
    }
}
