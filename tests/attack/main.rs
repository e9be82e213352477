//! Releases of invented missions under attack.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod harness;

use harness::campaign::Outcome;
use harness::simulator::World;

#[test]
fn try_it() {
    let start = std::time::Instant::now();
    let mut sum = Outcome::default();
    for seed in 0..20 {
        for rate in [0.25, 0.45, 0.7] {
            let world = World::mission(seed);
            let outcome = Outcome::of(&world, 4, rate, |_| ());
            sum.add(&outcome);
        }
    }
    println!("{sum:#?} {:?}", start.elapsed());
}
