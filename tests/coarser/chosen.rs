//! What is asked, and what a record holds of it: on screens, line by line, and on paper.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use standeasy::intake::{Reason, check};
use standeasy::kit::Kit;
use standeasy::questionnaire::library;

use crate::pty::Terminal;
use crate::reading::{opened, the_record_is_of};
use crate::support::{Field, forms, mission};
use crate::{DAY, field, with_kit_of};

#[test]
fn on_screens_the_unit_above_is_all_that_a_record_holds_where_it_is_chosen() {
    let field = field();
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
    terminal.until("Stand easy.");
    terminal.keys("\r");
    // The notice is longer than one screen; what it says of this stands at its end.
    terminal.until("Before you begin");
    terminal.keys(&"\x1b[6~".repeat(4));
    terminal.until("Only the one you choose is kept");
    terminal.keys("\r");
    terminal.until("Which unit");
    terminal.until("Platoon 2");
    terminal.keys("2");
    terminal.until("▸ 2");
    terminal.keys("\r");
    let asked = terminal.until("What should your answers count for?");
    let asked = asked + &terminal.until("A Company, the unit above: 120 people");
    assert!(asked.contains("Platoon 2, my unit: 30 people"), "{asked}");
    terminal.keys("2");
    terminal.until("▸ 2");
    terminal.keys("\r");
    for item in 1..=6 {
        terminal.until(&format!("{item} of 6"));
        terminal.keys("3");
        terminal.until("▸ 3");
        terminal.keys("\r");
    }
    terminal.until("You can change any of them");
    terminal.keys("\r");
    terminal.until("Only you see this");
    terminal.keys("\r");
    terminal.until("Sealed.");
    terminal.kill();
    the_record_is_of(&field, "A");
}

/// The second platoon is the second unit that is offered, as without the question: nobody is with
/// the company itself.
#[test]
fn line_by_line_it_is_the_same_and_an_empty_line_is_the_own_unit() {
    for (choice, counted) in [("2", "A"), ("", "A2")] {
        let field = field();
        let mut command = field.command("laptop", &["checkin", "--plain", "--lang", "en"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        write!(input, "2\n{choice}\n1\n2\n3\n4\n5\n0\n\n1\n").unwrap();
        drop(input);
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("Sealed."), "{said}");
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
