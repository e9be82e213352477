use super::*;
use crate::checkin::Answer;
use crate::kit::Mission;
use crate::questionnaire;

const MISSION: &str = r#"
[mission]
id = "paper"
name = { en = "Paper" }
languages = ["en"]
period = "round"
start = 2026-09-28
[[round]]
id = "r1"
from = 2026-10-05
to = 2026-10-18
[[round]]
id = "r2"
from = 2026-11-02
to = 2026-11-15
[[help]]
name = { en = "Chaplain" }
reach = { en = "Tent 4" }
[[unit]]
id = "M"
name = { en = "Mission" }
[[unit]]
id = "A1"
parent = "M"
name = { en = "1st Platoon" }
strength = 30
[[questionnaire]]
id = "pulse"
[[questionnaire]]
id = "pulse-2"
[[questionnaire]]
id = "sleep"
"#;

fn questionnaire(id: &str, first: &str) -> questionnaire::Questionnaire {
    let text = format!(
        r#"
id = "{id}"
version = "1.0.0"
status = "pilot"
[[options]]
id = "list"
values = [-1, 0, 2]
[[item]]
id = "{first}"
options = "list"
[[item]]
id = "second"
options = "list"
show_if = {{ item = "{first}", values = [0, 2] }}
[[item]]
id = "third"
options = "list"
show_if = {{ item = "second", values = [2] }}
[[scale]]
id = "total"
items = ["{first}", "second", "third"]
method = "sum"
direction = "high_is_good"
cuts = [1]
[text.en]
title = "Title"
"option.list" = ["Never", "Rarely", "Often"]
"item.{first}" = "One."
"item.second" = "Two."
"item.third" = "Three."
"scale.total" = "Total"
"#
    );
    questionnaire::toml::read("q.toml", &text).unwrap().0
}

fn kit() -> Kit {
    let mission = Mission::read("mission.toml", MISSION).unwrap().0;
    let questionnaires = [("pulse", "first"), ("pulse-2", "first"), ("sleep", "hours")]
        .map(|(id, first)| questionnaire(id, first));
    let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    Kit::build(mission, questionnaires.into(), vec![key.parse().unwrap()]).unwrap()
}

fn today() -> NaiveDate {
    "2026-11-09".parse().unwrap()
}

fn take(bytes: impl AsRef<[u8]>) -> Result<Vec<Form>, FormErrors> {
    read("forms.csv", bytes.as_ref(), &kit(), today())
}

fn told(bytes: impl AsRef<[u8]>) -> Vec<FormError> {
    take(bytes).unwrap_err().list
}

const HEADER: &str = "unit,date,questionnaire,first,second,third\n";

fn row(text: &str) -> Result<Vec<Form>, FormErrors> {
    take(format!("{HEADER}{text}\n"))
}

fn answers(form: &Form) -> String {
    let answer = |answer: &Answer| match answer {
        Answer::NotAsked => "-".to_owned(),
        Answer::Withheld => "?".to_owned(),
        Answer::Option(option) => option.to_string(),
    };
    form.finished.answers().iter().map(answer).collect()
}

#[test]
fn values_become_options_and_blanks_become_refusals() {
    for (cells, expected) in [
        ("2,2,-1", "220"),
        ("2,,", "2?-"),
        (",,", "?--"),
        ("-1,,", "0--"),
        ("0,0,", "11-"),
        (" 2 , ٢ ,۰", "221"),
    ] {
        let forms = row(&format!("a1,2026-10-05,pulse,{cells}")).unwrap();
        assert_eq!(answers(&forms[0]), expected, "{cells}");
        assert_eq!(forms[0].unit.as_str(), "A1");
        assert_eq!(forms[0].period.label(), "r1");
        assert_eq!(forms[0].finished.questionnaire(), "pulse");
    }
}

#[test]
fn items_may_stand_in_any_order_and_questionnaires_of_the_same_items_in_one_file() {
    let forms = take(
        "unit,date,questionnaire,third,first,second\n\
         A1,2026-10-05,pulse,-1,2,2\n\
         A1,2026-11-09,pulse-2,,0,\n",
    )
    .unwrap();
    assert_eq!(answers(&forms[0]), "220");
    assert_eq!(answers(&forms[1]), "1?-");
    assert_eq!(forms[1].finished.questionnaire(), "pulse-2");
    assert_eq!(forms[1].period.label(), "r2");
}

#[test]
fn what_spreadsheets_add_is_no_mistake() {
    let text = "\u{feff}\r\nunit,date,questionnaire,first,second,third\r\n\
                \r\n\"A1\",\"2026-10-05\",pulse,\"2\",,\r\n,,,,,\r\n";
    assert_eq!(take(text).unwrap().len(), 1);
}

