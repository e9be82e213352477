//! What counts: one answer a slip in each questionnaire and period, whoever brings it and when.

use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use super::support::mission;
use super::{ANSWERS, NEXT, Scene, WEEK, aside, asking};

#[test]
fn a_slip_used_on_two_laptops_counts_once() {
    let scene = Scene::new();
    for laptop in ["one", "other"] {
        let said = scene.check_in(laptop, &scene.codes[0]);
        assert!(said.contains("Sealed."), "{said}");
    }
    // And forty more people, who all try it on both.
    scene.crowd("one", "pulse-6", WEEK, 1..41);
    scene.crowd("other", "pulse-6", WEEK, 1..41);
    let taken = scene.carry("one", "one.bundle");
    assert_eq!(aside(&taken), [""; 0]);
    let taken = scene.carry("other", "other.bundle");
    let why = "its slip was used before for the same questionnaire and period";
    assert_eq!(aside(&taken), [why; 41]);
    let made = scene.release("pulse-6", WEEK, "out");
    assert_eq!(made["rows"][0]["n"], 40, "{made}");
    // Forty of a hundred and twenty, of the printed n, to the nearest five.
    assert_eq!(made["slips"]["count"], 120);
    assert_eq!(made["slips"]["used_percent"], 35);
    // The second laptop need not keep what will never count.
    scene
        .field
        .ok("other", &["laptop", "clear", "other.receipt"]);
    let status = scene.field.ok("other", &["laptop", "status", "--json"]);
    let status: Value = serde_json::from_str(&status).unwrap();
    assert_eq!(status["records_about"], 0);
}

#[test]
fn the_same_slip_counts_in_each_period_and_in_each_questionnaire() {
    let both = mission(4, true).replace(
        "id = \"pulse-6\"\n",
        "id = \"pulse-6\"\n\n[[questionnaire]]\nid = \"rest-9\"\n",
    );
    let scene = Scene::of(&asking(&both));
    for (laptop, questionnaire, period) in [
        ("one", "pulse-6", WEEK),
        ("other", "pulse-6", NEXT),
        ("other", "rest-9", WEEK),
    ] {
        scene.crowd(laptop, questionnaire, period, 0..40);
    }
    for (laptop, bundle) in [("one", "one.bundle"), ("other", "other.bundle")] {
        assert_eq!(aside(&scene.carry(laptop, bundle)), [""; 0]);
    }
    for (questionnaire, period) in [("pulse-6", WEEK), ("pulse-6", NEXT), ("rest-9", WEEK)] {
        let made = scene.release(questionnaire, period, &format!("{questionnaire}-{period}"));
        assert_eq!(made["rows"][0]["n"], 40, "{questionnaire} {period}");
    }
}

#[test]
fn a_late_answer_after_the_release_is_named_and_changes_nothing() {
    let scene = Scene::new();
    scene.crowd("one", "pulse-6", WEEK, 0..40);
    scene.carry("one", "one.bundle");
    let made = scene.release("pulse-6", WEEK, "out");
    scene.crowd("other", "pulse-6", WEEK, 39..41);
    let taken = scene.carry("other", "other.bundle");
    let why = "its period was released, and which slips were used in it is not kept any longer";
    assert_eq!(aside(&taken), [why; 2]);
    assert_eq!(scene.release("pulse-6", WEEK, "again"), made);
}

#[test]
fn somebody_made_to_answer_can_still_answer_with_the_same_slip() {
    let scene = Scene::new();
    let forced = ANSWERS.replacen("0\n\n", "0\n  \n", 1);
    let mut command = scene
        .field
        .command("one", &["checkin", "--plain", "--lang", "en"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    write!(input, "{}\n{forced}", scene.codes[3]).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("Sealed.")
    );
    scene.check_in("other", &scene.codes[3]);
    assert_eq!(aside(&scene.carry("one", "one.bundle")), [""; 0]);
    assert_eq!(aside(&scene.carry("other", "other.bundle")), [""; 0]);
}
