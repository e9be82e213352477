//! T30: what the program says on its two streams, and what `Debug` says of answers.

use std::sync::Arc;

use standeasy::checkin::response::{Place, Response};
use standeasy::checkin::{Answer, Checkin};
use standeasy::questionnaire::library;
use standeasy::secret::{Locked, Secret};

use crate::marker::{ANSWERS, OPTIONS, SCORE};
use crate::scene::{checkin, laptop, seal, to_review};

/// T30: no type that holds answers shows one.
#[test]
fn t30_debug_of_answers_shows_nothing() {
    let questionnaire = Arc::new(library::find("pulse-6").unwrap());
    let mut sitting = Checkin::begin(questionnaire);
    for item in 0..6 {
        sitting.choose(item, Answer::Option(3)).unwrap();
    }
    let finished = sitting.finish().unwrap();
    let place = Place {
        kit: [0; 32],
        id: [0; 16],
        unit: "A1",
        period: "2026-W47",
    };
    let response = Response::new(&finished, place);
    let answers = finished.answers();
    assert_eq!(format!("{:?}", *answers), "[***, ***, ***, ***, ***, ***]");
    assert_eq!(format!("{response:?}"), "Response(***)");
    assert_eq!(format!("{:?}", response.to_bytes().unwrap()), "***");
    assert_eq!(
        format!("{:?} {:?}", Secret::locked(), Locked::new(6)),
        "*** ***"
    );
}

/// T30: the commands around a sitting tell nothing of it.
#[test]
fn t30_no_command_says_an_answer() {
    let field = laptop();
    let mut terminal = checkin(&field);
    to_review(&mut terminal);
    seal(&mut terminal);
    terminal.kill();
    for arguments in [
        &["laptop", "status"][..],
        &["laptop", "status", "--json"],
        &["laptop", "sample", "--to", "sample.age"],
        &["laptop", "pack", "--to", "stick.bundle"],
        &["verify"],
        &["verify", "--json"],
    ] {
        let output = field.run("laptop", arguments);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        for marker in [ANSWERS, SCORE].iter().chain(&OPTIONS) {
            assert!(!said.contains(marker), "{arguments:?}: {said}");
        }
    }
    assert_eq!(
        crate::disk::hits_below(&field.path("")),
        Vec::<String>::new()
    );
}
