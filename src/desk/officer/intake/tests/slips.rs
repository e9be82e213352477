//! Slips at the intake: each counts once, whatever interrupts it.

use super::*;
use crate::desk::officer::slips::{USED, USED_PART};
use crate::slip::{Mark, Pass};

const SLIPS: u32 = SAVED_AFTER as u32 * 2 + 100;

fn desk() -> Desk {
    let slips = format!("admission = \"slips\"\nslips = {SLIPS}\nwithdrawal = \"discreet\"\n");
    Desk::of(&MISSION.replace("practice = true\n", &format!("practice = true\n{slips}")))
}

impl Desk {
    fn pass(&self, slip: u32) -> &Pass {
        &self.passes[slip as usize]
    }

    fn mark(&self, slip: u32, period: &str) -> Mark {
        let kit = self.kit.fingerprint().0;
        self.pass(slip).mark(&kit, "pulse-6", period)
    }

    /// A record with an id, of a slip.
    fn with_slip(&self, id: u32, slip: u32) -> Secret {
        self.marked(id, Some(self.mark(slip, "2026-W47")))
    }

    fn marked(&self, id: u32, mark: Option<Mark>) -> Secret {
        let opened = Content::read(&self.answered(id, 1, "2026-W47")).unwrap();
        match opened {
            Content::Response(response) => response.marked(mark).to_bytes().unwrap(),
            Content::Decoy => panic!("an answer is no decoy"),
        }
    }

    fn withdrawn(&self, id: u8, slip: u32) -> Secret {
        let kit = self.kit.fingerprint().0;
        let mark = self.pass(slip).mark(&kit, "-", "-");
        let response = Response::withdrawn(kit, [id; 16]).marked(Some(mark));
        response.to_bytes().unwrap()
    }

    fn taken(&self, file: &Path) -> Outcome {
        let (_, outcome) = self.take_in(file, usize::MAX).unwrap();
        assert!(matches!(outcome.state, State::Taken), "{outcome:?}");
        outcome
    }

    /// Keys of the store that begin so.
    fn keys(&self, start: &str) -> usize {
        let officer = open(&self.folder);
        let keys = officer.records.entries().keys();
        keys.filter(|key| key.starts_with(start.as_bytes())).count()
    }

    /// What a release of the only questionnaire's week leaves behind.
    fn release(&self) {
        let mut officer = open(&self.folder);
        let used = officer.used_until(&self.kit, "pulse-6", "2026-W47");
        let key = format!("released/{}/pulse-6/2026-W47", self.kit.fingerprint().hex());
        let released = [(key.into_bytes(), Vec::new())].into_iter().collect();
        officer.save_without(released, &used).unwrap();
    }
}

#[test]
fn a_slip_counts_once_in_a_bundle_and_across_bundles() {
    let desk = desk();
    let records = vec![
        desk.with_slip(1, 7),
        desk.with_slip(2, 7),
        desk.with_slip(3, 8),
    ];
    let outcome = desk.taken(&desk.bundle_of("a", records));
    assert_eq!(outcome.quarantined, [Reason::SlipUsed]);
    assert_eq!(desk.ids(), [1, 3]);
    let records = vec![
        desk.with_slip(4, 8),
        desk.with_slip(5, 9),
        desk.with_slip(1, 7),
    ];
    let outcome = desk.taken(&desk.bundle_of("bb", records));
    assert_eq!(
        outcome.quarantined,
        [Reason::SlipUsed],
        "1 is the same record"
    );
    assert_eq!(desk.ids(), [1, 3, 5]);
    // A laptop need not keep what can never count.
    let receipt = fs::read_to_string(outcome.receipt.unwrap()).unwrap();
    assert_eq!(Receipt::read(&receipt).unwrap().keys.len(), 64);
    assert_eq!(desk.keys("quarantine/"), 0);
}

#[test]
fn a_record_without_a_genuine_mark_is_set_aside_and_named() {
    let desk = desk();
    let other_place = desk.mark(1, "2026-W48");
    let records = vec![
        desk.marked(1, Some([9; 16])),
        desk.marked(2, None),
        desk.marked(3, Some(other_place)),
        desk.with_slip(4, 1),
    ];
    let outcome = desk.taken(&desk.bundle_of("a", records));
    assert_eq!(outcome.quarantined, [Reason::NoSlip; 3]);
    assert_eq!(desk.ids(), [4]);
    let plain = Desk::new();
    let outcome = plain.taken(&plain.bundle_of("a", vec![plain.marked(1, Some([9; 16]))]));
    assert_eq!(outcome.quarantined, [Reason::NoSlip]);
}

