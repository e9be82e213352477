//! Reading an opened response, against the same content as JSON.

use std::hint::black_box;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use standeasy::checkin::response::{Content, Place, Response};
use standeasy::checkin::{Answer, Checkin};
use standeasy::questionnaire::library;

use crate::measure::paired;
use crate::table::{Goal, Table, time};

/// What a response says, as one would write it down without thinking of speed.
#[derive(Serialize, Deserialize)]
struct Json {
    kit: [u8; 32],
    id: [u8; 16],
    unit: String,
    period: String,
    questionnaire: String,
    version: String,
    answers: Vec<u8>,
}

pub fn rows(table: &mut Table) {
    if !table.wants("decode") {
        return;
    }
    let mut checkin = Checkin::begin(Arc::new(library::find("pulse-6").unwrap()));
    for item in 0..6 {
        checkin.choose(item, Answer::Option(2)).unwrap();
    }
    let place = Place {
        kit: [7; 32],
        id: [9; 16],
        unit: "A3",
        period: "2026-W47",
    };
    let response = Response::new(&checkin.finish().unwrap(), place);
    let json = serde_json::to_vec(&Json {
        kit: response.kit,
        id: response.id,
        unit: response.unit.clone(),
        period: response.period.clone(),
        questionnaire: response.questionnaire.clone(),
        version: response.version.clone(),
        answers: response.sheet().to_vec(),
    })
    .unwrap();
    let bytes = response.to_bytes().unwrap();
    let pair = paired(
        (41, 2000),
        || drop(black_box(Content::read(black_box(&bytes)).unwrap())),
        || {
            drop(black_box(
                serde_json::from_slice::<Json>(black_box(&json)).unwrap(),
            ))
        },
    );
    let times = (time(pair.ours), time(pair.limit));
    table.row(
        "decode a response, to serde_json of the same",
        (&times.0, &times.1),
        pair.ratio,
        "x",
        Goal::Least(4.0),
    );
}
