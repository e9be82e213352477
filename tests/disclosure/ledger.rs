//! Once, and remembered: rules D08 and D09.

use standeasy::checkin::Answer;
use standeasy::disclosure::Withheld;
use standeasy::disclosure::ledger::{Ledger, LedgerError};
use standeasy::report;

use crate::mission::battalion;

#[test]
fn d08_asking_again_gives_the_same_bytes_and_adds_nothing() {
    let mission = battalion();
    let mut ledger = Ledger::default();
    let first = mission.release(&ledger).unwrap();
    assert_eq!(ledger.append(first.entry()), Ok(true));
    let later = mission.next_week().release(&ledger).unwrap();
    assert_eq!(ledger.append(later.entry()), Ok(true));
    let again = mission.release(&ledger).unwrap();
    assert_eq!(report::json::render(&again), report::json::render(&first));
    assert_eq!(report::csv::render(&again), report::csv::render(&first));
    assert_eq!(ledger.append(again.entry()), Ok(false));
    assert_eq!(ledger.entries().len(), 2);
}

/// T25.
#[test]
fn d08_the_order_of_responses_changes_nothing() {
    let mission = battalion();
    let mut turned = battalion();
    turned.people.reverse();
    turned.responses.reverse();
    assert_eq!(mission.first(), turned.first());
}

#[test]
fn d08_a_late_answer_changes_nothing_that_was_released() {
    let mut mission = battalion();
    let mut ledger = Ledger::default();
    ledger.append(mission.first().entry()).unwrap();
    mission.add(2, vec![Answer::Option(1); 6]);
    let refused = mission.release(&ledger).unwrap_err();
    assert_eq!(
        refused,
        Withheld::Changed {
            number: 1,
            what: standeasy::disclosure::Difference::Responses,
        }
    );
}

#[test]
fn d08_another_key_or_another_policy_is_told() {
    let mut ledger = Ledger::default();
    ledger.append(battalion().first().entry()).unwrap();
    let mut mission = battalion();
    mission.key = vec![4; 32];
    assert_eq!(mission.release(&ledger), Err(Withheld::OtherRoundingKey));
    assert_eq!(
        mission.next_week().release(&ledger),
        Err(Withheld::OtherRoundingKey)
    );
    let mut mission = battalion();
    mission.policy.minimum_group = 12;
    let refused = mission.release(&ledger).unwrap_err();
    assert!(matches!(refused, Withheld::Changed { .. }));
}

#[test]
fn an_open_period_and_a_policy_below_the_floor_are_refused() {
    let mut mission = battalion();
    mission.is_closed = false;
    assert_eq!(mission.release(&Ledger::default()), Err(Withheld::Open));
    let mut mission = battalion();
    mission.policy.minimum_group = 7;
    assert_eq!(mission.release(&Ledger::default()), Err(Withheld::Policy));
    let mut mission = battalion();
    mission.key = vec![1; 31];
    assert_eq!(
        mission.release(&Ledger::default()),
        Err(Withheld::RoundingKey)
    );
}

#[test]
fn d09_a_policy_may_become_stricter_and_never_weaker() {
    let mut ledger = Ledger::default();
    ledger.append(battalion().first().entry()).unwrap();
    let mut next = battalion().next_week();
    next.policy.minimum_group = 9;
    assert_eq!(next.release(&ledger), Err(Withheld::WeakerPolicy));
    next.policy.minimum_group = 11;
    assert!(next.release(&ledger).is_ok());
    next.policy.minimum_group = 9;
    next.kit = [0xcd; 32];
    assert!(
        next.release(&ledger).is_ok(),
        "another campaign has a policy of its own"
    );
}

#[test]
fn d09_a_response_is_released_once() {
    let mut ledger = Ledger::default();
    ledger.append(battalion().first().entry()).unwrap();
    let mut next = battalion().next_week();
    next.responses[0] = next.released_before[0];
    let refused = next.release(&ledger).unwrap_err();
    assert!(
        matches!(refused, Withheld::Audit { rule: "A4", .. }),
        "{refused}"
    );
}

#[test]
fn d09_a_changed_entry_is_found_at_its_number() {
    let mut ledger = Ledger::default();
    ledger.append(battalion().first().entry()).unwrap();
    ledger
        .append(battalion().next_week().release(&ledger).unwrap().entry())
        .unwrap();
    let text = ledger.to_text();
    assert_eq!(Ledger::read(&text).unwrap(), ledger);
    let changes = [
        ("2026-W47", "2026-W46", 1),
        ("2026-W48", "2026-W49", 2),
        ("\"number\":2", "\"number\":3", 2),
        ("{\"number\":2", "{\"number\":2,\"n\":41", 2),
        ("\"minimum_group\":10", "\"minimum_group\":30", 1),
    ];
    for (from, to, number) in changes {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        assert_eq!(
            Ledger::read(&changed),
            Err(LedgerError::Broken { number }),
            "{to}"
        );
    }
    let entry = &ledger.entries()[1];
    for field in [&entry.output, &entry.lines, &entry.salt, &entry.responses] {
        let turned: String = field.chars().rev().collect();
        for other in [turned.as_str(), ""] {
            let changed = text.replace(field.as_str(), other);
            let broken = Err(LedgerError::Broken { number: 2 });
            assert_eq!(Ledger::read(&changed), broken, "{field}");
        }
    }
    let second = text.lines().nth(1).unwrap();
    assert_eq!(Ledger::read(second), Err(LedgerError::Broken { number: 1 }));
    assert_eq!(Ledger::read("hello"), Err(LedgerError::NotALedger));
    assert_eq!(Ledger::read("").unwrap(), Ledger::default());
}

#[test]
fn d11_the_ledger_tells_no_number_of_people() {
    let entry = battalion().first().entry().clone();
    let mut more = battalion();
    let unit = more.tree.find("A1").unwrap();
    more.add(unit, vec![Answer::Option(2); 6]);
    let other = more.first().entry().clone();
    let without_digests = |entry: &standeasy::disclosure::ledger::Entry| {
        let mut entry = entry.clone();
        for digest in [
            &mut entry.responses,
            &mut entry.output,
            &mut entry.lines,
            &mut entry.salt,
            &mut entry.digest,
        ] {
            digest.clear();
        }
        entry
    };
    assert_eq!(without_digests(&entry), without_digests(&other));
}