#[test]
fn a_forced_answer_leaves_the_slip_for_a_free_one_and_counts_once() {
    let desk = desk();
    let records = vec![
        desk.withdrawn(1, 7),
        desk.with_slip(2, 7),
        desk.withdrawn(3, 7),
        desk.withdrawn(4, 8),
    ];
    let outcome = desk.taken(&desk.bundle_of("a", records));
    assert_eq!(outcome.quarantined, [Reason::SlipUsed]);
    assert_eq!(
        open(&desk.folder).withdrawn(&desk.kit.fingerprint().hex()),
        2
    );
    assert_eq!(desk.ids().len(), 3);
}

#[test]
fn an_interrupted_intake_remembers_its_slips_wherever_it_was_killed() {
    let desk = desk();
    // Each slip twice: the second half of the bundle says the same as the first.
    let half = SAVED_AFTER as u32 + 70;
    let records = (0..2 * half).map(|id| desk.with_slip(id, id % half));
    let bundle = desk.bundle_of("large", records.collect());
    for killed_after in [PIECE, SAVED_AFTER, SAVED_AFTER + PIECE, 2 * SAVED_AFTER] {
        assert!(desk.take_in(&bundle, killed_after).is_none());
        assert_eq!(desk.keys(USED), 0, "a part counts nowhere");
    }
    assert_eq!(desk.keys(USED_PART), 1);
    let outcome = desk.taken(&bundle);
    let used = outcome.quarantined.iter();
    let used = used.filter(|reason| **reason == Reason::SlipUsed).count();
    // One record in a hundred is damaged; where its twin is whole, that one counts.
    let counted = desk.ids().len();
    let mut slips: Vec<u32> = desk.ids().iter().map(|id| id % half).collect();
    slips.sort_unstable();
    slips.dedup();
    assert_eq!(slips.len(), counted, "no slip counts twice");
    let damaged = (2 * half) as usize / 100;
    assert_eq!(counted + used + damaged, (2 * half) as usize);
    assert_eq!((desk.keys(USED), desk.keys(USED_PART)), (1, 0));
}

#[test]
fn slips_that_another_bundle_used_meanwhile_are_not_counted_again() {
    let desk = desk();
    let large = 0..SAVED_AFTER as u32 * 2;
    let records = large.clone().map(|id| desk.with_slip(id, id));
    let large_bundle = desk.bundle_of("large", records.collect());
    assert!(desk.take_in(&large_bundle, SAVED_AFTER + PIECE).is_none());
    let small = desk.bundle_of(
        "s",
        (0..50).map(|id| desk.with_slip(90_000 + id, id)).collect(),
    );
    desk.taken(&small);
    let (begun, outcome) = desk.take_in(&large_bundle, usize::MAX).unwrap();
    assert_eq!(begun, 0, "it is opened from its start");
    let used = outcome.quarantined.iter();
    assert_eq!(
        used.filter(|reason| **reason == Reason::SlipUsed).count(),
        50
    );
    assert_eq!(desk.ids().len(), 50 + whole(large).len() - 50);
}

#[test]
fn a_release_takes_the_memory_of_used_slips_with_it_and_late_ones_are_named() {
    let desk = desk();
    let records = vec![desk.with_slip(1, 7), desk.withdrawn(2, 7)];
    desk.taken(&desk.bundle_of("a", records));
    let large = (0..SAVED_AFTER as u32 * 2).map(|id| desk.with_slip(100 + id, 10 + id));
    let large = desk.bundle_of("large", large.collect());
    assert!(desk.take_in(&large, SAVED_AFTER + PIECE).is_none());
    assert_eq!((desk.keys(USED), desk.keys(USED_PART)), (2, 1));
    desk.release();
    assert_eq!((desk.keys(USED), desk.keys(USED_PART)), (0, 0));
    let outcome = desk.taken(&desk.bundle_of("bb", vec![desk.with_slip(3, 9)]));
    assert_eq!(outcome.quarantined, [Reason::SlipLate]);
    // What an interrupted intake had come to before the release is begun anew.
    let outcome = desk.taken(&large);
    let late = outcome.quarantined.iter();
    let late = late.filter(|reason| **reason == Reason::SlipLate).count();
    assert_eq!(late, whole(0..SAVED_AFTER as u32 * 2).len());
    assert_eq!((desk.keys(USED), desk.keys(USED_PART)), (0, 0));
    assert_eq!(desk.ids().len(), 2);
}
