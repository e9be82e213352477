//! Files that were made to harm: refused or cleaned with a message, never shown raw.

use super::*;
use serde_json::{Value, json};
use standeasy::finding::text::forbidden;

fn questionnaire(items: Value) -> String {
    json!({"resourceType": "Questionnaire", "title": "Form", "language": "en", "item": items})
        .to_string()
}

fn yes_no(id: &str) -> Value {
    json!({"linkId": id, "type": "boolean", "text": "Is it so?"})
}

/// What is said of a text, which may hold nothing that drives a terminal.
fn said(text: &str) -> Result<String, String> {
    let said = import_text("file.json", text, &Choices::default()).map(|import| import.toml);
    let words = match &said {
        Ok(words) | Err(words) => words.replace('\n', " "),
    };
    assert_eq!(forbidden(&words), None, "{words:.400}");
    said
}

#[track_caller]
fn refused(text: &str, with: &str) {
    let said = said(text).expect_err("it is refused");
    assert!(said.contains(with), "{said:.1000}");
    assert!(said.len() < 200_000, "a message can be read");
}

#[test]
fn too_much_of_anything_is_refused() {
    let many: Vec<Value> = (0..10_000)
        .map(|at| json!({"valueCoding": {"code": at.to_string(), "display": format!("Step {at}")}}))
        .collect();
    let options =
        json!([{"linkId": "a", "type": "choice", "text": "Which?", "answerOption": many}]);
    refused(&questionnaire(options), "has more than 200 options");
    let items: Vec<Value> = (0..10_000).map(|at| yes_no(&at.to_string())).collect();
    refused(&questionnaire(json!(items)), "more than 1000 items");
    let some: Vec<Value> = (0..201).map(|at| yes_no(&at.to_string())).collect();
    refused(&questionnaire(json!(some)), "There are 201 questions");
    let padding = " ".repeat(1 << 20);
    refused(
        &(questionnaire(json!([yes_no("a")])) + &padding),
        "bytes; at most",
    );
}

#[test]
fn nesting_without_end_is_refused() {
    refused(&"[".repeat(1_000_000), "not sound JSON");
    refused(&"{\"item\":".repeat(100_000), "not sound JSON");
    let nested = (0..30).fold(
        yes_no("a"),
        |inner, at| json!({"linkId": format!("g{at}"), "type": "group", "item": [inner]}),
    );
    refused(&questionnaire(json!([nested])), "nested more than 20 deep");
}

#[test]
fn value_sets_that_go_round_in_circles_come_to_an_end() {
    let circle = json!({
        "resourceType": "Questionnaire", "title": "Form", "language": "en",
        "contained": [
            {"resourceType": "ValueSet", "id": "a", "compose": {"include": [{"valueSet": ["#b"]}, {"valueSet": ["#b"]}]}},
            {"resourceType": "ValueSet", "id": "b", "compose": {"include": [{"valueSet": ["#a"]}, {"valueSet": ["#a"]}]}},
        ],
        "item": [{"linkId": "q", "type": "choice", "text": "Which?", "answerValueSet": "#a"}],
    });
    refused(&circle.to_string(), "is not in the file");
}

#[test]
fn a_value_set_that_multiplies_itself_stays_small() {
    // Each of four levels names the next a hundred times.
    let level = |at: usize| {
        let next = format!("#l{}", at + 1);
        let names: Vec<&str> = vec![next.as_str(); 100];
        json!({"resourceType": "ValueSet", "id": format!("l{at}"), "compose": {"include": [{"valueSet": names}]}})
    };
    let mut contained: Vec<Value> = (0..4).map(level).collect();
    let concepts: Vec<Value> = (0..100).map(|at| json!({"code": at.to_string()})).collect();
    contained.push(json!({"resourceType": "ValueSet", "id": "l4", "compose": {"include": [{"concept": concepts}]}}));
    let form = json!({
        "resourceType": "Questionnaire", "title": "Form", "language": "en", "contained": contained,
        "item": [{"linkId": "q", "type": "choice", "text": "Which?", "answerValueSet": "#l0"}],
    });
    assert!(said(&form.to_string()).is_err());
}

#[test]
fn signs_that_move_turn_or_hide_are_cleaned_from_every_text() {
    let evil = "a\u{1b}[2J\u{202e}b\u{200b}\u{9b}31m\u{7}\u{e0041}\u{feff}\0c";
    let form = json!({
        "resourceType": "Questionnaire", "id": evil, "name": evil, "title": evil, "version": evil,
        "language": "en", "copyright": evil, "code": [{"code": evil}],
        "item": [
            {"linkId": format!("q{evil}"), "prefix": evil, "type": "choice", "text": evil,
             "code": [{"code": evil, "display": evil}],
             "answerOption": [
                {"valueCoding": {"code": format!("x{evil}"), "display": format!("x{evil}")}},
                {"valueCoding": {"code": format!("y{evil}")}},
             ]},
            {"linkId": "r", "type": "boolean", "text": "And?",
             "_text": {"extension": [{"url": "translation", "extension": [
                {"url": "lang", "valueCode": evil}, {"url": "content", "valueString": evil}]}]},
             "enableWhen": [{"question": evil, "operator": evil, "answerString": evil}]},
            {"linkId": evil, "type": evil, "text": evil},
        ],
    });
    let toml = said(&form.to_string()).unwrap();
    assert!(toml.contains("Characters that cannot be seen"), "{toml}");
    let elsewhere =
        json!([{"linkId": evil, "type": "choice", "text": evil, "answerValueSet": evil}]);
    assert!(said(&questionnaire(elsewhere)).is_err());
    for kind in [json!({"resourceType": evil}), json!({evil: 1}), json!(evil)] {
        assert!(said(&kind.to_string()).is_err());
    }
    assert!(said(&format!("{{\"{evil}")).is_err());
}

#[test]
fn endless_texts_are_cut_or_refused() {
    let long = "word ".repeat(50_000);
    let form = json!({
        "resourceType": "Questionnaire", "title": long, "language": "en",
        "item": [{"linkId": long, "type": "boolean", "text": "Is it so?"}],
    });
    let toml = said(&form.to_string()).unwrap();
    assert!(toml.len() < 10_000, "{}", toml.len());
    let item = json!([{"linkId": "a", "type": "boolean", "text": long}]);
    refused(&questionnaire(item), "characters, but only 400 fit");
}

#[test]
fn numbers_beyond_all_bounds_do_no_harm() {
    for number in [
        "1e308", "-1e308", "1e999", "0.1", "1001", "\"NaN\"", "\"inf\"",
    ] {
        let text = format!(
            r#"{{"resourceType":"Questionnaire","title":"F","language":"en","item":[
            {{"linkId":"a","type":"choice","text":"A?","answerOption":[
              {{"extension":[{{"url":"x/ordinalValue","valueDecimal":{number}}}],"valueCoding":{{"code":"1","display":"One"}}}},
              {{"valueCoding":{{"code":"2","display":"Two"}}}}]}},
            {{"linkId":"b","type":"integer","text":"B?","extension":[
              {{"url":"x/minValue","valueInteger":{number}}},{{"url":"x/maxValue","valueInteger":{number}}}]}}]}}"#
        );
        match said(&text) {
            Ok(toml) => assert!(toml.contains("values = [0, 1]"), "{toml}"),
            Err(findings) => assert!(findings.contains("not sound JSON"), "{findings}"),
        }
    }
}
