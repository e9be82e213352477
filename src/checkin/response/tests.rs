use proptest::prelude::*;

use super::*;
use crate::checkin::encode;

fn response(text: &str, answers: Vec<u8>) -> Response {
    Response {
        kit: [0xff; 32],
        id: [0xfe; 16],
        unit: text.to_owned(),
        period: text.to_owned(),
        questionnaire: text.to_owned(),
        version: text.chars().take(16).collect(),
        mark: None,
        answers: Zeroizing::new(answers),
    }
}

fn read_back(response: &Response) -> Response {
    match Content::read(&response.to_bytes().unwrap()).unwrap() {
        Content::Response(read) => read,
        Content::Decoy => panic!("a response is no decoy"),
    }
}

fn assert_same(one: &Response, other: &Response) {
    assert_eq!(
        (one.kit, one.id, one.mark),
        (other.kit, other.id, other.mark)
    );
    assert_eq!(one.unit, other.unit);
    assert_eq!(one.period, other.period);
    assert_eq!(one.questionnaire, other.questionnaire);
    assert_eq!(one.version, other.version);
    assert!(one.answers == other.answers);
}

#[test]
fn the_longest_ids_and_the_most_items_fit() {
    let longest = "u".repeat(64);
    let answers = vec![encode(Answer::Option(11)); MOST_ITEMS];
    let response = response(&longest, answers);
    assert_same(&read_back(&response), &response);
    let marked = response.marked(Some([0xfd; 16]));
    assert_same(&read_back(&marked), &marked);
}

#[test]
fn a_response_that_is_too_long_is_refused_whole() {
    let response = response("u", vec![1; MOST_BYTES]);
    assert_eq!(response.to_bytes().unwrap_err(), ResponseError::TooLong);
}

#[test]
fn a_decoy_is_read_as_one() {
    assert!(matches!(
        Content::read(&Content::decoy()),
        Ok(Content::Decoy)
    ));
}

#[test]
fn a_later_format_is_named() {
    let later = Secret::new(vec![9, 1, 2, 3]);
    assert_eq!(Content::read(&later).unwrap_err(), ResponseError::Format(9));
}

#[test]
fn every_cut_and_every_byte_more_is_malformed() {
    let plain = response("unit", vec![1, 2, 3]);
    for response in [plain, response("unit", vec![1, 2, 3]).marked(Some([7; 16]))] {
        let bytes = response.to_bytes().unwrap();
        for end in 0..bytes.len() {
            let cut = Secret::new(bytes.expose()[..end].to_vec());
            assert_eq!(Content::read(&cut).unwrap_err(), ResponseError::Malformed);
        }
        let longer = Secret::new([bytes.expose(), &[0]].concat());
        assert_eq!(
            Content::read(&longer).unwrap_err(),
            ResponseError::Malformed
        );
    }
}

#[test]
fn an_open_answer_is_malformed() {
    let bytes = response("unit", vec![1, 0]).to_bytes().unwrap();
    assert_eq!(Content::read(&bytes).unwrap_err(), ResponseError::Malformed);
}

#[test]
fn debug_shows_nothing() {
    let response = response("marker", vec![1]);
    assert_eq!(format!("{response:?}"), "Response(***)");
    assert!(!format!("{:?}", Content::Response(response)).contains("marker"));
}

proptest! {
    #[test]
    fn any_response_is_read_as_it_was_written(
        text in "[A-Za-z0-9_-]{0,64}",
        answers in proptest::collection::vec(1_u8..=255, 0..=MOST_ITEMS),
    ) {
        let response = response(&text, answers);
        assert_same(&read_back(&response), &response);
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(
        format in 0_u8..3,
        body in proptest::collection::vec(any::<u8>(), 0..600),
    ) {
        let bytes = Secret::new([&[format], body.as_slice()].concat());
        if let Ok(Content::Response(response)) = Content::read(&bytes) {
            prop_assert!(response.answers.len() <= body.len());
        }
    }
}
