//! What is asked, and what a record holds of it: on screens, line by line, and on paper.

use std::io::Write;
use std::process::Stdio;

use crate::pty::Terminal;
use crate::reading::the_record_is_of;
use crate::support::forms;
use crate::{DAY, field};

#[test]
fn on_screens_the_group_that_is_chosen_is_all_that_a_record_holds() {
    let field = field();
    let mut terminal = Terminal::start(&field.path("laptop"), &["checkin"], 24, 80);
    terminal.until("Stand easy.");
    terminal.keys("\r");
    // The notice is longer than one screen; what it says of groups stands at its end.
    terminal.until("Before you begin");
    terminal.keys(&"\x1b[6~".repeat(4));
    terminal.until("Only the one you choose is kept");
    terminal.keys("\r");
    terminal.until("Which unit");
    terminal.until("Platoon 2");
    assert!(
        !terminal.screen().contains("Women"),
        "{}",
        terminal.screen()
    );
    terminal.keys("2");
    terminal.until("▸ 2");
    terminal.keys("\r");
    let asked = terminal.until("What should your answers count for?");
    let asked = asked + &terminal.until("in your unit: 8");
    assert!(asked.contains("Platoon 2, my unit: 30 people"), "{asked}");
    assert!(asked.contains("Women of the company: 24 people"), "{asked}");
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
    the_record_is_of(&field, "women");
}

#[test]
fn line_by_line_it_is_the_same_and_an_empty_line_is_the_own_unit() {
    for (unit, choice, counted) in [("2", "2", "women"), ("2", "", "A2"), ("4", "", "A4")] {
        let field = field();
        let mut command = field.command("laptop", &["checkin", "--plain", "--lang", "en"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        // The fourth platoon has nobody of the group, so nothing is asked there.
        let choice = if unit == "4" {
            String::new()
        } else {
            format!("{choice}\n")
        };
        write!(input, "{unit}\n{choice}1\n2\n3\n4\n5\n0\n\n1\n").unwrap();
        drop(input);
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("Sealed."), "{said}");
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