#[test]
fn every_bad_row_is_named_by_line_and_column() {
    let text = format!(
        "{HEADER}\n\
         A1,2026-10-05,pulse,2,2,2\n\
         X9,2026-10-32,plus,,,\n\
         M,2026-11-10,sleep,,,\n\
         A1,2026-10-20,pulse,7,2,\n\
         A1,2026-09-01,pulse,-1,2,\n\
         \n\
         A1,2026-10-05,pulse,2\n\
         ,,pulse,2,x,2\n"
    );
    let expected = "no form of forms.csv was taken:
  line 4, column `unit`: there is no unit `X9`. Write the unit's id as `standeasy kit show` lists it.
  line 4, column `date`: `2026-10-32` is not a date. Write year-month-day, such as 2026-09-28, and format the column as text.
  line 4, column `questionnaire`: there is no questionnaire `plus` in the kit. Write the questionnaire's id as `standeasy kit show` lists it.
  line 5, column `unit`: nobody answers as the unit `M` itself. Write the id of a unit with a strength.
  line 5, column `date`: 2026-11-10 is still to come. Correct the date, or this computer's clock.
  line 5, column `questionnaire`: `sleep` has other items than the header names. Put the forms of each questionnaire in a file of their own.
  line 6, column `date`: no round is open on 2026-10-20. Write the day on which the form was filled in.
  line 6, column `first`: the value is none of -1, 0, 2. Look at the paper form again; leave the cell blank if nothing is ticked.
  line 7, column `date`: the campaign starts on 2026-09-28. Write the day on which the form was filled in.
  line 7, column `second`: there is an answer, but the item is asked only where `first` is 0, 2. Look at both answers on the paper form again.
  line 9: the row has 4 cells, and the header has 6. Give the row as many cells as the header; a blank one is no answer.
  line 10, column `unit`: the cell is blank. Fill it in from the paper form.
  line 10, column `date`: the cell is blank. Fill it in from the paper form.
  line 10, column `second`: the value is none of -1, 0, 2. Look at the paper form again; leave the cell blank if nothing is ticked.";
    assert_eq!(take(text).unwrap_err().to_string(), expected);
}

#[test]
fn no_message_shows_an_answer() {
    for cell in [
        "8675309",
        "marker",
        "\"two\nlines\"",
        "\u{1b}[2J",
        "2.0",
        "1e3",
    ] {
        let errors = row(&format!("A1,2026-10-05,pulse,{cell},,")).unwrap_err();
        let message = format!("{errors} {errors:?}");
        assert!(!message.contains(cell.trim_matches('"')), "{message}");
        assert_eq!(errors.list.len(), 1);
    }
    let form = row("A1,2026-10-05,pulse,2,2,2").unwrap();
    assert_eq!(format!("{form:?}"), "[Form(***)]");
}

#[test]
fn names_in_messages_are_short_and_harmless() {
    let long = "x".repeat(100);
    let errors = row(&format!("\u{1b}]0;a,{long},{long},,,"))
        .unwrap_err()
        .to_string();
    assert!(
        errors.contains(r"\u{1b}]0;a") && !errors.contains('\u{1b}'),
        "{errors}"
    );
    assert!(!errors.contains(&"x".repeat(33)), "{errors}");
}

#[test]
fn dates_have_one_form() {
    for date in [
        "2026-10-5",
        "05/10/2026",
        "2026-W41",
        "+026-10-05",
        "20261005",
        "2026-10-05T08:00",
    ] {
        let errors = row(&format!("A1,{date},pulse,,,")).unwrap_err();
        assert!(
            matches!(
                errors.list[..],
                [FormError {
                    wrong: Wrong::NotADate(_),
                    ..
                }]
            ),
            "{date}"
        );
    }
    assert!(row("A1,٢٠٢٦-١٠-٠٥,pulse,,,").is_ok());
}

#[test]
fn a_header_is_compared_with_the_questionnaire_it_fits_best() {
    let errors = told("unit,date,questionnaire,first,secnd,first,third\n");
    let wrongs: Vec<Wrong> = errors.into_iter().map(|error| error.wrong).collect();
    let questionnaire = "pulse".to_owned();
    let expected = [
        Wrong::DoubledColumn("first".to_owned()),
        Wrong::UnknownColumn {
            name: "secnd".to_owned(),
            questionnaire: questionnaire.clone(),
        },
        Wrong::MissingColumn {
            item: "second".to_owned(),
            questionnaire,
        },
    ];
    assert_eq!(wrongs, expected);
}

#[test]
fn files_that_are_no_comma_separated_utf8_are_told_so() {
    let wrong = |bytes: &[u8]| told(bytes).remove(0).wrong;
    assert_eq!(
        wrong(b"unit;date;questionnaire;first\n"),
        Wrong::Separator("semicolons")
    );
    assert_eq!(
        wrong(b"unit\tdate\tquestionnaire\tfirst\n"),
        Wrong::Separator("tabs")
    );
    assert_eq!(wrong(b"\xff\xfeu\0n\0i\0t\0"), Wrong::NotUtf8);
    assert_eq!(wrong(b"PK\x03\x04"), Wrong::Header);
    assert_eq!(wrong(b"first,second,third\n"), Wrong::Header);
    assert_eq!(wrong(b""), Wrong::NoForm);
    assert_eq!(wrong(HEADER.as_bytes()), Wrong::NoForm);
    assert_eq!(wrong(&vec![b','; MOST_BYTES + 1]), Wrong::TooLarge);
}

#[test]
fn a_cell_that_is_not_utf8_is_found_with_its_line() {
    let bytes = [
        HEADER.as_bytes(),
        b"A1,2026-10-05,pulse,2,,\nA1,2026-10-05,pulse,\xff,,\n",
    ]
    .concat();
    let column = Some("first".to_owned());
    assert_eq!(told(bytes), [FormError::at(3, column, Wrong::NotUtf8)]);
}

#[test]
fn one_bad_row_keeps_all_others_out() {
    assert!(row("A1,2026-10-05,pulse,2,,\nA1,2026-10-05,pulse,9,,").is_err());
}

#[test]
fn endless_errors_end() {
    let text = format!("{HEADER}{}", "A1\n".repeat(100_000));
    assert_eq!(told(text).len(), MOST_ERRORS);
}
