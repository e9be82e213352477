//! What is asked, and what a record holds of it: on screens, line by line, and on paper.

use crate::reading::the_record_is_of;
use crate::sitting::{answer_and_seal, line_by_line, take_the_second, to_the_units};
use crate::support::forms;
use crate::{DAY, field};

#[test]
fn on_screens_the_group_that_is_chosen_is_all_that_a_record_holds() {
    let field = field();
    let mut terminal = to_the_units(&field);
    assert!(
        !terminal.screen().contains("Women"),
        "{}",
        terminal.screen()
    );
    take_the_second(&mut terminal);
    let asked = terminal.until("What should your answers count for?");
    let asked = asked + &terminal.until("in your unit: 8");
    assert!(asked.contains("Platoon 2, my unit: 30 people"), "{asked}");
    assert!(asked.contains("Women of the company: 24 people"), "{asked}");
    take_the_second(&mut terminal);
    answer_and_seal(terminal);
    the_record_is_of(&field, "women");
}

#[test]
fn line_by_line_it_is_the_same_and_an_empty_line_is_the_own_unit() {
    for (unit, choice, counted) in [("2", "2", "women"), ("2", "", "A2"), ("4", "", "A4")] {
        let field = field();
        // The fourth platoon has nobody of the group, so nothing is asked there.
        let choice = if unit == "4" {
            String::new()
        } else {
            format!("{choice}\n")
        };
        let said = line_by_line(&field, &format!("{unit}\n{choice}"));
        let asks = said.contains("2  Women of the company: 24 people (in your unit: 8)");
        assert_eq!(asks, unit == "2", "{said}");
        the_record_is_of(&field, counted);
    }
}

#[test]
fn a_form_on_paper_may_name_a_group_as_its_unit() {
    let field = field();
    field.write("forms.csv", &forms(&field, DAY, &[("women", 1)]));
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    the_record_is_of(&field, "women");
    let strange = forms(&field, DAY, &[("men", 1)]);
    field.write("strange.csv", &strange);
    field.exits("laptop", &["laptop", "transcribe", "strange.csv"], 1);
}
