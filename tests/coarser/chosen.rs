//! What is asked, and what a record holds of it: on screens, line by line, and on paper.

use std::fs;

use standeasy::intake::{Reason, check};
use standeasy::kit::Kit;
use standeasy::questionnaire::library;

use crate::reading::{opened, the_record_is_of};
use crate::sitting::{answer_and_seal, line_by_line, take_the_second, to_the_units};
use crate::support::{Field, forms, mission};
use crate::{DAY, field, with_kit_of};

#[test]
fn on_screens_the_unit_above_is_all_that_a_record_holds_where_it_is_chosen() {
    let field = field();
    let mut terminal = to_the_units(&field);
    take_the_second(&mut terminal);
    let asked = terminal.until("What should your answers count for?");
    let asked = asked + &terminal.until("A Company, the unit above: 120 people");
    assert!(asked.contains("Platoon 2, my unit: 30 people"), "{asked}");
    take_the_second(&mut terminal);
    answer_and_seal(terminal);
    the_record_is_of(&field, "A");
}

/// The second platoon is the second unit that is offered, as without the question: nobody is with
/// the company itself.
#[test]
fn line_by_line_it_is_the_same_and_an_empty_line_is_the_own_unit() {
    for (choice, counted) in [("2", "A"), ("", "A2")] {
        let field = field();
        let said = line_by_line(&field, &format!("2\n{choice}\n"));
        let above = "2  A Company, the unit above: 120 people";
        assert!(said.contains(above), "{said}");
        the_record_is_of(&field, counted);
    }
}

/// One form of the company on a laptop.
fn company_form(field: &Field) {
    field.write("forms.csv", &forms(field, DAY, &[("A", 1)]));
}

#[test]
fn a_form_on_paper_may_name_the_unit_above_only_where_the_mission_offers_it() {
    let with = field();
    company_form(&with);
    with.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    the_record_is_of(&with, "A");
    let without = with_kit_of(&mission(4, true));
    company_form(&without);
    let transcribe = ["laptop", "transcribe", "forms.csv"];
    let said = without.exits("laptop", &transcribe, 1);
    assert!(
        said.contains("nobody answers as the unit `A` itself"),
        "{said}"
    );
}

/// Whoever makes up a record of a company of a mission that does not offer it is not counted.
#[test]
fn a_record_of_the_unit_above_is_set_aside_where_the_mission_does_not_offer_it() {
    let field = field();
    company_form(&field);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    let kit = Kit::read(&fs::read(field.path("mission.kit")).unwrap()).unwrap();
    let mut response = opened(&field, "stick.bundle").pop().unwrap();
    assert_eq!(check(&kit, &response), Ok(()));
    let mut mission = kit.mission().clone();
    mission.coarser = false;
    let asked = vec![library::find("pulse-6").unwrap()];
    let without = Kit::build(mission, asked, kit.recipients().to_vec()).unwrap();
    response.kit = without.fingerprint().0;
    assert_eq!(check(&without, &response), Err(Reason::Unit));
}
